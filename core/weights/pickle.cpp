// SPDX-License-Identifier: GPL-3.0-or-later
#include "weights/pickle.h"

#include <QCoreApplication>
#include <QHash>
#include <QtEndian>

#include <cstring>

namespace synthray::weights {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Weights)
};

constexpr qint64 maxPickle = 64LL << 20; // bytes of one pickle
constexpr size_t maxStack = 1 << 20;
constexpr qsizetype maxText = 4096;

struct StorageName {
    const char *name;
    ElementType type;
};
constexpr StorageName storageNames[] = {
    {"torch FloatStorage", ElementType::Float32}, {"torch DoubleStorage", ElementType::Float64},
    {"torch HalfStorage", ElementType::Float16},  {"torch BFloat16Storage", ElementType::BFloat16},
    {"torch LongStorage", ElementType::Int64},    {"torch IntStorage", ElementType::Int32},
    {"torch ShortStorage", ElementType::Int16},   {"torch CharStorage", ElementType::Int8},
    {"torch ByteStorage", ElementType::UInt8},    {"torch BoolStorage", ElementType::Bool}};

const StorageName *findStorage(const QString &global)
{
    for (const auto &one : storageNames)
        if (global == QLatin1StringView(one.name))
            return &one;
    return nullptr;
}

bool isAllowed(const QString &global)
{
    static const QStringList names{u"collections OrderedDict"_s, u"torch._utils _rebuild_tensor"_s,
                                   u"torch._utils _rebuild_tensor_v2"_s,
                                   u"torch._utils _rebuild_parameter"_s, u"torch Size"_s};
    return names.contains(global) || findStorage(global);
}

class Machine
{
public:
    Machine(const QByteArray &bytes, qint64 begin, const QString &path)
        : m_bytes(bytes)
        , m_at(begin)
        , m_end(std::min<qint64>(bytes.size(), begin + maxPickle))
        , m_path(path)
    {
    }

    Result<Pickle> run();

private:
    using V = PickleValue;
    struct Stop {
        Error error;
    };
    [[noreturn]] void broken(const QString &why) const { throw Stop{damaged(m_path, why).value()}; }
    [[noreturn]] void broken() const
    {
        broken(Tr::tr("its list of tensors is incomplete or invalid"));
    }
    [[noreturn]] void refused(const QString &what) const
    {
        throw Stop{
            {ErrorCode::Unsupported,
             Tr::tr("'%1' requests '%2', which does not belong in a weights file; nothing was run.")
                 .arg(m_path, what.left(200)),
             Tr::tr("Save the state dict alone (torch.save(model.state_dict(), ...)), or use a "
                    "safetensors file.")}};
    }

    template <class T> T read()
    {
        if (m_at > m_end - qint64(sizeof(T)))
            broken();
        const T value = qFromLittleEndian<T>(m_bytes.constData() + m_at);
        m_at += qint64(sizeof(T));
        return value;
    }
    QByteArray readBytes(qint64 size)
    {
        if (size < 0 || size > m_end - m_at)
            broken();
        m_at += size;
        return m_bytes.mid(m_at - size, size);
    }
    QString readText(qint64 size)
    {
        if (size > maxText)
            broken();
        return QString::fromUtf8(readBytes(size));
    }
    QString readLine()
    {
        const qint64 end = m_bytes.indexOf('\n', m_at);
        if (end < 0 || end >= m_end || end - m_at > maxText)
            broken();
        const QString line = QString::fromUtf8(m_bytes.mid(m_at, end - m_at));
        m_at = end + 1;
        return line;
    }

    void push(V value)
    {
        if (m_stack.size() >= maxStack)
            broken();
        m_stack.push_back(std::move(value));
    }
    V pop()
    {
        if (m_stack.empty())
            broken();
        V value = std::move(m_stack.back());
        m_stack.pop_back();
        return value;
    }
    V &top()
    {
        if (m_stack.empty())
            broken();
        return m_stack.back();
    }
    std::vector<V> popToMark()
    {
        size_t mark = m_stack.size();
        while (mark > 0 && m_stack[mark - 1].kind != V::Mark)
            --mark;
        if (mark == 0)
            broken();
        std::vector<V> items(std::make_move_iterator(m_stack.begin() + qint64(mark)),
                             std::make_move_iterator(m_stack.end()));
        m_stack.resize(mark - 1);
        return items;
    }
    V whole(qint64 number) const { return {V::Int, number, 0, {}}; }
    V word(QString text) const { return {V::Text, 0, 0, std::move(text)}; }
    V container(V::Kind kind, std::vector<V> items)
    {
        m_pickle.containers.push_back(std::move(items));
        return {kind, qint64(m_pickle.containers.size()) - 1, 0, {}};
    }
    V lastItems(qint64 count)
    {
        std::vector<V> items(static_cast<size_t>(count));
        for (qint64 i = count - 1; i >= 0; --i)
            items[size_t(i)] = pop();
        return container(V::Tuple, std::move(items));
    }
    void extend(V::Kind kind, std::vector<V> items)
    {
        const V &target = top();
        if (target.kind != kind || (kind == V::Dict && items.size() % 2 != 0))
            broken();
        auto &to = m_pickle.containers[size_t(target.number)];
        to.insert(to.end(), std::make_move_iterator(items.begin()),
                  std::make_move_iterator(items.end()));
    }

