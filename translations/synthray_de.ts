<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Augmentation</name>
    <message>
        <source>%1: there are no 16-bit grey pixels to work on.</source>
        <translation>%1: Es gibt keine 16-bit-Graupixel, mit denen gearbeitet werden kann.</translation>
    </message>
    <message>
        <source>Left and right change places: the heart lies on the other side, and side markers read backwards.</source>
        <translation>Links und rechts tauschen die Plätze: Das Herz liegt auf der anderen Seite, Seitenmarken sind spiegelverkehrt.</translation>
    </message>
    <message>
        <source>The film stands on its head and is mirrored: turned upright again, left and right have changed places.</source>
        <translation>Die Aufnahme steht auf dem Kopf und ist gespiegelt: Wieder aufrecht gedreht, haben links und rechts die Plätze getauscht.</translation>
    </message>
    <message>
        <source>%1 (%2) must be greater than %3 (%4).</source>
        <translation>%1 (%2) muss größer sein als %3 (%4).</translation>
    </message>
    <message>
        <source>The rectangle is left, upper, right, lower, in pixels of the film.</source>
        <translation>Das Rechteck ist links, oben, rechts, unten, in Pixeln der Aufnahme.</translation>
    </message>
    <message>
        <source>right and lower: the rectangle of %1 × %2 pixels is too large.</source>
        <translation>rechts und unten: Das Rechteck von %1 × %2 Pixeln ist zu groß.</translation>
    </message>
    <message>
        <source>At most 100 million pixels are cut out.</source>
        <translation>Höchstens 100 Millionen Pixel werden ausgeschnitten.</translation>
    </message>
    <message>
        <source>L/R swapped</source>
        <translation>L/R vertauscht</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>There is no preset &apos;%1&apos;.</source>
        <translation>Es gibt keine Vorgabe „%1“.</translation>
    </message>
    <message>
        <source>Known ones: %1.</source>
        <translation>Bekannt sind: %1.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>%1 GFLOP/s</source>
        <translation>%1 GFLOP/s</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>nicht gemessen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Synthray</source>
        <translation>Synthray</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Befehlssätze</translation>
    </message>
    <message>
        <source>Cores, threads</source>
        <translation>Kerne, Threads</translation>
    </message>
    <message>
        <source>%1 cores, %2 threads for tensors</source>
        <translation>%1 Kerne, %2 Threads für Tensoren</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>BLAS</source>
        <translation>BLAS</translation>
    </message>
    <message>
        <source>oneDNN</source>
        <translation>oneDNN</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Matrix product</source>
        <translation>Matrixprodukt</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>Faltung</translation>
    </message>
    <message>
        <source>Nothing to mend.</source>
        <translation>Nichts zu beheben.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an option of this command.</source>
        <translation>„%1“ ist keine Option dieses Befehls.</translation>
    </message>
    <message>
        <source>There is no option &apos;%1&apos;.</source>
        <translation>Es gibt keine Option „%1“.</translation>
    </message>
    <message>
        <source>&apos;runs&apos; takes &apos;list&apos; and a folder.</source>
        <translation>„runs“ erwartet „list“ und einen Ordner.</translation>
    </message>
    <message>
        <source>There is no folder &apos;%1&apos;.</source>
        <translation>Es gibt keinen Ordner „%1“.</translation>
    </message>
    <message>
        <source>Name the folder in which the runs lie.</source>
        <translation>Geben Sie den Ordner an, in dem die Läufe liegen.</translation>
    </message>
    <message>
        <source>No runs in &apos;%1&apos;.</source>
        <translation>Keine Läufe in „%1“.</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>Epoche %1 von %2</translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>noch %1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>noch %1 h %2 min</translation>
    </message>
    <message>
        <source>device, BLAS and its measured speed, threads, versions</source>
        <translation>Gerät, BLAS und ihre gemessene Geschwindigkeit, Threads, Versionen</translation>
    </message>
    <message>
        <source>what a folder of films holds, and which files do not open</source>
        <translation>was ein Ordner mit Aufnahmen enthält und welche Dateien sich nicht öffnen lassen</translation>
    </message>
    <message>
        <source>properties of one film</source>
        <translation>Eigenschaften einer Aufnahme</translation>
    </message>
    <message>
        <source>one film as it is displayed, as PNG</source>
        <translation>eine Aufnahme, wie sie angezeigt wird, als PNG</translation>
    </message>
    <message>
        <source>apply a recipe to a film or a folder</source>
        <translation>ein Rezept auf eine Aufnahme oder einen Ordner anwenden</translation>
    </message>
    <message>
        <source>train a generator on a folder of films</source>
        <translation>einen Generator mit einem Ordner von Aufnahmen trainieren</translation>
    </message>
    <message>
        <source>go on with a run from its last checkpoint</source>
        <translation>einen Lauf ab seinem letzten Checkpoint fortsetzen</translation>
    </message>
    <message>
        <source>films out of a trained run</source>
        <translation>Aufnahmen aus einem trainierten Lauf</translation>
    </message>
    <message>
        <source>the runs in a folder</source>
        <translation>die Läufe in einem Ordner</translation>
    </message>
    <message>
        <source>augment, train a small DCGAN and generate, on the sample films</source>
        <translation>augmentieren, ein kleines DCGAN trainieren und generieren, mit den Beispielaufnahmen</translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>Usage: synthray-cli COMMAND [OPTIONS]</source>
        <translation>Aufruf: synthray-cli BEFEHL [OPTIONEN]</translation>
    </message>
    <message>
        <source>Exit code: 0 done, 1 failed, 2 wrong use. With --json, stdout holds one JSON document; messages go to stderr.</source>
        <translation>Rückgabewert: 0 erledigt, 1 fehlgeschlagen, 2 falscher Aufruf. Mit --json enthält stdout ein JSON-Dokument; Meldungen gehen nach stderr.</translation>
    </message>
    <message>
        <source>Usage: synthray-cli %1</source>
        <translation>Aufruf: synthray-cli %1</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Dafür reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>Choose a smaller batch, image size or set.</source>
        <translation>Wählen Sie einen kleineren Batch, eine kleinere Bildgröße oder einen kleineren Satz.</translation>
    </message>
    <message>
        <source>An unexpected error stopped the work: %1</source>
        <translation>Ein unerwarteter Fehler hat die Arbeit beendet: %1</translation>
    </message>
    <message>
        <source>Name either --recipe FILE or --preset ID.</source>
        <translation>Geben Sie entweder --recipe DATEI oder --preset ID an.</translation>
    </message>
    <message>
        <source>Known presets: %1.</source>
        <translation>Bekannte Vorgaben: %1.</translation>
    </message>
    <message>
        <source>There is no preset &apos;%1&apos;.</source>
        <translation>Es gibt keine Vorgabe „%1“.</translation>
    </message>
    <message>
        <source>--%1: &apos;%2&apos; is not allowed.</source>
        <translation>--%1: „%2“ ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>It takes a whole number, %1 to %2.</source>
        <translation>Erlaubt ist eine ganze Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>&apos;augment&apos; takes one film or folder.</source>
        <translation>„augment“ erwartet eine Aufnahme oder einen Ordner.</translation>
    </message>
    <message>
        <source>Name the folder to write into with -o OUT.</source>
        <translation>Geben Sie mit -o ZIEL den Ordner an, in den geschrieben wird.</translation>
    </message>
    <message>
        <source>--copies and --each do not go together.</source>
        <translation>--copies und --each gehen nicht zusammen.</translation>
    </message>
    <message>
        <source>--each writes one film a method; --copies runs the whole recipe several times.</source>
        <translation>--each schreibt eine Aufnahme je Methode; --copies führt das ganze Rezept mehrmals aus.</translation>
    </message>
    <message>
        <source>--bits: &apos;%1&apos; is not allowed.</source>
        <translation>--bits: „%1“ ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>It takes 8 or 16.</source>
        <translation>Erlaubt sind 8 und 16.</translation>
    </message>
    <message>
        <source>&apos;synthray-cli help&apos; shows how &apos;augment&apos; is used.</source>
        <translation>„synthray-cli help“ zeigt, wie „augment“ benutzt wird.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; lies in &apos;%2&apos;, the folder of the films: the next scan would take the results for films.</source>
        <translation>„%1“ liegt in „%2“, dem Ordner der Aufnahmen: Die nächste Suche hielte die Ergebnisse für Aufnahmen.</translation>
    </message>
    <message>
        <source>Choose a folder outside it.</source>
        <translation>Wählen Sie einen Ordner außerhalb davon.</translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) written to &apos;%1&apos;.</source>
        <translation>
            <numerusform>%n Aufnahme nach „%1“ geschrieben.</numerusform>
            <numerusform>%n Aufnahmen nach „%1“ geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;. Known ones: %2.</source>
        <translation>Unbekannte Option „%1“. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>Finished: %1 epochs on %2 films.</source>
        <translation>Fertig: %1 Epochen mit %2 Aufnahmen.</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 epochs; &apos;synthray-cli resume&apos; goes on.</source>
        <translation>Nach %1 von %2 Epochen angehalten; „synthray-cli resume“ setzt fort.</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation>Lauf: %1</translation>
    </message>
    <message>
        <source>Last sample grid: %1</source>
        <translation>Letztes Probenraster: %1</translation>
    </message>
    <message>
        <source>No --class given: training on all %1 classes together (%2).</source>
        <translation>--class ist nicht angegeben: Trainiert wird mit allen %1 Klassen zusammen (%2).</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not expected here.</source>
        <translation>„%1“ wird hier nicht erwartet.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>--set takes key=value, not &apos;%1&apos;.</source>
        <translation>--set erwartet schlüssel=wert, nicht „%1“.</translation>
    </message>
    <message>
        <source>Give the folder of one run.</source>
        <translation>Geben Sie den Ordner eines Laufs an.</translation>
    </message>
    <message>
        <source>--count takes 1 to 100000, not &apos;%1&apos;.</source>
        <translation>--count erwartet 1 bis 100000, nicht „%1“.</translation>
    </message>
    <message>
        <source>--seed takes a whole number, not &apos;%1&apos;.</source>
        <translation>--seed erwartet eine ganze Zahl, nicht „%1“.</translation>
    </message>
    <message>
        <source>--epoch takes the number of an epoch, not &apos;%1&apos;.</source>
        <translation>--epoch erwartet die Nummer einer Epoche, nicht „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%n synthetic film(s) written: %1 to %2</source>
        <translation>
            <numerusform>%n synthetische Aufnahme geschrieben: %1 bis %2</numerusform>
            <numerusform>%n synthetische Aufnahmen geschrieben: %1 bis %2</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>looking for films</source>
        <translation>Suche nach Aufnahmen</translation>
    </message>
    <message>
        <source>No film in &apos;%1&apos; can be opened.</source>
        <translation>Keine Aufnahme in „%1“ lässt sich öffnen.</translation>
    </message>
    <message>
        <source>&apos;synthray-cli scan&apos; lists the reasons.</source>
        <translation>„synthray-cli scan“ nennt die Gründe.</translation>
    </message>
    <message>
        <source>Cannot make the folder</source>
        <translation>Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>Stopped before training began.</source>
        <translation>Angehalten, bevor das Training begann.</translation>
    </message>
    <message>
        <source>drawing the contact sheet</source>
        <translation>Kontaktbogen wird gezeichnet</translation>
    </message>
    <message>
        <source>&apos;demo&apos; does not take &apos;%1&apos;.</source>
        <translation>„demo“ kennt „%1“ nicht.</translation>
    </message>
    <message>
        <source>--minutes: &apos;%1&apos; is not allowed.</source>
        <translation>--minutes: „%1“ ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>It takes 0.1 to 10000.</source>
        <translation>Erlaubt ist 0.1 bis 10000.</translation>
    </message>
    <message>
        <source>The sample films are not there.</source>
        <translation>Die Beispielaufnahmen sind nicht vorhanden.</translation>
    </message>
    <message>
        <source>Name a folder of films with --data DIR.</source>
        <translation>Geben Sie mit --data ORDNER einen Ordner mit Aufnahmen an.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is there already and not empty.</source>
        <translation>„%1“ gibt es schon, und es ist nicht leer.</translation>
    </message>
    <message>
        <source>Choose another folder with -o OUT.</source>
        <translation>Wählen Sie mit -o ZIEL einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Contact sheet:    %1</source>
        <translation>Kontaktbogen:            %1</translation>
    </message>
    <message>
        <source>Augmented films:  %1</source>
        <translation>Augmentierte Aufnahmen:  %1</translation>
    </message>
    <message>
        <source>Generated films:  %1</source>
        <translation>Generierte Aufnahmen:    %1</translation>
    </message>
    <message>
        <source>Training run:     %1</source>
        <translation>Trainingslauf:           %1</translation>
    </message>
    <message>
        <source>(no class)</source>
        <translation>(keine Klasse)</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) skipped:</source>
        <translation>
            <numerusform>%n Datei ausgelassen:</numerusform>
            <numerusform>%n Dateien ausgelassen:</numerusform>
        </translation>
    </message>
    <message>
        <source>--window needs two numbers: the centre and the width.</source>
        <translation>--window braucht zwei Zahlen: die Mitte und die Breite.</translation>
    </message>
    <message>
        <source>--window: the width must be above 0, not %1.</source>
        <translation>--window: Die Breite muss größer als 0 sein, nicht %1.</translation>
    </message>
    <message>
        <source>--window can be given only once.</source>
        <translation>--window darf nur einmal angegeben werden.</translation>
    </message>
    <message>
        <source>render takes one film.</source>
        <translation>render erwartet eine Aufnahme.</translation>
    </message>
    <message>
        <source>-o is missing: the PNG file to write.</source>
        <translation>-o fehlt: die PNG-Datei, die geschrieben wird.</translation>
    </message>
    <message>
        <source>--bits must be 8 or 16, not &apos;%1&apos;.</source>
        <translation>--bits muss 8 oder 16 sein, nicht „%1“.</translation>
    </message>
    <message>
        <source>--frame must be a whole number, not &apos;%1&apos;.</source>
        <translation>--frame muss eine ganze Zahl sein, nicht „%1“.</translation>
    </message>
    <message>
        <source>scan needs a folder or films.</source>
        <translation>scan braucht einen Ordner oder Aufnahmen.</translation>
    </message>
    <message>
        <source>Stopped before all films were opened.</source>
        <translation>Angehalten, bevor alle Aufnahmen geöffnet waren.</translation>
    </message>
    <message>
        <source>None of the films can be opened.</source>
        <translation>Keine der Aufnahmen lässt sich öffnen.</translation>
    </message>
    <message>
        <source>info takes one film.</source>
        <translation>info erwartet eine Aufnahme.</translation>
    </message>
    <message>
        <source>There is not enough memory to show &apos;%1&apos;.</source>
        <translation>Der Speicher reicht nicht, um „%1“ zu zeigen.</translation>
    </message>
    <message>
        <source>It has no parameters.</source>
        <translation>Es gibt hier keine Parameter.</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>default</source>
        <translation>Vorgabewert</translation>
    </message>
    <message>
        <source>range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>what it does</source>
        <translation>was er bewirkt</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>This page is the output of &apos;synthray-cli manual&apos;. The same declarations make the forms in the window, check recipes and run files, and name what --set takes.</source>
        <translation>Diese Seite ist die Ausgabe von „synthray-cli manual“. Aus denselben Angaben entstehen die Formulare im Fenster; sie prüfen Rezepte und Laufdateien und nennen, was --set annimmt.</translation>
    </message>
    <message>
        <source>Augmentations</source>
        <translation>Augmentierungen</translation>
    </message>
    <message>
        <source>Presets of generators</source>
        <translation>Vorgaben für Generatoren</translation>
    </message>
    <message>
        <source>Generating films</source>
        <translation>Aufnahmen generieren</translation>
    </message>
    <message>
        <source>every parameter there is, as Markdown</source>
        <translation>alle Parameter, als Markdown</translation>
    </message>
    <message>
        <source>The result cannot be written to the standard output: %1.</source>
        <translation>Das Ergebnis kann nicht auf die Standardausgabe geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>-o &apos;%1&apos; is the film itself: it would be lost. Name another file.</source>
        <translation>-o „%1“ ist die Aufnahme selbst: Sie ginge verloren. Geben Sie eine andere Datei an.</translation>
    </message>
