// SPDX-License-Identifier: GPL-3.0-or-later
// What may help against each illness, as changes of the run's own parameters.
#include "run/diagnosisrules.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace synthray::detail {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Diagnosis)
};

constexpr double lowestRate = 1e-7, highestRate = 0.1; // of the parameters lrG and lrD

bool isRate(double value) { return value >= lowestRate && value <= highestRate; }

/// Two digits: 5e-5 and not 5.0000000000000002e-5.
double rounded(double rate) { return QString::number(rate, 'g', 2).toDouble(); }

QString rateText(double rate) { return QLocale().toString(rate, 'g', 2); }

class Remedies
{
public:
    explicit Remedies(const QJsonObject &params)
        : m_params(params)
    {
    }

    /// 'text' with the new and the old rate.
    Remedies &rate(const QString &id, double factor, const QString &text)
    {
        const double before = m_params.value(id).toDouble();
        if (isRate(before * factor))
            m_all.append({text.arg(rateText(rounded(before * factor)), rateText(before)),
                          {{id, rounded(before * factor)}}});
        return *this;
    }
    Remedies &slowerD()
    {
        return rate(u"lrD"_s, 0.25, Tr::tr("D learns slower: rate %1 instead of %2"));
    }
    Remedies &fasterD()
    {
        return rate(u"lrD"_s, 4, Tr::tr("D learns faster: rate %1 instead of %2"));
    }
    Remedies &slowerG()
    {
        return rate(u"lrG"_s, 0.25, Tr::tr("G learns slower: rate %1 instead of %2"));
    }
    Remedies &slowerBoth()
    {
        const double d = m_params.value("lrD"_L1).toDouble(),
                     g = m_params.value("lrG"_L1).toDouble();
        if (isRate(d / 4) && isRate(g / 4))
            m_all.append({Tr::tr("Both learn slower: rates %1 (D) and %2 (G)")
                              .arg(rateText(rounded(d / 4)), rateText(rounded(g / 4))),
                          {{u"lrD"_s, rounded(d / 4)}, {u"lrG"_s, rounded(g / 4)}}});
        return *this;
    }
    /// Yazici et al. 2019: the mean of the generator's weights does not follow the swings.
    Remedies &averagedG()
    {
        constexpr double decay = 0.999;
        if (m_params.contains("ema"_L1) && m_params.value("ema"_L1).toDouble() == 0)
            m_all.append({Tr::tr("Images from averaged weights of G (EMA %1)")
                              .arg(QLocale().toString(decay, 'g', 3)),
                          {{u"ema"_s, decay}}});
        return *this;
    }
    /// The same batch, of which half as much is in memory at a time.
    Remedies &morePartsPerBatch()
    {
        const int batch = m_params.value("batch"_L1).toInt();
        const int parts = m_params.value("parts"_L1).toInt();
        if (parts > 0 && batch >= 4 * parts)
            m_all.append(
                {Tr::tr("Each batch in %1 parts, whose gradients are added up").arg(2 * parts),
                 {{u"parts"_s, 2 * parts}}});
        return *this;
    }
    /// Zhao et al. 2020: D cannot learn a small set by heart, and G need not repeat it.
    Remedies &augmentedD()
    {
        if (m_params.value("augmentD"_L1).toString() == "none"_L1)
            m_all.append({Tr::tr("D sees augmented images only (DiffAugment)"),
                          {{u"augmentD"_s, u"diffaugment"_s}}});
        return *this;
    }
    /// Salimans et al. 2016, section 3.4.
    Remedies &smoothedLabels()
    {
        constexpr double usual = 0.1;
        const QString objective = m_params.value("objective"_L1).toString();
        if ((objective == "bce"_L1 || objective == "leastsquares"_L1)
            && m_params.value("smoothing"_L1).toDouble() == 0)
            m_all.append({Tr::tr("Real images count as %1 for D, not as 1 (label smoothing)")
                              .arg(decimal(1 - usual, 1)),
                          {{u"smoothing"_s, usual}}});
        return *this;
    }
    const QVector<Remedy> &all() const { return m_all; }

private:
    const QJsonObject &m_params;
    QVector<Remedy> m_all;
};

} // namespace

QVector<Remedy> remediesFor(Illness illness, const QJsonObject &params)
{
    Remedies remedies(params);
    switch (illness) {
    case Illness::DiscriminatorTooStrong:
    case Illness::VanishingGradients:
        return remedies.slowerD().augmentedD().smoothedLabels().all();
    case Illness::DiscriminatorBlind:
        return remedies.fasterD().all();
    case Illness::GeneratorFools:
        return remedies.fasterD().slowerG().all();
    case Illness::Swinging:
        return remedies.slowerBoth().averagedG().all();
    case Illness::NotANumber:
        return remedies.slowerBoth().all();
    case Illness::OutOfMemory:
        return remedies.morePartsPerBatch().all();
    case Illness::LossRising:
        return remedies.slowerD().all();
    case Illness::Collapsed:
        return remedies.augmentedD().slowerG().slowerD().all();
    case Illness::Copying:
        return remedies.augmentedD().all();
    default:
        return {};
    }
}

} // namespace synthray::detail
