// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/labeleditor.h"

#include "controls/makers.h"
#include "controls/theme.h"
#include "session/document.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace synthray {

namespace {

enum ItemRole { LabelOfItem = Qt::UserRole + 1, KindOfItem };
enum Kind { ClassItem, NoLabelItem, NewClassItem };
constexpr int shownRows = 9, labelRowHeight = 30, popupWidth = 290;
constexpr int longestName = 100; // characters of a class: exports use it as a folder name

} // namespace

QStringList labelsOf(const ImageEntry &entry)
{
    if (!entry.labels.isEmpty())
        return entry.labels;
    return entry.label.isEmpty() ? QStringList() : QStringList{entry.label};
}

LabelEditor::LabelEditor(Document &document, const QVector<int> &images, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_document(document)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"labelEditor"_s);
    setProperty("role", u"card"_s);
    const ImageDataset &set = document.images();
    QSet<QString> classes;
    QHash<QString, int> imagesWithLabel;
    for (const ImageEntry &entry : set.images) {
        const QStringList labels = labelsOf(entry);
        m_multiLabel = m_multiLabel || labels.size() > 1;
        classes.unite(QSet<QString>(labels.begin(), labels.end()));
    }
    for (const int index : images) {
        if (index < 0 || index >= set.images.size())
            continue;
        m_images.append({index, set.images.at(index).path});
        for (const QString &label : labelsOf(set.images.at(index)))
            ++imagesWithLabel[label];
    }
    for (auto it = imagesWithLabel.cbegin(); it != imagesWithLabel.cend(); ++it)
        m_states.insert(it.key(), *it == m_images.size() ? Qt::Checked : Qt::PartiallyChecked);
    m_classes = QStringList(classes.cbegin(), classes.cend());
    m_classes.sort(Qt::CaseInsensitive);
    build();
    fill();
}

