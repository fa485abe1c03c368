// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs of the viewer panel about measurements: calibration and saving.
#include "viewer/viewerpanel.h"

#include "base/atomicfile.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QStandardPaths>

namespace synthray {

using namespace Qt::StringLiterals;

/// The length of the selected distance, where the file does not give the spacing.
void ViewerPanel::askForLength()
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"calibrateDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Calibrate"));
    QStringList lines{
        tr("Length of the selected distance in mm. All lengths of this image follow from it.")};
    if (m_calibrationScope > 1)
        lines << tr("It applies to the %Ln selected image(s) without a pixel spacing.", nullptr,
                    m_calibrationScope);
    lines << tr("It is kept in the project and never written into other files.");
    dialog->setLabelText(lines.join(u'\n'));
    dialog->setInputMode(QInputDialog::DoubleInput);
    dialog->setDoubleDecimals(2);
    dialog->setDoubleRange(0.01, 100'000);
    dialog->setDoubleValue(100);
    connect(dialog, &QInputDialog::doubleValueSelected, &m_marks, &Marks::calibrate);
    dialog->open();
}

void ViewerPanel::saveMarks()
{
    const QByteArray csv = m_marks.csv(); // as they are now, not when the dialog closes
    auto *dialog = new QFileDialog(
        window(), tr("Save the measurements"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), tr("CSV (*.csv)"));
    dialog->setObjectName(u"saveMarksDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(QFileInfo(m_path).completeBaseName() + u"_measurements.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, csv](const QString &path) {
        const Result<> written = writeFileAtomically(path, csv);
        emit noted(written ? tr("Measurements saved as '%1'.").arg(QDir::toNativeSeparators(path))
                           : written.error().whole());
    });
    dialog->open();
}

} // namespace synthray
