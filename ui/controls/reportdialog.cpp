// SPDX-License-Identifier: GPL-3.0-or-later
#include "controls/reportdialog.h"

#include "controls/makers.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QListWidget>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

QLabel *addText(QVBoxLayout *column, const QString &role, const QString &text)
{
    QLabel *label = makeText(role);
    label->setTextFormat(Qt::PlainText); // it may name files
    label->setText(text);
    column->insertWidget(column->count() - 1, label); // above the buttons
    return label;
}

} // namespace

QString shortReason(const Problem &problem)
{
    const QString name = QFileInfo(problem.path).fileName();
    return QString(problem.reason)
        .replace(problem.path, name)
        .replace(QDir::toNativeSeparators(problem.path), name);
}

void fillProblems(QListWidget *list, const QVector<Problem> &problems)
{
    constexpr int maxListed = 1000; // rows; nobody reads a longer list
    for (const Problem &problem : problems.mid(0, maxListed)) {
        Problem shown = problem;
        shown.reason = shortReason(problem);
        auto *item = new QListWidgetItem(shown.text(QFileInfo(problem.path).fileName()), list);
        item->setToolTip(problem.path);
    }
    if (problems.size() > maxListed)
        list->addItem(
            ReportDialog::tr("… and %1 more").arg(QLocale().toString(problems.size() - maxListed)));
    list->setWordWrap(true);
}

ReportDialog::ReportDialog(const QString &name, const QString &title, const QString &written,
                           QWidget *window)
    : QDialog(window)
    , m_column(new QVBoxLayout(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(name);
    setWindowTitle(title);
    setMinimumWidth(480);
    m_column->setContentsMargins(20, 18, 20, 16);
    m_column->setSpacing(10);
    m_column->addWidget(m_buttons);
    addText(m_column, u"title"_s, written);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
}

void ReportDialog::addProblems(const QString &heading, const QVector<Problem> &problems)
{
    if (problems.isEmpty())
        return;
    resize(640, 380);
    addText(m_column, u"warning"_s, heading);
    auto *list = new QListWidget(this);
    fillProblems(list, problems);
    list->setMinimumHeight(90);
    m_column->insertWidget(m_column->count() - 1, list, 1);
}

} // namespace synthray

#include "moc_reportdialog.cpp"
