// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a dialog that stand beside those of a ParamForm: label on the left, field at the right
// edge, and all fields of one width, so that both of their edges are lines.
#pragma once

#include "controls/makers.h"

#include <QLineEdit>

namespace synthray {

constexpr int dialogFieldWidth = 230; // px; ParamForm::setFieldWidth() takes it too

inline QLabel *addFieldRow(QBoxLayout *column, const QString &text, QWidget *field)
{
    QHBoxLayout *row = addRow(column, 12);
    QLabel *name = makeLabel({});
    name->setText(text);
    name->setBuddy(field);
    row->addWidget(name, 1);
    field->setFixedWidth(dialogFieldWidth);
    row->addWidget(field);
    return name;
}

/// Paths need the whole width: the label is above them.
inline QLabel *addPathRow(QBoxLayout *column, const QString &text, QLineEdit *path,
                          QPushButton *choose)
{
    QLabel *name = makeLabel({});
    name->setText(text);
    name->setBuddy(path);
    auto *lines = new QVBoxLayout;
    lines->setSpacing(4); // as in a ParamForm
    lines->addWidget(name);
    QHBoxLayout *row = addRow(lines);
    row->addWidget(path, 1);
    row->addWidget(choose);
    column->addLayout(lines);
    return name;
}

} // namespace synthray
