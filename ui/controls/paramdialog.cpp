// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/paramdialog.h"

#include "controls/makers.h"
#include "controls/paramform.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace synthray {

std::optional<ParamSet> askForParams(QWidget *parent, const QString &title, const QString &help,
                                     const ParamSet &params)
{
    QDialog dialog(parent);
    dialog.setObjectName(u"paramDialog"_s);
    dialog.setWindowTitle(title);
    auto *column = new QVBoxLayout(&dialog);
    column->setContentsMargins(16, 14, 16, 14);
    auto *head = new QLabel(title); // some desktops show no dialog titles
    head->setTextFormat(Qt::PlainText);
    head->setWordWrap(true);
    head->setProperty("role", u"title"_s);
    column->addWidget(head);
    auto *text = makeText(u"dim"_s);
    text->setText(help);
    text->setVisible(!help.isEmpty());
    column->addWidget(text);
    auto *form = new ParamForm;
    form->setParams(params);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget;
    auto *rows = new QVBoxLayout(inside);
    rows->setContentsMargins(4, 4, 12, 4);
    rows->addWidget(form);
    rows->addStretch();
    scroll->setWidget(inside);
    showGround(scroll);
    column->addWidget(scroll, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    column->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    dialog.resize(460, std::min(620, 140 + 40 * int(params.specs().size())));
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return form->params();
}

} // namespace synthray