</context>
<context>
    <name>Device</name>
    <message>
        <source>reference BLAS</source>
        <translation>Referenz-BLAS</translation>
    </message>
    <message>
        <source>built-in BLAS</source>
        <translation>eingebaute BLAS</translation>
    </message>
    <message numerus="yes">
        <source>Training runs on the CPU (%n thread(s)): no CUDA device was found.</source>
        <translation>
            <numerusform>Trainiert wird auf der CPU (%n Thread): Es wurde kein CUDA-Gerät gefunden.</numerusform>
            <numerusform>Trainiert wird auf der CPU (%n Threads): Es wurde kein CUDA-Gerät gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n Thread</numerusform>
            <numerusform>%n Threads</numerusform>
        </translation>
    </message>
    <message>
        <source>Training runs on the GPU %1.</source>
        <translation>Trainiert wird auf der GPU %1.</translation>
    </message>
    <message>
        <source>Training runs on the GPU %1 with %2.</source>
        <translation>Trainiert wird auf der GPU %1 mit %2.</translation>
    </message>
    <message>
        <source>LibTorch computes with the slow reference BLAS (%1): training takes ten times as long as it could.</source>
        <translation>LibTorch rechnet mit der langsamen Referenz-BLAS (%1): Das Training dauert zehnmal so lange wie möglich.</translation>
    </message>
    <message>
        <source>%1 starts threads of its own beside LibTorch&apos;s: training is up to 1.6 times slower than it could be.</source>
        <translation>%1 startet eigene Threads neben denen von LibTorch: Das Training ist bis zu 1,6-mal langsamer als möglich.</translation>
    </message>
    <message>
        <source>This LibTorch was built without oneDNN: convolutions are slow.</source>
        <translation>Diese LibTorch ist ohne oneDNN gebaut: Faltungen sind langsam.</translation>
    </message>
    <message>
        <source>Use a LibTorch that has it (Debian&apos;s and the official builds for x86-64 do).</source>
        <translation>Nehmen Sie eine LibTorch mit oneDNN (die von Debian und die offizielle für x86-64 haben es).</translation>
    </message>
    <message>
        <source>OMP_WAIT_POLICY is &apos;active&apos;: with another busy program beside it, training becomes several times slower.</source>
        <translation>OMP_WAIT_POLICY ist „active“: Läuft daneben ein anderes Programm unter Last, wird das Training um ein Vielfaches langsamer.</translation>
    </message>
    <message>
        <source>Start the program without this variable, or with OMP_WAIT_POLICY=passive.</source>
        <translation>Starten Sie das Programm ohne diese Variable oder mit OMP_WAIT_POLICY=passive.</translation>
    </message>
    <message>
        <source>OMP_NUM_THREADS limits other programs to %1 of %2 cores; this program sets its threads itself.</source>
        <translation>OMP_NUM_THREADS begrenzt andere Programme auf %1 von %2 Kernen; dieses Programm legt seine Threads selbst fest.</translation>
    </message>
    <message>
        <source>Use the &apos;threads&apos; setting to choose the number.</source>
        <translation>Wählen Sie die Zahl mit der Einstellung „threads“.</translation>
    </message>
    <message>
        <source>This machine has %1 of memory.</source>
        <translation>Dieser Rechner hat %1 Speicher.</translation>
    </message>
    <message>
        <source>Train with a small batch and close other programs.</source>
        <translation>Trainieren Sie mit einem kleinen Batch und schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a device.</source>
        <translation>„%1“ ist kein Gerät.</translation>
    </message>
    <message>
        <source>Use auto, cpu, cuda or cuda:0.</source>
        <translation>Möglich sind auto, cpu, cuda oder cuda:0.</translation>
    </message>
    <message numerus="yes">
        <source>Training runs on the CPU (%n thread(s)), as asked for.</source>
        <translation>
            <numerusform>Trainiert wird auf der CPU (%n Thread), wie verlangt.</numerusform>
            <numerusform>Trainiert wird auf der CPU (%n Threads), wie verlangt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The device &apos;%1&apos; was asked for, but no CUDA device was found.</source>
        <translation>Das Gerät „%1“ wurde verlangt, aber es wurde kein CUDA-Gerät gefunden.</translation>
    </message>
    <message>
        <source>Choose &apos;auto&apos; or &apos;cpu&apos;, or install the NVIDIA driver and a LibTorch with CUDA.</source>
        <translation>Wählen Sie „auto“ oder „cpu“, oder installieren Sie den NVIDIA-Treiber und eine LibTorch mit CUDA.</translation>
    </message>
    <message numerus="yes">
        <source>The device &apos;%1&apos; does not exist: this machine has %n CUDA device(s).</source>
        <translation>
            <numerusform>Das Gerät „%1“ gibt es nicht: Dieser Rechner hat %n CUDA-Gerät.</numerusform>
            <numerusform>Das Gerät „%1“ gibt es nicht: Dieser Rechner hat %n CUDA-Geräte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose &apos;auto&apos;, or a number from 0 to %1.</source>
        <translation>Wählen Sie „auto“ oder eine Nummer von 0 bis %1.</translation>
    </message>
    <message>
        <source>Install an optimised BLAS: %1. If it is installed already, choose it with: %2</source>
        <translation>Installieren Sie eine optimierte BLAS: %1. Ist sie schon installiert, wählen Sie sie mit: %2</translation>
    </message>
    <message>
        <source>Install the OpenBLAS that shares LibTorch&apos;s threads: %1. If it is installed already, choose it with: %2</source>
        <translation>Installieren Sie die OpenBLAS, die die Threads von LibTorch mitbenutzt: %1. Ist sie schon installiert, wählen Sie sie mit: %2</translation>
    </message>
    <message>
        <source>Install the OpenBLAS that uses all cores: %1. If it is installed already, choose it with: %2</source>
        <translation>Installieren Sie die OpenBLAS, die alle Kerne benutzt: %1. Ist sie schon installiert, wählen Sie sie mit: %2</translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>D(x) %1, D(G(z)) %2</source>
        <translation>D(x) %1, D(G(z)) %2</translation>
    </message>
    <message>
        <source>The discriminator wins: %1. The generator hardly learns from it; a lower learning rate for D or more films may help.</source>
        <translation>Der Diskriminator gewinnt: %1. Der Generator lernt kaum noch von ihm; eine kleinere Lernrate für D oder mehr Aufnahmen können helfen.</translation>
    </message>
    <message>
        <source>The discriminator takes generated films for real ones: %1. A higher learning rate for D, or a lower one for G, may help.</source>
        <translation>Der Diskriminator hält generierte Aufnahmen für echte: %1. Eine größere Lernrate für D oder eine kleinere für G kann helfen.</translation>
    </message>
    <message>
        <source>The discriminator cannot tell them apart: %1. Either the films are very good or D does not learn: look at the samples.</source>
        <translation>Der Diskriminator kann sie nicht unterscheiden: %1. Entweder sind die Aufnahmen sehr gut, oder D lernt nicht: Sehen Sie sich die Proben an.</translation>
    </message>
    <message>
        <source>The discriminator leads: %1. Watch whether the samples still change.</source>
        <translation>Der Diskriminator führt: %1. Achten Sie darauf, ob sich die Proben noch ändern.</translation>
    </message>
    <message>
        <source>Balanced: %1.</source>
        <translation>Ausgeglichen: %1.</translation>
    </message>
    <message>
        <source>Too early to say anything.</source>
        <translation>Für eine Aussage ist es noch zu früh.</translation>
    </message>
    <message>
        <source>The discriminator swings from one extreme to the other: D and G chase each other. Lower learning rates may calm them.</source>
        <translation>Der Diskriminator schwankt von einem Extrem zum anderen: D und G jagen einander. Kleinere Lernraten können sie beruhigen.</translation>
    </message>
    <message>
        <source>The loss of G rises: from %1 to %2 since step %3.</source>
        <translation>Der Verlust von G steigt: von %1 auf %2 seit Schritt %3.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Kerne</translation>
    </message>
    <message>
        <source>Threads for training</source>
        <translation>Threads fürs Training</translation>
    </message>
    <message>
        <source>Vector units</source>
        <translation>Vektoreinheiten</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Linear algebra</source>
        <translation>Lineare Algebra</translation>
    </message>
    <message>
        <source>%1 GFLOP/s</source>
        <translation>%1 GFLOP/s</translation>
    </message>
    <message>
        <source>Matrix product</source>
        <translation>Matrixprodukt</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>Faltung</translation>
    </message>
    <message>
        <source>Nothing slows this machine down.</source>
        <translation>Nichts bremst diesen Rechner.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>System check</source>
        <translation>Systemprüfung</translation>
    </message>
    <message>
        <source>Measuring how fast this machine computes…</source>
        <translation>Messe, wie schnell dieser Rechner rechnet…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>About Synthray</source>
        <translation>Über Synthray</translation>
    </message>
    <message>
        <source>A workbench for augmenting and generating radiographs.</source>
        <translation>Eine Werkbank zum Augmentieren und Generieren von Röntgenaufnahmen.</translation>
    </message>
    <message>
        <source>For research and teaching only. Not a medical device: not for diagnosis or treatment.</source>
        <translation>Nur für Forschung und Lehre. Kein Medizinprodukt: nicht für Diagnose oder Behandlung.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später; ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Typeface: Inter by The Inter Project Authors, SIL Open Font License 1.1. Plots: QCustomPlot by Emanuel Eichhammer.</source>
        <translation>Schrift: Inter von The Inter Project Authors, SIL Open Font License 1.1. Diagramme: QCustomPlot von Emanuel Eichhammer.</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>The recipe has no step that is switched on.</source>
        <translation>Im Rezept ist kein Schritt eingeschaltet.</translation>
    </message>
    <message>
        <source>Add a method, or switch one on.</source>
        <translation>Fügen Sie eine Methode hinzu, oder schalten Sie eine ein.</translation>
    </message>
    <message>
        <source>copies: &apos;%1&apos; is not allowed.</source>
        <translation>copies: „%1“ ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>It takes 1 to 1000.</source>
        <translation>Erlaubt ist 1 bis 1000.</translation>
    </message>
    <message>
        <source>bits: &apos;%1&apos; is not allowed.</source>
        <translation>bits: „%1“ ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>It takes 8, 16, or 0 for the film&apos;s own depth.</source>
        <translation>Erlaubt sind 8, 16 oder 0 für die Tiefe der Aufnahme selbst.</translation>
    </message>
    <message>
        <source>No folder to write into was named.</source>
        <translation>Es wurde kein Ordner angegeben, in den geschrieben wird.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; lies in the folder of the films: the next scan would take the results for films.</source>
        <translation>„%1“ liegt im Ordner der Aufnahmen: Die nächste Suche hielte die Ergebnisse für Aufnahmen.</translation>
    </message>
    <message>
        <source>Choose a folder outside &apos;%1&apos;.</source>
        <translation>Wählen Sie einen Ordner außerhalb von „%1“.</translation>
    </message>
    <message>
        <source>augmenting films</source>
        <translation>Aufnahmen werden augmentiert</translation>
    </message>
    <message numerus="yes">
        <source>Only the first of %n frame(s) was used.</source>
        <translation>
            <numerusform>Nur das erste von %n Bild wurde verwendet.</numerusform>
            <numerusform>Nur das erste von %n Bildern wurde verwendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was not enough memory for this film.</source>
        <translation>Für diese Aufnahme reichte der Speicher nicht.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n film(s); they stay in &apos;%1&apos;.</source>
        <translation>
            <numerusform>Nach %n Aufnahme angehalten; sie bleibt in „%1“.</numerusform>
            <numerusform>Nach %n Aufnahmen angehalten; sie bleiben in „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>window: centre %1 and width %2 are not allowed.</source>
        <translation>window: Mitte %1 und Breite %2 sind nicht erlaubt.</translation>
    </message>
    <message>
        <source>The width is above 0.</source>
        <translation>Die Breite liegt über 0.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>%1 &apos;%2&apos;: no space is left on the disk.</source>
        <translation>%1 („%2“): Auf dem Datenträger ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then try again.</source>
        <translation>Schaffen Sie Platz oder wählen Sie einen anderen Ordner; versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 &apos;%2&apos;: you have no permission for that.</source>
        <translation>%1 („%2“): Dafür fehlt Ihnen die Berechtigung.</translation>
    </message>
    <message>
        <source>Choose a folder of your own, or change the permissions of this one.</source>
        <translation>Wählen Sie einen eigenen Ordner, oder ändern Sie die Rechte von diesem.</translation>
    </message>
    <message>
        <source>%1 &apos;%2&apos;: %3.</source>
        <translation>%1 („%2“): %3.</translation>
    </message>
    <message>
        <source>Check that the path exists and can be reached.</source>
        <translation>Prüfen Sie, ob es den Pfad gibt und ob er erreichbar ist.</translation>
    </message>
    <message>
        <source>Cannot write</source>
        <translation>Schreiben nicht möglich</translation>
    </message>
    <message>
        <source>Cannot read</source>
        <translation>Lesen nicht möglich</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 bytes; at most %3 are read here.</source>
        <translation>„%1“ hat %2 Bytes; höchstens %3 werden hier gelesen.</translation>
    </message>
    <message>
        <source>This does not look like the file that was meant.</source>
        <translation>Das scheint nicht die gemeinte Datei zu sein.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not valid JSON: %2 at byte %3.</source>
        <translation>„%1“ ist kein gültiges JSON: %2 bei Byte %3.</translation>
    </message>
    <message>
        <source>the top level is not an object</source>
        <translation>die oberste Ebene ist kein Objekt</translation>
    </message>
    <message>
        <source>Mend the file in a text editor or save it again.</source>
        <translation>Bringen Sie die Datei in einem Texteditor in Ordnung, oder speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>Cannot make the folder &apos;%1&apos;: &apos;%2&apos; is a file.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden: „%2“ ist eine Datei.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Cannot make the folder</source>
        <translation>Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>Cannot write &apos;%1&apos;: it is a device or a pipe, not a file.</source>
        <translation>„%1“ kann nicht geschrieben werden: Es ist ein Gerät oder eine Pipe, keine Datei.</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Geben Sie eine Datei an.</translation>
    </message>
