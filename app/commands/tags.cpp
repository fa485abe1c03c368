// SPDX-License-Identifier: GPL-3.0-or-later
// tags: what a DICOM file says of itself, attribute by attribute.
#include "commands/command.h"

#include "dicom/tags.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace synthray::cli {

using namespace Qt::StringLiterals;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

void printTags(const QVector<TagNode> &nodes, int level)
{
    for (const TagNode &node : nodes) {
        // A terminal's line: control characters in the file are nobody's command.
        QString value = node.value;
        for (QChar &c : value)
            if (c.category() == QChar::Other_Control)
                c = u' ';
        QString line = QString(level * 2, u' ') + node.tag;
        if (!node.vr.isEmpty())
            line += u' ' + node.vr;
        if (!node.name().isEmpty())
            line += u' ' + node.name();
        if (node.isMarked())
            line += u" ("_s + privateMark() + u')';
        if (!value.isEmpty())
            line += u": "_s + value
                + (node.isTruncated && node.value.size() >= 1024 ? u"…"_s : QString());
        printLine(line);
        printTags(node.children, level + 1);
    }
}

} // namespace

int tags(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOption({u"json"_s, {}});
    parser.addOption({u"search"_s, {}, u"words"_s});
    if (!parser.parse(QStringList{u"tags"_s} + arguments))
        return wrongUse("tags", parser.errorText());
    if (parser.positionalArguments().size() != 1)
        return wrongUse("tags", Tr::tr("'tags' takes one DICOM file."));
    const bool json = parser.isSet(u"json"_s);
    const QString path = parser.positionalArguments().constFirst();
    const auto nodes = readTags(path);
    if (!nodes)
        return report(nodes.error(), json);
    const QStringList words = parser.value(u"search"_s).split(u' ', Qt::SkipEmptyParts);
    const QVector<TagNode> found = filterTags(*nodes, words);
    if (json)
        printJson({{u"path"_s, path}, {u"tags"_s, toJson(found)}});
    else
        printTags(found, 0);
    if (found.isEmpty())
        say(Tr::tr("No attribute matches '%1'.").arg(parser.value(u"search"_s)));
    return Ok;
}

} // namespace synthray::cli
