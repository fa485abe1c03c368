// SPDX-License-Identifier: GPL-3.0-or-later
// Two images side by side with linked zoom and window, and the facts of each; differences are red.
#pragma once

#include "controls/translated.h"
#include "dataset/duplicates/duplicates.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace synthray {

class ImageLoader;
class ImageView;

class PairPanel : public Translated<QWidget>
{
    Q_OBJECT

public:
    explicit PairPanel(QWidget *parent = nullptr);

    /// Folders are shown relative to 'root'.
    void setPair(const ImagePair &pair, const ImageEntry &first, const ImageEntry &second,
                 const QString &root);
    void clear();

signals:
    void stepRequested(int delta);
    void imagesRequested(const QStringList &paths); // show both in the Images view
    void compareRequested(const QString &first, const QString &second);
    void keepRequested(bool first); // leave the other one out of the set
    void splitRequested(const QString &split); // for both
    void imageFailed(const QString &path, const QString &reason);

private:
    struct Side {
        ImageLoader *loader = nullptr;
        ImageView *view = nullptr;
        ImageEntry entry;
    };
    void buildSide(Side &side, const QString &name);
    void fillFacts();
    void fillActions();
    void retranslate() override;

    Side m_sides[2];
    ImagePair m_pair;
    bool m_filled = false;
    QString m_root;
    QLabel *m_kind;
    QPushButton *m_compare, *m_show, *m_actions;
    QGridLayout *m_facts;
};

} // namespace synthray