    const std::vector<V> &itemsOf(const V &value, V::Kind kind) const
    {
        if (value.kind != kind)
            broken();
        return m_pickle.items(value);
    }
    QVector<qint64> numbersOf(const V &value) const
    {
        QVector<qint64> numbers;
        for (const V &one : itemsOf(value, V::Tuple)) {
            if (one.kind != V::Int || one.number < 0 || numbers.size() >= maxTensorDimensions)
                broken(Tr::tr("the shape of a tensor in it is invalid"));
            numbers.append(one.number);
        }
        return numbers;
    }

    qint64 readLong(qint64 size);
    void global(const QString &name);
    void reduce();
    void persistent();
    void rebuildTensor(const std::vector<V> &arguments);
    void memoize(quint32 place) { m_memo.insert(place, top()); }
    void recall(quint32 place)
    {
        const auto it = m_memo.constFind(place);
        if (it == m_memo.constEnd())
            broken();
        push(*it);
    }
    bool step(quint8 opcode);
    bool stepValue(quint8 opcode);
    bool stepContainer(quint8 opcode);

    const QByteArray &m_bytes;
    qint64 m_at, m_end;
    QString m_path;
    std::vector<V> m_stack;
    QHash<quint32, V> m_memo;
    Pickle m_pickle;
};

/// LONG1: little-endian two's complement of up to 8 bytes; longer ones (legacy magic) keep the
/// low 8.
qint64 Machine::readLong(qint64 size)
{
    const QByteArray bytes = readBytes(size);
    quint64 value = size > 0 && size < 8 && (quint8(bytes.back()) & 0x80) ? ~quint64(0) : 0;
    for (qint64 i = std::min<qint64>(size, 8) - 1; i >= 0; --i)
        value = (value << 8) | quint8(bytes[i]);
    return qint64(value);
}

void Machine::global(const QString &name)
{
    if (!isAllowed(name))
        refused(QString(name).replace(u' ', u'.'));
    push({V::Global, 0, 0, name});
}

void Machine::rebuildTensor(const std::vector<V> &arguments)
{
    if (arguments.size() < 4 || arguments[0].kind != V::Storage || arguments[1].kind != V::Int
        || arguments[1].number < 0)
        broken();
    PickleTensor tensor{arguments[0].number, arguments[1].number, numbersOf(arguments[2]),
                        numbersOf(arguments[3])};
    if (tensor.shape.size() != tensor.strides.size())
        broken(Tr::tr("the shape of a tensor in it is invalid"));
    if (m_pickle.tensors.size() >= size_t(maxStateTensors))
        throw Stop{{ErrorCode::TooLarge,
                    Tr::tr("'%1' claims to hold more than %2 tensors.")
                        .arg(m_path, QString::number(maxStateTensors)),
                    {}}};
    m_pickle.tensors.push_back(std::move(tensor));
    push({V::Tensor, qint64(m_pickle.tensors.size()) - 1, 0, {}});
}

/// The only calls. Each is implemented here; nothing is looked up.
void Machine::reduce()
{
    const V arguments = pop();
    const V what = pop();
    if (what.kind != V::Global)
        broken();
    const std::vector<V> values = itemsOf(arguments, V::Tuple);
    if (what.text == "collections OrderedDict"_L1) {
        std::vector<V> items;
        if (!values.empty())
            for (const V &pair : itemsOf(values[0], V::List)) {
                const auto &both
                    = pair.kind == V::List ? itemsOf(pair, V::List) : itemsOf(pair, V::Tuple);
                if (both.size() != 2)
                    broken();
                items.insert(items.end(), both.begin(), both.end());
            }
        push(container(V::Dict, std::move(items)));
    } else if (what.text.startsWith("torch._utils _rebuild_tensor"_L1)) {
        rebuildTensor(values);
    } else if (what.text == "torch._utils _rebuild_parameter"_L1) {
        if (values.empty() || values[0].kind != V::Tensor)
            broken();
        push(values[0]);
    } else if (what.text == "torch Size"_L1) {
        if (values.size() != 1)
            broken();
        push(values[0]);
    } else {
        refused(QString(what.text).replace(u' ', u'.') + u"()"_s);
    }
}