</context>
<context>
    <name>Films</name>
    <message>
        <source>its first block is not a PNG header</source>
        <translation>ihr erster Block ist kein PNG-Kopf</translation>
    </message>
    <message>
        <source>its picture cannot be decoded</source>
        <translation>ihr Bild lässt sich nicht decodieren</translation>
    </message>
    <message>
        <source>a TIFF of floating-point numbers</source>
        <translation>ein TIFF mit Gleitkommazahlen</translation>
    </message>
    <message>
        <source>a TIFF of %1 bits</source>
        <translation>ein TIFF mit %1 bit</translation>
    </message>
    <message>
        <source>its tiles have an impossible size</source>
        <translation>ihre Kacheln haben eine unmögliche Größe</translation>
    </message>
    <message>
        <source>its rows are shorter than its header says</source>
        <translation>ihre Zeilen sind kürzer, als ihr Kopf angibt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not there.</source>
        <translation>„%1“ ist nicht da.</translation>
    </message>
    <message>
        <source>Check the path, and that its disk is connected.</source>
        <translation>Prüfen Sie den Pfad, und ob der Datenträger angeschlossen ist.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a folder, not a film.</source>
        <translation>„%1“ ist ein Ordner, keine Aufnahme.</translation>
    </message>
    <message>
        <source>Name one file in it, or scan the folder.</source>
        <translation>Geben Sie eine Datei darin an, oder durchsuchen Sie den Ordner.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a regular file.</source>
        <translation>„%1“ ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>Name a PNG, JPEG, TIFF, BMP or DICOM file.</source>
        <translation>Geben Sie eine PNG-, JPEG-, TIFF-, BMP- oder DICOM-Datei an.</translation>
    </message>
    <message>
        <source>Cannot read</source>
        <translation>Lesen nicht möglich</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is empty (0 bytes).</source>
        <translation>„%1“ ist leer (0 Bytes).</translation>
    </message>
    <message>
        <source>Copy it again from where it came from.</source>
        <translation>Kopieren Sie sie noch einmal von dort, woher sie kam.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too large: %2.</source>
        <translation>„%1“ ist zu groß: %2.</translation>
    </message>
    <message>
        <source>Films of up to %1 can be read.</source>
        <translation>Aufnahmen bis %1 lassen sich lesen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is damaged: %2.</source>
        <translation>„%1“ ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>Copy or export it again from where it came from.</source>
        <translation>Kopieren oder exportieren Sie sie noch einmal von dort, woher sie kam.</translation>
    </message>
    <message>
        <source>the file is cut off (truncated)</source>
        <translation>die Datei ist abgeschnitten</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be read: %2.</source>
        <translation>„%1“ lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>Convert it to an 8- or 16-bit PNG or to uncompressed DICOM.</source>
        <translation>Wandeln Sie sie in ein PNG mit 8 oder 16 bit oder in unkomprimiertes DICOM um.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3 frames</source>
        <translation>%1 × %2 Pixel, %3 Bilder</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>&apos;%1&apos; says that it has %2: too large.</source>
        <translation>„%1“ hat laut Dateikopf %2: zu groß.</translation>
    </message>
    <message>
        <source>Films of up to %1 million pixels, %2 a side, can be read.</source>
        <translation>Aufnahmen bis %1 Millionen Pixel, %2 je Seite, lassen sich lesen.</translation>
    </message>
    <message>
        <source>its header says %1 × %2 pixels</source>
        <translation>ihr Kopf nennt %1 × %2 Pixel</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a text file, not the %2 that its name says.</source>
        <translation>„%1“ ist eine Textdatei, nicht das %2, das der Name nennt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a text file, not a film.</source>
        <translation>„%1“ ist eine Textdatei, keine Aufnahme.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not begin like a film: it is not the %2 that its name says.</source>
        <translation>„%1“ beginnt nicht wie eine Aufnahme: Es ist nicht das %2, das der Name nennt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not begin like a film.</source>
        <translation>„%1“ beginnt nicht wie eine Aufnahme.</translation>
    </message>
    <message>
        <source>Films are PNG, JPEG, TIFF, BMP or DICOM files.</source>
        <translation>Aufnahmen sind PNG-, JPEG-, TIFF-, BMP- oder DICOM-Dateien.</translation>
    </message>
    <message>
        <source>There is not enough memory for &apos;%1&apos;.</source>
        <translation>Für „%1“ reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>Close other programs, or use a smaller film.</source>
        <translation>Schließen Sie andere Programme, oder nehmen Sie eine kleinere Aufnahme.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be decoded: %2</source>
        <translation>„%1“ lässt sich nicht decodieren: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has one frame: there is no frame %2.</source>
        <translation>„%1“ hat ein Bild: Es gibt kein Bild %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 frames: there is no frame %3.</source>
        <translation>„%1“ hat %2 Bilder: Es gibt kein Bild %3.</translation>
    </message>
    <message>
        <source>Frames are counted from 0 to %1.</source>
        <translation>Bilder werden von 0 bis %1 gezählt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be encoded as PNG.</source>
        <translation>„%1“ lässt sich nicht als PNG codieren.</translation>
    </message>
    <message>
        <source>its header is not one of a BMP</source>
        <translation>ihr Kopf ist nicht der eines BMP</translation>
    </message>
    <message>
        <source>a JPEG of %1 bits</source>
        <translation>ein JPEG mit %1 bit</translation>
    </message>
    <message>
        <source>a lossless or hierarchical JPEG</source>
        <translation>ein verlustfreies oder hierarchisches JPEG</translation>
    </message>
    <message>
        <source>a JPEG with %1 colour channels</source>
        <translation>ein JPEG mit %1 Farbkanälen</translation>
    </message>
    <message>
        <source>its picture begins before its size is given</source>
        <translation>ihr Bild beginnt, bevor seine Größe angegeben ist</translation>
    </message>
    <message>
        <source>its picture has another size than its header says</source>
        <translation>ihr Bild hat eine andere Größe, als ihr Kopf angibt</translation>
    </message>
    <message>
        <source>There is no film %1 in a set of %2.</source>
        <translation>Es gibt keine Aufnahme %1 in einem Satz von %2.</translation>
    </message>
    <message>
        <source>There is not enough memory for the films (%1 MB).</source>
        <translation>Für die Aufnahmen reicht der Speicher nicht (%1 MB).</translation>
    </message>
    <message>
        <source>Choose a smaller image size, or a lower memory limit.</source>
        <translation>Wählen Sie eine kleinere Bildgröße oder eine niedrigere Speichergrenze.</translation>
    </message>
    <message>
        <source>Cannot write to</source>
        <translation>Schreiben nicht möglich</translation>
    </message>
    <message>
        <source>Cannot map</source>
        <translation>Abbilden in den Speicher nicht möglich</translation>
    </message>
    <message>
        <source>The films need %1 MB in &apos;%2&apos;, which does not have that much space.</source>
        <translation>Die Aufnahmen brauchen %1 MB in „%2“; so viel Platz ist dort nicht.</translation>
    </message>
    <message>
        <source>Free some space, choose another folder or a smaller image size.</source>
        <translation>Schaffen Sie Platz, oder wählen Sie einen anderen Ordner oder eine kleinere Bildgröße.</translation>
    </message>
    <message>
        <source>Close other programs, or use smaller films.</source>
        <translation>Schließen Sie andere Programme, oder nehmen Sie kleinere Aufnahmen.</translation>
    </message>
    <message>
        <source>There is no film in this set.</source>
        <translation>In diesem Satz ist keine Aufnahme.</translation>
    </message>
    <message>
        <source>Choose another folder, class or split.</source>
        <translation>Wählen Sie einen anderen Ordner, eine andere Klasse oder einen anderen Teil.</translation>
    </message>
    <message>
        <source>An image size of %1 is not possible.</source>
        <translation>Eine Bildgröße von %1 ist nicht möglich.</translation>
    </message>
    <message>
        <source>Choose 1 to 4096 pixels.</source>
        <translation>Wählen Sie 1 bis 4096 Pixel.</translation>
    </message>
    <message>
        <source>reading films</source>
        <translation>Aufnahmen werden gelesen</translation>
    </message>
    <message>
        <source>Stopped while reading the films.</source>
        <translation>Beim Lesen der Aufnahmen angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n film(s) can be opened. The first: %1</source>
        <translation>
            <numerusform>Die %n Aufnahme lässt sich nicht öffnen: %1</numerusform>
            <numerusform>Keine der %n Aufnahmen lässt sich öffnen. Die erste: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>No folder or film was named.</source>
        <translation>Es wurde kein Ordner und keine Aufnahme angegeben.</translation>
    </message>
    <message>
        <source>Name a folder of films.</source>
        <translation>Geben Sie einen Ordner mit Aufnahmen an.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; may not be read by you.</source>
        <translation>Den Ordner „%1“ dürfen Sie nicht lesen.</translation>
    </message>
    <message>
        <source>Change its permissions or choose another folder.</source>
        <translation>Ändern Sie seine Rechte, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Stopped while looking for films.</source>
        <translation>Bei der Suche nach Aufnahmen angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) seen</source>
        <translation>
            <numerusform>%n Datei gesehen</numerusform>
            <numerusform>%n Dateien gesehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n film(s) in &apos;%1&apos; can be opened. The first: %2</source>
        <translation>
            <numerusform>Die %n Aufnahme in „%1“ lässt sich nicht öffnen: %2</numerusform>
            <numerusform>Keine der %n Aufnahmen in „%1“ lässt sich öffnen. Die erste: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; is empty.</source>
        <translation>Der Ordner „%1“ ist leer.</translation>
    </message>
    <message>
        <source>Choose a folder with PNG, JPEG, TIFF, BMP or DICOM files.</source>
        <translation>Wählen Sie einen Ordner mit PNG-, JPEG-, TIFF-, BMP- oder DICOM-Dateien.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) without extension</source>
        <translation>
            <numerusform>%n Datei ohne Endung</numerusform>
            <numerusform>%n Dateien ohne Endung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n %1 file(s)</source>
        <translation>
            <numerusform>%n %1-Datei</numerusform>
            <numerusform>%n %1-Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>There is no film in &apos;%1&apos;, only %2.</source>
        <translation>In „%1“ ist keine Aufnahme, nur %2.</translation>
    </message>
    <message>
        <source>Folder tree: %1</source>
        <translation>Ordnerbaum: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation>
            <numerusform>%n Klasse</numerusform>
            <numerusform>%n Klassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Class folders: %1</source>
        <translation>Klassenordner: %1</translation>
    </message>
    <message>
        <source>Class folders with %1: %2</source>
        <translation>Klassenordner mit %1: %2</translation>
    </message>
    <message>
        <source>Folder with %1: %2</source>
        <translation>Ordner mit %1: %2</translation>
    </message>
    <message>
        <source>Flat folder: %1</source>
        <translation>Flacher Ordner: %1</translation>
    </message>
    <message>
        <source>Single files: %1</source>
        <translation>Einzelne Dateien: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n film(s)</source>
        <translation>
            <numerusform>%n Aufnahme</numerusform>
            <numerusform>%n Aufnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot read &apos;%1&apos;: %2.</source>
        <translation>„%1“ lässt sich nicht lesen: %2.</translation>
    </message>
    <message>
        <source>Scan the folder again.</source>
        <translation>Durchsuchen Sie den Ordner noch einmal.</translation>
    </message>
    <message>
        <source>opening films</source>
        <translation>Aufnahmen werden geöffnet</translation>
    </message>
    <message>
        <source>it is a DICOM object without a picture</source>
        <translation>sie ist ein DICOM-Objekt ohne Bild</translation>
    </message>
    <message>
        <source>it is a DICOM object (%1) without a picture</source>
        <translation>sie ist ein DICOM-Objekt (%1) ohne Bild</translation>
    </message>
    <message>
        <source>its pixels have %1 bits</source>
        <translation>ihre Pixel haben %1 bit</translation>
    </message>
    <message>
        <source>%1 of %2 bits with high bit %3 cannot be</source>
        <translation>%1 von %2 bit mit höchstem Bit %3 sind nicht möglich</translation>
    </message>
    <message>
        <source>its pixels have %1 samples</source>
        <translation>ihre Pixel haben %1 Werte</translation>
    </message>
    <message>
        <source>its pixels are floating-point numbers</source>
        <translation>ihre Pixel sind Gleitkommazahlen</translation>
    </message>
    <message>
        <source>its compression is not handled (%1)</source>
        <translation>ihre Kompression wird nicht unterstützt (%1)</translation>
    </message>
    <message>
        <source>it has no pixel data</source>
        <translation>sie hat keine Pixeldaten</translation>
    </message>
    <message>
        <source>its pixel data are too short: %1 of %2 bytes</source>
        <translation>ihre Pixeldaten sind zu kurz: %1 von %2 Bytes</translation>
    </message>
    <message>
        <source>its colour palette is missing or broken</source>
        <translation>ihre Farbpalette fehlt oder ist fehlerhaft</translation>
    </message>
    <message>
        <source>its pixels are compressed single bits</source>
        <translation>ihre Pixel sind komprimierte einzelne Bits</translation>
    </message>
    <message>
        <source>frame %1 cannot be decoded (%2)</source>
        <translation>Bild %1 lässt sich nicht decodieren (%2)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a link to a file that is not there.</source>
        <translation>„%1“ ist eine Verknüpfung zu einer Datei, die es nicht gibt.</translation>
    </message>
    <message>
        <source>its elements have no type (implicit VR), which its transfer syntax does not allow</source>
        <translation>ihre Elemente tragen keinen Typ (implizite VR), was ihre Transfersyntax nicht erlaubt</translation>
    </message>