void LabelEditor::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 10, 12, 12);
    column->setSpacing(8);
    m_title = makeLabel(u"heading"_s);
    m_title->setTextFormat(Qt::PlainText);
    const QString name
        = m_images.size() == 1 ? QFileInfo(m_images.first().second).fileName() : QString();
    m_title->setText(
        m_images.size() == 1
            ? fontMetrics().elidedText(tr("Label %1").arg(name), Qt::ElideMiddle, popupWidth - 24)
            : tr("Label %Ln image(s)", nullptr, static_cast<int>(m_images.size())));
    m_search = named(new QLineEdit(this), u"labelSearch"_s);
    m_search->setPlaceholderText(tr("Search or add a class"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setMaxLength(longestName);
    m_search->setClearButtonEnabled(true);
    m_list = named(new QListWidget(this), u"labelList"_s);
    m_list->setAccessibleName(tr("Classes"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the search field forwards the arrow keys
    m_multiLabelBox = named(new QCheckBox(tr("Several labels per image"), this), u"multiLabel"_s);
    m_multiLabelBox->setToolTip(tr("Off: choosing a class replaces the others"));
    m_multiLabelBox->setChecked(m_multiLabel);
    m_apply = named(new QPushButton(tr("Apply"), this), u"labelApply"_s);
    m_apply->setProperty("kind", u"primary"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_multiLabelBox, 1);
    row->addWidget(m_apply);
    column->addWidget(m_title);
    column->addWidget(m_search);
    column->addWidget(m_list);
    column->addLayout(row);
    setFixedWidth(std::max(popupWidth,
                           m_multiLabelBox->sizeHint().width() + m_apply->sizeHint().width() + 40));
    m_list->setFixedHeight(
        labelRowHeight * std::clamp<int>(static_cast<int>(m_classes.size()) + 1, 3, shownRows) + 4);

    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &LabelEditor::search);
    connect(m_list, &QListWidget::itemClicked, this, &LabelEditor::itemClicked);
    connect(m_list, &QListWidget::itemDoubleClicked, this, [this] {
        if (!m_multiLabel)
            apply();
    });
    connect(m_multiLabelBox, &QCheckBox::toggled, this, [this](bool on) {
        m_multiLabel = on;
        fill();
    });
    connect(m_apply, &QPushButton::clicked, this, &LabelEditor::apply);
    m_search->setFocus();
}

Qt::CheckState LabelEditor::stateOf(const QString &label) const
{
    if (!m_multiLabel && m_touched) // one label replaces all
        return m_chosen.value(label) ? Qt::Checked : Qt::Unchecked;
    const auto chosen = m_chosen.constFind(label);
    if (chosen != m_chosen.constEnd())
        return *chosen ? Qt::Checked : Qt::Unchecked;
    return m_states.value(label, Qt::Unchecked);
}

void LabelEditor::fill()
{
    const QString words = m_search->text().simplified();
    const ThemeColors &c = Theme::instance().colors();
    m_list->clear();
    const auto add
        = [this](const QString &text, const QString &label, Kind kind, Qt::CheckState state) {
              auto *item = new QListWidgetItem(text, m_list);
              item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
              item->setData(LabelOfItem, label);
              item->setData(KindOfItem, kind);
              if (kind != NewClassItem)
                  item->setCheckState(state);
              else
                  item->setIcon(Theme::instance().icon(u"plus"_s));
              item->setSizeHint(QSize(0, labelRowHeight));
              return item;
          };
    for (const QString &label : std::as_const(m_classes))
        if (label.contains(words, Qt::CaseInsensitive))
            add(label, label, ClassItem, stateOf(label))->setToolTip(label.toHtmlEscaped());
    if (!words.isEmpty() && !m_classes.contains(words))
        add(tr("New class '%1'").arg(words), words, NewClassItem, Qt::Unchecked);
    if (!m_multiLabel && words.isEmpty()) {
        const bool none = m_touched ? m_chosen.isEmpty() : m_states.isEmpty();
        add(tr("No label"), QString(), NoLabelItem, none ? Qt::Checked : Qt::Unchecked)
            ->setForeground(c.dim);
    }
    if (!words.isEmpty() && m_list->count() > 0)
        m_list->setCurrentRow(0);
    m_apply->setEnabled(m_touched);
}

void LabelEditor::search() { fill(); }

void LabelEditor::itemClicked(QListWidgetItem *item)
{
    const QString label = item->data(LabelOfItem).toString();
    if (item->data(KindOfItem).toInt() == NoLabelItem) {
        m_touched = true;
        m_chosen.clear();
        fill();
    } else {
        toggle(label);
    }
}

void LabelEditor::toggle(const QString &label)
{
    if (label.isEmpty())
        return;
    const bool on = stateOf(label) != Qt::Checked;
    if (!m_classes.contains(label)) {
        m_classes.append(label);
        m_classes.sort(Qt::CaseInsensitive);
    }
    m_touched = true;
    if (!m_multiLabel)
        m_chosen.clear();
    m_chosen.insert(label, m_multiLabel ? on : true);
    if (m_search->text().isEmpty())
        fill();
    else
        m_search->clear(); // calls fill()
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(LabelOfItem).toString() == label)
            m_list->setCurrentRow(row);
}

/// Enter chooses the search result. If there is nothing to choose, or one label per image, it
/// applies.
void LabelEditor::enter()
{
    QListWidgetItem *item = m_list->currentItem();
    if (item && !m_search->text().simplified().isEmpty()) {
        toggle(item->data(LabelOfItem).toString());
        if (m_multiLabel)
            return;
    } else if (item && !m_touched) {
        itemClicked(item);
        if (m_multiLabel)
            return;
    }
    apply();
}

QStringList LabelEditor::labelsAfter(const QStringList &before) const
{
    QStringList after;
    if (m_multiLabel)
        for (const QString &label : before)
            if (m_chosen.value(label, true))
                after.append(label);
    for (const QString &label : m_classes)
        if (m_chosen.value(label, false) && !after.contains(label))
            after.append(label);
    return after;
}

QString LabelEditor::undoText(qsizetype images) const
{
    const auto count = static_cast<int>(images);
    QStringList on;
    bool off = false;
    for (auto it = m_chosen.cbegin(); it != m_chosen.cend(); ++it) {
        if (*it)
            on.append(it.key());
        off = off || !*it;
    }
    if (on.size() == 1 && !off)
        return tr("Label %Ln image(s) as %1", nullptr, count).arg(on.first());
    if (on.isEmpty() && !m_multiLabel)
        return tr("Remove the label of %Ln image(s)", nullptr, count);
    return tr("Change the labels of %Ln image(s)", nullptr, count);
}

void LabelEditor::apply()
{
    if (m_touched) {
        const ImageDataset &set = m_document.images();
        QVector<QPair<int, ImageEdit>> edits;
        for (const auto &[index, path] : std::as_const(m_images)) {
            if (index >= set.images.size() || set.images.at(index).path != path)
                continue; // removed while the popup was open
            const QStringList before = labelsOf(set.images.at(index));
            const QStringList after = labelsAfter(before);
            if (after == before)
                continue;
            ImageEdit edit;
            edit.labels = after;
            edits.append({index, edit});
        }
        if (!edits.isEmpty())
            m_document.editImages(edits, undoText(edits.size()));
    }
    close();
}

void LabelEditor::popUp(const QRect &place)
{
    adjustSize();
    const QRect screen
        = (parentWidget() ? parentWidget()->screen() : this->screen())->availableGeometry();
    QPoint corner(place.right() + 8, place.top());
    if (corner.x() + width() > screen.right())
        corner.setX(place.left() - width() - 8);
    corner.setX(
        std::clamp(corner.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    corner.setY(
        std::clamp(corner.y(), screen.top(), std::max(screen.top(), screen.bottom() - height())));
    move(corner);
    show();
    m_search->setFocus();
}

bool LabelEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const int rows = m_list->count();
        switch (key->key()) {
        case Qt::Key_Down:
            m_list->setCurrentRow(std::min(m_list->currentRow() + 1, rows - 1));
            return true;
        case Qt::Key_Up:
            m_list->setCurrentRow(std::max(m_list->currentRow() - 1, 0));
            return true;
        case Qt::Key_Space:
            if (m_search->text().isEmpty() && m_list->currentItem()) {
                itemClicked(m_list->currentItem());
                return true;
            }
            break;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            enter();
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace synthray

#include "moc_labeleditor.cpp"
