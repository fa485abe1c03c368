// SPDX-License-Identifier: GPL-3.0-or-later
#include "weights/weightsdialog.h"

#include "controls/makers.h"
#include "controls/theme.h"
#include "session/settings.h"
#include "weights/weightsdownload.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

/// Identifies the examined file, so that a replacement is noticed.
QStringList stamp(const QString &path)
{
    const QFileInfo file(path);
    return {path, QString::number(file.size()),
            QString::number(file.lastModified().toMSecsSinceEpoch())};
}

} // namespace

QString weightsFile(const Settings &settings)
{
    const QString path = settings.weightsFile.get();
    return !path.isEmpty() && QFileInfo(path).isFile() ? path : QString();
}

void setWeightsFile(Settings &settings, const QString &path, std::optional<bool> published)
{
    settings.weightsFile.set(path);
    if (published)
        settings.weightsVerdict.set(stamp(path)
                                    + QStringList{*published ? u"published"_s : u"other"_s});
}

std::optional<bool> weightsPublished(const Settings &settings)
{
    QStringList verdict = settings.weightsVerdict.get();
    if (verdict.size() != 4)
        return {};
    const bool published = verdict.takeLast() == "published"_L1;
    const QString file = weightsFile(settings);
    return !file.isEmpty() && verdict == stamp(file) ? std::optional(published) : std::nullopt;
}

WeightsDialog::WeightsDialog(Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_download(new WeightsDownload(this))
{
    setWindowTitle(tr("Weights of the FID network"));
    setMinimumWidth(560);
    const auto label = [](const QString &text, const QString &role) {
        auto *widget = makeText(role);
        widget->setText(text);
        widget->setTextInteractionFlags(Qt::TextSelectableByMouse);
        return widget;
    };
    const KnownWeights &weights = publishedWeights();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(10);
    column->addWidget(label(
        tr("FID values comparable with publications need one specific file with the weights of the "
           "Inception network. Without it, Synthray uses a network with random weights."),
        u"dim"_s));
    auto *facts = new QGridLayout;
    facts->setHorizontalSpacing(16);
    facts->setColumnStretch(1, 1);
    const QVector<QPair<QString, QString>> rows{
        {tr("File"), QString::fromLatin1(weights.fileName)},
        {tr("Size"), tr("%1 bytes").arg(QLocale().toString(weights.bytes))},
        {u"SHA-256"_s,
         // With a zero-width space, so that it may wrap in the middle.
         QString::fromLatin1(weights.sha256).insert(32, u"\u200b"_s)},
        {tr("From"), QUrl(QString::fromLatin1(weights.url)).host()}};
    for (int i = 0; i < rows.size(); ++i) {
        facts->addWidget(label(rows[i].first, u"dim"_s), i, 0, Qt::AlignTop);
        facts->addWidget(label(rows[i].second, u"plain"_s), i, 1);
    }
    column->addLayout(facts);
    m_present = label({}, u"plain"_s);
    m_present->setObjectName(u"presentWeights"_s);
    column->addWidget(m_present);
    m_progress = new QProgressBar;
    m_progress->hide();
    column->addWidget(m_progress);
    m_state = label({}, u"small"_s);
    m_state->setObjectName(u"weightsState"_s);
    column->addWidget(m_state);
    column->addWidget(
        label(tr("Only the download request is sent. No image leaves this computer."), u"small"_s));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    m_get = buttons->addButton(tr("Download"), QDialogButtonBox::ActionRole);
    m_get->setObjectName(u"downloadWeights"_s);
    m_get->setProperty("kind", u"primary"_s);
    m_choose = buttons->addButton(tr("Choose a file…"), QDialogButtonBox::ActionRole);
    m_choose->setObjectName(u"chooseWeights"_s);
    m_cancel = buttons->addButton(tr("Cancel download"), QDialogButtonBox::ActionRole);
    m_cancel->setObjectName(u"cancelDownload"_s);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_get, &QPushButton::clicked, this, &WeightsDialog::download);
    connect(m_cancel, &QPushButton::clicked, m_download, &WeightsDownload::cancel);
    connect(m_choose, &QPushButton::clicked, this, [this] {
        const QString path = QFileDialog::getOpenFileName(
            this, tr("Weights of the FID network"), {},
            tr("Weights (*.pth *.pt *.safetensors *.npz);;All files (*)"));
        if (!path.isEmpty())
            choose(path);
    });
    connect(m_download, &WeightsDownload::progressed, this, [this](qint64 received, qint64 total) {
        m_progress->setRange(0, int(total / 1024));
        m_progress->setValue(int(received / 1024));
    });
    connect(m_download, &WeightsDownload::failed, this, [this](const Error &error) {
        setBusy(false);
        showState(error.whole(), error.code == ErrorCode::Stopped ? "small" : "bad");
    });
    connect(m_download, &WeightsDownload::finished, this, &WeightsDialog::choose);
    m_url = QUrl(QString::fromLatin1(weights.url));
    m_target = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/weights/"_s
        + QString::fromLatin1(weights.fileName);
    m_sha256 = QString::fromLatin1(weights.sha256);
    m_bytes = weights.bytes;
    setBusy(false);
    showPresent();
}

