<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Augment</name>
    <message>
        <source>There is not enough memory for &apos;%1&apos;.</source>
        <translation>Für „%1“ reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>reading images</source>
        <translation>Aufnahmen werden gelesen</translation>
    </message>
    <message>
        <source>Stopped while reading the images.</source>
        <translation>Beim Lesen der Aufnahmen angehalten.</translation>
    </message>
</context>
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
        <source>The image stands on its head and is mirrored: turned upright again, left and right have changed places.</source>
        <translation>Die Aufnahme steht auf dem Kopf und ist gespiegelt: Wieder aufrecht gedreht, haben links und rechts die Plätze getauscht.</translation>
    </message>
    <message>
        <source>%1 (%2) must be greater than %3 (%4).</source>
        <translation>%1 (%2) muss größer sein als %3 (%4).</translation>
    </message>
    <message>
        <source>The rectangle is left, upper, right, lower, in pixels of the image.</source>
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
    <name>Bootstrap</name>
    <message>
        <source>There are no images to draw from, or not a patient for each.</source>
        <translation>Es gibt keine Aufnahmen zum Ziehen, oder nicht zu jeder einen Patienten.</translation>
    </message>
    <message>
        <source>The bootstrap&apos;s number of resamples or level is out of range.</source>
        <translation>Die Zahl der Stichproben oder das Niveau des Bootstraps liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>Use 1 to %1 resamples and a level between 0 and 1.</source>
        <translation>Wählen Sie 1 bis %1 Stichproben und ein Niveau zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>So many resamples of so many numbers do not fit into memory.</source>
        <translation>So viele Stichproben so vieler Zahlen passen nicht in den Speicher.</translation>
    </message>
    <message>
        <source>Use fewer resamples.</source>
        <translation>Wählen Sie weniger Stichproben.</translation>
    </message>
    <message>
        <source>The intervals were stopped.</source>
        <translation>Die Intervalle wurden angehalten.</translation>
    </message>
    <message>
        <source>Two classifiers can be compared on the same images only.</source>
        <translation>Zwei Klassifikatoren lassen sich nur auf denselben Aufnahmen vergleichen.</translation>
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
    <message>
        <source>There is no network &apos;%1&apos;.</source>
        <translation>Es gibt kein Netz „%1“.</translation>
    </message>
    <message>
        <source>Layers can only be frozen when the weights come from a file.</source>
        <translation>Schichten lassen sich nur einfrieren, wenn die Gewichte aus einer Datei kommen.</translation>
    </message>
    <message>
        <source>Give a weights file, or let the whole network learn (freeze: none).</source>
        <translation>Geben Sie eine Gewichtsdatei an, oder lassen Sie das ganze Netz lernen (freeze: none).</translation>
    </message>
    <message>
        <source>The weights file must be of a network with one channel; torchvision&apos;s have three.</source>
        <translation>Die Gewichtsdatei muss von einem Netz mit einem Kanal sein; die von torchvision haben drei.</translation>
    </message>
    <message>
        <source>Inception v3 trains without its auxiliary head: that needs images of %1 px, these have %2.</source>
        <translation>Inception v3 lernt ohne seinen Hilfskopf: der braucht Aufnahmen von %1 px, diese haben %2.</translation>
    </message>
    <message>
        <source>There is no recipe &apos;%1&apos;.</source>
        <translation>Es gibt kein Rezept „%1“.</translation>
    </message>
    <message>
        <source>The recipe is no valid JSON: %1.</source>
        <translation>Das Rezept ist kein gültiges JSON: %1.</translation>
    </message>
</context>
<context>
    <name>Classification</name>
    <message>
        <source>There is no prediction to measure.</source>
        <translation>Es gibt keine Vorhersage, die gemessen werden könnte.</translation>
    </message>
    <message>
        <source>Choose a split that holds images.</source>
        <translation>Wählen Sie einen Teil, der Aufnahmen enthält.</translation>
    </message>
    <message numerus="yes">
        <source>With %n class(es) there is nothing to tell apart.</source>
        <translation>
            <numerusform>Mit %n Klasse gibt es nichts zu unterscheiden.</numerusform>
            <numerusform>Mit %n Klassen gibt es nichts zu unterscheiden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use images of at least two classes.</source>
        <translation>Nehmen Sie Aufnahmen aus mindestens zwei Klassen.</translation>
    </message>
    <message>
        <source>Truth, probabilities and patients are not of the same images and classes.</source>
        <translation>Wahrheit, Wahrscheinlichkeiten und Patienten gehören nicht zu denselben Aufnahmen und Klassen.</translation>
    </message>
    <message>
        <source>Image %1 has a value that is no probability (%2).</source>
        <translation>Aufnahme %1 hat einen Wert, der keine Wahrscheinlichkeit ist (%2).</translation>
    </message>
    <message>
        <source>The classifier did not learn: train it again with a lower learning rate.</source>
        <translation>Der Klassifikator hat nichts gelernt: Trainieren Sie ihn mit kleinerer Lernrate neu.</translation>
    </message>
    <message>
        <source>The true class of image %1 is none of the classifier&apos;s.</source>
        <translation>Die wahre Klasse von Aufnahme %1 gehört nicht zu denen des Klassifikators.</translation>
    </message>
    <message>
        <source>Leave such images out, or train with their class.</source>
        <translation>Lassen Sie solche Aufnahmen weg, oder trainieren Sie mit ihrer Klasse.</translation>
    </message>
    <message>
        <source>There are not as many predictions as images.</source>
        <translation>Es gibt nicht so viele Vorhersagen wie Aufnahmen.</translation>
    </message>
    <message>
        <source>Image %1 is of a class that does not exist.</source>
        <translation>Aufnahme %1 gehört zu einer Klasse, die es nicht gibt.</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>kein Label</translation>
    </message>
</context>
<context>
    <name>ClassifierReport</name>
    <message>
        <source>The class said is the most probable one. Balanced accuracy: mean recall over the classes that have images. Majority baseline: accuracy of always saying the most frequent class.</source>
        <translation>Genannt wird die wahrscheinlichste Klasse. Ausgewogene Genauigkeit: mittlerer Recall über die Klassen, die Aufnahmen haben. Mehrheits-Basislinie: Genauigkeit, wenn immer die häufigste Klasse genannt wird.</translation>
    </message>
    <message>
        <source>AUC and average precision: each class against the others, images of equal probability as one step; the mean is over the classes that have both kinds of images.</source>
        <translation>AUC und mittlere Präzision: jede Klasse gegen die übrigen, Aufnahmen gleicher Wahrscheinlichkeit als eine Stufe; gemittelt wird über die Klassen, von denen es beiderlei Aufnahmen gibt.</translation>
    </message>
    <message>
        <source>Calibration error (ECE): mean over %1 bins of equal width, weighted by their images, of the distance between accuracy and mean confidence.</source>
        <translation>Kalibrierungsfehler (ECE): Mittel des Abstands zwischen Genauigkeit und mittlerer Konfidenz über %1 gleich breite Klassen, nach ihren Aufnahmen gewichtet.</translation>
    </message>
    <message numerus="yes">
        <source>Intervals: %1 %, percentile bootstrap with %2 resamples of %n patient(s), seed %3.</source>
        <translation>
            <numerusform>Intervalle: %1 %, Perzentil-Bootstrap mit %2 Stichproben von %n Patienten, Startwert %3.</numerusform>
            <numerusform>Intervalle: %1 %, Perzentil-Bootstrap mit %2 Stichproben von %n Patienten, Startwert %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Intervals: %1 %, percentile bootstrap with %2 resamples of %n image(s), seed %3. The patients are not known, so the intervals may be too narrow.</source>
        <translation>
            <numerusform>Intervalle: %1 %, Perzentil-Bootstrap mit %2 Stichproben von %n Aufnahme, Startwert %3. Die Patienten sind nicht bekannt, daher können die Intervalle zu schmal sein.</numerusform>
            <numerusform>Intervalle: %1 %, Perzentil-Bootstrap mit %2 Stichproben von %n Aufnahmen, Startwert %3. Die Patienten sind nicht bekannt, daher können die Intervalle zu schmal sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>A label counts as given from a probability of 0.5. Accuracy: share of images with every label right. Balanced accuracy: mean over the labels of (sensitivity + specificity) / 2, so that one answer for every image has 0.5. Majority baseline: accuracy of always saying the most frequent set of labels.</source>
        <translation>Ein Label gilt ab einer Wahrscheinlichkeit von 0,5 als vergeben. Genauigkeit: Anteil der Aufnahmen, bei denen jedes Label stimmt. Ausgewogene Genauigkeit: Mittel über die Labels von (Sensitivität + Spezifität) / 2, sodass eine einzige Antwort für alle Aufnahmen 0,5 hat. Mehrheits-Basislinie: Genauigkeit, wenn immer die häufigste Menge von Labels gesagt wird.</translation>
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
        <source>Nothing to fix.</source>
        <translation>Nichts zu beheben.</translation>
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
        <source>one image as it is displayed, as PNG</source>
        <translation>eine Aufnahme, wie sie angezeigt wird, als PNG</translation>
    </message>
    <message>
        <source>apply a recipe to an image or a folder</source>
        <translation>ein Rezept auf eine Aufnahme oder einen Ordner anwenden</translation>
    </message>
    <message>
        <source>train a generator on a folder of images</source>
        <translation>einen Generator mit einem Ordner von Aufnahmen trainieren</translation>
    </message>
    <message>
        <source>go on with a run from its last checkpoint</source>
        <translation>einen Lauf ab seinem letzten Checkpoint fortsetzen</translation>
    </message>
    <message>
        <source>images out of a trained run</source>
        <translation>Aufnahmen aus einem trainierten Lauf</translation>
    </message>
    <message>
        <source>the runs in a folder</source>
        <translation>die Läufe in einem Ordner</translation>
    </message>
    <message>
        <source>augment, train a small DCGAN and generate, on the sample images</source>
        <translation>augmentieren, ein kleines DCGAN trainieren und generieren, mit den Beispielaufnahmen</translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
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
        <source>--%1: &apos;%2&apos; is not allowed.</source>
        <translation>--%1: „%2“ ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>&apos;augment&apos; takes one image or folder.</source>
        <translation>„augment“ erwartet eine Aufnahme oder einen Ordner.</translation>
    </message>
    <message>
        <source>--copies and --each do not go together.</source>
        <translation>--copies und --each gehen nicht zusammen.</translation>
    </message>
    <message>
        <source>--each writes one image a method; --copies runs the whole recipe several times.</source>
        <translation>--each schreibt eine Aufnahme je Methode; --copies führt das ganze Rezept mehrmals aus.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; lies in &apos;%2&apos;, the folder of the images: the next scan would take the results for images.</source>
        <translation>„%1“ liegt in „%2“, dem Ordner der Aufnahmen: Die nächste Suche hielte die Ergebnisse für Aufnahmen.</translation>
    </message>
    <message>
        <source>Choose a folder outside it.</source>
        <translation>Wählen Sie einen Ordner außerhalb davon.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) written to &apos;%1&apos;.</source>
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
        <source>Give the folder of one run.</source>
        <translation>Geben Sie den Ordner eines Laufs an.</translation>
    </message>
    <message numerus="yes">
        <source>%n synthetic image(s) written: %1 to %2</source>
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
        <source>looking for images</source>
        <translation>Suche nach Aufnahmen</translation>
    </message>
    <message>
        <source>No image in &apos;%1&apos; can be opened.</source>
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
        <source>The sample images are not there.</source>
        <translation>Die Beispielaufnahmen sind nicht vorhanden.</translation>
    </message>
    <message>
        <source>Name a folder of images with --data DIR.</source>
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
        <source>Augmented images:  %1</source>
        <translation>Augmentierte Aufnahmen:  %1</translation>
    </message>
    <message>
        <source>Generated images:  %1</source>
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
    <message>
        <source>--window needs two numbers: the centre and the width.</source>
        <translation>--window braucht zwei Zahlen: die Mitte und die Breite.</translation>
    </message>
    <message>
        <source>--window: the width must be above 0, not %1.</source>
        <translation>--window: Die Breite muss größer als 0 sein, nicht %1.</translation>
    </message>
    <message>
        <source>render takes one image.</source>
        <translation>render erwartet eine Aufnahme.</translation>
    </message>
    <message>
        <source>scan needs a folder or images.</source>
        <translation>scan braucht einen Ordner oder Aufnahmen.</translation>
    </message>
    <message>
        <source>Stopped before all images were opened.</source>
        <translation>Angehalten, bevor alle Aufnahmen geöffnet waren.</translation>
    </message>
    <message>
        <source>None of the images can be opened.</source>
        <translation>Keine der Aufnahmen lässt sich öffnen.</translation>
    </message>
    <message>
        <source>There is not enough memory to show &apos;%1&apos;.</source>
        <translation>Der Speicher reicht nicht, um „%1“ zu zeigen.</translation>
    </message>
    <message>
        <source>The result cannot be written to the standard output: %1.</source>
        <translation>Das Ergebnis kann nicht auf die Standardausgabe geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>-o &apos;%1&apos; is the image itself: it would be lost. Name another file.</source>
        <translation>-o „%1“ ist die Aufnahme selbst: Sie ginge verloren. Geben Sie eine andere Datei an.</translation>
    </message>
    <message>
        <source>what a folder or table of images is recognised as, and what does not open</source>
        <translation>als was ein Ordner oder eine Tabelle mit Aufnahmen erkannt wird und was sich nicht öffnen lässt</translation>
    </message>
    <message>
        <source>images that are there twice, exactly or nearly</source>
        <translation>Aufnahmen, die doppelt vorhanden sind, exakt oder fast</translation>
    </message>
    <message>
        <source>deal a set out by patient, or fix the leaks of its splits, as a table</source>
        <translation>einen Satz nach Patienten aufteilen oder die Lecks seiner Teile beheben, als Tabelle</translation>
    </message>
    <message>
        <source>every attribute of a DICOM file</source>
        <translation>alle Attribute einer DICOM-Datei</translation>
    </message>
    <message>
        <source>opens every file of a folder and writes a table of what came of it</source>
        <translation>öffnet alle Dateien eines Ordners und schreibt eine Tabelle der Ergebnisse</translation>
    </message>
    <message>
        <source>mean, deviation, SNR and CNR of regions, distances, angles, histogram</source>
        <translation>Mittelwert, Streuung, SNR und CNR von Regionen, Strecken, Winkel, Histogramm</translation>
    </message>
    <message>
        <source>images for others: DICOM without names, numbers and dates, or bare PNG</source>
        <translation>Aufnahmen zur Weitergabe: DICOM ohne Namen, Nummern und Daten oder reines PNG</translation>
    </message>
    <message>
        <source>deidentify needs a folder or images.</source>
        <translation>deidentify braucht einen Ordner oder Aufnahmen.</translation>
    </message>
    <message>
        <source>Warning: %1: %2</source>
        <translation>Warnung: %1: %2</translation>
    </message>
    <message>
        <source>Not written: %1: %2</source>
        <translation>Nicht geschrieben: %1: %2</translation>
    </message>
    <message>
        <source>%1 DICOM and %2 PNG files written to %3; %4 images left out.</source>
        <translation>%1 DICOM- und %2 PNG-Dateien nach %3 geschrieben; %4 Aufnahmen ausgelassen.</translation>
    </message>
    <message>
        <source>Minimum, maximum and mean are those of the first %1 of %2 frames.</source>
        <translation>Minimum, Maximum und Mittelwert sind die der ersten %1 von %2 Frames.</translation>
    </message>
    <message>
        <source>--%1 takes %2 numbers with commas between them, not &apos;%3&apos;.</source>
        <translation>--%1 erwartet %2 Zahlen mit Kommas dazwischen, nicht „%3“.</translation>
    </message>
    <message>
        <source>region %1: mean %2, deviation %3, SNR %4, minimum %5, maximum %6, %7 pixels, area %8</source>
        <translation>Region %1: Mittelwert %2, Streuung %3, SNR %4, Minimum %5, Maximum %6, %7 Pixel, Fläche %8</translation>
    </message>
    <message>
        <source>CNR of regions 1 and %1: %2</source>
        <translation>CNR der Regionen 1 und %1: %2</translation>
    </message>
    <message>
        <source>distance: %1 mm</source>
        <translation>Strecke: %1 mm</translation>
    </message>
    <message>
        <source>distance: %1 px (spacing unknown)</source>
        <translation>Strecke: %1 px (Pixelabstand unbekannt)</translation>
    </message>
    <message>
        <source>angle: %1 degrees</source>
        <translation>Winkel: %1 Grad</translation>
    </message>
    <message>
        <source>histogram from %1 to %2: %3</source>
        <translation>Histogramm von %1 bis %2: %3</translation>
    </message>
    <message>
        <source>&apos;measure&apos; takes one image.</source>
        <translation>„measure“ erwartet eine Aufnahme.</translation>
    </message>
    <message>
        <source>Nothing to measure: give --region, --distance, --angle or --histogram.</source>
        <translation>Nichts zu messen: Geben Sie --region, --distance, --angle oder --histogram an.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3 bits</source>
        <translation>%1 × %2 Pixel, %3 bit</translation>
    </message>
    <message>
        <source>With all labels of each image:</source>
        <translation>Mit allen Labels jeder Aufnahme:</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s):</source>
        <translation>
            <numerusform>%n Problem:</numerusform>
            <numerusform>%n Probleme:</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before all images were read.</source>
        <translation>Angehalten, bevor alle Aufnahmen gelesen waren.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more (--json has all)</source>
        <translation>
            <numerusform>und %n weiteres (--json nennt alle)</numerusform>
            <numerusform>und %n weitere (--json nennt alle)</numerusform>
        </translation>
    </message>
    <message>
        <source>(no split)</source>
        <translation>(kein Teil)</translation>
    </message>
    <message numerus="yes">
        <source>  images (patients); %n patient(s) in all</source>
        <translation>
            <numerusform>  Aufnahmen (Patienten); %n Patient insgesamt</numerusform>
            <numerusform>  Aufnahmen (Patienten); %n Patienten insgesamt</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiteres</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>LEAKS, %n: the same patient or image in more than one split flatters the result (fix: synthray-cli split --fix)</source>
        <translation>
            <numerusform>LECKS, %n: Derselbe Patient oder dieselbe Aufnahme in mehr als einem Teil schönt das Ergebnis (beheben: synthray-cli split --fix)</numerusform>
            <numerusform>LECKS, %n: Derselbe Patient oder dieselbe Aufnahme in mehr als einem Teil schönt das Ergebnis (beheben: synthray-cli split --fix)</numerusform>
        </translation>
    </message>
    <message>
        <source>patient %1</source>
        <translation>Patient %1</translation>
    </message>
    <message>
        <source>same file</source>
        <translation>gleiche Datei</translation>
    </message>
    <message>
        <source>nearly the same image</source>
        <translation>fast gleiche Aufnahme</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exakt</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 bit</translation>
    </message>
    <message>
        <source>There are more pairs than %1: only the most alike are listed. A smaller --distance says more.</source>
        <translation>Es gibt mehr Paare als %1: Nur die ähnlichsten sind aufgeführt. Ein kleineres --distance sagt mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%n exact duplicate(s)</source>
        <translation>
            <numerusform>%n exaktes Duplikat</numerusform>
            <numerusform>%n exakte Duplikate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n near duplicate(s) within %1 of 256 bits</source>
        <translation>
            <numerusform>%n Fast-Duplikat innerhalb von %1 der 256 Bits</numerusform>
            <numerusform>%n Fast-Duplikate innerhalb von %1 der 256 Bits</numerusform>
        </translation>
    </message>
    <message>
        <source>size (columns × rows)</source>
        <translation>Größe (Spalten × Zeilen)</translation>
    </message>
    <message>
        <source>bit depth</source>
        <translation>Bittiefe</translation>
    </message>
    <message>
        <source>modality</source>
        <translation>Modalität</translation>
    </message>
    <message>
        <source>polarity</source>
        <translation>Polarität</translation>
    </message>
    <message>
        <source>format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>transfer syntax</source>
        <translation>Transfersyntax</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is part of the set: it would be lost. Name another file.</source>
        <translation>„%1“ gehört zum Satz: Es ginge verloren. Geben Sie eine andere Datei an.</translation>
    </message>
    <message>
        <source>-o &apos;%1&apos; must end with .csv, to be read back as a table.</source>
        <translation>-o „%1“ muss auf .csv enden, damit es wieder als Tabelle gelesen wird.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no splits that could be fixed.</source>
        <translation>„%1“ hat keine Teile, die sich korrigieren ließen.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) moved to another split.</source>
        <translation>
            <numerusform>%n Aufnahme in einen anderen Teil verschoben.</numerusform>
            <numerusform>%n Aufnahmen in einen anderen Teil verschoben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source># What became of each file</source>
        <translation># Was aus jeder Datei wurde</translation>
    </message>
    <message>
        <source>Made by `%1`.</source>
        <translation>Erstellt mit `%1`.</translation>
    </message>
    <message>
        <source>survey takes one folder.</source>
        <translation>survey erwartet einen Ordner.</translation>
    </message>
    <message>
        <source>&apos;tags&apos; takes one DICOM file.</source>
        <translation>„tags“ erwartet eine DICOM-Datei.</translation>
    </message>
    <message>
        <source>No attribute matches &apos;%1&apos;.</source>
        <translation>Kein Attribut passt zu „%1“.</translation>
    </message>
    <message>
        <source>what a weights file holds, and whether it is that of the published FID</source>
        <translation>was eine Gewichtsdatei enthält, und ob sie die der veröffentlichten FID ist</translation>
    </message>
    <message>
        <source>what a classifier&apos;s predictions are worth, with intervals over patients</source>
        <translation>was die Vorhersagen eines Klassifikators wert sind, mit Intervallen über Patienten</translation>
    </message>
    <message>
        <source>%1 (N = %2) against %3 (N = %4)</source>
        <translation>%1 (N = %2) gegen %3 (N = %4)</translation>
    </message>
    <message>
        <source>%1 dims</source>
        <translation>%1 Dimensionen</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>Bodenwert</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>Precision</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>density</source>
        <translation>Density</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Ausgelassen: %1</translation>
    </message>
    <message>
        <source>--weights and --backbone name the same thing: give one of them.</source>
        <translation>--weights und --backbone benennen dasselbe: Geben Sie nur eines an.</translation>
    </message>
    <message>
        <source>--epoch takes the number of an epoch or &apos;best&apos;, not &apos;%1&apos;.</source>
        <translation>--epoch nimmt die Nummer einer Epoche oder „best“, nicht „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%n near-copies of training images were held back; --near-copies writes them too.</source>
        <translation>
            <numerusform>%n Beinahe-Kopie von Trainingsaufnahmen wurde weggelassen; --near-copies schreibt sie auch.</numerusform>
            <numerusform>%n Beinahe-Kopien von Trainingsaufnahmen wurden weggelassen; --near-copies schreibt sie auch.</numerusform>
        </translation>
    </message>
    <message>
        <source>near-copies: %1 of %2</source>
        <translation>Beinahe-Kopien: %1 von %2</translation>
    </message>
    <message>
        <source>authenticity: %1 %</source>
        <translation>Authentizität: %1 %</translation>
    </message>
    <message>
        <source>median distance to the nearest training image: %1 (held-out images: %2, ratio %3)</source>
        <translation>mittlerer Abstand (Median) zur nächsten Trainingsaufnahme: %1 (zurückgelegte Aufnahmen: %2, Verhältnis %3)</translation>
    </message>
    <message>
        <source>near-copy: %1 of %2 (SSIM %3%4)</source>
        <translation>Beinahe-Kopie: %1 von %2 (SSIM %3%4)</translation>
    </message>
    <message>
        <source>, mirrored</source>
        <translation>, gespiegelt</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s), mean ± standard deviation</source>
        <translation>
            <numerusform>%n Aufnahme, Mittel ± Standardabweichung</numerusform>
            <numerusform>%n Aufnahmen, Mittel ± Standardabweichung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without any difference (∞)</source>
        <translation>
            <numerusform>%n ohne jeden Unterschied (∞)</numerusform>
            <numerusform>%n ohne jeden Unterschied (∞)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not defined</source>
        <translation>
            <numerusform>%n nicht definiert</numerusform>
            <numerusform>%n nicht definiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) were brought to the original&apos;s size.</source>
        <translation>
            <numerusform>%n Ergebnis wurde auf die Größe des Originals gebracht.</numerusform>
            <numerusform>%n Ergebnisse wurden auf die Größe des Originals gebracht.</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be written.</source>
        <translation>„%1“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Name a file in a folder that exists and can be written to.</source>
        <translation>Nennen Sie eine Datei in einem Ordner, den es gibt und der beschreibbar ist.</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 images.</source>
        <translation>Angehalten nach %1 von %2 Aufnahmen.</translation>
    </message>
    <message>
        <source>%1 images of %2 patients</source>
        <translation>%1 Aufnahmen von %2 Patienten</translation>
    </message>
    <message>
        <source>%1 images, patients not known</source>
        <translation>%1 Aufnahmen, Patienten nicht bekannt</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>balanced accuracy</source>
        <translation>ausgewogene Genauigkeit</translation>
    </message>
    <message>
        <source>AUC, mean</source>
        <translation>AUC, Mittel</translation>
    </message>
    <message>
        <source>majority baseline</source>
        <translation>Mehrheits-Basislinie</translation>
    </message>
    <message>
        <source>calibration error (ECE)</source>
        <translation>Kalibrierungsfehler (ECE)</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Brier-Wert</translation>
    </message>
    <message>
        <source>log loss</source>
        <translation>Log-Verlust</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>Cohens Kappa</translation>
    </message>
    <message>
        <source>class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>this classifier has collapsed: it says %1 of every image.</source>
        <translation>Dieser Klassifikator ist eingebrochen: Er sagt zu jeder Aufnahme %1.</translation>
    </message>
    <message>
        <source>it is no better than always saying %1.</source>
        <translation>Er ist nicht besser, als immer %1 zu sagen.</translation>
    </message>
    <message>
        <source>Against the second table, on the %1 images that both have</source>
        <translation>Gegen die zweite Tabelle, auf den %1 Aufnahmen, die beide haben</translation>
    </message>
    <message>
        <source>difference of accuracy</source>
        <translation>Unterschied der Genauigkeit</translation>
    </message>
    <message>
        <source>p, bootstrap</source>
        <translation>p, Bootstrap</translation>
    </message>
    <message>
        <source>right in one table only</source>
        <translation>nur in einer Tabelle richtig</translation>
    </message>
    <message>
        <source>p, McNemar exact</source>
        <translation>p, McNemar exakt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds no images of the split &apos;%2&apos;.</source>
        <translation>„%1“ enthält keine Aufnahmen des Teils „%2“.</translation>
    </message>
    <message>
        <source>It holds: %1.</source>
        <translation>Es enthält: %1.</translation>
    </message>
    <message>
        <source>&apos;weights&apos; takes one file.</source>
        <translation>„weights“ nimmt eine Datei.</translation>
    </message>
    <message>
        <source>%1, %2 tensors, SHA-256 %3</source>
        <translation>%1, %2 Tensoren, SHA-256 %3</translation>
    </message>
    <message>
        <source>Best epoch %1: balanced accuracy %2, accuracy %3 (majority baseline %4), AUC %5 on %6 validation images.</source>
        <translation>Beste Epoche %1: ausgewogene Genauigkeit %2, Genauigkeit %3 (Mehrheitsklasse %4), AUC %5 auf %6 Validierungsaufnahmen.</translation>
    </message>
    <message>
        <source>Give one image, folder or table.</source>
        <translation>Geben Sie eine Aufnahme, einen Ordner oder eine Tabelle an.</translation>
    </message>
    <message>
        <source>Give --run, or --network and --weights (then --normalize, too).</source>
        <translation>Geben Sie --run an, oder --network und --weights (dann auch --normalize).</translation>
    </message>
    <message>
        <source>There is no split &apos;%1&apos; in &apos;%2&apos;.</source>
        <translation>Es gibt keinen Teil „%1“ in „%2“.</translation>
    </message>
    <message>
        <source>train a classifier on a set of images</source>
        <translation>einen Klassifikator mit einem Satz von Aufnahmen trainieren</translation>
    </message>
    <message>
        <source>what a classifier says of an image or of all images of a set</source>
        <translation>was ein Klassifikator zu einer Aufnahme oder zu allen eines Satzes sagt</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Studien</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is there already.</source>
        <translation>„%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Written: %1 (%2 arms, %3 networks, %4 trainings)</source>
        <translation>Geschrieben: %1 (%2 Arme, %3 Netze, %4 Trainings)</translation>
    </message>
    <message>
        <source>%1 of %2 cells are done, %3 failed.</source>
        <translation>%1 von %2 Zellen sind fertig, %3 sind fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The program &apos;synthray&apos;, which prints PDF, is not beside this one.</source>
        <translation>Das Programm „synthray“, das PDF druckt, liegt nicht neben diesem.</translation>
    </message>
    <message>
        <source>Write HTML with --html, and print it in a browser.</source>
        <translation>Schreiben Sie HTML mit --html und drucken Sie es in einem Browser.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; could not print the report to &apos;%2&apos;.</source>
        <translation>„%1“ konnte den Bericht nicht nach „%2“ drucken.</translation>
    </message>
    <message>
        <source>arm</source>
        <translation>Arm</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>p (Holm)</source>
        <translation>p (Holm)</translation>
    </message>
    <message>
        <source>collapsed %1/%2</source>
        <translation>eingebrochen %1/%2</translation>
    </message>
    <message>
        <source>  majority baseline (accuracy): %1</source>
        <translation>  Mehrheitsklasse (Genauigkeit): %1</translation>
    </message>
    <message numerus="yes">
        <source>Finished: %n epoch(s) on %1 images.</source>
        <translation>
            <numerusform>Fertig: %n Epoche auf %1 Aufnahmen.</numerusform>
            <numerusform>Fertig: %n Epochen auf %1 Aufnahmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no splits, and the run knows none of its images: leave --split out.</source>
        <translation>Er hat keine Teile, und der Lauf kennt keine seiner Aufnahmen: Lassen Sie --split weg.</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>Vorgabewert: %1</translation>
    </message>
    <message>
        <source>Stopped: the decoder was left at its work.</source>
        <translation>Angehalten: Der Decoder wurde bei seiner Arbeit gelassen.</translation>
    </message>
    <message>
        <source>Stopped while reading &apos;%1&apos;.</source>
        <translation>Angehalten beim Lesen von „%1“.</translation>
    </message>
    <message>
        <source>Cells that failed (%1 of %2), which no number above counts:</source>
        <translation>Fehlgeschlagene Zellen (%1 von %2), die in keiner Zahl oben mitzählen:</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not there.</source>
        <translation>„%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>Name a folder of images, a table or a project with --data.</source>
        <translation>Nennen Sie mit --data einen Ordner mit Aufnahmen, eine Tabelle oder ein Projekt.</translation>
    </message>
    <message>
        <source>Cannot write</source>
        <translation>Schreiben nicht möglich</translation>
    </message>
    <message>
        <source>no training finished</source>
        <translation>kein Training fertig</translation>
    </message>
    <message>
        <source>Run the study again: it trains such cells anew.</source>
        <translation>Starten Sie die Studie erneut: Sie trainiert solche Zellen neu.</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s)</source>
        <translation>
            <numerusform>%n Patient</numerusform>
            <numerusform>%n Patienten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n study(s)</source>
        <translation>
            <numerusform>%n Studie</numerusform>
            <numerusform>%n Studien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  images (studies); %n study(s) in all</source>
        <translation>
            <numerusform>  Aufnahmen (Studien); %n Studie insgesamt</numerusform>
            <numerusform>  Aufnahmen (Studien); %n Studien insgesamt</numerusform>
        </translation>
    </message>
    <message>
        <source>  images (patients, else studies); %1 and %2 in all</source>
        <translation>  Aufnahmen (Patienten, sonst Studien); %1 und %2 insgesamt</translation>
    </message>
    <message>
        <source>study %1</source>
        <translation>Studie %1</translation>
    </message>
    <message>
        <source>There are no such images in &apos;%1&apos;.</source>
        <translation>In „%1“ gibt es keine solchen Aufnahmen.</translation>
    </message>
    <message>
        <source>Its classes: %1. Its splits: %2.</source>
        <translation>Seine Klassen: %1. Seine Teile: %2.</translation>
    </message>
    <message>
        <source>For example --window 40,400.</source>
        <translation>Zum Beispiel --window 40,400.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; belongs to --measure memorisation.</source>
        <translation>„%1“ gehört zu --measure memorisation.</translation>
    </message>
    <message>
        <source>&apos;compare&apos; takes two sets: the real images and the others.</source>
        <translation>„compare“ nimmt zwei Sätze: die echten Aufnahmen und die anderen.</translation>
    </message>
    <message>
        <source>two sets, or a set and a generator&apos;s run: FID, KID, precision, recall; does a generator repeat its images?</source>
        <translation>zwei Sätze, oder ein Satz und der Lauf eines Generators: FID, KID, Precision, Recall; wiederholt ein Generator seine Aufnahmen?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; belongs to --data: without it, predictions are read.</source>
        <translation>„%1“ gehört zu --data: Ohne das werden Vorhersagen gelesen.</translation>
    </message>
    <message>
        <source>evaluate takes one table of predictions, or the folder of a classifier&apos;s run.</source>
        <translation>evaluate nimmt eine Tabelle mit Vorhersagen oder den Ordner eines Klassifikator-Laufs.</translation>
    </message>
    <message>
        <source>--%1 is for sets: &apos;%2&apos; is a single image.</source>
        <translation>--%1 ist für Sätze: „%2“ ist ein einzelnes Bild.</translation>
    </message>
    <message>
        <source>info needs an image, or a project, folders and tables.</source>
        <translation>info braucht ein Bild, oder ein Projekt, Ordner und Tabellen.</translation>
    </message>
    <message>
        <source>an image&apos;s properties; a set&apos;s classes, splits, patients, leaks and what to know before training</source>
        <translation>Eigenschaften eines Bildes; Klassen, Teile, Patienten und Lecks eines Satzes und was vor dem Training zu wissen ist</translation>
    </message>
    <message>
        <source>every parameter and command there is, as pages; completions for shells</source>
        <translation>alle Parameter und Befehle als Seiten; Vervollständigung für Shells</translation>
    </message>
    <message>
        <source>There is no option &apos;%1&apos; here.</source>
        <translation>Hier gibt es keine Option „%1“.</translation>
    </message>
    <message>
        <source>Did you mean &apos;--%1&apos;?</source>
        <translation>Meinten Sie „--%1“?</translation>
    </message>
    <message>
        <source>&apos;--%1&apos; takes no value.</source>
        <translation>„--%1“ nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>&apos;--no-%1&apos; switches it off.</source>
        <translation>„--no-%1“ schaltet es aus.</translation>
    </message>
    <message>
        <source>default: %1 (%2)</source>
        <translation>Vorgabe: %1 (%2)</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nötig</translation>
    </message>
    <message>
        <source>can be given several times</source>
        <translation>mehrmals möglich</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>--%1 is for a set: two images are compared as they are.</source>
        <translation>--%1 ist für einen Satz: Zwei Bilder werden verglichen, wie sie sind.</translation>
    </message>
    <message>
        <source>--frame is for two images.</source>
        <translation>--frame ist für zwei Bilder.</translation>
    </message>
    <message>
        <source>quality takes two images, the reference and the other, or a set and a recipe.</source>
        <translation>quality nimmt zwei Bilder, die Referenz und das andere, oder einen Satz und ein Rezept.</translation>
    </message>
    <message>
        <source>MSE, PSNR, SSIM and their relatives: of two images, or of what a recipe makes of a set</source>
        <translation>MSE, PSNR, SSIM und ihre Verwandten: von zwei Bildern, oder davon, was ein Rezept aus einem Satz macht</translation>
    </message>
    <message>
        <source>runs takes the folder in which runs lie.</source>
        <translation>runs nimmt den Ordner, in dem Läufe liegen.</translation>
    </message>
    <message>
        <source>Leave --fix away to make some.</source>
        <translation>Lassen Sie --fix weg, um welche anzulegen.</translation>
    </message>
    <message>
        <source>--fix keeps the splits that are there: it takes no --%1.</source>
        <translation>--fix behält die vorhandenen Teile: Es nimmt kein --%1.</translation>
    </message>
    <message>
        <source>duplicates needs a project, or folders, tables (CSV) and images.</source>
        <translation>duplicates braucht ein Projekt, oder Ordner, Tabellen (CSV) und Aufnahmen.</translation>
    </message>
    <message>
        <source>split needs a project, or folders, tables (CSV) and images.</source>
        <translation>split braucht ein Projekt, oder Ordner, Tabellen (CSV) und Aufnahmen.</translation>
    </message>
    <message>
        <source>There is no arm &apos;%1&apos;.</source>
        <translation>Es gibt keinen Arm „%1“.</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>Es hat: %1.</translation>
    </message>
    <message>
        <source>No network of this study has --%1.</source>
        <translation>Kein Netz dieser Studie hat --%1.</translation>
    </message>
    <message>
        <source>Give the file of one study.</source>
        <translation>Nennen Sie die Datei einer Studie.</translation>
    </message>
    <message>
        <source>a study&apos;s file: arms, networks, folds and seeds, out of a preset</source>
        <translation>die Datei einer Studie: Arme, Netze, Folds und Seeds, aus einer Vorlage</translation>
    </message>
    <message>
        <source>train every cell of a study that is not done yet</source>
        <translation>alle Zellen einer Studie trainieren, die noch nicht fertig sind</translation>
    </message>
    <message>
        <source>which cells are done, and what changed since</source>
        <translation>welche Zellen fertig sind und was sich seither geändert hat</translation>
    </message>
    <message>
        <source>which augmentation helps: the table with intervals, as text, HTML, PDF</source>
        <translation>welche Augmentierung hilft: die Tabelle mit Intervallen, als Text, HTML, PDF</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Augment</source>
        <translation>Augmentieren</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Trainieren</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>Project and program</source>
        <translation>Projekt und Programm</translation>
    </message>
    <message>
        <source>Example: synthray-cli %1</source>
        <translation>Beispiel: synthray-cli %1</translation>
    </message>
    <message>
        <source>Did you mean &apos;%1&apos;?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>&apos;synthray-cli help&apos; lists the commands.</source>
        <translation>„synthray-cli help“ nennt die Befehle.</translation>
    </message>
    <message>
        <source>COMMAND [OPTIONS]</source>
        <translation>BEFEHL [OPTIONEN]</translation>
    </message>
    <message>
        <source>&apos;synthray-cli help COMMAND&apos; lists its options.</source>
        <translation>„synthray-cli help BEFEHL“ nennt seine Optionen.</translation>
    </message>
    <message>
        <source>Exit code: 0 done, 1 failed, 2 wrong use, 3 stopped. With --json, stdout holds one JSON document; messages go to stderr.</source>
        <translation>Exit-Code: 0 fertig, 1 fehlgeschlagen, 2 falsch benutzt, 3 angehalten. Mit --json steht auf stdout ein JSON-Dokument; Meldungen gehen nach stderr.</translation>
    </message>
</context>
<context>
    <name>Deidentify</name>
    <message>
        <source>No folder to write into was named.</source>
        <translation>Es wurde kein Ordner angegeben, in den geschrieben wird.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a file, not a folder.</source>
        <translation>„%1“ ist eine Datei, kein Ordner.</translation>
    </message>
    <message>
        <source>Choose an empty folder or a new one.</source>
        <translation>Wählen Sie einen leeren oder neuen Ordner.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; is not empty.</source>
        <translation>Der Ordner „%1“ ist nicht leer.</translation>
    </message>
    <message>
        <source>Choose an empty folder or a new one: what lies there already might tell names.</source>
        <translation>Wählen Sie einen leeren oder neuen Ordner: Was dort schon liegt, könnte Namen verraten.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; lies in the folder of the images: the next scan would take the results for images.</source>
        <translation>„%1“ liegt im Ordner der Aufnahmen: Die nächste Suche hielte die Ergebnisse für Aufnahmen.</translation>
    </message>
    <message>
        <source>Choose a folder outside &apos;%1&apos;.</source>
        <translation>Wählen Sie einen Ordner außerhalb von „%1“.</translation>
    </message>
    <message>
        <source>de-identifying images</source>
        <translation>Aufnahmen werden de-identifiziert</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n file(s), which images.csv lists.</source>
        <translation>
            <numerusform>Nach %n Datei angehalten; images.csv führt sie auf.</numerusform>
            <numerusform>Nach %n Dateien angehalten; images.csv führt sie auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was not enough memory for this image.</source>
        <translation>Für diese Aufnahme reichte der Speicher nicht.</translation>
    </message>
    <message>
        <source>Its label names the patient and is not in images.csv.</source>
        <translation>Ihr Label nennt den Patienten und steht nicht in images.csv.</translation>
    </message>
    <message>
        <source>its compressed pixels do not lie in items</source>
        <translation>ihre komprimierten Pixel liegen nicht in Items</translation>
    </message>
    <message>
        <source>it is not a DICOM file</source>
        <translation>sie ist keine DICOM-Datei</translation>
    </message>
    <message>
        <source>Export it as PNG instead.</source>
        <translation>Exportieren Sie sie stattdessen als PNG.</translation>
    </message>
    <message>
        <source>it has no pixel data</source>
        <translation>sie hat keine Pixeldaten</translation>
    </message>
    <message>
        <source>The image says that text is burned into its pixels.</source>
        <translation>Die Aufnahme gibt an, dass Text in ihre Pixel eingebrannt ist.</translation>
    </message>
    <message>
        <source>It may show the patient&apos;s name: images of this kind often have text in their pixels, and this one does not say.</source>
        <translation>Sie könnte den Namen des Patienten zeigen: Aufnahmen dieser Art haben oft Text in den Pixeln, und diese macht keine Angabe.</translation>
    </message>
    <message>
        <source>An overlay, perhaps with text, lies in unused bits of its pixels.</source>
        <translation>Eine Überlagerung, vielleicht mit Text, liegt in unbenutzten Bits ihrer Pixel.</translation>
    </message>
    <message>
        <source>The image says that the patient can be recognised on it.</source>
        <translation>Die Aufnahme gibt an, dass der Patient auf ihr erkennbar ist.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is the image itself: it would be lost.</source>
        <translation>„%1“ ist die Aufnahme selbst: Sie ginge verloren.</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <translation>Geben Sie eine andere Datei an.</translation>
    </message>
    <message>
        <source>The dictionary of DICOM attributes is missing.</source>
        <translation>Das Verzeichnis der DICOM-Attribute fehlt.</translation>
    </message>
    <message>
        <source>Install Synthray again, or set DCMDICTPATH to the file dicom.dic.</source>
        <translation>Installieren Sie Synthray neu, oder setzen Sie DCMDICTPATH auf die Datei dicom.dic.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be written again: %2.</source>
        <translation>„%1“ lässt sich nicht wieder schreiben: %2.</translation>
    </message>
    <message>
        <source>There was not enough memory to copy &apos;%1&apos;.</source>
        <translation>Der Speicher reichte nicht, um „%1“ zu kopieren.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Schließen Sie andere Programme, und versuchen Sie es noch einmal.</translation>
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
        <source>The discriminator wins: %1. The generator hardly learns from it; a lower learning rate for D or more images may help.</source>
        <translation>Der Diskriminator gewinnt: %1. Der Generator lernt kaum noch von ihm; eine kleinere Lernrate für D oder mehr Aufnahmen können helfen.</translation>
    </message>
    <message>
        <source>The discriminator takes generated images for real ones: %1. A higher learning rate for D, or a lower one for G, may help.</source>
        <translation>Der Diskriminator hält generierte Aufnahmen für echte: %1. Eine größere Lernrate für D oder eine kleinere für G kann helfen.</translation>
    </message>
    <message>
        <source>The discriminator cannot tell them apart: %1. Either the images are very good or D does not learn: look at the samples.</source>
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
    <name>Distribution</name>
    <message numerus="yes">
        <source>A set of %n image(s) is too small for this measure.</source>
        <translation>
            <numerusform>Ein Satz von %n Aufnahme ist zu klein für dieses Maß.</numerusform>
            <numerusform>Ein Satz von %n Aufnahmen ist zu klein für dieses Maß.</numerusform>
        </translation>
    </message>
    <message>
        <source>At least %1 images are needed.</source>
        <translation>Mindestens %1 Aufnahmen sind nötig.</translation>
    </message>
    <message>
        <source>The features hold values that are not numbers.</source>
        <translation>Die Merkmale enthalten Werte, die keine Zahlen sind.</translation>
    </message>
    <message>
        <source>Check the weights file, or train the classifier again.</source>
        <translation>Prüfen Sie die Gewichtsdatei, oder trainieren Sie den Klassifikator neu.</translation>
    </message>
    <message>
        <source>The two sets have features of unlike lengths (%1 and %2).</source>
        <translation>Die beiden Sätze haben Merkmale verschiedener Länge (%1 und %2).</translation>
    </message>
    <message>
        <source>Compare features of one backbone and one size only.</source>
        <translation>Vergleichen Sie nur Merkmale eines Backbones und einer Länge.</translation>
    </message>
    <message>
        <source>The statistics hold values that are not numbers.</source>
        <translation>Die Statistik enthält Werte, die keine Zahlen sind.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>A neighbour&apos;s number begins at 1.</source>
        <translation>Die Nummer eines Nachbarn beginnt bei 1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is in use by another program.</source>
        <translation>„%1“ wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>Cannot write</source>
        <translation>Schreiben nicht möglich</translation>
    </message>
    <message>
        <source>Memorisation needs at least one generated and two training images.</source>
        <translation>Die Suche nach Auswendiggelerntem braucht mindestens eine erzeugte und zwei Trainingsaufnahmen.</translation>
    </message>
    <message>
        <source>The sets have features of unlike lengths.</source>
        <translation>Die Sätze haben Merkmale verschiedener Länge.</translation>
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
        <source>It takes 8, 16, or 0 for the image&apos;s own depth.</source>
        <translation>Erlaubt sind 8, 16 oder 0 für die Tiefe der Aufnahme selbst.</translation>
    </message>
    <message>
        <source>No folder to write into was named.</source>
        <translation>Es wurde kein Ordner angegeben, in den geschrieben wird.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; lies in the folder of the images: the next scan would take the results for images.</source>
        <translation>„%1“ liegt im Ordner der Aufnahmen: Die nächste Suche hielte die Ergebnisse für Aufnahmen.</translation>
    </message>
    <message>
        <source>Choose a folder outside &apos;%1&apos;.</source>
        <translation>Wählen Sie einen Ordner außerhalb von „%1“.</translation>
    </message>
    <message>
        <source>augmenting images</source>
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
        <source>There was not enough memory for this image.</source>
        <translation>Für diese Aufnahme reichte der Speicher nicht.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n image(s); they stay in &apos;%1&apos;.</source>
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
        <source>Fix the file in a text editor or save it again.</source>
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
    <message>
        <source>&apos;%1&apos; is not a regular file.</source>
        <translation>„%1“ ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: %3</source>
        <translation>„%1“, Zeile %2: %3</translation>
    </message>
    <message>
        <source>the text is not UTF-8.</source>
        <translation>der Text ist nicht in UTF-8.</translation>
    </message>
    <message>
        <source>Save the table again as CSV with the encoding UTF-8.</source>
        <translation>Speichern Sie die Tabelle noch einmal als CSV mit der Kodierung UTF-8.</translation>
    </message>
    <message>
        <source>This does not look like a table of images.</source>
        <translation>Das sieht nicht wie eine Tabelle von Aufnahmen aus.</translation>
    </message>
    <message>
        <source>the table is larger than %1 MB.</source>
        <translation>die Tabelle ist größer als %1 MB.</translation>
    </message>
    <message>
        <source>the row has more than %1 fields.</source>
        <translation>die Zeile hat mehr als %1 Felder.</translation>
    </message>
    <message>
        <source>this is not text.</source>
        <translation>das ist kein Text.</translation>
    </message>
    <message>
        <source>Choose a table that was saved as CSV.</source>
        <translation>Wählen Sie eine Tabelle, die als CSV gespeichert wurde.</translation>
    </message>
    <message>
        <source>the row is longer than %1 KB.</source>
        <translation>die Zeile ist länger als %1 KB.</translation>
    </message>
    <message>
        <source>a quote is opened and never closed.</source>
        <translation>ein Anführungszeichen wird geöffnet und nie geschlossen.</translation>
    </message>
    <message>
        <source>Close it, or double it when it is part of the text.</source>
        <translation>Schließen Sie es, oder verdoppeln Sie es, wenn es zum Text gehört.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>sie ist keine Datei</translation>
    </message>
</context>
<context>
    <name>Images</name>
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
        <source>&apos;%1&apos; is a folder, not an image.</source>
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
        <source>Images of up to %1 can be read.</source>
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
        <source>Images of up to %1 million pixels, %2 a side, can be read.</source>
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
        <source>&apos;%1&apos; is a text file, not an image.</source>
        <translation>„%1“ ist eine Textdatei, keine Aufnahme.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not begin like an image: it is not the %2 that its name says.</source>
        <translation>„%1“ beginnt nicht wie eine Aufnahme: Es ist nicht das %2, das der Name nennt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not begin like an image.</source>
        <translation>„%1“ beginnt nicht wie eine Aufnahme.</translation>
    </message>
    <message>
        <source>Images are PNG, JPEG, TIFF, BMP or DICOM files.</source>
        <translation>Aufnahmen sind PNG-, JPEG-, TIFF-, BMP- oder DICOM-Dateien.</translation>
    </message>
    <message>
        <source>There is not enough memory for &apos;%1&apos;.</source>
        <translation>Für „%1“ reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>Close other programs, or use a smaller image.</source>
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
        <source>There is no image in this set.</source>
        <translation>In diesem Satz ist keine Aufnahme.</translation>
    </message>
    <message>
        <source>reading images</source>
        <translation>Aufnahmen werden gelesen</translation>
    </message>
    <message>
        <source>Stopped while reading the images.</source>
        <translation>Beim Lesen der Aufnahmen angehalten.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>No folder or image was named.</source>
        <translation>Es wurde kein Ordner und keine Aufnahme angegeben.</translation>
    </message>
    <message>
        <source>Name a folder of images.</source>
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
        <source>Stopped while looking for images.</source>
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
        <source>None of the %n image(s) in &apos;%1&apos; can be opened. The first: %2</source>
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
        <source>There is no image in &apos;%1&apos;, only %2.</source>
        <translation>In „%1“ ist keine Aufnahme, nur %2.</translation>
    </message>
    <message>
        <source>Folder tree: %1</source>
        <translation>Ordnerbaum: %1</translation>
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
        <source>%n image(s)</source>
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
        <source>opening images</source>
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
        <source>its pixels have %1 samples</source>
        <translation>ihre Pixel haben %1 Werte</translation>
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
        <source>its colour palette is missing or broken</source>
        <translation>ihre Farbpalette fehlt oder ist fehlerhaft</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a link to a file that is not there.</source>
        <translation>„%1“ ist eine Verknüpfung zu einer Datei, die es nicht gibt.</translation>
    </message>
    <message>
        <source>its elements have no type (implicit VR), which its transfer syntax does not allow</source>
        <translation>ihre Elemente tragen keinen Typ (implizite VR), was ihre Transfersyntax nicht erlaubt</translation>
    </message>
    <message>
        <source>comparing images</source>
        <translation>Aufnahmen werden verglichen</translation>
    </message>
    <message>
        <source>Stopped while comparing images.</source>
        <translation>Beim Vergleichen der Aufnahmen angehalten.</translation>
    </message>
    <message>
        <source>The edit of image &apos;%1&apos; is damaged: %2.</source>
        <translation>Die Bearbeitung der Aufnahme „%1“ ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>&apos;labels&apos; must be a list of texts</source>
        <translation>„labels“ muss eine Liste von Texten sein</translation>
    </message>
    <message>
        <source>&apos;split&apos; must be train, val, test or empty</source>
        <translation>„split“ muss train, val, test oder leer sein</translation>
    </message>
    <message>
        <source>it must be an object</source>
        <translation>sie muss ein Objekt sein</translation>
    </message>
    <message>
        <source>reading headers</source>
        <translation>Köpfe werden gelesen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no column &apos;path&apos; that names the images. Its columns: %2.</source>
        <translation>„%1“ hat keine Spalte „path“, die die Aufnahmen nennt. Die Spalten: %2.</translation>
    </message>
    <message>
        <source>Give the table a first row with path, label, patient and split.</source>
        <translation>Geben Sie der Tabelle eine erste Zeile mit path, label, patient und split.</translation>
    </message>
    <message>
        <source>Stopped while reading the table.</source>
        <translation>Beim Lesen der Tabelle angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n Zeile gelesen</numerusform>
            <numerusform>%n Zeilen gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>The row has %1 fields, the first row %2: it is passed over. A field that holds a separator needs quotes.</source>
        <translation>Die Zeile hat %1 Felder, die erste Zeile %2: Sie wird übergangen. Ein Feld, das ein Trennzeichen enthält, braucht Anführungszeichen.</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>The row says nothing that line %1 did not say of the same image.</source>
        <translation>Die Zeile sagt nichts, was Zeile %1 nicht schon über dieselbe Aufnahme sagt.</translation>
    </message>
    <message>
        <source>The box is not four numbers: it is left out.</source>
        <translation>Der Rahmen besteht nicht aus vier Zahlen: Er wird ausgelassen.</translation>
    </message>
    <message>
        <source>The box is empty: it is left out.</source>
        <translation>Der Rahmen ist leer: Er wird ausgelassen.</translation>
    </message>
    <message>
        <source>The %1 &apos;%2&apos; contradicts an earlier row, which says &apos;%3&apos;: that one counts.</source>
        <translation>Die Angabe „%2“ (%1) widerspricht einer früheren Zeile mit „%3“: Jene gilt.</translation>
    </message>
    <message>
        <source>The split &apos;%1&apos; is not train, val or test: the image has none.</source>
        <translation>Der Teil „%1“ ist nicht train, val oder test: Die Aufnahme hat keinen.</translation>
    </message>
    <message>
        <source>split</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>The row has no path.</source>
        <translation>Die Zeile hat keinen Pfad (path).</translation>
    </message>
    <message>
        <source>&apos;%1&apos; leads out of the table&apos;s folder: it is not opened.</source>
        <translation>„%1“ führt aus dem Ordner der Tabelle hinaus: Es wird nicht geöffnet.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a file.</source>
        <translation>„%1“ ist keine Datei.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; lies outside the table&apos;s folder and is not named like an image: it is not opened.</source>
        <translation>„%1“ liegt außerhalb des Ordners der Tabelle und heißt nicht wie eine Aufnahme: Es wird nicht geöffnet.</translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos;: %n more problem(s) like these.</source>
        <translation>
            <numerusform>„%1“: %n weiteres Problem dieser Art.</numerusform>
            <numerusform>„%1“: %n weitere Probleme dieser Art.</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: %3</source>
        <translation>„%1“, Zeile %2: %3</translation>
    </message>
    <message>
        <source>The image has &apos;%1&apos; beside other labels: &apos;%1&apos; is left out.</source>
        <translation>Die Aufnahme hat „%1“ neben anderen Labels: „%1“ wird ausgelassen.</translation>
    </message>
    <message>
        <source>The row has no image_id.</source>
        <translation>Die Zeile hat keine image_id.</translation>
    </message>
    <message>
        <source>The image &apos;%1&apos; belongs to another study in line %2: that one counts.</source>
        <translation>Das Bild „%1“ gehört in Zeile %2 zu einer anderen Studie: Jene gilt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no label of VinDr-SpineXR: it is left out.</source>
        <translation>„%1“ ist kein Label von VinDr-SpineXR: Es wird ausgelassen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no box: only the label is taken.</source>
        <translation>„%1“ hat keinen Rahmen: Nur das Label wird übernommen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a box: it is left out.</source>
        <translation>„%1“ hat einen Rahmen: Er wird ausgelassen.</translation>
    </message>
    <message>
        <source>The box is reversed: its corners are swapped.</source>
        <translation>Der Rahmen ist verkehrt herum: Seine Ecken werden vertauscht.</translation>
    </message>
    <message>
        <source>The image of the image &apos;%1&apos; is not there.</source>
        <translation>Die Aufnahme zum Bild „%1“ ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>No row of the annotations is about &apos;%1&apos;.</source>
        <translation>Keine Zeile der Annotationen betrifft „%1“.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is one of the images: it would be lost.</source>
        <translation>„%1“ ist eine der Aufnahmen: Sie ginge verloren.</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <translation>Geben Sie eine andere Datei an.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) without an extension lie outside the table&apos;s folder: they are not opened from there. Write the table into the images&apos; folder.</source>
        <translation>
            <numerusform>%n Aufnahme ohne Endung liegt außerhalb des Ordners der Tabelle: Von dort wird sie nicht geöffnet. Schreiben Sie die Tabelle in den Ordner der Aufnahmen.</numerusform>
            <numerusform>%n Aufnahmen ohne Endung liegen außerhalb des Ordners der Tabelle: Von dort werden sie nicht geöffnet. Schreiben Sie die Tabelle in den Ordner der Aufnahmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The class &apos;%1&apos; holds a sign that parts labels in a table: it is read back as several.</source>
        <translation>Die Klasse „%1“ enthält ein Zeichen, das in einer Tabelle Labels trennt: Sie wird als mehrere zurückgelesen.</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 bit</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are in no split: they take no part in training or judging.</source>
        <translation>
            <numerusform>%n Aufnahme ist in keinem Teil: Sie nimmt weder am Training noch an der Beurteilung teil.</numerusform>
            <numerusform>%n Aufnahmen sind in keinem Teil: Sie nehmen weder am Training noch an der Beurteilung teil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %1 split has %n image(s): too few to judge on. Deal the set out with larger parts.</source>
        <translation>
            <numerusform>Der Teil %1 hat %n Aufnahme: zu wenig für ein Urteil. Teilen Sie mit größeren Teilen neu auf.</numerusform>
            <numerusform>Der Teil %1 hat %n Aufnahmen: zu wenig für ein Urteil. Teilen Sie mit größeren Teilen neu auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>The %1 split has no image of the class &apos;%2&apos;.</source>
        <translation>Der Teil %1 hat keine Aufnahme der Klasse „%2“.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have no class.</source>
        <translation>
            <numerusform>%n Aufnahme hat keine Klasse.</numerusform>
            <numerusform>%n Aufnahmen haben keine Klasse.</numerusform>
        </translation>
    </message>
    <message>
        <source>The class &apos;%1&apos; has %2 times the images of &apos;%3&apos;: always answering &apos;%1&apos; is right for %4 % of the images. Look at balanced accuracy and at the recall of each class.</source>
        <translation>Die Klasse „%1“ hat %2-mal so viele Aufnahmen wie „%3“: Immer „%1“ zu antworten, ist bei %4 % der Aufnahmen richtig. Beachten Sie die ausgewogene Genauigkeit und die Trefferquote jeder Klasse.</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) have images of more than one class, &apos;%1&apos; first: right for a course of illness, wrong for a mixed-up label.</source>
        <translation>
            <numerusform>%n Patient hat Aufnahmen aus mehr als einer Klasse, „%1“ zuerst: bei einem Krankheitsverlauf richtig, bei einem vertauschten Label falsch.</numerusform>
            <numerusform>%n Patienten haben Aufnahmen aus mehr als einer Klasse, „%1“ zuerst: bei einem Krankheitsverlauf richtig, bei einem vertauschten Label falsch.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known which patient an image is of: whether one patient is in two splits cannot be told.</source>
        <translation>Es ist nicht bekannt, von welchem Patienten eine Aufnahme ist: Ob ein Patient in zwei Teilen vorkommt, lässt sich nicht sagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have no patient: whether one is in two splits cannot be told of them.</source>
        <translation>
            <numerusform>%n Aufnahme hat keinen Patienten: Ob einer in zwei Teilen vorkommt, lässt sich bei ihr nicht sagen.</numerusform>
            <numerusform>%n Aufnahmen haben keinen Patienten: Ob einer in zwei Teilen vorkommt, lässt sich bei ihnen nicht sagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The width-to-height ratio</source>
        <translation>Das Seitenverhältnis</translation>
    </message>
    <message>
        <source>The number of pixels</source>
        <translation>Die Anzahl der Pixel</translation>
    </message>
    <message>
        <source>The bit depth</source>
        <translation>Die Bittiefe</translation>
    </message>
    <message>
        <source>The pixel spacing</source>
        <translation>Der Pixelabstand</translation>
    </message>
    <message>
        <source>%1 alone tells the classes apart with a balanced accuracy of %2 % (chance: 50 %): a classifier may learn the file, not the image.</source>
        <translation>%1 allein trennt die Klassen mit einer ausgewogenen Genauigkeit von %2 % (Zufall: 50 %): Ein Klassifikator könnte die Datei lernen statt der Aufnahme.</translation>
    </message>
    <message>
        <source>%1 alone tells &apos;%2&apos; from the other classes with a balanced accuracy of %3 % (chance: 50 %): a classifier may learn the file, not the image.</source>
        <translation>%1 allein trennt „%2“ von den anderen Klassen mit einer ausgewogenen Genauigkeit von %3 % (Zufall: 50 %): Ein Klassifikator könnte die Datei lernen statt der Aufnahme.</translation>
    </message>
    <message numerus="yes">
        <source>All %n file(s) that are %1 are of the class &apos;%2&apos;: the kind of file may give the class away.</source>
        <translation>
            <numerusform>Die %n Datei mit %1 gehört zur Klasse „%2“: Die Art der Datei könnte die Klasse verraten.</numerusform>
            <numerusform>Alle %n Dateien mit %1 gehören zur Klasse „%2“: Die Art der Datei könnte die Klasse verraten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are MONOCHROME1 (low values are bright) among others that are not: they are turned round when shown and trained on. Look whether they then look alike.</source>
        <translation>
            <numerusform>%n Aufnahme ist MONOCHROME1 (niedrige Werte sind hell), andere sind es nicht: Für Anzeige und Training wird sie umgekehrt. Prüfen Sie, ob sie dann gleich aussehen.</numerusform>
            <numerusform>%n Aufnahmen sind MONOCHROME1 (niedrige Werte sind hell), andere sind es nicht: Für Anzeige und Training werden sie umgekehrt. Prüfen Sie, ob sie dann gleich aussehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The images are of several modalities: %1.</source>
        <translation>Die Aufnahmen haben mehrere Modalitäten: %1.</translation>
    </message>
    <message>
        <source>The images have several bit depths: %1.</source>
        <translation>Die Aufnahmen haben mehrere Bittiefen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The images have %n different size(s), %1 to %2 px wide and %3 to %4 px high: how they become squares changes what is learned.</source>
        <translation>
            <numerusform>Die Aufnahmen haben %n Größe, %1 bis %2 px breit und %3 bis %4 px hoch: Wie sie zu Quadraten werden, ändert, was gelernt wird.</numerusform>
            <numerusform>Die Aufnahmen haben %n verschiedene Größen, %1 bis %2 px breit und %3 bis %4 px hoch: Wie sie zu Quadraten werden, ändert, was gelernt wird.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have not been opened yet: sizes, depths and these remarks are without them.</source>
        <translation>
            <numerusform>%n Aufnahme wurde noch nicht geöffnet: Größen, Tiefen und diese Hinweise sind ohne sie.</numerusform>
            <numerusform>%n Aufnahmen wurden noch nicht geöffnet: Größen, Tiefen und diese Hinweise sind ohne sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Kermany chest radiographs: %1</source>
        <translation>Thoraxaufnahmen von Kermany: %1</translation>
    </message>
    <message>
        <source>Table &apos;%1&apos;: %2</source>
        <translation>Tabelle „%1“: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln Aufnahme</numerusform>
            <numerusform>%Ln Aufnahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln Label</numerusform>
            <numerusform>%Ln Labels</numerusform>
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
        <source>%Ln box(es)</source>
        <translation>
            <numerusform>%Ln Rahmen</numerusform>
            <numerusform>%Ln Rahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patient(s)</source>
        <translation>
            <numerusform>%Ln Patient</numerusform>
            <numerusform>%Ln Patienten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln study(s)</source>
        <translation>
            <numerusform>%Ln Studie</numerusform>
            <numerusform>%Ln Studien</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a folder with images.</source>
        <translation>Öffnen Sie einen Ordner mit Aufnahmen.</translation>
    </message>
    <message>
        <source>There is no fold %1 of %2.</source>
        <translation>Es gibt keinen Fold %1 von %2.</translation>
    </message>
    <message>
        <source>Choose a fold from 1 to %1.</source>
        <translation>Wählen Sie einen Fold von 1 bis %1.</translation>
    </message>
    <message>
        <source>Two folds are test and val: nothing is left to train on.</source>
        <translation>Zwei Folds sind test und val: Für das Training bleibt nichts übrig.</translation>
    </message>
    <message>
        <source>Choose at least 3 folds, or none as val.</source>
        <translation>Wählen Sie mindestens 3 Folds oder keinen als val.</translation>
    </message>
    <message>
        <source>train, val and test are %1 % together, not 100 %.</source>
        <translation>train, val und test ergeben zusammen %1 %, nicht 100 %.</translation>
    </message>
    <message>
        <source>Change one of them.</source>
        <translation>Ändern Sie einen der Werte.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have no patient and were not read yet, &apos;%1&apos; first: copies among them could not be kept together.</source>
        <translation>
            <numerusform>%n Aufnahme hat keinen Patienten und wurde noch nicht gelesen, „%1“ zuerst: Ihre Kopien ließen sich nicht zusammenhalten.</numerusform>
            <numerusform>%n Aufnahmen haben keinen Patienten und wurden noch nicht gelesen, „%1“ zuerst: Kopien unter ihnen ließen sich nicht zusammenhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the images be read first, or split by image.</source>
        <translation>Lassen Sie die Aufnahmen zuerst lesen, oder teilen Sie nach Aufnahmen auf.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) with several labels count under the rarest of them.</source>
        <translation>
            <numerusform>%n Aufnahme mit mehreren Labels zählt unter dem seltensten davon.</numerusform>
            <numerusform>%n Aufnahmen mit mehreren Labels zählen unter dem seltensten davon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) or groups have images of several classes: each counts under the rarest of them.</source>
        <translation>
            <numerusform>%n Patient oder Gruppe hat Aufnahmen mehrerer Klassen und zählt unter der seltensten davon.</numerusform>
            <numerusform>%n Patienten oder Gruppen haben Aufnahmen mehrerer Klassen: Jeder zählt unter der seltensten davon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) without a class are dealt out as a class of their own.</source>
        <translation>
            <numerusform>%n Aufnahme ohne Klasse wird wie eine eigene Klasse verteilt.</numerusform>
            <numerusform>%n Aufnahmen ohne Klasse werden wie eine eigene Klasse verteilt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) or groups</source>
        <translation>
            <numerusform>%n Patient oder Gruppe</numerusform>
            <numerusform>%n Patienten oder Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>This set</source>
        <translation>Dieser Satz</translation>
    </message>
    <message>
        <source>What has no class</source>
        <translation>Was keine Klasse hat,</translation>
    </message>
    <message>
        <source>The class &apos;%1&apos;</source>
        <translation>Die Klasse „%1“</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %2: too few for %n fold(s).</source>
        <translation>
            <numerusform>%1 hat %2: zu wenig für %n Fold.</numerusform>
            <numerusform>%1 hat %2: zu wenig für %n Folds.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose fewer folds, leave the class out, or do not stratify.</source>
        <translation>Wählen Sie weniger Folds, lassen Sie die Klasse weg, oder stratifizieren Sie nicht.</translation>
    </message>
    <message>
        <source>Choose fewer folds.</source>
        <translation>Wählen Sie weniger Folds.</translation>
    </message>
    <message>
        <source>%1 has %2: too few for %3, one of them would be empty.</source>
        <translation>%1 hat %2: zu wenig für %3; einer davon bliebe leer.</translation>
    </message>
    <message>
        <source>Choose fewer parts, leave the class out, or do not stratify.</source>
        <translation>Wählen Sie weniger Teile, lassen Sie die Klasse weg, oder stratifizieren Sie nicht.</translation>
    </message>
    <message>
        <source>Choose fewer parts.</source>
        <translation>Wählen Sie weniger Teile.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) without a patient are each a group of their own: if one patient has several of them, they may be in different parts.</source>
        <translation>
            <numerusform>%n Aufnahme ohne Patient bildet eine eigene Gruppe: Hat ein Patient mehrere davon, können sie in verschiedenen Teilen liegen.</numerusform>
            <numerusform>%n Aufnahmen ohne Patient bilden je eine eigene Gruppe: Hat ein Patient mehrere davon, können sie in verschiedenen Teilen liegen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Images of one patient may be in different parts: results on test images will look better than they are.</source>
        <translation>Aufnahmen eines Patienten können in verschiedenen Teilen liegen: Ergebnisse auf Testaufnahmen werden besser aussehen, als sie sind.</translation>
    </message>
    <message>
        <source>fold %1</source>
        <translation>Fold %1</translation>
    </message>
    <message>
        <source>%1 has %2 % of the images, not %3 %: groups are kept whole.</source>
        <translation>%1 hat %2 % der Aufnahmen, nicht %3 %: Gruppen bleiben ganz.</translation>
    </message>
    <message>
        <source>The name of &apos;%1&apos; is not valid UTF-8: it cannot be opened. Rename it.</source>
        <translation>Der Name von „%1“ ist kein gültiges UTF-8: Die Datei lässt sich nicht öffnen. Benennen Sie sie um.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a device or a pipe, not an image.</source>
        <translation>„%1“ ist ein Gerät oder eine Pipe, keine Aufnahme.</translation>
    </message>
    <message>
        <source>its sequences are nested too deeply</source>
        <translation>ihre Sequenzen sind zu tief verschachtelt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; would take more than %2 in memory.</source>
        <translation>„%1“ würde mehr als %2 Speicher brauchen.</translation>
    </message>
    <message>
        <source>Convert it to uncompressed DICOM, which is read in parts.</source>
        <translation>Wandeln Sie sie in unkomprimiertes DICOM um, das stückweise gelesen wird.</translation>
    </message>
    <message>
        <source>its pixels are cut into more than %1 pieces</source>
        <translation>ihre Pixel sind in mehr als %1 Stücke zerteilt</translation>
    </message>
    <message>
        <source>it says %1 frames, but its pixel data hold %2</source>
        <translation>sie nennt %1 Frames, doch ihre Pixeldaten enthalten %2</translation>
    </message>
    <message>
        <source>its pixel data are cut off: %1 of %2 bytes are there</source>
        <translation>ihre Pixeldaten sind abgeschnitten: %1 von %2 Bytes sind da</translation>
    </message>
    <message>
        <source>a frame takes more than 2 GB</source>
        <translation>ein Frame braucht mehr als 2 GB</translation>
    </message>
    <message>
        <source>floating-point pixels have %1 bits in one sample, not %2 in %3</source>
        <translation>Gleitkommapixel haben %1 bit je Wert, nicht %2 in %3</translation>
    </message>
    <message>
        <source>%1 of %2 bits cannot be</source>
        <translation>%1 von %2 bit sind nicht möglich</translation>
    </message>
    <message>
        <source>it is cut off in element %1: %2 of %3 bytes are there</source>
        <translation>sie ist in Element %1 abgeschnitten: %2 von %3 Bytes sind da</translation>
    </message>
    <message>
        <source>its pixel data do not begin like JPEG 2000</source>
        <translation>ihre Pixeldaten beginnen nicht wie JPEG 2000</translation>
    </message>
    <message>
        <source>its JPEG 2000 stream holds %1 × %2 pixels, its header says %3 × %4</source>
        <translation>ihr JPEG-2000-Strom enthält %1 × %2 Pixel, ihr Kopf nennt %3 × %4</translation>
    </message>
    <message>
        <source>its JPEG 2000 stream holds %1 samples of %2 bits, its header says %3</source>
        <translation>ihr JPEG-2000-Strom enthält %1 Werte mit %2 bit, ihr Kopf nennt %3</translation>
    </message>
    <message>
        <source>its JPEG 2000 stream has %1 tiles</source>
        <translation>ihr JPEG-2000-Strom hat %1 Kacheln</translation>
    </message>
    <message>
        <source>its JPEG 2000 stream holds more than %1 million samples</source>
        <translation>ihr JPEG-2000-Strom enthält mehr als %1 Millionen Werte</translation>
    </message>
    <message>
        <source>its compressed pixel data are too short</source>
        <translation>ihre komprimierten Pixeldaten sind zu kurz</translation>
    </message>
    <message>
        <source>its compressed pixel data are cut off</source>
        <translation>ihre komprimierten Pixeldaten sind abgeschnitten</translation>
    </message>
    <message>
        <source>its pixels cannot be decoded (%1)</source>
        <translation>ihre Pixel lassen sich nicht dekodieren (%1)</translation>
    </message>
    <message>
        <source>its JPEG 2000 stream has colour planes of unlike size</source>
        <translation>ihr JPEG-2000-Strom hat Farbebenen ungleicher Größe</translation>
    </message>
    <message>
        <source>its pixel data do not begin like JPEG</source>
        <translation>ihre Pixeldaten beginnen nicht wie JPEG</translation>
    </message>
    <message>
        <source>its JPEG stream holds %1 × %2 pixels of %3 samples, its header says %4 × %5 of %6</source>
        <translation>ihr JPEG-Strom enthält %1 × %2 Pixel mit %3 Werten, ihr Kopf nennt %4 × %5 mit %6</translation>
    </message>
    <message>
        <source>its JPEG stream has %1 scans</source>
        <translation>ihr JPEG-Strom hat %1 Scans</translation>
    </message>
    <message>
        <source>its overlay is too short: %1 of %2 bytes</source>
        <translation>ihre Überlagerung ist zu kurz: %1 von %2 Bytes</translation>
    </message>
    <message>
        <source>its overlay lies in bit %1 of the pixels, which holds none</source>
        <translation>ihre Überlagerung liegt in Bit %1 der Pixel, das keine enthält</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no frame %2.</source>
        <translation>„%1“ hat keinen Frame %2.</translation>
    </message>
    <message>
        <source>its floating-point pixels are compressed</source>
        <translation>ihre Gleitkommapixel sind komprimiert</translation>
    </message>
    <message>
        <source>its pixels are compressed, but it does not say how</source>
        <translation>ihre Pixel sind komprimiert, doch sie gibt nicht an, wie</translation>
    </message>
    <message>
        <source>its RLE data have %1 segments, not %2</source>
        <translation>ihre RLE-Daten haben %1 Segmente, nicht %2</translation>
    </message>
    <message>
        <source>%1 is %2, not %3</source>
        <translation>%1 ist %2, nicht %3</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>stimmt</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an index: it has no column &apos;path&apos;.</source>
        <translation>„%1“ ist kein Index: Es hat keine Spalte „path“.</translation>
    </message>
    <message>
        <source>An index is a table with tabs; its first line names the columns.</source>
        <translation>Ein Index ist eine Tabelle mit Tabulatoren; ihre erste Zeile nennt die Spalten.</translation>
    </message>
    <message>
        <source>%1 of %2 frames looked at</source>
        <translation>%1 von %2 Frames angesehen</translation>
    </message>
    <message>
        <source>There is no folder &apos;%1&apos;.</source>
        <translation>Es gibt keinen Ordner „%1“.</translation>
    </message>
    <message>
        <source>Stopped before all files were opened.</source>
        <translation>Angehalten, bevor alle Dateien geöffnet waren.</translation>
    </message>
    <message>
        <source>%1 files: </source>
        <translation>%1 Dateien: </translation>
    </message>
    <message>
        <source>%1 agree with the index, %2 differ from it, </source>
        <translation>%1 stimmen mit dem Index überein, %2 weichen ab, </translation>
    </message>
    <message>
        <source>%1 open, %2 are refused.</source>
        <translation>%1 lassen sich öffnen, %2 werden abgewiesen.</translation>
    </message>
    <message>
        <source>| File | Transfer syntax | Photometric | Size | Bits | Min | Max | Mean | Outcome |</source>
        <translation>| Datei | Transfersyntax | Photometrie | Größe | Bits | Min | Max | Mittel | Ergebnis |</translation>
    </message>
    <message>
        <source> signed</source>
        <translation> mit Vorzeichen</translation>
    </message>
    <message>
        <source>a BMP of %1 bits with compression %2</source>
        <translation>ein BMP mit %1 Bit und der Komprimierung %2</translation>
    </message>
    <message>
        <source>no size is given near its beginning</source>
        <translation>nahe ihrem Anfang ist keine Größe angegeben</translation>
    </message>
    <message>
        <source>a TIFF with a palette or of single bits and more than 100 million pixels</source>
        <translation>ein TIFF mit Palette oder einzelnen Bits und mehr als 100 Millionen Pixeln</translation>
    </message>
    <message>
        <source>rotated by %1°</source>
        <translation>um %1° gedreht</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>gespiegelt</translation>
    </message>
    <message>
        <source>mirrored top to bottom</source>
        <translation>von oben nach unten gespiegelt</translation>
    </message>
    <message>
        <source>mirrored and rotated by %1°</source>
        <translation>gespiegelt und um %1° gedreht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable</source>
        <translation>
            <numerusform>%Ln nicht lesbar</numerusform>
            <numerusform>%Ln nicht lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening &apos;%1&apos; was cancelled.</source>
        <translation>Das Öffnen von „%1“ wurde abgebrochen.</translation>
    </message>
    <message>
        <source>inverted</source>
        <translation>invertiert</translation>
    </message>
    <message>
        <source>%1 and inverted</source>
        <translation>%1 und invertiert</translation>
    </message>
    <message>
        <source>The table &apos;%1&apos; has no row below the first one.</source>
        <translation>Die Tabelle „%1“ hat unter der ersten Zeile keine weitere.</translation>
    </message>
    <message>
        <source>The row says nothing that &apos;%1&apos; did not say of the same image.</source>
        <translation>Die Zeile sagt nichts, was „%1“ über dieselbe Aufnahme nicht schon gesagt hat.</translation>
    </message>
    <message>
        <source>The box is far outside of any image: it is left out.</source>
        <translation>Der Rahmen liegt weit außerhalb jeder Aufnahme: Er wird ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) or studies have images of more than one class, &apos;%1&apos; first: right for a course of illness, wrong for a mixed-up label.</source>
        <translation>
            <numerusform>%n Patient oder eine Studie hat Aufnahmen aus mehr als einer Klasse, zuerst „%1“: richtig bei einem Krankheitsverlauf, falsch bei einem vertauschten Label.</numerusform>
            <numerusform>%n Patienten oder Studien haben Aufnahmen aus mehr als einer Klasse, zuerst „%1“: richtig bei einem Krankheitsverlauf, falsch bei einem vertauschten Label.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have neither patient nor study: whether one is in two splits cannot be told of them.</source>
        <translation>
            <numerusform>%n Aufnahme hat weder Patient noch Studie: Ob jemand in zwei Teilen ist, lässt sich von ihr nicht sagen.</numerusform>
            <numerusform>%n Aufnahmen haben weder Patient noch Studie: Ob jemand in zwei Teilen ist, lässt sich von ihnen nicht sagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) of 16 bits hold no value above %1 of 65,535: they are shown and trained on nearly black. Choose a window in the viewer to see them; &apos;synthray-cli render --window&apos; writes them with one, to train on.</source>
        <translation>
            <numerusform>%n Aufnahme mit 16 Bit hat keinen Wert über %1 von 65.535: Sie wird fast schwarz angezeigt und trainiert. Wählen Sie im Betrachter eine Fensterung, um sie zu sehen; „synthray-cli render --window“ schreibt sie damit zum Trainieren.</numerusform>
            <numerusform>%n Aufnahmen mit 16 Bit haben keinen Wert über %1 von 65.535: Sie werden fast schwarz angezeigt und trainiert. Wählen Sie im Betrachter eine Fensterung, um sie zu sehen; „synthray-cli render --window“ schreibt sie damit zum Trainieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables %1: %2</source>
        <translation>Tabellen %1: %2</translation>
    </message>
    <message>
        <source>Give the table a row for each image.</source>
        <translation>Geben Sie der Tabelle für jede Aufnahme eine Zeile.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of near duplicates are in different parts: results on test images may look better than they are. &apos;Near duplicates together&apos; (nearTogether) keeps them in one.</source>
        <translation>
            <numerusform>%n Paar von Fast-Duplikaten liegt in verschiedenen Teilen: Ergebnisse auf Testaufnahmen können besser aussehen, als sie sind. „Fast-Duplikate zusammen“ (nearTogether) hält sie in einem.</numerusform>
            <numerusform>%n Paare von Fast-Duplikaten liegen in verschiedenen Teilen: Ergebnisse auf Testaufnahmen können besser aussehen, als sie sind. „Fast-Duplikate zusammen“ (nearTogether) hält sie in einem.</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a picture of a format that is not read (%2).</source>
        <translation>„%1“ ist ein Bild in einem Format, das nicht gelesen wird (%2).</translation>
    </message>
    <message>
        <source>it is a DICOMDIR, a list of the files beside it</source>
        <translation>sie ist ein DICOMDIR, eine Liste der Dateien daneben</translation>
    </message>
    <message>
        <source>Open the folder that it lies in.</source>
        <translation>Öffnen Sie den Ordner, in dem sie liegt.</translation>
    </message>
    <message>
        <source>There is nothing in it to look at: leave it out.</source>
        <translation>In ihr gibt es nichts zu sehen: Lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>Images of up to %1 frames can be read.</source>
        <translation>Aufnahmen mit bis zu %1 Bildern können gelesen werden.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be read: %2. It was left as it is.</source>
        <translation>„%1“ lässt sich nicht lesen: %2. Es blieb, wie es ist.</translation>
    </message>
    <message>
        <source>Open the set again.</source>
        <translation>Öffnen Sie den Satz noch einmal.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: its %2 &apos;%3&apos; has a comma, which was read as the decimal sign.</source>
        <translation>„%1“: %2 „%3“ hat ein Komma; es wurde als Dezimalzeichen gelesen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: its %2 &apos;%3&apos; is no number: it was left out.</source>
        <translation>„%1“: %2 „%3“ ist keine Zahl und zählt nicht.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: the largest entry of its VOI LUT is far below what its descriptor says: it is shown scaled to that entry.</source>
        <translation>„%1“: Der größte Eintrag der VOI-LUT liegt weit unter dem, was ihre Beschreibung angibt: Gezeigt wird sie auf diesen Eintrag skaliert.</translation>
    </message>
    <message>
        <source>LUT, scaled to its largest entry</source>
        <translation>LUT, auf den größten Eintrag skaliert</translation>
    </message>
    <message>
        <source>%1, scaled to its largest entry</source>
        <translation>%1, auf den größten Eintrag skaliert</translation>
    </message>
    <message>
        <source>Images of a table: %1</source>
        <translation>Aufnahmen einer Tabelle: %1</translation>
    </message>
    <message>
        <source>The classes %1 differ only in capitals or blanks. Are they one? Then switch on &apos;Ignore capitals and blanks in names&apos; under Data, Splits.</source>
        <translation>Die Klassen %1 unterscheiden sich nur in Großschreibung oder Leerzeichen. Sind sie eine? Dann unter Daten, Aufteilung „Großschreibung und Leerzeichen in Namen übergehen“ einschalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) have several names that differ only in capitals or blanks, &apos;%1&apos; and &apos;%2&apos; first. Are they one? Then switch on &apos;Ignore capitals and blanks in names&apos; under Data, Splits.</source>
        <translation>
            <numerusform>%n Patient hat mehrere Namen, die sich nur in Großschreibung oder Leerzeichen unterscheiden, „%1“ und „%2“. Sind sie einer? Dann unter Daten, Aufteilung „Großschreibung und Leerzeichen in Namen übergehen“ einschalten.</numerusform>
            <numerusform>%n Patienten haben mehrere Namen, die sich nur in Großschreibung oder Leerzeichen unterscheiden, zuerst „%1“ und „%2“. Sind sie einer? Dann unter Daten, Aufteilung „Großschreibung und Leerzeichen in Namen übergehen“ einschalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table &apos;%1&apos; is not in UTF-8: it was read as Windows-1252.</source>
        <translation>Die Tabelle „%1“ ist nicht in UTF-8: Sie wurde als Windows-1252 gelesen.</translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; holds %n mask(s) of the images beside it: they are no images of the set.</source>
        <translation>
            <numerusform>„%1“ enthält %n Maske der Bilder daneben: Sie ist kein Bild des Satzes.</numerusform>
            <numerusform>„%1“ enthält %n Masken der Bilder daneben: Sie sind keine Bilder des Satzes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table &apos;%1&apos; was not used: hardly any of its rows is about an image of this folder.</source>
        <translation>Die Tabelle „%1“ wurde nicht verwendet: Kaum eine ihrer Zeilen betrifft eine Aufnahme dieses Ordners.</translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos;: %n value(s) of -1 (not certain) were read as no label.</source>
        <translation>
            <numerusform>„%1“: %n Wert von -1 (unsicher) wurde als kein Label gelesen.</numerusform>
            <numerusform>„%1“: %n Werte von -1 (unsicher) wurden als kein Label gelesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>An unexpected error stopped the work: %1</source>
        <translation>Ein unerwarteter Fehler hat die Arbeit beendet: %1</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Dafür reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>Choose a smaller batch, image size or set, or close other programs.</source>
        <translation>Wählen Sie einen kleineren Batch, eine kleinere Bildgröße oder einen kleineren Satz, oder schließen Sie andere Programme.</translation>
    </message>
</context>
<context>
    <name>JobRunner</name>
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
        <source>Networks cannot be trained or used: this installation lacks the part that computes with LibTorch (&apos;%1&apos;).</source>
        <translation>Netze lassen sich weder trainieren noch anwenden: Dieser Installation fehlt der Teil, der mit LibTorch rechnet („%1“).</translation>
    </message>
    <message>
        <source>Install Synthray completely, or build it with LibTorch.</source>
        <translation>Installieren Sie Synthray vollständig, oder bauen Sie es mit LibTorch.</translation>
    </message>
    <message>
        <source>The part that computes with LibTorch cannot be opened: %1</source>
        <translation>Der Teil, der mit LibTorch rechnet, lässt sich nicht öffnen: %1</translation>
    </message>
    <message>
        <source>Install Synthray again, with LibTorch as its package asks for it.</source>
        <translation>Installieren Sie Synthray noch einmal, mit LibTorch, wie sein Paket es verlangt.</translation>
    </message>
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
        <source>Take another checkpoint, or train again.</source>
        <translation>Nehmen Sie einen anderen Checkpoint, oder trainieren Sie neu.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: tensor &apos;%2&apos; has the type &apos;%3&apos;, which is not read here.</source>
        <translation>„%1“: Der Tensor „%2“ hat den Typ „%3“, der hier nicht gelesen wird.</translation>
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
        <source>Looking for images</source>
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
        <source>No image of &apos;%1&apos; is left to train on.</source>
        <translation>Von „%1“ bleibt keine Aufnahme für das Training übrig.</translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; gives only %n image(s) to train on; a generator needs at least 2.</source>
        <translation>
            <numerusform>„%1“ gibt nur %n Aufnahme für das Training her; ein Generator braucht mindestens 2.</numerusform>
            <numerusform>„%1“ gibt nur %n Aufnahmen für das Training her; ein Generator braucht mindestens 2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a class or folder with more images.</source>
        <translation>Wählen Sie eine Klasse oder einen Ordner mit mehr Aufnahmen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (batch) is %2, but there are only %n image(s) to train on.</source>
        <translation>
            <numerusform>%1 (batch) ist %2, aber für das Training gibt es nur %n Aufnahme.</numerusform>
            <numerusform>%1 (batch) ist %2, aber für das Training gibt es nur %n Aufnahmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set batch to %1 or less, or choose more images.</source>
        <translation>Setzen Sie batch auf höchstens %1, oder wählen Sie mehr Aufnahmen.</translation>
    </message>
    <message>
        <source>Reading images</source>
        <translation>Aufnahmen werden gelesen</translation>
    </message>
    <message>
        <source>A run of kind &apos;%1&apos; cannot be trained here.</source>
        <translation>Ein Lauf der Art „%1“ lässt sich hier nicht trainieren.</translation>
    </message>
    <message>
        <source>No folder of images is given.</source>
        <translation>Es ist kein Ordner mit Aufnahmen angegeben.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the images to train on.</source>
        <translation>Wählen Sie den Ordner mit den Aufnahmen für das Training.</translation>
    </message>
    <message>
        <source>Fingerprinting the images</source>
        <translation>Fingerabdruck der Aufnahmen</translation>
    </message>
    <message>
        <source>The run &apos;%1&apos; is finished already.</source>
        <translation>Der Lauf „%1“ ist schon fertig.</translation>
    </message>
    <message>
        <source>Start a new run with more epochs, or generate images from this one.</source>
        <translation>Beginnen Sie einen neuen Lauf mit mehr Epochen, oder generieren Sie Aufnahmen aus diesem.</translation>
    </message>
    <message>
        <source>Comparing the images with those of the run</source>
        <translation>Aufnahmen werden mit denen des Laufs verglichen</translation>
    </message>
    <message>
        <source>The images in &apos;%1&apos; have changed since the run began.</source>
        <translation>Die Aufnahmen in „%1“ haben sich seit dem Beginn des Laufs geändert.</translation>
    </message>
    <message>
        <source>Put the old images back, or start a new run.</source>
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
        <source>&apos;%1&apos; is not a run that makes images.</source>
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
        <source>Stopped after %n image(s).</source>
        <translation>
            <numerusform>Nach %n Aufnahme angehalten.</numerusform>
            <numerusform>Nach %n Aufnahmen angehalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Image %1 of %2</source>
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
    <message>
        <source>The weights of &apos;%1&apos; do not fit the FID InceptionV3 (%2).</source>
        <translation>Die Gewichte in „%1“ passen nicht zum FID-InceptionV3 (%2).</translation>
    </message>
    <message>
        <source>The file wanted is pt_inception-2015-12-05-6726825d.pth.</source>
        <translation>Gesucht ist die Datei pt_inception-2015-12-05-6726825d.pth.</translation>
    </message>
    <message>
        <source>FID is not measured: %1</source>
        <translation>Die FID wird nicht gemessen: %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the run of a classifier.</source>
        <translation>„%1“ ist nicht der Lauf eines Klassifikators.</translation>
    </message>
    <message>
        <source>Random Inception</source>
        <translation>Zufälliges Inception</translation>
    </message>
    <message>
        <source>Not comparable with published FID: for comparisons within this program only.</source>
        <translation>Nicht mit veröffentlichter FID vergleichbar: nur für Vergleiche innerhalb dieses Programms.</translation>
    </message>
    <message>
        <source>Inception (published scale)</source>
        <translation>Inception (veröffentlichte Skala)</translation>
    </message>
    <message>
        <source>Inception (other weights)</source>
        <translation>Inception (andere Gewichte)</translation>
    </message>
    <message>
        <source>Not comparable with published FID: the weights file is another one than %1.</source>
        <translation>Nicht mit veröffentlichter FID vergleichbar: Die Gewichtsdatei ist eine andere als %1.</translation>
    </message>
    <message>
        <source>This is the published file: its FID is on the scale of pytorch-fid.</source>
        <translation>Das ist die veröffentlichte Datei: Ihre FID liegt auf der Skala von pytorch-fid.</translation>
    </message>
    <message>
        <source>This is another file than the published one, but it can be used. Its FID cannot be compared with published values.</source>
        <translation>Das ist eine andere Datei als die veröffentlichte, sie ist aber brauchbar. Ihre FID lässt sich nicht mit veröffentlichten Werten vergleichen.</translation>
    </message>
    <message>
        <source>These are not the weights of the FID InceptionV3 (%1).</source>
        <translation>Das sind nicht die Gewichte des FID-InceptionV3 (%1).</translation>
    </message>
    <message>
        <source>Measuring FID after epoch %1</source>
        <translation>FID wird nach Epoche %1 gemessen</translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; has %n image(s) that open; a comparison of distributions needs at least two.</source>
        <translation>
            <numerusform>„%1“ hat %n Aufnahme, die sich öffnen lässt; ein Vergleich von Verteilungen braucht mindestens zwei.</numerusform>
            <numerusform>„%1“ hat %n Aufnahmen, die sich öffnen lassen; ein Vergleich von Verteilungen braucht mindestens zwei.</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds statistics of %2 dims, not of %3.</source>
        <translation>„%1“ enthält eine Statistik mit %2 Dimensionen, nicht mit %3.</translation>
    </message>
    <message>
        <source>Choose dims %1, or other statistics.</source>
        <translation>Wählen Sie %1 Dimensionen oder eine andere Statistik.</translation>
    </message>
    <message>
        <source>There are no such images in &apos;%1&apos;: %2.</source>
        <translation>Solche Aufnahmen gibt es in „%1“ nicht: %2.</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>Es gibt: %1.</translation>
    </message>
    <message>
        <source>Pillow bicubic to 299 × 299, 8 bits</source>
        <translation>Pillow bikubisch auf 299 × 299, 8 Bit</translation>
    </message>
    <message>
        <source>PyTorch bilinear to 299 × 299, no antialias</source>
        <translation>PyTorch bilinear auf 299 × 299, ohne Kantenglättung</translation>
    </message>
    <message>
        <source>KID, precision and recall need images on both sides, not statistics.</source>
        <translation>KID, Precision und Recall brauchen auf beiden Seiten Aufnahmen, keine Statistik.</translation>
    </message>
    <message>
        <source>Give folders or sets instead of .npz files.</source>
        <translation>Geben Sie Ordner oder Sätze statt .npz-Dateien an.</translation>
    </message>
    <message>
        <source>distances</source>
        <translation>Abstände</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Sets: %1 (N = %2) against %3 (N = %4)</source>
        <translation>Sätze: %1 (N = %2) gegen %3 (N = %4)</translation>
    </message>
    <message>
        <source>Backbone: %1, %2 dims</source>
        <translation>Backbone: %1, %2 Dimensionen</translation>
    </message>
    <message>
        <source>Backbone fingerprint: %1</source>
        <translation>Fingerabdruck des Backbones: %1</translation>
    </message>
    <message>
        <source>Weights SHA-256: %1</source>
        <translation>SHA-256 der Gewichte: %1</translation>
    </message>
    <message>
        <source>Input: displayed image at 8 bits, grey replicated to three channels; %1</source>
        <translation>Eingabe: angezeigte Aufnahme mit 8 Bit, Grau in drei Kanäle kopiert; %1</translation>
    </message>
    <message>
        <source>FID: Fréchet distance of mean and covariance (divisor N − 1), float64, from float32 features</source>
        <translation>FID: Fréchet-Abstand von Mittel und Kovarianz (Teiler N − 1), float64, aus float32-Merkmalen</translation>
    </message>
    <message>
        <source>Floor: two random halves of the first set (%1 images each)</source>
        <translation>Bodenwert: zwei zufällige Hälften des ersten Satzes (je %1 Aufnahmen)</translation>
    </message>
    <message>
        <source>KID: kernel (x·y/d + 1)³, unbiased, %1 subset(s) of %2 images, mean ± standard deviation</source>
        <translation>KID: Kern (x·y/d + 1)³, erwartungstreu, %1 Teilmenge(n) von %2 Aufnahmen, Mittel ± Standardabweichung</translation>
    </message>
    <message>
        <source>Precision, recall: k = %1; density, coverage: k = %2</source>
        <translation>Precision, Recall: k = %1; Density, Coverage: k = %2</translation>
    </message>
    <message>
        <source>Seed %1, Synthray %2</source>
        <translation>Startwert %1, Synthray %2</translation>
    </message>
    <message>
        <source>There is not enough memory for this image.</source>
        <translation>Für diese Aufnahme reicht der Speicher nicht.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no backbone.</source>
        <translation>„%1“ ist kein Backbone.</translation>
    </message>
    <message>
        <source>Known ones: random, weights:FILE, domain:RUNDIR.</source>
        <translation>Bekannt sind: random, weights:DATEI, domain:LAUFORDNER.</translation>
    </message>
    <message>
        <source>image %1</source>
        <translation>Aufnahme %1</translation>
    </message>
    <message>
        <source>features: image %1 of %2</source>
        <translation>Merkmale: Aufnahme %1 von %2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>No FID was measured in &apos;%1&apos;, so there is no best epoch.</source>
        <translation>In „%1“ wurde keine FID gemessen, also gibt es keine beste Epoche.</translation>
    </message>
    <message>
        <source>Take the last checkpoint or a snapshot, or train with &apos;fidEvery&apos; above 0.</source>
        <translation>Nehmen Sie den letzten Kontrollpunkt oder einen Schnappschuss, oder trainieren Sie mit „fidEvery“ über 0.</translation>
    </message>
    <message>
        <source>%1 generated images against %2 training images (%3 held out), all at 64 × 64 pixels, fit %4</source>
        <translation>%1 erzeugte Aufnahmen gegen %2 Trainingsaufnahmen (%3 zurückgelegt), alle mit 64 × 64 Pixeln, Anpassung %4</translation>
    </message>
    <message>
        <source>Backbone: %1, %2 dims; fingerprint %3</source>
        <translation>Backbone: %1, %2 Dimensionen; Fingerabdruck %3</translation>
    </message>
    <message>
        <source>Distance ratio: median distance generated → training over held-out → training</source>
        <translation>Abstandsverhältnis: mittlerer Abstand (Median) erzeugt → Training durch zurückgelegt → Training</translation>
    </message>
    <message>
        <source>Synthray %1</source>
        <translation>Synthray %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 × %3 pixels; %4 needs at least %5 × %5.</source>
        <translation>„%1“ hat %2 × %3 Pixel; %4 braucht mindestens %5 × %5.</translation>
    </message>
    <message>
        <source>Choose a larger image.</source>
        <translation>Wählen Sie eine größere Aufnahme.</translation>
    </message>
    <message>
        <source>Choose the folder of a run that was made by train-classifier or on the Classify page.</source>
        <translation>Wählen Sie den Ordner eines Laufs, den train-classifier oder die Seite Klassifizieren gemacht hat.</translation>
    </message>
    <message>
        <source>The run &apos;%1&apos; has not kept a network yet.</source>
        <translation>Der Lauf „%1“ hat noch kein Netz behalten.</translation>
    </message>
    <message>
        <source>Wait for the end of its first epoch, or resume it.</source>
        <translation>Warten Sie das Ende seiner ersten Epoche ab, oder setzen Sie ihn fort.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no way to normalise.</source>
        <translation>„%1“ ist keine Art der Normierung.</translation>
    </message>
    <message>
        <source>Known ones: %1.</source>
        <translation>Bekannt sind: %1.</translation>
    </message>
    <message>
        <source>image %1 of %2</source>
        <translation>Aufnahme %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have no class and are not judged.</source>
        <translation>
            <numerusform>%n Aufnahme hat keine Klasse und wird nicht beurteilt.</numerusform>
            <numerusform>%n Aufnahmen haben keine Klasse und werden nicht beurteilt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) of %1 are not judged: the network knows %2 only.</source>
        <translation>
            <numerusform>%n Aufnahme von %1 wird nicht beurteilt: das Netz kennt nur %2.</numerusform>
            <numerusform>%n Aufnahmen von %1 werden nicht beurteilt: das Netz kennt nur %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>No image of &apos;%1&apos; is of a class that the network knows.</source>
        <translation>Keine Aufnahme von „%1“ ist von einer Klasse, die das Netz kennt.</translation>
    </message>
    <message>
        <source>It knows: %1.</source>
        <translation>Es kennt: %1.</translation>
    </message>
    <message>
        <source>There is no class %1.</source>
        <translation>Es gibt keine Klasse %1.</translation>
    </message>
    <message>
        <source>The set has splits (%1), but none is called train.</source>
        <translation>Der Satz hat Teile (%1), aber keiner heißt train.</translation>
    </message>
    <message>
        <source>Deal it out anew on the Data page, or with &apos;synthray-cli split&apos;.</source>
        <translation>Teilen Sie ihn auf der Seite Daten oder mit „synthray-cli split“ neu auf.</translation>
    </message>
    <message>
        <source>The set has no splits: %1 % of it validate and %2 % test, dealt by patient.</source>
        <translation>Der Satz hat keine Teile: %1 % davon validieren und %2 % testen, nach Patienten aufgeteilt.</translation>
    </message>
    <message>
        <source>The set has no split val: %1 % of the training images validate, dealt by patient.</source>
        <translation>Der Satz hat keinen Teil val: %1 % der Trainingsaufnahmen validieren, nach Patienten aufgeteilt.</translation>
    </message>
    <message>
        <source>No image of &apos;%1&apos; has a class.</source>
        <translation>Keine Aufnahme von „%1“ hat eine Klasse.</translation>
    </message>
    <message>
        <source>Put the images into one folder a class, or give them labels on the Data page.</source>
        <translation>Legen Sie die Aufnahmen in einen Ordner je Klasse, oder geben Sie ihnen auf der Seite Daten Klassen.</translation>
    </message>
    <message>
        <source>All images of &apos;%1&apos; are of one class (%2): there is nothing to tell apart.</source>
        <translation>Alle Aufnahmen von „%1“ sind von einer Klasse (%2): es gibt nichts zu unterscheiden.</translation>
    </message>
    <message>
        <source>Open the folder above it, which holds the other classes too.</source>
        <translation>Öffnen Sie den Ordner darüber, der auch die anderen Klassen enthält.</translation>
    </message>
    <message>
        <source>No training image is of the class %1.</source>
        <translation>Keine Trainingsaufnahme ist von der Klasse %1.</translation>
    </message>
    <message>
        <source>Deal the set out anew by patient, or leave that class out.</source>
        <translation>Teilen Sie den Satz nach Patienten neu auf, oder lassen Sie diese Klasse weg.</translation>
    </message>
    <message>
        <source>There are too few training images in &apos;%1&apos;.</source>
        <translation>„%1“ enthält zu wenige Trainingsaufnahmen.</translation>
    </message>
    <message>
        <source>A classifier needs at least two.</source>
        <translation>Ein Klassifikator braucht mindestens zwei.</translation>
    </message>
    <message>
        <source>No image of the split %1 is of the class %2: its recall and AUC cannot be told there.</source>
        <translation>Keine Aufnahme des Teils %1 ist von der Klasse %2: dort lassen sich Recall und AUC nicht angeben.</translation>
    </message>
    <message numerus="yes">
        <source>The split %1 has only %n image(s): its numbers are very uncertain.</source>
        <translation>
            <numerusform>Der Teil %1 hat nur %n Aufnahme: seine Zahlen sind sehr unsicher.</numerusform>
            <numerusform>Der Teil %1 hat nur %n Aufnahmen: seine Zahlen sind sehr unsicher.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no validation images: the last epoch&apos;s network is kept.</source>
        <translation>Es gibt keine Validierungsaufnahmen: das Netz der letzten Epoche wird behalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) have images of more than one class; they are kept in one split.</source>
        <translation>
            <numerusform>%n Patient hat Aufnahmen mehrerer Klassen; sie bleiben in einem Teil.</numerusform>
            <numerusform>%n Patienten haben Aufnahmen mehrerer Klassen; sie bleiben in einem Teil.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no class, so it was left out.</source>
        <translation>Sie hat keine Klasse und wurde weggelassen.</translation>
    </message>
    <message>
        <source>It is in no split, so it was left out.</source>
        <translation>Sie ist in keinem Teil und wurde weggelassen.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped early: %n epoch(s) without a better one than epoch %1.</source>
        <translation>
            <numerusform>Vorzeitig beendet: %n Epoche ohne eine bessere als Epoche %1.</numerusform>
            <numerusform>Vorzeitig beendet: %n Epochen ohne eine bessere als Epoche %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a lower learning rate (lr) or a warm-up and start again; the last checkpoint is from before that.</source>
        <translation>Wählen Sie eine kleinere Lernrate (lr) oder ein Aufwärmen und beginnen Sie neu; der letzte Sicherungspunkt ist von davor.</translation>
    </message>
    <message>
        <source>Judging the validation and test images</source>
        <translation>Validierungs- und Testaufnahmen werden beurteilt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not hold a classifier of this program.</source>
        <translation>„%1“ enthält keinen Klassifikator dieses Programms.</translation>
    </message>
    <message>
        <source>Choose the folder of a classifier&apos;s run.</source>
        <translation>Wählen Sie den Ordner eines Klassifikator-Laufs.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not hold the weights of this network (%2).</source>
        <translation>„%1“ enthält nicht die Gewichte dieses Netzes (%2).</translation>
    </message>
    <message>
        <source>They seem to be those of %1: choose that network.</source>
        <translation>Es scheinen die von %1 zu sein: wählen Sie dieses Netz.</translation>
    </message>
    <message>
        <source>Choose the network, its width and its channels as they were when the file was made.</source>
        <translation>Wählen Sie Netz, Breite und Kanäle so, wie sie waren, als die Datei entstand.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not hold the weights of %2.</source>
        <translation>„%1“ enthält nicht die Gewichte von %2.</translation>
    </message>
    <message>
        <source>This CPU has no units for bfloat16: training would be slower with it, not faster.</source>
        <translation>Diese CPU hat keine Einheiten für bfloat16: das Training würde damit langsamer, nicht schneller.</translation>
    </message>
    <message>
        <source>Set the precision to float32.</source>
        <translation>Stellen Sie die Genauigkeit auf float32.</translation>
    </message>
    <message>
        <source>Fewer than two of the training images can be opened.</source>
        <translation>Weniger als zwei der Trainingsaufnahmen lassen sich öffnen.</translation>
    </message>
    <message>
        <source>The recipe changes nothing: this run is the same as one without a recipe.</source>
        <translation>Das Rezept ändert nichts: dieser Lauf ist derselbe wie einer ohne Rezept.</translation>
    </message>
    <message>
        <source>Choose the random backbone, a weights file or a classifier&apos;s run.</source>
        <translation>Wählen Sie das zufällige Backbone, eine Gewichtsdatei oder den Lauf eines Klassifikators.</translation>
    </message>
    <message>
        <source>Domain features (%1)</source>
        <translation>Fachmerkmale (%1)</translation>
    </message>
    <message>
        <source>Not comparable with published FID, nor with another classifier&apos;s: for comparisons with this one only.</source>
        <translation>Nicht vergleichbar mit veröffentlichter FID und auch nicht mit der eines anderen Klassifikators: nur für Vergleiche mit diesem.</translation>
    </message>
    <message>
        <source>%1 × %1 as the classifier was trained</source>
        <translation>%1 × %1, wie der Klassifikator trainiert wurde</translation>
    </message>
    <message>
        <source>Input: displayed image at 8 bits; %1</source>
        <translation>Eingabe: angezeigte Aufnahme mit 8 Bit; %1</translation>
    </message>
    <message>
        <source>The kind must be &apos;gan&apos; or &apos;classifier&apos;.</source>
        <translation>Die Art muss „gan“ oder „classifier“ sein.</translation>
    </message>
    <message>
        <source>What the network says of &apos;%1&apos; is no number: its weights are damaged.</source>
        <translation>Was das Netz zu „%1“ sagt, ist keine Zahl: seine Gewichte sind beschädigt.</translation>
    </message>
    <message>
        <source>Train it again, or take another weights file.</source>
        <translation>Trainieren Sie es neu, oder nehmen Sie eine andere Gewichtsdatei.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these images were trained on: the numbers are better than they would be on new images.</source>
        <translation>
            <numerusform>Mit %n dieser Aufnahmen wurde trainiert: Die Zahlen sind besser, als sie auf neuen Aufnahmen wären.</numerusform>
            <numerusform>Mit %n dieser Aufnahmen wurde trainiert: Die Zahlen sind besser, als sie auf neuen Aufnahmen wären.</numerusform>
        </translation>
    </message>
    <message>
        <source>Validation and test images look easier than they are: &apos;synthray-cli split --fix&apos; or the Data page fixes it.</source>
        <translation>Validierungs- und Testaufnahmen sehen leichter aus, als sie sind: „synthray-cli split --fix“ oder die Seite Daten behebt das.</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) have images in more than one of the set&apos;s splits, &apos;%1&apos; first (%2).</source>
        <translation>
            <numerusform>%n Patient hat Aufnahmen in mehr als einem Teil des Satzes: „%1“ (%2).</numerusform>
            <numerusform>%n Patienten haben Aufnahmen in mehr als einem Teil des Satzes, zuerst „%1“ (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are in more than one of the set&apos;s splits as copies, &apos;%1&apos; first (%2).</source>
        <translation>
            <numerusform>%n Aufnahme liegt als Kopie in mehr als einem Teil des Satzes: „%1“ (%2).</numerusform>
            <numerusform>%n Aufnahmen liegen als Kopien in mehr als einem Teil des Satzes, zuerst „%1“ (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have a near duplicate in another of the set&apos;s splits, &apos;%1&apos; first (%2).</source>
        <translation>
            <numerusform>%n Aufnahme hat ein Fast-Duplikat in einem anderen Teil des Satzes: „%1“ (%2).</numerusform>
            <numerusform>%n Aufnahmen haben ein Fast-Duplikat in einem anderen Teil des Satzes, zuerst „%1“ (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) have images of more than one class.</source>
        <translation>
            <numerusform>%n Patient hat Aufnahmen mehrerer Klassen.</numerusform>
            <numerusform>%n Patienten haben Aufnahmen mehrerer Klassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds values that are no numbers (in %2).</source>
        <translation>„%1“ enthält Werte, die keine Zahlen sind (in %2).</translation>
    </message>
    <message>
        <source>Take another weights file: one that was saved before its training broke down.</source>
        <translation>Nehmen Sie eine andere Gewichtsdatei: eine, die gespeichert wurde, bevor ihr Training zusammenbrach.</translation>
    </message>
    <message>
        <source>The head of &apos;%1&apos; was made anew: %2 → %3 classes.</source>
        <translation>Der Kopf von „%1“ wurde neu angelegt: %2 → %3 Klassen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no head for these classes: it was made anew.</source>
        <translation>„%1“ hat keinen Kopf für diese Klassen: Er wurde neu angelegt.</translation>
    </message>
    <message numerus="yes">
        <source>%n tensor(s) hold values that are not numbers, the first one %1</source>
        <translation>
            <numerusform>%n Tensor enthält Werte, die keine Zahlen sind: %1</numerusform>
            <numerusform>%n Tensoren enthalten Werte, die keine Zahlen sind, der erste %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Inception (torchvision&apos;s weights)</source>
        <translation>Inception (Gewichte von torchvision)</translation>
    </message>
    <message>
        <source>Not comparable with published FID: these are the weights of torchvision&apos;s inception_v3, which is another network.</source>
        <translation>Nicht mit veröffentlichter FID vergleichbar: Dies sind die Gewichte von torchvisions inception_v3, einem anderen Netz.</translation>
    </message>
    <message>
        <source>These are the weights of torchvision&apos;s inception_v3, not those of the FID InceptionV3. They can be used, but their FID cannot be compared with published values: they were trained otherwise (1000 classes, an auxiliary head), for a network whose average pools count the border and whose last block ends in an average.</source>
        <translation>Dies sind die Gewichte von torchvisions inception_v3, nicht die des FID-InceptionV3. Sie können verwendet werden, aber ihre FID lässt sich nicht mit veröffentlichten Werten vergleichen: Sie wurden anders trainiert (1000 Klassen, ein Hilfskopf), für ein Netz, dessen Mittelwert-Pools den Rand mitzählen und dessen letzter Block in einem Mittelwert endet.</translation>
    </message>
    <message>
        <source>its data do not fit the checksum that was written with them</source>
        <translation>ihre Daten passen nicht zu der Prüfsumme, die mit ihnen geschrieben wurde</translation>
    </message>
    <message>
        <source>Which network made the statistics &apos;%1&apos; is not known: the value means something only if it was this one, with this resizer.</source>
        <translation>Welches Netz die Statistik „%1“ gemacht hat, ist nicht bekannt: Der Wert bedeutet nur etwas, wenn es dieses war, mit diesem Skalierer.</translation>
    </message>
    <message>
        <source>The statistics &apos;%1&apos; were made with the resizer &apos;%2&apos;, this comparison takes &apos;%3&apos;: the values cannot be compared.</source>
        <translation>Die Statistik „%1“ wurde mit dem Skalierer „%2“ gemacht, dieser Vergleich nimmt „%3“: Die Werte sind nicht vergleichbar.</translation>
    </message>
    <message>
        <source>Choose the resizer &apos;%1&apos;, or make the statistics again from the images.</source>
        <translation>Wählen Sie den Skalierer „%1“, oder machen Sie die Statistik neu aus den Aufnahmen.</translation>
    </message>
    <message>
        <source>The statistics &apos;%1&apos; were made by another network (%2, fingerprint %3…) than that of this comparison (%4, %5…): their features cannot be compared.</source>
        <translation>Die Statistik „%1“ wurde von einem anderen Netz gemacht (%2, Fingerabdruck %3…) als dem dieses Vergleichs (%4, %5…): Ihre Merkmale sind nicht vergleichbar.</translation>
    </message>
    <message>
        <source>Choose the backbone that made them, or make the statistics again from the images.</source>
        <translation>Wählen Sie das Backbone, das sie gemacht hat, oder machen Sie die Statistik neu aus den Aufnahmen.</translation>
    </message>
    <message>
        <source>Unknown network</source>
        <translation>Unbekanntes Netz</translation>
    </message>
    <message>
        <source>Not comparable with published FID: for comparisons with the same network only.</source>
        <translation>Nicht mit veröffentlichter FID vergleichbar: nur für Vergleiche mit demselben Netz.</translation>
    </message>
    <message>
        <source>its name does not end in .npz, by which statistics are recognised</source>
        <translation>ihr Name endet nicht auf .npz, woran Statistiken erkannt werden</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>the folder &apos;%1&apos; does not exist</source>
        <translation>den Ordner „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>writing is not allowed there</source>
        <translation>dort darf nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Statistics cannot be written to &apos;%1&apos;: %2.</source>
        <translation>Die Statistik kann nicht nach „%1“ geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>Choose another file for the statistics.</source>
        <translation>Wählen Sie eine andere Datei für die Statistik.</translation>
    </message>
    <message>
        <source>KID has no deviation: one subset of %1 images is all there is. A KID subset size below the number of images gives one.</source>
        <translation>KID hat keine Streuung: Es gibt nur eine Teilmenge von %1 Aufnahmen. Eine KID-Teilmengengröße unter der Zahl der Aufnahmen ergibt eine.</translation>
    </message>
    <message>
        <source>The features of both sets are (nearly) all equal: these features do not tell the images apart, and the values say nothing.</source>
        <translation>Die Merkmale beider Sätze sind (fast) alle gleich: Diese Merkmale unterscheiden die Aufnahmen nicht, und die Werte sagen nichts.</translation>
    </message>
    <message>
        <source>The features of the first set are (nearly) all equal: these features do not tell its images apart, and the values say little.</source>
        <translation>Die Merkmale des ersten Satzes sind (fast) alle gleich: Diese Merkmale unterscheiden seine Aufnahmen nicht, und die Werte sagen wenig.</translation>
    </message>
    <message>
        <source>The features of the second set are (nearly) all equal: these features do not tell its images apart, or it holds one image many times.</source>
        <translation>Die Merkmale des zweiten Satzes sind (fast) alle gleich: Diese Merkmale unterscheiden seine Aufnahmen nicht, oder er enthält eine Aufnahme viele Male.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are on both sides: the values are better than they should be.</source>
        <translation>
            <numerusform>%n Aufnahme ist auf beiden Seiten: Die Werte sind besser, als sie sein sollten.</numerusform>
            <numerusform>%n Aufnahmen sind auf beiden Seiten: Die Werte sind besser, als sie sein sollten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 dims cannot be had of this backbone: it has %2.</source>
        <translation>%1 Dimensionen hat dieses Backbone nicht: Es hat %2.</translation>
    </message>
    <message>
        <source>The resizer was not used: a classifier brings its own (%1).</source>
        <translation>Der Skalierer wurde nicht verwendet: Ein Klassifikator bringt seinen eigenen mit (%1).</translation>
    </message>
    <message>
        <source>Input: not known</source>
        <translation>Eingabe: nicht bekannt</translation>
    </message>
    <message>
        <source>KID: kernel (x·y/d + 1)³, unbiased, one subset of %1 images, so without a deviation</source>
        <translation>KID: Kern (x·y/d + 1)³, unverzerrt, eine Teilmenge von %1 Aufnahmen, daher ohne Streuung</translation>
    </message>
    <message>
        <source>Generator of %1: the running mean where there is one, epoch %2, seed %3</source>
        <translation>Generator von %1: das laufende Mittel, wo es eines gibt, Epoche %2, Startwert %3</translation>
    </message>
    <message>
        <source>Near-copies of training images cannot be looked for: %1 No image was written.</source>
        <translation>Beinahe-Kopien von Trainingsaufnahmen können nicht gesucht werden: %1 Es wurde keine Aufnahme geschrieben.</translation>
    </message>
    <message>
        <source>Bring the training images back to where they were, or choose &quot;Export near-copies of training images too&quot; (--near-copies).</source>
        <translation>Bringen Sie die Trainingsaufnahmen an ihren alten Ort zurück, oder wählen Sie „Auch Beinahe-Kopien von Trainingsaufnahmen exportieren“ (--near-copies).</translation>
    </message>
    <message>
        <source>there is no image of the training in &apos;%1&apos; any more.</source>
        <translation>in „%1“ gibt es keine Aufnahme des Trainings mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%n training image(s) did not open: near-copies of them were not looked for.</source>
        <translation>
            <numerusform>%n Trainingsaufnahme ließ sich nicht öffnen: Beinahe-Kopien von ihr wurden nicht gesucht.</numerusform>
            <numerusform>%n Trainingsaufnahmen ließen sich nicht öffnen: Beinahe-Kopien von ihnen wurden nicht gesucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>epoch %1, seed %2</source>
        <translation>Epoche %1, Startwert %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not exist any more.</source>
        <translation>„%1“ gibt es nicht mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%n held-out image(s) are training images too: the distance ratio is too large.</source>
        <translation>
            <numerusform>%n zurückgelegte Aufnahme ist auch eine Trainingsaufnahme: Das Abstandsverhältnis ist zu groß.</numerusform>
            <numerusform>%n zurückgelegte Aufnahmen sind auch Trainingsaufnahmen: Das Abstandsverhältnis ist zu groß.</numerusform>
        </translation>
    </message>
    <message>
        <source>The features of the training images are (nearly) all equal: these features do not tell the images apart, and distances say nothing.</source>
        <translation>Die Merkmale der Trainingsaufnahmen sind (fast) alle gleich: Diese Merkmale unterscheiden die Aufnahmen nicht, und Abstände sagen nichts.</translation>
    </message>
    <message>
        <source>Near-copy: SSIM (7 × 7) of %1 or more with a training image or its mirror image, moved by up to %2 pixels</source>
        <translation>Beinahe-Kopie: SSIM (7 × 7) von %1 oder mehr mit einer Trainingsaufnahme oder ihrem Spiegelbild, um bis zu %2 Pixel verschoben</translation>
    </message>
    <message>
        <source>Every distance: the smaller one to a training image and to its mirror image</source>
        <translation>Jeder Abstand: der kleinere zu einer Trainingsaufnahme und zu ihrem Spiegelbild</translation>
    </message>
    <message>
        <source>Authentic: no near-copy, and farther from the nearest training image than that one is from its own nearest (Alaa 2022)</source>
        <translation>Authentisch: keine Beinahe-Kopie und weiter von der nächsten Trainingsaufnahme entfernt als diese von ihrer eigenen nächsten (Alaa 2022)</translation>
    </message>
    <message>
        <source>Generator: the running mean where there is one, epoch %1, seed %2</source>
        <translation>Generator: das laufende Mittel, wo es eines gibt, Epoche %1, Startwert %2</translation>
    </message>
    <message>
        <source>&apos;sigma&apos; in &apos;%1&apos; is no covariance: it is not symmetric, or a variance in it is negative.</source>
        <translation>„sigma“ in „%1“ ist keine Kovarianz: Sie ist nicht symmetrisch, oder eine Varianz darin ist negativ.</translation>
    </message>
    <message>
        <source>Make the statistics again from the images.</source>
        <translation>Machen Sie die Statistik neu aus den Aufnahmen.</translation>
    </message>
    <message>
        <source>Precision, recall, density and coverage need more than %1 images on both sides: the larger of their two numbers of neighbours.</source>
        <translation>Precision, Recall, Density und Coverage brauchen mehr als %1 Aufnahmen auf beiden Seiten: die größere ihrer beiden Zahlen von Nachbarn.</translation>
    </message>
    <message>
        <source>The smaller set has %1 images for %2 dims: its FID is biased upwards; compare only FIDs of the same N.</source>
        <translation>Der kleinere Satz hat %1 Aufnahmen für %2 Dimensionen: Seine FID ist nach oben verzerrt; vergleichen Sie nur FIDs mit gleichem N.</translation>
    </message>
    <message>
        <source>The set whose size is known has %1 images for %2 dims: its FID is biased upwards; compare only FIDs of the same N.</source>
        <translation>Der Satz, dessen Größe bekannt ist, hat %1 Aufnahmen für %2 Dimensionen: Seine FID ist nach oben verzerrt; vergleichen Sie nur FIDs mit gleichem N.</translation>
    </message>
    <message>
        <source>There is no preset &apos;%1&apos; for comparisons.</source>
        <translation>Für Vergleiche gibt es keine Vorgabe „%1“.</translation>
    </message>
    <message>
        <source>FID by dims: %1</source>
        <translation>FID nach Dimensionen: %1</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n image(s) can be opened. The first: %1</source>
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
        <source>None of the images to compare with can be opened.</source>
        <translation>Keine der Aufnahmen, mit denen verglichen wird, lässt sich öffnen.</translation>
    </message>
</context>
<context>
    <name>OpenDialogs</name>
    <message>
        <source>Open a folder of images</source>
        <translation>Einen Ordner mit Aufnahmen öffnen</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>Aufnahmen öffnen</translation>
    </message>
    <message>
        <source>The sample images are not installed.</source>
        <translation>Die Beispielaufnahmen sind nicht installiert.</translation>
    </message>
    <message>
        <source>Open a folder of images of your own instead.</source>
        <translation>Öffnen Sie stattdessen einen eigenen Ordner mit Aufnahmen.</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Synthray projects (%1)</source>
        <translation>Synthray-Projekte (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alle Dateien (%1)</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>Projekt speichern</translation>
    </message>
    <message>
        <source>Saved &apos;%1&apos;.</source>
        <translation>„%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <source>Save your labels?</source>
        <translation>Ihre Labels speichern?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) carry labels or splits of yours that are in no file.</source>
        <translation>
            <numerusform>%Ln Aufnahme trägt Labels oder Teile von Ihnen, die in keiner Datei stehen.</numerusform>
            <numerusform>%Ln Aufnahmen tragen Labels oder Teile von Ihnen, die in keiner Datei stehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A project keeps them; the images themselves are not changed.</source>
        <translation>Ein Projekt behält sie; die Aufnahmen selbst bleiben unverändert.</translation>
    </message>
    <message>
        <source>Save project…</source>
        <translation>Projekt speichern…</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <source>Locate the images</source>
        <translation>Aufnahmen suchen</translation>
    </message>
    <message>
        <source>There are no images any more where &apos;%1&apos; had them:</source>
        <translation>Wo „%1“ sie hatte, sind keine Aufnahmen mehr:</translation>
    </message>
    <message>
        <source>The images of &apos;%1&apos; are not where they were:</source>
        <translation>Die Aufnahmen von „%1“ sind nicht mehr dort:</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln other(s)</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Were they moved or renamed? Show where they are now: what lay beside them is found as well. Labels stay on their images.</source>
        <translation>Wurden sie verschoben oder umbenannt? Zeigen Sie, wo sie jetzt sind: Was daneben lag, wird mitgefunden. Labels bleiben an ihren Aufnahmen.</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Where is &apos;%1&apos; now?</source>
        <translation>Wo ist „%1“ jetzt?</translation>
    </message>
    <message>
        <source>Other images</source>
        <translation>Andere Aufnahmen</translation>
    </message>
    <message numerus="yes">
        <source>None of this project&apos;s %Ln labelled image(s) is in &apos;%1&apos;.</source>
        <translation>
            <numerusform>%Ln Aufnahme mit Label aus diesem Projekt: Sie ist nicht in „%1“.</numerusform>
            <numerusform>Keine der %Ln Aufnahmen mit Label aus diesem Projekt ist in „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels belong to the bytes of an image: other images get none of them. Nothing was changed or written so far.</source>
        <translation>Labels gehören zu den Bytes einer Aufnahme: Andere Aufnahmen bekommen keines davon. Bisher wurde nichts geändert oder geschrieben.</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen …</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Trotzdem öffnen</translation>
    </message>
</context>
<context>
    <name>OverviewPicture</name>
    <message>
        <source>images</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>no split</source>
        <translation>kein Teil</translation>
    </message>
    <message>
        <source>Overview of the images</source>
        <translation>Übersicht der Aufnahmen</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>imbalance</source>
        <translation>Ungleichgewicht</translation>
    </message>
    <message>
        <source>exact duplicates</source>
        <translation>exakte Duplikate</translation>
    </message>
    <message>
        <source>near duplicates</source>
        <translation>Fast-Duplikate</translation>
    </message>
    <message>
        <source>leaks</source>
        <translation>Lecks</translation>
    </message>
    <message>
        <source>problem files</source>
        <translation>Problemdateien</translation>
    </message>
    <message>
        <source>Images per class and split</source>
        <translation>Aufnahmen je Klasse und Teil</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>keine Klasse</translation>
    </message>
    <message>
        <source>… and %1 more classes</source>
        <translation>… und %1 weitere Klassen</translation>
    </message>
    <message>
        <source>Size (columns × rows, px)</source>
        <translation>Größe (Spalten × Zeilen, px)</translation>
    </message>
    <message>
        <source>Bit depth</source>
        <translation>Bittiefe</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalität</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>Polarität</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Transfer syntax</source>
        <translation>Transfersyntax</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Exact duplicates: the same SHA-256 of the file. Leaks: patients or duplicates in more than one split.</source>
        <translation>Exakte Duplikate: gleicher SHA-256 der Datei. Lecks: Patienten oder Duplikate in mehr als einem Teil.</translation>
    </message>
    <message>
        <source>Near duplicates: perceptual hashes of 256 bits that differ in at most %1.</source>
        <translation>Fast-Duplikate: Wahrnehmungs-Hashes mit 256 bit, die sich in höchstens %1 unterscheiden.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no kind of picture that can be written.</source>
        <translation>„%1“ ist keine Bildart, die geschrieben werden kann.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .pdf, .svg or .png.</source>
        <translation>Wählen Sie einen Namen, der auf .pdf, .svg oder .png endet.</translation>
    </message>
    <message>
        <source>Patients by images per patient</source>
        <translation>Patienten nach Aufnahmen je Patient</translation>
    </message>
    <message>
        <source>studies</source>
        <translation>Studien</translation>
    </message>
    <message>
        <source>Studies by images per study</source>
        <translation>Studien nach Aufnahmen je Studie</translation>
    </message>
    <message>
        <source>Patients, else studies, by images of each</source>
        <translation>Patienten, sonst Studien, nach Aufnahmen</translation>
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
        <source>How grey levels between the pixels of the image are found.</source>
        <translation>Wie Grauwerte zwischen den Pixeln der Aufnahme bestimmt werden.</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Füllwert</translation>
    </message>
    <message>
        <source>Grey level outside the image: 0 black, 255 white.</source>
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
        <source>First column that is kept; outside the image is black.</source>
        <translation>Erste Spalte, die bleibt; außerhalb der Aufnahme ist es schwarz.</translation>
    </message>
    <message>
        <source>Upper</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>First row that is kept; outside the image is black.</source>
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
        <source>Turns the image counter-clockwise about its centre.</source>
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
        <source>Enlarges the image so that no corner is cut off.</source>
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
        <source>Cuts a rectangle out of the image.</source>
        <translation>Schneidet ein Rechteck aus der Aufnahme aus.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Cuts a rectangle out of the image and resizes it.</source>
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
        <source>Slants the image about its centre.</source>
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
        <source>Whether rows or columns of the image slide.</source>
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
        <source>images</source>
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
        <source>3 (grey images in three channels)</source>
        <translation>3 (Grau in drei Kanälen)</translation>
    </message>
    <message>
        <source>Channels of the images that the networks see and make; radiographs need one.</source>
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
        <source>How an image of any shape becomes a square: stretched (the proportions change), cut, or padded.</source>
        <translation>Wie eine Aufnahme beliebiger Form quadratisch wird: verzerrt (die Proportionen ändern sich), beschnitten oder aufgefüllt.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert (Seed)</translation>
    </message>
    <message>
        <source>The same seed, images, settings and threads give the same networks, bit for bit.</source>
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
        <source>Keeps the generator after the first epoch and then every so many, so that images can be made from them later; 0: never.</source>
        <translation>Bewahrt den Generator nach der ersten Epoche und dann alle so viele Epochen auf, um später Aufnahmen daraus zu erzeugen; 0: nie.</translation>
    </message>
    <message>
        <source>Images in the sample grid</source>
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
        <source>Filters of the layers nearest to the image; the deeper ones are multiples of it. 64 is the published network; fewer train faster.</source>
        <translation>Filter der Schichten, die der Aufnahme am nächsten sind; die tieferen haben Vielfache davon. 64 ist das veröffentlichte Netz; weniger trainieren schneller.</translation>
    </message>
    <message>
        <source>DCGAN (Radford) 64</source>
        <translation>DCGAN (Radford) 64</translation>
    </message>
    <message>
        <source>Radford, Metz and Chintala 2016: transposed convolutions with batch normalisation, 64 × 64 pixels. A good first choice for a few hundred images.</source>
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
        <source>How long to train. Every image is shown once in an epoch.</source>
        <translation>Wie lange trainiert wird. In einer Epoche wird jede Aufnahme einmal gezeigt.</translation>
    </message>
    <message>
        <source>Images in one training step; at most as many as the set holds. The last step of an epoch takes what is left. Larger batches need more memory.</source>
        <translation>Aufnahmen in einem Trainingsschritt; höchstens so viele, wie der Satz hat. Der letzte Schritt einer Epoche nimmt, was übrig ist. Größere Batches brauchen mehr Speicher.</translation>
    </message>
    <message>
        <source>How long to train. An epoch has images / batch steps, as in the study; each shows batch / 2 images, so that two epochs show every image about once.</source>
        <translation>Wie lange trainiert wird. Eine Epoche hat Aufnahmen / Batch Schritte, wie in der Studie; jeder zeigt Batch / 2 Aufnahmen, sodass zwei Epochen jede Aufnahme etwa einmal zeigen.</translation>
    </message>
    <message>
        <source>At most as many as the set holds. In a step the discriminator learns from batch / 2 images and then, in a second update, from batch / 2 generated ones; the generator from a whole batch.</source>
        <translation>Höchstens so viele, wie der Satz hat. In einem Schritt lernt der Diskriminator aus Batch / 2 Aufnahmen und danach, in einer zweiten Anpassung, aus Batch / 2 generierten; der Generator aus einem ganzen Batch.</translation>
    </message>
    <message>
        <source>Patient by number alone</source>
        <translation>Patient nur nach Nummer</translation>
    </message>
    <message>
        <source>In the Kermany chest radiographs, person12_bacteria and person12_virus count as one patient: the safer choice, as 109 numbers occur as both.</source>
        <translation>Bei den Thoraxaufnahmen von Kermany zählen person12_bacteria und person12_virus als ein Patient: die sicherere Wahl, da 109 Nummern als beides vorkommen.</translation>
    </message>
    <message>
        <source>Split into</source>
        <translation>Aufteilen in</translation>
    </message>
    <message>
        <source>train, val and test</source>
        <translation>train, val und test</translation>
    </message>
    <message>
        <source>k folds</source>
        <translation>k Folds</translation>
    </message>
    <message>
        <source>Parts of given shares, or folds that take turns as test part.</source>
        <translation>Teile mit gegebenen Anteilen oder Folds, die reihum Testteil sind.</translation>
    </message>
    <message>
        <source>train</source>
        <translation>train</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Share of the images to train on (fractions).</source>
        <translation>Anteil der Aufnahmen für das Training (Bruchteil).</translation>
    </message>
    <message>
        <source>val</source>
        <translation>val</translation>
    </message>
    <message>
        <source>Share of the images to choose settings on (fractions).</source>
        <translation>Anteil der Aufnahmen zum Wählen der Einstellungen (Bruchteil).</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>Share of the images that are kept for the last judgement (fractions).</source>
        <translation>Anteil der Aufnahmen, die für das letzte Urteil zurückbleiben (Bruchteil).</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Folds</translation>
    </message>
    <message>
        <source>How many parts of equal size take turns as test part (folds).</source>
        <translation>Wie viele gleich große Teile reihum Testteil sind (Folds).</translation>
    </message>
    <message>
        <source>Test fold</source>
        <translation>Test-Fold</translation>
    </message>
    <message>
        <source>Which fold is the test part; the others train (folds).</source>
        <translation>Welcher Fold der Testteil ist; die anderen trainieren (Folds).</translation>
    </message>
    <message>
        <source>Next fold as val</source>
        <translation>Nächster Fold als val</translation>
    </message>
    <message>
        <source>The fold after the test fold is val (folds).</source>
        <translation>Der Fold nach dem Test-Fold ist val (Folds).</translation>
    </message>
    <message>
        <source>Keep together</source>
        <translation>Zusammenhalten</translation>
    </message>
    <message>
        <source>images of a patient or study</source>
        <translation>Patient oder Studie</translation>
    </message>
    <message>
        <source>nothing but copies</source>
        <translation>nur Kopien</translation>
    </message>
    <message>
        <source>What is never torn apart: images of one patient in two parts flatter the result.</source>
        <translation>Was nie getrennt wird: Aufnahmen eines Patienten in zwei Teilen schönen das Ergebnis.</translation>
    </message>
    <message>
        <source>Near duplicates together</source>
        <translation>Fast-Duplikate zusammen</translation>
    </message>
    <message>
        <source>Images that look alike also stay in one part; every image has to be decoded for it.</source>
        <translation>Auch ähnliche Aufnahmen bleiben in einem Teil; dafür muss jede Aufnahme dekodiert werden.</translation>
    </message>
    <message>
        <source>Same classes everywhere</source>
        <translation>Überall gleiche Klassen</translation>
    </message>
    <message>
        <source>Each class is dealt out by itself, so that every part holds the same shares of them.</source>
        <translation>Jede Klasse wird für sich verteilt, sodass jeder Teil die gleichen Anteile davon hat.</translation>
    </message>
    <message>
        <source>The same seed gives the same split of the same images.</source>
        <translation>Gleicher Startwert ergibt die gleiche Aufteilung der gleichen Aufnahmen.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>DICOM</source>
        <translation>DICOM</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>DICOM images stay DICOM with their pixels as they are, without what tells who is on them; PNG holds pixels and nothing else.</source>
        <translation>DICOM-Aufnahmen bleiben DICOM mit unveränderten Pixeln, ohne Angaben dazu, wer darauf zu sehen ist; PNG enthält nur Pixel.</translation>
    </message>
    <message>
        <source>Grey levels of PNG</source>
        <translation>Grauwerte der PNG</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>Wie angezeigt</translation>
    </message>
    <message>
        <source>As stored</source>
        <translation>Wie gespeichert</translation>
    </message>
    <message>
        <source>For DICOM images written as PNG. Shown: window and polarity applied, 16 bits where the image has more than 8. Stored: the file&apos;s own numbers; images with negative ones or more than 16 bits are written as shown. Other images always keep their stored values.</source>
        <translation>Für DICOM-Aufnahmen, die als PNG geschrieben werden. Angezeigt: Fensterung und Polarität angewendet, 16 bit, wo die Aufnahme mehr als 8 hat. Gespeichert: die Zahlen der Datei; Aufnahmen mit negativen Zahlen oder mehr als 16 bit werden wie angezeigt geschrieben. Andere Aufnahmen behalten immer ihre gespeicherten Werte.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datumsangaben</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Shift moves all dates of a patient by the same whole number of days, 1 to 10 years back, so that their distances stay; birth dates are always removed.</source>
        <translation>„Verschieben“ versetzt alle Datumsangaben eines Patienten um dieselbe ganze Zahl von Tagen, 1 bis 10 Jahre zurück, sodass ihre Abstände bleiben; Geburtsdaten werden immer entfernt.</translation>
    </message>
    <message>
        <source>Keep sex, age, size and weight</source>
        <translation>Geschlecht, Alter, Maße behalten</translation>
    </message>
    <message>
        <source>Keeps patient characteristics: also ethnic group, smoking and pregnancy status. Ages above 89 years become 90.</source>
        <translation>Behält Patientenmerkmale: auch ethnische Gruppe, Rauchen und Schwangerschaft. Alter über 89 Jahren wird zu 90.</translation>
    </message>
    <message>
        <source>Keep the device&apos;s identity</source>
        <translation>Geräteidentität behalten</translation>
    </message>
    <message>
        <source>Keeps station name, serial number and identifiers of detector, plate and generator; make and model always stay.</source>
        <translation>Behält Stationsname, Seriennummer und Kennungen von Detektor, Platte und Generator; Hersteller und Modell bleiben immer.</translation>
    </message>
    <message>
        <source>Images that may show names</source>
        <translation>Aufnahmen mit möglichen Namen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Export too</source>
        <translation>Mit exportieren</translation>
    </message>
    <message>
        <source>Text in the pixels is not removed. Concerned are images that say so (Burned In Annotation YES), and ultrasound, secondary captures and photographs that do not deny it.</source>
        <translation>Text in den Pixeln wird nicht entfernt. Betroffen sind Aufnahmen, die ihn angeben (Burned In Annotation YES), sowie Ultraschall, Secondary Captures und Fotografien, die ihn nicht ausschließen.</translation>
    </message>
    <message>
        <source>Measure FID every</source>
        <translation>FID messen alle</translation>
    </message>
    <message>
        <source>Images drawn for FID</source>
        <translation>Aufnahmen für die FID</translation>
    </message>
    <message>
        <source>More images make the value steadier and take longer; values of unlike numbers cannot be compared.</source>
        <translation>Mehr Aufnahmen machen den Wert ruhiger und dauern länger; Werte mit verschiedenen Anzahlen lassen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>Backbone for FID</source>
        <translation>Backbone für die FID</translation>
    </message>
    <message>
        <source>Export near-copies of training images too</source>
        <translation>Auch Beinahe-Kopien von Trainingsaufnahmen exportieren</translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation>Backbone</translation>
    </message>
    <message>
        <source>The network whose features are compared: random, weights:FILE or domain:RUNDIR. Values of unlike backbones cannot be compared.</source>
        <translation>Das Netz, dessen Merkmale verglichen werden: random, weights:DATEI oder domain:LAUFORDNER. Werte verschiedener Backbones lassen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>Feature dims</source>
        <translation>Dimensionen</translation>
    </message>
    <message>
        <source>Length of the feature vectors; 2048 is the usual FID, 768 that of the chest X-ray study.</source>
        <translation>Länge der Merkmalsvektoren; 2048 ist die übliche FID, 768 die der Thorax-Röntgenstudie.</translation>
    </message>
    <message>
        <source>Resizer</source>
        <translation>Skalierung</translation>
    </message>
    <message>
        <source>Bilinear (pytorch-fid)</source>
        <translation>Bilinear (pytorch-fid)</translation>
    </message>
    <message>
        <source>Bicubic, Pillow (chest X-ray study)</source>
        <translation>Bikubisch, Pillow (Thorax-Röntgenstudie)</translation>
    </message>
    <message>
        <source>How an image becomes the network&apos;s 299 × 299 pixels.</source>
        <translation>Wie eine Aufnahme zu den 299 × 299 Pixeln des Netzes wird.</translation>
    </message>
    <message>
        <source>Generated images</source>
        <translation>Erzeugte Aufnahmen</translation>
    </message>
    <message>
        <source>How many images are drawn where a side is a generator&apos;s run.</source>
        <translation>Wie viele Aufnahmen gezogen werden, wenn eine Seite der Lauf eines Generators ist.</translation>
    </message>
    <message>
        <source>KID subsets</source>
        <translation>KID-Teilmengen</translation>
    </message>
    <message>
        <source>Over how many random subsets KID is averaged.</source>
        <translation>Über wie viele zufällige Teilmengen die KID gemittelt wird.</translation>
    </message>
    <message>
        <source>KID subset size</source>
        <translation>Größe der KID-Teilmengen</translation>
    </message>
    <message>
        <source>At most as many as the smaller set holds.</source>
        <translation>Höchstens so viele, wie der kleinere Satz hat.</translation>
    </message>
    <message>
        <source>Neighbours, precision and recall</source>
        <translation>Nachbarn, Precision und Recall</translation>
    </message>
    <message>
        <source>k of the improved precision and recall (Kynkäänniemi 2019).</source>
        <translation>k der verbesserten Precision und Recall (Kynkäänniemi 2019).</translation>
    </message>
    <message>
        <source>Neighbours, density and coverage</source>
        <translation>Nachbarn, Density und Coverage</translation>
    </message>
    <message>
        <source>k of density and coverage (Naeem 2020).</source>
        <translation>k von Density und Coverage (Naeem 2020).</translation>
    </message>
    <message>
        <source>Of the random subsets, the halves of the floor and drawn images.</source>
        <translation>Der zufälligen Teilmengen, der Hälften des Bodenwerts und der gezogenen Aufnahmen.</translation>
    </message>
    <message>
        <source>Nearest images</source>
        <translation>Nächste Aufnahmen</translation>
    </message>
    <message>
        <source>How many training images are shown beside each generated one.</source>
        <translation>Wie viele Trainingsaufnahmen neben jeder erzeugten gezeigt werden.</translation>
    </message>
    <message>
        <source>Near-copy from SSIM</source>
        <translation>Beinahe-Kopie ab SSIM</translation>
    </message>
    <message>
        <source>A generated image that is this much like a training image or its mirror image (at 64 × 64 pixels) counts as a near-copy.</source>
        <translation>Eine erzeugte Aufnahme, die einer Trainingsaufnahme oder deren Spiegelbild so ähnlich ist (bei 64 × 64 Pixeln), gilt als Beinahe-Kopie.</translation>
    </message>
    <message>
        <source>How training images become squares; Automatic: as in the run that drew the images, else stretched.</source>
        <translation>Wie Trainingsaufnahmen zu Quadraten werden; Automatisch: wie im Lauf, der die Aufnahmen gezogen hat, sonst gestreckt.</translation>
    </message>
    <message>
        <source>Of the images that are drawn.</source>
        <translation>Der Aufnahmen, die gezogen werden.</translation>
    </message>
    <message>
        <source>Resamples</source>
        <translation>Stichproben</translation>
    </message>
    <message>
        <source>How often patients are drawn anew for the intervals; 0: no intervals.</source>
        <translation>Wie oft Patienten für die Intervalle neu gezogen werden; 0: keine Intervalle.</translation>
    </message>
    <message>
        <source>Level of the intervals</source>
        <translation>Niveau der Intervalle</translation>
    </message>
    <message>
        <source>Share of resamples that an interval holds.</source>
        <translation>Anteil der Stichproben, die ein Intervall enthält.</translation>
    </message>
    <message>
        <source>The same seed draws the same patients.</source>
        <translation>Derselbe Startwert zieht dieselben Patienten.</translation>
    </message>
    <message>
        <source>Images (0: all)</source>
        <translation>Aufnahmen (0: alle)</translation>
    </message>
    <message>
        <source>How many images are measured, spread evenly over the set; 0: all of them</source>
        <translation>Wie viele Aufnahmen gemessen werden, gleichmäßig über den Satz verteilt; 0: alle</translation>
    </message>
    <message>
        <source>Whole recipe too</source>
        <translation>Auch das ganze Rezept</translation>
    </message>
    <message>
        <source>Also measures all steps one after the other, each taken with its probability</source>
        <translation>Misst auch alle Schritte nacheinander, jeden mit seiner Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>How often every training image is shown.</source>
        <translation>Wie oft jede Trainingsaufnahme gezeigt wird.</translation>
    </message>
    <message>
        <source>Images in one training step.</source>
        <translation>Aufnahmen in einem Trainingsschritt.</translation>
    </message>
    <message>
        <source>Steps at most</source>
        <translation>Höchstens Schritte</translation>
    </message>
    <message>
        <source>Ends training after so many optimiser steps, whatever the epochs say, so that sets of unlike size get the same budget; 0: no limit.</source>
        <translation>Beendet das Training nach so vielen Schritten, was auch immer die Epochen sagen, damit ungleich große Sätze gleich viel bekommen; 0: keine Grenze.</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>Bildgröße</translation>
    </message>
    <message>
        <source>Side of the square that every image is brought to.</source>
        <translation>Seite des Quadrats, auf das jede Aufnahme gebracht wird.</translation>
    </message>
    <message>
        <source>Channels of every layer as a share of the published network&apos;s; fewer train faster and need less memory.</source>
        <translation>Kanäle jeder Schicht als Anteil des veröffentlichten Netzes; weniger lernen schneller und brauchen weniger Speicher.</translation>
    </message>
    <message>
        <source>Three take weights that were trained on colour pictures: grey images are replicated.</source>
        <translation>Drei nehmen Gewichte, die mit Farbbildern trainiert wurden: graue Aufnahmen werden vervielfacht.</translation>
    </message>
    <message>
        <source>Grey values</source>
        <translation>Grauwerte</translation>
    </message>
    <message>
        <source>-1 to 1</source>
        <translation>−1 bis 1</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 bis 1</translation>
    </message>
    <message>
        <source>ImageNet&apos;s mean and deviation</source>
        <translation>Mittel und Streuung von ImageNet</translation>
    </message>
    <message>
        <source>What the network is given; weights of torchvision expect ImageNet&apos;s.</source>
        <translation>Was das Netz bekommt; Gewichte von torchvision erwarten die von ImageNet.</translation>
    </message>
    <message>
        <source>Start from weights</source>
        <translation>Von Gewichten ausgehen</translation>
    </message>
    <message>
        <source>A file (.pth, .safetensors, .npz) with torchvision&apos;s names; its last layer is replaced when the classes are others. Empty: random numbers.</source>
        <translation>Eine Datei (.pth, .safetensors, .npz) mit den Namen von torchvision; ihre letzte Schicht wird ersetzt, wenn die Klassen andere sind. Leer: Zufallszahlen.</translation>
    </message>
    <message>
        <source>What learns</source>
        <translation>Was lernt</translation>
    </message>
    <message>
        <source>the whole network</source>
        <translation>das ganze Netz</translation>
    </message>
    <message>
        <source>the head only</source>
        <translation>nur der Kopf</translation>
    </message>
    <message>
        <source>the head, then stage by stage</source>
        <translation>der Kopf, dann Stufe um Stufe</translation>
    </message>
    <message>
        <source>With weights from a file: which layers are changed. Frozen ones keep their batch statistics.</source>
        <translation>Mit Gewichten aus einer Datei: welche Schichten sich ändern. Eingefrorene behalten ihre Stapelstatistik.</translation>
    </message>
    <message>
        <source>Free a stage every</source>
        <translation>Stufe freigeben alle</translation>
    </message>
    <message>
        <source>Stage by stage: the one nearest to the head first.</source>
        <translation>Stufe um Stufe: die dem Kopf nächste zuerst.</translation>
    </message>
    <message>
        <source>Auxiliary heads</source>
        <translation>Hilfsköpfe</translation>
    </message>
    <message>
        <source>Further heads inside the network that only training uses. That of Inception v3 needs images of 299 px.</source>
        <translation>Weitere Köpfe im Netz, die nur das Training nutzt. Der von Inception v3 braucht Aufnahmen von 299 px.</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>AdamW</source>
        <translation>AdamW</translation>
    </message>
    <message>
        <source>SGD with momentum</source>
        <translation>SGD mit Schwung</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Step size of the optimiser.</source>
        <translation>Schrittweite des Optimierers.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Gewichtsabbau</translation>
    </message>
    <message>
        <source>How much weights are pulled towards zero.</source>
        <translation>Wie stark Gewichte gegen null gezogen werden.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>gleichbleibend</translation>
    </message>
    <message>
        <source>cosine to zero</source>
        <translation>Kosinus bis null</translation>
    </message>
    <message>
        <source>in steps</source>
        <translation>in Stufen</translation>
    </message>
    <message>
        <source>How the learning rate falls over the run.</source>
        <translation>Wie die Lernrate über den Lauf sinkt.</translation>
    </message>
    <message>
        <source>Lower the rate every</source>
        <translation>Rate senken alle</translation>
    </message>
    <message>
        <source>For the schedule in steps.</source>
        <translation>Für den Verlauf in Stufen.</translation>
    </message>
    <message>
        <source>Lower it to</source>
        <translation>Senken auf das</translation>
    </message>
    <message>
        <source>Factor of each of those steps.</source>
        <translation>Faktor jeder dieser Stufen.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>The rate rises from zero over so many epochs.</source>
        <translation>Über so viele Epochen steigt die Rate von null an.</translation>
    </message>
    <message>
        <source>Weigh classes</source>
        <translation>Klassen gewichten</translation>
    </message>
    <message>
        <source>Images of rare classes count for more, by 1 / their share.</source>
        <translation>Aufnahmen seltener Klassen zählen mehr, mit 1 / ihrem Anteil.</translation>
    </message>
    <message>
        <source>Balanced sampler</source>
        <translation>Gleichmäßig ziehen</translation>
    </message>
    <message>
        <source>Every class is drawn equally often, images of rare ones several times in an epoch. Images with several labels count under the rarest.</source>
        <translation>Jede Klasse wird gleich oft gezogen, Aufnahmen seltener mehrmals in einer Epoche. Aufnahmen mit mehreren Klassen zählen zur seltensten.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Klassen glätten</translation>
    </message>
    <message>
        <source>Share of the truth that is spread over all classes.</source>
        <translation>Anteil der Wahrheit, der auf alle Klassen verteilt wird.</translation>
    </message>
    <message>
        <source>Focal loss γ</source>
        <translation>Focal loss γ</translation>
    </message>
    <message>
        <source>Images that are told well count less, by (1 - p) to this power (Lin et al. 2017); 0: cross-entropy.</source>
        <translation>Gut erkannte Aufnahmen zählen weniger, mit (1 − p) hoch dieser Zahl (Lin et al. 2017); 0: Kreuzentropie.</translation>
    </message>
    <message>
        <source>Labels of an image</source>
        <translation>Klassen je Aufnahme</translation>
    </message>
    <message>
        <source>as the set has them</source>
        <translation>wie der Satz sie hat</translation>
    </message>
    <message>
        <source>one (the first)</source>
        <translation>eine (die erste)</translation>
    </message>
    <message>
        <source>several</source>
        <translation>mehrere</translation>
    </message>
    <message>
        <source>Several: each class is a question of its own.</source>
        <translation>Mehrere: jede Klasse ist eine Frage für sich.</translation>
    </message>
    <message>
        <source>Augmentation recipe</source>
        <translation>Augmentierungsrezept</translation>
    </message>
    <message>
        <source>preset:ID, a recipe file, or a recipe&apos;s JSON; training images only, drawn anew in every epoch. Empty: none.</source>
        <translation>preset:ID, eine Rezeptdatei oder das JSON eines Rezepts; nur für Trainingsaufnahmen, in jeder Epoche neu gezogen. Leer: keins.</translation>
    </message>
    <message>
        <source>An image is given</source>
        <translation>Eine Aufnahme bekommt</translation>
    </message>
    <message>
        <source>all steps of the recipe</source>
        <translation>alle Schritte des Rezepts</translation>
    </message>
    <message>
        <source>one step, at random</source>
        <translation>einen Schritt, zufällig</translation>
    </message>
    <message>
        <source>All steps one after the other, each with its probability, or a single one.</source>
        <translation>Alle Schritte nacheinander, jeder mit seiner Wahrscheinlichkeit, oder ein einziger.</translation>
    </message>
    <message>
        <source>Share augmented</source>
        <translation>Anteil augmentiert</translation>
    </message>
    <message>
        <source>Share of the images of an epoch that go through the recipe; the others stay as they are.</source>
        <translation>Anteil der Aufnahmen einer Epoche, die durch das Rezept gehen; die anderen bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Mix images</source>
        <translation>Aufnahmen mischen</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>MixUp</source>
        <translation>MixUp</translation>
    </message>
    <message>
        <source>CutMix</source>
        <translation>CutMix</translation>
    </message>
    <message>
        <source>Two images of a batch and their classes, blended (Zhang et al. 2018) or one pasted into the other (Yun et al. 2019).</source>
        <translation>Zwei Aufnahmen eines Stapels und ihre Klassen, überblendet (Zhang et al. 2018) oder eine in die andere gesetzt (Yun et al. 2019).</translation>
    </message>
    <message>
        <source>Mixing α</source>
        <translation>Mischen α</translation>
    </message>
    <message>
        <source>Of the Beta distribution that the share is drawn from.</source>
        <translation>Der Beta-Verteilung, aus der der Anteil gezogen wird.</translation>
    </message>
    <message>
        <source>Best epoch by</source>
        <translation>Beste Epoche nach</translation>
    </message>
    <message>
        <source>balanced accuracy</source>
        <translation>ausgewogene Genauigkeit</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>none: the last epoch</source>
        <translation>keiner: die letzte Epoche</translation>
    </message>
    <message>
        <source>Stop early after</source>
        <translation>Vorzeitig enden nach</translation>
    </message>
    <message>
        <source>Validation part</source>
        <translation>Validierungsteil</translation>
    </message>
    <message>
        <source>Of the training images, by patient, where the set has no split val.</source>
        <translation>Der Trainingsaufnahmen, nach Patienten, wo der Satz keinen Teil val hat.</translation>
    </message>
    <message>
        <source>Test part</source>
        <translation>Testteil</translation>
    </message>
    <message>
        <source>Of all images, by patient, where the set has no splits at all.</source>
        <translation>Aller Aufnahmen, nach Patienten, wo der Satz gar keine Teile hat.</translation>
    </message>
    <message>
        <source>float32</source>
        <translation>float32</translation>
    </message>
    <message>
        <source>mixed, bfloat16</source>
        <translation>gemischt, bfloat16</translation>
    </message>
    <message>
        <source>Mixed precision on a GPU, or on a CPU with bfloat16 units.</source>
        <translation>Gemischte Genauigkeit auf einer GPU oder einer CPU mit Einheiten für bfloat16.</translation>
    </message>
    <message>
        <source>VGG16</source>
        <translation>VGG16</translation>
    </message>
    <message>
        <source>13 convolutions and three wide layers, without batch normalisation (Simonyan and Zisserman 2015). Learns slowly from random numbers; good with pretrained weights.</source>
        <translation>13 Faltungen und drei breite Schichten, ohne Stapelnormierung (Simonyan und Zisserman 2015). Lernt langsam aus Zufallszahlen; gut mit vortrainierten Gewichten.</translation>
    </message>
    <message>
        <source>VGG16 with batch norm</source>
        <translation>VGG16 mit Stapelnormierung</translation>
    </message>
    <message>
        <source>VGG16 with batch normalisation: learns from random numbers too.</source>
        <translation>VGG16 mit Stapelnormierung: lernt auch aus Zufallszahlen.</translation>
    </message>
    <message>
        <source>GoogLeNet (Inception v1)</source>
        <translation>GoogLeNet (Inception v1)</translation>
    </message>
    <message>
        <source>Nine Inception blocks (Szegedy et al. 2015); small and fast.</source>
        <translation>Neun Inception-Blöcke (Szegedy et al. 2015); klein und schnell.</translation>
    </message>
    <message>
        <source>Inception v3</source>
        <translation>Inception v3</translation>
    </message>
    <message>
        <source>Eleven factorised Inception blocks (Szegedy et al. 2016); wants large images.</source>
        <translation>Elf zerlegte Inception-Blöcke (Szegedy et al. 2016); will große Aufnahmen.</translation>
    </message>
    <message>
        <source>as many as the class has</source>
        <translation>so viele, wie die Klasse hat</translation>
    </message>
    <message>
        <source>fill up to the largest class</source>
        <translation>bis zur größten Klasse auffüllen</translation>
    </message>
    <message>
        <source>a fixed number</source>
        <translation>eine feste Zahl</translation>
    </message>
    <message>
        <source>How many join the training images of each class.</source>
        <translation>Wie viele zu den Trainingsaufnahmen jeder Klasse kommen.</translation>
    </message>
    <message>
        <source>Fixed number</source>
        <translation>Feste Zahl</translation>
    </message>
    <message>
        <source>Of each class.</source>
        <translation>Von jeder Klasse.</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Testaufnahmen</translation>
    </message>
    <message>
        <source>folds, by patient</source>
        <translation>Folds, nach Patienten</translation>
    </message>
    <message>
        <source>the set&apos;s test split</source>
        <translation>der Testteil des Satzes</translation>
    </message>
    <message>
        <source>Folds by patient over all images, or the splits that the set has.</source>
        <translation>Folds nach Patienten über alle Aufnahmen, oder die Teile, die der Satz hat.</translation>
    </message>
    <message>
        <source>By patient; every image is a test image in one of them.</source>
        <translation>Nach Patienten; jede Aufnahme ist in einem davon Testaufnahme.</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Startwerte</translation>
    </message>
    <message>
        <source>How often each training is repeated with other random numbers.</source>
        <translation>Wie oft jedes Training mit anderen Zufallszahlen wiederholt wird.</translation>
    </message>
    <message>
        <source>First seed</source>
        <translation>Erster Startwert</translation>
    </message>
    <message>
        <source>Of the folds, the networks and everything that is drawn.</source>
        <translation>Der Folds, der Netze und von allem, was gezogen wird.</translation>
    </message>
    <message>
        <source>Images per class</source>
        <translation>Aufnahmen je Klasse</translation>
    </message>
    <message>
        <source>At most so many of each class take part, drawn by patient; 0: all.</source>
        <translation>Höchstens so viele jeder Klasse nehmen teil, nach Patienten gezogen; 0: alle.</translation>
    </message>
    <message>
        <source>Of the training images of a fold, by patient: chooses the best epoch.</source>
        <translation>Der Trainingsaufnahmen eines Folds, nach Patienten: wählt die beste Epoche.</translation>
    </message>
    <message>
        <source>Near duplicates stay together</source>
        <translation>Beinahe-Doppelte zusammen</translation>
    </message>
    <message>
        <source>Images that look the same are kept in one fold.</source>
        <translation>Aufnahmen, die gleich aussehen, bleiben in einem Fold.</translation>
    </message>
    <message>
        <source>Same budget of</source>
        <translation>Gleich viele</translation>
    </message>
    <message>
        <source>optimiser steps</source>
        <translation>Optimierungsschritte</translation>
    </message>
    <message>
        <source>What every arm gets alike. With epochs, arms with more images train longer.</source>
        <translation>Was jeder Arm gleich bekommt. Mit Epochen lernen Arme mit mehr Aufnahmen länger.</translation>
    </message>
    <message>
        <source>Steps or epochs</source>
        <translation>Schritte oder Epochen</translation>
    </message>
    <message>
        <source>For each training.</source>
        <translation>Für jedes Training.</translation>
    </message>
    <message>
        <source>Images for FID</source>
        <translation>Aufnahmen für FID</translation>
    </message>
    <message>
        <source>Generated and real images of each class and fold that FID, KID and the check for copies look at; 0: none.</source>
        <translation>Erzeugte und echte Aufnahmen jeder Klasse und jedes Folds, auf die FID, KID und die Prüfung auf Kopien schauen; 0: keine.</translation>
    </message>
    <message>
        <source>random, weights:FILE or domain:RUNDIR.</source>
        <translation>random, weights:DATEI oder domain:LAUFORDNER.</translation>
    </message>
    <message>
        <source>Spine study</source>
        <translation>Wirbelsäulenstudie</translation>
    </message>
    <message>
        <source>None, each of the seven methods, all seven, a DCGAN, and both together; VGG16 and GoogLeNet.</source>
        <translation>Keine, jede der sieben Methoden, alle sieben, ein DCGAN und beides zusammen; VGG16 und GoogLeNet.</translation>
    </message>
    <message>
        <source>Chest X-ray study</source>
        <translation>Thoraxstudie</translation>
    </message>
    <message>
        <source>None against the images of the chest study&apos;s DCGAN; GoogLeNet.</source>
        <translation>Keine gegen die Aufnahmen des DCGAN der Thoraxstudie; GoogLeNet.</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>Zahlenformat</translation>
    </message>
    <message>
        <source>Running mean of the generator</source>
        <translation>Laufendes Mittel des Generators</translation>
    </message>
    <message>
        <source>Decay of a running mean (EMA) of the generator&apos;s weights, from which images are then drawn, measured and kept; 0.999 is usual for long trainings. 0: none.</source>
        <translation>Abklingfaktor eines laufenden Mittels (EMA) der Gewichte des Generators, aus dem dann Aufnahmen gezogen, gemessen und behalten werden; 0,999 ist für lange Trainings üblich. 0: keines.</translation>
    </message>
    <message>
        <source>Compares generated images with held-out real ones (split test, else val; else the training images) and keeps the generator of the lowest FID. One more thread works on it beside the training; 0: never.</source>
        <translation>Vergleicht erzeugte Aufnahmen mit zurückgelegten echten (Teil test, sonst val; sonst die Trainingsaufnahmen) und behält den Generator der niedrigsten FID. Ein weiterer Thread arbeitet neben dem Training daran; 0: nie.</translation>
    </message>
    <message>
        <source>Otherwise images that repeat a training image or its mirror image (SSIM of 0.85 or more at 64 × 64 pixels) are counted and left out, and nothing is written where the training images cannot be found.</source>
        <translation>Sonst werden Aufnahmen, die eine Trainingsaufnahme oder ihr Spiegelbild wiederholen (SSIM von 0,85 oder mehr bei 64 × 64 Pixeln), gezählt und weggelassen, und es wird nichts geschrieben, wo die Trainingsaufnahmen nicht zu finden sind.</translation>
    </message>
    <message>
        <source>Of the validation images: which epoch&apos;s network is kept. Of equal ones the one with the lower validation loss, then the later one.</source>
        <translation>Der Validierungsaufnahmen: welcher Epoche Netz behalten wird. Von gleichen das mit dem niedrigeren Validierungsverlust, dann das spätere.</translation>
    </message>
    <message>
        <source>Ends training after so many epochs without a better one (an equal one with a lower validation loss is better); 0: never.</source>
        <translation>Beendet das Training nach so vielen Epochen ohne eine bessere (eine gleiche mit niedrigerem Validierungsverlust ist besser); 0: nie.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Of the study, as its report is headed.</source>
        <translation>Der Studie, als Überschrift ihres Berichts.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>What the study is to answer, for whoever reads its report.</source>
        <translation>Was die Studie beantworten soll, für alle, die ihren Bericht lesen.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Only images of these take part, for example NORMAL|PNEUMONIA; empty: all of the set.</source>
        <translation>Nur Aufnahmen dieser Klassen nehmen teil, zum Beispiel NORMAL|PNEUMONIA; leer: alle des Satzes.</translation>
    </message>
    <message>
        <source>random, weights:FILE or domain:RUNDIR; FID on random features is good for comparing epochs, not for papers.</source>
        <translation>random, weights:DATEI oder domain:LAUFORDNER; FID auf zufälligen Merkmalen taugt zum Vergleich von Epochen, nicht für Veröffentlichungen.</translation>
    </message>
    <message>
        <source>Usual FID (2048)</source>
        <translation>Übliche FID (2048)</translation>
    </message>
    <message>
        <source>Chest X-ray study (768)</source>
        <translation>Thoraxstudie (768)</translation>
    </message>
    <message>
        <source>Follow orientation tags</source>
        <translation>Orientierungsmarken befolgen</translation>
    </message>
    <message>
        <source>TIFF, JPEG and PNG files may say that their picture is to be turned or mirrored. Switch off for archives whose tags are not true: the pictures are then read as they are stored.</source>
        <translation>TIFF-, JPEG- und PNG-Dateien können angeben, dass ihr Bild zu drehen oder zu spiegeln ist. Für Archive mit falschen Angaben ausschalten: Die Bilder werden dann gelesen, wie sie gespeichert sind.</translation>
    </message>
    <message>
        <source>Ignore capitals and blanks in names</source>
        <translation>Großschreibung und Leerzeichen in Namen übergehen</translation>
    </message>
    <message>
        <source>Classes and patients whose names differ only in capitals or blanks count as one, under the name that most images have.</source>
        <translation>Klassen und Patienten, deren Namen sich nur in Großschreibung oder Leerzeichen unterscheiden, zählen als eins, unter dem Namen der meisten Aufnahmen.</translation>
    </message>
    <message>
        <source>AdamW takes the weight decay out of the gradient; SGD has a momentum of 0.9, RMSProp a smoothing of 0.99.</source>
        <translation>AdamW nimmt den Gewichtsabbau aus dem Gradienten; SGD hat einen Schwung von 0,9, RMSProp eine Glättung von 0,99.</translation>
    </message>
    <message>
        <source>RMSProp</source>
        <translation>RMSProp</translation>
    </message>
    <message>
        <source>The folder to write into.</source>
        <translation>Der Ordner, in den geschrieben wird.</translation>
    </message>
    <message>
        <source>Each step in a file of its own, for comparing methods; else the whole recipe, one step after the other.</source>
        <translation>Jeder Schritt in einer eigenen Datei, um Methoden zu vergleichen; sonst das ganze Rezept, ein Schritt nach dem anderen.</translation>
    </message>
    <message>
        <source>Augmented copies of each image.</source>
        <translation>Augmentierte Kopien jedes Bildes.</translation>
    </message>
    <message>
        <source>Depth of the files; 0: that of each image.</source>
        <translation>Bittiefe der Dateien; 0: die jedes Bildes.</translation>
    </message>
    <message>
        <source>No folders for splits and classes.</source>
        <translation>Keine Ordner für Teile und Klassen.</translation>
    </message>
    <message>
        <source>Keeps file and folder names, which may be those of patients; else the files are numbered.</source>
        <translation>Behält Datei- und Ordnernamen, die Namen von Patienten sein können; sonst werden die Dateien nummeriert.</translation>
    </message>
    <message>
        <source>A recipe of the window, or written by hand.</source>
        <translation>Ein Rezept aus dem Fenster oder von Hand geschrieben.</translation>
    </message>
    <message>
        <source>A recipe that the program knows.</source>
        <translation>Ein Rezept, das das Programm kennt.</translation>
    </message>
    <message>
        <source>The network.</source>
        <translation>Das Netz.</translation>
    </message>
    <message>
        <source>The folder of the run, a new one.</source>
        <translation>Der Ordner des Laufs, ein neuer.</translation>
    </message>
    <message>
        <source>The folder of a classifier&apos;s run.</source>
        <translation>Der Ordner eines Klassifikator-Laufs.</translation>
    </message>
    <message>
        <source>The network of --weights.</source>
        <translation>Das Netz zu --weights.</translation>
    </message>
    <message>
        <source>Weights without a run.</source>
        <translation>Gewichte ohne Lauf.</translation>
    </message>
    <message>
        <source>How the network of --weights wants its grey levels.</source>
        <translation>Wie das Netz zu --weights seine Grauwerte haben will.</translation>
    </message>
    <message>
        <source>What is computed; prdc is precision, recall, density and coverage. Left out: fid, kid and prdc in one pass.</source>
        <translation>Was berechnet wird; prdc ist Precision, Recall, Density und Coverage. Weggelassen: fid, kid und prdc in einem Durchgang.</translation>
    </message>
    <message>
        <source>Settings of a published comparison.</source>
        <translation>Einstellungen eines veröffentlichten Vergleichs.</translation>
    </message>
    <message>
        <source>The same as --backbone weights:FILE.</source>
        <translation>Dasselbe wie --backbone weights:FILE.</translation>
    </message>
    <message>
        <source>Only images of this class, of the first set.</source>
        <translation>Nur Bilder dieser Klasse, vom ersten Satz.</translation>
    </message>
    <message>
        <source>Only images of this split, of the first set.</source>
        <translation>Nur Bilder dieses Teils, vom ersten Satz.</translation>
    </message>
    <message>
        <source>Only images of this class, of the second set.</source>
        <translation>Nur Bilder dieser Klasse, vom zweiten Satz.</translation>
    </message>
    <message>
        <source>Only images of this split, of the second set.</source>
        <translation>Nur Bilder dieses Teils, vom zweiten Satz.</translation>
    </message>
    <message>
        <source>Writes the statistics of the first set, which can stand for it then.</source>
        <translation>Schreibt die Statistik des ersten Satzes, die danach für ihn stehen kann.</translation>
    </message>
    <message>
        <source>Real images that were not trained on, for the usual distance (memorisation).</source>
        <translation>Echte Bilder, mit denen nicht trainiert wurde, für den üblichen Abstand (memorisation).</translation>
    </message>
    <message>
        <source>Their split; without --heldout, of the first set.</source>
        <translation>Ihr Teil; ohne --heldout der des ersten Satzes.</translation>
    </message>
    <message>
        <source>Writes the most alike pairs as a picture (memorisation).</source>
        <translation>Schreibt die ähnlichsten Paare als Bild (memorisation).</translation>
    </message>
    <message>
        <source>The folder to write into; left out: synthray-demo.</source>
        <translation>Der Ordner, in den geschrieben wird; weggelassen: synthray-demo.</translation>
    </message>
    <message>
        <source>Other images than the sample images.</source>
        <translation>Andere Bilder als die Beispielaufnahmen.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>How long it may take.</source>
        <translation>Wie lange es dauern darf.</translation>
    </message>
    <message>
        <source>Measures no speeds.</source>
        <translation>Misst keine Geschwindigkeiten.</translation>
    </message>
    <message>
        <source>Runs the classifier on the images of this set; left out: the predictions of its own test images.</source>
        <translation>Wendet den Klassifikator auf die Bilder dieses Satzes an; weggelassen: die Vorhersagen seiner eigenen Testbilder.</translation>
    </message>
    <message>
        <source>Predictions, or the run, of another classifier: the difference on the same images.</source>
        <translation>Vorhersagen oder Lauf eines anderen Klassifikators: der Unterschied auf denselben Bildern.</translation>
    </message>
    <message>
        <source>Writes the predictions (with --data).</source>
        <translation>Schreibt die Vorhersagen (mit --data).</translation>
    </message>
    <message>
        <source>Writes the overview as a table, too.</source>
        <translation>Schreibt die Übersicht auch als Tabelle.</translation>
    </message>
    <message>
        <source>The PNG file to write.</source>
        <translation>Die PNG-Datei, die geschrieben wird.</translation>
    </message>
    <message>
        <source>Depth of the PNG file.</source>
        <translation>Bittiefe der PNG-Datei.</translation>
    </message>
    <message>
        <source>The network and its settings; what follows changes them.</source>
        <translation>Das Netz und seine Einstellungen; was folgt, ändert sie.</translation>
    </message>
    <message>
        <source>The folder of the generator&apos;s run.</source>
        <translation>Der Ordner des Generator-Laufs.</translation>
    </message>
    <message>
        <source>How many images.</source>
        <translation>Wie viele Bilder.</translation>
    </message>
    <message>
        <source>A snapshot&apos;s epoch, or that of the lowest FID; left out: the last checkpoint.</source>
        <translation>Die Epoche eines Schnappschusses oder die der niedrigsten FID; weggelassen: der letzte Checkpoint.</translation>
    </message>
    <message>
        <source>A folder of images, a table (CSV) or a project.</source>
        <translation>Ein Ordner mit Bildern, eine Tabelle (CSV) oder ein Projekt.</translation>
    </message>
    <message>
        <source>Which page; bash, zsh and fish are completions for these shells.</source>
        <translation>Welche Seite; bash, zsh und fish sind Vervollständigungen für diese Shells.</translation>
    </message>
    <message>
        <source>A rectangle, in pixels; 0,0 is the upper left corner. CNR is that to the first region.</source>
        <translation>Ein Rechteck in Pixeln; 0,0 ist die linke obere Ecke. CNR ist das zur ersten Region.</translation>
    </message>
    <message>
        <source>From a place to another, in mm where the file tells the spacing of its pixels.</source>
        <translation>Von einem Ort zum andern, in mm, wo die Datei den Abstand ihrer Pixel nennt.</translation>
    </message>
    <message>
        <source>The vertex stands in the middle; in degrees.</source>
        <translation>Der Scheitel steht in der Mitte; in Grad.</translation>
    </message>
    <message>
        <source>Number of bins; 0: as many as suit the image.</source>
        <translation>Zahl der Klassen; 0: so viele, wie zum Bild passen.</translation>
    </message>
    <message>
        <source>Prints the result as one JSON document.</source>
        <translation>Gibt das Ergebnis als ein JSON-Dokument aus.</translation>
    </message>
    <message>
        <source>The window, in modality values; else that of the file.</source>
        <translation>Die Fensterung, in Modalitätswerten; sonst die der Datei.</translation>
    </message>
    <message>
        <source>Which frame of the file, from 0 on.</source>
        <translation>Welches Einzelbild der Datei, ab 0.</translation>
    </message>
    <message>
        <source>The same seed draws the same random numbers.</source>
        <translation>Derselbe Seed zieht dieselben Zufallszahlen.</translation>
    </message>
    <message>
        <source>Writes mean and deviation of each method.</source>
        <translation>Schreibt Mittel und Abweichung jeder Methode.</translation>
    </message>
    <message>
        <source>Writes the values of every image.</source>
        <translation>Schreibt die Werte jedes Bildes.</translation>
    </message>
    <message>
        <source>Reads the headers only, not the pixels.</source>
        <translation>Liest nur die Köpfe, nicht die Pixel.</translation>
    </message>
    <message>
        <source>How many of 256 bits two near duplicates may be unlike in; -1: exact duplicates only. Left out: as suits the set.</source>
        <translation>In wie vielen von 256 Bits sich zwei Fast-Duplikate unterscheiden dürfen; -1: nur exakte Duplikate. Weggelassen: wie es zum Satz passt.</translation>
    </message>
    <message>
        <source>Only images of this class.</source>
        <translation>Nur Bilder dieser Klasse.</translation>
    </message>
    <message>
        <source>Only images of this split.</source>
        <translation>Nur Bilder dieses Teils.</translation>
    </message>
    <message>
        <source>The table to write.</source>
        <translation>Die Tabelle, die geschrieben wird.</translation>
    </message>
    <message>
        <source>Keeps the splits that are there and moves only what leaks.</source>
        <translation>Behält die vorhandenen Teile und verschiebt nur, was leckt.</translation>
    </message>
    <message>
        <source>The study to begin with.</source>
        <translation>Die Studie, mit der begonnen wird.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Die Datei, die geschrieben wird.</translation>
    </message>
    <message>
        <source>Keeps this arm of the preset; left out: all.</source>
        <translation>Behält diesen Arm der Vorlage; weggelassen: alle.</translation>
    </message>
    <message>
        <source>A network of the study; left out: those of the preset.</source>
        <translation>Ein Netz der Studie; weggelassen: die der Vorlage.</translation>
    </message>
    <message>
        <source>The folder of the results; left out: beside the study&apos;s file.</source>
        <translation>Der Ordner der Ergebnisse; weggelassen: neben der Datei der Studie.</translation>
    </message>
    <message>
        <source>Writes the report as HTML.</source>
        <translation>Schreibt den Bericht als HTML.</translation>
    </message>
    <message>
        <source>Writes the report as PDF.</source>
        <translation>Schreibt den Bericht als PDF.</translation>
    </message>
    <message>
        <source>Writes the table.</source>
        <translation>Schreibt die Tabelle.</translation>
    </message>
    <message>
        <source>Size, depth and pixel statistics that another program found, to compare with.</source>
        <translation>Größe, Tiefe und Pixelstatistik, die ein anderes Programm fand, zum Vergleichen.</translation>
    </message>
    <message>
        <source>Writes the table as Markdown.</source>
        <translation>Schreibt die Tabelle als Markdown.</translation>
    </message>
    <message>
        <source>Keeps the attributes that hold all the words.</source>
        <translation>Behält die Attribute, die alle Wörter enthalten.</translation>
    </message>
</context>
<context>
    <name>PredictionFile</name>
    <message>
        <source>&apos;%1&apos;, line %2: %3</source>
        <translation>„%1“, Zeile %2: %3</translation>
    </message>
    <message>
        <source>Fix the table, or write it again with the classifier.</source>
        <translation>Bringen Sie die Tabelle in Ordnung, oder schreiben Sie sie mit dem Klassifikator neu.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a table of predictions: it has no column &apos;truth&apos; or no column &apos;p:CLASS&apos;.</source>
        <translation>„%1“ ist keine Tabelle von Vorhersagen: Ihr fehlt die Spalte „truth“ oder eine Spalte „p:KLASSE“.</translation>
    </message>
    <message>
        <source>Choose the predictions.csv of a classifier&apos;s run.</source>
        <translation>Wählen Sie die predictions.csv eines Klassifikator-Laufs.</translation>
    </message>
    <message>
        <source>a class is named twice.</source>
        <translation>Eine Klasse ist zweimal genannt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a probability.</source>
        <translation>„%1“ ist keine Wahrscheinlichkeit.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds too many predictions for the memory.</source>
        <translation>„%1“ enthält zu viele Vorhersagen für den Speicher.</translation>
    </message>
    <message>
        <source>Cut the table into parts by split.</source>
        <translation>Teilen Sie die Tabelle nach Teilen auf.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds no predictions.</source>
        <translation>„%1“ enthält keine Vorhersagen.</translation>
    </message>
    <message>
        <source>Let the training come to its end: it writes them then.</source>
        <translation>Lassen Sie das Training zu Ende laufen: Dann werden sie geschrieben.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of the classes (%2).</source>
        <translation>„%1“ ist keine der Klassen (%2).</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
    <message>
        <source>the row has %1 fields instead of %2.</source>
        <translation>Die Zeile hat %1 Felder statt %2.</translation>
    </message>
    <message>
        <source>The two classifiers tell other classes apart: %1 and %2.</source>
        <translation>Die beiden Klassifikatoren unterscheiden andere Klassen: %1 und %2.</translation>
    </message>
    <message>
        <source>Compare classifiers of the same classes in the same order.</source>
        <translation>Vergleichen Sie Klassifikatoren mit denselben Klassen in derselben Reihenfolge.</translation>
    </message>
    <message>
        <source>The image &apos;%1&apos; has another true class in the second table.</source>
        <translation>Die Aufnahme „%1“ hat in der zweiten Tabelle eine andere wahre Klasse.</translation>
    </message>
    <message>
        <source>Compare classifiers that were tested with the same labels.</source>
        <translation>Vergleichen Sie Klassifikatoren, die mit denselben Labels geprüft wurden.</translation>
    </message>
    <message>
        <source>The two tables have no image in common.</source>
        <translation>Die beiden Tabellen haben keine Aufnahme gemeinsam.</translation>
    </message>
    <message>
        <source>Compare predictions of the same test images; their &apos;hash&apos; or &apos;path&apos; tells.</source>
        <translation>Vergleichen Sie Vorhersagen derselben Testaufnahmen; „hash“ oder „path“ sagt, welche es sind.</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>The project &apos;%1&apos; is damaged: %2.</source>
        <translation>Das Projekt „%1“ ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>It was left as it is. Restore it from a copy, or fix it in a text editor.</source>
        <translation>Es blieb, wie es ist. Stellen Sie es aus einer Kopie wieder her, oder berichtigen Sie es in einem Texteditor.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be an object</source>
        <translation>„%1“ muss ein Objekt sein</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a text</source>
        <translation>„%1“ muss ein Text sein</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of texts</source>
        <translation>„%1“ muss eine Liste von Texten sein</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a project of Synthray.</source>
        <translation>„%1“ ist kein Projekt von Synthray.</translation>
    </message>
    <message>
        <source>Choose a file that was saved with &apos;Save project&apos;.</source>
        <translation>Wählen Sie eine Datei, die mit „Projekt speichern“ gespeichert wurde.</translation>
    </message>
    <message>
        <source>&apos;version&apos; must be a number from 1</source>
        <translation>„version“ muss eine Zahl ab 1 sein</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; was saved by a newer Synthray (version %2 of the file).</source>
        <translation>Das Projekt „%1“ wurde von einem neueren Synthray gespeichert (Version %2 der Datei).</translation>
    </message>
    <message>
        <source>It was left as it is. Update Synthray to open it.</source>
        <translation>Es blieb, wie es ist. Aktualisieren Sie Synthray, um es zu öffnen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be true or false</source>
        <translation>„%1“ muss true oder false sein</translation>
    </message>
    <message>
        <source>The project has no file yet.</source>
        <translation>Das Projekt hat noch keine Datei.</translation>
    </message>
    <message>
        <source>Name one.</source>
        <translation>Geben Sie eine an.</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; is not there.</source>
        <translation>Das Projekt „%1“ ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>Check the path, and that its disk is connected.</source>
        <translation>Prüfen Sie den Pfad, und ob der Datenträger angeschlossen ist.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a folder, not a project.</source>
        <translation>„%1“ ist ein Ordner, kein Projekt.</translation>
    </message>
    <message>
        <source>The project cannot be read: %1</source>
        <translation>Das Projekt lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; has no images yet.</source>
        <translation>Das Projekt „%1“ hat noch keine Aufnahmen.</translation>
    </message>
    <message>
        <source>Open images in it first.</source>
        <translation>Öffnen Sie zuerst Aufnahmen darin.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, which the project &apos;%2&apos; names, is not there.</source>
        <translation>„%1“, das im Projekt „%2“ genannt ist, ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>Open the project in the window once: it asks where the images are now.</source>
        <translation>Öffnen Sie das Projekt einmal im Fenster: Es fragt, wo die Aufnahmen jetzt sind.</translation>
    </message>
    <message>
        <source>Stopped while reading the images.</source>
        <translation>Beim Lesen der Aufnahmen angehalten.</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>MSE</source>
        <translation>MSE</translation>
    </message>
    <message>
        <source>Mean squared error, grey levels squared; 0: identical.</source>
        <translation>Mittlerer quadratischer Fehler, Grauwerte zum Quadrat; 0: identisch.</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>Root of the mean squared error, grey levels.</source>
        <translation>Wurzel des mittleren quadratischen Fehlers, Grauwerte.</translation>
    </message>
    <message>
        <source>MAE</source>
        <translation>MAE</translation>
    </message>
    <message>
        <source>Mean absolute error, grey levels.</source>
        <translation>Mittlerer absoluter Fehler, Grauwerte.</translation>
    </message>
    <message>
        <source>PSNR (dB)</source>
        <translation>PSNR (dB)</translation>
    </message>
    <message>
        <source>Peak signal to noise ratio, 10 log10(R²/MSE); ∞: identical.</source>
        <translation>Spitzen-Signal-Rausch-Verhältnis, 10 log10(R²/MSE); ∞: identisch.</translation>
    </message>
    <message>
        <source>SSIM</source>
        <translation>SSIM</translation>
    </message>
    <message>
        <source>Structural similarity, 7 × 7 uniform window (scikit-image&apos;s default).</source>
        <translation>Strukturelle Ähnlichkeit, gleichförmiges Fenster 7 × 7 (Vorgabe von scikit-image).</translation>
    </message>
    <message>
        <source>SSIM (Gaussian)</source>
        <translation>SSIM (Gauß)</translation>
    </message>
    <message>
        <source>Structural similarity, Gaussian window of 11 taps, σ 1.5 (Wang 2004).</source>
        <translation>Strukturelle Ähnlichkeit, Gauß-Fenster mit 11 Stützstellen, σ 1,5 (Wang 2004).</translation>
    </message>
    <message>
        <source>MS-SSIM</source>
        <translation>MS-SSIM</translation>
    </message>
    <message>
        <source>Structural similarity over five scales (Wang 2003).</source>
        <translation>Strukturelle Ähnlichkeit über fünf Skalen (Wang 2003).</translation>
    </message>
    <message>
        <source>UQI</source>
        <translation>UQI</translation>
    </message>
    <message>
        <source>Universal quality index, 8 × 8 sliding window (Wang and Bovik 2002).</source>
        <translation>Universeller Qualitätsindex, gleitendes Fenster 8 × 8 (Wang und Bovik 2002).</translation>
    </message>
    <message>
        <source>VIFp</source>
        <translation>VIFp</translation>
    </message>
    <message>
        <source>Visual information fidelity in the pixel domain (Sheikh and Bovik 2006).</source>
        <translation>Visuelle Informationstreue im Pixelbereich (Sheikh und Bovik 2006).</translation>
    </message>
    <message>
        <source>Entropy (bits)</source>
        <translation>Entropie (bit)</translation>
    </message>
    <message>
        <source>Shannon entropy of the image&apos;s grey levels; needs no reference.</source>
        <translation>Shannon-Entropie der Grauwerte des Bildes; braucht keine Referenz.</translation>
    </message>
    <message>
        <source>Mean gradient</source>
        <translation>Mittlerer Gradient</translation>
    </message>
    <message>
        <source>Mean length of the gradient, grey levels per pixel; needs no reference.</source>
        <translation>Mittlere Länge des Gradienten, Grauwerte je Pixel; braucht keine Referenz.</translation>
    </message>
    <message>
        <source>Laplacian variance</source>
        <translation>Laplace-Varianz</translation>
    </message>
    <message>
        <source>Variance of the 4-neighbour Laplacian (sharpness); needs no reference.</source>
        <translation>Varianz des Laplace-Operators mit 4 Nachbarn (Schärfe); braucht keine Referenz.</translation>
    </message>
    <message>
        <source>An image without pixels cannot be compared.</source>
        <translation>Ein Bild ohne Pixel lässt sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>The image was brought from %1 × %2 to the reference&apos;s %3 × %4 pixels.</source>
        <translation>Das Bild wurde von %1 × %2 auf die %3 × %4 Pixel der Referenz gebracht.</translation>
    </message>
    <message>
        <source>MS-SSIM needs more than 160 pixels a side: five scales of 11 pixels.</source>
        <translation>MS-SSIM braucht mehr als 160 Pixel je Seite: fünf Skalen von 11 Pixeln.</translation>
    </message>
    <message>
        <source>VIFp is not defined here: the reference is too small or has no structure.</source>
        <translation>VIFp ist hier nicht definiert: Die Referenz ist zu klein oder hat keine Struktur.</translation>
    </message>
    <message>
        <source>The image is smaller than the windows of SSIM (7 and 11 pixels) or UQI (8).</source>
        <translation>Das Bild ist kleiner als die Fenster von SSIM (7 und 11 Pixel) oder UQI (8).</translation>
    </message>
    <message>
        <source>The images cannot be compared: %1</source>
        <translation>Die Bilder lassen sich nicht vergleichen: %1</translation>
    </message>
    <message>
        <source>There is not enough memory to compare the images.</source>
        <translation>Der Speicher reicht nicht, um die Bilder zu vergleichen.</translation>
    </message>
    <message>
        <source>Close other programs, or use smaller images.</source>
        <translation>Schließen Sie andere Programme, oder nehmen Sie kleinere Aufnahmen.</translation>
    </message>
    <message>
        <source>Whole recipe</source>
        <translation>Ganzes Rezept</translation>
    </message>
    <message>
        <source>measuring images</source>
        <translation>Aufnahmen werden gemessen</translation>
    </message>
    <message>
        <source>There was not enough memory for this image.</source>
        <translation>Für diese Aufnahme reichte der Speicher nicht.</translation>
    </message>
    <message>
        <source>The recipe has no step that is switched on.</source>
        <translation>Im Rezept ist kein Schritt eingeschaltet.</translation>
    </message>
    <message>
        <source>Add a method, or switch one on.</source>
        <translation>Fügen Sie eine Methode hinzu, oder schalten Sie eine ein.</translation>
    </message>
    <message>
        <source>There is no image to measure.</source>
        <translation>Es gibt keine Aufnahme, die gemessen werden könnte.</translation>
    </message>
    <message>
        <source>Open a folder of images.</source>
        <translation>Öffnen Sie einen Ordner mit Aufnahmen.</translation>
    </message>
    <message>
        <source>Stopped before an image was measured.</source>
        <translation>Angehalten, bevor eine Aufnahme gemessen war.</translation>
    </message>
    <message>
        <source>None of the images could be measured.</source>
        <translation>Keine der Aufnahmen ließ sich messen.</translation>
    </message>
    <message>
        <source>Moving pixels (rotate, flip, crop, zoom, shear) scores badly by construction: such values describe a method, they do not judge it.</source>
        <translation>Pixel zu verschieben (Drehen, Spiegeln, Beschneiden, Zoomen, Scheren) schneidet schon der Bauart nach schlecht ab: Solche Werte beschreiben eine Methode, sie beurteilen sie nicht.</translation>
    </message>
    <message>
        <source>Images of 8 bits (%1) and of 16 bits (%2) are averaged together: means of MSE, RMSE, MAE, mean gradient and Laplacian variance mix unlike scales of grey. Compare PSNR and the structural metrics, or measure them apart.</source>
        <translation>Aufnahmen mit 8 Bit (%1) und mit 16 Bit (%2) werden zusammen gemittelt: Mittelwerte von MSE, RMSE, MAE, mittlerem Gradienten und Laplace-Varianz vermischen ungleiche Grauwertskalen. Vergleichen Sie PSNR und die Strukturmaße, oder messen Sie getrennt.</translation>
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
    <name>Series</name>
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
        <source>images per second</source>
        <translation>Bilder je Sekunde</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>Verlust im Training</translation>
    </message>
    <message>
        <source>Training accuracy</source>
        <translation>Genauigkeit im Training</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Training loss by epoch</source>
        <translation>Verlust im Training je Epoche</translation>
    </message>
    <message>
        <source>Training accuracy by epoch</source>
        <translation>Genauigkeit im Training je Epoche</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Verlust der Validierung</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>Genauigkeit der Validierung</translation>
    </message>
    <message>
        <source>Balanced validation accuracy</source>
        <translation>Balancierte Genauigkeit der Validierung</translation>
    </message>
    <message>
        <source>Validation AUC</source>
        <translation>AUC der Validierung</translation>
    </message>
    <message>
        <source>Accuracy of the majority class</source>
        <translation>Genauigkeit der häufigsten Klasse</translation>
    </message>
    <message>
        <source>FID of two halves of the real images</source>
        <translation>FID zweier Hälften der echten Aufnahmen</translation>
    </message>
    <message>
        <source>Standard deviation of KID</source>
        <translation>Standardabweichung des KID</translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message>
        <source>%1 has an unknown key &apos;%2&apos;.</source>
        <translation>%1 hat einen unbekannten Schlüssel „%2“.</translation>
    </message>
    <message>
        <source>Known ones: %1.</source>
        <translation>Bekannt sind: %1.</translation>
    </message>
    <message>
        <source>%1 needs a recipe.</source>
        <translation>%1 braucht ein Rezept.</translation>
    </message>
    <message>
        <source>Arm %1 (%2)</source>
        <translation>Arm %1 (%2)</translation>
    </message>
    <message>
        <source>%1: there is no kind &apos;%2&apos;.</source>
        <translation>%1: es gibt keine Art „%2“.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>All seven</source>
        <translation>Alle sieben</translation>
    </message>
    <message>
        <source>Spine study</source>
        <translation>Wirbelsäulenstudie</translation>
    </message>
    <message>
        <source>Which augmentation helps a classifier on a small, imbalanced set of radiographs?</source>
        <translation>Welche Augmentierung hilft einem Klassifikator bei einem kleinen, unausgewogenen Satz von Röntgenaufnahmen?</translation>
    </message>
    <message>
        <source>Hybrid (DCGAN, then all seven)</source>
        <translation>Hybrid (DCGAN, dann alle sieben)</translation>
    </message>
    <message>
        <source>Chest X-ray study</source>
        <translation>Thoraxstudie</translation>
    </message>
    <message>
        <source>Does a classifier do better on untouched patients when a DCGAN&apos;s images join its training images?</source>
        <translation>Wird ein Klassifikator bei unberührten Patienten besser, wenn die Aufnahmen eines DCGAN zu seinen Trainingsaufnahmen kommen?</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Vergleichsarm</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>GAN in each fold</source>
        <translation>GAN in jedem Fold</translation>
    </message>
    <message>
        <source>GAN → recipe</source>
        <translation>GAN → Rezept</translation>
    </message>
    <message>
        <source>ready images</source>
        <translation>fertige Aufnahmen</translation>
    </message>
    <message>
        <source>The study &apos;%1&apos;</source>
        <translation>Die Studie „%1“</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a study.</source>
        <translation>„%1“ ist keine Studie.</translation>
    </message>
    <message>
        <source>A study&apos;s file says &quot;format&quot;: &quot;synthray-study&quot;.</source>
        <translation>Die Datei einer Studie sagt &quot;format&quot;: &quot;synthray-study&quot;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was written by a newer Synthray.</source>
        <translation>„%1“ wurde von einem neueren Synthray geschrieben.</translation>
    </message>
    <message>
        <source>Update Synthray to open it.</source>
        <translation>Aktualisieren Sie Synthray, um ihn zu öffnen.</translation>
    </message>
    <message>
        <source>A network</source>
        <translation>Ein Netz</translation>
    </message>
    <message>
        <source>A study needs at least two arms: one to compare with, and one more.</source>
        <translation>Eine Studie braucht mindestens zwei Arme: einen zum Vergleich und einen weiteren.</translation>
    </message>
    <message>
        <source>A study needs at least one network.</source>
        <translation>Eine Studie braucht mindestens ein Netz.</translation>
    </message>
    <message>
        <source>%1 trainings are more than a study can have (10000).</source>
        <translation>%1 Trainings sind mehr, als eine Studie haben kann (10000).</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be an arm&apos;s id.</source>
        <translation>„%1“ kann nicht die Kennung eines Arms sein.</translation>
    </message>
    <message>
        <source>Use letters, digits, - and _ only.</source>
        <translation>Nehmen Sie nur Buchstaben, Ziffern, - und _.</translation>
    </message>
    <message>
        <source>Two arms have the id &apos;%1&apos;.</source>
        <translation>Zwei Arme haben die Kennung „%1“.</translation>
    </message>
    <message>
        <source>The recipe of the arm &apos;%1&apos; changes nothing.</source>
        <translation>Das Rezept des Arms „%1“ ändert nichts.</translation>
    </message>
    <message>
        <source>Switch a step on, or take the arm out.</source>
        <translation>Schalten Sie einen Schritt ein, oder nehmen Sie den Arm heraus.</translation>
    </message>
    <message>
        <source>Arm &apos;%1&apos;: there is no preset &apos;%2&apos;.</source>
        <translation>Arm „%1“: es gibt keine Vorlage „%2“.</translation>
    </message>
    <message>
        <source>The folder of the arm &apos;%1&apos; is not there: %2.</source>
        <translation>Der Ordner des Arms „%1“ ist nicht da: %2.</translation>
    </message>
    <message>
        <source>The other arms are compared with &apos;%1&apos;, which is not the training images as they are.</source>
        <translation>Die anderen Arme werden mit „%1“ verglichen; das sind nicht die Trainingsaufnahmen, wie sie sind.</translation>
    </message>
    <message>
        <source>The network &apos;%1&apos; is there twice.</source>
        <translation>Das Netz „%1“ ist zweimal da.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; of a network is set by the study itself.</source>
        <translation>„%1“ eines Netzes legt die Studie selbst fest.</translation>
    </message>
    <message>
        <source>Fewer than three folds and seeds in all: intervals will be very wide.</source>
        <translation>Weniger als drei Folds und Startwerte insgesamt: die Intervalle werden sehr breit.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>%1 images of %2 patients. %3</source>
        <translation>%1 Aufnahmen von %2 Patienten. %3</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Fold</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>Arme</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Arm</translation>
    </message>
    <message>
        <source>What its training images are</source>
        <translation>Was seine Trainingsaufnahmen sind</translation>
    </message>
    <message>
        <source>Examples (first fold)</source>
        <translation>Beispiele (erster Fold)</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>eines von: %1</translation>
    </message>
    <message>
        <source>in this order: %1</source>
        <translation>in dieser Reihenfolge: %1</translation>
    </message>
    <message>
        <source>%1 % of the images of an epoch</source>
        <translation>%1 % der Aufnahmen einer Epoche</translation>
    </message>
    <message>
        <source>Generated images</source>
        <translation>Erzeugte Aufnahmen</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Generator</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>Bodenwert</translation>
    </message>
    <message>
        <source>near-copies</source>
        <translation>Beinahe-Kopien</translation>
    </message>
    <message>
        <source>authenticity</source>
        <translation>Eigenständigkeit</translation>
    </message>
    <message>
        <source>distance ratio</source>
        <translation>Abstandsverhältnis</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Ausgewogene Genauigkeit</translation>
    </message>
    <message>
        <source>against first, points</source>
        <translation>gegen den ersten, Punkte</translation>
    </message>
    <message>
        <source>effect (d)</source>
        <translation>Effekt (d)</translation>
    </message>
    <message>
        <source>p (Holm)</source>
        <translation>p (Holm)</translation>
    </message>
    <message>
        <source>Always saying the most frequent class reaches an accuracy of %1 and a balanced accuracy of %2.</source>
        <translation>Immer die häufigste Klasse zu sagen, erreicht eine Genauigkeit von %1 und eine ausgewogene von %2.</translation>
    </message>
    <message>
        <source>Curves, %1</source>
        <translation>Kurven, %1</translation>
    </message>
    <message>
        <source>Arms and networks</source>
        <translation>Arme und Netze</translation>
    </message>
    <message>
        <source>How this was computed</source>
        <translation>Wie das berechnet wurde</translation>
    </message>
    <message>
        <source>Every training got the same %1 optimiser steps.</source>
        <translation>Jedes Training bekam dieselben %1 Optimierungsschritte.</translation>
    </message>
    <message>
        <source>Every training got the same %1 epochs; arms with more images made more steps.</source>
        <translation>Jedes Training bekam dieselben %1 Epochen; Arme mit mehr Aufnahmen machten mehr Schritte.</translation>
    </message>
    <message>
        <source>The set&apos;s own test split was the test part; it was not trained on, generated from or looked at to choose an epoch.</source>
        <translation>Der eigene Testteil des Satzes war der Testteil; mit ihm wurde nicht trainiert, nicht erzeugt und keine Epoche gewählt.</translation>
    </message>
    <message>
        <source>Images were split first, by patient, into %1 folds; each was the test part once. Test images were not trained on, generated from or looked at to choose an epoch.</source>
        <translation>Die Aufnahmen wurden zuerst nach Patienten in %1 Folds geteilt; jeder war einmal der Testteil. Mit Testaufnahmen wurde nicht trainiert, nicht erzeugt und keine Epoche gewählt.</translation>
    </message>
    <message>
        <source>Of the other images of a fold %1 % validated, by patient: the epoch with the best balanced accuracy on them was kept, unless the network&apos;s settings say otherwise.</source>
        <translation>Von den übrigen Aufnahmen eines Folds validierten %1 %, nach Patienten: behalten wurde die Epoche mit der besten ausgewogenen Genauigkeit darauf, wenn die Einstellungen des Netzes nichts anderes sagen.</translation>
    </message>
    <message>
        <source>A classifier that says one class of every image is called collapsed.</source>
        <translation>Ein Klassifikator, der zu jeder Aufnahme dieselbe Klasse sagt, heißt eingebrochen.</translation>
    </message>
    <message>
        <source>Versions and seeds</source>
        <translation>Versionen und Startwerte</translation>
    </message>
    <message>
        <source>Cells that failed</source>
        <translation>Fehlgeschlagene Zellen</translation>
    </message>
    <message>
        <source>%1 helped: %2 points against &apos;%3&apos; (p = %4).</source>
        <translation>%1 hat geholfen: %2 Punkte gegen „%3“ (p = %4).</translation>
    </message>
    <message>
        <source>%1 did harm: %2 points against &apos;%3&apos; (p = %4).</source>
        <translation>%1 hat geschadet: %2 Punkte gegen „%3“ (p = %4).</translation>
    </message>
    <message>
        <source>%1: no difference from &apos;%2&apos; can be shown (%3 points, p = %4).</source>
        <translation>%1: kein Unterschied zu „%2“ nachweisbar (%3 Punkte, p = %4).</translation>
    </message>
    <message>
        <source>%1 of %2 trainings are done. Report of %3, Synthray %4. Research use only.</source>
        <translation>%1 von %2 Trainings sind fertig. Bericht vom %3, Synthray %4. Nur für die Forschung.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>majority class: %1</source>
        <translation>Mehrheitsklasse: %1</translation>
    </message>
    <message>
        <source>collapsed %1/%2</source>
        <translation>eingebrochen %1/%2</translation>
    </message>
    <message>
        <source>mean balanced accuracy (points against &apos;%1&apos;)</source>
        <translation>mittlere ausgewogene Genauigkeit (Punkte gegen „%1“)</translation>
    </message>
    <message>
        <source>validation balanced accuracy over the budget (start to end), mean over cells</source>
        <translation>ausgewogene Genauigkeit der Validierung über das Budget (Anfang bis Ende), Mittel über Zellen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds no predictions of test images.</source>
        <translation>„%1“ enthält keine Vorhersagen von Testaufnahmen.</translation>
    </message>
    <message>
        <source>FID %1 (floor %2), KID %3, near-copies %4</source>
        <translation>FID %1 (Boden %2), KID %3, Beinahe-Kopien %4</translation>
    </message>
    <message>
        <source>No cell of the study is done yet in &apos;%1&apos;.</source>
        <translation>In „%1“ ist noch keine Zelle der Studie fertig.</translation>
    </message>
    <message>
        <source>Run the study first.</source>
        <translation>Lassen Sie die Studie zuerst laufen.</translation>
    </message>
    <message>
        <source>cell %1 of %2: %3 · %4</source>
        <translation>Zelle %1 von %2: %3 · %4</translation>
    </message>
    <message>
        <source>Cannot write</source>
        <translation>Schreiben nicht möglich</translation>
    </message>
    <message>
        <source>The results in &apos;%1&apos; are of other images, folds or seeds than the study has now.</source>
        <translation>Die Ergebnisse in „%1“ sind von anderen Aufnahmen, Folds oder Startwerten, als die Studie jetzt hat.</translation>
    </message>
    <message>
        <source>Choose another results folder, or remove this one to begin anew.</source>
        <translation>Wählen Sie einen anderen Ergebnisordner, oder entfernen Sie diesen, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>The folder of the arm &apos;%1&apos; has no images of the study&apos;s classes.</source>
        <translation>Der Ordner des Arms „%1“ hat keine Aufnahmen der Klassen der Studie.</translation>
    </message>
    <message>
        <source>It needs one folder for each class: %1.</source>
        <translation>Er braucht einen Ordner für jede Klasse: %1.</translation>
    </message>
    <message>
        <source>training images of %1</source>
        <translation>Trainingsaufnahmen von %1</translation>
    </message>
    <message>
        <source>generated images of %1</source>
        <translation>erzeugte Aufnahmen von %1</translation>
    </message>
    <message>
        <source>validation images of %1</source>
        <translation>Validierungsaufnahmen von %1</translation>
    </message>
    <message>
        <source>generator of %1, fold %2</source>
        <translation>Generator von %1, Fold %2</translation>
    </message>
    <message>
        <source>Cannot rename</source>
        <translation>Kann nicht umbenennen:</translation>
    </message>
    <message>
        <source>the folder is in use</source>
        <translation>der Ordner ist in Gebrauch</translation>
    </message>
    <message>
        <source>%1, %2, fold %3</source>
        <translation>%1, %2, Fold %3</translation>
    </message>
    <message>
        <source>Choose another results folder, or remove the cell&apos;s folder to train it again.</source>
        <translation>Wählen Sie einen anderen Ergebnisordner, oder entfernen Sie den der Zelle, um sie neu zu trainieren.</translation>
    </message>
    <message>
        <source>The study in &apos;%1&apos; is running already.</source>
        <translation>Die Studie in „%1“ läuft schon.</translation>
    </message>
    <message>
        <source>Stop it there first.</source>
        <translation>Halten Sie sie dort zuerst an.</translation>
    </message>
    <message>
        <source>The study was stopped after %1 of %2 cells.</source>
        <translation>Die Studie wurde nach %1 von %2 Zellen angehalten.</translation>
    </message>
    <message>
        <source>Run it again to go on.</source>
        <translation>Starten Sie sie wieder, um fortzufahren.</translation>
    </message>
    <message>
        <source>The study ended in cell %1 of %2 (%3): %4</source>
        <translation>Die Studie endete in Zelle %1 von %2 (%3): %4</translation>
    </message>
    <message>
        <source>Free some space and run it again: what is done stays done.</source>
        <translation>Schaffen Sie Platz und starten Sie sie wieder: was fertig ist, bleibt fertig.</translation>
    </message>
    <message>
        <source>There is no class &apos;%1&apos; in &apos;%2&apos;.</source>
        <translation>Es gibt keine Klasse „%1“ in „%2“.</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>Es gibt: %1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has fewer than two classes: there is nothing to tell apart.</source>
        <translation>„%1“ hat weniger als zwei Klassen: es gibt nichts zu unterscheiden.</translation>
    </message>
    <message>
        <source>Choose a folder with one folder for each class.</source>
        <translation>Wählen Sie einen Ordner mit einem Ordner für jede Klasse.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no splits train and test.</source>
        <translation>„%1“ hat keine Teile train und test.</translation>
    </message>
    <message>
        <source>Set the scheme to folds, or deal the set out on the Data page.</source>
        <translation>Stellen Sie auf Folds um, oder teilen Sie den Satz auf der Seite Daten auf.</translation>
    </message>
    <message>
        <source>Fold %1 has no image of %2 in its %3 part.</source>
        <translation>In Fold %1 ist keine Aufnahme von %2 im Teil %3.</translation>
    </message>
    <message numerus="yes">
        <source>Split by patient: %n patient(s), no overlap</source>
        <translation>
            <numerusform>Nach Patienten geteilt: %n Patient, keine Überschneidung</numerusform>
            <numerusform>Nach Patienten geteilt: %n Patienten, keine Überschneidung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) of a patient sit on both sides of a split</source>
        <translation>
            <numerusform>%n Aufnahme eines Patienten liegt auf beiden Seiten einer Teilung</numerusform>
            <numerusform>%n Aufnahmen eines Patienten liegen auf beiden Seiten einer Teilung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No near-duplicates across splits (%n pair(s) kept together)</source>
        <translation>
            <numerusform>Keine Beinahe-Doppelten über Teile hinweg (%n Paar zusammengehalten)</numerusform>
            <numerusform>Keine Beinahe-Doppelten über Teile hinweg (%n Paare zusammengehalten)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n near-duplicate pair(s) across splits</source>
        <translation>
            <numerusform>%n beinahe doppeltes Paar über Teile hinweg</numerusform>
            <numerusform>%n beinahe doppelte Paare über Teile hinweg</numerusform>
        </translation>
    </message>
    <message>
        <source>Augmented in training parts only; generators fitted in each fold&apos;s training part</source>
        <translation>Nur Trainingsteile augmentiert; Generatoren im Trainingsteil jedes Folds angepasst</translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos;: %n image(s); intervals are wide</source>
        <translation>
            <numerusform>„%1“: %n Aufnahme; die Intervalle sind breit</numerusform>
            <numerusform>„%1“: %n Aufnahmen; die Intervalle sind breit</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for images</source>
        <translation>Suche nach Aufnahmen</translation>
    </message>
    <message>
        <source>The study names no images.</source>
        <translation>Die Studie nennt keine Aufnahmen.</translation>
    </message>
    <message>
        <source>Choose a folder, table or project.</source>
        <translation>Wählen Sie einen Ordner, eine Tabelle oder ein Projekt.</translation>
    </message>
    <message>
        <source>The folder of the arm &apos;%1&apos; holds an image that is %2 an image that is tested: %3 and %4.</source>
        <translation>Der Ordner des Arms „%1“ enthält eine Aufnahme, die %2 eine ist, mit der getestet wird: %3 und %4.</translation>
    </message>
    <message>
        <source>the same as</source>
        <translation>dieselbe wie</translation>
    </message>
    <message>
        <source>nearly the same as</source>
        <translation>beinahe dieselbe wie</translation>
    </message>
    <message>
        <source>Take such images out of the folder: a classifier must not have seen what it is judged on.</source>
        <translation>Nehmen Sie solche Aufnahmen aus dem Ordner: ein Klassifikator darf nicht gesehen haben, woran er gemessen wird.</translation>
    </message>
    <message>
        <source>filled: differs from &apos;%1&apos; (p &lt; 0.05, Holm)</source>
        <translation>gefüllt: anders als „%1“ (p &lt; 0,05, Holm)</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; must be %3.</source>
        <translation>%1: „%2“ muss %3 sein.</translation>
    </message>
    <message>
        <source>%1 names no folder.</source>
        <translation>%1 nennt keinen Ordner.</translation>
    </message>
    <message>
        <source>a list of names</source>
        <translation>eine Liste von Namen</translation>
    </message>
    <message>
        <source>A class is named twice.</source>
        <translation>Eine Klasse ist zweimal genannt.</translation>
    </message>
    <message>
        <source>The weights file of %1 is not there: %2.</source>
        <translation>Die Gewichtsdatei von %1 ist nicht da: %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be written to.</source>
        <translation>In „%1“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another results folder with -o, or fix its permissions.</source>
        <translation>Wählen Sie mit -o einen anderen Ergebnisordner, oder ändern Sie die Rechte.</translation>
    </message>
    <message>
        <source>The cell %1 in &apos;%2&apos; was trained with other settings or images than the study has now.</source>
        <translation>Die Zelle %1 in „%2“ wurde mit anderen Einstellungen oder Aufnahmen trainiert, als die Studie jetzt hat.</translation>
    </message>
    <message>
        <source>The folder of the arm &apos;%1&apos; holds an image of a patient who is tested (%2): %3.</source>
        <translation>Der Ordner des Arms „%1“ enthält eine Aufnahme eines Patienten, mit dem getestet wird (%2): %3.</translation>
    </message>
    <message>
        <source>Arm &apos;%1&apos;: %2</source>
        <translation>Arm „%1“: %2</translation>
    </message>
    <message>
        <source>Recall of each class, %1</source>
        <translation>Recall jeder Klasse, %1</translation>
    </message>
    <message>
        <source>No training of this network is done yet.</source>
        <translation>Noch kein Training dieses Netzes ist fertig.</translation>
    </message>
    <message>
        <source>McNemar p</source>
        <translation>McNemar-p</translation>
    </message>
    <message>
        <source>Always giving the most frequent set of labels reaches an accuracy of %1 and a balanced accuracy of %2.</source>
        <translation>Immer die häufigste Menge von Labels zu geben, erreicht eine Genauigkeit von %1 und eine ausgewogene Genauigkeit von %2.</translation>
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
        <source>Near-duplicates: each image is shrunk to 64 × 64 pixels, its grey values are replaced by their ranks, and 256 low frequencies of its cosine transform are each above or below the median; two images are near-duplicates when at most %1 of the 256 differ. Such images were put into the same part. This finds images exported, windowed or slightly cropped again, not two exposures of one patient.</source>
        <translation>Beinahe-Doppelte: Jede Aufnahme wird auf 64 × 64 Pixel verkleinert, ihre Grauwerte werden durch ihre Ränge ersetzt, und 256 niedrige Frequenzen ihrer Kosinustransformation liegen jeweils über oder unter dem Median; zwei Aufnahmen sind Beinahe-Doppelte, wenn höchstens %1 der 256 verschieden sind. Solche Aufnahmen kamen in denselben Teil. Das findet Aufnahmen, die neu exportiert, gefenstert oder leicht beschnitten wurden, nicht zwei verschiedene Aufnahmen desselben Patienten.</translation>
    </message>
    <message>
        <source>Near-duplicates were not looked for, as the study&apos;s settings say.</source>
        <translation>Beinahe-Doppelte wurden nicht gesucht, wie es die Einstellungen der Studie sagen.</translation>
    </message>
    <message>
        <source>Ready images of a folder were compared in the same way with all images that validate or test; one that was the same or nearly so would have been refused.</source>
        <translation>Fertige Aufnahmen eines Ordners wurden ebenso mit allen Aufnahmen verglichen, die validieren oder testen; eine, die gleich oder fast gleich war, wäre zurückgewiesen worden.</translation>
    </message>
    <message>
        <source>Augmentation acted on the training part only.</source>
        <translation>Augmentiert wurde nur der Trainingsteil.</translation>
    </message>
    <message>
        <source>A generator was fitted to the training part of each fold, one for each class. The same generator and the same generated images serve all networks and all seeds of that fold: the intervals do not hold the chance of fitting the generator.</source>
        <translation>In jedem Fold wurde an den Trainingsteil je Klasse ein Generator angepasst. Derselbe Generator und dieselben erzeugten Aufnahmen dienen allen Netzen und allen Startwerten dieses Folds: Die Intervalle enthalten den Zufall beim Anpassen des Generators nicht.</translation>
    </message>
    <message>
        <source>Means are over folds and seeds; intervals beside them are Student&apos;s t over these cells (95 %), cut at 0 and 1. Cells of one study share images, so that the intervals are somewhat too narrow.</source>
        <translation>Mittelwerte gehen über Folds und Startwerte; die Intervalle daneben beruhen auf Students t über diese Zellen (95 %), bei 0 und 1 abgeschnitten. Zellen einer Studie teilen sich Aufnahmen, daher sind die Intervalle etwas zu eng.</translation>
    </message>
    <message>
        <source>Comparisons are paired by fold and seed. The interval of a difference (95 %) and p come from a bootstrap over patients (%1 resamples): each resample draws patients from all folds, computes the balanced accuracy of each cell, and the mean of the differences; p is two-sided and Holm-corrected over the arms of a network. Effect: Cohen&apos;s d of the paired differences.</source>
        <translation>Vergleiche sind nach Fold und Startwert gepaart. Das Intervall einer Differenz (95 %) und p stammen aus einem Bootstrap über Patienten (%1 Stichproben): Jede Stichprobe zieht Patienten aus allen Folds, berechnet die ausgewogene Genauigkeit jeder Zelle und das Mittel der Differenzen; p ist zweiseitig und nach Holm über die Arme eines Netzes korrigiert. Effekt: Cohens d der gepaarten Differenzen.</translation>
    </message>
    <message>
        <source>McNemar&apos;s test is on images with every label right, not corrected; an image counts once: what most of its seeds say, and not at all where they are tied.</source>
        <translation>McNemars Test geht über Aufnahmen, bei denen jedes Label stimmt, unkorrigiert; eine Aufnahme zählt einmal: was die meisten ihrer Startwerte sagen, und gar nicht bei Gleichstand.</translation>
    </message>
    <message>
        <source>McNemar&apos;s test is on accuracy, not corrected; an image counts once: what most of its seeds say, and not at all where they are tied.</source>
        <translation>McNemars Test geht über die Genauigkeit, unkorrigiert; eine Aufnahme zählt einmal: was die meisten ihrer Startwerte sagen, und gar nicht bei Gleichstand.</translation>
    </message>
    <message>
        <source>Images have several labels: each label is a question with yes from a probability of 0.5. Balanced accuracy: mean over the labels of (sensitivity + specificity) / 2. Accuracy: share of images with every label right. Recall: share of the images with a label that were given it. Majority baseline: accuracy of always giving the most frequent set of labels of the test images.</source>
        <translation>Aufnahmen haben mehrere Labels: Jedes Label ist eine Frage, Ja ab einer Wahrscheinlichkeit von 0,5. Ausgewogene Genauigkeit: Mittel über die Labels von (Sensitivität + Spezifität) / 2. Genauigkeit: Anteil der Aufnahmen, bei denen jedes Label stimmt. Recall: Anteil der Aufnahmen mit einem Label, die es bekamen. Mehrheits-Basislinie: Genauigkeit, wenn immer die häufigste Menge von Labels der Testaufnahmen gegeben wird.</translation>
    </message>
    <message>
        <source>Balanced accuracy: mean recall over the classes. Majority baseline: accuracy of always saying the most frequent class of the test images.</source>
        <translation>Ausgewogene Genauigkeit: mittlerer Recall über die Klassen. Mehrheits-Basislinie: Genauigkeit, wenn immer die häufigste Klasse der Testaufnahmen gesagt wird.</translation>
    </message>
    <message>
        <source>AUC: each class against the others, mean.</source>
        <translation>AUC: jede Klasse gegen die anderen, Mittel.</translation>
    </message>
    <message>
        <source>A classifier that gives every image the same set of labels is called collapsed.</source>
        <translation>Ein Klassifikator, der jeder Aufnahme dieselbe Menge von Labels gibt, heißt eingebrochen.</translation>
    </message>
    <message>
        <source>Settings of the networks</source>
        <translation>Einstellungen der Netze</translation>
    </message>
    <message>
        <source>%1: the classifier collapsed in %2 of %3 cells: it gives every image the same labels (%4).</source>
        <translation>%1: Der Klassifikator ist in %2 von %3 Zellen eingebrochen: Er gibt jeder Aufnahme dieselben Labels (%4).</translation>
    </message>
    <message>
        <source>%1: the classifier collapsed in %2 of %3 cells: it says one class of every image (%4).</source>
        <translation>%1: Der Klassifikator ist in %2 von %3 Zellen eingebrochen: Er sagt zu jeder Aufnahme dieselbe Klasse (%4).</translation>
    </message>
    <message>
        <source>%1: the difference from &apos;%2&apos; is less than 0.05 points, too little to matter (p = %3).</source>
        <translation>%1: Der Unterschied zu „%2“ ist kleiner als 0,05 Punkte, zu wenig, um zu zählen (p = %3).</translation>
    </message>
    <message>
        <source>the same answer for every image: %1</source>
        <translation>dieselbe Antwort für jede Aufnahme: %1</translation>
    </message>
    <message numerus="yes">
        <source>Only %n training image(s) of fold %1 have the label &apos;%2&apos; alone: too few to fit the generator of the arm &apos;%3&apos; on.</source>
        <translation>
            <numerusform>Nur %n Trainingsaufnahme von Fold %1 hat allein das Label „%2“: zu wenige, um den Generator des Arms „%3“ anzupassen.</numerusform>
            <numerusform>Nur %n Trainingsaufnahmen von Fold %1 haben allein das Label „%2“: zu wenige, um den Generator des Arms „%3“ anzupassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the label out of the study, choose fewer folds, or use a recipe instead.</source>
        <translation>Lassen Sie das Label aus der Studie, wählen Sie weniger Folds, oder nehmen Sie stattdessen ein Rezept.</translation>
    </message>
    <message>
        <source>The recipe of the arm &apos;%1&apos; changes nothing: images of %2 px are the same with and without it.</source>
        <translation>Das Rezept des Arms „%1“ ändert nichts: Aufnahmen von %2 px sind mit und ohne es gleich.</translation>
    </message>
    <message>
        <source>Change the settings of its steps, or take the arm out.</source>
        <translation>Ändern Sie die Einstellungen seiner Schritte, oder nehmen Sie den Arm heraus.</translation>
    </message>
    <message>
        <source>Choose fewer folds, or leave the class out of the study.</source>
        <translation>Wählen Sie weniger Folds, oder lassen Sie die Klasse aus der Studie.</translation>
    </message>
    <message>
        <source>The splits of &apos;%1&apos; have images of one patient on both sides: &apos;%2&apos; in %3.</source>
        <translation>Die Teile von „%1“ haben Aufnahmen eines Patienten auf beiden Seiten: „%2“ in %3.</translation>
    </message>
    <message>
        <source>The splits of &apos;%1&apos; have the same image, or nearly the same, on both sides: &apos;%2&apos; in %3.</source>
        <translation>Die Teile von „%1“ haben dieselbe oder fast dieselbe Aufnahme auf beiden Seiten: „%2“ in %3.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n such case(s).</source>
        <translation>
            <numerusform>Es gibt %n solchen Fall.</numerusform>
            <numerusform>Es gibt %n solche Fälle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix the splits with &apos;synthray-cli split --fix&apos; or on the Data page, or set the scheme to folds.</source>
        <translation>Beheben Sie die Lecks der Teile mit „synthray-cli split --fix“ oder auf der Seite Daten, oder stellen Sie das Schema auf Folds.</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) have images of more than one class; they are kept in one split</source>
        <translation>
            <numerusform>%n Patient hat Aufnahmen mehrerer Klassen; sie bleiben in einem Teil</numerusform>
            <numerusform>%n Patienten haben Aufnahmen mehrerer Klassen; sie bleiben in einem Teil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fold %1: the generator of &apos;%2&apos; is fitted on the %n training image(s) that have this label alone</source>
        <translation>
            <numerusform>Fold %1: Der Generator von „%2“ wird an die %n Trainingsaufnahme angepasst, die allein dieses Label hat</numerusform>
            <numerusform>Fold %1: Der Generator von „%2“ wird an die %n Trainingsaufnahmen angepasst, die allein dieses Label haben</numerusform>
        </translation>
    </message>
    <message>
        <source>The arm &apos;%1&apos; has an empty label.</source>
        <translation>Der Arm „%1“ hat eine leere Beschriftung.</translation>
    </message>
    <message>
        <source>Give it a name, or leave &apos;label&apos; out.</source>
        <translation>Geben Sie ihm einen Namen, oder lassen Sie „label“ weg.</translation>
    </message>
    <message>
        <source>Two arms have the label &apos;%1&apos;: tables and plots cannot tell them apart.</source>
        <translation>Zwei Arme heißen „%1“: Tabellen und Plots können sie nicht auseinanderhalten.</translation>
    </message>
    <message>
        <source>Features: %1, %2 dims; resizer: %3. FID depends on N and on the features: compare only values of this table.</source>
        <translation>Merkmale: %1, %2 Dimensionen; Skalierung: %3. FID hängt von N und von den Merkmalen ab: Vergleichen Sie nur Werte dieser Tabelle.</translation>
    </message>
    <message>
        <source>With N below %1, the number of dims, FID is biased upwards: compare only values of the same N.</source>
        <translation>Mit N unter %1, der Zahl der Dimensionen, ist die FID nach oben verzerrt: Vergleichen Sie nur Werte mit gleichem N.</translation>
    </message>
    <message>
        <source>no training finished</source>
        <translation>kein Training fertig</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n training(s)</source>
        <translation>
            <numerusform>%1 von %n Training</numerusform>
            <numerusform>%1 von %n Trainings</numerusform>
        </translation>
    </message>
    <message>
        <source>Every training got at most %1 optimiser steps; early stopping ended %2 of %3 trainings sooner (%4 to %5 steps).</source>
        <translation>Jedes Training bekam höchstens %1 Optimiererschritte; frühes Ende verkürzte %2 von %3 Trainings (auf %4 bis %5 Schritte).</translation>
    </message>
    <message>
        <source>Every training got at most %1 epochs; early stopping ended %2 of %3 trainings sooner (%4 to %5 epochs).</source>
        <translation>Jedes Training bekam höchstens %1 Epochen; frühes Ende verkürzte %2 von %3 Trainings (auf %4 bis %5 Epochen).</translation>
    </message>
    <message>
        <source>Trained on: %1. The same numbers come only from the same kind of device with as many threads.</source>
        <translation>Trainiert auf: %1. Dieselben Zahlen kommen nur von der gleichen Art Gerät mit ebenso vielen Threads.</translation>
    </message>
    <message numerus="yes">
        <source>First seed %1, %n seed(s). Fingerprint of the images and splits: %2</source>
        <translation>
            <numerusform>Erster Startwert %1, %n Startwert. Fingerabdruck der Aufnahmen und Teile: %2</numerusform>
            <numerusform>Erster Startwert %1, %n Startwerte. Fingerabdruck der Aufnahmen und Teile: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) failed; the reasons stand at the end.</source>
        <translation>
            <numerusform>%n Training ist gescheitert; der Grund steht am Ende.</numerusform>
            <numerusform>%n Trainings sind gescheitert; die Gründe stehen am Ende.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run the study again: it trains such cells anew.</source>
        <translation>Starten Sie die Studie erneut: Sie trainiert solche Zellen neu.</translation>
    </message>
    <message>
        <source>%1 of %2 cells</source>
        <translation>%1 von %2 Zellen</translation>
    </message>
    <message>
        <source>balanced accuracy, mean and 95 % interval over %1</source>
        <translation>ausgewogene Genauigkeit, Mittel und 95-%-Intervall über %1</translation>
    </message>
    <message numerus="yes">
        <source>%n fold(s)</source>
        <translation>
            <numerusform>%n Fold</numerusform>
            <numerusform>%n Folds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seed(s)</source>
        <translation>
            <numerusform>%n Startwert</numerusform>
            <numerusform>%n Startwerte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 dims</source>
        <translation>%1 Dimensionen</translation>
    </message>
    <message>
        <source>N %1 to %2</source>
        <translation>N %1 bis %2</translation>
    </message>
    <message>
        <source>The study&apos;s own list of classes (&apos;classes&apos;) names &apos;%1&apos; only: there is nothing to tell apart.</source>
        <translation>Die eigene Klassenliste der Studie („classes“) nennt nur „%1“: Da gibt es nichts zu unterscheiden.</translation>
    </message>
    <message>
        <source>Name two or more of %1, or none for all of them.</source>
        <translation>Nennen Sie zwei oder mehr von %1, oder keine für alle.</translation>
    </message>
    <message numerus="yes">
        <source>The class &apos;%1&apos; has %n patient(s); train, val and test need %2.</source>
        <translation>
            <numerusform>Die Klasse „%1“ hat einen Patienten (%n); train, val und test brauchen %2.</numerusform>
            <numerusform>Die Klasse „%1“ hat %n Patienten; train, val und test brauchen %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the class out of the study, or add images of other patients.</source>
        <translation>Lassen Sie die Klasse aus der Studie, oder nehmen Sie Aufnahmen anderer Patienten dazu.</translation>
    </message>
    <message numerus="yes">
        <source>The class &apos;%1&apos; has %n patient(s): with %2 folds, train, val or test of a fold would have none.</source>
        <translation>
            <numerusform>Die Klasse „%1“ hat einen Patienten (%n): Mit %2 Folds hätte train, val oder test eines Folds keinen.</numerusform>
            <numerusform>Die Klasse „%1“ hat %n Patienten: Mit %2 Folds hätte train, val oder test eines Folds keinen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose %1 folds, or leave the class out of the study.</source>
        <translation>Wählen Sie %1 Folds, oder lassen Sie die Klasse aus der Studie.</translation>
    </message>
    <message>
        <source>Leave the class out of the study, set the scheme to folds, or deal the set out anew on the Data page.</source>
        <translation>Lassen Sie die Klasse aus der Studie, stellen Sie das Schema auf Folds, oder teilen Sie den Satz auf der Seite Daten neu auf.</translation>
    </message>
    <message>
        <source>The %1 part of &apos;%2&apos; has no image of the class &apos;%3&apos;.</source>
        <translation>Der Teil %1 von „%2“ hat keine Aufnahme der Klasse „%3“.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read as images and take no part</source>
        <translation>
            <numerusform>%n Datei ließ sich nicht als Aufnahme lesen und nimmt nicht teil</numerusform>
            <numerusform>%n Dateien ließen sich nicht als Aufnahmen lesen und nehmen nicht teil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have further labels that the study leaves out; they count as images of its classes alone</source>
        <translation>
            <numerusform>%n Aufnahme hat weitere Labels, die die Studie weglässt; sie zählt nur mit ihren Klassen</numerusform>
            <numerusform>%n Aufnahmen haben weitere Labels, die die Studie weglässt; sie zählen nur mit ihren Klassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; has %n image(s) for the study: too few, it takes at least %2.</source>
        <translation>
            <numerusform>„%1“ hat %n Aufnahme für die Studie: zu wenig, sie braucht mindestens %2.</numerusform>
            <numerusform>„%1“ hat %n Aufnahmen für die Studie: zu wenige, sie braucht mindestens %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let it use more images of a class (imagesPerClass; 0: all), or choose a larger set.</source>
        <translation>Lassen Sie sie mehr Aufnahmen einer Klasse nehmen (imagesPerClass; 0: alle), oder wählen Sie einen größeren Satz.</translation>
    </message>
    <message>
        <source>Choose a larger set: some dozens of images of each class say something.</source>
        <translation>Wählen Sie einen größeren Satz: Einige Dutzend Aufnahmen jeder Klasse sagen etwas.</translation>
    </message>
    <message numerus="yes">
        <source>The folder has %n such image(s) of %1.</source>
        <translation>
            <numerusform>Der Ordner hat %n solche Aufnahme von %1.</numerusform>
            <numerusform>Der Ordner hat %n solche Aufnahmen von %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report could not be drawn as PDF.</source>
        <translation>Der Bericht konnte nicht als PDF gezeichnet werden.</translation>
    </message>
    <message>
        <source>Save it as HTML, and print it in a browser.</source>
        <translation>Speichern Sie ihn als HTML, und drucken Sie ihn in einem Browser.</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>More attributes are not shown.</source>
        <translation>Weitere Attribute werden nicht gezeigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n Item</numerusform>
            <numerusform>%n Items</numerusform>
        </translation>
    </message>
    <message>
        <source>More items are not shown.</source>
        <translation>Weitere Items werden nicht gezeigt.</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Item %1</translation>
    </message>
    <message>
        <source>Pixel data, %1</source>
        <translation>Pixeldaten, %1</translation>
    </message>
    <message numerus="yes">
        <source>Compressed pixel data, %1 in %n fragment(s)</source>
        <translation>
            <numerusform>Komprimierte Pixeldaten, %1 in %n Fragment</numerusform>
            <numerusform>Komprimierte Pixeldaten, %1 in %n Fragmenten</numerusform>
        </translation>
    </message>
    <message>
        <source>Binary data, %1</source>
        <translation>Binärdaten, %1</translation>
    </message>
    <message>
        <source>%1 numbers</source>
        <translation>%1 Zahlen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a DICOM file: it has no tags.</source>
        <translation>„%1“ ist keine DICOM-Datei: Sie hat keine Tags.</translation>
    </message>
    <message>
        <source>There was not enough memory to read &apos;%1&apos;.</source>
        <translation>Der Speicher reichte nicht, um „%1“ zu lesen.</translation>
    </message>
    <message>
        <source>Close other programs, or open it on a larger machine.</source>
        <translation>Schließen Sie andere Programme, oder öffnen Sie sie auf einem größeren Rechner.</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privat</translation>
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
    <name>Weights</name>
    <message>
        <source>the array &apos;%1&apos; in it has no valid header</source>
        <translation>das Feld „%1“ darin hat keinen gültigen Kopf</translation>
    </message>
    <message>
        <source>The array &apos;%1&apos; in &apos;%2&apos; does not hold plain numbers; it was not read.</source>
        <translation>Das Feld „%1“ in „%2“ enthält keine einfachen Zahlen; es wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The array &apos;%1&apos; in &apos;%2&apos; has the type &apos;%3&apos;, which is not read here.</source>
        <translation>Das Feld „%1“ in „%2“ hat den Typ „%3“, der hier nicht gelesen wird.</translation>
    </message>
    <message>
        <source>the array &apos;%1&apos; in it is shorter than its header says</source>
        <translation>das Feld „%1“ darin ist kürzer, als sein Kopf sagt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds no statistics: &apos;mu&apos; and &apos;sigma&apos; are missing in it.</source>
        <translation>„%1“ enthält keine Statistik: „mu“ und „sigma“ fehlen darin.</translation>
    </message>
    <message>
        <source>&apos;synthray-cli compare --save-stats&apos; and pytorch-fid&apos;s --save-stats write such files.</source>
        <translation>„synthray-cli compare --save-stats“ und --save-stats von pytorch-fid schreiben solche Dateien.</translation>
    </message>
    <message>
        <source>&apos;mu&apos; (%1) and &apos;sigma&apos; (%2) do not fit each other</source>
        <translation>„mu“ (%1) und „sigma“ (%2) passen nicht zueinander</translation>
    </message>
    <message>
        <source>its statistics hold values that are not numbers</source>
        <translation>ihre Statistik enthält Werte, die keine Zahlen sind</translation>
    </message>
    <message>
        <source>&apos;%1&apos; claims to hold too many arrays.</source>
        <translation>„%1“ behauptet, zu viele Felder zu enthalten.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a ZIP file without tensors in it.</source>
        <translation>„%1“ ist eine ZIP-Datei ohne Tensoren.</translation>
    </message>
    <message>
        <source>its list of tensors breaks off or makes no sense</source>
        <translation>ihre Liste der Tensoren bricht ab oder ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>&apos;%1&apos; asks for &apos;%2&apos;, which is not a part of weights; it was not run.</source>
        <translation>„%1“ verlangt „%2“, was kein Teil von Gewichten ist; es wurde nicht ausgeführt.</translation>
    </message>
    <message>
        <source>Save the state dict alone (torch.save(model.state_dict(), ...)), or take a safetensors file.</source>
        <translation>Speichern Sie nur das State-Dict (torch.save(model.state_dict(), ...)), oder nehmen Sie eine safetensors-Datei.</translation>
    </message>
    <message>
        <source>the shape of a tensor in it makes no sense</source>
        <translation>die Form eines Tensors darin ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>&apos;%1&apos; claims to hold more than %2 tensors.</source>
        <translation>„%1“ behauptet, mehr als %2 Tensoren zu enthalten.</translation>
    </message>
    <message>
        <source>pickle opcode %1</source>
        <translation>Pickle-Opcode %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds no state dict (names with tensors).</source>
        <translation>„%1“ enthält kein State-Dict (Namen mit Tensoren).</translation>
    </message>
    <message>
        <source>Save the state dict alone (torch.save(model.state_dict(), ...)).</source>
        <translation>Speichern Sie nur das State-Dict (torch.save(model.state_dict(), ...)).</translation>
    </message>
    <message>
        <source>the data of &apos;%1&apos; lies outside the file</source>
        <translation>die Daten von „%1“ liegen außerhalb der Datei</translation>
    </message>
    <message>
        <source>&apos;%1&apos; claims to hold more data than it has bytes.</source>
        <translation>„%1“ behauptet, mehr Daten zu enthalten, als es Bytes hat.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was written by a big-endian machine.</source>
        <translation>„%1“ wurde von einer Big-Endian-Maschine geschrieben.</translation>
    </message>
    <message>
        <source>the data &apos;%1&apos; is missing in it</source>
        <translation>die Daten „%1“ fehlen darin</translation>
    </message>
    <message>
        <source>the data &apos;%1&apos; in it is too short</source>
        <translation>die Daten „%1“ darin sind zu kurz</translation>
    </message>
    <message>
        <source>it ends before its tensors do</source>
        <translation>sie endet vor ihren Tensoren</translation>
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
        <source>it ends before its header</source>
        <translation>sie endet vor ihrem Kopf</translation>
    </message>
    <message>
        <source>its header claims %1 bytes</source>
        <translation>ihr Kopf soll %1 Bytes haben</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>one number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a weights file that is known here.</source>
        <translation>„%1“ ist keine Gewichtsdatei, die hier bekannt ist.</translation>
    </message>
    <message>
        <source>PyTorch state dicts (.pth), .safetensors and .npz files are read.</source>
        <translation>Gelesen werden State-Dicts von PyTorch (.pth), .safetensors und .npz.</translation>
    </message>
    <message>
        <source>%1: %2 wanted, %3 in the file</source>
        <translation>%1: %2 gesucht, %3 in der Datei</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>es fehlt: %1</translation>
    </message>
    <message>
        <source>of another shape: %1</source>
        <translation>andere Form: %1</translation>
    </message>
    <message>
        <source>not expected: %1</source>
        <translation>nicht erwartet: %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is damaged: %2.</source>
        <translation>„%1“ ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>Get the file again.</source>
        <translation>Besorgen Sie die Datei neu.</translation>
    </message>
    <message>
        <source>it has no table of contents (is the end missing?)</source>
        <translation>sie hat kein Inhaltsverzeichnis (fehlt das Ende?)</translation>
    </message>
    <message>
        <source>its table of contents lies outside the file</source>
        <translation>ihr Inhaltsverzeichnis liegt außerhalb der Datei</translation>
    </message>
    <message>
        <source>&apos;%1&apos; claims to hold %2 parts.</source>
        <translation>„%1“ behauptet, %2 Teile zu enthalten.</translation>
    </message>
    <message>
        <source>its table of contents ends too early</source>
        <translation>ihr Inhaltsverzeichnis endet zu früh</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is encrypted.</source>
        <translation>„%1“ ist verschlüsselt.</translation>
    </message>
    <message>
        <source>the size of &apos;%1&apos; in it makes no sense</source>
        <translation>die Größe von „%1“ darin ergibt keinen Sinn</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in it lies outside the file</source>
        <translation>„%1“ darin liegt außerhalb der Datei</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in &apos;%2&apos; claims to unpack to %3 bytes.</source>
        <translation>„%1“ in „%2“ behauptet, ausgepackt %3 Bytes zu haben.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in it cannot be unpacked</source>
        <translation>„%1“ darin lässt sich nicht auspacken</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in &apos;%2&apos; is packed in a way that is not read here.</source>
        <translation>„%1“ in „%2“ ist auf eine Art gepackt, die hier nicht gelesen wird.</translation>
    </message>
    <message>
        <source>the checksum of &apos;%1&apos; in it does not fit</source>
        <translation>die Prüfsumme von „%1“ darin passt nicht</translation>
    </message>
</context>
<context>
    <name>WindowPresets</name>
    <message>
        <source>Window %1 of the file</source>
        <translation>Fenster %1 der Datei</translation>
    </message>
    <message>
        <source>Lookup table %1 of the file</source>
        <translation>Lookup-Tabelle %1 der Datei</translation>
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
    <name>main</name>
    <message>
        <source>A workbench for augmenting and generating radiographs.</source>
        <translation>Eine Werkbank zum Augmentieren und Generieren von Röntgenaufnahmen.</translation>
    </message>
    <message>
        <source>Folders, images or a project to open.</source>
        <translation>Ordner, Aufnahmen oder ein Projekt, die geöffnet werden.</translation>
    </message>
    <message>
        <source>Page to start on: data, augment, generate, classify, metrics, study, runs.</source>
        <translation>Seite für den Start: data, augment, generate, classify, metrics, study, runs.</translation>
    </message>
</context>
<context>
    <name>synthray::ArmHeatMap</name>
    <message>
        <source>All arms and networks</source>
        <translation>Alle Arme und Netze</translation>
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
        <source>Move the image</source>
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
        <source>Another image</source>
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
        <source>Apply the recipe to the images of the set and write PNG files</source>
        <translation>Das Rezept auf die Aufnahmen des Satzes anwenden und PNG-Dateien schreiben</translation>
    </message>
    <message>
        <source>Ready-made recipes, load and save</source>
        <translation>Fertige Rezepte, laden und speichern</translation>
    </message>
    <message>
        <source>Previous image</source>
        <translation>Vorige Aufnahme</translation>
    </message>
    <message>
        <source>Next image</source>
        <translation>Nächste Aufnahme</translation>
    </message>
    <message>
        <source>No image is open</source>
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
        <source>Open sample images</source>
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
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Image quality of each method below the previews: MSE, PSNR, SSIM and their relatives, for this image and over the whole set</source>
        <translation>Bildqualität jeder Methode unter den Vorschauen: MSE, PSNR, SSIM und Verwandte, für diese Aufnahme und über den ganzen Satz</translation>
    </message>
</context>
<context>
    <name>synthray::ClassTableModel</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>keine Klasse</translation>
    </message>
    <message>
        <source>%1: %2 images</source>
        <translation>%1: %2 Aufnahmen</translation>
    </message>
    <message>
        <source>%1: %2 images of %3 patients</source>
        <translation>%1: %2 Aufnahmen von %3 Patienten</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>no split</source>
        <translation>kein Teil</translation>
    </message>
    <message>
        <source>%1: %2 images of %3 studies</source>
        <translation>%1: %2 Aufnahmen von %3 Studien</translation>
    </message>
    <message>
        <source>%1: %2 images of %3 patients or studies</source>
        <translation>%1: %2 Aufnahmen von %3 Patienten oder Studien</translation>
    </message>
</context>
<context>
    <name>synthray::ClassifyCurves</name>
    <message>
        <source>recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>ausgewogen</translation>
    </message>
    <message>
        <source>majority class</source>
        <translation>Mehrheitsklasse</translation>
    </message>
    <message>
        <source>Training: share told right in the epoch, with augmentation. Validation: images that do not train. Majority class: what always saying the most frequent class reaches.</source>
        <translation>Training: Anteil, der in der Epoche richtig erkannt wurde, mit Augmentierung. Validierung: Aufnahmen, die nicht trainieren. Mehrheitsklasse: was immer die häufigste Klasse zu sagen erreicht.</translation>
    </message>
    <message>
        <source>Per-class accuracy (recall), validation images, after epoch %1</source>
        <translation>Genauigkeit je Klasse (Recall), Validierungsaufnahmen, nach Epoche %1</translation>
    </message>
    <message>
        <source>Per-class accuracy (recall), validation images</source>
        <translation>Genauigkeit je Klasse (Recall), Validierungsaufnahmen</translation>
    </message>
    <message>
        <source>After the first epoch</source>
        <translation>Nach der ersten Epoche</translation>
    </message>
    <message>
        <source>No steps yet</source>
        <translation>Noch keine Schritte</translation>
    </message>
</context>
<context>
    <name>synthray::ClassifyImages</name>
    <message>
        <source>Choose an image in the table.</source>
        <translation>Wählen Sie eine Aufnahme in der Tabelle.</translation>
    </message>
    <message>
        <source>for what it said</source>
        <translation>für das Gesagte</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>Alle Aufnahmen</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>%1, said to be %2</source>
        <translation>%1, gesagt wurde %2</translation>
    </message>
    <message>
        <source>The network&apos;s last map has %1 × %2 cells at this image size: the heat map is no finer. Train with larger images for a finer one.</source>
        <translation>Die letzte Karte des Netzes hat bei dieser Bildgröße %1 × %2 Felder: feiner ist die Wärmekarte nicht. Mit größeren Aufnahmen trainiert wird sie feiner.</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Wärmekarte</translation>
    </message>
    <message>
        <source>Grad-CAM: where in the image the network finds what speaks for the class</source>
        <translation>Grad-CAM: wo in der Aufnahme das Netz findet, was für die Klasse spricht</translation>
    </message>
    <message>
        <source>Class of the heat map</source>
        <translation>Klasse der Wärmekarte</translation>
    </message>
    <message>
        <source>Which images</source>
        <translation>Welche Aufnahmen</translation>
    </message>
    <message>
        <source>%1: found</source>
        <translation>%1: gefunden</translation>
    </message>
    <message>
        <source>%1: missed</source>
        <translation>%1: übersehen</translation>
    </message>
    <message>
        <source>%1: said in error</source>
        <translation>%1: fälschlich gesagt</translation>
    </message>
    <message>
        <source>%1: rightly not said</source>
        <translation>%1: zu Recht nicht gesagt</translation>
    </message>
    <message>
        <source>truth: %1 · said: %2</source>
        <translation>wahr: %1 · gesagt: %2</translation>
    </message>
</context>
<context>
    <name>synthray::ClassifyForm</name>
    <message numerus="yes">
        <source>%1 · %n image(s)</source>
        <translation>
            <numerusform>%1 · %n Aufnahme</numerusform>
            <numerusform>%1 · %n Aufnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Zu wissen</translation>
    </message>
</context>
<context>
    <name>synthray::RecipeSettings</name>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>The Augment page&apos;s recipe</source>
        <translation>Das Rezept der Seite Augmentieren</translation>
    </message>
    <message>
        <source>The Augment page&apos;s: %1</source>
        <translation>Von der Seite Augmentieren: %1</translation>
    </message>
    <message>
        <source>The run&apos;s recipe</source>
        <translation>Das Rezept des Laufs</translation>
    </message>
    <message>
        <source>The run&apos;s: %1</source>
        <translation>Vom Lauf: %1</translation>
    </message>
    <message>
        <source>Augmentation recipe</source>
        <translation>Augmentierungsrezept</translation>
    </message>
    <message>
        <source>No augmentation</source>
        <translation>Keine Augmentierung</translation>
    </message>
    <message>
        <source>Augmentation: %1</source>
        <translation>Augmentierung: %1</translation>
    </message>
    <message>
        <source>a recipe</source>
        <translation>ein Rezept</translation>
    </message>
    <message>
        <source>Training images only; drawn anew in every epoch</source>
        <translation>Nur Trainingsaufnahmen; in jeder Epoche neu gezogen</translation>
    </message>
</context>
<context>
    <name>synthray::ClassifyPage</name>
    <message>
        <source>Classify</source>
        <translation>Klassifizieren</translation>
    </message>
    <message>
        <source>arrows, Enter</source>
        <translation>Pfeile, Eingabe</translation>
    </message>
    <message>
        <source>in the confusion matrix: choose a cell, show its images</source>
        <translation>in der Konfusionsmatrix: Zelle wählen, ihre Aufnahmen zeigen</translation>
    </message>
    <message>
        <source>in the table of images: the next image</source>
        <translation>in der Tabelle der Aufnahmen: die nächste Aufnahme</translation>
    </message>
    <message>
        <source>wheel over the image</source>
        <translation>Rad über der Aufnahme</translation>
    </message>
    <message>
        <source>the next image of the table</source>
        <translation>die nächste Aufnahme der Tabelle</translation>
    </message>
    <message>
        <source>The images of %1 are not of two classes: there is nothing to tell apart.</source>
        <translation>Die Aufnahmen von %1 sind nicht von zwei Klassen: es gibt nichts zu unterscheiden.</translation>
    </message>
    <message numerus="yes">
        <source>Trains on %n image(s) of %1 (split train), %2 classes</source>
        <translation>
            <numerusform>Trainiert mit %n Aufnahme von %1 (Teil train), %2 Klassen</numerusform>
            <numerusform>Trainiert mit %n Aufnahmen von %1 (Teil train), %2 Klassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) of %1, %2 classes; dealt by patient into training, validation and test</source>
        <translation>
            <numerusform>%n Aufnahme von %1, %2 Klassen; nach Patienten in Training, Validierung und Test geteilt</numerusform>
            <numerusform>%n Aufnahmen von %1, %2 Klassen; nach Patienten in Training, Validierung und Test geteilt</numerusform>
        </translation>
    </message>
    <message>
        <source>This version has no network &apos;%1&apos;.</source>
        <translation>Diese Version hat kein Netz „%1“.</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Testaufnahmen</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>Validierungsaufnahmen</translation>
    </message>
    <message>
        <source>best: epoch %1</source>
        <translation>beste: Epoche %1</translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>%1 Aufnahmen/s</translation>
    </message>
    <message>
        <source>Open a folder with one folder for each class on the Data page. A run that is there already can be opened on the Runs page.</source>
        <translation>Öffnen Sie auf der Seite Daten einen Ordner mit einem Ordner für jede Klasse. Ein Lauf, den es schon gibt, lässt sich auf der Seite Läufe öffnen.</translation>
    </message>
    <message>
        <source>A network learns to tell the classes of the open images apart. Patients never sit in both training and test. Curves, the confusion matrix, ROC and heat maps appear here, always beside what saying the most frequent class would reach.</source>
        <translation>Ein Netz lernt, die Klassen der geöffneten Aufnahmen zu unterscheiden. Patienten sind nie zugleich in Training und Test. Kurven, Konfusionsmatrix, ROC und Wärmekarten erscheinen hier, immer neben dem, was die häufigste Klasse zu sagen erreichte.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Which images are judged</source>
        <translation>Welche Aufnahmen beurteilt werden</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Loss, accuracy and the recall of each class</source>
        <translation>Verlust, Genauigkeit und Recall jeder Klasse</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Confusion matrix, ROC, calibration</source>
        <translation>Konfusionsmatrix, ROC, Kalibrierung</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>What was said of each image, and what for</source>
        <translation>Was zu jeder Aufnahme gesagt wurde, und wofür</translation>
    </message>
</context>
<context>
    <name>synthray::ClassifyResults</name>
    <message>
        <source>95 % interval over patients: %1 to %2</source>
        <translation>95-%-Intervall über Patienten: %1 bis %2</translation>
    </message>
    <message>
        <source>There are no predictions of the split %1.</source>
        <translation>Es gibt keine Vorhersagen des Teils %1.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>balanced accuracy</source>
        <translation>ausgewogene Genauigkeit</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>majority baseline</source>
        <translation>Mehrheits-Basislinie</translation>
    </message>
    <message>
        <source>Accuracy of always saying the most frequent class</source>
        <translation>Genauigkeit, wenn immer die häufigste Klasse gesagt wird</translation>
    </message>
    <message>
        <source>Expected calibration error, 15 bins</source>
        <translation>Erwarteter Kalibrierungsfehler, 15 Fächer</translation>
    </message>
    <message numerus="yes">
        <source>images of %n patient(s)</source>
        <translation>
            <numerusform>Aufnahmen von %n Patient</numerusform>
            <numerusform>Aufnahmen von %n Patienten</numerusform>
        </translation>
    </message>
    <message>
        <source>images</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>This classifier has collapsed: it says %1 of every image.</source>
        <translation>Dieser Klassifikator ist eingebrochen: er sagt zu jeder Aufnahme %1.</translation>
    </message>
    <message>
        <source>It is no better than always saying %1.</source>
        <translation>Er ist nicht besser, als immer %1 zu sagen.</translation>
    </message>
    <message>
        <source>%1: AUC %2</source>
        <translation>%1: AUC %2</translation>
    </message>
    <message>
        <source>%1: AP %2</source>
        <translation>%1: AP %2</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>kalibriert</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>false positive rate</source>
        <translation>Falsch-positiv-Rate</translation>
    </message>
    <message>
        <source>true positive rate</source>
        <translation>Richtig-positiv-Rate</translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation>Präzision und Recall</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>Precision</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Kalibrierung</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>share that is right</source>
        <translation>Anteil richtig</translation>
    </message>
    <message>
        <source>How this was computed</source>
        <translation>Wie das berechnet wurde</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>No images judged yet</source>
        <translation>Noch keine Aufnahmen beurteilt</translation>
    </message>
    <message>
        <source>95 % intervals over patients: %1</source>
        <translation>95-%-Intervalle über Patienten: %1</translation>
    </message>
    <message>
        <source>Accuracy of always giving the most frequent set of labels</source>
        <translation>Genauigkeit, wenn immer die häufigste Menge von Labels gegeben wird</translation>
    </message>
    <message>
        <source>95 % intervals over images (no patients known): %1</source>
        <translation>95-%-Intervalle über Aufnahmen (keine Patienten bekannt): %1</translation>
    </message>
    <message>
        <source>Each label, right and wrong</source>
        <translation>Jedes Label, richtig und falsch</translation>
    </message>
    <message>
        <source>Recall (95 %)</source>
        <translation>Recall (95 %)</translation>
    </message>
</context>
<context>
    <name>synthray::CompareView</name>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Both images, one beside the other</source>
        <translation>Beide Aufnahmen nebeneinander</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Wischen</translation>
    </message>
    <message>
        <source>A line that is dragged over the images: A left of it, B right of it</source>
        <translation>Eine Linie, die über die Aufnahmen gezogen wird: A links davon, B rechts davon</translation>
    </message>
    <message>
        <source>Blend</source>
        <translation>Blenden</translation>
    </message>
    <message>
        <source>B shines through A</source>
        <translation>B scheint durch A hindurch</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Absolute difference of the displayed values, 0 to 255</source>
        <translation>Absolute Differenz der angezeigten Werte, 0 bis 255</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Koppeln</translation>
    </message>
    <message>
        <source>Zoom, place and window of the two move together</source>
        <translation>Zoom, Ausschnitt und Fensterung der beiden ändern sich gemeinsam</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>A and B change places</source>
        <translation>A und B tauschen die Plätze</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Back to where you came from</source>
        <translation>Dorthin zurück, woher Sie kamen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>There is not enough memory for these two images.</source>
        <translation>Der Speicher reicht für diese beiden Aufnahmen nicht.</translation>
    </message>
    <message>
        <source>Gain × %1</source>
        <translation>Faktor × %1</translation>
    </message>
    <message>
        <source>The difference is multiplied by this</source>
        <translation>Die Differenz wird damit multipliziert</translation>
    </message>
    <message>
        <source>Line at %1 %</source>
        <translation>Linie bei %1 %</translation>
    </message>
    <message>
        <source>B %1 %</source>
        <translation>B %1 %</translation>
    </message>
    <message>
        <source>Place of the line; it can be dragged on the image</source>
        <translation>Ort der Linie; sie lässt sich auf der Aufnahme ziehen</translation>
    </message>
    <message>
        <source>How much of B is seen</source>
        <translation>Wie viel von B zu sehen ist</translation>
    </message>
    <message>
        <source>Unlike sizes: %1 × %2 and %3 × %4</source>
        <translation>Ungleiche Größen: %1 × %2 und %3 × %4</translation>
    </message>
    <message>
        <source>B (%3 × %4) is scaled to the size of A (%1 × %2)</source>
        <translation>B (%3 × %4) ist auf die Größe von A (%1 × %2) skaliert</translation>
    </message>
    <message>
        <source>S, W, B, D (while comparing)</source>
        <translation>S, W, B, D (beim Vergleichen)</translation>
    </message>
    <message>
        <source>Side by side, wipe, blend, difference</source>
        <translation>Nebeneinander, Wischen, Blenden, Differenz</translation>
    </message>
    <message>
        <source>L, X (while comparing)</source>
        <translation>L, X (beim Vergleichen)</translation>
    </message>
    <message>
        <source>Link the two images, swap them</source>
        <translation>Die beiden Aufnahmen koppeln, sie tauschen</translation>
    </message>
    <message>
        <source>Left, Right (while comparing)</source>
        <translation>Links, Rechts (beim Vergleichen)</translation>
    </message>
    <message>
        <source>Move the line, the blend or the gain</source>
        <translation>Linie, Blende oder Faktor verstellen</translation>
    </message>
    <message>
        <source>Esc (while comparing)</source>
        <translation>Esc (beim Vergleichen)</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Vergleich schließen</translation>
    </message>
    <message>
        <source>A, frame</source>
        <translation>A, Frame</translation>
    </message>
    <message>
        <source>B, frame</source>
        <translation>B, Frame</translation>
    </message>
    <message>
        <source>Frame of the image (comma and full stop, Alt+wheel)</source>
        <translation>Frame der Aufnahme (Komma und Punkt, Alt+Rad)</translation>
    </message>
    <message>
        <source>%1, frame %2 of %3</source>
        <translation>%1, Frame %2 von %3</translation>
    </message>
    <message>
        <source>of %L1</source>
        <translation>von %L1</translation>
    </message>
    <message>
        <source>Comma, full stop (while comparing)</source>
        <translation>Komma, Punkt (beim Vergleichen)</translation>
    </message>
    <message>
        <source>Another frame of the image with the focus</source>
        <translation>Ein anderer Frame der Aufnahme mit dem Fokus</translation>
    </message>
</context>
<context>
    <name>synthray::ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>said to be</source>
        <translation>gesagt wurde</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>rows: the truth; a cell leads to its images</source>
        <translation>Zeilen: die Wahrheit; eine Zelle führt zu ihren Aufnahmen</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) of %1, said to be %2</source>
        <translation>
            <numerusform>%n Aufnahme von %1, gesagt wurde %2</numerusform>
            <numerusform>%n Aufnahmen von %1, gesagt wurde %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Images of each label, told right and wrong</source>
        <translation>Aufnahmen jedes Labels, richtig und falsch gesagt</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>übersehen</translation>
    </message>
    <message>
        <source>said in error</source>
        <translation>fälschlich gesagt</translation>
    </message>
    <message>
        <source>rightly not said</source>
        <translation>zu Recht nicht gesagt</translation>
    </message>
    <message>
        <source>percent: of the images with the label, and of those without; a cell leads to its images</source>
        <translation>Prozent: der Aufnahmen mit dem Label und derer ohne; eine Zelle führt zu ihren Aufnahmen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n image(s)</source>
        <translation>
            <numerusform>%1, %2: %n Aufnahme</numerusform>
            <numerusform>%1, %2: %n Aufnahmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::CountList</name>
    <message>
        <source>%1: %2 images, %3 %. Click to see them.</source>
        <translation>%1: %2 Aufnahmen, %3 %. Klicken, um sie zu sehen.</translation>
    </message>
</context>
<context>
    <name>synthray::DataPage</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Views of the set</source>
        <translation>Ansichten des Satzes</translation>
    </message>
    <message>
        <source>Ctrl+Page Up, Ctrl+Page Down, Alt+1 – %1</source>
        <translation>Strg+Bild auf, Strg+Bild ab, Alt+1 – %1</translation>
    </message>
    <message>
        <source>Another view of the set</source>
        <translation>Andere Ansicht des Satzes</translation>
    </message>
    <message>
        <source>Up, Down in Duplicates</source>
        <translation>Auf, Ab in Duplikate</translation>
    </message>
    <message>
        <source>Another pair</source>
        <translation>Anderes Paar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln Paar</numerusform>
            <numerusform>%Ln Paare</numerusform>
        </translation>
    </message>
    <message>
        <source>leaks</source>
        <translation>Lecks</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open sample images</source>
        <translation>Beispielaufnahmen öffnen</translation>
    </message>
    <message>
        <source>Looking for images…</source>
        <translation>Suche nach Aufnahmen…</translation>
    </message>
    <message>
        <source>Folders named like classes, and train, val and test, are recognised.</source>
        <translation>Ordner, die wie Klassen heißen, und train, val und test werden erkannt.</translation>
    </message>
    <message>
        <source>No image could be opened</source>
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
        <source>Drop a folder of images here</source>
        <translation>Ziehen Sie einen Ordner mit Aufnahmen hierher</translation>
    </message>
    <message>
        <source>PNG, JPEG, TIFF, BMP and DICOM. A folder with one subfolder a class is best; nested train, val and test folders are recognised.</source>
        <translation>PNG, JPEG, TIFF, BMP und DICOM. Am besten ein Ordner mit einem Unterordner je Klasse; train, val und test werden erkannt.</translation>
    </message>
</context>
<context>
    <name>synthray::DeidentifyDialog</name>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
    </message>
    <message>
        <source>De-identified export</source>
        <translation>De-identifizierter Export</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 Aufnahmen</translation>
    </message>
    <message>
        <source>Images that may show names</source>
        <translation>Aufnahmen mit möglichen Namen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>An empty folder, or a new one</source>
        <translation>Ein leerer oder neuer Ordner</translation>
    </message>
    <message>
        <source>Only new files are written here, and a list of them (images.csv); the images themselves are never changed</source>
        <translation>Hierher kommen nur neue Dateien und eine Liste davon (images.csv); die Aufnahmen selbst bleiben immer unverändert</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder for the de-identified images</source>
        <translation>Ordner für die de-identifizierten Aufnahmen</translation>
    </message>
    <message>
        <source>Writes pixels and nothing else, one PNG file a frame.</source>
        <translation>Schreibt nur Pixel, eine PNG-Datei je Frame.</translation>
    </message>
    <message>
        <source>Writes copies under the Basic Profile of DICOM PS3.15: names, numbers, places, free text and private tags go, dates are shifted, UIDs are new. Pixels stay as they are.</source>
        <translation>Schreibt Kopien nach dem Basic Profile von DICOM PS3.15: Namen, Nummern, Orte, Freitext und private Tags entfallen, Datumsangaben sind verschoben, UIDs sind neu. Pixel bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Writes copies under the Basic Profile of DICOM PS3.15: names, numbers, places, dates, free text and private tags go, UIDs are new. Pixels stay as they are.</source>
        <translation>Schreibt Kopien nach dem Basic Profile von DICOM PS3.15: Namen, Nummern, Orte, Datumsangaben, Freitext und private Tags entfallen, UIDs sind neu. Pixel bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>images.csv lists them with their labels as they are.</source>
        <translation>images.csv führt sie mit ihren Labels auf, wie sie sind.</translation>
    </message>
    <message>
        <source>Looking for images that may show names: %1 of %2</source>
        <translation>Suche nach Aufnahmen mit möglichen Namen: %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) may show names and will be written all the same:</source>
        <translation>
            <numerusform>%n Aufnahme zeigt vielleicht Namen und wird trotzdem geschrieben:</numerusform>
            <numerusform>%n Aufnahmen zeigen vielleicht Namen und werden trotzdem geschrieben:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) may show names and will be left out:</source>
        <translation>
            <numerusform>%n Aufnahme zeigt vielleicht Namen und wird ausgelassen:</numerusform>
            <numerusform>%n Aufnahmen zeigen vielleicht Namen und werden ausgelassen:</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no image to export.</source>
        <translation>Es gibt keine Aufnahme zum Exportieren.</translation>
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
        <source>The folder is not empty. Choose an empty one, or name a new one.</source>
        <translation>Der Ordner ist nicht leer. Wählen Sie einen leeren, oder nennen Sie einen neuen.</translation>
    </message>
    <message>
        <source>%1 DICOM files written to %2.</source>
        <translation>%1 DICOM-Dateien nach %2 geschrieben.</translation>
    </message>
    <message>
        <source>%1 PNG files written to %2.</source>
        <translation>%1 PNG-Dateien nach %2 geschrieben.</translation>
    </message>
    <message>
        <source>%1 DICOM and %2 PNG files written to %3.</source>
        <translation>%1 DICOM- und %2 PNG-Dateien nach %3 geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) left out:</source>
        <translation>
            <numerusform>%n Aufnahme ausgelassen:</numerusform>
            <numerusform>%n Aufnahmen ausgelassen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s):</source>
        <translation>
            <numerusform>%n Warnung:</numerusform>
            <numerusform>%n Warnungen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) are no DICOM images and become PNG files.</source>
        <translation>
            <numerusform>%Ln Aufnahme ist nicht in DICOM und wird eine PNG-Datei.</numerusform>
            <numerusform>%Ln Aufnahmen sind nicht in DICOM und werden PNG-Dateien.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::DuplicatesView</name>
    <message>
        <source>other split</source>
        <translation>anderer Teil</translation>
    </message>
    <message>
        <source>other class</source>
        <translation>andere Klasse</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) copied.</source>
        <translation>
            <numerusform>%Ln Paar kopiert.</numerusform>
            <numerusform>%Ln Paare kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>a pair of duplicates</source>
        <translation>ein Duplikatpaar</translation>
    </message>
    <message>
        <source>Near: at most</source>
        <translation>Fast: höchstens</translation>
    </message>
    <message>
        <source>exact only</source>
        <translation>nur exakte</translation>
    </message>
    <message>
        <source> of 256</source>
        <translation> von 256</translation>
    </message>
    <message>
        <source>How many of the 256 bits of two perceptual hashes may differ for the images to count as near duplicates</source>
        <translation>Wie viele der 256 Bits zweier Wahrnehmungs-Hashes abweichen dürfen, damit die Aufnahmen als Fast-Duplikate zählen</translation>
    </message>
    <message>
        <source>Largest distance</source>
        <translation>Größter Abstand</translation>
    </message>
    <message>
        <source>The distance that fits the number of images</source>
        <translation>Der Abstand, der zur Anzahl der Aufnahmen passt</translation>
    </message>
    <message>
        <source>Which pairs are listed</source>
        <translation>Welche Paare aufgeführt sind</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Copy the listed pairs with paths, classes, splits and patients</source>
        <translation>Die aufgeführten Paare mit Pfaden, Klassen, Teilen und Patienten kopieren</translation>
    </message>
    <message>
        <source>Pairs of duplicates</source>
        <translation>Duplikatpaare</translation>
    </message>
    <message>
        <source>All pairs (%L1)</source>
        <translation>Alle Paare (%L1)</translation>
    </message>
    <message>
        <source>Exact (%L1)</source>
        <translation>Exakt (%L1)</translation>
    </message>
    <message>
        <source>Near (%L1)</source>
        <translation>Fast (%L1)</translation>
    </message>
    <message>
        <source>Across splits (%L1)</source>
        <translation>Über Teile hinweg (%L1)</translation>
    </message>
    <message>
        <source>Across classes (%L1)</source>
        <translation>Über Klassen hinweg (%L1)</translation>
    </message>
    <message>
        <source>Exact: %1 images compared by the SHA-256 of their bytes.</source>
        <translation>Exakt: %1 Aufnahmen nach dem SHA-256 ihrer Bytes verglichen.</translation>
    </message>
    <message>
        <source>Near duplicates are not looked for.</source>
        <translation>Nach Fast-Duplikaten wird nicht gesucht.</translation>
    </message>
    <message>
        <source>Near: %1 images compared by perceptual hashes that may differ in at most %2 of 256 bits.</source>
        <translation>Fast: %1 Aufnahmen nach Wahrnehmungs-Hashes verglichen, die in höchstens %2 von 256 Bits abweichen dürfen.</translation>
    </message>
    <message>
        <source>No such pair</source>
        <translation>Kein solches Paar</translation>
    </message>
    <message>
        <source>There are %L1 pairs of other kinds.</source>
        <translation>Es gibt %L1 Paare anderer Art.</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>Suche nach Duplikaten…</translation>
    </message>
    <message numerus="yes">
        <source>No duplicates so far among %Ln image(s)</source>
        <translation>
            <numerusform>Bisher keine Duplikate in %Ln Aufnahme</numerusform>
            <numerusform>Bisher keine Duplikate in %Ln Aufnahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No duplicates among %Ln image(s)</source>
        <translation>
            <numerusform>Keine Duplikate in %Ln Aufnahme</numerusform>
            <numerusform>Keine Duplikate in %Ln Aufnahmen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::EvaluationView</name>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>FID %1 (floor %2)</source>
        <translation>FID %1 (Bodenwert %2)</translation>
    </message>
    <message>
        <source>KID %1 ± %2</source>
        <translation>KID %1 ± %2</translation>
    </message>
    <message>
        <source>Precision %1, recall %2, density %3, coverage %4</source>
        <translation>Precision %1, Recall %2, Density %3, Coverage %4</translation>
    </message>
    <message>
        <source>FID on %1, %2 dims</source>
        <translation>FID auf %1, %2 Dimensionen</translation>
    </message>
    <message>
        <source>published scale</source>
        <translation>veröffentlichte Skala</translation>
    </message>
    <message>
        <source>not comparable with published FID</source>
        <translation>nicht mit veröffentlichter FID vergleichbar</translation>
    </message>
    <message>
        <source>%1 (N = %2) against %3 (N = %4)</source>
        <translation>%1 (N = %2) gegen %3 (N = %4)</translation>
    </message>
    <message>
        <source>Fréchet distance of the two sets&apos; features; 0: alike</source>
        <translation>Fréchet-Abstand der Merkmale beider Sätze; 0: gleich</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>Bodenwert</translation>
    </message>
    <message>
        <source>FID of two halves of the first set: what even real images get</source>
        <translation>FID zweier Hälften des ersten Satzes: was selbst echte Aufnahmen erreichen</translation>
    </message>
    <message>
        <source>Kernel distance, mean ± standard deviation over subsets</source>
        <translation>Kernabstand, Mittel ± Standardabweichung über Teilmengen</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>Precision</translation>
    </message>
    <message>
        <source>Share of the second set that lies among the first</source>
        <translation>Anteil des zweiten Satzes, der zwischen dem ersten liegt</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>Share of the first set that lies among the second</source>
        <translation>Anteil des ersten Satzes, der zwischen dem zweiten liegt</translation>
    </message>
    <message>
        <source>density</source>
        <translation>Density</translation>
    </message>
    <message>
        <source>How crowded the first set is around images of the second; may exceed 1</source>
        <translation>Wie dicht der erste Satz um Aufnahmen des zweiten liegt; kann über 1 sein</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>Share of the first set with an image of the second nearby</source>
        <translation>Anteil des ersten Satzes mit einer Aufnahme des zweiten in der Nähe</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) were left out. The first: %1</source>
        <translation>
            <numerusform>%n Aufnahme wurde ausgelassen: %1</numerusform>
            <numerusform>%n Aufnahmen wurden ausgelassen. Die erste: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>First set</source>
        <translation>Erster Satz</translation>
    </message>
    <message>
        <source>Second set</source>
        <translation>Zweiter Satz</translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation>Backbone</translation>
    </message>
    <message>
        <source>dims</source>
        <translation>Dim.</translation>
    </message>
    <message>
        <source>Save the comparisons</source>
        <translation>Vergleiche speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Gespeichert in %1.</translation>
    </message>
    <message>
        <source>How this was computed</source>
        <translation>Wie das berechnet wurde</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Comparisons of this session</source>
        <translation>Vergleiche dieser Sitzung</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
</context>
<context>
    <name>synthray::ExportDialog</name>
    <message>
        <source>Export augmented images</source>
        <translation>Augmentierte Aufnahmen exportieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>All images (%1)</source>
        <translation>Alle Aufnahmen (%1)</translation>
    </message>
    <message>
        <source>Class %1 (%2)</source>
        <translation>Klasse %1 (%2)</translation>
    </message>
    <message>
        <source>This image (%1)</source>
        <translation>Diese Aufnahme (%1)</translation>
    </message>
    <message>
        <source>Which images of the open set are augmented</source>
        <translation>Welche Aufnahmen des offenen Satzes augmentiert werden</translation>
    </message>
    <message>
        <source>Images</source>
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
        <source>For comparing methods: every image once with every step that is switched on. Probabilities play no part.</source>
        <translation>Zum Vergleich der Methoden: jede Aufnahme einmal mit jedem eingeschalteten Schritt. Wahrscheinlichkeiten spielen keine Rolle.</translation>
    </message>
    <message>
        <source>For training: each copy of an image goes through all steps, each taken with its probability.</source>
        <translation>Für das Training: Jede Kopie einer Aufnahme durchläuft alle Schritte, jeden mit seiner Wahrscheinlichkeit.</translation>
    </message>
    <message>
        <source>How many augmented copies of each image are made: 1 to 1,000</source>
        <translation>Wie viele augmentierte Kopien jeder Aufnahme entstehen: 1 bis 1000</translation>
    </message>
    <message>
        <source>Copies of each image</source>
        <translation>Kopien je Aufnahme</translation>
    </message>
    <message>
        <source>Start of the random numbers: the same recipe and seed give the same pixels, here and on the command line</source>
        <translation>Anfang der Zufallszahlen: Gleiches Rezept und gleicher Startwert ergeben gleiche Pixel, hier und auf der Befehlszeile</translation>
    </message>
    <message>
        <source>As the image</source>
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
        <source>Grey levels of the PNG files: as the image keeps 16 bits where the image has more than 8</source>
        <translation>Graustufen der PNG-Dateien: „Wie die Aufnahme“ behält 16 bit, wo die Aufnahme mehr als 8 hat</translation>
    </message>
    <message>
        <source>A folder for the new files</source>
        <translation>Ein Ordner für die neuen Dateien</translation>
    </message>
    <message>
        <source>PNG files and recipe.json are written here; the images themselves are never changed</source>
        <translation>Hierher kommen PNG-Dateien und recipe.json; die Aufnahmen selbst bleiben immer unverändert</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
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
        <source>Folder for the augmented images</source>
        <translation>Ordner für die augmentierten Aufnahmen</translation>
    </message>
    <message>
        <source>Writes %1 PNG files. Each image is shown through its own window, without patient data or names of folders above the set.</source>
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
        <source>%n image(s) were left out:</source>
        <translation>
            <numerusform>%n Aufnahme wurde ausgelassen:</numerusform>
            <numerusform>%n Aufnahmen wurden ausgelassen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Export of augmented images</source>
        <translation>Export augmentierter Aufnahmen</translation>
    </message>
    <message>
        <source>Use the window set here for all images</source>
        <translation>Die hier eingestellte Fensterung für alle Aufnahmen verwenden</translation>
    </message>
    <message>
        <source>Writes %1 PNG files, without patient data or names of folders above the set.</source>
        <translation>Schreibt %1 PNG-Dateien, ohne Patientendaten und ohne Namen von Ordnern über dem Satz.</translation>
    </message>
    <message>
        <source>Folders for classes, train and test</source>
        <translation>Ordner für Klassen, Training und Test</translation>
    </message>
    <message>
        <source>But the images&apos; own names are kept: they may be those of patients.</source>
        <translation>Die eigenen Namen der Aufnahmen bleiben aber: Sie können die von Patienten sein.</translation>
    </message>
    <message>
        <source>Keep the images&apos; own names</source>
        <translation>Eigene Namen der Aufnahmen behalten</translation>
    </message>
    <message>
        <source>Names of files and folders may be those of patients. Off: image00001, image00002 and so on, and images.csv tells class, split and, as numbers, which are of one patient</source>
        <translation>Namen von Dateien und Ordnern können die von Patienten sein. Aus: image00001, image00002 und so weiter, und images.csv nennt Klasse, Teil und, als Nummern, welche von einem Patienten sind</translation>
    </message>
</context>
<context>
    <name>synthray::ImageActions</name>
    <message numerus="yes">
        <source>Take %Ln image(s) out of the splits</source>
        <translation>
            <numerusform>%Ln Aufnahme aus den Teilen nehmen</numerusform>
            <numerusform>%Ln Aufnahmen aus den Teilen nehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln image(s) to %1</source>
        <translation>
            <numerusform>%Ln Aufnahme nach %1 verschieben</numerusform>
            <numerusform>%Ln Aufnahmen nach %1 verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Original labels of %Ln image(s)</source>
        <translation>
            <numerusform>Ursprüngliche Labels von %Ln Aufnahme</numerusform>
            <numerusform>Ursprüngliche Labels von %Ln Aufnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>Label…</translation>
    </message>
    <message numerus="yes">
        <source>Label %Ln image(s)…</source>
        <translation>
            <numerusform>Label für %Ln Aufnahme…</numerusform>
            <numerusform>Label für %Ln Aufnahmen…</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to split</source>
        <translation>In Teil verschieben</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Original labels and split</source>
        <translation>Ursprüngliche Labels und Teil</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Label the selected images</source>
        <translation>Ausgewählte Aufnahmen mit Label versehen</translation>
    </message>
    <message>
        <source>Ctrl+click, Shift+click, Ctrl+A</source>
        <translation>Strg+Klick, Umschalt+Klick, Strg+A</translation>
    </message>
    <message>
        <source>Select several images, all images</source>
        <translation>Mehrere Aufnahmen, alle Aufnahmen auswählen</translation>
    </message>
</context>
<context>
    <name>synthray::ImageExports</name>
    <message>
        <source>There is no image to export.</source>
        <translation>Es gibt keine Aufnahme zum Exportieren.</translation>
    </message>
    <message>
        <source>DICOM tags…</source>
        <translation>DICOM-Tags…</translation>
    </message>
    <message>
        <source>Export de-identified…</source>
        <translation>De-identifiziert exportieren…</translation>
    </message>
    <message>
        <source>Export all shown images de-identified…</source>
        <translation>Alle gezeigten Aufnahmen de-identifiziert exportieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>De-identified copies of the images shown here: DICOM without names, numbers and dates, or bare PNG</source>
        <translation>De-identifizierte Kopien der hier gezeigten Aufnahmen: DICOM ohne Namen, Nummern und Daten oder reines PNG</translation>
    </message>
    <message>
        <source>DICOM tags of the image</source>
        <translation>DICOM-Tags der Aufnahme</translation>
    </message>
    <message>
        <source>Export the selected images de-identified</source>
        <translation>Ausgewählte Aufnahmen de-identifiziert exportieren</translation>
    </message>
</context>
<context>
    <name>synthray::ImageListModel</name>
    <message>
        <source>Label or split changed by you</source>
        <translation>Label oder Teil von Ihnen geändert</translation>
    </message>
</context>
<context>
    <name>synthray::PreviewQuality</name>
    <message>
        <source>Whole recipe</source>
        <translation>Ganzes Rezept</translation>
    </message>
</context>
<context>
    <name>synthray::ImageQualityModel</name>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
</context>
<context>
    <name>synthray::ImagesView</name>
    <message>
        <source>Open folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>Namen suchen</translation>
    </message>
    <message>
        <source>Show only images of this class</source>
        <translation>Nur Aufnahmen dieser Klasse zeigen</translation>
    </message>
    <message>
        <source>Show only images of this split</source>
        <translation>Nur Aufnahmen dieses Teils zeigen</translation>
    </message>
    <message>
        <source>Size of the thumbnails</source>
        <translation>Größe der Vorschaubilder</translation>
    </message>
    <message>
        <source>No image matches. Choose another class or split, or clear the search.</source>
        <translation>Keine Aufnahme passt. Wählen Sie eine andere Klasse oder einen anderen Teil, oder leeren Sie die Suche.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Image, large</source>
        <translation>Aufnahme, groß</translation>
    </message>
    <message>
        <source>Arrows, Home, End</source>
        <translation>Pfeile, Pos1, Ende</translation>
    </message>
    <message>
        <source>Another image</source>
        <translation>Andere Aufnahme</translation>
    </message>
    <message>
        <source>Enter, double click</source>
        <translation>Eingabe, Doppelklick</translation>
    </message>
    <message>
        <source>One image large, and back</source>
        <translation>Eine Aufnahme groß, und zurück</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Wheel over the image</source>
        <translation>Rad über der Aufnahme</translation>
    </message>
    <message>
        <source>Next or previous image</source>
        <translation>Nächste oder vorige Aufnahme</translation>
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
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln Aufnahme</numerusform>
            <numerusform>%Ln Aufnahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln image(s)</source>
        <translation>
            <numerusform>%L1 von %Ln Aufnahme</numerusform>
            <numerusform>%L1 von %Ln Aufnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Only shown: %1</source>
        <translation>Nur gezeigt: %1</translation>
    </message>
    <message>
        <source>Show all images</source>
        <translation>Alle Aufnahmen zeigen</translation>
    </message>
    <message>
        <source>Select two images, or look at one and then at another, to compare them.</source>
        <translation>Wählen Sie zwei Aufnahmen aus, oder sehen Sie eine und dann eine andere an, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>Cancelled: &apos;%1&apos; was not opened. Enter in the thumbnails opens it.</source>
        <translation>Abgebrochen: „%1“ wurde nicht geöffnet. Enter in den Vorschaubildern öffnet sie.</translation>
    </message>
    <message>
        <source>Back to the thumbnails, or give up an image that is being opened</source>
        <translation>Zurück zu den Vorschaubildern, oder eine Aufnahme aufgeben, die gerade geöffnet wird</translation>
    </message>
</context>
<context>
    <name>synthray::ForestPlot</name>
    <message>
        <source>Balanced accuracy of each arm</source>
        <translation>Ausgewogene Genauigkeit jedes Arms</translation>
    </message>
</context>
<context>
    <name>synthray::GenerateDialog</name>
    <message>
        <source>Generate images</source>
        <translation>Aufnahmen generieren</translation>
    </message>
    <message>
        <source>The same seed gives the same images</source>
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
        <source>Folder for the images</source>
        <translation>Ordner für die Aufnahmen</translation>
    </message>
    <message>
        <source>Images</source>
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
        <source>Choose a folder for the images.</source>
        <translation>Wählen Sie einen Ordner für die Aufnahmen.</translation>
    </message>
    <message>
        <source>%1 is a file. Choose a folder.</source>
        <translation>%1 ist eine Datei. Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>lowest FID (epoch %1)</source>
        <translation>kleinste FID (Epoche %1)</translation>
    </message>
    <message>
        <source>The training images are not at %1 any more, so that images which repeat them cannot be found and left out. Bring them back, or tick &quot;Export near-copies of training images too&quot;.</source>
        <translation>Die Trainingsaufnahmen sind nicht mehr in %1, sodass Aufnahmen, die sie wiederholen, nicht gefunden und weggelassen werden können. Bringen Sie sie zurück, oder haken Sie „Auch Beinahe-Kopien von Trainingsaufnahmen exportieren“ an.</translation>
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
    <message numerus="yes">
        <source>Trains on %n image(s) of %1</source>
        <translation>
            <numerusform>Trainiert mit %n Aufnahme aus %1</numerusform>
            <numerusform>Trainiert mit %n Aufnahmen aus %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This version has no preset &apos;%1&apos;.</source>
        <translation>Diese Version hat keine Vorgabe „%1“.</translation>
    </message>
    <message>
        <source>The first images come after the first epoch.</source>
        <translation>Die ersten Aufnahmen kommen nach der ersten Epoche.</translation>
    </message>
    <message>
        <source>Images appear here after each epoch.</source>
        <translation>Hier erscheinen nach jeder Epoche Aufnahmen.</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
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
        <source>Draws images with the generator of this run</source>
        <translation>Zeichnet Aufnahmen mit dem Generator dieses Laufs</translation>
    </message>
    <message>
        <source>Open a folder of images on the Data page. A run that is there already can be opened on the Runs page.</source>
        <translation>Öffnen Sie auf der Seite Daten einen Ordner mit Aufnahmen. Ein vorhandener Lauf lässt sich auf der Seite Läufe öffnen.</translation>
    </message>
    <message>
        <source>A generative network learns from the images that you have opened and draws new ones. Choose a class above and settings on the right, then start: curves and images appear here.</source>
        <translation>Ein generatives Netz lernt aus den Aufnahmen, die Sie geöffnet haben, und zeichnet neue. Wählen Sie oben eine Klasse und rechts die Einstellungen, und starten Sie: Kurven und Aufnahmen erscheinen hier.</translation>
    </message>
    <message numerus="yes">
        <source>Generating %n image(s)</source>
        <translation>
            <numerusform>%n Aufnahme wird generiert</numerusform>
            <numerusform>%n Aufnahmen werden generiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) written to %1</source>
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
        <source>Open these images</source>
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
    <message numerus="yes">
        <source>%n near-copies of training images were held back.</source>
        <translation>
            <numerusform>%n Beinahe-Kopie von Trainingsaufnahmen wurde weggelassen.</numerusform>
            <numerusform>%n Beinahe-Kopien von Trainingsaufnahmen wurden weggelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::ImageView</name>
    <message>
        <source>Image</source>
        <translation>Aufnahme</translation>
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
    <message>
        <source>Frame %1 of %2</source>
        <translation>Frame %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 × %2 · %n bit(s)</source>
        <translation>
            <numerusform>%1 × %2 · %n Bit</numerusform>
            <numerusform>%1 × %2 · %n Bit</numerusform>
        </translation>
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
        <source>Looking for images…</source>
        <translation>Suche nach Aufnahmen…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
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
    <name>synthray::LabelEditor</name>
    <message>
        <source>Label %1</source>
        <translation>Label für %1</translation>
    </message>
    <message numerus="yes">
        <source>Label %Ln image(s)</source>
        <translation>
            <numerusform>Label für %Ln Aufnahme</numerusform>
            <numerusform>Label für %Ln Aufnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Search, or name a new class</source>
        <translation>Suchen, oder neue Klasse nennen</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Several labels per image</source>
        <translation>Mehrere Labels je Aufnahme</translation>
    </message>
    <message>
        <source>Off: a class that is chosen takes the place of the others</source>
        <translation>Aus: Eine gewählte Klasse ersetzt die anderen</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>New class &apos;%1&apos;</source>
        <translation>Neue Klasse „%1“</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Kein Label</translation>
    </message>
    <message numerus="yes">
        <source>Label %Ln image(s) %1</source>
        <translation>
            <numerusform>%Ln Aufnahme mit %1 versehen</numerusform>
            <numerusform>%Ln Aufnahmen mit %1 versehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the label of %Ln image(s)</source>
        <translation>
            <numerusform>Label von %Ln Aufnahme entfernen</numerusform>
            <numerusform>Label von %Ln Aufnahmen entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the labels of %Ln image(s)</source>
        <translation>
            <numerusform>Labels von %Ln Aufnahme ändern</numerusform>
            <numerusform>Labels von %Ln Aufnahmen ändern</numerusform>
        </translation>
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
    <name>synthray::LeakCard</name>
    <message>
        <source>Near duplicates count</source>
        <translation>Fast-Duplikate mitzählen</translation>
    </message>
    <message>
        <source>Off: only patients and exact copies in several splits are leaks</source>
        <translation>Aus: Nur Patienten und exakte Kopien in mehreren Teilen sind Lecks</translation>
    </message>
    <message>
        <source>Show its images</source>
        <translation>Aufnahmen zeigen</translation>
    </message>
    <message>
        <source>Show the images of the chosen row in Images</source>
        <translation>Die Aufnahmen der gewählten Zeile unter Aufnahmen zeigen</translation>
    </message>
    <message>
        <source>Leaks</source>
        <translation>Lecks</translation>
    </message>
    <message>
        <source>Looking for leaks…</source>
        <translation>Suche nach Lecks…</translation>
    </message>
    <message>
        <source>The images have no splits</source>
        <translation>Die Aufnahmen haben keine Teile</translation>
    </message>
    <message>
        <source>Make them below, by patient, so that no patient is in two of them.</source>
        <translation>Legen Sie sie unten an, nach Patienten, sodass kein Patient in zweien davon ist.</translation>
    </message>
    <message>
        <source>All images that have a split are in %1</source>
        <translation>Alle Aufnahmen, die einen Teil haben, sind in %1</translation>
    </message>
    <message>
        <source>Nothing can leak between splits. Make train, val and test below.</source>
        <translation>Zwischen Teilen kann nichts durchsickern. Legen Sie unten train, val und test an.</translation>
    </message>
    <message>
        <source>No leaks: no patient and no duplicate is in more than one split</source>
        <translation>Keine Lecks: Kein Patient und kein Duplikat ist in mehr als einem Teil</translation>
    </message>
    <message>
        <source>No patients are known, so only duplicates could be checked.</source>
        <translation>Es sind keine Patienten bekannt, daher wurden nur Duplikate geprüft.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln patient(s)</source>
        <translation>
            <numerusform>%Ln Patient</numerusform>
            <numerusform>%Ln Patienten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of duplicates</source>
        <translation>
            <numerusform>%Ln Gruppe von Duplikaten</numerusform>
            <numerusform>%Ln Gruppen von Duplikaten</numerusform>
        </translation>
    </message>
    <message>
        <source>In more than one split: %1</source>
        <translation>In mehr als einem Teil: %1</translation>
    </message>
    <message>
        <source>A network that has seen a patient in training is judged too well on that patient&apos;s other images.</source>
        <translation>Ein Netz, das einen Patienten im Training gesehen hat, wird an dessen anderen Aufnahmen zu gut beurteilt.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 von %2 nach %3</translation>
    </message>
    <message>
        <source>Reading the images that change…</source>
        <translation>Geänderte Aufnahmen werden gelesen…</translation>
    </message>
    <message>
        <source>Images that move: %1. What is in test stays there, for a test image is never trained on; then val. Undo brings all back.</source>
        <translation>Zu verschieben: %1. Was in test ist, bleibt dort, denn mit einer Testaufnahme wird nie trainiert; dann val. Rückgängig stellt alles wieder her.</translation>
    </message>
    <message numerus="yes">
        <source>Fix all: move %Ln image(s)</source>
        <translation>
            <numerusform>Alle beheben: %Ln Aufnahme verschieben</numerusform>
            <numerusform>Alle beheben: %Ln Aufnahmen verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix leaks</source>
        <translation>Lecks beheben</translation>
    </message>
    <message>
        <source>No leaks: no study and no duplicate is in more than one split</source>
        <translation>Keine Lecks: Keine Studie und kein Duplikat ist in mehr als einem Teil</translation>
    </message>
    <message>
        <source>No leaks: no patient, no study and no duplicate is in more than one split</source>
        <translation>Keine Lecks: Kein Patient, keine Studie und kein Duplikat ist in mehr als einem Teil</translation>
    </message>
    <message numerus="yes">
        <source>%Ln study(s)</source>
        <translation>
            <numerusform>%Ln Studie</numerusform>
            <numerusform>%Ln Studien</numerusform>
        </translation>
    </message>
    <message>
        <source>A network that has seen a study in training is judged too well on that study&apos;s other images.</source>
        <translation>Ein Netz, das eine Studie im Training gesehen hat, wird an deren anderen Aufnahmen zu gut beurteilt.</translation>
    </message>
</context>
<context>
    <name>synthray::LeakModel</name>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Exact duplicate</source>
        <translation>Exaktes Duplikat</translation>
    </message>
    <message>
        <source>Near duplicate</source>
        <translation>Fast-Duplikat</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>In the splits</source>
        <translation>In den Teilen</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Patient, study or images</source>
        <translation>Patient, Studie oder Aufnahmen</translation>
    </message>
</context>
<context>
    <name>synthray::MainWindow</name>
    <message>
        <source>Drop to open these images</source>
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
    <message>
        <source>Labels of &apos;%1&apos; from %2 are in no project: Synthray kept them when it broke off.</source>
        <translation>Labels von „%1“ vom %2 sind in keinem Projekt: Synthray hat sie bewahrt, als es abbrach.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was open the last time.</source>
        <translation>„%1“ war zuletzt offen.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Quit without saving</source>
        <translation>Ohne Speichern beenden</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>The study &apos;%1&apos; broke off before its end. What is done stays done; it can go on.</source>
        <translation>Die Studie „%1“ brach vor ihrem Ende ab. Was fertig ist, bleibt; sie kann weitergehen.</translation>
    </message>
    <message>
        <source>Show study</source>
        <translation>Studie zeigen</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; is not there any more. Its images stay in the set: connect the disk, or show where they are now.</source>
        <translation>Der Ordner „%1“ ist nicht mehr da. Seine Aufnahmen bleiben im Datensatz: Schließen Sie den Datenträger an, oder zeigen Sie, wo sie jetzt sind.</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Suchen …</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; is there again.</source>
        <translation>Der Ordner „%1“ ist wieder da.</translation>
    </message>
</context>
<context>
    <name>synthray::Marks</name>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>%1 px (spacing unknown)</source>
        <translation>%1 px (Pixelabstand unbekannt)</translation>
    </message>
    <message>
        <source>no pixel</source>
        <translation>kein Pixel</translation>
    </message>
    <message>
        <source>%1 mm²</source>
        <translation>%1 mm²</translation>
    </message>
    <message>
        <source>%L1 px</source>
        <translation>%L1 px</translation>
    </message>
    <message>
        <source>mean %1 · σ %2</source>
        <translation>Mittel %1 · σ %2</translation>
    </message>
    <message>
        <source>SNR %1 · %2</source>
        <translation>SNR %1 · %2</translation>
    </message>
    <message>
        <source>CNR to %1: %2</source>
        <translation>CNR zu %1: %2</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>frame %1 of %2</source>
        <translation>Frame %1 von %2</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>px (spacing unknown)</source>
        <translation>px (Pixelabstand unbekannt)</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>Region %1</source>
        <translation>Region %1</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>Minimum</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>Maximum</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>area</source>
        <translation>Fläche</translation>
    </message>
</context>
<context>
    <name>synthray::MemorisationView</name>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>near-copies</source>
        <translation>Beinahe-Kopien</translation>
    </message>
    <message>
        <source>Generated images that repeat a training image or its mirror image</source>
        <translation>Erzeugte Aufnahmen, die eine Trainingsaufnahme oder ihr Spiegelbild wiederholen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>authentic</source>
        <translation>authentisch</translation>
    </message>
    <message>
        <source>Farther from the nearest training image than that one is from its own nearest; about half for real images</source>
        <translation>Weiter von der nächsten Trainingsaufnahme entfernt als diese von ihrer eigenen nächsten; bei echten Aufnahmen etwa die Hälfte</translation>
    </message>
    <message>
        <source>distance ratio</source>
        <translation>Abstandsverhältnis</translation>
    </message>
    <message>
        <source>Median distance to the nearest training image, generated over held-out; well below 1 speaks of memorising</source>
        <translation>Mittlerer Abstand (Median) zur nächsten Trainingsaufnahme, erzeugt durch zurückgelegt; deutlich unter 1 spricht für Auswendiglernen</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>erzeugt</translation>
    </message>
    <message>
        <source>training images</source>
        <translation>Trainingsaufnahmen</translation>
    </message>
    <message>
        <source>Most alike first. Left the generated image, beside it its nearest training images.</source>
        <translation>Die ähnlichsten zuerst. Links die erzeugte Aufnahme, daneben ihre nächsten Trainingsaufnahmen.</translation>
    </message>
    <message>
        <source>Most alike first. Choose held-out images to see the distance ratio.</source>
        <translation>Die ähnlichsten zuerst. Für das Abstandsverhältnis wählen Sie zurückgelegte Aufnahmen.</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Erzeugt</translation>
    </message>
    <message>
        <source>Training image %1</source>
        <translation>Trainingsaufnahme %1</translation>
    </message>
    <message>
        <source>near-copy</source>
        <translation>Beinahe-Kopie</translation>
    </message>
    <message>
        <source>close</source>
        <translation>nah</translation>
    </message>
    <message>
        <source>SSIM %1
distance %2</source>
        <translation>SSIM %1
Abstand %2</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>gespiegelt</translation>
    </message>
    <message>
        <source>How this was computed</source>
        <translation>Wie das berechnet wurde</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
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
    <message>
        <source>&amp;New project</source>
        <translation>&amp;Neues Projekt</translation>
    </message>
    <message>
        <source>Open &amp;project…</source>
        <translation>&amp;Projekt öffnen…</translation>
    </message>
    <message>
        <source>&amp;Save project</source>
        <translation>Projekt &amp;speichern</translation>
    </message>
    <message>
        <source>Save project &amp;as…</source>
        <translation>Projekt speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Open the last images at the &amp;start</source>
        <translation>Die letzten Aufnahmen beim S&amp;tart öffnen</translation>
    </message>
    <message>
        <source>Open sa&amp;mple images</source>
        <translation>Beispielaufnah&amp;men öffnen</translation>
    </message>
    <message>
        <source>FID &amp;weights…</source>
        <translation>FID-&amp;Gewichte…</translation>
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
    <name>synthray::MetricsForm</name>
    <message>
        <source>Random Inception</source>
        <translation>Zufälliges Inception</translation>
    </message>
    <message>
        <source>Inception: %1</source>
        <translation>Inception: %1</translation>
    </message>
    <message>
        <source>A network with fixed random weights: always there, but its values compare only with each other. For values like those of papers choose the Inception weights.</source>
        <translation>Ein Netz mit festen zufälligen Gewichten: immer da, aber seine Werte lassen sich nur untereinander vergleichen. Für Werte wie in Veröffentlichungen wählen Sie die Inception-Gewichte.</translation>
    </message>
    <message>
        <source>The network of the published FID, when the file is the published one: its checksum decides, and the result says so.</source>
        <translation>Das Netz der veröffentlichten FID, wenn die Datei die veröffentlichte ist: Ihre Prüfsumme entscheidet, und das Ergebnis sagt es.</translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation>Backbone</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Get weights…</source>
        <translation>Gewichte holen…</translation>
    </message>
    <message>
        <source>Classifier: %1</source>
        <translation>Klassifikator: %1</translation>
    </message>
    <message>
        <source>The last features of a classifier that was trained here: they see what tells your classes apart. Their values compare only with those of the same classifier.</source>
        <translation>Die letzten Merkmale eines hier trainierten Klassifikators: sie sehen, was Ihre Klassen unterscheidet. Ihre Werte lassen sich nur mit denen desselben Klassifikators vergleichen.</translation>
    </message>
    <message>
        <source>The network of the published FID: the file is the published one, so the values compare with published ones.</source>
        <translation>Das Netz der veröffentlichten FID: Die Datei ist die veröffentlichte, daher sind die Werte mit veröffentlichten vergleichbar.</translation>
    </message>
    <message>
        <source>Not the published file: the network is that of the published FID, but its weights are others. The values do not compare with published ones.</source>
        <translation>Nicht die veröffentlichte Datei: Das Netz ist das der veröffentlichten FID, aber seine Gewichte sind andere. Die Werte sind nicht mit veröffentlichten vergleichbar.</translation>
    </message>
    <message>
        <source>Choose a classifier&apos;s run…</source>
        <translation>Lauf eines Klassifikators wählen…</translation>
    </message>
    <message>
        <source>Run of a classifier</source>
        <translation>Lauf eines Klassifikators</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no run of a classifier that has kept a network.</source>
        <translation>„%1“ ist kein Lauf eines Klassifikators, der ein Netz behalten hat.</translation>
    </message>
    <message>
        <source>Choose the folder that train-classifier wrote, after its first epoch.</source>
        <translation>Wählen Sie den Ordner, den train-classifier geschrieben hat, nach seiner ersten Epoche.</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>Eigene Einstellungen</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorgabe</translation>
    </message>
</context>
<context>
    <name>synthray::MetricsPage</name>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>from set to set, to Compare</source>
        <translation>von Satz zu Satz, bis Vergleichen</translation>
    </message>
    <message>
        <source>in the list: earlier comparisons</source>
        <translation>in der Liste: frühere Vergleiche</translation>
    </message>
    <message>
        <source>Choose the real images first.</source>
        <translation>Wählen Sie zuerst die echten Aufnahmen.</translation>
    </message>
    <message>
        <source>Choose the training images first.</source>
        <translation>Wählen Sie zuerst die Trainingsaufnahmen.</translation>
    </message>
    <message>
        <source>Choose the images to compare.</source>
        <translation>Wählen Sie die Aufnahmen zum Vergleichen.</translation>
    </message>
    <message>
        <source>Choose the generated images first.</source>
        <translation>Wählen Sie zuerst die erzeugten Aufnahmen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is still running.</source>
        <translation>„%1“ läuft noch.</translation>
    </message>
    <message>
        <source>Comparing %1 with %2</source>
        <translation>%1 wird mit %2 verglichen</translation>
    </message>
    <message>
        <source>Looking for near-copies in %1</source>
        <translation>Beinahe-Kopien werden in %1 gesucht</translation>
    </message>
    <message>
        <source>Distances</source>
        <translation>Abstände</translation>
    </message>
    <message>
        <source>FID, KID, precision and recall of two sets</source>
        <translation>FID, KID, Precision und Recall zweier Sätze</translation>
    </message>
    <message>
        <source>Memorisation</source>
        <translation>Auswendiglernen</translation>
    </message>
    <message>
        <source>Do generated images repeat training images?</source>
        <translation>Wiederholen erzeugte Aufnahmen Trainingsaufnahmen?</translation>
    </message>
    <message>
        <source>Real images</source>
        <translation>Echte Aufnahmen</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>Trainingsaufnahmen</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Verglichen mit</translation>
    </message>
    <message>
        <source>Generated images</source>
        <translation>Erzeugte Aufnahmen</translation>
    </message>
    <message>
        <source>Held-out real images</source>
        <translation>Zurückgelegte echte Aufnahmen</translation>
    </message>
    <message>
        <source>Swap the two sets</source>
        <translation>Die beiden Sätze tauschen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Find near-copies</source>
        <translation>Beinahe-Kopien suchen</translation>
    </message>
    <message>
        <source>How far apart are two sets of images?</source>
        <translation>Wie weit sind zwei Sätze von Aufnahmen voneinander entfernt?</translation>
    </message>
    <message>
        <source>Does the generator repeat its training images?</source>
        <translation>Wiederholt der Generator seine Trainingsaufnahmen?</translation>
    </message>
    <message>
        <source>Choose real images on the left and generated or other images on the right, then Compare. You get FID, KID, precision, recall, density and coverage, with the floor that two halves of the real images reach and with what each number was computed from.</source>
        <translation>Wählen Sie links echte Aufnahmen und rechts erzeugte oder andere, dann Vergleichen. Sie erhalten FID, KID, Precision, Recall, Density und Coverage, dazu den Bodenwert, den zwei Hälften der echten Aufnahmen erreichen, und woraus jede Zahl berechnet wurde.</translation>
    </message>
    <message>
        <source>Choose the training images and the generated ones. Each generated image is shown beside the training images that are nearest to it, mirror images included. With held-out images the distances get a measure.</source>
        <translation>Wählen Sie die Trainingsaufnahmen und die erzeugten. Jede erzeugte Aufnahme wird neben den Trainingsaufnahmen gezeigt, die ihm am nächsten sind, auch gespiegelt. Zurückgelegte Aufnahmen geben den Abständen ein Maß.</translation>
    </message>
    <message>
        <source>Save statistics of the real images</source>
        <translation>Statistik der echten Aufnahmen speichern</translation>
    </message>
    <message>
        <source>Statistics (*.npz)</source>
        <translation>Statistik (*.npz)</translation>
    </message>
    <message>
        <source>Statistics of %1</source>
        <translation>Statistik von %1</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Gespeichert unter %1.</translation>
    </message>
    <message>
        <source>Save the statistics of the real images (.npz): a later comparison needs no image of them</source>
        <translation>Die Statistik der echten Aufnahmen speichern (.npz): Ein späterer Vergleich braucht keine Aufnahme davon</translation>
    </message>
</context>
<context>
    <name>synthray::OpeningStrip</name>
    <message>
        <source>Opening %1…</source>
        <translation>Öffnet %1…</translation>
    </message>
    <message>
        <source>Opening %1… %2 %</source>
        <translation>Öffnet %1… %2 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Do not open this image (Esc)</source>
        <translation>Diese Aufnahme nicht öffnen (Esc)</translation>
    </message>
</context>
<context>
    <name>synthray::OverviewView</name>
    <message>
        <source>patients with %1 images</source>
        <translation>Patienten mit %1 Aufnahmen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) copied.</source>
        <translation>
            <numerusform>%Ln Problem kopiert.</numerusform>
            <numerusform>%Ln Probleme kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportieren…</translation>
    </message>
    <message>
        <source>All numbers of the overview, the duplicates, leaks and problem files, with paths relative to the set&apos;s folder and patient keys as the set has them</source>
        <translation>Alle Zahlen der Übersicht, die Duplikate, Lecks und Problemdateien, mit Pfaden relativ zum Ordner des Satzes und Patientenschlüsseln, wie der Satz sie hat</translation>
    </message>
    <message>
        <source>Export picture…</source>
        <translation>Bild exportieren…</translation>
    </message>
    <message>
        <source>The numbers as one sheet for print: PDF, SVG or PNG at 300 dots per inch. It holds no file names and no patients.</source>
        <translation>Die Zahlen als ein Blatt zum Drucken: PDF, SVG oder PNG mit 300 dpi. Es enthält keine Dateinamen und keine Patienten.</translation>
    </message>
    <message>
        <source>Images per class and split</source>
        <translation>Aufnahmen je Klasse und Teil</translation>
    </message>
    <message>
        <source>Copy the list of problems</source>
        <translation>Die Liste der Probleme kopieren</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Problem files</source>
        <translation>Problemdateien</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>patients</source>
        <translation>Patienten</translation>
    </message>
    <message>
        <source>%1 images have no patient.</source>
        <translation>%1 Aufnahmen haben keinen Patienten.</translation>
    </message>
    <message>
        <source>imbalance</source>
        <translation>Ungleichgewicht</translation>
    </message>
    <message>
        <source>Images of the largest class to images of the smallest</source>
        <translation>Aufnahmen der größten Klasse zu Aufnahmen der kleinsten</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>%1 exact and %2 near pairs. Click to see them.</source>
        <translation>%1 exakte und %2 Fast-Duplikate. Klicken, um sie zu sehen.</translation>
    </message>
    <message>
        <source>leaks</source>
        <translation>Lecks</translation>
    </message>
    <message>
        <source>Patients or duplicates in more than one split. Click to see and fix them.</source>
        <translation>Patienten oder Duplikate in mehr als einem Teil. Klicken, um sie zu sehen und zu beheben.</translation>
    </message>
    <message>
        <source>problem files</source>
        <translation>Problemdateien</translation>
    </message>
    <message>
        <source>These files are left out. Click to see why.</source>
        <translation>Diese Dateien bleiben außen vor. Klicken, um zu sehen, warum.</translation>
    </message>
    <message>
        <source>Show all %1 remarks</source>
        <translation>Alle %1 Hinweise zeigen</translation>
    </message>
    <message>
        <source>Images (patients). Click a number to see its images.</source>
        <translation>Aufnahmen (Patienten). Klicken Sie auf eine Zahl, um ihre Aufnahmen zu sehen.</translation>
    </message>
    <message>
        <source>Click a number to see its images.</source>
        <translation>Klicken Sie auf eine Zahl, um ihre Aufnahmen zu sehen.</translation>
    </message>
    <message>
        <source>Images per class: the %1 largest of %2</source>
        <translation>Aufnahmen je Klasse: die %1 größten von %2</translation>
    </message>
    <message>
        <source>Images per class</source>
        <translation>Aufnahmen je Klasse</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>no split</source>
        <translation>kein Teil</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>keine Klasse</translation>
    </message>
    <message>
        <source>%1–%2 × %3–%4 px</source>
        <translation>%1–%2 × %3–%4 px</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Bit depth</source>
        <translation>Bittiefe</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalität</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>Polarität</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Transfer syntax</source>
        <translation>Transfersyntax</translation>
    </message>
    <message>
        <source>images without a class</source>
        <translation>Aufnahmen ohne Klasse</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; could not be opened.</source>
        <translation>Der Ordner „%1“ ließ sich nicht öffnen.</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Bild exportieren</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV exportieren</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</source>
        <translation>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Patients by images per patient</source>
        <translation>Patienten nach Aufnahmen je Patient</translation>
    </message>
    <message>
        <source>studies with %1 images</source>
        <translation>Studien mit %1 Aufnahmen</translation>
    </message>
    <message>
        <source>patients or studies with %1 images</source>
        <translation>Patienten oder Studien mit %1 Aufnahmen</translation>
    </message>
    <message>
        <source>Of images whose patient is not known</source>
        <translation>Von Aufnahmen, deren Patient nicht bekannt ist</translation>
    </message>
    <message>
        <source>%1 images have neither patient nor study.</source>
        <translation>%1 Aufnahmen haben weder Patient noch Studie.</translation>
    </message>
    <message>
        <source>studies</source>
        <translation>Studien</translation>
    </message>
    <message>
        <source>table remarks</source>
        <translation>Hinweise zu Tabellen</translation>
    </message>
    <message>
        <source>Rows of the set&apos;s tables that are not taken as they stand. Click to see them.</source>
        <translation>Zeilen der Tabellen, die nicht so übernommen wurden, wie sie dastehen. Klicken Sie, um sie zu sehen.</translation>
    </message>
    <message>
        <source>Images (studies). Click a number to see its images.</source>
        <translation>Aufnahmen (Studien). Klicken Sie auf eine Zahl, um ihre Aufnahmen zu sehen.</translation>
    </message>
    <message>
        <source>Images (patients, else studies). Click a number to see its images.</source>
        <translation>Aufnahmen (Patienten, sonst Studien). Klicken Sie auf eine Zahl, um ihre Aufnahmen zu sehen.</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Studies by images per study</source>
        <translation>Studien nach Aufnahmen je Studie</translation>
    </message>
    <message>
        <source>Patients, else studies, by images of each</source>
        <translation>Patienten, sonst Studien, nach Aufnahmen</translation>
    </message>
    <message>
        <source>Merge names that differ in capitals or blanks only</source>
        <translation>Namen zusammenlegen, die sich nur in Großschreibung oder Leerzeichen unterscheiden</translation>
    </message>
</context>
<context>
    <name>synthray::PairListModel</name>
    <message>
        <source>exact copy</source>
        <translation>exakte Kopie</translation>
    </message>
    <message>
        <source>distance %1</source>
        <translation>Abstand %1</translation>
    </message>
</context>
<context>
    <name>synthray::PairPanel</name>
    <message>
        <source>Exact copies: the files have the same bytes</source>
        <translation>Exakte Kopien: Die Dateien haben dieselben Bytes</translation>
    </message>
    <message>
        <source>Near duplicates: %1 of 256 bits of their hashes differ</source>
        <translation>Fast-Duplikate: %1 von 256 Bits ihrer Hashes weichen ab</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
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
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Auf der Platte</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ohne</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Both images over each other: wipe, blend, difference</source>
        <translation>Beide Aufnahmen übereinander: Wischen, Blenden, Differenz</translation>
    </message>
    <message>
        <source>Show in Images</source>
        <translation>In Aufnahmen zeigen</translation>
    </message>
    <message>
        <source>Only these two images in the Images view</source>
        <translation>Nur diese beiden in der Ansicht Aufnahmen</translation>
    </message>
    <message>
        <source>First image of the pair</source>
        <translation>Erste Aufnahme des Paares</translation>
    </message>
    <message>
        <source>Second image of the pair</source>
        <translation>Zweite Aufnahme des Paares</translation>
    </message>
    <message>
        <source>Near duplicates, the second image %1: %2 of 256 bits of their hashes differ</source>
        <translation>Fast-Duplikate, die zweite Aufnahme %1: %2 der 256 Bits ihrer Hashes sind verschieden</translation>
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
        <source>median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>quartiles</source>
        <translation>Quartile</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</source>
        <translation>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder, and a name that ends in .pdf, .svg or .png.</source>
        <translation>%1 konnte nicht geschrieben werden. Wählen Sie einen anderen Ordner und einen Namen, der auf .pdf, .svg oder .png endet.</translation>
    </message>
</context>
<context>
    <name>synthray::PredictionModel</name>
    <message>
        <source>1 minus the probability of the true class</source>
        <translation>1 minus die Wahrscheinlichkeit der wahren Klasse</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Wahr</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>Mistake</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Probability of what was said</source>
        <translation>Wahrscheinlichkeit des Gesagten</translation>
    </message>
    <message>
        <source>The largest distance of a label&apos;s probability from the truth</source>
        <translation>Der größte Abstand der Wahrscheinlichkeit eines Labels von der Wahrheit</translation>
    </message>
    <message>
        <source>The largest probability of a label</source>
        <translation>Die größte Wahrscheinlichkeit eines Labels</translation>
    </message>
</context>
<context>
    <name>synthray::PreviewEngine</name>
    <message>
        <source>The image has no pixels.</source>
        <translation>Die Aufnahme hat keine Pixel.</translation>
    </message>
    <message>
        <source>Nothing is left of the image.</source>
        <translation>Von der Aufnahme bleibt nichts übrig.</translation>
    </message>
</context>
<context>
    <name>synthray::ProblemModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>synthray::ProjectFile</name>
    <message>
        <source>These images were not opened as one folder: only a project can name them.</source>
        <translation>Diese Aufnahmen wurden nicht als ein Ordner geöffnet: Nur ein Projekt kann sie nennen.</translation>
    </message>
    <message>
        <source>Your labels and splits are in no file yet: only a project can name them.</source>
        <translation>Ihre Labels und Teile stehen noch in keiner Datei: Nur ein Projekt kann sie nennen.</translation>
    </message>
    <message>
        <source>Save the project first.</source>
        <translation>Speichern Sie zuerst das Projekt.</translation>
    </message>
</context>
<context>
    <name>synthray::ProjectSaver</name>
    <message>
        <source>&apos;%1&apos; was changed by another program or window since it was opened. It was not overwritten.</source>
        <translation>„%1“ wurde von einem anderen Programm oder Fenster geändert, seit es geöffnet wurde. Es wurde nicht überschrieben.</translation>
    </message>
    <message>
        <source>Save the project under another name, or open it again.</source>
        <translation>Speichern Sie das Projekt unter einem anderen Namen, oder öffnen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; is write-protected: it was not saved.</source>
        <translation>Das Projekt „%1“ ist schreibgeschützt: Es wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Save it under another name (&apos;Save as…&apos;), or allow writing to the file.</source>
        <translation>Speichern Sie es unter einem anderen Namen („Speichern unter …“), oder erlauben Sie das Schreiben in die Datei.</translation>
    </message>
</context>
<context>
    <name>synthray::QualityPanel</name>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>This image</source>
        <translation>Diese Aufnahme</translation>
    </message>
    <message>
        <source>Whole set</source>
        <translation>Ganzer Satz</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Measure set…</source>
        <translation>Satz messen…</translation>
    </message>
    <message>
        <source>Measures every image of the set with every step of the recipe</source>
        <translation>Misst jede Aufnahme des Satzes mit jedem Schritt des Rezepts</translation>
    </message>
    <message>
        <source>Mean, standard deviation and box plots of every method over the images of the set.</source>
        <translation>Mittel, Standardabweichung und Boxplots jeder Methode über die Aufnahmen des Satzes.</translation>
    </message>
    <message>
        <source>Save the table or the plot</source>
        <translation>Tabelle oder Diagramm speichern</translation>
    </message>
    <message>
        <source>Save table (CSV)…</source>
        <translation>Tabelle speichern (CSV)…</translation>
    </message>
    <message>
        <source>Save the values of every image (CSV)…</source>
        <translation>Werte jeder Aufnahme speichern (CSV)…</translation>
    </message>
    <message>
        <source>Save plot (PDF, SVG, PNG)…</source>
        <translation>Diagramm speichern (PDF, SVG, PNG)…</translation>
    </message>
    <message>
        <source>No image has a value here.</source>
        <translation>Keine Aufnahme hat hier einen Wert.</translation>
    </message>
    <message>
        <source>* brought to the original&apos;s size first</source>
        <translation>* zuerst auf die Größe des Originals gebracht</translation>
    </message>
    <message>
        <source>%1 of %2 images, then stopped</source>
        <translation>%1 von %2 Aufnahmen, dann angehalten</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n Aufnahme</numerusform>
            <numerusform>%n Aufnahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n ausgelassen</numerusform>
            <numerusform>%n ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>the recipe has changed since</source>
        <translation>das Rezept hat sich seither geändert</translation>
    </message>
    <message>
        <source>Measure the set</source>
        <translation>Satz messen</translation>
    </message>
    <message>
        <source>%1 images are open, %2 steps are switched on. Each image is measured with each step, against the image as it is.</source>
        <translation>%1 Aufnahmen sind geöffnet, %2 Schritte eingeschaltet. Jede Aufnahme wird mit jedem Schritt gemessen, gegen die Aufnahme, wie sie ist.</translation>
    </message>
    <message>
        <source>Image quality of the set</source>
        <translation>Bildqualität des Satzes</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another folder, and a name that ends in .pdf, .svg or .png.</source>
        <translation>Wählen Sie einen anderen Ordner und einen Namen, der auf .pdf, .svg oder .png endet.</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>%1 wird gespeichert</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
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
        <source>The recipe is empty: add a step, or choose a preset above the images.</source>
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
        <source>How often the step is taken when the whole recipe is applied to an image: 0 never, 1 always. The step&apos;s own tile always shows it.</source>
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
        <source>Part of the names of exported files: &lt;image&gt;.&lt;name&gt;.png</source>
        <translation>Teil der Namen exportierter Dateien: &lt;image&gt;.&lt;name&gt;.png</translation>
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
        <source>Images</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Images from</source>
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
        <source>Images from %1
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
    <message>
        <source>Network</source>
        <translation>Netz</translation>
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
        <source>Images</source>
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
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation>
            <numerusform>%n Klasse</numerusform>
            <numerusform>%n Klassen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>FID %1</source>
        <translation>FID %1</translation>
    </message>
    <message>
        <source>Best balanced accuracy of the validation images, after epoch %1</source>
        <translation>Beste ausgewogene Genauigkeit der Validierungsaufnahmen, nach Epoche %1</translation>
    </message>
    <message>
        <source>Lowest FID while training, after epoch %1: %2, %3 dims, %4 real and %5 generated images</source>
        <translation>Niedrigste FID beim Training, nach Epoche %1: %2, %3 Dimensionen, %4 echte und %5 erzeugte Aufnahmen</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Bestes</translation>
    </message>
</context>
<context>
    <name>synthray::RunPage</name>
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
        <source>Mean answer of the discriminator to real images, D(x), and to generated ones, D(G(z)): 1 means real, 0 generated</source>
        <translation>Mittlere Antwort des Diskriminators auf echte Aufnahmen, D(x), und auf generierte, D(G(z)): 1 heißt echt, 0 generiert</translation>
    </message>
    <message>
        <source>No steps yet</source>
        <translation>Noch keine Schritte</translation>
    </message>
    <message>
        <source>the training images themselves</source>
        <translation>die Trainingsaufnahmen selbst</translation>
    </message>
    <message>
        <source>split %1</source>
        <translation>Teil %1</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Kernel distance, mean over random subsets; 0: alike</source>
        <translation>Kernabstand, Mittel über zufällige Teilmengen; 0: gleich</translation>
    </message>
    <message>
        <source>against its training images</source>
        <translation>gegen seine Trainingsaufnahmen</translation>
    </message>
    <message>
        <source>against split %1</source>
        <translation>gegen Teil %1</translation>
    </message>
    <message>
        <source>FID of %1 generated images against %2 real ones (%3), %4, %5 dims.</source>
        <translation>FID von %1 erzeugten Aufnahmen gegen %2 echte (%3), %4, %5 Dimensionen.</translation>
    </message>
    <message>
        <source>The line is the FID of two halves of the real images, %1 each: with fewer images a FID is larger.</source>
        <translation>Die Linie ist die FID zweier Hälften der echten Aufnahmen, je %1: Mit weniger Aufnahmen ist eine FID größer.</translation>
    </message>
    <message>
        <source>Fewer images than dims: all values are biased upwards.</source>
        <translation>Weniger Aufnahmen als Dimensionen: Alle Werte sind nach oben verzerrt.</translation>
    </message>
    <message>
        <source>Lowest: %1 after epoch %2.</source>
        <translation>Niedrigste: %1 nach Epoche %2.</translation>
    </message>
    <message>
        <source>two halves of the real images</source>
        <translation>zwei Hälften der echten Aufnahmen</translation>
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
        <source>Shows curves and images (Enter)</source>
        <translation>Zeigt Kurven und Aufnahmen (Eingabe)</translation>
    </message>
    <message>
        <source>Shows the run&apos;s files</source>
        <translation>Zeigt die Dateien des Laufs</translation>
    </message>
    <message>
        <source>Starts a new run with the same settings and images</source>
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
        <source>Curves, samples, checkpoints and notes (%1) are lost and cannot be brought back. Images generated into other folders stay.</source>
        <translation>Kurven, Proben, Checkpoints und Notizen (%1) gehen verloren und lassen sich nicht zurückholen. In andere Ordner generierte Aufnahmen bleiben.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
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
        <source>Each training gets a folder of its own: settings, curves, images and checkpoints. Runs of the command line show up here too when they are written into the same folder.</source>
        <translation>Jedes Training bekommt einen eigenen Ordner: Einstellungen, Kurven, Aufnahmen und Checkpoints. Auch Läufe der Befehlszeile erscheinen hier, wenn sie in denselben Ordner geschrieben werden.</translation>
    </message>
    <message>
        <source>Go to Generate</source>
        <translation>Zu Generieren</translation>
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
    <message>
        <source>open the run in Generate or Classify</source>
        <translation>den Lauf in Erzeugen oder Klassifizieren öffnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
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
        <source>Back through the epochs: drag, arrow keys, or the wheel over the images</source>
        <translation>Zurück durch die Epochen: Ziehen, Pfeiltasten oder das Rad über den Aufnahmen</translation>
    </message>
</context>
<context>
    <name>synthray::SetAnalysis</name>
    <message>
        <source>Headers: %1 of %2 images read</source>
        <translation>Köpfe: %1 von %2 Aufnahmen gelesen</translation>
    </message>
    <message>
        <source>Files: %1 of %2 images read</source>
        <translation>Dateien: %1 von %2 Aufnahmen gelesen</translation>
    </message>
    <message>
        <source>Pixels: %1 of %2 images read</source>
        <translation>Pixel: %1 von %2 Aufnahmen gelesen</translation>
    </message>
</context>
<context>
    <name>synthray::SetInspector</name>
    <message>
        <source>Images</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>This image</source>
        <translation>Diese Aufnahme</translation>
    </message>
    <message>
        <source>Images per class</source>
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
    <message numerus="yes">
        <source>%Ln patient(s)</source>
        <translation>
            <numerusform>%Ln Patient</numerusform>
            <numerusform>%Ln Patienten</numerusform>
        </translation>
    </message>
    <message>
        <source>no class</source>
        <translation>keine Klasse</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message numerus="yes">
        <source>%Ln study(s) of images without a patient</source>
        <translation>
            <numerusform>%Ln Studie von Aufnahmen ohne Patient</numerusform>
            <numerusform>%Ln Studien von Aufnahmen ohne Patient</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln study(s)</source>
        <translation>
            <numerusform>%Ln Studie</numerusform>
            <numerusform>%Ln Studien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) have neither patient nor study</source>
        <translation>
            <numerusform>%Ln Aufnahme hat weder Patient noch Studie</numerusform>
            <numerusform>%Ln Aufnahmen haben weder Patient noch Studie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s) about tables</source>
        <translation>
            <numerusform>%Ln Hinweis zu Tabellen</numerusform>
            <numerusform>%Ln Hinweise zu Tabellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out, %1</source>
        <translation>
            <numerusform>%Ln Datei ausgelassen, %1</numerusform>
            <numerusform>%Ln Dateien ausgelassen, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bit(s)</source>
        <translation>
            <numerusform>%n Bit</numerusform>
            <numerusform>%n Bit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::SetQualityModel</name>
    <message>
        <source>%1 to %2, quartiles %3 and %4</source>
        <translation>%1 bis %2, Quartile %3 und %4</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) were brought to the original&apos;s size.</source>
        <translation>
            <numerusform>%n Ergebnis wurde auf die Größe des Originals gebracht.</numerusform>
            <numerusform>%n Ergebnisse wurden auf die Größe des Originals gebracht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) without any difference (∞) are not in the mean.</source>
        <translation>
            <numerusform>%n Aufnahme ohne jeden Unterschied (∞) ist nicht im Mittel.</numerusform>
            <numerusform>%n Aufnahmen ohne jeden Unterschied (∞) sind nicht im Mittel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not defined for %n image(s).</source>
        <translation>
            <numerusform>Für %n Aufnahme nicht definiert.</numerusform>
            <numerusform>Für %n Aufnahmen nicht definiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Images whose value is a number</source>
        <translation>Aufnahmen, deren Wert eine Zahl ist</translation>
    </message>
    <message>
        <source>Standard deviation (divisor N − 1)</source>
        <translation>Standardabweichung (Teiler N − 1)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>SD</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
</context>
<context>
    <name>synthray::SettingsPanel</name>
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
</context>
<context>
    <name>synthray::SideChooser</name>
    <message>
        <source>Generator %1</source>
        <translation>Generator %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Choose statistics (.npz)…</source>
        <translation>Statistik wählen (.npz)…</translation>
    </message>
    <message>
        <source>Folder of images, or of a run</source>
        <translation>Ordner mit Aufnahmen oder eines Laufs</translation>
    </message>
    <message>
        <source>Statistics of features</source>
        <translation>Statistik von Merkmalen</translation>
    </message>
    <message>
        <source>Statistics (*.npz)</source>
        <translation>Statistik (*.npz)</translation>
    </message>
    <message>
        <source>Choose images…</source>
        <translation>Aufnahmen wählen…</translation>
    </message>
</context>
<context>
    <name>synthray::SplitMaker</name>
    <message>
        <source>Make a split</source>
        <translation>Aufteilung anlegen</translation>
    </message>
    <message>
        <source>All images of a patient, and copies of an image, stay in one part. The same seed gives the same split again.</source>
        <translation>Alle Aufnahmen eines Patienten und Kopien einer Aufnahme bleiben in einem Teil. Gleicher Startwert ergibt wieder die gleiche Aufteilung.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Give the images these splits. Undo brings the old ones back.</source>
        <translation>Den Aufnahmen diese Teile geben. Rückgängig bringt die alten zurück.</translation>
    </message>
    <message>
        <source>Export manifest…</source>
        <translation>Manifest exportieren…</translation>
    </message>
    <message>
        <source>A CSV table with path, labels, patient and split of each image, as shown here; opening it gives the same set again</source>
        <translation>Eine CSV-Tabelle mit Pfad, Labels, Patient und Teil jeder Aufnahme, wie hier gezeigt; öffnet man sie, entsteht derselbe Satz wieder</translation>
    </message>
    <message>
        <source>What the split would give</source>
        <translation>Was die Aufteilung ergäbe</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Wird geplant…</translation>
    </message>
    <message>
        <source>Reading the images that change…</source>
        <translation>Geänderte Aufnahmen werden gelesen…</translation>
    </message>
    <message>
        <source>The images are split like this.</source>
        <translation>Die Aufnahmen sind so aufgeteilt.</translation>
    </message>
    <message>
        <source>%L1 images get a split:</source>
        <translation>%L1 Aufnahmen erhalten einen Teil:</translation>
    </message>
    <message>
        <source>%L1 of %L2 images get another split than now:</source>
        <translation>%L1 von %L2 Aufnahmen erhalten einen anderen Teil als jetzt:</translation>
    </message>
    <message>
        <source>Images. No patients are known: each image, with its copies, stands for itself.</source>
        <translation>Aufnahmen. Es sind keine Patienten bekannt: Jede Aufnahme steht mit ihren Kopien für sich.</translation>
    </message>
    <message>
        <source>Images (patients)</source>
        <translation>Aufnahmen (Patienten)</translation>
    </message>
    <message>
        <source>Split images</source>
        <translation>Aufnahmen aufteilen</translation>
    </message>
    <message>
        <source>Export manifest</source>
        <translation>Manifest exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Geschrieben: %1</translation>
    </message>
    <message>
        <source>Images (studies)</source>
        <translation>Aufnahmen (Studien)</translation>
    </message>
    <message>
        <source>Images (patients, else studies)</source>
        <translation>Aufnahmen (Patienten, sonst Studien)</translation>
    </message>
</context>
<context>
    <name>synthray::StudyForm</name>
    <message>
        <source>%1 px</source>
        <translation>%1 px</translation>
    </message>
    <message>
        <source>width %1 %</source>
        <translation>Breite %1 %</translation>
    </message>
    <message>
        <source>Arms (%1)</source>
        <translation>Arme (%1)</translation>
    </message>
    <message>
        <source>Made when the study runs: patients, near-duplicates, classes in every fold.</source>
        <translation>Werden beim Lauf der Studie gemacht: Patienten, Beinahe-Doppelte, Klassen in jedem Fold.</translation>
    </message>
    <message>
        <source>None (images as they are)</source>
        <translation>Keine (Aufnahmen, wie sie sind)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>The Augment page&apos;s recipe, one step at random</source>
        <translation>Rezept der Seite Augmentieren, ein Schritt zufällig</translation>
    </message>
    <message>
        <source>The Augment page&apos;s recipe, all steps in order</source>
        <translation>Rezept der Seite Augmentieren, alle Schritte der Reihe nach</translation>
    </message>
    <message>
        <source>Each step of the Augment page&apos;s recipe</source>
        <translation>Jeder Schritt des Rezepts der Seite Augmentieren</translation>
    </message>
    <message>
        <source>%1, one step at random</source>
        <translation>%1, ein Schritt zufällig</translation>
    </message>
    <message>
        <source>Generated images: %1</source>
        <translation>Erzeugte Aufnahmen: %1</translation>
    </message>
    <message>
        <source>Hybrid: DCGAN, then %1</source>
        <translation>Hybrid: DCGAN, dann %1</translation>
    </message>
    <message>
        <source>Hybrid (DCGAN, then %1)</source>
        <translation>Hybrid (DCGAN, dann %1)</translation>
    </message>
    <message>
        <source>A folder of ready images…</source>
        <translation>Ein Ordner fertiger Aufnahmen…</translation>
    </message>
    <message>
        <source>Folder of ready images, one folder a class</source>
        <translation>Ordner fertiger Aufnahmen, ein Ordner je Klasse</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>Design and budget</source>
        <translation>Plan und Budget</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>Arme</translation>
    </message>
    <message>
        <source>Settings of the arm &apos;%1&apos;</source>
        <translation>Einstellungen des Arms „%1“</translation>
    </message>
    <message>
        <source>Settings of the network %1</source>
        <translation>Einstellungen des Netzes %1</translation>
    </message>
</context>
<context>
    <name>synthray::StudyPage</name>
    <message>
        <source>Study</source>
        <translation>Studie</translation>
    </message>
    <message>
        <source>Enter, double click</source>
        <translation>Eingabe, Doppelklick</translation>
    </message>
    <message>
        <source>in the lists on the right: settings of an arm or network</source>
        <translation>in den Listen rechts: Einstellungen eines Arms oder Netzes</translation>
    </message>
    <message>
        <source>Open a study</source>
        <translation>Eine Studie öffnen</translation>
    </message>
    <message>
        <source>Studies (*.json)</source>
        <translation>Studien (*.json)</translation>
    </message>
    <message>
        <source>Save the study</source>
        <translation>Studie sichern</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht sichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;HTML (*.html)</source>
        <translation>PDF (*.pdf);;HTML (*.html)</translation>
    </message>
    <message>
        <source>No images are open. Open a folder of images on the Data page first.</source>
        <translation>Es sind keine Aufnahmen offen. Öffnen Sie zuerst auf der Seite Daten einen Ordner mit Aufnahmen.</translation>
    </message>
    <message>
        <source>Study %1</source>
        <translation>Studie %1</translation>
    </message>
    <message>
        <source>Which augmentation helps?</source>
        <translation>Welche Augmentierung hilft?</translation>
    </message>
    <message>
        <source>Which augmentation helps? %1</source>
        <translation>Welche Augmentierung hilft? %1</translation>
    </message>
    <message>
        <source>%1 of %2 cells done, %3 failed</source>
        <translation>%1 von %2 Zellen fertig, %3 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 of %2 cells done</source>
        <translation>%1 von %2 Zellen fertig</translation>
    </message>
    <message>
        <source>collapsed %1/%2</source>
        <translation>eingebrochen %1/%2</translation>
    </message>
    <message>
        <source>Make or open a study first</source>
        <translation>Machen oder öffnen Sie zuerst eine Studie</translation>
    </message>
    <message>
        <source>Something else is running: wait for its end or stop it</source>
        <translation>Es läuft etwas anderes: Warten Sie auf das Ende, oder halten Sie es an</translation>
    </message>
    <message>
        <source>PDF or HTML, with everything in it</source>
        <translation>PDF oder HTML, mit allem darin</translation>
    </message>
    <message>
        <source>When the first cells are done</source>
        <translation>Wenn die ersten Zellen fertig sind</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>Aufnahmen öffnen</translation>
    </message>
    <message>
        <source>New spine study</source>
        <translation>Neue Wirbelsäulenstudie</translation>
    </message>
    <message>
        <source>Report written: %1</source>
        <translation>Bericht geschrieben: %1</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>Neue Studie</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <source>Run study</source>
        <translation>Studie starten</translation>
    </message>
    <message>
        <source>Finishes the step and saves; Run goes on from there</source>
        <translation>Beendet den Schritt und sichert; Starten fährt dort fort</translation>
    </message>
    <message>
        <source>A study trains the same networks on the same patients with different augmentations: none, each method, generated images, and mixtures. It splits by patient first, augments training parts only, gives every arm the same budget, and says what the differences are worth.</source>
        <translation>Eine Studie trainiert dieselben Netze mit denselben Patienten und verschiedenen Augmentierungen: keiner, jeder Methode, erzeugten Aufnahmen und Mischungen. Sie teilt zuerst nach Patienten, augmentiert nur Trainingsteile, gibt jedem Arm dasselbe Budget und sagt, was die Unterschiede wert sind.</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Alle Netze</translation>
    </message>
    <message>
        <source>Every arm with every network, coloured by its distance from the first arm</source>
        <translation>Jeder Arm mit jedem Netz, gefärbt nach dem Abstand vom ersten Arm</translation>
    </message>
    <message>
        <source>mean balanced accuracy (points against the first arm); bold: p &lt; 0.05 (Holm)</source>
        <translation>mittlere ausgewogene Genauigkeit (Punkte gegen den ersten Arm); fett: p &lt; 0,05 (Holm)</translation>
    </message>
    <message>
        <source>The study ended, but %1 of %2 trainings failed. %3: %4</source>
        <translation>Die Studie ist zu Ende, aber %1 von %2 Trainings schlugen fehl. %3: %4</translation>
    </message>
    <message>
        <source>The report lists them all. Run it again when that is fixed: what is done stays done.</source>
        <translation>Der Bericht führt sie alle auf. Starten Sie sie noch einmal, wenn das behoben ist: Was fertig ist, bleibt.</translation>
    </message>
    <message>
        <source>same answer for all</source>
        <translation>gleiche Antwort für alle</translation>
    </message>
    <message>
        <source>majority class</source>
        <translation>Mehrheitsklasse</translation>
    </message>
    <message>
        <source>%1 of %2 cells</source>
        <translation>%1 von %2 Zellen</translation>
    </message>
    <message>
        <source>balanced accuracy, mean and 95 % interval over %1; filled: paired test against the first arm, p &lt; 0.05 (Holm)</source>
        <translation>ausgewogene Genauigkeit, Mittel und 95-%-Intervall über %1; gefüllt: p &lt; 0,05 gegen den ersten Arm (gepaart, Holm)</translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) failed.</source>
        <translation>
            <numerusform>%n Training ist gescheitert.</numerusform>
            <numerusform>%n Trainings sind gescheitert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) are damaged; Run study makes them again.</source>
        <translation>
            <numerusform>%n Training ist beschädigt; „Studie starten“ macht es neu.</numerusform>
            <numerusform>%n Trainings sind beschädigt; „Studie starten“ macht sie neu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::StudyTable</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Arm</translation>
    </message>
    <message>
        <source>Balanced
accuracy</source>
        <translation>Ausgewogene
Genauigkeit</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>vs first,</source>
        <translation>gg. ersten,</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effekt</translation>
    </message>
    <message>
        <source>%1 of %2 cells</source>
        <translation>%1 von %2 Zellen</translation>
    </message>
    <message numerus="yes">
        <source>95 % interval by bootstrap over patients. McNemar p: %1 on %n image(s)</source>
        <translation>
            <numerusform>95-%-Intervall durch Bootstrap über Patienten. McNemar-p: %1 bei %n Aufnahme</numerusform>
            <numerusform>95-%-Intervall durch Bootstrap über Patienten. McNemar-p: %1 bei %n Aufnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Cohen&apos;s d of the pairs</source>
        <translation>Cohens d der Paare</translation>
    </message>
    <message>
        <source>Bootstrap over patients, corrected for the arms of this network</source>
        <translation>Bootstrap über Patienten, korrigiert für die Arme dieses Netzes</translation>
    </message>
    <message>
        <source>Same answer for all</source>
        <translation>Gleiche Antwort für alle</translation>
    </message>
    <message>
        <source>Always giving the most frequent set of labels</source>
        <translation>Immer die häufigste Menge von Labels geben</translation>
    </message>
    <message>
        <source>Majority class</source>
        <translation>Mehrheitsklasse</translation>
    </message>
    <message>
        <source>Always saying the most frequent class</source>
        <translation>Immer die häufigste Klasse zu sagen</translation>
    </message>
    <message>
        <source>Mean over folds and seeds; below it the 95 % interval (Student&apos;s t)</source>
        <translation>Mittel über Folds und Startwerte; darunter das 95-%-Intervall (Students t)</translation>
    </message>
</context>
<context>
    <name>synthray::TagBrowser</name>
    <message>
        <source>DICOM tags</source>
        <translation>DICOM-Tags</translation>
    </message>
    <message>
        <source>DICOM tags: %1</source>
        <translation>DICOM-Tags: %1</translation>
    </message>
    <message>
        <source>No image is shown. Choose one on the page Data.</source>
        <translation>Es wird keine Aufnahme gezeigt. Wählen Sie eine auf der Seite Daten.</translation>
    </message>
    <message>
        <source>No attribute matches &apos;%1&apos;.</source>
        <translation>Kein Attribut passt zu „%1“.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>%1 attributes, of them %2 private</source>
        <translation>%1 Attribute, davon %2 privat</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Alle aufklappen</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Alle zuklappen</translation>
    </message>
    <message>
        <source>Search tag, name, type or value</source>
        <translation>Tag, Name, Typ oder Wert suchen</translation>
    </message>
    <message>
        <source>All words must occur; 0028,0010 and 00280010 find a tag (Ctrl+F)</source>
        <translation>Alle Wörter müssen vorkommen; 0028,0010 und 00280010 finden ein Tag (Strg+F)</translation>
    </message>
    <message>
        <source>Search in the tags</source>
        <translation>In den Tags suchen</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Zeile kopieren</translation>
    </message>
</context>
<context>
    <name>synthray::TagModel</name>
    <message>
        <source>private: %1</source>
        <translation>privat: %1</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>VR</source>
        <translation>VR</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>synthray::TopBar</name>
    <message>
        <source>Looking for images…</source>
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
        <source>%n image(s)</source>
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
        <source>Doctor</source>
        <translation>Ratgeber</translation>
    </message>
    <message>
        <source>Rules of thumb on the newest tenth of the curves. The images decide.</source>
        <translation>Faustregeln zum neuesten Zehntel der Kurven. Die Aufnahmen entscheiden.</translation>
    </message>
</context>
<context>
    <name>synthray::TrainingPage</name>
    <message>
        <source>These images were not opened as one folder. Save them as a project to train on them.</source>
        <translation>Diese Aufnahmen wurden nicht als ein Ordner geöffnet. Speichern Sie sie als Projekt, um damit zu trainieren.</translation>
    </message>
    <message>
        <source>Your labels and splits are in no file yet. Save them as a project to train with them.</source>
        <translation>Ihre Labels und Teile stehen noch in keiner Datei. Speichern Sie sie als Projekt, um damit zu trainieren.</translation>
    </message>
    <message>
        <source>No images are open.</source>
        <translation>Es sind keine Aufnahmen offen.</translation>
    </message>
    <message>
        <source>No images are open. Open a folder of images on the Data page first.</source>
        <translation>Es sind keine Aufnahmen offen. Öffnen Sie zuerst auf der Seite Daten einen Ordner mit Aufnahmen.</translation>
    </message>
    <message>
        <source>The images are being read…</source>
        <translation>Die Aufnahmen werden gelesen…</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>Epoche %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged line(s) left out</source>
        <translation>
            <numerusform>%n beschädigte Zeile ausgelassen</numerusform>
            <numerusform>%n beschädigte Zeilen ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>This run cannot be shown</source>
        <translation>Dieser Lauf lässt sich nicht zeigen</translation>
    </message>
    <message>
        <source>No images to learn from</source>
        <translation>Keine Aufnahmen zum Lernen</translation>
    </message>
    <message>
        <source>A project first</source>
        <translation>Zuerst ein Projekt</translation>
    </message>
    <message>
        <source>Ready to train</source>
        <translation>Bereit zum Training</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>Aufnahmen öffnen</translation>
    </message>
    <message>
        <source>Save project…</source>
        <translation>Projekt speichern…</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Training starten</translation>
    </message>
</context>
<context>
    <name>synthray::ViewHistogram</name>
    <message>
        <source>Logarithmic counts</source>
        <translation>Logarithmische Häufigkeiten</translation>
    </message>
    <message>
        <source>Linear counts</source>
        <translation>Lineare Häufigkeiten</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln pixel(s)</source>
        <translation>
            <numerusform>%1: %Ln Pixel</numerusform>
            <numerusform>%1: %Ln Pixel</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag the edges or the window; double click: automatic window</source>
        <translation>Ränder oder Fenster ziehen; Doppelklick: automatisches Fenster</translation>
    </message>
    <message>
        <source>Pixels (logarithmic)</source>
        <translation>Pixel (logarithmisch)</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
</context>
<context>
    <name>synthray::ViewProbe</name>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>modality</source>
        <translation>Modalität</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>displayed</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>stor.</source>
        <comment>short for stored</comment>
        <translation>gesp.</translation>
    </message>
    <message>
        <source>mod.</source>
        <comment>short for modality</comment>
        <translation>Mod.</translation>
    </message>
    <message>
        <source>disp.</source>
        <comment>short for displayed</comment>
        <translation>angez.</translation>
    </message>
</context>
<context>
    <name>synthray::ViewerPanel</name>
    <message>
        <source>REAL</source>
        <translation>ECHT</translation>
    </message>
    <message>
        <source>As the model sees it: %1 × %1, 8 bit</source>
        <translation>Wie das Modell es sieht: %1 × %1, 8 bit</translation>
    </message>
    <message>
        <source>SYNTHETIC</source>
        <translation>SYNTHETISCH</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>Voller Bereich</translation>
    </message>
    <message>
        <source>Of the file:</source>
        <translation>Der Datei:</translation>
    </message>
    <message>
        <source>Of the pixels:</source>
        <translation>Der Pixel:</translation>
    </message>
    <message>
        <source>%1   W %2 · L %3</source>
        <translation>%1   W %2 · L %3</translation>
    </message>
    <message>
        <source>of %L1</source>
        <translation>von %L1</translation>
    </message>
    <message>
        <source>Distance: drag from one end to the other. Delete removes, Esc ends.</source>
        <translation>Strecke: von Ende zu Ende ziehen. Entf entfernt, Esc beendet.</translation>
    </message>
    <message>
        <source>Angle: drag to the vertex, then click the end of the other arm. Esc ends.</source>
        <translation>Winkel: zum Scheitel ziehen, dann ans andere Ende klicken. Esc beendet.</translation>
    </message>
    <message>
        <source>Region: drag a rectangle; two give the CNR. Delete removes, Esc ends.</source>
        <translation>Region: Rechteck ziehen; zwei ergeben das CNR. Entf entfernt, Esc beendet.</translation>
    </message>
    <message>
        <source>The measurements are in the clipboard.</source>
        <translation>Die Messungen sind in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>In mm where the file tells the spacing of its pixels, else in pixels</source>
        <translation>In mm, wo die Datei den Pixelabstand nennt, sonst in Pixeln</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>Drag the first arm towards the vertex, then place the end of the second arm</source>
        <translation>Den ersten Schenkel zum Scheitel ziehen, dann das Ende des zweiten setzen</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Mean, σ and SNR of a rectangle; CNR of two</source>
        <translation>Mittelwert, σ und SNR eines Rechtecks; CNR von zweien</translation>
    </message>
    <message>
        <source>Copy the measurements</source>
        <translation>Messungen kopieren</translation>
    </message>
    <message>
        <source>Remove all measurements of this image</source>
        <translation>Alle Messungen dieser Aufnahme entfernen</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Show or hide the labelled boxes</source>
        <translation>Rahmen mit Label zeigen oder verbergen</translation>
    </message>
    <message>
        <source>DICOM overlays</source>
        <translation>DICOM-Überlagerungen</translation>
    </message>
    <message>
        <source>Show or hide the overlay planes of the file</source>
        <translation>Überlagerungsebenen der Datei zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>As the model sees it</source>
        <translation>Wie das Modell sie sieht</translation>
    </message>
    <message>
        <source>The 8-bit square that networks are given</source>
        <translation>Das 8-bit-Quadrat, das Netze erhalten</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>The two images that are selected, or this one and the one before</source>
        <translation>Die zwei ausgewählten Aufnahmen, oder diese und die vorige</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Window: automatic, those of the file, presets (1 to 9), full range (0)</source>
        <translation>Fenster: automatisch, die der Datei, Vorgaben (1 bis 9), voller Bereich (0)</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Frame</translation>
    </message>
    <message>
        <source>Frame of the image (comma and full stop, Alt+wheel)</source>
        <translation>Frame der Aufnahme (Komma und Punkt, Alt+Rad)</translation>
    </message>
    <message>
        <source>Model input</source>
        <translation>Modelleingabe</translation>
    </message>
    <message>
        <source>Pixels a side</source>
        <translation>Pixel je Seite</translation>
    </message>
    <message>
        <source>Model input, pixels a side</source>
        <translation>Modelleingabe, Pixel je Seite</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Verzerren</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Zuschneiden</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>Auffüllen</translation>
    </message>
    <message>
        <source>How the image becomes a square: both sides stretched, the middle cut out, or black borders added</source>
        <translation>Wie die Aufnahme zum Quadrat wird: beide Seiten gestreckt, die Mitte ausgeschnitten oder schwarze Ränder ergänzt</translation>
    </message>
    <message>
        <source>How the image becomes a square</source>
        <translation>Wie die Aufnahme zum Quadrat wird</translation>
    </message>
    <message>
        <source>Histogram with the window</source>
        <translation>Histogramm mit Fenster</translation>
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
        <source>Window presets</source>
        <translation>Fenstervorgaben</translation>
    </message>
    <message>
        <source>Corner text</source>
        <translation>Ecktext</translation>
    </message>
    <message>
        <source>Comma, full stop, Alt+wheel</source>
        <translation>Komma, Punkt, Alt+Rad</translation>
    </message>
    <message>
        <source>Another frame of the image</source>
        <translation>Anderer Frame der Aufnahme</translation>
    </message>
    <message>
        <source>Measure a distance</source>
        <translation>Eine Strecke messen</translation>
    </message>
    <message>
        <source>Measure an angle</source>
        <translation>Einen Winkel messen</translation>
    </message>
    <message>
        <source>Measure a region: mean, σ, SNR; CNR of two</source>
        <translation>Eine Region messen: Mittelwert, σ, SNR; CNR von zweien</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Remove the selected measurement</source>
        <translation>Ausgewählte Messung entfernen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave the tool</source>
        <translation>Werkzeug verlassen</translation>
    </message>
    <message>
        <source>Compare two images</source>
        <translation>Zwei Aufnahmen vergleichen</translation>
    </message>
    <message>
        <source>The image on the full screen, and back</source>
        <translation>Die Aufnahme als Vollbild, und zurück</translation>
    </message>
    <message>
        <source>Point at the image to read its values.</source>
        <translation>Zeigen Sie auf die Aufnahme, um ihre Werte zu lesen.</translation>
    </message>
</context>
<context>
    <name>synthray::WeightsDialog</name>
    <message>
        <source>FID values like those of papers need one particular file with the weights of the Inception network. Without it Synthray compares sets on a random network.</source>
        <translation>FID-Werte wie in Veröffentlichungen brauchen eine bestimmte Datei mit den Gewichten des Inception-Netzes. Ohne sie vergleicht Synthray Sätze auf einem zufälligen Netz.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>The download sends nothing but the request. No image leaves this machine.</source>
        <translation>Das Herunterladen sendet nichts als die Anfrage. Keine Aufnahme verlässt diesen Rechner.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Cancel download</source>
        <translation>Herunterladen abbrechen</translation>
    </message>
    <message>
        <source>Weights of the FID network</source>
        <translation>Gewichte des FID-Netzes</translation>
    </message>
    <message>
        <source>Weights (*.pth *.pt *.safetensors *.npz);;All files (*)</source>
        <translation>Gewichte (*.pth *.pt *.safetensors *.npz);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Downloading…</source>
        <translation>Wird heruntergeladen…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>No weights file is chosen.</source>
        <translation>Keine Gewichtsdatei ist gewählt.</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>In Gebrauch: %1</translation>
    </message>
    <message>
        <source>It is the published file.</source>
        <translation>Es ist die veröffentlichte Datei.</translation>
    </message>
    <message>
        <source>It is not the published file: its FID cannot be compared with published values.</source>
        <translation>Es ist nicht die veröffentlichte Datei: Ihre FID ist nicht mit veröffentlichten Werten vergleichbar.</translation>
    </message>
</context>
<context>
    <name>synthray::WeightsDownload</name>
    <message>
        <source>Cannot write</source>
        <translation>Schreiben nicht möglich</translation>
    </message>
    <message>
        <source>Try again, or take the file from another machine with &quot;Choose a file…&quot;.</source>
        <translation>Versuchen Sie es noch einmal, oder nehmen Sie die Datei von einem anderen Rechner mit „Datei wählen…“.</translation>
    </message>
    <message>
        <source>The download was cancelled.</source>
        <translation>Das Herunterladen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>What %1 sends is larger than &apos;%2&apos;: it is another file.</source>
        <translation>Was %1 sendet, ist größer als „%2“: Es ist eine andere Datei.</translation>
    </message>
    <message>
        <source>The download from %1 failed: %2.</source>
        <translation>Das Herunterladen von %1 ist gescheitert: %2.</translation>
    </message>
    <message>
        <source>The download of &apos;%1&apos; ended after %2 of %3 bytes.</source>
        <translation>Das Herunterladen von „%1“ endete nach %2 von %3 Bytes.</translation>
    </message>
    <message>
        <source>The checksum of the download does not fit: this is not &apos;%1&apos;.</source>
        <translation>Die Prüfsumme passt nicht: Das ist nicht „%1“.</translation>
    </message>
</context>
</TS>
