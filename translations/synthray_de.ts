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
        <source>Left and right are swapped: the heart appears on the other side, and side markers are mirrored.</source>
        <translation>Links und rechts werden vertauscht: Das Herz erscheint auf der anderen Seite, Seitenmarken sind spiegelverkehrt.</translation>
    </message>
    <message>
        <source>The image is upside down and mirrored: after turning it upright, left and right are swapped.</source>
        <translation>Die Aufnahme steht auf dem Kopf und ist gespiegelt: Aufrecht gedreht, sind links und rechts vertauscht.</translation>
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
        <source>Choose a rectangle of at most 100 million pixels.</source>
        <translation>Wählen Sie ein Rechteck mit höchstens 100 Millionen Pixeln.</translation>
    </message>
    <message>
        <source>L/R swapped</source>
        <translation>L/R-Tausch</translation>
    </message>
    <message>
        <source>A group of steps has no pixels of its own.</source>
        <translation>Eine Gruppe von Schritten hat keine eigenen Pixel.</translation>
    </message>
    <message>
        <source>%1 is in mm, and &apos;%2&apos; has no pixel spacing.</source>
        <translation>%1 ist in mm angegeben, und „%2“ hat keinen Pixelabstand.</translation>
    </message>
    <message>
        <source>Use DICOM images with a spacing, or leave this step out.</source>
        <translation>Verwenden Sie DICOM-Bilder mit Pixelabstand, oder lassen Sie diesen Schritt weg.</translation>
    </message>
    <message>
        <source>%1 and %2 together cover the whole image.</source>
        <translation>%1 und %2 decken zusammen das ganze Bild ab.</translation>
    </message>
    <message>
        <source>Their sum must be less than 100 %.</source>
        <translation>Ihre Summe muss kleiner als 100 % sein.</translation>
    </message>
    <message>
        <source>shearX and shearY together flatten the image to a line.</source>
        <translation>shearX und shearY drücken das Bild zusammen zu einer Linie.</translation>
    </message>
    <message>
        <source>Use smaller angles.</source>
        <translation>Verwenden Sie kleinere Winkel.</translation>
    </message>
    <message>
        <source>%1: the sample has no 16-bit pixels.</source>
        <translation>%1: Das Bild hat keine Pixel mit 16 Bit.</translation>
    </message>
    <message>
        <source>left, upper, right, lower: the rectangle %1 lies outside &apos;%2&apos;, which has %3 × %4 pixels.</source>
        <translation>left, upper, right, lower: Das Rechteck %1 liegt außerhalb von „%2“ mit %3 × %4 Pixeln.</translation>
    </message>
    <message>
        <source>Use the method in per cent for images of different sizes.</source>
        <translation>Für Bilder verschiedener Größe die Methode in Prozent verwenden.</translation>
    </message>
    <message>
        <source>reference: %1</source>
        <translation>reference: %1</translation>
    </message>
    <message>
        <source>Choose another reference image.</source>
        <translation>Ein anderes Referenzbild wählen.</translation>
    </message>
    <message>
        <source>text: &apos;%1&apos; cannot be drawn.</source>
        <translation>text: „%1“ kann nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>Use 1 to %1 letters, digits and signs of ASCII.</source>
        <translation>1 bis %1 Buchstaben, Ziffern und Zeichen aus ASCII verwenden.</translation>
    </message>
    <message>
        <source>Both are in percent of the image.</source>
        <translation>Beide sind in Prozent des Bildes.</translation>
    </message>
    <message>
        <source>%1: the rectangle of %2 × %3 pixels is too large.</source>
        <translation>%1: Das Rechteck von %2 × %3 Pixeln ist zu groß.</translation>
    </message>
    <message>
        <source>%1: the result of %2 × %3 pixels is too large.</source>
        <translation>%1: Das Ergebnis von %2 × %3 Pixeln ist zu groß.</translation>
    </message>
    <message>
        <source>Choose a result of at most %1 million pixels.</source>
        <translation>Wählen Sie ein Ergebnis von höchstens %1 Millionen Pixeln.</translation>
    </message>
</context>
<context>
    <name>Bootstrap</name>
    <message>
        <source>There are no images to resample, or the number of patients does not match the images.</source>
        <translation>Es gibt keine Aufnahmen für Stichproben, oder die Anzahl der Patienten passt nicht zu den Aufnahmen.</translation>
    </message>
    <message>
        <source>The number of bootstrap resamples or the level is out of range.</source>
        <translation>Die Zahl der Stichproben oder das Niveau des Bootstraps liegt außerhalb des Bereichs.</translation>
    </message>
    <message>
        <source>Use 1 to %1 resamples and a level between 0 and 1.</source>
        <translation>Wählen Sie 1 bis %1 Stichproben und ein Niveau zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>Too many resamples: they do not fit into memory.</source>
        <translation>Zu viele Stichproben: Sie passen nicht in den Speicher.</translation>
    </message>
    <message>
        <source>Use fewer resamples.</source>
        <translation>Wählen Sie weniger Stichproben.</translation>
    </message>
    <message>
        <source>Stopped while computing the intervals.</source>
        <translation>Beim Berechnen der Intervalle angehalten.</translation>
    </message>
    <message>
        <source>Two classifiers can only be compared on the same images.</source>
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
        <source>Choose a weights file, or set the trainable layers to all (freeze: none).</source>
        <translation>Wählen Sie eine Gewichtsdatei, oder trainieren Sie alle Schichten (freeze: none).</translation>
    </message>
    <message>
        <source>The weights file must come from a network with one channel; torchvision&apos;s have three.</source>
        <translation>Die Gewichtsdatei muss von einem Netz mit einem Kanal sein; die von torchvision haben drei.</translation>
    </message>
    <message>
        <source>Inception v3 trains without its auxiliary head, which needs images of %1 px; these have %2.</source>
        <translation>Inception v3 wird ohne seinen Hilfskopf trainiert: Er braucht Aufnahmen von %1 px, diese haben %2.</translation>
    </message>
    <message>
        <source>There is no recipe &apos;%1&apos;.</source>
        <translation>Es gibt kein Rezept „%1“.</translation>
    </message>
    <message>
        <source>The recipe is not valid JSON: %1.</source>
        <translation>Das Rezept ist kein gültiges JSON: %1.</translation>
    </message>
    <message>
        <source>torchvision&apos;s weights of %1 were trained with other grey values (%2) than chosen here (%3).</source>
        <translation>Die Gewichte von torchvision für %1 wurden mit anderen Grauwerten (%2) trainiert als hier gewählt (%3).</translation>
    </message>
</context>
<context>
    <name>Classification</name>
    <message>
        <source>There are no predictions to evaluate.</source>
        <translation>Es gibt keine Vorhersagen zum Auswerten.</translation>
    </message>
    <message>
        <source>Choose a split that contains images.</source>
        <translation>Wählen Sie einen Teil, der Aufnahmen enthält.</translation>
    </message>
    <message numerus="yes">
        <source>%n class(es) are too few to distinguish.</source>
        <translation>
            <numerusform>%n Klasse ist zu wenig zum Unterscheiden.</numerusform>
            <numerusform>%n Klassen sind zu wenig zum Unterscheiden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use images of at least two classes.</source>
        <translation>Nehmen Sie Aufnahmen aus mindestens zwei Klassen.</translation>
    </message>
    <message>
        <source>True classes, probabilities and patients do not belong to the same images and classes.</source>
        <translation>Tatsächliche Klassen, Wahrscheinlichkeiten und Patienten gehören nicht zu denselben Aufnahmen und Klassen.</translation>
    </message>
    <message>
        <source>Image %1 has a value that is not a probability (%2).</source>
        <translation>Aufnahme %1 hat einen Wert, der keine Wahrscheinlichkeit ist (%2).</translation>
    </message>
    <message>
        <source>The classifier did not learn: retrain it with a lower learning rate.</source>
        <translation>Der Klassifikator hat nichts gelernt: Trainieren Sie ihn mit kleinerer Lernrate neu.</translation>
    </message>
    <message>
        <source>The actual class of image %1 is not one of the classifier&apos;s classes.</source>
        <translation>Die tatsächliche Klasse von Aufnahme %1 gehört nicht zu denen des Klassifikators.</translation>
    </message>
    <message>
        <source>Leave such images out, or train with their class.</source>
        <translation>Lassen Sie solche Aufnahmen weg, oder trainieren Sie mit ihrer Klasse.</translation>
    </message>
    <message>
        <source>The number of predictions differs from the number of images.</source>
        <translation>Die Anzahl der Vorhersagen stimmt nicht mit der Anzahl der Aufnahmen überein.</translation>
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
        <source>The predicted class is the most probable one. Balanced accuracy: mean recall over the classes that have images. Majority baseline: accuracy of always predicting the most frequent class.</source>
        <translation>Vorhergesagt wird die wahrscheinlichste Klasse. Ausgewogene Genauigkeit: mittlerer Recall über die Klassen, die Aufnahmen haben. Mehrheits-Basislinie: Genauigkeit, wenn immer die häufigste Klasse vorhergesagt wird.</translation>
    </message>
    <message>
        <source>AUC and average precision: each class against the others, images of equal probability as one step; the mean is over the classes that have both kinds of images.</source>
        <translation>AUC und mittlere Precision: jede Klasse gegen die übrigen, Aufnahmen gleicher Wahrscheinlichkeit als eine Stufe; gemittelt wird über die Klassen, von denen es beiderlei Aufnahmen gibt.</translation>
    </message>
    <message>
        <source>Calibration error (ECE): mean over %1 bins of equal width, weighted by their images, of the distance between accuracy and mean confidence.</source>
        <translation>Kalibrierungsfehler (ECE): Mittel des Abstands zwischen Genauigkeit und mittlerer Konfidenz über %1 gleich breite Intervalle, nach der Zahl ihrer Aufnahmen gewichtet.</translation>
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
        <source>A label is predicted from a probability of 0.5. Accuracy: share of images with every label correct. Balanced accuracy: mean over the labels of (sensitivity + specificity) / 2, so that a constant prediction has 0.5. Majority baseline: accuracy of always predicting the most frequent set of labels.</source>
        <translation>Ein Label gilt ab einer Wahrscheinlichkeit von 0,5 als vorhergesagt. Genauigkeit: Anteil der Aufnahmen, bei denen jedes Label stimmt. Ausgewogene Genauigkeit: Mittel über die Labels von (Sensitivität + Spezifität) / 2, sodass eine konstante Vorhersage 0,5 hat. Mehrheits-Basislinie: Genauigkeit, wenn immer die häufigste Menge von Labels vorhergesagt wird.</translation>
    </message>
    <message>
        <source>All images are of one patient: intervals cannot be estimated, and other patients may give quite different values.</source>
        <translation>Alle Aufnahmen stammen von einem Patienten: Intervalle lassen sich nicht schätzen, und andere Patienten können ganz andere Werte ergeben.</translation>
    </message>
    <message>
        <source>There is one image only: intervals cannot be estimated.</source>
        <translation>Es gibt nur eine Aufnahme: Intervalle lassen sich nicht schätzen.</translation>
    </message>
    <message numerus="yes">
        <source>The probabilities of %n image(s) do not sum to 1 (first: image %1, sum %2). ECE, Brier score and log loss are wrong for such values.</source>
        <translation>
            <numerusform>Die Wahrscheinlichkeiten von %n Aufnahme ergeben in der Summe nicht 1 (Aufnahme %1, Summe %2). ECE, Brier-Wert und Log-Verlust sind für solche Werte falsch.</numerusform>
            <numerusform>Die Wahrscheinlichkeiten von %n Aufnahmen ergeben in der Summe nicht 1 (zuerst: Aufnahme %1, Summe %2). ECE, Brier-Wert und Log-Verlust sind für solche Werte falsch.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those of shares (accuracy, recall) are Wilson&apos;s, with the effective number of images if a patient has several.</source>
        <translation>Die von Anteilen (Genauigkeit, Recall) sind nach Wilson berechnet, mit der effektiven Zahl der Aufnahmen, wenn ein Patient mehrere hat.</translation>
    </message>
    <message>
        <source>Where no interval is shown, it cannot be estimated: every resample gives the same value (for example because every image is classified correctly), or the class has images of one patient only.</source>
        <translation>Wo kein Intervall steht, lässt es sich nicht schätzen: Jede Stichprobe ergibt denselben Wert (zum Beispiel weil jede Aufnahme richtig klassifiziert ist), oder die Klasse hat nur Aufnahmen eines Patienten.</translation>
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
        <source>Folder &apos;%1&apos; not found.</source>
        <translation>Ordner „%1“ wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Give the folder that contains the runs.</source>
        <translation>Geben Sie den Ordner an, der die Läufe enthält.</translation>
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
        <source>write one image as it is displayed to a PNG file</source>
        <translation>eine Aufnahme wie angezeigt in eine PNG-Datei schreiben</translation>
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
        <source>continue a run from its last checkpoint</source>
        <translation>einen Lauf ab seinem letzten Checkpoint fortsetzen</translation>
    </message>
    <message>
        <source>generate images with a trained run</source>
        <translation>Bilder mit einem trainierten Lauf generieren</translation>
    </message>
    <message>
        <source>augment, train a small DCGAN and generate, on the sample images</source>
        <translation>augmentieren, ein kleines DCGAN trainieren und generieren, mit den Beispielaufnahmen</translation>
    </message>
    <message>
        <source>Unknown command &apos;%1&apos;.</source>
        <translation>Unbekannter Befehl „%1“.</translation>
    </message>
    <message>
        <source>Usage: synthray-cli %1</source>
        <translation>Aufruf: synthray-cli %1</translation>
    </message>
    <message>
        <source>Not enough memory.</source>
        <translation>Nicht genug Speicher.</translation>
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
        <source>Give either --recipe FILE or --preset ID.</source>
        <translation>Geben Sie entweder --recipe DATEI oder --preset ID an.</translation>
    </message>
    <message>
        <source>Available presets: %1.</source>
        <translation>Verfügbare Vorgaben: %1.</translation>
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
        <source>--copies cannot be combined with --each.</source>
        <translation>--copies kann nicht mit --each kombiniert werden.</translation>
    </message>
    <message>
        <source>--each writes one image per method; --copies runs the whole recipe several times.</source>
        <translation>--each schreibt eine Aufnahme je Methode; --copies führt das ganze Rezept mehrmals aus.</translation>
    </message>
    <message>
        <source>The next scan would treat the results as images: &apos;%1&apos; is inside the image folder &apos;%2&apos;.</source>
        <translation>Die nächste Suche würde die Ergebnisse als Aufnahmen behandeln: „%1“ liegt im Aufnahmeordner „%2“.</translation>
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
        <source>Stopped after %1 of %2 epochs; &apos;synthray-cli resume&apos; continues the run.</source>
        <translation>Nach %1 von %2 Epochen angehalten; „synthray-cli resume“ setzt den Lauf fort.</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation>Lauf: %1</translation>
    </message>
    <message>
        <source>Last sample grid: %1</source>
        <translation>Letztes Sample-Raster: %1</translation>
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
            <numerusform>%n synthetisches Bild geschrieben: %1 bis %2</numerusform>
            <numerusform>%n synthetische Bilder geschrieben: %1 bis %2</numerusform>
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
        <source>Cannot create the folder</source>
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
        <source>The sample images were not found.</source>
        <translation>Die Beispielaufnahmen wurden nicht gefunden.</translation>
    </message>
    <message>
        <source>Give a folder of images with --data DIR.</source>
        <translation>Geben Sie mit --data ORDNER einen Ordner mit Aufnahmen an.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; already exists and is not empty.</source>
        <translation>„%1“ existiert bereits und ist nicht leer.</translation>
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
        <translation>Generierte Bilder:       %1</translation>
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
        <source>Not enough memory to display &apos;%1&apos;.</source>
        <translation>Nicht genug Speicher, um „%1“ anzuzeigen.</translation>
    </message>
    <message>
        <source>The result cannot be written to the standard output: %1.</source>
        <translation>Das Ergebnis kann nicht auf die Standardausgabe geschrieben werden: %1.</translation>
    </message>
    <message>
        <source>-o &apos;%1&apos; would overwrite the image. Choose another file.</source>
        <translation>-o „%1“ würde die Aufnahme überschreiben. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>how a folder or table of images is recognised, and which files do not open</source>
        <translation>wie ein Ordner oder eine Tabelle mit Aufnahmen erkannt wird und welche Dateien sich nicht öffnen lassen</translation>
    </message>
    <message>
        <source>exact and near duplicates in a set</source>
        <translation>exakte und Fast-Duplikate in einem Satz</translation>
    </message>
    <message>
        <source>split a set by patient, or fix the leaks of its splits, and write it as a table</source>
        <translation>einen Satz nach Patienten aufteilen oder die Lecks seiner Teile beheben und als Tabelle schreiben</translation>
    </message>
    <message>
        <source>every attribute of a DICOM file</source>
        <translation>alle Attribute einer DICOM-Datei</translation>
    </message>
    <message>
        <source>open every file of a folder and write a table of the outcomes</source>
        <translation>alle Dateien eines Ordners öffnen und eine Tabelle der Ergebnisse schreiben</translation>
    </message>
    <message>
        <source>mean, deviation, SNR and CNR of regions, distances, angles, histogram</source>
        <translation>Mittelwert, Standardabweichung, SNR und CNR von Regionen, Strecken, Winkel, Histogramm</translation>
    </message>
    <message>
        <source>de-identified images for sharing: DICOM without names, numbers and dates, or PNG without metadata</source>
        <translation>de-identifizierte Aufnahmen zur Weitergabe: DICOM ohne Namen, Nummern und Daten oder PNG ohne Metadaten</translation>
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
        <source>Minimum, maximum and mean cover only the first %1 of %2 frames.</source>
        <translation>Minimum, Maximum und Mittelwert umfassen nur die ersten %1 von %2 Frames.</translation>
    </message>
    <message>
        <source>--%1 takes %2 numbers separated by commas, not &apos;%3&apos;.</source>
        <translation>--%1 erwartet %2 durch Kommas getrennte Zahlen, nicht „%3“.</translation>
    </message>
    <message>
        <source>region %1: mean %2, deviation %3, SNR %4, minimum %5, maximum %6, %7 pixels, area %8</source>
        <translation>Region %1: Mittelwert %2, Standardabweichung %3, SNR %4, Minimum %5, Maximum %6, %7 Pixel, Fläche %8</translation>
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
        <translation>%1 × %2 Pixel, %3 Bit</translation>
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
        <source>  images (patients); %n patient(s) in total</source>
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
        <source>LEAKS, %n: accuracy is overestimated because patients or images are in more than one split (fix: synthray-cli split --fix)</source>
        <translation>
            <numerusform>LECKS, %n: Die Genauigkeit wird überschätzt, weil Patienten oder Aufnahmen in mehr als einem Teil vorkommen (beheben: synthray-cli split --fix)</numerusform>
            <numerusform>LECKS, %n: Die Genauigkeit wird überschätzt, weil Patienten oder Aufnahmen in mehr als einem Teil vorkommen (beheben: synthray-cli split --fix)</numerusform>
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
        <source>near duplicate</source>
        <translation>Fast-Duplikat</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exakt</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 Bit</translation>
    </message>
    <message>
        <source>More than %1 pairs found: only the most similar are listed. For a complete list, use a smaller --distance.</source>
        <translation>Mehr als %1 Paare gefunden: Nur die ähnlichsten sind aufgeführt. Für eine vollständige Liste verwenden Sie ein kleineres --distance.</translation>
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
        <source>&apos;%1&apos; is part of the set and would be overwritten. Choose another file.</source>
        <translation>„%1“ gehört zum Satz und würde überschrieben. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>-o &apos;%1&apos; must end with .csv, to be read back as a table.</source>
        <translation>-o „%1“ muss auf .csv enden, damit es wieder als Tabelle gelesen wird.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no splits to fix.</source>
        <translation>„%1“ hat keine Teile, die bereinigt werden könnten.</translation>
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
        <source># Outcome for each file</source>
        <translation># Ergebnis für jede Datei</translation>
    </message>
    <message>
        <source>Output of `%1`.</source>
        <translation>Ausgabe von `%1`.</translation>
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
        <source>contents of a weights file, and whether it is the network of the published FID</source>
        <translation>Inhalt einer Gewichtsdatei, und ob sie das Netz der veröffentlichten FID enthält</translation>
    </message>
    <message>
        <source>accuracy, AUC and calibration of a classifier&apos;s predictions, with confidence intervals over patients</source>
        <translation>Genauigkeit, AUC und Kalibrierung der Vorhersagen eines Klassifikators, mit Konfidenzintervallen über Patienten</translation>
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
        <translation>Untergrenze</translation>
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
        <source>--weights and --backbone set the same thing: give only one of them.</source>
        <translation>--weights und --backbone legen dasselbe fest: Geben Sie nur eines an.</translation>
    </message>
    <message>
        <source>--epoch takes the number of an epoch or &apos;best&apos;, not &apos;%1&apos;.</source>
        <translation>--epoch erwartet die Nummer einer Epoche oder „best“, nicht „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%n near-copies of training images were held back; --near-copies writes them too.</source>
        <translation>
            <numerusform>%n Beinahe-Kopie von Trainingsaufnahmen wurde zurückgehalten; --near-copies schreibt sie auch.</numerusform>
            <numerusform>%n Beinahe-Kopien von Trainingsaufnahmen wurden zurückgehalten; --near-copies schreibt sie auch.</numerusform>
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
        <translation>Median des Abstands zur nächsten Trainingsaufnahme: %1 (zurückgehaltene Aufnahmen: %2, Verhältnis %3)</translation>
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
        <source>%n result(s) were resized to the original&apos;s size.</source>
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
        <source>Choose a file in an existing, writable folder.</source>
        <translation>Wählen Sie eine Datei in einem vorhandenen, beschreibbaren Ordner.</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 images.</source>
        <translation>Angehalten nach %1 von %2 Aufnahmen.</translation>
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
        <source>this classifier has collapsed: it predicts %1 for every image.</source>
        <translation>Dieser Klassifikator ist kollabiert: Er sagt für jede Aufnahme %1 vorher.</translation>
    </message>
    <message>
        <source>it is no better than always predicting %1.</source>
        <translation>Er ist nicht besser, als immer %1 vorherzusagen.</translation>
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
        <source>correct in one table only</source>
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
        <source>Available splits: %1.</source>
        <translation>Verfügbare Teile: %1.</translation>
    </message>
    <message>
        <source>&apos;weights&apos; takes one file.</source>
        <translation>„weights“ erwartet eine Datei.</translation>
    </message>
    <message>
        <source>%1, %2 tensors, SHA-256 %3</source>
        <translation>%1, %2 Tensoren, SHA-256 %3</translation>
    </message>
    <message>
        <source>Best epoch %1: balanced accuracy %2, accuracy %3 (majority baseline %4), AUC %5 on %6 validation images.</source>
        <translation>Beste Epoche %1: ausgewogene Genauigkeit %2, Genauigkeit %3 (Mehrheits-Basislinie %4), AUC %5 auf %6 Validierungsaufnahmen.</translation>
    </message>
    <message>
        <source>Give one image, folder or table.</source>
        <translation>Geben Sie eine Aufnahme, einen Ordner oder eine Tabelle an.</translation>
    </message>
    <message>
        <source>Give --run, or --network with --weights (and --normalize if needed).</source>
        <translation>Geben Sie --run an, oder --network mit --weights (und bei Bedarf --normalize).</translation>
    </message>
    <message>
        <source>Split &apos;%1&apos; not found in &apos;%2&apos;.</source>
        <translation>Teil „%1“ wurde in „%2“ nicht gefunden.</translation>
    </message>
    <message>
        <source>train a classifier on a set of images</source>
        <translation>einen Klassifikator mit einem Satz von Aufnahmen trainieren</translation>
    </message>
    <message>
        <source>predict the class of an image or of all images of a set</source>
        <translation>Klasse einer Aufnahme oder aller Aufnahmen eines Satzes vorhersagen</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Studien</translation>
    </message>
    <message>
        <source>&apos;%1&apos; already exists.</source>
        <translation>„%1“ existiert bereits.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 of %2 cells (trainings) are done, %3 failed.</source>
        <translation>%1 von %2 Zellen (Trainings) sind fertig, %3 fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Cannot print PDF: the program &apos;synthray&apos; was not found next to this one.</source>
        <translation>PDF kann nicht erzeugt werden: Das Programm „synthray“ wurde neben diesem nicht gefunden.</translation>
    </message>
    <message>
        <source>Write HTML with --html and print it in a browser.</source>
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
        <translation>kollabiert %1/%2</translation>
    </message>
    <message>
        <source>  majority baseline (accuracy): %1</source>
        <translation>  Mehrheits-Basislinie (Genauigkeit): %1</translation>
    </message>
    <message numerus="yes">
        <source>Finished: %n epoch(s) on %1 images.</source>
        <translation>
            <numerusform>Fertig: %n Epoche auf %1 Aufnahmen.</numerusform>
            <numerusform>Fertig: %n Epochen auf %1 Aufnahmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no splits, and the run contains none of its images. Omit --split.</source>
        <translation>Der Satz hat keine Teile, und der Lauf enthält keine seiner Aufnahmen. Lassen Sie --split weg.</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>Standard: %1</translation>
    </message>
    <message>
        <source>Stopped while the decoder was still working.</source>
        <translation>Angehalten, während der Decoder noch arbeitete.</translation>
    </message>
    <message>
        <source>Stopped while reading &apos;%1&apos;.</source>
        <translation>Angehalten beim Lesen von „%1“.</translation>
    </message>
    <message>
        <source>Failed cells (%1 of %2), not counted above:</source>
        <translation>Fehlgeschlagene Zellen (%1 von %2), oben nicht mitgezählt:</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not exist.</source>
        <translation>„%1“ existiert nicht.</translation>
    </message>
    <message>
        <source>Give a folder of images, a table or a project with --data.</source>
        <translation>Geben Sie mit --data einen Ordner mit Aufnahmen, eine Tabelle oder ein Projekt an.</translation>
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
        <source>Run the study again to retrain these cells.</source>
        <translation>Starten Sie die Studie erneut, um diese Zellen neu zu trainieren.</translation>
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
        <source>  images (studies); %n study(s) in total</source>
        <translation>
            <numerusform>  Aufnahmen (Studien); %n Studie insgesamt</numerusform>
            <numerusform>  Aufnahmen (Studien); %n Studien insgesamt</numerusform>
        </translation>
    </message>
    <message>
        <source>study %1</source>
        <translation>Studie %1</translation>
    </message>
    <message>
        <source>No image in &apos;%1&apos; matches --class and --split.</source>
        <translation>Keine Aufnahme in „%1“ passt zu --class und --split.</translation>
    </message>
    <message>
        <source>Available classes: %1. Available splits: %2.</source>
        <translation>Verfügbare Klassen: %1. Verfügbare Teile: %2.</translation>
    </message>
    <message>
        <source>For example --window 40,400.</source>
        <translation>Zum Beispiel --window 40,400.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; requires --measure memorisation.</source>
        <translation>„%1“ erfordert --measure memorisation.</translation>
    </message>
    <message>
        <source>&apos;compare&apos; takes two sets: the real images and the others.</source>
        <translation>„compare“ erwartet zwei Sätze: die echten Aufnahmen und die anderen.</translation>
    </message>
    <message>
        <source>FID, KID, precision and recall of two sets, or of a set and a generator&apos;s run; copies of training images</source>
        <translation>FID, KID, Precision und Recall zweier Sätze oder eines Satzes und des Laufs eines Generators; Kopien von Trainingsaufnahmen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; requires --data: without it, saved predictions are read.</source>
        <translation>„%1“ erfordert --data: Ohne diese Option werden gespeicherte Vorhersagen gelesen.</translation>
    </message>
    <message>
        <source>evaluate takes one table of predictions, or the folder of a classifier&apos;s run.</source>
        <translation>evaluate erwartet eine Tabelle mit Vorhersagen oder den Ordner eines Klassifikator-Laufs.</translation>
    </message>
    <message>
        <source>--%1 works only with sets: &apos;%2&apos; is a single image.</source>
        <translation>--%1 gilt nur für Sätze: „%2“ ist eine einzelne Aufnahme.</translation>
    </message>
    <message>
        <source>info needs an image, or a project, folders and tables.</source>
        <translation>info braucht eine Aufnahme, oder ein Projekt, Ordner und Tabellen.</translation>
    </message>
    <message>
        <source>properties of an image; classes, splits, patients, leaks and remarks of a set</source>
        <translation>Eigenschaften einer Aufnahme; Klassen, Teile, Patienten, Lecks und Hinweise zu einem Satz</translation>
    </message>
    <message>
        <source>reference pages of all parameters and commands; shell completions</source>
        <translation>Referenzseiten aller Parameter und Befehle; Vervollständigungen für Shells</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Unbekannte Option „%1“.</translation>
    </message>
    <message>
        <source>Did you mean &apos;--%1&apos;?</source>
        <translation>Meinten Sie „--%1“?</translation>
    </message>
    <message>
        <source>&apos;--%1&apos; takes no value.</source>
        <translation>„--%1“ erwartet keinen Wert.</translation>
    </message>
    <message>
        <source>&apos;--no-%1&apos; switches it off.</source>
        <translation>„--no-%1“ schaltet es aus.</translation>
    </message>
    <message>
        <source>default: %1 (%2)</source>
        <translation>Standard: %1 (%2)</translation>
    </message>
    <message>
        <source>required</source>
        <translation>erforderlich</translation>
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
        <source>--%1 works only with a set: two images are compared directly.</source>
        <translation>--%1 gilt nur für einen Satz: Zwei Aufnahmen werden direkt verglichen.</translation>
    </message>
    <message>
        <source>--frame works only with two images.</source>
        <translation>--frame gilt nur für zwei Aufnahmen.</translation>
    </message>
    <message>
        <source>quality takes two images, the reference and the other, or a set and a recipe.</source>
        <translation>quality erwartet zwei Aufnahmen, die Referenz und die andere, oder einen Satz und ein Rezept.</translation>
    </message>
    <message>
        <source>MSE, PSNR, SSIM and related measures between two images, or between a set and the results of a recipe</source>
        <translation>MSE, PSNR, SSIM und verwandte Maße zwischen zwei Aufnahmen oder zwischen einem Satz und den Ergebnissen eines Rezepts</translation>
    </message>
    <message>
        <source>runs takes the folder that contains the runs.</source>
        <translation>runs erwartet den Ordner, der die Läufe enthält.</translation>
    </message>
    <message>
        <source>Omit --fix to create splits.</source>
        <translation>Lassen Sie --fix weg, um Teile anzulegen.</translation>
    </message>
    <message>
        <source>--fix keeps the existing splits and cannot be combined with --%1.</source>
        <translation>--fix behält die vorhandenen Teile und kann nicht mit --%1 kombiniert werden.</translation>
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
        <source>Arm &apos;%1&apos; not found.</source>
        <translation>Arm „%1“ wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>No network of this study has --%1.</source>
        <translation>Kein Netz dieser Studie hat --%1.</translation>
    </message>
    <message>
        <source>Give one study file.</source>
        <translation>Geben Sie eine Studiendatei an.</translation>
    </message>
    <message>
        <source>create a study file from a preset: arms (setups being compared), networks, folds and seeds</source>
        <translation>eine Studiendatei aus einer Vorgabe anlegen: Arme (verglichene Varianten), Netze, Folds und Startwerte</translation>
    </message>
    <message>
        <source>train the cells of a study that are not done yet (a cell is one training: arm, network, fold, seed)</source>
        <translation>die noch nicht fertigen Zellen einer Studie trainieren (eine Zelle ist ein Training: Arm, Netz, Fold, Startwert)</translation>
    </message>
    <message>
        <source>which cells (trainings) are done, and what changed since</source>
        <translation>welche Zellen (Trainings) fertig sind und was sich seitdem geändert hat</translation>
    </message>
    <message>
        <source>which augmentation helps: table with confidence intervals, as text, HTML or PDF</source>
        <translation>welche Augmentierung hilft: Tabelle mit Konfidenzintervallen, als Text, HTML oder PDF</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Aufnahmen</translation>
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
    <message>
        <source>--%1 cannot be combined with --remake.</source>
        <translation>--%1 kann nicht mit --remake kombiniert werden.</translation>
    </message>
    <message>
        <source>The row of the manifest holds everything that made the image.</source>
        <translation>Die Zeile des Manifests enthält alles, woraus das Bild entstanden ist.</translation>
    </message>
    <message>
        <source>--remake needs --row N.</source>
        <translation>--remake benötigt --row N.</translation>
    </message>
    <message>
        <source>Rows are counted from 1, without the header.</source>
        <translation>Die Zeilen werden ab 1 gezählt, ohne die Kopfzeile.</translation>
    </message>
    <message>
        <source>--row works only with --remake.</source>
        <translation>--row wirkt nur zusammen mit --remake.</translation>
    </message>
    <message>
        <source>--balance cannot be combined with --each or --copies.</source>
        <translation>--balance kann nicht mit --each oder --copies kombiniert werden.</translation>
    </message>
    <message>
        <source>It sets the number of copies for each class.</source>
        <translation>Es legt die Zahl der Kopien für jede Klasse fest.</translation>
    </message>
    <message>
        <source>Grey values: %1, as the weights of %2 expect.</source>
        <translation>Grauwerte: %1, wie es die Gewichte von %2 erwarten.</translation>
    </message>
    <message>
        <source> at the detector</source>
        <translation> am Detektor</translation>
    </message>
    <message>
        <source> at the patient (calibrated)</source>
        <translation> am Patienten (kalibriert)</translation>
    </message>
    <message>
        <source> at the patient (magnification %1)</source>
        <translation> am Patienten (Vergrößerung %1)</translation>
    </message>
    <message>
        <source>distance: %1 pixel widths (spacing unknown)</source>
        <translation>Strecke: %1 Pixelbreiten (Pixelabstand unbekannt)</translation>
    </message>
    <message>
        <source>pixel shape %1 (width to height)</source>
        <translation>Pixelform %1 (Breite zu Höhe)</translation>
    </message>
    <message numerus="yes">
        <source>Compared with the second table on %n image(s) that are in both</source>
        <translation>
            <numerusform>Verglichen mit der zweiten Tabelle auf %n Aufnahme, die in beiden steht</numerusform>
            <numerusform>Verglichen mit der zweiten Tabelle auf %n Aufnahmen, die in beiden stehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n Aufnahme</numerusform>
            <numerusform>%n Aufnahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n patient(s)</source>
        <translation>
            <numerusform>%1 von %n Patienten</numerusform>
            <numerusform>%1 von %n Patienten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, patients unknown</source>
        <translation>%1, Patienten unbekannt</translation>
    </message>
    <message>
        <source>Cell %1: %2</source>
        <translation>Zelle %1: %2</translation>
    </message>
    <message>
        <source>Without [low, high]: an interval cannot be estimated from one cell, or from cells that all have the same value.</source>
        <translation>Ohne [unten, oben]: Aus einer Zelle, oder aus Zellen mit durchweg demselben Wert, lässt sich kein Intervall schätzen.</translation>
    </message>
    <message>
        <source>p (Holm): bootstrap over %1.</source>
        <translation>p (Holm): Bootstrap über %1.</translation>
    </message>
    <message>
        <source>patients are not known; images of one patient may be in training and test.</source>
        <translation>Die Patienten sind nicht bekannt; Aufnahmen eines Patienten können in Training und Test stehen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 DICOM and %2 PNG files written to %3; %n image(s) left out.</source>
        <translation>
            <numerusform>%1 DICOM- und %2 PNG-Dateien nach %3 geschrieben; %n Aufnahme ausgelassen.</numerusform>
            <numerusform>%1 DICOM- und %2 PNG-Dateien nach %3 geschrieben; %n Aufnahmen ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written: %1 (%2 arms, %n network(s), %3 trainings)</source>
        <translation>
            <numerusform>Geschrieben: %1 (%2 Arme, %n Netz, %3 Trainings)</numerusform>
            <numerusform>Geschrieben: %1 (%2 Arme, %n Netze, %3 Trainings)</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the file to write with -o.</source>
        <translation>Geben Sie mit -o die Datei an, die geschrieben werden soll.</translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s) written to %1.</source>
        <translation>
            <numerusform>%n Epoche nach %1 geschrieben.</numerusform>
            <numerusform>%n Epochen nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>write the sample grids of a run as an animated GIF</source>
        <translation>die Sample-Raster eines Laufs als animiertes GIF schreiben</translation>
    </message>
    <message>
        <source>the runs in a folder, and how their training went</source>
        <translation>die Läufe in einem Ordner, und wie ihr Training verlief</translation>
    </message>
    <message>
        <source>go on from a checkpoint of a generator&apos;s run with other settings</source>
        <translation>ab einem Checkpoint eines Generator-Laufs mit anderen Einstellungen weitermachen</translation>
    </message>
    <message>
        <source>--class-count takes CLASS=N, not &apos;%1&apos;.</source>
        <translation>--class-count erwartet KLASSE=N, nicht „%1“.</translation>
    </message>
    <message>
        <source>Give one of --count N, --class-count CLASS=N and --balance.</source>
        <translation>Geben Sie entweder --count N, --class-count KLASSE=N oder --balance an.</translation>
    </message>
    <message>
        <source>a generator&apos;s networks as safetensors and ONNX, for other programs</source>
        <translation>die Netze eines Generators als safetensors und ONNX, für andere Programme</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) were kept from the export that did not end.</source>
        <translation>
            <numerusform>%n Bild des unterbrochenen Exports wurde behalten.</numerusform>
            <numerusform>%n Bilder des unterbrochenen Exports wurden behalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 boxes were lost.</source>
        <translation>%1: %2 von %3 Rahmen gingen verloren.</translation>
    </message>
    <message>
        <source>  images (patients, or studies where unknown); %1, and %2 of unknown patients</source>
        <translation>  Aufnahmen (Patienten, oder Studien, wo unbekannt); %1, und %2 unbekannter Patienten</translation>
    </message>
    <message>
        <source>Available arms: %1; also each preset of a generator, alone (conditional64) or before the seven methods (hybrid-conditional64).</source>
        <translation>Verfügbare Arme: %1; dazu jede Vorgabe eines Generators, allein (conditional64) oder vor den sieben Methoden (hybrid-conditional64).</translation>
    </message>
    <message numerus="yes">
        <source>%1 changed none of the first %n image(s). %2</source>
        <translation>
            <numerusform>%1 hat das erste Bild nicht verändert. %2</numerusform>
            <numerusform>%1 hat keines der ersten %n Bilder verändert. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: more than half of the image is blank in %2 of %n image(s).</source>
        <translation>
            <numerusform>%1: Bei %2 von %n Bild ist mehr als die Hälfte leer.</numerusform>
            <numerusform>%1: Bei %2 von %n Bildern ist mehr als die Hälfte leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run has no checkpoint yet.</source>
        <translation>Der Lauf hat noch keinen Checkpoint.</translation>
    </message>
    <message>
        <source>One checkpoint is kept: %1</source>
        <translation>Ein Checkpoint ist aufbewahrt: %1</translation>
    </message>
    <message>
        <source>Checkpoints that a branch can start from (--at STEP):</source>
        <translation>Checkpoints, bei denen ein Zweig beginnen kann (--at SCHRITT):</translation>
    </message>
</context>
<context>
    <name>Deidentify</name>
    <message>
        <source>No output folder was given.</source>
        <translation>Es wurde kein Ausgabeordner angegeben.</translation>
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
        <source>Choose an empty or new folder: existing files might reveal names.</source>
        <translation>Wählen Sie einen leeren oder neuen Ordner: Vorhandene Dateien könnten Namen verraten.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is inside the image folder: the next scan would import the results as images.</source>
        <translation>„%1“ liegt im Ordner der Aufnahmen: Die nächste Suche würde die Ergebnisse als Aufnahmen einlesen.</translation>
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
        <source>Stopped after %n file(s); images.csv lists them.</source>
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
        <source>The label contains the patient&apos;s name and was left out of images.csv.</source>
        <translation>Das Label enthält den Namen des Patienten und wurde in images.csv weggelassen.</translation>
    </message>
    <message>
        <source>its compressed pixel data are not divided into items</source>
        <translation>ihre komprimierten Pixeldaten sind nicht in Items unterteilt</translation>
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
        <source>The file states that text is burned into the pixels.</source>
        <translation>Laut Datei ist Text in die Pixel eingebrannt.</translation>
    </message>
    <message>
        <source>It may show the patient&apos;s name: images of this kind often contain text, and the file does not state whether this one does.</source>
        <translation>Sie könnte den Namen des Patienten zeigen: Aufnahmen dieser Art enthalten oft Text, und die Datei macht dazu keine Angabe.</translation>
    </message>
    <message>
        <source>Unused bits of its pixels hold an overlay that may contain text.</source>
        <translation>Unbenutzte Bits ihrer Pixel enthalten eine Überlagerung, die Text enthalten kann.</translation>
    </message>
    <message>
        <source>The file states that the patient is recognisable in the image.</source>
        <translation>Laut Datei ist der Patient auf der Aufnahme erkennbar.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is the source image and would be overwritten.</source>
        <translation>„%1“ ist die Ausgangsaufnahme und würde überschrieben.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The dictionary of DICOM attributes is missing.</source>
        <translation>Das Verzeichnis der DICOM-Attribute fehlt.</translation>
    </message>
    <message>
        <source>Reinstall Synthray, or set DCMDICTPATH to the path of dicom.dic.</source>
        <translation>Installieren Sie Synthray neu, oder setzen Sie DCMDICTPATH auf den Pfad von dicom.dic.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be rewritten: %2.</source>
        <translation>„%1“ lässt sich nicht neu schreiben: %2.</translation>
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
        <source>LibTorch uses the slow reference BLAS (%1): training takes ten times as long as necessary.</source>
        <translation>LibTorch rechnet mit der langsamen Referenz-BLAS (%1): Das Training dauert zehnmal so lange wie nötig.</translation>
    </message>
    <message>
        <source>%1 starts its own threads in addition to LibTorch&apos;s: training is up to 1.6 times slower than necessary.</source>
        <translation>%1 startet eigene Threads neben denen von LibTorch: Das Training ist bis zu 1,6-mal langsamer als möglich.</translation>
    </message>
    <message>
        <source>This LibTorch was built without oneDNN: convolutions are slow.</source>
        <translation>Diese LibTorch ist ohne oneDNN gebaut: Faltungen sind langsam.</translation>
    </message>
    <message>
        <source>Use a LibTorch with oneDNN (Debian&apos;s and the official builds for x86-64 have it).</source>
        <translation>Nehmen Sie eine LibTorch mit oneDNN (die von Debian und die offizielle für x86-64 haben es).</translation>
    </message>
    <message>
        <source>OMP_WAIT_POLICY is &apos;active&apos;: training becomes several times slower when another program is busy.</source>
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
        <source>Training runs on the CPU (%n thread(s)), as requested.</source>
        <translation>
            <numerusform>Trainiert wird auf der CPU (%n Thread), wie gewählt.</numerusform>
            <numerusform>Trainiert wird auf der CPU (%n Threads), wie gewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The device &apos;%1&apos; was requested, but no CUDA device was found.</source>
        <translation>Das Gerät „%1“ wurde angefordert, aber es wurde kein CUDA-Gerät gefunden.</translation>
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
        <source>Balanced: %1.</source>
        <translation>Ausgeglichen: %1.</translation>
    </message>
    <message>
        <source>Not enough steps yet.</source>
        <translation>Noch nicht genug Schritte.</translation>
    </message>
    <message>
        <source>The losses are no longer numbers. The last that were: D %1, G %2 at step %3 (limit: any finite number). Only the steps since the last checkpoint are lost.</source>
        <translation>Die Verluste sind keine Zahlen mehr. Die letzten waren: D %1, G %2 bei Schritt %3 (Grenze: jede endliche Zahl). Verloren sind nur die Schritte seit dem letzten Checkpoint.</translation>
    </message>
    <message>
        <source>MS-SSIM within the samples %1 (real images %2), spread of their grey values %3 (%4)</source>
        <translation>MS-SSIM innerhalb der Samples %1 (echte Bilder %2), Streuung ihrer Grauwerte %3 (%4)</translation>
    </message>
    <message>
        <source>limits %1 and %2</source>
        <translation>Grenzen %1 und %2</translation>
    </message>
    <message>
        <source>The training images are nearly all the same: MS-SSIM %1 (limit %2). A generator can learn only the variety that they have.</source>
        <translation>Die Trainingsaufnahmen sind fast alle gleich: MS-SSIM %1 (Grenze %2). Ein Generator kann nur die Vielfalt lernen, die sie haben.</translation>
    </message>
    <message>
        <source>The generator has collapsed: its images are too alike. %1; %2.</source>
        <translation>Der Generator ist kollabiert: Seine Bilder sind sich zu ähnlich. %1; %2.</translation>
    </message>
    <message>
        <source>The samples vary less than real images. %1; %2.</source>
        <translation>Die Samples sind weniger vielfältig als echte Bilder. %1; %2.</translation>
    </message>
    <message>
        <source>Varied: %1.</source>
        <translation>Vielfältig: %1.</translation>
    </message>
    <message>
        <source>The generator copies: %1 of the samples are near-copies of training images, %2 after epoch %3 (limit %4).</source>
        <translation>Der Generator kopiert: %1 der Samples sind Beinahe-Kopien von Trainingsaufnahmen, %2 nach Epoche %3 (Grenze %4).</translation>
    </message>
    <message>
        <source>Checkerboard patterns: the power at the stride&apos;s frequencies is %1 times that beside them (real images %2, limit %3).</source>
        <translation>Schachbrettmuster: Die Leistung bei den Frequenzen der Schrittweite ist das %1-Fache der benachbarten (echte Bilder %2, Grenze %3).</translation>
    </message>
    <message>
        <source>The discriminator swings from one extreme to the other: standard deviation of D(x) %1, of D(G(z)) %2 (limit %3). D and G chase each other.</source>
        <translation>Der Diskriminator schwankt zwischen den Extremen: Standardabweichung von D(x) %1, von D(G(z)) %2 (Grenze %3). D und G jagen einander.</translation>
    </message>
    <message>
        <source>The discriminator is too strong: %1 (limits %2 and %3). The generator hardly learns from it.</source>
        <translation>Der Diskriminator ist zu stark: %1 (Grenzen %2 und %3). Der Generator lernt kaum von ihm.</translation>
    </message>
    <message>
        <source>The discriminator mistakes generated images for real ones: %1 (limit: a difference of %2).</source>
        <translation>Der Diskriminator hält generierte Bilder für echte: %1 (Grenze: ein Unterschied von %2).</translation>
    </message>
    <message>
        <source>The discriminator is blind to the difference: %1 (limit: a difference of %2). Either the images are very good or D does not learn: look at the samples.</source>
        <translation>Der Diskriminator ist blind für den Unterschied: %1 (Grenze: ein Unterschied von %2). Entweder sind die Bilder sehr gut, oder D lernt nicht: Sehen Sie sich die Samples an.</translation>
    </message>
    <message>
        <source>The discriminator leads: %1 (limit: a difference of %2). Check that the samples still change.</source>
        <translation>Der Diskriminator führt: %1 (Grenze: ein Unterschied von %2). Prüfen Sie, ob sich die Samples noch ändern.</translation>
    </message>
    <message>
        <source>The generator&apos;s gradients vanish: their norm is %1, which is %2 of the %3 at the start (limit %4). The generator no longer learns.</source>
        <translation>Die Gradienten des Generators verschwinden: Ihre Norm ist %1, das sind %2 der %3 am Anfang (Grenze %4). Der Generator lernt nicht mehr.</translation>
    </message>
    <message>
        <source>Generator loss is rising: from %1 to %2 since step %3 (limit: %4 times).</source>
        <translation>Der Verlust des Generators steigt: von %1 auf %2 seit Schritt %3 (Grenze: das %4-Fache).</translation>
    </message>
    <message>
        <source>D learns slower: rate %1 instead of %2</source>
        <translation>D lernt langsamer: Rate %1 statt %2</translation>
    </message>
    <message>
        <source>D learns faster: rate %1 instead of %2</source>
        <translation>D lernt schneller: Rate %1 statt %2</translation>
    </message>
    <message>
        <source>G learns slower: rate %1 instead of %2</source>
        <translation>G lernt langsamer: Rate %1 statt %2</translation>
    </message>
    <message>
        <source>Both learn slower: rates %1 (D) and %2 (G)</source>
        <translation>Beide lernen langsamer: Raten %1 (D) und %2 (G)</translation>
    </message>
    <message>
        <source>Images from averaged weights of G (EMA %1)</source>
        <translation>Bilder aus gemittelten Gewichten von G (EMA %1)</translation>
    </message>
    <message>
        <source>spread of their features %1 of that of real images (limit %2)</source>
        <translation>Streuung ihrer Merkmale %1 derer echter Bilder (Grenze %2)</translation>
    </message>
    <message>
        <source>Each batch in %1 parts, whose gradients are added up</source>
        <translation>Jeder Batch in %1 Teilen, deren Gradienten addiert werden</translation>
    </message>
    <message>
        <source>D sees augmented images only (DiffAugment)</source>
        <translation>D sieht nur augmentierte Bilder (DiffAugment)</translation>
    </message>
    <message>
        <source>Real images count as %1 for D, not as 1 (label smoothing)</source>
        <translation>Echte Bilder zählen für D als %1, nicht als 1 (Label-Glättung)</translation>
    </message>
    <message>
        <source>Too early to say how varied the samples are (step %1, limit %2): %3.</source>
        <translation>Noch zu früh, um zu sagen, wie vielfältig die Samples sind (Schritt %1, Grenze %2): %3.</translation>
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
        <source>No performance problems found.</source>
        <translation>Keine Leistungsprobleme gefunden.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>System check</source>
        <translation>Systemprüfung</translation>
    </message>
    <message>
        <source>Measuring the computing speed…</source>
        <translation>Die Rechengeschwindigkeit wird gemessen…</translation>
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
        <source>Sample images (Kermany et al. 2018)</source>
        <translation>Beispielaufnahmen (Kermany et al. 2018)</translation>
    </message>
    <message>
        <source>Parts and licences</source>
        <translation>Bestandteile und Lizenzen</translation>
    </message>
</context>
<context>
    <name>DicomWriter</name>
    <message>
        <source>A DICOM image of the class Digital X-Ray needs %1.</source>
        <translation>Ein DICOM-Bild der Klasse Digital X-Ray braucht %1.</translation>
    </message>
    <message>
        <source>Write 8- or 16-bit grey images or 8-bit colour images of one size.</source>
        <translation>Schreiben Sie Graubilder mit 8 oder 16 Bit oder Farbbilder mit 8 Bit, alle von einer Größe.</translation>
    </message>
    <message>
        <source>There are no pixels to write.</source>
        <translation>Es gibt keine Pixel zu schreiben.</translation>
    </message>
    <message>
        <source>Pixels of this type cannot be written as DICOM.</source>
        <translation>Pixel dieser Art lassen sich nicht als DICOM schreiben.</translation>
    </message>
    <message>
        <source>A DICOM image has at most 65535 rows and columns, not %1 × %2.</source>
        <translation>Ein DICOM-Bild hat höchstens 65535 Zeilen und Spalten, nicht %1 × %2.</translation>
    </message>
    <message>
        <source>Export it as PNG instead.</source>
        <translation>Exportieren Sie es stattdessen als PNG.</translation>
    </message>
    <message>
        <source>The frames of one DICOM file must be of one size and type.</source>
        <translation>Die Einzelbilder einer DICOM-Datei müssen von einer Größe und Art sein.</translation>
    </message>
    <message>
        <source>The frames of one DICOM file would take %1, more than %2.</source>
        <translation>Die Einzelbilder einer DICOM-Datei bräuchten %1, mehr als %2.</translation>
    </message>
    <message>
        <source>Write fewer frames per file, or one file per image.</source>
        <translation>Schreiben Sie weniger Einzelbilder pro Datei oder eine Datei pro Bild.</translation>
    </message>
    <message>
        <source>Otherwise write it as a secondary capture.</source>
        <translation>Schreiben Sie es sonst als Secondary Capture.</translation>
    </message>
    <message>
        <source>a grey image, and this one has colours</source>
        <translation>ein Graubild, und dieses hat Farben</translation>
    </message>
    <message>
        <source>one file per image</source>
        <translation>eine Datei pro Bild</translation>
    </message>
    <message>
        <source>the pixel spacing</source>
        <translation>den Pixelabstand</translation>
    </message>
    <message>
        <source>State it in millimetres per pixel. %1</source>
        <translation>Geben Sie ihn in Millimetern pro Pixel an. %1</translation>
    </message>
    <message>
        <source>the orientation of the patient</source>
        <translation>die Ausrichtung des Patienten</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be written as DICOM: %2.</source>
        <translation>„%1“ lässt sich nicht als DICOM schreiben: %2.</translation>
    </message>
    <message>
        <source>There was not enough memory to write &apos;%1&apos;.</source>
        <translation>Der Speicher reichte nicht, um „%1“ zu schreiben.</translation>
    </message>
    <message>
        <source>Close other programs, or write fewer frames per file.</source>
        <translation>Schließen Sie andere Programme, oder schreiben Sie weniger Einzelbilder pro Datei.</translation>
    </message>
</context>
<context>
    <name>Distribution</name>
    <message numerus="yes">
        <source>A set of %n image(s) is too small for this metric.</source>
        <translation>
            <numerusform>Ein Satz von %n Aufnahme ist zu klein für diese Metrik.</numerusform>
            <numerusform>Ein Satz von %n Aufnahmen ist zu klein für diese Metrik.</numerusform>
        </translation>
    </message>
    <message>
        <source>At least %1 images are needed.</source>
        <translation>Mindestens %1 Aufnahmen sind nötig.</translation>
    </message>
    <message>
        <source>The features contain values that are not numbers.</source>
        <translation>Die Merkmale enthalten Werte, die keine Zahlen sind.</translation>
    </message>
    <message>
        <source>Check the weights file, or retrain the classifier.</source>
        <translation>Prüfen Sie die Gewichtsdatei, oder trainieren Sie den Klassifikator neu.</translation>
    </message>
    <message>
        <source>The features of the two sets have different lengths (%1 and %2).</source>
        <translation>Die beiden Sätze haben Merkmale verschiedener Länge (%1 und %2).</translation>
    </message>
    <message>
        <source>Compare features of one backbone and one size only.</source>
        <translation>Vergleichen Sie nur Merkmale eines Backbones und einer Länge.</translation>
    </message>
    <message>
        <source>The statistics contain values that are not numbers.</source>
        <translation>Die Statistik enthält Werte, die keine Zahlen sind.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>The number of neighbours must be at least 1.</source>
        <translation>Die Anzahl der Nachbarn muss mindestens 1 sein.</translation>
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
        <translation>Die Suche nach Memorisierung braucht mindestens ein generiertes Bild und zwei Trainingsaufnahmen.</translation>
    </message>
    <message>
        <source>The features of the sets have different lengths.</source>
        <translation>Die Sätze haben Merkmale verschiedener Länge.</translation>
    </message>
</context>
<context>
    <name>ExportJob</name>
    <message>
        <source>%1 files written to %2.</source>
        <translation>%1 Dateien nach %2 geschrieben.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) were left out:</source>
        <translation>
            <numerusform>%n Aufnahme wurde ausgelassen:</numerusform>
            <numerusform>%n Aufnahmen wurden ausgelassen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Open this set</source>
        <translation>Diesen Datensatz öffnen</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>Export of augmented images</source>
        <translation>Export augmentierter Aufnahmen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the export that had stopped were kept.</source>
        <translation>
            <numerusform>%n Datei des abgebrochenen Exports wurde behalten.</numerusform>
            <numerusform>%n Dateien des abgebrochenen Exports wurden behalten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>The recipe has no enabled step.</source>
        <translation>Im Rezept ist kein Schritt eingeschaltet.</translation>
    </message>
    <message>
        <source>Add a method or enable one.</source>
        <translation>Fügen Sie eine Methode hinzu, oder schalten Sie eine ein.</translation>
    </message>
    <message>
        <source>copies: &apos;%1&apos; is not allowed.</source>
        <translation>copies: „%1“ ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>Use a value from 1 to 1000.</source>
        <translation>Erlaubt ist 1 bis 1000.</translation>
    </message>
    <message>
        <source>bits: &apos;%1&apos; is not allowed.</source>
        <translation>bits: „%1“ ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>Use 8, 16, or 0 for the image&apos;s own depth.</source>
        <translation>Erlaubt sind 8, 16 oder 0 (Bittiefe der Aufnahme).</translation>
    </message>
    <message>
        <source>No output folder was given.</source>
        <translation>Es wurde kein Ausgabeordner angegeben.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is inside the image folder: the next scan would import the results as images.</source>
        <translation>„%1“ liegt im Ordner der Aufnahmen: Die nächste Suche würde die Ergebnisse als Aufnahmen einlesen.</translation>
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
            <numerusform>Nur der erste von %n Frame wurde verwendet.</numerusform>
            <numerusform>Nur der erste von %n Frames wurde verwendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was not enough memory for this image.</source>
        <translation>Für diese Aufnahme reichte der Speicher nicht.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n image(s); they are kept in &apos;%1&apos;.</source>
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
        <source>The width must be greater than 0.</source>
        <translation>Die Breite muss größer als 0 sein.</translation>
    </message>
    <message>
        <source>Use the manifest.csv that &apos;augment&apos; wrote.</source>
        <translation>Verwenden Sie die manifest.csv, die „augment“ geschrieben hat.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no column &apos;%2&apos;.</source>
        <translation>„%1“ hat keine Spalte „%2“.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no row %2.</source>
        <translation>„%1“ hat keine Zeile %2.</translation>
    </message>
    <message>
        <source>Rows are counted from 1, without the header.</source>
        <translation>Die Zeilen werden ab 1 gezählt, ohne die Kopfzeile.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, row %2: the column &apos;%3&apos; is damaged.</source>
        <translation>„%1“, Zeile %2: Die Spalte „%3“ ist beschädigt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be read.</source>
        <translation>„%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Give the set that was augmented, with the same --class and --split.</source>
        <translation>Geben Sie den augmentierten Bestand an, mit denselben Angaben für --class und --split.</translation>
    </message>
    <message>
        <source>The row was made from image %1, and the set has only %2.</source>
        <translation>Die Zeile entstand aus Bild %1, und der Bestand hat nur %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the image that the row was made from.</source>
        <translation>„%1“ ist nicht das Bild, aus dem die Zeile entstand.</translation>
    </message>
    <message>
        <source>balance: &apos;%1&apos; is not allowed here.</source>
        <translation>balance: „%1“ ist hier nicht zulässig.</translation>
    </message>
    <message>
        <source>It replaces the number of copies and needs the whole recipe.</source>
        <translation>Es ersetzt die Zahl der Kopien und benötigt das ganze Rezept.</translation>
    </message>
    <message>
        <source>balance: the class &apos;%1&apos; has %2 images, more than %3.</source>
        <translation>balance: Die Klasse „%1“ hat %2 Bilder, mehr als %3.</translation>
    </message>
    <message>
        <source>Use the size of the largest class or more.</source>
        <translation>Verwenden Sie die Größe der größten Klasse oder mehr.</translation>
    </message>
    <message>
        <source>balance: the class &apos;%1&apos; would need more than %2 copies of each of its images.</source>
        <translation>balance: Die Klasse „%1“ bräuchte mehr als %2 Kopien von jedem ihrer Bilder.</translation>
    </message>
    <message>
        <source>Use a smaller number.</source>
        <translation>Verwenden Sie eine kleinere Zahl.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, row %2</source>
        <translation>„%1“, Zeile %2</translation>
    </message>
    <message>
        <source>Cannot write</source>
        <translation>Kann nicht geschrieben werden:</translation>
    </message>
    <message>
        <source>The mask &apos;%1&apos; does not fit its image of %2 × %3 pixels.</source>
        <translation>Die Maske „%1“ passt nicht zu ihrem Bild mit %2 × %3 Pixeln.</translation>
    </message>
    <message>
        <source>Masks are grey images as large as their images.</source>
        <translation>Masken sind Graustufenbilder von der Größe ihrer Bilder.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be encoded as PNG.</source>
        <translation>„%1“ kann nicht als PNG kodiert werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are whole and kept; the same export into this folder goes on from there.</source>
        <translation>
            <numerusform>%n Bild ist vollständig und bleibt; derselbe Export in diesen Ordner macht dort weiter.</numerusform>
            <numerusform>%n Bilder sind vollständig und bleiben; derselbe Export in diesen Ordner macht dort weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>splits: the set has no training images; its splits are: %1.</source>
        <translation>splits: Der Satz hat keine Trainingsbilder; seine Teile sind: %1.</translation>
    </message>
    <message>
        <source>Choose all splits to export the others too.</source>
        <translation>Alle Bilder wählen, um auch die anderen zu exportieren.</translation>
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
        <source>%1 &apos;%2&apos;: permission denied.</source>
        <translation>%1 („%2“): Zugriff verweigert.</translation>
    </message>
    <message>
        <source>Choose another folder, or change the permissions of this one.</source>
        <translation>Wählen Sie einen anderen Ordner, oder ändern Sie die Rechte von diesem.</translation>
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
        <source>&apos;%1&apos; is too large: %2 bytes (maximum %3).</source>
        <translation>„%1“ ist zu groß: %2 Bytes (höchstens %3).</translation>
    </message>
    <message>
        <source>Check that this is the right file.</source>
        <translation>Prüfen Sie, ob dies die richtige Datei ist.</translation>
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
        <source>Cannot create the folder &apos;%1&apos;: &apos;%2&apos; is a file.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden: „%2“ ist eine Datei.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Cannot create the folder</source>
        <translation>Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>Cannot write &apos;%1&apos;: it is a device or a pipe, not a file.</source>
        <translation>„%1“ kann nicht geschrieben werden: Es ist ein Gerät oder eine Pipe, keine Datei.</translation>
    </message>
    <message>
        <source>Specify a file.</source>
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
        <source>Save the table as CSV with UTF-8 encoding.</source>
        <translation>Speichern Sie die Tabelle als CSV mit der Kodierung UTF-8.</translation>
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
        <source>a quotation mark is never closed.</source>
        <translation>ein Anführungszeichen wird nie geschlossen.</translation>
    </message>
    <message>
        <source>Close it, or double it when it is part of the text.</source>
        <translation>Schließen Sie es, oder verdoppeln Sie es, wenn es zum Text gehört.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>sie ist keine Datei</translation>
    </message>
    <message>
        <source>%1 &apos;%2&apos;: it would exceed the largest file size that is allowed here.</source>
        <translation>%1 „%2“: Die größte hier erlaubte Dateigröße würde überschritten.</translation>
    </message>
    <message>
        <source>Raise the limit (&apos;ulimit -f&apos;), or choose a disk that takes larger files.</source>
        <translation>Erhöhen Sie die Grenze („ulimit -f“) oder wählen Sie einen Datenträger, der größere Dateien aufnimmt.</translation>
    </message>
    <message>
        <source>%1 &apos;%2&apos;: the disk reports an error.</source>
        <translation>%1 („%2“): Der Datenträger meldet einen Fehler.</translation>
    </message>
    <message>
        <source>Check the disk, or choose a folder on another one, then try again.</source>
        <translation>Prüfen Sie den Datenträger oder wählen Sie einen Ordner auf einem anderen; versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>dies ist ein Ordner</translation>
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
    <name>ImageIo</name>
    <message>
        <source>A GIF cannot have %1 × %2 pixels.</source>
        <translation>Ein GIF kann nicht %1 × %2 Pixel haben.</translation>
    </message>
    <message>
        <source>Each side may have 1 to %1 pixels.</source>
        <translation>Jede Seite darf 1 bis %1 Pixel haben.</translation>
    </message>
    <message>
        <source>The frames of &apos;%1&apos; have different sizes.</source>
        <translation>Die Einzelbilder von „%1“ haben verschiedene Größen.</translation>
    </message>
</context>
<context>
    <name>Images</name>
    <message>
        <source>its first block is not a PNG header</source>
        <translation>ihr erster Block ist kein PNG-Kopf</translation>
    </message>
    <message>
        <source>its pixels cannot be decoded</source>
        <translation>ihre Pixel lassen sich nicht dekodieren</translation>
    </message>
    <message>
        <source>a floating-point TIFF other than grey, 32 or 64 bit</source>
        <translation>ein Gleitkomma-TIFF, das nicht grau mit 32 oder 64 Bit ist</translation>
    </message>
    <message>
        <source>a %1-bit TIFF</source>
        <translation>ein %1-Bit-TIFF</translation>
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
        <source>&apos;%1&apos; does not exist.</source>
        <translation>„%1“ existiert nicht.</translation>
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
        <source>Copy it again from its source.</source>
        <translation>Kopieren Sie sie noch einmal von der Quelle.</translation>
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
        <source>Copy or export it again from its source.</source>
        <translation>Kopieren oder exportieren Sie sie noch einmal von der Quelle.</translation>
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
        <translation>Wandeln Sie sie in ein PNG mit 8 oder 16 Bit oder in unkomprimiertes DICOM um.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3 frames</source>
        <translation>%1 × %2 Pixel, %3 Frames</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 Pixel</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too large: its header gives %2.</source>
        <translation>„%1“ ist zu groß: laut Dateikopf %2.</translation>
    </message>
    <message>
        <source>Images of up to %1 million pixels and %2 pixels per side can be read.</source>
        <translation>Aufnahmen bis %1 Millionen Pixel und %2 Pixel je Seite lassen sich lesen.</translation>
    </message>
    <message>
        <source>its header gives %1 × %2 pixels</source>
        <translation>ihr Kopf nennt %1 × %2 Pixel</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a text file, not %2 as its name suggests.</source>
        <translation>„%1“ ist eine Textdatei und nicht %2, wie der Name vermuten lässt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a text file, not an image.</source>
        <translation>„%1“ ist eine Textdatei, keine Aufnahme.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not begin like an image: it is not %2 as its name suggests.</source>
        <translation>„%1“ beginnt nicht wie eine Aufnahme: Sie ist nicht %2, wie der Name vermuten lässt.</translation>
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
        <translation>„%1“ lässt sich nicht dekodieren: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has one frame: there is no frame %2.</source>
        <translation>„%1“ hat nur einen Frame: Es gibt keinen Frame %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 frames: there is no frame %3.</source>
        <translation>„%1“ hat %2 Frames: Es gibt keinen Frame %3.</translation>
    </message>
    <message>
        <source>Frames are counted from 0 to %1.</source>
        <translation>Frames werden von 0 bis %1 gezählt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be encoded as PNG.</source>
        <translation>„%1“ lässt sich nicht als PNG kodieren.</translation>
    </message>
    <message>
        <source>its header is not a BMP header</source>
        <translation>ihr Kopf ist kein BMP-Kopf</translation>
    </message>
    <message>
        <source>a %1-bit JPEG</source>
        <translation>ein %1-Bit-JPEG</translation>
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
        <source>its image data begins before the image size is given</source>
        <translation>ihre Bilddaten beginnen, bevor die Bildgröße angegeben ist</translation>
    </message>
    <message>
        <source>its image size differs from its header</source>
        <translation>ihre Bildgröße weicht vom Kopf ab</translation>
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
        <source>No folder or image was given.</source>
        <translation>Es wurde kein Ordner und keine Aufnahme angegeben.</translation>
    </message>
    <message>
        <source>Specify a folder of images.</source>
        <translation>Geben Sie einen Ordner mit Aufnahmen an.</translation>
    </message>
    <message>
        <source>You do not have permission to read the folder &apos;%1&apos;.</source>
        <translation>Sie haben keine Leseberechtigung für den Ordner „%1“.</translation>
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
        <source>Rescan the folder.</source>
        <translation>Durchsuchen Sie den Ordner erneut.</translation>
    </message>
    <message>
        <source>opening images</source>
        <translation>Aufnahmen werden geöffnet</translation>
    </message>
    <message>
        <source>it is a DICOM object without an image</source>
        <translation>sie ist ein DICOM-Objekt ohne Bild</translation>
    </message>
    <message>
        <source>it is a DICOM object (%1) without an image</source>
        <translation>sie ist ein DICOM-Objekt (%1) ohne Bild</translation>
    </message>
    <message>
        <source>its pixels have %1 bits</source>
        <translation>ihre Pixel haben %1 Bit</translation>
    </message>
    <message>
        <source>its pixels have %1 samples</source>
        <translation>ihre Pixel haben %1 Werte</translation>
    </message>
    <message>
        <source>its compression is not supported (%1)</source>
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
        <source>&apos;%1&apos; is a link to a file that does not exist.</source>
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
        <source>Add a header row with path, label, patient and split.</source>
        <translation>Fügen Sie eine Kopfzeile mit path, label, patient und split hinzu.</translation>
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
        <source>The row has %1 fields, the header row %2: it was skipped. Put quotes around fields that contain a separator.</source>
        <translation>Die Zeile hat %1 Felder, die Kopfzeile %2: Sie wurde übersprungen. Setzen Sie Felder mit Trennzeichen in Anführungszeichen.</translation>
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
        <source>The row adds nothing to line %1, which is about the same image.</source>
        <translation>Die Zeile fügt Zeile %1 zu derselben Aufnahme nichts hinzu.</translation>
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
        <source>The %1 &apos;%2&apos; contradicts an earlier row (&apos;%3&apos;); the earlier row is used.</source>
        <translation>Die Angabe „%2“ (%1) widerspricht einer früheren Zeile („%3“); die frühere gilt.</translation>
    </message>
    <message>
        <source>The split &apos;%1&apos; is not train, val or test: the image gets no split.</source>
        <translation>Der Teil „%1“ ist nicht train, val oder test: Die Aufnahme bekommt keinen Teil.</translation>
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
        <source>&apos;%1&apos; is outside the table&apos;s folder and was not opened.</source>
        <translation>„%1“ liegt außerhalb des Ordners der Tabelle und wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a file.</source>
        <translation>„%1“ ist keine Datei.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is outside the table&apos;s folder, has no image extension and was not opened.</source>
        <translation>„%1“ liegt außerhalb des Ordners der Tabelle, hat keine Bildendung und wurde nicht geöffnet.</translation>
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
        <source>The image has &apos;%1&apos; together with other labels: &apos;%1&apos; is left out.</source>
        <translation>Die Aufnahme hat „%1“ neben anderen Labels: „%1“ wird ausgelassen.</translation>
    </message>
    <message>
        <source>The row has no image_id.</source>
        <translation>Die Zeile hat keine image_id.</translation>
    </message>
    <message>
        <source>The image &apos;%1&apos; belongs to another study in line %2; that study is used.</source>
        <translation>Die Aufnahme „%1“ gehört in Zeile %2 zu einer anderen Studie; diese wird verwendet.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a VinDr-SpineXR label: it is left out.</source>
        <translation>„%1“ ist kein Label von VinDr-SpineXR: Es wird ausgelassen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no box: only the label is used.</source>
        <translation>„%1“ hat keinen Rahmen: Nur das Label wird verwendet.</translation>
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
        <source>The file of image &apos;%1&apos; was not found.</source>
        <translation>Die Datei zur Aufnahme „%1“ wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The annotations have no row for &apos;%1&apos;.</source>
        <translation>Die Annotationen haben keine Zeile für „%1“.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is one of the images and would be overwritten.</source>
        <translation>„%1“ ist eine der Aufnahmen und würde überschrieben.</translation>
    </message>
    <message>
        <source>Choose another file name.</source>
        <translation>Wählen Sie einen anderen Dateinamen.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) without a file extension are outside the table&apos;s folder and cannot be opened from the table. Save the table in the folder of the images.</source>
        <translation>
            <numerusform>%n Aufnahme ohne Dateiendung liegt außerhalb des Ordners der Tabelle und lässt sich aus der Tabelle nicht öffnen. Speichern Sie die Tabelle im Ordner der Aufnahmen.</numerusform>
            <numerusform>%n Aufnahmen ohne Dateiendung liegen außerhalb des Ordners der Tabelle und lassen sich aus der Tabelle nicht öffnen. Speichern Sie die Tabelle im Ordner der Aufnahmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The class &apos;%1&apos; contains &apos;|&apos; or &apos;;&apos;, which separates labels in a table: it will be read back as several classes.</source>
        <translation>Die Klasse „%1“ enthält „|“ oder „;“, was in Tabellen Labels trennt: Sie wird als mehrere Klassen zurückgelesen.</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 Bit</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have no split and are not used for training or evaluation.</source>
        <translation>
            <numerusform>%n Aufnahme gehört zu keinem Teil und wird weder für Training noch für Auswertung verwendet.</numerusform>
            <numerusform>%n Aufnahmen gehören zu keinem Teil und werden weder für Training noch für Auswertung verwendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %1 split has %n image(s): too few for a reliable evaluation. Choose a larger share for it.</source>
        <translation>
            <numerusform>Der Teil %1 hat %n Aufnahme: zu wenig für eine verlässliche Auswertung. Wählen Sie einen größeren Anteil.</numerusform>
            <numerusform>Der Teil %1 hat %n Aufnahmen: zu wenig für eine verlässliche Auswertung. Wählen Sie einen größeren Anteil.</numerusform>
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
        <source>The class &apos;%1&apos; has %2 times as many images as &apos;%3&apos;: always predicting &apos;%1&apos; is correct for %4 % of the images. Check the balanced accuracy and the recall of each class.</source>
        <translation>Die Klasse „%1“ hat %2-mal so viele Aufnahmen wie „%3“: Immer „%1“ vorherzusagen ist bei %4 % der Aufnahmen richtig. Beachten Sie die ausgewogene Genauigkeit und den Recall jeder Klasse.</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) have images of more than one class, for example &apos;%1&apos;: expected for follow-up images; otherwise a labelling error.</source>
        <translation>
            <numerusform>%n Patient hat Aufnahmen aus mehr als einer Klasse („%1“): bei Verlaufsaufnahmen zu erwarten, sonst ein Fehler in den Labels.</numerusform>
            <numerusform>%n Patienten haben Aufnahmen aus mehr als einer Klasse, zum Beispiel „%1“: bei Verlaufsaufnahmen zu erwarten, sonst ein Fehler in den Labels.</numerusform>
        </translation>
    </message>
    <message>
        <source>The images carry no patient ID, so leaks between splits cannot be checked.</source>
        <translation>Die Aufnahmen haben keine Patienten-ID, daher lassen sich Lecks zwischen den Teilen nicht prüfen.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) carry no patient ID, so leaks cannot be checked for them.</source>
        <translation>
            <numerusform>%n Aufnahme hat keine Patienten-ID, daher lassen sich Lecks bei ihr nicht prüfen.</numerusform>
            <numerusform>%n Aufnahmen haben keine Patienten-ID, daher lassen sich Lecks bei ihnen nicht prüfen.</numerusform>
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
        <source>%1 alone tells the classes apart with a balanced accuracy of %2 % (chance: 50 %): a classifier could use file properties instead of the image.</source>
        <translation>%1 allein trennt die Klassen mit einer ausgewogenen Genauigkeit von %2 % (Zufall: 50 %): Ein Klassifikator könnte Dateieigenschaften statt der Aufnahme nutzen.</translation>
    </message>
    <message>
        <source>%1 alone tells &apos;%2&apos; from the other classes with a balanced accuracy of %3 % (chance: 50 %): a classifier could use file properties instead of the image.</source>
        <translation>%1 allein trennt „%2“ von den anderen Klassen mit einer ausgewogenen Genauigkeit von %3 % (Zufall: 50 %): Ein Klassifikator könnte Dateieigenschaften statt der Aufnahme nutzen.</translation>
    </message>
    <message numerus="yes">
        <source>All %n file(s) that are %1 belong to the class &apos;%2&apos;: the file type may reveal the class.</source>
        <translation>
            <numerusform>Die %n Datei mit %1 gehört zur Klasse „%2“: Die Art der Datei könnte die Klasse verraten.</numerusform>
            <numerusform>Alle %n Dateien mit %1 gehören zur Klasse „%2“: Die Art der Datei könnte die Klasse verraten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are MONOCHROME1 (low values are bright), the others are not. They are inverted for display and training; check that all images then look alike.</source>
        <translation>
            <numerusform>%n Aufnahme ist MONOCHROME1 (niedrige Werte sind hell), die anderen sind es nicht. Sie wird für Anzeige und Training invertiert; prüfen Sie, ob dann alle Aufnahmen gleich aussehen.</numerusform>
            <numerusform>%n Aufnahmen sind MONOCHROME1 (niedrige Werte sind hell), die anderen sind es nicht. Sie werden für Anzeige und Training invertiert; prüfen Sie, ob dann alle Aufnahmen gleich aussehen.</numerusform>
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
        <source>The images have %n different size(s), %1 to %2 px wide and %3 to %4 px high: the choice of &apos;Fit to square&apos; will affect training.</source>
        <translation>
            <numerusform>Die Aufnahmen haben %n Größe, %1 bis %2 px breit und %3 bis %4 px hoch: Die Wahl bei „Auf Quadrat bringen“ beeinflusst das Training.</numerusform>
            <numerusform>Die Aufnahmen haben %n verschiedene Größen, %1 bis %2 px breit und %3 bis %4 px hoch: Die Wahl bei „Auf Quadrat bringen“ beeinflusst das Training.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have not been opened yet and are not included in sizes, depths and these remarks.</source>
        <translation>
            <numerusform>%n Aufnahme wurde noch nicht geöffnet und ist in Größen, Tiefen und diesen Hinweisen nicht enthalten.</numerusform>
            <numerusform>%n Aufnahmen wurden noch nicht geöffnet und sind in Größen, Tiefen und diesen Hinweisen nicht enthalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Kermany chest radiographs: %1 (from file names)</source>
        <translation>Thoraxaufnahmen von Kermany: %1 (aus Dateinamen)</translation>
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
        <source>Two folds are used for test and val: nothing is left for training.</source>
        <translation>Zwei Folds sind test und val: Für das Training bleibt nichts übrig.</translation>
    </message>
    <message>
        <source>Choose at least 3 folds, or do not use a fold as val.</source>
        <translation>Wählen Sie mindestens 3 Folds oder keinen als val.</translation>
    </message>
    <message>
        <source>train, val and test add up to %1 %, not 100 %.</source>
        <translation>train, val und test ergeben zusammen %1 %, nicht 100 %.</translation>
    </message>
    <message>
        <source>Change one of them.</source>
        <translation>Ändern Sie einen der Werte.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have no patient and have not been read yet (first: &apos;%1&apos;), so copies could not be kept together.</source>
        <translation>
            <numerusform>%n Aufnahme hat keinen Patienten und wurde noch nicht gelesen („%1“), daher ließen sich Kopien nicht zusammenhalten.</numerusform>
            <numerusform>%n Aufnahmen haben keinen Patienten und wurden noch nicht gelesen (die erste: „%1“), daher ließen sich Kopien nicht zusammenhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait until the images have been read, or split by image.</source>
        <translation>Warten Sie, bis die Aufnahmen gelesen sind, oder teilen Sie nach Aufnahmen auf.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) with several labels count under their rarest label.</source>
        <translation>
            <numerusform>%n Aufnahme mit mehreren Labels zählt unter dem seltensten davon.</numerusform>
            <numerusform>%n Aufnahmen mit mehreren Labels zählen unter dem seltensten davon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) or groups have images of several classes: each counts under its rarest class.</source>
        <translation>
            <numerusform>%n Patient oder Gruppe hat Aufnahmen mehrerer Klassen und zählt unter der seltensten davon.</numerusform>
            <numerusform>%n Patienten oder Gruppen haben Aufnahmen mehrerer Klassen: Jeder zählt unter der seltensten davon.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) without a class are split as a separate class.</source>
        <translation>
            <numerusform>%n Aufnahme ohne Klasse wird als eigene Klasse aufgeteilt.</numerusform>
            <numerusform>%n Aufnahmen ohne Klasse werden als eigene Klasse aufgeteilt.</numerusform>
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
        <source>The group without a class</source>
        <translation>Die Gruppe ohne Klasse</translation>
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
        <source>%n image(s) without a patient count as one group each: images of the same patient may end up in different parts.</source>
        <translation>
            <numerusform>%n Aufnahme ohne Patient zählt als eigene Gruppe: Aufnahmen desselben Patienten können in verschiedenen Teilen landen.</numerusform>
            <numerusform>%n Aufnahmen ohne Patient zählen je als eigene Gruppe: Aufnahmen desselben Patienten können in verschiedenen Teilen landen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Images of one patient may be in different parts, so test results will be too optimistic.</source>
        <translation>Aufnahmen eines Patienten können in verschiedenen Teilen liegen, daher fallen Testergebnisse zu gut aus.</translation>
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
        <source>&apos;%1&apos; cannot be opened because its name is not valid UTF-8. Rename the file.</source>
        <translation>„%1“ lässt sich nicht öffnen, weil der Name kein gültiges UTF-8 ist. Benennen Sie die Datei um.</translation>
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
        <source>Convert it to uncompressed DICOM, which can be read in parts.</source>
        <translation>Wandeln Sie sie in unkomprimiertes DICOM um, das sich in Teilen lesen lässt.</translation>
    </message>
    <message>
        <source>its pixel data are split into more than %1 fragments</source>
        <translation>ihre Pixeldaten sind in mehr als %1 Fragmente geteilt</translation>
    </message>
    <message>
        <source>its header states %1 frames, but its pixel data hold %2</source>
        <translation>ihr Kopf nennt %1 Frames, doch ihre Pixeldaten enthalten %2</translation>
    </message>
    <message>
        <source>its pixel data are cut off: only %1 of %2 bytes are present</source>
        <translation>ihre Pixeldaten sind abgeschnitten: nur %1 von %2 Bytes sind vorhanden</translation>
    </message>
    <message>
        <source>a frame takes more than 2 GB</source>
        <translation>ein Frame braucht mehr als 2 GB</translation>
    </message>
    <message>
        <source>floating-point pixels must have %1 bits in one sample, not %2 in %3</source>
        <translation>Gleitkommapixel müssen %1 Bit in einem Wert haben, nicht %2 in %3</translation>
    </message>
    <message>
        <source>its header states %1 bits stored, but %2 bits allocated</source>
        <translation>ihr Kopf nennt %1 gespeicherte, aber %2 belegte bit</translation>
    </message>
    <message>
        <source>it is cut off in element %1: only %2 of %3 bytes are present</source>
        <translation>sie ist in Element %1 abgeschnitten: nur %2 von %3 Bytes sind vorhanden</translation>
    </message>
    <message>
        <source>its pixel data are not a valid JPEG 2000 stream</source>
        <translation>ihre Pixeldaten sind kein gültiger JPEG-2000-Strom</translation>
    </message>
    <message>
        <source>its JPEG 2000 stream holds %1 × %2 pixels, its header states %3 × %4</source>
        <translation>ihr JPEG-2000-Strom enthält %1 × %2 Pixel, ihr Kopf nennt %3 × %4</translation>
    </message>
    <message>
        <source>its JPEG 2000 stream holds %1 samples of %2 bits, its header states %3</source>
        <translation>ihr JPEG-2000-Strom enthält %1 Werte mit %2 Bit, ihr Kopf nennt %3</translation>
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
        <source>its JPEG 2000 stream has colour planes of different sizes</source>
        <translation>ihr JPEG-2000-Strom hat Farbebenen unterschiedlicher Größe</translation>
    </message>
    <message>
        <source>its pixel data are not a valid JPEG stream</source>
        <translation>ihre Pixeldaten sind kein gültiger JPEG-Strom</translation>
    </message>
    <message>
        <source>its JPEG stream holds %1 × %2 pixels of %3 samples, its header states %4 × %5 of %6</source>
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
        <source>its header places an overlay in bit %1 of the pixels, which cannot hold one</source>
        <translation>laut Kopf liegt eine Überlagerung in Bit %1 der Pixel, das keine enthalten kann</translation>
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
        <source>its pixels are compressed, but its header does not state how</source>
        <translation>ihre Pixel sind komprimiert, doch ihr Kopf gibt nicht an, wie</translation>
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
        <source>An index is a tab-separated table whose first line names the columns.</source>
        <translation>Ein Index ist eine tabulatorgetrennte Tabelle, deren erste Zeile die Spalten nennt.</translation>
    </message>
    <message>
        <source>%1 of %2 frames checked</source>
        <translation>%1 von %2 Frames geprüft</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; does not exist.</source>
        <translation>Der Ordner „%1“ existiert nicht.</translation>
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
        <source>a %1-bit BMP with compression %2</source>
        <translation>ein %1-Bit-BMP mit der Kompression %2</translation>
    </message>
    <message>
        <source>its header gives no image size</source>
        <translation>ihr Kopf gibt keine Bildgröße an</translation>
    </message>
    <message>
        <source>a palette or 1-bit TIFF of more than 100 million pixels</source>
        <translation>ein Paletten- oder 1-Bit-TIFF mit mehr als 100 Millionen Pixeln</translation>
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
        <source>The table &apos;%1&apos; has a header row but no data.</source>
        <translation>Die Tabelle „%1“ hat eine Kopfzeile, aber keine Daten.</translation>
    </message>
    <message>
        <source>The row adds nothing to &apos;%1&apos;, which already describes the image.</source>
        <translation>Die Zeile fügt „%1“ zu derselben Aufnahme nichts hinzu.</translation>
    </message>
    <message>
        <source>The box is far outside the image: it is left out.</source>
        <translation>Der Rahmen liegt weit außerhalb der Aufnahme: Er wird ausgelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) or studies have images of more than one class, for example &apos;%1&apos;: expected for follow-up images; otherwise a labelling error.</source>
        <translation>
            <numerusform>%n Patient oder eine Studie hat Aufnahmen aus mehr als einer Klasse („%1“): bei Verlaufsaufnahmen zu erwarten, sonst ein Fehler in den Labels.</numerusform>
            <numerusform>%n Patienten oder Studien haben Aufnahmen aus mehr als einer Klasse, zum Beispiel „%1“: bei Verlaufsaufnahmen zu erwarten, sonst ein Fehler in den Labels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) carry no patient or study ID, so leaks cannot be checked for them.</source>
        <translation>
            <numerusform>%n Aufnahme hat weder Patienten- noch Studien-ID, daher lassen sich Lecks bei ihr nicht prüfen.</numerusform>
            <numerusform>%n Aufnahmen haben weder Patienten- noch Studien-ID, daher lassen sich Lecks bei ihnen nicht prüfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 16-bit image(s) have no value above %1 of 65,535 and appear nearly black, also in training. Choose a window in the viewer to see them; &apos;synthray-cli render --window&apos; writes versions for training.</source>
        <translation>
            <numerusform>%n 16-Bit-Aufnahme hat keinen Wert über %1 von 65.535 und erscheint fast schwarz, auch im Training. Wählen Sie im Betrachter eine Fensterung, um sie zu sehen; „synthray-cli render --window“ schreibt eine Fassung zum Trainieren.</numerusform>
            <numerusform>%n 16-Bit-Aufnahmen haben keinen Wert über %1 von 65.535 und erscheinen fast schwarz, auch im Training. Wählen Sie im Betrachter eine Fensterung, um sie zu sehen; „synthray-cli render --window“ schreibt Fassungen zum Trainieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables %1: %2</source>
        <translation>Tabellen %1: %2</translation>
    </message>
    <message>
        <source>Add a row for each image to the table.</source>
        <translation>Fügen Sie der Tabelle für jede Aufnahme eine Zeile hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of near-duplicates are in different parts, so test results may be too optimistic. Tick &apos;Keep near-duplicates together&apos; to avoid this.</source>
        <translation>
            <numerusform>%n Paar von Fast-Duplikaten liegt in verschiedenen Teilen, daher können Testergebnisse zu gut ausfallen. „Fast-Duplikate zusammenhalten“ verhindert das.</numerusform>
            <numerusform>%n Paare von Fast-Duplikaten liegen in verschiedenen Teilen, daher können Testergebnisse zu gut ausfallen. „Fast-Duplikate zusammenhalten“ verhindert das.</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; has an unsupported image format (%2).</source>
        <translation>„%1“ hat ein nicht unterstütztes Bildformat (%2).</translation>
    </message>
    <message>
        <source>it is a DICOMDIR, a list of the files beside it</source>
        <translation>sie ist ein DICOMDIR, eine Liste der Dateien daneben</translation>
    </message>
    <message>
        <source>Open the folder that contains it.</source>
        <translation>Öffnen Sie den Ordner, in dem sie liegt.</translation>
    </message>
    <message>
        <source>It contains nothing to display. Leave it out.</source>
        <translation>Sie enthält nichts Darstellbares. Lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>Images of up to %1 frames can be read.</source>
        <translation>Aufnahmen mit bis zu %1 Frames können gelesen werden.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be read: %2. It was not changed.</source>
        <translation>„%1“ lässt sich nicht lesen: %2. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Reopen the set.</source>
        <translation>Öffnen Sie den Satz erneut.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: %2 &apos;%3&apos; contains a comma, which was read as the decimal point.</source>
        <translation>„%1“: %2 „%3“ enthält ein Komma; es wurde als Dezimaltrennzeichen gelesen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: %2 &apos;%3&apos; is not a number and was ignored.</source>
        <translation>„%1“: %2 „%3“ ist keine Zahl und wurde ignoriert.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: the largest entry of its VOI LUT is far below the range that the descriptor states, so the image is shown scaled to that entry.</source>
        <translation>„%1“: Der größte Eintrag der VOI-LUT liegt weit unter dem Bereich, den der Deskriptor nennt; die Aufnahme wird daher auf diesen Eintrag skaliert gezeigt.</translation>
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
        <source>The classes %1 differ only in case or spaces. If they are the same class, switch on &apos;Ignore case and spaces in names&apos; under Data, Splits.</source>
        <translation>Die Klassen %1 unterscheiden sich nur in Groß-/Kleinschreibung oder Leerzeichen. Wenn es dieselbe Klasse ist, schalten Sie unter Daten, Aufteilung „Groß-/Kleinschreibung und Leerzeichen in Namen ignorieren“ ein.</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) have several names that differ only in case or spaces, for example &apos;%1&apos; and &apos;%2&apos;. If they are the same patient, switch on &apos;Ignore case and spaces in names&apos; under Data, Splits.</source>
        <translation>
            <numerusform>%n Patient hat mehrere Namen, die sich nur in Groß-/Kleinschreibung oder Leerzeichen unterscheiden: „%1“ und „%2“. Wenn es derselbe Patient ist, schalten Sie unter Daten, Aufteilung „Groß-/Kleinschreibung und Leerzeichen in Namen ignorieren“ ein.</numerusform>
            <numerusform>%n Patienten haben mehrere Namen, die sich nur in Groß-/Kleinschreibung oder Leerzeichen unterscheiden, zum Beispiel „%1“ und „%2“. Wenn es jeweils derselbe Patient ist, schalten Sie unter Daten, Aufteilung „Groß-/Kleinschreibung und Leerzeichen in Namen ignorieren“ ein.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table &apos;%1&apos; is not in UTF-8: it was read as Windows-1252.</source>
        <translation>Die Tabelle „%1“ ist nicht in UTF-8: Sie wurde als Windows-1252 gelesen.</translation>
    </message>
    <message>
        <source>The table &apos;%1&apos; was not used: hardly any of its rows match an image in this folder.</source>
        <translation>Die Tabelle „%1“ wurde nicht verwendet: Kaum eine ihrer Zeilen passt zu einer Aufnahme in diesem Ordner.</translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos;: %n value(s) of -1 (uncertain) were read as no label.</source>
        <translation>
            <numerusform>„%1“: %n Wert von -1 (unsicher) wurde als kein Label gelesen.</numerusform>
            <numerusform>„%1“: %n Werte von -1 (unsicher) wurden als kein Label gelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; holds %n mask(s) for the images next to it; they are no images of the set, but follow when images are augmented.</source>
        <translation>
            <numerusform>„%1“ enthält %n Maske für die Bilder daneben; sie ist kein Bild des Satzes, folgt aber bei der Augmentierung.</numerusform>
            <numerusform>„%1“ enthält %n Masken für die Bilder daneben; sie sind keine Bilder des Satzes, folgen aber bei der Augmentierung.</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;spacing&apos; must be a length in mm</source>
        <translation>&apos;spacing&apos; muss eine Länge in mm sein</translation>
    </message>
    <message>
        <source>&apos;keep&apos; must be 0 or 1</source>
        <translation>&apos;keep&apos; muss 0 oder 1 sein</translation>
    </message>
    <message>
        <source>No image is in test, so there is no test part to keep.</source>
        <translation>Keine Aufnahme ist in test, also gibt es keinen Testteil, der bleiben könnte.</translation>
    </message>
    <message>
        <source>Do not keep the test part: one is cut out then.</source>
        <translation>Den Testteil nicht behalten: Dann wird einer gebildet.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) get no split: their patient or a copy of them is in the test part, which is kept as it is.</source>
        <translation>
            <numerusform>%n Aufnahme bekommt keinen Teil: Ihr Patient oder eine Kopie davon ist im Testteil, der bleibt, wie er ist.</numerusform>
            <numerusform>%n Aufnahmen bekommen keinen Teil: Ihr Patient oder eine Kopie davon ist im Testteil, der bleibt, wie er ist.</numerusform>
        </translation>
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
        <source>Networks cannot be trained or used: the LibTorch component of Synthray is not installed (&apos;%1&apos;).</source>
        <translation>Netze lassen sich weder trainieren noch anwenden: Die LibTorch-Komponente von Synthray ist nicht installiert („%1“).</translation>
    </message>
    <message>
        <source>Install Synthray completely, or build it with LibTorch.</source>
        <translation>Installieren Sie Synthray vollständig, oder bauen Sie es mit LibTorch.</translation>
    </message>
    <message>
        <source>The LibTorch component of Synthray cannot be opened: %1</source>
        <translation>Die LibTorch-Komponente von Synthray lässt sich nicht öffnen: %1</translation>
    </message>
    <message>
        <source>Reinstall Synthray with the LibTorch version that its package requires.</source>
        <translation>Installieren Sie Synthray neu, mit der LibTorch-Version, die sein Paket verlangt.</translation>
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
        <translation>Versuchen Sie es noch einmal mit dem Gerät „cpu“ und den Standardeinstellungen der Vorgabe.</translation>
    </message>
    <message>
        <source>An unexpected error stopped the work: %1</source>
        <translation>Ein unerwarteter Fehler hat die Arbeit beendet: %1</translation>
    </message>
    <message>
        <source>Use another checkpoint, or train again.</source>
        <translation>Nehmen Sie einen anderen Checkpoint, oder trainieren Sie neu.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: tensor &apos;%2&apos; has the type &apos;%3&apos;, which is not supported.</source>
        <translation>„%1“: Der Tensor „%2“ hat den Typ „%3“, der nicht unterstützt wird.</translation>
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
        <source>it has %1 bytes, but %2 were written</source>
        <translation>sie hat %1 Bytes, geschrieben wurden %2</translation>
    </message>
    <message>
        <source>its SHA-256 does not match the recorded one</source>
        <translation>ihr SHA-256-Wert stimmt nicht mit dem aufgezeichneten überein</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not describe a checkpoint of this program.</source>
        <translation>„%1“ beschreibt keinen Checkpoint dieses Programms.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no checkpoint yet.</source>
        <translation>„%1“ enthält noch keinen Checkpoint.</translation>
    </message>
    <message>
        <source>Train it until its first checkpoint.</source>
        <translation>Trainieren Sie zuerst bis zum ersten Checkpoint.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: &apos;%2&apos; has a different shape than in this network.</source>
        <translation>„%1“: „%2“ hat eine andere Form als in diesem Netz.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not contain &apos;%2&apos;.</source>
        <translation>In „%1“ fehlt „%2“.</translation>
    </message>
    <message>
        <source>It belongs to another network or to other settings.</source>
        <translation>Es gehört zu einem anderen Netz oder zu anderen Einstellungen.</translation>
    </message>
    <message>
        <source>Stopped immediately.</source>
        <translation>Sofort angehalten.</translation>
    </message>
    <message>
        <source>Training was stopped immediately.</source>
        <translation>Das Training wurde sofort angehalten.</translation>
    </message>
    <message>
        <source>Resume continues from the last checkpoint.</source>
        <translation>„Fortsetzen“ beginnt beim letzten Checkpoint.</translation>
    </message>
    <message>
        <source>Training diverged in epoch %1 (step %2): the losses are no longer finite numbers.</source>
        <translation>Das Training ist in Epoche %1 (Schritt %2) divergiert: Die Verluste sind keine endlichen Zahlen mehr.</translation>
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
        <source>Available classes: %1. Splits: %2.</source>
        <translation>Vorhandene Klassen: %1. Teile: %2.</translation>
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
        <source>&apos;%1&apos; has only %n image(s) to train on; a generator needs at least 2.</source>
        <translation>
            <numerusform>„%1“ hat nur %n Aufnahme für das Training; ein Generator braucht mindestens 2.</numerusform>
            <numerusform>„%1“ hat nur %n Aufnahmen für das Training; ein Generator braucht mindestens 2.</numerusform>
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
        <source>No image folder was specified.</source>
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
        <source>The run &apos;%1&apos; is already finished.</source>
        <translation>Der Lauf „%1“ ist schon fertig.</translation>
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
        <source>The number of images (count) is %1.</source>
        <translation>Die Zahl der Bilder (count) ist %1.</translation>
    </message>
    <message>
        <source>Choose a value from 1 to 100000.</source>
        <translation>Wählen Sie einen Wert von 1 bis 100000.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the run of a generator.</source>
        <translation>„%1“ ist nicht der Lauf eines Generators.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no snapshot of epoch %2.</source>
        <translation>„%1“ hat keinen Snapshot von Epoche %2.</translation>
    </message>
    <message>
        <source>Available snapshots: %1.</source>
        <translation>Vorhandene Snapshots: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n image(s).</source>
        <translation>
            <numerusform>Nach %n Bild angehalten.</numerusform>
            <numerusform>Nach %n Bildern angehalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Image %1 of %2</source>
        <translation>Bild %1 von %2</translation>
    </message>
    <message>
        <source>The checkpoint &apos;%1&apos; does not fit the settings of its run.</source>
        <translation>Der Checkpoint „%1“ passt nicht zu den Einstellungen seines Laufs.</translation>
    </message>
    <message>
        <source>Remove it to resume from the previous checkpoint, or train again.</source>
        <translation>Löschen Sie ihn, um ab dem Checkpoint davor fortzusetzen, oder trainieren Sie neu.</translation>
    </message>
    <message>
        <source>The weights of &apos;%1&apos; do not fit the FID InceptionV3 (%2).</source>
        <translation>Die Gewichte in „%1“ passen nicht zum FID-InceptionV3 (%2).</translation>
    </message>
    <message>
        <source>The expected file is pt_inception-2015-12-05-6726825d.pth.</source>
        <translation>Erwartet wird die Datei pt_inception-2015-12-05-6726825d.pth.</translation>
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
        <source>Not comparable with published FID: the weights file is not %1.</source>
        <translation>Nicht mit veröffentlichter FID vergleichbar: Die Gewichtsdatei ist eine andere als %1.</translation>
    </message>
    <message>
        <source>This is the published file: its FID is on the scale of pytorch-fid.</source>
        <translation>Das ist die veröffentlichte Datei: Ihre FID liegt auf der Skala von pytorch-fid.</translation>
    </message>
    <message>
        <source>This is not the published file, but it can be used. Its FID cannot be compared with published values.</source>
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
        <source>&apos;%1&apos; has %n readable image(s); comparing distributions needs at least two.</source>
        <translation>
            <numerusform>„%1“ hat %n lesbare Aufnahme; ein Vergleich von Verteilungen braucht mindestens zwei.</numerusform>
            <numerusform>„%1“ hat %n lesbare Aufnahmen; ein Vergleich von Verteilungen braucht mindestens zwei.</numerusform>
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
        <source>No matching images in &apos;%1&apos;: %2.</source>
        <translation>Keine passenden Aufnahmen in „%1“: %2.</translation>
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
        <source>Choose folders or sets instead of .npz files.</source>
        <translation>Wählen Sie Ordner oder Sätze statt .npz-Dateien.</translation>
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
        <source>Floor: FID between two random halves of the first set (%1 images each)</source>
        <translation>Untergrenze: FID zwischen zwei zufälligen Hälften des ersten Satzes (je %1 Bilder)</translation>
    </message>
    <message>
        <source>KID: kernel (x·y/d + 1)³, unbiased, %1 subset(s) of %2 images, mean ± standard deviation</source>
        <translation>KID: Kern (x·y/d + 1)³, erwartungstreu, %1 Teilmenge(n) von %2 Bildern, Mittel ± Standardabweichung</translation>
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
        <source>&apos;%1&apos; is not a backbone.</source>
        <translation>„%1“ ist kein Backbone.</translation>
    </message>
    <message>
        <source>Use random, weights:FILE or domain:RUNDIR.</source>
        <translation>Möglich sind random, weights:DATEI oder domain:LAUFORDNER.</translation>
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
        <source>Use the last checkpoint or a snapshot, or train with &apos;Measure FID every&apos; (fidEvery) above 0.</source>
        <translation>Nehmen Sie den letzten Checkpoint oder einen Snapshot, oder trainieren Sie mit „FID messen alle“ (fidEvery) über 0.</translation>
    </message>
    <message>
        <source>%1 generated images against %2 training images (%3 held out), all at 64 × 64 pixels, fit %4</source>
        <translation>%1 generierte Bilder gegen %2 Trainingsaufnahmen (%3 zurückgehalten), alle mit 64 × 64 Pixeln, Anpassung %4</translation>
    </message>
    <message>
        <source>Backbone: %1, %2 dims; fingerprint %3</source>
        <translation>Backbone: %1, %2 Dimensionen; Fingerabdruck %3</translation>
    </message>
    <message>
        <source>Distance ratio: median distance generated → training over held-out → training</source>
        <translation>Abstandsverhältnis: Median des Abstands generiert → Training, geteilt durch zurückgehalten → Training</translation>
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
        <source>Choose the folder of a run created with train-classifier or on the Classify page.</source>
        <translation>Wählen Sie den Ordner eines Laufs, der mit train-classifier oder auf der Seite Klassifizieren angelegt wurde.</translation>
    </message>
    <message>
        <source>The run &apos;%1&apos; has not saved a network yet.</source>
        <translation>Der Lauf „%1“ hat noch kein Netz gespeichert.</translation>
    </message>
    <message>
        <source>Wait for the end of its first epoch, or resume it.</source>
        <translation>Warten Sie das Ende seiner ersten Epoche ab, oder setzen Sie ihn fort.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a normalisation.</source>
        <translation>„%1“ ist keine Normierung.</translation>
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
        <source>%n image(s) have no class and are not evaluated.</source>
        <translation>
            <numerusform>%n Aufnahme hat keine Klasse und wird nicht ausgewertet.</numerusform>
            <numerusform>%n Aufnahmen haben keine Klasse und werden nicht ausgewertet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) of %1 are not evaluated: the network only knows %2.</source>
        <translation>
            <numerusform>%n Aufnahme von %1 wird nicht ausgewertet: Das Netz kennt nur %2.</numerusform>
            <numerusform>%n Aufnahmen von %1 werden nicht ausgewertet: Das Netz kennt nur %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>No image of &apos;%1&apos; has a class that the network knows.</source>
        <translation>Keine Aufnahme von „%1“ hat eine Klasse, die das Netz kennt.</translation>
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
        <source>Re-split the set on the Data page or with &apos;synthray-cli split&apos;.</source>
        <translation>Teilen Sie ihn auf der Seite Daten oder mit „synthray-cli split“ neu auf.</translation>
    </message>
    <message>
        <source>The set has no splits: %1 % are used for validation and %2 % for testing, split by patient.</source>
        <translation>Der Satz hat keine Teile: %1 % dienen der Validierung und %2 % dem Test, nach Patienten aufgeteilt.</translation>
    </message>
    <message>
        <source>The set has no val split: %1 % of the training images are used for validation, split by patient.</source>
        <translation>Der Satz hat keinen Teil val: %1 % der Trainingsaufnahmen dienen der Validierung, nach Patienten aufgeteilt.</translation>
    </message>
    <message>
        <source>No image of &apos;%1&apos; has a class.</source>
        <translation>Keine Aufnahme von „%1“ hat eine Klasse.</translation>
    </message>
    <message>
        <source>Put the images into one folder per class, or label them on the Data page.</source>
        <translation>Legen Sie die Aufnahmen in einen Ordner je Klasse, oder geben Sie ihnen auf der Seite Daten Labels.</translation>
    </message>
    <message>
        <source>All images of &apos;%1&apos; belong to one class (%2); a classifier needs at least two.</source>
        <translation>Alle Aufnahmen von „%1“ gehören zu einer Klasse (%2); ein Klassifikator braucht mindestens zwei.</translation>
    </message>
    <message>
        <source>Open the parent folder, which also contains the other classes.</source>
        <translation>Öffnen Sie den übergeordneten Ordner, der auch die anderen Klassen enthält.</translation>
    </message>
    <message>
        <source>No training image belongs to the class %1.</source>
        <translation>Keine Trainingsaufnahme gehört zur Klasse %1.</translation>
    </message>
    <message>
        <source>Re-split the set by patient, or leave that class out.</source>
        <translation>Teilen Sie den Satz nach Patienten neu auf, oder lassen Sie diese Klasse weg.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has too few training images.</source>
        <translation>„%1“ enthält zu wenige Trainingsaufnahmen.</translation>
    </message>
    <message>
        <source>A classifier needs at least two.</source>
        <translation>Ein Klassifikator braucht mindestens zwei.</translation>
    </message>
    <message>
        <source>The split %1 has no image of the class %2: its recall and AUC cannot be computed there.</source>
        <translation>Der Teil %1 hat keine Aufnahme der Klasse %2: Ihr Recall und ihre AUC lassen sich dort nicht berechnen.</translation>
    </message>
    <message numerus="yes">
        <source>The split %1 has only %n image(s): its results are very uncertain.</source>
        <translation>
            <numerusform>Der Teil %1 hat nur %n Aufnahme: Seine Ergebnisse sind sehr unsicher.</numerusform>
            <numerusform>Der Teil %1 hat nur %n Aufnahmen: Seine Ergebnisse sind sehr unsicher.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no validation images: the last epoch&apos;s network is kept.</source>
        <translation>Es gibt keine Validierungsaufnahmen: Das Netz der letzten Epoche wird behalten.</translation>
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
        <source>Stopped early: no improvement over epoch %1 in %n epoch(s).</source>
        <translation>
            <numerusform>Vorzeitig beendet: keine Verbesserung gegenüber Epoche %1 in %n Epoche.</numerusform>
            <numerusform>Vorzeitig beendet: keine Verbesserung gegenüber Epoche %1 in %n Epochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a lower learning rate (lr) or a warm-up and restart; the last checkpoint was saved before the divergence.</source>
        <translation>Wählen Sie eine kleinere Lernrate (lr) oder ein Aufwärmen und starten Sie neu; der letzte Checkpoint stammt von vor der Divergenz.</translation>
    </message>
    <message>
        <source>Evaluating the validation and test images</source>
        <translation>Validierungs- und Testaufnahmen werden ausgewertet</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not contain a classifier of this program.</source>
        <translation>„%1“ enthält keinen Klassifikator dieses Programms.</translation>
    </message>
    <message>
        <source>Choose the folder of a classifier&apos;s run.</source>
        <translation>Wählen Sie den Ordner eines Klassifikator-Laufs.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not contain the weights of this network (%2).</source>
        <translation>„%1“ enthält nicht die Gewichte dieses Netzes (%2).</translation>
    </message>
    <message>
        <source>They seem to be those of %1: choose that network.</source>
        <translation>Es scheinen die von %1 zu sein: Wählen Sie dieses Netz.</translation>
    </message>
    <message>
        <source>Choose the network, width and channels with which the file was saved.</source>
        <translation>Wählen Sie Netz, Breite und Kanäle, mit denen die Datei gespeichert wurde.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not contain the weights of %2.</source>
        <translation>„%1“ enthält nicht die Gewichte von %2.</translation>
    </message>
    <message>
        <source>TF32 is a precision of NVIDIA GPUs; this training runs on the CPU.</source>
        <translation>TF32 ist eine Genauigkeit von NVIDIA-GPUs; dieses Training läuft auf der CPU.</translation>
    </message>
    <message>
        <source>This CPU does not support bfloat16: it would make training slower.</source>
        <translation>Diese CPU unterstützt bfloat16 nicht: Das Training würde damit langsamer.</translation>
    </message>
    <message>
        <source>Set the precision to float32.</source>
        <translation>Stellen Sie die Rechengenauigkeit auf float32.</translation>
    </message>
    <message>
        <source>Fewer than two of the training images can be opened.</source>
        <translation>Weniger als zwei der Trainingsaufnahmen lassen sich öffnen.</translation>
    </message>
    <message>
        <source>The recipe changes nothing: this run is the same as one without a recipe.</source>
        <translation>Das Rezept ändert nichts: Dieser Lauf ist derselbe wie einer ohne Rezept.</translation>
    </message>
    <message>
        <source>Choose the random backbone, a weights file or a classifier&apos;s run.</source>
        <translation>Wählen Sie das zufällige Backbone, eine Gewichtsdatei oder den Lauf eines Klassifikators.</translation>
    </message>
    <message>
        <source>Domain features (%1)</source>
        <translation>Domänenmerkmale (%1)</translation>
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
        <source>The network&apos;s output for &apos;%1&apos; is not a number: its weights are damaged.</source>
        <translation>Die Ausgabe des Netzes für „%1“ ist keine Zahl: Seine Gewichte sind beschädigt.</translation>
    </message>
    <message>
        <source>Retrain it, or use another weights file.</source>
        <translation>Trainieren Sie es neu, oder nehmen Sie eine andere Gewichtsdatei.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these images were used for training; this overestimates the results.</source>
        <translation>
            <numerusform>%n dieser Aufnahmen wurde zum Training verwendet; das überschätzt die Ergebnisse.</numerusform>
            <numerusform>%n dieser Aufnahmen wurden zum Training verwendet; das überschätzt die Ergebnisse.</numerusform>
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
        <source>&apos;%1&apos; contains values that are not numbers (in %2).</source>
        <translation>„%1“ enthält Werte, die keine Zahlen sind (in %2).</translation>
    </message>
    <message>
        <source>Use a weights file that was saved before its training diverged.</source>
        <translation>Nehmen Sie eine Gewichtsdatei, die gespeichert wurde, bevor ihr Training divergierte.</translation>
    </message>
    <message>
        <source>The head of &apos;%1&apos; was replaced: %2 → %3 classes.</source>
        <translation>Der Kopf von „%1“ wurde ersetzt: %2 → %3 Klassen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no head for these classes: a new one was created.</source>
        <translation>„%1“ hat keinen Kopf für diese Klassen: Ein neuer wurde angelegt.</translation>
    </message>
    <message numerus="yes">
        <source>%n tensor(s) contain values that are not numbers, for example %1</source>
        <translation>
            <numerusform>%n Tensor enthält Werte, die keine Zahlen sind: %1</numerusform>
            <numerusform>%n Tensoren enthalten Werte, die keine Zahlen sind, zum Beispiel %1</numerusform>
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
        <source>These are the weights of torchvision&apos;s inception_v3, not those of the FID InceptionV3. They can be used, but their FID cannot be compared with published values: they were trained differently (1000 classes, an auxiliary head), for a network whose average pools count the border and whose last block ends in an average.</source>
        <translation>Dies sind die Gewichte von torchvisions inception_v3, nicht die des FID-InceptionV3. Sie können verwendet werden, aber ihre FID lässt sich nicht mit veröffentlichten Werten vergleichen: Sie wurden anders trainiert (1000 Klassen, ein Hilfskopf), für ein Netz, dessen Average-Pooling den Rand mitzählt und dessen letzter Block in einem Mittelwert endet.</translation>
    </message>
    <message>
        <source>its data do not match their checksum</source>
        <translation>ihre Daten stimmen nicht mit ihrer Prüfsumme überein</translation>
    </message>
    <message>
        <source>The statistics &apos;%1&apos; do not say which network made them: the value is valid only if it was this one, with this resizer.</source>
        <translation>Die Statistik „%1“ nennt nicht das Netz, aus dem sie stammt: Der Wert gilt nur, wenn es dieses war, mit dieser Skalierung.</translation>
    </message>
    <message>
        <source>The statistics &apos;%1&apos; were made with the resizer &apos;%2&apos;, but this comparison uses &apos;%3&apos;: the values cannot be compared.</source>
        <translation>Die Statistik „%1“ wurde mit der Skalierung „%2“ berechnet, dieser Vergleich nutzt „%3“: Die Werte sind nicht vergleichbar.</translation>
    </message>
    <message>
        <source>Choose the resizer &apos;%1&apos;, or recompute the statistics from the images.</source>
        <translation>Wählen Sie die Skalierung „%1“, oder berechnen Sie die Statistik neu aus den Aufnahmen.</translation>
    </message>
    <message>
        <source>The statistics &apos;%1&apos; were made by another network (%2, fingerprint %3…) than this comparison uses (%4, %5…): the features cannot be compared.</source>
        <translation>Die Statistik „%1“ stammt von einem anderen Netz (%2, Fingerabdruck %3…) als dem dieses Vergleichs (%4, %5…): Die Merkmale sind nicht vergleichbar.</translation>
    </message>
    <message>
        <source>Choose the backbone that made them, or recompute the statistics from the images.</source>
        <translation>Wählen Sie das Backbone, von dem sie stammt, oder berechnen Sie die Statistik neu aus den Aufnahmen.</translation>
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
        <source>its name must end in .npz</source>
        <translation>der Name muss auf .npz enden</translation>
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
        <source>the location is not writable</source>
        <translation>dort kann nicht geschrieben werden</translation>
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
        <source>KID has no standard deviation because there is only one subset of %1 images. Choose a KID subset size below the number of images.</source>
        <translation>KID hat keine Standardabweichung, weil es nur eine Teilmenge von %1 Bildern gibt. Wählen Sie eine Größe der KID-Teilmengen unter der Zahl der Bilder.</translation>
    </message>
    <message>
        <source>The features of both sets are (nearly) all equal: they do not distinguish the images, and the values are meaningless.</source>
        <translation>Die Merkmale beider Sätze sind (fast) alle gleich: Sie unterscheiden die Bilder nicht, und die Werte sind bedeutungslos.</translation>
    </message>
    <message>
        <source>The features of the first set are (nearly) all equal: they do not distinguish its images, and the values mean little.</source>
        <translation>Die Merkmale des ersten Satzes sind (fast) alle gleich: Sie unterscheiden seine Bilder nicht, und die Werte bedeuten wenig.</translation>
    </message>
    <message>
        <source>The features of the second set are (nearly) all equal: they do not distinguish its images, or it contains one image many times.</source>
        <translation>Die Merkmale des zweiten Satzes sind (fast) alle gleich: Sie unterscheiden seine Bilder nicht, oder er enthält ein Bild viele Male.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are in both sets: the values are too good.</source>
        <translation>
            <numerusform>%n Bild ist in beiden Sätzen: Die Werte sind zu gut.</numerusform>
            <numerusform>%n Bilder sind in beiden Sätzen: Die Werte sind zu gut.</numerusform>
        </translation>
    </message>
    <message>
        <source>This backbone does not have %1 dims; %2 are used.</source>
        <translation>Dieses Backbone hat keine %1 Dimensionen; verwendet werden %2.</translation>
    </message>
    <message>
        <source>The resizer setting was ignored: a classifier has its own (%1).</source>
        <translation>Die Skalierung wurde nicht beachtet: Ein Klassifikator hat seine eigene (%1).</translation>
    </message>
    <message>
        <source>Input: not known</source>
        <translation>Eingabe: nicht bekannt</translation>
    </message>
    <message>
        <source>KID: kernel (x·y/d + 1)³, unbiased, one subset of %1 images, so without a deviation</source>
        <translation>KID: Kern (x·y/d + 1)³, erwartungstreu, eine Teilmenge von %1 Bildern, daher ohne Standardabweichung</translation>
    </message>
    <message>
        <source>Generator of %1: averaged weights (EMA) if available, epoch %2, seed %3</source>
        <translation>Generator von %1: gemittelte Gewichte (EMA), falls vorhanden, Epoche %2, Startwert %3</translation>
    </message>
    <message>
        <source>Near-copies of training images cannot be checked: %1 No image was written.</source>
        <translation>Beinahe-Kopien von Trainingsaufnahmen können nicht geprüft werden: %1 Es wurde kein Bild geschrieben.</translation>
    </message>
    <message>
        <source>Restore the training images at their old location, or choose &quot;Export near-copies of training images too&quot; (--near-copies).</source>
        <translation>Bringen Sie die Trainingsaufnahmen an ihren alten Ort zurück, oder wählen Sie „Auch Beinahe-Kopien von Trainingsaufnahmen exportieren“ (--near-copies).</translation>
    </message>
    <message>
        <source>&apos;%1&apos; no longer contains any of the training images.</source>
        <translation>„%1“ enthält keine der Trainingsaufnahmen mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%n training image(s) could not be opened: near-copies of them were not checked.</source>
        <translation>
            <numerusform>%n Trainingsaufnahme ließ sich nicht öffnen: Beinahe-Kopien von ihr wurden nicht geprüft.</numerusform>
            <numerusform>%n Trainingsaufnahmen ließen sich nicht öffnen: Beinahe-Kopien von ihnen wurden nicht geprüft.</numerusform>
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
            <numerusform>%n zurückgehaltene Aufnahme ist auch eine Trainingsaufnahme: Das Abstandsverhältnis ist zu groß.</numerusform>
            <numerusform>%n zurückgehaltene Aufnahmen sind auch Trainingsaufnahmen: Das Abstandsverhältnis ist zu groß.</numerusform>
        </translation>
    </message>
    <message>
        <source>The features of the training images are (nearly) all equal: they do not distinguish the images, and distances are meaningless.</source>
        <translation>Die Merkmale der Trainingsaufnahmen sind (fast) alle gleich: Sie unterscheiden die Aufnahmen nicht, und Abstände sind bedeutungslos.</translation>
    </message>
    <message>
        <source>Near-copy: SSIM (7 × 7) of %1 or more with a training image or its mirror image, moved by up to %2 pixels</source>
        <translation>Beinahe-Kopie: SSIM (7 × 7) von %1 oder mehr mit einer Trainingsaufnahme oder ihrem Spiegelbild, um bis zu %2 Pixel verschoben</translation>
    </message>
    <message>
        <source>Distance: the smaller of those to a training image and to its mirror image</source>
        <translation>Abstand: der kleinere der Abstände zu einer Trainingsaufnahme und zu ihrem Spiegelbild</translation>
    </message>
    <message>
        <source>Authentic: not a near-copy, and farther from the nearest training image than that image is from its own nearest neighbour (Alaa 2022)</source>
        <translation>Authentisch: keine Beinahe-Kopie und weiter von der nächsten Trainingsaufnahme entfernt als diese von ihrer eigenen nächsten (Alaa 2022)</translation>
    </message>
    <message>
        <source>Generator: averaged weights (EMA) if available, epoch %1, seed %2</source>
        <translation>Generator: gemittelte Gewichte (EMA), falls vorhanden, Epoche %1, Startwert %2</translation>
    </message>
    <message>
        <source>&apos;sigma&apos; in &apos;%1&apos; is not a covariance: it is not symmetric, or has a negative variance.</source>
        <translation>„sigma“ in „%1“ ist keine Kovarianz: Sie ist nicht symmetrisch, oder eine Varianz darin ist negativ.</translation>
    </message>
    <message>
        <source>Recompute the statistics from the images.</source>
        <translation>Berechnen Sie die Statistik neu aus den Aufnahmen.</translation>
    </message>
    <message>
        <source>Precision, recall, density and coverage need more than %1 images on both sides, the larger of the two neighbour counts k.</source>
        <translation>Precision, Recall, Density und Coverage brauchen auf beiden Seiten mehr als %1 Bilder, die größere der beiden Nachbarzahlen k.</translation>
    </message>
    <message>
        <source>The smaller set has %1 images for %2 dims: FID is biased upwards; compare only FIDs of the same N.</source>
        <translation>Der kleinere Satz hat %1 Bilder für %2 Dimensionen: Seine FID ist nach oben verzerrt; vergleichen Sie nur FIDs mit gleichem N.</translation>
    </message>
    <message>
        <source>The set whose size is known has %1 images for %2 dims: FID is biased upwards; compare only FIDs of the same N.</source>
        <translation>Der Satz, dessen Größe bekannt ist, hat %1 Bilder für %2 Dimensionen: Seine FID ist nach oben verzerrt; vergleichen Sie nur FIDs mit gleichem N.</translation>
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
        <source>None of the reference images can be opened.</source>
        <translation>Keine der Referenzaufnahmen lässt sich öffnen.</translation>
    </message>
    <message>
        <source>The images in &apos;%1&apos; are not those of the run, which were at &apos;%2&apos;.</source>
        <translation>Die Bilder in „%1“ sind nicht die des Laufs; diese lagen unter „%2“.</translation>
    </message>
    <message>
        <source>The images of the run are no longer at &apos;%1&apos;.</source>
        <translation>Die Bilder des Laufs liegen nicht mehr unter „%1“.</translation>
    </message>
    <message>
        <source>Say where they are now: &apos;synthray-cli resume --data PATH&apos;, or Resume on the Runs page.</source>
        <translation>Geben Sie an, wo sie jetzt liegen: „synthray-cli resume --data PFAD“ oder Fortsetzen auf der Seite Läufe.</translation>
    </message>
    <message>
        <source>Grey values: %1, as the weights of &apos;%2&apos; expect.</source>
        <translation>Grauwerte: %1, wie es die Gewichte von „%2“ erwarten.</translation>
    </message>
    <message>
        <source>full size</source>
        <translation>volle Größe</translation>
    </message>
    <message>
        <source>%1 × %1 px, %2</source>
        <translation>%1 × %1 px, %2</translation>
    </message>
    <message>
        <source>Real images: prepared as for the generator&apos;s training, %1</source>
        <translation>Echte Aufnahmen: vorbereitet wie für das Training des Generators, %1</translation>
    </message>
    <message>
        <source>The set has no splits: %1 % are used for validation and %2 % for testing, split by image, because its patients are not known: one patient can be in several splits.</source>
        <translation>Der Satz hat keine Teile: %1 % dienen der Validierung und %2 % dem Test, nach Aufnahmen aufgeteilt, weil die Patienten nicht bekannt sind: Ein Patient kann in mehreren Teilen sein.</translation>
    </message>
    <message>
        <source>The set has no val split: %1 % of the training images are used for validation, split by image, because its patients are not known.</source>
        <translation>Der Satz hat keinen Teil val: %1 % der Trainingsaufnahmen dienen der Validierung, nach Aufnahmen aufgeteilt, weil die Patienten nicht bekannt sind.</translation>
    </message>
    <message>
        <source>Choose another folder. To train with generated images, use an arm of a study, which keeps them out of validation and test.</source>
        <translation>Wählen Sie einen anderen Ordner. Zum Training mit generierten Bildern dient ein Arm einer Studie, der sie aus Validierung und Test heraushält.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is inside &apos;%2&apos;, the folder of the training images: generated images would count as real ones there. No image was written.</source>
        <translation>„%1“ liegt in „%2“, dem Ordner der Trainingsaufnahmen: Generierte Bilder würden dort als echte zählen. Es wurde kein Bild geschrieben.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; contains other images (&apos;%2&apos;): generated images would count as real ones there. No image was written.</source>
        <translation>„%1“ enthält andere Bilder („%2“): Generierte Bilder würden dort als echte zählen. Es wurde kein Bild geschrieben.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no checkpoint of step %2, but of %3.</source>
        <translation>„%1“ hat keinen Checkpoint von Schritt %2, aber von %3.</translation>
    </message>
    <message>
        <source>Choose one of those.</source>
        <translation>Wählen Sie einen davon.</translation>
    </message>
    <message>
        <source>Choose another run or checkpoint to branch from, or start a new run without a parent.</source>
        <translation>Zweigen Sie von einem anderen Lauf oder Checkpoint ab, oder starten Sie einen neuen Lauf ohne Ursprung.</translation>
    </message>
    <message>
        <source>The parent run &apos;%1&apos; does not exist.</source>
        <translation>Der Ursprungslauf „%1“ existiert nicht.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a run of another kind.</source>
        <translation>„%1“ ist ein Lauf anderer Art.</translation>
    </message>
    <message>
        <source>A branch must have the networks of its parent: preset, width, channels and what else decides their shape.</source>
        <translation>Eine Abzweigung muss die Netze ihres Ursprungs haben: Preset, Breite, Kanäle und was sonst ihre Form bestimmt.</translation>
    </message>
    <message>
        <source>No checkpoint had been saved yet.</source>
        <translation>Es war noch kein Checkpoint gespeichert.</translation>
    </message>
    <message>
        <source>The run ends at its last checkpoint: epoch %1, step %2.</source>
        <translation>Der Lauf endet an seinem letzten Checkpoint: Epoche %1, Schritt %2.</translation>
    </message>
    <message>
        <source>Only a generator&apos;s run can be continued for more epochs; &apos;%1&apos; is a classifier&apos;s.</source>
        <translation>Nur der Lauf eines Generators kann mit mehr Epochen fortgesetzt werden; „%1“ ist der eines Klassifikators.</translation>
    </message>
    <message>
        <source>Start a new run with more epochs.</source>
        <translation>Starten Sie einen neuen Lauf mit mehr Epochen.</translation>
    </message>
    <message>
        <source>The run &apos;%1&apos; has %2 epochs already; it cannot be continued to %3.</source>
        <translation>Der Lauf „%1“ hat schon %2 Epochen; er kann nicht bis %3 fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Choose more epochs than %1.</source>
        <translation>Wählen Sie mehr als %1 Epochen.</translation>
    </message>
    <message>
        <source>Continue it with more epochs (&apos;synthray-cli resume --epochs N&apos;), or generate images from it.</source>
        <translation>Setzen Sie ihn mit mehr Epochen fort („synthray-cli resume --epochs N“), oder generieren Sie Bilder daraus.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not say which classes its generator has learned.</source>
        <translation>„%1“ sagt nicht, welche Klassen sein Generator gelernt hat.</translation>
    </message>
    <message>
        <source>The classes of the images are no longer those of the run: %1 instead of %2.</source>
        <translation>Die Klassen der Bilder sind nicht mehr die des Laufs: %1 statt %2.</translation>
    </message>
    <message>
        <source>Put the old labels back, or start a new run.</source>
        <translation>Stellen Sie die alten Klassen wieder her, oder starten Sie einen neuen Lauf.</translation>
    </message>
    <message>
        <source>%1 cannot make images of %2 × %2 pixels.</source>
        <translation>%1 kann keine Bilder von %2 × %2 Pixeln erzeugen.</translation>
    </message>
    <message>
        <source>It makes %1. Choose a preset of that size, or other networks.</source>
        <translation>Möglich: %1. Wählen Sie ein Preset dieser Größe oder andere Netze.</translation>
    </message>
    <message>
        <source>%1 does not go with %2: a penalty asks how D&apos;s output changes with one image, and with batch normalisation it also depends on all others.</source>
        <translation>%1 geht nicht mit %2: Ein Strafterm fragt, wie sich die Ausgabe von D mit einem Bild ändert, und mit Batch-Normalisierung hängt sie auch von allen anderen ab.</translation>
    </message>
    <message>
        <source>Set normD to layer, instance or none.</source>
        <translation>Setzen Sie normD auf layer, instance oder none.</translation>
    </message>
    <message>
        <source>Set updatesD to whole.</source>
        <translation>Setzen Sie updatesD auf whole.</translation>
    </message>
    <message>
        <source>%1 compares real with generated images, so it does not go with %2.</source>
        <translation>%1 vergleicht echte mit generierten Bildern und geht daher nicht mit %2.</translation>
    </message>
    <message>
        <source>%1 mixes real with generated images, so it does not go with %2.</source>
        <translation>%1 mischt echte mit generierten Bildern und geht daher nicht mit %2.</translation>
    </message>
    <message>
        <source>%1 has no labels that could be smoothed.</source>
        <translation>%1 hat keine Labels, die geglättet werden könnten.</translation>
    </message>
    <message>
        <source>Set smoothing to 0, or the objective to bce or leastsquares.</source>
        <translation>Setzen Sie smoothing auf 0 oder objective auf bce oder leastsquares.</translation>
    </message>
    <message>
        <source>%1 without a constraint has no minimum: the discriminator&apos;s outputs grow without end.</source>
        <translation>%1 hat ohne Beschränkung kein Minimum: Die Ausgaben des Diskriminators wachsen ohne Ende.</translation>
    </message>
    <message>
        <source>Set the constraint to clip, gp or spectral.</source>
        <translation>Setzen Sie constraint auf clip, gp oder spectral.</translation>
    </message>
    <message>
        <source>%1, but none of the four changes is selected.</source>
        <translation>%1, aber keine der vier Änderungen ist gewählt.</translation>
    </message>
    <message>
        <source>Select at least one of augmentBrightness, augmentContrast, augmentTranslation and augmentCutout, or set augmentD to none.</source>
        <translation>Wählen Sie mindestens eines von augmentBrightness, augmentContrast, augmentTranslation und augmentCutout, oder setzen Sie augmentD auf none.</translation>
    </message>
    <message>
        <source>%1 follows the sign of D&apos;s outputs, which means nothing with %2.</source>
        <translation>%1 richtet sich nach dem Vorzeichen der Ausgaben von D, das mit %2 nichts bedeutet.</translation>
    </message>
    <message>
        <source>Set augmentD to diffaugment, or the objective to bce or hinge.</source>
        <translation>Setzen Sie augmentD auf diffaugment oder objective auf bce oder hinge.</translation>
    </message>
    <message>
        <source>A batch of %1 cannot be computed in %2 parts of at least %3 images.</source>
        <translation>Ein Batch von %1 kann nicht in %2 Teilen von mindestens %3 Bildern gerechnet werden.</translation>
    </message>
    <message>
        <source>Set parts to a smaller number.</source>
        <translation>Setzen Sie parts auf eine kleinere Zahl.</translation>
    </message>
    <message>
        <source>%1 (condition) needs images of at least two classes; &apos;%2&apos; has %3.</source>
        <translation>%1 (condition) braucht Bilder von mindestens zwei Klassen; „%2“ hat %3.</translation>
    </message>
    <message>
        <source>Label the images, for example one subfolder per class, or set condition to none.</source>
        <translation>Geben Sie den Bildern Klassen, zum Beispiel mit einem Unterordner je Klasse, oder setzen Sie condition auf none.</translation>
    </message>
    <message>
        <source>%1 (condition) needs several classes, but only &apos;%2&apos; is chosen.</source>
        <translation>%1 (condition) braucht mehrere Klassen, aber nur „%2“ ist gewählt.</translation>
    </message>
    <message>
        <source>Train on all classes, or set condition to none.</source>
        <translation>Trainieren Sie mit allen Klassen, oder setzen Sie condition auf none.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) of &apos;%1&apos; have no class, but the generator learns classes.</source>
        <translation>
            <numerusform>%n Bild aus „%1“ hat keine Klasse, aber der Generator lernt Klassen.</numerusform>
            <numerusform>%n Bilder aus „%1“ haben keine Klasse, aber der Generator lernt Klassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Label or exclude them, or set condition to none.</source>
        <translation>Geben Sie ihnen Klassen, schließen Sie sie aus, oder setzen Sie condition auf none.</translation>
    </message>
    <message>
        <source>The last checkpoint is kept. Branch from it with %1 (parts) at %2: half the memory for the same batch. Or choose a smaller batch or network width.</source>
        <translation>Der letzte Checkpoint bleibt erhalten. Zweigen Sie von ihm mit %1 (parts) = %2 ab: halber Speicher bei gleichem Batch. Oder wählen Sie einen kleineren Batch oder eine kleinere Netzbreite.</translation>
    </message>
    <message>
        <source>Only DICOM secondary captures can hold several images in one file.</source>
        <translation>Nur DICOM Secondary Capture kann mehrere Bilder in einer Datei enthalten.</translation>
    </message>
    <message>
        <source>Choose that format, or one file per image.</source>
        <translation>Wählen Sie dieses Format oder eine Datei pro Bild.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are too many for one DICOM file.</source>
        <translation>
            <numerusform>%n Bild ist zu viel für eine DICOM-Datei.</numerusform>
            <numerusform>%n Bilder sind zu viele für eine DICOM-Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Generate fewer, or one file per image.</source>
        <translation>Generieren Sie weniger oder eine Datei pro Bild.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are written and complete. Make room and generate again with the same settings and folder: nothing is there twice.</source>
        <translation>
            <numerusform>%n Bild ist geschrieben und vollständig. Schaffen Sie Platz, und generieren Sie mit denselben Einstellungen in denselben Ordner: Nichts wird doppelt geschrieben.</numerusform>
            <numerusform>%n Bilder sind geschrieben und vollständig. Schaffen Sie Platz, und generieren Sie mit denselben Einstellungen in denselben Ordner: Nichts wird doppelt geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the manifest.csv that &apos;generate&apos; wrote.</source>
        <translation>Nehmen Sie die manifest.csv, die „generate“ geschrieben hat.</translation>
    </message>
    <message>
        <source>it has no column &apos;%1&apos;.</source>
        <translation>sie hat keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no row %2.</source>
        <translation>„%1“ hat keine Zeile %2.</translation>
    </message>
    <message>
        <source>Rows are counted from 1, without the header.</source>
        <translation>Die Zeilen werden ab 1 gezählt, ohne die Kopfzeile.</translation>
    </message>
    <message>
        <source>row %1: the column &apos;%2&apos; is damaged.</source>
        <translation>Zeile %1: Die Spalte „%2“ ist beschädigt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; no longer has the weights %2 of this image.</source>
        <translation>„%1“ hat die Gewichte %2 dieses Bildes nicht mehr.</translation>
    </message>
    <message>
        <source>Give the run that the table names, with its snapshots.</source>
        <translation>Geben Sie den Lauf an, den die Tabelle nennt, mit seinen Schnappschüssen.</translation>
    </message>
    <message>
        <source>The run &apos;%1&apos; was trained on all classes together, so its images have no class that could be filled up.</source>
        <translation>Der Lauf „%1“ wurde mit allen Klassen zusammen trainiert; seine Bilder haben keine Klasse, die sich auffüllen ließe.</translation>
    </message>
    <message>
        <source>Train on one class, or a conditional preset, or give a number of images.</source>
        <translation>Trainieren Sie mit einer Klasse oder einer bedingten Vorgabe, oder geben Sie eine Anzahl von Bildern an.</translation>
    </message>
    <message numerus="yes">
        <source>The classes that the generator can make are already as large as the largest class (%n image(s)).</source>
        <translation>
            <numerusform>Die Klassen, die der Generator erzeugen kann, sind schon so groß wie die größte Klasse (%n Bild).</numerusform>
            <numerusform>Die Klassen, die der Generator erzeugen kann, sind schon so groß wie die größte Klasse (%n Bilder).</numerusform>
        </translation>
    </message>
    <message>
        <source>Give a number of images.</source>
        <translation>Geben Sie eine Anzahl von Bildern an.</translation>
    </message>
    <message>
        <source>The generator cannot make images of the class &apos;%1&apos;.</source>
        <translation>Der Generator kann keine Bilder der Klasse „%1“ erzeugen.</translation>
    </message>
    <message>
        <source>It was trained on all classes together.</source>
        <translation>Er wurde mit allen Klassen zusammen trainiert.</translation>
    </message>
    <message>
        <source>Its classes: %1.</source>
        <translation>Seine Klassen: %1.</translation>
    </message>
    <message>
        <source>The image of row %1 comes out differently here: another processor, device or version of LibTorch rounds differently.</source>
        <translation>Das Bild der Zeile %1 fällt hier anders aus: Ein anderer Prozessor, ein anderes Gerät oder eine andere LibTorch rundet anders.</translation>
    </message>
    <message>
        <source>Use the device and the number of threads in generation.json.</source>
        <translation>Verwenden Sie das Gerät und die Zahl der Threads aus generation.json.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no part of a place in the latent space.</source>
        <translation>„%1“ ist kein Teil eines Ortes im latenten Raum.</translation>
    </message>
    <message>
        <source>Parts are walk=SEED:IMAGE:FRACTION, variation=NUMBER:STRENGTH, truncation=FACTOR and DIRECTION=VALUE, with directions from 1 to %1 and values from %2 to %3.</source>
        <translation>Teile sind walk=STARTWERT:BILD:ANTEIL, variation=NUMMER:STÄRKE, truncation=FAKTOR und RICHTUNG=WERT, mit Richtungen von 1 bis %1 und Werten von %2 bis %3.</translation>
    </message>
    <message>
        <source>Bare weights do not say how images are prepared for them.</source>
        <translation>Bloße Gewichte sagen nicht, wie Bilder für sie vorbereitet werden.</translation>
    </message>
    <message>
        <source>A snapshot holds the generator alone, so no discriminator was written.</source>
        <translation>Ein Schnappschuss enthält nur den Generator; darum wurde kein Diskriminator geschrieben.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be the body part of a DICOM file.</source>
        <translation>„%1“ kann nicht der Körperteil einer DICOM-Datei sein.</translation>
    </message>
    <message>
        <source>Use up to 16 letters, digits and blanks, as in CHEST or LSPINE.</source>
        <translation>Verwenden Sie bis zu 16 Buchstaben, Ziffern und Leerzeichen, wie in CHEST oder LSPINE.</translation>
    </message>
    <message>
        <source>The generator was trained on %1 images, but %2 are compared: choose those of its training.</source>
        <translation>Der Generator wurde mit %1 Aufnahmen trainiert, verglichen werden aber %2: Wählen Sie die seines Trainings.</translation>
    </message>
    <message>
        <source>nearest training images</source>
        <translation>nächste Trainingsaufnahmen</translation>
    </message>
    <message>
        <source>No image is in colour: red, green and blue are equal.</source>
        <translation>Kein Bild ist farbig: Rot, Grün und Blau sind gleich.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are in colour; the network receives their brightness. To train with colours, set Channels (channels) to colour.</source>
        <translation>
            <numerusform>%n Bild ist farbig; das Netz erhält seine Helligkeit. Um mit Farben zu trainieren, Kanäle (channels) auf colour setzen.</numerusform>
            <numerusform>%n Bilder sind farbig; das Netz erhält ihre Helligkeit. Um mit Farben zu trainieren, Kanäle (channels) auf colour setzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A DICOM X-ray image is grey, but the generator makes images in colour.</source>
        <translation>Ein DICOM-Röntgenbild ist grau, der Generator erzeugt aber farbige Bilder.</translation>
    </message>
    <message>
        <source>Choose DICOM secondary capture or PNG as the format (format).</source>
        <translation>DICOM Secondary Capture oder PNG als Format (format) wählen.</translation>
    </message>
    <message>
        <source>Images in colour have 8 bits in DICOM files, not %1.</source>
        <translation>Farbige Bilder haben in DICOM-Dateien 8 Bit, nicht %1.</translation>
    </message>
    <message>
        <source>Set the bits to 8, or choose PNG as the format (format).</source>
        <translation>Die Bits auf 8 setzen, oder PNG als Format (format) wählen.</translation>
    </message>
    <message>
        <source>%1 (mix): Mosaic needs images with boxes; no training image of &apos;%2&apos; has one.</source>
        <translation>%1 (mix): Mosaik braucht Aufnahmen mit Rahmen; keine Trainingsaufnahme von „%2“ hat einen.</translation>
    </message>
    <message>
        <source>Open a set with boxes, or choose MixUp or CutMix.</source>
        <translation>Einen Satz mit Rahmen öffnen, oder MixUp oder CutMix wählen.</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) have images in more than one split, for example &apos;%1&apos; (%2). This overestimates validation and test results; fix it with &apos;synthray-cli split --fix&apos; or on the Data page.</source>
        <translation>
            <numerusform>%n Patient hat Aufnahmen in mehr als einem Teil: „%1“ (%2). Das überschätzt Validierungs- und Testergebnisse; beheben Sie es mit „synthray-cli split --fix“ oder auf der Seite Daten.</numerusform>
            <numerusform>%n Patienten haben Aufnahmen in mehr als einem Teil, zum Beispiel „%1“ (%2). Das überschätzt Validierungs- und Testergebnisse; beheben Sie es mit „synthray-cli split --fix“ oder auf der Seite Daten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have copies in more than one split, for example &apos;%1&apos; (%2). This overestimates validation and test results; fix it with &apos;synthray-cli split --fix&apos; or on the Data page.</source>
        <translation>
            <numerusform>%n Aufnahme hat Kopien in mehr als einem Teil: „%1“ (%2). Das überschätzt Validierungs- und Testergebnisse; beheben Sie es mit „synthray-cli split --fix“ oder auf der Seite Daten.</numerusform>
            <numerusform>%n Aufnahmen haben Kopien in mehr als einem Teil, zum Beispiel „%1“ (%2). Das überschätzt Validierungs- und Testergebnisse; beheben Sie es mit „synthray-cli split --fix“ oder auf der Seite Daten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have a near-duplicate in another split, for example &apos;%1&apos; (%2). This overestimates validation and test results; fix it with &apos;synthray-cli split --fix&apos; or on the Data page.</source>
        <translation>
            <numerusform>%n Aufnahme hat ein Fast-Duplikat in einem anderen Teil: „%1“ (%2). Das überschätzt Validierungs- und Testergebnisse; beheben Sie es mit „synthray-cli split --fix“ oder auf der Seite Daten.</numerusform>
            <numerusform>%n Aufnahmen haben ein Fast-Duplikat in einem anderen Teil, zum Beispiel „%1“ (%2). Das überschätzt Validierungs- und Testergebnisse; beheben Sie es mit „synthray-cli split --fix“ oder auf der Seite Daten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start a branch with lower learning rates (lrG, lrD); the last checkpoint and the older ones that are kept were saved before the divergence.</source>
        <translation>Starten Sie einen Zweig mit kleineren Lernraten (lrG, lrD); der letzte Checkpoint und die aufbewahrten älteren stammen von vor der Divergenz.</translation>
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
        <source>Open a folder with your own images instead.</source>
        <translation>Öffnen Sie stattdessen einen Ordner mit eigenen Aufnahmen.</translation>
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
        <source>Your labels or splits of %Ln image(s) are not saved.</source>
        <translation>
            <numerusform>Ihre Labels oder Teile von %Ln Aufnahme sind nicht gespeichert.</numerusform>
            <numerusform>Ihre Labels oder Teile von %Ln Aufnahmen sind nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a project to keep them. The images themselves are not changed.</source>
        <translation>Speichern Sie ein Projekt, um sie zu behalten. Die Aufnahmen selbst werden nicht verändert.</translation>
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
        <source>The folder of &apos;%1&apos; contains no images any more:</source>
        <translation>Der Ordner von „%1“ enthält keine Aufnahmen mehr:</translation>
    </message>
    <message>
        <source>The images of &apos;%1&apos; were not found:</source>
        <translation>Die Aufnahmen von „%1“ wurden nicht gefunden:</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln other(s)</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>If they were moved or renamed, locate them: sources next to them are found as well. Labels stay with their images.</source>
        <translation>Wurden sie verschoben oder umbenannt, geben Sie den neuen Ort an: Benachbarte Quellen werden ebenfalls gefunden. Labels bleiben bei ihren Aufnahmen.</translation>
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
            <numerusform>Die %Ln Aufnahme mit Label aus diesem Projekt ist nicht in „%1“.</numerusform>
            <numerusform>Keine der %Ln Aufnahmen mit Label aus diesem Projekt ist in „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels belong to the content of an image, so other images do not get them. Nothing has been changed or written so far.</source>
        <translation>Labels gehören zum Inhalt einer Aufnahme; andere Aufnahmen erhalten sie daher nicht. Bisher wurde nichts geändert oder geschrieben.</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Anderen Ordner wählen…</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <source>Open this set</source>
        <translation>Diesen Satz öffnen</translation>
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
        <source>Exact duplicates: files with the same SHA-256. Leaks: patients or duplicates in more than one split.</source>
        <translation>Exakte Duplikate: Dateien mit gleichem SHA-256. Lecks: Patienten oder Duplikate in mehr als einem Teil.</translation>
    </message>
    <message>
        <source>Near duplicates: perceptual hashes of 256 bits that differ in at most %1 bits.</source>
        <translation>Fast-Duplikate: Wahrnehmungs-Hashes mit 256 Bit, die sich in höchstens %1 Bit unterscheiden.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has an unsupported file type.</source>
        <translation>„%1“ hat einen nicht unterstützten Dateityp.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .pdf, .svg or .png.</source>
        <translation>Wählen Sie einen Namen, der auf .pdf, .svg oder .png endet.</translation>
    </message>
    <message>
        <source>Images per patient</source>
        <translation>Aufnahmen je Patient</translation>
    </message>
    <message>
        <source>studies</source>
        <translation>Studien</translation>
    </message>
    <message>
        <source>Images per study</source>
        <translation>Aufnahmen je Studie</translation>
    </message>
    <message>
        <source>Images per patient or study</source>
        <translation>Aufnahmen je Patient oder Studie</translation>
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
        <source>How grey levels between pixels are computed.</source>
        <translation>Wie Grauwerte zwischen den Pixeln berechnet werden.</translation>
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
        <source>First column to keep; the area outside the image is black.</source>
        <translation>Erste Spalte des Ausschnitts; außerhalb der Aufnahme ist alles schwarz.</translation>
    </message>
    <message>
        <source>Upper</source>
        <translation>Oben</translation>
    </message>
    <message>
        <source>First row to keep; the area outside the image is black.</source>
        <translation>Erste Zeile des Ausschnitts; außerhalb der Aufnahme ist alles schwarz.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>First column that is no longer kept.</source>
        <translation>Erste Spalte, die nicht mehr zum Ausschnitt gehört.</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Unten</translation>
    </message>
    <message>
        <source>First row that is no longer kept.</source>
        <translation>Erste Zeile, die nicht mehr zum Ausschnitt gehört.</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Drehen</translation>
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
        <source>Vertical flip</source>
        <translation>Vertikal spiegeln</translation>
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
        <source>How far vertical lines are tilted.</source>
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
        <source>Whether rows or columns of the image are shifted.</source>
        <translation>Ob Zeilen oder Spalten der Aufnahme verschoben werden.</translation>
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
        <source>Allowed: %1.</source>
        <translation>Erlaubt: %1.</translation>
    </message>
    <message>
        <source>Unknown parameter &apos;%1&apos;.</source>
        <translation>Unbekannter Parameter „%1“.</translation>
    </message>
    <message>
        <source>Valid parameters: %1.</source>
        <translation>Gültige Parameter: %1.</translation>
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
        <source>Learning rate (G)</source>
        <translation>Lernrate (G)</translation>
    </message>
    <message>
        <source>Step size of the optimiser for the generator (G).</source>
        <translation>Schrittweite des Optimierers für den Generator (G).</translation>
    </message>
    <message>
        <source>Learning rate (D)</source>
        <translation>Lernrate (D)</translation>
    </message>
    <message>
        <source>Step size of the optimiser for the discriminator (D).</source>
        <translation>Schrittweite des Optimierers für den Diskriminator (D).</translation>
    </message>
    <message>
        <source>Adam β1</source>
        <translation>Adam β1</translation>
    </message>
    <message>
        <source>Decay of Adam&apos;s mean of gradients: higher values average over more steps. 0.5 is usual for GANs.</source>
        <translation>Abklingfaktor von Adams Gradientenmittel: höhere Werte mitteln über mehr Schritte. 0,5 ist üblich für GANs.</translation>
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
        <source>Fit to square</source>
        <translation>Auf Quadrat bringen</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Verzerren</translation>
    </message>
    <message>
        <source>Centre crop</source>
        <translation>Mittig zuschneiden</translation>
    </message>
    <message>
        <source>Black borders</source>
        <translation>Schwarze Ränder</translation>
    </message>
    <message>
        <source>How images are made square: stretched (changes the proportions), cropped to the centre or padded with black.</source>
        <translation>Wie Aufnahmen quadratisch werden: verzerrt (ändert die Proportionen), mittig zugeschnitten oder schwarz aufgefüllt.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Start value of the random numbers. The same seed, images, settings and threads give the same networks, bit for bit.</source>
        <translation>Startwert der Zufallszahlen. Gleicher Startwert, gleiche Aufnahmen, Einstellungen und Threads ergeben dieselben Netze, Bit für Bit.</translation>
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
        <source>Automatic uses a CUDA device if there is one, otherwise the CPU.</source>
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
        <source>Saves everything needed to resume the run. The last two checkpoints are kept; one is also saved on Stop and at the end.</source>
        <translation>Speichert alles, was zum Fortsetzen des Laufs nötig ist. Die letzten zwei Checkpoints bleiben; gespeichert wird auch beim Anhalten und am Ende.</translation>
    </message>
    <message>
        <source>Snapshot every</source>
        <translation>Snapshot alle</translation>
    </message>
    <message>
        <source>Saves a copy of the generator after the first epoch and then at this interval, to generate images from it later; 0: never.</source>
        <translation>Speichert den Generator nach der ersten Epoche und dann in diesem Abstand, um später Bilder daraus zu generieren; 0: nie.</translation>
    </message>
    <message>
        <source>Generated after every epoch, always from the same latent vectors.</source>
        <translation>Nach jeder Epoche generiert, immer aus denselben latenten Vektoren.</translation>
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
        <source>Filters of the layers next to the image; deeper layers have multiples of this number. 64 is the published network; fewer filters train faster.</source>
        <translation>Filter der Schichten, die dem Bild am nächsten sind; die tieferen haben Vielfache davon. 64 ist das veröffentlichte Netz; weniger trainieren schneller.</translation>
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
        <source>The generator of the chest X-ray study, 128 × 128 pixels, no batch normalisation, dropout in the discriminator. Needs many epochs, so a GPU is recommended.</source>
        <translation>Der Generator der Thoraxstudie, 128 × 128 Pixel, ohne Batch-Normalisierung, Dropout im Diskriminator. Braucht viele Epochen; eine GPU ist zu empfehlen.</translation>
    </message>
    <message>
        <source>CPU threads to use; 0: all cores.</source>
        <translation>Zu nutzende CPU-Threads; 0: alle Kerne.</translation>
    </message>
    <message>
        <source>Images per training step, at most as many as the set has. The last step of an epoch takes the remaining images. Larger batches need more memory.</source>
        <translation>Aufnahmen in einem Trainingsschritt; höchstens so viele, wie der Satz hat. Der letzte Schritt einer Epoche nimmt, was übrig ist. Größere Batches brauchen mehr Speicher.</translation>
    </message>
    <message>
        <source>Treat equal numbers as one patient</source>
        <translation>Gleiche Nummern als ein Patient</translation>
    </message>
    <message>
        <source>For the Kermany chest radiographs: person12_bacteria and person12_virus, or IM-0117 and NORMAL2-IM-0117, count as one patient. This is the safer choice, because 109 numbers occur as both bacteria and virus.</source>
        <translation>Für die Thoraxaufnahmen von Kermany: person12_bacteria und person12_virus oder IM-0117 und NORMAL2-IM-0117 zählen als ein Patient. Das ist die sicherere Wahl, da 109 Nummern sowohl bei bacteria als auch bei virus vorkommen.</translation>
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
        <source>Parts with given shares, or folds that each serve as the test part once.</source>
        <translation>Teile mit vorgegebenen Anteilen oder Folds, von denen jeder einmal der Testteil ist.</translation>
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
        <source>Share of the images for training; not used with folds.</source>
        <translation>Anteil der Aufnahmen für das Training; nicht bei Folds.</translation>
    </message>
    <message>
        <source>val</source>
        <translation>val</translation>
    </message>
    <message>
        <source>Share of the images for validation (choosing settings); not used with folds.</source>
        <translation>Anteil der Aufnahmen für die Validierung (Wahl der Einstellungen); nicht bei Folds.</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>Share of the images kept for the final evaluation; not used with folds.</source>
        <translation>Anteil der Aufnahmen für die abschließende Auswertung; nicht bei Folds.</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Folds</translation>
    </message>
    <message>
        <source>Number of equal parts; each serves as the test part once.</source>
        <translation>Anzahl gleich großer Teile; jeder ist einmal der Testteil.</translation>
    </message>
    <message>
        <source>Test fold</source>
        <translation>Test-Fold</translation>
    </message>
    <message>
        <source>The fold that is the test part; the others are for training.</source>
        <translation>Der Fold, der der Testteil ist; die anderen dienen dem Training.</translation>
    </message>
    <message>
        <source>Next fold as val</source>
        <translation>Nächster Fold als val</translation>
    </message>
    <message>
        <source>Uses the fold after the test fold for validation.</source>
        <translation>Verwendet den Fold nach dem Test-Fold für die Validierung.</translation>
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
        <source>only copies of an image</source>
        <translation>nur Kopien einer Aufnahme</translation>
    </message>
    <message>
        <source>Images that stay in one part. If a patient&apos;s images are in two parts, results look better than they are.</source>
        <translation>Aufnahmen, die in einem Teil bleiben. Liegen Aufnahmen eines Patienten in zwei Teilen, sehen Ergebnisse besser aus, als sie sind.</translation>
    </message>
    <message>
        <source>Also keeps images that look alike in one part. Every image has to be decoded for this.</source>
        <translation>Hält auch ähnliche Aufnahmen in einem Teil. Dafür muss jede Aufnahme dekodiert werden.</translation>
    </message>
    <message>
        <source>Stratify by class</source>
        <translation>Nach Klassen stratifizieren</translation>
    </message>
    <message>
        <source>Splits each class separately, so that every part has the same class proportions.</source>
        <translation>Teilt jede Klasse getrennt auf, sodass alle Teile die gleichen Klassenanteile haben.</translation>
    </message>
    <message>
        <source>Start value of the random numbers: the same seed gives the same split of the same images.</source>
        <translation>Startwert der Zufallszahlen: Der gleiche Startwert ergibt die gleiche Aufteilung der gleichen Aufnahmen.</translation>
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
        <source>DICOM: pixels unchanged, identifying attributes removed. PNG: pixels only, no attributes.</source>
        <translation>DICOM: Pixel unverändert, identifizierende Attribute entfernt. PNG: nur Pixel, keine Attribute.</translation>
    </message>
    <message>
        <source>PNG grey levels</source>
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
        <source>For DICOM images exported as PNG. As shown: window and polarity applied, 16 bits if the image has more than 8. As stored: the values in the file; images with negative values or more than 16 bits are exported as shown. Other images always keep their stored values.</source>
        <translation>Für DICOM-Aufnahmen, die als PNG exportiert werden. Wie angezeigt: Fensterung und Polarität angewendet, 16 Bit, wenn die Aufnahme mehr als 8 hat. Wie gespeichert: die Werte der Datei; Aufnahmen mit negativen Werten oder mehr als 16 Bit werden wie angezeigt exportiert. Andere Aufnahmen behalten immer ihre gespeicherten Werte.</translation>
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
        <source>Shift moves all dates of a patient back by the same number of days (1 to 10 years), which preserves the intervals. Birth dates are always removed.</source>
        <translation>„Verschieben“ verlegt alle Datumsangaben eines Patienten um dieselbe Zahl von Tagen zurück (1 bis 10 Jahre); die Abstände bleiben erhalten. Geburtsdaten werden immer entfernt.</translation>
    </message>
    <message>
        <source>Keep sex, age, size and weight</source>
        <translation>Geschlecht, Alter, Maße behalten</translation>
    </message>
    <message>
        <source>Also keeps ethnic group, smoking and pregnancy status. Ages above 89 years become 90.</source>
        <translation>Behält auch ethnische Gruppe, Raucher- und Schwangerschaftsstatus. Alter über 89 Jahren wird zu 90.</translation>
    </message>
    <message>
        <source>Keep device identity</source>
        <translation>Geräteidentität behalten</translation>
    </message>
    <message>
        <source>Keeps station name, serial number and identifiers of detector, plate and generator. Manufacturer and model are always kept.</source>
        <translation>Behält Stationsname, Seriennummer und Kennungen von Detektor, Platte und Generator. Hersteller und Modell bleiben immer erhalten.</translation>
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
        <source>Export anyway</source>
        <translation>Trotzdem exportieren</translation>
    </message>
    <message>
        <source>Text in the pixels is not removed. Affected are images marked as containing text (Burned In Annotation YES), and ultrasound, secondary captures and photographs that are not marked as free of text.</source>
        <translation>Text in den Pixeln wird nicht entfernt. Betroffen sind Aufnahmen, die als beschriftet gekennzeichnet sind (Burned In Annotation YES), sowie Ultraschall, Secondary Captures und Fotografien, die nicht als textfrei gekennzeichnet sind.</translation>
    </message>
    <message>
        <source>Measure FID every</source>
        <translation>FID messen alle</translation>
    </message>
    <message>
        <source>More images give a steadier value but take longer. Values from different numbers of images cannot be compared.</source>
        <translation>Mehr Bilder ergeben einen stabileren Wert, dauern aber länger. Werte mit verschiedenen Anzahlen sind nicht vergleichbar.</translation>
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
        <source>The network whose features are compared: random, weights:FILE or domain:RUNDIR. Values from different backbones cannot be compared.</source>
        <translation>Das Netz, dessen Merkmale verglichen werden: random, weights:DATEI oder domain:LAUFORDNER. Werte verschiedener Backbones lassen sich nicht vergleichen.</translation>
    </message>
    <message>
        <source>Feature dims</source>
        <translation>Dimensionen</translation>
    </message>
    <message>
        <source>Length of the feature vectors; 2048 is the usual FID, 768 that of the chest X-ray study.</source>
        <translation>Länge der Merkmalsvektoren; 2048 ist die übliche FID, 768 die der Thoraxstudie.</translation>
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
        <translation>Bikubisch, Pillow (Thoraxstudie)</translation>
    </message>
    <message>
        <source>How images are resized to the network&apos;s 299 × 299 pixels.</source>
        <translation>Wie Bilder auf die 299 × 299 Pixel des Netzes skaliert werden.</translation>
    </message>
    <message>
        <source>Generated images</source>
        <translation>Generierte Bilder</translation>
    </message>
    <message>
        <source>Number of images to generate if a side is a generator&apos;s run.</source>
        <translation>Zahl der zu generierenden Bilder, wenn eine Seite der Lauf eines Generators ist.</translation>
    </message>
    <message>
        <source>KID subsets</source>
        <translation>KID-Teilmengen</translation>
    </message>
    <message>
        <source>Number of random subsets that KID is averaged over.</source>
        <translation>Über wie viele zufällige Teilmengen die KID gemittelt wird.</translation>
    </message>
    <message>
        <source>KID subset size</source>
        <translation>KID-Teilmengengröße</translation>
    </message>
    <message>
        <source>Images per subset, at most as many as the smaller set has.</source>
        <translation>Bilder je Teilmenge, höchstens so viele, wie der kleinere Satz hat.</translation>
    </message>
    <message>
        <source>k for precision, recall</source>
        <translation>k für Precision, Recall</translation>
    </message>
    <message>
        <source>Number of nearest neighbours for the improved precision and recall (Kynkäänniemi 2019).</source>
        <translation>Zahl der nächsten Nachbarn für die verbesserte Precision und Recall (Kynkäänniemi 2019).</translation>
    </message>
    <message>
        <source>k for density, coverage</source>
        <translation>k für Density, Coverage</translation>
    </message>
    <message>
        <source>Number of nearest neighbours for density and coverage (Naeem 2020).</source>
        <translation>Zahl der nächsten Nachbarn für Density und Coverage (Naeem 2020).</translation>
    </message>
    <message>
        <source>Start value of the random numbers for the KID subsets, the generated images and the halves of the floor (the FID between two halves of the first set).</source>
        <translation>Startwert der Zufallszahlen für die KID-Teilmengen, die generierten Bilder und die Hälften der Untergrenze (der FID zwischen zwei Hälften des ersten Satzes).</translation>
    </message>
    <message>
        <source>Nearest images</source>
        <translation>Nächste Aufnahmen</translation>
    </message>
    <message>
        <source>A generated image counts as a near-copy if its SSIM with a training image or its mirror image (at 64 × 64 pixels) is at least this.</source>
        <translation>Ein generiertes Bild gilt als Beinahe-Kopie, wenn seine SSIM mit einer Trainingsaufnahme oder deren Spiegelbild (bei 64 × 64 Pixeln) mindestens so groß ist.</translation>
    </message>
    <message>
        <source>How training images are made square. Automatic: as in the run that generated the images, otherwise stretched.</source>
        <translation>Wie Trainingsaufnahmen quadratisch werden. Automatisch: wie im Lauf, der die Bilder generiert hat, sonst verzerrt.</translation>
    </message>
    <message>
        <source>Start value of the random numbers for generated images.</source>
        <translation>Startwert der Zufallszahlen für generierte Bilder.</translation>
    </message>
    <message>
        <source>Resamples</source>
        <translation>Stichproben</translation>
    </message>
    <message>
        <source>Number of bootstrap resamples of the patients for confidence intervals; 0: no intervals.</source>
        <translation>Anzahl der Bootstrap-Stichproben der Patienten für Konfidenzintervalle; 0: keine Intervalle.</translation>
    </message>
    <message>
        <source>Confidence level</source>
        <translation>Konfidenzniveau</translation>
    </message>
    <message>
        <source>Share of the resamples inside an interval.</source>
        <translation>Anteil der Stichproben, die ein Intervall enthält.</translation>
    </message>
    <message>
        <source>Start value of the random numbers: the same seed gives the same intervals.</source>
        <translation>Startwert der Zufallszahlen: Der gleiche Startwert ergibt die gleichen Intervalle.</translation>
    </message>
    <message>
        <source>How many images are measured, spread evenly over the set; 0: all of them</source>
        <translation>Wie viele Aufnahmen gemessen werden, gleichmäßig über den Satz verteilt; 0: alle</translation>
    </message>
    <message>
        <source>Also the whole recipe</source>
        <translation>Auch das ganze Rezept</translation>
    </message>
    <message>
        <source>Also measures all steps in order, each applied with its probability</source>
        <translation>Misst auch alle Schritte nacheinander, jeden mit seiner Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Number of passes over the training images.</source>
        <translation>Zahl der Durchgänge durch die Trainingsaufnahmen.</translation>
    </message>
    <message>
        <source>Images per training step.</source>
        <translation>Aufnahmen in einem Trainingsschritt.</translation>
    </message>
    <message>
        <source>Maximum steps</source>
        <translation>Maximale Schritte</translation>
    </message>
    <message>
        <source>Ends training after this number of optimiser steps, regardless of the epochs, so that sets of different size get the same budget; 0: no limit.</source>
        <translation>Beendet das Training nach dieser Zahl von Optimiererschritten, unabhängig von den Epochen, damit verschieden große Sätze das gleiche Budget bekommen; 0: keine Grenze.</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>Bildgröße</translation>
    </message>
    <message>
        <source>Width and height that every image is resized to.</source>
        <translation>Breite und Höhe, auf die jede Aufnahme skaliert wird.</translation>
    </message>
    <message>
        <source>Channels of every layer, in percent of the published network; fewer train faster and need less memory.</source>
        <translation>Kanäle jeder Schicht, in Prozent des veröffentlichten Netzes; weniger trainieren schneller und brauchen weniger Speicher.</translation>
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
        <translation>Mittelwert und Standardabweichung von ImageNet</translation>
    </message>
    <message>
        <source>Pretrained weights</source>
        <translation>Vortrainierte Gewichte</translation>
    </message>
    <message>
        <source>A file (.pth, .safetensors, .npz) with torchvision&apos;s names. Its last layer is replaced if the classes differ. Empty: random weights.</source>
        <translation>Eine Datei (.pth, .safetensors, .npz) mit den Namen von torchvision. Ihre letzte Schicht wird ersetzt, wenn sich die Klassen unterscheiden. Leer: zufällige Gewichte.</translation>
    </message>
    <message>
        <source>Trainable layers</source>
        <translation>Trainierbare Schichten</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>alle Schichten</translation>
    </message>
    <message>
        <source>head only</source>
        <translation>nur der Kopf</translation>
    </message>
    <message>
        <source>head, then stage by stage</source>
        <translation>Kopf, dann Stufe für Stufe</translation>
    </message>
    <message>
        <source>With pretrained weights: the layers that training changes. Frozen layers keep their batch statistics.</source>
        <translation>Mit vortrainierten Gewichten: die Schichten, die das Training ändert. Eingefrorene Schichten behalten ihre Batch-Statistik.</translation>
    </message>
    <message>
        <source>Unfreeze a stage every</source>
        <translation>Stufe freigeben alle</translation>
    </message>
    <message>
        <source>For &apos;stage by stage&apos;: starts with the stage next to the head.</source>
        <translation>Für „Stufe für Stufe“: beginnt mit der Stufe neben dem Kopf.</translation>
    </message>
    <message>
        <source>Auxiliary heads</source>
        <translation>Hilfsköpfe</translation>
    </message>
    <message>
        <source>Additional classification heads inside the network, used in training only. That of Inception v3 needs images of 299 px.</source>
        <translation>Zusätzliche Klassifikationsköpfe im Netz, die nur das Training nutzt. Der von Inception v3 braucht Aufnahmen von 299 px.</translation>
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
        <translation>SGD mit Momentum</translation>
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
        <source>How strongly weights are pulled towards zero.</source>
        <translation>Wie stark Gewichte gegen null gezogen werden.</translation>
    </message>
    <message>
        <source>Learning rate schedule</source>
        <translation>Lernratenverlauf</translation>
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
        <source>How the learning rate changes over the run.</source>
        <translation>Wie sich die Lernrate über den Lauf ändert.</translation>
    </message>
    <message>
        <source>Reduce rate every</source>
        <translation>Rate senken alle</translation>
    </message>
    <message>
        <source>For the schedule &apos;in steps&apos;.</source>
        <translation>Für den Verlauf „in Stufen“.</translation>
    </message>
    <message>
        <source>Reduction factor</source>
        <translation>Faktor der Senkung</translation>
    </message>
    <message>
        <source>The learning rate is multiplied by this at each reduction.</source>
        <translation>Damit wird die Lernrate bei jeder Senkung multipliziert.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Aufwärmen</translation>
    </message>
    <message>
        <source>The learning rate rises from zero over this number of epochs.</source>
        <translation>Über so viele Epochen steigt die Rate von null an.</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>Klassengewichte</translation>
    </message>
    <message>
        <source>Weights the loss of each class by 1 / its share, so that rare classes count more.</source>
        <translation>Gewichtet den Verlust jeder Klasse mit 1 / ihrem Anteil, sodass seltene Klassen mehr zählen.</translation>
    </message>
    <message>
        <source>Balanced sampling</source>
        <translation>Ausgewogenes Sampling</translation>
    </message>
    <message>
        <source>Samples every class equally often, so images of rare classes appear several times in an epoch. Images with several labels count as the rarest.</source>
        <translation>Zieht jede Klasse gleich oft, sodass Aufnahmen seltener Klassen mehrmals in einer Epoche vorkommen. Aufnahmen mit mehreren Labels zählen zum seltensten.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Label-Glättung</translation>
    </message>
    <message>
        <source>Share of the target probability that is spread over all classes.</source>
        <translation>Anteil der Zielwahrscheinlichkeit, der auf alle Klassen verteilt wird.</translation>
    </message>
    <message>
        <source>Focal loss γ</source>
        <translation>Focal Loss γ</translation>
    </message>
    <message>
        <source>Images that are classified well count less, by (1 - p) to this power (Lin et al. 2017); 0: cross-entropy.</source>
        <translation>Gut klassifizierte Aufnahmen zählen weniger, mit (1 − p) hoch dieser Zahl (Lin et al. 2017); 0: Kreuzentropie.</translation>
    </message>
    <message>
        <source>Labels per image</source>
        <translation>Labels je Aufnahme</translation>
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
        <source>Several: each class is predicted independently.</source>
        <translation>Mehrere: Jede Klasse wird unabhängig vorhergesagt.</translation>
    </message>
    <message>
        <source>Augmentation recipe</source>
        <translation>Augmentierungsrezept</translation>
    </message>
    <message>
        <source>preset:ID, a recipe file, or a recipe&apos;s JSON. Applied to training images only, with new random values in every epoch. Empty: none.</source>
        <translation>preset:ID, eine Rezeptdatei oder das JSON eines Rezepts. Nur für Trainingsaufnahmen, mit neuen Zufallswerten in jeder Epoche. Leer: keins.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>all steps</source>
        <translation>alle Schritte</translation>
    </message>
    <message>
        <source>one at random</source>
        <translation>einen, zufällig</translation>
    </message>
    <message>
        <source>All steps in order, each with its probability, or one step chosen at random.</source>
        <translation>Alle Schritte der Reihe nach, jeder mit seiner Wahrscheinlichkeit, oder ein zufällig gewählter.</translation>
    </message>
    <message>
        <source>Augmented share</source>
        <translation>Augmentierter Anteil</translation>
    </message>
    <message>
        <source>Share of the images of an epoch that the recipe is applied to; the others are unchanged.</source>
        <translation>Anteil der Aufnahmen einer Epoche, auf die das Rezept angewandt wird; die anderen bleiben unverändert.</translation>
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
        <source>Mixing α</source>
        <translation>Mischen α</translation>
    </message>
    <message>
        <source>Parameter of the Beta distribution of the mixing share.</source>
        <translation>Parameter der Beta-Verteilung des Mischanteils.</translation>
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
        <translation>keines: die letzte Epoche</translation>
    </message>
    <message>
        <source>Early stopping after</source>
        <translation>Early Stopping nach</translation>
    </message>
    <message>
        <source>Validation share</source>
        <translation>Validierungsanteil</translation>
    </message>
    <message>
        <source>Share of the training images, split by patient, if the set has no val split.</source>
        <translation>Anteil der Trainingsaufnahmen, nach Patienten aufgeteilt, wenn der Satz keinen Teil val hat.</translation>
    </message>
    <message>
        <source>Test share</source>
        <translation>Testanteil</translation>
    </message>
    <message>
        <source>Share of all images, split by patient, if the set has no splits.</source>
        <translation>Anteil aller Aufnahmen, nach Patienten aufgeteilt, wenn der Satz keine Teile hat.</translation>
    </message>
    <message>
        <source>float32</source>
        <translation>float32</translation>
    </message>
    <message>
        <source>TF32 (NVIDIA GPU)</source>
        <translation>TF32 (NVIDIA-GPU)</translation>
    </message>
    <message>
        <source>mixed, bfloat16</source>
        <translation>gemischt, bfloat16</translation>
    </message>
    <message>
        <source>TF32 rounds the products of float32 numbers, faster on NVIDIA GPUs since Ampere. Mixed precision on a GPU, or on a CPU with bfloat16 units.</source>
        <translation>TF32 rundet die Produkte von float32-Zahlen, schneller auf NVIDIA-GPUs seit Ampere. Gemischte Genauigkeit auf einer GPU oder einer CPU mit Einheiten für bfloat16.</translation>
    </message>
    <message>
        <source>VGG16</source>
        <translation>VGG16</translation>
    </message>
    <message>
        <source>13 convolutions and three wide layers, without batch normalisation (Simonyan and Zisserman 2015). Learns slowly from random weights; good with pretrained ones.</source>
        <translation>13 Faltungen und drei breite Schichten, ohne Batch-Normalisierung (Simonyan und Zisserman 2015). Lernt langsam aus zufälligen Gewichten; gut mit vortrainierten.</translation>
    </message>
    <message>
        <source>VGG16 with batch norm</source>
        <translation>VGG16 mit Batch-Norm</translation>
    </message>
    <message>
        <source>VGG16 with batch normalisation; also learns from random weights.</source>
        <translation>VGG16 mit Batch-Normalisierung; lernt auch aus zufälligen Gewichten.</translation>
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
        <source>Eleven factorised Inception blocks (Szegedy et al. 2016); needs large images.</source>
        <translation>Elf faktorisierte Inception-Blöcke (Szegedy et al. 2016); braucht große Aufnahmen.</translation>
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
        <source>Number of generated images added to the training images of each class.</source>
        <translation>Zahl der generierten Bilder, die zu den Trainingsaufnahmen jeder Klasse kommen.</translation>
    </message>
    <message>
        <source>Fixed number</source>
        <translation>Feste Zahl</translation>
    </message>
    <message>
        <source>Generated images per class.</source>
        <translation>Generierte Bilder je Klasse.</translation>
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
        <translation>der Teil test des Satzes</translation>
    </message>
    <message>
        <source>Cross-validation folds by patient over all images, or the set&apos;s own splits.</source>
        <translation>Kreuzvalidierung mit Folds nach Patienten über alle Aufnahmen, oder die eigenen Teile des Satzes.</translation>
    </message>
    <message>
        <source>Number of cross-validation folds, split by patient; every image is tested in exactly one of them.</source>
        <translation>Zahl der Folds der Kreuzvalidierung, nach Patienten aufgeteilt; jede Aufnahme wird in genau einem getestet.</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Startwerte</translation>
    </message>
    <message>
        <source>How often each training is repeated, each time with another seed (start value of the random numbers).</source>
        <translation>Wie oft jedes Training wiederholt wird, jedes Mal mit einem anderen Startwert der Zufallszahlen.</translation>
    </message>
    <message>
        <source>First seed</source>
        <translation>Erster Startwert</translation>
    </message>
    <message>
        <source>Start value of the random numbers for folds, networks and generated images; repetitions count up from it.</source>
        <translation>Startwert der Zufallszahlen für Folds, Netze und generierte Bilder; Wiederholungen zählen von ihm aufwärts.</translation>
    </message>
    <message>
        <source>Images per class</source>
        <translation>Aufnahmen je Klasse</translation>
    </message>
    <message>
        <source>Maximum number of images per class, chosen at random by patient; 0: all.</source>
        <translation>Höchstzahl der Aufnahmen je Klasse, zufällig nach Patienten gewählt; 0: alle.</translation>
    </message>
    <message>
        <source>Share of a fold&apos;s training images, split by patient, that is used to choose the best epoch.</source>
        <translation>Anteil der Trainingsaufnahmen eines Folds, nach Patienten aufgeteilt, mit dem die beste Epoche gewählt wird.</translation>
    </message>
    <message>
        <source>Keep near-duplicates together</source>
        <translation>Fast-Duplikate zusammenhalten</translation>
    </message>
    <message>
        <source>Images that look nearly the same stay in one fold.</source>
        <translation>Aufnahmen, die fast gleich aussehen, bleiben in einem Fold.</translation>
    </message>
    <message>
        <source>Budget unit</source>
        <translation>Budget-Einheit</translation>
    </message>
    <message>
        <source>optimiser steps</source>
        <translation>Optimiererschritte</translation>
    </message>
    <message>
        <source>Unit of the training budget, which is the same for all arms (the ways of training that the study compares). With epochs, arms with more images train longer.</source>
        <translation>Einheit des Trainingsbudgets, das für alle Arme (die verglichenen Trainingsweisen) gleich ist. Bei Epochen trainieren Arme mit mehr Aufnahmen länger.</translation>
    </message>
    <message>
        <source>Budget per training</source>
        <translation>Budget je Training</translation>
    </message>
    <message>
        <source>Optimiser steps or epochs of each training.</source>
        <translation>Optimiererschritte oder Epochen jedes Trainings.</translation>
    </message>
    <message>
        <source>Images for FID</source>
        <translation>Aufnahmen für FID</translation>
    </message>
    <message>
        <source>Generated and real images per class and fold used for FID, KID and the near-copy check; 0: not measured.</source>
        <translation>Generierte und echte Bilder je Klasse und Fold für FID, KID und die Prüfung auf Beinahe-Kopien; 0: nicht gemessen.</translation>
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
        <source>Chest X-ray study</source>
        <translation>Thoraxstudie</translation>
    </message>
    <message>
        <source>Compares no augmentation with images of the chest study&apos;s DCGAN; GoogLeNet.</source>
        <translation>Vergleicht keine Augmentierung mit Bildern des DCGAN der Thoraxstudie; GoogLeNet.</translation>
    </message>
    <message>
        <source>Numeric precision</source>
        <translation>Rechengenauigkeit</translation>
    </message>
    <message>
        <source>Generator EMA decay</source>
        <translation>EMA des Generators</translation>
    </message>
    <message>
        <source>Decay of the moving average (EMA) of the generator&apos;s weights. Images are then generated, measured and saved with the averaged weights; 0.999 is usual for long trainings. 0: off.</source>
        <translation>Abklingfaktor des gleitenden Mittels (EMA) der Generatorgewichte. Bilder werden dann mit den gemittelten Gewichten generiert, gemessen und gespeichert; 0,999 ist für lange Trainings üblich. 0: aus.</translation>
    </message>
    <message>
        <source>Compares generated images with held-out real ones (split test, otherwise val, otherwise the training images) and keeps the generator with the lowest FID. Uses one more thread during training; 0: never.</source>
        <translation>Vergleicht generierte Bilder mit zurückgehaltenen echten (Teil test, sonst val, sonst die Trainingsaufnahmen) und behält den Generator mit der niedrigsten FID. Nutzt während des Trainings einen weiteren Thread; 0: nie.</translation>
    </message>
    <message>
        <source>If off, images that repeat a training image or its mirror image (SSIM of 0.85 or more at 64 × 64 pixels) are counted and left out; nothing is written if the training images are not found.</source>
        <translation>Wenn aus, werden Bilder, die eine Trainingsaufnahme oder ihr Spiegelbild wiederholen (SSIM von 0,85 oder mehr bei 64 × 64 Pixeln), gezählt und weggelassen; es wird nichts geschrieben, wenn die Trainingsaufnahmen nicht gefunden werden.</translation>
    </message>
    <message>
        <source>Measured on the validation images; the network of the best epoch is kept. Ties go to the lower validation loss, then to the later epoch.</source>
        <translation>Auf den Validierungsaufnahmen gemessen; das Netz der besten Epoche wird behalten. Bei Gleichstand zählt der niedrigere Validierungsverlust, dann die spätere Epoche.</translation>
    </message>
    <message>
        <source>Ends training after this number of epochs without improvement (an equal result with a lower validation loss counts as one); 0: never.</source>
        <translation>Beendet das Training nach dieser Zahl von Epochen ohne Verbesserung (ein gleiches Ergebnis mit niedrigerem Validierungsverlust gilt als eine); 0: nie.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Title of the study and of its report.</source>
        <translation>Titel der Studie und ihres Berichts.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>The question that the study answers; shown in its report.</source>
        <translation>Die Frage, die die Studie beantwortet; sie steht im Bericht.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Only images of these classes are used, for example NORMAL|PNEUMONIA; empty: all classes.</source>
        <translation>Nur Aufnahmen dieser Klassen werden verwendet, zum Beispiel NORMAL|PNEUMONIA; leer: alle Klassen.</translation>
    </message>
    <message>
        <source>random, weights:FILE or domain:RUNDIR. FID on random features can compare epochs, but is not for publication.</source>
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
        <source>TIFF, JPEG and PNG files can have a tag that says how to rotate or mirror the image. Switch off for archives with wrong tags: images are then read as stored.</source>
        <translation>TIFF-, JPEG- und PNG-Dateien können angeben, wie ihr Bild zu drehen oder zu spiegeln ist. Für Archive mit falschen Angaben ausschalten: Aufnahmen werden dann gelesen, wie sie gespeichert sind.</translation>
    </message>
    <message>
        <source>Ignore case and spaces in names</source>
        <translation>Groß-/Kleinschreibung und Leerzeichen in Namen ignorieren</translation>
    </message>
    <message>
        <source>Merges classes and patients whose names differ only in case or spaces, under the most frequent name.</source>
        <translation>Fasst Klassen und Patienten, deren Namen sich nur in Groß-/Kleinschreibung oder Leerzeichen unterscheiden, unter dem häufigsten Namen zusammen.</translation>
    </message>
    <message>
        <source>AdamW applies weight decay to the weights directly, not through the gradient. SGD uses a momentum of 0.9, RMSProp a smoothing of 0.99.</source>
        <translation>AdamW wendet den Gewichtsabbau direkt auf die Gewichte an, nicht über den Gradienten. SGD nutzt ein Momentum von 0,9, RMSProp eine Glättung von 0,99.</translation>
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
        <source>One file per method, for comparing methods; otherwise all steps are applied one after the other.</source>
        <translation>Eine Datei je Methode, um Methoden zu vergleichen; sonst werden alle Schritte nacheinander angewendet.</translation>
    </message>
    <message>
        <source>Augmented copies of each image.</source>
        <translation>Augmentierte Kopien jeder Aufnahme.</translation>
    </message>
    <message>
        <source>Bit depth of the files; 0: same as each image.</source>
        <translation>Bittiefe der Dateien; 0: wie die jeweilige Aufnahme.</translation>
    </message>
    <message>
        <source>Writes all files into one folder, without subfolders for splits and classes.</source>
        <translation>Schreibt alle Dateien in einen Ordner, ohne Unterordner für Teile und Klassen.</translation>
    </message>
    <message>
        <source>Keeps file and folder names, which may contain patient names; otherwise the files are numbered.</source>
        <translation>Behält Datei- und Ordnernamen, die Patientennamen enthalten können; sonst werden die Dateien nummeriert.</translation>
    </message>
    <message>
        <source>A recipe saved in the window or written by hand.</source>
        <translation>Ein im Fenster gespeichertes oder von Hand geschriebenes Rezept.</translation>
    </message>
    <message>
        <source>A built-in recipe.</source>
        <translation>Ein mitgeliefertes Rezept.</translation>
    </message>
    <message>
        <source>The network.</source>
        <translation>Das Netz.</translation>
    </message>
    <message>
        <source>A new folder for the run.</source>
        <translation>Ein neuer Ordner für den Lauf.</translation>
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
        <source>A weights file to use without a run.</source>
        <translation>Eine Gewichtsdatei, die ohne Lauf verwendet wird.</translation>
    </message>
    <message>
        <source>Measure to compute; prdc is precision, recall, density and coverage. Default: fid, kid and prdc in one pass.</source>
        <translation>Zu berechnendes Maß; prdc ist Precision, Recall, Density und Coverage. Standard: fid, kid und prdc in einem Durchgang.</translation>
    </message>
    <message>
        <source>Settings of a published comparison.</source>
        <translation>Einstellungen eines veröffentlichten Vergleichs.</translation>
    </message>
    <message>
        <source>The same as --backbone weights:FILE.</source>
        <translation>Dasselbe wie --backbone weights:DATEI.</translation>
    </message>
    <message>
        <source>Only images of this class in the first set.</source>
        <translation>Nur Aufnahmen dieser Klasse im ersten Satz.</translation>
    </message>
    <message>
        <source>Only images of this split in the first set.</source>
        <translation>Nur Aufnahmen dieses Teils im ersten Satz.</translation>
    </message>
    <message>
        <source>Only images of this class in the second set.</source>
        <translation>Nur Aufnahmen dieser Klasse im zweiten Satz.</translation>
    </message>
    <message>
        <source>Only images of this split in the second set.</source>
        <translation>Nur Aufnahmen dieses Teils im zweiten Satz.</translation>
    </message>
    <message>
        <source>Writes the statistics of the first set; later comparisons can use this file instead of the set.</source>
        <translation>Schreibt die Statistik des ersten Satzes; spätere Vergleiche können diese Datei statt des Satzes verwenden.</translation>
    </message>
    <message>
        <source>Real images that were not used for training, as the reference distance (memorisation).</source>
        <translation>Echte Aufnahmen, die nicht zum Training verwendet wurden, als Vergleichsabstand (Memorisierung).</translation>
    </message>
    <message>
        <source>Split of the held-out images; without --heldout, a split of the first set.</source>
        <translation>Teil der zurückgehaltenen Aufnahmen; ohne --heldout ein Teil des ersten Satzes.</translation>
    </message>
    <message>
        <source>Writes the most similar pairs as a picture (memorisation).</source>
        <translation>Schreibt die ähnlichsten Paare als Bild (Memorisierung).</translation>
    </message>
    <message>
        <source>The folder to write into; default: synthray-demo.</source>
        <translation>Der Ordner, in den geschrieben wird; Standard: synthray-demo.</translation>
    </message>
    <message>
        <source>Images to use instead of the sample images.</source>
        <translation>Aufnahmen, die statt der Beispielaufnahmen verwendet werden.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Time available for the whole demo.</source>
        <translation>Verfügbare Zeit für die gesamte Demo.</translation>
    </message>
    <message>
        <source>Skips the speed measurements.</source>
        <translation>Überspringt die Geschwindigkeitsmessungen.</translation>
    </message>
    <message>
        <source>Runs the classifier on this set; default: the saved predictions for its own test images.</source>
        <translation>Wendet den Klassifikator auf diesen Satz an; Standard: die gespeicherten Vorhersagen für seine eigenen Testaufnahmen.</translation>
    </message>
    <message>
        <source>Predictions or run of another classifier, to compare on the same images.</source>
        <translation>Vorhersagen oder Lauf eines anderen Klassifikators, zum Vergleich auf denselben Aufnahmen.</translation>
    </message>
    <message>
        <source>Also writes the overview as a CSV table.</source>
        <translation>Schreibt die Übersicht auch als CSV-Tabelle.</translation>
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
        <source>The network and its default settings; other options change them.</source>
        <translation>Das Netz und seine Standardeinstellungen; andere Optionen ändern sie.</translation>
    </message>
    <message>
        <source>The folder of the generator&apos;s run.</source>
        <translation>Der Ordner des Generator-Laufs.</translation>
    </message>
    <message>
        <source>The epoch of a snapshot, or &apos;best&apos; for the lowest FID; default: the last checkpoint.</source>
        <translation>Die Epoche eines Snapshots oder „best“ für die niedrigste FID; Standard: der letzte Checkpoint.</translation>
    </message>
    <message>
        <source>A folder of images, a table (CSV) or a project.</source>
        <translation>Ein Ordner mit Aufnahmen, eine Tabelle (CSV) oder ein Projekt.</translation>
    </message>
    <message>
        <source>The page to print; bash, zsh and fish print the completions for that shell.</source>
        <translation>Die auszugebende Seite; bash, zsh und fish geben die Vervollständigungen für diese Shell aus.</translation>
    </message>
    <message>
        <source>A rectangle in pixels; 0,0 is the upper left corner. CNR is relative to the first region.</source>
        <translation>Ein Rechteck in Pixeln; 0,0 ist die linke obere Ecke. Das CNR bezieht sich auf die erste Region.</translation>
    </message>
    <message>
        <source>Distance between two points, in mm if the file gives the pixel spacing, otherwise in pixels.</source>
        <translation>Abstand zwischen zwei Punkten, in mm, wenn die Datei den Pixelabstand angibt, sonst in Pixeln.</translation>
    </message>
    <message>
        <source>Angle in degrees; the middle point is the vertex.</source>
        <translation>Winkel in Grad; der mittlere Punkt ist der Scheitel.</translation>
    </message>
    <message>
        <source>Prints the result as one JSON document.</source>
        <translation>Gibt das Ergebnis als ein JSON-Dokument aus.</translation>
    </message>
    <message>
        <source>The window, in modality values; default: the file&apos;s window.</source>
        <translation>Das Fenster in Modalitätswerten; Standard: das Fenster der Datei.</translation>
    </message>
    <message>
        <source>Frame number in the file, starting at 0.</source>
        <translation>Nummer des Frames in der Datei, ab 0.</translation>
    </message>
    <message>
        <source>The same seed gives the same random numbers.</source>
        <translation>Derselbe Startwert ergibt dieselben Zufallszahlen.</translation>
    </message>
    <message>
        <source>Writes mean and deviation of each method.</source>
        <translation>Schreibt Mittelwert und Standardabweichung jeder Methode.</translation>
    </message>
    <message>
        <source>Writes the values of every image.</source>
        <translation>Schreibt die Werte jeder Aufnahme.</translation>
    </message>
    <message>
        <source>Reads the headers only, not the pixels.</source>
        <translation>Liest nur die Köpfe, nicht die Pixel.</translation>
    </message>
    <message>
        <source>Maximum number of differing bits (of 256) between near duplicates; -1: exact duplicates only. Default: chosen by the size of the set.</source>
        <translation>Höchstzahl abweichender Bits (von 256) zwischen Fast-Duplikaten; -1: nur exakte Duplikate. Standard: nach Größe des Satzes.</translation>
    </message>
    <message>
        <source>Only images of this class.</source>
        <translation>Nur Aufnahmen dieser Klasse.</translation>
    </message>
    <message>
        <source>Only images of this split.</source>
        <translation>Nur Aufnahmen dieses Teils.</translation>
    </message>
    <message>
        <source>The table to write.</source>
        <translation>Die Tabelle, die geschrieben wird.</translation>
    </message>
    <message>
        <source>Keeps the existing splits and moves only images that leak.</source>
        <translation>Behält die vorhandenen Teile und verschiebt nur Aufnahmen, die ein Leck verursachen.</translation>
    </message>
    <message>
        <source>The study preset to start from.</source>
        <translation>Die Studienvorgabe, von der ausgegangen wird.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Die Datei, die geschrieben wird.</translation>
    </message>
    <message>
        <source>A network of the study; default: the preset&apos;s networks.</source>
        <translation>Ein Netz der Studie; Standard: die Netze der Vorgabe.</translation>
    </message>
    <message>
        <source>The folder for the results; default: next to the study file.</source>
        <translation>Der Ordner für die Ergebnisse; Standard: neben der Studiendatei.</translation>
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
        <source>Shows only attributes that contain all the words.</source>
        <translation>Zeigt nur Attribute, die alle Wörter enthalten.</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <source>Cells along each side; more cells bend finer.</source>
        <translation>Zellen entlang jeder Seite; mehr Zellen verbiegen feiner.</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspektive</translation>
    </message>
    <message>
        <source>Narrows one side of the image, like a tube that is tilted against the detector.</source>
        <translation>Verschmälert eine Seite des Bildes, wie eine Röhre, die gegen den Detektor geneigt ist.</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Linke Seite</translation>
    </message>
    <message>
        <source>How much shorter the left side becomes; negative: the right side.</source>
        <translation>Um wie viel die linke Seite kürzer wird; negativ: die rechte Seite.</translation>
    </message>
    <message>
        <source>Top side</source>
        <translation>Obere Seite</translation>
    </message>
    <message>
        <source>How much shorter the top becomes; negative: the bottom.</source>
        <translation>Um wie viel die obere Seite kürzer wird; negativ: die untere.</translation>
    </message>
    <message>
        <source>Elastic deformation</source>
        <translation>Elastische Verformung</translation>
    </message>
    <message>
        <source>Bends the image smoothly at random, like soft tissue in another posture or breath.</source>
        <translation>Verbiegt das Bild zufällig und glatt, wie Weichteile in anderer Haltung oder Atemlage.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>Standard deviation of the shifts, in percent of a cell.</source>
        <translation>Standardabweichung der Verschiebungen, in Prozent einer Zelle.</translation>
    </message>
    <message>
        <source>Grid distortion</source>
        <translation>Gitterverzerrung</translation>
    </message>
    <message>
        <source>Moves the nodes of a grid at random, like an image intensifier near magnetic fields.</source>
        <translation>Verschiebt die Knoten eines Gitters zufällig, wie ein Bildverstärker in der Nähe von Magnetfeldern.</translation>
    </message>
    <message>
        <source>Largest shift, in percent of a cell.</source>
        <translation>Größte Verschiebung, in Prozent einer Zelle.</translation>
    </message>
    <message>
        <source>Optical distortion</source>
        <translation>Optische Verzeichnung</translation>
    </message>
    <message>
        <source>Barrel or pincushion distortion, as image intensifiers and lenses of digitisers have it.</source>
        <translation>Tonnen- oder kissenförmige Verzeichnung, wie sie Bildverstärker und Objektive von Digitalisierern haben.</translation>
    </message>
    <message>
        <source>Shift at the corners: positive draws them inwards (barrel), negative outwards (pincushion).</source>
        <translation>Verschiebung an den Ecken: positiv zieht sie nach innen (Tonne), negativ nach außen (Kissen).</translation>
    </message>
    <message>
        <source>Gaussian blur</source>
        <translation>Gauß-Unschärfe</translation>
    </message>
    <message>
        <source>Blurs evenly in all directions, like a thicker scintillator.</source>
        <translation>Macht in allen Richtungen gleich unscharf, wie ein dickerer Szintillator.</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standardabweichung</translation>
    </message>
    <message>
        <source>Larger values blur more.</source>
        <translation>Größere Werte machen unschärfer.</translation>
    </message>
    <message>
        <source>Median filter</source>
        <translation>Medianfilter</translation>
    </message>
    <message>
        <source>Replaces each pixel by the median around it, like the noise reduction of a workstation.</source>
        <translation>Ersetzt jedes Pixel durch den Median seiner Umgebung, wie die Rauschminderung einer Workstation.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>3 × 3 pixels</source>
        <translation>3 × 3 Pixel</translation>
    </message>
    <message>
        <source>5 × 5 pixels</source>
        <translation>5 × 5 Pixel</translation>
    </message>
    <message>
        <source>The square that the median is taken of.</source>
        <translation>Das Quadrat, aus dem der Median gebildet wird.</translation>
    </message>
    <message>
        <source>Motion blur</source>
        <translation>Bewegungsunschärfe</translation>
    </message>
    <message>
        <source>Blurs along a line, like a patient who moves or breathes during the exposure.</source>
        <translation>Macht entlang einer Linie unscharf, wie ein Patient, der sich während der Aufnahme bewegt oder atmet.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Path of the motion.</source>
        <translation>Weg der Bewegung.</translation>
    </message>
    <message>
        <source>0: sideways; 90: up and down.</source>
        <translation>0: seitwärts; 90: auf und ab.</translation>
    </message>
    <message>
        <source>JPEG artefacts</source>
        <translation>JPEG-Artefakte</translation>
    </message>
    <message>
        <source>Loses the detail that JPEG compression loses, like images of teleradiology or the web.</source>
        <translation>Verliert die Einzelheiten, die JPEG-Kompression verliert, wie Bilder der Teleradiologie oder aus dem Web.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>100 is best; below 50 blocks are visible.</source>
        <translation>100 ist am besten; unter 50 sind Blöcke sichtbar.</translation>
    </message>
    <message>
        <source>Lower resolution</source>
        <translation>Geringere Auflösung</translation>
    </message>
    <message>
        <source>Shrinks the image and enlarges it again, like a detector with larger pixels.</source>
        <translation>Verkleinert das Bild und vergrößert es wieder, wie ein Detektor mit größeren Pixeln.</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Faktor</translation>
    </message>
    <message>
        <source>How many times larger the pixels are.</source>
        <translation>Um wie viel größer die Pixel sind.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Lage</translation>
    </message>
    <message>
        <source>Grey levels</source>
        <translation>Graustufen</translation>
    </message>
    <message>
        <source>Noise and blur</source>
        <translation>Rauschen und Unschärfe</translation>
    </message>
    <message>
        <source>Covered areas</source>
        <translation>Verdeckte Bereiche</translation>
    </message>
    <message>
        <source>Physics of radiography</source>
        <translation>Physik der Radiographie</translation>
    </message>
    <message>
        <source>Groups and policies</source>
        <translation>Gruppen und Strategien</translation>
    </message>
    <message>
        <source>Chest study (position and colour)</source>
        <translation>Thorax-Studie (Lage und Farbe)</translation>
    </message>
    <message>
        <source>Safe for radiographs</source>
        <translation>Sicher für Röntgenbilder</translation>
    </message>
    <message>
        <source>Detector and dose</source>
        <translation>Detektor und Dosis</translation>
    </message>
    <message>
        <source>RandAugment over safe methods</source>
        <translation>RandAugment mit sicheren Methoden</translation>
    </message>
    <message>
        <source>TrivialAugment over safe methods</source>
        <translation>TrivialAugment mit sicheren Methoden</translation>
    </message>
    <message>
        <source>AugMix over safe methods</source>
        <translation>AugMix mit sicheren Methoden</translation>
    </message>
    <message>
        <source>Outside the image</source>
        <translation>Außerhalb des Bildes</translation>
    </message>
    <message>
        <source>one grey level</source>
        <translation>eine Graustufe</translation>
    </message>
    <message>
        <source>edge pixels repeated</source>
        <translation>wiederholte Randpixel</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>gespiegelt</translation>
    </message>
    <message>
        <source>What fills the area that the image does not cover.</source>
        <translation>Was den Bereich füllt, den das Bild nicht bedeckt.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>One of</source>
        <translation>Einer von</translation>
    </message>
    <message>
        <source>Applies one of its steps, chosen for each image by their weights.</source>
        <translation>Wendet einen seiner Schritte an, für jedes Bild nach Gewicht ausgewählt.</translation>
    </message>
    <message>
        <source>Some of</source>
        <translation>Einige von</translation>
    </message>
    <message>
        <source>Applies several of its steps in random order, none of them twice.</source>
        <translation>Wendet mehrere seiner Schritte in zufälliger Reihenfolge an, keinen zweimal.</translation>
    </message>
    <message>
        <source>Steps that are applied to each image.</source>
        <translation>Schritte, die auf jedes Bild angewendet werden.</translation>
    </message>
    <message>
        <source>RandAugment</source>
        <translation>RandAugment</translation>
    </message>
    <message>
        <source>Applies several of its steps, each at the same strength (Cubuk et al. 2020): ranges say what strength 0 and 30 mean.</source>
        <translation>Wendet mehrere seiner Schritte an, alle mit gleicher Stärke (Cubuk et al. 2020): Die Bereiche legen fest, was die Stärken 0 und 30 bedeuten.</translation>
    </message>
    <message>
        <source>Magnitude</source>
        <translation>Stärke (0–30)</translation>
    </message>
    <message>
        <source>0: the start of each range, or 0 where it lies inside; 30: the end.</source>
        <translation>0: der Anfang jedes Bereichs, oder 0, wenn sie darin liegt; 30: das Ende.</translation>
    </message>
    <message>
        <source>TrivialAugment</source>
        <translation>TrivialAugment</translation>
    </message>
    <message>
        <source>Applies one of its steps at a random strength (Müller and Hutter 2021); there is nothing to set.</source>
        <translation>Wendet einen seiner Schritte mit zufälliger Stärke an (Müller und Hutter 2021); es gibt nichts einzustellen.</translation>
    </message>
    <message>
        <source>AugMix</source>
        <translation>AugMix</translation>
    </message>
    <message>
        <source>Mixes the image with the results of short chains of its steps (Hendrycks et al. 2020); the steps must not move pixels.</source>
        <translation>Mischt das Bild mit den Ergebnissen kurzer Ketten seiner Schritte (Hendrycks et al. 2020); die Schritte dürfen keine Pixel verschieben.</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>Ketten</translation>
    </message>
    <message>
        <source>Chains of 1 to 3 steps that are mixed.</source>
        <translation>Ketten aus 1 bis 3 Schritten, die gemischt werden.</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Helligkeit</translation>
    </message>
    <message>
        <source>Multiplies the grey levels, like another display setting of the same exposure.</source>
        <translation>Multipliziert die Graustufen, wie eine andere Anzeigeeinstellung derselben Aufnahme.</translation>
    </message>
    <message>
        <source>1 changes nothing; 0 is black.</source>
        <translation>1 ändert nichts; 0 ist schwarz.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Spreads the grey levels about their mean, like a harder or softer beam.</source>
        <translation>Spreizt die Graustufen um ihren Mittelwert, wie eine härtere oder weichere Strahlung.</translation>
    </message>
    <message>
        <source>1 changes nothing; 0 leaves only the mean.</source>
        <translation>1 ändert nichts; 0 lässt nur den Mittelwert.</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Bends the grey scale, like the tone curve of another manufacturer.</source>
        <translation>Krümmt die Grauwertskala, wie die Tonwertkurve eines anderen Herstellers.</translation>
    </message>
    <message>
        <source>Exponent</source>
        <translation>Exponent</translation>
    </message>
    <message>
        <source>Above 1 darkens the middle, below 1 brightens it.</source>
        <translation>Über 1 wird die Mitte dunkler, unter 1 heller.</translation>
    </message>
    <message>
        <source>Window jitter</source>
        <translation>Variation des Fensters</translation>
    </message>
    <message>
        <source>Shows the image with another window, as another reader would set it; as the first step it uses the stored values, so nothing is cut off twice.</source>
        <translation>Zeigt das Bild mit einem anderen Fenster, wie es ein anderer Befunder einstellen würde; als erster Schritt werden die gespeicherten Werte benutzt, sodass nichts doppelt abgeschnitten wird.</translation>
    </message>
    <message>
        <source>Shift of the centre</source>
        <translation>Verschiebung der Mitte</translation>
    </message>
    <message>
        <source>In percent of the window&apos;s width.</source>
        <translation>In Prozent der Fensterbreite.</translation>
    </message>
    <message>
        <source>Factor of the width</source>
        <translation>Faktor der Breite</translation>
    </message>
    <message>
        <source>Below 1 the window is narrower: more contrast.</source>
        <translation>Unter 1 ist das Fenster schmaler: mehr Kontrast.</translation>
    </message>
    <message>
        <source>Histogram equalisation</source>
        <translation>Histogrammausgleich</translation>
    </message>
    <message>
        <source>Spreads the grey levels so that all are equally frequent, as some viewers do.</source>
        <translation>Spreizt die Graustufen so, dass alle gleich häufig sind, wie es manche Betrachter tun.</translation>
    </message>
    <message>
        <source>Local equalisation (CLAHE)</source>
        <translation>Lokaler Ausgleich (CLAHE)</translation>
    </message>
    <message>
        <source>Equalises the histogram of each region with limited contrast, like the multiscale processing of a workstation.</source>
        <translation>Gleicht das Histogramm jeder Region mit begrenztem Kontrast aus, wie die Multiskalenverarbeitung einer Workstation.</translation>
    </message>
    <message>
        <source>Contrast limit</source>
        <translation>Kontrastgrenze</translation>
    </message>
    <message>
        <source>Larger values allow more contrast and more noise.</source>
        <translation>Größere Werte erlauben mehr Kontrast und mehr Rauschen.</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regionen</translation>
    </message>
    <message>
        <source>Regions along each side of the image.</source>
        <translation>Regionen entlang jeder Seite des Bildes.</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Invertieren</translation>
    </message>
    <message>
        <source>Exchanges black and white, like an image that is shown with the wrong polarity.</source>
        <translation>Vertauscht Schwarz und Weiß, wie ein Bild, das mit falscher Polarität gezeigt wird.</translation>
    </message>
    <message>
        <source>Sharpen (unsharp mask)</source>
        <translation>Schärfen (unscharfe Maske)</translation>
    </message>
    <message>
        <source>Raises edges by the difference from a blurred copy, like the edge enhancement of a workstation.</source>
        <translation>Hebt Kanten um die Differenz zu einer unscharfen Kopie an, wie die Kantenanhebung einer Workstation.</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Radius</translation>
    </message>
    <message>
        <source>Standard deviation of the blur.</source>
        <translation>Standardabweichung der Unschärfe.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>How much of the difference is added.</source>
        <translation>Wie viel von der Differenz addiert wird.</translation>
    </message>
    <message>
        <source>Smooth shading</source>
        <translation>Glatte Abschattung</translation>
    </message>
    <message>
        <source>Brightens and darkens the image smoothly at random, like the heel effect or a poor flat-field correction.</source>
        <translation>Hellt das Bild zufällig und glatt auf und dunkelt es ab, wie der Heel-Effekt oder eine schlechte Flat-Field-Korrektur.</translation>
    </message>
    <message>
        <source>Largest change of a grey level.</source>
        <translation>Größte Änderung einer Graustufe.</translation>
    </message>
    <message>
        <source>Posterise</source>
        <translation>Posterisieren</translation>
    </message>
    <message>
        <source>Keeps only the upper bits of each grey level, like an early digitiser; fine structures disappear.</source>
        <translation>Behält nur die oberen Bits jeder Graustufe, wie ein früher Digitalisierer; feine Strukturen verschwinden.</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Bits that are kept, of 16.</source>
        <translation>Bits, die behalten werden, von 16.</translation>
    </message>
    <message>
        <source>Solarise</source>
        <translation>Solarisieren</translation>
    </message>
    <message>
        <source>Inverts all grey levels above a threshold; nothing in radiography looks like it, but policies for photographs use it.</source>
        <translation>Invertiert alle Graustufen über einem Schwellenwert; nichts in der Radiographie sieht so aus, aber Strategien für Fotos verwenden es.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwellenwert</translation>
    </message>
    <message>
        <source>Of white; levels from here on are inverted.</source>
        <translation>Von Weiß; Graustufen ab hier werden invertiert.</translation>
    </message>
    <message>
        <source>Gaussian noise</source>
        <translation>Gauß-Rauschen</translation>
    </message>
    <message>
        <source>Adds noise that is the same at every grey level, like the electronics of a detector.</source>
        <translation>Addiert Rauschen, das bei jeder Graustufe gleich ist, wie die Elektronik eines Detektors.</translation>
    </message>
    <message>
        <source>In percent of white.</source>
        <translation>In Prozent von Weiß.</translation>
    </message>
    <message>
        <source>Poisson noise</source>
        <translation>Poisson-Rauschen</translation>
    </message>
    <message>
        <source>Counts photons at random, with more noise in bright areas; Dose does this to the stored values.</source>
        <translation>Zählt Photonen zufällig, mit mehr Rauschen in hellen Bereichen; „Dosis“ tut das auf den gespeicherten Werten.</translation>
    </message>
    <message>
        <source>Photons at white</source>
        <translation>Photonen bei Weiß</translation>
    </message>
    <message>
        <source>Fewer photons give more noise.</source>
        <translation>Weniger Photonen ergeben mehr Rauschen.</translation>
    </message>
    <message>
        <source>Speckle noise</source>
        <translation>Speckle-Rauschen</translation>
    </message>
    <message>
        <source>Multiplies each pixel by a random number near 1, like grain of a phosphor plate.</source>
        <translation>Multipliziert jedes Pixel mit einer Zufallszahl nahe 1, wie das Korn einer Speicherfolie.</translation>
    </message>
    <message>
        <source>In percent of each grey level.</source>
        <translation>In Prozent jeder Graustufe.</translation>
    </message>
    <message>
        <source>Salt and pepper</source>
        <translation>Salz und Pfeffer</translation>
    </message>
    <message>
        <source>Turns single pixels white or black, like dead pixels and dust.</source>
        <translation>Macht einzelne Pixel weiß oder schwarz, wie defekte Pixel und Staub.</translation>
    </message>
    <message>
        <source>Share of pixels</source>
        <translation>Anteil der Pixel</translation>
    </message>
    <message>
        <source>Pixels that are replaced.</source>
        <translation>Pixel, die ersetzt werden.</translation>
    </message>
    <message>
        <source>White ones</source>
        <translation>Davon weiß</translation>
    </message>
    <message>
        <source>Share of the replaced pixels that become white.</source>
        <translation>Anteil der ersetzten Pixel, die weiß werden.</translation>
    </message>
    <message>
        <source>Grey level</source>
        <translation>Graustufe</translation>
    </message>
    <message>
        <source>Of the covered area: 0 black, 255 white.</source>
        <translation>Des verdeckten Bereichs: 0 schwarz, 255 weiß.</translation>
    </message>
    <message>
        <source>In percent of the image&apos;s shorter side.</source>
        <translation>In Prozent der kürzeren Bildseite.</translation>
    </message>
    <message>
        <source>Cutout</source>
        <translation>Ausschnitt verdecken</translation>
    </message>
    <message>
        <source>Covers one square at a random place, like a pacemaker or an electrode.</source>
        <translation>Verdeckt ein Quadrat an zufälliger Stelle, wie ein Schrittmacher oder eine Elektrode.</translation>
    </message>
    <message>
        <source>Coarse dropout</source>
        <translation>Mehrere Quadrate verdecken</translation>
    </message>
    <message>
        <source>Covers several squares at random places, so that a network must not rely on one region.</source>
        <translation>Verdeckt mehrere Quadrate an zufälligen Stellen, damit ein Netz sich nicht auf eine Region verlassen kann.</translation>
    </message>
    <message>
        <source>Squares; they may overlap.</source>
        <translation>Quadrate; sie können sich überlappen.</translation>
    </message>
    <message>
        <source>Grid mask</source>
        <translation>Gittermaske</translation>
    </message>
    <message>
        <source>Covers the squares of a regular grid, so that every region is partly visible.</source>
        <translation>Verdeckt die Quadrate eines regelmäßigen Gitters, sodass jede Region teilweise sichtbar ist.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periode</translation>
    </message>
    <message>
        <source>Covered part</source>
        <translation>Verdeckter Teil</translation>
    </message>
    <message>
        <source>Side of a square, in percent of the period.</source>
        <translation>Seite eines Quadrats, in Prozent der Periode.</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>Ecke</translation>
    </message>
    <message>
        <source>upper left</source>
        <translation>oben links</translation>
    </message>
    <message>
        <source>upper right</source>
        <translation>oben rechts</translation>
    </message>
    <message>
        <source>lower left</source>
        <translation>unten links</translation>
    </message>
    <message>
        <source>lower right</source>
        <translation>unten rechts</translation>
    </message>
    <message>
        <source>Where the letter is.</source>
        <translation>Wo der Buchstabe steht.</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>High exposure</source>
        <translation>Hohe Exposition</translation>
    </message>
    <message>
        <source>where the image is dark</source>
        <translation>wo das Bild dunkel ist</translation>
    </message>
    <message>
        <source>high stored values</source>
        <translation>hohe gespeicherte Werte</translation>
    </message>
    <message>
        <source>low stored values</source>
        <translation>niedrige gespeicherte Werte</translation>
    </message>
    <message>
        <source>Which end of the values received most X-rays; the values count as proportional to exposure.</source>
        <translation>Welches Ende der Werte die meiste Röntgenstrahlung erhielt; die Werte gelten als proportional zur Exposition.</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Adds the quantum noise of an exposure with less mAs, on the stored values.</source>
        <translation>Addiert das Quantenrauschen einer Aufnahme mit weniger mAs, auf den gespeicherten Werten.</translation>
    </message>
    <message>
        <source>mAs in percent of the image&apos;s own.</source>
        <translation>mAs in Prozent derer des Bildes.</translation>
    </message>
    <message>
        <source>Noise gain</source>
        <translation>Rauschverstärkung</translation>
    </message>
    <message>
        <source>Variance of the noise per stored value in a flat region; 0 measures it in each image.</source>
        <translation>Varianz des Rauschens je gespeichertem Wert in einem gleichmäßigen Bereich; 0 misst sie in jedem Bild.</translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>Streustrahlung</translation>
    </message>
    <message>
        <source>Veils the image with scattered radiation, as without a grid or in a thick patient.</source>
        <translation>Legt einen Schleier aus Streustrahlung über das Bild, wie ohne Raster oder bei einem dicken Patienten.</translation>
    </message>
    <message>
        <source>Scatter fraction</source>
        <translation>Streuanteil</translation>
    </message>
    <message>
        <source>Scattered part of all radiation; small structures lose as much contrast.</source>
        <translation>Gestreuter Teil der gesamten Strahlung; kleine Strukturen verlieren ebenso viel Kontrast.</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Ausbreitung</translation>
    </message>
    <message>
        <source>Standard deviation of the scatter, in percent of the longer side.</source>
        <translation>Standardabweichung der Streuung, in Prozent der längeren Seite.</translation>
    </message>
    <message>
        <source>Grid lines</source>
        <translation>Rasterlinien</translation>
    </message>
    <message>
        <source>Adds the shadow of an anti-scatter grid at rest; fine grids alias with the pixels, as in real images. Needs pixel spacing.</source>
        <translation>Addiert den Schatten eines ruhenden Streustrahlenrasters; feine Raster bilden mit den Pixeln Moiré, wie in echten Bildern. Benötigt den Pixelabstand.</translation>
    </message>
    <message>
        <source>Lines per mm</source>
        <translation>Linien pro mm</translation>
    </message>
    <message>
        <source>1/mm</source>
        <translation>1/mm</translation>
    </message>
    <message>
        <source>Of the grid, measured at the detector.</source>
        <translation>Des Rasters, am Detektor gemessen.</translation>
    </message>
    <message>
        <source>Absorption</source>
        <translation>Absorption</translation>
    </message>
    <message>
        <source>Radiation that is lost in the middle of a line.</source>
        <translation>Strahlung, die in der Mitte einer Linie verloren geht.</translation>
    </message>
    <message>
        <source>Direction of the lines.</source>
        <translation>Richtung der Linien.</translation>
    </message>
    <message>
        <source>Focal spot blur</source>
        <translation>Brennfleckunschärfe</translation>
    </message>
    <message>
        <source>Blurs as a larger focal spot does: the spot&apos;s size times magnification minus 1. Needs pixel spacing.</source>
        <translation>Macht unscharf wie ein größerer Brennfleck: Größe des Brennflecks mal (Vergrößerung − 1). Benötigt den Pixelabstand.</translation>
    </message>
    <message>
        <source>Focal spot</source>
        <translation>Brennfleck</translation>
    </message>
    <message>
        <source>Its width; the spot counts as uniform and square.</source>
        <translation>Seine Breite; der Brennfleck gilt als gleichmäßig und quadratisch.</translation>
    </message>
    <message>
        <source>Magnification</source>
        <translation>Vergrößerung</translation>
    </message>
    <message>
        <source>Distance of the detector from the focal spot, divided by that of the object.</source>
        <translation>Abstand des Detektors vom Brennfleck, geteilt durch den des Objekts.</translation>
    </message>
    <message>
        <source>Covered part of the width or height; 0: open.</source>
        <translation>Verdeckter Teil der Breite oder Höhe; 0: offen.</translation>
    </message>
    <message>
        <source>Collimator</source>
        <translation>Blende</translation>
    </message>
    <message>
        <source>Covers the borders with the blades of a collimator. The penumbra needs pixel spacing; 0 gives sharp edges for any image.</source>
        <translation>Verdeckt die Ränder mit den Lamellen einer Blende. Der Halbschatten benötigt den Pixelabstand; 0 ergibt für jedes Bild scharfe Kanten.</translation>
    </message>
    <message>
        <source>Penumbra</source>
        <translation>Halbschatten</translation>
    </message>
    <message>
        <source>Width from full shadow to full radiation.</source>
        <translation>Breite vom vollen Schatten bis zur vollen Strahlung.</translation>
    </message>
    <message>
        <source>Transmission</source>
        <translation>Transmission</translation>
    </message>
    <message>
        <source>Radiation that reaches the covered area.</source>
        <translation>Strahlung, die den verdeckten Bereich erreicht.</translation>
    </message>
    <message>
        <source>Detector gain</source>
        <translation>Detektorverstärkung</translation>
    </message>
    <message>
        <source>Varies the sensitivity of pixels and columns, like a detector whose flat-field correction is out of date.</source>
        <translation>Variiert die Empfindlichkeit von Pixeln und Spalten, wie ein Detektor, dessen Flat-Field-Korrektur veraltet ist.</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Standard deviation of the pixels&apos; gains.</source>
        <translation>Standardabweichung der Verstärkung der Pixel.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Standard deviation of the columns&apos; gains.</source>
        <translation>Standardabweichung der Verstärkung der Spalten.</translation>
    </message>
    <message>
        <source>Dead lines</source>
        <translation>Defekte Zeilen und Spalten</translation>
    </message>
    <message>
        <source>Switches off columns and rows at random, like broken lines of a flat-panel detector.</source>
        <translation>Schaltet zufällige Spalten und Zeilen ab, wie defekte Leitungen eines Flachdetektors.</translation>
    </message>
    <message>
        <source>Columns without signal.</source>
        <translation>Spalten ohne Signal.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Rows without signal.</source>
        <translation>Zeilen ohne Signal.</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>In percent of the width; negative: to the left.</source>
        <translation>In Prozent der Breite; negativ: nach links.</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>In percent of the height; negative: upwards.</source>
        <translation>In Prozent der Höhe; negativ: nach oben.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skalieren</translation>
    </message>
    <message>
        <source>1 keeps the size; larger values enlarge what is shown.</source>
        <translation>1 behält die Größe; größere Werte vergrößern das Gezeigte.</translation>
    </message>
    <message>
        <source>Quarter turns</source>
        <translation>Vierteldrehungen</translation>
    </message>
    <message>
        <source>Turns by a multiple of 90° without interpolation, like an image that was stored sideways.</source>
        <translation>Dreht um ein Vielfaches von 90° ohne Interpolation, wie ein Bild, das seitlich gespeichert wurde.</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>90° to the left</source>
        <translation>90° nach links</translation>
    </message>
    <message>
        <source>180°</source>
        <translation>180°</translation>
    </message>
    <message>
        <source>90° to the right</source>
        <translation>90° nach rechts</translation>
    </message>
    <message>
        <source>Width and height change places at 90°.</source>
        <translation>Bei 90° tauschen Breite und Höhe die Plätze.</translation>
    </message>
    <message>
        <source>Random crop with resize</source>
        <translation>Zufälliger Zuschnitt mit Größenänderung</translation>
    </message>
    <message>
        <source>Cuts a rectangle at a random place and enlarges it to the image&apos;s size, like a closer collimation.</source>
        <translation>Schneidet an zufälliger Stelle ein Rechteck aus und vergrößert es auf die Bildgröße, wie eine engere Einblendung.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>Share of the image&apos;s area that is kept.</source>
        <translation>Anteil der Bildfläche, der erhalten bleibt.</translation>
    </message>
    <message>
        <source>Width to height, relative to the image: 1 keeps its shape.</source>
        <translation>Breite zu Höhe, relativ zum Bild: 1 behält seine Form.</translation>
    </message>
    <message>
        <source>Keeps the middle of the image, without its borders and the markers there.</source>
        <translation>Behält die Mitte des Bildes, ohne seine Ränder und die Markierungen dort.</translation>
    </message>
    <message>
        <source>Share of the width to keep.</source>
        <translation>Anteil der Breite, der behalten wird.</translation>
    </message>
    <message>
        <source>Share of the height to keep.</source>
        <translation>Anteil der Höhe, der behalten wird.</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Moves the image on its canvas, like a patient who is not in the middle of the detector.</source>
        <translation>Verschiebt das Bild auf seiner Fläche, wie ein Patient, der nicht in der Mitte des Detektors steht.</translation>
    </message>
    <message>
        <source>Enlarges or shrinks about the centre on the same canvas, like another distance between tube, patient and detector.</source>
        <translation>Vergrößert oder verkleinert um die Mitte auf derselben Fläche, wie ein anderer Abstand zwischen Röhre, Patient und Detektor.</translation>
    </message>
    <message>
        <source>Affine map</source>
        <translation>Affine Abbildung</translation>
    </message>
    <message>
        <source>Scales, slants, rotates and moves in one step, so that the image is interpolated only once: a patient positioned differently.</source>
        <translation>Skaliert, schert, dreht und verschiebt in einem Schritt, sodass das Bild nur einmal interpoliert wird: ein anders gelagerter Patient.</translation>
    </message>
    <message>
        <source>Shear of rows</source>
        <translation>Scherung der Zeilen</translation>
    </message>
    <message>
        <source>Shear of columns</source>
        <translation>Scherung der Spalten</translation>
    </message>
    <message>
        <source>How far horizontal lines are tilted.</source>
        <translation>Wie stark waagerechte Linien geneigt werden.</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>Auffüllen</translation>
    </message>
    <message>
        <source>Adds borders around the image, like a detector that is larger than the field.</source>
        <translation>Fügt Ränder um das Bild hinzu, wie ein Detektor, der größer als das Feld ist.</translation>
    </message>
    <message>
        <source>Columns added on the left.</source>
        <translation>Links angefügte Spalten.</translation>
    </message>
    <message>
        <source>Rows added at the top.</source>
        <translation>Oben angefügte Zeilen.</translation>
    </message>
    <message>
        <source>Columns added on the right.</source>
        <translation>Rechts angefügte Spalten.</translation>
    </message>
    <message>
        <source>Rows added at the bottom.</source>
        <translation>Unten angefügte Zeilen.</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Größe ändern</translation>
    </message>
    <message>
        <source>Brings the image to a fixed size, like a reader station with a small archive format.</source>
        <translation>Bringt das Bild auf eine feste Größe, wie ein Befundplatz mit kleinem Archivformat.</translation>
    </message>
    <message>
        <source>Makes one image of an earlier export again, bit by bit; PATH is the set that was augmented.</source>
        <translation>Erzeugt ein Bild eines früheren Exports bitgenau noch einmal; PATH ist der augmentierte Bestand.</translation>
    </message>
    <message>
        <source>The row of --remake, without the header.</source>
        <translation>Die Zeile für --remake, ohne die Kopfzeile.</translation>
    </message>
    <message>
        <source>Where the images are now, if they were moved. They must be those of the run. Images that were moved together with the run are found without it.</source>
        <translation>Wo die Bilder jetzt liegen, falls sie verschoben wurden. Es müssen die des Laufs sein. Bilder, die zusammen mit dem Lauf verschoben wurden, werden ohne diese Angabe gefunden.</translation>
    </message>
    <message>
        <source>Continues a run that a process on another computer holds and will not continue, because it ended there. First checks for some seconds that nothing is written to the run.</source>
        <translation>Setzt einen Lauf fort, den ein Prozess auf einem anderen Rechner hält, der dort beendet ist und ihn nicht mehr fortsetzt. Prüft zuvor einige Sekunden lang, dass nichts in den Lauf geschrieben wird.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>exact only</source>
        <translation>nur exakte</translation>
    </message>
    <message>
        <source>%1, or %2 to %3 %</source>
        <translation>%1 oder %2 bis %3 %</translation>
    </message>
    <message>
        <source>Write 1000, not 1,000 or 1.000; the decimal sign is a point (0.5).</source>
        <translation>Schreiben Sie 1000, nicht 1,000 oder 1.000; das Dezimalzeichen ist ein Punkt (0.5).</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Sample grid</source>
        <translation>Beispielraster</translation>
    </message>
    <message>
        <source>Near-copy threshold</source>
        <translation>Schwelle für Kopien</translation>
    </message>
    <message>
        <source>Number of bins.</source>
        <translation>Anzahl der Klassen.</translation>
    </message>
    <message>
        <source>Scaling of the network&apos;s input. Automatic: as the weights file was trained (torchvision&apos;s VGG16 with ImageNet&apos;s mean and deviation, its GoogLeNet and Inception v3 with -1 to 1); -1 to 1 without a file.</source>
        <translation>Skalierung der Eingabe des Netzes. Automatisch: wie die Gewichtedatei trainiert wurde (VGG16 von torchvision mit Mittelwert und Standardabweichung von ImageNet, GoogLeNet und Inception v3 mit −1 bis 1); ohne Datei −1 bis 1.</translation>
    </message>
    <message>
        <source>Grey values that the network of --weights expects: none is 0 to 1, half -1 to 1, imagenet ImageNet&apos;s mean and deviation. auto: as the file was trained (torchvision&apos;s vgg16 and vgg16bn: imagenet; its googlenet and inception3, which undo that normalisation at their input: half).</source>
        <translation>Grauwerte, die das Netz von --weights erwartet: none ist 0 bis 1, half −1 bis 1, imagenet Mittelwert und Standardabweichung von ImageNet. auto: wie die Datei trainiert wurde (vgg16 und vgg16bn von torchvision: imagenet; googlenet und inception3, die diese Normierung am Eingang rückgängig machen: half).</translation>
    </message>
    <message>
        <source>Real images</source>
        <translation>Echte Aufnahmen</translation>
    </message>
    <message>
        <source>As the generator was trained</source>
        <translation>Wie beim Training des Generators</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>Volle Größe</translation>
    </message>
    <message>
        <source>How real images are prepared if the other side is a generator&apos;s run: at the size and fit of its training, as the FID during training, or at full size.</source>
        <translation>Wie echte Aufnahmen vorbereitet werden, wenn die andere Seite der Lauf eines Generators ist: in Größe und Einpassung seines Trainings, wie beim FID während des Trainings, oder in voller Größe.</translation>
    </message>
    <message>
        <source>Writes the predictions (with --data): with numbers in the place of file names and patient IDs, which are in PREDICTIONS.key.csv beside it.</source>
        <translation>Schreibt die Vorhersagen (mit --data): mit Nummern anstelle von Dateinamen und Patienten-IDs; diese stehen daneben in PREDICTIONS.key.csv.</translation>
    </message>
    <message>
        <source>Continues a generator&apos;s run to so many epochs, also one that is finished.</source>
        <translation>Setzt den Lauf eines Generators bis zu so vielen Epochen fort, auch einen fertigen.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>Recommended for small sets (64)</source>
        <translation>Empfohlen für kleine Datensätze (64)</translation>
    </message>
    <message>
        <source>Recommended for small sets (128)</source>
        <translation>Empfohlen für kleine Datensätze (128)</translation>
    </message>
    <message>
        <source>As &apos;Recommended for small sets (64)&apos;, 128 × 128 pixels. On a CPU it takes many hours; a GPU is recommended.</source>
        <translation>Wie „Empfohlen für kleine Datensätze (64)“, 128 × 128 Pixel. Auf einer CPU dauert es viele Stunden; eine GPU ist zu empfehlen.</translation>
    </message>
    <message>
        <source>Conditional (64)</source>
        <translation>Bedingt (64)</translation>
    </message>
    <message>
        <source>One generator for all classes of the set: the class is an input of the generator, and the discriminator compares image and class (projection, Miyato and Koyama 2018). Rare classes profit from what is common to all.</source>
        <translation>Ein Generator für alle Klassen des Datensatzes: Die Klasse ist eine Eingabe des Generators, und der Diskriminator vergleicht Bild und Klasse (Projektion, Miyato und Koyama 2018). Seltene Klassen profitieren von dem, was allen gemeinsam ist.</translation>
    </message>
    <message>
        <source>WGAN with weight clipping (64)</source>
        <translation>WGAN mit begrenzten Gewichten (64)</translation>
    </message>
    <message>
        <source>Arjovsky, Chintala and Bottou 2017, as the spine X-ray study used it: DCGAN networks, RMSProp, weights clipped at 0.01, five steps of the discriminator per step of the generator.</source>
        <translation>Arjovsky, Chintala und Bottou 2017, wie in der Wirbelsäulenstudie: DCGAN-Netze, RMSProp, Gewichte auf 0.01 begrenzt, fünf Schritte des Diskriminators je Schritt des Generators.</translation>
    </message>
    <message>
        <source>WGAN-GP (64)</source>
        <translation>WGAN-GP (64)</translation>
    </message>
    <message>
        <source>Gulrajani et al. 2017: Wasserstein with a gradient penalty, DCGAN networks with layer normalisation in the discriminator. Steady, but five steps of the discriminator per step of the generator.</source>
        <translation>Gulrajani et al. 2017: Wasserstein mit Gradientenstrafe, DCGAN-Netze mit Layer-Normalisierung im Diskriminator. Stabil, aber fünf Schritte des Diskriminators je Schritt des Generators.</translation>
    </message>
    <message>
        <source>SNGAN (64)</source>
        <translation>SNGAN (64)</translation>
    </message>
    <message>
        <source>Miyato et al. 2018: residual networks, spectral normalisation and hinge loss. The largest networks at this size; a GPU is recommended.</source>
        <translation>Miyato et al. 2018: residuale Netze, Spektralnormalisierung und Hinge-Verlust. Die größten Netze dieser Bildgröße; eine GPU ist zu empfehlen.</translation>
    </message>
    <message>
        <source>DCGAN 32</source>
        <translation>DCGAN 32</translation>
    </message>
    <message>
        <source>DCGAN with a layer less, 32 × 32 pixels: for a quick first look at whether a set can be learned.</source>
        <translation>DCGAN mit einer Schicht weniger, 32 × 32 Pixel: für einen schnellen ersten Blick, ob ein Datensatz gelernt werden kann.</translation>
    </message>
    <message>
        <source>DCGAN 128</source>
        <translation>DCGAN 128</translation>
    </message>
    <message>
        <source>DCGAN with a layer more, 128 × 128 pixels. Less stable than 64 on small sets; a GPU is recommended.</source>
        <translation>DCGAN mit einer Schicht mehr, 128 × 128 Pixel. Bei kleinen Datensätzen weniger stabil als 64; eine GPU ist zu empfehlen.</translation>
    </message>
    <message>
        <source>DCGAN 256</source>
        <translation>DCGAN 256</translation>
    </message>
    <message>
        <source>DCGAN with two layers more, 256 × 256 pixels. Needs a GPU and more images than the smaller ones.</source>
        <translation>DCGAN mit zwei Schichten mehr, 256 × 256 Pixel. Braucht eine GPU und mehr Bilder als die kleineren.</translation>
    </message>
    <message>
        <source>Number of training epochs. Each epoch shows every image once; with updates on half a batch, once in two epochs.</source>
        <translation>Anzahl der Trainingsepochen. Jede Epoche zeigt jedes Bild einmal; bei Schritten auf halben Batches einmal in zwei Epochen.</translation>
    </message>
    <message>
        <source>Parts per batch</source>
        <translation>Teile je Batch</translation>
    </message>
    <message>
        <source>Computes a batch in so many parts and adds up their gradients before the networks change: 2 needs about half the memory for the same batch size. Batch normalisation sees only one part at a time.</source>
        <translation>Rechnet einen Batch in so vielen Teilen und addiert deren Gradienten, bevor sich die Netze ändern: 2 braucht bei gleicher Batchgröße etwa den halben Speicher. Batch-Normalisierung sieht jeweils nur einen Teil.</translation>
    </message>
    <message>
        <source>Adam β2</source>
        <translation>Adam β2</translation>
    </message>
    <message>
        <source>Decay of Adam&apos;s mean of squared gradients. 0.999 is usual, 0.9 with a gradient penalty or spectral normalisation.</source>
        <translation>Abklingfaktor für Adams Mittel der quadrierten Gradienten. 0.999 ist üblich, 0.9 mit Gradientenstrafe oder Spektralnormalisierung.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>class of the image</source>
        <translation>Klasse des Bildes</translation>
    </message>
    <message>
        <source>With classes, one generator learns all classes of the set and makes images of the one that is asked for.</source>
        <translation>Mit Klassen lernt ein Generator alle Klassen des Datensatzes und erzeugt Bilder der verlangten.</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netze</translation>
    </message>
    <message>
        <source>DCGAN</source>
        <translation>DCGAN</translation>
    </message>
    <message>
        <source>chest X-ray study (128 only)</source>
        <translation>Thoraxstudie (nur 128)</translation>
    </message>
    <message>
        <source>residual (64 and 128)</source>
        <translation>residual (64 und 128)</translation>
    </message>
    <message>
        <source>DCGAN is the fastest on a CPU; the residual networks of SNGAN and WGAN-GP take several times as long.</source>
        <translation>DCGAN ist auf der CPU am schnellsten; die residualen Netze von SNGAN und WGAN-GP brauchen ein Mehrfaches der Zeit.</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Zielfunktion</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>least squares</source>
        <translation>kleinste Quadrate</translation>
    </message>
    <message>
        <source>Wasserstein</source>
        <translation>Wasserstein</translation>
    </message>
    <message>
        <source>hinge</source>
        <translation>Hinge</translation>
    </message>
    <message>
        <source>relativistic pairs (R3GAN)</source>
        <translation>relativistische Paare (R3GAN)</translation>
    </message>
    <message>
        <source>The loss of the two networks. Wasserstein needs weight clipping or a penalty; relativistic pairs go well with R1 and R2.</source>
        <translation>Der Verlust der beiden Netze. Wasserstein braucht begrenzte Gewichte oder einen Strafterm; relativistische Paare passen zu R1 und R2.</translation>
    </message>
    <message>
        <source>Constraint on D</source>
        <translation>Beschränkung von D</translation>
    </message>
    <message>
        <source>weight clipping</source>
        <translation>begrenzte Gewichte</translation>
    </message>
    <message>
        <source>gradient penalty (WGAN-GP)</source>
        <translation>Gradientenstrafe (WGAN-GP)</translation>
    </message>
    <message>
        <source>R1 (real images)</source>
        <translation>R1 (echte Bilder)</translation>
    </message>
    <message>
        <source>R1 and R2</source>
        <translation>R1 und R2</translation>
    </message>
    <message>
        <source>spectral normalisation</source>
        <translation>Spektralnormalisierung</translation>
    </message>
    <message>
        <source>Keeps the discriminator from becoming too steep. Penalties need layer or instance normalisation in D, or none.</source>
        <translation>Hält den Diskriminator davon ab, zu steil zu werden. Strafterme brauchen in D Layer- oder Instanznormalisierung oder keine.</translation>
    </message>
    <message>
        <source>Penalty weight</source>
        <translation>Gewicht des Strafterms</translation>
    </message>
    <message>
        <source>For the gradient penalty (10 is usual) and for R1 and R2, where it is γ and half of it counts (1 to 10 at 64 pixels).</source>
        <translation>Für die Gradientenstrafe (10 ist üblich) und für R1 und R2; dort ist es γ, und die Hälfte davon zählt (1 bis 10 bei 64 Pixeln).</translation>
    </message>
    <message>
        <source>Clip weights at</source>
        <translation>Gewichte kappen auf</translation>
    </message>
    <message>
        <source>For weight clipping: no weight of D is larger.</source>
        <translation>Für begrenzte Gewichte: Kein Gewicht von D ist größer.</translation>
    </message>
    <message>
        <source>Normalisation in D</source>
        <translation>Normalisierung in D</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>instance</source>
        <translation>Instanz</translation>
    </message>
    <message>
        <source>Of the features in the discriminator: over the batch, over each image, over each channel of an image.</source>
        <translation>Der Merkmale im Diskriminator: über den Batch, über jedes Bild, über jeden Kanal eines Bildes.</translation>
    </message>
    <message>
        <source>One-sided: real images have the label 1 minus this value, generated ones keep 0. For cross-entropy and least squares; 0.1 is usual.</source>
        <translation>Einseitig: Echte Bilder haben das Label 1 minus diesem Wert, generierte behalten 0. Für Kreuzentropie und kleinste Quadrate; 0.1 ist üblich.</translation>
    </message>
    <message>
        <source>Steps of D per step of G</source>
        <translation>D-Schritte je G-Schritt</translation>
    </message>
    <message>
        <source>The generator changes in one of so many steps, the discriminator in all. 5 is usual with Wasserstein; it then needs more epochs.</source>
        <translation>Der Generator ändert sich in einem von so vielen Schritten, der Diskriminator in allen. 5 ist mit Wasserstein üblich; dann braucht er mehr Epochen.</translation>
    </message>
    <message>
        <source>Updates of D</source>
        <translation>Schritte von D</translation>
    </message>
    <message>
        <source>real and generated images together</source>
        <translation>echte und generierte Bilder zusammen</translation>
    </message>
    <message>
        <source>half a batch each, one after the other</source>
        <translation>je ein halber Batch nacheinander</translation>
    </message>
    <message>
        <source>Half a batch each: as in the chest X-ray study, D changes on batch / 2 real images, then on batch / 2 generated ones, and G on a whole batch.</source>
        <translation>Je ein halber Batch: Wie in der Thoraxstudie ändert sich D mit Batch / 2 echten, dann mit Batch / 2 generierten Bildern, und G mit einem ganzen Batch.</translation>
    </message>
    <message>
        <source>Augment what D sees</source>
        <translation>Augmentieren, was D sieht</translation>
    </message>
    <message>
        <source>always (DiffAugment)</source>
        <translation>immer (DiffAugment)</translation>
    </message>
    <message>
        <source>as often as needed (ADA)</source>
        <translation>so oft wie nötig (ADA)</translation>
    </message>
    <message>
        <source>Changes real and generated images alike before D sees them, so that it cannot learn a small set by heart. Generated images stay unchanged.</source>
        <translation>Verändert echte und generierte Bilder gleichermaßen, bevor D sie sieht, damit es einen kleinen Datensatz nicht auswendig lernt. Generierte Bilder bleiben unverändert.</translation>
    </message>
    <message>
        <source>D sees: brightness</source>
        <translation>D sieht: Helligkeit</translation>
    </message>
    <message>
        <source>Adds up to a quarter of the grey range.</source>
        <translation>Addiert bis zu einem Viertel des Grauwertbereichs.</translation>
    </message>
    <message>
        <source>D sees: contrast</source>
        <translation>D sieht: Kontrast</translation>
    </message>
    <message>
        <source>Multiplies the contrast by 0.5 to 1.5.</source>
        <translation>Multipliziert den Kontrast mit 0.5 bis 1.5.</translation>
    </message>
    <message>
        <source>D sees: translation</source>
        <translation>D sieht: Verschiebung</translation>
    </message>
    <message>
        <source>Moves the image by up to an eighth of its side.</source>
        <translation>Verschiebt das Bild um bis zu einem Achtel seiner Seite.</translation>
    </message>
    <message>
        <source>D sees: cutout</source>
        <translation>D sieht: Ausschnitt verdeckt</translation>
    </message>
    <message>
        <source>Covers a square of half the side with medium grey.</source>
        <translation>Verdeckt ein Quadrat der halben Seite mit mittlerem Grau.</translation>
    </message>
    <message>
        <source>D sees: share</source>
        <translation>D sieht: Anteil</translation>
    </message>
    <message>
        <source>For &apos;always&apos;: the share of the images that each of the selected changes applies to.</source>
        <translation>Für „immer“: der Anteil der Bilder, auf den jede der gewählten Änderungen angewandt wird.</translation>
    </message>
    <message>
        <source>ADA target</source>
        <translation>ADA-Ziel</translation>
    </message>
    <message>
        <source>For ADA: the augmentation becomes more frequent while the mean sign of D on real images is above this value.</source>
        <translation>Für ADA: Die Augmentierung wird häufiger, solange das mittlere Vorzeichen von D auf echten Bildern über diesem Wert liegt.</translation>
    </message>
    <message>
        <source>ADA images</source>
        <translation>ADA-Bilder</translation>
    </message>
    <message>
        <source>thousand</source>
        <translation>Tausend</translation>
    </message>
    <message>
        <source>For ADA: real images shown until the probability has gone from 0 to 1. 500 thousand in the paper; less for short trainings.</source>
        <translation>Für ADA: gezeigte echte Bilder, bis die Wahrscheinlichkeit von 0 auf 1 gegangen ist. Im Artikel 500 Tausend; weniger für kurze Trainings.</translation>
    </message>
    <message>
        <source>Says of each generator&apos;s run what its curves and samples show, with the values, the limits and what may help. FOLDER may be one run, too.</source>
        <translation>Sagt zu jedem Lauf eines Generators, was Kurven und Samples zeigen, mit Werten, Grenzen und dem, was helfen kann. FOLDER darf auch ein einzelner Lauf sein.</translation>
    </message>
    <message>
        <source>Older checkpoints</source>
        <translation>Ältere Checkpoints</translation>
    </message>
    <message>
        <source>How many checkpoints before the last two are kept, spread evenly over the run. A branch with other settings can start from each of them; 0: none.</source>
        <translation>Wie viele Checkpoints vor den letzten beiden behalten werden, gleichmäßig über den Lauf verteilt. Von jedem kann ein Zweig mit anderen Einstellungen ausgehen; 0: keine.</translation>
    </message>
    <message>
        <source>Images shown</source>
        <translation>Gezeigte Bilder</translation>
    </message>
    <message>
        <source>How many images of each sample grid are shown; 0: all.</source>
        <translation>Wie viele Bilder jedes Sample-Rasters gezeigt werden; 0: alle.</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>A frame for every so many epochs; the last one is always there.</source>
        <translation>Ein Einzelbild alle so viele Epochen; die letzte ist immer dabei.</translation>
    </message>
    <message>
        <source>Time per frame</source>
        <translation>Zeit je Einzelbild</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>How long each frame is shown; the last one 2 s.</source>
        <translation>Wie lange jedes Einzelbild gezeigt wird; das letzte 2 s.</translation>
    </message>
    <message>
        <source>Size of a pixel of the samples in the file.</source>
        <translation>Größe eines Pixels der Samples in der Datei.</translation>
    </message>
    <message>
        <source>A new folder for the branch.</source>
        <translation>Ein neuer Ordner für den Zweig.</translation>
    </message>
    <message>
        <source>Number of images; of a conditional generator shared out evenly to its classes.</source>
        <translation>Anzahl der Bilder; bei einem bedingten Generator gleichmäßig auf seine Klassen verteilt.</translation>
    </message>
    <message>
        <source>Number of images of one class.</source>
        <translation>Anzahl der Bilder einer Klasse.</translation>
    </message>
    <message>
        <source>As many images as bring each class that the generator can make to the size of the set&apos;s largest class.</source>
        <translation>So viele Bilder, dass jede Klasse, die der Generator erzeugen kann, so groß wird wie die größte Klasse der Sammlung.</translation>
    </message>
    <message>
        <source>Number of the first image of the seed: with 100, the images that follow after 100 others.</source>
        <translation>Nummer des ersten Bildes des Startwerts: mit 100 die Bilder, die auf 100 andere folgen.</translation>
    </message>
    <message>
        <source>Departures from the latent vectors of the seed, as the view Latent of the window copies them: &quot;walk=SEED:IMAGE:FRACTION variation=NUMBER:STRENGTH truncation=FACTOR DIRECTION=VALUE ...&quot;.</source>
        <translation>Abweichungen von den latenten Vektoren des Startwerts, wie die Ansicht „Latent“ des Fensters sie kopiert: „walk=STARTWERT:BILD:ANTEIL variation=NUMMER:STÄRKE truncation=FAKTOR RICHTUNG=WERT ...“.</translation>
    </message>
    <message>
        <source>Makes one image of an earlier generation again, bit by bit.</source>
        <translation>Erzeugt ein Bild einer früheren Generierung noch einmal, Bit für Bit.</translation>
    </message>
    <message>
        <source>DICOM secondary capture</source>
        <translation>DICOM Secondary Capture</translation>
    </message>
    <message>
        <source>DICOM digital X-ray</source>
        <translation>DICOM digitales Röntgen</translation>
    </message>
    <message>
        <source>All are marked as synthetic in the file itself. DICOM files are grey, have new UIDs and name no patient; digital X-ray needs the pixel spacing and describes a frontal radiograph.</source>
        <translation>Alle sind in der Datei selbst als synthetisch gekennzeichnet. DICOM-Dateien sind grau, haben neue UIDs und nennen keinen Patienten; digitales Röntgen braucht den Pixelabstand und beschreibt eine Frontalaufnahme.</translation>
    </message>
    <message>
        <source>Bit depth</source>
        <translation>Bittiefe</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 Bit</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 Bit</translation>
    </message>
    <message>
        <source>Of the files. The generator&apos;s output is mapped to grey levels in one step, never stretched per image.</source>
        <translation>Der Dateien. Die Ausgabe des Generators wird in einem Schritt auf Grauwerte abgebildet, nie pro Bild gespreizt.</translation>
    </message>
    <message>
        <source>One DICOM file per class</source>
        <translation>Eine DICOM-Datei pro Klasse</translation>
    </message>
    <message>
        <source>All images of a class become frames of one file, up to 1 GB (secondary capture only).</source>
        <translation>Alle Bilder einer Klasse werden Einzelbilder einer Datei, bis 1 GB (nur Secondary Capture).</translation>
    </message>
    <message>
        <source>Pixel spacing</source>
        <translation>Pixelabstand</translation>
    </message>
    <message>
        <source>Distance between pixels that DICOM files state. A generator does not know it: divide the width of its training images by the number of pixels. 0: not stated.</source>
        <translation>Abstand der Pixel, den DICOM-Dateien angeben. Ein Generator kennt ihn nicht: Teilen Sie die Breite seiner Trainingsaufnahmen durch die Zahl der Pixel. 0: nicht angegeben.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>Körperteil</translation>
    </message>
    <message>
        <source>Copies until each class has N images, originals included.</source>
        <translation>Kopien, bis jede Klasse N Bilder hat, Originale eingeschlossen.</translation>
    </message>
    <message>
        <source>Number of the first image for the random numbers, from 0; gives one image of a set the values that it has in the set.</source>
        <translation>Nummer des ersten Bildes für die Zufallszahlen, ab 0; gibt einem einzelnen Bild die Werte, die es im Satz hat.</translation>
    </message>
    <message>
        <source>Spine study, for images of any size</source>
        <translation>Wirbelsäulenstudie, für Bilder jeder Größe</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Sättigung</translation>
    </message>
    <message>
        <source>Makes colours paler or stronger, like another digitiser or camera; grey images stay as they are.</source>
        <translation>Macht Farben blasser oder kräftiger, wie ein anderer Scanner oder eine andere Kamera; Graustufenbilder bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>1 changes nothing; 0 leaves only grey.</source>
        <translation>1 ändert nichts; 0 lässt nur Grau übrig.</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>Farbton</translation>
    </message>
    <message>
        <source>Turns all colours on the colour circle, like another white balance; grey images stay as they are.</source>
        <translation>Dreht alle Farben im Farbkreis, wie ein anderer Weißabgleich; Graustufenbilder bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>120 turns red to green; 0 changes nothing.</source>
        <translation>120 macht Rot zu Grün; 0 ändert nichts.</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>training images</source>
        <translation>Trainingsbilder</translation>
    </message>
    <message>
        <source>all images</source>
        <translation>alle Bilder</translation>
    </message>
    <message>
        <source>Training images: those that are not in val or test, where augmented images would falsify the evaluation.</source>
        <translation>Trainingsbilder: die nicht in val oder test sind, wo augmentierte Bilder die Auswertung verfälschen würden.</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Dateiformat</translation>
    </message>
    <message>
        <source>DICOM (derived image)</source>
        <translation>DICOM (abgeleitetes Bild)</translation>
    </message>
    <message>
        <source>DICOM files are secondary captures with new UIDs; images in colour get 8 bits.</source>
        <translation>DICOM-Dateien sind Secondary Captures mit neuen UIDs; Farbbilder erhalten 8 Bit.</translation>
    </message>
    <message>
        <source>Keep the patient</source>
        <translation>Patient beibehalten</translation>
    </message>
    <message>
        <source>Copies name, ID, birth date and sex from a DICOM original into DICOM files.</source>
        <translation>Übernimmt Name, ID, Geburtsdatum und Geschlecht eines DICOM-Originals in DICOM-Dateien.</translation>
    </message>
    <message>
        <source>Refer to the original</source>
        <translation>Auf das Original verweisen</translation>
    </message>
    <message>
        <source>Writes the UIDs of a DICOM original into DICOM files, so that an archive can find it.</source>
        <translation>Schreibt die UIDs eines DICOM-Originals in DICOM-Dateien, damit ein Archiv es findet.</translation>
    </message>
    <message>
        <source>Visible part of a box</source>
        <translation>Sichtbarer Teil eines Rahmens</translation>
    </message>
    <message>
        <source>Boxes of which less is inside the image are dropped.</source>
        <translation>Rahmen, von denen weniger im Bild liegt, fallen weg.</translation>
    </message>
    <message>
        <source>Sides that change places</source>
        <translation>Seiten, die den Platz tauschen</translation>
    </message>
    <message>
        <source>Names that a flip exchanges in classes and boxes: left/right, L/R; &apos;usual&apos;: in four languages; empty: none.</source>
        <translation>Namen, die eine Spiegelung in Klassen und Rahmen vertauscht: left/right, L/R; „usual“: in vier Sprachen; leer: keine.</translation>
    </message>
    <message>
        <source>Crop (pixels, as published)</source>
        <translation>Zuschneiden (Pixel, wie veröffentlicht)</translation>
    </message>
    <message>
        <source>Zoom (pixels, as published)</source>
        <translation>Zoom (Pixel, wie veröffentlicht)</translation>
    </message>
    <message>
        <source>The presets choose from methods that are safe for radiographs: no flips and quarter turns, which change sides; no inversion, solarising and posterising, which destroy what is looked for; no covers, which can hide the finding; no bending, which changes shapes that are measured.</source>
        <translation>Die Vorlagen wählen aus Methoden, die für Röntgenbilder sicher sind: keine Spiegelungen und Vierteldrehungen, die Seiten vertauschen; keine Inversion, Solarisation und Posterisierung, die das Gesuchte zerstören; keine Abdeckungen, die den Befund verdecken können; keine Verbiegungen, die gemessene Formen ändern.</translation>
    </message>
    <message>
        <source>Histogram of a reference</source>
        <translation>Histogramm einer Referenz</translation>
    </message>
    <message>
        <source>Distributes the grey levels as in another image, like the look of another department&apos;s devices.</source>
        <translation>Verteilt die Grauwerte wie in einem anderen Bild, wie das Aussehen der Geräte einer anderen Abteilung.</translation>
    </message>
    <message>
        <source>Reference image</source>
        <translation>Referenzbild</translation>
    </message>
    <message>
        <source>File to take the grey levels from; empty: a bell about the middle grey. Recipe files and manifests hold its path.</source>
        <translation>Datei, deren Grauwerte übernommen werden; leer: eine Glockenkurve um das mittlere Grau. Rezeptdateien und Manifeste enthalten ihren Pfad.</translation>
    </message>
    <message>
        <source>Side marker or text</source>
        <translation>Seitenmarke oder Text</translation>
    </message>
    <message>
        <source>Burns letters into a corner, like a side marker or a date, so that a network does not learn them.</source>
        <translation>Brennt Buchstaben in eine Ecke ein, wie eine Seitenmarke oder ein Datum, damit ein Netz sie nicht lernt.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Up to 24 letters, digits and signs of ASCII.</source>
        <translation>Bis zu 24 Buchstaben, Ziffern und Zeichen aus ASCII.</translation>
    </message>
    <message>
        <source>In percent of the width, from the left.</source>
        <translation>In Prozent der Breite, von links.</translation>
    </message>
    <message>
        <source>In percent of the height, from the top.</source>
        <translation>In Prozent der Höhe, von oben.</translation>
    </message>
    <message>
        <source>Crop (per cent)</source>
        <translation>Zuschneiden (Prozent)</translation>
    </message>
    <message>
        <source>Cuts a rectangle out of images of any size, like a collimated field.</source>
        <translation>Schneidet ein Rechteck aus Bildern jeder Größe, wie ein eingeblendetes Feld.</translation>
    </message>
    <message>
        <source>Zoom (per cent)</source>
        <translation>Zoom (Prozent)</translation>
    </message>
    <message>
        <source>Enlarges a rectangle to the size of the image, like a view closer to the detector.</source>
        <translation>Vergrößert ein Rechteck auf die Größe des Bildes, wie eine Aufnahme aus größerer Nähe.</translation>
    </message>
    <message>
        <source>Mosaic</source>
        <translation>Mosaik</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Abdomen</source>
        <translation>Abdomen</translation>
    </message>
    <message>
        <source>Chest</source>
        <translation>Thorax</translation>
    </message>
    <message>
        <source>Cervical spine</source>
        <translation>Halswirbelsäule</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>Lumbar spine</source>
        <translation>Lendenwirbelsäule</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Hals</translation>
    </message>
    <message>
        <source>Pelvis</source>
        <translation>Becken</translation>
    </message>
    <message>
        <source>Skull</source>
        <translation>Schädel</translation>
    </message>
    <message>
        <source>Spine</source>
        <translation>Wirbelsäule</translation>
    </message>
    <message>
        <source>Thoracic spine</source>
        <translation>Brustwirbelsäule</translation>
    </message>
    <message>
        <source>Body part that DICOM files state.</source>
        <translation>Körperteil, den DICOM-Dateien angeben.</translation>
    </message>
    <message>
        <source>What &apos;automatic&apos; means for the CPU threads of a training; automatic here: all cores. The command line reads SYNTHRAY_THREADS from the environment.</source>
        <translation>Was &apos;automatisch&apos; für die CPU-Threads eines Trainings heißt; hier automatisch: alle Kerne. Die Kommandozeile liest SYNTHRAY_THREADS aus der Umgebung.</translation>
    </message>
    <message>
        <source>What &apos;automatic&apos; means for the device of a training. Automatic here: a CUDA device if there is one. The command line reads SYNTHRAY_DEVICE from the environment.</source>
        <translation>Was &apos;automatisch&apos; für das Gerät eines Trainings heißt. Hier automatisch: ein CUDA-Gerät, wenn es eines gibt. Die Kommandozeile liest SYNTHRAY_DEVICE aus der Umgebung.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Systemsprache</translation>
    </message>
    <message>
        <source>The language of the window and of the manual.</source>
        <translation>Die Sprache des Fensters und des Handbuchs.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Images look the same in both; a dark room favours the dark one.</source>
        <translation>Aufnahmen sehen in beiden gleich aus; für einen dunklen Raum eignet sich Dunkel besser.</translation>
    </message>
    <message>
        <source>Reopen last images at startup</source>
        <translation>Letzte Aufnahmen beim Start öffnen</translation>
    </message>
    <message>
        <source>Opens the images or the project of the last session.</source>
        <translation>Öffnet die Aufnahmen oder das Projekt der letzten Sitzung.</translation>
    </message>
    <message>
        <source>Corner text</source>
        <translation>Eckentext</translation>
    </message>
    <message>
        <source>Shows size, window and zoom in the corners of an image when the program starts; the key I switches it.</source>
        <translation>Zeigt beim Start Größe, Fenster und Vergrößerung in den Ecken einer Aufnahme; die Taste I schaltet um.</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>Overlays</translation>
    </message>
    <message>
        <source>Shows the overlays of a DICOM file when it is opened.</source>
        <translation>Zeigt die Overlays einer DICOM-Datei beim Öffnen.</translation>
    </message>
    <message>
        <source>Memory for thumbnails</source>
        <translation>Speicher für Vorschaubilder</translation>
    </message>
    <message>
        <source>Thumbnails beyond it are read again when they are needed. From the next start on.</source>
        <translation>Vorschaubilder darüber hinaus werden bei Bedarf neu gelesen. Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Ask before deleting runs</source>
        <translation>Vor dem Löschen von Läufen fragen</translation>
    </message>
    <message>
        <source>Deleted runs cannot be restored.</source>
        <translation>Gelöschte Läufe lassen sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Keep a log</source>
        <translation>Protokoll führen</translation>
    </message>
    <message>
        <source>Writes warnings to files of 1 MiB, five at most, without patient data. The command line reads SYNTHRAY_LOG_FOLDER from the environment.</source>
        <translation>Schreibt Warnungen in höchstens fünf Dateien von 1 MiB, ohne Patientendaten. Die Kommandozeile liest SYNTHRAY_LOG_FOLDER aus der Umgebung.</translation>
    </message>
    <message>
        <source>Keep the test part</source>
        <translation>Testteil behalten</translation>
    </message>
    <message>
        <source>The images that are in test stay there, as published; train and val divide the rest in the ratio of their shares. Not used with folds.</source>
        <translation>Die Aufnahmen in test bleiben dort, wie veröffentlicht; train und val teilen den Rest im Verhältnis ihrer Anteile. Nicht bei Folds.</translation>
    </message>
    <message>
        <source>Choose three for weights that were trained on colour pictures; grey images are then replicated. Of images in colour the network receives the brightness, unless colours are chosen.</source>
        <translation>Drei für Gewichte, die mit Farbbildern trainiert wurden; graue Aufnahmen werden dann vervielfacht. Von farbigen Bildern erhält das Netz die Helligkeit, außer wenn Farben gewählt sind.</translation>
    </message>
    <message>
        <source>Images of a batch and their classes: two blended (Zhang et al. 2018), one pasted into the other (Yun et al. 2019), or four around a point (Bochkovskiy et al. 2020), for sets with boxes: a finding whose box is cut away does not count.</source>
        <translation>Bilder eines Batches und ihre Klassen: zwei überblendet (Zhang et al. 2018), eines ins andere eingesetzt (Yun et al. 2019) oder vier um einen Punkt (Bochkovskiy et al. 2020), für Sätze mit Rahmen: Ein Befund, dessen Rahmen abgeschnitten ist, zählt nicht.</translation>
    </message>
    <message>
        <source>Channels of training and generated images; one is enough for radiographs. With colours the generator learns red, green and blue.</source>
        <translation>Kanäle der Trainings- und der generierten Bilder; für Röntgenaufnahmen genügt einer. Mit Farben lernt der Generator Rot, Grün und Blau.</translation>
    </message>
    <message>
        <source>3 (colours)</source>
        <translation>3 (Farben)</translation>
    </message>
    <message>
        <source>Keeps this arm (one of the setups being compared) of the preset, or adds one: the preset of a generator, such as conditional64, for its images, or hybrid-conditional64 for its images before the seven methods. Default: all arms.</source>
        <translation>Behält diesen Arm (eine der verglichenen Varianten) der Vorgabe oder fügt einen hinzu: die Vorgabe eines Generators, etwa conditional64, für dessen Bilder, oder hybrid-conditional64 für dessen Bilder vor den sieben Methoden. Standard: alle Arme.</translation>
    </message>
    <message>
        <source>Compares no augmentation, each of the seven methods, all seven, a DCGAN, a WGAN, and the DCGAN with all seven; VGG16 and GoogLeNet.</source>
        <translation>Vergleicht keine Augmentierung, jede der sieben Methoden, alle sieben, ein DCGAN, ein WGAN und das DCGAN mit allen sieben; VGG16 und GoogLeNet.</translation>
    </message>
    <message>
        <source>For one or two hundred images: DCGAN with an averaged generator, label smoothing, and augmentation of what the discriminator sees as soon as it begins to learn the set by heart. docs/gans.md says what was measured.</source>
        <translation>Für ein- oder zweihundert Bilder: DCGAN mit gemitteltem Generator, Label-Glättung und Augmentierung dessen, was der Diskriminator sieht, sobald er den Datensatz auswendig zu lernen beginnt. docs/gans.md sagt, was gemessen wurde.</translation>
    </message>
    <message>
        <source>Rotates the image counter-clockwise about its centre, like a patient or a cassette that lies askew.</source>
        <translation>Dreht die Aufnahme gegen den Uhrzeigersinn um ihre Mitte, wie bei schief liegendem Patienten oder schiefer Kassette.</translation>
    </message>
    <message>
        <source>Mirrors left and right, like an image that was scanned from the wrong side.</source>
        <translation>Vertauscht links und rechts, wie bei einer von der falschen Seite eingescannten Aufnahme.</translation>
    </message>
    <message>
        <source>Mirrors top and bottom, like a cassette that was read the wrong way round.</source>
        <translation>Vertauscht oben und unten, wie bei einer verkehrt herum ausgelesenen Kassette.</translation>
    </message>
    <message>
        <source>Cuts a rectangle out of the image, like a collimated field.</source>
        <translation>Schneidet ein Rechteck aus der Aufnahme aus, wie ein eingeblendetes Feld.</translation>
    </message>
    <message>
        <source>Cuts a rectangle out of the image and resizes it, like a view closer to the detector.</source>
        <translation>Schneidet ein Rechteck aus der Aufnahme aus und ändert dessen Größe, wie eine Ansicht näher am Detektor.</translation>
    </message>
    <message>
        <source>Slants the image about its centre, like a projection at an angle to the detector.</source>
        <translation>Neigt die Aufnahme um ihre Mitte, wie eine Projektion schräg zum Detektor.</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>image</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Number of training images shown beside each generated one, the nearest by features. The most similar one by SSIM is added if it is another.</source>
        <translation>Wie viele Trainingsaufnahmen neben jedem generierten Bild gezeigt werden, die nach Merkmalen nächsten. Die nach SSIM ähnlichste kommt hinzu, wenn es eine andere ist.</translation>
    </message>
    <message>
        <source>The step to start from: the newest checkpoint at or before it is taken; default: the last checkpoint. &apos;runs RUN --doctor&apos; lists those that are kept.</source>
        <translation>Der Schritt, ab dem begonnen wird: genommen wird der neueste Checkpoint bis dahin; Standard: der letzte Checkpoint. „runs RUN --doctor“ zählt die aufbewahrten auf.</translation>
    </message>
</context>
<context>
    <name>PredictionFile</name>
    <message>
        <source>&apos;%1&apos;, line %2: %3</source>
        <translation>„%1“, Zeile %2: %3</translation>
    </message>
    <message>
        <source>Fix the table, or let the classifier rewrite it.</source>
        <translation>Korrigieren Sie die Tabelle, oder lassen Sie sie vom Klassifikator neu schreiben.</translation>
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
        <source>&apos;%1&apos; contains more predictions than fit into memory.</source>
        <translation>„%1“ enthält mehr Vorhersagen, als in den Speicher passen.</translation>
    </message>
    <message>
        <source>Divide the table into one file per split.</source>
        <translation>Teilen Sie die Tabelle in eine Datei je Teil auf.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; contains no predictions.</source>
        <translation>„%1“ enthält keine Vorhersagen.</translation>
    </message>
    <message>
        <source>Let the training finish: it writes the predictions at the end.</source>
        <translation>Lassen Sie das Training zu Ende laufen: Die Vorhersagen werden am Ende geschrieben.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not one of the classes (%2).</source>
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
        <source>The two classifiers have different classes: %1 and %2.</source>
        <translation>Die beiden Klassifikatoren haben verschiedene Klassen: %1 und %2.</translation>
    </message>
    <message>
        <source>Compare classifiers of the same classes in the same order.</source>
        <translation>Vergleichen Sie Klassifikatoren mit denselben Klassen in derselben Reihenfolge.</translation>
    </message>
    <message>
        <source>The image &apos;%1&apos; has a different actual class in the second table.</source>
        <translation>Die Aufnahme „%1“ hat in der zweiten Tabelle eine andere tatsächliche Klasse.</translation>
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
        <source>Compare predictions for the same test images; they are matched by &apos;hash&apos; or &apos;path&apos;.</source>
        <translation>Vergleichen Sie Vorhersagen für dieselben Testaufnahmen; sie werden über „hash“ oder „path“ zugeordnet.</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>The project &apos;%1&apos; is damaged: %2.</source>
        <translation>Das Projekt „%1“ ist beschädigt: %2.</translation>
    </message>
    <message>
        <source>The file was not changed. Restore it from a copy, or fix it in a text editor.</source>
        <translation>Die Datei wurde nicht verändert. Stellen Sie sie aus einer Kopie wieder her, oder berichtigen Sie sie in einem Texteditor.</translation>
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
        <source>&apos;%1&apos; is not a Synthray project.</source>
        <translation>„%1“ ist kein Synthray-Projekt.</translation>
    </message>
    <message>
        <source>Choose a file that was saved with &apos;Save project&apos;.</source>
        <translation>Wählen Sie eine Datei, die mit „Projekt speichern“ gespeichert wurde.</translation>
    </message>
    <message>
        <source>&apos;version&apos; must be a whole number from 1</source>
        <translation>„version“ muss eine ganze Zahl ab 1 sein</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; was saved by a newer version of Synthray (file version %2).</source>
        <translation>Das Projekt „%1“ wurde von einer neueren Version von Synthray gespeichert (Dateiversion %2).</translation>
    </message>
    <message>
        <source>The file was not changed. Update Synthray to open it.</source>
        <translation>Die Datei wurde nicht verändert. Aktualisieren Sie Synthray, um sie zu öffnen.</translation>
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
        <source>Choose a file name.</source>
        <translation>Wählen Sie einen Dateinamen.</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; does not exist.</source>
        <translation>Das Projekt „%1“ existiert nicht.</translation>
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
        <source>Open the project and add images first.</source>
        <translation>Öffnen Sie das Projekt, und fügen Sie zuerst Aufnahmen hinzu.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not exist. It is a source of the project &apos;%2&apos;.</source>
        <translation>„%1“ existiert nicht. Das Projekt „%2“ verwendet es als Quelle.</translation>
    </message>
    <message>
        <source>Open the project in the window and locate the images.</source>
        <translation>Öffnen Sie das Projekt im Fenster, und geben Sie an, wo die Aufnahmen jetzt liegen.</translation>
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
        <translation>Strukturelle Ähnlichkeit, gleichförmiges Fenster 7 × 7 (Standard von scikit-image).</translation>
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
        <source>The image was resized from %1 × %2 to the reference&apos;s %3 × %4 pixels.</source>
        <translation>Das Bild wurde von %1 × %2 auf die %3 × %4 Pixel der Referenz skaliert.</translation>
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
        <source>The recipe has no enabled step.</source>
        <translation>Im Rezept ist kein Schritt eingeschaltet.</translation>
    </message>
    <message>
        <source>Add a method or enable one.</source>
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
        <translation>Pixel zu verschieben (Drehen, Spiegeln, Zuschneiden, Zoomen, Scheren) ergibt zwangsläufig schlechte Werte: Sie beschreiben eine Methode, sie beurteilen sie nicht.</translation>
    </message>
    <message>
        <source>8-bit (%1) and 16-bit (%2) images are averaged together, so the means of MSE, RMSE, MAE, mean gradient and Laplacian variance mix different grey scales. Compare PSNR and the structural metrics, or measure the two depths separately.</source>
        <translation>8-Bit- (%1) und 16-Bit-Aufnahmen (%2) werden zusammen gemittelt, daher vermischen die Mittelwerte von MSE, RMSE, MAE, mittlerem Gradienten und Laplace-Varianz verschiedene Grauwertskalen. Vergleichen Sie PSNR und die Strukturmaße, oder messen Sie beide Tiefen getrennt.</translation>
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
        <source>%1: unknown field &apos;%2&apos;.</source>
        <translation>%1: unbekanntes Feld „%2“.</translation>
    </message>
    <message>
        <source>Allowed: %1.</source>
        <translation>Erlaubt: %1.</translation>
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
        <source>%1: unknown method &apos;%2&apos;.</source>
        <translation>%1: unbekannte Methode „%2“.</translation>
    </message>
    <message>
        <source>%1: probability: &apos;%2&apos; is not allowed.</source>
        <translation>%1: probability: „%2“ ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>Use a value from 0 to 1.</source>
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
        <source>Give each step a unique name: it becomes part of file names.</source>
        <translation>Geben Sie jedem Schritt einen eindeutigen Namen: Er wird Teil von Dateinamen.</translation>
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
        <translation>Das Rezept</translation>
    </message>
    <message>
        <source>This is not a recipe: the field &apos;format&apos; is not &quot;%1&quot;.</source>
        <translation>Das ist kein Rezept: Das Feld „format“ ist nicht „%1“.</translation>
    </message>
    <message>
        <source>%1: the field &apos;version&apos; must be a whole number of at least 1.</source>
        <translation>%1: Das Feld „version“ muss eine ganze Zahl ab 1 sein.</translation>
    </message>
    <message>
        <source>The recipe was written by a newer version of the program (format version %1).</source>
        <translation>Das Rezept stammt von einer neueren Programmversion (Formatversion %1).</translation>
    </message>
    <message>
        <source>This program reads format version %1. Update the program.</source>
        <translation>Dieses Programm liest Formatversion %1. Aktualisieren Sie das Programm.</translation>
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
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs a parameter that is a number.</source>
        <translation>„%1“ benötigt einen Parameter, der eine Zahl ist.</translation>
    </message>
    <message>
        <source>Use {&quot;choice&quot;: [...]} with the values to choose from.</source>
        <translation>Verwenden Sie {&quot;choice&quot;: [...]} mit den Werten, aus denen gewählt wird.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of two numbers.</source>
        <translation>„%1“ muss eine Liste aus zwei Zahlen sein.</translation>
    </message>
    <message>
        <source>Write the smallest and the largest value.</source>
        <translation>Schreiben Sie den kleinsten und den größten Wert.</translation>
    </message>
    <message>
        <source>Write the mean and the standard deviation.</source>
        <translation>Schreiben Sie den Mittelwert und die Standardabweichung.</translation>
    </message>
    <message>
        <source>Allowed: a value, or one of: %1.</source>
        <translation>Zulässig: ein Wert oder eines von: %1.</translation>
    </message>
    <message>
        <source>a distribution has exactly one name.</source>
        <translation>eine Verteilung hat genau einen Namen.</translation>
    </message>
    <message>
        <source>the distribution &apos;%1&apos; does not exist.</source>
        <translation>die Verteilung „%1“ existiert nicht.</translation>
    </message>
    <message>
        <source>the list of choices is empty.</source>
        <translation>die Auswahlliste ist leer.</translation>
    </message>
    <message>
        <source>Write at least one value.</source>
        <translation>Schreiben Sie mindestens einen Wert.</translation>
    </message>
    <message>
        <source>the standard deviation %1 is not allowed.</source>
        <translation>die Standardabweichung %1 ist nicht zulässig.</translation>
    </message>
    <message>
        <source>It must be greater than 0.</source>
        <translation>Sie muss größer als 0 sein.</translation>
    </message>
    <message>
        <source>the range from %1 to %2 is upside down.</source>
        <translation>der Bereich von %1 bis %2 ist verkehrt herum.</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>%1: the step &apos;%2&apos; is damaged.</source>
        <translation>%1: Der Schritt „%2“ ist beschädigt.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; has no steps of its own.</source>
        <translation>%1: „%2“ hat keine eigenen Schritte.</translation>
    </message>
    <message>
        <source>Steps inside a step belong to a group: oneOf, someOf or a policy.</source>
        <translation>Schritte in einem Schritt gehören zu einer Gruppe: oneOf, someOf oder einer Strategie.</translation>
    </message>
    <message>
        <source>%1: steps: groups are nested more than %2 deep.</source>
        <translation>%1: steps: Gruppen sind tiefer als %2 Ebenen verschachtelt.</translation>
    </message>
    <message>
        <source>Use fewer groups inside groups.</source>
        <translation>Verwenden Sie weniger Gruppen in Gruppen.</translation>
    </message>
    <message>
        <source>%1: weight: &apos;%2&apos; is not allowed.</source>
        <translation>%1: weight: „%2“ ist nicht zulässig.</translation>
    </message>
    <message>
        <source>Use 0 or a greater number.</source>
        <translation>Verwenden Sie 0 oder eine größere Zahl.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; cannot be mixed: mixing images whose pixels are at different places gives double contours.</source>
        <translation>%1: „%2“ kann nicht gemischt werden: Das Mischen von Bildern, deren Pixel an verschiedenen Orten liegen, ergibt doppelte Konturen.</translation>
    </message>
    <message>
        <source>Choose from methods that keep positions.</source>
        <translation>Wählen Sie aus Methoden, die Positionen erhalten.</translation>
    </message>
    <message>
        <source>%1: steps: there is nothing to choose from.</source>
        <translation>%1: steps: Es gibt nichts zur Auswahl.</translation>
    </message>
    <message>
        <source>Add an enabled step with a weight greater than 0.</source>
        <translation>Fügen Sie einen eingeschalteten Schritt mit einem Gewicht größer als 0 hinzu.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>A step leaves no pixels.</source>
        <translation>Ein Schritt lässt keine Pixel übrig.</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, geändert</translation>
    </message>
    <message>
        <source>The image is grey: %1 changes only colours.</source>
        <translation>Das Bild ist grau: %1 ändert nur Farben.</translation>
    </message>
    <message>
        <source>Mirrored: the class is &apos;%1&apos; instead of &apos;%2&apos;.</source>
        <translation>Gespiegelt: Die Klasse ist „%1“ statt „%2“.</translation>
    </message>
    <message>
        <source>%1: visibleShare: &apos;%2&apos; is not allowed.</source>
        <translation>%1: visibleShare: „%2“ ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>%1: sidePairs: &apos;%2&apos; is not a pair of names.</source>
        <translation>%1: sidePairs: „%2“ ist kein Namenspaar.</translation>
    </message>
    <message>
        <source>Write pairs as left/right.</source>
        <translation>Paare als left/right schreiben.</translation>
    </message>
    <message>
        <source>The recipe mirrors images: an image of the class &apos;%1&apos; becomes one of the class &apos;%2&apos;, which is not trained.</source>
        <translation>Das Rezept spiegelt Aufnahmen: Aus einer Aufnahme der Klasse „%1“ wird eine der Klasse „%2“, die nicht trainiert wird.</translation>
    </message>
    <message>
        <source>Train both sides, or remove the step that mirrors or the pairs of names (sidePairs) from the recipe.</source>
        <translation>Beide Seiten trainieren, oder den spiegelnden Schritt oder die Namenspaare (sidePairs) aus dem Rezept entfernen.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>This is not a Synthray run.</source>
        <translation>Das ist kein Synthray-Lauf.</translation>
    </message>
    <message>
        <source>This run was created by a newer version of Synthray.</source>
        <translation>Dieser Lauf stammt von einer neueren Version von Synthray.</translation>
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
        <source>The run &apos;%1&apos; is already running.</source>
        <translation>Der Lauf „%1“ läuft bereits.</translation>
    </message>
    <message>
        <source>Stop it first, or choose another run.</source>
        <translation>Halten Sie ihn zuerst an, oder wählen Sie einen anderen Lauf.</translation>
    </message>
    <message>
        <source>The run folder &apos;%1&apos; cannot be written.</source>
        <translation>In den Ordner „%1“ des Laufs lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Choose a folder that you can write to and that has enough free space.</source>
        <translation>Wählen Sie einen Ordner mit Schreibrecht und genug freiem Platz.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; already contains a run.</source>
        <translation>„%1“ enthält bereits einen Lauf.</translation>
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
        <translation>pausiert</translation>
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
        <source>&apos;%1&apos; is not a run folder: run.json is missing.</source>
        <translation>„%1“ ist kein Laufordner: run.json fehlt.</translation>
    </message>
    <message>
        <source>Choose the folder that was created when the run started.</source>
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
    <message>
        <source>The run &apos;%1&apos; is held by %2 (lock file &apos;%3&apos;).</source>
        <translation>Der Lauf „%1“ wird gehalten von: %2 (Sperrdatei „%3“).</translation>
    </message>
    <message>
        <source>Stop it there. If that process no longer exists, take the run over: &apos;synthray-cli resume --take-over&apos;, or Resume on the Runs page.</source>
        <translation>Beenden Sie ihn dort. Falls es diesen Prozess nicht mehr gibt, übernehmen Sie den Lauf: „synthray-cli resume --take-over“ oder Fortsetzen auf der Seite Läufe.</translation>
    </message>
    <message>
        <source>The run &apos;%1&apos; is already running: %2 (lock file &apos;%3&apos;).</source>
        <translation>Der Lauf „%1“ läuft bereits: %2 (Sperrdatei „%3“).</translation>
    </message>
    <message>
        <source>Stopped; the run was not taken over.</source>
        <translation>Gestoppt; der Lauf wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>Watching whether %1 still writes</source>
        <translation>Es wird beobachtet, ob noch geschrieben wird: %1</translation>
    </message>
    <message>
        <source>The run &apos;%1&apos; is still running: %2 writes to it.</source>
        <translation>Der Lauf „%1“ läuft noch; es schreibt: %2.</translation>
    </message>
    <message>
        <source>Stop it there first.</source>
        <translation>Beenden Sie ihn zuerst dort.</translation>
    </message>
    <message>
        <source>an unknown process</source>
        <translation>unbekannter Prozess</translation>
    </message>
    <message>
        <source>process %1 on %2</source>
        <translation>Prozess %1 auf %2</translation>
    </message>
    <message>
        <source>process %1 on this computer</source>
        <translation>Prozess %1 auf diesem Rechner</translation>
    </message>
    <message>
        <source>The run &apos;%1&apos; was taken over by %2.</source>
        <translation>Der Lauf „%1“ wurde übernommen von: %2.</translation>
    </message>
    <message>
        <source>It goes on there; this training has ended.</source>
        <translation>Er wird dort fortgesetzt; dieses Training ist beendet.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no checkpoint to start a branch from.</source>
        <translation>„%1“ hat keinen Checkpoint, von dem ein Zweig ausgehen könnte.</translation>
    </message>
    <message>
        <source>Start a new run with other settings instead.</source>
        <translation>Starten Sie stattdessen einen neuen Lauf mit anderen Einstellungen.</translation>
    </message>
    <message>
        <source>A branch needs a setting that differs from &apos;%1&apos;.</source>
        <translation>Ein Zweig braucht eine Einstellung, die von „%1“ abweicht.</translation>
    </message>
    <message>
        <source>To train with the same settings, continue that run for more epochs.</source>
        <translation>Um mit denselben Einstellungen zu trainieren, setzen Sie jenen Lauf für mehr Epochen fort.</translation>
    </message>
    <message>
        <source>epoch %1 · step %2</source>
        <translation>Epoche %1 · Schritt %2</translation>
    </message>
</context>
<context>
    <name>RunSpec</name>
    <message>
        <source>The run&apos;s settings have an unknown key &apos;%1&apos;.</source>
        <translation>Die Einstellungen des Laufs haben einen unbekannten Schlüssel „%1“.</translation>
    </message>
    <message>
        <source>Valid keys: %1.</source>
        <translation>Gültige Schlüssel: %1.</translation>
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
        <source>These settings were written by a newer version of Synthray (settings version %1).</source>
        <translation>Diese Einstellungen stammen von einer neueren Version von Synthray (Einstellungsversion %1).</translation>
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
        <source>&apos;%1&apos; is missing from the run&apos;s settings.</source>
        <translation>„%1“ fehlt in den Einstellungen des Laufs.</translation>
    </message>
    <message>
        <source>The run&apos;s setting &apos;parent&apos; must name a run and a step.</source>
        <translation>Die Einstellung „parent“ des Laufs muss einen Lauf und einen Schritt nennen.</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>Discriminator loss</source>
        <translation>Verlust des Diskriminators</translation>
    </message>
    <message>
        <source>Generator loss</source>
        <translation>Verlust des Generators</translation>
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
        <source>Training loss per epoch</source>
        <translation>Verlust im Training je Epoche</translation>
    </message>
    <message>
        <source>Training accuracy per epoch</source>
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
        <translation>Ausgewogene Genauigkeit der Validierung</translation>
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
        <source>FID between two halves of the real images</source>
        <translation>FID zwischen zwei Hälften der echten Aufnahmen</translation>
    </message>
    <message>
        <source>Standard deviation of KID</source>
        <translation>Standardabweichung der KID</translation>
    </message>
    <message>
        <source>Discriminator output, real images</source>
        <translation>Ausgabe des Diskriminators, echte Bilder</translation>
    </message>
    <message>
        <source>Discriminator output, generated images</source>
        <translation>Ausgabe des Diskriminators, generierte Bilder</translation>
    </message>
    <message>
        <source>Mean sign of the discriminator output, real images</source>
        <translation>Mittleres Vorzeichen der Ausgabe des Diskriminators, echte Bilder</translation>
    </message>
    <message>
        <source>Gradient norm, discriminator</source>
        <translation>Gradientennorm, Diskriminator</translation>
    </message>
    <message>
        <source>Gradient norm, generator</source>
        <translation>Gradientennorm, Generator</translation>
    </message>
    <message>
        <source>Penalty on the discriminator</source>
        <translation>Strafterm des Diskriminators</translation>
    </message>
    <message>
        <source>Probability of the adaptive augmentation</source>
        <translation>Wahrscheinlichkeit der adaptiven Augmentierung</translation>
    </message>
    <message>
        <source>Learning rate, discriminator</source>
        <translation>Lernrate, Diskriminator</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>GPU memory in use</source>
        <translation>Belegter GPU-Speicher</translation>
    </message>
    <message>
        <source>MS-SSIM within the samples</source>
        <translation>MS-SSIM innerhalb der Samples</translation>
    </message>
    <message>
        <source>MS-SSIM within real images</source>
        <translation>MS-SSIM innerhalb echter Bilder</translation>
    </message>
    <message>
        <source>Spread of the samples</source>
        <translation>Streuung der Samples</translation>
    </message>
    <message>
        <source>grey levels</source>
        <translation>Graustufen</translation>
    </message>
    <message>
        <source>Spread of real images</source>
        <translation>Streuung echter Bilder</translation>
    </message>
    <message>
        <source>Near-copies among the samples</source>
        <translation>Beinahe-Kopien unter den Samples</translation>
    </message>
    <message>
        <source>Checkerboard of the samples</source>
        <translation>Schachbrettmuster der Samples</translation>
    </message>
    <message>
        <source>Checkerboard of real images</source>
        <translation>Schachbrettmuster echter Bilder</translation>
    </message>
    <message>
        <source>Spread of the samples&apos; features, share of real images</source>
        <translation>Streuung der Merkmale der Samples, Anteil echter Bilder</translation>
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
        <source>%1: unknown kind &apos;%2&apos;.</source>
        <translation>%1: unbekannte Art „%2“.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
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
        <source>Does adding a DCGAN&apos;s images to the training images improve a classifier on unseen patients?</source>
        <translation>Verbessert es einen Klassifikator bei ungesehenen Patienten, wenn Bilder eines DCGAN zu den Trainingsaufnahmen kommen?</translation>
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
        <source>images from a folder</source>
        <translation>Bilder aus einem Ordner</translation>
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
        <source>A study file contains &quot;format&quot;: &quot;synthray-study&quot;.</source>
        <translation>Eine Studiendatei enthält &quot;format&quot;: &quot;synthray-study&quot;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was written by a newer Synthray.</source>
        <translation>„%1“ wurde von einem neueren Synthray geschrieben.</translation>
    </message>
    <message>
        <source>Update Synthray to open it.</source>
        <translation>Aktualisieren Sie Synthray, um sie zu öffnen.</translation>
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
        <source>The study would have %1 trainings; at most 10000 are allowed.</source>
        <translation>Die Studie hätte %1 Trainings; höchstens 10000 sind erlaubt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a valid arm id.</source>
        <translation>„%1“ ist keine gültige Kennung eines Arms.</translation>
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
        <source>Enable a step, or remove the arm.</source>
        <translation>Schalten Sie einen Schritt ein, oder entfernen Sie den Arm.</translation>
    </message>
    <message>
        <source>Arm &apos;%1&apos;: unknown preset &apos;%2&apos;.</source>
        <translation>Arm „%1“: unbekannte Vorgabe „%2“.</translation>
    </message>
    <message>
        <source>The folder of the arm &apos;%1&apos; does not exist: %2.</source>
        <translation>Der Ordner des Arms „%1“ existiert nicht: %2.</translation>
    </message>
    <message>
        <source>The other arms are compared with &apos;%1&apos;, which does not use the unchanged training images.</source>
        <translation>Die anderen Arme werden mit „%1“ verglichen, der nicht die unveränderten Trainingsaufnahmen nutzt.</translation>
    </message>
    <message>
        <source>The network &apos;%1&apos; is listed twice.</source>
        <translation>Das Netz „%1“ ist zweimal aufgeführt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be set for a network; the study sets it.</source>
        <translation>„%1“ lässt sich für ein Netz nicht einstellen; die Studie legt es fest.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
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
        <source>Its training images</source>
        <translation>Seine Trainingsaufnahmen</translation>
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
        <translation>Generierte Bilder</translation>
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
        <translation>Untergrenze</translation>
    </message>
    <message>
        <source>near-copies</source>
        <translation>Beinahe-Kopien</translation>
    </message>
    <message>
        <source>authenticity</source>
        <translation>Authentizität</translation>
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
        <source>vs. first arm, points</source>
        <translation>gegen den ersten Arm, Punkte</translation>
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
        <source>Always predicting the most frequent class reaches an accuracy of %1 and a balanced accuracy of %2.</source>
        <translation>Immer die häufigste Klasse vorherzusagen, erreicht eine Genauigkeit von %1 und eine ausgewogene Genauigkeit von %2.</translation>
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
        <translation>Jedes Training bekam dieselben %1 Optimiererschritte.</translation>
    </message>
    <message>
        <source>Every training got the same %1 epochs; arms with more images had more steps.</source>
        <translation>Jedes Training bekam dieselben %1 Epochen; Arme mit mehr Aufnahmen machten mehr Schritte.</translation>
    </message>
    <message>
        <source>The set&apos;s own test split was the test part; it was not used for training, for generating images or for choosing an epoch.</source>
        <translation>Der Teil test des Satzes war der Testteil; mit ihm wurde weder trainiert noch generiert noch eine Epoche gewählt.</translation>
    </message>
    <message>
        <source>A classifier that predicts one class for every image is called collapsed.</source>
        <translation>Ein Klassifikator, der für jede Aufnahme dieselbe Klasse vorhersagt, heißt kollabiert.</translation>
    </message>
    <message>
        <source>Versions and seeds</source>
        <translation>Versionen und Startwerte</translation>
    </message>
    <message>
        <source>Failed cells</source>
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
        <translation>kollabiert %1/%2</translation>
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
        <source>&apos;%1&apos; contains no predictions of test images.</source>
        <translation>„%1“ enthält keine Vorhersagen von Testaufnahmen.</translation>
    </message>
    <message>
        <source>FID %1 (floor %2), KID %3, near-copies %4</source>
        <translation>FID %1 (Untergrenze %2), KID %3, Beinahe-Kopien %4</translation>
    </message>
    <message>
        <source>No cell (one training) of the study in &apos;%1&apos; has finished yet.</source>
        <translation>Noch keine Zelle (ein Training) der Studie in „%1“ ist fertig.</translation>
    </message>
    <message>
        <source>Run the study first.</source>
        <translation>Starten Sie zuerst die Studie.</translation>
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
        <source>The results in &apos;%1&apos; belong to other images, folds or seeds than the study has now.</source>
        <translation>Die Ergebnisse in „%1“ gehören zu anderen Aufnahmen, Folds oder Startwerten, als die Studie jetzt hat.</translation>
    </message>
    <message>
        <source>Choose another results folder, or remove this one to start over.</source>
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
        <translation>generierte Bilder von %1</translation>
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
        <translation>Umbenennen nicht möglich</translation>
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
        <source>Choose another results folder, or remove the cell&apos;s folder to retrain it.</source>
        <translation>Wählen Sie einen anderen Ergebnisordner, oder entfernen Sie den der Zelle, um sie neu zu trainieren.</translation>
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
        <source>Run it again to continue.</source>
        <translation>Starten Sie sie erneut, um fortzufahren.</translation>
    </message>
    <message>
        <source>The study ended in cell %1 of %2 (%3): %4</source>
        <translation>Die Studie endete in Zelle %1 von %2 (%3): %4</translation>
    </message>
    <message>
        <source>Free some space and run it again; finished cells are kept.</source>
        <translation>Schaffen Sie Platz und starten Sie sie erneut; fertige Zellen bleiben erhalten.</translation>
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
        <source>&apos;%1&apos; has fewer than two classes; a study needs at least two.</source>
        <translation>„%1“ hat weniger als zwei Klassen; eine Studie braucht mindestens zwei.</translation>
    </message>
    <message>
        <source>Choose a folder with one subfolder per class.</source>
        <translation>Wählen Sie einen Ordner mit einem Unterordner je Klasse.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs the splits train and test.</source>
        <translation>„%1“ braucht die Teile train und test.</translation>
    </message>
    <message>
        <source>Set the scheme to folds, or split the set on the Data page.</source>
        <translation>Stellen Sie das Schema auf Folds, oder teilen Sie den Satz auf der Seite Daten auf.</translation>
    </message>
    <message>
        <source>Fold %1 has no image of %2 in its %3 part.</source>
        <translation>In Fold %1 ist keine Aufnahme von %2 im Teil %3.</translation>
    </message>
    <message numerus="yes">
        <source>Split by patient: %n patient(s), no overlap</source>
        <translation>
            <numerusform>Nach Patienten aufgeteilt: %n Patient, keine Überschneidung</numerusform>
            <numerusform>Nach Patienten aufgeteilt: %n Patienten, keine Überschneidung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) of one patient are in different splits</source>
        <translation>
            <numerusform>%n Aufnahme eines Patienten liegt in verschiedenen Teilen</numerusform>
            <numerusform>%n Aufnahmen eines Patienten liegen in verschiedenen Teilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No near-duplicates across splits (%n pair(s) kept together)</source>
        <translation>
            <numerusform>Keine Fast-Duplikate über Teile hinweg (%n Paar zusammengehalten)</numerusform>
            <numerusform>Keine Fast-Duplikate über Teile hinweg (%n Paare zusammengehalten)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n near-duplicate pair(s) across splits</source>
        <translation>
            <numerusform>%n Paar Fast-Duplikate über Teile hinweg</numerusform>
            <numerusform>%n Paare Fast-Duplikate über Teile hinweg</numerusform>
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
        <source>The study has no images.</source>
        <translation>Die Studie hat keine Aufnahmen.</translation>
    </message>
    <message>
        <source>Choose a folder, table or project.</source>
        <translation>Wählen Sie einen Ordner, eine Tabelle oder ein Projekt.</translation>
    </message>
    <message>
        <source>The folder of the arm &apos;%1&apos; contains an image that is %2 a test image: %3 and %4.</source>
        <translation>Der Ordner des Arms „%1“ enthält eine Aufnahme, die %2 eine Testaufnahme ist: %3 und %4.</translation>
    </message>
    <message>
        <source>the same as</source>
        <translation>dieselbe wie</translation>
    </message>
    <message>
        <source>nearly the same as</source>
        <translation>fast dieselbe wie</translation>
    </message>
    <message>
        <source>Remove such images from the folder: testing on images seen in training overestimates accuracy.</source>
        <translation>Entfernen Sie solche Aufnahmen aus dem Ordner: Tests mit Trainingsaufnahmen überschätzen die Genauigkeit.</translation>
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
        <source>%1 has no folder.</source>
        <translation>%1 hat keinen Ordner.</translation>
    </message>
    <message>
        <source>a list of names</source>
        <translation>eine Liste von Namen</translation>
    </message>
    <message>
        <source>A class is listed twice.</source>
        <translation>Eine Klasse ist zweimal genannt.</translation>
    </message>
    <message>
        <source>The weights file of %1 does not exist: %2.</source>
        <translation>Die Gewichtsdatei von %1 existiert nicht: %2.</translation>
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
        <source>The folder of the arm &apos;%1&apos; contains an image of a test patient (%2): %3.</source>
        <translation>Der Ordner des Arms „%1“ enthält eine Aufnahme eines Testpatienten (%2): %3.</translation>
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
        <source>No training of this network has finished yet.</source>
        <translation>Noch kein Training dieses Netzes ist fertig.</translation>
    </message>
    <message>
        <source>McNemar p</source>
        <translation>McNemar-p</translation>
    </message>
    <message>
        <source>Always predicting the most frequent set of labels reaches an accuracy of %1 and a balanced accuracy of %2.</source>
        <translation>Immer die häufigste Menge von Labels vorherzusagen, erreicht eine Genauigkeit von %1 und eine ausgewogene Genauigkeit von %2.</translation>
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
        <source>Near-duplicates: each image is shrunk to 64 × 64 pixels, its grey values are replaced by their ranks, and 256 low frequencies of its cosine transform are each above or below the median; two images are near-duplicates when at most %1 of the 256 differ. Such images were put into the same part. This finds images that were re-exported, re-windowed or slightly cropped, not two exposures of one patient.</source>
        <translation>Fast-Duplikate: Jede Aufnahme wird auf 64 × 64 Pixel verkleinert, ihre Grauwerte werden durch ihre Ränge ersetzt, und 256 niedrige Frequenzen ihrer Kosinustransformation liegen jeweils über oder unter dem Median; zwei Aufnahmen sind Fast-Duplikate, wenn sich höchstens %1 der 256 unterscheiden. Solche Aufnahmen kamen in denselben Teil. Das findet Aufnahmen, die noch einmal exportiert, anders gefenstert oder leicht beschnitten wurden, nicht zwei verschiedene Aufnahmen desselben Patienten.</translation>
    </message>
    <message>
        <source>Near-duplicates were not searched for, as set in the study.</source>
        <translation>Fast-Duplikate wurden nicht gesucht, wie in der Studie eingestellt.</translation>
    </message>
    <message>
        <source>Images from an arm&apos;s folder were compared in the same way with all validation and test images; an identical or nearly identical one would have been refused.</source>
        <translation>Bilder aus dem Ordner eines Arms wurden ebenso mit allen Validierungs- und Testaufnahmen verglichen; ein gleiches oder fast gleiches wäre abgewiesen worden.</translation>
    </message>
    <message>
        <source>Augmentation acted on the training part only.</source>
        <translation>Augmentiert wurde nur der Trainingsteil.</translation>
    </message>
    <message>
        <source>McNemar&apos;s test compares the images with every label right, without correction. Each image counts once, by the majority of its seeds; ties are left out.</source>
        <translation>McNemars Test vergleicht die Aufnahmen, bei denen jedes Label stimmt, unkorrigiert. Jede Aufnahme zählt einmal, nach der Mehrheit ihrer Startwerte; Gleichstände zählen nicht.</translation>
    </message>
    <message>
        <source>McNemar&apos;s test compares accuracy, without correction. Each image counts once, by the majority of its seeds; ties are left out.</source>
        <translation>McNemars Test vergleicht die Genauigkeit, unkorrigiert. Jede Aufnahme zählt einmal, nach der Mehrheit ihrer Startwerte; Gleichstände zählen nicht.</translation>
    </message>
    <message>
        <source>Images have several labels: each label is predicted from a probability of 0.5. Balanced accuracy: mean over the labels of (sensitivity + specificity) / 2. Accuracy: share of images with every label right. Recall: share of the images with a label for which it was predicted. Majority baseline: accuracy of always predicting the most frequent set of labels of the test images.</source>
        <translation>Aufnahmen haben mehrere Labels: Jedes Label wird ab einer Wahrscheinlichkeit von 0,5 vorhergesagt. Ausgewogene Genauigkeit: Mittel über die Labels von (Sensitivität + Spezifität) / 2. Genauigkeit: Anteil der Aufnahmen, bei denen jedes Label stimmt. Recall: Anteil der Aufnahmen mit einem Label, bei denen es vorhergesagt wurde. Mehrheits-Basislinie: Genauigkeit, wenn immer die häufigste Menge von Labels der Testaufnahmen vorhergesagt wird.</translation>
    </message>
    <message>
        <source>Balanced accuracy: mean recall over the classes. Majority baseline: accuracy of always predicting the most frequent class of the test images.</source>
        <translation>Ausgewogene Genauigkeit: mittlerer Recall über die Klassen. Mehrheits-Basislinie: Genauigkeit, wenn immer die häufigste Klasse der Testaufnahmen vorhergesagt wird.</translation>
    </message>
    <message>
        <source>AUC: each class against the others, mean.</source>
        <translation>AUC: jede Klasse gegen die anderen, Mittel.</translation>
    </message>
    <message>
        <source>A classifier that predicts the same labels for every image is called collapsed.</source>
        <translation>Ein Klassifikator, der für jede Aufnahme dieselben Labels vorhersagt, heißt kollabiert.</translation>
    </message>
    <message>
        <source>Settings of the networks</source>
        <translation>Einstellungen der Netze</translation>
    </message>
    <message>
        <source>%1: collapsed in %2 of %3 cells: predicts the same labels for every image (%4).</source>
        <translation>%1: in %2 von %3 Zellen kollabiert: sagt für jede Aufnahme dieselben Labels vorher (%4).</translation>
    </message>
    <message>
        <source>%1: collapsed in %2 of %3 cells: predicts one class for every image (%4).</source>
        <translation>%1: in %2 von %3 Zellen kollabiert: sagt für jede Aufnahme dieselbe Klasse vorher (%4).</translation>
    </message>
    <message>
        <source>%1: the difference from &apos;%2&apos; is less than 0.05 points, too little to matter (p = %3).</source>
        <translation>%1: Der Unterschied zu „%2“ ist kleiner als 0,05 Punkte, zu wenig, um zu zählen (p = %3).</translation>
    </message>
    <message>
        <source>same prediction for every image: %1</source>
        <translation>gleiche Vorhersage für jede Aufnahme: %1</translation>
    </message>
    <message numerus="yes">
        <source>Only %n training image(s) of fold %1 have the label &apos;%2&apos; alone: too few for the generator of the arm &apos;%3&apos;.</source>
        <translation>
            <numerusform>Nur %n Trainingsaufnahme von Fold %1 hat allein das Label „%2“: zu wenige für den Generator des Arms „%3“.</numerusform>
            <numerusform>Nur %n Trainingsaufnahmen von Fold %1 haben allein das Label „%2“: zu wenige für den Generator des Arms „%3“.</numerusform>
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
        <source>Change the settings of its steps, or remove the arm.</source>
        <translation>Ändern Sie die Einstellungen seiner Schritte, oder entfernen Sie den Arm.</translation>
    </message>
    <message>
        <source>Choose fewer folds, or leave the class out of the study.</source>
        <translation>Wählen Sie weniger Folds, oder lassen Sie die Klasse aus der Studie.</translation>
    </message>
    <message>
        <source>Images of one patient are in different splits of &apos;%1&apos;: &apos;%2&apos; in %3.</source>
        <translation>Aufnahmen eines Patienten liegen in verschiedenen Teilen von „%1“: „%2“ in %3.</translation>
    </message>
    <message>
        <source>Identical or nearly identical images are in different splits of &apos;%1&apos;: &apos;%2&apos; in %3.</source>
        <translation>Gleiche oder fast gleiche Aufnahmen liegen in verschiedenen Teilen von „%1“: „%2“ in %3.</translation>
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
        <translation>Zwei Arme heißen „%1“: Tabellen und Diagramme können sie nicht auseinanderhalten.</translation>
    </message>
    <message>
        <source>Features: %1, %2 dims; resizer: %3. FID depends on N and on the features: compare only values of this table. Floor: FID between two random halves of the real images.</source>
        <translation>Merkmale: %1, %2 Dimensionen; Skalierung: %3. Die FID hängt von N und von den Merkmalen ab: Vergleichen Sie nur Werte dieser Tabelle. Untergrenze: FID zwischen zwei zufälligen Hälften der echten Aufnahmen.</translation>
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
        <translation>Jedes Training bekam höchstens %1 Optimiererschritte; Early Stopping verkürzte %2 von %3 Trainings (auf %4 bis %5 Schritte).</translation>
    </message>
    <message>
        <source>Every training got at most %1 epochs; early stopping ended %2 of %3 trainings sooner (%4 to %5 epochs).</source>
        <translation>Jedes Training bekam höchstens %1 Epochen; Early Stopping verkürzte %2 von %3 Trainings (auf %4 bis %5 Epochen).</translation>
    </message>
    <message>
        <source>Trained on: %1. Results are reproducible only on the same kind of device with the same number of threads.</source>
        <translation>Trainiert auf: %1. Die Ergebnisse sind nur auf der gleichen Art Gerät mit ebenso vielen Threads reproduzierbar.</translation>
    </message>
    <message numerus="yes">
        <source>First seed %1, %n seed(s). Fingerprint of the images and splits: %2</source>
        <translation>
            <numerusform>Erster Startwert %1, %n Startwert. Fingerabdruck der Aufnahmen und Teile: %2</numerusform>
            <numerusform>Erster Startwert %1, %n Startwerte. Fingerabdruck der Aufnahmen und Teile: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) failed; the reasons are listed at the end.</source>
        <translation>
            <numerusform>%n Training ist fehlgeschlagen; der Grund steht am Ende.</numerusform>
            <numerusform>%n Trainings sind fehlgeschlagen; die Gründe stehen am Ende.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run the study again to retrain these cells.</source>
        <translation>Starten Sie die Studie erneut, um diese Zellen neu zu trainieren.</translation>
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
        <source>The study&apos;s list of classes (&apos;classes&apos;) contains only &apos;%1&apos;; at least two are needed.</source>
        <translation>Die Klassenliste der Studie („classes“) enthält nur „%1“; nötig sind mindestens zwei.</translation>
    </message>
    <message>
        <source>List two or more of %1, or none to use all of them.</source>
        <translation>Nennen Sie zwei oder mehr von %1, oder keine, um alle zu verwenden.</translation>
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
        <source>Leave the class out of the study, set the scheme to folds, or re-split the set on the Data page.</source>
        <translation>Lassen Sie die Klasse aus der Studie, stellen Sie das Schema auf Folds, oder teilen Sie den Satz auf der Seite Daten neu auf.</translation>
    </message>
    <message>
        <source>The %1 part of &apos;%2&apos; has no image of the class &apos;%3&apos;.</source>
        <translation>Der Teil %1 von „%2“ hat keine Aufnahme der Klasse „%3“.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read as images and were left out</source>
        <translation>
            <numerusform>%n Datei ließ sich nicht als Aufnahme lesen und wurde weggelassen</numerusform>
            <numerusform>%n Dateien ließen sich nicht als Aufnahmen lesen und wurden weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have further labels outside the study; these labels are ignored</source>
        <translation>
            <numerusform>%n Aufnahme hat weitere Labels außerhalb der Studie; diese Labels werden nicht beachtet</numerusform>
            <numerusform>%n Aufnahmen haben weitere Labels außerhalb der Studie; diese Labels werden nicht beachtet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; has %n image(s) for the study: too few, at least %2 are needed.</source>
        <translation>
            <numerusform>„%1“ hat %n Aufnahme für die Studie: zu wenig, nötig sind mindestens %2.</numerusform>
            <numerusform>„%1“ hat %n Aufnahmen für die Studie: zu wenige, nötig sind mindestens %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Increase &apos;Images per class&apos; (imagesPerClass; 0: all), or choose a larger set.</source>
        <translation>Erhöhen Sie „Aufnahmen je Klasse“ (imagesPerClass; 0: alle), oder wählen Sie einen größeren Satz.</translation>
    </message>
    <message>
        <source>Choose a larger set, with at least a few dozen images per class.</source>
        <translation>Wählen Sie einen größeren Satz, mit mindestens einigen Dutzend Aufnahmen je Klasse.</translation>
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
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n Aufnahme</numerusform>
            <numerusform>%n Aufnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; patients are not known.</source>
        <translation>%1; die Patienten sind nicht bekannt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n study(s).</source>
        <translation>
            <numerusform>%1 aus %n Studie.</numerusform>
            <numerusform>%1 aus %n Studien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n patient(s) or studies.</source>
        <translation>
            <numerusform>%1 von %n Patienten oder aus einer Studie.</numerusform>
            <numerusform>%1 von %n Patienten oder Studien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n patient(s).</source>
        <translation>
            <numerusform>%1 von %n Patienten.</numerusform>
            <numerusform>%1 von %n Patienten.</numerusform>
        </translation>
    </message>
    <message>
        <source>by study</source>
        <translation>nach Studien</translation>
    </message>
    <message>
        <source>by patient, otherwise by study</source>
        <translation>nach Patienten, sonst nach Studien</translation>
    </message>
    <message>
        <source>image by image</source>
        <translation>Aufnahme für Aufnahme</translation>
    </message>
    <message>
        <source>by patient</source>
        <translation>nach Patienten</translation>
    </message>
    <message numerus="yes">
        <source>Images were first split, %1, into %n fold(s); each was the test part once. Test images were not used for training, for generating images or for choosing an epoch.</source>
        <translation>
            <numerusform>Die Aufnahmen wurden zuerst, %1, in %n Fold aufgeteilt; er war einmal der Testteil. Mit Testaufnahmen wurde nicht trainiert, nicht generiert und keine Epoche gewählt.</numerusform>
            <numerusform>Die Aufnahmen wurden zuerst, %1, in %n Folds aufgeteilt; jeder war einmal der Testteil. Mit Testaufnahmen wurde nicht trainiert, nicht generiert und keine Epoche gewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the other images of a fold, split %2, were used for validation: the epoch with the best balanced accuracy on them was kept, unless the network&apos;s settings say otherwise.</source>
        <translation>%1 % der übrigen Aufnahmen eines Folds, %2 aufgeteilt, dienten der Validierung: Behalten wurde die Epoche mit der besten ausgewogenen Genauigkeit darauf, wenn die Einstellungen des Netzes nichts anderes sagen.</translation>
    </message>
    <message>
        <source>Patients are not known. Images of one patient may be in training and test, which makes results too good, and p-values and intervals count images, which makes them too small if a patient has several.</source>
        <translation>Die Patienten sind nicht bekannt. Aufnahmen eines Patienten können in Training und Test stehen; dann sind die Ergebnisse zu gut. p-Werte und Intervalle zählen Aufnahmen; hat ein Patient mehrere, sind sie zu klein.</translation>
    </message>
    <message>
        <source>Means are over folds and seeds; their intervals are Student&apos;s t (95 %) over these cells, one training each, cut at 0 and 1. Cells of one study share images, so the intervals are somewhat too narrow. From one cell, or from cells that all have the same value, no interval can be estimated.</source>
        <translation>Mittelwerte gehen über Folds und Startwerte; ihre Intervalle sind Students t (95 %) über diese Zellen, je ein Training, bei 0 und 1 abgeschnitten. Zellen einer Studie teilen sich Aufnahmen, daher sind die Intervalle etwas zu eng. Aus einer Zelle, oder aus Zellen mit durchweg demselben Wert, lässt sich kein Intervall schätzen.</translation>
    </message>
    <message>
        <source>Comparisons are paired by fold and seed. The interval of a difference (95 %) and p come from a bootstrap over %1 (%2 resamples): each resample draws %1 from all folds, computes the balanced accuracy of each cell, and the mean of the differences; p is two-sided and Holm-corrected over the arms of a network. Effect: Cohen&apos;s d of the paired differences.</source>
        <translation>Vergleiche sind nach Fold und Startwert gepaart. Das Intervall einer Differenz (95 %) und p stammen aus einem Bootstrap über %1 (%2 Stichproben): Jede Stichprobe zieht %1 aus allen Folds, berechnet die ausgewogene Genauigkeit jeder Zelle und das Mittel der Differenzen; p ist zweiseitig und nach Holm über die Arme eines Netzes korrigiert. Effekt: Cohens d der gepaarten Differenzen.</translation>
    </message>
    <message numerus="yes">
        <source>not estimable from %n cell(s)</source>
        <translation>
            <numerusform>aus %n Zelle nicht schätzbar</numerusform>
            <numerusform>aus %n Zellen nicht schätzbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The class &apos;%1&apos; has %n image(s); train, val and test need %2.</source>
        <translation>
            <numerusform>Die Klasse „%1“ hat %n Aufnahme; train, val und test brauchen %2.</numerusform>
            <numerusform>Die Klasse „%1“ hat %n Aufnahmen; train, val und test brauchen %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The class &apos;%1&apos; has %n image(s): with %2 folds, train, val or test of a fold would have none.</source>
        <translation>
            <numerusform>Die Klasse „%1“ hat %n Aufnahme: Mit %2 Folds hätte train, val oder test eines Folds keine.</numerusform>
            <numerusform>Die Klasse „%1“ hat %n Aufnahmen: Mit %2 Folds hätte train, val oder test eines Folds keine.</numerusform>
        </translation>
    </message>
    <message>
        <source>studies</source>
        <translation>Studien</translation>
    </message>
    <message>
        <source>patients or studies</source>
        <translation>Patienten oder Studien</translation>
    </message>
    <message>
        <source>patients</source>
        <translation>Patienten</translation>
    </message>
    <message numerus="yes">
        <source>Patients are not known; split by study: %n study(s), no overlap</source>
        <translation>
            <numerusform>Patienten nicht bekannt; nach Studien aufgeteilt: %n Studie, keine Überschneidung</numerusform>
            <numerusform>Patienten nicht bekannt; nach Studien aufgeteilt: %n Studien, keine Überschneidung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split by patient, otherwise by study: %n patient(s) or studies, no overlap</source>
        <translation>
            <numerusform>Nach Patienten, sonst nach Studien aufgeteilt: %n Patient oder Studie, keine Überschneidung</numerusform>
            <numerusform>Nach Patienten, sonst nach Studien aufgeteilt: %n Patienten oder Studien, keine Überschneidung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Patients are not known: %n image(s) split one by one, so images of one patient may be in training and test, and results may be too good</source>
        <translation>
            <numerusform>Patienten nicht bekannt: %n Aufnahme einzeln aufgeteilt; Aufnahmen eines Patienten können daher in Training und Test stehen, und die Ergebnisse können zu gut sein</numerusform>
            <numerusform>Patienten nicht bekannt: %n Aufnahmen einzeln aufgeteilt; Aufnahmen eines Patienten können daher in Training und Test stehen, und die Ergebnisse können zu gut sein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) without a patient are split one by one; several of them may be of one patient</source>
        <translation>
            <numerusform>%n Aufnahme ohne Patienten ist einzeln aufgeteilt; sie kann von einem der anderen Patienten sein</numerusform>
            <numerusform>%n Aufnahmen ohne Patienten sind einzeln aufgeteilt; mehrere von ihnen können von einem Patienten sein</numerusform>
        </translation>
    </message>
    <message>
        <source>The study in &apos;%1&apos; is already running: %2 (lock file &apos;%3&apos;).</source>
        <translation>Die Studie in „%1“ läuft schon: %2 (Sperrdatei „%3“).</translation>
    </message>
    <message>
        <source>Stop it there. If that process no longer exists, delete the lock file and run the study again.</source>
        <translation>Halten Sie sie dort an. Falls es diesen Prozess nicht mehr gibt, löschen Sie die Sperrdatei und führen Sie die Studie erneut aus.</translation>
    </message>
    <message>
        <source>Training of %1, %2, fold %3: %4</source>
        <translation>Training von %1, %2, Fold %3: %4</translation>
    </message>
    <message>
        <source>%1, %2 px</source>
        <translation>%1, %2 px</translation>
    </message>
    <message>
        <source>No temporary folder can be created.</source>
        <translation>Es lässt sich kein temporärer Ordner anlegen.</translation>
    </message>
    <message>
        <source>trying %1</source>
        <translation>%1 wird probiert</translation>
    </message>
    <message>
        <source>The speed of %1 could not be measured.</source>
        <translation>Die Geschwindigkeit von %1 ließ sich nicht messen.</translation>
    </message>
    <message>
        <source>%1: %2 images/s (tried now)</source>
        <translation>%1: %2 Aufnahmen/s (jetzt probiert)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 images/s (%n earlier run(s))</source>
        <translation>
            <numerusform>%1: %2 Aufnahmen/s (%n früherer Lauf)</numerusform>
            <numerusform>%1: %2 Aufnahmen/s (%n frühere Läufe)</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer than three folds and seeds in all: intervals are very wide.</source>
        <translation>Weniger als drei Folds und Startwerte zusammen: Die Intervalle sind sehr breit.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>A generator was fitted to the training part of each fold, one for each class, or one for all classes if it is conditional. The same generator and the same generated images serve all networks and all seeds of that fold: the intervals do not include the randomness of fitting the generator.</source>
        <translation>In jedem Fold wurde an den Trainingsteil je Klasse ein Generator angepasst, ein bedingter einmal für alle Klassen. Derselbe Generator und dieselben generierten Bilder dienen allen Netzen und allen Startwerten dieses Folds: Die Intervalle enthalten den Zufall beim Anpassen des Generators nicht.</translation>
    </message>
    <message>
        <source>generator of all classes, fold %1</source>
        <translation>Generator aller Klassen, Fold %1</translation>
    </message>
    <message>
        <source>Hybrid (%1, then %2)</source>
        <translation>Hybrid (%1, dann %2)</translation>
    </message>
    <message>
        <source>%1 (p = %2)</source>
        <translation>%1 (p = %2)</translation>
    </message>
    <message>
        <source>%1 %2 points (p = %3)</source>
        <translation>%1 %2 Punkte (p = %3)</translation>
    </message>
    <message>
        <source>Collapsed in %1 of %2 cells, the same labels for every image (%3)</source>
        <translation>In %1 von %2 Zellen kollabiert, dieselben Labels für jede Aufnahme (%3)</translation>
    </message>
    <message>
        <source>Collapsed in %1 of %2 cells, one class for every image (%3)</source>
        <translation>In %1 von %2 Zellen kollabiert, eine Klasse für jede Aufnahme (%3)</translation>
    </message>
    <message>
        <source>Less than 0.05 points from &apos;%1&apos;, too little to matter</source>
        <translation>Weniger als 0,05 Punkte Unterschied zu „%1“, ohne Bedeutung</translation>
    </message>
    <message>
        <source>Helped against &apos;%1&apos;</source>
        <translation>Gegenüber „%1“ hat geholfen</translation>
    </message>
    <message>
        <source>Did harm against &apos;%1&apos;</source>
        <translation>Gegenüber „%1“ hat geschadet</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
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
    <name>Tiles</name>
    <message>
        <source>beyond the image: %1 % black</source>
        <translation>außerhalb: %1 % schwarz</translation>
    </message>
    <message>
        <source>beyond the image: %1 %</source>
        <translation>außerhalb: %1 %</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no sample grids yet.</source>
        <translation>„%1“ hat noch keine Sample-Raster.</translation>
    </message>
    <message>
        <source>Train it for at least one epoch.</source>
        <translation>Trainieren Sie mindestens eine Epoche.</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Epoche %1</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Training %1</source>
        <translation>Training von %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is running or waits for its turn already.</source>
        <translation>„%1“ läuft bereits oder wartet schon.</translation>
    </message>
    <message>
        <source>The bar at the bottom shows what runs and what waits.</source>
        <translation>Die Leiste unten zeigt, was läuft und was wartet.</translation>
    </message>
</context>
<context>
    <name>ViewOperations</name>
    <message>
        <source>Draw pixels to scale</source>
        <translation>Pixel maßstabsgetreu zeichnen</translation>
    </message>
    <message>
        <source>Fit to the view</source>
        <translation>In die Ansicht einpassen</translation>
    </message>
    <message>
        <source>Flip left to right</source>
        <translation>Horizontal spiegeln</translation>
    </message>
    <message>
        <source>Flip top to bottom</source>
        <translation>Vertikal spiegeln</translation>
    </message>
    <message>
        <source>Invert grey levels</source>
        <translation>Graustufen invertieren</translation>
    </message>
    <message>
        <source>Pixel by pixel (1:1)</source>
        <translation>Pixel für Pixel (1:1)</translation>
    </message>
    <message>
        <source>Reset view</source>
        <translation>Ansicht zurücksetzen</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Nach links drehen</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Nach rechts drehen</translation>
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
        <source>The array &apos;%1&apos; in &apos;%2&apos; has the unsupported type &apos;%3&apos;.</source>
        <translation>Das Feld „%1“ in „%2“ hat den nicht unterstützten Typ „%3“.</translation>
    </message>
    <message>
        <source>the array &apos;%1&apos; in it is shorter than its header states</source>
        <translation>das Feld „%1“ darin ist kürzer, als sein Kopf sagt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; contains no statistics: &apos;mu&apos; or &apos;sigma&apos; is missing.</source>
        <translation>„%1“ enthält keine Statistik: „mu“ oder „sigma“ fehlt.</translation>
    </message>
    <message>
        <source>&apos;synthray-cli compare --save-stats&apos; and pytorch-fid&apos;s --save-stats write such files.</source>
        <translation>„synthray-cli compare --save-stats“ und --save-stats von pytorch-fid schreiben solche Dateien.</translation>
    </message>
    <message>
        <source>the shapes of &apos;mu&apos; (%1) and &apos;sigma&apos; (%2) do not match</source>
        <translation>die Formen von „mu“ (%1) und „sigma“ (%2) passen nicht zusammen</translation>
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
        <source>its list of tensors is incomplete or invalid</source>
        <translation>ihre Liste der Tensoren ist unvollständig oder ungültig</translation>
    </message>
    <message>
        <source>&apos;%1&apos; requests &apos;%2&apos;, which does not belong in a weights file; nothing was run.</source>
        <translation>„%1“ verlangt „%2“, was nicht in eine Gewichtsdatei gehört; es wurde nichts ausgeführt.</translation>
    </message>
    <message>
        <source>Save the state dict alone (torch.save(model.state_dict(), ...)), or use a safetensors file.</source>
        <translation>Speichern Sie nur das State-Dict (torch.save(model.state_dict(), ...)), oder verwenden Sie eine safetensors-Datei.</translation>
    </message>
    <message>
        <source>the shape of a tensor in it is invalid</source>
        <translation>die Form eines Tensors darin ist ungültig</translation>
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
        <source>&apos;%1&apos;: tensor &apos;%2&apos; has the unsupported type &apos;%3&apos;.</source>
        <translation>„%1“: Der Tensor „%2“ hat den nicht unterstützten Typ „%3“.</translation>
    </message>
    <message>
        <source>Convert it to float32 first.</source>
        <translation>Wandeln Sie ihn zuerst in float32 um.</translation>
    </message>
    <message>
        <source>the shape of &apos;%1&apos; is invalid</source>
        <translation>die Form von „%1“ ist ungültig</translation>
    </message>
    <message>
        <source>the data of &apos;%1&apos; does not match its shape</source>
        <translation>die Daten von „%1“ passen nicht zu ihrer Form</translation>
    </message>
    <message>
        <source>its header is not valid JSON (%1)</source>
        <translation>ihr Kopf ist kein gültiges JSON (%1)</translation>
    </message>
    <message>
        <source>the data of &apos;%1&apos; overlaps another tensor or leaves a gap</source>
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
        <source>&apos;%1&apos; is not a supported weights file.</source>
        <translation>„%1“ ist keine unterstützte Gewichtsdatei.</translation>
    </message>
    <message>
        <source>Supported: PyTorch state dicts (.pth), .safetensors and .npz files.</source>
        <translation>Unterstützt werden State-Dicts von PyTorch (.pth), .safetensors und .npz.</translation>
    </message>
    <message>
        <source>%1: %2 expected, %3 in the file</source>
        <translation>%1: %2 erwartet, %3 in der Datei</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>es fehlt: %1</translation>
    </message>
    <message>
        <source>different shape: %1</source>
        <translation>abweichende Form: %1</translation>
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
        <source>Download or copy the file again.</source>
        <translation>Laden oder kopieren Sie die Datei noch einmal.</translation>
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
        <source>&apos;%1&apos; claims to hold %2 entries.</source>
        <translation>„%1“ behauptet, %2 Einträge zu enthalten.</translation>
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
        <source>the size of &apos;%1&apos; in it is invalid</source>
        <translation>die Größe von „%1“ darin ist ungültig</translation>
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
        <source>&apos;%1&apos; in &apos;%2&apos; uses an unsupported compression method.</source>
        <translation>„%1“ in „%2“ verwendet ein nicht unterstütztes Kompressionsverfahren.</translation>
    </message>
    <message>
        <source>the checksum of &apos;%1&apos; in it does not match</source>
        <translation>die Prüfsumme von „%1“ darin stimmt nicht</translation>
    </message>
    <message>
        <source>The prefix &apos;%1&apos; was removed from the names in the file.</source>
        <translation>Das Präfix „%1“ wurde von den Namen in der Datei entfernt.</translation>
    </message>
    <message>
        <source>Only the entry &apos;%1&apos; of the file was read.</source>
        <translation>Nur der Eintrag „%1“ der Datei wurde gelesen.</translation>
    </message>
</context>
<context>
    <name>WindowPresets</name>
    <message>
        <source>File window %1</source>
        <translation>Dateifenster %1</translation>
    </message>
    <message>
        <source>File lookup table %1</source>
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
    <message>
        <source>CT bone</source>
        <translation>CT Knochen</translation>
    </message>
    <message>
        <source>CT brain</source>
        <translation>CT Gehirn</translation>
    </message>
    <message>
        <source>CT liver</source>
        <translation>CT Leber</translation>
    </message>
    <message>
        <source>CT lung</source>
        <translation>CT Lunge</translation>
    </message>
    <message>
        <source>CT mediastinum</source>
        <translation>CT Mediastinum</translation>
    </message>
    <message>
        <source>CT soft tissue</source>
        <translation>CT Weichteile</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>&apos;%1&apos; is running. &apos;%2&apos; starts when it has ended.</source>
        <translation>„%1“ läuft. „%2“ beginnt, wenn der Auftrag beendet ist.</translation>
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
        <translation>Ordner, Aufnahmen oder ein Projekt zum Öffnen.</translation>
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
    <name>synthray::AugmentBar</name>
    <message>
        <source>New seed</source>
        <translation>Neuer Startwert</translation>
    </message>
    <message>
        <source>Use different random numbers in the steps that need them</source>
        <translation>Andere Zufallszahlen für die Schritte verwenden, die welche brauchen</translation>
    </message>
    <message>
        <source>Seed (start value of the random numbers): the same recipe and seed give the same pixels, here and on the command line</source>
        <translation>Startwert der Zufallszahlen: Gleiches Rezept und gleicher Startwert ergeben gleiche Pixel, hier und auf der Befehlszeile</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Try on %1 images</source>
        <translation>An %1 Bildern testen</translation>
    </message>
    <message>
        <source>Show images of the set under the whole recipe, as training gets them</source>
        <translation>Bilder des Datensatzes mit dem ganzen Rezept zeigen, wie das Training sie bekommt</translation>
    </message>
    <message>
        <source>Whole recipe</source>
        <translation>Ganzes Rezept</translation>
    </message>
    <message>
        <source>Add a tile with all steps in order, each applied with its probability, as in an export for training</source>
        <translation>Eine Kachel mit allen Schritten nacheinander hinzufügen, jeder mit seiner Wahrscheinlichkeit angewandt, wie beim Export für das Training</translation>
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
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Wipe, blend and difference of the original and this tile (C)</source>
        <translation>Wischen, Überblenden und Differenz von Original und dieser Kachel (C)</translation>
    </message>
    <message>
        <source>Export set…</source>
        <translation>Satz exportieren…</translation>
    </message>
    <message>
        <source>Apply the recipe to the images of the set and write the results to a folder</source>
        <translation>Das Rezept auf die Bilder des Datensatzes anwenden und die Ergebnisse in einen Ordner schreiben</translation>
    </message>
</context>
<context>
    <name>synthray::AugmentFooter</name>
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
        <source>Show the image quality of each method below the previews: MSE, PSNR, SSIM and related measures, for this image and for the whole set</source>
        <translation>Bildqualität jeder Methode unter den Vorschauen zeigen: MSE, PSNR, SSIM und verwandte Maße, für diese Aufnahme und für den ganzen Satz</translation>
    </message>
    <message>
        <source>Previous image</source>
        <translation>Vorige Aufnahme</translation>
    </message>
    <message>
        <source>Next image</source>
        <translation>Nächste Aufnahme</translation>
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
        <source>Enlarge it beside the original</source>
        <translation>Groß neben dem Original zeigen</translation>
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
        <source>Window presets</source>
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
        <source>Whole recipe</source>
        <translation>Ganzes Rezept</translation>
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
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Click on a tile&apos;s seed</source>
        <translation>Klick auf den Startwert einer Kachel</translation>
    </message>
    <message>
        <source>Copy a command line that makes this image</source>
        <translation>Eine Befehlszeile kopieren, die dieses Bild erzeugt</translation>
    </message>
    <message>
        <source>Wipe, blend, difference with the original</source>
        <translation>Wischen, Überblenden, Differenz zum Original</translation>
    </message>
    <message>
        <source>F2, Ctrl+D, Del</source>
        <translation>F2, Strg+D, Entf</translation>
    </message>
    <message>
        <source>Rename, duplicate or remove a step</source>
        <translation>Einen Schritt umbenennen, duplizieren oder entfernen</translation>
    </message>
    <message>
        <source>Ctrl+G, Ctrl+Shift+G</source>
        <translation>Strg+G, Strg+Umschalt+G</translation>
    </message>
    <message>
        <source>Group the selected steps, ungroup them</source>
        <translation>Ausgewählte Schritte gruppieren, Gruppierung aufheben</translation>
    </message>
    <message>
        <source>Copied: a command line that makes exactly this image.</source>
        <translation>Kopiert: eine Befehlszeile, die genau dieses Bild erzeugt.</translation>
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
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln Aufnahme</numerusform>
            <numerusform>%Ln Aufnahmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %Ln study(s)</source>
        <translation>
            <numerusform>%1: %2 aus %Ln Studie</numerusform>
            <numerusform>%1: %2 aus %Ln Studien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %Ln patient(s) or studies</source>
        <translation>
            <numerusform>%1: %2 von %Ln Patienten oder aus einer Studie</numerusform>
            <numerusform>%1: %2 von %Ln Patienten oder Studien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %Ln patient(s)</source>
        <translation>
            <numerusform>%1: %2 von %Ln Patienten</numerusform>
            <numerusform>%1: %2 von %Ln Patienten</numerusform>
        </translation>
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
        <source>Training: share of images classified correctly in the epoch, with augmentation. Validation: images that are not used for training. Majority class: accuracy of always predicting the most frequent class.</source>
        <translation>Training: Anteil der in der Epoche richtig klassifizierten Aufnahmen, mit Augmentierung. Validierung: Aufnahmen, die nicht zum Training dienen. Mehrheitsklasse: Genauigkeit, wenn immer die häufigste Klasse vorhergesagt wird.</translation>
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
    <name>synthray::ClassifyForm</name>
    <message numerus="yes">
        <source>%1 · %n image(s)</source>
        <translation>
            <numerusform>%1 · %n Aufnahme</numerusform>
            <numerusform>%1 · %n Aufnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
</context>
<context>
    <name>synthray::ClassifyImages</name>
    <message>
        <source>Choose an image in the table.</source>
        <translation>Wählen Sie eine Aufnahme in der Tabelle.</translation>
    </message>
    <message>
        <source>for the predicted class</source>
        <translation>für die Vorhersage</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>Alle Aufnahmen</translation>
    </message>
    <message>
        <source>Misclassified</source>
        <translation>Falsch klassifiziert</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>%1 predicted as %2</source>
        <translation>%1, vorhergesagt als %2</translation>
    </message>
    <message>
        <source>The heat map is no finer than %1 × %2 cells, the network&apos;s last feature map at this resolution. Train with larger images for a finer one.</source>
        <translation>Die Heatmap hat nur %1 × %2 Felder, so viele wie die letzte Merkmalskarte des Netzes bei dieser Auflösung. Trainieren Sie mit größeren Aufnahmen, um eine feinere zu erhalten.</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>Grad-CAM: the regions of the image that support the class</source>
        <translation>Grad-CAM: die Bereiche der Aufnahme, die für die Klasse sprechen</translation>
    </message>
    <message>
        <source>Class of the heat map</source>
        <translation>Klasse der Heatmap</translation>
    </message>
    <message>
        <source>Which images</source>
        <translation>Welche Aufnahmen</translation>
    </message>
    <message>
        <source>%1: true positives</source>
        <translation>%1: richtig positiv</translation>
    </message>
    <message>
        <source>%1: false negatives</source>
        <translation>%1: falsch negativ</translation>
    </message>
    <message>
        <source>%1: false positives</source>
        <translation>%1: falsch positiv</translation>
    </message>
    <message>
        <source>%1: true negatives</source>
        <translation>%1: richtig negativ</translation>
    </message>
    <message>
        <source>actual: %1 · predicted: %2</source>
        <translation>tatsächlich: %1 · vorhergesagt: %2</translation>
    </message>
    <message>
        <source>Images with their predictions</source>
        <translation>Aufnahmen mit ihren Vorhersagen</translation>
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
        <source>%1 has fewer than two classes. A classifier needs at least two.</source>
        <translation>%1 hat weniger als zwei Klassen. Ein Klassifikator braucht mindestens zwei.</translation>
    </message>
    <message numerus="yes">
        <source>Trains on %n image(s) of %1 (split train), %2 classes</source>
        <translation>
            <numerusform>Trainiert mit %n Aufnahme von %1 (Teil train), %2 Klassen</numerusform>
            <numerusform>Trainiert mit %n Aufnahmen von %1 (Teil train), %2 Klassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) of %1, %2 classes; split by patient into training, validation and test</source>
        <translation>
            <numerusform>%n Aufnahme von %1, %2 Klassen; nach Patienten in Training, Validierung und Test aufgeteilt</numerusform>
            <numerusform>%n Aufnahmen von %1, %2 Klassen; nach Patienten in Training, Validierung und Test aufgeteilt</numerusform>
        </translation>
    </message>
    <message>
        <source>The network &apos;%1&apos; does not exist in this version. Choose another one.</source>
        <translation>Das Netz „%1“ gibt es in dieser Version nicht. Wählen Sie ein anderes.</translation>
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
        <source>Open a folder with one subfolder per class on the Data page. Existing runs can be opened on the Runs page.</source>
        <translation>Öffnen Sie auf der Seite Daten einen Ordner mit einem Unterordner je Klasse. Vorhandene Läufe lassen sich auf der Seite Läufe öffnen.</translation>
    </message>
    <message>
        <source>Train a network to classify the open images. No patient is in both training and test. Curves, the confusion matrix, ROC and heat maps appear here, always with the majority baseline (predicting the most frequent class for every image).</source>
        <translation>Trainieren Sie ein Netz, das die geöffneten Aufnahmen klassifiziert. Kein Patient ist zugleich in Training und Test. Kurven, Konfusionsmatrix, ROC und Heatmaps erscheinen hier, immer mit der Mehrheits-Basislinie (für jede Aufnahme die häufigste Klasse).</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Evaluated images</source>
        <translation>Ausgewertete Aufnahmen</translation>
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
        <source>Predicted class of each image, with a heat map</source>
        <translation>Vorhergesagte Klasse jeder Aufnahme, mit Heatmap</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) of %1, %2 classes; split by image (patients are not known) into training, validation and test</source>
        <translation>
            <numerusform>%n Aufnahme von %1, %2 Klassen; nach Aufnahmen (Patienten nicht bekannt) in Training, Validierung und Test geteilt</numerusform>
            <numerusform>%n Aufnahmen von %1, %2 Klassen; nach Aufnahmen (Patienten nicht bekannt) in Training, Validierung und Test geteilt</numerusform>
        </translation>
    </message>
    <message>
        <source>New training at a lower rate…</source>
        <translation>Neues Training mit kleinerer Rate…</translation>
    </message>
    <message>
        <source>The training diverged: resuming it would repeat that. Opens the form of a new training with this run&apos;s settings and a quarter of its learning rate.</source>
        <translation>Das Training ist divergiert: Fortsetzen würde das wiederholen. Öffnet das Formular eines neuen Trainings mit den Einstellungen dieses Laufs und einem Viertel seiner Lernrate.</translation>
    </message>
</context>
<context>
    <name>synthray::ClassifyResults</name>
    <message>
        <source>95 % interval over patients: %1 to %2</source>
        <translation>95-%-Intervall über Patienten: %1 bis %2</translation>
    </message>
    <message>
        <source>No predictions found for the split &apos;%1&apos;.</source>
        <translation>Keine Vorhersagen für den Teil „%1“ gefunden.</translation>
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
        <source>Accuracy of always predicting the most frequent class</source>
        <translation>Genauigkeit, wenn immer die häufigste Klasse vorhergesagt wird</translation>
    </message>
    <message>
        <source>Expected calibration error, 15 bins</source>
        <translation>Erwarteter Kalibrierungsfehler, 15 Intervalle</translation>
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
        <source>This classifier has collapsed: it predicts %1 for every image.</source>
        <translation>Dieser Klassifikator ist kollabiert: Er sagt für jede Aufnahme %1 vorher.</translation>
    </message>
    <message>
        <source>It is no better than always predicting %1.</source>
        <translation>Er ist nicht besser, als immer %1 vorherzusagen.</translation>
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
        <translation>Precision</translation>
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
        <translation>Precision und Recall</translation>
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
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>fraction correct</source>
        <translation>Anteil richtig</translation>
    </message>
    <message>
        <source>No images evaluated yet</source>
        <translation>Noch keine Aufnahmen ausgewertet</translation>
    </message>
    <message>
        <source>95 % intervals over patients: %1</source>
        <translation>95-%-Intervalle über Patienten: %1</translation>
    </message>
    <message>
        <source>Accuracy of always predicting the most frequent set of labels</source>
        <translation>Genauigkeit, wenn immer die häufigste Menge von Labels vorhergesagt wird</translation>
    </message>
    <message>
        <source>95 % intervals over images (no patients known): %1</source>
        <translation>95-%-Intervalle über Aufnahmen (keine Patienten bekannt): %1</translation>
    </message>
    <message>
        <source>Predictions per label</source>
        <translation>Vorhersagen je Label</translation>
    </message>
    <message>
        <source>Recall (95 %)</source>
        <translation>Recall (95 %)</translation>
    </message>
    <message>
        <source>95 % interval: cannot be estimated</source>
        <translation>95-%-Intervall: nicht schätzbar</translation>
    </message>
    <message>
        <source>95 % interval over images: %1 to %2</source>
        <translation>95-%-Intervall über Aufnahmen: %1 bis %2</translation>
    </message>
    <message>
        <source>Chosen on these images: the values are optimistic. The epoch with the best values on them was kept; test images show how the network does on new ones.</source>
        <translation>Auf diesen Aufnahmen ausgewählt: Die Werte sind optimistisch. Behalten wurde die Epoche mit den besten Werten auf ihnen; Testaufnahmen zeigen, wie gut das Netz bei neuen ist.</translation>
    </message>
</context>
<context>
    <name>synthray::CompareView</name>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Both images side by side</source>
        <translation>Beide Aufnahmen nebeneinander</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Wischen</translation>
    </message>
    <message>
        <source>Drag the line across the images: A is left of it, B right of it</source>
        <translation>Linie über die Aufnahmen ziehen: links davon A, rechts davon B</translation>
    </message>
    <message>
        <source>Blend</source>
        <translation>Blenden</translation>
    </message>
    <message>
        <source>B is overlaid on A</source>
        <translation>B wird über A geblendet</translation>
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
        <source>Zoom, position and window of both images move together</source>
        <translation>Zoom, Ausschnitt und Fensterung beider Aufnahmen ändern sich gemeinsam</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Tauschen</translation>
    </message>
    <message>
        <source>Exchange A and B</source>
        <translation>A und B vertauschen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Return to the previous view</source>
        <translation>Zurück zur vorigen Ansicht</translation>
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
        <source>Factor that multiplies the difference</source>
        <translation>Faktor, mit dem die Differenz multipliziert wird</translation>
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
        <source>Position of the line; you can also drag it on the image</source>
        <translation>Position der Linie; sie lässt sich auch in der Aufnahme ziehen</translation>
    </message>
    <message>
        <source>Opacity of B</source>
        <translation>Deckkraft von B</translation>
    </message>
    <message>
        <source>Different sizes: %1 × %2 and %3 × %4</source>
        <translation>Unterschiedliche Größen: %1 × %2 und %3 × %4</translation>
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
        <source>Change the line, the opacity or the gain</source>
        <translation>Linie, Deckkraft oder Faktor ändern</translation>
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
        <source>Previous or next frame of the focused image</source>
        <translation>Voriger oder nächster Frame der Aufnahme mit dem Fokus</translation>
    </message>
    <message>
        <source>(%1 of %2)</source>
        <translation>(%1 von %2)</translation>
    </message>
    <message>
        <source>A…</source>
        <translation>A …</translation>
    </message>
    <message>
        <source>B…</source>
        <translation>B …</translation>
    </message>
    <message>
        <source>Go through the images chosen as A or B</source>
        <translation>Durch die als A oder B gewählten Bilder blättern</translation>
    </message>
    <message>
        <source>Images to show as A</source>
        <translation>Bilder, die als A gezeigt werden</translation>
    </message>
    <message>
        <source>Images to show as B</source>
        <translation>Bilder, die als B gezeigt werden</translation>
    </message>
    <message>
        <source>Shift+A, Shift+B (while comparing)</source>
        <translation>Umschalt+A, Umschalt+B (beim Vergleichen)</translation>
    </message>
    <message>
        <source>Show other images as A, as B</source>
        <translation>Andere Bilder als A, als B anzeigen</translation>
    </message>
    <message>
        <source>Show other images as A; the wheel goes through them</source>
        <translation>Andere Bilder als A anzeigen; das Mausrad blättert durch sie</translation>
    </message>
    <message>
        <source>Show other images as B; the wheel goes through them</source>
        <translation>Andere Bilder als B anzeigen; das Mausrad blättert durch sie</translation>
    </message>
    <message>
        <source>Wheel (while comparing)</source>
        <translation>Mausrad (beim Vergleichen)</translation>
    </message>
    <message>
        <source>SYNTHETIC</source>
        <translation>SYNTHETISCH</translation>
    </message>
</context>
<context>
    <name>synthray::ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Rows: actual class. Click a cell to list its images.</source>
        <translation>Zeilen: tatsächliche Klasse. Ein Klick auf eine Zelle zeigt ihre Aufnahmen.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) of %1 predicted as %2</source>
        <translation>
            <numerusform>%n Aufnahme von %1, vorhergesagt als %2</numerusform>
            <numerusform>%n Aufnahmen von %1, vorhergesagt als %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct and wrong predictions per label</source>
        <translation>Richtige und falsche Vorhersagen je Label</translation>
    </message>
    <message>
        <source>true positives</source>
        <translation>richtig positiv</translation>
    </message>
    <message>
        <source>false negatives</source>
        <translation>falsch negativ</translation>
    </message>
    <message>
        <source>false positives</source>
        <translation>falsch positiv</translation>
    </message>
    <message>
        <source>true negatives</source>
        <translation>richtig negativ</translation>
    </message>
    <message>
        <source>Percent of the images with the label, or of those without. Click a cell to list its images.</source>
        <translation>Prozent der Aufnahmen mit dem Label oder derer ohne. Ein Klick auf eine Zelle zeigt ihre Aufnahmen.</translation>
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
    <message numerus="yes">
        <source>%1: %Ln image(s), %2 %. Click to see them.</source>
        <translation>
            <numerusform>%1: %Ln Aufnahme, %2 %. Klicken Sie, um sie zu sehen.</numerusform>
            <numerusform>%1: %Ln Aufnahmen, %2 %. Klicken Sie, um sie zu sehen.</numerusform>
        </translation>
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
        <source>%Ln file(s) could not be opened; the reasons are listed on the right.</source>
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
        <source>PNG, JPEG, TIFF, BMP and DICOM. Best is a folder with one subfolder per class; nested train, val and test folders are recognised.</source>
        <translation>PNG, JPEG, TIFF, BMP und DICOM. Am besten ein Ordner mit einem Unterordner je Klasse; train, val und test werden erkannt.</translation>
    </message>
</context>
<context>
    <name>synthray::DeidentifyDialog</name>
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
        <source>New files and a list of them (images.csv) are written here; the original images are never changed</source>
        <translation>Hierher werden neue Dateien und eine Liste davon (images.csv) geschrieben; die Originale werden nie geändert</translation>
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
        <source>Writes only the pixels, one PNG file per frame.</source>
        <translation>Schreibt nur Pixel, eine PNG-Datei je Frame.</translation>
    </message>
    <message>
        <source>Writes copies under the Basic Profile of DICOM PS3.15: names, numbers, places, free text and private tags are removed, dates are shifted, UIDs are replaced. Pixels are not changed.</source>
        <translation>Schreibt Kopien nach dem Basic Profile von DICOM PS3.15: Namen, Nummern, Orte, Freitext und private Tags werden entfernt, Datumsangaben verschoben, UIDs ersetzt. Pixel werden nicht geändert.</translation>
    </message>
    <message>
        <source>Writes copies under the Basic Profile of DICOM PS3.15: names, numbers, places, dates, free text and private tags are removed, UIDs are replaced. Pixels are not changed.</source>
        <translation>Schreibt Kopien nach dem Basic Profile von DICOM PS3.15: Namen, Nummern, Orte, Datumsangaben, Freitext und private Tags werden entfernt, UIDs ersetzt. Pixel werden nicht geändert.</translation>
    </message>
    <message>
        <source>images.csv lists them with their original labels.</source>
        <translation>images.csv führt sie mit ihren ursprünglichen Labels auf.</translation>
    </message>
    <message>
        <source>Looking for images that may show names: %1 of %2</source>
        <translation>Suche nach Aufnahmen mit möglichen Namen: %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) may show names and will be written anyway:</source>
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
        <source>There are no images to export.</source>
        <translation>Es gibt keine Aufnahme zum Exportieren.</translation>
    </message>
    <message>
        <source>Choose a folder for the new files.</source>
        <translation>Wählen Sie einen Ordner für die neuen Dateien.</translation>
    </message>
    <message>
        <source>Enter the full path of the folder.</source>
        <translation>Geben Sie den vollen Pfad des Ordners ein.</translation>
    </message>
    <message>
        <source>This is a file. Choose a folder.</source>
        <translation>Das ist eine Datei. Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>The folder is not empty. Choose an empty folder or enter the name of a new one.</source>
        <translation>Der Ordner ist nicht leer. Wählen Sie einen leeren Ordner, oder geben Sie den Namen eines neuen ein.</translation>
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
        <source>%Ln image(s) are not in DICOM format and become PNG files.</source>
        <translation>
            <numerusform>%Ln Aufnahme ist nicht in DICOM und wird eine PNG-Datei.</numerusform>
            <numerusform>%Ln Aufnahmen sind nicht in DICOM und werden PNG-Dateien.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::DistributionRow</name>
    <message>
        <source>Draws this value for each image (allowed: %1), instead of using the same one for all.</source>
        <translation>Zieht diesen Wert für jedes Bild neu (erlaubt: %1), statt für alle denselben zu verwenden.</translation>
    </message>
    <message>
        <source>%1: drawn for each image</source>
        <translation>%1: für jedes Bild neu gezogen</translation>
    </message>
    <message>
        <source>Values to choose from, each equally likely, with semicolons between them</source>
        <translation>Werte zur Auswahl, alle gleich wahrscheinlich, durch Semikolons getrennt</translation>
    </message>
    <message>
        <source>Values; with; semicolons</source>
        <translation>Werte; mit; Semikolons</translation>
    </message>
    <message>
        <source>Those that are ticked are equally likely</source>
        <translation>Die angekreuzten sind gleich wahrscheinlich</translation>
    </message>
    <message>
        <source>Distribution of the values</source>
        <translation>Verteilung der Werte</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Any value between two bounds, all equally likely</source>
        <translation>Jeder Wert zwischen zwei Grenzen, alle gleich wahrscheinlich</translation>
    </message>
    <message>
        <source>Mean and standard deviation; values outside %1 are drawn again</source>
        <translation>Mittel und Standardabweichung; Werte außerhalb von %1 werden neu gezogen</translation>
    </message>
    <message>
        <source>One of the values of a list, each equally likely</source>
        <translation>Einer der Werte einer Liste, alle gleich wahrscheinlich</translation>
    </message>
    <message>
        <source>Smallest value</source>
        <translation>Kleinster Wert</translation>
    </message>
    <message>
        <source>Largest value</source>
        <translation>Größter Wert</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Standardabweichung</translation>
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
        <translation>Ähnlich: höchstens</translation>
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
        <source>Default distance for this number of images</source>
        <translation>Standardabstand für diese Anzahl von Aufnahmen</translation>
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
        <translation>Ähnlich (%L1)</translation>
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
        <source>Near duplicates are not searched for.</source>
        <translation>Nach Fast-Duplikaten wird nicht gesucht.</translation>
    </message>
    <message>
        <source>Near: %1 images compared by perceptual hashes that may differ in at most %2 of 256 bits.</source>
        <translation>Ähnlich: %1 Aufnahmen nach Wahrnehmungs-Hashes verglichen, die in höchstens %2 von 256 Bits abweichen dürfen.</translation>
    </message>
    <message>
        <source>No pairs of this kind</source>
        <translation>Keine Paare dieser Art</translation>
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
    <message numerus="yes">
        <source>Include %Ln image(s) again</source>
        <translation>
            <numerusform>%Ln Aufnahme wieder einschließen</numerusform>
            <numerusform>%Ln Aufnahmen wieder einschließen</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep one of each</source>
        <translation>Je eines behalten</translation>
    </message>
    <message>
        <source>Keeps one of the files with the same bytes, class and split in the list. You can undo this; no file is changed.</source>
        <translation>Behält je eine der Dateien mit gleichen Bytes, gleicher Klasse und gleichem Teil in der Liste. Kann rückgängig gemacht werden; keine Datei wird geändert.</translation>
    </message>
    <message numerus="yes">
        <source>Include %Ln again</source>
        <translation>
            <numerusform>%Ln wieder einschließen</numerusform>
            <numerusform>%Ln wieder einschließen</numerusform>
        </translation>
    </message>
    <message>
        <source>Images that you left out of the set come back</source>
        <translation>Aufnahmen, die Sie aus dem Satz genommen haben, kommen zurück</translation>
    </message>
    <message numerus="yes">
        <source>Leave %Ln duplicate(s) out</source>
        <translation>
            <numerusform>%Ln Duplikat weglassen</numerusform>
            <numerusform>%Ln Duplikate weglassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) with different classes or splits stay in the list.</source>
        <translation>
            <numerusform>%Ln Paar mit verschiedenen Klassen oder Teilen bleibt in der Liste.</numerusform>
            <numerusform>%Ln Paare mit verschiedenen Klassen oder Teilen bleiben in der Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move a pair to %1</source>
        <translation>Ein Paar nach %1 verschieben</translation>
    </message>
</context>
<context>
    <name>synthray::EffectStrip</name>
    <message>
        <source>The recipe has no step that is switched on: images stay as they are.</source>
        <translation>Kein Schritt des Rezepts ist eingeschaltet: Die Bilder bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Estimating what the recipe does to the set…</source>
        <translation>Die Wirkung des Rezepts auf den Datensatz wird geschätzt…</translation>
    </message>
    <message>
        <source>The recipe could not be applied to the set.</source>
        <translation>Das Rezept konnte nicht auf den Datensatz angewendet werden.</translation>
    </message>
    <message>
        <source>Whole recipe over %1 of %2 images: %3 % changed</source>
        <translation>Ganzes Rezept über %1 von %2 Bildern: %3 % geändert</translation>
    </message>
    <message>
        <source>mean grey %1 → %2</source>
        <translation>mittlerer Grauwert %1 → %2</translation>
    </message>
    <message>
        <source>contrast %1 → %2</source>
        <translation>Kontrast %1 → %2</translation>
    </message>
    <message>
        <source>%1 of %2 boxes lost (%3 %)</source>
        <translation>%1 von %2 Rahmen verloren (%3 %)</translation>
    </message>
    <message>
        <source>%1 blanks more than half of the image in %2 of %3 images.</source>
        <translation>%1 macht in %2 von %3 Bildern mehr als die Hälfte des Bildes leer.</translation>
    </message>
    <message>
        <source>%1 changes nothing in any of %2 images.</source>
        <translation>%1 ändert in keinem von %2 Bildern etwas.</translation>
    </message>
    <message>
        <source>%1 of %2 images could not be augmented: %3</source>
        <translation>%1 von %2 Bildern konnten nicht augmentiert werden: %3</translation>
    </message>
    <message>
        <source>Estimated from a choice over the classes that the seed gives, on reduced images. Mean grey: 0 black, 255 white. Contrast: standard deviation of the grey levels within an image, averaged.</source>
        <translation>Geschätzt aus einer Auswahl über die Klassen, die der Startwert bestimmt, an verkleinerten Bildern. Mittlerer Grauwert: 0 schwarz, 255 weiß. Kontrast: Standardabweichung der Grauwerte innerhalb eines Bildes, gemittelt.</translation>
    </message>
    <message numerus="yes">
        <source>%n more warning(s).</source>
        <translation>
            <numerusform>%n weitere Warnung.</numerusform>
            <numerusform>%n weitere Warnungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Grey levels of this image before (area) and after (line), black to white</source>
        <translation>Grauwerte dieses Bildes vorher (Fläche) und nachher (Linie), schwarz bis weiß</translation>
    </message>
    <message>
        <source>Grey levels of these images before (area) and after (line), black to white</source>
        <translation>Grauwerte dieser Bilder vorher (Fläche) und nachher (Linie), schwarz bis weiß</translation>
    </message>
</context>
<context>
    <name>synthray::EvaluationView</name>
    <message>
        <source>FID %1 (floor %2)</source>
        <translation>FID %1 (Untergrenze %2)</translation>
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
        <source>Fréchet distance between the features of the two sets; 0 = no difference</source>
        <translation>Fréchet-Abstand zwischen den Merkmalen beider Sätze; 0 = kein Unterschied</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>Untergrenze</translation>
    </message>
    <message>
        <source>FID between two halves of the first set: the lowest FID to expect</source>
        <translation>FID zwischen zwei Hälften des ersten Satzes: die kleinste zu erwartende FID</translation>
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
        <source>Share of the second set that lies within the distribution of the first</source>
        <translation>Anteil des zweiten Satzes, der innerhalb der Verteilung des ersten liegt</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>Recall</translation>
    </message>
    <message>
        <source>Share of the first set that lies within the distribution of the second</source>
        <translation>Anteil des ersten Satzes, der innerhalb der Verteilung des zweiten liegt</translation>
    </message>
    <message>
        <source>density</source>
        <translation>Density</translation>
    </message>
    <message>
        <source>How densely images of the first set surround those of the second; may exceed 1</source>
        <translation>Wie dicht Aufnahmen des ersten Satzes um die des zweiten liegen; kann über 1 sein</translation>
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
        <source>%n image(s) were left out. First reason: %1</source>
        <translation>
            <numerusform>%n Aufnahme wurde ausgelassen: %1</numerusform>
            <numerusform>%n Aufnahmen wurden ausgelassen. Erster Grund: %1</numerusform>
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
        <source>Backbone (dims)</source>
        <translation>Backbone (Dimensionen)</translation>
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
        <source>Comparisons of this session</source>
        <translation>Vergleiche dieser Sitzung</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>FID on %1, %2 dims, real images: %3</source>
        <translation>FID mit %1, %2 Dim., echte Aufnahmen: %3</translation>
    </message>
    <message>
        <source>Numbers of an earlier choice. Click Compare for the present one.</source>
        <translation>Zahlen einer früheren Auswahl. Klicken Sie auf „Vergleichen“, um die jetzige zu messen.</translation>
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
        <source>One file per method</source>
        <translation>Eine Datei je Methode</translation>
    </message>
    <message>
        <source>The whole recipe, all steps in order</source>
        <translation>Das ganze Rezept, alle Schritte nacheinander</translation>
    </message>
    <message>
        <source>For comparing methods: each image is written once for every step that is switched on. Probabilities are ignored.</source>
        <translation>Zum Vergleich der Methoden: Jede Aufnahme wird je eingeschaltetem Schritt einmal geschrieben. Wahrscheinlichkeiten werden nicht beachtet.</translation>
    </message>
    <message>
        <source>For training: each copy of an image goes through all steps, each applied with its probability.</source>
        <translation>Für das Training: Jede Kopie einer Aufnahme durchläuft alle Schritte, jeden mit seiner Wahrscheinlichkeit.</translation>
    </message>
    <message>
        <source>Number of augmented copies of each image: 1 to 1,000</source>
        <translation>Anzahl der augmentierten Kopien jeder Aufnahme: 1 bis 1000</translation>
    </message>
    <message>
        <source>Copies of each image</source>
        <translation>Kopien je Aufnahme</translation>
    </message>
    <message>
        <source>Start value of the random numbers: the same recipe and seed give the same pixels, here and on the command line</source>
        <translation>Startwert der Zufallszahlen: Gleiches Rezept und gleicher Startwert ergeben gleiche Pixel, hier und auf der Befehlszeile</translation>
    </message>
    <message>
        <source>Same as the image</source>
        <translation>Wie die Aufnahme</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 Bit</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 Bit</translation>
    </message>
    <message>
        <source>A folder for the new files</source>
        <translation>Ein Ordner für die neuen Dateien</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Off: all files go into one folder</source>
        <translation>Aus: Alle Dateien kommen in einen Ordner</translation>
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
        <source>No step of the recipe is switched on. Switch on at least one.</source>
        <translation>Kein Schritt des Rezepts ist eingeschaltet. Schalten Sie mindestens einen ein.</translation>
    </message>
    <message>
        <source>Choose a folder for the new files.</source>
        <translation>Wählen Sie einen Ordner für die neuen Dateien.</translation>
    </message>
    <message>
        <source>Enter the full path of the folder.</source>
        <translation>Geben Sie den vollen Pfad des Ordners ein.</translation>
    </message>
    <message>
        <source>This is a file. Choose a folder.</source>
        <translation>Das ist eine Datei. Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>The folder is not empty: files with the same names will be replaced.</source>
        <translation>Der Ordner ist nicht leer: Dateien mit gleichem Namen werden ersetzt.</translation>
    </message>
    <message>
        <source>Use the window set here for all images</source>
        <translation>Die hier eingestellte Fensterung für alle Aufnahmen verwenden</translation>
    </message>
    <message>
        <source>Separate folders for splits and classes</source>
        <translation>Eigene Ordner für Teile und Klassen</translation>
    </message>
    <message>
        <source>The original file names are kept; they may contain patient names.</source>
        <translation>Die ursprünglichen Dateinamen bleiben erhalten; sie können Patientennamen enthalten.</translation>
    </message>
    <message>
        <source>Keep the original file names</source>
        <translation>Ursprüngliche Dateinamen behalten</translation>
    </message>
    <message>
        <source>File and folder names may contain patient names. Off: the files are named image00001, image00002 and so on; images.csv lists class, split and a number for each patient</source>
        <translation>Datei- und Ordnernamen können Patientennamen enthalten. Aus: Die Dateien heißen image00001, image00002 und so weiter; images.csv nennt Klasse, Teil und je Patient eine Nummer</translation>
    </message>
    <message>
        <source>The open set (%1)</source>
        <translation>Der offene Datensatz (%1)</translation>
    </message>
    <message>
        <source>Images per class, originals included</source>
        <translation>Bilder pro Klasse, Originale eingeschlossen</translation>
    </message>
    <message>
        <source>Balances the classes: as many copies as bring each class to this number. The originals stay where they are.</source>
        <translation>Gleicht die Klassen aus: so viele Kopien, dass jede Klasse diese Zahl erreicht. Die Originale bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Bit depth of the files. &apos;Same as the image&apos; writes 16 bits if the image has more than 8.</source>
        <translation>Bittiefe der Dateien. „Wie das Bild“ schreibt 16 Bit, wenn das Bild mehr als 8 hat.</translation>
    </message>
    <message>
        <source>The images and recipe.json are written here; the original images are never changed</source>
        <translation>Die Bilder und recipe.json werden hierhin geschrieben; die Originale werden nie verändert</translation>
    </message>
    <message>
        <source>Writes %1 files from %2 of %3 images.</source>
        <translation>Schreibt %1 Dateien aus %2 von %3 Bildern.</translation>
    </message>
    <message>
        <source>Each image is written with its own window settings.</source>
        <translation>Jedes Bild wird mit seiner eigenen Fensterung geschrieben.</translation>
    </message>
    <message>
        <source>Patient data of DICOM originals is copied.</source>
        <translation>Patientendaten der DICOM-Originale werden kopiert.</translation>
    </message>
    <message>
        <source>Files contain no patient data and no names of folders above the set.</source>
        <translation>Die Dateien enthalten keine Patientendaten und keine Namen von Ordnern oberhalb des Datensatzes.</translation>
    </message>
    <message>
        <source>This folder has an export that did not end. With the same settings it goes on, and what is there is kept.</source>
        <translation>In diesem Ordner ist ein Export, der nicht zu Ende lief. Mit denselben Einstellungen wird er fortgesetzt; was da ist, bleibt.</translation>
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
        <translation>Bilder generieren</translation>
    </message>
    <message>
        <source>Start value of the random numbers: the same seed gives the same images</source>
        <translation>Startwert der Zufallszahlen: Derselbe Startwert ergibt dieselben Bilder</translation>
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
        <translation>Ordner für die Bilder</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
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
        <source>Every file is marked as synthetic. Existing files are kept; numbering continues.</source>
        <translation>Jede Datei ist als synthetisch gekennzeichnet. Vorhandene Dateien bleiben erhalten; die Nummerierung wird fortgesetzt.</translation>
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
        <translation>Wählen Sie einen Ordner für die Bilder.</translation>
    </message>
    <message>
        <source>%1 is a file. Choose a folder.</source>
        <translation>%1 ist eine Datei. Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>lowest FID (epoch %1)</source>
        <translation>niedrigste FID (Epoche %1)</translation>
    </message>
    <message>
        <source>Near-copies cannot be detected: the training images were not found at %1. Restore them, or tick &quot;Export near-copies of training images too&quot;.</source>
        <translation>Beinahe-Kopien lassen sich nicht erkennen: Die Trainingsaufnahmen wurden in %1 nicht gefunden. Stellen Sie sie wieder her, oder haken Sie „Auch Beinahe-Kopien von Trainingsaufnahmen exportieren“ an.</translation>
    </message>
    <message>
        <source>lowest FID</source>
        <translation>niedrigste FID</translation>
    </message>
    <message>
        <source>a number of images</source>
        <translation>eine Anzahl von Bildern</translation>
    </message>
    <message>
        <source>a number per class</source>
        <translation>eine Anzahl pro Klasse</translation>
    </message>
    <message>
        <source>as many as balance the set</source>
        <translation>so viele, dass die Sammlung ausgeglichen ist</translation>
    </message>
    <message>
        <source>Brings each class that the generator can make to the size of the set&apos;s largest class, in the split it was trained on</source>
        <translation>Bringt jede Klasse, die der Generator erzeugen kann, auf die Größe der größten Klasse der Sammlung, im Split des Trainings</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>A digital X-ray image states its pixel spacing: enter it, or choose secondary capture.</source>
        <translation>Ein digitales Röntgenbild gibt seinen Pixelabstand an: Tragen Sie ihn ein, oder wählen Sie Secondary Capture.</translation>
    </message>
    <message>
        <source>Only DICOM secondary captures can hold several images in one file.</source>
        <translation>Nur DICOM Secondary Capture kann mehrere Bilder in einer Datei enthalten.</translation>
    </message>
</context>
<context>
    <name>synthray::GeneratePage</name>
    <message>
        <source>Generate</source>
        <translation>Generieren</translation>
    </message>
    <message>
        <source>samples of the previous or next epoch</source>
        <translation>Samples der vorigen oder nächsten Epoche</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Pos1, Ende</translation>
    </message>
    <message>
        <source>first and newest samples</source>
        <translation>erste und neueste Samples</translation>
    </message>
    <message>
        <source>wheel over a plot</source>
        <translation>Rad über einem Diagramm</translation>
    </message>
    <message>
        <source>zoom along the time axis; drag to pan, double-click to show all</source>
        <translation>Zeitachse zoomen; Ziehen verschiebt, Doppelklick zeigt alles</translation>
    </message>
    <message>
        <source>the same with the keyboard in a plot</source>
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
        <source>The first images appear after the first epoch.</source>
        <translation>Die ersten Bilder erscheinen nach der ersten Epoche.</translation>
    </message>
    <message>
        <source>Images appear here after each epoch.</source>
        <translation>Hier erscheinen nach jeder Epoche Bilder.</translation>
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
        <source>Generates images with this run&apos;s generator</source>
        <translation>Generiert Bilder mit dem Generator dieses Laufs</translation>
    </message>
    <message>
        <source>Open a folder of images on the Data page, or an existing run on the Runs page.</source>
        <translation>Öffnen Sie auf der Seite Daten einen Ordner mit Aufnahmen oder auf der Seite Läufe einen vorhandenen Lauf.</translation>
    </message>
    <message>
        <source>A generative network learns from the open images and generates new ones. Choose a class above and settings on the right, then start training. Curves and images appear here.</source>
        <translation>Ein generatives Netz lernt aus den geöffneten Aufnahmen und generiert neue Bilder. Wählen Sie oben eine Klasse und rechts die Einstellungen, und starten Sie das Training. Kurven und Bilder erscheinen hier.</translation>
    </message>
    <message numerus="yes">
        <source>Generating %n image(s)</source>
        <translation>
            <numerusform>%n Bild wird generiert</numerusform>
            <numerusform>%n Bilder werden generiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) written to %1</source>
        <translation>
            <numerusform>%n Bild nach %1 geschrieben</numerusform>
            <numerusform>%n Bilder nach %1 geschrieben</numerusform>
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
        <source>Class of the images to generate</source>
        <translation>Klasse der zu generierenden Bilder</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Split used for training</source>
        <translation>Teil, mit dem trainiert wird</translation>
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
        <translation>Diese Bilder öffnen</translation>
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
        <source>%n near-copies of training images were left out.</source>
        <translation>
            <numerusform>%n Beinahe-Kopie von Trainingsaufnahmen wurde weggelassen.</numerusform>
            <numerusform>%n Beinahe-Kopien von Trainingsaufnahmen wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s) written to %1</source>
        <translation>
            <numerusform>%n Epoche nach %1 geschrieben</numerusform>
            <numerusform>%n Epochen nach %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>branch of %1 at step %2; that run no longer exists</source>
        <translation>Zweig von %1 bei Schritt %2; diesen Lauf gibt es nicht mehr</translation>
    </message>
    <message>
        <source>branch of %1 at step %2</source>
        <translation>Zweig von %1 bei Schritt %2</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weitertrainieren</translation>
    </message>
    <message>
        <source>Number of epochs that the run shall have then (it has %1):</source>
        <translation>Wie viele Epochen der Lauf dann haben soll (er hat %1):</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Weitertrainieren…</translation>
    </message>
    <message>
        <source>Trains this finished run for more epochs</source>
        <translation>Trainiert diesen beendeten Lauf für weitere Epochen</translation>
    </message>
    <message>
        <source>Generating images</source>
        <translation>Bilder werden generiert</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Curves and samples of the training</source>
        <translation>Kurven und Samples des Trainings</translation>
    </message>
    <message>
        <source>Latent</source>
        <translation>Latent</translation>
    </message>
    <message>
        <source>Explore what the generator has learned, image by image</source>
        <translation>Erkunden, was der Generator gelernt hat, Bild für Bild</translation>
    </message>
    <message>
        <source>Use in a study</source>
        <translation>In einer Studie verwenden</translation>
    </message>
    <message>
        <source>Adds these images to the open study as an arm</source>
        <translation>Fügt diese Bilder der geöffneten Studie als Arm hinzu</translation>
    </message>
    <message>
        <source>Branch with lower rates</source>
        <translation>Zweig mit kleineren Raten</translation>
    </message>
    <message>
        <source>The training diverged: resuming it would repeat that. A branch starts from its last checkpoint, or from the one chosen in Training health. %1.</source>
        <translation>Das Training ist divergiert: Fortsetzen würde das wiederholen. Ein Zweig beginnt bei seinem letzten Checkpoint oder bei dem, der unter Zustand des Trainings gewählt ist. %1.</translation>
    </message>
</context>
<context>
    <name>synthray::HealthCard</name>
    <message>
        <source>The doctor looks at the curves and the samples while a generator trains.</source>
        <translation>Der Doktor betrachtet Kurven und Samples, während ein Generator trainiert.</translation>
    </message>
    <message>
        <source>Branch from epoch %1</source>
        <translation>Zweig ab Epoche %1</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Zweig</translation>
    </message>
    <message>
        <source>Starts a new run with this setting from the checkpoint after epoch %1 (step %2). This run stays as it is.</source>
        <translation>Startet einen neuen Lauf mit dieser Einstellung ab dem Checkpoint nach Epoche %1 (Schritt %2). Dieser Lauf bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>The run has no checkpoint yet</source>
        <translation>Der Lauf hat noch keinen Checkpoint</translation>
    </message>
    <message>
        <source>Training health</source>
        <translation>Zustand des Trainings</translation>
    </message>
    <message>
        <source>Rules of thumb for the last tenth of the curves and the last three sample grids. Judge by the images.</source>
        <translation>Faustregeln für das letzte Zehntel der Kurven und die letzten drei Sample-Raster. Urteilen Sie nach den Bildern.</translation>
    </message>
    <message>
        <source>One checkpoint is kept: %1</source>
        <translation>Ein Checkpoint ist aufbewahrt: %1</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Beginnen bei</translation>
    </message>
    <message>
        <source>The checkpoint from which a branch starts. At first it is the newest one before this finding; FID and KID are shown where they were measured.</source>
        <translation>Der Checkpoint, bei dem ein Zweig beginnt. Zuerst ist es der neueste vor diesem Befund; FID und KID stehen dabei, wo sie gemessen wurden.</translation>
    </message>
</context>
<context>
    <name>synthray::ImageActions</name>
    <message numerus="yes">
        <source>Remove %Ln image(s) from the splits</source>
        <translation>
            <numerusform>%Ln Aufnahme aus den Teilen entfernen</numerusform>
            <numerusform>%Ln Aufnahmen aus den Teilen entfernen</numerusform>
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
        <source>Restore original labels of %Ln image(s)</source>
        <translation>
            <numerusform>Ursprüngliche Labels von %Ln Aufnahme wiederherstellen</numerusform>
            <numerusform>Ursprüngliche Labels von %Ln Aufnahmen wiederherstellen</numerusform>
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
        <source>Restore original labels and split</source>
        <translation>Ursprüngliche Labels und Teil wiederherstellen</translation>
    </message>
    <message>
        <source>Open containing folder</source>
        <translation>Übergeordneten Ordner öffnen</translation>
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
        <source>There are no images to export.</source>
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
        <source>De-identified copies of the images shown here: DICOM without names, numbers and dates, or PNG with pixels only</source>
        <translation>De-identifizierte Kopien der hier gezeigten Aufnahmen: DICOM ohne Namen, Nummern und Daten oder PNG nur mit Pixeln</translation>
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
    <message>
        <source>Patient unknown</source>
        <translation>Patient unbekannt</translation>
    </message>
    <message>
        <source>Patient %1</source>
        <translation>Patient %1</translation>
    </message>
    <message>
        <source>Series %1</source>
        <translation>Serie %1</translation>
    </message>
    <message numerus="yes">
        <source>Stack of %Ln image(s): the wheel goes through them</source>
        <translation>
            <numerusform>Stapel aus %Ln Aufnahme: Das Mausrad blättert darin</numerusform>
            <numerusform>Stapel aus %Ln Aufnahmen: Das Mausrad blättert darin</numerusform>
        </translation>
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
    <message>
        <source>View saved as &apos;%1&apos;.</source>
        <translation>Die Ansicht wurde als „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Copy view</source>
        <translation>Ansicht kopieren</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>PNG-Bilder (*.png)</translation>
    </message>
    <message>
        <source>Pixels %1, drawn square</source>
        <translation>Pixel %1, quadratisch gezeichnet</translation>
    </message>
    <message>
        <source>Pixels %1, drawn to scale</source>
        <translation>Pixel %1, maßstabsgetreu gezeichnet</translation>
    </message>
    <message>
        <source>Pixels %1, square to networks</source>
        <translation>Pixel %1, für Netze quadratisch</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Ansicht speichern …</translation>
    </message>
    <message>
        <source>Turn and flip</source>
        <translation>Drehen und spiegeln</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>Ansicht %1</translation>
    </message>
    <message>
        <source>View copied to the clipboard, with its marks and texts.</source>
        <translation>Die Ansicht wurde mit Markierungen und Texten in die Zwischenablage kopiert.</translation>
    </message>
    <message>
        <source>inverted</source>
        <translation>invertiert</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>gespiegelt</translation>
    </message>
    <message>
        <source>turned %1°</source>
        <translation>um %1° gedreht</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
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
        <source>Enlarge one image, and back</source>
        <translation>Eine Aufnahme vergrößern, und zurück</translation>
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
        <source>Showing only: %1</source>
        <translation>Nur gezeigt: %1</translation>
    </message>
    <message>
        <source>Show all images</source>
        <translation>Alle Aufnahmen zeigen</translation>
    </message>
    <message>
        <source>To compare, select two images, or view one and then another.</source>
        <translation>Zum Vergleichen wählen Sie zwei Aufnahmen aus, oder sehen Sie erst die eine und dann die andere an.</translation>
    </message>
    <message>
        <source>Cancelled: &apos;%1&apos; was not opened. Press Enter in the thumbnails to open it.</source>
        <translation>Abgebrochen: „%1“ wurde nicht geöffnet. Drücken Sie in den Vorschaubildern die Eingabetaste, um es zu öffnen.</translation>
    </message>
    <message>
        <source>Back to the thumbnails, or cancel opening an image</source>
        <translation>Zurück zu den Vorschaubildern, oder das Öffnen einer Aufnahme abbrechen</translation>
    </message>
    <message>
        <source>No image matches</source>
        <translation>Keine Aufnahme passt</translation>
    </message>
    <message>
        <source>Choose another class or split, or clear the search.</source>
        <translation>Wählen Sie eine andere Klasse oder einen anderen Teil, oder leeren Sie die Suche.</translation>
    </message>
    <message>
        <source>Compare with any other image</source>
        <translation>Mit einem beliebigen anderen Bild vergleichen</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Vergleichen mit …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) of one study</source>
        <translation>
            <numerusform>%Ln Bild einer Untersuchung</numerusform>
            <numerusform>%Ln Bilder einer Untersuchung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) of patient %1</source>
        <translation>
            <numerusform>%Ln Bild von Patient %1</numerusform>
            <numerusform>%Ln Bilder von Patient %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the images of this patient; the wheel goes through them</source>
        <translation>Nur die Bilder dieses Patienten; das Rad blättert durch sie</translation>
    </message>
    <message>
        <source>Only the images of this study; the wheel goes through them</source>
        <translation>Nur die Bilder dieser Untersuchung; das Rad blättert durch sie</translation>
    </message>
    <message>
        <source>Only this patient</source>
        <translation>Nur dieser Patient</translation>
    </message>
    <message>
        <source>Only this study</source>
        <translation>Nur diese Untersuchung</translation>
    </message>
    <message>
        <source>The patient of this image is not known.</source>
        <translation>Der Patient dieses Bildes ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The study of this image is not known.</source>
        <translation>Die Untersuchung dieses Bildes ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Stacks</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Series as stacks, grouped by patient and study (U). Off: each file is a tile of its own</source>
        <translation>Serien als Stapel, nach Patient und Studie geordnet (U). Aus: Jede Datei ist eine eigene Kachel</translation>
    </message>
    <message>
        <source>Show each file by itself</source>
        <translation>Jede Datei einzeln zeigen</translation>
    </message>
    <message>
        <source>Show series as stacks</source>
        <translation>Serien als Stapel zeigen</translation>
    </message>
    <message>
        <source>Next or previous image, or through a series</source>
        <translation>Nächste oder vorherige Aufnahme, oder durch eine Serie</translation>
    </message>
    <message>
        <source>Series as stacks, or each file by itself</source>
        <translation>Serien als Stapel, oder jede Datei einzeln</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tile(s)</source>
        <translation>
            <numerusform>%Ln Kachel</numerusform>
            <numerusform>%Ln Kacheln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Calibrate %Ln image(s)</source>
        <translation>
            <numerusform>%Ln Aufnahme kalibrieren</numerusform>
            <numerusform>%Ln Aufnahmen kalibrieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the calibration of %Ln image(s)</source>
        <translation>
            <numerusform>Kalibrierung von %Ln Aufnahme entfernen</numerusform>
            <numerusform>Kalibrierung von %Ln Aufnahmen entfernen</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Home, Ctrl+End</source>
        <translation>Strg+Pos1, Strg+Ende</translation>
    </message>
    <message>
        <source>First or last image, also where Home and End go through a series</source>
        <translation>Erste oder letzte Aufnahme, auch wo Pos1 und Ende durch eine Serie gehen</translation>
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
        <translation>Fortsetzen</translation>
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
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Paused · %1</source>
        <translation>Pausiert · %1</translation>
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
        <source>Stop now</source>
        <translation>Sofort anhalten</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Pausieren oder fortsetzen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from the queue: %1</source>
        <translation>Aus der Warteschlange entfernen: %1</translation>
    </message>
    <message>
        <source>Jobs that start one after the other when this one has ended</source>
        <translation>Aufträge, die nacheinander beginnen, wenn dieser beendet ist</translation>
    </message>
    <message>
        <source>Finishes the current step and saves. The run can be resumed.</source>
        <translation>Beendet den laufenden Schritt und speichert. Der Lauf lässt sich fortsetzen.</translation>
    </message>
    <message>
        <source>Finishes the current step and saves. Run study continues from there.</source>
        <translation>Beendet den laufenden Schritt und speichert. „Studie starten“ setzt dort fort.</translation>
    </message>
    <message>
        <source>Finishes the current image, then stops. What is done is kept.</source>
        <translation>Beendet die laufende Aufnahme und hält dann an. Was fertig ist, bleibt.</translation>
    </message>
    <message>
        <source>Stops immediately. Steps since the last checkpoint are repeated on resume.</source>
        <translation>Hält sofort an. Schritte seit dem letzten Checkpoint werden beim Fortsetzen wiederholt.</translation>
    </message>
    <message>
        <source>Stops immediately. What is done is kept.</source>
        <translation>Hält sofort an. Was fertig ist, bleibt.</translation>
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
        <source>Search or add a class</source>
        <translation>Klasse suchen oder hinzufügen</translation>
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
        <source>Off: choosing a class replaces the others</source>
        <translation>Aus: Die gewählte Klasse ersetzt die anderen</translation>
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
        <source>Label %Ln image(s) as %1</source>
        <translation>
            <numerusform>Label %1 für %Ln Aufnahme</numerusform>
            <numerusform>Label %1 für %Ln Aufnahmen</numerusform>
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
    <name>synthray::LatentControls</name>
    <message>
        <source>Direction %1 · %2 %</source>
        <translation>Richtung %1 · %2 %</translation>
    </message>
    <message>
        <source>Direction %1</source>
        <translation>Richtung %1</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Walk to seed</source>
        <translation>Weg zu Startwert</translation>
    </message>
    <message>
        <source>Position on the walk</source>
        <translation>Stelle auf dem Weg</translation>
    </message>
    <message>
        <source>Truncation</source>
        <translation>Trunkierung</translation>
    </message>
    <message>
        <source>Principal directions</source>
        <translation>Hauptrichtungen</translation>
    </message>
    <message>
        <source>Reset sliders</source>
        <translation>Regler zurücksetzen</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Zufälliger Startwert</translation>
    </message>
    <message>
        <source>Walk from this image to that of the other seed</source>
        <translation>Von diesem Bild zu dem des anderen Startwerts gehen</translation>
    </message>
    <message>
        <source>Number of the image of this seed, from 0</source>
        <translation>Nummer des Bildes dieses Startwerts, ab 0</translation>
    </message>
    <message>
        <source>0: this image, 1: that of the other seed</source>
        <translation>0: dieses Bild, 1: das des anderen Startwerts</translation>
    </message>
    <message>
        <source>Below 1: nearer to the average image, with less variety. Above 1: rarer images.</source>
        <translation>Unter 1: näher am mittleren Bild, mit weniger Vielfalt. Über 1: seltenere Bilder.</translation>
    </message>
    <message>
        <source>In standard deviations. The percentage is the direction&apos;s share of the variance of the generator&apos;s first layer.</source>
        <translation>In Standardabweichungen. Die Prozentzahl ist der Anteil der Richtung an der Varianz der ersten Schicht des Generators.</translation>
    </message>
    <message>
        <source>Walk, truncation, directions and variation back to the image of the seed</source>
        <translation>Weg, Trunkierung, Richtungen und Variation zurück zum Bild des Startwerts</translation>
    </message>
</context>
<context>
    <name>synthray::LatentNeighbours</name>
    <message>
        <source>Reading the training images…</source>
        <translation>Trainingsaufnahmen werden gelesen…</translation>
    </message>
    <message>
        <source>The training images were not found where the run had them.</source>
        <translation>Die Trainingsaufnahmen wurden nicht dort gefunden, wo der Lauf sie hatte.</translation>
    </message>
    <message>
        <source>No classifier</source>
        <translation>Kein Klassifikator</translation>
    </message>
    <message>
        <source>Opening the classifier…</source>
        <translation>Klassifikator wird geöffnet…</translation>
    </message>
    <message>
        <source>Near-copy of a training image: SSIM %1</source>
        <translation>Beinahe-Kopie einer Trainingsaufnahme: SSIM %1</translation>
    </message>
    <message>
        <source>SSIM to the most similar one: %1</source>
        <translation>SSIM zur ähnlichsten: %1</translation>
    </message>
    <message>
        <source>Nearest training images</source>
        <translation>Nächste Trainingsaufnahmen</translation>
    </message>
    <message>
        <source>Classifier&apos;s probability</source>
        <translation>Wahrscheinlichkeit des Klassifikators</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>Klassifikator</translation>
    </message>
    <message>
        <source>A classifier run that evaluates each image</source>
        <translation>Lauf eines Klassifikators, der jedes Bild beurteilt</translation>
    </message>
</context>
<context>
    <name>synthray::LatentView</name>
    <message>
        <source>Command copied to the clipboard.</source>
        <translation>Befehl in die Zwischenablage kopiert.</translation>
    </message>
    <message>
        <source>Opening the generator…</source>
        <translation>Generator wird geöffnet…</translation>
    </message>
    <message>
        <source>The generator cannot be opened</source>
        <translation>Der Generator lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>The run is being trained</source>
        <translation>Der Lauf wird gerade trainiert</translation>
    </message>
    <message>
        <source>No generator yet</source>
        <translation>Noch kein Generator</translation>
    </message>
    <message>
        <source>The run has no checkpoint. Resume it until an epoch is finished, or open another run on the Runs page.</source>
        <translation>Der Lauf hat keinen Checkpoint. Setzen Sie ihn fort, bis eine Epoche fertig ist, oder öffnen Sie einen anderen Lauf auf der Seite „Läufe“.</translation>
    </message>
    <message>
        <source>SYNTHETIC</source>
        <translation>SYNTHETISCH</translation>
    </message>
    <message>
        <source>%1 × %1 pixels · epoch %2 · %3 ms</source>
        <translation>%1 × %1 Pixel · Epoche %2 · %3 ms</translation>
    </message>
    <message>
        <source>Weights (SHA-256): %1</source>
        <translation>Gewichte (SHA-256): %1</translation>
    </message>
    <message>
        <source>Folder for the weights</source>
        <translation>Ordner für die Gewichte</translation>
    </message>
    <message>
        <source>Exporting weights</source>
        <translation>Gewichte werden exportiert</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1</source>
        <translation>
            <numerusform>%n Datei in %1 geschrieben</numerusform>
            <numerusform>%n Dateien in %1 geschrieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
    <message>
        <source>Which of the run&apos;s saved generators is shown</source>
        <translation>Welcher der gespeicherten Generatoren des Laufs gezeigt wird</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Ähnliche Bilder</translation>
    </message>
    <message>
        <source>A random variation. Click to explore from it.</source>
        <translation>Eine zufällige Variation. Anklicken, um von ihr aus zu erkunden.</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Als Befehl kopieren</translation>
    </message>
    <message>
        <source>The call of synthray-cli that makes this image again, bit by bit</source>
        <translation>Der Aufruf von synthray-cli, der dieses Bild noch einmal erzeugt, Bit für Bit</translation>
    </message>
    <message>
        <source>Export weights…</source>
        <translation>Gewichte exportieren…</translation>
    </message>
    <message>
        <source>Generator and discriminator as safetensors with PyTorch&apos;s names, and the generator as ONNX</source>
        <translation>Generator und Diskriminator als safetensors mit den Namen von PyTorch und der Generator als ONNX</translation>
    </message>
    <message>
        <source>The latent space of its generator can be explored when the training has stopped or finished. Stop is in the bar at the bottom; a stopped training can be resumed.</source>
        <translation>Der latente Raum seines Generators lässt sich erkunden, sobald das Training angehalten oder fertig ist. „Anhalten“ steht in der Leiste unten; ein angehaltenes Training lässt sich fortsetzen.</translation>
    </message>
</context>
<context>
    <name>synthray::LeakCard</name>
    <message>
        <source>Count near duplicates as leaks</source>
        <translation>Fast-Duplikate als Lecks zählen</translation>
    </message>
    <message>
        <source>Off: only patients and exact copies in more than one split count as leaks</source>
        <translation>Aus: Nur Patienten und exakte Kopien in mehr als einem Teil zählen als Lecks</translation>
    </message>
    <message>
        <source>Show images</source>
        <translation>Aufnahmen zeigen</translation>
    </message>
    <message>
        <source>Show the images of the selected row in the Images view</source>
        <translation>Die Aufnahmen der gewählten Zeile in der Ansicht Aufnahmen zeigen</translation>
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
        <source>Create splits below. Splitting by patient keeps all images of a patient in one split.</source>
        <translation>Erstellen Sie unten eine Aufteilung. Bei Aufteilung nach Patienten bleiben alle Aufnahmen eines Patienten in einem Teil.</translation>
    </message>
    <message>
        <source>All images that have a split are in %1</source>
        <translation>Alle Aufnahmen, die einen Teil haben, sind in %1</translation>
    </message>
    <message>
        <source>With a single split nothing can leak. Create train, val and test below.</source>
        <translation>Mit nur einem Teil sind keine Lecks möglich. Erstellen Sie unten train, val und test.</translation>
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
        <source>Testing on patients seen in training overestimates accuracy.</source>
        <translation>Ein Test mit Patienten aus dem Training überschätzt die Genauigkeit.</translation>
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
        <source>Images to move: %1. Test images stay in test, then validation images in validation; the rest moves. You can undo this.</source>
        <translation>Zu verschieben: %1. Testaufnahmen bleiben in test, danach Validierungsaufnahmen in val; der Rest wird verschoben. Das lässt sich rückgängig machen.</translation>
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
        <source>Testing on studies seen in training overestimates accuracy.</source>
        <translation>Ein Test mit Studien aus dem Training überschätzt die Genauigkeit.</translation>
    </message>
    <message>
        <source>Leaks depend on how patients are read from the file names</source>
        <translation>Ob Lecks vorliegen, hängt davon ab, wie Patienten aus den Dateinamen gelesen werden</translation>
    </message>
    <message>
        <source>No leaks: no patient (from file names) and no duplicate is in more than one split</source>
        <translation>Keine Lecks: Kein Patient (aus Dateinamen) und kein Duplikat ist in mehr als einem Teil</translation>
    </message>
    <message numerus="yes">
        <source>If names like person12_bacteria and person12_virus are two patients, none is in more than one split. If the number alone counts, %Ln patient(s) are. &apos;%1&apos; below is the safer reading.</source>
        <translation>
            <numerusform>Wenn Namen wie person12_bacteria und person12_virus zwei Patienten sind, ist keiner in mehr als einem Teil. Zählt nur die Nummer, ist es %Ln Patient. „%1“ unten ist die vorsichtigere Lesart.</numerusform>
            <numerusform>Wenn Namen wie person12_bacteria und person12_virus zwei Patienten sind, ist keiner in mehr als einem Teil. Zählt nur die Nummer, sind es %Ln Patienten. „%1“ unten ist die vorsichtigere Lesart.</numerusform>
        </translation>
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
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Teile</translation>
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
        <source>Saved work is kept. If you stop now, the work since the last save is lost.</source>
        <translation>Gespeichertes bleibt erhalten. Wenn Sie jetzt anhalten, geht die Arbeit seit dem letzten Speichern verloren.</translation>
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
        <source>The run &apos;%1&apos; was interrupted. You can resume it from its last checkpoint.</source>
        <translation>Der Lauf „%1“ wurde unterbrochen. Sie können ihn ab seinem letzten Checkpoint fortsetzen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) were interrupted. You can resume them from their last checkpoints.</source>
        <translation>
            <numerusform>%Ln Lauf wurde unterbrochen. Sie können ihn ab seinem letzten Checkpoint fortsetzen.</numerusform>
            <numerusform>%Ln Läufe wurden unterbrochen. Sie können sie ab ihren letzten Checkpoints fortsetzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show runs</source>
        <translation>Läufe zeigen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Reopen &apos;%1&apos;?</source>
        <translation>„%1“ erneut öffnen?</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Erneut öffnen</translation>
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
        <source>The study &apos;%1&apos; was interrupted. Finished trainings are kept; you can resume it.</source>
        <translation>Die Studie „%1“ wurde unterbrochen. Abgeschlossene Trainings bleiben erhalten; Sie können sie fortsetzen.</translation>
    </message>
    <message>
        <source>Show study</source>
        <translation>Studie zeigen</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; was not found. Its images stay in the set: reconnect the disk, or locate the folder.</source>
        <translation>Der Ordner „%1“ wurde nicht gefunden. Seine Aufnahmen bleiben im Satz: Schließen Sie den Datenträger wieder an, oder geben Sie den neuen Ort an.</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; is available again.</source>
        <translation>Der Ordner „%1“ ist wieder verfügbar.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting job(s) will not run.</source>
        <translation>
            <numerusform>%Ln wartender Auftrag wird nicht ausgeführt.</numerusform>
            <numerusform>%Ln wartende Aufträge werden nicht ausgeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The training &apos;%1&apos; was stopped at epoch %2 of %3. You can resume it.</source>
        <translation>Das Training „%1“ wurde bei Epoche %2 von %3 angehalten. Sie können es fortsetzen.</translation>
    </message>
    <message>
        <source>Show run</source>
        <translation>Lauf zeigen</translation>
    </message>
    <message>
        <source>Labels of &apos;%1&apos; from %2 were not saved and can be restored.</source>
        <translation>Labels von „%1“ vom %2 wurden nicht gespeichert und können wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>(reading only)</source>
        <translation>(nur lesen)</translation>
    </message>
</context>
<context>
    <name>synthray::MarkTable</name>
    <message>
        <source>Measurement</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>Measurements of this image</source>
        <translation>Messungen dieses Bildes</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Nothing measured yet: distance (D), angle (A), region (G)</source>
        <translation>Noch nichts gemessen: Strecke (D), Winkel (A), Region (G)</translation>
    </message>
</context>
<context>
    <name>synthray::Marks</name>
    <message>
        <source>no pixels</source>
        <translation>keine Pixel</translation>
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
    <message>
        <source>%1 (magnification %2)</source>
        <translation>%1 (Vergrößerung %2)</translation>
    </message>
    <message>
        <source>%1 at the detector</source>
        <translation>%1 am Detektor</translation>
    </message>
    <message>
        <source>pixel widths (spacing unknown)</source>
        <translation>Pixelbreiten (Pixelabstand unbekannt)</translation>
    </message>
    <message>
        <source>%1 (calibrated by user)</source>
        <translation>%1 (vom Benutzer kalibriert)</translation>
    </message>
</context>
<context>
    <name>synthray::MemorisationView</name>
    <message>
        <source>near-copies</source>
        <translation>Beinahe-Kopien</translation>
    </message>
    <message>
        <source>Generated images that repeat a training image or its mirror image</source>
        <translation>Generierte Bilder, die eine Trainingsaufnahme oder ihr Spiegelbild wiederholen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Share of generated images that are farther from their nearest training image than that image is from its own nearest neighbour; about 50 % for real images</source>
        <translation>Anteil der generierten Bilder, die von ihrer nächsten Trainingsaufnahme weiter entfernt sind als diese von ihrem eigenen nächsten Nachbarn; bei echten Aufnahmen etwa 50 %</translation>
    </message>
    <message>
        <source>distance ratio</source>
        <translation>Abstandsverhältnis</translation>
    </message>
    <message>
        <source>Median distance to the nearest training image, generated divided by held-out images; well below 1 suggests memorisation</source>
        <translation>Median des Abstands zur nächsten Trainingsaufnahme, generierte geteilt durch zurückgehaltene; deutlich unter 1 spricht für Memorisierung</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>generiert</translation>
    </message>
    <message>
        <source>training images</source>
        <translation>Trainingsaufnahmen</translation>
    </message>
    <message>
        <source>Most similar first. Each row shows a generated image and its nearest training images.</source>
        <translation>Die ähnlichsten zuerst. Jede Zeile zeigt ein generiertes Bild und seine nächsten Trainingsaufnahmen.</translation>
    </message>
    <message>
        <source>Most similar first. Add held-out images to see the distance ratio.</source>
        <translation>Die ähnlichsten zuerst. Fügen Sie zurückgehaltene Aufnahmen hinzu, um das Abstandsverhältnis zu sehen.</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Generiert</translation>
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
        <source>not copied</source>
        <translation>nicht kopiert</translation>
    </message>
    <message>
        <source>Double-click to compare both in full size</source>
        <translation>Doppelklicken, um beide in voller Größe zu vergleichen</translation>
    </message>
    <message>
        <source>Numbers of an earlier choice. Click Find near-copies for the present one.</source>
        <translation>Zahlen einer früheren Auswahl. Klicken Sie auf „Beinahe-Kopien suchen“, um die jetzige zu prüfen.</translation>
    </message>
    <message>
        <source>Generated images and their nearest training images</source>
        <translation>Generierte Aufnahmen und ihre nächsten Trainingsaufnahmen</translation>
    </message>
    <message>
        <source>Most alike by SSIM</source>
        <translation>Ähnlichste nach SSIM</translation>
    </message>
    <message>
        <source>The most similar training image by pixels, where it is none of the nearest by features</source>
        <translation>Die nach Pixeln ähnlichste Trainingsaufnahme, wo sie keine der nach Merkmalen nächsten ist</translation>
    </message>
    <message>
        <source>This image was generated for the test and is not in a file. To compare in full size, generate images into a folder and choose that folder here.</source>
        <translation>Dieses Bild wurde für die Prüfung generiert und liegt in keiner Datei. Zum Vergleich in voller Größe generieren Sie Bilder in einen Ordner und wählen diesen hier.</translation>
    </message>
</context>
<context>
    <name>synthray::Menus</name>
    <message>
        <source>The system check needs the whole machine. Wait until the running job has finished.</source>
        <translation>Die Systemprüfung benötigt den ganzen Rechner. Warten Sie, bis der laufende Auftrag beendet ist.</translation>
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
        <source>Reopen last images at &amp;startup</source>
        <translation>Letzte Aufnahmen beim S&amp;tart öffnen</translation>
    </message>
    <message>
        <source>Open sa&amp;mple images</source>
        <translation>Beispielaufnah&amp;men öffnen</translation>
    </message>
    <message>
        <source>FID &amp;weights…</source>
        <translation>FID-&amp;Gewichte…</translation>
    </message>
    <message>
        <source>Undone on the Data page: %1</source>
        <translation>Auf der Seite Daten rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Redone on the Data page: %1</source>
        <translation>Auf der Seite Daten wiederholt: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>E&amp;rste Schritte</translation>
    </message>
    <message>
        <source>&amp;Shortcuts…</source>
        <translation>&amp;Tastenkürzel…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>Report for a &amp;bug report…</source>
        <translation>Angaben für einen &amp;Fehlerbericht…</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>A&amp;ufnahme</translation>
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
    <name>synthray::MethodGallery</name>
    <message>
        <source>Add an augmentation</source>
        <translation>Augmentierung hinzufügen</translation>
    </message>
    <message>
        <source>Search: name or purpose</source>
        <translation>Suchen: Name oder Zweck</translation>
    </message>
    <message>
        <source>No method matches. Clear the search to see all.</source>
        <translation>Keine Methode passt. Suche leeren, um alle zu sehen.</translation>
    </message>
</context>
<context>
    <name>synthray::MethodNote</name>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
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
    <name>synthray::MetricsForm</name>
    <message>
        <source>A network with fixed random weights. Always available, but its values are comparable with each other only. For values comparable with publications, choose the Inception weights.</source>
        <translation>Ein Netz mit festen zufälligen Gewichten. Immer verfügbar, aber die Werte sind nur untereinander vergleichbar. Für Werte, die mit Veröffentlichungen vergleichbar sind, wählen Sie die Inception-Gewichte.</translation>
    </message>
    <message>
        <source>Network of the published FID. The file&apos;s checksum decides whether values are comparable with publications; the result states it.</source>
        <translation>Netz der veröffentlichten FID. Ob die Werte mit Veröffentlichungen vergleichbar sind, entscheidet die Prüfsumme der Datei; das Ergebnis nennt es.</translation>
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
        <source>Features of a classifier that was trained here, sensitive to the differences between your classes. Values are comparable for the same classifier only.</source>
        <translation>Merkmale eines hier trainierten Klassifikators, empfindlich für die Unterschiede zwischen Ihren Klassen. Werte sind nur für denselben Klassifikator vergleichbar.</translation>
    </message>
    <message>
        <source>Network and weights of the published FID: values are comparable with publications.</source>
        <translation>Netz und Gewichte der veröffentlichten FID: Die Werte sind mit Veröffentlichungen vergleichbar.</translation>
    </message>
    <message>
        <source>Not the published file: values are not comparable with publications. The network is that of the published FID, but its weights differ.</source>
        <translation>Nicht die veröffentlichte Datei: Die Werte sind nicht mit Veröffentlichungen vergleichbar. Das Netz ist das der veröffentlichten FID, aber seine Gewichte weichen ab.</translation>
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
        <source>&apos;%1&apos; is not a classifier run with a saved network.</source>
        <translation>„%1“ ist kein Klassifikatorlauf mit gespeichertem Netz.</translation>
    </message>
    <message>
        <source>Choose the folder of a classifier run that has finished at least one epoch.</source>
        <translation>Wählen Sie den Ordner eines Klassifikatorlaufs, der mindestens eine Epoche beendet hat.</translation>
    </message>
    <message>
        <source>Custom settings</source>
        <translation>Benutzerdefiniert</translation>
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
        <source>move between the sets and Compare</source>
        <translation>zwischen den Sätzen und Vergleichen wechseln</translation>
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
        <translation>Wählen Sie zuerst die generierten Bilder.</translation>
    </message>
    <message>
        <source>Comparing %1 with %2</source>
        <translation>%1 wird mit %2 verglichen</translation>
    </message>
    <message>
        <source>Searching %1 for near-copies</source>
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
        <translation>Memorisierung</translation>
    </message>
    <message>
        <source>Do generated images copy training images?</source>
        <translation>Kopieren generierte Bilder Trainingsaufnahmen?</translation>
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
        <translation>Generierte Bilder</translation>
    </message>
    <message>
        <source>Held-out real images</source>
        <translation>Zurückgehaltene echte Aufnahmen</translation>
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
        <source>Does the generator copy its training images?</source>
        <translation>Kopiert der Generator seine Trainingsaufnahmen?</translation>
    </message>
    <message>
        <source>Choose real images on the left and generated or other images on the right, then click Compare. You get FID, KID, precision, recall, density and coverage, the floor (the FID between two halves of the real images) and how each number was computed.</source>
        <translation>Wählen Sie links echte Aufnahmen und rechts generierte oder andere Bilder, und klicken Sie auf Vergleichen. Sie erhalten FID, KID, Precision, Recall, Density und Coverage, die Untergrenze (die FID zwischen zwei Hälften der echten Aufnahmen) und wie jede Zahl berechnet wurde.</translation>
    </message>
    <message>
        <source>Choose the training images and the generated images. Each generated image is shown next to its nearest training images, mirrored ones included. Add held-out images to see which distances are normal.</source>
        <translation>Wählen Sie die Trainingsaufnahmen und die generierten Bilder. Jedes generierte Bild wird neben seinen nächsten Trainingsaufnahmen gezeigt, auch gespiegelten. Fügen Sie zurückgehaltene Aufnahmen hinzu, um zu sehen, welche Abstände normal sind.</translation>
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
        <translation>Gespeichert in %1.</translation>
    </message>
    <message>
        <source>Save the statistics of the real images (.npz), so that later comparisons do not need the images</source>
        <translation>Statistik der echten Aufnahmen speichern (.npz), sodass spätere Vergleiche die Aufnahmen nicht brauchen</translation>
    </message>
</context>
<context>
    <name>synthray::NumberBox</name>
    <message>
        <source>&apos;%1&apos; is not a number that can be used here. The value stays %2.</source>
        <translation>„%1“ ist hier keine verwendbare Zahl. Es bleibt bei %2.</translation>
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
        <source>All numbers of the overview, the duplicates, leaks and problem files, with paths relative to the set&apos;s folder and the set&apos;s own patient IDs</source>
        <translation>Alle Zahlen der Übersicht, die Duplikate, Lecks und Problemdateien, mit Pfaden relativ zum Ordner des Satzes und den Patienten-IDs des Satzes</translation>
    </message>
    <message>
        <source>Export picture…</source>
        <translation>Bild exportieren…</translation>
    </message>
    <message>
        <source>The numbers on one page for printing: PDF, SVG or PNG at 300 dpi. It contains no file names and no patients.</source>
        <translation>Die Zahlen auf einer Seite zum Drucken: PDF, SVG oder PNG mit 300 dpi. Sie enthält keine Dateinamen und keine Patienten.</translation>
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
        <source>imbalance</source>
        <translation>Ungleichgewicht</translation>
    </message>
    <message>
        <source>Size of the largest class relative to the smallest</source>
        <translation>Größe der größten Klasse im Verhältnis zur kleinsten</translation>
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
        <source>Images per patient</source>
        <translation>Aufnahmen je Patient</translation>
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
        <source>studies</source>
        <translation>Studien</translation>
    </message>
    <message>
        <source>Images (studies). Click a number to see its images.</source>
        <translation>Aufnahmen (Studien). Klicken Sie auf eine Zahl, um ihre Aufnahmen zu sehen.</translation>
    </message>
    <message>
        <source>Images (patients, or studies if the patient is unknown). Click a number to see its images.</source>
        <translation>Aufnahmen (Patienten, bei unbekanntem Patienten Studien). Klicken Sie auf eine Zahl, um ihre Aufnahmen zu sehen.</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Images per study</source>
        <translation>Aufnahmen je Studie</translation>
    </message>
    <message>
        <source>Images per patient or study</source>
        <translation>Aufnahmen je Patient oder Studie</translation>
    </message>
    <message>
        <source>Merge class names that differ only in case or spaces</source>
        <translation>Klassennamen zusammenlegen, die sich nur in Groß-/Kleinschreibung oder Leerzeichen unterscheiden</translation>
    </message>
    <message>
        <source>patients (from file names)</source>
        <translation>Patienten (aus Dateinamen)</translation>
    </message>
    <message>
        <source>Images (patients, from file names). Click a number to see its images.</source>
        <translation>Aufnahmen (Patienten, aus Dateinamen). Klicken Sie auf eine Zahl, um ihre Aufnahmen zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) have no patient.</source>
        <translation>
            <numerusform>%Ln Aufnahme hat keinen Patienten.</numerusform>
            <numerusform>%Ln Aufnahmen haben keinen Patienten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) have neither patient nor study.</source>
        <translation>
            <numerusform>%Ln Aufnahme hat weder Patient noch Studie.</numerusform>
            <numerusform>%Ln Aufnahmen haben weder Patient noch Studie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are of images whose patient is unknown.</source>
        <translation>
            <numerusform>%Ln davon gehört zu Aufnahmen, deren Patient unbekannt ist.</numerusform>
            <numerusform>%Ln davon gehören zu Aufnahmen, deren Patient unbekannt ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>remarks</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>What was noticed in files that are used and in rows of tables. Click to see it.</source>
        <translation>Was an benutzten Dateien und Tabellenzeilen auffiel. Zum Ansehen klicken.</translation>
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
        <source>Overlay the two images: wipe, blend, difference</source>
        <translation>Beide Aufnahmen übereinander: Wischen, Blenden, Differenz</translation>
    </message>
    <message>
        <source>Show in Images</source>
        <translation>In Aufnahmen zeigen</translation>
    </message>
    <message>
        <source>Show only these two images in the Images view</source>
        <translation>Nur diese beiden in der Ansicht Aufnahmen zeigen</translation>
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
    <message>
        <source>no class</source>
        <translation>keine Klasse</translation>
    </message>
    <message>
        <source>Keep one of the two files</source>
        <translation>Eine der beiden Dateien behalten</translation>
    </message>
    <message>
        <source>Keep one file, as %1</source>
        <translation>Eine Datei behalten, als %1</translation>
    </message>
    <message>
        <source>Keep only the left image</source>
        <translation>Nur die linke Aufnahme behalten</translation>
    </message>
    <message>
        <source>Keep only the right image</source>
        <translation>Nur die rechte Aufnahme behalten</translation>
    </message>
    <message>
        <source>Move both to %1</source>
        <translation>Beide nach %1 verschieben</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Lösen</translation>
    </message>
    <message>
        <source>Leave one image out of the set, or move both into one split. You can undo this; no file is changed.</source>
        <translation>Eine Aufnahme aus dem Satz nehmen oder beide in einen Teil verschieben. Kann rückgängig gemacht werden; keine Datei wird geändert.</translation>
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
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
</context>
<context>
    <name>synthray::ParentCurves</name>
    <message>
        <source>%1, parent</source>
        <translation>%1, Ausgangslauf</translation>
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
    <message>
        <source>Logarithmic axis</source>
        <translation>Logarithmische Achse</translation>
    </message>
</context>
<context>
    <name>synthray::PredictionModel</name>
    <message>
        <source>1 − p of the actual class</source>
        <translation>1 − p der tatsächlichen Klasse</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Tatsächlich</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Vorhergesagt</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Probability of the predicted class</source>
        <translation>Wahrscheinlichkeit der vorhergesagten Klasse</translation>
    </message>
    <message>
        <source>Largest difference between a label&apos;s probability and its actual value (0 or 1)</source>
        <translation>Größter Unterschied zwischen der Wahrscheinlichkeit eines Labels und seinem tatsächlichen Wert (0 oder 1)</translation>
    </message>
    <message>
        <source>Highest probability of any label</source>
        <translation>Höchste Wahrscheinlichkeit eines Labels</translation>
    </message>
</context>
<context>
    <name>synthray::PreviewEngine</name>
    <message>
        <source>The image has no pixels.</source>
        <translation>Die Aufnahme hat keine Pixel.</translation>
    </message>
    <message>
        <source>The step leaves no pixels of the image. Check its settings.</source>
        <translation>Der Schritt lässt kein Pixel der Aufnahme übrig. Prüfen Sie seine Einstellungen.</translation>
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
    <name>synthray::PreviewTiles</name>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Whole recipe</source>
        <translation>Ganzes Rezept</translation>
    </message>
    <message>
        <source>Most of this tile lies beyond the image: the rectangle or shift of the step does not fit images of this size. Use percent instead of pixels, or smaller values.</source>
        <translation>Der größte Teil dieser Kachel liegt außerhalb des Bildes: Rechteck oder Verschiebung des Schritts passen nicht zu Bildern dieser Größe. Prozent statt Pixel oder kleinere Werte verwenden.</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>verkleinert</translation>
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
        <source>These images were not opened as one folder. A run can only refer to them through a project.</source>
        <translation>Diese Aufnahmen wurden nicht als ein Ordner geöffnet. Ein Lauf kann nur über ein Projekt auf sie verweisen.</translation>
    </message>
    <message>
        <source>Labels and splits are not saved yet. A run can only refer to them through a project.</source>
        <translation>Labels und Teile sind noch nicht gespeichert. Ein Lauf kann nur über ein Projekt auf sie verweisen.</translation>
    </message>
    <message>
        <source>Save a project first.</source>
        <translation>Speichern Sie zuerst ein Projekt.</translation>
    </message>
    <message>
        <source>Until then, your labels are kept for the next start.</source>
        <translation>Bis dahin bleiben Ihre Labels für den nächsten Start erhalten.</translation>
    </message>
    <message>
        <source>Nothing is saved to it. Save under another name to keep your changes.</source>
        <translation>Dorthin wird nichts gespeichert. Speichern Sie unter einem anderen Namen, um Ihre Änderungen zu behalten.</translation>
    </message>
    <message>
        <source>If that program no longer runs, delete &apos;%1&apos;.</source>
        <translation>Wenn jenes Programm nicht mehr läuft, löschen Sie &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Another program has &apos;%1&apos; open: %2. It is open here for reading only.</source>
        <translation>Ein anderes Programm hat &apos;%1&apos; offen: %2. Hier ist es nur zum Lesen geöffnet.</translation>
    </message>
</context>
<context>
    <name>synthray::ProjectSaver</name>
    <message>
        <source>&apos;%1&apos; was changed by another program or window since it was opened. It was not overwritten.</source>
        <translation>„%1“ wurde von einem anderen Programm oder Fenster geändert, seit es geöffnet wurde. Es wurde nicht überschrieben.</translation>
    </message>
    <message>
        <source>Save the project under another name, or reopen it.</source>
        <translation>Speichern Sie das Projekt unter einem anderen Namen, oder öffnen Sie es erneut.</translation>
    </message>
    <message>
        <source>The project was not saved: &apos;%1&apos; is write-protected.</source>
        <translation>Das Projekt wurde nicht gespeichert: „%1“ ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>Save it under another name (&apos;Save as…&apos;), or make the file writable.</source>
        <translation>Speichern Sie es unter einem anderen Namen („Speichern unter…“), oder heben Sie den Schreibschutz auf.</translation>
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
        <source>Compare every image of the set with the result of every step of the recipe</source>
        <translation>Jede Aufnahme des Satzes mit dem Ergebnis jedes Schritts des Rezepts vergleichen</translation>
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
        <source>No image has a value for this measure.</source>
        <translation>Keine Aufnahme hat für dieses Maß einen Wert.</translation>
    </message>
    <message>
        <source>* resized to the original&apos;s size first</source>
        <translation>* zuvor auf die Größe des Originals skaliert</translation>
    </message>
    <message>
        <source>stopped after %1 of %2 images</source>
        <translation>angehalten nach %1 von %2 Aufnahmen</translation>
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
        <source>%1 images are open, %2 steps are switched on. The result of each step is compared with the original image.</source>
        <translation>%1 Aufnahmen sind geöffnet, %2 Schritte eingeschaltet. Das Ergebnis jedes Schritts wird mit der ursprünglichen Aufnahme verglichen.</translation>
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
    <message>
        <source>Not measured yet</source>
        <translation>Noch nicht gemessen</translation>
    </message>
</context>
<context>
    <name>synthray::RecipeButton</name>
    <message>
        <source>Custom recipe</source>
        <translation>Eigenes Rezept</translation>
    </message>
    <message>
        <source>Recipe presets, load and save</source>
        <translation>Rezeptvorgaben, laden und speichern</translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation>Vorgabe wählen</translation>
    </message>
    <message>
        <source>Empty recipe</source>
        <translation>Leeres Rezept</translation>
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
</context>
<context>
    <name>synthray::RecipeEditor</name>
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
        <source>Move the step up (Alt+Up)</source>
        <translation>Schritt nach oben (Alt+Hoch)</translation>
    </message>
    <message>
        <source>Move the step down (Alt+Down)</source>
        <translation>Schritt nach unten (Alt+Runter)</translation>
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
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Einfügen…</translation>
    </message>
    <message>
        <source>Choose an augmentation to add after the selected step</source>
        <translation>Eine Augmentierung wählen, die nach dem ausgewählten Schritt hinzugefügt wird</translation>
    </message>
    <message>
        <source>Group the selected steps, so that one or some of them are chosen for each image</source>
        <translation>Die ausgewählten Schritte gruppieren, sodass für jedes Bild einer oder einige davon gewählt werden</translation>
    </message>
    <message>
        <source>One of these (Ctrl+G)</source>
        <translation>Einer davon (Strg+G)</translation>
    </message>
    <message>
        <source>Some of these, in random order</source>
        <translation>Einige davon, in zufälliger Reihenfolge</translation>
    </message>
    <message>
        <source>Ungroup (Ctrl+Shift+G)</source>
        <translation>Gruppierung aufheben (Strg+Umschalt+G)</translation>
    </message>
    <message>
        <source>Duplicate the step (Ctrl+D)</source>
        <translation>Den Schritt duplizieren (Strg+D)</translation>
    </message>
    <message>
        <source>Group steps</source>
        <translation>Schritte gruppieren</translation>
    </message>
    <message>
        <source>Ungroup steps</source>
        <translation>Gruppierung aufheben</translation>
    </message>
    <message>
        <source>Labels and boxes</source>
        <translation>Labels und Rahmen</translation>
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
        <source>From the Augment page: %1</source>
        <translation>Von der Seite Augmentieren: %1</translation>
    </message>
    <message>
        <source>The run&apos;s recipe</source>
        <translation>Das Rezept des Laufs</translation>
    </message>
    <message>
        <source>From the run: %1</source>
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
        <source>unnamed recipe</source>
        <translation>unbenanntes Rezept</translation>
    </message>
    <message>
        <source>Applied to training images only, with new random values in every epoch</source>
        <translation>Nur für Trainingsaufnahmen, mit neuen Zufallswerten in jeder Epoche</translation>
    </message>
</context>
<context>
    <name>synthray::RecipeTree</name>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>synthray::ReportDialog</name>
    <message>
        <source>… and %1 more</source>
        <translation>… und %1 weitere</translation>
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
        <source>What you tried and what you observed</source>
        <translation>Was Sie versucht und was Sie beobachtet haben</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Curves of the first %1 are overlaid on the left; Settings there lists in what they differ.</source>
        <translation>Die Kurven der ersten %1 liegen links übereinander; „Einstellungen“ dort zeigt, worin sie sich unterscheiden.</translation>
    </message>
    <message>
        <source>Curves are overlaid on the left; Settings there lists in what they differ.</source>
        <translation>Die Kurven liegen links übereinander; „Einstellungen“ dort zeigt, worin sie sich unterscheiden.</translation>
    </message>
    <message>
        <source>Balanced accuracy %1 %, test, %2 images.</source>
        <translation>Ausgewogene Genauigkeit %1 %, Test, %2 Aufnahmen.</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Bestes</translation>
    </message>
    <message>
        <source>Branch of</source>
        <translation>Zweig von</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1, Schritt %2</translation>
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
        <source>Best</source>
        <translation>Bestes</translation>
    </message>
    <message>
        <source>Held by %1 (lock file %2)</source>
        <translation>Gehalten von: %1 (Sperrdatei %2)</translation>
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
        <source>%1, %2 dims</source>
        <translation>%1, %2 Dimensionen</translation>
    </message>
    <message>
        <source>N %1 real, %2 generated</source>
        <translation>N %1 echte, %2 erzeugte</translation>
    </message>
    <message>
        <source>Balanced accuracy %1 %, validation, %2 images, after epoch %3. The network was chosen on these images: optimistic.</source>
        <translation>Ausgewogene Genauigkeit %1 %, Validierung, %2 Aufnahmen, nach Epoche %3. Das Netz wurde nach diesen Aufnahmen gewählt: optimistisch.</translation>
    </message>
    <message>
        <source>Lowest FID %1 while training, after epoch %2: %3.</source>
        <translation>Niedrigste FID %1 im Training, nach Epoche %2: %3.</translation>
    </message>
    <message>
        <source>%1 % · val</source>
        <translation>%1 % · val</translation>
    </message>
    <message>
        <source>FID %1 · %2</source>
        <translation>FID %1 · %2</translation>
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
        <source>Mean discriminator output for real images, D(x), and generated images, D(G(z)): 1 = real, 0 = generated</source>
        <translation>Mittlere Ausgabe des Diskriminators für echte Aufnahmen, D(x), und generierte Bilder, D(G(z)): 1 = echt, 0 = generiert</translation>
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
        <source>Kernel distance, mean over random subsets; 0 = no difference</source>
        <translation>Kernabstand, Mittel über zufällige Teilmengen; 0 = kein Unterschied</translation>
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
        <translation>FID von %1 generierten Bildern gegen %2 echte (%3), %4, %5 Dimensionen.</translation>
    </message>
    <message>
        <source>Dashed line (floor): FID between two halves of the real images, %1 each. FID is larger for fewer images.</source>
        <translation>Gestrichelte Linie (Untergrenze): FID zwischen zwei Hälften der echten Aufnahmen, je %1. Mit weniger Bildern ist die FID größer.</translation>
    </message>
    <message>
        <source>Fewer images than feature dimensions: all values are biased upwards.</source>
        <translation>Weniger Bilder als Merkmalsdimensionen: Alle Werte sind nach oben verzerrt.</translation>
    </message>
    <message>
        <source>Lowest: %1 after epoch %2.</source>
        <translation>Niedrigste: %1 nach Epoche %2.</translation>
    </message>
    <message>
        <source>two halves of the real images</source>
        <translation>zwei Hälften der echten Aufnahmen</translation>
    </message>
    <message>
        <source>Loss of the discriminator (D) and of the generator (G). L switches to a logarithmic axis.</source>
        <translation>Verlust des Diskriminators (D) und des Generators (G). L schaltet auf eine logarithmische Achse um.</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>Samples</translation>
    </message>
    <message>
        <source>real images</source>
        <translation>echte Bilder</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>Gradientennorm</translation>
    </message>
    <message>
        <source>Length of the gradient of all weights of D and of G. If that of G falls towards 0, it no longer learns.</source>
        <translation>Länge des Gradienten aller Gewichte von D und von G. Fällt die von G gegen 0, lernt er nicht mehr.</translation>
    </message>
    <message>
        <source>Output of D</source>
        <translation>Ausgabe von D</translation>
    </message>
    <message>
        <source>Mean output of the discriminator before it becomes a probability</source>
        <translation>Mittlere Ausgabe des Diskriminators, bevor sie eine Wahrscheinlichkeit wird</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Adaptive augmentation</source>
        <translation>Adaptive Augmentation</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Alike (MS-SSIM)</source>
        <translation>Ähnlichkeit (MS-SSIM)</translation>
    </message>
    <message>
        <source>How alike the samples are among themselves, beside as many real images: 1 = all the same</source>
        <translation>Wie ähnlich die Samples einander sind, neben ebenso vielen echten Bildern: 1 = alle gleich</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>How much the grey values of the samples vary, beside those of as many real images</source>
        <translation>Wie sehr die Grauwerte der Samples streuen, neben denen ebenso vieler echter Bilder</translation>
    </message>
    <message>
        <source>Near-copies</source>
        <translation>Beinahe-Kopien</translation>
    </message>
    <message>
        <source>Share of the samples that repeat a training image or its mirror image (SSIM of 0.85 or more at 64 × 64 pixels)</source>
        <translation>Anteil der Samples, die eine Trainingsaufnahme oder ihr Spiegelbild wiederholen (SSIM ab 0,85 bei 64 × 64 Pixeln)</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>Schachbrettmuster</translation>
    </message>
    <message>
        <source>Power of patterns that repeat every 2 or 4 pixels over that of their neighbours; about 1 without a pattern</source>
        <translation>Leistung von Mustern, die sich alle 2 oder 4 Pixel wiederholen, im Verhältnis zu ihren Nachbarn; ohne Muster etwa 1</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>GPU-Speicher</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Losses, balance of D and G, quality</source>
        <translation>Verluste, Gleichgewicht von D und G, Qualität</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradienten</translation>
    </message>
    <message>
        <source>Gradient norms, outputs, learning rates</source>
        <translation>Gradientennormen, Ausgaben, Lernraten</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Samples</translation>
    </message>
    <message>
        <source>Variety, near-copies and patterns of the samples after each epoch</source>
        <translation>Vielfalt, Beinahe-Kopien und Muster der Samples nach jeder Epoche</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Images per second and memory</source>
        <translation>Bilder pro Sekunde und Speicher</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>niedrigste</translation>
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
        <source>rescan the folder</source>
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
        <source>The run is still running</source>
        <translation>Der Lauf läuft gerade</translation>
    </message>
    <message>
        <source>The run is finished. &quot;Run again&quot; starts a new one with the same settings.</source>
        <translation>Der Lauf ist fertig. „Neu ausführen“ startet einen neuen mit denselben Einstellungen.</translation>
    </message>
    <message>
        <source>The run is damaged</source>
        <translation>Der Lauf ist beschädigt</translation>
    </message>
    <message>
        <source>Continues from the last checkpoint to the planned end</source>
        <translation>Setzt vom letzten Checkpoint bis zum geplanten Ende fort</translation>
    </message>
    <message>
        <source>Shows curves and images (Enter)</source>
        <translation>Zeigt Kurven und Bilder (Eingabe)</translation>
    </message>
    <message>
        <source>Shows the run&apos;s files</source>
        <translation>Zeigt die Dateien des Laufs</translation>
    </message>
    <message>
        <source>Select a run</source>
        <translation>Wählen Sie einen Lauf</translation>
    </message>
    <message>
        <source>A run in progress cannot be deleted: stop it first</source>
        <translation>Ein laufender Lauf lässt sich nicht löschen: Halten Sie ihn zuerst an</translation>
    </message>
    <message>
        <source>Deletes the selected runs (Del)</source>
        <translation>Löscht die gewählten Läufe (Entf)</translation>
    </message>
    <message>
        <source>%1 was interrupted after epoch %2 of %3. Everything up to its last checkpoint is saved.</source>
        <translation>%1 wurde nach Epoche %2 von %3 unterbrochen. Alles bis zum letzten Checkpoint ist gespeichert.</translation>
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
        <source>Curves, samples, checkpoints and notes (%1) are deleted permanently. Images generated into other folders are kept.</source>
        <translation>Kurven, Samples, Checkpoints und Notizen (%1) werden endgültig gelöscht. In andere Ordner generierte Bilder bleiben erhalten.</translation>
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
        <source>Do not offer this again</source>
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
        <source>Each training has its own folder with settings, curves, images and checkpoints. Runs started from the command line appear here too if they are in the same folder.</source>
        <translation>Jedes Training hat einen eigenen Ordner mit Einstellungen, Kurven, Bildern und Checkpoints. Auch Läufe der Befehlszeile erscheinen hier, wenn sie im selben Ordner liegen.</translation>
    </message>
    <message>
        <source>Go to Generate</source>
        <translation>Zu Generieren</translation>
    </message>
    <message>
        <source>open the run in Generate or Classify</source>
        <translation>den Lauf in Generieren oder Klassifizieren öffnen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>logarithmic axis of the curves</source>
        <translation>logarithmische Achse der Kurven</translation>
    </message>
    <message>
        <source>Held by %1. Asks before it takes the run over.</source>
        <translation>Gehalten von: %1. Vor der Übernahme wird nachgefragt.</translation>
    </message>
    <message>
        <source>%1 is held by %2.</source>
        <translation>%1 wird gehalten von: %2.</translation>
    </message>
    <message>
        <source>Take it over only if that process no longer runs: two processes would destroy the run. Whether its events still change is checked first.

Lock file: %1</source>
        <translation>Übernehmen Sie ihn nur, wenn dieser Prozess nicht mehr läuft: Zwei Prozesse würden den Lauf zerstören. Zuvor wird geprüft, ob sich seine Ereignisse noch ändern.

Sperrdatei: %1</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Where are the images of %1? They were at %2.</source>
        <translation>Wo liegen die Bilder von %1? Sie lagen unter %2.</translation>
    </message>
    <message>
        <source>The run waits for its turn: the bar at the bottom lists what waits</source>
        <translation>Der Lauf wartet, bis er an der Reihe ist: Die Leiste unten zeigt, was wartet</translation>
    </message>
    <message>
        <source>Opens the form of a new training with this run&apos;s settings</source>
        <translation>Öffnet das Formular eines neuen Trainings mit den Einstellungen dieses Laufs</translation>
    </message>
    <message>
        <source>%1 was trained on the images in %2, which are not open. The new training uses the open ones.</source>
        <translation>%1 wurde mit den Aufnahmen in %2 trainiert, die nicht geöffnet sind. Das neue Training verwendet die geöffneten.</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Kurven</translation>
    </message>
    <message>
        <source>Curves of the selected runs in one plot</source>
        <translation>Kurven der gewählten Läufe in einem Diagramm</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>What differs between the selected runs, and how well they did</source>
        <translation>Worin sich die gewählten Läufe unterscheiden, und wie gut sie waren</translation>
    </message>
    <message>
        <source>The run diverged: resuming would repeat that. &quot;Open&quot; shows the way on, with a lower rate.</source>
        <translation>Der Lauf ist divergiert: Fortsetzen würde das wiederholen. „Öffnen“ zeigt, wie es mit kleinerer Rate weitergeht.</translation>
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
        <translation>Samples aus festen latenten Vektoren</translation>
    </message>
    <message>
        <source>Generated after each epoch from the same random vectors, so that only the network differs.</source>
        <translation>Nach jeder Epoche aus denselben Zufallsvektoren generiert: Nur das Netz ändert sich.</translation>
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
        <source>Always show the newest samples (End)</source>
        <translation>Immer die neuesten Samples zeigen (Ende)</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Browse the epochs: drag, use the arrow keys, or scroll over the images</source>
        <translation>Durch die Epochen blättern: Ziehen, Pfeiltasten oder Mausrad über den Bildern</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Writes the sample grids of all epochs as an animation</source>
        <translation>Schreibt die Sample-Raster aller Epochen als Animation</translation>
    </message>
    <message>
        <source>Double-click a sample to see it large</source>
        <translation>Doppelklick auf ein Beispiel zeigt es groß</translation>
    </message>
    <message>
        <source>Double-click or Esc: back to all samples</source>
        <translation>Doppelklick oder Esc: zurück zu allen Beispielen</translation>
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
        <translation>Frames</translation>
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
    <message>
        <source>Orientation tag</source>
        <translation>Orientierungsmarke</translation>
    </message>
    <message>
        <source>%1, applied</source>
        <translation>%1, angewendet</translation>
    </message>
    <message>
        <source>%1, ignored</source>
        <translation>%1, ignoriert</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>Körperteil</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>Längen</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalität</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>Untersuchungsdatum</translation>
    </message>
    <message>
        <source>at the detector</source>
        <translation>am Detektor</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>kalibriert</translation>
    </message>
    <message>
        <source>magnification %1</source>
        <translation>Vergrößerung %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s) about files and tables</source>
        <translation>
            <numerusform>%Ln Hinweis zu Dateien und Tabellen</numerusform>
            <numerusform>%Ln Hinweise zu Dateien und Tabellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Calibrated by user</source>
        <translation>Vom Benutzer kalibriert</translation>
    </message>
    <message>
        <source>%1 mm per pixel</source>
        <translation>%1 mm je Pixel</translation>
    </message>
</context>
<context>
    <name>synthray::SetQualityModel</name>
    <message>
        <source>%1 to %2, quartiles %3 and %4</source>
        <translation>%1 bis %2, Quartile %3 und %4</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) were resized to the original&apos;s size.</source>
        <translation>
            <numerusform>%n Ergebnis wurde auf die Größe des Originals gebracht.</numerusform>
            <numerusform>%n Ergebnisse wurden auf die Größe des Originals gebracht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n identical image(s) (∞) are excluded from the mean.</source>
        <translation>
            <numerusform>%n identische Aufnahme (∞) geht nicht in das Mittel ein.</numerusform>
            <numerusform>%n identische Aufnahmen (∞) gehen nicht in das Mittel ein.</numerusform>
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
        <source>Images with a finite value</source>
        <translation>Aufnahmen mit endlichem Wert</translation>
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
        <source>Feature statistics</source>
        <translation>Merkmalsstatistik</translation>
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
        <source>Create a split</source>
        <translation>Aufteilung anlegen</translation>
    </message>
    <message>
        <source>All images of a patient, and all copies of an image, stay in one split. The same seed (start value of the random numbers) gives the same split.</source>
        <translation>Alle Aufnahmen eines Patienten und alle Kopien einer Aufnahme bleiben in einem Teil. Gleicher Startwert der Zufallszahlen ergibt die gleiche Aufteilung.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <source>Assign these splits to the images. You can undo this.</source>
        <translation>Den Aufnahmen diese Teile zuweisen. Das lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Export manifest…</source>
        <translation>Manifest exportieren…</translation>
    </message>
    <message>
        <source>A CSV table with path, labels, patient and split of each image, as shown here; open it to restore this set</source>
        <translation>Eine CSV-Tabelle mit Pfad, Labels, Patient und Teil jeder Aufnahme, wie hier gezeigt; öffnen Sie sie, um diesen Satz wiederherzustellen</translation>
    </message>
    <message>
        <source>Preview of the split</source>
        <translation>Vorschau der Aufteilung</translation>
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
        <source>The images already have this split.</source>
        <translation>Die Aufnahmen sind bereits so aufgeteilt.</translation>
    </message>
    <message>
        <source>%L1 images would get a split:</source>
        <translation>%L1 Aufnahmen erhielten einen Teil:</translation>
    </message>
    <message>
        <source>%L1 of %L2 images would change split:</source>
        <translation>%L1 von %L2 Aufnahmen würden den Teil wechseln:</translation>
    </message>
    <message>
        <source>Images. No patients are known, so each image is assigned independently, together with its copies.</source>
        <translation>Aufnahmen. Es sind keine Patienten bekannt; jede Aufnahme wird mit ihren Kopien einzeln zugeteilt.</translation>
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
        <source>Images (patients, or studies if the patient is unknown)</source>
        <translation>Aufnahmen (Patienten, bei unbekanntem Patienten Studien)</translation>
    </message>
    <message>
        <source>Images (patients, from file names)</source>
        <translation>Aufnahmen (Patienten, aus Dateinamen)</translation>
    </message>
</context>
<context>
    <name>synthray::StepForm</name>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Title of a step</source>
        <translation>Titel eines Schritts</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Name in files</source>
        <translation>Name in Dateien</translation>
    </message>
    <message>
        <source>How often the step is applied when the whole recipe runs on an image: 0 never, 1 always. The step&apos;s own tile always shows it.</source>
        <translation>Wie oft der Schritt angewandt wird, wenn das ganze Rezept auf eine Aufnahme wirkt: 0 nie, 1 immer. Die eigene Kachel des Schritts zeigt ihn immer.</translation>
    </message>
    <message>
        <source>How often the group chooses this step, relative to its other steps: 2 is twice as often as 1, 0 never</source>
        <translation>Wie oft die Gruppe diesen Schritt wählt, im Verhältnis zu ihren anderen Schritten: 2 doppelt so oft wie 1, 0 nie</translation>
    </message>
    <message>
        <source>Shown on the tile and in the list. If empty, it is derived from the settings.</source>
        <translation>Steht auf der Kachel und in der Liste. Wenn leer, wird er aus den Einstellungen gebildet.</translation>
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
        <source>Another step already has this name. Choose a different one.</source>
        <translation>Ein anderer Schritt hat schon diesen Namen. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Name of a step</source>
        <translation>Name eines Schritts</translation>
    </message>
    <message>
        <source>Choose image…</source>
        <translation>Bild wählen…</translation>
    </message>
    <message>
        <source>Choose the image whose grey levels are the model</source>
        <translation>Das Bild wählen, dessen Grauwerte das Vorbild sind</translation>
    </message>
    <message>
        <source>Reference image</source>
        <translation>Referenzbild</translation>
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
        <source>Checked when the study runs: patients, near-duplicates, classes in every fold.</source>
        <translation>Wird beim Lauf der Studie geprüft: Patienten, Fast-Duplikate, Klassen in jedem Fold.</translation>
    </message>
    <message>
        <source>None (original images)</source>
        <translation>Keine (Originalaufnahmen)</translation>
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
        <source>A folder of prepared images…</source>
        <translation>Ein Ordner vorbereiteter Aufnahmen…</translation>
    </message>
    <message>
        <source>Folder of prepared images, one subfolder per class</source>
        <translation>Ordner vorbereiteter Aufnahmen, ein Unterordner je Klasse</translation>
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
    <message>
        <source>Arm: one of the ways of augmentation that the study compares</source>
        <translation>Arm: eine der Augmentierungen, die die Studie vergleicht</translation>
    </message>
    <message>
        <source>The study is running. Add the folder when it has ended.</source>
        <translation>Die Studie läuft. Fügen Sie den Ordner hinzu, wenn sie beendet ist.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Remove the selected ones (Del)</source>
        <translation>Gewählte entfernen (Entf)</translation>
    </message>
    <message>
        <source>Measure speed</source>
        <translation>Geschwindigkeit messen</translation>
    </message>
    <message>
        <source>Tries a few training steps on images of noise; nothing is kept</source>
        <translation>Probiert einige Trainingsschritte mit verrauschten Bildern; nichts davon bleibt</translation>
    </message>
    <message>
        <source>Generated images</source>
        <translation>Generierte Bilder</translation>
    </message>
    <message>
        <source>Hybrid: generated images, then %1</source>
        <translation>Hybrid: generierte Bilder, dann %1</translation>
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
        <translation>Studie speichern</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
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
        <translation>kollabiert %1/%2</translation>
    </message>
    <message>
        <source>Create or open a study first</source>
        <translation>Erstellen oder öffnen Sie zuerst eine Studie</translation>
    </message>
    <message>
        <source>Self-contained PDF or HTML file</source>
        <translation>Eigenständige PDF- oder HTML-Datei</translation>
    </message>
    <message>
        <source>Available once the first cells are done (cell: one training of an arm with a network, fold and seed)</source>
        <translation>Verfügbar, sobald die ersten Zellen fertig sind (Zelle: ein Training eines Arms mit einem Netz, Fold und Startwert)</translation>
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
        <source>A study trains the same networks on the same patients with different augmentations, its arms: none, each method, generated images, and combinations. It splits by patient, augments training images only, gives every arm the same budget, and tests whether the differences are significant.</source>
        <translation>Eine Studie trainiert dieselben Netze mit denselben Patienten und verschiedenen Augmentierungen, ihren Armen: ohne Augmentierung, mit jeder Methode, mit generierten Bildern und mit Kombinationen. Sie teilt nach Patienten auf, augmentiert nur Trainingsaufnahmen, gibt jedem Arm dasselbe Budget und prüft, ob die Unterschiede signifikant sind.</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Alle Netze</translation>
    </message>
    <message>
        <source>All arms and networks, coloured by the difference from the first arm</source>
        <translation>Alle Arme und Netze, gefärbt nach dem Unterschied zum ersten Arm</translation>
    </message>
    <message>
        <source>mean balanced accuracy (points against the first arm); bold: p &lt; 0.05 (Holm)</source>
        <translation>mittlere ausgewogene Genauigkeit (Punkte gegen den ersten Arm); fett: p &lt; 0,05 (Holm)</translation>
    </message>
    <message>
        <source>The study ended, but %1 of %2 trainings failed. %3: %4</source>
        <translation>Die Studie ist zu Ende, aber %1 von %2 Trainings sind fehlgeschlagen. %3: %4</translation>
    </message>
    <message>
        <source>The report lists all of them. Fix the cause and run the study again: finished trainings are kept.</source>
        <translation>Der Bericht führt alle auf. Beheben Sie die Ursache, und starten Sie die Studie erneut: Fertige Trainings bleiben erhalten.</translation>
    </message>
    <message>
        <source>same prediction for all</source>
        <translation>gleiche Vorhersage für alle</translation>
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
            <numerusform>%n Training ist fehlgeschlagen.</numerusform>
            <numerusform>%n Trainings sind fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) are damaged. Run study repeats them.</source>
        <translation>
            <numerusform>%n Training ist beschädigt. „Studie starten“ wiederholt es.</numerusform>
            <numerusform>%n Trainings sind beschädigt. „Studie starten“ wiederholt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cell: one training of an arm with a network, fold and seed</source>
        <translation>Zelle: ein Training eines Arms mit einem Netz, Fold und Startwert</translation>
    </message>
    <message numerus="yes">
        <source>%n training(s)</source>
        <translation>
            <numerusform>%n Training</numerusform>
            <numerusform>%n Trainings</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 for %2.</source>
        <translation>Etwa %1 für %2.</translation>
    </message>
    <message>
        <source>More than %1 for %2: the speed of some is not known.</source>
        <translation>Mehr als %1 für %2: Die Geschwindigkeit mancher ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Not known for %1: open the study&apos;s images.</source>
        <translation>Nicht bekannt für %1: Öffnen Sie die Aufnahmen der Studie.</translation>
    </message>
    <message>
        <source>Not known for %1: there is no earlier run like them on this machine.</source>
        <translation>Nicht bekannt für %1: Auf diesem Rechner gibt es noch keinen solchen Lauf.</translation>
    </message>
    <message>
        <source>Measuring the speed</source>
        <translation>Messung der Geschwindigkeit</translation>
    </message>
    <message>
        <source>Queue study</source>
        <translation>Studie einreihen</translation>
    </message>
    <message>
        <source>All cells are done. Change the design, or save it under another name to run it again.</source>
        <translation>Alle Zellen sind fertig. Ändern Sie den Entwurf, oder speichern Sie ihn unter anderem Namen, um ihn erneut zu starten.</translation>
    </message>
    <message>
        <source>The study waits for &apos;%1&apos; to end. To change it, remove it from the queue in the bar at the bottom.</source>
        <translation>Die Studie wartet auf das Ende von „%1“. Um sie zu ändern, entfernen Sie sie in der Leiste unten aus der Warteschlange.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is running. A study starts when it has ended.</source>
        <translation>„%1“ läuft. Eine Studie beginnt, wenn der Auftrag beendet ist.</translation>
    </message>
    <message>
        <source>Less than a minute for %1.</source>
        <translation>Weniger als eine Minute für %1.</translation>
    </message>
</context>
<context>
    <name>synthray::StudyTable</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 … %2</translation>
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
        <source>Effect (d)</source>
        <translation>Effekt (d)</translation>
    </message>
    <message>
        <source>%1 of %2 cells</source>
        <translation>%1 von %2 Zellen</translation>
    </message>
    <message>
        <source>Cohen&apos;s d of the paired differences</source>
        <translation>Cohens d der gepaarten Differenzen</translation>
    </message>
    <message>
        <source>Same prediction for all</source>
        <translation>Gleiche Vorhersage für alle</translation>
    </message>
    <message>
        <source>Always predicting the most frequent set of labels</source>
        <translation>Immer die häufigste Menge von Labels vorhersagen</translation>
    </message>
    <message>
        <source>Majority class</source>
        <translation>Mehrheitsklasse</translation>
    </message>
    <message>
        <source>Always predicting the most frequent class</source>
        <translation>Immer die häufigste Klasse vorhersagen</translation>
    </message>
    <message>
        <source>Mean over folds and seeds (start values of the random numbers), with the 95 % interval below (Student&apos;s t)</source>
        <translation>Mittel über Folds und Startwerte der Zufallszahlen, darunter das 95-%-Intervall (Students t)</translation>
    </message>
    <message>
        <source>95 % interval: %1</source>
        <translation>95-%-Intervall: %1</translation>
    </message>
    <message numerus="yes">
        <source>95 % interval by bootstrap over %1. McNemar p: %2 on %n image(s)</source>
        <translation>
            <numerusform>95-%-Intervall durch Bootstrap über %1. McNemar-p: %2 bei %n Aufnahme</numerusform>
            <numerusform>95-%-Intervall durch Bootstrap über %1. McNemar-p: %2 bei %n Aufnahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>p value by bootstrap over %1, Holm-corrected for the arms of this network</source>
        <translation>p-Wert durch Bootstrap über %1, nach Holm korrigiert für die Arme dieses Netzes</translation>
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
        <source>No image selected. Choose one on the Data page.</source>
        <translation>Keine Aufnahme ausgewählt. Wählen Sie eine auf der Seite „Daten“.</translation>
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
        <source>%1 attributes (%2 private)</source>
        <translation>%1 Attribute (%2 privat)</translation>
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
        <source>Finds entries that contain all words; enter tags as 0028,0010 or 00280010 (Ctrl+F)</source>
        <translation>Findet Einträge, die alle Wörter enthalten; Tags als 0028,0010 oder 00280010 eingeben (Strg+F)</translation>
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
    <name>synthray::TileBar</name>
    <message>
        <source>seed %1</source>
        <translation>Startwert %1</translation>
    </message>
    <message>
        <source>Copy a command line that makes exactly this image</source>
        <translation>Eine Befehlszeile kopieren, die genau dieses Bild erzeugt</translation>
    </message>
    <message>
        <source>Draw this one again, with another seed</source>
        <translation>Dieses noch einmal ziehen, mit einem anderen Startwert</translation>
    </message>
</context>
<context>
    <name>synthray::TimelineDialog</name>
    <message>
        <source>Export the time line</source>
        <translation>Zeitverlauf exportieren</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>An animated GIF of the sample grids, a frame per epoch. Every frame and the file itself say that the images are synthetic.</source>
        <translation>Ein animiertes GIF der Sample-Raster, ein Einzelbild je Epoche. Jedes Einzelbild und die Datei selbst sagen, dass die Bilder synthetisch sind.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>File for the animation</source>
        <translation>Datei für die Animation</translation>
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
        <source>Parameters: generator %1, discriminator %2</source>
        <translation>Parameter: Generator %1, Diskriminator %2</translation>
    </message>
</context>
<context>
    <name>synthray::TrainingPage</name>
    <message>
        <source>These images were not opened as one folder. Save a project to train with them.</source>
        <translation>Diese Aufnahmen wurden nicht als ein Ordner geöffnet. Speichern Sie sie als Projekt, um damit zu trainieren.</translation>
    </message>
    <message>
        <source>Labels and splits are not saved yet. Save a project to train with them.</source>
        <translation>Labels und Teile sind noch nicht gespeichert. Speichern Sie ein Projekt, um damit zu trainieren.</translation>
    </message>
    <message>
        <source>No images are open.</source>
        <translation>Es sind keine Aufnahmen offen.</translation>
    </message>
    <message>
        <source>Labels and splits of the project are found by the contents of the images, which are still being read. Start again when the bar at the bottom is gone.</source>
        <translation>Labels und Aufteilung des Projekts werden am Inhalt der Aufnahmen erkannt, der noch gelesen wird. Starten Sie erneut, wenn der Balken unten verschwunden ist.</translation>
    </message>
    <message>
        <source>No images are open. Open a folder of images on the Data page first.</source>
        <translation>Es sind keine Aufnahmen offen. Öffnen Sie zuerst auf der Seite Daten einen Ordner mit Aufnahmen.</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>Epoche %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged line(s) skipped</source>
        <translation>
            <numerusform>%n beschädigte Zeile übersprungen</numerusform>
            <numerusform>%n beschädigte Zeilen übersprungen</numerusform>
        </translation>
    </message>
    <message>
        <source>This run cannot be shown</source>
        <translation>Dieser Lauf lässt sich nicht zeigen</translation>
    </message>
    <message>
        <source>No images to train on</source>
        <translation>Keine Aufnahmen zum Trainieren</translation>
    </message>
    <message>
        <source>Save a project first</source>
        <translation>Speichern Sie zuerst ein Projekt</translation>
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
    <message>
        <source>&apos;%1&apos; is running. A new training starts when it has ended.</source>
        <translation>„%1“ läuft. Ein neues Training beginnt, wenn der Auftrag beendet ist.</translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; is running and %n job(s) wait. A new training starts after them.</source>
        <translation>
            <numerusform>„%1“ läuft, und %n Auftrag wartet. Ein neues Training beginnt danach.</numerusform>
            <numerusform>„%1“ läuft, und %n Aufträge warten. Ein neues Training beginnt danach.</numerusform>
        </translation>
    </message>
    <message>
        <source>New training…</source>
        <translation>Neues Training…</translation>
    </message>
    <message>
        <source>Queue training</source>
        <translation>Training einreihen</translation>
    </message>
    <message>
        <source>Resume training</source>
        <translation>Training fortsetzen</translation>
    </message>
    <message>
        <source>Continues from the last checkpoint to the planned end</source>
        <translation>Setzt vom letzten Checkpoint bis zum geplanten Ende fort</translation>
    </message>
    <message>
        <source>Shows the form of a new training</source>
        <translation>Zeigt das Formular eines neuen Trainings</translation>
    </message>
    <message>
        <source>starting…</source>
        <translation>beginnt…</translation>
    </message>
</context>
<context>
    <name>synthray::TryPanel</name>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>verkleinert</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>%1 of %2 images under the whole recipe, chosen over the classes</source>
        <translation>%1 von %2 Bildern mit dem ganzen Rezept, über die Klassen gewählt</translation>
    </message>
    <message>
        <source>Other images</source>
        <translation>Andere Aufnahmen</translation>
    </message>
    <message>
        <source>Show the next %1 images of the set</source>
        <translation>Die nächsten %1 Bilder des Datensatzes zeigen</translation>
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
        <translation>Ränder oder Fenster ziehen; Doppelklick: automatische Fensterung</translation>
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
        <translation>gespeichert</translation>
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
        <translation>angezeigt</translation>
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
        <translation>Wie das Modell es sieht: %1 × %1, 8 Bit</translation>
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
        <source>From the file</source>
        <translation>Aus der Datei</translation>
    </message>
    <message>
        <source>From the pixel values</source>
        <translation>Aus den Pixelwerten</translation>
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
        <source>Measurements copied to the clipboard.</source>
        <translation>Messungen in die Zwischenablage kopiert.</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
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
        <source>The 8-bit square image that a network receives as input</source>
        <translation>Das quadratische 8-Bit-Bild, das ein Netz als Eingabe erhält</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>The two selected images, or this one and the previous one</source>
        <translation>Die zwei ausgewählten Aufnahmen oder diese und die vorige</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Window: automatic, from the file, presets (1 to 9), full range (0)</source>
        <translation>Fenster: automatisch, aus der Datei, Vorgaben (1 bis 9), voller Bereich (0)</translation>
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
        <source>Model input</source>
        <translation>Modelleingabe</translation>
    </message>
    <message>
        <source>Side length in pixels</source>
        <translation>Seitenlänge in Pixeln</translation>
    </message>
    <message>
        <source>Model input, side length in pixels</source>
        <translation>Modelleingabe, Seitenlänge in Pixeln</translation>
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
        <source>How the image is fitted to the square: stretched, centre cropped, or padded with black borders</source>
        <translation>Wie die Aufnahme ins Quadrat eingepasst wird: verzerrt, mittig zugeschnitten oder mit schwarzen Rändern ergänzt</translation>
    </message>
    <message>
        <source>Fit to square</source>
        <translation>Auf Quadrat bringen</translation>
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
        <source>Previous or next frame of the image</source>
        <translation>Voriger oder nächster Frame der Aufnahme</translation>
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
        <source>Enter or leave full screen</source>
        <translation>Vollbild ein- oder ausschalten</translation>
    </message>
    <message>
        <source>Point at the image to read its values.</source>
        <translation>Zeigen Sie auf die Aufnahme, um ihre Werte zu lesen.</translation>
    </message>
    <message>
        <source>In mm if the file gives the pixel spacing, otherwise in pixels; &apos;Calibrate&apos; in the view&apos;s menu turns them into mm</source>
        <translation>In mm, falls die Datei den Pixelabstand angibt, sonst in Pixeln; „Kalibrieren“ im Menü der Ansicht rechnet sie in mm um</translation>
    </message>
    <message>
        <source>Calibrate with the selected distance…</source>
        <translation>Mit der ausgewählten Strecke kalibrieren …</translation>
    </message>
    <message>
        <source>Calibrate</source>
        <translation>Kalibrieren</translation>
    </message>
    <message>
        <source>Changes only the view: image, exports and training stay as they are</source>
        <translation>Ändert nur die Ansicht: Bild, Exporte und Training bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>Copy the view with its marks</source>
        <translation>Ansicht mit Markierungen kopieren</translation>
    </message>
    <message>
        <source>For Hounsfield units</source>
        <translation>Für Hounsfield-Einheiten</translation>
    </message>
    <message>
        <source>For files without a pixel spacing: enter the length of a distance that you know</source>
        <translation>Für Dateien ohne Pixelabstand: Geben Sie die Länge einer bekannten Strecke ein</translation>
    </message>
    <message>
        <source>Frames per second when playing</source>
        <translation>Frames pro Sekunde beim Abspielen</translation>
    </message>
    <message>
        <source>Length of the selected distance in mm. All lengths of this image follow from it.</source>
        <translation>Länge der ausgewählten Strecke in mm. Alle Längen dieses Bildes ergeben sich daraus.</translation>
    </message>
    <message>
        <source>Lists all measurements of this image</source>
        <translation>Listet alle Messungen dieses Bildes auf</translation>
    </message>
    <message>
        <source>Play the frames</source>
        <translation>Frames abspielen</translation>
    </message>
    <message>
        <source>Save the view with its marks</source>
        <translation>Ansicht mit Markierungen speichern</translation>
    </message>
    <message>
        <source>Table of measurements</source>
        <translation>Tabelle der Messungen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>series %1</source>
        <translation>Serie %1</translation>
    </message>
    <message>
        <source>Image %1 of %2</source>
        <translation>Aufnahme %1 von %2</translation>
    </message>
    <message>
        <source>Calibrated by user: %1 mm per pixel</source>
        <translation>Vom Benutzer kalibriert: %1 mm je Pixel</translation>
    </message>
    <message numerus="yes">
        <source>It applies to the %Ln selected image(s) without a pixel spacing.</source>
        <translation>
            <numerusform>Gilt für die %Ln ausgewählte Aufnahme ohne Pixelabstand.</numerusform>
            <numerusform>Gilt für die %Ln ausgewählten Aufnahmen ohne Pixelabstand.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is kept in the project and never written into other files.</source>
        <translation>Sie bleibt im Projekt und wird nie in andere Dateien geschrieben.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Image of the series (wheel, comma and full stop, Home, End)</source>
        <translation>Aufnahme der Serie (Mausrad, Komma und Punkt, Pos1, Ende)</translation>
    </message>
    <message>
        <source>Frame of the image (wheel, comma and full stop, Home, End)</source>
        <translation>Einzelbild der Aufnahme (Mausrad, Komma und Punkt, Pos1, Ende)</translation>
    </message>
    <message>
        <source>Remove the calibration</source>
        <translation>Kalibrierung entfernen</translation>
    </message>
    <message>
        <source>Wheel, Up, Down, Home, End</source>
        <translation>Mausrad, Auf, Ab, Pos1, Ende</translation>
    </message>
    <message>
        <source>Through the series or the frames of the image</source>
        <translation>Durch die Serie oder die Einzelbilder der Aufnahme</translation>
    </message>
    <message>
        <source>Save the measurements</source>
        <translation>Messungen speichern</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Measurements saved as &apos;%1&apos;.</source>
        <translation>Messungen gespeichert als „%1“.</translation>
    </message>
    <message>
        <source>Save the measurements…</source>
        <translation>Messungen speichern…</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Esc ends the tool</source>
        <translation>Esc beendet das Werkzeug</translation>
    </message>
</context>
<context>
    <name>synthray::WeightsDialog</name>
    <message>
        <source>FID values comparable with publications need one specific file with the weights of the Inception network. Without it, Synthray uses a network with random weights.</source>
        <translation>FID-Werte, die mit Veröffentlichungen vergleichbar sind, brauchen eine bestimmte Datei mit den Gewichten des Inception-Netzes. Ohne sie verwendet Synthray ein Netz mit zufälligen Gewichten.</translation>
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
        <source>Only the download request is sent. No image leaves this computer.</source>
        <translation>Nur die Anfrage zum Herunterladen wird gesendet. Keine Aufnahme verlässt diesen Rechner.</translation>
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
        <source>No weights file chosen.</source>
        <translation>Keine Gewichtsdatei gewählt.</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>In Gebrauch: %1</translation>
    </message>
    <message>
        <source>This is the published file.</source>
        <translation>Dies ist die veröffentlichte Datei.</translation>
    </message>
    <message>
        <source>This is not the published file: its FID is not comparable with published values.</source>
        <translation>Dies ist nicht die veröffentlichte Datei: Ihre FID ist nicht mit veröffentlichten Werten vergleichbar.</translation>
    </message>
</context>
<context>
    <name>synthray::WeightsDownload</name>
    <message>
        <source>Cannot write</source>
        <translation>Schreiben nicht möglich</translation>
    </message>
    <message>
        <source>Try again, or download the file on another computer and open it with &quot;Choose a file…&quot;.</source>
        <translation>Versuchen Sie es erneut, oder laden Sie die Datei auf einem anderen Rechner herunter und öffnen Sie sie mit „Datei wählen…“.</translation>
    </message>
    <message>
        <source>The download was cancelled.</source>
        <translation>Das Herunterladen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The file from %1 is larger than &apos;%2&apos;, so it is a different file.</source>
        <translation>Die Datei von %1 ist größer als „%2“, also eine andere Datei.</translation>
    </message>
    <message>
        <source>The download from %1 failed: %2.</source>
        <translation>Das Herunterladen von %1 ist fehlgeschlagen: %2.</translation>
    </message>
    <message>
        <source>The download of &apos;%1&apos; ended after %2 of %3 bytes.</source>
        <translation>Das Herunterladen von „%1“ endete nach %2 von %3 Bytes.</translation>
    </message>
    <message>
        <source>The checksum of the download is wrong: the file is not &apos;%1&apos;.</source>
        <translation>Die Prüfsumme der heruntergeladenen Datei ist falsch: Es ist nicht „%1“.</translation>
    </message>
</context>
<context>
    <name>Backbones</name>
    <message>
        <source>Weights file</source>
        <translation>Gewichtsdatei</translation>
    </message>
    <message>
        <source>Weights (*.pth *.pt *.safetensors *.npz);;All files (*)</source>
        <translation>Gewichte (*.pth *.pt *.safetensors *.npz);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose a weights file…</source>
        <translation>Gewichtsdatei wählen…</translation>
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
        <source>Random Inception</source>
        <translation>Zufälliges Inception</translation>
    </message>
    <message>
        <source>Inception: %1</source>
        <translation>Inception: %1</translation>
    </message>
    <message>
        <source>Classifier: %1</source>
        <translation>Klassifikator: %1</translation>
    </message>
</context>
<context>
    <name>synthray::RunComparison</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 (N %2, epoch %3)</source>
        <translation>%1 (N %2, Epoche %3)</translation>
    </message>
    <message>
        <source>%1 (epoch %2)
%3</source>
        <translation>%1 (Epoche %2)
%3</translation>
    </message>
    <message>
        <source>Balanced accuracy, test</source>
        <translation>Ausgewogene Genauigkeit, Test</translation>
    </message>
    <message>
        <source>Of the kept network, on images that chose nothing</source>
        <translation>Des behaltenen Netzes, auf Aufnahmen, nach denen nichts gewählt wurde</translation>
    </message>
    <message>
        <source>Balanced accuracy, validation</source>
        <translation>Ausgewogene Genauigkeit, Validierung</translation>
    </message>
    <message>
        <source>The kept network was chosen on these images: optimistic</source>
        <translation>Das behaltene Netz wurde nach diesen Aufnahmen gewählt: optimistisch</translation>
    </message>
    <message>
        <source>Lowest FID while training</source>
        <translation>Niedrigste FID im Training</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1 (N %2)</source>
        <translation>%1 (N %2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Images from</source>
        <translation>Aufnahmen aus</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>All settings are the same</source>
        <translation>Alle Einstellungen sind gleich</translation>
    </message>
</context>
<context>
    <name>synthray::RunCurvesView</name>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>over steps</source>
        <translation>über Schritte</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>over epochs</source>
        <translation>über Epochen</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>über die Zeit</translation>
    </message>
    <message>
        <source>minutes since the start</source>
        <translation>Minuten seit dem Start</translation>
    </message>
    <message>
        <source>What the curves are drawn over. Time includes pauses.</source>
        <translation>Worüber die Kurven gezeichnet werden. Die Zeit enthält Pausen.</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>Logarithmische Achse</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>Weight of the earlier values in an exponentially weighted mean. The measured values stay faintly behind the curve.</source>
        <translation>Gewicht der früheren Werte in einem exponentiell gewichteten Mittel. Die gemessenen Werte bleiben blass hinter der Kurve.</translation>
    </message>
    <message>
        <source>Select runs to compare their curves</source>
        <translation>Wählen Sie Läufe, um ihre Kurven zu vergleichen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Logarithmic axis (L)</source>
        <translation>Logarithmische Achse (L)</translation>
    </message>
    <message>
        <source>%1, parent</source>
        <translation>%1, Ausgangslauf</translation>
    </message>
</context>
<context>
    <name>BugReport</name>
    <message>
        <source>Report for a bug report</source>
        <translation>Angaben für einen Fehlerbericht</translation>
    </message>
    <message>
        <source>Copy this text into your bug report. It contains no patient data: no names, paths, labels or tags of your images. Read it before you send it.</source>
        <translation>Kopieren Sie diesen Text in Ihren Fehlerbericht. Er enthält keine Patientendaten: weder Namen noch Pfade, Labels oder Tags Ihrer Aufnahmen. Lesen Sie ihn, bevor Sie ihn senden.</translation>
    </message>
    <message>
        <source>Reading the machine&apos;s data…</source>
        <translation>Daten des Rechners werden gelesen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Open the manual here (F1)</source>
        <translation>Handbuch hier öffnen (F1)</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>The log cannot be written to &apos;%1&apos;.</source>
        <translation>Das Protokoll kann nicht nach &apos;%1&apos; geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another folder in the preferences.</source>
        <translation>Wählen Sie in den Einstellungen einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Every setting of the program with its range and default. Forms, recipes and the command line use the same declarations: the name is that of files and, in lower case with hyphens, that of the command line&apos;s option.</source>
        <translation>Jede Einstellung des Programms mit Bereich und Vorgabe. Formulare, Rezepte und die Kommandozeile benutzen dieselben Angaben: Der Name ist der in Dateien und, in Kleinbuchstaben mit Bindestrichen, der der Option auf der Kommandozeile.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>This chapter is not translated yet.</source>
        <translation>Dieses Kapitel ist noch nicht übersetzt.</translation>
    </message>
    <message>
        <source>Name in files and on the command line: %1</source>
        <translation>Name in Dateien und auf der Kommandozeile: %1</translation>
    </message>
    <message>
        <source>It has no parameters.</source>
        <translation>Es gibt keine Parameter.</translation>
    </message>
    <message>
        <source>Range: %1. Default: %2.</source>
        <translation>Bereich: %1. Vorgabe: %2.</translation>
    </message>
</context>
<context>
    <name>ParameterSections</name>
    <message>
        <source>Opening sets of images</source>
        <translation>Sätze von Aufnahmen öffnen</translation>
    </message>
    <message>
        <source>Splitting a set</source>
        <translation>Einen Satz aufteilen</translation>
    </message>
    <message>
        <source>Augmentations</source>
        <translation>Augmentierungen</translation>
    </message>
    <message>
        <source>Image quality over a set</source>
        <translation>Bildqualität über einen Satz</translation>
    </message>
    <message>
        <source>Presets of generators</source>
        <translation>Voreinstellungen von Generatoren</translation>
    </message>
    <message>
        <source>Generating images</source>
        <translation>Aufnahmen generieren</translation>
    </message>
    <message>
        <source>Comparing sets (FID, KID, precision and recall)</source>
        <translation>Sätze vergleichen (FID, KID, Precision und Recall)</translation>
    </message>
    <message>
        <source>Memorisation</source>
        <translation>Memorisierung</translation>
    </message>
    <message>
        <source>Classifiers</source>
        <translation>Klassifikatoren</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Studien</translation>
    </message>
    <message>
        <source>Arms with a recipe</source>
        <translation>Arme mit einem Rezept</translation>
    </message>
    <message>
        <source>Arms with generated images</source>
        <translation>Arme mit generierten Aufnahmen</translation>
    </message>
    <message>
        <source>Scores of a classifier</source>
        <translation>Werte eines Klassifikators</translation>
    </message>
    <message>
        <source>De-identified export</source>
        <translation>De-identifizierter Export</translation>
    </message>
</context>
<context>
    <name>ShortcutBook</name>
    <message>
        <source>%1 alone is for the image view and for typing.</source>
        <translation>%1 allein gehört der Bildansicht und dem Tippen.</translation>
    </message>
    <message>
        <source>Add Ctrl or Alt, or take a function key.</source>
        <translation>Nehmen Sie Strg oder Alt hinzu, oder eine Funktionstaste.</translation>
    </message>
    <message>
        <source>%1 already belongs to &apos;%2&apos;.</source>
        <translation>%1 gehört bereits zu &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>Choose other keys, or change those of &apos;%1&apos; first.</source>
        <translation>Wählen Sie andere Tasten, oder ändern Sie zuerst die von &apos;%1&apos;.</translation>
    </message>
</context>
<context>
    <name>synthray::FirstSteps</name>
    <message>
        <source>The sample images are chest radiographs of children in two classes. Click one; drag on the large image with the left button to change window and level. Overview, Duplicates and Splits show what would make a result look better than it is.</source>
        <translation>Die Beispielaufnahmen sind Thoraxaufnahmen von Kindern in zwei Klassen. Klicken Sie auf eine; ziehen Sie in der großen Aufnahme mit der linken Taste, um Fensterbreite und -lage zu ändern. Übersicht, Duplikate und Teile zeigen, was ein Ergebnis besser aussehen ließe, als es ist.</translation>
    </message>
    <message>
        <source>The original and each method side by side. Drag in one tile and all follow; change a method&apos;s values on the right. What you see here is exactly what is exported and trained with.</source>
        <translation>Das Original und jede Methode nebeneinander. Ziehen Sie in einer Kachel, folgen alle; rechts ändern Sie die Werte einer Methode. Was Sie hier sehen, wird genau so exportiert und zum Training benutzt.</translation>
    </message>
    <message>
        <source>Start training teaches a network to generate such images; curves and samples appear while it learns. Classify, Metrics and Study then measure whether the images help. F1 opens the manual.</source>
        <translation>Training starten lehrt ein Netz, solche Aufnahmen zu generieren; Kurven und Proben erscheinen, während es lernt. Klassifizieren, Metriken und Studie messen dann, ob die Aufnahmen helfen. F1 öffnet das Handbuch.</translation>
    </message>
    <message>
        <source>A study compares augmentations: it shows the table with confidence intervals and the report of a study that was run elsewhere. F1 opens the manual.</source>
        <translation>Eine Studie vergleicht Augmentierungen: Sie zeigt die Tabelle mit Konfidenzintervallen und den Bericht einer Studie, die anderswo gelaufen ist. F1 öffnet das Handbuch.</translation>
    </message>
    <message>
        <source>First steps: %1 of %2</source>
        <translation>Erste Schritte: %1 von %2</translation>
    </message>
    <message>
        <source>Linear algebra: %1.</source>
        <translation>Lineare Algebra: %1.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>synthray::ManualWindow</name>
    <message>
        <source>Manual – Synthray</source>
        <translation>Handbuch – Synthray</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Suchergebnisse</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
</context>
<context>
    <name>synthray::PreferencesDialog</name>
    <message>
        <source>Folder of the runs</source>
        <translation>Ordner der Läufe</translation>
    </message>
    <message>
        <source>Folder of the log</source>
        <translation>Ordner des Protokolls</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Cache (facts about images, features of sets)</source>
        <translation>Cache (Angaben zu Aufnahmen, Merkmale von Sätzen)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Shortcuts…</source>
        <translation>Tastenkürzel…</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The program&apos;s values for everything above the folders</source>
        <translation>Die Werte des Programms für alles über den Ordnern</translation>
    </message>
</context>
<context>
    <name>synthray::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Click into a field and press the new keys. The backspace key removes them.</source>
        <translation>Klicken Sie in ein Feld und drücken Sie die neuen Tasten. Die Rücktaste entfernt sie.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Keys for %1</source>
        <translation>Tasten für %1</translation>
    </message>
    <message>
        <source>Back to the program&apos;s keys</source>
        <translation>Zurück zu den Tasten des Programms</translation>
    </message>
</context>
</TS>