</context>
<context>
    <name>ImageView</name>
    <message>
        <source>Window %1 of the file</source>
        <translation>Fenster %1 der Datei</translation>
    </message>
    <message>
        <source>1 to 99 % of the pixels</source>
        <translation>1 bis 99 % der Pixel</translation>
    </message>
    <message>
        <source>5 to 95 % of the pixels</source>
        <translation>5 bis 95 % der Pixel</translation>
    </message>
    <message>
        <source>Lower half of the values</source>
        <translation>Untere Hälfte der Werte</translation>
    </message>
    <message>
        <source>Upper half of the values</source>
        <translation>Obere Hälfte der Werte</translation>
    </message>
</context>
<context>
    <name>JobRunner</name>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Dafür reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>Choose a smaller batch, image size or set, or close other programs.</source>
        <translation>Wählen Sie einen kleineren Batch, eine kleinere Bildgröße oder einen kleineren Satz, oder schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>An unexpected error stopped the work: %1</source>
        <translation>Ein unerwarteter Fehler hat die Arbeit beendet: %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is still running.</source>
        <translation>„%1“ läuft noch.</translation>
    </message>
    <message>
        <source>Wait for it to finish or stop it first.</source>
        <translation>Warten Sie auf das Ende, oder halten Sie es vorher an.</translation>
    </message>
</context>
<context>
    <name>Learn</name>
    <message>
        <source>There is not enough memory for this network and batch.</source>
        <translation>Für dieses Netz und diesen Batch reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>Choose a smaller batch or network width, or close other programs.</source>
        <translation>Wählen Sie einen kleineren Batch oder eine kleinere Netzbreite, oder schließen Sie andere Programme.</translation>
    </message>
    <message>
        <source>LibTorch reported an error: %1</source>
        <translation>LibTorch meldet einen Fehler: %1</translation>
    </message>
    <message>
        <source>Try again with device &apos;cpu&apos; and the preset&apos;s default settings.</source>
        <translation>Versuchen Sie es noch einmal mit dem Gerät „cpu“ und den Einstellungen der Vorgabe.</translation>
    </message>
    <message>
        <source>An unexpected error stopped the work: %1</source>
        <translation>Ein unerwarteter Fehler hat die Arbeit beendet: %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is damaged: %2.</source>
        <translation>„%1“ ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>Take another checkpoint, or train again.</source>
        <translation>Nehmen Sie einen anderen Checkpoint, oder trainieren Sie neu.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: tensor &apos;%2&apos; has the type &apos;%3&apos;, which is not read here.</source>
        <translation>„%1“: Der Tensor „%2“ hat den Typ „%3“, der hier nicht gelesen wird.</translation>
    </message>
    <message>
        <source>Convert it to float32 first.</source>
        <translation>Wandeln Sie ihn zuerst in float32 um.</translation>
    </message>
    <message>
        <source>the shape of &apos;%1&apos; makes no sense</source>
        <translation>die Form von „%1“ ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>the data of &apos;%1&apos; lies outside the file</source>
        <translation>die Daten von „%1“ liegen außerhalb der Datei</translation>
    </message>
    <message>
        <source>the data of &apos;%1&apos; does not fit its shape</source>
        <translation>die Daten von „%1“ passen nicht zu ihrer Form</translation>
    </message>
    <message>
        <source>its header is not valid JSON (%1)</source>
        <translation>ihr Kopf ist kein gültiges JSON (%1)</translation>
    </message>
    <message>
        <source>the data of &apos;%1&apos; overlaps another tensor or leaves a hole</source>
        <translation>die Daten von „%1“ überlappen einen anderen Tensor oder lassen eine Lücke</translation>
    </message>
    <message>
        <source>%1 bytes at its end belong to no tensor</source>
        <translation>%1 Bytes am Ende gehören zu keinem Tensor</translation>
    </message>
    <message>
        <source>Cannot read</source>
        <translation>Lesen nicht möglich</translation>
    </message>
    <message>
        <source>it ends before its header</source>
        <translation>sie endet vor ihrem Kopf</translation>
    </message>
    <message>
        <source>its header claims %1 bytes</source>
        <translation>ihr Kopf soll %1 Bytes haben</translation>
    </message>
    <message>
        <source>it ends within its header</source>
        <translation>sie endet in ihrem Kopf</translation>
    </message>
    <message>
        <source>it ends within &apos;%1&apos;</source>
        <translation>sie endet in „%1“</translation>
    </message>
    <message>
        <source>The checkpoint &apos;%1&apos; is damaged: %2.</source>
        <translation>Der Checkpoint „%1“ ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>Resume from an earlier checkpoint, or train again.</source>
        <translation>Setzen Sie ab einem früheren Checkpoint fort, oder trainieren Sie neu.</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>die Datei fehlt</translation>
    </message>
    <message>
        <source>it has %1 bytes where %2 were written</source>
        <translation>sie hat %1 Bytes, geschrieben wurden %2</translation>
    </message>
    <message>
        <source>its SHA-256 differs from the one noted</source>
        <translation>ihr SHA-256-Wert weicht vom notierten ab</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not describe a checkpoint of this program.</source>
        <translation>„%1“ beschreibt keinen Checkpoint dieses Programms.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds no checkpoint yet.</source>
        <translation>„%1“ enthält noch keinen Checkpoint.</translation>
    </message>
    <message>
        <source>Train it for at least one checkpoint first.</source>
        <translation>Trainieren Sie zuerst mindestens bis zu einem Checkpoint.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: &apos;%2&apos; has another shape than this network&apos;s.</source>
        <translation>„%1“: „%2“ hat eine andere Form als in diesem Netz.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; lacks &apos;%2&apos;.</source>
        <translation>In „%1“ fehlt „%2“.</translation>
    </message>
    <message>
        <source>It belongs to another network or to other settings.</source>
        <translation>Es gehört zu einem anderen Netz oder zu anderen Einstellungen.</translation>
    </message>
    <message>
        <source>Stopped at once.</source>
        <translation>Sofort angehalten.</translation>
    </message>
    <message>
        <source>Training was stopped at once.</source>
        <translation>Das Training wurde sofort angehalten.</translation>
    </message>
    <message>
        <source>Resume goes on from the last checkpoint.</source>
        <translation>Fortsetzen geht vom letzten Checkpoint aus weiter.</translation>
    </message>
    <message>
        <source>Training broke down in epoch %1 (step %2): the losses are no longer numbers.</source>
        <translation>Das Training ist in Epoche %1 (Schritt %2) zusammengebrochen: Die Verluste sind keine Zahlen mehr.</translation>
    </message>
    <message>
        <source>Choose lower learning rates (lrG, lrD) and start again; the last checkpoint is from before that.</source>
        <translation>Wählen Sie kleinere Lernraten (lrG, lrD) und beginnen Sie neu; der letzte Checkpoint ist von davor.</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>Epoche %1 von %2</translation>
    </message>
    <message>
        <source>Stopped before training began.</source>
        <translation>Angehalten, bevor das Training begann.</translation>
    </message>
    <message>
        <source>Looking for films</source>
        <translation>Suche nach Aufnahmen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Classes there: %1. Splits: %2.</source>
        <translation>Klassen dort: %1. Teile: %2.</translation>
    </message>
    <message>
        <source>There is no class &apos;%1&apos; in &apos;%2&apos;.</source>
        <translation>Es gibt keine Klasse „%1“ in „%2“.</translation>
    </message>
    <message>
        <source>There is no split &apos;%1&apos; in &apos;%2&apos;.</source>
        <translation>Es gibt keinen Teil „%1“ in „%2“.</translation>
    </message>
    <message>
        <source>No film of &apos;%1&apos; is left to train on.</source>
        <translation>Von „%1“ bleibt keine Aufnahme für das Training übrig.</translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; gives only %n film(s) to train on; a generator needs at least 2.</source>
        <translation>
            <numerusform>„%1“ gibt nur %n Aufnahme für das Training her; ein Generator braucht mindestens 2.</numerusform>
            <numerusform>„%1“ gibt nur %n Aufnahmen für das Training her; ein Generator braucht mindestens 2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a class or folder with more films.</source>
        <translation>Wählen Sie eine Klasse oder einen Ordner mit mehr Aufnahmen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (batch) is %2, but there are only %n film(s) to train on.</source>
        <translation>
            <numerusform>%1 (batch) ist %2, aber für das Training gibt es nur %n Aufnahme.</numerusform>
            <numerusform>%1 (batch) ist %2, aber für das Training gibt es nur %n Aufnahmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set batch to %1 or less, or choose more films.</source>
        <translation>Setzen Sie batch auf höchstens %1, oder wählen Sie mehr Aufnahmen.</translation>
    </message>
    <message>
        <source>Reading films</source>
        <translation>Aufnahmen werden gelesen</translation>
    </message>
    <message>
        <source>A run of kind &apos;%1&apos; cannot be trained here.</source>
        <translation>Ein Lauf der Art „%1“ lässt sich hier nicht trainieren.</translation>
    </message>
    <message>
        <source>The kind must be &apos;gan&apos;.</source>
        <translation>Die Art muss „gan“ sein.</translation>
    </message>
    <message>
        <source>No folder of films is given.</source>
        <translation>Es ist kein Ordner mit Aufnahmen angegeben.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the films to train on.</source>
        <translation>Wählen Sie den Ordner mit den Aufnahmen für das Training.</translation>
    </message>
    <message>
        <source>Fingerprinting the films</source>
        <translation>Fingerabdruck der Aufnahmen</translation>
    </message>
    <message>
        <source>The run &apos;%1&apos; is finished already.</source>
        <translation>Der Lauf „%1“ ist schon fertig.</translation>
    </message>
    <message>
        <source>Start a new run with more epochs, or generate films from this one.</source>
        <translation>Beginnen Sie einen neuen Lauf mit mehr Epochen, oder generieren Sie Aufnahmen aus diesem.</translation>
    </message>
    <message>
        <source>Comparing the films with those of the run</source>
        <translation>Aufnahmen werden mit denen des Laufs verglichen</translation>
    </message>
    <message>
        <source>The films in &apos;%1&apos; have changed since the run began.</source>
        <translation>Die Aufnahmen in „%1“ haben sich seit dem Beginn des Laufs geändert.</translation>
    </message>
    <message>
        <source>Put the old films back, or start a new run.</source>
        <translation>Legen Sie die alten Aufnahmen zurück, oder beginnen Sie einen neuen Lauf.</translation>
    </message>
    <message>
        <source>Resumed from the previous checkpoint: %1</source>
        <translation>Ab dem vorigen Checkpoint fortgesetzt: %1</translation>
    </message>
    <message>
        <source>count is %1.</source>
        <translation>count ist %1.</translation>
    </message>
    <message>
        <source>It takes 1 to 100000.</source>
        <translation>Erlaubt ist 1 bis 100000.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a run that makes films.</source>
        <translation>„%1“ ist kein Lauf, der Aufnahmen erzeugt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; keeps no snapshot of epoch %2.</source>
        <translation>„%1“ hat keinen Snapshot von Epoche %2.</translation>
    </message>
    <message>
        <source>Snapshots there: %1.</source>
        <translation>Snapshots dort: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n film(s).</source>
        <translation>
            <numerusform>Nach %n Aufnahme angehalten.</numerusform>
            <numerusform>Nach %n Aufnahmen angehalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Film %1 of %2</source>
        <translation>Aufnahme %1 von %2</translation>
    </message>
    <message>
        <source>The checkpoint &apos;%1&apos; does not fit the settings of its run.</source>
        <translation>Der Checkpoint „%1“ passt nicht zu den Einstellungen seines Laufs.</translation>
    </message>
    <message>
        <source>Remove it to resume from the checkpoint before it, or train again.</source>
        <translation>Löschen Sie ihn, um ab dem Checkpoint davor fortzusetzen, oder trainieren Sie neu.</translation>
    </message>
</context>
<context>
    <name>OpenDialogs</name>
    <message>
        <source>Open a folder of films</source>
        <translation>Einen Ordner mit Aufnahmen öffnen</translation>
    </message>
    <message>
        <source>Open films</source>
        <translation>Aufnahmen öffnen</translation>
    </message>
    <message>
        <source>The sample films are not installed.</source>
        <translation>Die Beispielaufnahmen sind nicht installiert.</translation>
    </message>
    <message>
        <source>Open a folder of films of your own instead.</source>
        <translation>Öffnen Sie stattdessen einen eigenen Ordner mit Aufnahmen.</translation>
    </message>
