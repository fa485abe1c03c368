// SPDX-License-Identifier: GPL-3.0-or-later
// One setting of the program: its key, its type and its default value, declared once.
#pragma once

#include <QSettings>
#include <QString>
#include <QVariant>

#include <utility>

namespace synthray {

template <class T> class Setting
{
public:
    /// 'store' must outlive the setting.
    Setting(QSettings &store, const char *key, T defaultValue = {})
        : m_store(store)
        , m_key(QLatin1StringView(key))
        , m_defaultValue(std::move(defaultValue))
    {
    }

    T get() const
    {
        return m_store.value(m_key, QVariant::fromValue(m_defaultValue)).template value<T>();
    }
    void set(const T &value) { m_store.setValue(m_key, QVariant::fromValue(value)); }
    bool isSet() const { return m_store.contains(m_key); }
    void reset() { m_store.remove(m_key); }

private:
    QSettings &m_store;
    QString m_key;
    T m_defaultValue;
};

} // namespace synthray
