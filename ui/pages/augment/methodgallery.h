// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses a method by its picture: all methods in groups, each applied to the image in hand, with a
// search field.
#pragma once

#include "augment/pipeline.h"
#include "base/taskscope.h"
#include "controls/translated.h"

#include <QAbstractButton>
#include <QDialog>
#include <QImage>

class QGridLayout;
class QLabel;
class QLineEdit;
class QScrollArea;

namespace synthray {

/// What the gallery offers: a method at its defaults, or a policy with its steps.
struct MethodOffer {
    QString id; // of the method, or of the preset that a policy comes from
    QString label, help;
    AugmentationGroup group = AugmentationGroup::Position;
    RecipeStep step;
};
/// In the order of the groups.
QVector<MethodOffer> methodOffers();

/// A picture with a name of up to two lines below it.
class MethodCard : public QAbstractButton
{
    Q_OBJECT

public:
    explicit MethodCard(QWidget *parent = nullptr);
    void setPicture(const QImage &picture);
    bool hasPicture() const { return !m_picture.isNull(); }
    QSize sizeHint() const override;

private:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

    QPixmap m_picture;
};

class MethodGallery : public Translated<QDialog>
{
    Q_OBJECT

public:
    explicit MethodGallery(QWidget *parent = nullptr);

    /// Starts the pictures. 'sample' may be large; it is reduced in the background.
    void setSample(const std::shared_ptr<const Sample> &sample, quint64 seed);
    MethodCard *card(const QString &id) const; // null: no such method
    QVector<MethodCard *> shownCards() const; // that match the search, in order
    bool isIdle() const { return !m_drawing.isBusy(); }

signals:
    void chosen(const synthray::RecipeStep &step);

private:
    struct Group {
        QLabel *heading = nullptr;
        QGridLayout *grid = nullptr;
        QVector<int> cards; // indices into m_cards
    };
    void retranslate() override;
    bool eventFilter(QObject *object, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void arrange();
    bool moveFocus(int key);

    QVector<MethodOffer> m_offers;
    QVector<MethodCard *> m_cards; // one per offer
    QVector<Group> m_groups;
    QLineEdit *m_search;
    QLabel *m_none;
    QScrollArea *m_scroll;
    int m_columns = 0;
    TaskScope m_drawing; // last member: ends before those it reports to
};

} // namespace synthray