</context>
<context>
    <name>Params</name>
    <message>
        <source>Spine study (7 methods)</source>
        <translation>Wirbelsäulenstudie (7 Methoden)</translation>
    </message>
    <message>
        <source>Spine study (shear 30 rad, literal)</source>
        <translation>Wirbelsäulenstudie (Scherung 30 rad, wörtlich)</translation>
    </message>
    <message>
        <source>nearest neighbour</source>
        <translation>nächster Nachbar</translation>
    </message>
    <message>
        <source>bilinear</source>
        <translation>bilinear</translation>
    </message>
    <message>
        <source>bicubic</source>
        <translation>bikubisch</translation>
    </message>
    <message>
        <source>Lanczos</source>
        <translation>Lanczos</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <translation>Interpolation</translation>
    </message>
    <message>
        <source>How grey levels between the pixels of the film are found.</source>
        <translation>Wie Grauwerte zwischen den Pixeln der Aufnahme bestimmt werden.</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Füllwert</translation>
    </message>
    <message>
        <source>Grey level outside the film: 0 black, 255 white.</source>
        <translation>Grauwert außerhalb der Aufnahme: 0 schwarz, 255 weiß.</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>First column that is kept; outside the film is black.</source>
        <translation>Erste Spalte, die bleibt; außerhalb der Aufnahme ist es schwarz.</translation>
    </message>
    <message>
        <source>Upper</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>First row that is kept; outside the film is black.</source>
        <translation>Erste Zeile, die bleibt; außerhalb der Aufnahme ist es schwarz.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>First column that is not kept any more.</source>
        <translation>Erste Spalte, die nicht mehr bleibt.</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>First row that is not kept any more.</source>
        <translation>Erste Zeile, die nicht mehr bleibt.</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Drehen</translation>
    </message>
    <message>
        <source>Turns the film counter-clockwise about its centre.</source>
        <translation>Dreht die Aufnahme gegen den Uhrzeigersinn um ihre Mitte.</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>°</source>
        <translation>°</translation>
    </message>
    <message>
        <source>Counter-clockwise; negative turns clockwise.</source>
        <translation>Gegen den Uhrzeigersinn; negativ im Uhrzeigersinn.</translation>
    </message>
    <message>
        <source>Keep the corners</source>
        <translation>Ecken behalten</translation>
    </message>
    <message>
        <source>Enlarges the film so that no corner is cut off.</source>
        <translation>Vergrößert die Aufnahme, sodass keine Ecke abgeschnitten wird.</translation>
    </message>
    <message>
        <source>Horizontal flip</source>
        <translation>Horizontal spiegeln</translation>
    </message>
    <message>
        <source>Mirrors left and right.</source>
        <translation>Vertauscht links und rechts.</translation>
    </message>
    <message>
        <source>Vertical flip</source>
        <translation>Vertikal spiegeln</translation>
    </message>
    <message>
        <source>Mirrors top and bottom.</source>
        <translation>Vertauscht oben und unten.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Zuschneiden</translation>
    </message>
    <message>
        <source>Cuts a rectangle out of the film.</source>
        <translation>Schneidet ein Rechteck aus der Aufnahme aus.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Cuts a rectangle out of the film and resizes it.</source>
        <translation>Schneidet ein Rechteck aus der Aufnahme aus und ändert dessen Größe.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Columns of the result.</source>
        <translation>Spalten des Ergebnisses.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Rows of the result.</source>
        <translation>Zeilen des Ergebnisses.</translation>
    </message>
    <message>
        <source>Shear</source>
        <translation>Scheren</translation>
    </message>
    <message>
        <source>Slants the film about its centre.</source>
        <translation>Neigt die Aufnahme um ihre Mitte.</translation>
    </message>
    <message>
        <source>By how much upright lines lean.</source>
        <translation>Wie weit sich senkrechte Linien neigen.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>horizontal</source>
        <translation>horizontal</translation>
    </message>
    <message>
        <source>vertical</source>
        <translation>vertikal</translation>
    </message>
    <message>
        <source>Whether rows or columns of the film slide.</source>
        <translation>Ob sich Zeilen oder Spalten der Aufnahme verschieben.</translation>
    </message>
    <message>
        <source>Shear (literal radians)</source>
        <translation>Scheren (rad, wörtlich)</translation>
    </message>
    <message>
        <source>The map column = u - sin(s) v, row = cos(s) v, as the first study&apos;s tool applied it to an angle in radians.</source>
        <translation>Die Abbildung Spalte = u - sin(s) v, Zeile = cos(s) v, wie sie das Werkzeug der ersten Studie auf einen Winkel im Bogenmaß anwandte.</translation>
    </message>
    <message>
        <source>rad</source>
        <translation>rad</translation>
    </message>
    <message>
        <source>In radians: 30 rad are 1719°.</source>
        <translation>Im Bogenmaß: 30 rad sind 1719°.</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>eines von: %1</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>%1 (%2): &apos;%3&apos; is not allowed.</source>
        <translation>%1 (%2): „%3“ ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>It takes %1.</source>
        <translation>Erlaubt: %1.</translation>
    </message>
    <message>
        <source>There is no parameter &apos;%1&apos; here.</source>
        <translation>Es gibt hier keinen Parameter „%1“.</translation>
    </message>
    <message>
        <source>Known ones: %1.</source>
        <translation>Bekannt sind: %1.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>films</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Learning rate, generator</source>
        <translation>Lernrate Generator</translation>
    </message>
    <message>
        <source>Step size of Adam for the network that draws.</source>
        <translation>Schrittweite von Adam für das Netz, das zeichnet.</translation>
    </message>
    <message>
        <source>Learning rate, discriminator</source>
        <translation>Lernrate Diskriminator</translation>
    </message>
    <message>
        <source>Step size of Adam for the network that judges.</source>
        <translation>Schrittweite von Adam für das Netz, das urteilt.</translation>
    </message>
    <message>
        <source>Adam β1</source>
        <translation>Adam β1</translation>
    </message>
    <message>
        <source>How long Adam remembers the direction of earlier steps; 0.5 is usual for GANs.</source>
        <translation>Wie lange Adam die Richtung früherer Schritte behält; 0,5 ist üblich für GANs.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>1 (grey)</source>
        <translation>1 (grau)</translation>
    </message>
    <message>
        <source>3 (grey films in three channels)</source>
        <translation>3 (Grau in drei Kanälen)</translation>
    </message>
    <message>
        <source>Channels of the films that the networks see and make; radiographs need one.</source>
        <translation>Kanäle der Aufnahmen, die die Netze sehen und erzeugen; Röntgenaufnahmen brauchen einen.</translation>
    </message>
    <message>
        <source>Fit to square</source>
        <translation>Auf Quadrat bringen</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Verzerren</translation>
    </message>
    <message>
        <source>Cut out the centre</source>
        <translation>Mitte ausschneiden</translation>
    </message>
    <message>
        <source>Black borders</source>
        <translation>Schwarze Ränder</translation>
    </message>
    <message>
        <source>How a film of any shape becomes a square: stretched (the proportions change), cut, or padded.</source>
        <translation>Wie eine Aufnahme beliebiger Form quadratisch wird: verzerrt (die Proportionen ändern sich), beschnitten oder aufgefüllt.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert (Seed)</translation>
    </message>
    <message>
        <source>The same seed, films, settings and threads give the same networks, bit for bit.</source>
        <translation>Gleicher Startwert, gleiche Aufnahmen, Einstellungen und Threads ergeben dieselben Netze, Bit für Bit.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>GPU (CUDA)</source>
        <translation>GPU (CUDA)</translation>
    </message>
    <message>
        <source>Automatic takes a CUDA device when there is one, else the CPU.</source>
        <translation>Automatisch nimmt ein CUDA-Gerät, wenn es eines gibt, sonst die CPU.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>Checkpoint alle</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>How often everything that a resumed run needs is saved; the last two are kept. Also saved at Stop and at the end.</source>
        <translation>Wie oft alles gespeichert wird, was ein fortgesetzter Lauf braucht; die letzten zwei bleiben. Auch beim Anhalten und am Ende wird gespeichert.</translation>
    </message>
    <message>
        <source>Snapshot every</source>
        <translation>Snapshot alle</translation>
    </message>
    <message>
        <source>Keeps the generator after the first epoch and then every so many, so that films can be made from them later; 0: never.</source>
        <translation>Bewahrt den Generator nach der ersten Epoche und dann alle so viele Epochen auf, um später Aufnahmen daraus zu erzeugen; 0: nie.</translation>
    </message>
    <message>
        <source>Films in the sample grid</source>
        <translation>Proben im Raster</translation>
    </message>
    <message>
        <source>Drawn after every epoch, always from the same latent vectors.</source>
        <translation>Nach jeder Epoche gezeichnet, immer aus denselben latenten Vektoren.</translation>
    </message>
    <message>
        <source>Network width</source>
        <translation>Netzbreite</translation>
    </message>
    <message>
        <source>filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filters of the layers nearest to the film; the deeper ones are multiples of it. 64 is the published network; fewer train faster.</source>
        <translation>Filter der Schichten, die der Aufnahme am nächsten sind; die tieferen haben Vielfache davon. 64 ist das veröffentlichte Netz; weniger trainieren schneller.</translation>
    </message>
    <message>
        <source>DCGAN (Radford) 64</source>
        <translation>DCGAN (Radford) 64</translation>
    </message>
    <message>
        <source>Radford, Metz and Chintala 2016: transposed convolutions with batch normalisation, 64 × 64 pixels. A good first choice for a few hundred films.</source>
        <translation>Radford, Metz und Chintala 2016: transponierte Faltungen mit Batch-Normalisierung, 64 × 64 Pixel. Eine gute erste Wahl für einige Hundert Aufnahmen.</translation>
    </message>
    <message>
        <source>Chest X-ray study (128)</source>
        <translation>Thoraxstudie (128)</translation>
    </message>
    <message>
        <source>The generator of the chest X-ray study, 128 × 128 pixels, no batch normalisation, dropout in the discriminator. Needs many epochs: use a GPU or patience.</source>
        <translation>Der Generator der Thoraxstudie, 128 × 128 Pixel, ohne Batch-Normalisierung, Dropout im Diskriminator. Braucht viele Epochen: Nehmen Sie eine GPU oder haben Sie Geduld.</translation>
    </message>
    <message>
        <source>CPU threads to work with; 0 takes all cores.</source>
        <translation>CPU-Threads für die Arbeit; 0 nimmt alle Kerne.</translation>
    </message>
    <message>
        <source>How long to train. Every film is shown once in an epoch.</source>
        <translation>Wie lange trainiert wird. In einer Epoche wird jede Aufnahme einmal gezeigt.</translation>
    </message>
    <message>
        <source>Films in one training step; at most as many as the set holds. The last step of an epoch takes what is left. Larger batches need more memory.</source>
        <translation>Aufnahmen in einem Trainingsschritt; höchstens so viele, wie der Satz hat. Der letzte Schritt einer Epoche nimmt, was übrig ist. Größere Batches brauchen mehr Speicher.</translation>
    </message>
    <message>
        <source>How long to train. An epoch has films / batch steps, as in the study; each shows batch / 2 films, so that two epochs show every film about once.</source>
        <translation>Wie lange trainiert wird. Eine Epoche hat Aufnahmen / Batch Schritte, wie in der Studie; jeder zeigt Batch / 2 Aufnahmen, sodass zwei Epochen jede Aufnahme etwa einmal zeigen.</translation>
    </message>
    <message>
        <source>At most as many as the set holds. In a step the discriminator learns from batch / 2 films and then, in a second update, from batch / 2 generated ones; the generator from a whole batch.</source>
        <translation>Höchstens so viele, wie der Satz hat. In einem Schritt lernt der Diskriminator aus Batch / 2 Aufnahmen und danach, in einer zweiten Anpassung, aus Batch / 2 generierten; der Generator aus einem ganzen Batch.</translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>Step %1 (%2)</source>
        <translation>Schritt %1 (%2)</translation>
    </message>
    <message>
        <source>%1: there is no field &apos;%2&apos;.</source>
        <translation>%1: Es gibt kein Feld „%2“.</translation>
    </message>
    <message>
        <source>Known ones: %1.</source>
        <translation>Bekannt sind: %1.</translation>
    </message>
    <message>
        <source>%1: the name &apos;%2&apos; cannot be used in a file name.</source>
        <translation>%1: Der Name „%2“ ist in einem Dateinamen nicht möglich.</translation>
    </message>
    <message>
        <source>Use 1 to 64 letters (a-z), digits, &apos;-&apos; and &apos;_&apos;.</source>
        <translation>Nehmen Sie 1 bis 64 Buchstaben (a-z), Ziffern, „-“ und „_“.</translation>
    </message>
    <message>
        <source>%1: method: there is no method &apos;%2&apos;.</source>
        <translation>%1: method: Es gibt keine Methode „%2“.</translation>
    </message>
    <message>
        <source>%1: probability: &apos;%2&apos; is not allowed.</source>
        <translation>%1: probability: „%2“ ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>It takes 0 to 1.</source>
        <translation>Erlaubt ist 0 bis 1.</translation>
    </message>
    <message>
        <source>%1: the parameter &apos;%2&apos; is missing.</source>
        <translation>%1: Der Parameter „%2“ fehlt.</translation>
    </message>
    <message>
        <source>%1: the name &apos;%2&apos; is used by an earlier step.</source>
        <translation>%1: Den Namen „%2“ hat schon ein früherer Schritt.</translation>
    </message>
    <message>
        <source>Give each step a name of its own: it becomes part of file names.</source>
        <translation>Geben Sie jedem Schritt einen eigenen Namen: Er wird Teil von Dateinamen.</translation>
    </message>
    <message>
        <source>%1 is not a JSON object.</source>
        <translation>%1 ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>%1: %2 must be %3.</source>
        <translation>%1: %2 muss %3 sein.</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>eines von: %1</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>a number from 0 to 1</source>
        <translation>eine Zahl von 0 bis 1</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a JSON object</source>
        <translation>ein JSON-Objekt</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>This is not a recipe: the field &apos;format&apos; is not &quot;%1&quot;.</source>
        <translation>Das ist kein Rezept: Das Feld „format“ ist nicht „%1“.</translation>
    </message>
    <message>
        <source>%1: the field &apos;version&apos; must be a whole number from 1 on.</source>
        <translation>%1: Das Feld „version“ muss eine ganze Zahl ab 1 sein.</translation>
    </message>
    <message>
        <source>The recipe was written by a newer program (version %1 of the format).</source>
        <translation>Das Rezept stammt von einem neueren Programm (Version %1 des Formats).</translation>
    </message>
    <message>
        <source>This program reads version %1: update it.</source>
        <translation>Dieses Programm liest Version %1: Aktualisieren Sie es.</translation>
    </message>
    <message>
        <source>%1: the field &apos;steps&apos; must be a list.</source>
        <translation>%1: Das Feld „steps“ muss eine Liste sein.</translation>
    </message>
    <message>
        <source>%1: more than %2 steps.</source>
        <translation>%1: mehr als %2 Schritte.</translation>
    </message>
    <message>
        <source>The recipe has no step %1.</source>
        <translation>Das Rezept hat keinen Schritt %1.</translation>
    </message>
    <message>
        <source>%1: there is not enough memory.</source>
        <translation>%1: Der Speicher reicht nicht.</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 ist fehlgeschlagen: %2</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>This is not a Synthray run.</source>
        <translation>Das ist kein Synthray-Lauf.</translation>
    </message>
    <message>
        <source>This run was made by a newer Synthray.</source>
        <translation>Dieser Lauf stammt von einem neueren Synthray.</translation>
    </message>
    <message>
        <source>Update Synthray to open it.</source>
        <translation>Aktualisieren Sie Synthray, um ihn zu öffnen.</translation>
    </message>
    <message>
        <source>Cannot write</source>
        <translation>Schreiben nicht möglich</translation>
    </message>
    <message>
        <source>The run &apos;%1&apos; is being run already.</source>
        <translation>Der Lauf „%1“ wird schon ausgeführt.</translation>
    </message>
    <message>
        <source>Stop it there first, or choose another run.</source>
        <translation>Halten Sie ihn dort zuerst an, oder wählen Sie einen anderen Lauf.</translation>
    </message>
    <message>
        <source>The run folder &apos;%1&apos; cannot be written.</source>
        <translation>In den Ordner „%1“ des Laufs lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Choose a folder of your own with free space for the run.</source>
        <translation>Wählen Sie für den Lauf einen eigenen Ordner mit freiem Platz.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds a run already.</source>
        <translation>„%1“ enthält schon einen Lauf.</translation>
    </message>
    <message>
        <source>Continue it with &apos;resume&apos;, or choose another folder for a new run.</source>
        <translation>Setzen Sie ihn mit „resume“ fort, oder wählen Sie für einen neuen Lauf einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; is not empty.</source>
        <translation>Der Ordner „%1“ ist nicht leer.</translation>
    </message>
    <message>
        <source>Choose an empty or a new folder for the run.</source>
        <translation>Wählen Sie für den Lauf einen leeren oder neuen Ordner.</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a run: it has no run.json.</source>
        <translation>„%1“ ist kein Lauf: run.json fehlt.</translation>
    </message>
    <message>
        <source>Choose the folder that was made when the run was started.</source>
        <translation>Wählen Sie den Ordner, der beim Start des Laufs angelegt wurde.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>Cannot read</source>
        <translation>Lesen nicht möglich</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too large to be a run&apos;s events.</source>
        <translation>„%1“ ist zu groß für das Protokoll eines Laufs.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Es wurde nichts gelöscht.</translation>
    </message>
    <message>
        <source>The run &apos;%1&apos; is running.</source>
        <translation>Der Lauf „%1“ läuft.</translation>
    </message>
    <message>
        <source>Stop it first, then delete it.</source>
        <translation>Halten Sie ihn zuerst an, und löschen Sie ihn dann.</translation>
    </message>
    <message>
        <source>Not everything in &apos;%1&apos; could be deleted.</source>
        <translation>Nicht alles in „%1“ ließ sich löschen.</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>Prüfen Sie die Rechte des Ordners.</translation>
    </message>
