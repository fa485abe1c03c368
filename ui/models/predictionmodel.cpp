// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/predictionmodel.h"

#include "controls/theme.h"

#include <QFileInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace synthray {

PredictionModel::PredictionModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void PredictionModel::setFile(const PredictionFile &file)
{
    beginResetModel();
    m_file = file;
    endResetModel();
}

void PredictionModel::retranslate() { emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1); }

int PredictionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_file.images();
}
int PredictionModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PredictionModel::truthText(int row) const
{
    QStringList names;
    for (int k = 0; k < int(m_file.predictions.classes.size()); ++k)
        if (m_file.predictions.truth.at<uchar>(row, k))
            names << m_file.predictions.classes[k];
    return names.isEmpty() ? u"–"_s : names.join(u", "_s);
}

QString PredictionModel::predictedText(int row) const
{
    const Predictions &p = m_file.predictions;
    if (!p.multiLabel)
        return p.classes[p.predictedClass(row)];
    QStringList names;
    for (int k = 0; k < int(p.classes.size()); ++k)
        if (p.probabilities.at<double>(row, k) >= 0.5)
            names << p.classes[k];
    return names.isEmpty() ? u"–"_s : names.join(u", "_s);
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

QVariant PredictionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const Predictions &p = m_file.predictions;
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Image:
            return QFileInfo(m_file.paths.value(row)).fileName();
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
        return index.column() == Predicted && isWrong(row)
            ? QVariant(Theme::instance().colors().bad)
            : QVariant();
    case Qt::ToolTipRole: // a narrow column elides its text
        return index.column() == Image    ? QVariant(m_file.paths.value(row))
            : index.column() == Truth     ? QVariant(truthText(row))
            : index.column() == Predicted ? QVariant(predictedText(row))
                                          : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue<int>(
            (index.column() >= Probability ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SortRole:
        return index.column() == Probability
            ? QVariant(p.probabilities.at<double>(row, p.predictedClass(row)))
            : index.column() == PredictionError ? QVariant(predictionError(row))
                                                : data(index, Qt::DisplayRole);
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

QVariant PredictionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue<int>((section >= Probability ? Qt::AlignRight : Qt::AlignLeft)
                                        | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return section == PredictionError
            ? (m_file.predictions.multiLabel ? tr(
                   "Largest difference between a label's probability and its actual value (0 or 1)")
                                             : tr("1 − p of the actual class"))
            : section == Probability
            ? (m_file.predictions.multiLabel ? tr("Highest probability of any label")
                                             : tr("Probability of the predicted class"))
            : QString();
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Image:
        return tr("Image");
    case Truth:
        return tr("Actual");
    case Predicted:
        return tr("Predicted");
    case Probability:
        return u"p"_s;
    case PredictionError:
        return tr("Error");
    default:
        return {};
    }
}

} // namespace synthray

#include "moc_predictionmodel.cpp"
