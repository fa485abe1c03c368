// SPDX-License-Identifier: GPL-3.0-or-later
// What an export wrote and which files it left out. Does not block, deletes itself when closed.
#pragma once

#include "dataset/imagedataset.h"

#include <QDialog>

class QDialogButtonBox;
class QListWidget;
class QVBoxLayout;

namespace synthray {

/// One line per problem: file name and reason. Of a long list only the first thousand.
/// The reason beside a list that names the file: without the path of its folder.
QString shortReason(const Problem &problem);
void fillProblems(QListWidget *list, const QVector<Problem> &problems);

class ReportDialog : public QDialog
{
    Q_OBJECT

public:
    ReportDialog(const QString &name, const QString &title, const QString &written,
                 QWidget *window);

    void addProblems(const QString &heading, const QVector<Problem> &problems); // none: no list
    QDialogButtonBox *buttons() const { return m_buttons; }

private:
    QVBoxLayout *m_column;
    QDialogButtonBox *m_buttons;
};

} // namespace synthray