</context>
<context>
    <name>RunSpec</name>
    <message>
        <source>The run&apos;s settings have an unknown key &apos;%1&apos;.</source>
        <translation>Die Einstellungen des Laufs haben einen unbekannten Schlüssel „%1“.</translation>
    </message>
    <message>
        <source>Known ones: %1.</source>
        <translation>Bekannt sind: %1.</translation>
    </message>
    <message>
        <source>The run&apos;s settings have no valid &apos;version&apos;.</source>
        <translation>Die Einstellungen des Laufs haben keine gültige „version“.</translation>
    </message>
    <message>
        <source>It should be %1.</source>
        <translation>Es sollte %1 sein.</translation>
    </message>
    <message>
        <source>These settings were written by a newer Synthray (version %1).</source>
        <translation>Diese Einstellungen stammen von einem neueren Synthray (Version %1).</translation>
    </message>
    <message>
        <source>Update Synthray to open them.</source>
        <translation>Aktualisieren Sie Synthray, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>The run&apos;s setting &apos;%1&apos; must be text.</source>
        <translation>Die Einstellung „%1“ des Laufs muss Text sein.</translation>
    </message>
    <message>
        <source>The run&apos;s setting &apos;%1&apos; must be an object.</source>
        <translation>Die Einstellung „%1“ des Laufs muss ein Objekt sein.</translation>
    </message>
    <message>
        <source>The run&apos;s settings name no &apos;%1&apos;.</source>
        <translation>Die Einstellungen des Laufs nennen kein „%1“.</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>&quot;%1&quot; is still running.</source>
        <translation>„%1“ läuft noch.</translation>
    </message>
    <message>
        <source>Wait for its end or stop it, then start again.</source>
        <translation>Warten Sie auf das Ende, oder halten Sie es an; starten Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>Training %1</source>
        <translation>Training von %1</translation>
    </message>
    <message>
        <source>The training could not be started.</source>
        <translation>Das Training ließ sich nicht starten.</translation>
    </message>
    <message>
        <source>The training could not be resumed.</source>
        <translation>Das Training ließ sich nicht fortsetzen.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A workbench for augmenting and generating radiographs.</source>
        <translation>Eine Werkbank zum Augmentieren und Generieren von Röntgenaufnahmen.</translation>
    </message>
    <message>
        <source>Page to start on: data, augment, generate, runs.</source>
        <translation>Seite beim Start: data, augment, generate, runs.</translation>
    </message>
    <message>
        <source>Folders or films to open.</source>
        <translation>Ordner oder Aufnahmen, die geöffnet werden.</translation>
    </message>
</context>
<context>
    <name>synthray::AugmentPage</name>
    <message>
        <source>Augment</source>
        <translation>Augmentieren</translation>
    </message>
    <message>
        <source>Click on a tile</source>
        <translation>Klick auf eine Kachel</translation>
    </message>
    <message>
        <source>Large beside the original</source>
        <translation>Groß neben dem Original</translation>
    </message>
    <message>
        <source>Esc, double click</source>
        <translation>Esc, Doppelklick</translation>
    </message>
    <message>
        <source>Back to all tiles</source>
        <translation>Zurück zu allen Kacheln</translation>
    </message>
    <message>
        <source>Left drag</source>
        <translation>Ziehen mit links</translation>
    </message>
    <message>
        <source>Window: right is wider, up is brighter</source>
        <translation>Fensterung: rechts breiter, oben heller</translation>
    </message>
    <message>
        <source>Middle drag, Shift+left drag</source>
        <translation>Ziehen mit Mitte, Umschalt+links</translation>
    </message>
    <message>
        <source>Move the film</source>
        <translation>Aufnahme verschieben</translation>
    </message>
    <message>
        <source>Ctrl+wheel, + and -</source>
        <translation>Strg+Rad, + und -</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Wheel, arrows, Home, End</source>
        <translation>Rad, Pfeile, Pos1, Ende</translation>
    </message>
    <message>
        <source>Another film</source>
        <translation>Andere Aufnahme</translation>
    </message>
    <message>
        <source>Reset zoom and window</source>
        <translation>Zoom und Fensterung zurücksetzen</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>Voller Bereich</translation>
    </message>
    <message>
        <source>Ready-made windows</source>
        <translation>Fenstervorgaben</translation>
    </message>
    <message>
        <source>Corner text</source>
        <translation>Ecktext</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Hoch, Alt+Runter</translation>
    </message>
    <message>
        <source>Move a step of the recipe</source>
        <translation>Schritt des Rezepts verschieben</translation>
    </message>
    <message>
        <source>F2, Del</source>
        <translation>F2, Entf</translation>
    </message>
    <message>
        <source>Rename or remove a step</source>
        <translation>Schritt umbenennen oder entfernen</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>Neuer Startwert</translation>
    </message>
    <message>
        <source>Draw other random numbers for the steps that use them</source>
        <translation>Andere Zufallszahlen für die Schritte ziehen, die welche verwenden</translation>
    </message>
    <message>
        <source>Seed: the same recipe and seed give the same pixels, here and on the command line</source>
        <translation>Startwert: Gleiches Rezept und gleicher Startwert ergeben gleiche Pixel, hier und auf der Befehlszeile</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Whole recipe</source>
        <translation>Ganzes Rezept</translation>
    </message>
    <message>
        <source>One more tile: all steps one after the other, each taken with its probability, as an export for training does it</source>
        <translation>Eine weitere Kachel: alle Schritte nacheinander, jeder mit seiner Wahrscheinlichkeit, wie beim Export für das Training</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Gekoppelt</translation>
    </message>
    <message>
        <source>Zoom and position of all tiles move together. The window is always shared: it is applied before the augmentations.</source>
        <translation>Zoom und Position aller Kacheln bewegen sich gemeinsam. Die Fensterung ist immer gemeinsam: Sie wird vor den Augmentierungen angewandt.</translation>
    </message>
    <message>
        <source>All tiles</source>
        <translation>Alle Kacheln</translation>
    </message>
    <message>
        <source>Back to all tiles (Esc)</source>
        <translation>Zurück zu allen Kacheln (Esc)</translation>
    </message>
    <message>
        <source>Export set…</source>
        <translation>Satz exportieren…</translation>
    </message>
    <message>
        <source>Apply the recipe to the films of the set and write PNG files</source>
        <translation>Das Rezept auf die Aufnahmen des Satzes anwenden und PNG-Dateien schreiben</translation>
    </message>
    <message>
        <source>Ready-made recipes, load and save</source>
        <translation>Fertige Rezepte, laden und speichern</translation>
    </message>
    <message>
        <source>Previous film</source>
        <translation>Vorige Aufnahme</translation>
    </message>
    <message>
        <source>Next film</source>
        <translation>Nächste Aufnahme</translation>
    </message>
    <message>
        <source>No film is open</source>
        <translation>Keine Aufnahme ist offen</translation>
    </message>
    <message>
        <source>Open a folder of radiographs, or drop files on the window. Each step of the recipe is then shown beside the original.</source>
        <translation>Öffnen Sie einen Ordner mit Röntgenaufnahmen, oder ziehen Sie Dateien auf das Fenster. Jeder Schritt des Rezepts erscheint dann neben dem Original.</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open sample films</source>
        <translation>Beispielaufnahmen öffnen</translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation>Vorgabe wählen</translation>
    </message>
    <message>
        <source>Load recipe…</source>
        <translation>Rezept laden…</translation>
    </message>
    <message>
        <source>Save recipe…</source>
        <translation>Rezept speichern…</translation>
    </message>
    <message>
        <source>Load a recipe</source>
        <translation>Ein Rezept laden</translation>
    </message>
    <message>
        <source>Recipe saved as %1.</source>
        <translation>Rezept als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Load recipe</source>
        <translation>Rezept laden</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation>Rezepte (*.json)</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>Rezept speichern</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>Startwert %1</translation>
    </message>
    <message>
        <source>Own recipe</source>
        <translation>Eigenes Rezept</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>W %1 · L %2</source>
        <translation>W %1 · L %2</translation>
    </message>
</context>
<context>
    <name>synthray::DataPage</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
</context>
<context>
    <name>synthray::FilmsView</name>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>Namen suchen</translation>
    </message>
    <message>
        <source>Show only films of this class</source>
        <translation>Nur Aufnahmen dieser Klasse zeigen</translation>
    </message>
    <message>
        <source>Show only films of this split</source>
        <translation>Nur Aufnahmen dieses Teils zeigen</translation>
    </message>
    <message>
        <source>Size of the thumbnails</source>
        <translation>Größe der Vorschaubilder</translation>
    </message>
    <message>
        <source>No film matches. Choose another class or split, or clear the search.</source>
        <translation>Keine Aufnahme passt. Wählen Sie eine andere Klasse oder einen anderen Teil, oder leeren Sie die Suche.</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Film, large</source>
        <translation>Aufnahme, groß</translation>
    </message>
    <message>
        <source>Arrows, Home, End</source>
        <translation>Pfeile, Pos1, Ende</translation>
    </message>
    <message>
        <source>Another film</source>
        <translation>Andere Aufnahme</translation>
    </message>
    <message>
        <source>Enter, double click</source>
        <translation>Eingabe, Doppelklick</translation>
    </message>
    <message>
        <source>One film large, and back</source>
        <translation>Eine Aufnahme groß, und zurück</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back to the thumbnails</source>
        <translation>Zurück zu den Vorschaubildern</translation>
    </message>
    <message>
        <source>Wheel over the film</source>
        <translation>Rad über der Aufnahme</translation>
    </message>
    <message>
        <source>Next or previous film</source>
        <translation>Nächste oder vorige Aufnahme</translation>
    </message>
    <message>
        <source>Left drag</source>
        <translation>Ziehen mit links</translation>
    </message>
    <message>
        <source>Window (right is wider) and level (up is brighter)</source>
        <translation>Fensterbreite (rechts breiter) und Fenstermitte (oben heller)</translation>
    </message>
    <message>
        <source>Middle drag, Shift+left drag</source>
        <translation>Ziehen mit Mitte, Umschalt+links</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Strg+Rad</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Zoom am Mauszeiger</translation>
    </message>
    <message>
        <source>Reset the view</source>
        <translation>Ansicht zurücksetzen</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>Voller Bereich</translation>
    </message>
    <message>
        <source>Window presets</source>
        <translation>Fenstervorgaben</translation>
    </message>
    <message>
        <source>Corner text</source>
        <translation>Ecktext</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Alle Klassen</translation>
    </message>
    <message>
        <source>All splits</source>
        <translation>Alle Teile</translation>
    </message>
    <message numerus="yes">
        <source>%Ln film(s)</source>
        <translation>
            <numerusform>%Ln Aufnahme</numerusform>
            <numerusform>%Ln Aufnahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln film(s)</source>
        <translation>
            <numerusform>%L1 von %Ln Aufnahme</numerusform>
            <numerusform>%L1 von %Ln Aufnahmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::EmptyState</name>
    <message>
        <source>Looking for films…</source>
        <translation>Suche nach Aufnahmen…</translation>
    </message>
    <message>
        <source>Folders named like classes, and train, val and test, are recognised.</source>
        <translation>Ordner, die wie Klassen heißen, und train, val und test werden erkannt.</translation>
    </message>
    <message>
        <source>No film could be opened</source>
        <translation>Keine Aufnahme ließ sich öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) did not open; the reasons are listed on the right.</source>
        <translation>
            <numerusform>%Ln Datei ließ sich nicht öffnen; der Grund steht rechts.</numerusform>
            <numerusform>%Ln Dateien ließen sich nicht öffnen; die Gründe stehen rechts.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop a folder of films here</source>
        <translation>Ziehen Sie einen Ordner mit Aufnahmen hierher</translation>
    </message>
    <message>
        <source>PNG, JPEG, TIFF, BMP and DICOM. A folder with one subfolder a class is best; nested train, val and test folders are recognised.</source>
        <translation>PNG, JPEG, TIFF, BMP und DICOM. Am besten ein Ordner mit einem Unterordner je Klasse; train, val und test werden erkannt.</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open sample films</source>
        <translation>Beispielaufnahmen öffnen</translation>
    </message>