/// ('storage', type, key, place, count[, view]): tensor data stored beside the pickle.
void Machine::persistent()
{
    const std::vector<V> parts = itemsOf(pop(), V::Tuple);
    if (parts.size() < 5 || parts[0].kind != V::Text || parts[0].text != "storage"_L1
        || parts[1].kind != V::Global || parts[2].kind != V::Text || parts[4].kind != V::Int
        || parts[4].number < 0)
        broken();
    if (parts.size() > 5 && parts[5].kind != V::None)
        refused(u"storage view"_s);
    const StorageName *type = findStorage(parts[1].text);
    if (!type)
        refused(parts[1].text);
    if (m_pickle.storages.size() >= size_t(2 * maxStateTensors))
        broken();
    m_pickle.storages.push_back({type->type, parts[2].text, parts[4].number});
    push({V::Storage, qint64(m_pickle.storages.size()) - 1, 0, {}});
}

/// Opcodes for numbers and texts. false: another opcode.
bool Machine::stepValue(quint8 opcode)
{
    switch (opcode) {
    case 'N':
        push({});
        return true;
    case 0x88:
        push({V::Bool, 1, 0, {}});
        return true;
    case 0x89:
        push({V::Bool, 0, 0, {}});
        return true;
    case 'J':
        push(whole(read<qint32>()));
        return true;
    case 'K':
        push(whole(read<quint8>()));
        return true;
    case 'M':
        push(whole(read<quint16>()));
        return true;
    case 0x8a:
        push(whole(readLong(read<quint8>())));
        return true; // LONG1
    case 'G': { // big endian
        const quint64 bits = qbswap(read<quint64>());
        V value{V::Real, 0, 0, {}};
        std::memcpy(&value.real, &bits, sizeof bits);
        push(value);
        return true;
    }
    case 'X':
        push(word(readText(read<quint32>())));
        return true;
    case 0x8c:
        push(word(readText(read<quint8>())));
        return true;
    case 'U':
        push(word(readText(read<quint8>())));
        return true;
    case 'T':
        push(word(readText(read<quint32>())));
        return true;
    case 0x93: { // STACK_GLOBAL
        const V name = pop();
        const V module = pop();
        if (name.kind != V::Text || module.kind != V::Text)
            broken();
        global(module.text + u' ' + name.text);
        return true;
    }
    case 'c': {
        const QString module = readLine();
        global(module + u' ' + readLine());
        return true;
    }
    default:
        return false;
    }
}

bool Machine::stepContainer(quint8 opcode)
{
    switch (opcode) {
    case '(':
        push({V::Mark, 0, 0, {}});
        return true;
    case ')':
        push(container(V::Tuple, {}));
        return true;
    case ']':
        push(container(V::List, {}));
        return true;
    case '}':
        push(container(V::Dict, {}));
        return true;
    case 't':
        push(container(V::Tuple, popToMark()));
        return true;
    case 'l':
        push(container(V::List, popToMark()));
        return true;
    case 0x85:
        push(lastItems(1));
        return true;
    case 0x86:
        push(lastItems(2));
        return true;
    case 0x87:
        push(lastItems(3));
        return true;
    case 'a': {
        V item = pop();
        extend(V::List, {std::move(item)});
        return true;
    }
    case 'e': {
        auto items = popToMark();
        extend(V::List, std::move(items));
        return true;
    }
    case 's': {
        V value = pop();
        V key = pop();
        extend(V::Dict, {std::move(key), std::move(value)});
        return true;
    }
    case 'u': {
        auto items = popToMark();
        extend(V::Dict, std::move(items));
        return true;
    }
    default:
        return false;
    }
}

/// One opcode; false at STOP.
bool Machine::step(quint8 opcode)
{
    if (stepValue(opcode) || stepContainer(opcode))
        return true;
    switch (opcode) {
    case 0x80:
        read<quint8>();
        return true; // PROTO
    case 0x95:
        read<quint64>();
        return true; // FRAME
    case 'q':
        memoize(read<quint8>());
        return true;
    case 'r':
        memoize(read<quint32>());
        return true;
    case 0x94:
        memoize(quint32(m_memo.size()));
        return true;
    case 'h':
        recall(read<quint8>());
        return true;
    case 'j':
        recall(read<quint32>());
        return true;
    case '0':
        pop();
        return true;
    case 'Q':
        persistent();
        return true;
    case 'R':
        reduce();
        return true;
    case 'b': { // BUILD: a state dict's _metadata attribute; holds only versions, ignored
        const V state = pop();
        if (top().kind != V::Dict || (state.kind != V::Dict && state.kind != V::Tuple))
            refused(u"__setstate__"_s);
        return true;
    }
    case '.':
        return false;
    default:
        refused(Tr::tr("pickle opcode %1").arg(int(opcode)));
    }
}

