// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/predictionmodel.h"

#include "controls/theme.h"
#include "models/filename.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {
QString joined(const QStringList &labels)
{
    return labels.isEmpty() ? u"–"_s : labels.join(u", "_s);
}
} // namespace

void PredictionModel::setFile(const PredictionFile &file)
{
    reset([&] { m_file = file; });
}

QString PredictionModel::truthText(int row) const
{
    return joined(actualLabels(m_file.predictions, row));
}

QString PredictionModel::predictedText(int row) const
{
    return joined(predictedLabels(m_file.predictions, row));
}

double PredictionModel::predictionError(int row) const
{
    const Predictions &p = m_file.predictions;
    if (!p.multiLabel)
        return 1 - p.probabilities.at<double>(row, std::max(0, p.trueClass(row)));
    double largest = 0;
    for (int k = 0; k < int(p.classes.size()); ++k)
        largest = std::max(
            largest,
            std::abs(p.probabilities.at<double>(row, k) - (p.truth.at<uchar>(row, k) ? 1 : 0)));
    return largest;
}

bool PredictionModel::predictsLabel(int row, int label) const
{
    const Predictions &p = m_file.predictions;
    return p.multiLabel ? p.probabilities.at<double>(row, label) >= 0.5
                        : p.predictedClass(row) == label;
}

bool PredictionModel::isWrong(int row) const
{
    for (int k = 0; k < int(m_file.predictions.classes.size()); ++k)
        if (hasLabel(row, k) != predictsLabel(row, k))
            return true;
    return false;
}

QString PredictionModel::title(int column) const
{
    return QStringList{tr("Image"), tr("Actual"), tr("Predicted"), u"p"_s, tr("Error")}.value(
        column);
}

QString PredictionModel::titleTip(int column) const
{
    const bool multiLabel = m_file.predictions.multiLabel;
    if (column == Probability)
        return multiLabel ? tr("Highest probability of any label")
                          : tr("Probability of the predicted class");
    if (column != PredictionError)
        return {};
    return multiLabel
        ? tr("Largest difference between a label's probability and its actual value (0 or 1)")
        : tr("1 − p of the actual class");
}

QVariant PredictionModel::cell(int row, int column, int role) const
{
    const Predictions &p = m_file.predictions;
    switch (role) {
    case Qt::DisplayRole:
        switch (column) {
        case Image:
            return imageName(m_file.paths.value(row));
        case Truth:
            return truthText(row);
        case Predicted:
            return predictedText(row);
        case Probability:
            return QLocale().toString(p.probabilities.at<double>(row, p.predictedClass(row)), 'f',
                                      3);
        case PredictionError:
            return QLocale().toString(predictionError(row), 'f', 3);
        default:
            return {};
        }
    case Qt::ForegroundRole:
        return column == Predicted && isWrong(row) ? QVariant(Theme::instance().colors().bad)
                                                   : QVariant();
    case Qt::ToolTipRole: // a narrow column elides its text
        return column == Image    ? QVariant(m_file.paths.value(row))
            : column == Truth     ? QVariant(truthText(row))
            : column == Predicted ? QVariant(predictedText(row))
                                  : QVariant();
    case SortRole:
        return column == Probability
            ? QVariant(p.probabilities.at<double>(row, p.predictedClass(row)))
            : column == PredictionError ? QVariant(predictionError(row))
                                        : cell(row, column, Qt::DisplayRole);
    case PathRole:
        return m_file.paths.value(row);
    case TruthRole:
        return p.trueClass(row);
    case PredictedRole:
        return p.predictedClass(row);
    case WrongRole:
        return isWrong(row);
    default:
        return {};
    }
}

} // namespace synthray

#include "moc_predictionmodel.cpp"
