// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/generate/timelinedialog.h"

#include "controls/makers.h"
#include "controls/paramform.h"
#include "run/timeline.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace synthray {

TimelineDialog::TimelineDialog(const QString &suggestedFile, QWidget *parent)
    : QDialog(parent)
    , m_params(named(new ParamForm, u"timelineParams"_s))
    , m_file(named(new QLineEdit(QDir::toNativeSeparators(suggestedFile)), u"timelineFile"_s))
{
    setWindowTitle(tr("Export the time line"));
    m_params->setParams(ParamSet(timelineParams()));
    m_file->setMinimumWidth(320);
    m_file->setAccessibleName(tr("File"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *ok = buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
    ok->setProperty("kind", u"primary"_s);
    ok->setObjectName(u"timelineOk"_s);
    ok->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_file, &QLineEdit::textChanged, this,
            [this, ok] { ok->setEnabled(!file().isEmpty()); });

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 16, 18, 14);
    layout->setSpacing(12);
    makeText(u"small"_s, {}, layout)
        ->setText(tr("An animated GIF of the sample grids, a frame per epoch. Every frame and the "
                     "file itself say that the images are synthetic."));
    layout->addWidget(m_params);
    QHBoxLayout *row = addRow(layout);
    row->addWidget(m_file, 1);
    QPushButton *choose = makeButton(row, u"timelineChoose"_s);
    choose->setText(tr("Choose…"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getSaveFileName(this, tr("File for the animation"),
                                                          m_file->text(), u"*.gif"_s);
        if (!path.isEmpty())
            m_file->setText(QDir::toNativeSeparators(path));
    });
    layout->addWidget(buttons);
}

const ParamSet &TimelineDialog::params() const { return m_params->params(); }

QString TimelineDialog::file() const
{
    return QDir::fromNativeSeparators(m_file->text().trimmed());
}

} // namespace synthray

#include "moc_timelinedialog.cpp"