Result<Pickle> Machine::run()
{
    try {
        while (step(read<quint8>())) {
        }
        m_pickle.root = pop();
        m_pickle.end = m_at;
        return std::move(m_pickle);
    } catch (const Stop &stop) {
        return fail(stop.error);
    }
}

constexpr int maxNesting = 4; // a state dict in a checkpoint in ..; checkpoints are not deeper

void collect(const Pickle &pickle, const PickleValue &value, const QString &prefix, int depth,
             QVector<std::pair<QString, PickleTensor>> &found)
{
    if (value.kind != PickleValue::Dict || depth > maxNesting)
        return;
    const auto &items = pickle.items(value);
    for (size_t i = 0; i + 1 < items.size() && found.size() < maxStateTensors; i += 2) {
        const QString key
            = items[i].kind == PickleValue::Int ? QString::number(items[i].number) : items[i].text;
        const QString name = prefix.isEmpty() ? key : prefix + u'.' + key;
        if (items[i + 1].kind == PickleValue::Tensor)
            found.append({name, pickle.tensors[size_t(items[i + 1].number)]});
        else
            collect(pickle, items[i + 1], name, depth + 1, found);
    }
}

const PickleValue *entry(const Pickle &pickle, const PickleValue &dict, QLatin1StringView key)
{
    const auto &items = pickle.items(dict);
    for (size_t i = 0; i + 1 < items.size(); i += 2)
        if (items[i].kind == PickleValue::Text && items[i].text == key)
            return &items[i + 1];
    return nullptr;
}

} // namespace

Result<Pickle> readPickle(const QByteArray &bytes, qint64 begin, const QString &path)
{
    return Machine(bytes, begin, path).run();
}

Result<StateViews> stateTensors(const Pickle &pickle, const QString &path)
{
    const auto none = [&] {
        return fail(ErrorCode::Unsupported,
                    Tr::tr("'%1' holds no state dict (names with tensors).").arg(path),
                    Tr::tr("Save the state dict alone (torch.save(model.state_dict(), ...))."));
    };
    if (pickle.root.kind != PickleValue::Dict)
        return none();
    // As training scripts name it; a moving average only if there is nothing else.
    for (const auto key : {"state_dict"_L1, "model_state_dict"_L1, "model"_L1, "net"_L1,
                           "network"_L1, "module"_L1, "ema"_L1}) {
        const auto *inner = entry(pickle, pickle.root, key);
        if (!inner || inner->kind != PickleValue::Dict)
            continue;
        StateViews views{key, {}};
        collect(pickle, *inner, {}, 0, views.tensors);
        if (!views.tensors.isEmpty())
            return views;
    }
    StateViews views;
    collect(pickle, pickle.root, {}, 0, views.tensors);
    if (views.tensors.isEmpty())
        return none();
    return views;
}

Result<StateTensor> gather(const QString &name, const PickleTensor &view,
                           const PickleStorage &storage, const QByteArray &bytes,
                           const QString &path)
{
    StateTensor tensor{name, storage.type, view.shape, {}};
    const int width = elementBytes(storage.type);
    const qint64 size = tensorBytes(view.shape, storage.type);
    const auto outside = [&] {
        return damaged(path, Tr::tr("the data of '%1' lies outside the file").arg(name.left(200)));
    };
    if (size < 0)
        return outside();
    if (size == 0)
        return tensor;
    qint64 last = view.offset; // the farthest element that the view touches
    for (qsizetype i = 0; i < view.shape.size(); ++i) {
        qint64 reach = 0;
        if (qMulOverflow(view.shape[i] - 1, view.strides[i], &reach)
            || qAddOverflow(last, reach, &last))
            return outside();
    }
    if (last >= bytes.size() / width)
        return outside();
    qint64 expected = 1;
    bool dense = true;
    for (qsizetype i = view.shape.size() - 1; i >= 0; --i) {
        dense = dense && (view.shape[i] == 1 || view.strides[i] == expected);
        expected *= view.shape[i];
    }
    if (dense) {
        tensor.bytes = bytes.mid(view.offset * width, size);
        return tensor;
    }
    tensor.bytes.resize(size);
    QVector<qint64> index(view.shape.size(), 0);
    qint64 at = view.offset;
    for (qint64 i = 0; i < size / width; ++i) {
        std::memcpy(tensor.bytes.data() + i * width, bytes.constData() + at * width, size_t(width));
        for (qsizetype d = index.size() - 1; d >= 0; --d) {
            at += view.strides[d];
            if (++index[d] < view.shape[d])
                break;
            at -= view.strides[d] * view.shape[d];
            index[d] = 0;
        }
    }
    return tensor;
}

} // namespace synthray::weights
