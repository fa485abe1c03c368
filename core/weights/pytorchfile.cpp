// SPDX-License-Identifier: GPL-3.0-or-later
// torch.save's two layouts. Since 1.6: a ZIP with NAME/data.pkl and NAME/data/KEY. Before: five
// pickles (magic number, protocol, machine, the object, the storage keys), then the storages, each
// with its element count (int64) and its elements.
#include "weights/pickle.h"
#include "weights/ziparchive.h"

#include <QCoreApplication>
#include <QHash>
#include <QtEndian>

namespace synthray::weights {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Weights)
};

using StorageBytes = std::function<Result<QByteArray>(const PickleStorage &)>;

/// Reads each view from its storage. The total is limited to twice the file's size, so that tied
/// weights pass and a small file cannot fill the memory.
Result<StateDict> build(const Pickle &pickle, const StorageBytes &bytesOf, qint64 fileSize,
                        const QString &format, const QString &path)
{
    auto views = stateTensors(pickle, path);
    TRY(views);
    StateDict state;
    state.format = format;
    if (!views->entry.isEmpty())
        state.remarks << Tr::tr("Only the entry '%1' of the file was read.").arg(views->entry);
    qint64 total = 0;
    for (const auto &[name, view] : std::as_const(views->tensors)) {
        const auto &storage = pickle.storages[size_t(view.storage)];
        const qint64 size = tensorBytes(view.shape, storage.type); // -1: gather() says why
        if (size > 2 * fileSize - total)
            return fail(ErrorCode::TooLarge,
                        Tr::tr("'%1' claims to hold more data than it has bytes.").arg(path));
        const auto bytes = bytesOf(storage);
        TRY(bytes);
        auto tensor = gather(name, view, storage, *bytes, path);
        TRY(tensor);
        total += size;
        state.tensors.append(std::move(*tensor));
    }
    return state;
}

} // namespace

Result<StateDict> parsePytorchZip(const QByteArray &bytes, const QString &path)
{
    const auto archive = ZipArchive::open(bytes, path);
    TRY(archive);
    const ZipEntry *list = nullptr;
    for (const auto &entry : archive->entries())
        if (entry.name == "data.pkl"_L1 || entry.name.endsWith("/data.pkl"_L1))
            list = &entry;
    if (!list)
        return fail(ErrorCode::Unsupported,
                    Tr::tr("'%1' is a ZIP file without tensors in it.").arg(path));
    const QString folder = list->name.chopped(8); // "data.pkl"
    if (const auto *order = archive->find(folder + u"byteorder"_s)) {
        const auto word = archive->read(*order);
        if (word && *word != "little")
            return fail(ErrorCode::Unsupported,
                        Tr::tr("'%1' was written by a big-endian machine.").arg(path));
    }
    const auto text = archive->read(*list);
    TRY(text);
    const auto pickle = readPickle(*text, 0, path);
    TRY(pickle);
    QHash<QString, const ZipEntry *> places;
    for (const auto &entry : archive->entries())
        places.insert(entry.name, &entry);
    QHash<QString, QByteArray> read; // tied weights share a storage
    const auto bytesOf = [&](const PickleStorage &storage) -> Result<QByteArray> {
        if (const auto it = read.constFind(storage.key); it != read.constEnd())
            return *it;
        const ZipEntry *entry = places.value(folder + u"data/"_s + storage.key);
        if (!entry)
            return damaged(path,
                           Tr::tr("the data '%1' is missing in it").arg(storage.key.left(80)));
        auto found = archive->read(*entry);
        if (!found)
            return found;
        if (found->size() / elementBytes(storage.type) < storage.count)
            return damaged(path,
                           Tr::tr("the data '%1' in it is too short").arg(storage.key.left(80)));
        read.insert(storage.key, *found);
        return found;
    };
    return build(*pickle, bytesOf, bytes.size(), u"PyTorch"_s, path);
}

Result<StateDict> parsePytorchLegacy(const QByteArray &bytes, const QString &path)
{
    qint64 at = 0;
    for (int i = 0; i < 3; ++i) { // magic number, protocol, machine
        const auto skipped = readPickle(bytes, at, path);
        TRY(skipped);
        at = skipped->end;
    }
    const auto pickle = readPickle(bytes, at, path);
    TRY(pickle);
    const auto keys = readPickle(bytes, pickle->end, path);
    TRY(keys);
    if (keys->root.kind != PickleValue::List)
        return damaged(path, Tr::tr("its list of tensors is incomplete or invalid"));
    QHash<QString, ElementType> types;
    for (const auto &storage : pickle->storages)
        types.insert(storage.key, storage.type);
    QHash<QString, QByteArray> found;
    at = keys->end;
    for (const auto &key : keys->items(keys->root)) {
        if (key.kind != PickleValue::Text || !types.contains(key.text) || at > bytes.size() - 8)
            return damaged(path, Tr::tr("it ends before its tensors do"));
        const qint64 count = qFromLittleEndian<qint64>(bytes.constData() + at);
        const qint64 width = elementBytes(types.value(key.text));
        at += 8;
        if (count < 0 || count > (bytes.size() - at) / width)
            return damaged(path, Tr::tr("it ends before its tensors do"));
        found.insert(key.text, bytes.mid(at, count * width));
        at += count * width;
    }
    const auto bytesOf = [&](const PickleStorage &storage) -> Result<QByteArray> {
        const auto it = found.constFind(storage.key);
        if (it == found.constEnd() || it->size() / elementBytes(storage.type) < storage.count)
            return damaged(path,
                           Tr::tr("the data '%1' is missing in it").arg(storage.key.left(80)));
        return *it;
    };
    return build(*pickle, bytesOf, bytes.size(), u"PyTorch (before 1.6)"_s, path);
}

} // namespace synthray::weights
