// SPDX-License-Identifier: GPL-3.0-or-later
// One thing that the program remembers: its key, its type and its usual value, named once.
#pragma once

#include <QSettings>
#include <QString>
#include <QVariant>

#include <utility>

namespace synthray {

template <class T> class Setting
{
public:
    /// 'store' lives longer than this.
    Setting(QSettings &store, const char *key, T usual = {})
        : m_store(store)
        , m_key(QLatin1StringView(key))
        , m_usual(std::move(usual))
    {
    }

    T get() const { return m_store.value(m_key, QVariant::fromValue(m_usual)).template value<T>(); }
    void set(const T &value) { m_store.setValue(m_key, QVariant::fromValue(value)); }
    bool isSet() const { return m_store.contains(m_key); }
    void reset() { m_store.remove(m_key); }

private:
    QSettings &m_store;
    QString m_key;
    T m_usual;
};

} // namespace synthray