void WeightsDialog::setSource(const QUrl &url, const QString &target, const QString &sha256,
                              qint64 bytes)
{
    m_url = url;
    m_target = target;
    m_sha256 = sha256;
    m_bytes = bytes;
}

void WeightsDialog::download()
{
    setBusy(true);
    m_cancel->show();
    m_progress->setRange(0, 0);
    showState(tr("Downloading…"), "small");
    m_download->start(m_url, m_target, m_sha256, m_bytes);
}

void WeightsDialog::choose(const QString &path)
{
    setBusy(true);
    m_progress->setRange(0, 0);
    showState(tr("Reading %1…").arg(QFileInfo(path).fileName()), "small");
    m_tasks.run([path](TaskContext &) { return examineWeights(path); },
                [this, path](const auto &verdict) {
                    setBusy(false);
                    if (!verdict)
                        return showState(verdict.error().whole(), "bad");
                    showState(verdict->sentence,
                              verdict->published  ? "good"
                                  : verdict->fits ? "warning"
                                                  : "bad");
                    if (!verdict->fits)
                        return;
                    setWeightsFile(m_settings, path, verdict->published);
                    showPresent();
                    emit chosen(path);
                });
}

void WeightsDialog::showPresent()
{
    const QString file = weightsFile(m_settings);
    const auto published = weightsPublished(m_settings);
    QString text = file.isEmpty() ? tr("No weights file chosen.")
                                  : tr("In use: %1").arg(QDir::toNativeSeparators(file));
    if (published)
        text += u'\n'
            + (*published ? tr("This is the published file.")
                          : tr("This is not the published file: its FID is not comparable with "
                               "published values."));
    m_present->setText(text);
    setStyleProperty(m_present, "role", published && !*published ? u"warning"_s : u"plain"_s);
    fitHeight();
}

/// A window does not grow when its wrapped text needs more lines, so the text would be cut off.
void WeightsDialog::fitHeight()
{
    layout()->activate();
    setMinimumHeight(layout()->totalHeightForWidth(width()));
}

void WeightsDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fitHeight();
    examinePresent();
}

/// Examines the file in use if it has no verdict or has changed, so that the user need not choose
/// it again.
void WeightsDialog::examinePresent()
{
    const QString path = weightsFile(m_settings);
    if (path.isEmpty() || weightsPublished(m_settings))
        return;
    m_tasks.run([path](TaskContext &) { return examineWeights(path); },
                [this, path](const auto &verdict) {
                    if (!verdict || weightsFile(m_settings) != path)
                        return;
                    setWeightsFile(m_settings, path, verdict->published);
                    showPresent();
                    emit examined();
                });
}

void WeightsDialog::showState(const QString &text, const char *role)
{
    m_state->setText(text);
    setStyleProperty(m_state, "role", QString::fromLatin1(role));
    fitHeight();
}

void WeightsDialog::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    m_cancel->setVisible(busy && m_download->isRunning());
    m_get->setEnabled(!busy);
    m_choose->setEnabled(!busy);
    fitHeight();
}

} // namespace synthray

#include "moc_weightsdialog.cpp"