</context>
<context>
    <name>synthray::ExportDialog</name>
    <message>
        <source>Export augmented films</source>
        <translation>Augmentierte Aufnahmen exportieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>All films (%1)</source>
        <translation>Alle Aufnahmen (%1)</translation>
    </message>
    <message>
        <source>Class %1 (%2)</source>
        <translation>Klasse %1 (%2)</translation>
    </message>
    <message>
        <source>This film (%1)</source>
        <translation>Diese Aufnahme (%1)</translation>
    </message>
    <message>
        <source>Which films of the open set are augmented</source>
        <translation>Welche Aufnahmen des offenen Satzes augmentiert werden</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Each step in a file of its own</source>
        <translation>Jeder Schritt in einer eigenen Datei</translation>
    </message>
    <message>
        <source>The whole recipe, one step after the other</source>
        <translation>Das ganze Rezept, ein Schritt nach dem anderen</translation>
    </message>
    <message>
        <source>For comparing methods: every film once with every step that is switched on. Probabilities play no part.</source>
        <translation>Zum Vergleich der Methoden: jede Aufnahme einmal mit jedem eingeschalteten Schritt. Wahrscheinlichkeiten spielen keine Rolle.</translation>
    </message>
    <message>
        <source>For training: each copy of a film goes through all steps, each taken with its probability.</source>
        <translation>Für das Training: Jede Kopie einer Aufnahme durchläuft alle Schritte, jeden mit seiner Wahrscheinlichkeit.</translation>
    </message>
    <message>
        <source>How many augmented copies of each film are made: 1 to 1,000</source>
        <translation>Wie viele augmentierte Kopien jeder Aufnahme entstehen: 1 bis 1000</translation>
    </message>
    <message>
        <source>Copies of each film</source>
        <translation>Kopien je Aufnahme</translation>
    </message>
    <message>
        <source>Start of the random numbers: the same recipe and seed give the same pixels, here and on the command line</source>
        <translation>Anfang der Zufallszahlen: Gleiches Rezept und gleicher Startwert ergeben gleiche Pixel, hier und auf der Befehlszeile</translation>
    </message>
    <message>
        <source>As the film</source>
        <translation>Wie die Aufnahme</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 bit</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 bit</translation>
    </message>
    <message>
        <source>Grey levels of the PNG files: as the film keeps 16 bits where the film has more than 8</source>
        <translation>Graustufen der PNG-Dateien: „Wie die Aufnahme“ behält 16 bit, wo die Aufnahme mehr als 8 hat</translation>
    </message>
    <message>
        <source>A folder for the new files</source>
        <translation>Ein Ordner für die neuen Dateien</translation>
    </message>
    <message>
        <source>PNG files and recipe.json are written here; the films themselves are never changed</source>
        <translation>Hierher kommen PNG-Dateien und recipe.json; die Aufnahmen selbst bleiben immer unverändert</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Keep the set&apos;s folders (classes, train and test)</source>
        <translation>Ordner des Satzes behalten (Klassen, train und test)</translation>
    </message>
    <message>
        <source>Off: all files lie side by side in one folder</source>
        <translation>Aus: Alle Dateien liegen nebeneinander in einem Ordner</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Folder for the augmented films</source>
        <translation>Ordner für die augmentierten Aufnahmen</translation>
    </message>
    <message>
        <source>Writes %1 PNG files. Each film is shown through its own window, without patient data or names of folders above the set.</source>
        <translation>Schreibt %1 PNG-Dateien. Jede Aufnahme erscheint in ihrer eigenen Fensterung, ohne Patientendaten und ohne Namen von Ordnern über dem Satz.</translation>
    </message>
    <message>
        <source>No step of the recipe is switched on.</source>
        <translation>Kein Schritt des Rezepts ist eingeschaltet.</translation>
    </message>
    <message>
        <source>Choose a folder for the new files.</source>
        <translation>Wählen Sie einen Ordner für die neuen Dateien.</translation>
    </message>
    <message>
        <source>Give the folder with its whole path.</source>
        <translation>Geben Sie den Ordner mit vollem Pfad an.</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>Das ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <source>The folder is not empty: files of the same names are replaced.</source>
        <translation>Der Ordner ist nicht leer: Dateien mit gleichem Namen werden ersetzt.</translation>
    </message>
    <message>
        <source>%1 files written to %2.</source>
        <translation>%1 Dateien nach %2 geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) were left out:</source>
        <translation>
            <numerusform>%n Aufnahme wurde ausgelassen:</numerusform>
            <numerusform>%n Aufnahmen wurden ausgelassen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Export of augmented films</source>
        <translation>Export augmentierter Aufnahmen</translation>
    </message>
    <message>
        <source>Use the window set here for all films</source>
        <translation>Die hier eingestellte Fensterung für alle Aufnahmen verwenden</translation>
    </message>
    <message>
        <source>Writes %1 PNG files, without patient data or names of folders above the set.</source>
        <translation>Schreibt %1 PNG-Dateien, ohne Patientendaten und ohne Namen von Ordnern über dem Satz.</translation>
    </message>
</context>
<context>
    <name>synthray::GenerateDialog</name>
    <message>
        <source>Generate films</source>
        <translation>Aufnahmen generieren</translation>
    </message>
    <message>
        <source>The same seed gives the same films</source>
        <translation>Der gleiche Startwert ergibt die gleichen Aufnahmen</translation>
    </message>
    <message>
        <source>last checkpoint</source>
        <translation>letzter Checkpoint</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Folder for the films</source>
        <translation>Ordner für die Aufnahmen</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Every file says that it is synthetic. Files that are there already are kept: numbers go on behind them.</source>
        <translation>Jede Datei trägt den Vermerk, dass sie synthetisch ist. Vorhandene Dateien bleiben: Die Nummern zählen dahinter weiter.</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generieren</translation>
    </message>
    <message>
        <source>The run has no checkpoint yet: let it finish an epoch first.</source>
        <translation>Der Lauf hat noch keinen Checkpoint: Lassen Sie ihn erst eine Epoche beenden.</translation>
    </message>
    <message>
        <source>Choose a folder for the films.</source>
        <translation>Wählen Sie einen Ordner für die Aufnahmen.</translation>
    </message>
    <message>
        <source>%1 is a file. Choose a folder.</source>
        <translation>%1 ist eine Datei. Wählen Sie einen Ordner.</translation>
    </message>
</context>
<context>
    <name>synthray::GeneratePage</name>
    <message>
        <source>Generate</source>
        <translation>Generieren</translation>
    </message>
    <message>
        <source>samples of the epoch before or after</source>
        <translation>Proben der Epoche davor oder danach</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>first and newest samples</source>
        <translation>erste und neueste Proben</translation>
    </message>
    <message>
        <source>wheel over a plot</source>
        <translation>Rad über einem Diagramm</translation>
    </message>
    <message>
        <source>zoom in time; drag to move, double click for all</source>
        <translation>Zoom in der Zeit; Ziehen verschiebt, Doppelklick zeigt alles</translation>
    </message>
    <message>
        <source>the same by keyboard in a plot</source>
        <translation>dasselbe mit der Tastatur in einem Diagramm</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Alle Klassen</translation>
    </message>
    <message>
        <source>All splits</source>
        <translation>Alle Teile</translation>
    </message>
    <message>
        <source>No films are open.</source>
        <translation>Es sind keine Aufnahmen offen.</translation>
    </message>
    <message numerus="yes">
        <source>Trains on %n film(s) of %1</source>
        <translation>
            <numerusform>Trainiert mit %n Aufnahme aus %1</numerusform>
            <numerusform>Trainiert mit %n Aufnahmen aus %1</numerusform>
        </translation>
    </message>
    <message>
        <source>No films are open. Open a folder of films on the Data page first.</source>
        <translation>Es sind keine Aufnahmen offen. Öffnen Sie zuerst auf der Seite Daten einen Ordner mit Aufnahmen.</translation>
    </message>
    <message>
        <source>This version has no preset &apos;%1&apos;.</source>
        <translation>Diese Version hat keine Vorgabe „%1“.</translation>
    </message>
    <message>
        <source>The first films come after the first epoch.</source>
        <translation>Die ersten Aufnahmen kommen nach der ersten Epoche.</translation>
    </message>
    <message>
        <source>Films appear here after each epoch.</source>
        <translation>Hier erscheinen nach jeder Epoche Aufnahmen.</translation>
    </message>
    <message>
        <source>The films are being read…</source>
        <translation>Die Aufnahmen werden gelesen…</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>Epoche %1 von %2</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged line(s) left out</source>
        <translation>
            <numerusform>%n beschädigte Zeile ausgelassen</numerusform>
            <numerusform>%n beschädigte Zeilen ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Train first, or open a run from the Runs page</source>
        <translation>Trainieren Sie zuerst, oder öffnen Sie einen Lauf auf der Seite Läufe</translation>
    </message>
    <message>
        <source>The run has no checkpoint yet</source>
        <translation>Der Lauf hat noch keinen Checkpoint</translation>
    </message>
    <message>
        <source>Something else is running: wait for its end or stop it</source>
        <translation>Es läuft etwas anderes: Warten Sie auf das Ende, oder halten Sie es an</translation>
    </message>
    <message>
        <source>Draws films with the generator of this run</source>
        <translation>Zeichnet Aufnahmen mit dem Generator dieses Laufs</translation>
    </message>
    <message>
        <source>This run cannot be shown</source>
        <translation>Dieser Lauf lässt sich nicht zeigen</translation>
    </message>
    <message>
        <source>No films to learn from</source>
        <translation>Keine Aufnahmen zum Lernen</translation>
    </message>
    <message>
        <source>Ready to train</source>
        <translation>Bereit zum Training</translation>
    </message>
    <message>
        <source>Open a folder of films on the Data page. A run that is there already can be opened on the Runs page.</source>
        <translation>Öffnen Sie auf der Seite Daten einen Ordner mit Aufnahmen. Ein vorhandener Lauf lässt sich auf der Seite Läufe öffnen.</translation>
    </message>
    <message>
        <source>A generative network learns from the films that you have opened and draws new ones. Choose a class above and settings on the right, then start: curves and films appear here.</source>
        <translation>Ein generatives Netz lernt aus den Aufnahmen, die Sie geöffnet haben, und zeichnet neue. Wählen Sie oben eine Klasse und rechts die Einstellungen, und starten Sie: Kurven und Aufnahmen erscheinen hier.</translation>
    </message>
    <message>
        <source>Open films</source>
        <translation>Aufnahmen öffnen</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Training starten</translation>
    </message>
    <message numerus="yes">
        <source>Generating %n film(s)</source>
        <translation>
            <numerusform>%n Aufnahme wird generiert</numerusform>
            <numerusform>%n Aufnahmen werden generiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) written to %1</source>
        <translation>
            <numerusform>%n Aufnahme nach %1 geschrieben</numerusform>
            <numerusform>%n Aufnahmen nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>The class that the network learns to draw</source>
        <translation>Die Klasse, die das Netz zu zeichnen lernt</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Which part of the set is learned from</source>
        <translation>Aus welchem Teil des Satzes gelernt wird</translation>
    </message>
    <message>
        <source>Compare runs…</source>
        <translation>Läufe vergleichen…</translation>
    </message>
    <message>
        <source>Generate…</source>
        <translation>Generieren…</translation>
    </message>
    <message>
        <source>Finishes the step and saves; the run can be resumed</source>
        <translation>Beendet den Schritt und speichert; der Lauf lässt sich fortsetzen</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Sofort anhalten</translation>
    </message>
    <message>
        <source>Ends at once; steps since the last checkpoint are run again at resume</source>
        <translation>Endet sofort; Schritte seit dem letzten Checkpoint werden beim Fortsetzen wiederholt</translation>
    </message>
    <message>
        <source>Open these films</source>
        <translation>Diese Aufnahmen öffnen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>These films were not opened as one folder. Put them into a folder of their own and open that to train on them.</source>
        <translation>Diese Aufnahmen wurden nicht als ein Ordner geöffnet. Legen Sie sie in einen eigenen Ordner und öffnen Sie diesen, um damit zu trainieren.</translation>
    </message>
</context>
<context>
    <name>synthray::ImageView</name>
    <message>
        <source>Film</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>%1 × %2 · %3 bit</source>
        <translation>%1 × %2 · %3 bit</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>W %1 · L %2</source>
        <translation>W %1 · L %2</translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation>Zoom %1 %</translation>
    </message>
    <message>
        <source>x %1, y %2</source>
        <translation>x %1, y %2</translation>
    </message>
    <message>
        <source>%1 · value %2 · displayed %3</source>
        <translation>%1 · Wert %2 · angezeigt %3</translation>
    </message>
    <message>
        <source>%1 · stored %2 · modality %3 · displayed %4</source>
        <translation>%1 · gespeichert %2 · Modalität %3 · angezeigt %4</translation>
    </message>
    <message>
        <source>Reset view</source>
        <translation>Ansicht zurücksetzen</translation>
    </message>
    <message>
        <source>Automatic window</source>
        <translation>Automatische Fensterung</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>Voller Bereich</translation>
    </message>
    <message>
        <source>Corner text</source>
        <translation>Ecktext</translation>
    </message>
</context>
<context>
    <name>synthray::JobBar</name>
    <message>
        <source>%1 s left</source>
        <translation>noch %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>noch %1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>noch %1 h %2 min</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Es läuft nichts</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Paused · %1</source>
        <translation>Pause · %1</translation>
    </message>
    <message>
        <source>Looking for films…</source>
        <translation>Suche nach Aufnahmen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln film(s)</source>
        <translation>
            <numerusform>%Ln Aufnahme</numerusform>
            <numerusform>%Ln Aufnahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln class(es)</source>
        <translation>
            <numerusform>%Ln Klasse</numerusform>
            <numerusform>%Ln Klassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln Problem</numerusform>
            <numerusform>%Ln Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Finish the step, save, then stop</source>
        <translation>Den Schritt beenden, speichern, dann anhalten</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Sofort anhalten</translation>
    </message>
    <message>
        <source>Stop at once; what is saved already stays</source>
        <translation>Sofort anhalten; was gespeichert ist, bleibt</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>Pause oder weiter</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>synthray::Language</name>
    <message>
        <source>System language</source>
        <translation>Sprache des Systems</translation>
    </message>
</context>
<context>
    <name>synthray::MainWindow</name>
    <message>
        <source>Drop to open these films</source>
        <translation>Loslassen, um diese Aufnahmen zu öffnen</translation>
    </message>
    <message>
        <source>%1: stopped.</source>
        <translation>%1: angehalten.</translation>
    </message>
    <message>
        <source>%1: finished.</source>
        <translation>%1: fertig.</translation>
    </message>
    <message>
        <source>Quit Synthray?</source>
        <translation>Synthray beenden?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is still running.</source>
        <translation>„%1“ läuft noch.</translation>
    </message>
    <message>
        <source>What is saved already stays. Without finishing the step, the work since the last save is lost.</source>
        <translation>Was gespeichert ist, bleibt. Ohne den Schritt zu beenden, geht die Arbeit seit dem letzten Speichern verloren.</translation>
    </message>
    <message>
        <source>Finish step, save and quit</source>
        <translation>Schritt beenden, speichern, schließen</translation>
    </message>
    <message>
        <source>Stop now and quit</source>
        <translation>Sofort anhalten und schließen</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>The run &apos;%1&apos; broke off before its end. It can go on from its last checkpoint.</source>
        <translation>Der Lauf „%1“ ist vor seinem Ende abgebrochen. Er kann ab seinem letzten Checkpoint weitergehen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) broke off before their end. They can go on from their last checkpoints.</source>
        <translation>
            <numerusform>%Ln Lauf ist vor seinem Ende abgebrochen. Er kann ab seinem letzten Checkpoint weitergehen.</numerusform>
            <numerusform>%Ln Läufe sind vor ihrem Ende abgebrochen. Sie können ab ihren letzten Checkpoints weitergehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show runs</source>
        <translation>Läufe zeigen</translation>
    </message>
