// SPDX-License-Identifier: GPL-3.0-or-later
// Two films side by side that move together, and what is said of each; what differs stands in red.
#pragma once

#include "controls/translated.h"
#include "dataset/duplicates/duplicates.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace synthray {

class FilmLoader;
class ImageView;

class PairPanel : public Translated<QWidget>
{
    Q_OBJECT

public:
    explicit PairPanel(QWidget *parent = nullptr);

    /// Folders are shown relative to 'root'.
    void setPair(const FilmPair &pair, const FilmRef &first, const FilmRef &second,
                 const QString &root);
    void clear();

signals:
    void stepRequested(int delta);
    void filmsWanted(const QStringList &paths); // show both in Films
    void compareWanted(const QString &first, const QString &second);
    void filmFailed(const QString &path, const QString &reason);

private:
    struct Side {
        FilmLoader *loader = nullptr;
        ImageView *view = nullptr;
        FilmRef film;
    };
    void buildSide(Side &side, const QString &name);
    void fillFacts();
    void retranslate() override;

    Side m_sides[2];
    FilmPair m_pair;
    bool m_filled = false;
    QString m_root;
    QLabel *m_kind;
    QPushButton *m_compare, *m_show;
    QGridLayout *m_facts;
};

} // namespace synthray
