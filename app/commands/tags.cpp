// SPDX-License-Identifier: GPL-3.0-or-later
// tags: the attributes of a DICOM file.
#include "commands/command.h"

#include "dicom/tags.h"

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
        // Control characters in the file must not reach the terminal.
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

QVector<Option> tagsOptions()
{
    return {textOption(
                u"search"_s, u"WORDS"_s,
                QT_TRANSLATE_NOOP("Params", "Shows only attributes that contain all the words.")),
            jsonOption()};
}

int runTags(const Arguments &arguments)
{
    const auto nodes = readTags(arguments.path());
    if (!nodes)
        return report(nodes.error(), arguments.json());
    const QString search = arguments.text("search");
    const QVector<TagNode> found = filterTags(*nodes, search.split(u' ', Qt::SkipEmptyParts));
    if (arguments.json())
        printJson({{u"path"_s, arguments.path()}, {u"tags"_s, toJson(found)}});
    else
        printTags(found, 0);
    if (found.isEmpty())
        printMessage(Tr::tr("No attribute matches '%1'.").arg(search));
    return Ok;
}

} // namespace synthray::cli