</context>
<context>
    <name>synthray::Menus</name>
    <message>
        <source>The system check measures the whole machine: wait until the running work has ended.</source>
        <translation>Die Systemprüfung misst den ganzen Rechner: Warten Sie, bis die laufende Arbeit zu Ende ist.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>Ordner &amp;öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;files…</source>
        <translation>&amp;Dateien öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;sample films</source>
        <translation>Beis&amp;pielaufnahmen öffnen</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>System &amp;check</source>
        <translation>System&amp;prüfung</translation>
    </message>
    <message>
        <source>&amp;About Synthray</source>
        <translation>Ü&amp;ber Synthray</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
</context>
<context>
    <name>synthray::MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>synthray::ParamForm</name>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Show or hide the settings that are rarely changed</source>
        <translation>Selten geänderte Einstellungen zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Range: %1</source>
        <translation>Bereich: %1</translation>
    </message>
    <message>
        <source>Name in recipes and on the command line: %1</source>
        <translation>Name in Rezepten und auf der Befehlszeile: %1</translation>
    </message>
</context>
<context>
    <name>synthray::PlotView</name>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;PNG (*.png)</source>
        <translation>PDF (*.pdf);;PNG (*.png)</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder, and a name that ends in .pdf or .png.</source>
        <translation>%1 ließ sich nicht schreiben. Wählen Sie einen anderen Ordner und einen Namen, der auf .pdf oder .png endet.</translation>
    </message>
</context>
<context>
    <name>synthray::PreviewEngine</name>
    <message>
        <source>The film has no pixels.</source>
        <translation>Die Aufnahme hat keine Pixel.</translation>
    </message>
    <message>
        <source>Nothing is left of the film.</source>
        <translation>Von der Aufnahme bleibt nichts übrig.</translation>
    </message>
</context>
<context>
    <name>synthray::RecipeEditor</name>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Title of a step</source>
        <translation>Titel eines Schritts</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>The recipe is empty: add a step, or choose a preset above the films.</source>
        <translation>Das Rezept ist leer: Fügen Sie einen Schritt hinzu, oder wählen Sie über den Aufnahmen eine Vorgabe.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add an augmentation behind the selected step</source>
        <translation>Eine Augmentierung hinter dem gewählten Schritt einfügen</translation>
    </message>
    <message>
        <source>Move the step up (Alt+Up)</source>
        <translation>Schritt nach oben (Alt+Hoch)</translation>
    </message>
    <message>
        <source>Move the step down (Alt+Down)</source>
        <translation>Schritt nach unten (Alt+Runter)</translation>
    </message>
    <message>
        <source>Duplicate the step</source>
        <translation>Schritt duplizieren</translation>
    </message>
    <message>
        <source>Remove the step (Del)</source>
        <translation>Schritt entfernen (Entf)</translation>
    </message>
    <message>
        <source>Steps of the recipe</source>
        <translation>Schritte des Rezepts</translation>
    </message>
    <message>
        <source>How often the step is taken when the whole recipe is applied to a film: 0 never, 1 always. The step&apos;s own tile always shows it.</source>
        <translation>Wie oft der Schritt angewandt wird, wenn das ganze Rezept auf eine Aufnahme wirkt: 0 nie, 1 immer. Die eigene Kachel des Schritts zeigt ihn immer.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Shown on the tile and in the list; empty: made from the settings</source>
        <translation>Steht auf der Kachel und in der Liste; leer: aus den Einstellungen gebildet</translation>
    </message>
    <message>
        <source>Name in files</source>
        <translation>Name in Dateien</translation>
    </message>
    <message>
        <source>Part of the names of exported files: &lt;film&gt;.&lt;name&gt;.png</source>
        <translation>Teil der Namen exportierter Dateien: &lt;film&gt;.&lt;name&gt;.png</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Use 1 to 64 letters (a-z), digits, &apos;-&apos; and &apos;_&apos;.</source>
        <translation>Nehmen Sie 1 bis 64 Buchstaben (a-z), Ziffern, „-“ und „_“.</translation>
    </message>
    <message>
        <source>Another step has this name.</source>
        <translation>Ein anderer Schritt hat diesen Namen.</translation>
    </message>
    <message>
        <source>Name of a step</source>
        <translation>Name eines Schritts</translation>
    </message>
    <message>
        <source>Switch on %1</source>
        <translation>%1 einschalten</translation>
    </message>
    <message>
        <source>Switch off %1</source>
        <translation>%1 ausschalten</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Order of the steps</source>
        <translation>Reihenfolge der Schritte</translation>
    </message>
</context>
<context>
    <name>synthray::RunInspector</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>No run selected</source>
        <translation>Kein Lauf gewählt</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) selected</source>
        <translation>
            <numerusform>%n Lauf gewählt</numerusform>
            <numerusform>%n Läufe gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a run to see its settings and notes.</source>
        <translation>Wählen Sie einen Lauf, um seine Einstellungen und Notizen zu sehen.</translation>
    </message>
    <message>
        <source>Their curves lie over each other on the left.</source>
        <translation>Ihre Kurven liegen links übereinander.</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Films from</source>
        <translation>Aufnahmen aus</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Films from %1
Fingerprint of the data (SHA-256): %2</source>
        <translation>Aufnahmen aus %1
Fingerabdruck der Daten (SHA-256): %2</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>What was tried, what was seen</source>
        <translation>Was versucht wurde, was zu sehen war</translation>
    </message>
</context>
<context>
    <name>synthray::RunListModel</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>synthray::RunPlots</name>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Discriminator</source>
        <translation>Diskriminator</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>images per second</source>
        <translation>Bilder je Sekunde</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>G</source>
        <translation>G</translation>
    </message>
    <message>
        <source>Loss of the discriminator (D) and of the generator (G)</source>
        <translation>Verlust des Diskriminators (D) und des Generators (G)</translation>
    </message>
    <message>
        <source>Mean answer of the discriminator to real films, D(x), and to generated ones, D(G(z)): 1 means real, 0 generated</source>
        <translation>Mittlere Antwort des Diskriminators auf echte Aufnahmen, D(x), und auf generierte, D(G(z)): 1 heißt echt, 0 generiert</translation>
    </message>
    <message>
        <source>No steps yet</source>
        <translation>Noch keine Schritte</translation>
    </message>
</context>
<context>
    <name>synthray::RunsPage</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Enter, double click</source>
        <translation>Eingabe, Doppelklick</translation>
    </message>
    <message>
        <source>open the run in Generate</source>
        <translation>den Lauf unter Generieren öffnen</translation>
    </message>
    <message>
        <source>Ctrl+click, Shift+click</source>
        <translation>Strg+Klick, Umschalt+Klick</translation>
    </message>
    <message>
        <source>select several: their curves are compared</source>
        <translation>mehrere wählen: Ihre Kurven werden verglichen</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>delete the selected runs (asks first)</source>
        <translation>die gewählten Läufe löschen (fragt vorher)</translation>
    </message>
    <message>
        <source>read the folder again</source>
        <translation>den Ordner neu lesen</translation>
    </message>
    <message>
        <source>Select one run</source>
        <translation>Wählen Sie genau einen Lauf</translation>
    </message>
    <message>
        <source>The run is damaged: %1</source>
        <translation>Der Lauf ist beschädigt: %1</translation>
    </message>
    <message>
        <source>The run is running</source>
        <translation>Der Lauf läuft gerade</translation>
    </message>
    <message>
        <source>The run is finished; Run again starts a new one with the same settings</source>
        <translation>Der Lauf ist fertig; „Neu ausführen“ startet einen neuen mit denselben Einstellungen</translation>
    </message>
    <message>
        <source>Something else is running: wait for its end or stop it</source>
        <translation>Es läuft etwas anderes: Warten Sie auf das Ende, oder halten Sie es an</translation>
    </message>
    <message>
        <source>The run is damaged</source>
        <translation>Der Lauf ist beschädigt</translation>
    </message>
    <message>
        <source>Continues from the last checkpoint to the same end</source>
        <translation>Geht vom letzten Checkpoint aus bis zum selben Ende weiter</translation>
    </message>
    <message>
        <source>Shows curves and films (Enter)</source>
        <translation>Zeigt Kurven und Aufnahmen (Eingabe)</translation>
    </message>
    <message>
        <source>Shows the run&apos;s files</source>
        <translation>Zeigt die Dateien des Laufs</translation>
    </message>
    <message>
        <source>Starts a new run with the same settings and films</source>
        <translation>Startet einen neuen Lauf mit denselben Einstellungen und Aufnahmen</translation>
    </message>
    <message>
        <source>Select a run</source>
        <translation>Wählen Sie einen Lauf</translation>
    </message>
    <message>
        <source>A run that is running cannot be deleted: stop it first</source>
        <translation>Ein laufender Lauf lässt sich nicht löschen: Halten Sie ihn zuerst an</translation>
    </message>
    <message>
        <source>Deletes the selected runs (Del)</source>
        <translation>Löscht die gewählten Läufe (Entf)</translation>
    </message>
    <message>
        <source>%1 was interrupted after epoch %2 of %3. Nothing before its last checkpoint is lost.</source>
        <translation>%1 wurde nach Epoche %2 von %3 unterbrochen. Nichts vor dem letzten Checkpoint ist verloren.</translation>
    </message>
    <message numerus="yes">
        <source>%n other run(s) were interrupted too.</source>
        <translation>
            <numerusform>%n weiterer Lauf wurde auch unterbrochen.</numerusform>
            <numerusform>%n weitere Läufe wurden auch unterbrochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs are kept in %1. Click to choose another folder.</source>
        <translation>Läufe liegen in %1. Klicken, um einen anderen Ordner zu wählen.</translation>
    </message>
    <message>
        <source>Folder for runs</source>
        <translation>Ordner für Läufe</translation>
    </message>
    <message>
        <source>Delete the run %1?</source>
        <translation>Den Lauf %1 löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n run(s)?</source>
        <translation>
            <numerusform>%n Lauf löschen?</numerusform>
            <numerusform>%n Läufe löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Curves, samples, checkpoints and notes (%1) are lost and cannot be brought back. Films generated into other folders stay.</source>
        <translation>Kurven, Proben, Checkpoints und Notizen (%1) gehen verloren und lassen sich nicht zurückholen. In andere Ordner generierte Aufnahmen bleiben.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Open in Generate</source>
        <translation>In Generieren öffnen</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Neu ausführen</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Do not offer it again</source>
        <translation>Nicht mehr anbieten</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Noch keine Läufe</translation>
    </message>
    <message>
        <source>Each training gets a folder of its own: settings, curves, films and checkpoints. Runs of the command line show up here too when they are written into the same folder.</source>
        <translation>Jedes Training bekommt einen eigenen Ordner: Einstellungen, Kurven, Aufnahmen und Checkpoints. Auch Läufe der Befehlszeile erscheinen hier, wenn sie in denselben Ordner geschrieben werden.</translation>
    </message>
    <message>
        <source>Go to Generate</source>
        <translation>Zu Generieren</translation>
    </message>
    <message>
        <source>Loss of D</source>
        <translation>Verlust von D</translation>
    </message>
    <message>
        <source>Loss of G</source>
        <translation>Verlust von G</translation>
    </message>
    <message>
        <source>Images per second</source>
        <translation>Bilder je Sekunde</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Select runs to compare their curves</source>
        <translation>Wählen Sie Läufe, um ihre Kurven zu vergleichen</translation>
    </message>
</context>
<context>
    <name>synthray::SampleHistory</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Samples from fixed latents</source>
        <translation>Proben aus festen latenten Vektoren</translation>
    </message>
    <message>
        <source>After each epoch the generator draws from the same random vectors: what changes is the network.</source>
        <translation>Nach jeder Epoche zeichnet der Generator aus denselben Zufallsvektoren: Was sich ändert, ist das Netz.</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>Epoche %1 von %2</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Shows each new grid as it comes (End)</source>
        <translation>Zeigt jedes neue Raster, sobald es kommt (Ende)</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Back through the epochs: drag, arrow keys, or the wheel over the films</source>
        <translation>Zurück durch die Epochen: Ziehen, Pfeiltasten oder das Rad über den Aufnahmen</translation>
    </message>
</context>
<context>
    <name>synthray::SetInspector</name>
    <message>
        <source>Films</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>This film</source>
        <translation>Diese Aufnahme</translation>
    </message>
    <message>
        <source>Films per class</source>
        <translation>Aufnahmen je Klasse</translation>
    </message>
    <message>
        <source>Copy the list of problems</source>
        <translation>Die Liste der Probleme kopieren</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>no split</source>
        <translation>kein Teil</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s): these files are left out</source>
        <translation>
            <numerusform>%Ln Problem: Diese Datei bleibt außen vor</numerusform>
            <numerusform>%Ln Probleme: Diese Dateien bleiben außen vor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more; copy the list to see all.</source>
        <translation>
            <numerusform>… und %Ln weiteres; die kopierte Liste zeigt alle.</numerusform>
            <numerusform>… und %Ln weitere; die kopierte Liste zeigt alle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) copied.</source>
        <translation>
            <numerusform>%Ln Problem kopiert.</numerusform>
            <numerusform>%Ln Probleme kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 bit</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>shown as grey</source>
        <translation>grau gezeigt</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>Polarität</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Auf der Platte</translation>
    </message>
</context>
<context>
    <name>synthray::TopBar</name>
    <message>
        <source>Looking for films…</source>
        <translation>Suche nach Aufnahmen…</translation>
    </message>
    <message>
        <source>Research use only</source>
        <translation>Nur für die Forschung</translation>
    </message>
    <message>
        <source>Not a medical device: not for diagnosis or treatment.</source>
        <translation>Kein Medizinprodukt: nicht für Diagnose oder Behandlung.</translation>
    </message>
</context>
<context>
    <name>synthray::TrainingForm</name>
    <message>
        <source>%1 M</source>
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>%1 k</source>
        <translation>%1 Tsd.</translation>
    </message>
    <message numerus="yes">
        <source>%n film(s)</source>
        <translation>
            <numerusform>%n Aufnahme</numerusform>
            <numerusform>%n Aufnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>G %1, D %2 parameters</source>
        <translation>G %1, D %2 Parameter</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>Neues Training</translation>
    </message>
    <message>
        <source>Shown run</source>
        <translation>Gezeigter Lauf</translation>
    </message>
    <message>
        <source>Use for a new training</source>
        <translation>Für neues Training</translation>
    </message>
    <message>
        <source>Copies these settings into the form of a new training</source>
        <translation>Übernimmt diese Einstellungen in das Formular eines neuen Trainings</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Ratgeber</translation>
    </message>
    <message>
        <source>Rules of thumb on the newest tenth of the curves. The films decide.</source>
        <translation>Faustregeln zum neuesten Zehntel der Kurven. Die Aufnahmen entscheiden.</translation>
    </message>
</context>
</TS>
