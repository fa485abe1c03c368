<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Augment</name>
    <message>
        <source>There is not enough memory for &apos;%1&apos;.</source>
        <translation>La mémoire ne suffit pas pour «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>reading images</source>
        <translation>lecture des clichés</translation>
    </message>
    <message>
        <source>Stopped while reading the images.</source>
        <translation>Arrêté pendant la lecture des clichés.</translation>
    </message>
</context>
<context>
    <name>Augmentation</name>
    <message>
        <source>%1: there are no 16-bit grey pixels to work on.</source>
        <translation>%1&#xa0;: pas de pixels en niveaux de gris 16&#xa0;bits à traiter.</translation>
    </message>
    <message>
        <source>Left and right change places: the heart lies on the other side, and side markers read backwards.</source>
        <translation>La gauche et la droite sont échangées&#xa0;: le cœur se trouve de l’autre côté et les repères de côté se lisent à l’envers.</translation>
    </message>
    <message>
        <source>The image stands on its head and is mirrored: turned upright again, left and right have changed places.</source>
        <translation>Le cliché est renversé et en miroir&#xa0;: une fois remis à l’endroit, la gauche et la droite sont échangées.</translation>
    </message>
    <message>
        <source>%1 (%2) must be greater than %3 (%4).</source>
        <translation>%1 (%2) doit être supérieur à %3 (%4).</translation>
    </message>
    <message>
        <source>The rectangle is left, upper, right, lower, in pixels of the image.</source>
        <translation>Le rectangle est donné par gauche, haut, droite, bas, en pixels du cliché.</translation>
    </message>
    <message>
        <source>right and lower: the rectangle of %1 × %2 pixels is too large.</source>
        <translation>droite et bas&#xa0;: le rectangle de %1 × %2 pixels est trop grand.</translation>
    </message>
    <message>
        <source>At most 100 million pixels are cut out.</source>
        <translation>On découpe au plus 100 millions de pixels.</translation>
    </message>
    <message>
        <source>L/R swapped</source>
        <translation>G/D inversées</translation>
    </message>
</context>
<context>
    <name>Bootstrap</name>
    <message>
        <source>There are no images to draw from, or not a patient for each.</source>
        <translation>Il n&apos;y a pas de clichés à tirer, ou pas un patient pour chacun.</translation>
    </message>
    <message>
        <source>The bootstrap&apos;s number of resamples or level is out of range.</source>
        <translation>Le nombre de rééchantillonnages ou le niveau du bootstrap est hors limites.</translation>
    </message>
    <message>
        <source>Use 1 to %1 resamples and a level between 0 and 1.</source>
        <translation>Choisissez 1 à %1 rééchantillonnages et un niveau entre 0 et 1.</translation>
    </message>
    <message>
        <source>So many resamples of so many numbers do not fit into memory.</source>
        <translation>Tant de rééchantillonnages de tant de nombres ne tiennent pas en mémoire.</translation>
    </message>
    <message>
        <source>Use fewer resamples.</source>
        <translation>Choisissez moins de rééchantillonnages.</translation>
    </message>
    <message>
        <source>The intervals were stopped.</source>
        <translation>Les intervalles ont été arrêtés.</translation>
    </message>
    <message>
        <source>Two classifiers can be compared on the same images only.</source>
        <translation>Deux classifieurs ne se comparent que sur les mêmes clichés.</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>There is no preset &apos;%1&apos;.</source>
        <translation>Il n’y a pas de préréglage «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Known ones: %1.</source>
        <translation>Valeurs connues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no network &apos;%1&apos;.</source>
        <translation>Il n’y a pas de réseau «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Layers can only be frozen when the weights come from a file.</source>
        <translation>Les couches ne peuvent être figées que si les poids viennent d’un fichier.</translation>
    </message>
    <message>
        <source>Give a weights file, or let the whole network learn (freeze: none).</source>
        <translation>Indiquez un fichier de poids, ou laissez apprendre tout le réseau (freeze: none).</translation>
    </message>
    <message>
        <source>The weights file must be of a network with one channel; torchvision&apos;s have three.</source>
        <translation>Le fichier de poids doit être celui d’un réseau à un canal&#x202f;; ceux de torchvision en ont trois.</translation>
    </message>
    <message>
        <source>Inception v3 trains without its auxiliary head: that needs images of %1 px, these have %2.</source>
        <translation>Inception v3 s’entraîne sans sa tête auxiliaire&#xa0;: elle exige des clichés de %1 px, ceux-ci en ont %2.</translation>
    </message>
    <message>
        <source>There is no recipe &apos;%1&apos;.</source>
        <translation>Il n’y a pas de recette «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The recipe is no valid JSON: %1.</source>
        <translation>La recette n’est pas un JSON valide&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Classification</name>
    <message>
        <source>There is no prediction to measure.</source>
        <translation>Il n&apos;y a aucune prédiction à mesurer.</translation>
    </message>
    <message>
        <source>Choose a split that holds images.</source>
        <translation>Choisissez une partie qui contient des clichés.</translation>
    </message>
    <message numerus="yes">
        <source>With %n class(es) there is nothing to tell apart.</source>
        <translation>
            <numerusform>Avec %n classe il n&apos;y a rien à distinguer.</numerusform>
            <numerusform>Avec %n classes il n&apos;y a rien à distinguer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use images of at least two classes.</source>
        <translation>Prenez des clichés d&apos;au moins deux classes.</translation>
    </message>
    <message>
        <source>Truth, probabilities and patients are not of the same images and classes.</source>
        <translation>Vérité, probabilités et patients ne concernent pas les mêmes clichés et classes.</translation>
    </message>
    <message>
        <source>Image %1 has a value that is no probability (%2).</source>
        <translation>Le cliché %1 a une valeur qui n&apos;est pas une probabilité (%2).</translation>
    </message>
    <message>
        <source>The classifier did not learn: train it again with a lower learning rate.</source>
        <translation>Le classifieur n&apos;a rien appris&#xa0;: entraînez-le de nouveau avec un taux d&apos;apprentissage plus faible.</translation>
    </message>
    <message>
        <source>The true class of image %1 is none of the classifier&apos;s.</source>
        <translation>La vraie classe du cliché %1 n&apos;est pas de celles du classifieur.</translation>
    </message>
    <message>
        <source>Leave such images out, or train with their class.</source>
        <translation>Écartez ces clichés, ou entraînez avec leur classe.</translation>
    </message>
    <message>
        <source>There are not as many predictions as images.</source>
        <translation>Il n&apos;y a pas autant de prédictions que de clichés.</translation>
    </message>
    <message>
        <source>Image %1 is of a class that does not exist.</source>
        <translation>Le cliché %1 est d&apos;une classe qui n&apos;existe pas.</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>sans étiquette</translation>
    </message>
</context>
<context>
    <name>ClassifierReport</name>
    <message>
        <source>The class said is the most probable one. Balanced accuracy: mean recall over the classes that have images. Majority baseline: accuracy of always saying the most frequent class.</source>
        <translation>La classe dite est la plus probable. Exactitude équilibrée&#xa0;: rappel moyen des classes qui ont des clichés. Référence majoritaire&#xa0;: exactitude quand on dit toujours la classe la plus fréquente.</translation>
    </message>
    <message>
        <source>AUC and average precision: each class against the others, images of equal probability as one step; the mean is over the classes that have both kinds of images.</source>
        <translation>AUC et précision moyenne&#xa0;: chaque classe contre les autres, les clichés de même probabilité formant une marche&#xa0;; la moyenne porte sur les classes qui ont les deux sortes de clichés.</translation>
    </message>
    <message>
        <source>Calibration error (ECE): mean over %1 bins of equal width, weighted by their images, of the distance between accuracy and mean confidence.</source>
        <translation>Erreur de calibration (ECE)&#xa0;: moyenne sur %1 intervalles de même largeur, pondérés par leurs clichés, de l&apos;écart entre exactitude et confiance moyenne.</translation>
    </message>
    <message numerus="yes">
        <source>Intervals: %1 %, percentile bootstrap with %2 resamples of %n patient(s), seed %3.</source>
        <translation>
            <numerusform>Intervalles&#xa0;: %1 %, bootstrap par percentiles, %2 rééchantillonnages de %n patient, graine %3.</numerusform>
            <numerusform>Intervalles&#xa0;: %1 %, bootstrap par percentiles, %2 rééchantillonnages de %n patients, graine %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Intervals: %1 %, percentile bootstrap with %2 resamples of %n image(s), seed %3. The patients are not known, so the intervals may be too narrow.</source>
        <translation>
            <numerusform>Intervalles&#xa0;: %1 %, bootstrap par percentiles, %2 rééchantillonnages de %n cliché, graine %3. Les patients sont inconnus&#xa0;: les intervalles peuvent être trop étroits.</numerusform>
            <numerusform>Intervalles&#xa0;: %1 %, bootstrap par percentiles, %2 rééchantillonnages de %n clichés, graine %3. Les patients sont inconnus&#xa0;: les intervalles peuvent être trop étroits.</numerusform>
        </translation>
    </message>
    <message>
        <source>A label counts as given from a probability of 0.5. Accuracy: share of images with every label right. Balanced accuracy: mean over the labels of (sensitivity + specificity) / 2, so that one answer for every image has 0.5. Majority baseline: accuracy of always saying the most frequent set of labels.</source>
        <translation>Une étiquette compte comme donnée à partir d’une probabilité de 0,5. Exactitude&#xa0;: part des clichés dont toutes les étiquettes sont justes. Exactitude équilibrée&#xa0;: moyenne sur les étiquettes de (sensibilité + spécificité) / 2, si bien qu’une réponse unique pour tous les clichés vaut 0,5. Référence majoritaire&#xa0;: exactitude quand on dit toujours l’ensemble d’étiquettes le plus fréquent.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Name either --recipe FILE or --preset ID.</source>
        <translation>Indiquez soit --recipe FILE, soit --preset ID.</translation>
    </message>
    <message>
        <source>Known presets: %1.</source>
        <translation>Préréglages connus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>--%1: &apos;%2&apos; is not allowed.</source>
        <translation>--%1&#xa0;: «&#x202f;%2&#x202f;» n’est pas admis.</translation>
    </message>
    <message>
        <source>&apos;augment&apos; takes one image or folder.</source>
        <translation>«&#x202f;augment&#x202f;» prend un seul cliché ou dossier.</translation>
    </message>
    <message>
        <source>--copies and --each do not go together.</source>
        <translation>--copies et --each s’excluent.</translation>
    </message>
    <message>
        <source>--each writes one image a method; --copies runs the whole recipe several times.</source>
        <translation>--each écrit un cliché par méthode&#x202f;; --copies applique plusieurs fois la recette entière.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; lies in &apos;%2&apos;, the folder of the images: the next scan would take the results for images.</source>
        <translation>«&#x202f;%1&#x202f;» se trouve dans «&#x202f;%2&#x202f;», le dossier des clichés&#xa0;: la prochaine analyse prendrait les résultats pour des clichés.</translation>
    </message>
    <message>
        <source>Choose a folder outside it.</source>
        <translation>Choisissez un dossier situé ailleurs.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) written to &apos;%1&apos;.</source>
        <translation>
            <numerusform>%n cliché écrit dans «&#x202f;%1&#x202f;».</numerusform>
            <numerusform>%n clichés écrits dans «&#x202f;%1&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>encore %1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>encore %1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>encore %1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>device, BLAS and its measured speed, threads, versions</source>
        <translation>périphérique, BLAS et sa vitesse mesurée, threads, versions</translation>
    </message>
    <message>
        <source>one image as it is displayed, as PNG</source>
        <translation>un cliché tel qu’il est affiché, en PNG</translation>
    </message>
    <message>
        <source>apply a recipe to an image or a folder</source>
        <translation>appliquer une recette à un cliché ou à un dossier</translation>
    </message>
    <message>
        <source>train a generator on a folder of images</source>
        <translation>entraîner un générateur sur un dossier de clichés</translation>
    </message>
    <message>
        <source>go on with a run from its last checkpoint</source>
        <translation>reprendre une exécution à son dernier point de reprise</translation>
    </message>
    <message>
        <source>images out of a trained run</source>
        <translation>clichés tirés d’une exécution entraînée</translation>
    </message>
    <message>
        <source>the runs in a folder</source>
        <translation>les exécutions d’un dossier</translation>
    </message>
    <message>
        <source>augment, train a small DCGAN and generate, on the sample images</source>
        <translation>augmenter, entraîner un petit DCGAN et générer, sur les clichés d’exemple</translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;.</source>
        <translation>Il n’y a pas de commande «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Usage: synthray-cli %1</source>
        <translation>Utilisation&#xa0;: synthray-cli %1</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>La mémoire ne suffit pas pour cela.</translation>
    </message>
    <message>
        <source>Choose a smaller batch, image size or set.</source>
        <translation>Choisissez un lot, une taille d’image ou un jeu plus petits.</translation>
    </message>
    <message>
        <source>An unexpected error stopped the work: %1</source>
        <translation>Une erreur inattendue a arrêté le travail&#xa0;: %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>looking for images</source>
        <translation>recherche de clichés</translation>
    </message>
    <message>
        <source>No image in &apos;%1&apos; can be opened.</source>
        <translation>Aucun cliché de «&#x202f;%1&#x202f;» ne peut être ouvert.</translation>
    </message>
    <message>
        <source>&apos;synthray-cli scan&apos; lists the reasons.</source>
        <translation>«&#x202f;synthray-cli scan&#x202f;» en donne les raisons.</translation>
    </message>
    <message>
        <source>Cannot make the folder</source>
        <translation>Impossible de créer le dossier</translation>
    </message>
    <message>
        <source>Stopped before training began.</source>
        <translation>Arrêté avant le début de l’entraînement.</translation>
    </message>
    <message>
        <source>drawing the contact sheet</source>
        <translation>dessin de la planche-contact</translation>
    </message>
    <message>
        <source>The sample images are not there.</source>
        <translation>Les clichés d’exemple sont absents.</translation>
    </message>
    <message>
        <source>Name a folder of images with --data DIR.</source>
        <translation>Indiquez un dossier de clichés avec --data DIR.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is there already and not empty.</source>
        <translation>«&#x202f;%1&#x202f;» existe déjà et n’est pas vide.</translation>
    </message>
    <message>
        <source>Choose another folder with -o OUT.</source>
        <translation>Choisissez un autre dossier avec -o OUT.</translation>
    </message>
    <message>
        <source>Contact sheet:    %1</source>
        <translation>Planche-contact&#xa0;:     %1</translation>
    </message>
    <message>
        <source>Augmented images:  %1</source>
        <translation>Clichés augmentés&#xa0;:   %1</translation>
    </message>
    <message>
        <source>Generated images:  %1</source>
        <translation>Clichés générés&#xa0;:     %1</translation>
    </message>
    <message>
        <source>Training run:     %1</source>
        <translation>Entraînement&#xa0;:        %1</translation>
    </message>
    <message>
        <source>%1 GFLOP/s</source>
        <translation>%1&#xa0;GFLOP/s</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>non mesuré</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Synthray</source>
        <translation>Synthray</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>Cores, threads</source>
        <translation>Cœurs, threads</translation>
    </message>
    <message>
        <source>%1 cores, %2 threads for tensors</source>
        <translation>%1 cœurs, %2 threads pour les tenseurs</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
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
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Matrix product</source>
        <translation>Produit matriciel</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>Convolution</translation>
    </message>
    <message>
        <source>Nothing to fix.</source>
        <translation>Rien à corriger.</translation>
    </message>
    <message>
        <source>(no class)</source>
        <translation>(sans classe)</translation>
    </message>
    <message>
        <source>--window needs two numbers: the centre and the width.</source>
        <translation>--window attend deux nombres&#xa0;: le centre et la largeur.</translation>
    </message>
    <message>
        <source>--window: the width must be above 0, not %1.</source>
        <translation>--window&#xa0;: la largeur doit être supérieure à 0, et non %1.</translation>
    </message>
    <message>
        <source>render takes one image.</source>
        <translation>render prend un seul cliché.</translation>
    </message>
    <message>
        <source>scan needs a folder or images.</source>
        <translation>scan attend un dossier ou des clichés.</translation>
    </message>
    <message>
        <source>Stopped before all images were opened.</source>
        <translation>Arrêté avant l’ouverture de tous les clichés.</translation>
    </message>
    <message>
        <source>None of the images can be opened.</source>
        <translation>Aucun des clichés ne peut être ouvert.</translation>
    </message>
    <message>
        <source>There is not enough memory to show &apos;%1&apos;.</source>
        <translation>La mémoire ne suffit pas pour afficher «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 attend une valeur.</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 epochs; &apos;synthray-cli resume&apos; goes on.</source>
        <translation>Arrêté après %1 époques sur %2&#x202f;; «&#x202f;synthray-cli resume&#x202f;» reprend l’entraînement.</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation>Exécution&#xa0;: %1</translation>
    </message>
    <message>
        <source>Last sample grid: %1</source>
        <translation>Dernière grille d’échantillons&#xa0;: %1</translation>
    </message>
    <message>
        <source>No --class given: training on all %1 classes together (%2).</source>
        <translation>Pas de --class&#xa0;: entraînement sur les %1 classes ensemble (%2).</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not expected here.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas attendu ici.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 manque.</translation>
    </message>
    <message>
        <source>Give the folder of one run.</source>
        <translation>Indiquez le dossier d’une exécution.</translation>
    </message>
    <message numerus="yes">
        <source>%n synthetic image(s) written: %1 to %2</source>
        <translation>
            <numerusform>%n cliché synthétique écrit&#xa0;: %1 à %2</numerusform>
            <numerusform>%n clichés synthétiques écrits&#xa0;: %1 à %2</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no folder &apos;%1&apos;.</source>
        <translation>Il n’y a pas de dossier «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Name the folder in which the runs lie.</source>
        <translation>Indiquez le dossier qui contient les exécutions.</translation>
    </message>
    <message>
        <source>No runs in &apos;%1&apos;.</source>
        <translation>Aucune exécution dans «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>époque %1 sur %2</translation>
    </message>
    <message>
        <source>The result cannot be written to the standard output: %1.</source>
        <translation>Le résultat ne peut pas être écrit sur la sortie standard&#xa0;: %1.</translation>
    </message>
    <message>
        <source>-o &apos;%1&apos; is the image itself: it would be lost. Name another file.</source>
        <translation>-o «&#x202f;%1&#x202f;» est le cliché lui-même&#xa0;: il serait perdu. Indiquez un autre fichier.</translation>
    </message>
    <message>
        <source>what a folder or table of images is recognised as, and what does not open</source>
        <translation>comment un dossier ou un tableau de clichés est reconnu, et ce qui ne s’ouvre pas</translation>
    </message>
    <message>
        <source>images that are there twice, exactly or nearly</source>
        <translation>clichés présents deux fois, à l’identique ou presque</translation>
    </message>
    <message>
        <source>deal a set out by patient, or fix the leaks of its splits, as a table</source>
        <translation>répartir un jeu par patient, ou corriger les fuites de ses partitions, sous forme de tableau</translation>
    </message>
    <message>
        <source>every attribute of a DICOM file</source>
        <translation>tous les attributs d’un fichier DICOM</translation>
    </message>
    <message>
        <source>opens every file of a folder and writes a table of what came of it</source>
        <translation>ouvre chaque fichier d’un dossier et écrit un tableau des résultats</translation>
    </message>
    <message>
        <source>mean, deviation, SNR and CNR of regions, distances, angles, histogram</source>
        <translation>moyenne, écart-type, SNR et CNR de régions, distances, angles, histogramme</translation>
    </message>
    <message>
        <source>images for others: DICOM without names, numbers and dates, or bare PNG</source>
        <translation>clichés à transmettre&#xa0;: DICOM sans noms, numéros ni dates, ou PNG seul</translation>
    </message>
    <message>
        <source>deidentify needs a folder or images.</source>
        <translation>deidentify attend un dossier ou des clichés.</translation>
    </message>
    <message>
        <source>Warning: %1: %2</source>
        <translation>Avertissement&#xa0;: %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Not written: %1: %2</source>
        <translation>Non écrit&#xa0;: %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 DICOM and %2 PNG files written to %3; %4 images left out.</source>
        <translation>%1 fichiers DICOM et %2 fichiers PNG écrits dans %3&#x202f;; %4 clichés écartés.</translation>
    </message>
    <message>
        <source>Minimum, maximum and mean are those of the first %1 of %2 frames.</source>
        <translation>Minimum, maximum et moyenne portent sur les %1 premières images sur %2.</translation>
    </message>
    <message>
        <source>--%1 takes %2 numbers with commas between them, not &apos;%3&apos;.</source>
        <translation>--%1 attend %2 nombres séparés par des virgules, et non «&#x202f;%3&#x202f;».</translation>
    </message>
    <message>
        <source>region %1: mean %2, deviation %3, SNR %4, minimum %5, maximum %6, %7 pixels, area %8</source>
        <translation>région %1&#xa0;: moyenne %2, écart-type %3, SNR %4, minimum %5, maximum %6, %7 pixels, aire %8</translation>
    </message>
    <message>
        <source>CNR of regions 1 and %1: %2</source>
        <translation>CNR des régions 1 et %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>distance: %1 mm</source>
        <translation>distance&#xa0;: %1&#xa0;mm</translation>
    </message>
    <message>
        <source>distance: %1 px (spacing unknown)</source>
        <translation>distance&#xa0;: %1&#xa0;px (espacement inconnu)</translation>
    </message>
    <message>
        <source>angle: %1 degrees</source>
        <translation>angle&#xa0;: %1 degrés</translation>
    </message>
    <message>
        <source>histogram from %1 to %2: %3</source>
        <translation>histogramme de %1 à %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>&apos;measure&apos; takes one image.</source>
        <translation>«&#x202f;measure&#x202f;» prend un seul cliché.</translation>
    </message>
    <message>
        <source>Nothing to measure: give --region, --distance, --angle or --histogram.</source>
        <translation>Rien à mesurer&#xa0;: indiquez --region, --distance, --angle ou --histogram.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3 bits</source>
        <translation>%1 × %2 pixels, %3&#xa0;bits</translation>
    </message>
    <message>
        <source>With all labels of each image:</source>
        <translation>Avec toutes les étiquettes de chaque cliché&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s):</source>
        <translation>
            <numerusform>%n problème&#xa0;:</numerusform>
            <numerusform>%n problèmes&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before all images were read.</source>
        <translation>Arrêté avant la lecture de tous les clichés.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more (--json has all)</source>
        <translation>
            <numerusform>et %n autre (--json les donne tous)</numerusform>
            <numerusform>et %n autres (--json les donne tous)</numerusform>
        </translation>
    </message>
    <message>
        <source>(no split)</source>
        <translation>(sans partition)</translation>
    </message>
    <message numerus="yes">
        <source>  images (patients); %n patient(s) in all</source>
        <translation>
            <numerusform>  clichés (patients)&#x202f;; %n patient en tout</numerusform>
            <numerusform>  clichés (patients)&#x202f;; %n patients en tout</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n de plus</numerusform>
            <numerusform>%n de plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>LEAKS, %n: the same patient or image in more than one split flatters the result (fix: synthray-cli split --fix)</source>
        <translation>
            <numerusform>FUITES, %n&#xa0;: un même patient ou cliché dans plusieurs partitions embellit le résultat (correction&#xa0;: synthray-cli split --fix)</numerusform>
            <numerusform>FUITES, %n&#xa0;: un même patient ou cliché dans plusieurs partitions embellit le résultat (correction&#xa0;: synthray-cli split --fix)</numerusform>
        </translation>
    </message>
    <message>
        <source>patient %1</source>
        <translation>patient %1</translation>
    </message>
    <message>
        <source>same file</source>
        <translation>même fichier</translation>
    </message>
    <message>
        <source>nearly the same image</source>
        <translation>presque le même cliché</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exact</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1&#xa0;bits</translation>
    </message>
    <message>
        <source>There are more pairs than %1: only the most alike are listed. A smaller --distance says more.</source>
        <translation>Il y a plus de %1 paires&#xa0;: seules les plus semblables sont listées. Un --distance plus petit en dit davantage.</translation>
    </message>
    <message numerus="yes">
        <source>%n exact duplicate(s)</source>
        <translation>
            <numerusform>%n doublon exact</numerusform>
            <numerusform>%n doublons exacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n near duplicate(s) within %1 of 256 bits</source>
        <translation>
            <numerusform>%n quasi-doublon à %1&#xa0;bits au plus sur 256</numerusform>
            <numerusform>%n quasi-doublons à %1&#xa0;bits au plus sur 256</numerusform>
        </translation>
    </message>
    <message>
        <source>size (columns × rows)</source>
        <translation>taille (colonnes × lignes)</translation>
    </message>
    <message>
        <source>bit depth</source>
        <translation>profondeur de bits</translation>
    </message>
    <message>
        <source>modality</source>
        <translation>modalité</translation>
    </message>
    <message>
        <source>polarity</source>
        <translation>polarité</translation>
    </message>
    <message>
        <source>format</source>
        <translation>format</translation>
    </message>
    <message>
        <source>transfer syntax</source>
        <translation>syntaxe de transfert</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is part of the set: it would be lost. Name another file.</source>
        <translation>«&#x202f;%1&#x202f;» fait partie du jeu&#xa0;: il serait perdu. Indiquez un autre fichier.</translation>
    </message>
    <message>
        <source>-o &apos;%1&apos; must end with .csv, to be read back as a table.</source>
        <translation>-o «&#x202f;%1&#x202f;» doit se terminer par .csv, pour pouvoir être relu comme tableau.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no splits that could be fixed.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas de partitions à corriger.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) moved to another split.</source>
        <translation>
            <numerusform>%n cliché déplacé vers une autre partition.</numerusform>
            <numerusform>%n clichés déplacés vers une autre partition.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source># What became of each file</source>
        <translation># Ce qu’il est advenu de chaque fichier</translation>
    </message>
    <message>
        <source>Made by `%1`.</source>
        <translation>Produit par `%1`.</translation>
    </message>
    <message>
        <source>survey takes one folder.</source>
        <translation>survey prend un seul dossier.</translation>
    </message>
    <message>
        <source>&apos;tags&apos; takes one DICOM file.</source>
        <translation>«&#x202f;tags&#x202f;» prend un seul fichier DICOM.</translation>
    </message>
    <message>
        <source>No attribute matches &apos;%1&apos;.</source>
        <translation>Aucun attribut ne correspond à «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>what a weights file holds, and whether it is that of the published FID</source>
        <translation>ce que contient un fichier de poids, et si c&apos;est celui de la FID publiée</translation>
    </message>
    <message>
        <source>what a classifier&apos;s predictions are worth, with intervals over patients</source>
        <translation>ce que valent les prédictions d&apos;un classifieur, avec des intervalles par patients</translation>
    </message>
    <message>
        <source>%1 (N = %2) against %3 (N = %4)</source>
        <translation>%1 (N = %2) contre %3 (N = %4)</translation>
    </message>
    <message>
        <source>%1 dims</source>
        <translation>%1 dimensions</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>plancher</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>précision</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>rappel</translation>
    </message>
    <message>
        <source>density</source>
        <translation>densité</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>couverture</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note&#xa0;: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Laissé de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>--weights and --backbone name the same thing: give one of them.</source>
        <translation>--weights et --backbone nomment la même chose&#xa0;: donnez-en un seul.</translation>
    </message>
    <message>
        <source>--epoch takes the number of an epoch or &apos;best&apos;, not &apos;%1&apos;.</source>
        <translation>--epoch prend le numéro d&apos;une époque ou «&#x202f;best&#x202f;», pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>%n near-copies of training images were held back; --near-copies writes them too.</source>
        <translation>
            <numerusform>%n quasi-copie de clichés d&apos;entraînement a été retenue&#xa0;; --near-copies l&apos;écrit aussi.</numerusform>
            <numerusform>%n quasi-copies de clichés d&apos;entraînement ont été retenues&#xa0;; --near-copies les écrit aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>near-copies: %1 of %2</source>
        <translation>quasi-copies&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>authenticity: %1 %</source>
        <translation>authenticité&#xa0;: %1 %</translation>
    </message>
    <message>
        <source>median distance to the nearest training image: %1 (held-out images: %2, ratio %3)</source>
        <translation>distance médiane au cliché d&apos;entraînement le plus proche&#xa0;: %1 (clichés réservés&#xa0;: %2, rapport %3)</translation>
    </message>
    <message>
        <source>near-copy: %1 of %2 (SSIM %3%4)</source>
        <translation>quasi-copie&#xa0;: %1 de %2 (SSIM %3%4)</translation>
    </message>
    <message>
        <source>, mirrored</source>
        <translation>, en miroir</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s), mean ± standard deviation</source>
        <translation>
            <numerusform>%n cliché, moyenne ± écart type</numerusform>
            <numerusform>%n clichés, moyenne ± écart type</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without any difference (∞)</source>
        <translation>
            <numerusform>%n sans aucune différence (∞)</numerusform>
            <numerusform>%n sans aucune différence (∞)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not defined</source>
        <translation>
            <numerusform>%n non défini</numerusform>
            <numerusform>%n non définis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) were brought to the original&apos;s size.</source>
        <translation>
            <numerusform>%n résultat a été ramené à la taille de l&apos;original.</numerusform>
            <numerusform>%n résultats ont été ramenés à la taille de l&apos;original.</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be written.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Name a file in a folder that exists and can be written to.</source>
        <translation>Nommez un fichier dans un dossier qui existe et où l&apos;on peut écrire.</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 images.</source>
        <translation>Arrêté après %1 clichés sur %2.</translation>
    </message>
    <message>
        <source>%1 images of %2 patients</source>
        <translation>%1 clichés de %2 patients</translation>
    </message>
    <message>
        <source>%1 images, patients not known</source>
        <translation>%1 clichés, patients inconnus</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitude</translation>
    </message>
    <message>
        <source>balanced accuracy</source>
        <translation>exactitude équilibrée</translation>
    </message>
    <message>
        <source>AUC, mean</source>
        <translation>AUC, moyenne</translation>
    </message>
    <message>
        <source>majority baseline</source>
        <translation>référence majoritaire</translation>
    </message>
    <message>
        <source>calibration error (ECE)</source>
        <translation>erreur de calibration (ECE)</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>score de Brier</translation>
    </message>
    <message>
        <source>log loss</source>
        <translation>perte logarithmique</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>kappa de Cohen</translation>
    </message>
    <message>
        <source>class</source>
        <translation>classe</translation>
    </message>
    <message>
        <source>images</source>
        <translation>clichés</translation>
    </message>
    <message>
        <source>this classifier has collapsed: it says %1 of every image.</source>
        <translation>Ce classifieur s&apos;est effondré&#xa0;: il dit %1 de chaque cliché.</translation>
    </message>
    <message>
        <source>it is no better than always saying %1.</source>
        <translation>Il ne fait pas mieux que de toujours dire %1.</translation>
    </message>
    <message>
        <source>Against the second table, on the %1 images that both have</source>
        <translation>Face à la deuxième table, sur les %1 clichés communs</translation>
    </message>
    <message>
        <source>difference of accuracy</source>
        <translation>différence d&apos;exactitude</translation>
    </message>
    <message>
        <source>p, bootstrap</source>
        <translation>p, bootstrap</translation>
    </message>
    <message>
        <source>right in one table only</source>
        <translation>juste dans une seule table</translation>
    </message>
    <message>
        <source>p, McNemar exact</source>
        <translation>p, McNemar exact</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds no images of the split &apos;%2&apos;.</source>
        <translation>«&#x202f;%1&#x202f;» ne contient aucun cliché de la partie «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>It holds: %1.</source>
        <translation>Il contient&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&apos;weights&apos; takes one file.</source>
        <translation>«&#x202f;weights&#x202f;» prend un fichier.</translation>
    </message>
    <message>
        <source>%1, %2 tensors, SHA-256 %3</source>
        <translation>%1, %2 tenseurs, SHA-256 %3</translation>
    </message>
    <message>
        <source>Best epoch %1: balanced accuracy %2, accuracy %3 (majority baseline %4), AUC %5 on %6 validation images.</source>
        <translation>Meilleure époque %1&#xa0;: exactitude équilibrée %2, exactitude %3 (référence majoritaire %4), AUC %5 sur %6 clichés de validation.</translation>
    </message>
    <message>
        <source>Give one image, folder or table.</source>
        <translation>Indiquez un cliché, un dossier ou un tableau.</translation>
    </message>
    <message>
        <source>Give --run, or --network and --weights (then --normalize, too).</source>
        <translation>Indiquez --run, ou bien --network et --weights (et alors aussi --normalize).</translation>
    </message>
    <message>
        <source>There is no split &apos;%1&apos; in &apos;%2&apos;.</source>
        <translation>Il n’y a pas de partition «&#x202f;%1&#x202f;» dans «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>train a classifier on a set of images</source>
        <translation>entraîner un classifieur sur un jeu de clichés</translation>
    </message>
    <message>
        <source>what a classifier says of an image or of all images of a set</source>
        <translation>ce qu’un classifieur dit d’un cliché ou de tous les clichés d’un jeu</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Études</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is there already.</source>
        <translation>«&#x202f;%1&#x202f;» existe déjà.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Written: %1 (%2 arms, %3 networks, %4 trainings)</source>
        <translation>Écrit&#xa0;: %1 (%2 bras, %3 réseaux, %4 entraînements)</translation>
    </message>
    <message>
        <source>%1 of %2 cells are done, %3 failed.</source>
        <translation>%1 cellules sur %2 sont terminées, %3 ont échoué.</translation>
    </message>
    <message>
        <source>The program &apos;synthray&apos;, which prints PDF, is not beside this one.</source>
        <translation>Le programme «&#x202f;synthray&#x202f;», qui imprime les PDF, n’est pas à côté de celui-ci.</translation>
    </message>
    <message>
        <source>Write HTML with --html, and print it in a browser.</source>
        <translation>Écrivez du HTML avec --html et imprimez-le dans un navigateur.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; could not print the report to &apos;%2&apos;.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu imprimer le rapport dans «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>arm</source>
        <translation>bras</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>p (Holm)</source>
        <translation>p (Holm)</translation>
    </message>
    <message>
        <source>collapsed %1/%2</source>
        <translation>effondrés %1/%2</translation>
    </message>
    <message>
        <source>  majority baseline (accuracy): %1</source>
        <translation>  référence majoritaire (exactitude)&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Finished: %n epoch(s) on %1 images.</source>
        <translation>
            <numerusform>Terminé&#xa0;: %n époque sur %1 clichés.</numerusform>
            <numerusform>Terminé&#xa0;: %n époques sur %1 clichés.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no splits, and the run knows none of its images: leave --split out.</source>
        <translation>Il n’a pas de partitions, et l’exécution ne connaît aucun de ses clichés&#xa0;: omettez --split.</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stopped: the decoder was left at its work.</source>
        <translation>Arrêté&#xa0;: le décodeur a été laissé à son travail.</translation>
    </message>
    <message>
        <source>Stopped while reading &apos;%1&apos;.</source>
        <translation>Arrêté pendant la lecture de «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Cells that failed (%1 of %2), which no number above counts:</source>
        <translation>Cellules en échec (%1 sur %2), qu’aucun nombre ci-dessus ne compte&#xa0;:</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not there.</source>
        <translation>« %1 » n’existe pas.</translation>
    </message>
    <message>
        <source>Name a folder of images, a table or a project with --data.</source>
        <translation>Indiquez avec --data un dossier de clichés, un tableau ou un projet.</translation>
    </message>
    <message>
        <source>Cannot write</source>
        <translation>Impossible d’écrire</translation>
    </message>
    <message>
        <source>no training finished</source>
        <translation>aucun entraînement terminé</translation>
    </message>
    <message>
        <source>Run the study again: it trains such cells anew.</source>
        <translation>Relancez l’étude : elle réentraîne ces cellules.</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s)</source>
        <translation>
            <numerusform>%n patient</numerusform>
            <numerusform>%n patients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n study(s)</source>
        <translation>
            <numerusform>%n étude</numerusform>
            <numerusform>%n études</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  images (studies); %n study(s) in all</source>
        <translation>
            <numerusform>  clichés (études)&#x202f;; %n étude en tout</numerusform>
            <numerusform>  clichés (études)&#x202f;; %n études en tout</numerusform>
        </translation>
    </message>
    <message>
        <source>  images (patients, else studies); %1 and %2 in all</source>
        <translation>  clichés (patients, sinon études)&#x202f;; %1 et %2 en tout</translation>
    </message>
    <message>
        <source>study %1</source>
        <translation>étude %1</translation>
    </message>
    <message>
        <source>There are no such images in &apos;%1&apos;.</source>
        <translation>Il n’y a pas de tels clichés dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Its classes: %1. Its splits: %2.</source>
        <translation>Ses classes&#xa0;: %1. Ses partitions&#xa0;: %2.</translation>
    </message>
    <message>
        <source>For example --window 40,400.</source>
        <translation>Par exemple --window 40,400.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; belongs to --measure memorisation.</source>
        <translation>«&#xa0;%1&#xa0;» va avec --measure memorisation.</translation>
    </message>
    <message>
        <source>&apos;compare&apos; takes two sets: the real images and the others.</source>
        <translation>«&#xa0;compare&#xa0;» prend deux jeux&#xa0;: les vrais clichés et les autres.</translation>
    </message>
    <message>
        <source>two sets, or a set and a generator&apos;s run: FID, KID, precision, recall; does a generator repeat its images?</source>
        <translation>deux jeux, ou un jeu et l’exécution d’un générateur&#xa0;: FID, KID, précision, rappel&#xa0;; un générateur répète-t-il ses clichés&#xa0;?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; belongs to --data: without it, predictions are read.</source>
        <translation>«&#xa0;%1&#xa0;» va avec --data&#xa0;: sans cela, des prédictions sont lues.</translation>
    </message>
    <message>
        <source>evaluate takes one table of predictions, or the folder of a classifier&apos;s run.</source>
        <translation>evaluate prend une table de prédictions, ou le dossier de l’exécution d’un classifieur.</translation>
    </message>
    <message>
        <source>--%1 is for sets: &apos;%2&apos; is a single image.</source>
        <translation>--%1 est pour les jeux&#xa0;: «&#xa0;%2&#xa0;» est une seule image.</translation>
    </message>
    <message>
        <source>info needs an image, or a project, folders and tables.</source>
        <translation>info demande une image, ou un projet, des dossiers et des tables.</translation>
    </message>
    <message>
        <source>an image&apos;s properties; a set&apos;s classes, splits, patients, leaks and what to know before training</source>
        <translation>propriétés d’une image&#xa0;; classes, partitions, patients et fuites d’un jeu, et ce qu’il faut savoir avant l’entraînement</translation>
    </message>
    <message>
        <source>every parameter and command there is, as pages; completions for shells</source>
        <translation>tous les paramètres et commandes, en pages&#xa0;; complétion pour les shells</translation>
    </message>
    <message>
        <source>There is no option &apos;%1&apos; here.</source>
        <translation>Il n’y a pas d’option «&#xa0;%1&#xa0;» ici.</translation>
    </message>
    <message>
        <source>Did you mean &apos;--%1&apos;?</source>
        <translation>Vouliez-vous dire «&#xa0;--%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>&apos;--%1&apos; takes no value.</source>
        <translation>«&#xa0;--%1&#xa0;» ne prend pas de valeur.</translation>
    </message>
    <message>
        <source>&apos;--no-%1&apos; switches it off.</source>
        <translation>«&#xa0;--no-%1&#xa0;» le désactive.</translation>
    </message>
    <message>
        <source>default: %1 (%2)</source>
        <translation>par défaut&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>nécessaire</translation>
    </message>
    <message>
        <source>can be given several times</source>
        <translation>peut être donnée plusieurs fois</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>seulement %1</translation>
    </message>
    <message>
        <source>--%1 is for a set: two images are compared as they are.</source>
        <translation>--%1 est pour un jeu&#xa0;: deux images sont comparées telles quelles.</translation>
    </message>
    <message>
        <source>--frame is for two images.</source>
        <translation>--frame est pour deux images.</translation>
    </message>
    <message>
        <source>quality takes two images, the reference and the other, or a set and a recipe.</source>
        <translation>quality prend deux images, la référence et l’autre, ou un jeu et une recette.</translation>
    </message>
    <message>
        <source>MSE, PSNR, SSIM and their relatives: of two images, or of what a recipe makes of a set</source>
        <translation>MSE, PSNR, SSIM et apparentés&#xa0;: de deux images, ou de ce qu’une recette fait d’un jeu</translation>
    </message>
    <message>
        <source>runs takes the folder in which runs lie.</source>
        <translation>runs prend le dossier où se trouvent des exécutions.</translation>
    </message>
    <message>
        <source>Leave --fix away to make some.</source>
        <translation>Omettez --fix pour en créer.</translation>
    </message>
    <message>
        <source>--fix keeps the splits that are there: it takes no --%1.</source>
        <translation>--fix garde les partitions existantes&#xa0;: il n’accepte pas --%1.</translation>
    </message>
    <message>
        <source>duplicates needs a project, or folders, tables (CSV) and images.</source>
        <translation>duplicates demande un projet, ou des dossiers, des tables (CSV) et des clichés.</translation>
    </message>
    <message>
        <source>split needs a project, or folders, tables (CSV) and images.</source>
        <translation>split demande un projet, ou des dossiers, des tables (CSV) et des clichés.</translation>
    </message>
    <message>
        <source>There is no arm &apos;%1&apos;.</source>
        <translation>Il n’y a pas de bras «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>Il y a&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No network of this study has --%1.</source>
        <translation>Aucun réseau de cette étude n’a --%1.</translation>
    </message>
    <message>
        <source>Give the file of one study.</source>
        <translation>Donnez le fichier d’une étude.</translation>
    </message>
    <message>
        <source>a study&apos;s file: arms, networks, folds and seeds, out of a preset</source>
        <translation>le fichier d’une étude&#xa0;: bras, réseaux, plis et graines, à partir d’un préréglage</translation>
    </message>
    <message>
        <source>train every cell of a study that is not done yet</source>
        <translation>entraîner toutes les cellules d’une étude qui ne sont pas faites</translation>
    </message>
    <message>
        <source>which cells are done, and what changed since</source>
        <translation>quelles cellules sont faites, et ce qui a changé depuis</translation>
    </message>
    <message>
        <source>which augmentation helps: the table with intervals, as text, HTML, PDF</source>
        <translation>quelle augmentation aide&#xa0;: la table avec intervalles, en texte, HTML, PDF</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Augment</source>
        <translation>Augmenter</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entraîner</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>Project and program</source>
        <translation>Projet et programme</translation>
    </message>
    <message>
        <source>Example: synthray-cli %1</source>
        <translation>Exemple&#xa0;: synthray-cli %1</translation>
    </message>
    <message>
        <source>Did you mean &apos;%1&apos;?</source>
        <translation>Vouliez-vous dire «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>&apos;synthray-cli help&apos; lists the commands.</source>
        <translation>«&#xa0;synthray-cli help&#xa0;» donne la liste des commandes.</translation>
    </message>
    <message>
        <source>COMMAND [OPTIONS]</source>
        <translation>COMMANDE [OPTIONS]</translation>
    </message>
    <message>
        <source>&apos;synthray-cli help COMMAND&apos; lists its options.</source>
        <translation>«&#xa0;synthray-cli help COMMANDE&#xa0;» donne ses options.</translation>
    </message>
    <message>
        <source>Exit code: 0 done, 1 failed, 2 wrong use, 3 stopped. With --json, stdout holds one JSON document; messages go to stderr.</source>
        <translation>Code de sortie&#xa0;: 0 terminé, 1 échec, 2 mauvais usage, 3 arrêté. Avec --json, stdout contient un document JSON&#xa0;; les messages vont sur stderr.</translation>
    </message>
</context>
<context>
    <name>Deidentify</name>
    <message>
        <source>No folder to write into was named.</source>
        <translation>Aucun dossier de sortie n’a été indiqué.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a file, not a folder.</source>
        <translation>«&#x202f;%1&#x202f;» est un fichier, pas un dossier.</translation>
    </message>
    <message>
        <source>Choose an empty folder or a new one.</source>
        <translation>Choisissez un dossier vide ou un nouveau dossier.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; is not empty.</source>
        <translation>Le dossier «&#x202f;%1&#x202f;» n’est pas vide.</translation>
    </message>
    <message>
        <source>Choose an empty folder or a new one: what lies there already might tell names.</source>
        <translation>Choisissez un dossier vide ou un nouveau dossier&#xa0;: ce qui s’y trouve déjà pourrait révéler des noms.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; lies in the folder of the images: the next scan would take the results for images.</source>
        <translation>«&#x202f;%1&#x202f;» se trouve dans le dossier des clichés&#xa0;: la prochaine analyse prendrait les résultats pour des clichés.</translation>
    </message>
    <message>
        <source>Choose a folder outside &apos;%1&apos;.</source>
        <translation>Choisissez un dossier en dehors de «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>de-identifying images</source>
        <translation>désidentification des clichés</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n file(s), which images.csv lists.</source>
        <translation>
            <numerusform>Arrêté après %n fichier, listé dans images.csv.</numerusform>
            <numerusform>Arrêté après %n fichiers, listés dans images.csv.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was not enough memory for this image.</source>
        <translation>La mémoire ne suffisait pas pour ce cliché.</translation>
    </message>
    <message>
        <source>Its label names the patient and is not in images.csv.</source>
        <translation>Son étiquette nomme le patient et ne figure pas dans images.csv.</translation>
    </message>
    <message>
        <source>its compressed pixels do not lie in items</source>
        <translation>ses pixels compressés ne sont pas découpés en items</translation>
    </message>
    <message>
        <source>it is not a DICOM file</source>
        <translation>ce n’est pas un fichier DICOM</translation>
    </message>
    <message>
        <source>Export it as PNG instead.</source>
        <translation>Exportez-le plutôt en PNG.</translation>
    </message>
    <message>
        <source>it has no pixel data</source>
        <translation>il n’a pas de données de pixels</translation>
    </message>
    <message>
        <source>The image says that text is burned into its pixels.</source>
        <translation>Le cliché indique que du texte est incrusté dans ses pixels.</translation>
    </message>
    <message>
        <source>It may show the patient&apos;s name: images of this kind often have text in their pixels, and this one does not say.</source>
        <translation>Il peut montrer le nom du patient&#xa0;: les clichés de ce type ont souvent du texte dans leurs pixels, et celui-ci n’en dit rien.</translation>
    </message>
    <message>
        <source>An overlay, perhaps with text, lies in unused bits of its pixels.</source>
        <translation>Une surimpression, peut-être avec du texte, se trouve dans des bits inutilisés de ses pixels.</translation>
    </message>
    <message>
        <source>The image says that the patient can be recognised on it.</source>
        <translation>Le cliché indique que le patient y est reconnaissable.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is the image itself: it would be lost.</source>
        <translation>«&#x202f;%1&#x202f;» est le cliché lui-même&#xa0;: il serait perdu.</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <translation>Indiquez un autre fichier.</translation>
    </message>
    <message>
        <source>The dictionary of DICOM attributes is missing.</source>
        <translation>Le dictionnaire des attributs DICOM manque.</translation>
    </message>
    <message>
        <source>Install Synthray again, or set DCMDICTPATH to the file dicom.dic.</source>
        <translation>Réinstallez Synthray, ou faites pointer DCMDICTPATH vers le fichier dicom.dic.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be written again: %2.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être réécrit&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There was not enough memory to copy &apos;%1&apos;.</source>
        <translation>La mémoire ne suffisait pas pour copier «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Fermez d’autres programmes et réessayez.</translation>
    </message>
</context>
<context>
    <name>Device</name>
    <message>
        <source>reference BLAS</source>
        <translation>BLAS de référence</translation>
    </message>
    <message>
        <source>built-in BLAS</source>
        <translation>BLAS intégrée</translation>
    </message>
    <message numerus="yes">
        <source>Training runs on the CPU (%n thread(s)): no CUDA device was found.</source>
        <translation>
            <numerusform>L’entraînement se fait sur le processeur (%n thread)&#xa0;: aucun périphérique CUDA n’a été trouvé.</numerusform>
            <numerusform>L’entraînement se fait sur le processeur (%n threads)&#xa0;: aucun périphérique CUDA n’a été trouvé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n thread</numerusform>
            <numerusform>%n threads</numerusform>
        </translation>
    </message>
    <message>
        <source>Training runs on the GPU %1.</source>
        <translation>L’entraînement se fait sur le GPU %1.</translation>
    </message>
    <message>
        <source>Training runs on the GPU %1 with %2.</source>
        <translation>L’entraînement se fait sur le GPU %1 avec %2.</translation>
    </message>
    <message>
        <source>LibTorch computes with the slow reference BLAS (%1): training takes ten times as long as it could.</source>
        <translation>LibTorch calcule avec la BLAS de référence, lente (%1)&#xa0;: l’entraînement prend dix fois plus de temps que nécessaire.</translation>
    </message>
    <message>
        <source>%1 starts threads of its own beside LibTorch&apos;s: training is up to 1.6 times slower than it could be.</source>
        <translation>%1 lance ses propres threads à côté de ceux de LibTorch&#xa0;: l’entraînement peut être 1,6 fois plus lent que possible.</translation>
    </message>
    <message>
        <source>This LibTorch was built without oneDNN: convolutions are slow.</source>
        <translation>Cette LibTorch a été compilée sans oneDNN&#xa0;: les convolutions sont lentes.</translation>
    </message>
    <message>
        <source>Use a LibTorch that has it (Debian&apos;s and the official builds for x86-64 do).</source>
        <translation>Utilisez une LibTorch qui l’inclut (celles de Debian et les versions officielles pour x86-64).</translation>
    </message>
    <message>
        <source>OMP_WAIT_POLICY is &apos;active&apos;: with another busy program beside it, training becomes several times slower.</source>
        <translation>OMP_WAIT_POLICY vaut «&#x202f;active&#x202f;»&#xa0;: à côté d’un autre programme chargé, l’entraînement devient plusieurs fois plus lent.</translation>
    </message>
    <message>
        <source>Start the program without this variable, or with OMP_WAIT_POLICY=passive.</source>
        <translation>Lancez le programme sans cette variable, ou avec OMP_WAIT_POLICY=passive.</translation>
    </message>
    <message>
        <source>OMP_NUM_THREADS limits other programs to %1 of %2 cores; this program sets its threads itself.</source>
        <translation>OMP_NUM_THREADS limite les autres programmes à %1 cœurs sur %2&#x202f;; ce programme règle lui-même ses threads.</translation>
    </message>
    <message>
        <source>Use the &apos;threads&apos; setting to choose the number.</source>
        <translation>Choisissez leur nombre avec le réglage «&#x202f;threads&#x202f;».</translation>
    </message>
    <message>
        <source>This machine has %1 of memory.</source>
        <translation>Cet ordinateur dispose de %1 de mémoire.</translation>
    </message>
    <message>
        <source>Train with a small batch and close other programs.</source>
        <translation>Entraînez avec un petit lot et fermez les autres programmes.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a device.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un périphérique.</translation>
    </message>
    <message>
        <source>Use auto, cpu, cuda or cuda:0.</source>
        <translation>Utilisez auto, cpu, cuda ou cuda:0.</translation>
    </message>
    <message numerus="yes">
        <source>Training runs on the CPU (%n thread(s)), as asked for.</source>
        <translation>
            <numerusform>L’entraînement se fait sur le processeur (%n thread), comme demandé.</numerusform>
            <numerusform>L’entraînement se fait sur le processeur (%n threads), comme demandé.</numerusform>
        </translation>
    </message>
    <message>
        <source>The device &apos;%1&apos; was asked for, but no CUDA device was found.</source>
        <translation>Le périphérique «&#x202f;%1&#x202f;» a été demandé, mais aucun périphérique CUDA n’a été trouvé.</translation>
    </message>
    <message>
        <source>Choose &apos;auto&apos; or &apos;cpu&apos;, or install the NVIDIA driver and a LibTorch with CUDA.</source>
        <translation>Choisissez «&#x202f;auto&#x202f;» ou «&#x202f;cpu&#x202f;», ou installez le pilote NVIDIA et une LibTorch avec CUDA.</translation>
    </message>
    <message numerus="yes">
        <source>The device &apos;%1&apos; does not exist: this machine has %n CUDA device(s).</source>
        <translation>
            <numerusform>Le périphérique «&#x202f;%1&#x202f;» n’existe pas&#xa0;: cet ordinateur a %n périphérique CUDA.</numerusform>
            <numerusform>Le périphérique «&#x202f;%1&#x202f;» n’existe pas&#xa0;: cet ordinateur a %n périphériques CUDA.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose &apos;auto&apos;, or a number from 0 to %1.</source>
        <translation>Choisissez «&#x202f;auto&#x202f;», ou un numéro de 0 à %1.</translation>
    </message>
    <message>
        <source>Install an optimised BLAS: %1. If it is installed already, choose it with: %2</source>
        <translation>Installez une BLAS optimisée&#xa0;: %1. Si elle est déjà installée, choisissez-la avec&#xa0;: %2</translation>
    </message>
    <message>
        <source>Install the OpenBLAS that shares LibTorch&apos;s threads: %1. If it is installed already, choose it with: %2</source>
        <translation>Installez l’OpenBLAS qui partage les threads de LibTorch&#xa0;: %1. Si elle est déjà installée, choisissez-la avec&#xa0;: %2</translation>
    </message>
    <message>
        <source>Install the OpenBLAS that uses all cores: %1. If it is installed already, choose it with: %2</source>
        <translation>Installez l’OpenBLAS qui utilise tous les cœurs&#xa0;: %1. Si elle est déjà installée, choisissez-la avec&#xa0;: %2</translation>
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
        <translation>Le discriminateur l’emporte&#xa0;: %1. Le générateur n’apprend presque plus de lui&#x202f;; un taux d’apprentissage plus faible pour D ou davantage de clichés peuvent aider.</translation>
    </message>
    <message>
        <source>The discriminator takes generated images for real ones: %1. A higher learning rate for D, or a lower one for G, may help.</source>
        <translation>Le discriminateur prend les clichés générés pour des vrais&#xa0;: %1. Un taux d’apprentissage plus élevé pour D, ou plus faible pour G, peut aider.</translation>
    </message>
    <message>
        <source>The discriminator cannot tell them apart: %1. Either the images are very good or D does not learn: look at the samples.</source>
        <translation>Le discriminateur ne les distingue pas&#xa0;: %1. Soit les clichés sont très bons, soit D n’apprend pas&#xa0;: regardez les échantillons.</translation>
    </message>
    <message>
        <source>The discriminator leads: %1. Watch whether the samples still change.</source>
        <translation>Le discriminateur domine&#xa0;: %1. Vérifiez si les échantillons changent encore.</translation>
    </message>
    <message>
        <source>Balanced: %1.</source>
        <translation>Équilibré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Too early to say anything.</source>
        <translation>Trop tôt pour se prononcer.</translation>
    </message>
    <message>
        <source>The discriminator swings from one extreme to the other: D and G chase each other. Lower learning rates may calm them.</source>
        <translation>Le discriminateur oscille d’un extrême à l’autre&#xa0;: D et G se poursuivent. Des taux d’apprentissage plus faibles peuvent les calmer.</translation>
    </message>
    <message>
        <source>The loss of G rises: from %1 to %2 since step %3.</source>
        <translation>La perte de G augmente&#xa0;: de %1 à %2 depuis le pas %3.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1&#xa0;Gio</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Cœurs</translation>
    </message>
    <message>
        <source>Threads for training</source>
        <translation>Threads d’entraînement</translation>
    </message>
    <message>
        <source>Vector units</source>
        <translation>Unités vectorielles</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Linear algebra</source>
        <translation>Algèbre linéaire</translation>
    </message>
    <message>
        <source>%1 GFLOP/s</source>
        <translation>%1&#xa0;GFLOP/s</translation>
    </message>
    <message>
        <source>Matrix product</source>
        <translation>Produit matriciel</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>Convolution</translation>
    </message>
    <message>
        <source>Nothing slows this machine down.</source>
        <translation>Rien ne ralentit cet ordinateur.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>System check</source>
        <translation>Vérification du système</translation>
    </message>
    <message>
        <source>Measuring how fast this machine computes…</source>
        <translation>Mesure de la vitesse de calcul de cet ordinateur…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>About Synthray</source>
        <translation>À propos de Synthray</translation>
    </message>
    <message>
        <source>A workbench for augmenting and generating radiographs.</source>
        <translation>Un atelier pour augmenter et générer des radiographies.</translation>
    </message>
    <message>
        <source>For research and teaching only. Not a medical device: not for diagnosis or treatment.</source>
        <translation>Réservé à la recherche et à l’enseignement. N’est pas un dispositif médical&#xa0;: ni pour le diagnostic, ni pour le traitement.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation>Logiciel libre sous licence publique générale GNU, version 3 ou ultérieure&#x202f;; il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>Typeface: Inter by The Inter Project Authors, SIL Open Font License 1.1. Plots: QCustomPlot by Emanuel Eichhammer.</source>
        <translation>Police&#xa0;: Inter, par The Inter Project Authors, SIL Open Font License 1.1. Tracés&#xa0;: QCustomPlot, par Emanuel Eichhammer.</translation>
    </message>
</context>
<context>
    <name>Distribution</name>
    <message numerus="yes">
        <source>A set of %n image(s) is too small for this measure.</source>
        <translation>
            <numerusform>Un jeu de %n cliché est trop petit pour cette mesure.</numerusform>
            <numerusform>Un jeu de %n clichés est trop petit pour cette mesure.</numerusform>
        </translation>
    </message>
    <message>
        <source>At least %1 images are needed.</source>
        <translation>Il faut au moins %1 clichés.</translation>
    </message>
    <message>
        <source>The features hold values that are not numbers.</source>
        <translation>Les caractéristiques contiennent des valeurs qui ne sont pas des nombres.</translation>
    </message>
    <message>
        <source>Check the weights file, or train the classifier again.</source>
        <translation>Vérifiez le fichier de poids, ou entraînez de nouveau le classifieur.</translation>
    </message>
    <message>
        <source>The two sets have features of unlike lengths (%1 and %2).</source>
        <translation>Les deux jeux ont des caractéristiques de longueurs différentes (%1 et %2).</translation>
    </message>
    <message>
        <source>Compare features of one backbone and one size only.</source>
        <translation>Ne comparez que des caractéristiques d&apos;un même réseau et d&apos;une même longueur.</translation>
    </message>
    <message>
        <source>The statistics hold values that are not numbers.</source>
        <translation>Les statistiques contiennent des valeurs qui ne sont pas des nombres.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>A neighbour&apos;s number begins at 1.</source>
        <translation>Le numéro d&apos;un voisin commence à 1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is in use by another program.</source>
        <translation>«&#x202f;%1&#x202f;» est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>Cannot write</source>
        <translation>Impossible d’écrire</translation>
    </message>
    <message>
        <source>Memorisation needs at least one generated and two training images.</source>
        <translation>La recherche de mémorisation demande au moins un cliché généré et deux clichés d&apos;entraînement.</translation>
    </message>
    <message>
        <source>The sets have features of unlike lengths.</source>
        <translation>Les jeux ont des caractéristiques de longueurs différentes.</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>The recipe has no step that is switched on.</source>
        <translation>La recette n’a aucune étape activée.</translation>
    </message>
    <message>
        <source>Add a method, or switch one on.</source>
        <translation>Ajoutez une méthode ou activez-en une.</translation>
    </message>
    <message>
        <source>copies: &apos;%1&apos; is not allowed.</source>
        <translation>copies&#xa0;: «&#x202f;%1&#x202f;» n’est pas admis.</translation>
    </message>
    <message>
        <source>It takes 1 to 1000.</source>
        <translation>Valeurs admises&#xa0;: 1 à 1000.</translation>
    </message>
    <message>
        <source>bits: &apos;%1&apos; is not allowed.</source>
        <translation>bits&#xa0;: «&#x202f;%1&#x202f;» n’est pas admis.</translation>
    </message>
    <message>
        <source>It takes 8, 16, or 0 for the image&apos;s own depth.</source>
        <translation>Valeurs admises&#xa0;: 8, 16, ou 0 pour la profondeur du cliché lui-même.</translation>
    </message>
    <message>
        <source>No folder to write into was named.</source>
        <translation>Aucun dossier de sortie n’a été indiqué.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; lies in the folder of the images: the next scan would take the results for images.</source>
        <translation>«&#x202f;%1&#x202f;» se trouve dans le dossier des clichés&#xa0;: la prochaine analyse prendrait les résultats pour des clichés.</translation>
    </message>
    <message>
        <source>Choose a folder outside &apos;%1&apos;.</source>
        <translation>Choisissez un dossier en dehors de «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>augmenting images</source>
        <translation>augmentation des clichés</translation>
    </message>
    <message numerus="yes">
        <source>Only the first of %n frame(s) was used.</source>
        <translation>
            <numerusform>%n image du cliché&#x202f;; seule la première a été utilisée.</numerusform>
            <numerusform>Seule la première des %n images a été utilisée.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was not enough memory for this image.</source>
        <translation>La mémoire ne suffisait pas pour ce cliché.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n image(s); they stay in &apos;%1&apos;.</source>
        <translation>
            <numerusform>Arrêté après %n cliché&#x202f;; il reste dans «&#x202f;%1&#x202f;».</numerusform>
            <numerusform>Arrêté après %n clichés&#x202f;; ils restent dans «&#x202f;%1&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>window: centre %1 and width %2 are not allowed.</source>
        <translation>window&#xa0;: le centre %1 et la largeur %2 ne sont pas autorisés.</translation>
    </message>
    <message>
        <source>The width is above 0.</source>
        <translation>La largeur est supérieure à 0.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>%1 &apos;%2&apos;: no space is left on the disk.</source>
        <translation>%1 «&#x202f;%2&#x202f;»&#xa0;: il n’y a plus d’espace sur le disque.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then try again.</source>
        <translation>Libérez de l’espace ou choisissez un autre dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 &apos;%2&apos;: you have no permission for that.</source>
        <translation>%1 «&#x202f;%2&#x202f;»&#xa0;: vous n’en avez pas l’autorisation.</translation>
    </message>
    <message>
        <source>Choose a folder of your own, or change the permissions of this one.</source>
        <translation>Choisissez un dossier qui vous appartient ou modifiez les autorisations de celui-ci.</translation>
    </message>
    <message>
        <source>%1 &apos;%2&apos;: %3.</source>
        <translation>%1 «&#x202f;%2&#x202f;»&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Check that the path exists and can be reached.</source>
        <translation>Vérifiez que le chemin existe et qu’il est accessible.</translation>
    </message>
    <message>
        <source>Cannot write</source>
        <translation>Impossible d’écrire</translation>
    </message>
    <message>
        <source>Cannot read</source>
        <translation>Impossible de lire</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 bytes; at most %3 are read here.</source>
        <translation>«&#x202f;%1&#x202f;» a %2 octets&#x202f;; on en lit ici au plus %3.</translation>
    </message>
    <message>
        <source>This does not look like the file that was meant.</source>
        <translation>Ce ne semble pas être le fichier voulu.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not valid JSON: %2 at byte %3.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas du JSON valide&#xa0;: %2 à l’octet %3.</translation>
    </message>
    <message>
        <source>the top level is not an object</source>
        <translation>le niveau supérieur n’est pas un objet</translation>
    </message>
    <message>
        <source>Fix the file in a text editor or save it again.</source>
        <translation>Corrigez le fichier dans un éditeur de texte ou enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Cannot make the folder &apos;%1&apos;: &apos;%2&apos; is a file.</source>
        <translation>Impossible de créer le dossier «&#x202f;%1&#x202f;»&#xa0;: «&#x202f;%2&#x202f;» est un fichier.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Cannot make the folder</source>
        <translation>Impossible de créer le dossier</translation>
    </message>
    <message>
        <source>Cannot write &apos;%1&apos;: it is a device or a pipe, not a file.</source>
        <translation>Impossible d’écrire «&#x202f;%1&#x202f;»&#xa0;: c’est un périphérique ou un tube, pas un fichier.</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Indiquez un fichier.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a regular file.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: %3</source>
        <translation>«&#x202f;%1&#x202f;», ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>the text is not UTF-8.</source>
        <translation>le texte n’est pas en UTF-8.</translation>
    </message>
    <message>
        <source>Save the table again as CSV with the encoding UTF-8.</source>
        <translation>Enregistrez de nouveau le tableau en CSV avec l’encodage UTF-8.</translation>
    </message>
    <message>
        <source>This does not look like a table of images.</source>
        <translation>Ceci ne ressemble pas à un tableau de clichés.</translation>
    </message>
    <message>
        <source>the table is larger than %1 MB.</source>
        <translation>le tableau dépasse %1&#xa0;Mo.</translation>
    </message>
    <message>
        <source>the row has more than %1 fields.</source>
        <translation>la ligne a plus de %1 champs.</translation>
    </message>
    <message>
        <source>this is not text.</source>
        <translation>ce n’est pas du texte.</translation>
    </message>
    <message>
        <source>Choose a table that was saved as CSV.</source>
        <translation>Choisissez un tableau enregistré en CSV.</translation>
    </message>
    <message>
        <source>the row is longer than %1 KB.</source>
        <translation>la ligne dépasse %1&#xa0;Ko.</translation>
    </message>
    <message>
        <source>a quote is opened and never closed.</source>
        <translation>un guillemet est ouvert et jamais fermé.</translation>
    </message>
    <message>
        <source>Close it, or double it when it is part of the text.</source>
        <translation>Fermez-le, ou doublez-le s’il fait partie du texte.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
</context>
<context>
    <name>Images</name>
    <message>
        <source>reading images</source>
        <translation>lecture des clichés</translation>
    </message>
    <message>
        <source>Stopped while reading the images.</source>
        <translation>Arrêté pendant la lecture des clichés.</translation>
    </message>
    <message>
        <source>Cannot read &apos;%1&apos;: %2.</source>
        <translation>Impossible de lire «&#x202f;%1&#x202f;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Scan the folder again.</source>
        <translation>Analysez de nouveau le dossier.</translation>
    </message>
    <message>
        <source>opening images</source>
        <translation>ouverture des clichés</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>No folder or image was named.</source>
        <translation>Aucun dossier ni cliché n’a été indiqué.</translation>
    </message>
    <message>
        <source>Name a folder of images.</source>
        <translation>Indiquez un dossier de clichés.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not there.</source>
        <translation>«&#x202f;%1&#x202f;» est absent.</translation>
    </message>
    <message>
        <source>Check the path, and that its disk is connected.</source>
        <translation>Vérifiez le chemin, et que son disque est connecté.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; may not be read by you.</source>
        <translation>Vous n’avez pas le droit de lire le dossier «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Change its permissions or choose another folder.</source>
        <translation>Modifiez ses autorisations ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Stopped while looking for images.</source>
        <translation>Arrêté pendant la recherche de clichés.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) seen</source>
        <translation>
            <numerusform>%n fichier vu</numerusform>
            <numerusform>%n fichiers vus</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not begin like an image.</source>
        <translation>«&#x202f;%1&#x202f;» ne commence pas comme un cliché.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is empty (0 bytes).</source>
        <translation>«&#x202f;%1&#x202f;» est vide (0 octet).</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n image(s) in &apos;%1&apos; can be opened. The first: %2</source>
        <translation>
            <numerusform>Le seul cliché (%n) de «&#x202f;%1&#x202f;» ne peut pas être ouvert&#xa0;: %2</numerusform>
            <numerusform>Aucun des %n clichés de «&#x202f;%1&#x202f;» ne peut être ouvert. Le premier&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Images are PNG, JPEG, TIFF, BMP or DICOM files.</source>
        <translation>Les clichés sont des fichiers PNG, JPEG, TIFF, BMP ou DICOM.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; is empty.</source>
        <translation>Le dossier «&#x202f;%1&#x202f;» est vide.</translation>
    </message>
    <message>
        <source>Choose a folder with PNG, JPEG, TIFF, BMP or DICOM files.</source>
        <translation>Choisissez un dossier contenant des fichiers PNG, JPEG, TIFF, BMP ou DICOM.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) without extension</source>
        <translation>
            <numerusform>%n fichier sans extension</numerusform>
            <numerusform>%n fichiers sans extension</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n %1 file(s)</source>
        <translation>
            <numerusform>%n fichier %1</numerusform>
            <numerusform>%n fichiers %1</numerusform>
        </translation>
    </message>
    <message>
        <source>others</source>
        <translation>d’autres</translation>
    </message>
    <message>
        <source>There is no image in &apos;%1&apos;, only %2.</source>
        <translation>Il n’y a aucun cliché dans «&#x202f;%1&#x202f;», seulement %2.</translation>
    </message>
    <message>
        <source>Folder tree: %1</source>
        <translation>Arborescence&#xa0;: %1</translation>
    </message>
    <message>
        <source>Class folders: %1</source>
        <translation>Dossiers de classes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Class folders with %1: %2</source>
        <translation>Dossiers de classes avec %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Folder with %1: %2</source>
        <translation>Dossier avec %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Flat folder: %1</source>
        <translation>Dossier simple&#xa0;: %1</translation>
    </message>
    <message>
        <source>Single files: %1</source>
        <translation>Fichiers isolés&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n cliché</numerusform>
            <numerusform>%n clichés</numerusform>
        </translation>
    </message>
    <message>
        <source>There is not enough memory for &apos;%1&apos;.</source>
        <translation>La mémoire ne suffit pas pour «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>There is no image in this set.</source>
        <translation>Il n’y a aucun cliché dans ce jeu.</translation>
    </message>
    <message>
        <source>it is a DICOM object without a picture</source>
        <translation>c’est un objet DICOM sans image</translation>
    </message>
    <message>
        <source>it is a DICOM object (%1) without a picture</source>
        <translation>c’est un objet DICOM (%1) sans image</translation>
    </message>
    <message>
        <source>its pixels have %1 bits</source>
        <translation>ses pixels ont %1&#xa0;bits</translation>
    </message>
    <message>
        <source>its pixels have %1 samples</source>
        <translation>ses pixels ont %1 échantillons</translation>
    </message>
    <message>
        <source>its compression is not handled (%1)</source>
        <translation>sa compression n’est pas prise en charge (%1)</translation>
    </message>
    <message>
        <source>it has no pixel data</source>
        <translation>il n’a pas de données de pixels</translation>
    </message>
    <message>
        <source>its colour palette is missing or broken</source>
        <translation>sa palette de couleurs manque ou est endommagée</translation>
    </message>
    <message>
        <source>its header is not one of a BMP</source>
        <translation>son en-tête n’est pas celui d’un BMP</translation>
    </message>
    <message>
        <source>its picture cannot be decoded</source>
        <translation>son image ne peut pas être décodée</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a text file, not the %2 that its name says.</source>
        <translation>«&#x202f;%1&#x202f;» est un fichier texte, et non le %2 que son nom annonce.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a text file, not an image.</source>
        <translation>«&#x202f;%1&#x202f;» est un fichier texte, pas un cliché.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not begin like an image: it is not the %2 that its name says.</source>
        <translation>«&#x202f;%1&#x202f;» ne commence pas comme un cliché&#xa0;: ce n’est pas le %2 que son nom annonce.</translation>
    </message>
    <message>
        <source>Close other programs, or use a smaller image.</source>
        <translation>Fermez d’autres programmes ou utilisez un cliché plus petit.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be decoded: %2</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être décodé&#xa0;: %2</translation>
    </message>
    <message>
        <source>Copy or export it again from where it came from.</source>
        <translation>Copiez-le ou exportez-le de nouveau depuis son origine.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has one frame: there is no frame %2.</source>
        <translation>«&#x202f;%1&#x202f;» a une seule image&#xa0;: il n’y a pas d’image %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 frames: there is no frame %3.</source>
        <translation>«&#x202f;%1&#x202f;» a %2 images&#xa0;: il n’y a pas d’image %3.</translation>
    </message>
    <message>
        <source>Frames are counted from 0 to %1.</source>
        <translation>Les images sont numérotées de 0 à %1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be encoded as PNG.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être encodé en PNG.</translation>
    </message>
    <message>
        <source>a JPEG of %1 bits</source>
        <translation>un JPEG de %1&#xa0;bits</translation>
    </message>
    <message>
        <source>a lossless or hierarchical JPEG</source>
        <translation>un JPEG sans perte ou hiérarchique</translation>
    </message>
    <message>
        <source>a JPEG with %1 colour channels</source>
        <translation>un JPEG à %1 canaux de couleur</translation>
    </message>
    <message>
        <source>its picture begins before its size is given</source>
        <translation>son image commence avant que sa taille soit donnée</translation>
    </message>
    <message>
        <source>its picture has another size than its header says</source>
        <translation>la taille de son image diffère de celle de son en-tête</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a folder, not an image.</source>
        <translation>«&#x202f;%1&#x202f;» est un dossier, pas un cliché.</translation>
    </message>
    <message>
        <source>Name one file in it, or scan the folder.</source>
        <translation>Indiquez un fichier de ce dossier, ou analysez le dossier.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a regular file.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un fichier ordinaire.</translation>
    </message>
    <message>
        <source>Name a PNG, JPEG, TIFF, BMP or DICOM file.</source>
        <translation>Indiquez un fichier PNG, JPEG, TIFF, BMP ou DICOM.</translation>
    </message>
    <message>
        <source>Cannot read</source>
        <translation>Impossible de lire</translation>
    </message>
    <message>
        <source>Copy it again from where it came from.</source>
        <translation>Copiez-le de nouveau depuis son origine.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too large: %2.</source>
        <translation>«&#x202f;%1&#x202f;» est trop grand&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Images of up to %1 can be read.</source>
        <translation>On peut lire des clichés jusqu’à %1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is damaged: %2.</source>
        <translation>«&#x202f;%1&#x202f;» est endommagé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>the file is cut off (truncated)</source>
        <translation>le fichier est coupé (tronqué)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be read: %2.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être lu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Convert it to an 8- or 16-bit PNG or to uncompressed DICOM.</source>
        <translation>Convertissez-le en PNG 8 ou 16&#xa0;bits, ou en DICOM non compressé.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3 frames</source>
        <translation>%1 × %2 pixels, %3 images</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixels</translation>
    </message>
    <message>
        <source>&apos;%1&apos; says that it has %2: too large.</source>
        <translation>«&#x202f;%1&#x202f;» annonce %2&#xa0;: c’est trop grand.</translation>
    </message>
    <message>
        <source>Images of up to %1 million pixels, %2 a side, can be read.</source>
        <translation>On peut lire des clichés jusqu’à %1 millions de pixels et %2 de côté.</translation>
    </message>
    <message>
        <source>its header says %1 × %2 pixels</source>
        <translation>son en-tête annonce %1 × %2 pixels</translation>
    </message>
    <message>
        <source>its first block is not a PNG header</source>
        <translation>son premier bloc n’est pas un en-tête PNG</translation>
    </message>
    <message>
        <source>a TIFF of floating-point numbers</source>
        <translation>un TIFF à virgule flottante</translation>
    </message>
    <message>
        <source>a TIFF of %1 bits</source>
        <translation>un TIFF de %1&#xa0;bits</translation>
    </message>
    <message>
        <source>its tiles have an impossible size</source>
        <translation>ses tuiles ont une taille impossible</translation>
    </message>
    <message>
        <source>its rows are shorter than its header says</source>
        <translation>ses lignes sont plus courtes que ne le dit son en-tête</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a link to a file that is not there.</source>
        <translation>«&#x202f;%1&#x202f;» est un lien vers un fichier qui n’existe pas.</translation>
    </message>
    <message>
        <source>its elements have no type (implicit VR), which its transfer syntax does not allow</source>
        <translation>ses éléments n’ont pas de type (VR implicite), ce que sa syntaxe de transfert n’autorise pas</translation>
    </message>
    <message>
        <source>comparing images</source>
        <translation>comparaison des clichés</translation>
    </message>
    <message>
        <source>Stopped while comparing images.</source>
        <translation>Arrêté pendant la comparaison des clichés.</translation>
    </message>
    <message>
        <source>The edit of image &apos;%1&apos; is damaged: %2.</source>
        <translation>La modification du cliché «&#x202f;%1&#x202f;» est endommagée&#xa0;: %2.</translation>
    </message>
    <message>
        <source>&apos;labels&apos; must be a list of texts</source>
        <translation>«&#x202f;labels&#x202f;» doit être une liste de textes</translation>
    </message>
    <message>
        <source>&apos;split&apos; must be train, val, test or empty</source>
        <translation>«&#x202f;split&#x202f;» doit valoir train, val, test ou être vide</translation>
    </message>
    <message>
        <source>it must be an object</source>
        <translation>ce doit être un objet</translation>
    </message>
    <message>
        <source>reading headers</source>
        <translation>lecture des en-têtes</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no column &apos;path&apos; that names the images. Its columns: %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas de colonne «&#x202f;path&#x202f;» qui nomme les clichés. Ses colonnes&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Give the table a first row with path, label, patient and split.</source>
        <translation>Donnez au tableau une première ligne avec path, label, patient et split.</translation>
    </message>
    <message>
        <source>Stopped while reading the table.</source>
        <translation>Arrêté pendant la lecture du tableau.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n ligne lue</numerusform>
            <numerusform>%n lignes lues</numerusform>
        </translation>
    </message>
    <message>
        <source>The row has %1 fields, the first row %2: it is passed over. A field that holds a separator needs quotes.</source>
        <translation>La ligne a %1 champs, la première %2&#xa0;: elle est ignorée. Un champ contenant un séparateur doit être entre guillemets.</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>patient</translation>
    </message>
    <message>
        <source>study</source>
        <translation>étude</translation>
    </message>
    <message>
        <source>The row says nothing that line %1 did not say of the same image.</source>
        <translation>La ligne n’apporte rien que la ligne %1 n’ait déjà dit du même cliché.</translation>
    </message>
    <message>
        <source>The box is not four numbers: it is left out.</source>
        <translation>La boîte n’est pas faite de quatre nombres&#xa0;: elle est écartée.</translation>
    </message>
    <message>
        <source>The box is empty: it is left out.</source>
        <translation>La boîte est vide&#xa0;: elle est écartée.</translation>
    </message>
    <message>
        <source>The %1 &apos;%2&apos; contradicts an earlier row, which says &apos;%3&apos;: that one counts.</source>
        <translation>%1 «&#x202f;%2&#x202f;»&#xa0;: contredit une ligne précédente, qui dit «&#x202f;%3&#x202f;» et qui l’emporte.</translation>
    </message>
    <message>
        <source>The split &apos;%1&apos; is not train, val or test: the image has none.</source>
        <translation>La partition «&#x202f;%1&#x202f;» n’est ni train, ni val, ni test&#xa0;: le cliché n’en a pas.</translation>
    </message>
    <message>
        <source>split</source>
        <translation>partition</translation>
    </message>
    <message>
        <source>The row has no path.</source>
        <translation>La ligne n’a pas de chemin.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; leads out of the table&apos;s folder: it is not opened.</source>
        <translation>«&#x202f;%1&#x202f;» sort du dossier du tableau&#xa0;: il n’est pas ouvert.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a file.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un fichier.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; lies outside the table&apos;s folder and is not named like an image: it is not opened.</source>
        <translation>«&#x202f;%1&#x202f;» se trouve hors du dossier du tableau et son nom n’est pas celui d’un cliché&#xa0;: il n’est pas ouvert.</translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos;: %n more problem(s) like these.</source>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;»&#xa0;: %n autre problème de ce genre.</numerusform>
            <numerusform>«&#x202f;%1&#x202f;»&#xa0;: %n autres problèmes de ce genre.</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: %3</source>
        <translation>«&#x202f;%1&#x202f;», ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The image has &apos;%1&apos; beside other labels: &apos;%1&apos; is left out.</source>
        <translation>Le cliché porte «&#x202f;%1&#x202f;» à côté d’autres étiquettes&#xa0;: «&#x202f;%1&#x202f;» est écartée.</translation>
    </message>
    <message>
        <source>The row has no image_id.</source>
        <translation>La ligne n’a pas d’image_id.</translation>
    </message>
    <message>
        <source>The image &apos;%1&apos; belongs to another study in line %2: that one counts.</source>
        <translation>L’image «&#x202f;%1&#x202f;» appartient à une autre étude à la ligne %2&#xa0;: c’est celle-là qui compte.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no label of VinDr-SpineXR: it is left out.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une étiquette de VinDr-SpineXR&#xa0;: elle est écartée.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no box: only the label is taken.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas de boîte&#xa0;: seule l’étiquette est reprise.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a box: it is left out.</source>
        <translation>«&#x202f;%1&#x202f;» a une boîte&#xa0;: elle est écartée.</translation>
    </message>
    <message>
        <source>The box is reversed: its corners are swapped.</source>
        <translation>La boîte est inversée&#xa0;: ses coins sont échangés.</translation>
    </message>
    <message>
        <source>The image of the image &apos;%1&apos; is not there.</source>
        <translation>Le cliché de l’image «&#x202f;%1&#x202f;» est absent.</translation>
    </message>
    <message>
        <source>No row of the annotations is about &apos;%1&apos;.</source>
        <translation>Aucune ligne des annotations ne concerne «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is one of the images: it would be lost.</source>
        <translation>«&#x202f;%1&#x202f;» est l’un des clichés&#xa0;: il serait perdu.</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <translation>Indiquez un autre fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) without an extension lie outside the table&apos;s folder: they are not opened from there. Write the table into the images&apos; folder.</source>
        <translation>
            <numerusform>%n cliché sans extension se trouve hors du dossier du tableau&#xa0;: il ne sera pas ouvert de là. Écrivez le tableau dans le dossier des clichés.</numerusform>
            <numerusform>%n clichés sans extension se trouvent hors du dossier du tableau&#xa0;: ils ne seront pas ouverts de là. Écrivez le tableau dans le dossier des clichés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The class &apos;%1&apos; holds a sign that parts labels in a table: it is read back as several.</source>
        <translation>La classe «&#x202f;%1&#x202f;» contient un signe qui sépare les étiquettes dans un tableau&#xa0;: elle sera relue comme plusieurs.</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1&#xa0;bits</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are in no split: they take no part in training or judging.</source>
        <translation>
            <numerusform>%n cliché n’est dans aucune partition&#xa0;: il ne sert ni à l’entraînement ni à l’évaluation.</numerusform>
            <numerusform>%n clichés ne sont dans aucune partition&#xa0;: ils ne servent ni à l’entraînement ni à l’évaluation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %1 split has %n image(s): too few to judge on. Deal the set out with larger parts.</source>
        <translation>
            <numerusform>La partition %1 compte %n cliché&#xa0;: trop peu pour une évaluation. Refaites la répartition avec de plus grandes parties.</numerusform>
            <numerusform>La partition %1 compte %n clichés&#xa0;: trop peu pour une évaluation. Refaites la répartition avec de plus grandes parties.</numerusform>
        </translation>
    </message>
    <message>
        <source>The %1 split has no image of the class &apos;%2&apos;.</source>
        <translation>La partition %1 n’a aucun cliché de la classe «&#x202f;%2&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have no class.</source>
        <translation>
            <numerusform>%n cliché n’a pas de classe.</numerusform>
            <numerusform>%n clichés n’ont pas de classe.</numerusform>
        </translation>
    </message>
    <message>
        <source>The class &apos;%1&apos; has %2 times the images of &apos;%3&apos;: always answering &apos;%1&apos; is right for %4 % of the images. Look at balanced accuracy and at the recall of each class.</source>
        <translation>La classe «&#x202f;%1&#x202f;» a %2 fois plus de clichés que «&#x202f;%3&#x202f;»&#xa0;: toujours répondre «&#x202f;%1&#x202f;» est juste pour %4&#xa0;% des clichés. Regardez l’exactitude équilibrée et le rappel de chaque classe.</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) have images of more than one class, &apos;%1&apos; first: right for a course of illness, wrong for a mixed-up label.</source>
        <translation>
            <numerusform>%n patient a des clichés de plusieurs classes, «&#x202f;%1&#x202f;» d’abord&#xa0;: normal pour l’évolution d’une maladie, faux en cas d’étiquettes interverties.</numerusform>
            <numerusform>%n patients ont des clichés de plusieurs classes, «&#x202f;%1&#x202f;» en premier&#xa0;: normal pour l’évolution d’une maladie, faux en cas d’étiquettes interverties.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known which patient an image is of: whether one patient is in two splits cannot be told.</source>
        <translation>On ne sait pas de quel patient est un cliché&#xa0;: impossible de dire si un patient est dans deux partitions.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have no patient: whether one is in two splits cannot be told of them.</source>
        <translation>
            <numerusform>%n cliché n’a pas de patient&#xa0;: pour lui, impossible de dire si un patient est dans deux partitions.</numerusform>
            <numerusform>%n clichés n’ont pas de patient&#xa0;: pour eux, impossible de dire si un patient est dans deux partitions.</numerusform>
        </translation>
    </message>
    <message>
        <source>The width-to-height ratio</source>
        <translation>Le rapport largeur/hauteur</translation>
    </message>
    <message>
        <source>The number of pixels</source>
        <translation>Le nombre de pixels</translation>
    </message>
    <message>
        <source>The bit depth</source>
        <translation>La profondeur de bits</translation>
    </message>
    <message>
        <source>The pixel spacing</source>
        <translation>L’espacement des pixels</translation>
    </message>
    <message>
        <source>%1 alone tells the classes apart with a balanced accuracy of %2 % (chance: 50 %): a classifier may learn the file, not the image.</source>
        <translation>%1 suffit à distinguer les classes avec une exactitude équilibrée de %2&#xa0;% (hasard&#xa0;: 50&#xa0;%)&#xa0;: un classifieur peut apprendre le fichier, et non le cliché.</translation>
    </message>
    <message>
        <source>%1 alone tells &apos;%2&apos; from the other classes with a balanced accuracy of %3 % (chance: 50 %): a classifier may learn the file, not the image.</source>
        <translation>%1 suffit à distinguer «&#x202f;%2&#x202f;» des autres classes avec une exactitude équilibrée de %3&#xa0;% (hasard&#xa0;: 50&#xa0;%)&#xa0;: un classifieur peut apprendre le fichier, et non le cliché.</translation>
    </message>
    <message numerus="yes">
        <source>All %n file(s) that are %1 are of the class &apos;%2&apos;: the kind of file may give the class away.</source>
        <translation>
            <numerusform>Le seul fichier (%n) qui est %1 est de la classe «&#x202f;%2&#x202f;»&#xa0;: le type de fichier peut trahir la classe.</numerusform>
            <numerusform>Les %n fichiers qui sont %1 sont tous de la classe «&#x202f;%2&#x202f;»&#xa0;: le type de fichier peut trahir la classe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are MONOCHROME1 (low values are bright) among others that are not: they are turned round when shown and trained on. Look whether they then look alike.</source>
        <translation>
            <numerusform>%n cliché est MONOCHROME1 (valeurs basses claires) parmi d’autres qui ne le sont pas&#xa0;: il est inversé à l’affichage et à l’entraînement. Vérifiez qu’il ressemble alors aux autres.</numerusform>
            <numerusform>%n clichés sont MONOCHROME1 (valeurs basses claires) parmi d’autres qui ne le sont pas&#xa0;: ils sont inversés à l’affichage et à l’entraînement. Vérifiez qu’ils ressemblent alors aux autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>The images are of several modalities: %1.</source>
        <translation>Les clichés sont de plusieurs modalités&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The images have several bit depths: %1.</source>
        <translation>Les clichés ont plusieurs profondeurs de bits&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The images have %n different size(s), %1 to %2 px wide and %3 to %4 px high: how they become squares changes what is learned.</source>
        <translation>
            <numerusform>Les clichés ont %n taille, de %1 à %2&#xa0;px en largeur et de %3 à %4&#xa0;px en hauteur&#xa0;: la mise au carré change ce qui est appris.</numerusform>
            <numerusform>Les clichés ont %n tailles différentes, de %1 à %2&#xa0;px en largeur et de %3 à %4&#xa0;px en hauteur&#xa0;: la mise au carré change ce qui est appris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have not been opened yet: sizes, depths and these remarks are without them.</source>
        <translation>
            <numerusform>%n cliché n’a pas encore été ouvert&#xa0;: les tailles, les profondeurs et ces remarques ne le comptent pas.</numerusform>
            <numerusform>%n clichés n’ont pas encore été ouverts&#xa0;: les tailles, les profondeurs et ces remarques ne les comptent pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Kermany chest radiographs: %1</source>
        <translation>Clichés thoraciques Kermany&#xa0;: %1</translation>
    </message>
    <message>
        <source>Table &apos;%1&apos;: %2</source>
        <translation>Tableau «&#x202f;%1&#x202f;»&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln cliché</numerusform>
            <numerusform>%Ln clichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln étiquette</numerusform>
            <numerusform>%Ln étiquettes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln class(es)</source>
        <translation>
            <numerusform>%Ln classe</numerusform>
            <numerusform>%Ln classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es)</source>
        <translation>
            <numerusform>%Ln boîte</numerusform>
            <numerusform>%Ln boîtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patient(s)</source>
        <translation>
            <numerusform>%Ln patient</numerusform>
            <numerusform>%Ln patients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln study(s)</source>
        <translation>
            <numerusform>%Ln étude</numerusform>
            <numerusform>%Ln études</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a folder with images.</source>
        <translation>Ouvrez un dossier contenant des clichés.</translation>
    </message>
    <message>
        <source>There is no fold %1 of %2.</source>
        <translation>Il n’y a pas de pli %1 sur %2.</translation>
    </message>
    <message>
        <source>Choose a fold from 1 to %1.</source>
        <translation>Choisissez un pli de 1 à %1.</translation>
    </message>
    <message>
        <source>Two folds are test and val: nothing is left to train on.</source>
        <translation>Deux plis servent de test et de val&#xa0;: il ne reste rien pour l’entraînement.</translation>
    </message>
    <message>
        <source>Choose at least 3 folds, or none as val.</source>
        <translation>Choisissez au moins 3 plis, ou aucun comme val.</translation>
    </message>
    <message>
        <source>train, val and test are %1 % together, not 100 %.</source>
        <translation>train, val et test font ensemble %1&#xa0;%, et non 100&#xa0;%.</translation>
    </message>
    <message>
        <source>Change one of them.</source>
        <translation>Modifiez l’une de ces parts.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have no patient and were not read yet, &apos;%1&apos; first: copies among them could not be kept together.</source>
        <translation>
            <numerusform>%n cliché n’a pas de patient et n’a pas encore été lu («&#x202f;%1&#x202f;»)&#xa0;: ses copies ne pourraient pas rester ensemble.</numerusform>
            <numerusform>%n clichés n’ont pas de patient et n’ont pas encore été lus, «&#x202f;%1&#x202f;» en premier&#xa0;: leurs copies ne pourraient pas rester ensemble.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the images be read first, or split by image.</source>
        <translation>Laissez d’abord lire les clichés, ou répartissez par cliché.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) with several labels count under the rarest of them.</source>
        <translation>
            <numerusform>%n cliché à plusieurs étiquettes compte sous la plus rare d’entre elles.</numerusform>
            <numerusform>%n clichés à plusieurs étiquettes comptent sous la plus rare d’entre elles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) or groups have images of several classes: each counts under the rarest of them.</source>
        <translation>
            <numerusform>%n patient ou groupe a des clichés de plusieurs classes&#xa0;: il compte sous la plus rare d’entre elles.</numerusform>
            <numerusform>%n patients ou groupes ont des clichés de plusieurs classes&#xa0;: chacun compte sous la plus rare d’entre elles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) without a class are dealt out as a class of their own.</source>
        <translation>
            <numerusform>%n cliché sans classe est réparti comme une classe à part.</numerusform>
            <numerusform>%n clichés sans classe sont répartis comme une classe à part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) or groups</source>
        <translation>
            <numerusform>%n patient ou groupe</numerusform>
            <numerusform>%n patients ou groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>This set</source>
        <translation>Ce jeu</translation>
    </message>
    <message>
        <source>What has no class</source>
        <translation>Ce qui n’a pas de classe</translation>
    </message>
    <message>
        <source>The class &apos;%1&apos;</source>
        <translation>La classe «&#x202f;%1&#x202f;»</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %2: too few for %n fold(s).</source>
        <translation>
            <numerusform>%1 compte %2&#xa0;: trop peu pour %n pli.</numerusform>
            <numerusform>%1 compte %2&#xa0;: trop peu pour %n plis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose fewer folds, leave the class out, or do not stratify.</source>
        <translation>Choisissez moins de plis, écartez la classe ou renoncez à stratifier.</translation>
    </message>
    <message>
        <source>Choose fewer folds.</source>
        <translation>Choisissez moins de plis.</translation>
    </message>
    <message>
        <source>%1 has %2: too few for %3, one of them would be empty.</source>
        <translation>%1 compte %2&#xa0;: trop peu pour %3, l’une des parts serait vide.</translation>
    </message>
    <message>
        <source>Choose fewer parts, leave the class out, or do not stratify.</source>
        <translation>Choisissez moins de parts, écartez la classe ou renoncez à stratifier.</translation>
    </message>
    <message>
        <source>Choose fewer parts.</source>
        <translation>Choisissez moins de parts.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) without a patient are each a group of their own: if one patient has several of them, they may be in different parts.</source>
        <translation>
            <numerusform>%n cliché sans patient forme un groupe à lui seul&#xa0;: si son patient en a d’autres, ils peuvent être dans des parts différentes.</numerusform>
            <numerusform>%n clichés sans patient forment chacun un groupe&#xa0;: si un patient en a plusieurs, ils peuvent être dans des parts différentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Images of one patient may be in different parts: results on test images will look better than they are.</source>
        <translation>Des clichés d’un même patient peuvent être dans des parts différentes&#xa0;: les résultats sur les clichés de test paraîtront meilleurs qu’ils ne sont.</translation>
    </message>
    <message>
        <source>fold %1</source>
        <translation>pli %1</translation>
    </message>
    <message>
        <source>%1 has %2 % of the images, not %3 %: groups are kept whole.</source>
        <translation>%1 a %2&#xa0;% des clichés, et non %3&#xa0;%&#xa0;: les groupes restent entiers.</translation>
    </message>
    <message>
        <source>The name of &apos;%1&apos; is not valid UTF-8: it cannot be opened. Rename it.</source>
        <translation>Le nom de «&#x202f;%1&#x202f;» n’est pas de l’UTF-8 valide&#xa0;: il ne peut pas être ouvert. Renommez-le.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a device or a pipe, not an image.</source>
        <translation>«&#x202f;%1&#x202f;» est un périphérique ou un tube, pas un cliché.</translation>
    </message>
    <message>
        <source>its sequences are nested too deeply</source>
        <translation>ses séquences sont trop imbriquées</translation>
    </message>
    <message>
        <source>&apos;%1&apos; would take more than %2 in memory.</source>
        <translation>«&#x202f;%1&#x202f;» prendrait plus de %2 en mémoire.</translation>
    </message>
    <message>
        <source>Convert it to uncompressed DICOM, which is read in parts.</source>
        <translation>Convertissez-le en DICOM non compressé, qui se lit par parties.</translation>
    </message>
    <message>
        <source>its pixels are cut into more than %1 pieces</source>
        <translation>ses pixels sont découpés en plus de %1 morceaux</translation>
    </message>
    <message>
        <source>it says %1 frames, but its pixel data hold %2</source>
        <translation>il annonce %1 images, mais ses données de pixels en contiennent %2</translation>
    </message>
    <message>
        <source>its pixel data are cut off: %1 of %2 bytes are there</source>
        <translation>ses données de pixels sont coupées&#xa0;: %1 octets sur %2 sont là</translation>
    </message>
    <message>
        <source>a frame takes more than 2 GB</source>
        <translation>une image prend plus de 2&#xa0;Go</translation>
    </message>
    <message>
        <source>floating-point pixels have %1 bits in one sample, not %2 in %3</source>
        <translation>des pixels à virgule flottante ont %1&#xa0;bits dans un échantillon, et non %2 dans %3</translation>
    </message>
    <message>
        <source>%1 of %2 bits cannot be</source>
        <translation>%1&#xa0;bits sur %2 est impossible</translation>
    </message>
    <message>
        <source>it is cut off in element %1: %2 of %3 bytes are there</source>
        <translation>il est coupé dans l’élément %1&#xa0;: %2 octets sur %3 sont là</translation>
    </message>
    <message>
        <source>its pixel data do not begin like JPEG 2000</source>
        <translation>ses données de pixels ne commencent pas comme du JPEG 2000</translation>
    </message>
    <message>
        <source>its JPEG 2000 stream holds %1 × %2 pixels, its header says %3 × %4</source>
        <translation>son flux JPEG 2000 contient %1 × %2 pixels, son en-tête dit %3 × %4</translation>
    </message>
    <message>
        <source>its JPEG 2000 stream holds %1 samples of %2 bits, its header says %3</source>
        <translation>son flux JPEG 2000 contient %1 échantillons de %2&#xa0;bits, son en-tête dit %3</translation>
    </message>
    <message>
        <source>its JPEG 2000 stream has %1 tiles</source>
        <translation>son flux JPEG 2000 a %1 tuiles</translation>
    </message>
    <message>
        <source>its compressed pixel data are cut off</source>
        <translation>ses données de pixels compressées sont coupées</translation>
    </message>
    <message>
        <source>its pixels cannot be decoded (%1)</source>
        <translation>ses pixels ne peuvent pas être décodés (%1)</translation>
    </message>
    <message>
        <source>its JPEG 2000 stream has colour planes of unlike size</source>
        <translation>les plans de couleur de son flux JPEG 2000 sont de tailles différentes</translation>
    </message>
    <message>
        <source>its pixel data do not begin like JPEG</source>
        <translation>ses données de pixels ne commencent pas comme du JPEG</translation>
    </message>
    <message>
        <source>its JPEG stream holds %1 × %2 pixels of %3 samples, its header says %4 × %5 of %6</source>
        <translation>son flux JPEG contient %1 × %2 pixels de %3 échantillons, son en-tête dit %4 × %5 de %6</translation>
    </message>
    <message>
        <source>its compressed pixel data are too short</source>
        <translation>ses données de pixels compressées sont trop courtes</translation>
    </message>
    <message>
        <source>its JPEG stream has %1 scans</source>
        <translation>son flux JPEG a %1 balayages</translation>
    </message>
    <message>
        <source>its overlay is too short: %1 of %2 bytes</source>
        <translation>sa surimpression est trop courte&#xa0;: %1 octets sur %2</translation>
    </message>
    <message>
        <source>its overlay lies in bit %1 of the pixels, which holds none</source>
        <translation>sa surimpression est dans le bit %1 des pixels, qui n’en contient pas</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no frame %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas d’image %2.</translation>
    </message>
    <message>
        <source>its floating-point pixels are compressed</source>
        <translation>ses pixels à virgule flottante sont compressés</translation>
    </message>
    <message>
        <source>its pixels are compressed, but it does not say how</source>
        <translation>ses pixels sont compressés, mais il ne dit pas comment</translation>
    </message>
    <message>
        <source>its RLE data have %1 segments, not %2</source>
        <translation>ses données RLE ont %1 segments, et non %2</translation>
    </message>
    <message>
        <source>%1 is %2, not %3</source>
        <translation>%1 vaut %2, et non %3</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>concorde</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>s’ouvre</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an index: it has no column &apos;path&apos;.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un index&#xa0;: il n’a pas de colonne «&#x202f;path&#x202f;».</translation>
    </message>
    <message>
        <source>An index is a table with tabs; its first line names the columns.</source>
        <translation>Un index est un tableau à tabulations&#x202f;; sa première ligne nomme les colonnes.</translation>
    </message>
    <message>
        <source>%1 of %2 frames looked at</source>
        <translation>%1 images sur %2 examinées</translation>
    </message>
    <message>
        <source>There is no folder &apos;%1&apos;.</source>
        <translation>Il n’y a pas de dossier «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Stopped before all files were opened.</source>
        <translation>Arrêté avant l’ouverture de tous les fichiers.</translation>
    </message>
    <message>
        <source>%1 files: </source>
        <translation>%1 fichiers&#xa0;: </translation>
    </message>
    <message>
        <source>%1 agree with the index, %2 differ from it, </source>
        <translation>%1 concordent avec l’index, %2 en diffèrent, </translation>
    </message>
    <message>
        <source>%1 open, %2 are refused.</source>
        <translation>%1&#xa0;s’ouvrent, %2 sont refusés.</translation>
    </message>
    <message>
        <source>| File | Transfer syntax | Photometric | Size | Bits | Min | Max | Mean | Outcome |</source>
        <translation>| Fichier | Syntaxe de transfert | Photométrie | Taille | Bits | Min | Max | Moyenne | Résultat |</translation>
    </message>
    <message>
        <source> signed</source>
        <translation> signé</translation>
    </message>
    <message>
        <source>a BMP of %1 bits with compression %2</source>
        <translation>un BMP de %1 bits avec la compression %2</translation>
    </message>
    <message>
        <source>no size is given near its beginning</source>
        <translation>aucune taille n’est donnée près de son début</translation>
    </message>
    <message>
        <source>a TIFF with a palette or of single bits and more than 100 million pixels</source>
        <translation>un TIFF à palette ou à bits isolés de plus de 100 millions de pixels</translation>
    </message>
    <message>
        <source>its JPEG 2000 stream holds more than %1 million samples</source>
        <translation>son flux JPEG 2000 contient plus de %1 millions d’échantillons</translation>
    </message>
    <message>
        <source>rotated by %1°</source>
        <translation>pivoté de %1°</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>en miroir</translation>
    </message>
    <message>
        <source>mirrored top to bottom</source>
        <translation>en miroir de haut en bas</translation>
    </message>
    <message>
        <source>mirrored and rotated by %1°</source>
        <translation>en miroir et pivoté de %1°</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable</source>
        <translation>
            <numerusform>%Ln illisible</numerusform>
            <numerusform>%Ln illisibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening &apos;%1&apos; was cancelled.</source>
        <translation>L’ouverture de «&#x202f;%1&#x202f;» a été annulée.</translation>
    </message>
    <message>
        <source>inverted</source>
        <translation>inversé</translation>
    </message>
    <message>
        <source>%1 and inverted</source>
        <translation>%1 et inversé</translation>
    </message>
    <message>
        <source>The table &apos;%1&apos; has no row below the first one.</source>
        <translation>Le tableau «&#x202f;%1&#x202f;» n’a aucune ligne sous la première.</translation>
    </message>
    <message>
        <source>The row says nothing that &apos;%1&apos; did not say of the same image.</source>
        <translation>La ligne ne dit rien que «&#x202f;%1&#x202f;» n’ait déjà dit du même cliché.</translation>
    </message>
    <message>
        <source>The box is far outside of any image: it is left out.</source>
        <translation>Le cadre est loin en dehors de tout cliché&#xa0;: il est laissé de côté.</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) or studies have images of more than one class, &apos;%1&apos; first: right for a course of illness, wrong for a mixed-up label.</source>
        <translation>
            <numerusform>%n patient ou étude a des clichés de plus d’une classe, «&#x202f;%1&#x202f;» d’abord&#xa0;: juste pour l’évolution d’une maladie, faux pour une étiquette échangée.</numerusform>
            <numerusform>%n patients ou études ont des clichés de plus d’une classe, «&#x202f;%1&#x202f;» d’abord&#xa0;: juste pour l’évolution d’une maladie, faux pour une étiquette échangée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have neither patient nor study: whether one is in two splits cannot be told of them.</source>
        <translation>
            <numerusform>%n cliché n’a ni patient ni étude&#xa0;: on ne peut pas dire si quelqu’un est dans deux partitions.</numerusform>
            <numerusform>%n clichés n’ont ni patient ni étude&#xa0;: on ne peut pas dire si quelqu’un est dans deux partitions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) of 16 bits hold no value above %1 of 65,535: they are shown and trained on nearly black. Choose a window in the viewer to see them; &apos;synthray-cli render --window&apos; writes them with one, to train on.</source>
        <translation>
            <numerusform>%n cliché de 16 bits n’a aucune valeur au-dessus de %1 sur 65&#x202f;535&#xa0;: il est affiché et appris presque noir. Choisissez une fenêtre dans la visionneuse pour le voir&#x202f;; «&#x202f;synthray-cli render --window&#x202f;» l’écrit avec elle pour l’entraînement.</numerusform>
            <numerusform>%n clichés de 16 bits n’ont aucune valeur au-dessus de %1 sur 65&#x202f;535&#xa0;: ils sont affichés et appris presque noirs. Choisissez une fenêtre dans la visionneuse pour les voir&#x202f;; «&#x202f;synthray-cli render --window&#x202f;» les écrit avec elle pour l’entraînement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables %1: %2</source>
        <translation>Tableaux %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Give the table a row for each image.</source>
        <translation>Donnez au tableau une ligne pour chaque cliché.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of near duplicates are in different parts: results on test images may look better than they are. &apos;Near duplicates together&apos; (nearTogether) keeps them in one.</source>
        <translation>
            <numerusform>%n paire de quasi-doublons est dans des partitions différentes&#xa0;: les résultats sur les clichés de test peuvent sembler meilleurs qu’ils ne sont. «&#x202f;Quasi-doublons ensemble&#x202f;» (nearTogether) les garde dans une seule.</numerusform>
            <numerusform>%n paires de quasi-doublons sont dans des partitions différentes&#xa0;: les résultats sur les clichés de test peuvent sembler meilleurs qu’ils ne sont. «&#x202f;Quasi-doublons ensemble&#x202f;» (nearTogether) les garde dans une seule.</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a picture of a format that is not read (%2).</source>
        <translation>«&#x202f;%1&#x202f;» est une image d’un format qui n’est pas lu (%2).</translation>
    </message>
    <message>
        <source>it is a DICOMDIR, a list of the files beside it</source>
        <translation>c’est un DICOMDIR, une liste des fichiers voisins</translation>
    </message>
    <message>
        <source>Open the folder that it lies in.</source>
        <translation>Ouvrez le dossier où il se trouve.</translation>
    </message>
    <message>
        <source>There is nothing in it to look at: leave it out.</source>
        <translation>Il n’y a rien à y voir&#xa0;: laissez-le de côté.</translation>
    </message>
    <message>
        <source>Images of up to %1 frames can be read.</source>
        <translation>Des clichés de %1 images au plus peuvent être lus.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be read: %2. It was left as it is.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être lu&#xa0;: %2. Il a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Open the set again.</source>
        <translation>Rouvrez le jeu.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: its %2 &apos;%3&apos; has a comma, which was read as the decimal sign.</source>
        <translation>«&#x202f;%1&#x202f;»&#xa0;: %2 «&#x202f;%3&#x202f;» contient une virgule, lue comme séparateur décimal.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: its %2 &apos;%3&apos; is no number: it was left out.</source>
        <translation>«&#x202f;%1&#x202f;»&#xa0;: %2 «&#x202f;%3&#x202f;» n’est pas un nombre et n’est pas pris en compte.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: the largest entry of its VOI LUT is far below what its descriptor says: it is shown scaled to that entry.</source>
        <translation>«&#x202f;%1&#x202f;»&#xa0;: la plus grande entrée de sa table VOI est bien inférieure à ce qu’annonce son descripteur&#xa0;: elle est affichée à l’échelle de cette entrée.</translation>
    </message>
    <message>
        <source>LUT, scaled to its largest entry</source>
        <translation>Table, à l’échelle de sa plus grande entrée</translation>
    </message>
    <message>
        <source>%1, scaled to its largest entry</source>
        <translation>%1, à l’échelle de sa plus grande entrée</translation>
    </message>
    <message>
        <source>Images of a table: %1</source>
        <translation>Clichés d’un tableau&#xa0;: %1</translation>
    </message>
    <message>
        <source>The classes %1 differ only in capitals or blanks. Are they one? Then switch on &apos;Ignore capitals and blanks in names&apos; under Data, Splits.</source>
        <translation>Les classes %1 ne diffèrent que par les majuscules ou les espaces. N’en font-elles qu’une&#x202f;? Alors activez «&#x202f;Ignorer majuscules et espaces dans les noms&#x202f;» sous Données, Partitions.</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) have several names that differ only in capitals or blanks, &apos;%1&apos; and &apos;%2&apos; first. Are they one? Then switch on &apos;Ignore capitals and blanks in names&apos; under Data, Splits.</source>
        <translation>
            <numerusform>%n patient a plusieurs noms qui ne diffèrent que par les majuscules ou les espaces, «&#x202f;%1&#x202f;» et «&#x202f;%2&#x202f;». N’en font-ils qu’un&#x202f;? Alors activez «&#x202f;Ignorer majuscules et espaces dans les noms&#x202f;» sous Données, Partitions.</numerusform>
            <numerusform>%n patients ont plusieurs noms qui ne diffèrent que par les majuscules ou les espaces, d’abord «&#x202f;%1&#x202f;» et «&#x202f;%2&#x202f;». N’en font-ils qu’un&#x202f;? Alors activez «&#x202f;Ignorer majuscules et espaces dans les noms&#x202f;» sous Données, Partitions.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table &apos;%1&apos; is not in UTF-8: it was read as Windows-1252.</source>
        <translation>Le tableau «&#x202f;%1&#x202f;» n’est pas en UTF-8&#xa0;: il a été lu en Windows-1252.</translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; holds %n mask(s) of the images beside it: they are no images of the set.</source>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;» contient %n masque des images voisines&#xa0;: ce n’est pas une image de l’ensemble.</numerusform>
            <numerusform>«&#x202f;%1&#x202f;» contient %n masques des images voisines&#xa0;: ce ne sont pas des images de l’ensemble.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table &apos;%1&apos; was not used: hardly any of its rows is about an image of this folder.</source>
        <translation>Le tableau «&#x202f;%1&#x202f;» n’a pas été utilisé&#xa0;: presque aucune de ses lignes ne concerne un cliché de ce dossier.</translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos;: %n value(s) of -1 (not certain) were read as no label.</source>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;»&#xa0;: %n valeur de -1 (incertain) a été lue comme l’absence d’étiquette.</numerusform>
            <numerusform>«&#x202f;%1&#x202f;»&#xa0;: %n valeurs de -1 (incertain) ont été lues comme l’absence d’étiquette.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>An unexpected error stopped the work: %1</source>
        <translation>Une erreur inattendue a arrêté le travail&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>La mémoire ne suffit pas pour cela.</translation>
    </message>
    <message>
        <source>Choose a smaller batch, image size or set, or close other programs.</source>
        <translation>Choisissez un lot, une taille d’image ou un jeu plus petits, ou fermez d’autres programmes.</translation>
    </message>
</context>
<context>
    <name>JobRunner</name>
    <message>
        <source>&apos;%1&apos; is still running.</source>
        <translation>«&#x202f;%1&#x202f;» est encore en cours.</translation>
    </message>
    <message>
        <source>Wait for it to finish or stop it first.</source>
        <translation>Attendez la fin ou arrêtez d’abord ce travail.</translation>
    </message>
</context>
<context>
    <name>Learn</name>
    <message>
        <source>Networks cannot be trained or used: this installation lacks the part that computes with LibTorch (&apos;%1&apos;).</source>
        <translation>Les réseaux ne peuvent être ni entraînés ni utilisés&#xa0;: il manque à cette installation la partie qui calcule avec LibTorch («&#xa0;%1&#xa0;»).</translation>
    </message>
    <message>
        <source>Install Synthray completely, or build it with LibTorch.</source>
        <translation>Installez Synthray en entier, ou compilez-le avec LibTorch.</translation>
    </message>
    <message>
        <source>The part that computes with LibTorch cannot be opened: %1</source>
        <translation>La partie qui calcule avec LibTorch ne peut pas être ouverte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Install Synthray again, with LibTorch as its package asks for it.</source>
        <translation>Réinstallez Synthray, avec LibTorch comme son paquet le demande.</translation>
    </message>
    <message>
        <source>The checkpoint &apos;%1&apos; is damaged: %2.</source>
        <translation>Le point de reprise «&#x202f;%1&#x202f;» est endommagé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Resume from an earlier checkpoint, or train again.</source>
        <translation>Reprenez à un point de reprise antérieur ou recommencez l’entraînement.</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>le fichier manque</translation>
    </message>
    <message>
        <source>it has %1 bytes where %2 were written</source>
        <translation>il a %1 octets alors que %2 ont été écrits</translation>
    </message>
    <message>
        <source>its SHA-256 differs from the one noted</source>
        <translation>son SHA-256 diffère de celui qui a été noté</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not describe a checkpoint of this program.</source>
        <translation>«&#x202f;%1&#x202f;» ne décrit pas un point de reprise de ce programme.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds no checkpoint yet.</source>
        <translation>«&#x202f;%1&#x202f;» ne contient encore aucun point de reprise.</translation>
    </message>
    <message>
        <source>Train it for at least one checkpoint first.</source>
        <translation>Entraînez d’abord jusqu’à un point de reprise au moins.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: &apos;%2&apos; has another shape than this network&apos;s.</source>
        <translation>«&#x202f;%1&#x202f;»&#xa0;: «&#x202f;%2&#x202f;» n’a pas la forme attendue par ce réseau.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; lacks &apos;%2&apos;.</source>
        <translation>«&#x202f;%2&#x202f;» manque dans «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>It belongs to another network or to other settings.</source>
        <translation>Il appartient à un autre réseau ou à d’autres réglages.</translation>
    </message>
    <message>
        <source>There is not enough memory for this network and batch.</source>
        <translation>La mémoire ne suffit pas pour ce réseau et ce lot.</translation>
    </message>
    <message>
        <source>Choose a smaller batch or network width, or close other programs.</source>
        <translation>Choisissez un lot plus petit ou un réseau moins large, ou fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>LibTorch reported an error: %1</source>
        <translation>LibTorch a signalé une erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Try again with device &apos;cpu&apos; and the preset&apos;s default settings.</source>
        <translation>Réessayez avec le périphérique «&#x202f;cpu&#x202f;» et les réglages par défaut du préréglage.</translation>
    </message>
    <message>
        <source>An unexpected error stopped the work: %1</source>
        <translation>Une erreur inattendue a arrêté le travail&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stopped at once.</source>
        <translation>Arrêté immédiatement.</translation>
    </message>
    <message>
        <source>Training was stopped at once.</source>
        <translation>L’entraînement a été arrêté immédiatement.</translation>
    </message>
    <message>
        <source>Resume goes on from the last checkpoint.</source>
        <translation>«&#x202f;Reprendre&#x202f;» repart du dernier point de reprise.</translation>
    </message>
    <message>
        <source>Training broke down in epoch %1 (step %2): the losses are no longer numbers.</source>
        <translation>L’entraînement a échoué à l’époque %1 (pas %2)&#xa0;: les pertes ne sont plus des nombres.</translation>
    </message>
    <message>
        <source>Choose lower learning rates (lrG, lrD) and start again; the last checkpoint is from before that.</source>
        <translation>Choisissez des taux d’apprentissage plus faibles (lrG, lrD) et recommencez&#x202f;; le dernier point de reprise est antérieur à l’échec.</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>Époque %1 sur %2</translation>
    </message>
    <message>
        <source>Take another checkpoint, or train again.</source>
        <translation>Prenez un autre point de reprise ou recommencez l’entraînement.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: tensor &apos;%2&apos; has the type &apos;%3&apos;, which is not read here.</source>
        <translation>«&#x202f;%1&#x202f;»&#xa0;: le tenseur «&#x202f;%2&#x202f;» est de type «&#x202f;%3&#x202f;», qui n’est pas lu ici.</translation>
    </message>
    <message>
        <source>Cannot read</source>
        <translation>Impossible de lire</translation>
    </message>
    <message>
        <source>it ends before its header</source>
        <translation>il se termine avant son en-tête</translation>
    </message>
    <message>
        <source>its header claims %1 bytes</source>
        <translation>son en-tête annonce %1 octets</translation>
    </message>
    <message>
        <source>it ends within its header</source>
        <translation>il se termine dans son en-tête</translation>
    </message>
    <message>
        <source>it ends within &apos;%1&apos;</source>
        <translation>il se termine dans «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>count is %1.</source>
        <translation>count vaut %1.</translation>
    </message>
    <message>
        <source>It takes 1 to 100000.</source>
        <translation>Valeurs admises&#xa0;: 1 à 100000.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a run that makes images.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une exécution qui produit des clichés.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; keeps no snapshot of epoch %2.</source>
        <translation>«&#x202f;%1&#x202f;» ne garde aucun instantané de l’époque %2.</translation>
    </message>
    <message>
        <source>Snapshots there: %1.</source>
        <translation>Instantanés présents&#xa0;: %1.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n image(s).</source>
        <translation>
            <numerusform>Arrêté après %n cliché.</numerusform>
            <numerusform>Arrêté après %n clichés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Image %1 of %2</source>
        <translation>Cliché %1 sur %2</translation>
    </message>
    <message>
        <source>Stopped before training began.</source>
        <translation>Arrêté avant le début de l’entraînement.</translation>
    </message>
    <message>
        <source>Looking for images</source>
        <translation>Recherche de clichés</translation>
    </message>
    <message>
        <source>Classes there: %1. Splits: %2.</source>
        <translation>Classes présentes&#xa0;: %1. Partitions&#xa0;: %2.</translation>
    </message>
    <message>
        <source>There is no class &apos;%1&apos; in &apos;%2&apos;.</source>
        <translation>Il n’y a pas de classe «&#x202f;%1&#x202f;» dans «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>There is no split &apos;%1&apos; in &apos;%2&apos;.</source>
        <translation>Il n’y a pas de partition «&#x202f;%1&#x202f;» dans «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>No image of &apos;%1&apos; is left to train on.</source>
        <translation>Il ne reste aucun cliché de «&#x202f;%1&#x202f;» pour l’entraînement.</translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; gives only %n image(s) to train on; a generator needs at least 2.</source>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;» ne fournit que %n cliché pour l’entraînement&#x202f;; un générateur en demande au moins 2.</numerusform>
            <numerusform>«&#x202f;%1&#x202f;» ne fournit que %n clichés pour l’entraînement&#x202f;; un générateur en demande au moins 2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a class or folder with more images.</source>
        <translation>Choisissez une classe ou un dossier contenant davantage de clichés.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (batch) is %2, but there are only %n image(s) to train on.</source>
        <translation>
            <numerusform>%1 (batch) vaut %2, mais il n’y a que %n cliché pour l’entraînement.</numerusform>
            <numerusform>%1 (batch) vaut %2, mais il n’y a que %n clichés pour l’entraînement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set batch to %1 or less, or choose more images.</source>
        <translation>Réglez batch à %1 au plus, ou choisissez davantage de clichés.</translation>
    </message>
    <message>
        <source>Reading images</source>
        <translation>Lecture des clichés</translation>
    </message>
    <message>
        <source>A run of kind &apos;%1&apos; cannot be trained here.</source>
        <translation>Une exécution de type «&#x202f;%1&#x202f;» ne peut pas être entraînée ici.</translation>
    </message>
    <message>
        <source>No folder of images is given.</source>
        <translation>Aucun dossier de clichés n’est indiqué.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the images to train on.</source>
        <translation>Choisissez le dossier qui contient les clichés d’entraînement.</translation>
    </message>
    <message>
        <source>Fingerprinting the images</source>
        <translation>Calcul de l’empreinte des clichés</translation>
    </message>
    <message>
        <source>The run &apos;%1&apos; is finished already.</source>
        <translation>L’exécution «&#x202f;%1&#x202f;» est déjà terminée.</translation>
    </message>
    <message>
        <source>Start a new run with more epochs, or generate images from this one.</source>
        <translation>Lancez une nouvelle exécution avec plus d’époques, ou générez des clichés avec celle-ci.</translation>
    </message>
    <message>
        <source>Comparing the images with those of the run</source>
        <translation>Comparaison des clichés avec ceux de l’exécution</translation>
    </message>
    <message>
        <source>The images in &apos;%1&apos; have changed since the run began.</source>
        <translation>Les clichés de «&#x202f;%1&#x202f;» ont changé depuis le début de l’exécution.</translation>
    </message>
    <message>
        <source>Put the old images back, or start a new run.</source>
        <translation>Remettez les anciens clichés ou lancez une nouvelle exécution.</translation>
    </message>
    <message>
        <source>Resumed from the previous checkpoint: %1</source>
        <translation>Repris au point de reprise précédent&#xa0;: %1</translation>
    </message>
    <message>
        <source>The checkpoint &apos;%1&apos; does not fit the settings of its run.</source>
        <translation>Le point de reprise «&#x202f;%1&#x202f;» ne correspond pas aux réglages de son exécution.</translation>
    </message>
    <message>
        <source>Remove it to resume from the checkpoint before it, or train again.</source>
        <translation>Supprimez-le pour reprendre au point précédent, ou recommencez l’entraînement.</translation>
    </message>
    <message>
        <source>The weights of &apos;%1&apos; do not fit the FID InceptionV3 (%2).</source>
        <translation>Les poids de «&#x202f;%1&#x202f;» ne conviennent pas à l&apos;InceptionV3 de la FID (%2).</translation>
    </message>
    <message>
        <source>The file wanted is pt_inception-2015-12-05-6726825d.pth.</source>
        <translation>Le fichier voulu est pt_inception-2015-12-05-6726825d.pth.</translation>
    </message>
    <message>
        <source>FID is not measured: %1</source>
        <translation>La FID n&apos;est pas mesurée&#xa0;: %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the run of a classifier.</source>
        <translation>«&#x202f;%1&#x202f;» n&apos;est pas l&apos;exécution d&apos;un classifieur.</translation>
    </message>
    <message>
        <source>Random Inception</source>
        <translation>Inception aléatoire</translation>
    </message>
    <message>
        <source>Not comparable with published FID: for comparisons within this program only.</source>
        <translation>Non comparable à la FID publiée&#xa0;: pour des comparaisons dans ce programme seulement.</translation>
    </message>
    <message>
        <source>Inception (published scale)</source>
        <translation>Inception (échelle publiée)</translation>
    </message>
    <message>
        <source>Inception (other weights)</source>
        <translation>Inception (autres poids)</translation>
    </message>
    <message>
        <source>Not comparable with published FID: the weights file is another one than %1.</source>
        <translation>Non comparable à la FID publiée&#xa0;: le fichier de poids n&apos;est pas %1.</translation>
    </message>
    <message>
        <source>This is the published file: its FID is on the scale of pytorch-fid.</source>
        <translation>C&apos;est le fichier publié&#xa0;: sa FID est à l&apos;échelle de pytorch-fid.</translation>
    </message>
    <message>
        <source>This is another file than the published one, but it can be used. Its FID cannot be compared with published values.</source>
        <translation>Ce fichier n&apos;est pas celui qui est publié, mais il est utilisable. Sa FID ne se compare pas aux valeurs publiées.</translation>
    </message>
    <message>
        <source>These are not the weights of the FID InceptionV3 (%1).</source>
        <translation>Ce ne sont pas les poids de l&apos;InceptionV3 de la FID (%1).</translation>
    </message>
    <message>
        <source>Measuring FID after epoch %1</source>
        <translation>Mesure de la FID après l&apos;époque %1</translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; has %n image(s) that open; a comparison of distributions needs at least two.</source>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;» a %n cliché qui s&apos;ouvre&#xa0;; comparer des distributions en demande au moins deux.</numerusform>
            <numerusform>«&#x202f;%1&#x202f;» a %n clichés qui s&apos;ouvrent&#xa0;; comparer des distributions en demande au moins deux.</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds statistics of %2 dims, not of %3.</source>
        <translation>«&#x202f;%1&#x202f;» contient des statistiques de %2 dimensions, pas de %3.</translation>
    </message>
    <message>
        <source>Choose dims %1, or other statistics.</source>
        <translation>Choisissez %1 dimensions, ou d&apos;autres statistiques.</translation>
    </message>
    <message>
        <source>There are no such images in &apos;%1&apos;: %2.</source>
        <translation>Il n&apos;y a pas de tels clichés dans «&#x202f;%1&#x202f;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>Il y a&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Pillow bicubic to 299 × 299, 8 bits</source>
        <translation>Pillow bicubique vers 299 × 299, 8 bits</translation>
    </message>
    <message>
        <source>PyTorch bilinear to 299 × 299, no antialias</source>
        <translation>PyTorch bilinéaire vers 299 × 299, sans anticrénelage</translation>
    </message>
    <message>
        <source>KID, precision and recall need images on both sides, not statistics.</source>
        <translation>KID, précision et rappel demandent des clichés des deux côtés, pas des statistiques.</translation>
    </message>
    <message>
        <source>Give folders or sets instead of .npz files.</source>
        <translation>Donnez des dossiers ou des jeux au lieu de fichiers .npz.</translation>
    </message>
    <message>
        <source>distances</source>
        <translation>distances</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Sets: %1 (N = %2) against %3 (N = %4)</source>
        <translation>Jeux&#xa0;: %1 (N = %2) contre %3 (N = %4)</translation>
    </message>
    <message>
        <source>Backbone: %1, %2 dims</source>
        <translation>Réseau&#xa0;: %1, %2 dimensions</translation>
    </message>
    <message>
        <source>Backbone fingerprint: %1</source>
        <translation>Empreinte du réseau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Weights SHA-256: %1</source>
        <translation>SHA-256 des poids&#xa0;: %1</translation>
    </message>
    <message>
        <source>Input: displayed image at 8 bits, grey replicated to three channels; %1</source>
        <translation>Entrée&#xa0;: cliché affiché sur 8 bits, gris recopié dans trois canaux&#xa0;; %1</translation>
    </message>
    <message>
        <source>FID: Fréchet distance of mean and covariance (divisor N − 1), float64, from float32 features</source>
        <translation>FID&#xa0;: distance de Fréchet de la moyenne et de la covariance (diviseur N − 1), float64, à partir de caractéristiques float32</translation>
    </message>
    <message>
        <source>Floor: two random halves of the first set (%1 images each)</source>
        <translation>Plancher&#xa0;: deux moitiés aléatoires du premier jeu (%1 clichés chacune)</translation>
    </message>
    <message>
        <source>KID: kernel (x·y/d + 1)³, unbiased, %1 subset(s) of %2 images, mean ± standard deviation</source>
        <translation>KID&#xa0;: noyau (x·y/d + 1)³, sans biais, %1 sous-ensemble(s) de %2 clichés, moyenne ± écart type</translation>
    </message>
    <message>
        <source>Precision, recall: k = %1; density, coverage: k = %2</source>
        <translation>Précision, rappel&#xa0;: k = %1&#xa0;; densité, couverture&#xa0;: k = %2</translation>
    </message>
    <message>
        <source>Seed %1, Synthray %2</source>
        <translation>Graine %1, Synthray %2</translation>
    </message>
    <message>
        <source>There is not enough memory for this image.</source>
        <translation>Il n&apos;y a pas assez de mémoire pour ce cliché.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no backbone.</source>
        <translation>«&#x202f;%1&#x202f;» n&apos;est pas un réseau connu.</translation>
    </message>
    <message>
        <source>Known ones: random, weights:FILE, domain:RUNDIR.</source>
        <translation>Connus&#xa0;: random, weights:FICHIER, domain:DOSSIER.</translation>
    </message>
    <message>
        <source>image %1</source>
        <translation>cliché %1</translation>
    </message>
    <message>
        <source>features: image %1 of %2</source>
        <translation>caractéristiques&#xa0;: cliché %1 sur %2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>No FID was measured in &apos;%1&apos;, so there is no best epoch.</source>
        <translation>Aucune FID n&apos;a été mesurée dans «&#x202f;%1&#x202f;»&#xa0;: il n&apos;y a pas de meilleure époque.</translation>
    </message>
    <message>
        <source>Take the last checkpoint or a snapshot, or train with &apos;fidEvery&apos; above 0.</source>
        <translation>Prenez le dernier point de reprise ou un instantané, ou entraînez avec «&#x202f;fidEvery&#x202f;» au-dessus de 0.</translation>
    </message>
    <message>
        <source>%1 generated images against %2 training images (%3 held out), all at 64 × 64 pixels, fit %4</source>
        <translation>%1 clichés générés contre %2 clichés d&apos;entraînement (%3 réservés), tous en 64 × 64 pixels, ajustement %4</translation>
    </message>
    <message>
        <source>Backbone: %1, %2 dims; fingerprint %3</source>
        <translation>Réseau&#xa0;: %1, %2 dimensions&#xa0;; empreinte %3</translation>
    </message>
    <message>
        <source>Distance ratio: median distance generated → training over held-out → training</source>
        <translation>Rapport des distances&#xa0;: distance médiane généré → entraînement sur réservé → entraînement</translation>
    </message>
    <message>
        <source>Synthray %1</source>
        <translation>Synthray %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 × %3 pixels; %4 needs at least %5 × %5.</source>
        <translation>«&#x202f;%1&#x202f;» a %2 × %3 pixels&#x202f;; %4 exige au moins %5 × %5.</translation>
    </message>
    <message>
        <source>Choose a larger image.</source>
        <translation>Choisissez un cliché plus grand.</translation>
    </message>
    <message>
        <source>Choose the folder of a run that was made by train-classifier or on the Classify page.</source>
        <translation>Choisissez le dossier d’une exécution faite par train-classifier ou sur la page Classer.</translation>
    </message>
    <message>
        <source>The run &apos;%1&apos; has not kept a network yet.</source>
        <translation>L’exécution «&#x202f;%1&#x202f;» n’a encore conservé aucun réseau.</translation>
    </message>
    <message>
        <source>Wait for the end of its first epoch, or resume it.</source>
        <translation>Attendez la fin de sa première époque, ou reprenez-la.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no way to normalise.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une façon de normaliser.</translation>
    </message>
    <message>
        <source>Known ones: %1.</source>
        <translation>Valeurs connues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>image %1 of %2</source>
        <translation>cliché %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have no class and are not judged.</source>
        <translation>
            <numerusform>%n cliché n’a pas de classe et n’est pas évalué.</numerusform>
            <numerusform>%n clichés n’ont pas de classe et ne sont pas évalués.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) of %1 are not judged: the network knows %2 only.</source>
        <translation>
            <numerusform>%n cliché de %1 n’est pas évalué&#xa0;: le réseau ne connaît que %2.</numerusform>
            <numerusform>%n clichés de %1 ne sont pas évalués&#xa0;: le réseau ne connaît que %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>No image of &apos;%1&apos; is of a class that the network knows.</source>
        <translation>Aucun cliché de «&#x202f;%1&#x202f;» n’est d’une classe que le réseau connaît.</translation>
    </message>
    <message>
        <source>It knows: %1.</source>
        <translation>Il connaît&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no class %1.</source>
        <translation>Il n’y a pas de classe %1.</translation>
    </message>
    <message>
        <source>The set has splits (%1), but none is called train.</source>
        <translation>Le jeu a des partitions (%1), mais aucune ne s’appelle train.</translation>
    </message>
    <message>
        <source>Deal it out anew on the Data page, or with &apos;synthray-cli split&apos;.</source>
        <translation>Répartissez-le à nouveau sur la page Données, ou avec «&#x202f;synthray-cli split&#x202f;».</translation>
    </message>
    <message>
        <source>The set has no splits: %1 % of it validate and %2 % test, dealt by patient.</source>
        <translation>Le jeu n’a pas de partitions&#xa0;: %1&#x202f;% servent à la validation et %2&#x202f;% au test, répartis par patient.</translation>
    </message>
    <message>
        <source>The set has no split val: %1 % of the training images validate, dealt by patient.</source>
        <translation>Le jeu n’a pas de partition val&#xa0;: %1&#x202f;% des clichés d’entraînement servent à la validation, répartis par patient.</translation>
    </message>
    <message>
        <source>No image of &apos;%1&apos; has a class.</source>
        <translation>Aucun cliché de «&#x202f;%1&#x202f;» n’a de classe.</translation>
    </message>
    <message>
        <source>Put the images into one folder a class, or give them labels on the Data page.</source>
        <translation>Rangez les clichés dans un dossier par classe, ou donnez-leur des étiquettes sur la page Données.</translation>
    </message>
    <message>
        <source>All images of &apos;%1&apos; are of one class (%2): there is nothing to tell apart.</source>
        <translation>Tous les clichés de «&#x202f;%1&#x202f;» sont d’une seule classe (%2)&#xa0;: il n’y a rien à distinguer.</translation>
    </message>
    <message>
        <source>Open the folder above it, which holds the other classes too.</source>
        <translation>Ouvrez le dossier parent, qui contient aussi les autres classes.</translation>
    </message>
    <message>
        <source>No training image is of the class %1.</source>
        <translation>Aucun cliché d’entraînement n’est de la classe %1.</translation>
    </message>
    <message>
        <source>Deal the set out anew by patient, or leave that class out.</source>
        <translation>Répartissez à nouveau le jeu par patient, ou laissez cette classe de côté.</translation>
    </message>
    <message>
        <source>There are too few training images in &apos;%1&apos;.</source>
        <translation>Il y a trop peu de clichés d’entraînement dans «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>A classifier needs at least two.</source>
        <translation>Un classifieur en exige au moins deux.</translation>
    </message>
    <message>
        <source>No image of the split %1 is of the class %2: its recall and AUC cannot be told there.</source>
        <translation>Aucun cliché de la partition %1 n’est de la classe %2&#xa0;: son rappel et son AUC n’y sont pas calculables.</translation>
    </message>
    <message numerus="yes">
        <source>The split %1 has only %n image(s): its numbers are very uncertain.</source>
        <translation>
            <numerusform>La partition %1 n’a que %n cliché&#xa0;: ses chiffres sont très incertains.</numerusform>
            <numerusform>La partition %1 n’a que %n clichés&#xa0;: ses chiffres sont très incertains.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no validation images: the last epoch&apos;s network is kept.</source>
        <translation>Il n’y a pas de clichés de validation&#xa0;: le réseau de la dernière époque est conservé.</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) have images of more than one class; they are kept in one split.</source>
        <translation>
            <numerusform>%n patient a des clichés de plusieurs classes&#x202f;; ils restent dans une même partition.</numerusform>
            <numerusform>%n patients ont des clichés de plusieurs classes&#x202f;; ils restent dans une même partition.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no class, so it was left out.</source>
        <translation>Il n’a pas de classe et a donc été laissé de côté.</translation>
    </message>
    <message>
        <source>It is in no split, so it was left out.</source>
        <translation>Il n’est dans aucune partition et a donc été laissé de côté.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped early: %n epoch(s) without a better one than epoch %1.</source>
        <translation>
            <numerusform>Arrêt anticipé&#xa0;: %n époque sans faire mieux que l’époque %1.</numerusform>
            <numerusform>Arrêt anticipé&#xa0;: %n époques sans faire mieux que l’époque %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a lower learning rate (lr) or a warm-up and start again; the last checkpoint is from before that.</source>
        <translation>Choisissez un taux d’apprentissage (lr) plus faible ou un échauffement et recommencez&#x202f;; le dernier point de reprise est antérieur.</translation>
    </message>
    <message>
        <source>Judging the validation and test images</source>
        <translation>Évaluation des clichés de validation et de test</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not hold a classifier of this program.</source>
        <translation>«&#x202f;%1&#x202f;» ne contient pas de classifieur de ce programme.</translation>
    </message>
    <message>
        <source>Choose the folder of a classifier&apos;s run.</source>
        <translation>Choisissez le dossier de l’exécution d’un classifieur.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not hold the weights of this network (%2).</source>
        <translation>«&#x202f;%1&#x202f;» ne contient pas les poids de ce réseau (%2).</translation>
    </message>
    <message>
        <source>They seem to be those of %1: choose that network.</source>
        <translation>Ils semblent être ceux de %1&#xa0;: choisissez ce réseau.</translation>
    </message>
    <message>
        <source>Choose the network, its width and its channels as they were when the file was made.</source>
        <translation>Choisissez le réseau, sa largeur et ses canaux tels qu’ils étaient quand le fichier a été créé.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not hold the weights of %2.</source>
        <translation>«&#x202f;%1&#x202f;» ne contient pas les poids de %2.</translation>
    </message>
    <message>
        <source>This CPU has no units for bfloat16: training would be slower with it, not faster.</source>
        <translation>Ce processeur n’a pas d’unités bfloat16&#xa0;: l’entraînement en serait plus lent, et non plus rapide.</translation>
    </message>
    <message>
        <source>Set the precision to float32.</source>
        <translation>Réglez la précision sur float32.</translation>
    </message>
    <message>
        <source>Fewer than two of the training images can be opened.</source>
        <translation>Moins de deux clichés d’entraînement peuvent être ouverts.</translation>
    </message>
    <message>
        <source>The recipe changes nothing: this run is the same as one without a recipe.</source>
        <translation>La recette ne change rien&#xa0;: cette exécution équivaut à une exécution sans recette.</translation>
    </message>
    <message>
        <source>Choose the random backbone, a weights file or a classifier&apos;s run.</source>
        <translation>Choisissez le réseau de base aléatoire, un fichier de poids ou l’exécution d’un classifieur.</translation>
    </message>
    <message>
        <source>Domain features (%1)</source>
        <translation>Caractéristiques du domaine (%1)</translation>
    </message>
    <message>
        <source>Not comparable with published FID, nor with another classifier&apos;s: for comparisons with this one only.</source>
        <translation>Non comparable aux FID publiées, ni à celles d’un autre classifieur&#xa0;: uniquement pour des comparaisons avec celui-ci.</translation>
    </message>
    <message>
        <source>%1 × %1 as the classifier was trained</source>
        <translation>%1 × %1, comme à l’entraînement du classifieur</translation>
    </message>
    <message>
        <source>Input: displayed image at 8 bits; %1</source>
        <translation>Entrée&#xa0;: cliché affiché, en 8 bits&#x202f;; %1</translation>
    </message>
    <message>
        <source>The kind must be &apos;gan&apos; or &apos;classifier&apos;.</source>
        <translation>Le type doit être «&#x202f;gan&#x202f;» ou «&#x202f;classifier&#x202f;».</translation>
    </message>
    <message>
        <source>What the network says of &apos;%1&apos; is no number: its weights are damaged.</source>
        <translation>Ce que le réseau dit de « %1 » n’est pas un nombre : ses poids sont endommagés.</translation>
    </message>
    <message>
        <source>Train it again, or take another weights file.</source>
        <translation>Entraînez-le de nouveau, ou prenez un autre fichier de poids.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these images were trained on: the numbers are better than they would be on new images.</source>
        <translation>
            <numerusform>%n de ces clichés a servi à l’entraînement&#xa0;: les nombres sont meilleurs qu’ils ne le seraient sur de nouveaux clichés.</numerusform>
            <numerusform>%n de ces clichés ont servi à l’entraînement&#xa0;: les nombres sont meilleurs qu’ils ne le seraient sur de nouveaux clichés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Validation and test images look easier than they are: &apos;synthray-cli split --fix&apos; or the Data page fixes it.</source>
        <translation>Les clichés de validation et de test paraissent plus faciles qu’ils ne le sont&#xa0;: «&#x202f;synthray-cli split --fix&#x202f;» ou la page Données y remédie.</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) have images in more than one of the set&apos;s splits, &apos;%1&apos; first (%2).</source>
        <translation>
            <numerusform>%n patient a des clichés dans plusieurs partitions du jeu, «&#x202f;%1&#x202f;» d’abord (%2).</numerusform>
            <numerusform>%n patients ont des clichés dans plusieurs partitions du jeu, «&#x202f;%1&#x202f;» en premier (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are in more than one of the set&apos;s splits as copies, &apos;%1&apos; first (%2).</source>
        <translation>
            <numerusform>%n cliché se trouve en copies dans plusieurs partitions du jeu, «&#x202f;%1&#x202f;» d’abord (%2).</numerusform>
            <numerusform>%n clichés se trouvent en copies dans plusieurs partitions du jeu, «&#x202f;%1&#x202f;» en premier (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have a near duplicate in another of the set&apos;s splits, &apos;%1&apos; first (%2).</source>
        <translation>
            <numerusform>%n cliché a un quasi-doublon dans une autre partition du jeu, «&#x202f;%1&#x202f;» d’abord (%2).</numerusform>
            <numerusform>%n clichés ont un quasi-doublon dans une autre partition du jeu, «&#x202f;%1&#x202f;» en premier (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) have images of more than one class.</source>
        <translation>
            <numerusform>%n patient a des clichés de plusieurs classes.</numerusform>
            <numerusform>%n patients ont des clichés de plusieurs classes.</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds values that are no numbers (in %2).</source>
        <translation>«&#x202f;%1&#x202f;» contient des valeurs qui ne sont pas des nombres (dans %2).</translation>
    </message>
    <message>
        <source>Take another weights file: one that was saved before its training broke down.</source>
        <translation>Prenez un autre fichier de poids, enregistré avant l’échec de son entraînement.</translation>
    </message>
    <message>
        <source>The head of &apos;%1&apos; was made anew: %2 → %3 classes.</source>
        <translation>La tête de «&#x202f;%1&#x202f;» a été refaite&#xa0;: %2 → %3 classes.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no head for these classes: it was made anew.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas de tête pour ces classes&#xa0;: elle a été refaite.</translation>
    </message>
    <message numerus="yes">
        <source>%n tensor(s) hold values that are not numbers, the first one %1</source>
        <translation>
            <numerusform>%n tenseur contient des valeurs qui ne sont pas des nombres&#xa0;: %1</numerusform>
            <numerusform>%n tenseurs contiennent des valeurs qui ne sont pas des nombres, le premier est %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Inception (torchvision&apos;s weights)</source>
        <translation>Inception (poids de torchvision)</translation>
    </message>
    <message>
        <source>Not comparable with published FID: these are the weights of torchvision&apos;s inception_v3, which is another network.</source>
        <translation>Non comparable à la FID publiée&#xa0;: ce sont les poids d’inception_v3 de torchvision, qui est un autre réseau.</translation>
    </message>
    <message>
        <source>These are the weights of torchvision&apos;s inception_v3, not those of the FID InceptionV3. They can be used, but their FID cannot be compared with published values: they were trained otherwise (1000 classes, an auxiliary head), for a network whose average pools count the border and whose last block ends in an average.</source>
        <translation>Ce sont les poids d’inception_v3 de torchvision, non ceux de l’InceptionV3 de la FID. Ils sont utilisables, mais leur FID ne se compare pas aux valeurs publiées&#xa0;: ils ont été entraînés autrement (1000 classes, une tête auxiliaire), pour un réseau dont les moyennes locales comptent le bord et dont le dernier bloc finit par une moyenne.</translation>
    </message>
    <message>
        <source>its data do not fit the checksum that was written with them</source>
        <translation>ses données ne correspondent pas à la somme de contrôle écrite avec elles</translation>
    </message>
    <message>
        <source>Which network made the statistics &apos;%1&apos; is not known: the value means something only if it was this one, with this resizer.</source>
        <translation>On ne sait pas quel réseau a produit les statistiques «&#x202f;%1&#x202f;»&#xa0;: la valeur n’a de sens que si c’était celui-ci, avec ce redimensionnement.</translation>
    </message>
    <message>
        <source>The statistics &apos;%1&apos; were made with the resizer &apos;%2&apos;, this comparison takes &apos;%3&apos;: the values cannot be compared.</source>
        <translation>Les statistiques «&#x202f;%1&#x202f;» ont été produites avec le redimensionnement «&#x202f;%2&#x202f;», cette comparaison prend «&#x202f;%3&#x202f;»&#xa0;: les valeurs ne se comparent pas.</translation>
    </message>
    <message>
        <source>Choose the resizer &apos;%1&apos;, or make the statistics again from the images.</source>
        <translation>Choisissez le redimensionnement «&#x202f;%1&#x202f;», ou refaites les statistiques à partir des clichés.</translation>
    </message>
    <message>
        <source>The statistics &apos;%1&apos; were made by another network (%2, fingerprint %3…) than that of this comparison (%4, %5…): their features cannot be compared.</source>
        <translation>Les statistiques «&#x202f;%1&#x202f;» ont été produites par un autre réseau (%2, empreinte %3…) que celui de cette comparaison (%4, %5…)&#xa0;: leurs caractéristiques ne se comparent pas.</translation>
    </message>
    <message>
        <source>Choose the backbone that made them, or make the statistics again from the images.</source>
        <translation>Choisissez le réseau qui les a produites, ou refaites les statistiques à partir des clichés.</translation>
    </message>
    <message>
        <source>Unknown network</source>
        <translation>Réseau inconnu</translation>
    </message>
    <message>
        <source>Not comparable with published FID: for comparisons with the same network only.</source>
        <translation>Non comparable à la FID publiée&#xa0;: uniquement pour des comparaisons avec le même réseau.</translation>
    </message>
    <message>
        <source>its name does not end in .npz, by which statistics are recognised</source>
        <translation>son nom ne finit pas par .npz, à quoi se reconnaissent les statistiques</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>the folder &apos;%1&apos; does not exist</source>
        <translation>le dossier «&#x202f;%1&#x202f;» n’existe pas</translation>
    </message>
    <message>
        <source>writing is not allowed there</source>
        <translation>l’écriture n’y est pas permise</translation>
    </message>
    <message>
        <source>Statistics cannot be written to &apos;%1&apos;: %2.</source>
        <translation>Impossible d’écrire les statistiques dans «&#x202f;%1&#x202f;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Choose another file for the statistics.</source>
        <translation>Choisissez un autre fichier pour les statistiques.</translation>
    </message>
    <message>
        <source>KID has no deviation: one subset of %1 images is all there is. A KID subset size below the number of images gives one.</source>
        <translation>La KID n’a pas d’écart type&#xa0;: il n’y a qu’un seul sous-ensemble de %1 clichés. Une taille des sous-ensembles KID inférieure au nombre de clichés en donne un.</translation>
    </message>
    <message>
        <source>The features of both sets are (nearly) all equal: these features do not tell the images apart, and the values say nothing.</source>
        <translation>Les caractéristiques des deux jeux sont (presque) toutes égales&#xa0;: elles ne distinguent pas les clichés, et les valeurs ne disent rien.</translation>
    </message>
    <message>
        <source>The features of the first set are (nearly) all equal: these features do not tell its images apart, and the values say little.</source>
        <translation>Les caractéristiques du premier jeu sont (presque) toutes égales&#xa0;: elles ne distinguent pas ses clichés, et les valeurs disent peu de chose.</translation>
    </message>
    <message>
        <source>The features of the second set are (nearly) all equal: these features do not tell its images apart, or it holds one image many times.</source>
        <translation>Les caractéristiques du second jeu sont (presque) toutes égales&#xa0;: elles ne distinguent pas ses clichés, ou il contient de nombreuses fois le même cliché.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are on both sides: the values are better than they should be.</source>
        <translation>
            <numerusform>%n cliché se trouve des deux côtés&#xa0;: les valeurs sont meilleures qu’elles ne devraient l’être.</numerusform>
            <numerusform>%n clichés se trouvent des deux côtés&#xa0;: les valeurs sont meilleures qu’elles ne devraient l’être.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 dims cannot be had of this backbone: it has %2.</source>
        <translation>Ce réseau ne peut pas fournir %1 dimensions&#xa0;: il en a %2.</translation>
    </message>
    <message>
        <source>The resizer was not used: a classifier brings its own (%1).</source>
        <translation>Le redimensionnement n’a pas été utilisé&#xa0;: un classifieur apporte le sien (%1).</translation>
    </message>
    <message>
        <source>Input: not known</source>
        <translation>Entrée&#xa0;: inconnue</translation>
    </message>
    <message>
        <source>KID: kernel (x·y/d + 1)³, unbiased, one subset of %1 images, so without a deviation</source>
        <translation>KID&#xa0;: noyau (x·y/d + 1)³, sans biais, un seul sous-ensemble de %1 clichés, donc sans écart type</translation>
    </message>
    <message>
        <source>Generator of %1: the running mean where there is one, epoch %2, seed %3</source>
        <translation>Générateur de %1&#xa0;: la moyenne mobile s’il y en a une, époque %2, graine %3</translation>
    </message>
    <message>
        <source>Near-copies of training images cannot be looked for: %1 No image was written.</source>
        <translation>Impossible de chercher des quasi-copies de clichés d’entraînement&#xa0;: %1 Aucun cliché n’a été écrit.</translation>
    </message>
    <message>
        <source>Bring the training images back to where they were, or choose &quot;Export near-copies of training images too&quot; (--near-copies).</source>
        <translation>Remettez les clichés d’entraînement là où ils étaient, ou choisissez «&#x202f;Exporter aussi les quasi-copies de clichés d’entraînement&#x202f;» (--near-copies).</translation>
    </message>
    <message>
        <source>there is no image of the training in &apos;%1&apos; any more.</source>
        <translation>il n’y a plus aucun cliché de l’entraînement dans «&#x202f;%1&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>%n training image(s) did not open: near-copies of them were not looked for.</source>
        <translation>
            <numerusform>%n cliché d’entraînement ne s’est pas ouvert&#xa0;: ses quasi-copies n’ont pas été recherchées.</numerusform>
            <numerusform>%n clichés d’entraînement ne se sont pas ouverts&#xa0;: leurs quasi-copies n’ont pas été recherchées.</numerusform>
        </translation>
    </message>
    <message>
        <source>epoch %1, seed %2</source>
        <translation>époque %1, graine %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not exist any more.</source>
        <translation>«&#x202f;%1&#x202f;» n’existe plus.</translation>
    </message>
    <message numerus="yes">
        <source>%n held-out image(s) are training images too: the distance ratio is too large.</source>
        <translation>
            <numerusform>%n cliché réservé est aussi un cliché d’entraînement&#xa0;: le rapport des distances est trop grand.</numerusform>
            <numerusform>%n clichés réservés sont aussi des clichés d’entraînement&#xa0;: le rapport des distances est trop grand.</numerusform>
        </translation>
    </message>
    <message>
        <source>The features of the training images are (nearly) all equal: these features do not tell the images apart, and distances say nothing.</source>
        <translation>Les caractéristiques des clichés d’entraînement sont (presque) toutes égales&#xa0;: elles ne distinguent pas les clichés, et les distances ne disent rien.</translation>
    </message>
    <message>
        <source>Near-copy: SSIM (7 × 7) of %1 or more with a training image or its mirror image, moved by up to %2 pixels</source>
        <translation>Quasi-copie&#xa0;: SSIM (7 × 7) d’au moins %1 avec un cliché d’entraînement ou son image en miroir, décalé de %2 pixels au plus</translation>
    </message>
    <message>
        <source>Every distance: the smaller one to a training image and to its mirror image</source>
        <translation>Chaque distance&#xa0;: la plus petite de celles au cliché d’entraînement et à son image en miroir</translation>
    </message>
    <message>
        <source>Authentic: no near-copy, and farther from the nearest training image than that one is from its own nearest (Alaa 2022)</source>
        <translation>Authentique&#xa0;: pas une quasi-copie, et plus loin du cliché d’entraînement le plus proche que celui-ci ne l’est de son propre plus proche (Alaa 2022)</translation>
    </message>
    <message>
        <source>Generator: the running mean where there is one, epoch %1, seed %2</source>
        <translation>Générateur&#xa0;: la moyenne mobile s’il y en a une, époque %1, graine %2</translation>
    </message>
    <message>
        <source>&apos;sigma&apos; in &apos;%1&apos; is no covariance: it is not symmetric, or a variance in it is negative.</source>
        <translation>« sigma » dans « %1 » n’est pas une covariance : elle n’est pas symétrique, ou une variance y est négative.</translation>
    </message>
    <message>
        <source>Make the statistics again from the images.</source>
        <translation>Refaites les statistiques à partir des clichés.</translation>
    </message>
    <message>
        <source>Precision, recall, density and coverage need more than %1 images on both sides: the larger of their two numbers of neighbours.</source>
        <translation>Précision, rappel, densité et couverture demandent plus de %1 clichés de chaque côté : le plus grand de leurs deux nombres de voisins.</translation>
    </message>
    <message>
        <source>The smaller set has %1 images for %2 dims: its FID is biased upwards; compare only FIDs of the same N.</source>
        <translation>Le plus petit ensemble a %1 clichés pour %2 dimensions : sa FID est biaisée vers le haut ; ne comparez que des FID de même N.</translation>
    </message>
    <message>
        <source>The set whose size is known has %1 images for %2 dims: its FID is biased upwards; compare only FIDs of the same N.</source>
        <translation>L’ensemble dont la taille est connue a %1 clichés pour %2 dimensions : sa FID est biaisée vers le haut ; ne comparez que des FID de même N.</translation>
    </message>
    <message>
        <source>There is no preset &apos;%1&apos; for comparisons.</source>
        <translation>Il n’y a pas de préréglage « %1 » pour les comparaisons.</translation>
    </message>
    <message>
        <source>FID by dims: %1</source>
        <translation>FID selon les dimensions : %1</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n image(s) can be opened. The first: %1</source>
        <translation>
            <numerusform>Le seul cliché (%n) ne peut pas être ouvert&#xa0;: %1</numerusform>
            <numerusform>Aucun des %n clichés ne peut être ouvert. Le premier&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>None of the images to compare with can be opened.</source>
        <translation>Aucun des clichés de comparaison ne s’ouvre.</translation>
    </message>
</context>
<context>
    <name>OpenDialogs</name>
    <message>
        <source>Open a folder of images</source>
        <translation>Ouvrir un dossier de clichés</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>Ouvrir des clichés</translation>
    </message>
    <message>
        <source>The sample images are not installed.</source>
        <translation>Les clichés d’exemple ne sont pas installés.</translation>
    </message>
    <message>
        <source>Open a folder of images of your own instead.</source>
        <translation>Ouvrez plutôt un dossier de vos propres clichés.</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Ouvrir un projet</translation>
    </message>
    <message>
        <source>Synthray projects (%1)</source>
        <translation>Projets Synthray (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Tous les fichiers (%1)</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>Enregistrer le projet</translation>
    </message>
    <message>
        <source>Saved &apos;%1&apos;.</source>
        <translation>«&#x202f;%1&#x202f;» est enregistré.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Save your labels?</source>
        <translation>Enregistrer vos étiquettes&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) carry labels or splits of yours that are in no file.</source>
        <translation>
            <numerusform>%Ln cliché porte des étiquettes ou partitions de votre main qui ne sont dans aucun fichier.</numerusform>
            <numerusform>%Ln clichés portent des étiquettes ou partitions de votre main qui ne sont dans aucun fichier.</numerusform>
        </translation>
    </message>
    <message>
        <source>A project keeps them; the images themselves are not changed.</source>
        <translation>Un projet les garde&#x202f;; les clichés eux-mêmes ne sont pas modifiés.</translation>
    </message>
    <message>
        <source>Save project…</source>
        <translation>Enregistrer le projet…</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>Locate the images</source>
        <translation>Localiser les clichés</translation>
    </message>
    <message>
        <source>There are no images any more where &apos;%1&apos; had them:</source>
        <translation>Il n’y a plus de clichés là où «&#x202f;%1&#x202f;» les avait&#xa0;:</translation>
    </message>
    <message>
        <source>The images of &apos;%1&apos; are not where they were:</source>
        <translation>Les clichés de «&#x202f;%1&#x202f;» ne sont plus à leur place&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln other(s)</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Were they moved or renamed? Show where they are now: what lay beside them is found as well. Labels stay on their images.</source>
        <translation>Ont-ils été déplacés ou renommés&#x202f;? Montrez où ils sont maintenant&#xa0;: ce qui se trouvait à côté est retrouvé aussi. Les étiquettes restent sur leurs clichés.</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Localiser…</translation>
    </message>
    <message>
        <source>Where is &apos;%1&apos; now?</source>
        <translation>Où est «&#x202f;%1&#x202f;» maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>Other images</source>
        <translation>Autres clichés</translation>
    </message>
    <message numerus="yes">
        <source>None of this project&apos;s %Ln labelled image(s) is in &apos;%1&apos;.</source>
        <translation>
            <numerusform>Le cliché étiqueté de ce projet (%Ln) n’est pas dans «&#x202f;%1&#x202f;».</numerusform>
            <numerusform>Aucun des %Ln clichés étiquetés de ce projet n’est dans «&#x202f;%1&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels belong to the bytes of an image: other images get none of them. Nothing was changed or written so far.</source>
        <translation>Les étiquettes appartiennent aux octets d’un cliché&#xa0;: d’autres clichés n’en reçoivent aucune. Rien n’a été modifié ni écrit jusqu’ici.</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Choisir un autre dossier…</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Ouvrir quand même</translation>
    </message>
</context>
<context>
    <name>OverviewPicture</name>
    <message>
        <source>images</source>
        <translation>clichés</translation>
    </message>
    <message>
        <source>no split</source>
        <translation>sans partition</translation>
    </message>
    <message>
        <source>Overview of the images</source>
        <translation>Vue d’ensemble des clichés</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>classes</translation>
    </message>
    <message>
        <source>patients</source>
        <translation>patients</translation>
    </message>
    <message>
        <source>imbalance</source>
        <translation>déséquilibre</translation>
    </message>
    <message>
        <source>exact duplicates</source>
        <translation>doublons exacts</translation>
    </message>
    <message>
        <source>near duplicates</source>
        <translation>quasi-doublons</translation>
    </message>
    <message>
        <source>leaks</source>
        <translation>fuites</translation>
    </message>
    <message>
        <source>problem files</source>
        <translation>fichiers écartés</translation>
    </message>
    <message>
        <source>Images per class and split</source>
        <translation>Clichés par classe et partition</translation>
    </message>
    <message>
        <source>all</source>
        <translation>total</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>sans classe</translation>
    </message>
    <message>
        <source>… and %1 more classes</source>
        <translation>… et %1 autres classes</translation>
    </message>
    <message>
        <source>Size (columns × rows, px)</source>
        <translation>Taille (colonnes × lignes, px)</translation>
    </message>
    <message>
        <source>Bit depth</source>
        <translation>Profondeur de bits</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalité</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>Polarité</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Transfer syntax</source>
        <translation>Syntaxe de transfert</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… et %1 autres</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Remarques</translation>
    </message>
    <message>
        <source>Exact duplicates: the same SHA-256 of the file. Leaks: patients or duplicates in more than one split.</source>
        <translation>Doublons exacts&#xa0;: même SHA-256 du fichier. Fuites&#xa0;: patients ou doublons dans plusieurs partitions.</translation>
    </message>
    <message>
        <source>Near duplicates: perceptual hashes of 256 bits that differ in at most %1.</source>
        <translation>Quasi-doublons&#xa0;: empreintes perceptuelles de 256&#xa0;bits qui diffèrent sur %1 au plus.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no kind of picture that can be written.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un type d’image qui puisse être écrit.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .pdf, .svg or .png.</source>
        <translation>Choisissez un nom qui se termine par .pdf, .svg ou .png.</translation>
    </message>
    <message>
        <source>Patients by images per patient</source>
        <translation>Patients selon le nombre de clichés</translation>
    </message>
    <message>
        <source>studies</source>
        <translation>études</translation>
    </message>
    <message>
        <source>Studies by images per study</source>
        <translation>Études selon le nombre de clichés</translation>
    </message>
    <message>
        <source>Patients, else studies, by images of each</source>
        <translation>Patients ou études selon les clichés</translation>
    </message>
</context>
<context>
    <name>Params</name>
    <message>
        <source>Spine study (7 methods)</source>
        <translation>Étude du rachis (7 méthodes)</translation>
    </message>
    <message>
        <source>Spine study (shear 30 rad, literal)</source>
        <translation>Étude du rachis (cisaillement 30&#xa0;rad, littéral)</translation>
    </message>
    <message>
        <source>nearest neighbour</source>
        <translation>plus proche voisin</translation>
    </message>
    <message>
        <source>bilinear</source>
        <translation>bilinéaire</translation>
    </message>
    <message>
        <source>bicubic</source>
        <translation>bicubique</translation>
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
        <translation>Calcul des niveaux de gris entre les pixels du cliché.</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Remplissage</translation>
    </message>
    <message>
        <source>Grey level outside the image: 0 black, 255 white.</source>
        <translation>Niveau de gris hors du cliché&#xa0;: 0 noir, 255 blanc.</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>First column that is kept; outside the image is black.</source>
        <translation>Première colonne conservée&#x202f;; hors du cliché, c’est noir.</translation>
    </message>
    <message>
        <source>Upper</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>First row that is kept; outside the image is black.</source>
        <translation>Première ligne conservée&#x202f;; hors du cliché, c’est noir.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>First column that is not kept any more.</source>
        <translation>Première colonne qui n’est plus conservée.</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>First row that is not kept any more.</source>
        <translation>Première ligne qui n’est plus conservée.</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>Turns the image counter-clockwise about its centre.</source>
        <translation>Tourne le cliché autour de son centre dans le sens antihoraire.</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Angle</translation>
    </message>
    <message>
        <source>°</source>
        <translation>°</translation>
    </message>
    <message>
        <source>Counter-clockwise; negative turns clockwise.</source>
        <translation>Sens antihoraire&#x202f;; une valeur négative tourne dans le sens horaire.</translation>
    </message>
    <message>
        <source>Keep the corners</source>
        <translation>Garder les coins</translation>
    </message>
    <message>
        <source>Enlarges the image so that no corner is cut off.</source>
        <translation>Agrandit le cliché pour qu’aucun coin ne soit coupé.</translation>
    </message>
    <message>
        <source>Horizontal flip</source>
        <translation>Miroir horizontal</translation>
    </message>
    <message>
        <source>Mirrors left and right.</source>
        <translation>Échange la gauche et la droite.</translation>
    </message>
    <message>
        <source>Vertical flip</source>
        <translation>Miroir vertical</translation>
    </message>
    <message>
        <source>Mirrors top and bottom.</source>
        <translation>Échange le haut et le bas.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recadrage</translation>
    </message>
    <message>
        <source>Cuts a rectangle out of the image.</source>
        <translation>Découpe un rectangle dans le cliché.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Cuts a rectangle out of the image and resizes it.</source>
        <translation>Découpe un rectangle dans le cliché et le redimensionne.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Columns of the result.</source>
        <translation>Colonnes du résultat.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Rows of the result.</source>
        <translation>Lignes du résultat.</translation>
    </message>
    <message>
        <source>Shear</source>
        <translation>Cisaillement</translation>
    </message>
    <message>
        <source>Slants the image about its centre.</source>
        <translation>Incline le cliché autour de son centre.</translation>
    </message>
    <message>
        <source>By how much upright lines lean.</source>
        <translation>Inclinaison des lignes verticales.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>horizontal</source>
        <translation>horizontale</translation>
    </message>
    <message>
        <source>vertical</source>
        <translation>verticale</translation>
    </message>
    <message>
        <source>Whether rows or columns of the image slide.</source>
        <translation>Glissement des lignes ou des colonnes du cliché.</translation>
    </message>
    <message>
        <source>Shear (literal radians)</source>
        <translation>Cisaillement (radians littéraux)</translation>
    </message>
    <message>
        <source>The map column = u - sin(s) v, row = cos(s) v, as the first study&apos;s tool applied it to an angle in radians.</source>
        <translation>L’application colonne = u - sin(s) v, ligne = cos(s) v, telle que l’outil de la première étude l’appliquait à un angle en radians.</translation>
    </message>
    <message>
        <source>rad</source>
        <translation>rad</translation>
    </message>
    <message>
        <source>In radians: 30 rad are 1719°.</source>
        <translation>En radians&#xa0;: 30&#xa0;rad font 1719°.</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>au choix %1</translation>
    </message>
    <message>
        <source>text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>%1 (%2): &apos;%3&apos; is not allowed.</source>
        <translation>%1 (%2)&#xa0;: «&#x202f;%3&#x202f;» n’est pas admis.</translation>
    </message>
    <message>
        <source>It takes %1.</source>
        <translation>Valeurs admises&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no parameter &apos;%1&apos; here.</source>
        <translation>Il n’y a pas de paramètre «&#x202f;%1&#x202f;» ici.</translation>
    </message>
    <message>
        <source>Known ones: %1.</source>
        <translation>Paramètres connus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Taille de lot</translation>
    </message>
    <message>
        <source>images</source>
        <translation>clichés</translation>
    </message>
    <message>
        <source>Learning rate, generator</source>
        <translation>Taux d’appr. de G</translation>
    </message>
    <message>
        <source>Step size of Adam for the network that draws.</source>
        <translation>Taux d’apprentissage d’Adam pour le réseau qui dessine (générateur).</translation>
    </message>
    <message>
        <source>Learning rate, discriminator</source>
        <translation>Taux d’appr. de D</translation>
    </message>
    <message>
        <source>Step size of Adam for the network that judges.</source>
        <translation>Taux d’apprentissage d’Adam pour le réseau qui juge (discriminateur).</translation>
    </message>
    <message>
        <source>Adam β1</source>
        <translation>β1 d’Adam</translation>
    </message>
    <message>
        <source>How long Adam remembers the direction of earlier steps; 0.5 is usual for GANs.</source>
        <translation>Durée pendant laquelle Adam garde la direction des pas précédents&#x202f;; 0,5 est usuel pour les GAN.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>1 (grey)</source>
        <translation>1 (gris)</translation>
    </message>
    <message>
        <source>3 (grey images in three channels)</source>
        <translation>3 (clichés gris en trois canaux)</translation>
    </message>
    <message>
        <source>Channels of the images that the networks see and make; radiographs need one.</source>
        <translation>Canaux des clichés que les réseaux voient et produisent&#x202f;; un seul suffit pour des radiographies.</translation>
    </message>
    <message>
        <source>Fit to square</source>
        <translation>Mise au carré</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Étirer</translation>
    </message>
    <message>
        <source>Cut out the centre</source>
        <translation>Découper le centre</translation>
    </message>
    <message>
        <source>Black borders</source>
        <translation>Bandes noires</translation>
    </message>
    <message>
        <source>How an image of any shape becomes a square: stretched (the proportions change), cut, or padded.</source>
        <translation>Comment un cliché de forme quelconque devient carré&#xa0;: étiré (les proportions changent), découpé ou complété.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same seed, images, settings and threads give the same networks, bit for bit.</source>
        <translation>Une même graine, avec les mêmes clichés, réglages et threads, donne les mêmes réseaux, au bit près.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>Processeur (CPU)</translation>
    </message>
    <message>
        <source>GPU (CUDA)</source>
        <translation>GPU (CUDA)</translation>
    </message>
    <message>
        <source>Automatic takes a CUDA device when there is one, else the CPU.</source>
        <translation>Automatique prend un périphérique CUDA s’il y en a un, sinon le processeur.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>Point de reprise tous</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>époques</translation>
    </message>
    <message>
        <source>How often everything that a resumed run needs is saved; the last two are kept. Also saved at Stop and at the end.</source>
        <translation>Fréquence d’enregistrement de tout ce qu’exige une reprise&#x202f;; les deux derniers points sont gardés. Enregistré aussi à l’arrêt et à la fin.</translation>
    </message>
    <message>
        <source>Snapshot every</source>
        <translation>Instantané tous</translation>
    </message>
    <message>
        <source>Keeps the generator after the first epoch and then every so many, so that images can be made from them later; 0: never.</source>
        <translation>Garde le générateur après la première époque, puis à cet intervalle, pour en tirer plus tard des clichés&#x202f;; 0&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>Images in the sample grid</source>
        <translation>Clichés de la grille</translation>
    </message>
    <message>
        <source>Drawn after every epoch, always from the same latent vectors.</source>
        <translation>Dessinés après chaque époque, toujours à partir des mêmes vecteurs latents.</translation>
    </message>
    <message>
        <source>Network width</source>
        <translation>Largeur du réseau</translation>
    </message>
    <message>
        <source>filters</source>
        <translation>filtres</translation>
    </message>
    <message>
        <source>Filters of the layers nearest to the image; the deeper ones are multiples of it. 64 is the published network; fewer train faster.</source>
        <translation>Filtres des couches les plus proches du cliché&#x202f;; les plus profondes en ont un multiple. 64 est le réseau publié&#x202f;; moins de filtres s’entraînent plus vite.</translation>
    </message>
    <message>
        <source>DCGAN (Radford) 64</source>
        <translation>DCGAN (Radford) 64</translation>
    </message>
    <message>
        <source>Radford, Metz and Chintala 2016: transposed convolutions with batch normalisation, 64 × 64 pixels. A good first choice for a few hundred images.</source>
        <translation>Radford, Metz et Chintala 2016&#xa0;: convolutions transposées avec normalisation par lots, 64 × 64 pixels. Un bon premier choix pour quelques centaines de clichés.</translation>
    </message>
    <message>
        <source>Chest X-ray study (128)</source>
        <translation>Étude du thorax (128)</translation>
    </message>
    <message>
        <source>The generator of the chest X-ray study, 128 × 128 pixels, no batch normalisation, dropout in the discriminator. Needs many epochs: use a GPU or patience.</source>
        <translation>Le générateur de l’étude de radiographies thoraciques, 128 × 128 pixels, sans normalisation par lots, avec dropout dans le discriminateur. Demande beaucoup d’époques&#xa0;: il faut un GPU ou de la patience.</translation>
    </message>
    <message>
        <source>CPU threads to work with; 0 takes all cores.</source>
        <translation>Threads du processeur à employer&#x202f;; 0 prend tous les cœurs.</translation>
    </message>
    <message>
        <source>How long to train. Every image is shown once in an epoch.</source>
        <translation>Durée de l’entraînement. Chaque cliché est montré une fois par époque.</translation>
    </message>
    <message>
        <source>Images in one training step; at most as many as the set holds. The last step of an epoch takes what is left. Larger batches need more memory.</source>
        <translation>Clichés par pas d’entraînement&#x202f;; au plus autant que le jeu en contient. Le dernier pas d’une époque prend ce qui reste. Un lot plus grand demande plus de mémoire.</translation>
    </message>
    <message>
        <source>How long to train. An epoch has images / batch steps, as in the study; each shows batch / 2 images, so that two epochs show every image about once.</source>
        <translation>Durée de l’entraînement. Une époque compte clichés / lot pas, comme dans l’étude&#x202f;; chacun montre lot / 2 clichés&#x202f;: deux époques montrent donc chaque cliché à peu près une fois.</translation>
    </message>
    <message>
        <source>At most as many as the set holds. In a step the discriminator learns from batch / 2 images and then, in a second update, from batch / 2 generated ones; the generator from a whole batch.</source>
        <translation>Au plus autant que le jeu en contient. À chaque pas, le discriminateur apprend de lot / 2 clichés puis, dans une seconde mise à jour, de lot / 2 clichés générés&#x202f;; le générateur, d’un lot entier.</translation>
    </message>
    <message>
        <source>Patient by number alone</source>
        <translation>Patient d’après le numéro seul</translation>
    </message>
    <message>
        <source>In the Kermany chest radiographs, person12_bacteria and person12_virus count as one patient: the safer choice, as 109 numbers occur as both.</source>
        <translation>Dans les clichés thoraciques Kermany, person12_bacteria et person12_virus comptent comme un seul patient&#xa0;: le choix le plus sûr, car 109 numéros existent sous les deux formes.</translation>
    </message>
    <message>
        <source>Split into</source>
        <translation>Répartir en</translation>
    </message>
    <message>
        <source>train, val and test</source>
        <translation>train, val et test</translation>
    </message>
    <message>
        <source>k folds</source>
        <translation>k plis</translation>
    </message>
    <message>
        <source>Parts of given shares, or folds that take turns as test part.</source>
        <translation>Des parts données, ou des plis qui servent de test à tour de rôle.</translation>
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
        <translation>Part des clichés d’entraînement (fractions).</translation>
    </message>
    <message>
        <source>val</source>
        <translation>val</translation>
    </message>
    <message>
        <source>Share of the images to choose settings on (fractions).</source>
        <translation>Part des clichés servant à choisir les réglages (fractions).</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>Share of the images that are kept for the last judgement (fractions).</source>
        <translation>Part des clichés réservés à l’évaluation finale (fractions).</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Plis</translation>
    </message>
    <message>
        <source>How many parts of equal size take turns as test part (folds).</source>
        <translation>Nombre de parts égales qui servent de test à tour de rôle (folds).</translation>
    </message>
    <message>
        <source>Test fold</source>
        <translation>Pli de test</translation>
    </message>
    <message>
        <source>Which fold is the test part; the others train (folds).</source>
        <translation>Le pli qui sert de test&#x202f;; les autres servent à l’entraînement (folds).</translation>
    </message>
    <message>
        <source>Next fold as val</source>
        <translation>Pli suivant en val</translation>
    </message>
    <message>
        <source>The fold after the test fold is val (folds).</source>
        <translation>Le pli qui suit celui de test est val (folds).</translation>
    </message>
    <message>
        <source>Keep together</source>
        <translation>Garder ensemble</translation>
    </message>
    <message>
        <source>images of a patient or study</source>
        <translation>patient ou étude</translation>
    </message>
    <message>
        <source>nothing but copies</source>
        <translation>copies seulement</translation>
    </message>
    <message>
        <source>What is never torn apart: images of one patient in two parts flatter the result.</source>
        <translation>Ce qui n’est jamais séparé&#xa0;: les clichés d’un patient dans deux parts embellissent le résultat.</translation>
    </message>
    <message>
        <source>Near duplicates together</source>
        <translation>Quasi-doublons ensemble</translation>
    </message>
    <message>
        <source>Images that look alike also stay in one part; every image has to be decoded for it.</source>
        <translation>Les clichés qui se ressemblent restent aussi dans une même part&#x202f;; il faut pour cela décoder chaque cliché.</translation>
    </message>
    <message>
        <source>Same classes everywhere</source>
        <translation>Mêmes classes partout</translation>
    </message>
    <message>
        <source>Each class is dealt out by itself, so that every part holds the same shares of them.</source>
        <translation>Chaque classe est répartie séparément, pour que chaque part en contienne la même proportion.</translation>
    </message>
    <message>
        <source>The same seed gives the same split of the same images.</source>
        <translation>Une même graine donne la même répartition des mêmes clichés.</translation>
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
        <translation>Les clichés DICOM restent DICOM, pixels inchangés, sans ce qui révèle l’identité du patient&#x202f;; le PNG contient les pixels et rien d’autre.</translation>
    </message>
    <message>
        <source>Grey levels of PNG</source>
        <translation>Niveaux de gris du PNG</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>Comme affichés</translation>
    </message>
    <message>
        <source>As stored</source>
        <translation>Comme stockés</translation>
    </message>
    <message>
        <source>For DICOM images written as PNG. Shown: window and polarity applied, 16 bits where the image has more than 8. Stored: the file&apos;s own numbers; images with negative ones or more than 16 bits are written as shown. Other images always keep their stored values.</source>
        <translation>Pour les clichés DICOM écrits en PNG. Affichés&#xa0;: fenêtre et polarité appliquées, 16&#xa0;bits si le cliché en a plus de 8. Stockés&#xa0;: les nombres mêmes du fichier&#x202f;; les clichés à nombres négatifs ou à plus de 16&#xa0;bits sont écrits comme affichés. Les autres clichés gardent toujours leurs valeurs stockées.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Décaler</translation>
    </message>
    <message>
        <source>Shift moves all dates of a patient by the same whole number of days, 1 to 10 years back, so that their distances stay; birth dates are always removed.</source>
        <translation>«&#x202f;Décaler&#x202f;» déplace toutes les dates d’un patient d’un même nombre entier de jours, de 1 à 10 ans en arrière, de sorte que leurs écarts restent&#x202f;; les dates de naissance sont toujours supprimées.</translation>
    </message>
    <message>
        <source>Keep sex, age, size and weight</source>
        <translation>Garder sexe, âge, taille et poids</translation>
    </message>
    <message>
        <source>Keeps patient characteristics: also ethnic group, smoking and pregnancy status. Ages above 89 years become 90.</source>
        <translation>Garde les caractéristiques du patient&#xa0;: aussi groupe ethnique, tabagisme et grossesse. Les âges supérieurs à 89 ans deviennent 90.</translation>
    </message>
    <message>
        <source>Keep the device&apos;s identity</source>
        <translation>Garder l’identité de l’appareil</translation>
    </message>
    <message>
        <source>Keeps station name, serial number and identifiers of detector, plate and generator; make and model always stay.</source>
        <translation>Garde le nom de la station, le numéro de série et les identifiants du détecteur, de la plaque et du générateur&#x202f;; fabricant et modèle restent toujours.</translation>
    </message>
    <message>
        <source>Images that may show names</source>
        <translation>Clichés pouvant montrer des noms</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Export too</source>
        <translation>Exporter aussi</translation>
    </message>
    <message>
        <source>Text in the pixels is not removed. Concerned are images that say so (Burned In Annotation YES), and ultrasound, secondary captures and photographs that do not deny it.</source>
        <translation>Le texte dans les pixels n’est pas supprimé. Sont concernés les clichés qui le déclarent (Burned In Annotation YES), ainsi que les échographies, captures secondaires et photographies qui ne le nient pas.</translation>
    </message>
    <message>
        <source>Measure FID every</source>
        <translation>Mesurer la FID toutes les</translation>
    </message>
    <message>
        <source>Images drawn for FID</source>
        <translation>Clichés tirés pour la FID</translation>
    </message>
    <message>
        <source>More images make the value steadier and take longer; values of unlike numbers cannot be compared.</source>
        <translation>Plus de clichés rendent la valeur plus stable et prennent plus de temps&#xa0;; des valeurs de nombres différents ne se comparent pas.</translation>
    </message>
    <message>
        <source>Backbone for FID</source>
        <translation>Réseau pour la FID</translation>
    </message>
    <message>
        <source>Export near-copies of training images too</source>
        <translation>Exporter aussi les quasi-copies de clichés d&apos;entraînement</translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>The network whose features are compared: random, weights:FILE or domain:RUNDIR. Values of unlike backbones cannot be compared.</source>
        <translation>Le réseau dont les caractéristiques sont comparées&#xa0;: random, weights:FICHIER ou domain:DOSSIER. Des valeurs de réseaux différents ne se comparent pas.</translation>
    </message>
    <message>
        <source>Feature dims</source>
        <translation>Dimensions</translation>
    </message>
    <message>
        <source>Length of the feature vectors; 2048 is the usual FID, 768 that of the chest X-ray study.</source>
        <translation>Longueur des vecteurs de caractéristiques&#xa0;; 2048 est la FID habituelle, 768 celle de l&apos;étude thoracique.</translation>
    </message>
    <message>
        <source>Resizer</source>
        <translation>Redimensionnement</translation>
    </message>
    <message>
        <source>Bilinear (pytorch-fid)</source>
        <translation>Bilinéaire (pytorch-fid)</translation>
    </message>
    <message>
        <source>Bicubic, Pillow (chest X-ray study)</source>
        <translation>Bicubique, Pillow (étude thoracique)</translation>
    </message>
    <message>
        <source>How an image becomes the network&apos;s 299 × 299 pixels.</source>
        <translation>Comment un cliché devient les 299 × 299 pixels du réseau.</translation>
    </message>
    <message>
        <source>Generated images</source>
        <translation>Clichés générés</translation>
    </message>
    <message>
        <source>How many images are drawn where a side is a generator&apos;s run.</source>
        <translation>Combien de clichés sont tirés quand un côté est l&apos;exécution d&apos;un générateur.</translation>
    </message>
    <message>
        <source>KID subsets</source>
        <translation>Sous-ensembles KID</translation>
    </message>
    <message>
        <source>Over how many random subsets KID is averaged.</source>
        <translation>Sur combien de sous-ensembles aléatoires la KID est moyennée.</translation>
    </message>
    <message>
        <source>KID subset size</source>
        <translation>Taille des sous-ensembles KID</translation>
    </message>
    <message>
        <source>At most as many as the smaller set holds.</source>
        <translation>Au plus autant que le plus petit jeu en contient.</translation>
    </message>
    <message>
        <source>Neighbours, precision and recall</source>
        <translation>Voisins, précision et rappel</translation>
    </message>
    <message>
        <source>k of the improved precision and recall (Kynkäänniemi 2019).</source>
        <translation>k de la précision et du rappel améliorés (Kynkäänniemi 2019).</translation>
    </message>
    <message>
        <source>Neighbours, density and coverage</source>
        <translation>Voisins, densité et couverture</translation>
    </message>
    <message>
        <source>k of density and coverage (Naeem 2020).</source>
        <translation>k de la densité et de la couverture (Naeem 2020).</translation>
    </message>
    <message>
        <source>Of the random subsets, the halves of the floor and drawn images.</source>
        <translation>Des sous-ensembles aléatoires, des moitiés du plancher et des clichés tirés.</translation>
    </message>
    <message>
        <source>Nearest images</source>
        <translation>Clichés les plus proches</translation>
    </message>
    <message>
        <source>How many training images are shown beside each generated one.</source>
        <translation>Combien de clichés d&apos;entraînement sont montrés à côté de chaque cliché généré.</translation>
    </message>
    <message>
        <source>Near-copy from SSIM</source>
        <translation>Quasi-copie dès SSIM</translation>
    </message>
    <message>
        <source>A generated image that is this much like a training image or its mirror image (at 64 × 64 pixels) counts as a near-copy.</source>
        <translation>Un cliché généré qui ressemble à ce point à un cliché d&apos;entraînement ou à son image en miroir (en 64 × 64 pixels) compte comme quasi-copie.</translation>
    </message>
    <message>
        <source>How training images become squares; Automatic: as in the run that drew the images, else stretched.</source>
        <translation>Comment les clichés d&apos;entraînement deviennent des carrés&#xa0;; Automatique&#xa0;: comme dans l&apos;exécution qui a tiré les clichés, sinon étirés.</translation>
    </message>
    <message>
        <source>Of the images that are drawn.</source>
        <translation>Des clichés tirés.</translation>
    </message>
    <message>
        <source>Resamples</source>
        <translation>Rééchantillonnages</translation>
    </message>
    <message>
        <source>How often patients are drawn anew for the intervals; 0: no intervals.</source>
        <translation>Combien de fois les patients sont retirés pour les intervalles&#xa0;; 0&#xa0;: pas d&apos;intervalles.</translation>
    </message>
    <message>
        <source>Level of the intervals</source>
        <translation>Niveau des intervalles</translation>
    </message>
    <message>
        <source>Share of resamples that an interval holds.</source>
        <translation>Part des rééchantillonnages qu&apos;un intervalle contient.</translation>
    </message>
    <message>
        <source>The same seed draws the same patients.</source>
        <translation>La même graine tire les mêmes patients.</translation>
    </message>
    <message>
        <source>Images (0: all)</source>
        <translation>Clichés (0&#xa0;: tous)</translation>
    </message>
    <message>
        <source>How many images are measured, spread evenly over the set; 0: all of them</source>
        <translation>Combien de clichés sont mesurés, répartis sur le jeu&#xa0;; 0&#xa0;: tous</translation>
    </message>
    <message>
        <source>Whole recipe too</source>
        <translation>Recette entière aussi</translation>
    </message>
    <message>
        <source>Also measures all steps one after the other, each taken with its probability</source>
        <translation>Mesure aussi toutes les étapes l&apos;une après l&apos;autre, chacune avec sa probabilité</translation>
    </message>
    <message>
        <source>How often every training image is shown.</source>
        <translation>Combien de fois chaque cliché d’entraînement est présenté.</translation>
    </message>
    <message>
        <source>Images in one training step.</source>
        <translation>Clichés par pas d’entraînement.</translation>
    </message>
    <message>
        <source>Steps at most</source>
        <translation>Pas au maximum</translation>
    </message>
    <message>
        <source>Ends training after so many optimiser steps, whatever the epochs say, so that sets of unlike size get the same budget; 0: no limit.</source>
        <translation>Termine l’entraînement après ce nombre de pas de l’optimiseur, quel que soit le nombre d’époques, afin que des jeux de tailles différentes aient le même budget&#x202f;; 0&#xa0;: sans limite.</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>Taille d’image</translation>
    </message>
    <message>
        <source>Side of the square that every image is brought to.</source>
        <translation>Côté du carré auquel chaque cliché est ramené.</translation>
    </message>
    <message>
        <source>Channels of every layer as a share of the published network&apos;s; fewer train faster and need less memory.</source>
        <translation>Canaux de chaque couche, en part de ceux du réseau publié&#x202f;; moins de canaux&#xa0;: entraînement plus rapide et moins de mémoire.</translation>
    </message>
    <message>
        <source>Three take weights that were trained on colour pictures: grey images are replicated.</source>
        <translation>Trois permettent des poids entraînés sur des images en couleurs&#xa0;: les clichés gris sont répliqués.</translation>
    </message>
    <message>
        <source>Grey values</source>
        <translation>Niveaux de gris</translation>
    </message>
    <message>
        <source>-1 to 1</source>
        <translation>-1 à 1</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 à 1</translation>
    </message>
    <message>
        <source>ImageNet&apos;s mean and deviation</source>
        <translation>moyenne et écart type d’ImageNet</translation>
    </message>
    <message>
        <source>What the network is given; weights of torchvision expect ImageNet&apos;s.</source>
        <translation>Ce que reçoit le réseau&#x202f;; les poids de torchvision attendent ceux d’ImageNet.</translation>
    </message>
    <message>
        <source>Start from weights</source>
        <translation>Partir des poids</translation>
    </message>
    <message>
        <source>A file (.pth, .safetensors, .npz) with torchvision&apos;s names; its last layer is replaced when the classes are others. Empty: random numbers.</source>
        <translation>Un fichier (.pth, .safetensors, .npz) avec les noms de torchvision&#x202f;; sa dernière couche est remplacée si les classes diffèrent. Vide&#xa0;: nombres aléatoires.</translation>
    </message>
    <message>
        <source>What learns</source>
        <translation>Ce qui apprend</translation>
    </message>
    <message>
        <source>the whole network</source>
        <translation>tout le réseau</translation>
    </message>
    <message>
        <source>the head only</source>
        <translation>la tête seule</translation>
    </message>
    <message>
        <source>the head, then stage by stage</source>
        <translation>la tête, puis étage par étage</translation>
    </message>
    <message>
        <source>With weights from a file: which layers are changed. Frozen ones keep their batch statistics.</source>
        <translation>Avec des poids venant d’un fichier&#xa0;: quelles couches sont modifiées. Celles qui sont figées gardent leurs statistiques de lot.</translation>
    </message>
    <message>
        <source>Free a stage every</source>
        <translation>Libérer un étage toutes les</translation>
    </message>
    <message>
        <source>Stage by stage: the one nearest to the head first.</source>
        <translation>Étage par étage&#xa0;: d’abord le plus proche de la tête.</translation>
    </message>
    <message>
        <source>Auxiliary heads</source>
        <translation>Têtes auxiliaires</translation>
    </message>
    <message>
        <source>Further heads inside the network that only training uses. That of Inception v3 needs images of 299 px.</source>
        <translation>Autres têtes à l’intérieur du réseau, qui ne servent qu’à l’entraînement. Celle d’Inception v3 exige des clichés de 299 px.</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimiseur</translation>
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
        <translation>SGD avec inertie</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Step size of the optimiser.</source>
        <translation>Taille du pas de l’optimiseur.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Décroissance des poids</translation>
    </message>
    <message>
        <source>How much weights are pulled towards zero.</source>
        <translation>Force avec laquelle les poids sont tirés vers zéro.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Évolution du taux</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constante</translation>
    </message>
    <message>
        <source>cosine to zero</source>
        <translation>cosinus jusqu’à zéro</translation>
    </message>
    <message>
        <source>in steps</source>
        <translation>par paliers</translation>
    </message>
    <message>
        <source>How the learning rate falls over the run.</source>
        <translation>Comment le taux d’apprentissage baisse au cours de l’exécution.</translation>
    </message>
    <message>
        <source>Lower the rate every</source>
        <translation>Baisser le taux toutes les</translation>
    </message>
    <message>
        <source>For the schedule in steps.</source>
        <translation>Pour l’évolution par paliers.</translation>
    </message>
    <message>
        <source>Lower it to</source>
        <translation>Le multiplier par</translation>
    </message>
    <message>
        <source>Factor of each of those steps.</source>
        <translation>Facteur de chacun de ces paliers.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Échauffement</translation>
    </message>
    <message>
        <source>The rate rises from zero over so many epochs.</source>
        <translation>Le taux monte à partir de zéro pendant ce nombre d’époques.</translation>
    </message>
    <message>
        <source>Weigh classes</source>
        <translation>Pondérer les classes</translation>
    </message>
    <message>
        <source>Images of rare classes count for more, by 1 / their share.</source>
        <translation>Les clichés des classes rares comptent davantage, selon 1 / leur part.</translation>
    </message>
    <message>
        <source>Balanced sampler</source>
        <translation>Tirage équilibré</translation>
    </message>
    <message>
        <source>Every class is drawn equally often, images of rare ones several times in an epoch. Images with several labels count under the rarest.</source>
        <translation>Chaque classe est tirée aussi souvent, les clichés des classes rares plusieurs fois par époque. Les clichés à plusieurs étiquettes comptent dans la plus rare.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Lissage des étiquettes</translation>
    </message>
    <message>
        <source>Share of the truth that is spread over all classes.</source>
        <translation>Part de la vérité répartie sur toutes les classes.</translation>
    </message>
    <message>
        <source>Focal loss γ</source>
        <translation>Perte focale γ</translation>
    </message>
    <message>
        <source>Images that are told well count less, by (1 - p) to this power (Lin et al. 2017); 0: cross-entropy.</source>
        <translation>Les clichés bien reconnus comptent moins, selon (1 - p) à cette puissance (Lin et al. 2017)&#x202f;; 0&#xa0;: entropie croisée.</translation>
    </message>
    <message>
        <source>Labels of an image</source>
        <translation>Étiquettes d’un cliché</translation>
    </message>
    <message>
        <source>as the set has them</source>
        <translation>comme dans le jeu</translation>
    </message>
    <message>
        <source>one (the first)</source>
        <translation>une (la première)</translation>
    </message>
    <message>
        <source>several</source>
        <translation>plusieurs</translation>
    </message>
    <message>
        <source>Several: each class is a question of its own.</source>
        <translation>Plusieurs&#xa0;: chaque classe est une question à part.</translation>
    </message>
    <message>
        <source>Augmentation recipe</source>
        <translation>Recette d’augmentation</translation>
    </message>
    <message>
        <source>preset:ID, a recipe file, or a recipe&apos;s JSON; training images only, drawn anew in every epoch. Empty: none.</source>
        <translation>preset:ID, un fichier de recette ou le JSON d’une recette&#x202f;; clichés d’entraînement seulement, retirée au sort à chaque époque. Vide&#xa0;: aucune.</translation>
    </message>
    <message>
        <source>An image is given</source>
        <translation>Un cliché reçoit</translation>
    </message>
    <message>
        <source>all steps of the recipe</source>
        <translation>toutes les étapes de la recette</translation>
    </message>
    <message>
        <source>one step, at random</source>
        <translation>une étape, au hasard</translation>
    </message>
    <message>
        <source>All steps one after the other, each with its probability, or a single one.</source>
        <translation>Toutes les étapes l’une après l’autre, chacune avec sa probabilité, ou une seule.</translation>
    </message>
    <message>
        <source>Share augmented</source>
        <translation>Part augmentée</translation>
    </message>
    <message>
        <source>Share of the images of an epoch that go through the recipe; the others stay as they are.</source>
        <translation>Part des clichés d’une époque qui passent par la recette&#x202f;; les autres restent tels quels.</translation>
    </message>
    <message>
        <source>Mix images</source>
        <translation>Mélanger les clichés</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
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
        <translation>Deux clichés d’un lot et leurs classes, fondus (Zhang et al. 2018) ou l’un collé dans l’autre (Yun et al. 2019).</translation>
    </message>
    <message>
        <source>Mixing α</source>
        <translation>α du mélange</translation>
    </message>
    <message>
        <source>Of the Beta distribution that the share is drawn from.</source>
        <translation>De la loi bêta dont la part est tirée.</translation>
    </message>
    <message>
        <source>Best epoch by</source>
        <translation>Meilleure époque selon</translation>
    </message>
    <message>
        <source>balanced accuracy</source>
        <translation>exactitude équilibrée</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitude</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>perte</translation>
    </message>
    <message>
        <source>none: the last epoch</source>
        <translation>rien&#xa0;: la dernière époque</translation>
    </message>
    <message>
        <source>Stop early after</source>
        <translation>Arrêt anticipé après</translation>
    </message>
    <message>
        <source>Validation part</source>
        <translation>Part de validation</translation>
    </message>
    <message>
        <source>Of the training images, by patient, where the set has no split val.</source>
        <translation>Des clichés d’entraînement, par patient, si le jeu n’a pas de partition val.</translation>
    </message>
    <message>
        <source>Test part</source>
        <translation>Part de test</translation>
    </message>
    <message>
        <source>Of all images, by patient, where the set has no splits at all.</source>
        <translation>De tous les clichés, par patient, si le jeu n’a aucune partition.</translation>
    </message>
    <message>
        <source>float32</source>
        <translation>float32</translation>
    </message>
    <message>
        <source>mixed, bfloat16</source>
        <translation>mixte, bfloat16</translation>
    </message>
    <message>
        <source>Mixed precision on a GPU, or on a CPU with bfloat16 units.</source>
        <translation>Précision mixte sur un GPU, ou sur un processeur à unités bfloat16.</translation>
    </message>
    <message>
        <source>VGG16</source>
        <translation>VGG16</translation>
    </message>
    <message>
        <source>13 convolutions and three wide layers, without batch normalisation (Simonyan and Zisserman 2015). Learns slowly from random numbers; good with pretrained weights.</source>
        <translation>13 convolutions et trois couches larges, sans normalisation par lot (Simonyan et Zisserman 2015). Apprend lentement à partir de nombres aléatoires&#x202f;; bon avec des poids préentraînés.</translation>
    </message>
    <message>
        <source>VGG16 with batch norm</source>
        <translation>VGG16 avec normalisation par lot</translation>
    </message>
    <message>
        <source>VGG16 with batch normalisation: learns from random numbers too.</source>
        <translation>VGG16 avec normalisation par lot&#xa0;: apprend aussi à partir de nombres aléatoires.</translation>
    </message>
    <message>
        <source>GoogLeNet (Inception v1)</source>
        <translation>GoogLeNet (Inception v1)</translation>
    </message>
    <message>
        <source>Nine Inception blocks (Szegedy et al. 2015); small and fast.</source>
        <translation>Neuf blocs Inception (Szegedy et al. 2015)&#x202f;; petit et rapide.</translation>
    </message>
    <message>
        <source>Inception v3</source>
        <translation>Inception v3</translation>
    </message>
    <message>
        <source>Eleven factorised Inception blocks (Szegedy et al. 2016); wants large images.</source>
        <translation>Onze blocs Inception factorisés (Szegedy et al. 2016)&#x202f;; demande de grands clichés.</translation>
    </message>
    <message>
        <source>as many as the class has</source>
        <translation>autant que la classe en a</translation>
    </message>
    <message>
        <source>fill up to the largest class</source>
        <translation>compléter jusqu’à la plus grande classe</translation>
    </message>
    <message>
        <source>a fixed number</source>
        <translation>un nombre fixe</translation>
    </message>
    <message>
        <source>How many join the training images of each class.</source>
        <translation>Combien s’ajoutent aux clichés d’entraînement de chaque classe.</translation>
    </message>
    <message>
        <source>Fixed number</source>
        <translation>Nombre fixe</translation>
    </message>
    <message>
        <source>Of each class.</source>
        <translation>De chaque classe.</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Clichés de test</translation>
    </message>
    <message>
        <source>folds, by patient</source>
        <translation>plis, par patient</translation>
    </message>
    <message>
        <source>the set&apos;s test split</source>
        <translation>la partition test du jeu</translation>
    </message>
    <message>
        <source>Folds by patient over all images, or the splits that the set has.</source>
        <translation>Plis par patient sur tous les clichés, ou les partitions que le jeu possède.</translation>
    </message>
    <message>
        <source>By patient; every image is a test image in one of them.</source>
        <translation>Par patient&#x202f;; chaque cliché est un cliché de test dans l’un d’eux.</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Graines</translation>
    </message>
    <message>
        <source>How often each training is repeated with other random numbers.</source>
        <translation>Combien de fois chaque entraînement est répété avec d’autres nombres aléatoires.</translation>
    </message>
    <message>
        <source>First seed</source>
        <translation>Première graine</translation>
    </message>
    <message>
        <source>Of the folds, the networks and everything that is drawn.</source>
        <translation>Des plis, des réseaux et de tout ce qui est tiré au sort.</translation>
    </message>
    <message>
        <source>Images per class</source>
        <translation>Clichés par classe</translation>
    </message>
    <message>
        <source>At most so many of each class take part, drawn by patient; 0: all.</source>
        <translation>Au plus ce nombre de chaque classe participe, tiré par patient&#x202f;; 0&#xa0;: tous.</translation>
    </message>
    <message>
        <source>Of the training images of a fold, by patient: chooses the best epoch.</source>
        <translation>Des clichés d’entraînement d’un pli, par patient&#xa0;: choisit la meilleure époque.</translation>
    </message>
    <message>
        <source>Near duplicates stay together</source>
        <translation>Garder les quasi-doublons ensemble</translation>
    </message>
    <message>
        <source>Images that look the same are kept in one fold.</source>
        <translation>Les clichés d’aspect identique restent dans un même pli.</translation>
    </message>
    <message>
        <source>Same budget of</source>
        <translation>Même budget en</translation>
    </message>
    <message>
        <source>optimiser steps</source>
        <translation>pas de l’optimiseur</translation>
    </message>
    <message>
        <source>What every arm gets alike. With epochs, arms with more images train longer.</source>
        <translation>Ce que chaque bras reçoit à égalité. Avec des époques, les bras qui ont plus de clichés s’entraînent plus longtemps.</translation>
    </message>
    <message>
        <source>Steps or epochs</source>
        <translation>Pas ou époques</translation>
    </message>
    <message>
        <source>For each training.</source>
        <translation>Pour chaque entraînement.</translation>
    </message>
    <message>
        <source>Images for FID</source>
        <translation>Clichés pour la FID</translation>
    </message>
    <message>
        <source>Generated and real images of each class and fold that FID, KID and the check for copies look at; 0: none.</source>
        <translation>Clichés générés et réels de chaque classe et de chaque pli pris en compte par FID, KID et la recherche de copies&#x202f;; 0&#xa0;: aucun.</translation>
    </message>
    <message>
        <source>random, weights:FILE or domain:RUNDIR.</source>
        <translation>random, weights:FICHIER ou domain:DOSSIER.</translation>
    </message>
    <message>
        <source>Spine study</source>
        <translation>Étude du rachis</translation>
    </message>
    <message>
        <source>None, each of the seven methods, all seven, a DCGAN, and both together; VGG16 and GoogLeNet.</source>
        <translation>Aucune, chacune des sept méthodes, les sept ensemble, un DCGAN, et les deux à la fois&#x202f;; VGG16 et GoogLeNet.</translation>
    </message>
    <message>
        <source>Chest X-ray study</source>
        <translation>Étude de radiographies thoraciques</translation>
    </message>
    <message>
        <source>None against the images of the chest study&apos;s DCGAN; GoogLeNet.</source>
        <translation>Aucune, comparée aux clichés du DCGAN de l’étude thoracique&#x202f;; GoogLeNet.</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>Format des nombres</translation>
    </message>
    <message>
        <source>Running mean of the generator</source>
        <translation>Moyenne mobile du générateur</translation>
    </message>
    <message>
        <source>Decay of a running mean (EMA) of the generator&apos;s weights, from which images are then drawn, measured and kept; 0.999 is usual for long trainings. 0: none.</source>
        <translation>Décroissance d’une moyenne mobile (EMA) des poids du générateur, avec laquelle les clichés sont ensuite tirés, mesurés et gardés&#x202f;; 0,999 est courant pour les longs entraînements. 0&#xa0;: aucune.</translation>
    </message>
    <message>
        <source>Compares generated images with held-out real ones (split test, else val; else the training images) and keeps the generator of the lowest FID. One more thread works on it beside the training; 0: never.</source>
        <translation>Compare des clichés générés à des clichés réels réservés (partition test, sinon val&#x202f;; sinon les clichés d’entraînement) et garde le générateur de plus petite FID. Un thread de plus y travaille à côté de l’entraînement&#x202f;; 0&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>Otherwise images that repeat a training image or its mirror image (SSIM of 0.85 or more at 64 × 64 pixels) are counted and left out, and nothing is written where the training images cannot be found.</source>
        <translation>Sinon, les clichés qui répètent un cliché d’entraînement ou son image en miroir (SSIM d’au moins 0,85 en 64 × 64 pixels) sont comptés et écartés, et rien n’est écrit si les clichés d’entraînement sont introuvables.</translation>
    </message>
    <message>
        <source>Of the validation images: which epoch&apos;s network is kept. Of equal ones the one with the lower validation loss, then the later one.</source>
        <translation>Des clichés de validation&#xa0;: décide de l’époque dont le réseau est gardé. À égalité, celle de plus faible perte de validation, puis la plus tardive.</translation>
    </message>
    <message>
        <source>Ends training after so many epochs without a better one (an equal one with a lower validation loss is better); 0: never.</source>
        <translation>Met fin à l’entraînement après ce nombre d’époques sans amélioration (à égalité, une perte de validation plus faible en est une)&#x202f;; 0&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Of the study, as its report is headed.</source>
        <translation>De l’étude, en tête de son rapport.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>What the study is to answer, for whoever reads its report.</source>
        <translation>Ce à quoi l’étude doit répondre, pour qui lit son rapport.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Only images of these take part, for example NORMAL|PNEUMONIA; empty: all of the set.</source>
        <translation>Seuls les clichés de ces classes y participent, par exemple NORMAL|PNEUMONIA&#x202f;; vide&#xa0;: tout le jeu.</translation>
    </message>
    <message>
        <source>random, weights:FILE or domain:RUNDIR; FID on random features is good for comparing epochs, not for papers.</source>
        <translation>random, weights:FICHIER ou domain:DOSSIER ; la FID sur des caractéristiques aléatoires sert à comparer des époques, pas à publier.</translation>
    </message>
    <message>
        <source>Usual FID (2048)</source>
        <translation>FID usuelle (2048)</translation>
    </message>
    <message>
        <source>Chest X-ray study (768)</source>
        <translation>Étude du thorax (768)</translation>
    </message>
    <message>
        <source>Follow orientation tags</source>
        <translation>Suivre les marques d’orientation</translation>
    </message>
    <message>
        <source>TIFF, JPEG and PNG files may say that their picture is to be turned or mirrored. Switch off for archives whose tags are not true: the pictures are then read as they are stored.</source>
        <translation>Les fichiers TIFF, JPEG et PNG peuvent indiquer que leur image doit être tournée ou retournée. À désactiver pour les archives dont les marques sont fausses&#xa0;: les images sont alors lues telles qu’elles sont enregistrées.</translation>
    </message>
    <message>
        <source>Ignore capitals and blanks in names</source>
        <translation>Ignorer majuscules et espaces dans les noms</translation>
    </message>
    <message>
        <source>Classes and patients whose names differ only in capitals or blanks count as one, under the name that most images have.</source>
        <translation>Les classes et les patients dont les noms ne diffèrent que par les majuscules ou les espaces comptent pour un seul, sous le nom que portent le plus de clichés.</translation>
    </message>
    <message>
        <source>AdamW takes the weight decay out of the gradient; SGD has a momentum of 0.9, RMSProp a smoothing of 0.99.</source>
        <translation>AdamW sépare la décroissance des poids du gradient&#x202f;; SGD a une inertie de 0,9, RMSProp un lissage de 0,99.</translation>
    </message>
    <message>
        <source>RMSProp</source>
        <translation>RMSProp</translation>
    </message>
    <message>
        <source>The folder to write into.</source>
        <translation>Le dossier où écrire.</translation>
    </message>
    <message>
        <source>Each step in a file of its own, for comparing methods; else the whole recipe, one step after the other.</source>
        <translation>Chaque étape dans son propre fichier, pour comparer des méthodes&#xa0;; sinon toute la recette, une étape après l’autre.</translation>
    </message>
    <message>
        <source>Augmented copies of each image.</source>
        <translation>Copies augmentées de chaque image.</translation>
    </message>
    <message>
        <source>Depth of the files; 0: that of each image.</source>
        <translation>Profondeur des fichiers&#xa0;; 0&#xa0;: celle de chaque image.</translation>
    </message>
    <message>
        <source>No folders for splits and classes.</source>
        <translation>Pas de dossiers pour partitions et classes.</translation>
    </message>
    <message>
        <source>Keeps file and folder names, which may be those of patients; else the files are numbered.</source>
        <translation>Garde les noms de fichiers et de dossiers, qui peuvent être ceux de patients&#xa0;; sinon les fichiers sont numérotés.</translation>
    </message>
    <message>
        <source>A recipe of the window, or written by hand.</source>
        <translation>Une recette de la fenêtre, ou écrite à la main.</translation>
    </message>
    <message>
        <source>A recipe that the program knows.</source>
        <translation>Une recette que le programme connaît.</translation>
    </message>
    <message>
        <source>The network.</source>
        <translation>Le réseau.</translation>
    </message>
    <message>
        <source>The folder of the run, a new one.</source>
        <translation>Le dossier de l’exécution, un nouveau.</translation>
    </message>
    <message>
        <source>The folder of a classifier&apos;s run.</source>
        <translation>Le dossier de l’exécution d’un classifieur.</translation>
    </message>
    <message>
        <source>The network of --weights.</source>
        <translation>Le réseau de --weights.</translation>
    </message>
    <message>
        <source>Weights without a run.</source>
        <translation>Des poids sans exécution.</translation>
    </message>
    <message>
        <source>How the network of --weights wants its grey levels.</source>
        <translation>Comment le réseau de --weights veut ses niveaux de gris.</translation>
    </message>
    <message>
        <source>What is computed; prdc is precision, recall, density and coverage. Left out: fid, kid and prdc in one pass.</source>
        <translation>Ce qui est calculé&#xa0;; prdc est précision, rappel, densité et couverture. Omis&#xa0;: fid, kid et prdc en une passe.</translation>
    </message>
    <message>
        <source>Settings of a published comparison.</source>
        <translation>Réglages d’une comparaison publiée.</translation>
    </message>
    <message>
        <source>The same as --backbone weights:FILE.</source>
        <translation>Comme --backbone weights:FILE.</translation>
    </message>
    <message>
        <source>Only images of this class, of the first set.</source>
        <translation>Seulement les images de cette classe, du premier jeu.</translation>
    </message>
    <message>
        <source>Only images of this split, of the first set.</source>
        <translation>Seulement les images de cette partition, du premier jeu.</translation>
    </message>
    <message>
        <source>Only images of this class, of the second set.</source>
        <translation>Seulement les images de cette classe, du second jeu.</translation>
    </message>
    <message>
        <source>Only images of this split, of the second set.</source>
        <translation>Seulement les images de cette partition, du second jeu.</translation>
    </message>
    <message>
        <source>Writes the statistics of the first set, which can stand for it then.</source>
        <translation>Écrit les statistiques du premier jeu, qui peuvent ensuite le remplacer.</translation>
    </message>
    <message>
        <source>Real images that were not trained on, for the usual distance (memorisation).</source>
        <translation>De vraies images qui n’ont pas servi à l’entraînement, pour la distance habituelle (memorisation).</translation>
    </message>
    <message>
        <source>Their split; without --heldout, of the first set.</source>
        <translation>Leur partition&#xa0;; sans --heldout, du premier jeu.</translation>
    </message>
    <message>
        <source>Writes the most alike pairs as a picture (memorisation).</source>
        <translation>Écrit les paires les plus semblables en une image (memorisation).</translation>
    </message>
    <message>
        <source>The folder to write into; left out: synthray-demo.</source>
        <translation>Le dossier où écrire&#xa0;; omis&#xa0;: synthray-demo.</translation>
    </message>
    <message>
        <source>Other images than the sample images.</source>
        <translation>D’autres images que les clichés d’exemple.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>How long it may take.</source>
        <translation>Combien de temps cela peut durer.</translation>
    </message>
    <message>
        <source>Measures no speeds.</source>
        <translation>Ne mesure pas de vitesses.</translation>
    </message>
    <message>
        <source>Runs the classifier on the images of this set; left out: the predictions of its own test images.</source>
        <translation>Applique le classifieur aux images de ce jeu&#xa0;; omis&#xa0;: les prédictions de ses propres images de test.</translation>
    </message>
    <message>
        <source>Predictions, or the run, of another classifier: the difference on the same images.</source>
        <translation>Prédictions, ou exécution, d’un autre classifieur&#xa0;: la différence sur les mêmes images.</translation>
    </message>
    <message>
        <source>Writes the predictions (with --data).</source>
        <translation>Écrit les prédictions (avec --data).</translation>
    </message>
    <message>
        <source>Writes the overview as a table, too.</source>
        <translation>Écrit aussi l’aperçu en table.</translation>
    </message>
    <message>
        <source>The PNG file to write.</source>
        <translation>Le fichier PNG à écrire.</translation>
    </message>
    <message>
        <source>Depth of the PNG file.</source>
        <translation>Profondeur du fichier PNG.</translation>
    </message>
    <message>
        <source>The network and its settings; what follows changes them.</source>
        <translation>Le réseau et ses réglages&#xa0;; ce qui suit les change.</translation>
    </message>
    <message>
        <source>The folder of the generator&apos;s run.</source>
        <translation>Le dossier de l’exécution du générateur.</translation>
    </message>
    <message>
        <source>How many images.</source>
        <translation>Combien d’images.</translation>
    </message>
    <message>
        <source>A snapshot&apos;s epoch, or that of the lowest FID; left out: the last checkpoint.</source>
        <translation>L’époque d’un instantané, ou celle du plus bas FID&#xa0;; omis&#xa0;: le dernier point de reprise.</translation>
    </message>
    <message>
        <source>A folder of images, a table (CSV) or a project.</source>
        <translation>Un dossier d’images, une table (CSV) ou un projet.</translation>
    </message>
    <message>
        <source>Which page; bash, zsh and fish are completions for these shells.</source>
        <translation>Quelle page&#xa0;; bash, zsh et fish sont les complétions de ces shells.</translation>
    </message>
    <message>
        <source>A rectangle, in pixels; 0,0 is the upper left corner. CNR is that to the first region.</source>
        <translation>Un rectangle, en pixels&#xa0;; 0,0 est le coin supérieur gauche. Le CNR est celui avec la première région.</translation>
    </message>
    <message>
        <source>From a place to another, in mm where the file tells the spacing of its pixels.</source>
        <translation>D’un endroit à un autre, en mm si le fichier indique l’espacement de ses pixels.</translation>
    </message>
    <message>
        <source>The vertex stands in the middle; in degrees.</source>
        <translation>Le sommet est au milieu&#xa0;; en degrés.</translation>
    </message>
    <message>
        <source>Number of bins; 0: as many as suit the image.</source>
        <translation>Nombre de classes&#xa0;; 0&#xa0;: autant qu’il convient à l’image.</translation>
    </message>
    <message>
        <source>Prints the result as one JSON document.</source>
        <translation>Imprime le résultat en un document JSON.</translation>
    </message>
    <message>
        <source>The window, in modality values; else that of the file.</source>
        <translation>La fenêtre, en valeurs de modalité&#xa0;; sinon celle du fichier.</translation>
    </message>
    <message>
        <source>Which frame of the file, from 0 on.</source>
        <translation>Quelle trame du fichier, à partir de 0.</translation>
    </message>
    <message>
        <source>The same seed draws the same random numbers.</source>
        <translation>La même graine tire les mêmes nombres aléatoires.</translation>
    </message>
    <message>
        <source>Writes mean and deviation of each method.</source>
        <translation>Écrit moyenne et écart de chaque méthode.</translation>
    </message>
    <message>
        <source>Writes the values of every image.</source>
        <translation>Écrit les valeurs de chaque image.</translation>
    </message>
    <message>
        <source>Reads the headers only, not the pixels.</source>
        <translation>Ne lit que les en-têtes, pas les pixels.</translation>
    </message>
    <message>
        <source>How many of 256 bits two near duplicates may be unlike in; -1: exact duplicates only. Left out: as suits the set.</source>
        <translation>En combien de 256 bits deux quasi-doublons peuvent différer&#xa0;; -1&#xa0;: seulement les doublons exacts. Omis&#xa0;: selon le jeu.</translation>
    </message>
    <message>
        <source>Only images of this class.</source>
        <translation>Seulement les images de cette classe.</translation>
    </message>
    <message>
        <source>Only images of this split.</source>
        <translation>Seulement les images de cette partition.</translation>
    </message>
    <message>
        <source>The table to write.</source>
        <translation>La table à écrire.</translation>
    </message>
    <message>
        <source>Keeps the splits that are there and moves only what leaks.</source>
        <translation>Garde les partitions existantes et ne déplace que ce qui fuit.</translation>
    </message>
    <message>
        <source>The study to begin with.</source>
        <translation>L’étude de départ.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Le fichier à écrire.</translation>
    </message>
    <message>
        <source>Keeps this arm of the preset; left out: all.</source>
        <translation>Garde ce bras du préréglage&#xa0;; omis&#xa0;: tous.</translation>
    </message>
    <message>
        <source>A network of the study; left out: those of the preset.</source>
        <translation>Un réseau de l’étude&#xa0;; omis&#xa0;: ceux du préréglage.</translation>
    </message>
    <message>
        <source>The folder of the results; left out: beside the study&apos;s file.</source>
        <translation>Le dossier des résultats&#xa0;; omis&#xa0;: à côté du fichier de l’étude.</translation>
    </message>
    <message>
        <source>Writes the report as HTML.</source>
        <translation>Écrit le rapport en HTML.</translation>
    </message>
    <message>
        <source>Writes the report as PDF.</source>
        <translation>Écrit le rapport en PDF.</translation>
    </message>
    <message>
        <source>Writes the table.</source>
        <translation>Écrit la table.</translation>
    </message>
    <message>
        <source>Size, depth and pixel statistics that another program found, to compare with.</source>
        <translation>Taille, profondeur et statistiques des pixels trouvées par un autre programme, pour comparer.</translation>
    </message>
    <message>
        <source>Writes the table as Markdown.</source>
        <translation>Écrit la table en Markdown.</translation>
    </message>
    <message>
        <source>Keeps the attributes that hold all the words.</source>
        <translation>Garde les attributs qui contiennent tous les mots.</translation>
    </message>
</context>
<context>
    <name>PredictionFile</name>
    <message>
        <source>&apos;%1&apos;, line %2: %3</source>
        <translation>«&#x202f;%1&#x202f;», ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Fix the table, or write it again with the classifier.</source>
        <translation>Corrigez la table, ou faites-la écrire de nouveau par le classifieur.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a table of predictions: it has no column &apos;truth&apos; or no column &apos;p:CLASS&apos;.</source>
        <translation>«&#x202f;%1&#x202f;» n&apos;est pas une table de prédictions&#xa0;: il lui manque la colonne «&#x202f;truth&#x202f;» ou une colonne «&#x202f;p:CLASSE&#x202f;».</translation>
    </message>
    <message>
        <source>Choose the predictions.csv of a classifier&apos;s run.</source>
        <translation>Choisissez le predictions.csv d&apos;une exécution de classifieur.</translation>
    </message>
    <message>
        <source>a class is named twice.</source>
        <translation>une classe est nommée deux fois.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a probability.</source>
        <translation>«&#x202f;%1&#x202f;» n&apos;est pas une probabilité.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds too many predictions for the memory.</source>
        <translation>«&#x202f;%1&#x202f;» contient trop de prédictions pour la mémoire.</translation>
    </message>
    <message>
        <source>Cut the table into parts by split.</source>
        <translation>Coupez la table en parties.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds no predictions.</source>
        <translation>«&#x202f;%1&#x202f;» ne contient aucune prédiction.</translation>
    </message>
    <message>
        <source>Let the training come to its end: it writes them then.</source>
        <translation>Laissez l&apos;entraînement aller à son terme&#xa0;: il les écrit alors.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of the classes (%2).</source>
        <translation>«&#x202f;%1&#x202f;» n&apos;est aucune des classes (%2).</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is empty.</source>
        <translation>«&#x202f;%1&#x202f;» est vide.</translation>
    </message>
    <message>
        <source>the row has %1 fields instead of %2.</source>
        <translation>la ligne a %1 champs au lieu de %2.</translation>
    </message>
    <message>
        <source>The two classifiers tell other classes apart: %1 and %2.</source>
        <translation>Les deux classifieurs distinguent d&apos;autres classes&#xa0;: %1 et %2.</translation>
    </message>
    <message>
        <source>Compare classifiers of the same classes in the same order.</source>
        <translation>Comparez des classifieurs des mêmes classes dans le même ordre.</translation>
    </message>
    <message>
        <source>The image &apos;%1&apos; has another true class in the second table.</source>
        <translation>Le cliché «&#x202f;%1&#x202f;» a une autre vraie classe dans la deuxième table.</translation>
    </message>
    <message>
        <source>Compare classifiers that were tested with the same labels.</source>
        <translation>Comparez des classifieurs testés avec les mêmes étiquettes.</translation>
    </message>
    <message>
        <source>The two tables have no image in common.</source>
        <translation>Les deux tables n&apos;ont aucun cliché en commun.</translation>
    </message>
    <message>
        <source>Compare predictions of the same test images; their &apos;hash&apos; or &apos;path&apos; tells.</source>
        <translation>Comparez des prédictions des mêmes clichés de test&#xa0;; leur «&#x202f;hash&#x202f;» ou «&#x202f;path&#x202f;» le dit.</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>The project &apos;%1&apos; is damaged: %2.</source>
        <translation>Le projet «&#x202f;%1&#x202f;» est endommagé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It was left as it is. Restore it from a copy, or fix it in a text editor.</source>
        <translation>Il a été laissé tel quel. Restaurez-le depuis une copie, ou corrigez-le dans un éditeur de texte.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be an object</source>
        <translation>«&#x202f;%1&#x202f;» doit être un objet</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a text</source>
        <translation>«&#x202f;%1&#x202f;» doit être un texte</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of texts</source>
        <translation>«&#x202f;%1&#x202f;» doit être une liste de textes</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a project of Synthray.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un projet de Synthray.</translation>
    </message>
    <message>
        <source>Choose a file that was saved with &apos;Save project&apos;.</source>
        <translation>Choisissez un fichier enregistré avec «&#x202f;Enregistrer le projet&#x202f;».</translation>
    </message>
    <message>
        <source>&apos;version&apos; must be a number from 1</source>
        <translation>«&#x202f;version&#x202f;» doit être un nombre à partir de 1</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; was saved by a newer Synthray (version %2 of the file).</source>
        <translation>Le projet «&#x202f;%1&#x202f;» a été enregistré par une version plus récente de Synthray (version %2 du fichier).</translation>
    </message>
    <message>
        <source>It was left as it is. Update Synthray to open it.</source>
        <translation>Il a été laissé tel quel. Mettez Synthray à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be true or false</source>
        <translation>«&#x202f;%1&#x202f;» doit valoir true ou false</translation>
    </message>
    <message>
        <source>The project has no file yet.</source>
        <translation>Le projet n’a pas encore de fichier.</translation>
    </message>
    <message>
        <source>Name one.</source>
        <translation>Indiquez-en un.</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; is not there.</source>
        <translation>Le projet «&#x202f;%1&#x202f;» est absent.</translation>
    </message>
    <message>
        <source>Check the path, and that its disk is connected.</source>
        <translation>Vérifiez le chemin, et que son disque est connecté.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a folder, not a project.</source>
        <translation>«&#x202f;%1&#x202f;» est un dossier, pas un projet.</translation>
    </message>
    <message>
        <source>The project cannot be read: %1</source>
        <translation>Le projet ne peut pas être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; has no images yet.</source>
        <translation>Le projet «&#x202f;%1&#x202f;» n’a pas encore de clichés.</translation>
    </message>
    <message>
        <source>Open images in it first.</source>
        <translation>Ouvrez-y d’abord des clichés.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, which the project &apos;%2&apos; names, is not there.</source>
        <translation>«&#x202f;%1&#x202f;», que nomme le projet «&#x202f;%2&#x202f;», est absent.</translation>
    </message>
    <message>
        <source>Open the project in the window once: it asks where the images are now.</source>
        <translation>Ouvrez une fois le projet dans la fenêtre&#xa0;: elle demandera où sont maintenant les clichés.</translation>
    </message>
    <message>
        <source>Stopped while reading the images.</source>
        <translation>Arrêté pendant la lecture des clichés.</translation>
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
        <translation>Erreur quadratique moyenne, niveaux de gris au carré&#x202f;; 0&#xa0;: identiques.</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>Root of the mean squared error, grey levels.</source>
        <translation>Racine de l’erreur quadratique moyenne, niveaux de gris.</translation>
    </message>
    <message>
        <source>MAE</source>
        <translation>MAE</translation>
    </message>
    <message>
        <source>Mean absolute error, grey levels.</source>
        <translation>Erreur absolue moyenne, niveaux de gris.</translation>
    </message>
    <message>
        <source>PSNR (dB)</source>
        <translation>PSNR (dB)</translation>
    </message>
    <message>
        <source>Peak signal to noise ratio, 10 log10(R²/MSE); ∞: identical.</source>
        <translation>Rapport signal crête sur bruit, 10 log10(R²/MSE)&#x202f;; ∞&#xa0;: identiques.</translation>
    </message>
    <message>
        <source>SSIM</source>
        <translation>SSIM</translation>
    </message>
    <message>
        <source>Structural similarity, 7 × 7 uniform window (scikit-image&apos;s default).</source>
        <translation>Similarité structurelle, fenêtre uniforme 7 × 7 (réglage par défaut de scikit-image).</translation>
    </message>
    <message>
        <source>SSIM (Gaussian)</source>
        <translation>SSIM (gaussien)</translation>
    </message>
    <message>
        <source>Structural similarity, Gaussian window of 11 taps, σ 1.5 (Wang 2004).</source>
        <translation>Similarité structurelle, fenêtre gaussienne de 11 coefficients, σ 1,5 (Wang 2004).</translation>
    </message>
    <message>
        <source>MS-SSIM</source>
        <translation>MS-SSIM</translation>
    </message>
    <message>
        <source>Structural similarity over five scales (Wang 2003).</source>
        <translation>Similarité structurelle sur cinq échelles (Wang 2003).</translation>
    </message>
    <message>
        <source>UQI</source>
        <translation>UQI</translation>
    </message>
    <message>
        <source>Universal quality index, 8 × 8 sliding window (Wang and Bovik 2002).</source>
        <translation>Indice de qualité universel, fenêtre glissante 8 × 8 (Wang et Bovik 2002).</translation>
    </message>
    <message>
        <source>VIFp</source>
        <translation>VIFp</translation>
    </message>
    <message>
        <source>Visual information fidelity in the pixel domain (Sheikh and Bovik 2006).</source>
        <translation>Fidélité de l’information visuelle dans le domaine des pixels (Sheikh et Bovik 2006).</translation>
    </message>
    <message>
        <source>Entropy (bits)</source>
        <translation>Entropie (bits)</translation>
    </message>
    <message>
        <source>Shannon entropy of the image&apos;s grey levels; needs no reference.</source>
        <translation>Entropie de Shannon des niveaux de gris de l’image&#x202f;; sans référence.</translation>
    </message>
    <message>
        <source>Mean gradient</source>
        <translation>Gradient moyen</translation>
    </message>
    <message>
        <source>Mean length of the gradient, grey levels per pixel; needs no reference.</source>
        <translation>Norme moyenne du gradient, niveaux de gris par pixel&#x202f;; sans référence.</translation>
    </message>
    <message>
        <source>Laplacian variance</source>
        <translation>Variance du laplacien</translation>
    </message>
    <message>
        <source>Variance of the 4-neighbour Laplacian (sharpness); needs no reference.</source>
        <translation>Variance du laplacien à 4 voisins (netteté)&#x202f;; sans référence.</translation>
    </message>
    <message>
        <source>An image without pixels cannot be compared.</source>
        <translation>Une image sans pixels ne peut pas être comparée.</translation>
    </message>
    <message>
        <source>The image was brought from %1 × %2 to the reference&apos;s %3 × %4 pixels.</source>
        <translation>L’image a été ramenée de %1 × %2 aux %3 × %4 pixels de la référence.</translation>
    </message>
    <message>
        <source>MS-SSIM needs more than 160 pixels a side: five scales of 11 pixels.</source>
        <translation>MS-SSIM demande plus de 160 pixels de côté&#xa0;: cinq échelles de 11 pixels.</translation>
    </message>
    <message>
        <source>VIFp is not defined here: the reference is too small or has no structure.</source>
        <translation>VIFp n’est pas défini ici&#xa0;: la référence est trop petite ou sans structure.</translation>
    </message>
    <message>
        <source>The image is smaller than the windows of SSIM (7 and 11 pixels) or UQI (8).</source>
        <translation>L’image est plus petite que les fenêtres de SSIM (7 et 11 pixels) ou d’UQI (8).</translation>
    </message>
    <message>
        <source>The images cannot be compared: %1</source>
        <translation>Les images ne peuvent pas être comparées&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is not enough memory to compare the images.</source>
        <translation>La mémoire ne suffit pas pour comparer les images.</translation>
    </message>
    <message>
        <source>Close other programs, or use smaller images.</source>
        <translation>Fermez d’autres programmes ou utilisez des clichés plus petits.</translation>
    </message>
    <message>
        <source>Whole recipe</source>
        <translation>Recette entière</translation>
    </message>
    <message>
        <source>measuring images</source>
        <translation>mesure des clichés</translation>
    </message>
    <message>
        <source>There was not enough memory for this image.</source>
        <translation>La mémoire ne suffisait pas pour ce cliché.</translation>
    </message>
    <message>
        <source>The recipe has no step that is switched on.</source>
        <translation>La recette n’a aucune étape activée.</translation>
    </message>
    <message>
        <source>Add a method, or switch one on.</source>
        <translation>Ajoutez une méthode ou activez-en une.</translation>
    </message>
    <message>
        <source>There is no image to measure.</source>
        <translation>Il n&apos;y a aucun cliché à mesurer.</translation>
    </message>
    <message>
        <source>Open a folder of images.</source>
        <translation>Ouvrez un dossier de clichés.</translation>
    </message>
    <message>
        <source>Stopped before an image was measured.</source>
        <translation>Arrêté avant qu&apos;un cliché ne soit mesuré.</translation>
    </message>
    <message>
        <source>None of the images could be measured.</source>
        <translation>Aucun des clichés n&apos;a pu être mesuré.</translation>
    </message>
    <message>
        <source>Moving pixels (rotate, flip, crop, zoom, shear) scores badly by construction: such values describe a method, they do not judge it.</source>
        <translation>Déplacer des pixels (rotation, miroir, rognage, zoom, cisaillement) donne par construction de mauvaises valeurs&#xa0;: elles décrivent une méthode, elles ne la jugent pas.</translation>
    </message>
    <message>
        <source>Images of 8 bits (%1) and of 16 bits (%2) are averaged together: means of MSE, RMSE, MAE, mean gradient and Laplacian variance mix unlike scales of grey. Compare PSNR and the structural metrics, or measure them apart.</source>
        <translation>Des clichés de 8 bits (%1) et de 16 bits (%2) sont moyennés ensemble : les moyennes de MSE, RMSE, MAE, gradient moyen et variance du laplacien mélangent des échelles de gris différentes. Comparez le PSNR et les mesures de structure, ou mesurez-les à part.</translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>Step %1</source>
        <translation>Étape %1</translation>
    </message>
    <message>
        <source>Step %1 (%2)</source>
        <translation>Étape %1 (%2)</translation>
    </message>
    <message>
        <source>%1: there is no field &apos;%2&apos;.</source>
        <translation>%1&#xa0;: il n’y a pas de champ «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Known ones: %1.</source>
        <translation>Champs connus&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1: the name &apos;%2&apos; cannot be used in a file name.</source>
        <translation>%1&#xa0;: le nom «&#x202f;%2&#x202f;» ne peut pas servir dans un nom de fichier.</translation>
    </message>
    <message>
        <source>Use 1 to 64 letters (a-z), digits, &apos;-&apos; and &apos;_&apos;.</source>
        <translation>Utilisez 1 à 64 lettres (a-z), chiffres, «&#x202f;-&#x202f;» et «&#x202f;_&#x202f;».</translation>
    </message>
    <message>
        <source>%1: method: there is no method &apos;%2&apos;.</source>
        <translation>%1&#xa0;: method&#xa0;: il n’y a pas de méthode «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>%1: probability: &apos;%2&apos; is not allowed.</source>
        <translation>%1&#xa0;: probability&#xa0;: «&#x202f;%2&#x202f;» n’est pas admis.</translation>
    </message>
    <message>
        <source>It takes 0 to 1.</source>
        <translation>Valeurs admises&#xa0;: 0 à 1.</translation>
    </message>
    <message>
        <source>%1: the parameter &apos;%2&apos; is missing.</source>
        <translation>%1&#xa0;: le paramètre «&#x202f;%2&#x202f;» manque.</translation>
    </message>
    <message>
        <source>%1: the name &apos;%2&apos; is used by an earlier step.</source>
        <translation>%1&#xa0;: le nom «&#x202f;%2&#x202f;» est déjà pris par une étape précédente.</translation>
    </message>
    <message>
        <source>Give each step a name of its own: it becomes part of file names.</source>
        <translation>Donnez à chaque étape un nom propre&#xa0;: il entre dans les noms de fichiers.</translation>
    </message>
    <message>
        <source>%1 is not a JSON object.</source>
        <translation>%1 n’est pas un objet JSON.</translation>
    </message>
    <message>
        <source>%1: %2 must be %3.</source>
        <translation>%1&#xa0;: %2 doit être %3.</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>l’une des valeurs %1</translation>
    </message>
    <message>
        <source>text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a number from 0 to 1</source>
        <translation>un nombre de 0 à 1</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a JSON object</source>
        <translation>un objet JSON</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>La recette</translation>
    </message>
    <message>
        <source>This is not a recipe: the field &apos;format&apos; is not &quot;%1&quot;.</source>
        <translation>Ce n’est pas une recette&#xa0;: le champ «&#x202f;format&#x202f;» n’est pas «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>%1: the field &apos;version&apos; must be a whole number from 1 on.</source>
        <translation>%1&#xa0;: le champ «&#x202f;version&#x202f;» doit être un nombre entier à partir de 1.</translation>
    </message>
    <message>
        <source>The recipe was written by a newer program (version %1 of the format).</source>
        <translation>La recette a été écrite par un programme plus récent (version %1 du format).</translation>
    </message>
    <message>
        <source>This program reads version %1: update it.</source>
        <translation>Ce programme lit la version %1&#xa0;: mettez-le à jour.</translation>
    </message>
    <message>
        <source>%1: the field &apos;steps&apos; must be a list.</source>
        <translation>%1&#xa0;: le champ «&#x202f;steps&#x202f;» doit être une liste.</translation>
    </message>
    <message>
        <source>%1: more than %2 steps.</source>
        <translation>%1&#xa0;: plus de %2 étapes.</translation>
    </message>
    <message>
        <source>The recipe has no step %1.</source>
        <translation>La recette n’a pas d’étape %1.</translation>
    </message>
    <message>
        <source>%1: there is not enough memory.</source>
        <translation>%1&#xa0;: la mémoire ne suffit pas.</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 a échoué&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échouée</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompue</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a run: it has no run.json.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une exécution&#xa0;: run.json manque.</translation>
    </message>
    <message>
        <source>Choose the folder that was made when the run was started.</source>
        <translation>Choisissez le dossier créé au lancement de l’exécution.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: %2</source>
        <translation>«&#x202f;%1&#x202f;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Cannot read</source>
        <translation>Impossible de lire</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too large to be a run&apos;s events.</source>
        <translation>«&#x202f;%1&#x202f;» est trop grand pour contenir les événements d’une exécution.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>The run &apos;%1&apos; is running.</source>
        <translation>L’exécution «&#x202f;%1&#x202f;» est en cours.</translation>
    </message>
    <message>
        <source>Stop it first, then delete it.</source>
        <translation>Arrêtez-la d’abord, puis supprimez-la.</translation>
    </message>
    <message>
        <source>Not everything in &apos;%1&apos; could be deleted.</source>
        <translation>Tout n’a pas pu être supprimé dans «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>Vérifiez les autorisations du dossier.</translation>
    </message>
    <message>
        <source>This is not a Synthray run.</source>
        <translation>Ce n’est pas une exécution de Synthray.</translation>
    </message>
    <message>
        <source>This run was made by a newer Synthray.</source>
        <translation>Cette exécution provient d’une version plus récente de Synthray.</translation>
    </message>
    <message>
        <source>Update Synthray to open it.</source>
        <translation>Mettez Synthray à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Cannot write</source>
        <translation>Impossible d’écrire</translation>
    </message>
    <message>
        <source>The run &apos;%1&apos; is being run already.</source>
        <translation>L’exécution «&#x202f;%1&#x202f;» est déjà en cours ailleurs.</translation>
    </message>
    <message>
        <source>Stop it there first, or choose another run.</source>
        <translation>Arrêtez-la d’abord là-bas, ou choisissez une autre exécution.</translation>
    </message>
    <message>
        <source>The run folder &apos;%1&apos; cannot be written.</source>
        <translation>Impossible d’écrire dans le dossier d’exécution «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Choose a folder of your own with free space for the run.</source>
        <translation>Choisissez pour l’exécution un dossier qui vous appartient et qui a de l’espace libre.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds a run already.</source>
        <translation>«&#x202f;%1&#x202f;» contient déjà une exécution.</translation>
    </message>
    <message>
        <source>Continue it with &apos;resume&apos;, or choose another folder for a new run.</source>
        <translation>Continuez-la avec «&#x202f;resume&#x202f;», ou choisissez un autre dossier pour une nouvelle exécution.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; is not empty.</source>
        <translation>Le dossier «&#x202f;%1&#x202f;» n’est pas vide.</translation>
    </message>
    <message>
        <source>Choose an empty or a new folder for the run.</source>
        <translation>Choisissez pour l’exécution un dossier vide ou nouveau.</translation>
    </message>
</context>
<context>
    <name>RunSpec</name>
    <message>
        <source>The run&apos;s settings have an unknown key &apos;%1&apos;.</source>
        <translation>Les réglages de l’exécution contiennent une clé inconnue «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Known ones: %1.</source>
        <translation>Clés connues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The run&apos;s settings have no valid &apos;version&apos;.</source>
        <translation>Les réglages de l’exécution n’ont pas de «&#x202f;version&#x202f;» valide.</translation>
    </message>
    <message>
        <source>It should be %1.</source>
        <translation>La valeur attendue est %1.</translation>
    </message>
    <message>
        <source>These settings were written by a newer Synthray (version %1).</source>
        <translation>Ces réglages ont été écrits par une version plus récente de Synthray (version %1).</translation>
    </message>
    <message>
        <source>Update Synthray to open them.</source>
        <translation>Mettez Synthray à jour pour les ouvrir.</translation>
    </message>
    <message>
        <source>The run&apos;s setting &apos;%1&apos; must be text.</source>
        <translation>Le réglage «&#x202f;%1&#x202f;» de l’exécution doit être un texte.</translation>
    </message>
    <message>
        <source>The run&apos;s setting &apos;%1&apos; must be an object.</source>
        <translation>Le réglage «&#x202f;%1&#x202f;» de l’exécution doit être un objet.</translation>
    </message>
    <message>
        <source>The run&apos;s settings name no &apos;%1&apos;.</source>
        <translation>«&#x202f;%1&#x202f;» manque dans les réglages de l’exécution.</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>Loss of D</source>
        <translation>Perte de D</translation>
    </message>
    <message>
        <source>Loss of G</source>
        <translation>Perte de G</translation>
    </message>
    <message>
        <source>Images per second</source>
        <translation>Images par seconde</translation>
    </message>
    <message>
        <source>images per second</source>
        <translation>images par seconde</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>Perte d’entraînement</translation>
    </message>
    <message>
        <source>Training accuracy</source>
        <translation>Exactitude d’entraînement</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Training loss by epoch</source>
        <translation>Perte d’entraînement par époque</translation>
    </message>
    <message>
        <source>Training accuracy by epoch</source>
        <translation>Exactitude d’entraînement par époque</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Perte de validation</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>Exactitude de validation</translation>
    </message>
    <message>
        <source>Balanced validation accuracy</source>
        <translation>Exactitude équilibrée de validation</translation>
    </message>
    <message>
        <source>Validation AUC</source>
        <translation>AUC de validation</translation>
    </message>
    <message>
        <source>Accuracy of the majority class</source>
        <translation>Exactitude de la classe majoritaire</translation>
    </message>
    <message>
        <source>FID of two halves of the real images</source>
        <translation>FID de deux moitiés des clichés réels</translation>
    </message>
    <message>
        <source>Standard deviation of KID</source>
        <translation>Écart type du KID</translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message>
        <source>%1 has an unknown key &apos;%2&apos;.</source>
        <translation>%1 a une clé inconnue «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Known ones: %1.</source>
        <translation>Valeurs connues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 needs a recipe.</source>
        <translation>%1 exige une recette.</translation>
    </message>
    <message>
        <source>Arm %1 (%2)</source>
        <translation>Bras %1 (%2)</translation>
    </message>
    <message>
        <source>%1: there is no kind &apos;%2&apos;.</source>
        <translation>%1&#xa0;: il n’y a pas de type «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>All seven</source>
        <translation>Les sept</translation>
    </message>
    <message>
        <source>Spine study</source>
        <translation>Étude du rachis</translation>
    </message>
    <message>
        <source>Which augmentation helps a classifier on a small, imbalanced set of radiographs?</source>
        <translation>Quelle augmentation aide un classifieur sur un petit jeu de radiographies déséquilibré&#x202f;?</translation>
    </message>
    <message>
        <source>Hybrid (DCGAN, then all seven)</source>
        <translation>Hybride (DCGAN, puis les sept)</translation>
    </message>
    <message>
        <source>Chest X-ray study</source>
        <translation>Étude de radiographies thoraciques</translation>
    </message>
    <message>
        <source>Does a classifier do better on untouched patients when a DCGAN&apos;s images join its training images?</source>
        <translation>Un classifieur fait-il mieux sur des patients jamais vus quand les clichés d’un DCGAN s’ajoutent à ses clichés d’entraînement&#x202f;?</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>recette</translation>
    </message>
    <message>
        <source>GAN in each fold</source>
        <translation>GAN dans chaque pli</translation>
    </message>
    <message>
        <source>GAN → recipe</source>
        <translation>GAN → recette</translation>
    </message>
    <message>
        <source>ready images</source>
        <translation>clichés prêts</translation>
    </message>
    <message>
        <source>The study &apos;%1&apos;</source>
        <translation>L’étude «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a study.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une étude.</translation>
    </message>
    <message>
        <source>A study&apos;s file says &quot;format&quot;: &quot;synthray-study&quot;.</source>
        <translation>Le fichier d’une étude contient &quot;format&quot;: &quot;synthray-study&quot;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was written by a newer Synthray.</source>
        <translation>«&#x202f;%1&#x202f;» a été écrit par une version plus récente de Synthray.</translation>
    </message>
    <message>
        <source>Update Synthray to open it.</source>
        <translation>Mettez Synthray à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>A network</source>
        <translation>Un réseau</translation>
    </message>
    <message>
        <source>A study needs at least two arms: one to compare with, and one more.</source>
        <translation>Une étude exige au moins deux bras&#xa0;: un pour servir de comparaison, et un autre.</translation>
    </message>
    <message>
        <source>A study needs at least one network.</source>
        <translation>Une étude exige au moins un réseau.</translation>
    </message>
    <message>
        <source>%1 trainings are more than a study can have (10000).</source>
        <translation>%1 entraînements, c’est plus qu’une étude ne peut en avoir (10000).</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be an arm&apos;s id.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être l’identifiant d’un bras.</translation>
    </message>
    <message>
        <source>Use letters, digits, - and _ only.</source>
        <translation>N’utilisez que des lettres, des chiffres, - et _.</translation>
    </message>
    <message>
        <source>Two arms have the id &apos;%1&apos;.</source>
        <translation>Deux bras ont l’identifiant «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The recipe of the arm &apos;%1&apos; changes nothing.</source>
        <translation>La recette du bras «&#x202f;%1&#x202f;» ne change rien.</translation>
    </message>
    <message>
        <source>Switch a step on, or take the arm out.</source>
        <translation>Activez une étape, ou retirez le bras.</translation>
    </message>
    <message>
        <source>Arm &apos;%1&apos;: there is no preset &apos;%2&apos;.</source>
        <translation>Bras «&#x202f;%1&#x202f;»&#xa0;: il n’y a pas de préréglage «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>The folder of the arm &apos;%1&apos; is not there: %2.</source>
        <translation>Le dossier du bras «&#x202f;%1&#x202f;» est introuvable&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The other arms are compared with &apos;%1&apos;, which is not the training images as they are.</source>
        <translation>Les autres bras sont comparés à «&#x202f;%1&#x202f;», qui n’est pas formé des clichés d’entraînement tels quels.</translation>
    </message>
    <message>
        <source>The network &apos;%1&apos; is there twice.</source>
        <translation>Le réseau «&#x202f;%1&#x202f;» figure deux fois.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; of a network is set by the study itself.</source>
        <translation>«&#x202f;%1&#x202f;» d’un réseau est fixé par l’étude elle-même.</translation>
    </message>
    <message>
        <source>Fewer than three folds and seeds in all: intervals will be very wide.</source>
        <translation>Moins de trois plis et graines en tout&#xa0;: les intervalles seront très larges.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>%1 images of %2 patients. %3</source>
        <translation>%1 clichés de %2 patients. %3</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Pli</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>Bras</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Bras</translation>
    </message>
    <message>
        <source>What its training images are</source>
        <translation>Ce que sont ses clichés d’entraînement</translation>
    </message>
    <message>
        <source>Examples (first fold)</source>
        <translation>Exemples (premier pli)</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>au choix %1</translation>
    </message>
    <message>
        <source>in this order: %1</source>
        <translation>dans cet ordre&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 % of the images of an epoch</source>
        <translation>%1&#x202f;% des clichés d’une époque</translation>
    </message>
    <message>
        <source>Generated images</source>
        <translation>Clichés générés</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Générateur</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>plancher</translation>
    </message>
    <message>
        <source>near-copies</source>
        <translation>quasi-copies</translation>
    </message>
    <message>
        <source>authenticity</source>
        <translation>authenticité</translation>
    </message>
    <message>
        <source>distance ratio</source>
        <translation>rapport des distances</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Exactitude équilibrée</translation>
    </message>
    <message>
        <source>against first, points</source>
        <translation>par rapport au premier, points</translation>
    </message>
    <message>
        <source>effect (d)</source>
        <translation>effet (d)</translation>
    </message>
    <message>
        <source>p (Holm)</source>
        <translation>p (Holm)</translation>
    </message>
    <message>
        <source>Always saying the most frequent class reaches an accuracy of %1 and a balanced accuracy of %2.</source>
        <translation>Toujours répondre la classe la plus fréquente atteint une exactitude de %1 et une exactitude équilibrée de %2.</translation>
    </message>
    <message>
        <source>Curves, %1</source>
        <translation>Courbes, %1</translation>
    </message>
    <message>
        <source>Arms and networks</source>
        <translation>Bras et réseaux</translation>
    </message>
    <message>
        <source>How this was computed</source>
        <translation>Comment cela a été calculé</translation>
    </message>
    <message>
        <source>Every training got the same %1 optimiser steps.</source>
        <translation>Chaque entraînement a reçu les mêmes %1 pas de l’optimiseur.</translation>
    </message>
    <message>
        <source>Every training got the same %1 epochs; arms with more images made more steps.</source>
        <translation>Chaque entraînement a reçu les mêmes %1 époques&#x202f;; les bras qui ont plus de clichés ont fait plus de pas.</translation>
    </message>
    <message>
        <source>The set&apos;s own test split was the test part; it was not trained on, generated from or looked at to choose an epoch.</source>
        <translation>La partition test du jeu a servi de partie de test&#x202f;; elle n’a servi ni à l’entraînement, ni à la génération, ni au choix d’une époque.</translation>
    </message>
    <message>
        <source>Images were split first, by patient, into %1 folds; each was the test part once. Test images were not trained on, generated from or looked at to choose an epoch.</source>
        <translation>Les clichés ont d’abord été répartis, par patient, en %1 plis&#x202f;; chacun a été une fois la partie de test. Les clichés de test n’ont servi ni à l’entraînement, ni à la génération, ni au choix d’une époque.</translation>
    </message>
    <message>
        <source>Of the other images of a fold %1 % validated, by patient: the epoch with the best balanced accuracy on them was kept, unless the network&apos;s settings say otherwise.</source>
        <translation>Parmi les autres clichés d’un pli, %1&#x202f;% ont servi à la validation, par patient&#xa0;: l’époque ayant la meilleure exactitude équilibrée sur ceux-ci a été conservée, sauf réglage contraire du réseau.</translation>
    </message>
    <message>
        <source>A classifier that says one class of every image is called collapsed.</source>
        <translation>Un classifieur qui attribue une seule classe à tous les clichés est dit effondré.</translation>
    </message>
    <message>
        <source>Versions and seeds</source>
        <translation>Versions et graines</translation>
    </message>
    <message>
        <source>Cells that failed</source>
        <translation>Cellules en échec</translation>
    </message>
    <message>
        <source>%1 helped: %2 points against &apos;%3&apos; (p = %4).</source>
        <translation>%1 a aidé&#xa0;: %2 points par rapport à «&#x202f;%3&#x202f;» (p = %4).</translation>
    </message>
    <message>
        <source>%1 did harm: %2 points against &apos;%3&apos; (p = %4).</source>
        <translation>%1 a nui&#xa0;: %2 points par rapport à «&#x202f;%3&#x202f;» (p = %4).</translation>
    </message>
    <message>
        <source>%1: no difference from &apos;%2&apos; can be shown (%3 points, p = %4).</source>
        <translation>%1&#xa0;: aucune différence avec «&#x202f;%2&#x202f;» ne peut être démontrée (%3 points, p = %4).</translation>
    </message>
    <message>
        <source>%1 of %2 trainings are done. Report of %3, Synthray %4. Research use only.</source>
        <translation>%1 entraînements sur %2 sont terminés. Rapport du %3, Synthray %4. Réservé à la recherche.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>majority class: %1</source>
        <translation>classe majoritaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>collapsed %1/%2</source>
        <translation>effondrés %1/%2</translation>
    </message>
    <message>
        <source>mean balanced accuracy (points against &apos;%1&apos;)</source>
        <translation>exactitude équilibrée moyenne (points par rapport à «&#x202f;%1&#x202f;»)</translation>
    </message>
    <message>
        <source>validation balanced accuracy over the budget (start to end), mean over cells</source>
        <translation>exactitude équilibrée de validation au fil du budget (du début à la fin), moyenne sur les cellules</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds no predictions of test images.</source>
        <translation>«&#x202f;%1&#x202f;» ne contient pas de prédictions de clichés de test.</translation>
    </message>
    <message>
        <source>FID %1 (floor %2), KID %3, near-copies %4</source>
        <translation>FID %1 (plancher %2), KID %3, quasi-copies %4</translation>
    </message>
    <message>
        <source>No cell of the study is done yet in &apos;%1&apos;.</source>
        <translation>Aucune cellule de l’étude n’est encore terminée dans «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Run the study first.</source>
        <translation>Lancez d’abord l’étude.</translation>
    </message>
    <message>
        <source>cell %1 of %2: %3 · %4</source>
        <translation>cellule %1 sur %2&#xa0;: %3 · %4</translation>
    </message>
    <message>
        <source>Cannot write</source>
        <translation>Impossible d’écrire</translation>
    </message>
    <message>
        <source>The results in &apos;%1&apos; are of other images, folds or seeds than the study has now.</source>
        <translation>Les résultats dans «&#x202f;%1&#x202f;» portent sur d’autres clichés, plis ou graines que ceux de l’étude actuelle.</translation>
    </message>
    <message>
        <source>Choose another results folder, or remove this one to begin anew.</source>
        <translation>Choisissez un autre dossier de résultats, ou supprimez celui-ci pour recommencer.</translation>
    </message>
    <message>
        <source>images</source>
        <translation>clichés</translation>
    </message>
    <message>
        <source>The folder of the arm &apos;%1&apos; has no images of the study&apos;s classes.</source>
        <translation>Le dossier du bras «&#x202f;%1&#x202f;» n’a aucun cliché des classes de l’étude.</translation>
    </message>
    <message>
        <source>It needs one folder for each class: %1.</source>
        <translation>Il lui faut un dossier par classe&#xa0;: %1.</translation>
    </message>
    <message>
        <source>training images of %1</source>
        <translation>clichés d’entraînement de %1</translation>
    </message>
    <message>
        <source>generated images of %1</source>
        <translation>clichés générés de %1</translation>
    </message>
    <message>
        <source>validation images of %1</source>
        <translation>clichés de validation de %1</translation>
    </message>
    <message>
        <source>generator of %1, fold %2</source>
        <translation>générateur de %1, pli %2</translation>
    </message>
    <message>
        <source>Cannot rename</source>
        <translation>Impossible de renommer</translation>
    </message>
    <message>
        <source>the folder is in use</source>
        <translation>le dossier est en cours d’utilisation</translation>
    </message>
    <message>
        <source>%1, %2, fold %3</source>
        <translation>%1, %2, pli %3</translation>
    </message>
    <message>
        <source>Choose another results folder, or remove the cell&apos;s folder to train it again.</source>
        <translation>Choisissez un autre dossier de résultats, ou supprimez le dossier de la cellule pour l’entraîner à nouveau.</translation>
    </message>
    <message>
        <source>The study in &apos;%1&apos; is running already.</source>
        <translation>L’étude dans «&#x202f;%1&#x202f;» est déjà en cours.</translation>
    </message>
    <message>
        <source>Stop it there first.</source>
        <translation>Arrêtez-la d’abord là-bas.</translation>
    </message>
    <message>
        <source>The study was stopped after %1 of %2 cells.</source>
        <translation>L’étude a été arrêtée après %1 cellules sur %2.</translation>
    </message>
    <message>
        <source>Run it again to go on.</source>
        <translation>Relancez-la pour continuer.</translation>
    </message>
    <message>
        <source>The study ended in cell %1 of %2 (%3): %4</source>
        <translation>L’étude s’est interrompue à la cellule %1 sur %2 (%3)&#xa0;: %4</translation>
    </message>
    <message>
        <source>Free some space and run it again: what is done stays done.</source>
        <translation>Libérez de l’espace et relancez-la&#xa0;: ce qui est fait reste acquis.</translation>
    </message>
    <message>
        <source>There is no class &apos;%1&apos; in &apos;%2&apos;.</source>
        <translation>Il n’y a pas de classe «&#x202f;%1&#x202f;» dans «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>Il y a&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has fewer than two classes: there is nothing to tell apart.</source>
        <translation>«&#x202f;%1&#x202f;» a moins de deux classes&#xa0;: il n’y a rien à distinguer.</translation>
    </message>
    <message>
        <source>Choose a folder with one folder for each class.</source>
        <translation>Choisissez un dossier contenant un dossier par classe.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no splits train and test.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas de partitions train et test.</translation>
    </message>
    <message>
        <source>Set the scheme to folds, or deal the set out on the Data page.</source>
        <translation>Réglez le schéma sur les plis, ou répartissez le jeu sur la page Données.</translation>
    </message>
    <message>
        <source>Fold %1 has no image of %2 in its %3 part.</source>
        <translation>Le pli %1 n’a aucun cliché de %2 dans sa partie %3.</translation>
    </message>
    <message numerus="yes">
        <source>Split by patient: %n patient(s), no overlap</source>
        <translation>
            <numerusform>Réparti par patient&#xa0;: %n patient, aucun chevauchement</numerusform>
            <numerusform>Réparti par patient&#xa0;: %n patients, aucun chevauchement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) of a patient sit on both sides of a split</source>
        <translation>
            <numerusform>%n cliché d’un patient se trouve des deux côtés d’une partition</numerusform>
            <numerusform>%n clichés d’un patient se trouvent des deux côtés d’une partition</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No near-duplicates across splits (%n pair(s) kept together)</source>
        <translation>
            <numerusform>Aucun quasi-doublon entre partitions (%n paire gardée ensemble)</numerusform>
            <numerusform>Aucun quasi-doublon entre partitions (%n paires gardées ensemble)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n near-duplicate pair(s) across splits</source>
        <translation>
            <numerusform>%n paire de quasi-doublons entre partitions</numerusform>
            <numerusform>%n paires de quasi-doublons entre partitions</numerusform>
        </translation>
    </message>
    <message>
        <source>Augmented in training parts only; generators fitted in each fold&apos;s training part</source>
        <translation>Augmentation dans les parties d’entraînement seulement&#x202f;; générateurs ajustés sur la partie d’entraînement de chaque pli</translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos;: %n image(s); intervals are wide</source>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;»&#xa0;: %n cliché&#x202f;; les intervalles sont larges</numerusform>
            <numerusform>«&#x202f;%1&#x202f;»&#xa0;: %n clichés&#x202f;; les intervalles sont larges</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for images</source>
        <translation>Recherche de clichés</translation>
    </message>
    <message>
        <source>The study names no images.</source>
        <translation>L’étude n’indique aucun cliché.</translation>
    </message>
    <message>
        <source>Choose a folder, table or project.</source>
        <translation>Choisissez un dossier, un tableau ou un projet.</translation>
    </message>
    <message>
        <source>The folder of the arm &apos;%1&apos; holds an image that is %2 an image that is tested: %3 and %4.</source>
        <translation>Le dossier du bras «&#x202f;%1&#x202f;» contient un cliché qui est %2 un cliché testé&#xa0;: %3 et %4.</translation>
    </message>
    <message>
        <source>the same as</source>
        <translation>identique à</translation>
    </message>
    <message>
        <source>nearly the same as</source>
        <translation>presque identique à</translation>
    </message>
    <message>
        <source>Take such images out of the folder: a classifier must not have seen what it is judged on.</source>
        <translation>Retirez ces clichés du dossier&#xa0;: un classifieur ne doit pas avoir vu ce sur quoi il est évalué.</translation>
    </message>
    <message>
        <source>filled: differs from &apos;%1&apos; (p &lt; 0.05, Holm)</source>
        <translation>plein : diffère de « %1 » (p &lt; 0,05, Holm)</translation>
    </message>
    <message>
        <source>text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; must be %3.</source>
        <translation>%1 : « %2 » doit être %3.</translation>
    </message>
    <message>
        <source>%1 names no folder.</source>
        <translation>%1 ne nomme aucun dossier.</translation>
    </message>
    <message>
        <source>a list of names</source>
        <translation>une liste de noms</translation>
    </message>
    <message>
        <source>A class is named twice.</source>
        <translation>Une classe est nommée deux fois.</translation>
    </message>
    <message>
        <source>The weights file of %1 is not there: %2.</source>
        <translation>Le fichier de poids de %1 est introuvable : %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be written to.</source>
        <translation>Impossible d’écrire dans « %1 ».</translation>
    </message>
    <message>
        <source>Choose another results folder with -o, or fix its permissions.</source>
        <translation>Choisissez un autre dossier de résultats avec -o, ou corrigez ses droits.</translation>
    </message>
    <message>
        <source>The cell %1 in &apos;%2&apos; was trained with other settings or images than the study has now.</source>
        <translation>La cellule %1 dans « %2 » a été entraînée avec d’autres réglages ou clichés que ceux de l’étude actuelle.</translation>
    </message>
    <message>
        <source>The folder of the arm &apos;%1&apos; holds an image of a patient who is tested (%2): %3.</source>
        <translation>Le dossier du bras « %1 » contient un cliché d’un patient qui sert au test (%2) : %3.</translation>
    </message>
    <message>
        <source>Arm &apos;%1&apos;: %2</source>
        <translation>Bras «&#x202f;%1&#x202f;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>Recall of each class, %1</source>
        <translation>Rappel de chaque classe, %1</translation>
    </message>
    <message>
        <source>No training of this network is done yet.</source>
        <translation>Aucun entraînement de ce réseau n’est encore terminé.</translation>
    </message>
    <message>
        <source>McNemar p</source>
        <translation>p de McNemar</translation>
    </message>
    <message>
        <source>Always giving the most frequent set of labels reaches an accuracy of %1 and a balanced accuracy of %2.</source>
        <translation>Donner toujours l’ensemble d’étiquettes le plus fréquent atteint une exactitude de %1 et une exactitude équilibrée de %2.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Near-duplicates: each image is shrunk to 64 × 64 pixels, its grey values are replaced by their ranks, and 256 low frequencies of its cosine transform are each above or below the median; two images are near-duplicates when at most %1 of the 256 differ. Such images were put into the same part. This finds images exported, windowed or slightly cropped again, not two exposures of one patient.</source>
        <translation>Quasi-doublons&#xa0;: chaque cliché est réduit à 64 × 64 pixels, ses niveaux de gris sont remplacés par leurs rangs, et 256 basses fréquences de sa transformée en cosinus sont chacune au-dessus ou au-dessous de la médiane&#x202f;; deux clichés sont des quasi-doublons si au plus %1 des 256 diffèrent. Ces clichés ont été mis dans la même partie. On trouve ainsi les clichés exportés de nouveau, refenêtrés ou légèrement recadrés, non deux expositions d’un même patient.</translation>
    </message>
    <message>
        <source>Near-duplicates were not looked for, as the study&apos;s settings say.</source>
        <translation>Les quasi-doublons n’ont pas été recherchés, comme le veulent les réglages de l’étude.</translation>
    </message>
    <message>
        <source>Ready images of a folder were compared in the same way with all images that validate or test; one that was the same or nearly so would have been refused.</source>
        <translation>Les clichés prêts d’un dossier ont été comparés de la même façon à tous les clichés de validation ou de test&#x202f;; un cliché identique ou presque aurait été refusé.</translation>
    </message>
    <message>
        <source>Augmentation acted on the training part only.</source>
        <translation>L’augmentation n’a porté que sur la partie d’entraînement.</translation>
    </message>
    <message>
        <source>A generator was fitted to the training part of each fold, one for each class. The same generator and the same generated images serve all networks and all seeds of that fold: the intervals do not hold the chance of fitting the generator.</source>
        <translation>Un générateur a été ajusté à la partie d’entraînement de chaque pli, un par classe. Le même générateur et les mêmes clichés générés servent à tous les réseaux et à toutes les graines de ce pli&#xa0;: les intervalles n’incluent pas le hasard de l’ajustement du générateur.</translation>
    </message>
    <message>
        <source>Means are over folds and seeds; intervals beside them are Student&apos;s t over these cells (95 %), cut at 0 and 1. Cells of one study share images, so that the intervals are somewhat too narrow.</source>
        <translation>Les moyennes portent sur les plis et les graines&#x202f;; les intervalles à côté sont ceux de Student (t) sur ces cellules (95&#xa0;%), bornés à 0 et 1. Les cellules d’une étude ont des clichés en commun&#xa0;: les intervalles sont donc un peu trop étroits.</translation>
    </message>
    <message>
        <source>Comparisons are paired by fold and seed. The interval of a difference (95 %) and p come from a bootstrap over patients (%1 resamples): each resample draws patients from all folds, computes the balanced accuracy of each cell, and the mean of the differences; p is two-sided and Holm-corrected over the arms of a network. Effect: Cohen&apos;s d of the paired differences.</source>
        <translation>Les comparaisons sont appariées par pli et par graine. L’intervalle d’une différence (95&#xa0;%) et p viennent d’un bootstrap sur les patients (%1 rééchantillonnages)&#xa0;: chaque rééchantillonnage tire des patients de tous les plis, calcule l’exactitude équilibrée de chaque cellule et la moyenne des différences&#x202f;; p est bilatéral et corrigé selon Holm sur les bras d’un réseau. Effet&#xa0;: d de Cohen des différences appariées.</translation>
    </message>
    <message>
        <source>McNemar&apos;s test is on images with every label right, not corrected; an image counts once: what most of its seeds say, and not at all where they are tied.</source>
        <translation>Le test de McNemar porte sur les clichés dont toutes les étiquettes sont justes, sans correction&#x202f;; un cliché compte une fois&#xa0;: ce que disent la plupart de ses graines, et pas du tout en cas d’égalité.</translation>
    </message>
    <message>
        <source>McNemar&apos;s test is on accuracy, not corrected; an image counts once: what most of its seeds say, and not at all where they are tied.</source>
        <translation>Le test de McNemar porte sur l’exactitude, sans correction&#x202f;; un cliché compte une fois&#xa0;: ce que disent la plupart de ses graines, et pas du tout en cas d’égalité.</translation>
    </message>
    <message>
        <source>Images have several labels: each label is a question with yes from a probability of 0.5. Balanced accuracy: mean over the labels of (sensitivity + specificity) / 2. Accuracy: share of images with every label right. Recall: share of the images with a label that were given it. Majority baseline: accuracy of always giving the most frequent set of labels of the test images.</source>
        <translation>Les clichés ont plusieurs étiquettes&#xa0;: chaque étiquette est une question, avec oui à partir d’une probabilité de 0,5. Exactitude équilibrée&#xa0;: moyenne sur les étiquettes de (sensibilité + spécificité) / 2. Exactitude&#xa0;: part des clichés dont toutes les étiquettes sont justes. Rappel&#xa0;: part des clichés portant une étiquette qui l’ont reçue. Référence majoritaire&#xa0;: exactitude quand on donne toujours l’ensemble d’étiquettes le plus fréquent des clichés de test.</translation>
    </message>
    <message>
        <source>Balanced accuracy: mean recall over the classes. Majority baseline: accuracy of always saying the most frequent class of the test images.</source>
        <translation>Exactitude équilibrée&#xa0;: rappel moyen sur les classes. Référence majoritaire&#xa0;: exactitude quand on dit toujours la classe la plus fréquente des clichés de test.</translation>
    </message>
    <message>
        <source>AUC: each class against the others, mean.</source>
        <translation>AUC&#xa0;: chaque classe contre les autres, moyenne.</translation>
    </message>
    <message>
        <source>A classifier that gives every image the same set of labels is called collapsed.</source>
        <translation>Un classifieur qui donne à tous les clichés le même ensemble d’étiquettes est dit effondré.</translation>
    </message>
    <message>
        <source>Settings of the networks</source>
        <translation>Réglages des réseaux</translation>
    </message>
    <message>
        <source>%1: the classifier collapsed in %2 of %3 cells: it gives every image the same labels (%4).</source>
        <translation>%1&#xa0;: le classifieur s’est effondré dans %2 cellules sur %3&#xa0;: il donne à tous les clichés les mêmes étiquettes (%4).</translation>
    </message>
    <message>
        <source>%1: the classifier collapsed in %2 of %3 cells: it says one class of every image (%4).</source>
        <translation>%1&#xa0;: le classifieur s’est effondré dans %2 cellules sur %3&#xa0;: il attribue une seule classe à tous les clichés (%4).</translation>
    </message>
    <message>
        <source>%1: the difference from &apos;%2&apos; is less than 0.05 points, too little to matter (p = %3).</source>
        <translation>%1&#xa0;: la différence avec «&#x202f;%2&#x202f;» est inférieure à 0,05 point, trop peu pour compter (p = %3).</translation>
    </message>
    <message>
        <source>the same answer for every image: %1</source>
        <translation>la même réponse pour tous les clichés&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Only %n training image(s) of fold %1 have the label &apos;%2&apos; alone: too few to fit the generator of the arm &apos;%3&apos; on.</source>
        <translation>
            <numerusform>Seul %n cliché d’entraînement du pli %1 porte uniquement l’étiquette «&#x202f;%2&#x202f;»&#xa0;: trop peu pour y ajuster le générateur du bras «&#x202f;%3&#x202f;».</numerusform>
            <numerusform>Seuls %n clichés d’entraînement du pli %1 portent uniquement l’étiquette «&#x202f;%2&#x202f;»&#xa0;: trop peu pour y ajuster le générateur du bras «&#x202f;%3&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the label out of the study, choose fewer folds, or use a recipe instead.</source>
        <translation>Écartez l’étiquette de l’étude, choisissez moins de plis, ou utilisez plutôt une recette.</translation>
    </message>
    <message>
        <source>The recipe of the arm &apos;%1&apos; changes nothing: images of %2 px are the same with and without it.</source>
        <translation>La recette du bras «&#x202f;%1&#x202f;» ne change rien&#xa0;: les clichés de %2 px sont les mêmes avec et sans elle.</translation>
    </message>
    <message>
        <source>Change the settings of its steps, or take the arm out.</source>
        <translation>Modifiez les réglages de ses étapes, ou retirez le bras.</translation>
    </message>
    <message>
        <source>Choose fewer folds, or leave the class out of the study.</source>
        <translation>Choisissez moins de plis, ou écartez la classe de l’étude.</translation>
    </message>
    <message>
        <source>The splits of &apos;%1&apos; have images of one patient on both sides: &apos;%2&apos; in %3.</source>
        <translation>Les partitions de «&#x202f;%1&#x202f;» ont des clichés d’un même patient des deux côtés&#xa0;: «&#x202f;%2&#x202f;» dans %3.</translation>
    </message>
    <message>
        <source>The splits of &apos;%1&apos; have the same image, or nearly the same, on both sides: &apos;%2&apos; in %3.</source>
        <translation>Les partitions de «&#x202f;%1&#x202f;» ont le même cliché, ou presque le même, des deux côtés&#xa0;: «&#x202f;%2&#x202f;» dans %3.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n such case(s).</source>
        <translation>
            <numerusform>Il y a %n cas de ce genre.</numerusform>
            <numerusform>Il y a %n cas de ce genre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix the splits with &apos;synthray-cli split --fix&apos; or on the Data page, or set the scheme to folds.</source>
        <translation>Corrigez les partitions avec «&#x202f;synthray-cli split --fix&#x202f;» ou sur la page Données, ou réglez le schéma sur les plis.</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) have images of more than one class; they are kept in one split</source>
        <translation>
            <numerusform>%n patient a des clichés de plusieurs classes&#x202f;; ils restent dans une même partition</numerusform>
            <numerusform>%n patients ont des clichés de plusieurs classes&#x202f;; ils restent dans une même partition</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fold %1: the generator of &apos;%2&apos; is fitted on the %n training image(s) that have this label alone</source>
        <translation>
            <numerusform>Pli %1&#xa0;: le générateur de «&#x202f;%2&#x202f;» est ajusté sur le %n cliché d’entraînement qui porte uniquement cette étiquette</numerusform>
            <numerusform>Pli %1&#xa0;: le générateur de «&#x202f;%2&#x202f;» est ajusté sur les %n clichés d’entraînement qui portent uniquement cette étiquette</numerusform>
        </translation>
    </message>
    <message>
        <source>The arm &apos;%1&apos; has an empty label.</source>
        <translation>Le bras « %1 » a un libellé vide.</translation>
    </message>
    <message>
        <source>Give it a name, or leave &apos;label&apos; out.</source>
        <translation>Donnez-lui un nom, ou omettez « label ».</translation>
    </message>
    <message>
        <source>Two arms have the label &apos;%1&apos;: tables and plots cannot tell them apart.</source>
        <translation>Deux bras portent le libellé « %1 » : tableaux et tracés ne peuvent pas les distinguer.</translation>
    </message>
    <message>
        <source>Features: %1, %2 dims; resizer: %3. FID depends on N and on the features: compare only values of this table.</source>
        <translation>Caractéristiques : %1, %2 dimensions ; redimensionnement : %3. La FID dépend de N et des caractéristiques : ne comparez que les valeurs de ce tableau.</translation>
    </message>
    <message>
        <source>With N below %1, the number of dims, FID is biased upwards: compare only values of the same N.</source>
        <translation>Avec N inférieur à %1, le nombre de dimensions, la FID est biaisée vers le haut : ne comparez que des valeurs de même N.</translation>
    </message>
    <message>
        <source>no training finished</source>
        <translation>aucun entraînement terminé</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n training(s)</source>
        <translation>
            <numerusform>%1 sur %n entraînement</numerusform>
            <numerusform>%1 sur %n entraînements</numerusform>
        </translation>
    </message>
    <message>
        <source>Every training got at most %1 optimiser steps; early stopping ended %2 of %3 trainings sooner (%4 to %5 steps).</source>
        <translation>Chaque entraînement a reçu au plus %1 pas d’optimisation ; l’arrêt anticipé a écourté %2 entraînements sur %3 (%4 à %5 pas).</translation>
    </message>
    <message>
        <source>Every training got at most %1 epochs; early stopping ended %2 of %3 trainings sooner (%4 to %5 epochs).</source>
        <translation>Chaque entraînement a reçu au plus %1 époques ; l’arrêt anticipé a écourté %2 entraînements sur %3 (%4 à %5 époques).</translation>
    </message>
    <message>
        <source>Trained on: %1. The same numbers come only from the same kind of device with as many threads.</source>
        <translation>Entraîné sur : %1. Les mêmes nombres ne viennent que du même genre d’appareil avec autant de threads.</translation>
    </message>
    <message numerus="yes">
        <source>First seed %1, %n seed(s). Fingerprint of the images and splits: %2</source>
        <translation>
            <numerusform>Première graine %1, %n graine. Empreinte des clichés et partitions : %2</numerusform>
            <numerusform>Première graine %1, %n graines. Empreinte des clichés et partitions : %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) failed; the reasons stand at the end.</source>
        <translation>
            <numerusform>%n entraînement a échoué ; la raison est à la fin.</numerusform>
            <numerusform>%n entraînements ont échoué ; les raisons sont à la fin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run the study again: it trains such cells anew.</source>
        <translation>Relancez l’étude : elle réentraîne ces cellules.</translation>
    </message>
    <message>
        <source>%1 of %2 cells</source>
        <translation>%1 cellules sur %2</translation>
    </message>
    <message>
        <source>balanced accuracy, mean and 95 % interval over %1</source>
        <translation>exactitude équilibrée, moyenne et intervalle à 95 % sur %1</translation>
    </message>
    <message numerus="yes">
        <source>%n fold(s)</source>
        <translation>
            <numerusform>%n pli</numerusform>
            <numerusform>%n plis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seed(s)</source>
        <translation>
            <numerusform>%n graine</numerusform>
            <numerusform>%n graines</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 dims</source>
        <translation>%1 dimensions</translation>
    </message>
    <message>
        <source>N %1 to %2</source>
        <translation>N %1 à %2</translation>
    </message>
    <message>
        <source>The study&apos;s own list of classes (&apos;classes&apos;) names &apos;%1&apos; only: there is nothing to tell apart.</source>
        <translation>La liste de classes de l’étude (« classes ») ne nomme que « %1 » : il n’y a rien à distinguer.</translation>
    </message>
    <message>
        <source>Name two or more of %1, or none for all of them.</source>
        <translation>Nommez-en deux ou plus parmi %1, ou aucune pour les prendre toutes.</translation>
    </message>
    <message numerus="yes">
        <source>The class &apos;%1&apos; has %n patient(s); train, val and test need %2.</source>
        <translation>
            <numerusform>La classe « %1 » a %n patient ; train, val et test en demandent %2.</numerusform>
            <numerusform>La classe « %1 » a %n patients ; train, val et test en demandent %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the class out of the study, or add images of other patients.</source>
        <translation>Laissez la classe hors de l’étude, ou ajoutez des clichés d’autres patients.</translation>
    </message>
    <message numerus="yes">
        <source>The class &apos;%1&apos; has %n patient(s): with %2 folds, train, val or test of a fold would have none.</source>
        <translation>
            <numerusform>La classe « %1 » a %n patient : avec %2 plis, train, val ou test d’un pli n’en aurait aucun.</numerusform>
            <numerusform>La classe « %1 » a %n patients : avec %2 plis, train, val ou test d’un pli n’en aurait aucun.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose %1 folds, or leave the class out of the study.</source>
        <translation>Choisissez %1 plis, ou laissez la classe hors de l’étude.</translation>
    </message>
    <message>
        <source>Leave the class out of the study, set the scheme to folds, or deal the set out anew on the Data page.</source>
        <translation>Laissez la classe hors de l’étude, mettez le schéma sur les plis, ou répartissez l’ensemble à nouveau sur la page Données.</translation>
    </message>
    <message>
        <source>The %1 part of &apos;%2&apos; has no image of the class &apos;%3&apos;.</source>
        <translation>La partition %1 de « %2 » n’a aucun cliché de la classe « %3 ».</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read as images and take no part</source>
        <translation>
            <numerusform>%n fichier n’a pas pu être lu comme cliché et ne participe pas</numerusform>
            <numerusform>%n fichiers n’ont pas pu être lus comme clichés et ne participent pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have further labels that the study leaves out; they count as images of its classes alone</source>
        <translation>
            <numerusform>%n cliché a d’autres étiquettes que l’étude laisse de côté ; il compte pour ses seules classes</numerusform>
            <numerusform>%n clichés ont d’autres étiquettes que l’étude laisse de côté ; ils comptent pour leurs seules classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; has %n image(s) for the study: too few, it takes at least %2.</source>
        <translation>
            <numerusform>« %1 » a %n cliché pour l’étude : trop peu, il en faut au moins %2.</numerusform>
            <numerusform>« %1 » a %n clichés pour l’étude : trop peu, il en faut au moins %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let it use more images of a class (imagesPerClass; 0: all), or choose a larger set.</source>
        <translation>Laissez-la prendre plus de clichés par classe (imagesPerClass ; 0 : tous), ou choisissez un ensemble plus grand.</translation>
    </message>
    <message>
        <source>Choose a larger set: some dozens of images of each class say something.</source>
        <translation>Choisissez un ensemble plus grand : quelques dizaines de clichés par classe disent quelque chose.</translation>
    </message>
    <message numerus="yes">
        <source>The folder has %n such image(s) of %1.</source>
        <translation>
            <numerusform>Le dossier a %n tel cliché sur %1.</numerusform>
            <numerusform>Le dossier a %n tels clichés sur %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report could not be drawn as PDF.</source>
        <translation>Le rapport n’a pas pu être dessiné en PDF.</translation>
    </message>
    <message>
        <source>Save it as HTML, and print it in a browser.</source>
        <translation>Enregistrez-le en HTML, et imprimez-le dans un navigateur.</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>More attributes are not shown.</source>
        <translation>Les attributs suivants ne sont pas affichés.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message>
        <source>More items are not shown.</source>
        <translation>Les items suivants ne sont pas affichés.</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Item %1</translation>
    </message>
    <message>
        <source>Pixel data, %1</source>
        <translation>Données de pixels, %1</translation>
    </message>
    <message numerus="yes">
        <source>Compressed pixel data, %1 in %n fragment(s)</source>
        <translation>
            <numerusform>Données de pixels compressées, %1 en %n fragment</numerusform>
            <numerusform>Données de pixels compressées, %1 en %n fragments</numerusform>
        </translation>
    </message>
    <message>
        <source>Binary data, %1</source>
        <translation>Données binaires, %1</translation>
    </message>
    <message>
        <source>%1 numbers</source>
        <translation>%1 nombres</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a DICOM file: it has no tags.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un fichier DICOM&#xa0;: il n’a pas d’attributs.</translation>
    </message>
    <message>
        <source>There was not enough memory to read &apos;%1&apos;.</source>
        <translation>La mémoire ne suffisait pas pour lire «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Close other programs, or open it on a larger machine.</source>
        <translation>Fermez d’autres programmes, ou ouvrez-le sur un ordinateur plus puissant.</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privé</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>&quot;%1&quot; is still running.</source>
        <translation>«&#x202f;%1&#x202f;» est encore en cours.</translation>
    </message>
    <message>
        <source>Wait for its end or stop it, then start again.</source>
        <translation>Attendez la fin ou arrêtez ce travail, puis recommencez.</translation>
    </message>
    <message>
        <source>Training %1</source>
        <translation>Entraînement&#xa0;: %1</translation>
    </message>
    <message>
        <source>The training could not be started.</source>
        <translation>L’entraînement n’a pas pu être lancé.</translation>
    </message>
    <message>
        <source>The training could not be resumed.</source>
        <translation>L’entraînement n’a pas pu être repris.</translation>
    </message>
</context>
<context>
    <name>Weights</name>
    <message>
        <source>the array &apos;%1&apos; in it has no valid header</source>
        <translation>le tableau «&#x202f;%1&#x202f;» qu&apos;il contient n&apos;a pas d&apos;en-tête valide</translation>
    </message>
    <message>
        <source>The array &apos;%1&apos; in &apos;%2&apos; does not hold plain numbers; it was not read.</source>
        <translation>Le tableau «&#x202f;%1&#x202f;» de «&#x202f;%2&#x202f;» ne contient pas de simples nombres&#xa0;; il n&apos;a pas été lu.</translation>
    </message>
    <message>
        <source>The array &apos;%1&apos; in &apos;%2&apos; has the type &apos;%3&apos;, which is not read here.</source>
        <translation>Le tableau «&#x202f;%1&#x202f;» de «&#x202f;%2&#x202f;» est du type «&#x202f;%3&#x202f;», qui n&apos;est pas lu ici.</translation>
    </message>
    <message>
        <source>the array &apos;%1&apos; in it is shorter than its header says</source>
        <translation>le tableau «&#x202f;%1&#x202f;» qu&apos;il contient est plus court que ne le dit son en-tête</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds no statistics: &apos;mu&apos; and &apos;sigma&apos; are missing in it.</source>
        <translation>«&#x202f;%1&#x202f;» ne contient pas de statistiques&#xa0;: «&#x202f;mu&#x202f;» et «&#x202f;sigma&#x202f;» y manquent.</translation>
    </message>
    <message>
        <source>&apos;synthray-cli compare --save-stats&apos; and pytorch-fid&apos;s --save-stats write such files.</source>
        <translation>«&#x202f;synthray-cli compare --save-stats&#x202f;» et le --save-stats de pytorch-fid écrivent de tels fichiers.</translation>
    </message>
    <message>
        <source>&apos;mu&apos; (%1) and &apos;sigma&apos; (%2) do not fit each other</source>
        <translation>«&#x202f;mu&#x202f;» (%1) et «&#x202f;sigma&#x202f;» (%2) ne vont pas ensemble</translation>
    </message>
    <message>
        <source>its statistics hold values that are not numbers</source>
        <translation>ses statistiques contiennent des valeurs qui ne sont pas des nombres</translation>
    </message>
    <message>
        <source>&apos;%1&apos; claims to hold too many arrays.</source>
        <translation>«&#x202f;%1&#x202f;» prétend contenir trop de tableaux.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a ZIP file without tensors in it.</source>
        <translation>«&#x202f;%1&#x202f;» est un fichier ZIP sans tenseurs.</translation>
    </message>
    <message>
        <source>its list of tensors breaks off or makes no sense</source>
        <translation>sa liste de tenseurs s&apos;interrompt ou n&apos;a pas de sens</translation>
    </message>
    <message>
        <source>&apos;%1&apos; asks for &apos;%2&apos;, which is not a part of weights; it was not run.</source>
        <translation>«&#x202f;%1&#x202f;» demande «&#x202f;%2&#x202f;», qui ne fait pas partie de poids&#xa0;; cela n&apos;a pas été exécuté.</translation>
    </message>
    <message>
        <source>Save the state dict alone (torch.save(model.state_dict(), ...)), or take a safetensors file.</source>
        <translation>Enregistrez le state dict seul (torch.save(model.state_dict(), ...)), ou prenez un fichier safetensors.</translation>
    </message>
    <message>
        <source>the shape of a tensor in it makes no sense</source>
        <translation>la forme d&apos;un tenseur qu&apos;il contient n&apos;a pas de sens</translation>
    </message>
    <message>
        <source>&apos;%1&apos; claims to hold more than %2 tensors.</source>
        <translation>«&#x202f;%1&#x202f;» prétend contenir plus de %2 tenseurs.</translation>
    </message>
    <message>
        <source>pickle opcode %1</source>
        <translation>opcode pickle %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds no state dict (names with tensors).</source>
        <translation>«&#x202f;%1&#x202f;» ne contient pas de state dict (des noms avec des tenseurs).</translation>
    </message>
    <message>
        <source>Save the state dict alone (torch.save(model.state_dict(), ...)).</source>
        <translation>Enregistrez le state dict seul (torch.save(model.state_dict(), ...)).</translation>
    </message>
    <message>
        <source>the data of &apos;%1&apos; lies outside the file</source>
        <translation>les données de «&#x202f;%1&#x202f;» se trouvent hors du fichier</translation>
    </message>
    <message>
        <source>&apos;%1&apos; claims to hold more data than it has bytes.</source>
        <translation>«&#x202f;%1&#x202f;» prétend contenir plus de données qu&apos;il n&apos;a d&apos;octets.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was written by a big-endian machine.</source>
        <translation>«&#x202f;%1&#x202f;» a été écrit par une machine gros-boutiste.</translation>
    </message>
    <message>
        <source>the data &apos;%1&apos; is missing in it</source>
        <translation>les données «&#x202f;%1&#x202f;» y manquent</translation>
    </message>
    <message>
        <source>the data &apos;%1&apos; in it is too short</source>
        <translation>les données «&#x202f;%1&#x202f;» y sont trop courtes</translation>
    </message>
    <message>
        <source>it ends before its tensors do</source>
        <translation>il finit avant ses tenseurs</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: tensor &apos;%2&apos; has the type &apos;%3&apos;, which is not read here.</source>
        <translation>«&#x202f;%1&#x202f;»&#xa0;: le tenseur «&#x202f;%2&#x202f;» est de type «&#x202f;%3&#x202f;», qui n’est pas lu ici.</translation>
    </message>
    <message>
        <source>Convert it to float32 first.</source>
        <translation>Convertissez-le d’abord en float32.</translation>
    </message>
    <message>
        <source>the shape of &apos;%1&apos; makes no sense</source>
        <translation>la forme de «&#x202f;%1&#x202f;» est absurde</translation>
    </message>
    <message>
        <source>the data of &apos;%1&apos; does not fit its shape</source>
        <translation>les données de «&#x202f;%1&#x202f;» ne correspondent pas à sa forme</translation>
    </message>
    <message>
        <source>its header is not valid JSON (%1)</source>
        <translation>son en-tête n’est pas du JSON valide (%1)</translation>
    </message>
    <message>
        <source>the data of &apos;%1&apos; overlaps another tensor or leaves a hole</source>
        <translation>les données de «&#x202f;%1&#x202f;» chevauchent un autre tenseur ou laissent un trou</translation>
    </message>
    <message>
        <source>%1 bytes at its end belong to no tensor</source>
        <translation>%1 octets à la fin n’appartiennent à aucun tenseur</translation>
    </message>
    <message>
        <source>it ends before its header</source>
        <translation>il se termine avant son en-tête</translation>
    </message>
    <message>
        <source>its header claims %1 bytes</source>
        <translation>son en-tête annonce %1 octets</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 autres</translation>
    </message>
    <message>
        <source>one number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a weights file that is known here.</source>
        <translation>«&#x202f;%1&#x202f;» n&apos;est pas un fichier de poids connu ici.</translation>
    </message>
    <message>
        <source>PyTorch state dicts (.pth), .safetensors and .npz files are read.</source>
        <translation>Sont lus les state dicts PyTorch (.pth), les fichiers .safetensors et .npz.</translation>
    </message>
    <message>
        <source>%1: %2 wanted, %3 in the file</source>
        <translation>%1&#xa0;: %2 voulu, %3 dans le fichier</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>manquent&#xa0;: %1</translation>
    </message>
    <message>
        <source>of another shape: %1</source>
        <translation>d&apos;une autre forme&#xa0;: %1</translation>
    </message>
    <message>
        <source>not expected: %1</source>
        <translation>inattendus&#xa0;: %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is damaged: %2.</source>
        <translation>«&#x202f;%1&#x202f;» est endommagé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Get the file again.</source>
        <translation>Procurez-vous le fichier de nouveau.</translation>
    </message>
    <message>
        <source>it has no table of contents (is the end missing?)</source>
        <translation>il n&apos;a pas de table des matières (la fin manque-t-elle&#xa0;?)</translation>
    </message>
    <message>
        <source>its table of contents lies outside the file</source>
        <translation>sa table des matières est en dehors du fichier</translation>
    </message>
    <message>
        <source>&apos;%1&apos; claims to hold %2 parts.</source>
        <translation>«&#x202f;%1&#x202f;» prétend contenir %2 parties.</translation>
    </message>
    <message>
        <source>its table of contents ends too early</source>
        <translation>sa table des matières finit trop tôt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is encrypted.</source>
        <translation>«&#x202f;%1&#x202f;» est chiffré.</translation>
    </message>
    <message>
        <source>the size of &apos;%1&apos; in it makes no sense</source>
        <translation>la taille de «&#x202f;%1&#x202f;» qu&apos;il contient n&apos;a pas de sens</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in it lies outside the file</source>
        <translation>«&#x202f;%1&#x202f;» qu&apos;il contient est en dehors du fichier</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in &apos;%2&apos; claims to unpack to %3 bytes.</source>
        <translation>«&#x202f;%1&#x202f;» de «&#x202f;%2&#x202f;» prétend occuper %3 octets une fois décompressé.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in it cannot be unpacked</source>
        <translation>«&#x202f;%1&#x202f;» qu&apos;il contient ne se décompresse pas</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in &apos;%2&apos; is packed in a way that is not read here.</source>
        <translation>«&#x202f;%1&#x202f;» de «&#x202f;%2&#x202f;» est compressé d&apos;une façon qui n&apos;est pas lue ici.</translation>
    </message>
    <message>
        <source>the checksum of &apos;%1&apos; in it does not fit</source>
        <translation>la somme de contrôle de «&#x202f;%1&#x202f;» qu&apos;il contient ne convient pas</translation>
    </message>
</context>
<context>
    <name>WindowPresets</name>
    <message>
        <source>Window %1 of the file</source>
        <translation>Fenêtre %1 du fichier</translation>
    </message>
    <message>
        <source>Lookup table %1 of the file</source>
        <translation>Table (LUT) %1 du fichier</translation>
    </message>
    <message>
        <source>1 to 99 % of the pixels</source>
        <translation>1 à 99&#xa0;% des pixels</translation>
    </message>
    <message>
        <source>5 to 95 % of the pixels</source>
        <translation>5 à 95&#xa0;% des pixels</translation>
    </message>
    <message>
        <source>Lower half of the values</source>
        <translation>Moitié inférieure des valeurs</translation>
    </message>
    <message>
        <source>Upper half of the values</source>
        <translation>Moitié supérieure des valeurs</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A workbench for augmenting and generating radiographs.</source>
        <translation>Un atelier pour augmenter et générer des radiographies.</translation>
    </message>
    <message>
        <source>Folders, images or a project to open.</source>
        <translation>Dossiers, clichés ou projet à ouvrir.</translation>
    </message>
    <message>
        <source>Page to start on: data, augment, generate, classify, metrics, study, runs.</source>
        <translation>Page de démarrage&#xa0;: data, augment, generate, classify, metrics, study, runs.</translation>
    </message>
</context>
<context>
    <name>synthray::ArmHeatMap</name>
    <message>
        <source>All arms and networks</source>
        <translation>Tous les bras et réseaux</translation>
    </message>
</context>
<context>
    <name>synthray::AugmentPage</name>
    <message>
        <source>Augment</source>
        <translation>Augmenter</translation>
    </message>
    <message>
        <source>Click on a tile</source>
        <translation>Clic sur une tuile</translation>
    </message>
    <message>
        <source>Large beside the original</source>
        <translation>En grand à côté de l’original</translation>
    </message>
    <message>
        <source>Esc, double click</source>
        <translation>Échap, double-clic</translation>
    </message>
    <message>
        <source>Back to all tiles</source>
        <translation>Revenir à toutes les tuiles</translation>
    </message>
    <message>
        <source>Left drag</source>
        <translation>Glisser (bouton gauche)</translation>
    </message>
    <message>
        <source>Window: right is wider, up is brighter</source>
        <translation>Fenêtrage&#xa0;: droite = plus large, haut = plus clair</translation>
    </message>
    <message>
        <source>Middle drag, Shift+left drag</source>
        <translation>Glisser (bouton du milieu), Maj+glisser (bouton gauche)</translation>
    </message>
    <message>
        <source>Move the image</source>
        <translation>Déplacer le cliché</translation>
    </message>
    <message>
        <source>Ctrl+wheel, + and -</source>
        <translation>Ctrl+molette, + et -</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Wheel, arrows, Home, End</source>
        <translation>Molette, flèches, Début, Fin</translation>
    </message>
    <message>
        <source>Another image</source>
        <translation>Autre cliché</translation>
    </message>
    <message>
        <source>Reset zoom and window</source>
        <translation>Réinitialiser le zoom et le fenêtrage</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>Plage complète</translation>
    </message>
    <message>
        <source>Ready-made windows</source>
        <translation>Fenêtrages prédéfinis</translation>
    </message>
    <message>
        <source>Corner text</source>
        <translation>Textes des coins</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Haut, Alt+Bas</translation>
    </message>
    <message>
        <source>Move a step of the recipe</source>
        <translation>Déplacer une étape de la recette</translation>
    </message>
    <message>
        <source>F2, Del</source>
        <translation>F2, Suppr</translation>
    </message>
    <message>
        <source>Rename or remove a step</source>
        <translation>Renommer ou supprimer une étape</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>Nouvelle graine</translation>
    </message>
    <message>
        <source>Draw other random numbers for the steps that use them</source>
        <translation>Tirer d’autres nombres aléatoires pour les étapes qui en utilisent</translation>
    </message>
    <message>
        <source>Seed: the same recipe and seed give the same pixels, here and on the command line</source>
        <translation>Graine&#xa0;: une même recette et une même graine donnent les mêmes pixels, ici et en ligne de commande</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Whole recipe</source>
        <translation>Recette entière</translation>
    </message>
    <message>
        <source>One more tile: all steps one after the other, each taken with its probability, as an export for training does it</source>
        <translation>Une tuile de plus&#xa0;: toutes les étapes l’une après l’autre, chacune prise selon sa probabilité, comme dans un export pour l’entraînement</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Lier</translation>
    </message>
    <message>
        <source>Zoom and position of all tiles move together. The window is always shared: it is applied before the augmentations.</source>
        <translation>Le zoom et la position de toutes les tuiles changent ensemble. Le fenêtrage est toujours commun&#xa0;: il est appliqué avant les augmentations.</translation>
    </message>
    <message>
        <source>All tiles</source>
        <translation>Toutes les tuiles</translation>
    </message>
    <message>
        <source>Back to all tiles (Esc)</source>
        <translation>Revenir à toutes les tuiles (Échap)</translation>
    </message>
    <message>
        <source>Export set…</source>
        <translation>Exporter le jeu…</translation>
    </message>
    <message>
        <source>Apply the recipe to the images of the set and write PNG files</source>
        <translation>Appliquer la recette aux clichés du jeu et écrire des fichiers PNG</translation>
    </message>
    <message>
        <source>Ready-made recipes, load and save</source>
        <translation>Recettes prédéfinies, chargement et enregistrement</translation>
    </message>
    <message>
        <source>Previous image</source>
        <translation>Cliché précédent</translation>
    </message>
    <message>
        <source>Next image</source>
        <translation>Cliché suivant</translation>
    </message>
    <message>
        <source>No image is open</source>
        <translation>Aucun cliché ouvert</translation>
    </message>
    <message>
        <source>Open a folder of radiographs, or drop files on the window. Each step of the recipe is then shown beside the original.</source>
        <translation>Ouvrez un dossier de radiographies ou déposez des fichiers dans la fenêtre. Chaque étape de la recette est alors montrée à côté de l’original.</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Open sample images</source>
        <translation>Ouvrir les exemples</translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation>Choisir un préréglage</translation>
    </message>
    <message>
        <source>Load recipe…</source>
        <translation>Charger une recette…</translation>
    </message>
    <message>
        <source>Save recipe…</source>
        <translation>Enregistrer la recette…</translation>
    </message>
    <message>
        <source>Load a recipe</source>
        <translation>Charger une recette</translation>
    </message>
    <message>
        <source>Recipe saved as %1.</source>
        <translation>Recette enregistrée sous %1.</translation>
    </message>
    <message>
        <source>Load recipe</source>
        <translation>Charger la recette</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation>Recettes (*.json)</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>Enregistrer la recette</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>graine %1</translation>
    </message>
    <message>
        <source>Own recipe</source>
        <translation>Recette propre</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>W %1 · L %2</source>
        <translation>LF %1 · CF %2</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Image quality of each method below the previews: MSE, PSNR, SSIM and their relatives, for this image and over the whole set</source>
        <translation>Qualité d&apos;image de chaque méthode sous les aperçus&#xa0;: MSE, PSNR, SSIM et apparentées, pour ce cliché et sur tout le jeu</translation>
    </message>
</context>
<context>
    <name>synthray::ClassTableModel</name>
    <message>
        <source>All</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>sans classe</translation>
    </message>
    <message>
        <source>%1: %2 images</source>
        <translation>%1&#xa0;: %2 clichés</translation>
    </message>
    <message>
        <source>%1: %2 images of %3 patients</source>
        <translation>%1&#xa0;: %2 clichés de %3 patients</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Clichés</translation>
    </message>
    <message>
        <source>no split</source>
        <translation>sans partition</translation>
    </message>
    <message>
        <source>%1: %2 images of %3 studies</source>
        <translation>%1&#xa0;: %2 clichés de %3 études</translation>
    </message>
    <message>
        <source>%1: %2 images of %3 patients or studies</source>
        <translation>%1&#xa0;: %2 clichés de %3 patients ou études</translation>
    </message>
</context>
<context>
    <name>synthray::ClassifyCurves</name>
    <message>
        <source>recall</source>
        <translation>rappel</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>step</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>équilibrée</translation>
    </message>
    <message>
        <source>majority class</source>
        <translation>classe majoritaire</translation>
    </message>
    <message>
        <source>Training: share told right in the epoch, with augmentation. Validation: images that do not train. Majority class: what always saying the most frequent class reaches.</source>
        <translation>Entraînement&#xa0;: part de bonnes réponses au cours de l’époque, avec augmentation. Validation&#xa0;: clichés qui ne servent pas à l’entraînement. Classe majoritaire&#xa0;: ce qu’on atteint en répondant toujours la classe la plus fréquente.</translation>
    </message>
    <message>
        <source>Per-class accuracy (recall), validation images, after epoch %1</source>
        <translation>Exactitude par classe (rappel), clichés de validation, après l’époque %1</translation>
    </message>
    <message>
        <source>Per-class accuracy (recall), validation images</source>
        <translation>Exactitude par classe (rappel), clichés de validation</translation>
    </message>
    <message>
        <source>After the first epoch</source>
        <translation>Après la première époque</translation>
    </message>
    <message>
        <source>No steps yet</source>
        <translation>Encore aucun pas</translation>
    </message>
</context>
<context>
    <name>synthray::ClassifyImages</name>
    <message>
        <source>Choose an image in the table.</source>
        <translation>Choisissez un cliché dans le tableau.</translation>
    </message>
    <message>
        <source>for what it said</source>
        <translation>pour la classe prédite</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>Tous les clichés</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>%1, said to be %2</source>
        <translation>%1, prédits %2</translation>
    </message>
    <message>
        <source>The network&apos;s last map has %1 × %2 cells at this image size: the heat map is no finer. Train with larger images for a finer one.</source>
        <translation>La dernière carte du réseau a %1 × %2 cellules à cette taille d’image&#xa0;: la carte de chaleur n’est pas plus fine. Pour une carte plus fine, entraînez avec des clichés plus grands.</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Carte de chaleur</translation>
    </message>
    <message>
        <source>Grad-CAM: where in the image the network finds what speaks for the class</source>
        <translation>Grad-CAM&#xa0;: où, dans le cliché, le réseau trouve ce qui parle pour la classe</translation>
    </message>
    <message>
        <source>Class of the heat map</source>
        <translation>Classe de la carte de chaleur</translation>
    </message>
    <message>
        <source>Which images</source>
        <translation>Quels clichés</translation>
    </message>
    <message>
        <source>%1: found</source>
        <translation>%1&#xa0;: trouvé</translation>
    </message>
    <message>
        <source>%1: missed</source>
        <translation>%1&#xa0;: manqué</translation>
    </message>
    <message>
        <source>%1: said in error</source>
        <translation>%1&#xa0;: dit à tort</translation>
    </message>
    <message>
        <source>%1: rightly not said</source>
        <translation>%1&#xa0;: non dit, à raison</translation>
    </message>
    <message>
        <source>truth: %1 · said: %2</source>
        <translation>vérité : %1 · réponse : %2</translation>
    </message>
</context>
<context>
    <name>synthray::ClassifyForm</name>
    <message numerus="yes">
        <source>%1 · %n image(s)</source>
        <translation>
            <numerusform>%1 · %n cliché</numerusform>
            <numerusform>%1 · %n clichés</numerusform>
        </translation>
    </message>
    <message>
        <source>To know</source>
        <translation>À savoir</translation>
    </message>
</context>
<context>
    <name>synthray::RecipeSettings</name>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>The Augment page&apos;s recipe</source>
        <translation>La recette de la page Augmenter</translation>
    </message>
    <message>
        <source>The Augment page&apos;s: %1</source>
        <translation>Celle de la page Augmenter&#xa0;: %1</translation>
    </message>
    <message>
        <source>The run&apos;s recipe</source>
        <translation>La recette de l’exécution</translation>
    </message>
    <message>
        <source>The run&apos;s: %1</source>
        <translation>Celle de l’exécution&#xa0;: %1</translation>
    </message>
    <message>
        <source>Augmentation recipe</source>
        <translation>Recette d’augmentation</translation>
    </message>
    <message>
        <source>No augmentation</source>
        <translation>Sans augmentation</translation>
    </message>
    <message>
        <source>Augmentation: %1</source>
        <translation>Augmentation&#xa0;: %1</translation>
    </message>
    <message>
        <source>a recipe</source>
        <translation>une recette</translation>
    </message>
    <message>
        <source>Training images only; drawn anew in every epoch</source>
        <translation>Clichés d’entraînement seulement&#x202f;; nouveau tirage à chaque époque</translation>
    </message>
</context>
<context>
    <name>synthray::ClassifyPage</name>
    <message>
        <source>Classify</source>
        <translation>Classer</translation>
    </message>
    <message>
        <source>arrows, Enter</source>
        <translation>flèches, Entrée</translation>
    </message>
    <message>
        <source>in the confusion matrix: choose a cell, show its images</source>
        <translation>dans la matrice de confusion&#xa0;: choisir une cellule, afficher ses clichés</translation>
    </message>
    <message>
        <source>in the table of images: the next image</source>
        <translation>dans le tableau des clichés&#xa0;: le cliché suivant</translation>
    </message>
    <message>
        <source>wheel over the image</source>
        <translation>molette sur le cliché</translation>
    </message>
    <message>
        <source>the next image of the table</source>
        <translation>le cliché suivant du tableau</translation>
    </message>
    <message>
        <source>The images of %1 are not of two classes: there is nothing to tell apart.</source>
        <translation>Les clichés de %1 ne sont pas de deux classes&#xa0;: il n’y a rien à distinguer.</translation>
    </message>
    <message numerus="yes">
        <source>Trains on %n image(s) of %1 (split train), %2 classes</source>
        <translation>
            <numerusform>Entraînement sur %n cliché de %1 (partition train), %2 classes</numerusform>
            <numerusform>Entraînement sur %n clichés de %1 (partition train), %2 classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) of %1, %2 classes; dealt by patient into training, validation and test</source>
        <translation>
            <numerusform>%n cliché de %1, %2 classes&#x202f;; répartition par patient en entraînement, validation et test</numerusform>
            <numerusform>%n clichés de %1, %2 classes&#x202f;; répartition par patient en entraînement, validation et test</numerusform>
        </translation>
    </message>
    <message>
        <source>This version has no network &apos;%1&apos;.</source>
        <translation>Cette version n’a pas de réseau «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Clichés de test</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>Clichés de validation</translation>
    </message>
    <message>
        <source>best: epoch %1</source>
        <translation>meilleure&#xa0;: époque %1</translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>%1 clichés/s</translation>
    </message>
    <message>
        <source>Open a folder with one folder for each class on the Data page. A run that is there already can be opened on the Runs page.</source>
        <translation>Ouvrez un dossier contenant un dossier par classe sur la page Données. Une exécution déjà présente peut être ouverte sur la page Exécutions.</translation>
    </message>
    <message>
        <source>A network learns to tell the classes of the open images apart. Patients never sit in both training and test. Curves, the confusion matrix, ROC and heat maps appear here, always beside what saying the most frequent class would reach.</source>
        <translation>Un réseau apprend à distinguer les classes des clichés ouverts. Un patient n’est jamais à la fois en entraînement et en test. Les courbes, la matrice de confusion, la ROC et les cartes de chaleur apparaissent ici, toujours à côté de ce qu’on atteindrait en répondant la classe la plus fréquente.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Which images are judged</source>
        <translation>Quels clichés sont évalués</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Loss, accuracy and the recall of each class</source>
        <translation>Perte, exactitude et rappel de chaque classe</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Confusion matrix, ROC, calibration</source>
        <translation>Matrice de confusion, ROC, calibration</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Clichés</translation>
    </message>
    <message>
        <source>What was said of each image, and what for</source>
        <translation>Ce qui a été prédit pour chaque cliché, et pourquoi</translation>
    </message>
</context>
<context>
    <name>synthray::ClassifyResults</name>
    <message>
        <source>95 % interval over patients: %1 to %2</source>
        <translation>Intervalle à 95&#x202f;% sur les patients&#xa0;: %1 à %2</translation>
    </message>
    <message>
        <source>There are no predictions of the split %1.</source>
        <translation>Il n’y a pas de prédictions pour la partition %1.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>balanced accuracy</source>
        <translation>exactitude équilibrée</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitude</translation>
    </message>
    <message>
        <source>majority baseline</source>
        <translation>référence majoritaire</translation>
    </message>
    <message>
        <source>Accuracy of always saying the most frequent class</source>
        <translation>Exactitude obtenue en répondant toujours la classe la plus fréquente</translation>
    </message>
    <message>
        <source>Expected calibration error, 15 bins</source>
        <translation>Erreur de calibration attendue, 15 intervalles</translation>
    </message>
    <message numerus="yes">
        <source>images of %n patient(s)</source>
        <translation>
            <numerusform>clichés de %n patient</numerusform>
            <numerusform>clichés de %n patients</numerusform>
        </translation>
    </message>
    <message>
        <source>images</source>
        <translation>clichés</translation>
    </message>
    <message>
        <source>This classifier has collapsed: it says %1 of every image.</source>
        <translation>Ce classifieur s’est effondré&#xa0;: il répond %1 pour tous les clichés.</translation>
    </message>
    <message>
        <source>It is no better than always saying %1.</source>
        <translation>Il ne fait pas mieux que de toujours répondre %1.</translation>
    </message>
    <message>
        <source>%1: AUC %2</source>
        <translation>%1&#xa0;: AUC %2</translation>
    </message>
    <message>
        <source>%1: AP %2</source>
        <translation>%1&#xa0;: AP %2</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>hasard</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>calibré</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matrice de confusion</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Clichés</translation>
    </message>
    <message>
        <source>false positive rate</source>
        <translation>taux de faux positifs</translation>
    </message>
    <message>
        <source>true positive rate</source>
        <translation>taux de vrais positifs</translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation>Précision et rappel</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>rappel</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>précision</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibration</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>confiance</translation>
    </message>
    <message>
        <source>share that is right</source>
        <translation>part de bonnes réponses</translation>
    </message>
    <message>
        <source>How this was computed</source>
        <translation>Comment cela a été calculé</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>No images judged yet</source>
        <translation>Aucun cliché évalué pour l’instant</translation>
    </message>
    <message>
        <source>95 % intervals over patients: %1</source>
        <translation>Intervalles à 95 % sur les patients : %1</translation>
    </message>
    <message>
        <source>Accuracy of always giving the most frequent set of labels</source>
        <translation>Exactitude quand on donne toujours l’ensemble d’étiquettes le plus fréquent</translation>
    </message>
    <message>
        <source>95 % intervals over images (no patients known): %1</source>
        <translation>Intervalles à 95&#xa0;% sur les clichés (patients inconnus)&#xa0;: %1</translation>
    </message>
    <message>
        <source>Each label, right and wrong</source>
        <translation>Chaque étiquette, juste et fausse</translation>
    </message>
    <message>
        <source>Recall (95 %)</source>
        <translation>Rappel (95&#xa0;%)</translation>
    </message>
</context>
<context>
    <name>synthray::CompareView</name>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Both images, one beside the other</source>
        <translation>Les deux clichés, l’un à côté de l’autre</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Volet</translation>
    </message>
    <message>
        <source>A line that is dragged over the images: A left of it, B right of it</source>
        <translation>Une ligne que l’on glisse sur les clichés&#xa0;: A à sa gauche, B à sa droite</translation>
    </message>
    <message>
        <source>Blend</source>
        <translation>Fondu</translation>
    </message>
    <message>
        <source>B shines through A</source>
        <translation>B transparaît à travers A</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>Absolute difference of the displayed values, 0 to 255</source>
        <translation>Différence absolue des valeurs affichées, de 0 à 255</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lier</translation>
    </message>
    <message>
        <source>Zoom, place and window of the two move together</source>
        <translation>Zoom, position et fenêtrage des deux changent ensemble</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Échanger</translation>
    </message>
    <message>
        <source>A and B change places</source>
        <translation>A et B échangent leurs places</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Back to where you came from</source>
        <translation>Revenir d’où vous venez</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>There is not enough memory for these two images.</source>
        <translation>La mémoire ne suffit pas pour ces deux clichés.</translation>
    </message>
    <message>
        <source>Gain × %1</source>
        <translation>Gain × %1</translation>
    </message>
    <message>
        <source>The difference is multiplied by this</source>
        <translation>La différence est multipliée par cette valeur</translation>
    </message>
    <message>
        <source>Line at %1 %</source>
        <translation>Ligne à %1&#xa0;%</translation>
    </message>
    <message>
        <source>B %1 %</source>
        <translation>B %1&#xa0;%</translation>
    </message>
    <message>
        <source>Place of the line; it can be dragged on the image</source>
        <translation>Position de la ligne&#x202f;; on peut la glisser sur le cliché</translation>
    </message>
    <message>
        <source>How much of B is seen</source>
        <translation>Part visible de B</translation>
    </message>
    <message>
        <source>Unlike sizes: %1 × %2 and %3 × %4</source>
        <translation>Tailles différentes&#xa0;: %1 × %2 et %3 × %4</translation>
    </message>
    <message>
        <source>B (%3 × %4) is scaled to the size of A (%1 × %2)</source>
        <translation>B (%3 × %4) est mis à la taille de A (%1 × %2)</translation>
    </message>
    <message>
        <source>S, W, B, D (while comparing)</source>
        <translation>S, W, B, D (en comparaison)</translation>
    </message>
    <message>
        <source>Side by side, wipe, blend, difference</source>
        <translation>Côte à côte, volet, fondu, différence</translation>
    </message>
    <message>
        <source>L, X (while comparing)</source>
        <translation>L, X (en comparaison)</translation>
    </message>
    <message>
        <source>Link the two images, swap them</source>
        <translation>Lier les deux clichés, les échanger</translation>
    </message>
    <message>
        <source>Left, Right (while comparing)</source>
        <translation>Gauche, Droite (en comparaison)</translation>
    </message>
    <message>
        <source>Move the line, the blend or the gain</source>
        <translation>Déplacer la ligne, le fondu ou le gain</translation>
    </message>
    <message>
        <source>Esc (while comparing)</source>
        <translation>Échap (en comparaison)</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Fermer la comparaison</translation>
    </message>
    <message>
        <source>A, frame</source>
        <translation>A, image</translation>
    </message>
    <message>
        <source>B, frame</source>
        <translation>B, image</translation>
    </message>
    <message>
        <source>Frame of the image (comma and full stop, Alt+wheel)</source>
        <translation>Image du cliché (virgule et point, Alt+molette)</translation>
    </message>
    <message>
        <source>%1, frame %2 of %3</source>
        <translation>%1, image %2 sur %3</translation>
    </message>
    <message>
        <source>of %L1</source>
        <translation>sur %L1</translation>
    </message>
    <message>
        <source>Comma, full stop (while comparing)</source>
        <translation>Virgule, point (pendant la comparaison)</translation>
    </message>
    <message>
        <source>Another frame of the image with the focus</source>
        <translation>Autre image du cliché qui a le focus</translation>
    </message>
</context>
<context>
    <name>synthray::ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Matrice de confusion</translation>
    </message>
    <message>
        <source>said to be</source>
        <translation>prédit</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>rows: the truth; a cell leads to its images</source>
        <translation>lignes&#xa0;: la vérité&#x202f;; une cellule mène à ses clichés</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) of %1, said to be %2</source>
        <translation>
            <numerusform>%n cliché de %1, prédit %2</numerusform>
            <numerusform>%n clichés de %1, prédits %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Images of each label, told right and wrong</source>
        <translation>Clichés de chaque étiquette, réponses justes et fausses</translation>
    </message>
    <message>
        <source>found</source>
        <translation>trouvé</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>manqué</translation>
    </message>
    <message>
        <source>said in error</source>
        <translation>dit à tort</translation>
    </message>
    <message>
        <source>rightly not said</source>
        <translation>non dit, à raison</translation>
    </message>
    <message>
        <source>percent: of the images with the label, and of those without; a cell leads to its images</source>
        <translation>pour cent&#xa0;: des clichés portant l’étiquette, et de ceux qui ne la portent pas&#x202f;; une cellule mène à ses clichés</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n image(s)</source>
        <translation>
            <numerusform>%1, %2&#xa0;: %n cliché</numerusform>
            <numerusform>%1, %2&#xa0;: %n clichés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::CountList</name>
    <message>
        <source>%1: %2 images, %3 %. Click to see them.</source>
        <translation>%1&#xa0;: %2 clichés, %3&#xa0;%. Cliquez pour les voir.</translation>
    </message>
</context>
<context>
    <name>synthray::DataPage</name>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Clichés</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vue d’ensemble</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Partitions</translation>
    </message>
    <message>
        <source>Views of the set</source>
        <translation>Vues du jeu</translation>
    </message>
    <message>
        <source>Ctrl+Page Up, Ctrl+Page Down, Alt+1 – %1</source>
        <translation>Ctrl+Page préc., Ctrl+Page suiv., Alt+1 – %1</translation>
    </message>
    <message>
        <source>Another view of the set</source>
        <translation>Autre vue du jeu</translation>
    </message>
    <message>
        <source>Up, Down in Duplicates</source>
        <translation>Haut, Bas dans Doublons</translation>
    </message>
    <message>
        <source>Another pair</source>
        <translation>Autre paire</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln paire</numerusform>
            <numerusform>%Ln paires</numerusform>
        </translation>
    </message>
    <message>
        <source>leaks</source>
        <translation>fuites</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Open sample images</source>
        <translation>Ouvrir les exemples</translation>
    </message>
    <message>
        <source>Looking for images…</source>
        <translation>Recherche de clichés…</translation>
    </message>
    <message>
        <source>Folders named like classes, and train, val and test, are recognised.</source>
        <translation>Les dossiers nommés comme des classes, ainsi que train, val et test, sont reconnus.</translation>
    </message>
    <message>
        <source>No image could be opened</source>
        <translation>Aucun cliché n’a pu être ouvert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) did not open; the reasons are listed on the right.</source>
        <translation>
            <numerusform>%Ln fichier ne s’est pas ouvert&#x202f;; la raison figure à droite.</numerusform>
            <numerusform>%Ln fichiers ne se sont pas ouverts&#x202f;; les raisons figurent à droite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop a folder of images here</source>
        <translation>Déposez ici un dossier de clichés</translation>
    </message>
    <message>
        <source>PNG, JPEG, TIFF, BMP and DICOM. A folder with one subfolder a class is best; nested train, val and test folders are recognised.</source>
        <translation>PNG, JPEG, TIFF, BMP et DICOM. L’idéal est un dossier avec un sous-dossier par classe&#x202f;; les dossiers imbriqués train, val et test sont reconnus.</translation>
    </message>
</context>
<context>
    <name>synthray::DeidentifyDialog</name>
    <message>
        <source>… and %1 more</source>
        <translation>… et %1 autres</translation>
    </message>
    <message>
        <source>De-identified export</source>
        <translation>Export désidentifié</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 clichés</translation>
    </message>
    <message>
        <source>Images that may show names</source>
        <translation>Clichés pouvant montrer des noms</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>An empty folder, or a new one</source>
        <translation>Un dossier vide ou nouveau</translation>
    </message>
    <message>
        <source>Only new files are written here, and a list of them (images.csv); the images themselves are never changed</source>
        <translation>Seuls de nouveaux fichiers sont écrits ici, avec leur liste (images.csv)&#x202f;; les clichés eux-mêmes ne sont jamais modifiés</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Folder for the de-identified images</source>
        <translation>Dossier des clichés désidentifiés</translation>
    </message>
    <message>
        <source>Writes pixels and nothing else, one PNG file a frame.</source>
        <translation>Écrit les pixels et rien d’autre, un fichier PNG par image.</translation>
    </message>
    <message>
        <source>Writes copies under the Basic Profile of DICOM PS3.15: names, numbers, places, free text and private tags go, dates are shifted, UIDs are new. Pixels stay as they are.</source>
        <translation>Écrit des copies selon le profil de base (Basic Profile) de DICOM PS3.15&#xa0;: noms, numéros, lieux, textes libres et attributs privés disparaissent, les dates sont décalées, les UID sont nouveaux. Les pixels restent inchangés.</translation>
    </message>
    <message>
        <source>Writes copies under the Basic Profile of DICOM PS3.15: names, numbers, places, dates, free text and private tags go, UIDs are new. Pixels stay as they are.</source>
        <translation>Écrit des copies selon le profil de base (Basic Profile) de DICOM PS3.15&#xa0;: noms, numéros, lieux, dates, textes libres et attributs privés disparaissent, les UID sont nouveaux. Les pixels restent inchangés.</translation>
    </message>
    <message>
        <source>images.csv lists them with their labels as they are.</source>
        <translation>images.csv les liste avec leurs étiquettes telles quelles.</translation>
    </message>
    <message>
        <source>Looking for images that may show names: %1 of %2</source>
        <translation>Recherche de clichés pouvant montrer des noms&#xa0;: %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) may show names and will be written all the same:</source>
        <translation>
            <numerusform>%n cliché peut montrer des noms et sera écrit malgré tout&#xa0;:</numerusform>
            <numerusform>%n clichés peuvent montrer des noms et seront écrits malgré tout&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) may show names and will be left out:</source>
        <translation>
            <numerusform>%n cliché peut montrer des noms et sera écarté&#xa0;:</numerusform>
            <numerusform>%n clichés peuvent montrer des noms et seront écartés&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no image to export.</source>
        <translation>Il n’y a aucun cliché à exporter.</translation>
    </message>
    <message>
        <source>Choose a folder for the new files.</source>
        <translation>Choisissez un dossier pour les nouveaux fichiers.</translation>
    </message>
    <message>
        <source>Give the folder with its whole path.</source>
        <translation>Donnez le chemin complet du dossier.</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>C’est un fichier, pas un dossier.</translation>
    </message>
    <message>
        <source>The folder is not empty. Choose an empty one, or name a new one.</source>
        <translation>Le dossier n’est pas vide. Choisissez un dossier vide, ou indiquez-en un nouveau.</translation>
    </message>
    <message>
        <source>%1 DICOM files written to %2.</source>
        <translation>%1 fichiers DICOM écrits dans %2.</translation>
    </message>
    <message>
        <source>%1 PNG files written to %2.</source>
        <translation>%1 fichiers PNG écrits dans %2.</translation>
    </message>
    <message>
        <source>%1 DICOM and %2 PNG files written to %3.</source>
        <translation>%1 fichiers DICOM et %2 fichiers PNG écrits dans %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) left out:</source>
        <translation>
            <numerusform>%n cliché écarté&#xa0;:</numerusform>
            <numerusform>%n clichés écartés&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s):</source>
        <translation>
            <numerusform>%n avertissement&#xa0;:</numerusform>
            <numerusform>%n avertissements&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) are no DICOM images and become PNG files.</source>
        <translation>
            <numerusform>%Ln cliché n’est pas en DICOM et devient un fichier PNG.</numerusform>
            <numerusform>%Ln clichés ne sont pas en DICOM et deviennent des fichiers PNG.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::DuplicatesView</name>
    <message>
        <source>other split</source>
        <translation>autre partition</translation>
    </message>
    <message>
        <source>other class</source>
        <translation>autre classe</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) copied.</source>
        <translation>
            <numerusform>%Ln paire copiée.</numerusform>
            <numerusform>%Ln paires copiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>a pair of duplicates</source>
        <translation>une paire de doublons</translation>
    </message>
    <message>
        <source>Near: at most</source>
        <translation>Proches&#xa0;: au plus</translation>
    </message>
    <message>
        <source>exact only</source>
        <translation>exacts seuls</translation>
    </message>
    <message>
        <source> of 256</source>
        <translation> sur 256</translation>
    </message>
    <message>
        <source>How many of the 256 bits of two perceptual hashes may differ for the images to count as near duplicates</source>
        <translation>Nombre de bits, sur les 256 de deux empreintes perceptuelles, qui peuvent différer pour que des clichés comptent comme quasi-doublons</translation>
    </message>
    <message>
        <source>Largest distance</source>
        <translation>Distance maximale</translation>
    </message>
    <message>
        <source>The distance that fits the number of images</source>
        <translation>La distance qui convient au nombre de clichés</translation>
    </message>
    <message>
        <source>Which pairs are listed</source>
        <translation>Paires à lister</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>Copy the listed pairs with paths, classes, splits and patients</source>
        <translation>Copier les paires listées avec chemins, classes, partitions et patients</translation>
    </message>
    <message>
        <source>Pairs of duplicates</source>
        <translation>Paires de doublons</translation>
    </message>
    <message>
        <source>All pairs (%L1)</source>
        <translation>Toutes (%L1)</translation>
    </message>
    <message>
        <source>Exact (%L1)</source>
        <translation>Exactes (%L1)</translation>
    </message>
    <message>
        <source>Near (%L1)</source>
        <translation>Proches (%L1)</translation>
    </message>
    <message>
        <source>Across splits (%L1)</source>
        <translation>Entre partitions (%L1)</translation>
    </message>
    <message>
        <source>Across classes (%L1)</source>
        <translation>Entre classes (%L1)</translation>
    </message>
    <message>
        <source>Exact: %1 images compared by the SHA-256 of their bytes.</source>
        <translation>Exacts&#xa0;: %1 clichés comparés par le SHA-256 de leurs octets.</translation>
    </message>
    <message>
        <source>Near duplicates are not looked for.</source>
        <translation>Les quasi-doublons ne sont pas recherchés.</translation>
    </message>
    <message>
        <source>Near: %1 images compared by perceptual hashes that may differ in at most %2 of 256 bits.</source>
        <translation>Proches&#xa0;: %1 clichés comparés par des empreintes perceptuelles pouvant différer sur %2&#xa0;bits au plus sur 256.</translation>
    </message>
    <message>
        <source>No such pair</source>
        <translation>Aucune paire de ce genre</translation>
    </message>
    <message>
        <source>There are %L1 pairs of other kinds.</source>
        <translation>Il y a %L1 paires d’autres genres.</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>Recherche de doublons…</translation>
    </message>
    <message numerus="yes">
        <source>No duplicates so far among %Ln image(s)</source>
        <translation>
            <numerusform>Aucun doublon jusqu’ici pour %Ln cliché</numerusform>
            <numerusform>Aucun doublon jusqu’ici parmi %Ln clichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No duplicates among %Ln image(s)</source>
        <translation>
            <numerusform>Aucun doublon pour %Ln cliché</numerusform>
            <numerusform>Aucun doublon parmi %Ln clichés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::EvaluationView</name>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>FID %1 (floor %2)</source>
        <translation>FID %1 (plancher %2)</translation>
    </message>
    <message>
        <source>KID %1 ± %2</source>
        <translation>KID %1 ± %2</translation>
    </message>
    <message>
        <source>Precision %1, recall %2, density %3, coverage %4</source>
        <translation>Précision %1, rappel %2, densité %3, couverture %4</translation>
    </message>
    <message>
        <source>FID on %1, %2 dims</source>
        <translation>FID sur %1, %2 dimensions</translation>
    </message>
    <message>
        <source>published scale</source>
        <translation>échelle publiée</translation>
    </message>
    <message>
        <source>not comparable with published FID</source>
        <translation>non comparable à la FID publiée</translation>
    </message>
    <message>
        <source>%1 (N = %2) against %3 (N = %4)</source>
        <translation>%1 (N = %2) contre %3 (N = %4)</translation>
    </message>
    <message>
        <source>Fréchet distance of the two sets&apos; features; 0: alike</source>
        <translation>Distance de Fréchet des caractéristiques des deux jeux&#xa0;; 0&#xa0;: semblables</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>plancher</translation>
    </message>
    <message>
        <source>FID of two halves of the first set: what even real images get</source>
        <translation>FID de deux moitiés du premier jeu&#xa0;: ce qu&apos;atteignent même des clichés réels</translation>
    </message>
    <message>
        <source>Kernel distance, mean ± standard deviation over subsets</source>
        <translation>Distance à noyau, moyenne ± écart type sur des sous-ensembles</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>précision</translation>
    </message>
    <message>
        <source>Share of the second set that lies among the first</source>
        <translation>Part du deuxième jeu qui se trouve parmi le premier</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>rappel</translation>
    </message>
    <message>
        <source>Share of the first set that lies among the second</source>
        <translation>Part du premier jeu qui se trouve parmi le deuxième</translation>
    </message>
    <message>
        <source>density</source>
        <translation>densité</translation>
    </message>
    <message>
        <source>How crowded the first set is around images of the second; may exceed 1</source>
        <translation>Combien le premier jeu est dense autour des clichés du deuxième&#xa0;; peut dépasser 1</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>couverture</translation>
    </message>
    <message>
        <source>Share of the first set with an image of the second nearby</source>
        <translation>Part du premier jeu avec un cliché du deuxième à proximité</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) were left out. The first: %1</source>
        <translation>
            <numerusform>%n cliché a été laissé de côté&#xa0;: %1</numerusform>
            <numerusform>%n clichés ont été laissés de côté. Le premier&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>First set</source>
        <translation>Premier jeu</translation>
    </message>
    <message>
        <source>Second set</source>
        <translation>Deuxième jeu</translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>dims</source>
        <translation>dim.</translation>
    </message>
    <message>
        <source>Save the comparisons</source>
        <translation>Enregistrer les comparaisons</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tables (*.csv)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Enregistré dans %1.</translation>
    </message>
    <message>
        <source>How this was computed</source>
        <translation>Comment cela a été calculé</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Comparisons of this session</source>
        <translation>Comparaisons de cette session</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
</context>
<context>
    <name>synthray::ExportDialog</name>
    <message>
        <source>Export augmented images</source>
        <translation>Exporter des clichés augmentés</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>All images (%1)</source>
        <translation>Tous les clichés (%1)</translation>
    </message>
    <message>
        <source>Class %1 (%2)</source>
        <translation>Classe %1 (%2)</translation>
    </message>
    <message>
        <source>This image (%1)</source>
        <translation>Ce cliché (%1)</translation>
    </message>
    <message>
        <source>Which images of the open set are augmented</source>
        <translation>Quels clichés du jeu ouvert sont augmentés</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Clichés</translation>
    </message>
    <message>
        <source>Each step in a file of its own</source>
        <translation>Chaque étape dans son propre fichier</translation>
    </message>
    <message>
        <source>The whole recipe, one step after the other</source>
        <translation>La recette entière, une étape après l’autre</translation>
    </message>
    <message>
        <source>For comparing methods: every image once with every step that is switched on. Probabilities play no part.</source>
        <translation>Pour comparer les méthodes&#xa0;: chaque cliché une fois avec chaque étape activée. Les probabilités ne jouent pas.</translation>
    </message>
    <message>
        <source>For training: each copy of an image goes through all steps, each taken with its probability.</source>
        <translation>Pour l’entraînement&#xa0;: chaque copie d’un cliché passe par toutes les étapes, chacune prise selon sa probabilité.</translation>
    </message>
    <message>
        <source>How many augmented copies of each image are made: 1 to 1,000</source>
        <translation>Nombre de copies augmentées de chaque cliché&#xa0;: 1 à 1&#x202f;000</translation>
    </message>
    <message>
        <source>Copies of each image</source>
        <translation>Copies par cliché</translation>
    </message>
    <message>
        <source>Start of the random numbers: the same recipe and seed give the same pixels, here and on the command line</source>
        <translation>Départ des nombres aléatoires&#xa0;: une même recette et une même graine donnent les mêmes pixels, ici et en ligne de commande</translation>
    </message>
    <message>
        <source>As the image</source>
        <translation>Comme le cliché</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8&#xa0;bits</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16&#xa0;bits</translation>
    </message>
    <message>
        <source>Grey levels of the PNG files: as the image keeps 16 bits where the image has more than 8</source>
        <translation>Niveaux de gris des fichiers PNG&#xa0;: «&#x202f;Comme le cliché&#x202f;» garde 16&#xa0;bits si le cliché en a plus de 8</translation>
    </message>
    <message>
        <source>A folder for the new files</source>
        <translation>Un dossier pour les nouveaux fichiers</translation>
    </message>
    <message>
        <source>PNG files and recipe.json are written here; the images themselves are never changed</source>
        <translation>Les fichiers PNG et recipe.json sont écrits ici&#x202f;; les clichés eux-mêmes ne sont jamais modifiés</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Off: all files lie side by side in one folder</source>
        <translation>Désactivé&#xa0;: tous les fichiers sont côte à côte dans un seul dossier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>Folder for the augmented images</source>
        <translation>Dossier des clichés augmentés</translation>
    </message>
    <message>
        <source>Writes %1 PNG files. Each image is shown through its own window, without patient data or names of folders above the set.</source>
        <translation>Écrit %1 fichiers PNG. Chaque cliché est rendu avec sa propre fenêtre, sans données du patient ni noms de dossiers au-dessus du jeu.</translation>
    </message>
    <message>
        <source>No step of the recipe is switched on.</source>
        <translation>Aucune étape de la recette n’est activée.</translation>
    </message>
    <message>
        <source>Choose a folder for the new files.</source>
        <translation>Choisissez un dossier pour les nouveaux fichiers.</translation>
    </message>
    <message>
        <source>Give the folder with its whole path.</source>
        <translation>Donnez le chemin complet du dossier.</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>C’est un fichier, pas un dossier.</translation>
    </message>
    <message>
        <source>The folder is not empty: files of the same names are replaced.</source>
        <translation>Le dossier n’est pas vide&#xa0;: les fichiers de mêmes noms sont remplacés.</translation>
    </message>
    <message>
        <source>%1 files written to %2.</source>
        <translation>%1 fichiers écrits dans %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) were left out:</source>
        <translation>
            <numerusform>%n cliché a été écarté&#xa0;:</numerusform>
            <numerusform>%n clichés ont été écartés&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Export of augmented images</source>
        <translation>Export de clichés augmentés</translation>
    </message>
    <message>
        <source>Use the window set here for all images</source>
        <translation>Utiliser la fenêtre réglée ici pour tous les clichés</translation>
    </message>
    <message>
        <source>Writes %1 PNG files, without patient data or names of folders above the set.</source>
        <translation>Écrit %1 fichiers PNG, sans données du patient ni noms de dossiers au-dessus du jeu.</translation>
    </message>
    <message>
        <source>Folders for classes, train and test</source>
        <translation>Dossiers pour les classes, l’entraînement et le test</translation>
    </message>
    <message>
        <source>But the images&apos; own names are kept: they may be those of patients.</source>
        <translation>Mais les noms des clichés sont gardés&#xa0;: ils peuvent être ceux de patients.</translation>
    </message>
    <message>
        <source>Keep the images&apos; own names</source>
        <translation>Garder les noms des clichés</translation>
    </message>
    <message>
        <source>Names of files and folders may be those of patients. Off: image00001, image00002 and so on, and images.csv tells class, split and, as numbers, which are of one patient</source>
        <translation>Les noms de fichiers et de dossiers peuvent être ceux de patients. Désactivé&#xa0;: image00001, image00002 et ainsi de suite, et images.csv indique la classe, la partition et, par des numéros, lesquels sont d’un même patient</translation>
    </message>
</context>
<context>
    <name>synthray::ImageActions</name>
    <message numerus="yes">
        <source>Take %Ln image(s) out of the splits</source>
        <translation>
            <numerusform>Retirer %Ln cliché des partitions</numerusform>
            <numerusform>Retirer %Ln clichés des partitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln image(s) to %1</source>
        <translation>
            <numerusform>Déplacer %Ln cliché vers %1</numerusform>
            <numerusform>Déplacer %Ln clichés vers %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Original labels of %Ln image(s)</source>
        <translation>
            <numerusform>Étiquettes d’origine de %Ln cliché</numerusform>
            <numerusform>Étiquettes d’origine de %Ln clichés</numerusform>
        </translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>Étiqueter…</translation>
    </message>
    <message numerus="yes">
        <source>Label %Ln image(s)…</source>
        <translation>
            <numerusform>Étiqueter %Ln cliché…</numerusform>
            <numerusform>Étiqueter %Ln clichés…</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to split</source>
        <translation>Déplacer vers la partition</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Original labels and split</source>
        <translation>Étiquettes et partition d’origine</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Ouvrir son dossier</translation>
    </message>
    <message>
        <source>Label the selected images</source>
        <translation>Étiqueter les clichés sélectionnés</translation>
    </message>
    <message>
        <source>Ctrl+click, Shift+click, Ctrl+A</source>
        <translation>Ctrl+clic, Maj+clic, Ctrl+A</translation>
    </message>
    <message>
        <source>Select several images, all images</source>
        <translation>Sélectionner plusieurs clichés, ou tous</translation>
    </message>
</context>
<context>
    <name>synthray::ImageExports</name>
    <message>
        <source>There is no image to export.</source>
        <translation>Il n’y a aucun cliché à exporter.</translation>
    </message>
    <message>
        <source>DICOM tags…</source>
        <translation>Attributs DICOM…</translation>
    </message>
    <message>
        <source>Export de-identified…</source>
        <translation>Exporter désidentifié…</translation>
    </message>
    <message>
        <source>Export all shown images de-identified…</source>
        <translation>Exporter désidentifiés tous les clichés affichés…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>De-identified copies of the images shown here: DICOM without names, numbers and dates, or bare PNG</source>
        <translation>Copies désidentifiées des clichés affichés ici&#xa0;: DICOM sans noms, numéros ni dates, ou PNG seul</translation>
    </message>
    <message>
        <source>DICOM tags of the image</source>
        <translation>Attributs DICOM du cliché</translation>
    </message>
    <message>
        <source>Export the selected images de-identified</source>
        <translation>Exporter désidentifiés les clichés sélectionnés</translation>
    </message>
</context>
<context>
    <name>synthray::ImageListModel</name>
    <message>
        <source>Label or split changed by you</source>
        <translation>Étiquette ou partition modifiée par vous</translation>
    </message>
</context>
<context>
    <name>synthray::PreviewQuality</name>
    <message>
        <source>Whole recipe</source>
        <translation>Recette entière</translation>
    </message>
</context>
<context>
    <name>synthray::ImageQualityModel</name>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
</context>
<context>
    <name>synthray::ImagesView</name>
    <message>
        <source>Open folder…</source>
        <translation>Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>Rechercher un nom</translation>
    </message>
    <message>
        <source>Show only images of this class</source>
        <translation>N’afficher que les clichés de cette classe</translation>
    </message>
    <message>
        <source>Show only images of this split</source>
        <translation>N’afficher que les clichés de cette partition</translation>
    </message>
    <message>
        <source>Size of the thumbnails</source>
        <translation>Taille des vignettes</translation>
    </message>
    <message>
        <source>No image matches. Choose another class or split, or clear the search.</source>
        <translation>Aucun cliché ne correspond. Choisissez une autre classe ou partition, ou effacez la recherche.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Clichés</translation>
    </message>
    <message>
        <source>Image, large</source>
        <translation>Cliché, en grand</translation>
    </message>
    <message>
        <source>Arrows, Home, End</source>
        <translation>Flèches, Début, Fin</translation>
    </message>
    <message>
        <source>Another image</source>
        <translation>Autre cliché</translation>
    </message>
    <message>
        <source>Enter, double click</source>
        <translation>Entrée, double-clic</translation>
    </message>
    <message>
        <source>One image large, and back</source>
        <translation>Un cliché en grand, et retour</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Wheel over the image</source>
        <translation>Molette sur le cliché</translation>
    </message>
    <message>
        <source>Next or previous image</source>
        <translation>Cliché suivant ou précédent</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Toutes les classes</translation>
    </message>
    <message>
        <source>All splits</source>
        <translation>Toutes les partitions</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln cliché</numerusform>
            <numerusform>%Ln clichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln image(s)</source>
        <translation>
            <numerusform>%L1 sur %Ln cliché</numerusform>
            <numerusform>%L1 sur %Ln clichés</numerusform>
        </translation>
    </message>
    <message>
        <source>Only shown: %1</source>
        <translation>Affichés seulement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show all images</source>
        <translation>Afficher tous les clichés</translation>
    </message>
    <message>
        <source>Select two images, or look at one and then at another, to compare them.</source>
        <translation>Sélectionnez deux clichés, ou regardez-en un puis un autre, pour les comparer.</translation>
    </message>
    <message>
        <source>Cancelled: &apos;%1&apos; was not opened. Enter in the thumbnails opens it.</source>
        <translation>Annulé&#xa0;: «&#x202f;%1&#x202f;» n’a pas été ouvert. Entrée dans les vignettes l’ouvre.</translation>
    </message>
    <message>
        <source>Back to the thumbnails, or give up an image that is being opened</source>
        <translation>Revenir aux vignettes, ou renoncer à un cliché en cours d’ouverture</translation>
    </message>
</context>
<context>
    <name>synthray::ForestPlot</name>
    <message>
        <source>Balanced accuracy of each arm</source>
        <translation>Exactitude équilibrée de chaque bras</translation>
    </message>
</context>
<context>
    <name>synthray::GenerateDialog</name>
    <message>
        <source>Generate images</source>
        <translation>Générer des clichés</translation>
    </message>
    <message>
        <source>The same seed gives the same images</source>
        <translation>Une même graine donne les mêmes clichés</translation>
    </message>
    <message>
        <source>last checkpoint</source>
        <translation>dernier point de reprise</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>époque %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Folder for the images</source>
        <translation>Dossier des clichés</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Clichés</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir de</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Every file says that it is synthetic. Files that are there already are kept: numbers go on behind them.</source>
        <translation>Chaque fichier indique qu’il est synthétique. Les fichiers déjà présents sont gardés&#xa0;: la numérotation continue après eux.</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>The run has no checkpoint yet: let it finish an epoch first.</source>
        <translation>L’exécution n’a encore aucun point de reprise&#xa0;: laissez-la d’abord finir une époque.</translation>
    </message>
    <message>
        <source>Choose a folder for the images.</source>
        <translation>Choisissez un dossier pour les clichés.</translation>
    </message>
    <message>
        <source>%1 is a file. Choose a folder.</source>
        <translation>%1 est un fichier. Choisissez un dossier.</translation>
    </message>
    <message>
        <source>lowest FID (epoch %1)</source>
        <translation>plus petite FID (époque %1)</translation>
    </message>
    <message>
        <source>The training images are not at %1 any more, so that images which repeat them cannot be found and left out. Bring them back, or tick &quot;Export near-copies of training images too&quot;.</source>
        <translation>Les clichés d’entraînement ne sont plus dans %1&#xa0;: les clichés qui les répètent ne peuvent donc être ni trouvés ni écartés. Remettez-les en place, ou cochez «&#x202f;Exporter aussi les quasi-copies de clichés d’entraînement&#x202f;».</translation>
    </message>
</context>
<context>
    <name>synthray::GeneratePage</name>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>samples of the epoch before or after</source>
        <translation>échantillons de l’époque précédente ou suivante</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Début, Fin</translation>
    </message>
    <message>
        <source>first and newest samples</source>
        <translation>premiers et derniers échantillons</translation>
    </message>
    <message>
        <source>wheel over a plot</source>
        <translation>molette sur un tracé</translation>
    </message>
    <message>
        <source>zoom in time; drag to move, double click for all</source>
        <translation>zoom sur le temps&#x202f;; glisser pour déplacer, double-clic pour tout voir</translation>
    </message>
    <message>
        <source>the same by keyboard in a plot</source>
        <translation>la même chose au clavier dans un tracé</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Toutes les classes</translation>
    </message>
    <message>
        <source>All splits</source>
        <translation>Toutes les partitions</translation>
    </message>
    <message numerus="yes">
        <source>Trains on %n image(s) of %1</source>
        <translation>
            <numerusform>Entraînement sur %n cliché de %1</numerusform>
            <numerusform>Entraînement sur %n clichés de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This version has no preset &apos;%1&apos;.</source>
        <translation>Cette version n’a pas de préréglage «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The first images come after the first epoch.</source>
        <translation>Les premiers clichés arrivent après la première époque.</translation>
    </message>
    <message>
        <source>Images appear here after each epoch.</source>
        <translation>Des clichés apparaissent ici après chaque époque.</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>pas %1</translation>
    </message>
    <message>
        <source>Train first, or open a run from the Runs page</source>
        <translation>Entraînez d’abord, ou ouvrez une exécution depuis la page Exécutions</translation>
    </message>
    <message>
        <source>The run has no checkpoint yet</source>
        <translation>L’exécution n’a encore aucun point de reprise</translation>
    </message>
    <message>
        <source>Something else is running: wait for its end or stop it</source>
        <translation>Un autre travail est en cours&#xa0;: attendez sa fin ou arrêtez-le</translation>
    </message>
    <message>
        <source>Draws images with the generator of this run</source>
        <translation>Dessine des clichés avec le générateur de cette exécution</translation>
    </message>
    <message>
        <source>Open a folder of images on the Data page. A run that is there already can be opened on the Runs page.</source>
        <translation>Ouvrez un dossier de clichés sur la page Données. Une exécution existante s’ouvre sur la page Exécutions.</translation>
    </message>
    <message>
        <source>A generative network learns from the images that you have opened and draws new ones. Choose a class above and settings on the right, then start: curves and images appear here.</source>
        <translation>Un réseau génératif apprend à partir des clichés que vous avez ouverts et en dessine de nouveaux. Choisissez une classe en haut et des réglages à droite, puis lancez&#xa0;: courbes et clichés apparaissent ici.</translation>
    </message>
    <message numerus="yes">
        <source>Generating %n image(s)</source>
        <translation>
            <numerusform>Génération de %n cliché</numerusform>
            <numerusform>Génération de %n clichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) written to %1</source>
        <translation>
            <numerusform>%n cliché écrit dans %1</numerusform>
            <numerusform>%n clichés écrits dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>The class that the network learns to draw</source>
        <translation>La classe que le réseau apprend à dessiner</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Which part of the set is learned from</source>
        <translation>La partie du jeu utilisée pour l’apprentissage</translation>
    </message>
    <message>
        <source>Compare runs…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Generate…</source>
        <translation>Générer…</translation>
    </message>
    <message>
        <source>Open these images</source>
        <translation>Ouvrir ces clichés</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>%n near-copies of training images were held back.</source>
        <translation>
            <numerusform>%n quasi-copie de clichés d&apos;entraînement a été retenue.</numerusform>
            <numerusform>%n quasi-copies de clichés d&apos;entraînement ont été retenues.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::ImageView</name>
    <message>
        <source>Image</source>
        <translation>Cliché</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>W %1 · L %2</source>
        <translation>LF %1 · CF %2</translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation>Zoom %1&#xa0;%</translation>
    </message>
    <message>
        <source>x %1, y %2</source>
        <translation>x %1, y %2</translation>
    </message>
    <message>
        <source>%1 · value %2 · displayed %3</source>
        <translation>%1 · valeur %2 · affichée %3</translation>
    </message>
    <message>
        <source>%1 · stored %2 · modality %3 · displayed %4</source>
        <translation>%1 · stockée %2 · modalité %3 · affichée %4</translation>
    </message>
    <message>
        <source>Reset view</source>
        <translation>Réinitialiser la vue</translation>
    </message>
    <message>
        <source>Automatic window</source>
        <translation>Fenêtrage automatique</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>Plage complète</translation>
    </message>
    <message>
        <source>Corner text</source>
        <translation>Textes des coins</translation>
    </message>
    <message>
        <source>Frame %1 of %2</source>
        <translation>Image %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 × %2 · %n bit(s)</source>
        <translation>
            <numerusform>%1 × %2 · %n bit</numerusform>
            <numerusform>%1 × %2 · %n bits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::JobBar</name>
    <message>
        <source>%1 s left</source>
        <translation>encore %1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>encore %1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>encore %1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>Aucun travail en cours</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Paused · %1</source>
        <translation>En pause · %1</translation>
    </message>
    <message>
        <source>Looking for images…</source>
        <translation>Recherche de clichés…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln cliché</numerusform>
            <numerusform>%Ln clichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln class(es)</source>
        <translation>
            <numerusform>%Ln classe</numerusform>
            <numerusform>%Ln classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problème</numerusform>
            <numerusform>%Ln problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Finish the step, save, then stop</source>
        <translation>Finir l’étape, enregistrer, puis arrêter</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Arrêt immédiat</translation>
    </message>
    <message>
        <source>Stop at once; what is saved already stays</source>
        <translation>Arrêter aussitôt&#x202f;; ce qui est déjà enregistré reste</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>Suspendre ou reprendre</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>synthray::LabelEditor</name>
    <message>
        <source>Label %1</source>
        <translation>Étiqueter %1</translation>
    </message>
    <message numerus="yes">
        <source>Label %Ln image(s)</source>
        <translation>
            <numerusform>Étiqueter %Ln cliché</numerusform>
            <numerusform>Étiqueter %Ln clichés</numerusform>
        </translation>
    </message>
    <message>
        <source>Search, or name a new class</source>
        <translation>Rechercher, ou nommer une nouvelle classe</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Several labels per image</source>
        <translation>Plusieurs étiquettes par cliché</translation>
    </message>
    <message>
        <source>Off: a class that is chosen takes the place of the others</source>
        <translation>Désactivé&#xa0;: une classe choisie prend la place des autres</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>New class &apos;%1&apos;</source>
        <translation>Nouvelle classe «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Sans étiquette</translation>
    </message>
    <message numerus="yes">
        <source>Label %Ln image(s) %1</source>
        <translation>
            <numerusform>Étiqueter %Ln cliché (%1)</numerusform>
            <numerusform>Étiqueter %Ln clichés (%1)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the label of %Ln image(s)</source>
        <translation>
            <numerusform>Retirer l’étiquette de %Ln cliché</numerusform>
            <numerusform>Retirer l’étiquette de %Ln clichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the labels of %Ln image(s)</source>
        <translation>
            <numerusform>Modifier les étiquettes de %Ln cliché</numerusform>
            <numerusform>Modifier les étiquettes de %Ln clichés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::Language</name>
    <message>
        <source>System language</source>
        <translation>Langue du système</translation>
    </message>
</context>
<context>
    <name>synthray::LeakCard</name>
    <message>
        <source>Near duplicates count</source>
        <translation>Compter les quasi-doublons</translation>
    </message>
    <message>
        <source>Off: only patients and exact copies in several splits are leaks</source>
        <translation>Désactivé&#xa0;: seuls les patients et les copies exactes dans plusieurs partitions sont des fuites</translation>
    </message>
    <message>
        <source>Show its images</source>
        <translation>Voir ses clichés</translation>
    </message>
    <message>
        <source>Show the images of the chosen row in Images</source>
        <translation>Afficher dans Clichés ceux de la ligne choisie</translation>
    </message>
    <message>
        <source>Leaks</source>
        <translation>Fuites</translation>
    </message>
    <message>
        <source>Looking for leaks…</source>
        <translation>Recherche de fuites…</translation>
    </message>
    <message>
        <source>The images have no splits</source>
        <translation>Les clichés n’ont pas de partitions</translation>
    </message>
    <message>
        <source>Make them below, by patient, so that no patient is in two of them.</source>
        <translation>Créez-les ci-dessous, par patient, pour qu’aucun patient ne soit dans deux d’entre elles.</translation>
    </message>
    <message>
        <source>All images that have a split are in %1</source>
        <translation>Tous les clichés ayant une partition sont dans %1</translation>
    </message>
    <message>
        <source>Nothing can leak between splits. Make train, val and test below.</source>
        <translation>Rien ne peut fuir entre partitions. Créez train, val et test ci-dessous.</translation>
    </message>
    <message>
        <source>No leaks: no patient and no duplicate is in more than one split</source>
        <translation>Aucune fuite&#xa0;: aucun patient ni doublon n’est dans plusieurs partitions</translation>
    </message>
    <message>
        <source>No patients are known, so only duplicates could be checked.</source>
        <translation>Aucun patient n’est connu&#xa0;: seuls les doublons ont pu être vérifiés.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln patient(s)</source>
        <translation>
            <numerusform>%Ln patient</numerusform>
            <numerusform>%Ln patients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of duplicates</source>
        <translation>
            <numerusform>%Ln groupe de doublons</numerusform>
            <numerusform>%Ln groupes de doublons</numerusform>
        </translation>
    </message>
    <message>
        <source>In more than one split: %1</source>
        <translation>Dans plusieurs partitions&#xa0;: %1</translation>
    </message>
    <message>
        <source>A network that has seen a patient in training is judged too well on that patient&apos;s other images.</source>
        <translation>Un réseau qui a vu un patient à l’entraînement est jugé trop favorablement sur les autres clichés de ce patient.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 de %2 vers %3</translation>
    </message>
    <message>
        <source>Reading the images that change…</source>
        <translation>Lecture des clichés qui changent…</translation>
    </message>
    <message>
        <source>Images that move: %1. What is in test stays there, for a test image is never trained on; then val. Undo brings all back.</source>
        <translation>Clichés déplacés&#xa0;: %1. Ce qui est dans test y reste, car un cliché de test ne sert jamais à l’entraînement&#x202f;; puis val. «&#x202f;Annuler&#x202f;» rétablit tout.</translation>
    </message>
    <message numerus="yes">
        <source>Fix all: move %Ln image(s)</source>
        <translation>
            <numerusform>Tout corriger&#xa0;: déplacer %Ln cliché</numerusform>
            <numerusform>Tout corriger&#xa0;: déplacer %Ln clichés</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix leaks</source>
        <translation>Corriger les fuites</translation>
    </message>
    <message>
        <source>No leaks: no study and no duplicate is in more than one split</source>
        <translation>Aucune fuite&#xa0;: aucune étude ni doublon n’est dans plusieurs partitions</translation>
    </message>
    <message>
        <source>No leaks: no patient, no study and no duplicate is in more than one split</source>
        <translation>Aucune fuite&#xa0;: aucun patient, étude ou doublon n’est dans plusieurs partitions</translation>
    </message>
    <message numerus="yes">
        <source>%Ln study(s)</source>
        <translation>
            <numerusform>%Ln étude</numerusform>
            <numerusform>%Ln études</numerusform>
        </translation>
    </message>
    <message>
        <source>A network that has seen a study in training is judged too well on that study&apos;s other images.</source>
        <translation>Un réseau qui a vu une étude à l’entraînement est jugé trop favorablement sur les autres clichés de cette étude.</translation>
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
        <translation>Doublon exact</translation>
    </message>
    <message>
        <source>Near duplicate</source>
        <translation>Quasi-doublon</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>In the splits</source>
        <translation>Dans les partitions</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Clichés</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>Patient, study or images</source>
        <translation>Patient, étude ou clichés</translation>
    </message>
</context>
<context>
    <name>synthray::MainWindow</name>
    <message>
        <source>Drop to open these images</source>
        <translation>Déposez pour ouvrir ces clichés</translation>
    </message>
    <message>
        <source>%1: stopped.</source>
        <translation>%1&#xa0;: arrêté.</translation>
    </message>
    <message>
        <source>%1: finished.</source>
        <translation>%1&#xa0;: terminé.</translation>
    </message>
    <message>
        <source>Quit Synthray?</source>
        <translation>Quitter Synthray&#x202f;?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is still running.</source>
        <translation>«&#x202f;%1&#x202f;» est encore en cours.</translation>
    </message>
    <message>
        <source>What is saved already stays. Without finishing the step, the work since the last save is lost.</source>
        <translation>Ce qui est déjà enregistré reste. Si l’étape n’est pas terminée, le travail effectué depuis le dernier enregistrement est perdu.</translation>
    </message>
    <message>
        <source>Finish step, save and quit</source>
        <translation>Finir l’étape, enregistrer et quitter</translation>
    </message>
    <message>
        <source>Stop now and quit</source>
        <translation>Arrêter immédiatement et quitter</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Ne pas quitter</translation>
    </message>
    <message>
        <source>The run &apos;%1&apos; broke off before its end. It can go on from its last checkpoint.</source>
        <translation>L’exécution «&#x202f;%1&#x202f;» s’est interrompue avant la fin. Elle peut reprendre à son dernier point de reprise.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) broke off before their end. They can go on from their last checkpoints.</source>
        <translation>
            <numerusform>%Ln exécution s’est interrompue avant la fin. Elle peut reprendre à son dernier point de reprise.</numerusform>
            <numerusform>%Ln exécutions se sont interrompues avant la fin. Elles peuvent reprendre à leur dernier point de reprise.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show runs</source>
        <translation>Afficher les exécutions</translation>
    </message>
    <message>
        <source>Labels of &apos;%1&apos; from %2 are in no project: Synthray kept them when it broke off.</source>
        <translation>Les étiquettes de «&#x202f;%1&#x202f;» du %2 ne sont dans aucun projet&#xa0;: Synthray les a gardées lors de son interruption.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was open the last time.</source>
        <translation>«&#x202f;%1&#x202f;» était ouvert la dernière fois.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Quit without saving</source>
        <translation>Quitter sans enregistrer</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>The study &apos;%1&apos; broke off before its end. What is done stays done; it can go on.</source>
        <translation>L’étude «&#x202f;%1&#x202f;» s’est interrompue avant la fin. Ce qui est fait reste fait&#x202f;; elle peut reprendre.</translation>
    </message>
    <message>
        <source>Show study</source>
        <translation>Afficher l’étude</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; is not there any more. Its images stay in the set: connect the disk, or show where they are now.</source>
        <translation>Le dossier «&#x202f;%1&#x202f;» n’est plus là. Ses clichés restent dans le jeu&#xa0;: branchez le disque, ou indiquez où ils sont maintenant.</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Localiser…</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; is there again.</source>
        <translation>Le dossier «&#x202f;%1&#x202f;» est de nouveau là.</translation>
    </message>
</context>
<context>
    <name>synthray::Marks</name>
    <message>
        <source>%1 mm</source>
        <translation>%1&#xa0;mm</translation>
    </message>
    <message>
        <source>%1 px (spacing unknown)</source>
        <translation>%1&#xa0;px (espacement inconnu)</translation>
    </message>
    <message>
        <source>no pixel</source>
        <translation>aucun pixel</translation>
    </message>
    <message>
        <source>%1 mm²</source>
        <translation>%1&#xa0;mm²</translation>
    </message>
    <message>
        <source>%L1 px</source>
        <translation>%L1&#xa0;px</translation>
    </message>
    <message>
        <source>mean %1 · σ %2</source>
        <translation>moyenne %1 · σ %2</translation>
    </message>
    <message>
        <source>SNR %1 · %2</source>
        <translation>SNR %1 · %2</translation>
    </message>
    <message>
        <source>CNR to %1: %2</source>
        <translation>CNR avec %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Cliché</translation>
    </message>
    <message>
        <source>frame %1 of %2</source>
        <translation>image %1 sur %2</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>px (spacing unknown)</source>
        <translation>px (espacement inconnu)</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Angle</translation>
    </message>
    <message>
        <source>Region %1</source>
        <translation>Région %1</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>minimum</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>maximum</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>pixels</translation>
    </message>
    <message>
        <source>area</source>
        <translation>aire</translation>
    </message>
</context>
<context>
    <name>synthray::MemorisationView</name>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>near-copies</source>
        <translation>quasi-copies</translation>
    </message>
    <message>
        <source>Generated images that repeat a training image or its mirror image</source>
        <translation>Clichés générés qui répètent un cliché d&apos;entraînement ou son image en miroir</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>authentic</source>
        <translation>authentiques</translation>
    </message>
    <message>
        <source>Farther from the nearest training image than that one is from its own nearest; about half for real images</source>
        <translation>Plus loin du cliché d&apos;entraînement le plus proche que celui-ci ne l&apos;est de son propre voisin&#xa0;; environ la moitié pour des clichés réels</translation>
    </message>
    <message>
        <source>distance ratio</source>
        <translation>rapport des distances</translation>
    </message>
    <message>
        <source>Median distance to the nearest training image, generated over held-out; well below 1 speaks of memorising</source>
        <translation>Distance médiane au cliché d&apos;entraînement le plus proche, généré sur réservé&#xa0;; bien au-dessous de 1, c&apos;est un signe de mémorisation</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>générés</translation>
    </message>
    <message>
        <source>training images</source>
        <translation>clichés d&apos;entraînement</translation>
    </message>
    <message>
        <source>Most alike first. Left the generated image, beside it its nearest training images.</source>
        <translation>Les plus semblables d&apos;abord. À gauche le cliché généré, à côté ses clichés d&apos;entraînement les plus proches.</translation>
    </message>
    <message>
        <source>Most alike first. Choose held-out images to see the distance ratio.</source>
        <translation>Les plus semblables d&apos;abord. Choisissez des clichés réservés pour voir le rapport des distances.</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Généré</translation>
    </message>
    <message>
        <source>Training image %1</source>
        <translation>Cliché d&apos;entraînement %1</translation>
    </message>
    <message>
        <source>near-copy</source>
        <translation>quasi-copie</translation>
    </message>
    <message>
        <source>close</source>
        <translation>proche</translation>
    </message>
    <message>
        <source>SSIM %1
distance %2</source>
        <translation>SSIM %1
distance %2</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>en miroir</translation>
    </message>
    <message>
        <source>How this was computed</source>
        <translation>Comment cela a été calculé</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>synthray::Menus</name>
    <message>
        <source>The system check measures the whole machine: wait until the running work has ended.</source>
        <translation>La vérification du système mesure tout l’ordinateur&#xa0;: attendez la fin du travail en cours.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>&amp;Ouvrir un dossier…</translation>
    </message>
    <message>
        <source>Open &amp;files…</source>
        <translation>Ouvrir des &amp;fichiers…</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Récents</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Raccourcis</translation>
    </message>
    <message>
        <source>System &amp;check</source>
        <translation>&amp;Vérification du système</translation>
    </message>
    <message>
        <source>&amp;About Synthray</source>
        <translation>À &amp;propos de Synthray</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;Effacer la liste</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;New project</source>
        <translation>&amp;Nouveau projet</translation>
    </message>
    <message>
        <source>Open &amp;project…</source>
        <translation>Ouvrir un pro&amp;jet…</translation>
    </message>
    <message>
        <source>&amp;Save project</source>
        <translation>Enre&amp;gistrer le projet</translation>
    </message>
    <message>
        <source>Save project &amp;as…</source>
        <translation>Enregistrer le projet so&amp;us…</translation>
    </message>
    <message>
        <source>Open the last images at the &amp;start</source>
        <translation>Rouvrir les &amp;derniers clichés au démarrage</translation>
    </message>
    <message>
        <source>Open sa&amp;mple images</source>
        <translation>Ouvrir les clichés d’&amp;exemple</translation>
    </message>
    <message>
        <source>FID &amp;weights…</source>
        <translation>&amp;Poids de la FID…</translation>
    </message>
</context>
<context>
    <name>synthray::MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>synthray::MetricsForm</name>
    <message>
        <source>Random Inception</source>
        <translation>Inception aléatoire</translation>
    </message>
    <message>
        <source>Inception: %1</source>
        <translation>Inception&#xa0;: %1</translation>
    </message>
    <message>
        <source>A network with fixed random weights: always there, but its values compare only with each other. For values like those of papers choose the Inception weights.</source>
        <translation>Un réseau aux poids aléatoires fixes&#xa0;: toujours là, mais ses valeurs ne se comparent qu&apos;entre elles. Pour des valeurs comme dans les publications, choisissez les poids Inception.</translation>
    </message>
    <message>
        <source>The network of the published FID, when the file is the published one: its checksum decides, and the result says so.</source>
        <translation>Le réseau de la FID publiée, si le fichier est celui qui est publié&#xa0;: sa somme de contrôle en décide, et le résultat le dit.</translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Get weights…</source>
        <translation>Obtenir les poids…</translation>
    </message>
    <message>
        <source>Classifier: %1</source>
        <translation>Classifieur : %1</translation>
    </message>
    <message>
        <source>The last features of a classifier that was trained here: they see what tells your classes apart. Their values compare only with those of the same classifier.</source>
        <translation>Les dernières caractéristiques d’un classifieur entraîné ici : elles voient ce qui distingue vos classes. Leurs valeurs ne se comparent qu’à celles du même classifieur.</translation>
    </message>
    <message>
        <source>The network of the published FID: the file is the published one, so the values compare with published ones.</source>
        <translation>Le réseau de la FID publiée&#xa0;: le fichier est celui qui est publié, les valeurs se comparent donc aux valeurs publiées.</translation>
    </message>
    <message>
        <source>Not the published file: the network is that of the published FID, but its weights are others. The values do not compare with published ones.</source>
        <translation>Ce n’est pas le fichier publié&#xa0;: le réseau est celui de la FID publiée, mais ses poids sont autres. Les valeurs ne se comparent pas aux valeurs publiées.</translation>
    </message>
    <message>
        <source>Choose a classifier&apos;s run…</source>
        <translation>Choisir l’exécution d’un classifieur…</translation>
    </message>
    <message>
        <source>Run of a classifier</source>
        <translation>Exécution d’un classifieur</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no run of a classifier that has kept a network.</source>
        <translation>« %1 » n’est pas l’exécution d’un classifieur qui a gardé un réseau.</translation>
    </message>
    <message>
        <source>Choose the folder that train-classifier wrote, after its first epoch.</source>
        <translation>Choisissez le dossier écrit par train-classifier, après sa première époque.</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>Réglages propres</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
</context>
<context>
    <name>synthray::MetricsPage</name>
    <message>
        <source>Metrics</source>
        <translation>Métriques</translation>
    </message>
    <message>
        <source>from set to set, to Compare</source>
        <translation>de jeu en jeu, jusqu&apos;à Comparer</translation>
    </message>
    <message>
        <source>in the list: earlier comparisons</source>
        <translation>dans la liste&#xa0;: comparaisons précédentes</translation>
    </message>
    <message>
        <source>Choose the real images first.</source>
        <translation>Choisissez d&apos;abord les clichés réels.</translation>
    </message>
    <message>
        <source>Choose the training images first.</source>
        <translation>Choisissez d&apos;abord les clichés d&apos;entraînement.</translation>
    </message>
    <message>
        <source>Choose the images to compare.</source>
        <translation>Choisissez les clichés à comparer.</translation>
    </message>
    <message>
        <source>Choose the generated images first.</source>
        <translation>Choisissez d&apos;abord les clichés générés.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is still running.</source>
        <translation>«&#x202f;%1&#x202f;» est encore en cours.</translation>
    </message>
    <message>
        <source>Comparing %1 with %2</source>
        <translation>Comparaison de %1 avec %2</translation>
    </message>
    <message>
        <source>Looking for near-copies in %1</source>
        <translation>Recherche de quasi-copies dans %1</translation>
    </message>
    <message>
        <source>Distances</source>
        <translation>Distances</translation>
    </message>
    <message>
        <source>FID, KID, precision and recall of two sets</source>
        <translation>FID, KID, précision et rappel de deux jeux</translation>
    </message>
    <message>
        <source>Memorisation</source>
        <translation>Mémorisation</translation>
    </message>
    <message>
        <source>Do generated images repeat training images?</source>
        <translation>Les clichés générés répètent-ils des clichés d&apos;entraînement&#xa0;?</translation>
    </message>
    <message>
        <source>Real images</source>
        <translation>Clichés réels</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>Clichés d&apos;entraînement</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparés avec</translation>
    </message>
    <message>
        <source>Generated images</source>
        <translation>Clichés générés</translation>
    </message>
    <message>
        <source>Held-out real images</source>
        <translation>Clichés réels réservés</translation>
    </message>
    <message>
        <source>Swap the two sets</source>
        <translation>Échanger les deux jeux</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Find near-copies</source>
        <translation>Chercher des quasi-copies</translation>
    </message>
    <message>
        <source>How far apart are two sets of images?</source>
        <translation>Quelle distance entre deux jeux de clichés&#xa0;?</translation>
    </message>
    <message>
        <source>Does the generator repeat its training images?</source>
        <translation>Le générateur répète-t-il ses clichés d&apos;entraînement&#xa0;?</translation>
    </message>
    <message>
        <source>Choose real images on the left and generated or other images on the right, then Compare. You get FID, KID, precision, recall, density and coverage, with the floor that two halves of the real images reach and with what each number was computed from.</source>
        <translation>Choisissez à gauche des clichés réels et à droite des clichés générés ou autres, puis Comparer. Vous obtenez FID, KID, précision, rappel, densité et couverture, avec le plancher qu&apos;atteignent deux moitiés des clichés réels et ce qui a servi à calculer chaque nombre.</translation>
    </message>
    <message>
        <source>Choose the training images and the generated ones. Each generated image is shown beside the training images that are nearest to it, mirror images included. With held-out images the distances get a measure.</source>
        <translation>Choisissez les clichés d&apos;entraînement et les clichés générés. Chaque cliché généré est montré à côté des clichés d&apos;entraînement les plus proches, images en miroir comprises. Des clichés réservés donnent une mesure aux distances.</translation>
    </message>
    <message>
        <source>Save statistics of the real images</source>
        <translation>Enregistrer les statistiques des clichés réels</translation>
    </message>
    <message>
        <source>Statistics (*.npz)</source>
        <translation>Statistiques (*.npz)</translation>
    </message>
    <message>
        <source>Statistics of %1</source>
        <translation>Statistiques de %1</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Enregistré dans %1.</translation>
    </message>
    <message>
        <source>Save the statistics of the real images (.npz): a later comparison needs no image of them</source>
        <translation>Enregistrer les statistiques des clichés réels (.npz) : une comparaison ultérieure n’a plus besoin d’eux</translation>
    </message>
</context>
<context>
    <name>synthray::OpeningStrip</name>
    <message>
        <source>Opening %1…</source>
        <translation>Ouverture de %1…</translation>
    </message>
    <message>
        <source>Opening %1… %2 %</source>
        <translation>Ouverture de %1… %2&#xa0;%</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Do not open this image (Esc)</source>
        <translation>Ne pas ouvrir ce cliché (Échap)</translation>
    </message>
</context>
<context>
    <name>synthray::OverviewView</name>
    <message>
        <source>patients with %1 images</source>
        <translation>patients avec %1 clichés</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) copied.</source>
        <translation>
            <numerusform>%Ln problème copié.</numerusform>
            <numerusform>%Ln problèmes copiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>All numbers of the overview, the duplicates, leaks and problem files, with paths relative to the set&apos;s folder and patient keys as the set has them</source>
        <translation>Tous les nombres de la vue d’ensemble, les doublons, les fuites et les fichiers écartés, avec des chemins relatifs au dossier du jeu et les clés de patient telles que le jeu les a</translation>
    </message>
    <message>
        <source>Export picture…</source>
        <translation>Exporter l’image…</translation>
    </message>
    <message>
        <source>The numbers as one sheet for print: PDF, SVG or PNG at 300 dots per inch. It holds no file names and no patients.</source>
        <translation>Les nombres sur une feuille à imprimer&#xa0;: PDF, SVG ou PNG à 300 points par pouce. Elle ne contient ni noms de fichiers ni patients.</translation>
    </message>
    <message>
        <source>Images per class and split</source>
        <translation>Clichés par classe et partition</translation>
    </message>
    <message>
        <source>Copy the list of problems</source>
        <translation>Copier la liste des problèmes</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Problem files</source>
        <translation>Fichiers écartés</translation>
    </message>
    <message>
        <source>images</source>
        <translation>clichés</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>classes</translation>
    </message>
    <message>
        <source>patients</source>
        <translation>patients</translation>
    </message>
    <message>
        <source>%1 images have no patient.</source>
        <translation>%1 clichés n’ont pas de patient.</translation>
    </message>
    <message>
        <source>imbalance</source>
        <translation>déséquilibre</translation>
    </message>
    <message>
        <source>Images of the largest class to images of the smallest</source>
        <translation>Rapport des clichés de la plus grande classe à ceux de la plus petite</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>doublons</translation>
    </message>
    <message>
        <source>%1 exact and %2 near pairs. Click to see them.</source>
        <translation>%1 paires exactes et %2 proches. Cliquez pour les voir.</translation>
    </message>
    <message>
        <source>leaks</source>
        <translation>fuites</translation>
    </message>
    <message>
        <source>Patients or duplicates in more than one split. Click to see and fix them.</source>
        <translation>Patients ou doublons dans plusieurs partitions. Cliquez pour les voir et les corriger.</translation>
    </message>
    <message>
        <source>problem files</source>
        <translation>fichiers écartés</translation>
    </message>
    <message>
        <source>These files are left out. Click to see why.</source>
        <translation>Cliquez pour savoir pourquoi ces fichiers sont écartés.</translation>
    </message>
    <message>
        <source>Show all %1 remarks</source>
        <translation>Afficher les %1 remarques</translation>
    </message>
    <message>
        <source>Images (patients). Click a number to see its images.</source>
        <translation>Clichés (patients). Cliquez sur un nombre pour voir ses clichés.</translation>
    </message>
    <message>
        <source>Click a number to see its images.</source>
        <translation>Cliquez sur un nombre pour voir ses clichés.</translation>
    </message>
    <message>
        <source>Images per class: the %1 largest of %2</source>
        <translation>Clichés par classe&#xa0;: les %1 plus grandes sur %2</translation>
    </message>
    <message>
        <source>Images per class</source>
        <translation>Clichés par classe</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Clichés</translation>
    </message>
    <message>
        <source>no split</source>
        <translation>sans partition</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>sans classe</translation>
    </message>
    <message>
        <source>%1–%2 × %3–%4 px</source>
        <translation>%1–%2 × %3–%4&#xa0;px</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Bit depth</source>
        <translation>Profondeur de bits</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalité</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>Polarité</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Transfer syntax</source>
        <translation>Syntaxe de transfert</translation>
    </message>
    <message>
        <source>images without a class</source>
        <translation>clichés sans classe</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; could not be opened.</source>
        <translation>Le dossier «&#x202f;%1&#x202f;» n’a pas pu être ouvert.</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Exporter l’image</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exporter en CSV</translation>
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
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Patients by images per patient</source>
        <translation>Patients selon le nombre de clichés</translation>
    </message>
    <message>
        <source>studies with %1 images</source>
        <translation>études avec %1 clichés</translation>
    </message>
    <message>
        <source>patients or studies with %1 images</source>
        <translation>patients ou études avec %1 clichés</translation>
    </message>
    <message>
        <source>Of images whose patient is not known</source>
        <translation>Des clichés dont le patient n’est pas connu</translation>
    </message>
    <message>
        <source>%1 images have neither patient nor study.</source>
        <translation>%1 clichés n’ont ni patient ni étude.</translation>
    </message>
    <message>
        <source>studies</source>
        <translation>études</translation>
    </message>
    <message>
        <source>table remarks</source>
        <translation>remarques sur les tableaux</translation>
    </message>
    <message>
        <source>Rows of the set&apos;s tables that are not taken as they stand. Click to see them.</source>
        <translation>Lignes des tableaux du jeu qui ne sont pas reprises telles quelles. Cliquez pour les voir.</translation>
    </message>
    <message>
        <source>Images (studies). Click a number to see its images.</source>
        <translation>Clichés (études). Cliquez sur un nombre pour voir ses clichés.</translation>
    </message>
    <message>
        <source>Images (patients, else studies). Click a number to see its images.</source>
        <translation>Clichés (patients, sinon études). Cliquez sur un nombre pour voir ses clichés.</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>groupes</translation>
    </message>
    <message>
        <source>Studies by images per study</source>
        <translation>Études selon le nombre de clichés</translation>
    </message>
    <message>
        <source>Patients, else studies, by images of each</source>
        <translation>Patients ou études selon les clichés</translation>
    </message>
    <message>
        <source>Merge names that differ in capitals or blanks only</source>
        <translation>Réunir les noms qui ne diffèrent que par les majuscules ou les espaces</translation>
    </message>
</context>
<context>
    <name>synthray::PairListModel</name>
    <message>
        <source>exact copy</source>
        <translation>copie exacte</translation>
    </message>
    <message>
        <source>distance %1</source>
        <translation>distance %1</translation>
    </message>
</context>
<context>
    <name>synthray::PairPanel</name>
    <message>
        <source>Exact copies: the files have the same bytes</source>
        <translation>Copies exactes&#xa0;: les fichiers ont les mêmes octets</translation>
    </message>
    <message>
        <source>Near duplicates: %1 of 256 bits of their hashes differ</source>
        <translation>Quasi-doublons&#xa0;: leurs empreintes diffèrent sur %1&#xa0;bits sur 256</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Sur le disque</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Both images over each other: wipe, blend, difference</source>
        <translation>Les deux clichés superposés&#xa0;: volet, fondu, différence</translation>
    </message>
    <message>
        <source>Show in Images</source>
        <translation>Voir dans Clichés</translation>
    </message>
    <message>
        <source>Only these two images in the Images view</source>
        <translation>Seulement ces deux clichés dans la vue Clichés</translation>
    </message>
    <message>
        <source>First image of the pair</source>
        <translation>Premier cliché de la paire</translation>
    </message>
    <message>
        <source>Second image of the pair</source>
        <translation>Second cliché de la paire</translation>
    </message>
    <message>
        <source>Near duplicates, the second image %1: %2 of 256 bits of their hashes differ</source>
        <translation>Quasi-doublons, le second cliché étant %1&#xa0;: leurs empreintes diffèrent sur %2 bits sur 256</translation>
    </message>
</context>
<context>
    <name>synthray::ParamForm</name>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Show or hide the settings that are rarely changed</source>
        <translation>Afficher ou masquer les réglages rarement modifiés</translation>
    </message>
    <message>
        <source>Range: %1</source>
        <translation>Valeurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Name in recipes and on the command line: %1</source>
        <translation>Nom dans les recettes et en ligne de commande&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>synthray::PlotView</name>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>quartiles</source>
        <translation>quartiles</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</source>
        <translation>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder, and a name that ends in .pdf, .svg or .png.</source>
        <translation>%1 n&apos;a pas pu être écrit. Choisissez un autre dossier, et un nom qui finit par .pdf, .svg ou .png.</translation>
    </message>
</context>
<context>
    <name>synthray::PredictionModel</name>
    <message>
        <source>1 minus the probability of the true class</source>
        <translation>1 moins la probabilité de la vraie classe</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Cliché</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Vérité</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Prédit</translation>
    </message>
    <message>
        <source>Mistake</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Probability of what was said</source>
        <translation>Probabilité de la réponse donnée</translation>
    </message>
    <message>
        <source>The largest distance of a label&apos;s probability from the truth</source>
        <translation>Le plus grand écart entre la probabilité d’une étiquette et la vérité</translation>
    </message>
    <message>
        <source>The largest probability of a label</source>
        <translation>La plus grande probabilité d’une étiquette</translation>
    </message>
</context>
<context>
    <name>synthray::PreviewEngine</name>
    <message>
        <source>The image has no pixels.</source>
        <translation>Le cliché n’a pas de pixels.</translation>
    </message>
    <message>
        <source>Nothing is left of the image.</source>
        <translation>Il ne reste rien du cliché.</translation>
    </message>
</context>
<context>
    <name>synthray::ProblemModel</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
</context>
<context>
    <name>synthray::ProjectFile</name>
    <message>
        <source>These images were not opened as one folder: only a project can name them.</source>
        <translation>Ces clichés n’ont pas été ouverts comme un seul dossier&#xa0;: seul un projet peut les nommer.</translation>
    </message>
    <message>
        <source>Your labels and splits are in no file yet: only a project can name them.</source>
        <translation>Vos étiquettes et partitions ne sont encore dans aucun fichier&#xa0;: seul un projet peut les nommer.</translation>
    </message>
    <message>
        <source>Save the project first.</source>
        <translation>Enregistrez d’abord le projet.</translation>
    </message>
</context>
<context>
    <name>synthray::ProjectSaver</name>
    <message>
        <source>&apos;%1&apos; was changed by another program or window since it was opened. It was not overwritten.</source>
        <translation>«&#x202f;%1&#x202f;» a été modifié par un autre programme ou une autre fenêtre depuis son ouverture. Il n’a pas été écrasé.</translation>
    </message>
    <message>
        <source>Save the project under another name, or open it again.</source>
        <translation>Enregistrez le projet sous un autre nom, ou rouvrez-le.</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; is write-protected: it was not saved.</source>
        <translation>Le projet «&#x202f;%1&#x202f;» est protégé en écriture&#xa0;: il n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>Save it under another name (&apos;Save as…&apos;), or allow writing to the file.</source>
        <translation>Enregistrez-le sous un autre nom («&#x202f;Enregistrer sous…&#x202f;»), ou autorisez l’écriture dans le fichier.</translation>
    </message>
</context>
<context>
    <name>synthray::QualityPanel</name>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tables (*.csv)</translation>
    </message>
    <message>
        <source>This image</source>
        <translation>Ce cliché</translation>
    </message>
    <message>
        <source>Whole set</source>
        <translation>Tout le jeu</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Measure set…</source>
        <translation>Mesurer le jeu…</translation>
    </message>
    <message>
        <source>Measures every image of the set with every step of the recipe</source>
        <translation>Mesure chaque cliché du jeu avec chaque étape de la recette</translation>
    </message>
    <message>
        <source>Mean, standard deviation and box plots of every method over the images of the set.</source>
        <translation>Moyenne, écart type et boîtes à moustaches de chaque méthode sur les clichés du jeu.</translation>
    </message>
    <message>
        <source>Save the table or the plot</source>
        <translation>Enregistrer la table ou le graphique</translation>
    </message>
    <message>
        <source>Save table (CSV)…</source>
        <translation>Enregistrer la table (CSV)…</translation>
    </message>
    <message>
        <source>Save the values of every image (CSV)…</source>
        <translation>Enregistrer les valeurs de chaque cliché (CSV)…</translation>
    </message>
    <message>
        <source>Save plot (PDF, SVG, PNG)…</source>
        <translation>Enregistrer le graphique (PDF, SVG, PNG)…</translation>
    </message>
    <message>
        <source>No image has a value here.</source>
        <translation>Aucun cliché n&apos;a de valeur ici.</translation>
    </message>
    <message>
        <source>* brought to the original&apos;s size first</source>
        <translation>* d&apos;abord ramené à la taille de l&apos;original</translation>
    </message>
    <message>
        <source>%1 of %2 images, then stopped</source>
        <translation>%1 clichés sur %2, puis arrêté</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n cliché</numerusform>
            <numerusform>%n clichés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n laissé de côté</numerusform>
            <numerusform>%n laissés de côté</numerusform>
        </translation>
    </message>
    <message>
        <source>the recipe has changed since</source>
        <translation>la recette a changé depuis</translation>
    </message>
    <message>
        <source>Measure the set</source>
        <translation>Mesurer le jeu</translation>
    </message>
    <message>
        <source>%1 images are open, %2 steps are switched on. Each image is measured with each step, against the image as it is.</source>
        <translation>%1 clichés sont ouverts, %2 étapes sont actives. Chaque cliché est mesuré avec chaque étape, par rapport au cliché tel quel.</translation>
    </message>
    <message>
        <source>Image quality of the set</source>
        <translation>Qualité d&apos;image du jeu</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 n&apos;a pas pu être écrit.</translation>
    </message>
    <message>
        <source>Choose another folder, and a name that ends in .pdf, .svg or .png.</source>
        <translation>Choisissez un autre dossier, et un nom qui finit par .pdf, .svg ou .png.</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Enregistrement de %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>synthray::RecipeEditor</name>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Title of a step</source>
        <translation>Titre d’une étape</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>The recipe is empty: add a step, or choose a preset above the images.</source>
        <translation>La recette est vide&#xa0;: ajoutez une étape ou choisissez un préréglage au-dessus des clichés.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add an augmentation behind the selected step</source>
        <translation>Ajouter une augmentation après l’étape sélectionnée</translation>
    </message>
    <message>
        <source>Move the step up (Alt+Up)</source>
        <translation>Monter l’étape (Alt+Haut)</translation>
    </message>
    <message>
        <source>Move the step down (Alt+Down)</source>
        <translation>Descendre l’étape (Alt+Bas)</translation>
    </message>
    <message>
        <source>Duplicate the step</source>
        <translation>Dupliquer l’étape</translation>
    </message>
    <message>
        <source>Remove the step (Del)</source>
        <translation>Supprimer l’étape (Suppr)</translation>
    </message>
    <message>
        <source>Steps of the recipe</source>
        <translation>Étapes de la recette</translation>
    </message>
    <message>
        <source>How often the step is taken when the whole recipe is applied to an image: 0 never, 1 always. The step&apos;s own tile always shows it.</source>
        <translation>Fréquence à laquelle l’étape est prise quand la recette entière est appliquée à un cliché&#xa0;: 0 jamais, 1 toujours. La tuile de l’étape la montre toujours.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Shown on the tile and in the list; empty: made from the settings</source>
        <translation>Affiché sur la tuile et dans la liste&#x202f;; vide&#xa0;: formé à partir des réglages</translation>
    </message>
    <message>
        <source>Name in files</source>
        <translation>Nom de fichier</translation>
    </message>
    <message>
        <source>Part of the names of exported files: &lt;image&gt;.&lt;name&gt;.png</source>
        <translation>Partie du nom des fichiers exportés&#xa0;: &lt;cliché&gt;.&lt;nom&gt;.png</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Use 1 to 64 letters (a-z), digits, &apos;-&apos; and &apos;_&apos;.</source>
        <translation>Utilisez 1 à 64 lettres (a-z), chiffres, «&#x202f;-&#x202f;» et «&#x202f;_&#x202f;».</translation>
    </message>
    <message>
        <source>Another step has this name.</source>
        <translation>Une autre étape porte ce nom.</translation>
    </message>
    <message>
        <source>Name of a step</source>
        <translation>Nom d’une étape</translation>
    </message>
    <message>
        <source>Switch on %1</source>
        <translation>Activer %1</translation>
    </message>
    <message>
        <source>Switch off %1</source>
        <translation>Désactiver %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Dupliquer %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Order of the steps</source>
        <translation>Ordre des étapes</translation>
    </message>
</context>
<context>
    <name>synthray::RunInspector</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>No run selected</source>
        <translation>Aucune exécution sélectionnée</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) selected</source>
        <translation>
            <numerusform>%n exécution sélectionnée</numerusform>
            <numerusform>%n exécutions sélectionnées</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a run to see its settings and notes.</source>
        <translation>Sélectionnez une exécution pour voir ses réglages et ses notes.</translation>
    </message>
    <message>
        <source>Their curves lie over each other on the left.</source>
        <translation>Leurs courbes sont superposées à gauche.</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagée</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Clichés</translation>
    </message>
    <message>
        <source>Images from</source>
        <translation>Clichés de</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Threads</translation>
    </message>
    <message>
        <source>Images from %1
Fingerprint of the data (SHA-256): %2</source>
        <translation>Clichés de %1
Empreinte des données (SHA-256)&#xa0;: %2</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>What was tried, what was seen</source>
        <translation>Ce qui a été essayé, ce qui a été observé</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
</context>
<context>
    <name>synthray::RunListModel</name>
    <message>
        <source>%1 s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>endommagée</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Clichés</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation>
            <numerusform>%n classe</numerusform>
            <numerusform>%n classes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>FID %1</source>
        <translation>FID %1</translation>
    </message>
    <message>
        <source>Best balanced accuracy of the validation images, after epoch %1</source>
        <translation>Meilleure exactitude équilibrée des clichés de validation, après l’époque %1</translation>
    </message>
    <message>
        <source>Lowest FID while training, after epoch %1: %2, %3 dims, %4 real and %5 generated images</source>
        <translation>Plus petite FID pendant l’entraînement, après l’époque %1&#xa0;: %2, %3 dimensions, %4 clichés réels et %5 générés</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Meilleur</translation>
    </message>
</context>
<context>
    <name>synthray::RunPage</name>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt en cours…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Finishes the step and saves; the run can be resumed</source>
        <translation>Finit le pas et enregistre&#x202f;; l’exécution peut être reprise</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Arrêt immédiat</translation>
    </message>
    <message>
        <source>Ends at once; steps since the last checkpoint are run again at resume</source>
        <translation>Arrête aussitôt&#x202f;; les pas depuis le dernier point de reprise seront refaits à la reprise</translation>
    </message>
</context>
<context>
    <name>synthray::RunPlots</name>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Discriminator</source>
        <translation>Discriminateur</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>step</source>
        <translation>pas</translation>
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
        <translation>Perte du discriminateur (D) et du générateur (G)</translation>
    </message>
    <message>
        <source>Mean answer of the discriminator to real images, D(x), and to generated ones, D(G(z)): 1 means real, 0 generated</source>
        <translation>Réponse moyenne du discriminateur aux clichés réels, D(x), et aux clichés générés, D(G(z))&#xa0;: 1 signifie réel, 0 généré</translation>
    </message>
    <message>
        <source>No steps yet</source>
        <translation>Encore aucun pas</translation>
    </message>
    <message>
        <source>the training images themselves</source>
        <translation>les clichés d&apos;entraînement eux-mêmes</translation>
    </message>
    <message>
        <source>split %1</source>
        <translation>partie %1</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>époque</translation>
    </message>
    <message>
        <source>Kernel distance, mean over random subsets; 0: alike</source>
        <translation>Distance à noyau, moyenne sur des sous-ensembles aléatoires&#xa0;; 0&#xa0;: semblables</translation>
    </message>
    <message>
        <source>against its training images</source>
        <translation>par rapport à ses clichés d’entraînement</translation>
    </message>
    <message>
        <source>against split %1</source>
        <translation>par rapport à la partition %1</translation>
    </message>
    <message>
        <source>FID of %1 generated images against %2 real ones (%3), %4, %5 dims.</source>
        <translation>FID de %1 clichés générés contre %2 réels (%3), %4, %5 dimensions.</translation>
    </message>
    <message>
        <source>The line is the FID of two halves of the real images, %1 each: with fewer images a FID is larger.</source>
        <translation>La ligne est la FID de deux moitiés des clichés réels, %1 chacune : avec moins de clichés, une FID est plus grande.</translation>
    </message>
    <message>
        <source>Fewer images than dims: all values are biased upwards.</source>
        <translation>Moins de clichés que de dimensions : toutes les valeurs sont biaisées vers le haut.</translation>
    </message>
    <message>
        <source>Lowest: %1 after epoch %2.</source>
        <translation>La plus basse : %1 après l’époque %2.</translation>
    </message>
    <message>
        <source>two halves of the real images</source>
        <translation>deux moitiés des clichés réels</translation>
    </message>
</context>
<context>
    <name>synthray::RunsPage</name>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Enter, double click</source>
        <translation>Entrée, double-clic</translation>
    </message>
    <message>
        <source>Ctrl+click, Shift+click</source>
        <translation>Ctrl+clic, Maj+clic</translation>
    </message>
    <message>
        <source>select several: their curves are compared</source>
        <translation>en sélectionner plusieurs&#xa0;: leurs courbes sont comparées</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>delete the selected runs (asks first)</source>
        <translation>supprimer les exécutions sélectionnées (avec confirmation)</translation>
    </message>
    <message>
        <source>read the folder again</source>
        <translation>relire le dossier</translation>
    </message>
    <message>
        <source>Select one run</source>
        <translation>Sélectionnez une seule exécution</translation>
    </message>
    <message>
        <source>The run is damaged: %1</source>
        <translation>L’exécution est endommagée&#xa0;: %1</translation>
    </message>
    <message>
        <source>The run is running</source>
        <translation>L’exécution est en cours</translation>
    </message>
    <message>
        <source>The run is finished; Run again starts a new one with the same settings</source>
        <translation>L’exécution est terminée&#x202f;; «&#x202f;Relancer&#x202f;» en lance une nouvelle avec les mêmes réglages</translation>
    </message>
    <message>
        <source>Something else is running: wait for its end or stop it</source>
        <translation>Un autre travail est en cours&#xa0;: attendez sa fin ou arrêtez-le</translation>
    </message>
    <message>
        <source>The run is damaged</source>
        <translation>L’exécution est endommagée</translation>
    </message>
    <message>
        <source>Continues from the last checkpoint to the same end</source>
        <translation>Continue depuis le dernier point de reprise jusqu’à la même fin</translation>
    </message>
    <message>
        <source>Shows curves and images (Enter)</source>
        <translation>Affiche les courbes et les clichés (Entrée)</translation>
    </message>
    <message>
        <source>Shows the run&apos;s files</source>
        <translation>Affiche les fichiers de l’exécution</translation>
    </message>
    <message>
        <source>Starts a new run with the same settings and images</source>
        <translation>Lance une nouvelle exécution avec les mêmes réglages et les mêmes clichés</translation>
    </message>
    <message>
        <source>Select a run</source>
        <translation>Sélectionnez une exécution</translation>
    </message>
    <message>
        <source>A run that is running cannot be deleted: stop it first</source>
        <translation>Une exécution en cours ne peut pas être supprimée&#xa0;: arrêtez-la d’abord</translation>
    </message>
    <message>
        <source>Deletes the selected runs (Del)</source>
        <translation>Supprime les exécutions sélectionnées (Suppr)</translation>
    </message>
    <message>
        <source>%1 was interrupted after epoch %2 of %3. Nothing before its last checkpoint is lost.</source>
        <translation>%1 a été interrompue après l’époque %2 sur %3. Rien de ce qui précède son dernier point de reprise n’est perdu.</translation>
    </message>
    <message numerus="yes">
        <source>%n other run(s) were interrupted too.</source>
        <translation>
            <numerusform>%n autre exécution a aussi été interrompue.</numerusform>
            <numerusform>%n autres exécutions ont aussi été interrompues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs are kept in %1. Click to choose another folder.</source>
        <translation>Les exécutions sont conservées dans %1. Cliquez pour choisir un autre dossier.</translation>
    </message>
    <message>
        <source>Folder for runs</source>
        <translation>Dossier des exécutions</translation>
    </message>
    <message>
        <source>Delete the run %1?</source>
        <translation>Supprimer l’exécution %1&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n run(s)?</source>
        <translation>
            <numerusform>Supprimer %n exécution&#x202f;?</numerusform>
            <numerusform>Supprimer %n exécutions&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Curves, samples, checkpoints and notes (%1) are lost and cannot be brought back. Images generated into other folders stay.</source>
        <translation>Les courbes, les échantillons, les points de reprise et les notes (%1) seront perdus définitivement. Les clichés générés dans d’autres dossiers restent.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Do not offer it again</source>
        <translation>Ne plus le proposer</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Encore aucune exécution</translation>
    </message>
    <message>
        <source>Each training gets a folder of its own: settings, curves, images and checkpoints. Runs of the command line show up here too when they are written into the same folder.</source>
        <translation>Chaque entraînement reçoit son propre dossier&#xa0;: réglages, courbes, clichés et points de reprise. Les exécutions lancées en ligne de commande apparaissent aussi ici si elles sont écrites dans le même dossier.</translation>
    </message>
    <message>
        <source>Go to Generate</source>
        <translation>Aller à Générer</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>step</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>Select runs to compare their curves</source>
        <translation>Sélectionnez des exécutions pour comparer leurs courbes</translation>
    </message>
    <message>
        <source>open the run in Generate or Classify</source>
        <translation>ouvrir l’exécution dans Générer ou Classer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>synthray::SampleHistory</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>Impossible de lire %1.</translation>
    </message>
    <message>
        <source>Samples from fixed latents</source>
        <translation>Échantillons à latents fixes</translation>
    </message>
    <message>
        <source>After each epoch the generator draws from the same random vectors: what changes is the network.</source>
        <translation>Après chaque époque, le générateur dessine à partir des mêmes vecteurs aléatoires&#xa0;: ce qui change, c’est le réseau.</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>époque %1 sur %2</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>époque %1</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Dernière</translation>
    </message>
    <message>
        <source>Shows each new grid as it comes (End)</source>
        <translation>Affiche chaque nouvelle grille dès son arrivée (Fin)</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Back through the epochs: drag, arrow keys, or the wheel over the images</source>
        <translation>Revenir sur les époques&#xa0;: glissez, utilisez les flèches, ou la molette sur les clichés</translation>
    </message>
</context>
<context>
    <name>synthray::SetAnalysis</name>
    <message>
        <source>Headers: %1 of %2 images read</source>
        <translation>En-têtes&#xa0;: %1 clichés lus sur %2</translation>
    </message>
    <message>
        <source>Files: %1 of %2 images read</source>
        <translation>Fichiers&#xa0;: %1 clichés lus sur %2</translation>
    </message>
    <message>
        <source>Pixels: %1 of %2 images read</source>
        <translation>Pixels&#xa0;: %1 clichés lus sur %2</translation>
    </message>
</context>
<context>
    <name>synthray::SetInspector</name>
    <message>
        <source>Images</source>
        <translation>Clichés</translation>
    </message>
    <message>
        <source>This image</source>
        <translation>Ce cliché</translation>
    </message>
    <message>
        <source>Images per class</source>
        <translation>Clichés par classe</translation>
    </message>
    <message>
        <source>Copy the list of problems</source>
        <translation>Copier la liste des problèmes</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>no split</source>
        <translation>sans partition</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s): these files are left out</source>
        <translation>
            <numerusform>%Ln problème&#xa0;: ce fichier est écarté</numerusform>
            <numerusform>%Ln problèmes&#xa0;: ces fichiers sont écartés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more; copy the list to see all.</source>
        <translation>
            <numerusform>… et %Ln de plus&#x202f;; copiez la liste pour le voir.</numerusform>
            <numerusform>… et %Ln de plus&#x202f;; copiez la liste pour tout voir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) copied.</source>
        <translation>
            <numerusform>%Ln problème copié.</numerusform>
            <numerusform>%Ln problèmes copiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2&#xa0;px</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2&#xa0;mm</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>shown as grey</source>
        <translation>affichée en gris</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>Polarité</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>Sur le disque</translation>
    </message>
    <message numerus="yes">
        <source>%Ln patient(s)</source>
        <translation>
            <numerusform>%Ln patient</numerusform>
            <numerusform>%Ln patients</numerusform>
        </translation>
    </message>
    <message>
        <source>no class</source>
        <translation>sans classe</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message numerus="yes">
        <source>%Ln study(s) of images without a patient</source>
        <translation>
            <numerusform>%Ln étude de clichés sans patient</numerusform>
            <numerusform>%Ln études de clichés sans patient</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln study(s)</source>
        <translation>
            <numerusform>%Ln étude</numerusform>
            <numerusform>%Ln études</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) have neither patient nor study</source>
        <translation>
            <numerusform>%Ln cliché n’a ni patient ni étude</numerusform>
            <numerusform>%Ln clichés n’ont ni patient ni étude</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s) about tables</source>
        <translation>
            <numerusform>%Ln remarque sur les tableaux</numerusform>
            <numerusform>%Ln remarques sur les tableaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out, %1</source>
        <translation>
            <numerusform>%Ln fichier écarté, %1</numerusform>
            <numerusform>%Ln fichiers écartés, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bit(s)</source>
        <translation>
            <numerusform>%n bit</numerusform>
            <numerusform>%n bits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::SetQualityModel</name>
    <message>
        <source>%1 to %2, quartiles %3 and %4</source>
        <translation>%1 à %2, quartiles %3 et %4</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) were brought to the original&apos;s size.</source>
        <translation>
            <numerusform>%n résultat a été ramené à la taille de l&apos;original.</numerusform>
            <numerusform>%n résultats ont été ramenés à la taille de l&apos;original.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) without any difference (∞) are not in the mean.</source>
        <translation>
            <numerusform>%n cliché sans aucune différence (∞) n&apos;est pas dans la moyenne.</numerusform>
            <numerusform>%n clichés sans aucune différence (∞) ne sont pas dans la moyenne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not defined for %n image(s).</source>
        <translation>
            <numerusform>Non défini pour %n cliché.</numerusform>
            <numerusform>Non défini pour %n clichés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Images whose value is a number</source>
        <translation>Clichés dont la valeur est un nombre</translation>
    </message>
    <message>
        <source>Standard deviation (divisor N − 1)</source>
        <translation>Écart type (diviseur N − 1)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>É.-T.</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
</context>
<context>
    <name>synthray::SettingsPanel</name>
    <message>
        <source>New training</source>
        <translation>Nouvel entraînement</translation>
    </message>
    <message>
        <source>Shown run</source>
        <translation>Exécution affichée</translation>
    </message>
    <message>
        <source>Use for a new training</source>
        <translation>Reprendre ces réglages</translation>
    </message>
    <message>
        <source>Copies these settings into the form of a new training</source>
        <translation>Copie ces réglages dans le formulaire d’un nouvel entraînement</translation>
    </message>
</context>
<context>
    <name>synthray::SideChooser</name>
    <message>
        <source>Generator %1</source>
        <translation>Générateur %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Choose statistics (.npz)…</source>
        <translation>Choisir des statistiques (.npz)…</translation>
    </message>
    <message>
        <source>Folder of images, or of a run</source>
        <translation>Dossier de clichés, ou d&apos;une exécution</translation>
    </message>
    <message>
        <source>Statistics of features</source>
        <translation>Statistiques de caractéristiques</translation>
    </message>
    <message>
        <source>Statistics (*.npz)</source>
        <translation>Statistiques (*.npz)</translation>
    </message>
    <message>
        <source>Choose images…</source>
        <translation>Choisir des clichés…</translation>
    </message>
</context>
<context>
    <name>synthray::SplitMaker</name>
    <message>
        <source>Make a split</source>
        <translation>Créer une partition</translation>
    </message>
    <message>
        <source>All images of a patient, and copies of an image, stay in one part. The same seed gives the same split again.</source>
        <translation>Tous les clichés d’un patient, et les copies d’un cliché, restent dans une même part. Une même graine redonne la même partition.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Give the images these splits. Undo brings the old ones back.</source>
        <translation>Donner ces partitions aux clichés. «&#x202f;Annuler&#x202f;» rétablit les anciennes.</translation>
    </message>
    <message>
        <source>Export manifest…</source>
        <translation>Exporter le manifeste…</translation>
    </message>
    <message>
        <source>A CSV table with path, labels, patient and split of each image, as shown here; opening it gives the same set again</source>
        <translation>Un tableau CSV avec chemin, étiquettes, patient et partition de chaque cliché, tels qu’affichés ici&#x202f;; l’ouvrir redonne le même jeu</translation>
    </message>
    <message>
        <source>What the split would give</source>
        <translation>Ce que donnerait la partition</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Calcul de la répartition…</translation>
    </message>
    <message>
        <source>Reading the images that change…</source>
        <translation>Lecture des clichés qui changent…</translation>
    </message>
    <message>
        <source>The images are split like this.</source>
        <translation>Les clichés sont répartis ainsi.</translation>
    </message>
    <message>
        <source>%L1 images get a split:</source>
        <translation>%L1 clichés reçoivent une partition&#xa0;:</translation>
    </message>
    <message>
        <source>%L1 of %L2 images get another split than now:</source>
        <translation>%L1 clichés sur %L2 changent de partition&#xa0;:</translation>
    </message>
    <message>
        <source>Images. No patients are known: each image, with its copies, stands for itself.</source>
        <translation>Clichés. Aucun patient n’est connu&#xa0;: chaque cliché, avec ses copies, compte pour lui-même.</translation>
    </message>
    <message>
        <source>Images (patients)</source>
        <translation>Clichés (patients)</translation>
    </message>
    <message>
        <source>Split images</source>
        <translation>Répartir les clichés</translation>
    </message>
    <message>
        <source>Export manifest</source>
        <translation>Exporter le manifeste</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Images (studies)</source>
        <translation>Clichés (études)</translation>
    </message>
    <message>
        <source>Images (patients, else studies)</source>
        <translation>Clichés (patients, sinon études)</translation>
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
        <translation>largeur %1&#x202f;%</translation>
    </message>
    <message>
        <source>Arms (%1)</source>
        <translation>Bras (%1)</translation>
    </message>
    <message>
        <source>Made when the study runs: patients, near-duplicates, classes in every fold.</source>
        <translation>Effectués au lancement de l’étude&#xa0;: patients, quasi-doublons, classes dans chaque pli.</translation>
    </message>
    <message>
        <source>None (images as they are)</source>
        <translation>Aucune (clichés tels quels)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>La recette</translation>
    </message>
    <message>
        <source>The Augment page&apos;s recipe, one step at random</source>
        <translation>La recette de la page Augmenter, une étape au hasard</translation>
    </message>
    <message>
        <source>The Augment page&apos;s recipe, all steps in order</source>
        <translation>La recette de la page Augmenter, toutes les étapes dans l’ordre</translation>
    </message>
    <message>
        <source>Each step of the Augment page&apos;s recipe</source>
        <translation>Chaque étape de la recette de la page Augmenter</translation>
    </message>
    <message>
        <source>%1, one step at random</source>
        <translation>%1, une étape au hasard</translation>
    </message>
    <message>
        <source>Generated images: %1</source>
        <translation>Clichés générés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Hybrid: DCGAN, then %1</source>
        <translation>Hybride&#xa0;: DCGAN, puis %1</translation>
    </message>
    <message>
        <source>Hybrid (DCGAN, then %1)</source>
        <translation>Hybride (DCGAN, puis %1)</translation>
    </message>
    <message>
        <source>A folder of ready images…</source>
        <translation>Un dossier de clichés prêts…</translation>
    </message>
    <message>
        <source>Folder of ready images, one folder a class</source>
        <translation>Dossier de clichés prêts, un dossier par classe</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>Design and budget</source>
        <translation>Plan et budget</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Réglages…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>Bras</translation>
    </message>
    <message>
        <source>Settings of the arm &apos;%1&apos;</source>
        <translation>Réglages du bras « %1 »</translation>
    </message>
    <message>
        <source>Settings of the network %1</source>
        <translation>Réglages du réseau %1</translation>
    </message>
</context>
<context>
    <name>synthray::StudyPage</name>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>Enter, double click</source>
        <translation>Entrée, double-clic</translation>
    </message>
    <message>
        <source>in the lists on the right: settings of an arm or network</source>
        <translation>dans les listes de droite&#xa0;: réglages d’un bras ou d’un réseau</translation>
    </message>
    <message>
        <source>Open a study</source>
        <translation>Ouvrir une étude</translation>
    </message>
    <message>
        <source>Studies (*.json)</source>
        <translation>Études (*.json)</translation>
    </message>
    <message>
        <source>Save the study</source>
        <translation>Enregistrer l’étude</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;HTML (*.html)</source>
        <translation>PDF (*.pdf);;HTML (*.html)</translation>
    </message>
    <message>
        <source>No images are open. Open a folder of images on the Data page first.</source>
        <translation>Aucun cliché n’est ouvert. Ouvrez d’abord un dossier de clichés sur la page Données.</translation>
    </message>
    <message>
        <source>Study %1</source>
        <translation>Étude %1</translation>
    </message>
    <message>
        <source>Which augmentation helps?</source>
        <translation>Quelle augmentation aide&#x202f;?</translation>
    </message>
    <message>
        <source>Which augmentation helps? %1</source>
        <translation>Quelle augmentation aide&#x202f;? %1</translation>
    </message>
    <message>
        <source>%1 of %2 cells done, %3 failed</source>
        <translation>%1 cellules sur %2 terminées, %3 en échec</translation>
    </message>
    <message>
        <source>%1 of %2 cells done</source>
        <translation>%1 cellules sur %2 terminées</translation>
    </message>
    <message>
        <source>collapsed %1/%2</source>
        <translation>effondrés %1/%2</translation>
    </message>
    <message>
        <source>Make or open a study first</source>
        <translation>Créez ou ouvrez d’abord une étude</translation>
    </message>
    <message>
        <source>Something else is running: wait for its end or stop it</source>
        <translation>Un autre travail est en cours&#xa0;: attendez sa fin ou arrêtez-le</translation>
    </message>
    <message>
        <source>PDF or HTML, with everything in it</source>
        <translation>PDF ou HTML, avec tout son contenu</translation>
    </message>
    <message>
        <source>When the first cells are done</source>
        <translation>Quand les premières cellules seront terminées</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>Ouvrir des clichés</translation>
    </message>
    <message>
        <source>New spine study</source>
        <translation>Nouvelle étude du rachis</translation>
    </message>
    <message>
        <source>Report written: %1</source>
        <translation>Rapport écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>Nouvelle étude</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Rapport…</translation>
    </message>
    <message>
        <source>Run study</source>
        <translation>Lancer l’étude</translation>
    </message>
    <message>
        <source>Finishes the step and saves; Run goes on from there</source>
        <translation>Termine le pas et enregistre&#x202f;; Lancer reprend à partir de là</translation>
    </message>
    <message>
        <source>A study trains the same networks on the same patients with different augmentations: none, each method, generated images, and mixtures. It splits by patient first, augments training parts only, gives every arm the same budget, and says what the differences are worth.</source>
        <translation>Une étude entraîne les mêmes réseaux sur les mêmes patients avec différentes augmentations&#xa0;: aucune, chaque méthode, des clichés générés et des mélanges. Elle répartit d’abord par patient, n’augmente que les parties d’entraînement, donne à chaque bras le même budget et dit ce que valent les différences.</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Tous les réseaux</translation>
    </message>
    <message>
        <source>Every arm with every network, coloured by its distance from the first arm</source>
        <translation>Chaque bras avec chaque réseau, coloré selon l’écart au premier bras</translation>
    </message>
    <message>
        <source>mean balanced accuracy (points against the first arm); bold: p &lt; 0.05 (Holm)</source>
        <translation>exactitude équilibrée moyenne (points par rapport au premier bras) ; gras : p &lt; 0,05 (Holm)</translation>
    </message>
    <message>
        <source>The study ended, but %1 of %2 trainings failed. %3: %4</source>
        <translation>L’étude est terminée, mais %1 entraînements sur %2 ont échoué. %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>The report lists them all. Run it again when that is fixed: what is done stays done.</source>
        <translation>Le rapport les énumère tous. Relancez l’étude une fois cela corrigé&#xa0;: ce qui est fait reste fait.</translation>
    </message>
    <message>
        <source>same answer for all</source>
        <translation>même réponse pour tous</translation>
    </message>
    <message>
        <source>majority class</source>
        <translation>classe majoritaire</translation>
    </message>
    <message>
        <source>%1 of %2 cells</source>
        <translation>%1 cellules sur %2</translation>
    </message>
    <message>
        <source>balanced accuracy, mean and 95 % interval over %1; filled: paired test against the first arm, p &lt; 0.05 (Holm)</source>
        <translation>exactitude équilibrée, moyenne et intervalle à 95 % sur %1 ; plein : test apparié contre le premier bras, p &lt; 0,05 (Holm)</translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) failed.</source>
        <translation>
            <numerusform>%n entraînement a échoué.</numerusform>
            <numerusform>%n entraînements ont échoué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) are damaged; Run study makes them again.</source>
        <translation>
            <numerusform>%n entraînement est endommagé ; « Lancer l’étude » le refait.</numerusform>
            <numerusform>%n entraînements sont endommagés ; « Lancer l’étude » les refait.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::StudyTable</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Bras</translation>
    </message>
    <message>
        <source>Balanced
accuracy</source>
        <translation>Exactitude
équilibrée</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>vs first,</source>
        <translation>vs premier,</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Effet</translation>
    </message>
    <message>
        <source>%1 of %2 cells</source>
        <translation>%1 cellules sur %2</translation>
    </message>
    <message numerus="yes">
        <source>95 % interval by bootstrap over patients. McNemar p: %1 on %n image(s)</source>
        <translation>
            <numerusform>Intervalle à 95&#xa0;% par bootstrap sur les patients. p de McNemar&#xa0;: %1 sur %n cliché</numerusform>
            <numerusform>Intervalle à 95&#xa0;% par bootstrap sur les patients. p de McNemar&#xa0;: %1 sur %n clichés</numerusform>
        </translation>
    </message>
    <message>
        <source>Cohen&apos;s d of the pairs</source>
        <translation>d de Cohen des paires</translation>
    </message>
    <message>
        <source>Bootstrap over patients, corrected for the arms of this network</source>
        <translation>Bootstrap sur les patients, corrigé pour les bras de ce réseau</translation>
    </message>
    <message>
        <source>Same answer for all</source>
        <translation>Même réponse pour tous</translation>
    </message>
    <message>
        <source>Always giving the most frequent set of labels</source>
        <translation>Donner toujours l’ensemble d’étiquettes le plus fréquent</translation>
    </message>
    <message>
        <source>Majority class</source>
        <translation>Classe majoritaire</translation>
    </message>
    <message>
        <source>Always saying the most frequent class</source>
        <translation>Toujours répondre la classe la plus fréquente</translation>
    </message>
    <message>
        <source>Mean over folds and seeds; below it the 95 % interval (Student&apos;s t)</source>
        <translation>Moyenne sur les plis et les graines&#x202f;; au-dessous, l’intervalle à 95&#xa0;% (t de Student)</translation>
    </message>
</context>
<context>
    <name>synthray::TagBrowser</name>
    <message>
        <source>DICOM tags</source>
        <translation>Attributs DICOM</translation>
    </message>
    <message>
        <source>DICOM tags: %1</source>
        <translation>Attributs DICOM&#xa0;: %1</translation>
    </message>
    <message>
        <source>No image is shown. Choose one on the page Data.</source>
        <translation>Aucun cliché n’est affiché. Choisissez-en un sur la page Données.</translation>
    </message>
    <message>
        <source>No attribute matches &apos;%1&apos;.</source>
        <translation>Aucun attribut ne correspond à «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>%1 attributes, of them %2 private</source>
        <translation>%1 attributs, dont %2 privés</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Tout développer</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Tout réduire</translation>
    </message>
    <message>
        <source>Search tag, name, type or value</source>
        <translation>Rechercher un tag, nom, type ou valeur</translation>
    </message>
    <message>
        <source>All words must occur; 0028,0010 and 00280010 find a tag (Ctrl+F)</source>
        <translation>Tous les mots doivent figurer&#x202f;; 0028,0010 et 00280010 trouvent un tag (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search in the tags</source>
        <translation>Rechercher dans les attributs</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Copier la ligne</translation>
    </message>
</context>
<context>
    <name>synthray::TagModel</name>
    <message>
        <source>private: %1</source>
        <translation>privé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>VR</source>
        <translation>VR</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>synthray::TopBar</name>
    <message>
        <source>Looking for images…</source>
        <translation>Recherche de clichés…</translation>
    </message>
    <message>
        <source>Research use only</source>
        <translation>Recherche uniquement</translation>
    </message>
    <message>
        <source>Not a medical device: not for diagnosis or treatment.</source>
        <translation>N’est pas un dispositif médical&#xa0;: ni pour le diagnostic, ni pour le traitement.</translation>
    </message>
</context>
<context>
    <name>synthray::TrainingForm</name>
    <message>
        <source>%1 M</source>
        <translation>%1&#xa0;M</translation>
    </message>
    <message>
        <source>%1 k</source>
        <translation>%1&#xa0;k</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n cliché</numerusform>
            <numerusform>%n clichés</numerusform>
        </translation>
    </message>
    <message>
        <source>G %1, D %2 parameters</source>
        <translation>G %1, D %2 paramètres</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Rules of thumb on the newest tenth of the curves. The images decide.</source>
        <translation>Règles empiriques sur le dernier dixième des courbes. Ce sont les clichés qui décident.</translation>
    </message>
</context>
<context>
    <name>synthray::TrainingPage</name>
    <message>
        <source>These images were not opened as one folder. Save them as a project to train on them.</source>
        <translation>Ces clichés n’ont pas été ouverts comme un seul dossier. Enregistrez-les dans un projet pour entraîner avec eux.</translation>
    </message>
    <message>
        <source>Your labels and splits are in no file yet. Save them as a project to train with them.</source>
        <translation>Vos étiquettes et partitions ne sont encore dans aucun fichier. Enregistrez-les dans un projet pour entraîner avec elles.</translation>
    </message>
    <message>
        <source>No images are open.</source>
        <translation>Aucun cliché n’est ouvert.</translation>
    </message>
    <message>
        <source>No images are open. Open a folder of images on the Data page first.</source>
        <translation>Aucun cliché n’est ouvert. Ouvrez d’abord un dossier de clichés sur la page Données.</translation>
    </message>
    <message>
        <source>The images are being read…</source>
        <translation>Lecture des clichés en cours…</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>époque %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged line(s) left out</source>
        <translation>
            <numerusform>%n ligne endommagée écartée</numerusform>
            <numerusform>%n lignes endommagées écartées</numerusform>
        </translation>
    </message>
    <message>
        <source>This run cannot be shown</source>
        <translation>Cette exécution ne peut pas être affichée</translation>
    </message>
    <message>
        <source>No images to learn from</source>
        <translation>Aucun cliché pour l’apprentissage</translation>
    </message>
    <message>
        <source>A project first</source>
        <translation>D’abord un projet</translation>
    </message>
    <message>
        <source>Ready to train</source>
        <translation>Prêt pour l’entraînement</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>Ouvrir des clichés</translation>
    </message>
    <message>
        <source>Save project…</source>
        <translation>Enregistrer le projet…</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Lancer l’entraînement</translation>
    </message>
</context>
<context>
    <name>synthray::ViewHistogram</name>
    <message>
        <source>Logarithmic counts</source>
        <translation>Effectifs logarithmiques</translation>
    </message>
    <message>
        <source>Linear counts</source>
        <translation>Effectifs linéaires</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln pixel(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln pixel</numerusform>
            <numerusform>%1&#xa0;: %Ln pixels</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag the edges or the window; double click: automatic window</source>
        <translation>Glissez les bords ou la fenêtre&#x202f;; double-clic&#xa0;: fenêtrage automatique</translation>
    </message>
    <message>
        <source>Pixels (logarithmic)</source>
        <translation>Pixels (logarithmique)</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
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
        <translation>stockée</translation>
    </message>
    <message>
        <source>modality</source>
        <translation>modalité</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
    <message>
        <source>displayed</source>
        <translation>affichée</translation>
    </message>
    <message>
        <source>stor.</source>
        <comment>short for stored</comment>
        <translation>stock.</translation>
    </message>
    <message>
        <source>mod.</source>
        <comment>short for modality</comment>
        <translation>mod.</translation>
    </message>
    <message>
        <source>disp.</source>
        <comment>short for displayed</comment>
        <translation>aff.</translation>
    </message>
</context>
<context>
    <name>synthray::ViewerPanel</name>
    <message>
        <source>REAL</source>
        <translation>RÉEL</translation>
    </message>
    <message>
        <source>As the model sees it: %1 × %1, 8 bit</source>
        <translation>Vu par le modèle&#xa0;: %1 × %1, 8&#xa0;bits</translation>
    </message>
    <message>
        <source>SYNTHETIC</source>
        <translation>SYNTHÉTIQUE</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>Plage complète</translation>
    </message>
    <message>
        <source>Of the file:</source>
        <translation>Du fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Of the pixels:</source>
        <translation>Des pixels&#xa0;:</translation>
    </message>
    <message>
        <source>%1   W %2 · L %3</source>
        <translation>%1   LF %2 · CF %3</translation>
    </message>
    <message>
        <source>of %L1</source>
        <translation>sur %L1</translation>
    </message>
    <message>
        <source>Distance: drag from one end to the other. Delete removes, Esc ends.</source>
        <translation>Distance&#xa0;: glissez d’une extrémité à l’autre. Suppr efface, Échap termine.</translation>
    </message>
    <message>
        <source>Angle: drag to the vertex, then click the end of the other arm. Esc ends.</source>
        <translation>Angle&#xa0;: glissez jusqu’au sommet, puis cliquez au bout de l’autre côté. Échap termine.</translation>
    </message>
    <message>
        <source>Region: drag a rectangle; two give the CNR. Delete removes, Esc ends.</source>
        <translation>Région&#xa0;: tracez un rectangle&#x202f;; deux donnent le CNR. Suppr efface, Échap termine.</translation>
    </message>
    <message>
        <source>The measurements are in the clipboard.</source>
        <translation>Les mesures sont dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>In mm where the file tells the spacing of its pixels, else in pixels</source>
        <translation>En mm si le fichier donne l’espacement de ses pixels, sinon en pixels</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Angle</translation>
    </message>
    <message>
        <source>Drag the first arm towards the vertex, then place the end of the second arm</source>
        <translation>Glissez le premier côté vers le sommet, puis placez le bout du second</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Mean, σ and SNR of a rectangle; CNR of two</source>
        <translation>Moyenne, σ et SNR d’un rectangle&#x202f;; CNR de deux</translation>
    </message>
    <message>
        <source>Copy the measurements</source>
        <translation>Copier les mesures</translation>
    </message>
    <message>
        <source>Remove all measurements of this image</source>
        <translation>Supprimer toutes les mesures de ce cliché</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Boîtes</translation>
    </message>
    <message>
        <source>Show or hide the labelled boxes</source>
        <translation>Afficher ou masquer les boîtes étiquetées</translation>
    </message>
    <message>
        <source>DICOM overlays</source>
        <translation>Surimpressions DICOM</translation>
    </message>
    <message>
        <source>Show or hide the overlay planes of the file</source>
        <translation>Afficher ou masquer les plans de surimpression (overlays) du fichier</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramme</translation>
    </message>
    <message>
        <source>As the model sees it</source>
        <translation>Vu par le modèle</translation>
    </message>
    <message>
        <source>The 8-bit square that networks are given</source>
        <translation>Le carré de 8&#xa0;bits donné aux réseaux</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>The two images that are selected, or this one and the one before</source>
        <translation>Les deux clichés sélectionnés, ou celui-ci et le précédent</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Window: automatic, those of the file, presets (1 to 9), full range (0)</source>
        <translation>Fenêtrage&#xa0;: automatique, ceux du fichier, prédéfinis (1 à 9), plage complète (0)</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtrage</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Frame of the image (comma and full stop, Alt+wheel)</source>
        <translation>Image du cliché (virgule et point, Alt+molette)</translation>
    </message>
    <message>
        <source>Model input</source>
        <translation>Entrée du modèle</translation>
    </message>
    <message>
        <source>Pixels a side</source>
        <translation>Pixels de côté</translation>
    </message>
    <message>
        <source>Model input, pixels a side</source>
        <translation>Entrée du modèle, pixels de côté</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Étirer</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recadrer</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>Bandes noires</translation>
    </message>
    <message>
        <source>How the image becomes a square: both sides stretched, the middle cut out, or black borders added</source>
        <translation>Comment le cliché devient carré&#xa0;: étiré, découpé au centre, ou complété par des bandes noires</translation>
    </message>
    <message>
        <source>How the image becomes a square</source>
        <translation>Comment le cliché devient carré</translation>
    </message>
    <message>
        <source>Histogram with the window</source>
        <translation>Histogramme avec la fenêtre</translation>
    </message>
    <message>
        <source>Left drag</source>
        <translation>Glisser (bouton gauche)</translation>
    </message>
    <message>
        <source>Window (right is wider) and level (up is brighter)</source>
        <translation>Largeur (droite = plus large) et centre (haut = plus clair) de fenêtre</translation>
    </message>
    <message>
        <source>Middle drag, Shift+left drag</source>
        <translation>Glisser (bouton du milieu), Maj+glisser (bouton gauche)</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+molette</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Zoom sous le pointeur</translation>
    </message>
    <message>
        <source>Reset the view</source>
        <translation>Réinitialiser la vue</translation>
    </message>
    <message>
        <source>Window presets</source>
        <translation>Fenêtrages prédéfinis</translation>
    </message>
    <message>
        <source>Corner text</source>
        <translation>Textes des coins</translation>
    </message>
    <message>
        <source>Comma, full stop, Alt+wheel</source>
        <translation>Virgule, point, Alt+molette</translation>
    </message>
    <message>
        <source>Another frame of the image</source>
        <translation>Autre image du cliché</translation>
    </message>
    <message>
        <source>Measure a distance</source>
        <translation>Mesurer une distance</translation>
    </message>
    <message>
        <source>Measure an angle</source>
        <translation>Mesurer un angle</translation>
    </message>
    <message>
        <source>Measure a region: mean, σ, SNR; CNR of two</source>
        <translation>Mesurer une région&#xa0;: moyenne, σ, SNR&#x202f;; CNR de deux</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Remove the selected measurement</source>
        <translation>Supprimer la mesure sélectionnée</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Leave the tool</source>
        <translation>Quitter l’outil</translation>
    </message>
    <message>
        <source>Compare two images</source>
        <translation>Comparer deux clichés</translation>
    </message>
    <message>
        <source>The image on the full screen, and back</source>
        <translation>Le cliché en plein écran, et retour</translation>
    </message>
    <message>
        <source>Point at the image to read its values.</source>
        <translation>Pointez le cliché pour lire ses valeurs.</translation>
    </message>
</context>
<context>
    <name>synthray::WeightsDialog</name>
    <message>
        <source>FID values like those of papers need one particular file with the weights of the Inception network. Without it Synthray compares sets on a random network.</source>
        <translation>Des valeurs de FID comme dans les publications demandent un fichier précis avec les poids du réseau Inception. Sans lui, Synthray compare les jeux sur un réseau aléatoire.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>The download sends nothing but the request. No image leaves this machine.</source>
        <translation>Le téléchargement n&apos;envoie que la requête. Aucun cliché ne quitte cette machine.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Cancel download</source>
        <translation>Annuler le téléchargement</translation>
    </message>
    <message>
        <source>Weights of the FID network</source>
        <translation>Poids du réseau de la FID</translation>
    </message>
    <message>
        <source>Weights (*.pth *.pt *.safetensors *.npz);;All files (*)</source>
        <translation>Poids (*.pth *.pt *.safetensors *.npz);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Downloading…</source>
        <translation>Téléchargement…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>No weights file is chosen.</source>
        <translation>Aucun fichier de poids n&apos;est choisi.</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>Utilisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>It is the published file.</source>
        <translation>C’est le fichier publié.</translation>
    </message>
    <message>
        <source>It is not the published file: its FID cannot be compared with published values.</source>
        <translation>Ce n’est pas le fichier publié&#xa0;: sa FID ne se compare pas aux valeurs publiées.</translation>
    </message>
</context>
<context>
    <name>synthray::WeightsDownload</name>
    <message>
        <source>Cannot write</source>
        <translation>Impossible d’écrire</translation>
    </message>
    <message>
        <source>Try again, or take the file from another machine with &quot;Choose a file…&quot;.</source>
        <translation>Essayez de nouveau, ou prenez le fichier d&apos;une autre machine avec «&#x202f;Choisir un fichier…&#x202f;».</translation>
    </message>
    <message>
        <source>The download was cancelled.</source>
        <translation>Le téléchargement a été annulé.</translation>
    </message>
    <message>
        <source>What %1 sends is larger than &apos;%2&apos;: it is another file.</source>
        <translation>Ce que %1 envoie est plus grand que «&#x202f;%2&#x202f;»&#xa0;: c&apos;est un autre fichier.</translation>
    </message>
    <message>
        <source>The download from %1 failed: %2.</source>
        <translation>Le téléchargement depuis %1 a échoué&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The download of &apos;%1&apos; ended after %2 of %3 bytes.</source>
        <translation>Le téléchargement de «&#x202f;%1&#x202f;» s&apos;est arrêté après %2 octets sur %3.</translation>
    </message>
    <message>
        <source>The checksum of the download does not fit: this is not &apos;%1&apos;.</source>
        <translation>La somme de contrôle du téléchargement ne convient pas&#xa0;: ce n&apos;est pas «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
</TS>
