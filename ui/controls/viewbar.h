// SPDX-License-Identifier: GPL-3.0-or-later
// A slim row of segments that selects a view of a page; a segment may show a number or a warning.
#pragma once

#include <QVector>
#include <QWidget>

namespace synthray {

class ViewSegment;

class ViewBar : public QWidget
{
    Q_OBJECT

public:
    enum class Badge { None, Count, Warning };

    explicit ViewBar(QWidget *parent = nullptr);

    /// Returns the segment's number; its button gets the object name 'id'.
    int addSegment(const QString &id);
    void setText(int segment, const QString &text, const QString &toolTip);
    /// 'text' empty with Warning: a dot. 'spoken' is for screen readers.
    void setBadge(int segment, Badge badge, const QString &text = {}, const QString &spoken = {});
    QString badgeText(int segment) const;
    Badge badge(int segment) const;
    int current() const;
    void setCurrent(int segment); // does not emit chosen
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void chosen(int segment); // by the user

private:
    void paintEvent(QPaintEvent *event) override;

    QVector<ViewSegment *> m_segments;
};

} // namespace synthray
