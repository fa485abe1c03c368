// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/metrics/sidechooser.h"

#include "models/runlistmodel.h"
#include "session/document.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

constexpr int maxParts = 64; // classes × splits; beyond this only classes and splits are listed

QVariant entryData(const QString &kind, const QString &a = {}, const QString &b = {})
{
    return QStringList{kind, a, b};
}

} // namespace

SideChooser::SideChooser(Document &document, RunListModel &runs, Offers offers, QWidget *parent)
    : ChoiceBox(parent)
    , m_document(document)
    , m_runs(runs)
    , m_offers(offers)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(16);
    setMaxVisibleItems(24);
    connect(&document, &Document::imageDatasetChanged, this, &SideChooser::rebuild);
    connect(&runs, &RunListModel::loaded, this, &SideChooser::rebuild);
    connect(this, &QComboBox::activated, this, &SideChooser::handleActivated);
    rebuild();
}

EvaluationSide SideChooser::side() const
{
    const QStringList data = currentData().toStringList();
    if (data.value(0) == "set"_L1) {
        const ImageDataset &dataset = m_document.images();
        return {dataset.root, data.value(1), data.value(2),
                std::make_shared<ImageDataset>(dataset)};
    }
    if (data.value(0) == "path"_L1)
        return {data.value(1), {}, {}};
    if (data.value(0) == "part"_L1)
        return {data.value(1), data.value(2), data.value(3)};
    return {};
}

void SideChooser::choosePart(const QString &path, const QString &label, const QString &split)
{
    const QVariant data = QStringList{u"part"_s, path, label, split};
    if (findData(data) < 0) {
        m_parts.append({path, label, split});
        rebuild();
    }
    choose(data);
}

void SideChooser::choosePath(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (findData(entryData(u"path"_s, absolute)) < 0) {
        m_paths << absolute;
        rebuild();
    }
    setCurrentIndex(findData(entryData(u"path"_s, absolute)));
    m_last = currentIndex();
    emit sideChanged();
}

bool SideChooser::chooseSet(const QString &label, const QString &split)
{
    const int index = findData(entryData(u"set"_s, label, split));
    if (index < 0)
        return false;
    setCurrentIndex(index);
    m_last = index;
    emit sideChanged();
    return true;
}

/// By value, not by index: paths from file dialogs are in one of the two lists only.
void SideChooser::swapWith(SideChooser &other)
{
    const QVariant before = currentData();
    choose(other.currentData());
    other.choose(before);
}

void SideChooser::restore(const QVariant &choice)
{
    if (choice != currentData() && findData(choice) >= 0)
        choose(choice);
}

void SideChooser::choose(const QVariant &data)
{
    const QStringList parts = data.toStringList();
    if (parts.value(0) == "path"_L1)
        return choosePath(parts.value(1));
    setCurrentIndex(data.isNull() ? -1 : findData(data));
    m_last = currentIndex();
    emit sideChanged();
}

void SideChooser::addSet()
{
    const ImageDataset &dataset = m_document.images();
    if (dataset.images.isEmpty())
        return;
    const QString name = QFileInfo(dataset.root).fileName();
    const QLocale locale;
    const auto add = [&](const QString &label, const QString &split, qsizetype count) {
        QStringList parts{name};
        for (const auto &part : {label, split})
            if (!part.isEmpty())
                parts << part;
        addItem(u"%1  (%2)"_s.arg(parts.join(u" · "_s), locale.toString(count)),
                entryData(u"set"_s, label, split));
    };
    const QStringList classes = dataset.classes();
    const QStringList splits = dataset.splits();
    add({}, {}, dataset.images.size());
    const bool both = classes.size() * splits.size() <= maxParts;
    for (const auto &label : classes) {
        add(label, {}, dataset.count(label));
        for (const auto &split : both ? splits : QStringList())
            if (const qsizetype count = dataset.count(label, split))
                add(label, split, count);
    }
    for (const auto &split : splits) // not the sum of its classes: images may be multi-label
        add({}, split,
            std::count_if(dataset.images.begin(), dataset.images.end(),
                          [&](const ImageEntry &entry) { return entry.split == split; }));
}

void SideChooser::addRuns()
{
    for (int i = 0; i < m_runs.rowCount(); ++i) {
        const auto &row = m_runs.row(i);
        if (row.reader && row.reader->header().spec.kind == "gan"_L1 && row.reader->hasCheckpoint())
            addItem(tr("Generator %1").arg(QFileInfo(row.folder).fileName()),
                    entryData(u"path"_s, row.folder));
    }
}

void SideChooser::offerStatistics(bool offered)
{
    if (offered == m_offers.statistics)
        return;
    m_offers.statistics = offered;
    rebuild();
}

void SideChooser::rebuild()
{
    const QVariant before = currentData();
    const bool wasBlocked = blockSignals(true);
    clear();
    setPlaceholderText(tr("Choose images…"));
    if (m_offers.none)
        addItem(tr("None"), entryData(u"none"_s));
    addSet();
    if (m_offers.runs)
        addRuns();
    for (const auto &path : std::as_const(m_paths)) {
        if (!m_offers.statistics && path.endsWith(".npz"_L1, Qt::CaseInsensitive))
            continue;
        addItem(QFileInfo(path).fileName(), entryData(u"path"_s, path));
        setItemData(count() - 1, QDir::toNativeSeparators(path), Qt::ToolTipRole);
    }
    for (const EvaluationSide &part : std::as_const(m_parts)) {
        addItem(part.text(), QStringList{u"part"_s, part.path, part.label, part.split});
        setItemData(count() - 1, QDir::toNativeSeparators(part.path), Qt::ToolTipRole);
    }
    if (count() > 0)
        insertSeparator(count());
    addItem(tr("Choose a folder…"), entryData(u"folder"_s));
    if (m_offers.statistics)
        addItem(tr("Choose statistics (.npz)…"), entryData(u"statistics"_s));
    int index = before.isNull() ? -1 : findData(before);
    if (index < 0)
        index = m_offers.none || (m_offers.preselect && !m_document.images().images.isEmpty()) ? 0
                                                                                               : -1;
    setCurrentIndex(index);
    m_last = index;
    blockSignals(wasBlocked);
    emit sideChanged();
}

void SideChooser::handleActivated(int index)
{
    const QString kind = itemData(index).toStringList().value(0);
    QString path;
    if (kind == "folder"_L1)
        path = QFileDialog::getExistingDirectory(this, tr("Folder of images, or of a run"),
                                                 m_document.images().root);
    else if (kind == "statistics"_L1)
        path = QFileDialog::getOpenFileName(this, tr("Feature statistics"), {},
                                            tr("Statistics (*.npz)"));
    else {
        m_last = index;
        emit sideChanged();
        return;
    }
    if (path.isEmpty())
        setCurrentIndex(m_last);
    else
        choosePath(path);
}

} // namespace synthray

#include "moc_sidechooser.cpp"
