// SPDX-License-Identifier: GPL-3.0-or-later
// Asks how the sample grids of a run become an animation, and for its file.
#pragma once

#include "base/params.h"

#include <QDialog>

class QLineEdit;

namespace synthray {

class ParamForm;

class TimelineDialog : public QDialog
{
    Q_OBJECT

public:
    explicit TimelineDialog(const QString &suggestedFile, QWidget *parent = nullptr);
    const ParamSet &params() const;
    QString file() const;

private:
    ParamForm *m_params;
    QLineEdit *m_file;
};

} // namespace synthray
