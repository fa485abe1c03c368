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
        <translation>lecture des images</translation>
    </message>
    <message>
        <source>Stopped while reading the images.</source>
        <translation>Arrêté pendant la lecture des images.</translation>
    </message>
</context>
<context>
    <name>Augmentation</name>
    <message>
        <source>Left and right are swapped: the heart appears on the other side, and side markers are mirrored.</source>
        <translation>La gauche et la droite sont échangées&#xa0;: le cœur apparaît de l’autre côté et les repères de côté sont inversés.</translation>
    </message>
    <message>
        <source>The image is upside down and mirrored: after turning it upright, left and right are swapped.</source>
        <translation>L’image est renversée et en miroir&#xa0;: remise à l’endroit, la gauche et la droite sont échangées.</translation>
    </message>
    <message>
        <source>%1 (%2) must be greater than %3 (%4).</source>
        <translation>%1 (%2) doit être supérieur à %3 (%4).</translation>
    </message>
    <message>
        <source>The rectangle is left, upper, right, lower, in pixels of the image.</source>
        <translation>Le rectangle est donné par gauche, haut, droite, bas, en pixels de l’image.</translation>
    </message>
    <message>
        <source>Choose a rectangle of at most 100 million pixels.</source>
        <translation>Choisissez un rectangle d’au plus 100 millions de pixels.</translation>
    </message>
    <message>
        <source>L/R swapped</source>
        <translation>G/D inversées</translation>
    </message>
    <message>
        <source>A group of steps has no pixels of its own.</source>
        <translation>Un groupe d’étapes n’a pas de pixels propres.</translation>
    </message>
    <message>
        <source>%1 is in mm, and &apos;%2&apos; has no pixel spacing.</source>
        <translation>%1 est en mm, et «&#xa0;%2&#xa0;» n’a pas d’espacement des pixels.</translation>
    </message>
    <message>
        <source>Use DICOM images with a spacing, or leave this step out.</source>
        <translation>Utilisez des images DICOM avec un espacement, ou omettez cette étape.</translation>
    </message>
    <message>
        <source>%1 and %2 together cover the whole image.</source>
        <translation>%1 et&#xa0;%2 couvrent ensemble toute l’image.</translation>
    </message>
    <message>
        <source>Their sum must be less than 100 %.</source>
        <translation>Leur somme doit être inférieure à 100&#xa0;%.</translation>
    </message>
    <message>
        <source>shearX and shearY together flatten the image to a line.</source>
        <translation>shearX et shearY réduisent ensemble l’image à une ligne.</translation>
    </message>
    <message>
        <source>Use smaller angles.</source>
        <translation>Utilisez des angles plus petits.</translation>
    </message>
    <message>
        <source>%1: the sample has no 16-bit pixels.</source>
        <translation>%1&#xa0;: l’échantillon n’a pas de pixels de 16 bits.</translation>
    </message>
    <message>
        <source>left, upper, right, lower: the rectangle %1 lies outside &apos;%2&apos;, which has %3 × %4 pixels.</source>
        <translation>left, upper, right, lower&#xa0;: le rectangle %1 est en dehors de «&#x202f;%2&#x202f;», qui a %3 × %4 pixels.</translation>
    </message>
    <message>
        <source>Use the method in per cent for images of different sizes.</source>
        <translation>Pour des images de tailles différentes, utilisez la méthode en pour cent.</translation>
    </message>
    <message>
        <source>reference: %1</source>
        <translation>reference&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose another reference image.</source>
        <translation>Choisissez une autre image de référence.</translation>
    </message>
    <message>
        <source>text: &apos;%1&apos; cannot be drawn.</source>
        <translation>text&#xa0;: «&#x202f;%1&#x202f;» ne peut pas être dessiné.</translation>
    </message>
    <message>
        <source>Use 1 to %1 letters, digits and signs of ASCII.</source>
        <translation>Utilisez de 1 à %1 lettres, chiffres et signes ASCII.</translation>
    </message>
    <message>
        <source>Both are in percent of the image.</source>
        <translation>Les deux sont en pour cent de l’image.</translation>
    </message>
    <message>
        <source>%1: the rectangle of %2 × %3 pixels is too large.</source>
        <translation>%1&#xa0;: le rectangle de %2 × %3 pixels est trop grand.</translation>
    </message>
    <message>
        <source>%1: the result of %2 × %3 pixels is too large.</source>
        <translation>%1&#xa0;: le résultat de %2 × %3 pixels est trop grand.</translation>
    </message>
    <message>
        <source>Choose a result of at most %1 million pixels.</source>
        <translation>Choisissez un résultat d’au plus %1 millions de pixels.</translation>
    </message>
</context>
<context>
    <name>Bootstrap</name>
    <message>
        <source>There are no images to resample, or the number of patients does not match the images.</source>
        <translation>Il n’y a pas d’images à rééchantillonner, ou le nombre de patients ne correspond pas aux images.</translation>
    </message>
    <message>
        <source>The number of bootstrap resamples or the level is out of range.</source>
        <translation>Le nombre de rééchantillonnages ou le niveau du bootstrap est hors limites.</translation>
    </message>
    <message>
        <source>Use 1 to %1 resamples and a level between 0 and 1.</source>
        <translation>Choisissez 1 à %1 rééchantillonnages et un niveau entre 0 et 1.</translation>
    </message>
    <message>
        <source>Too many resamples: they do not fit into memory.</source>
        <translation>Trop de rééchantillonnages&#xa0;: ils ne tiennent pas en mémoire.</translation>
    </message>
    <message>
        <source>Use fewer resamples.</source>
        <translation>Choisissez moins de rééchantillonnages.</translation>
    </message>
    <message>
        <source>Stopped while computing the intervals.</source>
        <translation>Arrêté pendant le calcul des intervalles.</translation>
    </message>
    <message>
        <source>Two classifiers can only be compared on the same images.</source>
        <translation>Deux classifieurs ne se comparent que sur les mêmes images.</translation>
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
        <source>Choose a weights file, or set the trainable layers to all (freeze: none).</source>
        <translation>Choisissez un fichier de poids, ou entraînez toutes les couches (freeze: none).</translation>
    </message>
    <message>
        <source>The weights file must come from a network with one channel; torchvision&apos;s have three.</source>
        <translation>Le fichier de poids doit être celui d’un réseau à un canal&#x202f;; ceux de torchvision en ont trois.</translation>
    </message>
    <message>
        <source>Inception v3 trains without its auxiliary head, which needs images of %1 px; these have %2.</source>
        <translation>Inception v3 s’entraîne sans sa tête auxiliaire&#xa0;: elle exige des images de %1 px, les vôtres en ont %2.</translation>
    </message>
    <message>
        <source>There is no recipe &apos;%1&apos;.</source>
        <translation>Il n’y a pas de recette «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The recipe is not valid JSON: %1.</source>
        <translation>La recette n’est pas un JSON valide&#xa0;: %1.</translation>
    </message>
    <message>
        <source>torchvision&apos;s weights of %1 were trained with other grey values (%2) than chosen here (%3).</source>
        <translation>Les poids de torchvision pour %1 ont été entraînés avec d’autres niveaux de gris (%2) que ceux choisis ici (%3).</translation>
    </message>
</context>
<context>
    <name>Classification</name>
    <message>
        <source>There are no predictions to evaluate.</source>
        <translation>Il n’y a aucune prédiction à évaluer.</translation>
    </message>
    <message>
        <source>Choose a split that contains images.</source>
        <translation>Choisissez une partition qui contient des images.</translation>
    </message>
    <message numerus="yes">
        <source>%n class(es) are too few to distinguish.</source>
        <translation>
            <numerusform>%n classe ne suffit pas pour distinguer des images.</numerusform>
            <numerusform>%n classes ne suffisent pas pour distinguer des images.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use images of at least two classes.</source>
        <translation>Prenez des images d’au moins deux classes.</translation>
    </message>
    <message>
        <source>True classes, probabilities and patients do not belong to the same images and classes.</source>
        <translation>Les classes réelles, les probabilités et les patients ne concernent pas les mêmes images et classes.</translation>
    </message>
    <message>
        <source>Image %1 has a value that is not a probability (%2).</source>
        <translation>L’image %1 a une valeur qui n’est pas une probabilité (%2).</translation>
    </message>
    <message>
        <source>The classifier did not learn: retrain it with a lower learning rate.</source>
        <translation>Le classifieur n’a rien appris&#xa0;: entraînez-le de nouveau avec un taux d’apprentissage plus faible.</translation>
    </message>
    <message>
        <source>The actual class of image %1 is not one of the classifier&apos;s classes.</source>
        <translation>La classe réelle de l’image %1 ne fait pas partie de celles du classifieur.</translation>
    </message>
    <message>
        <source>Leave such images out, or train with their class.</source>
        <translation>Écartez ces images, ou entraînez avec leur classe.</translation>
    </message>
    <message>
        <source>The number of predictions differs from the number of images.</source>
        <translation>Le nombre de prédictions diffère du nombre d’images.</translation>
    </message>
    <message>
        <source>Image %1 is of a class that does not exist.</source>
        <translation>L’image %1 est d’une classe qui n’existe pas.</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>sans étiquette</translation>
    </message>
</context>
<context>
    <name>ClassifierReport</name>
    <message>
        <source>The predicted class is the most probable one. Balanced accuracy: mean recall over the classes that have images. Majority baseline: accuracy of always predicting the most frequent class.</source>
        <translation>La classe prédite est la plus probable. Exactitude équilibrée&#xa0;: rappel moyen des classes qui ont des images. Référence majoritaire&#xa0;: exactitude quand on prédit toujours la classe la plus fréquente.</translation>
    </message>
    <message>
        <source>AUC and average precision: each class against the others, images of equal probability as one step; the mean is over the classes that have both kinds of images.</source>
        <translation>AUC et précision moyenne&#xa0;: chaque classe contre les autres, les images de même probabilité formant une marche&#x202f;; la moyenne porte sur les classes qui ont les deux sortes d’images.</translation>
    </message>
    <message>
        <source>Calibration error (ECE): mean over %1 bins of equal width, weighted by their images, of the distance between accuracy and mean confidence.</source>
        <translation>Erreur de calibration (ECE)&#xa0;: moyenne sur %1 intervalles de même largeur, pondérés par leur nombre d’images, de l’écart entre exactitude et confiance moyenne.</translation>
    </message>
    <message numerus="yes">
        <source>Intervals: %1 %, percentile bootstrap with %2 resamples of %n patient(s), seed %3.</source>
        <translation>
            <numerusform>Intervalles&#xa0;: %1&#xa0;%, bootstrap par percentiles, %2 rééchantillonnages de %n patient, graine %3.</numerusform>
            <numerusform>Intervalles&#xa0;: %1&#xa0;%, bootstrap par percentiles, %2 rééchantillonnages de %n patients, graine %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Intervals: %1 %, percentile bootstrap with %2 resamples of %n image(s), seed %3. The patients are not known, so the intervals may be too narrow.</source>
        <translation>
            <numerusform>Intervalles&#xa0;: %1&#xa0;%, bootstrap par percentiles, %2 rééchantillonnages de %n image, graine %3. Les patients sont inconnus&#xa0;: les intervalles peuvent être trop étroits.</numerusform>
            <numerusform>Intervalles&#xa0;: %1&#xa0;%, bootstrap par percentiles, %2 rééchantillonnages de %n images, graine %3. Les patients sont inconnus&#xa0;: les intervalles peuvent être trop étroits.</numerusform>
        </translation>
    </message>
    <message>
        <source>A label is predicted from a probability of 0.5. Accuracy: share of images with every label correct. Balanced accuracy: mean over the labels of (sensitivity + specificity) / 2, so that a constant prediction has 0.5. Majority baseline: accuracy of always predicting the most frequent set of labels.</source>
        <translation>Une étiquette est prédite à partir d’une probabilité de 0,5. Exactitude&#xa0;: part des images dont toutes les étiquettes sont justes. Exactitude équilibrée&#xa0;: moyenne sur les étiquettes de (sensibilité + spécificité) / 2, si bien qu’une prédiction constante vaut 0,5. Référence majoritaire&#xa0;: exactitude quand on prédit toujours l’ensemble d’étiquettes le plus fréquent.</translation>
    </message>
    <message>
        <source>All images are of one patient: intervals cannot be estimated, and other patients may give quite different values.</source>
        <translation>Toutes les images viennent d’un seul patient&#xa0;: les intervalles ne peuvent pas être estimés, et d’autres patients peuvent donner des valeurs très différentes.</translation>
    </message>
    <message>
        <source>There is one image only: intervals cannot be estimated.</source>
        <translation>Il n’y a qu’une image&#xa0;: les intervalles ne peuvent pas être estimés.</translation>
    </message>
    <message numerus="yes">
        <source>The probabilities of %n image(s) do not sum to 1 (first: image %1, sum %2). ECE, Brier score and log loss are wrong for such values.</source>
        <translation>
            <numerusform>La somme des probabilités de %n image n’est pas 1 (image %1, somme %2). ECE, score de Brier et perte logarithmique sont faux pour de telles valeurs.</numerusform>
            <numerusform>La somme des probabilités de %n images n’est pas 1 (la première&#xa0;: image %1, somme %2). ECE, score de Brier et perte logarithmique sont faux pour de telles valeurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those of shares (accuracy, recall) are Wilson&apos;s, with the effective number of images if a patient has several.</source>
        <translation>Ceux des proportions (exactitude, rappel) sont ceux de Wilson, avec le nombre effectif d’images si un patient en a plusieurs.</translation>
    </message>
    <message>
        <source>Where no interval is shown, it cannot be estimated: every resample gives the same value (for example because every image is classified correctly), or the class has images of one patient only.</source>
        <translation>Là où aucun intervalle n’est indiqué, il ne peut pas être estimé&#xa0;: chaque rééchantillonnage donne la même valeur (par exemple parce que toutes les images sont bien classées), ou la classe n’a que des images d’un seul patient.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Give either --recipe FILE or --preset ID.</source>
        <translation>Indiquez soit --recipe FICHIER, soit --preset ID.</translation>
    </message>
    <message>
        <source>Available presets: %1.</source>
        <translation>Préréglages disponibles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>--%1: &apos;%2&apos; is not allowed.</source>
        <translation>--%1&#xa0;: «&#x202f;%2&#x202f;» n’est pas admis.</translation>
    </message>
    <message>
        <source>&apos;augment&apos; takes one image or folder.</source>
        <translation>«&#x202f;augment&#x202f;» attend une image ou un dossier.</translation>
    </message>
    <message>
        <source>--copies cannot be combined with --each.</source>
        <translation>--copies ne peut pas être combiné avec --each.</translation>
    </message>
    <message>
        <source>--each writes one image per method; --copies runs the whole recipe several times.</source>
        <translation>--each écrit une image par méthode&#x202f;; --copies applique plusieurs fois la recette entière.</translation>
    </message>
    <message>
        <source>The next scan would treat the results as images: &apos;%1&apos; is inside the image folder &apos;%2&apos;.</source>
        <translation>La prochaine analyse prendrait les résultats pour des images&#xa0;: «&#x202f;%1&#x202f;» se trouve dans le dossier d’images «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Choose a folder outside it.</source>
        <translation>Choisissez un dossier situé ailleurs.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) written to &apos;%1&apos;.</source>
        <translation>
            <numerusform>%n image écrite dans «&#x202f;%1&#x202f;».</numerusform>
            <numerusform>%n images écrites dans «&#x202f;%1&#x202f;».</numerusform>
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
        <source>write one image as it is displayed to a PNG file</source>
        <translation>écrire une image telle qu’affichée dans un fichier PNG</translation>
    </message>
    <message>
        <source>apply a recipe to an image or a folder</source>
        <translation>appliquer une recette à une image ou à un dossier</translation>
    </message>
    <message>
        <source>train a generator on a folder of images</source>
        <translation>entraîner un générateur sur un dossier d’images</translation>
    </message>
    <message>
        <source>continue a run from its last checkpoint</source>
        <translation>reprendre une exécution à partir de son dernier point de reprise</translation>
    </message>
    <message>
        <source>generate images with a trained run</source>
        <translation>générer des images à partir d’une exécution entraînée</translation>
    </message>
    <message>
        <source>augment, train a small DCGAN and generate, on the sample images</source>
        <translation>augmenter, entraîner un petit DCGAN et générer, sur les images d’exemple</translation>
    </message>
    <message>
        <source>Unknown command &apos;%1&apos;.</source>
        <translation>Commande inconnue «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Usage: synthray-cli %1</source>
        <translation>Utilisation&#xa0;: synthray-cli %1</translation>
    </message>
    <message>
        <source>Not enough memory.</source>
        <translation>Mémoire insuffisante.</translation>
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
        <translation>recherche d’images</translation>
    </message>
    <message>
        <source>No image in &apos;%1&apos; can be opened.</source>
        <translation>Aucune image de «&#x202f;%1&#x202f;» ne peut être ouverte.</translation>
    </message>
    <message>
        <source>&apos;synthray-cli scan&apos; lists the reasons.</source>
        <translation>«&#x202f;synthray-cli scan&#x202f;» en donne les raisons.</translation>
    </message>
    <message>
        <source>Cannot create the folder</source>
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
        <source>The sample images were not found.</source>
        <translation>Les images d’exemple sont introuvables.</translation>
    </message>
    <message>
        <source>Give a folder of images with --data DIR.</source>
        <translation>Indiquez un dossier d’images avec --data DOSSIER.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; already exists and is not empty.</source>
        <translation>«&#x202f;%1&#x202f;» existe déjà et n’est pas vide.</translation>
    </message>
    <message>
        <source>Choose another folder with -o OUT.</source>
        <translation>Choisissez un autre dossier avec -o SORTIE.</translation>
    </message>
    <message>
        <source>Contact sheet:    %1</source>
        <translation>Planche-contact&#xa0;:     %1</translation>
    </message>
    <message>
        <source>Augmented images:  %1</source>
        <translation>Images augmentées&#xa0;:   %1</translation>
    </message>
    <message>
        <source>Generated images:  %1</source>
        <translation>Images générées&#xa0;:     %1</translation>
    </message>
    <message>
        <source>Training run:     %1</source>
        <translation>Exécution&#xa0;:           %1</translation>
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
        <translation>render attend une image.</translation>
    </message>
    <message>
        <source>scan needs a folder or images.</source>
        <translation>scan attend un dossier ou des images.</translation>
    </message>
    <message>
        <source>Stopped before all images were opened.</source>
        <translation>Arrêté avant l’ouverture de toutes les images.</translation>
    </message>
    <message>
        <source>None of the images can be opened.</source>
        <translation>Aucune des images ne peut être ouverte.</translation>
    </message>
    <message>
        <source>Not enough memory to display &apos;%1&apos;.</source>
        <translation>Mémoire insuffisante pour afficher «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 attend une valeur.</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 epochs; &apos;synthray-cli resume&apos; continues the run.</source>
        <translation>Arrêté après %1 époques sur %2&#x202f;; «&#x202f;synthray-cli resume&#x202f;» reprend l’exécution.</translation>
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
            <numerusform>%n image synthétique écrite&#xa0;: %1 à %2</numerusform>
            <numerusform>%n images synthétiques écrites&#xa0;: %1 à %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder &apos;%1&apos; not found.</source>
        <translation>Dossier «&#x202f;%1&#x202f;» introuvable.</translation>
    </message>
    <message>
        <source>Give the folder that contains the runs.</source>
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
        <source>-o &apos;%1&apos; would overwrite the image. Choose another file.</source>
        <translation>-o «&#x202f;%1&#x202f;» écraserait l’image. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>how a folder or table of images is recognised, and which files do not open</source>
        <translation>comment un dossier ou un tableau d’images est reconnu, et quels fichiers ne s’ouvrent pas</translation>
    </message>
    <message>
        <source>exact and near duplicates in a set</source>
        <translation>doublons exacts et quasi-doublons d’un jeu</translation>
    </message>
    <message>
        <source>split a set by patient, or fix the leaks of its splits, and write it as a table</source>
        <translation>répartir un jeu par patient, ou corriger les fuites de ses partitions, et l’écrire en tableau</translation>
    </message>
    <message>
        <source>every attribute of a DICOM file</source>
        <translation>tous les attributs d’un fichier DICOM</translation>
    </message>
    <message>
        <source>open every file of a folder and write a table of the outcomes</source>
        <translation>ouvrir chaque fichier d’un dossier et écrire un tableau des résultats</translation>
    </message>
    <message>
        <source>mean, deviation, SNR and CNR of regions, distances, angles, histogram</source>
        <translation>moyenne, écart type, SNR et CNR de régions, distances, angles, histogramme</translation>
    </message>
    <message>
        <source>de-identified images for sharing: DICOM without names, numbers and dates, or PNG without metadata</source>
        <translation>images désidentifiées à partager&#xa0;: DICOM sans noms, numéros ni dates, ou PNG sans métadonnées</translation>
    </message>
    <message>
        <source>deidentify needs a folder or images.</source>
        <translation>deidentify attend un dossier ou des images.</translation>
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
        <source>Minimum, maximum and mean cover only the first %1 of %2 frames.</source>
        <translation>Minimum, maximum et moyenne ne portent que sur les %1 premières trames sur %2.</translation>
    </message>
    <message>
        <source>--%1 takes %2 numbers separated by commas, not &apos;%3&apos;.</source>
        <translation>--%1 attend %2 nombres séparés par des virgules, et non «&#x202f;%3&#x202f;».</translation>
    </message>
    <message>
        <source>region %1: mean %2, deviation %3, SNR %4, minimum %5, maximum %6, %7 pixels, area %8</source>
        <translation>région %1&#xa0;: moyenne %2, écart type %3, SNR %4, minimum %5, maximum %6, %7 pixels, aire %8</translation>
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
        <translation>«&#x202f;measure&#x202f;» attend une image.</translation>
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
        <translation>Avec toutes les étiquettes de chaque image&#xa0;:</translation>
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
        <translation>Arrêté avant la lecture de toutes les images.</translation>
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
        <source>  images (patients); %n patient(s) in total</source>
        <translation>
            <numerusform>  images (patients)&#x202f;; %n patient en tout</numerusform>
            <numerusform>  images (patients)&#x202f;; %n patients en tout</numerusform>
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
        <source>LEAKS, %n: accuracy is overestimated because patients or images are in more than one split (fix: synthray-cli split --fix)</source>
        <translation>
            <numerusform>FUITES, %n&#xa0;: l’exactitude est surestimée, car des patients ou des images figurent dans plusieurs partitions (correction&#xa0;: synthray-cli split --fix)</numerusform>
            <numerusform>FUITES, %n&#xa0;: l’exactitude est surestimée, car des patients ou des images figurent dans plusieurs partitions (correction&#xa0;: synthray-cli split --fix)</numerusform>
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
        <source>near duplicate</source>
        <translation>quasi-doublon</translation>
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
        <source>More than %1 pairs found: only the most similar are listed. For a complete list, use a smaller --distance.</source>
        <translation>Plus de %1 paires trouvées&#xa0;: seules les plus semblables sont listées. Pour une liste complète, utilisez un --distance plus petit.</translation>
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
        <source>&apos;%1&apos; is part of the set and would be overwritten. Choose another file.</source>
        <translation>«&#x202f;%1&#x202f;» fait partie du jeu et serait écrasé. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>-o &apos;%1&apos; must end with .csv, to be read back as a table.</source>
        <translation>-o «&#x202f;%1&#x202f;» doit se terminer par .csv, pour pouvoir être relu comme tableau.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no splits to fix.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas de partitions à corriger.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) moved to another split.</source>
        <translation>
            <numerusform>%n image déplacée vers une autre partition.</numerusform>
            <numerusform>%n images déplacées vers une autre partition.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source># Outcome for each file</source>
        <translation># Résultat pour chaque fichier</translation>
    </message>
    <message>
        <source>Output of `%1`.</source>
        <translation>Sortie de `%1`.</translation>
    </message>
    <message>
        <source>survey takes one folder.</source>
        <translation>survey attend un dossier.</translation>
    </message>
    <message>
        <source>&apos;tags&apos; takes one DICOM file.</source>
        <translation>«&#x202f;tags&#x202f;» attend un fichier DICOM.</translation>
    </message>
    <message>
        <source>No attribute matches &apos;%1&apos;.</source>
        <translation>Aucun attribut ne correspond à «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>contents of a weights file, and whether it is the network of the published FID</source>
        <translation>contenu d’un fichier de poids, et s’il s’agit du réseau de la FID publiée</translation>
    </message>
    <message>
        <source>accuracy, AUC and calibration of a classifier&apos;s predictions, with confidence intervals over patients</source>
        <translation>exactitude, AUC et calibration des prédictions d’un classifieur, avec des intervalles de confiance par patient</translation>
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
        <translation>Écartée&#xa0;: %1</translation>
    </message>
    <message>
        <source>--weights and --backbone set the same thing: give only one of them.</source>
        <translation>--weights et --backbone règlent la même chose&#xa0;: n’en donnez qu’un.</translation>
    </message>
    <message>
        <source>--epoch takes the number of an epoch or &apos;best&apos;, not &apos;%1&apos;.</source>
        <translation>--epoch attend le numéro d’une époque ou «&#x202f;best&#x202f;», et non «&#x202f;%1&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>%n near-copies of training images were held back; --near-copies writes them too.</source>
        <translation>
            <numerusform>%n quasi-copie d’images d’entraînement a été retenue&#x202f;; --near-copies l’écrit aussi.</numerusform>
            <numerusform>%n quasi-copies d’images d’entraînement ont été retenues&#x202f;; --near-copies les écrit aussi.</numerusform>
        </translation>
    </message>
    <message>
        <source>near-copies: %1 of %2</source>
        <translation>quasi-copies&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>authenticity: %1 %</source>
        <translation>authenticité&#xa0;: %1&#xa0;%</translation>
    </message>
    <message>
        <source>median distance to the nearest training image: %1 (held-out images: %2, ratio %3)</source>
        <translation>distance médiane à l’image d’entraînement la plus proche&#xa0;: %1 (images réservées&#xa0;: %2, rapport %3)</translation>
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
            <numerusform>%n image, moyenne ± écart type</numerusform>
            <numerusform>%n images, moyenne ± écart type</numerusform>
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
        <source>%n result(s) were resized to the original&apos;s size.</source>
        <translation>
            <numerusform>%n résultat a été redimensionné à la taille de l’original.</numerusform>
            <numerusform>%n résultats ont été redimensionnés à la taille de l’original.</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be written.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>Choose a file in an existing, writable folder.</source>
        <translation>Choisissez un fichier dans un dossier existant et accessible en écriture.</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 images.</source>
        <translation>Arrêté après %1 images sur %2.</translation>
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
        <translation>images</translation>
    </message>
    <message>
        <source>this classifier has collapsed: it predicts %1 for every image.</source>
        <translation>Ce classifieur s’est effondré&#xa0;: il prédit %1 pour chaque image.</translation>
    </message>
    <message>
        <source>it is no better than always predicting %1.</source>
        <translation>Il ne fait pas mieux que de toujours prédire %1.</translation>
    </message>
    <message>
        <source>difference of accuracy</source>
        <translation>différence d’exactitude</translation>
    </message>
    <message>
        <source>p, bootstrap</source>
        <translation>p, bootstrap</translation>
    </message>
    <message>
        <source>correct in one table only</source>
        <translation>correct dans un seul tableau</translation>
    </message>
    <message>
        <source>p, McNemar exact</source>
        <translation>p, McNemar exact</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds no images of the split &apos;%2&apos;.</source>
        <translation>«&#x202f;%1&#x202f;» ne contient aucune image de la partition «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Available splits: %1.</source>
        <translation>Partitions disponibles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&apos;weights&apos; takes one file.</source>
        <translation>«&#x202f;weights&#x202f;» attend un fichier.</translation>
    </message>
    <message>
        <source>%1, %2 tensors, SHA-256 %3</source>
        <translation>%1, %2 tenseurs, SHA-256 %3</translation>
    </message>
    <message>
        <source>Best epoch %1: balanced accuracy %2, accuracy %3 (majority baseline %4), AUC %5 on %6 validation images.</source>
        <translation>Meilleure époque %1&#xa0;: exactitude équilibrée %2, exactitude %3 (référence majoritaire %4), AUC %5 sur %6 images de validation.</translation>
    </message>
    <message>
        <source>Give one image, folder or table.</source>
        <translation>Indiquez une image, un dossier ou un tableau.</translation>
    </message>
    <message>
        <source>Give --run, or --network with --weights (and --normalize if needed).</source>
        <translation>Indiquez --run, ou --network avec --weights (et --normalize si nécessaire).</translation>
    </message>
    <message>
        <source>Split &apos;%1&apos; not found in &apos;%2&apos;.</source>
        <translation>Partition «&#x202f;%1&#x202f;» introuvable dans «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>train a classifier on a set of images</source>
        <translation>entraîner un classifieur sur un jeu d’images</translation>
    </message>
    <message>
        <source>predict the class of an image or of all images of a set</source>
        <translation>prédire la classe d’une image ou de toutes les images d’un jeu</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Études</translation>
    </message>
    <message>
        <source>&apos;%1&apos; already exists.</source>
        <translation>«&#x202f;%1&#x202f;» existe déjà.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 of %2 cells (trainings) are done, %3 failed.</source>
        <translation>%1 cellules (entraînements) sur %2 sont terminées, %3 ont échoué.</translation>
    </message>
    <message>
        <source>Cannot print PDF: the program &apos;synthray&apos; was not found next to this one.</source>
        <translation>Impossible de produire le PDF&#xa0;: le programme «&#x202f;synthray&#x202f;» est introuvable à côté de celui-ci.</translation>
    </message>
    <message>
        <source>Write HTML with --html and print it in a browser.</source>
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
            <numerusform>Terminé&#xa0;: %n époque sur %1 images.</numerusform>
            <numerusform>Terminé&#xa0;: %n époques sur %1 images.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no splits, and the run contains none of its images. Omit --split.</source>
        <translation>Le jeu n’a pas de partitions, et l’exécution ne contient aucune de ses images. Omettez --split.</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stopped while the decoder was still working.</source>
        <translation>Arrêté alors que le décodeur travaillait encore.</translation>
    </message>
    <message>
        <source>Stopped while reading &apos;%1&apos;.</source>
        <translation>Arrêté pendant la lecture de «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Failed cells (%1 of %2), not counted above:</source>
        <translation>Cellules en échec (%1 sur %2), non comptées ci-dessus&#xa0;:</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not exist.</source>
        <translation>«&#x202f;%1&#x202f;» n’existe pas.</translation>
    </message>
    <message>
        <source>Give a folder of images, a table or a project with --data.</source>
        <translation>Indiquez avec --data un dossier d’images, un tableau ou un projet.</translation>
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
        <source>Run the study again to retrain these cells.</source>
        <translation>Relancez l’étude pour réentraîner ces cellules.</translation>
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
        <source>  images (studies); %n study(s) in total</source>
        <translation>
            <numerusform>  images (études)&#x202f;; %n étude en tout</numerusform>
            <numerusform>  images (études)&#x202f;; %n études en tout</numerusform>
        </translation>
    </message>
    <message>
        <source>study %1</source>
        <translation>étude %1</translation>
    </message>
    <message>
        <source>No image in &apos;%1&apos; matches --class and --split.</source>
        <translation>Aucune image de «&#x202f;%1&#x202f;» ne correspond à --class et --split.</translation>
    </message>
    <message>
        <source>Available classes: %1. Available splits: %2.</source>
        <translation>Classes disponibles&#xa0;: %1. Partitions disponibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>For example --window 40,400.</source>
        <translation>Par exemple --window 40,400.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; requires --measure memorisation.</source>
        <translation>«&#x202f;%1&#x202f;» exige --measure memorisation.</translation>
    </message>
    <message>
        <source>&apos;compare&apos; takes two sets: the real images and the others.</source>
        <translation>«&#x202f;compare&#x202f;» attend deux jeux&#xa0;: les images réelles et les autres.</translation>
    </message>
    <message>
        <source>FID, KID, precision and recall of two sets, or of a set and a generator&apos;s run; copies of training images</source>
        <translation>FID, KID, précision et rappel de deux jeux, ou d’un jeu et de l’exécution d’un générateur&#x202f;; copies d’images d’entraînement</translation>
    </message>
    <message>
        <source>&apos;%1&apos; requires --data: without it, saved predictions are read.</source>
        <translation>«&#x202f;%1&#x202f;» exige --data&#xa0;: sans cette option, les prédictions enregistrées sont lues.</translation>
    </message>
    <message>
        <source>evaluate takes one table of predictions, or the folder of a classifier&apos;s run.</source>
        <translation>evaluate attend un tableau de prédictions, ou le dossier de l’exécution d’un classifieur.</translation>
    </message>
    <message>
        <source>--%1 works only with sets: &apos;%2&apos; is a single image.</source>
        <translation>--%1 ne s’applique qu’aux jeux&#xa0;: «&#x202f;%2&#x202f;» est une seule image.</translation>
    </message>
    <message>
        <source>info needs an image, or a project, folders and tables.</source>
        <translation>info demande une image, ou un projet, des dossiers et des tableaux.</translation>
    </message>
    <message>
        <source>properties of an image; classes, splits, patients, leaks and remarks of a set</source>
        <translation>propriétés d’une image&#x202f;; classes, partitions, patients, fuites et remarques d’un jeu</translation>
    </message>
    <message>
        <source>reference pages of all parameters and commands; shell completions</source>
        <translation>pages de référence de tous les paramètres et commandes&#x202f;; complétions pour les shells</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Option inconnue «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Did you mean &apos;--%1&apos;?</source>
        <translation>Vouliez-vous dire «&#x202f;--%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>&apos;--%1&apos; takes no value.</source>
        <translation>«&#x202f;--%1&#x202f;» n’accepte pas de valeur.</translation>
    </message>
    <message>
        <source>&apos;--no-%1&apos; switches it off.</source>
        <translation>«&#x202f;--no-%1&#x202f;» le désactive.</translation>
    </message>
    <message>
        <source>default: %1 (%2)</source>
        <translation>par défaut&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoire</translation>
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
        <source>--%1 works only with a set: two images are compared directly.</source>
        <translation>--%1 ne s’applique qu’à un jeu&#xa0;: deux images sont comparées directement.</translation>
    </message>
    <message>
        <source>--frame works only with two images.</source>
        <translation>--frame ne s’applique qu’à deux images.</translation>
    </message>
    <message>
        <source>quality takes two images, the reference and the other, or a set and a recipe.</source>
        <translation>quality attend deux images, la référence et l’autre, ou un jeu et une recette.</translation>
    </message>
    <message>
        <source>MSE, PSNR, SSIM and related measures between two images, or between a set and the results of a recipe</source>
        <translation>MSE, PSNR, SSIM et mesures apparentées entre deux images, ou entre un jeu et les résultats d’une recette</translation>
    </message>
    <message>
        <source>runs takes the folder that contains the runs.</source>
        <translation>runs attend le dossier qui contient les exécutions.</translation>
    </message>
    <message>
        <source>Omit --fix to create splits.</source>
        <translation>Omettez --fix pour créer des partitions.</translation>
    </message>
    <message>
        <source>--fix keeps the existing splits and cannot be combined with --%1.</source>
        <translation>--fix conserve les partitions existantes et ne peut pas être combiné avec --%1.</translation>
    </message>
    <message>
        <source>duplicates needs a project, or folders, tables (CSV) and images.</source>
        <translation>duplicates demande un projet, ou des dossiers, des tableaux (CSV) et des images.</translation>
    </message>
    <message>
        <source>split needs a project, or folders, tables (CSV) and images.</source>
        <translation>split demande un projet, ou des dossiers, des tableaux (CSV) et des images.</translation>
    </message>
    <message>
        <source>Arm &apos;%1&apos; not found.</source>
        <translation>Bras «&#x202f;%1&#x202f;» introuvable.</translation>
    </message>
    <message>
        <source>No network of this study has --%1.</source>
        <translation>Aucun réseau de cette étude n’a --%1.</translation>
    </message>
    <message>
        <source>Give one study file.</source>
        <translation>Indiquez un fichier d’étude.</translation>
    </message>
    <message>
        <source>create a study file from a preset: arms (setups being compared), networks, folds and seeds</source>
        <translation>créer un fichier d’étude à partir d’un préréglage&#xa0;: bras (variantes comparées), réseaux, plis et graines</translation>
    </message>
    <message>
        <source>train the cells of a study that are not done yet (a cell is one training: arm, network, fold, seed)</source>
        <translation>entraîner les cellules d’une étude qui ne sont pas encore terminées (une cellule est un entraînement&#xa0;: bras, réseau, pli, graine)</translation>
    </message>
    <message>
        <source>which cells (trainings) are done, and what changed since</source>
        <translation>quelles cellules (entraînements) sont terminées, et ce qui a changé depuis</translation>
    </message>
    <message>
        <source>which augmentation helps: table with confidence intervals, as text, HTML or PDF</source>
        <translation>quelle augmentation aide&#xa0;: tableau avec intervalles de confiance, en texte, HTML ou PDF</translation>
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
        <translation>Vouliez-vous dire «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>&apos;synthray-cli help&apos; lists the commands.</source>
        <translation>«&#x202f;synthray-cli help&#x202f;» donne la liste des commandes.</translation>
    </message>
    <message>
        <source>COMMAND [OPTIONS]</source>
        <translation>COMMANDE [OPTIONS]</translation>
    </message>
    <message>
        <source>&apos;synthray-cli help COMMAND&apos; lists its options.</source>
        <translation>«&#x202f;synthray-cli help COMMANDE&#x202f;» donne ses options.</translation>
    </message>
    <message>
        <source>Exit code: 0 done, 1 failed, 2 wrong use, 3 stopped. With --json, stdout holds one JSON document; messages go to stderr.</source>
        <translation>Code de sortie&#xa0;: 0 terminé, 1 échec, 2 mauvais usage, 3 arrêté. Avec --json, stdout contient un document JSON&#x202f;; les messages vont sur stderr.</translation>
    </message>
    <message>
        <source>--%1 cannot be combined with --remake.</source>
        <translation>--%1 ne peut pas être combiné avec --remake.</translation>
    </message>
    <message>
        <source>The row of the manifest holds everything that made the image.</source>
        <translation>La ligne du manifeste contient tout ce qui a produit l’image.</translation>
    </message>
    <message>
        <source>--remake needs --row N.</source>
        <translation>--remake nécessite --row N.</translation>
    </message>
    <message>
        <source>Rows are counted from 1, without the header.</source>
        <translation>Les lignes sont comptées à partir de 1, sans l’en-tête.</translation>
    </message>
    <message>
        <source>--row works only with --remake.</source>
        <translation>--row ne s’utilise qu’avec --remake.</translation>
    </message>
    <message>
        <source>--balance cannot be combined with --each or --copies.</source>
        <translation>--balance ne peut pas être combiné avec --each ou --copies.</translation>
    </message>
    <message>
        <source>It sets the number of copies for each class.</source>
        <translation>Il fixe le nombre de copies de chaque classe.</translation>
    </message>
    <message>
        <source>Grey values: %1, as the weights of %2 expect.</source>
        <translation>Niveaux de gris&#xa0;: %1, comme l’attendent les poids de %2.</translation>
    </message>
    <message>
        <source> at the detector</source>
        <translation> au détecteur</translation>
    </message>
    <message>
        <source> at the patient (calibrated)</source>
        <translation> au niveau du patient (étalonné)</translation>
    </message>
    <message>
        <source> at the patient (magnification %1)</source>
        <translation> au niveau du patient (agrandissement %1)</translation>
    </message>
    <message>
        <source>distance: %1 pixel widths (spacing unknown)</source>
        <translation>distance&#xa0;: %1 largeurs de pixel (espacement inconnu)</translation>
    </message>
    <message>
        <source>pixel shape %1 (width to height)</source>
        <translation>forme des pixels %1 (largeur sur hauteur)</translation>
    </message>
    <message numerus="yes">
        <source>Compared with the second table on %n image(s) that are in both</source>
        <translation>
            <numerusform>Comparé au second tableau sur %n image présente dans les deux</numerusform>
            <numerusform>Comparé au second tableau sur %n images présentes dans les deux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n patient(s)</source>
        <translation>
            <numerusform>%1 de %n patient</numerusform>
            <numerusform>%1 de %n patients</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, patients unknown</source>
        <translation>%1, patients inconnus</translation>
    </message>
    <message>
        <source>Cell %1: %2</source>
        <translation>Cellule %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Without [low, high]: an interval cannot be estimated from one cell, or from cells that all have the same value.</source>
        <translation>Sans [bas, haut] : un intervalle ne peut être estimé à partir d’une seule cellule, ni de cellules ayant toutes la même valeur.</translation>
    </message>
    <message>
        <source>p (Holm): bootstrap over %1.</source>
        <translation>p (Holm)&#xa0;: bootstrap sur les %1.</translation>
    </message>
    <message>
        <source>patients are not known; images of one patient may be in training and test.</source>
        <translation>les patients ne sont pas connus&#x202f;; des images d’un même patient peuvent se trouver dans l’entraînement et le test.</translation>
    </message>
    <message numerus="yes">
        <source>%1 DICOM and %2 PNG files written to %3; %n image(s) left out.</source>
        <translation>
            <numerusform>%1 fichiers DICOM et %2 fichiers PNG écrits dans %3&#x202f;; %n image laissée de côté.</numerusform>
            <numerusform>%1 fichiers DICOM et %2 fichiers PNG écrits dans %3&#x202f;; %n images laissées de côté.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written: %1 (%2 arms, %n network(s), %3 trainings)</source>
        <translation>
            <numerusform>Écrit&#xa0;: %1 (%2 bras, %n réseau, %3 entraînements)</numerusform>
            <numerusform>Écrit&#xa0;: %1 (%2 bras, %n réseaux, %3 entraînements)</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the file to write with -o.</source>
        <translation>Indiquez avec -o le fichier à écrire.</translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s) written to %1.</source>
        <translation>
            <numerusform>%n époque écrite dans %1.</numerusform>
            <numerusform>%n époques écrites dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>write the sample grids of a run as an animated GIF</source>
        <translation>écrire les grilles d’échantillons d’une exécution sous forme de GIF animé</translation>
    </message>
    <message>
        <source>the runs in a folder, and how their training went</source>
        <translation>les exécutions d’un dossier, et le déroulement de leur entraînement</translation>
    </message>
    <message>
        <source>go on from a checkpoint of a generator&apos;s run with other settings</source>
        <translation>repartir d’un point de reprise de l’exécution d’un générateur avec d’autres réglages</translation>
    </message>
    <message>
        <source>--class-count takes CLASS=N, not &apos;%1&apos;.</source>
        <translation>--class-count attend CLASSE=N, pas « %1 ».</translation>
    </message>
    <message>
        <source>Give one of --count N, --class-count CLASS=N and --balance.</source>
        <translation>Indiquez soit --count N, soit --class-count CLASSE=N, soit --balance.</translation>
    </message>
    <message>
        <source>a generator&apos;s networks as safetensors and ONNX, for other programs</source>
        <translation>les réseaux d’un générateur en safetensors et ONNX, pour d’autres programmes</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) were kept from the export that did not end.</source>
        <translation>
            <numerusform>%n image de l’export interrompu a été conservée.</numerusform>
            <numerusform>%n images de l’export interrompu ont été conservées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 boxes were lost.</source>
        <translation>%1&#xa0;: %2 boîtes sur %3 ont été perdues.</translation>
    </message>
    <message>
        <source>  images (patients, or studies where unknown); %1, and %2 of unknown patients</source>
        <translation>  images (patients, ou examens si inconnus) ; %1, et %2 de patients inconnus</translation>
    </message>
    <message>
        <source>Available arms: %1; also each preset of a generator, alone (conditional64) or before the seven methods (hybrid-conditional64).</source>
        <translation>Bras disponibles : %1 ; ainsi que chaque préréglage d’un générateur, seul (conditional64) ou avant les sept méthodes (hybrid-conditional64).</translation>
    </message>
    <message numerus="yes">
        <source>%1 changed none of the first %n image(s). %2</source>
        <translation>
            <numerusform>%1 n’a pas changé la première image. %2</numerusform>
            <numerusform>%1 n’a changé aucune des %n premières images. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: more than half of the image is blank in %2 of %n image(s).</source>
        <translation>
            <numerusform>%1&#xa0;: plus de la moitié de l’image est vide dans %2 image sur %n.</numerusform>
            <numerusform>%1&#xa0;: plus de la moitié de l’image est vide dans %2 images sur %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run has no checkpoint yet.</source>
        <translation>L’exécution n’a encore aucun point de reprise.</translation>
    </message>
    <message>
        <source>One checkpoint is kept: %1</source>
        <translation>Un seul point de reprise est conservé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Checkpoints that a branch can start from (--at STEP):</source>
        <translation>Points de reprise d’où une branche peut partir (--at ÉTAPE)&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Deidentify</name>
    <message>
        <source>No output folder was given.</source>
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
        <source>Choose an empty or new folder: existing files might reveal names.</source>
        <translation>Choisissez un dossier vide ou nouveau&#xa0;: des fichiers existants pourraient révéler des noms.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is inside the image folder: the next scan would import the results as images.</source>
        <translation>«&#x202f;%1&#x202f;» se trouve dans le dossier des images&#xa0;: la prochaine analyse importerait les résultats comme des images.</translation>
    </message>
    <message>
        <source>Choose a folder outside &apos;%1&apos;.</source>
        <translation>Choisissez un dossier en dehors de «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>de-identifying images</source>
        <translation>désidentification des images</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n file(s); images.csv lists them.</source>
        <translation>
            <numerusform>Arrêté après %n fichier, listé dans images.csv.</numerusform>
            <numerusform>Arrêté après %n fichiers, listés dans images.csv.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was not enough memory for this image.</source>
        <translation>La mémoire ne suffisait pas pour cette image.</translation>
    </message>
    <message>
        <source>The label contains the patient&apos;s name and was left out of images.csv.</source>
        <translation>L’étiquette contient le nom du patient et a été omise dans images.csv.</translation>
    </message>
    <message>
        <source>its compressed pixel data are not divided into items</source>
        <translation>ses données de pixels compressées ne sont pas divisées en items</translation>
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
        <source>The file states that text is burned into the pixels.</source>
        <translation>Le fichier indique que du texte est incrusté dans les pixels.</translation>
    </message>
    <message>
        <source>It may show the patient&apos;s name: images of this kind often contain text, and the file does not state whether this one does.</source>
        <translation>Elle peut montrer le nom du patient&#xa0;: les images de ce type contiennent souvent du texte, et le fichier n’indique pas si c’est le cas.</translation>
    </message>
    <message>
        <source>Unused bits of its pixels hold an overlay that may contain text.</source>
        <translation>Des bits inutilisés de ses pixels contiennent une surimpression, peut-être avec du texte.</translation>
    </message>
    <message>
        <source>The file states that the patient is recognisable in the image.</source>
        <translation>Le fichier indique que le patient est reconnaissable sur l’image.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is the source image and would be overwritten.</source>
        <translation>«&#x202f;%1&#x202f;» est l’image d’origine et serait écrasée.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The dictionary of DICOM attributes is missing.</source>
        <translation>Le dictionnaire des attributs DICOM manque.</translation>
    </message>
    <message>
        <source>Reinstall Synthray, or set DCMDICTPATH to the path of dicom.dic.</source>
        <translation>Réinstallez Synthray, ou donnez à DCMDICTPATH le chemin de dicom.dic.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be rewritten: %2.</source>
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
        <source>LibTorch uses the slow reference BLAS (%1): training takes ten times as long as necessary.</source>
        <translation>LibTorch calcule avec la BLAS de référence, lente (%1)&#xa0;: l’entraînement prend dix fois plus de temps que nécessaire.</translation>
    </message>
    <message>
        <source>%1 starts its own threads in addition to LibTorch&apos;s: training is up to 1.6 times slower than necessary.</source>
        <translation>%1 lance ses propres threads à côté de ceux de LibTorch&#xa0;: l’entraînement peut être 1,6 fois plus lent que possible.</translation>
    </message>
    <message>
        <source>This LibTorch was built without oneDNN: convolutions are slow.</source>
        <translation>Cette LibTorch a été compilée sans oneDNN&#xa0;: les convolutions sont lentes.</translation>
    </message>
    <message>
        <source>Use a LibTorch with oneDNN (Debian&apos;s and the official builds for x86-64 have it).</source>
        <translation>Utilisez une LibTorch qui l’inclut (celles de Debian et les versions officielles pour x86-64).</translation>
    </message>
    <message>
        <source>OMP_WAIT_POLICY is &apos;active&apos;: training becomes several times slower when another program is busy.</source>
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
        <source>Training runs on the CPU (%n thread(s)), as requested.</source>
        <translation>
            <numerusform>L’entraînement se fait sur le processeur (%n thread), comme demandé.</numerusform>
            <numerusform>L’entraînement se fait sur le processeur (%n threads), comme demandé.</numerusform>
        </translation>
    </message>
    <message>
        <source>The device &apos;%1&apos; was requested, but no CUDA device was found.</source>
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
        <source>Balanced: %1.</source>
        <translation>Équilibré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not enough steps yet.</source>
        <translation>Pas encore assez de pas.</translation>
    </message>
    <message>
        <source>The losses are no longer numbers. The last that were: D %1, G %2 at step %3 (limit: any finite number). Only the steps since the last checkpoint are lost.</source>
        <translation>Les pertes ne sont plus des nombres. Les dernières étaient&#xa0;: D %1, G %2 à l’étape %3 (limite&#xa0;: tout nombre fini). Seules les étapes depuis le dernier point de reprise sont perdues.</translation>
    </message>
    <message>
        <source>MS-SSIM within the samples %1 (real images %2), spread of their grey values %3 (%4)</source>
        <translation>MS-SSIM entre échantillons %1 (images réelles %2), dispersion de leurs niveaux de gris %3 (%4)</translation>
    </message>
    <message>
        <source>limits %1 and %2</source>
        <translation>limites %1 et %2</translation>
    </message>
    <message>
        <source>The training images are nearly all the same: MS-SSIM %1 (limit %2). A generator can learn only the variety that they have.</source>
        <translation>Les images d’entraînement sont presque toutes identiques&#xa0;: MS-SSIM %1 (limite %2). Un générateur ne peut apprendre que la variété qu’elles ont.</translation>
    </message>
    <message>
        <source>The generator has collapsed: its images are too alike. %1; %2.</source>
        <translation>Le générateur s’est effondré&#xa0;: ses images se ressemblent trop. %1&#xa0;; %2.</translation>
    </message>
    <message>
        <source>The samples vary less than real images. %1; %2.</source>
        <translation>Les échantillons varient moins que les images réelles. %1&#xa0;; %2.</translation>
    </message>
    <message>
        <source>Varied: %1.</source>
        <translation>Varié&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The generator copies: %1 of the samples are near-copies of training images, %2 after epoch %3 (limit %4).</source>
        <translation>Le générateur copie&#xa0;: %1 des échantillons sont des quasi-copies d’images d’entraînement, %2 après l’époque %3 (limite %4).</translation>
    </message>
    <message>
        <source>Checkerboard patterns: the power at the stride&apos;s frequencies is %1 times that beside them (real images %2, limit %3).</source>
        <translation>Motifs en damier&#xa0;: la puissance aux fréquences du pas est %1 fois celle des fréquences voisines (images réelles %2, limite %3).</translation>
    </message>
    <message>
        <source>The discriminator swings from one extreme to the other: standard deviation of D(x) %1, of D(G(z)) %2 (limit %3). D and G chase each other.</source>
        <translation>Le discriminateur oscille d’un extrême à l’autre&#xa0;: écart-type de D(x) %1, de D(G(z)) %2 (limite %3). D et G se poursuivent.</translation>
    </message>
    <message>
        <source>The discriminator is too strong: %1 (limits %2 and %3). The generator hardly learns from it.</source>
        <translation>Le discriminateur est trop fort&#xa0;: %1 (limites %2 et %3). Le générateur n’apprend presque rien de lui.</translation>
    </message>
    <message>
        <source>The discriminator mistakes generated images for real ones: %1 (limit: a difference of %2).</source>
        <translation>Le discriminateur prend les images générées pour des vraies&#xa0;: %1 (limite&#xa0;: un écart de %2).</translation>
    </message>
    <message>
        <source>The discriminator is blind to the difference: %1 (limit: a difference of %2). Either the images are very good or D does not learn: look at the samples.</source>
        <translation>Le discriminateur est aveugle à la différence&#xa0;: %1 (limite&#xa0;: un écart de %2). Soit les images sont très bonnes, soit D n’apprend pas&#xa0;: regardez les échantillons.</translation>
    </message>
    <message>
        <source>The discriminator leads: %1 (limit: a difference of %2). Check that the samples still change.</source>
        <translation>Le discriminateur mène&#xa0;: %1 (limite&#xa0;: un écart de %2). Vérifiez que les échantillons changent encore.</translation>
    </message>
    <message>
        <source>The generator&apos;s gradients vanish: their norm is %1, which is %2 of the %3 at the start (limit %4). The generator no longer learns.</source>
        <translation>Les gradients du générateur s’annulent&#xa0;: leur norme est %1, soit %2 des %3 du début (limite %4). Le générateur n’apprend plus.</translation>
    </message>
    <message>
        <source>Generator loss is rising: from %1 to %2 since step %3 (limit: %4 times).</source>
        <translation>La perte du générateur augmente&#xa0;: de %1 à %2 depuis l’étape %3 (limite&#xa0;: %4 fois).</translation>
    </message>
    <message>
        <source>D learns slower: rate %1 instead of %2</source>
        <translation>D apprend plus lentement&#xa0;: taux %1 au lieu de %2</translation>
    </message>
    <message>
        <source>D learns faster: rate %1 instead of %2</source>
        <translation>D apprend plus vite&#xa0;: taux %1 au lieu de %2</translation>
    </message>
    <message>
        <source>G learns slower: rate %1 instead of %2</source>
        <translation>G apprend plus lentement&#xa0;: taux %1 au lieu de %2</translation>
    </message>
    <message>
        <source>Both learn slower: rates %1 (D) and %2 (G)</source>
        <translation>Tous deux apprennent plus lentement&#xa0;: taux %1 (D) et %2 (G)</translation>
    </message>
    <message>
        <source>Images from averaged weights of G (EMA %1)</source>
        <translation>Images à partir de poids moyennés de G (EMA %1)</translation>
    </message>
    <message>
        <source>spread of their features %1 of that of real images (limit %2)</source>
        <translation>dispersion de leurs caractéristiques %1 de celle des images réelles (limite %2)</translation>
    </message>
    <message>
        <source>Each batch in %1 parts, whose gradients are added up</source>
        <translation>Chaque lot en %1 parties, dont les gradients sont additionnés</translation>
    </message>
    <message>
        <source>D sees augmented images only (DiffAugment)</source>
        <translation>D ne voit que des images augmentées (DiffAugment)</translation>
    </message>
    <message>
        <source>Real images count as %1 for D, not as 1 (label smoothing)</source>
        <translation>Les images réelles comptent pour %1 aux yeux de D, et non pour 1 (lissage des étiquettes)</translation>
    </message>
    <message>
        <source>Too early to say how varied the samples are (step %1, limit %2): %3.</source>
        <translation>Trop tôt pour dire si les échantillons sont variés (étape %1, limite %2)&#xa0;: %3.</translation>
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
        <source>No performance problems found.</source>
        <translation>Aucun problème de performances détecté.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>System check</source>
        <translation>Vérification du système</translation>
    </message>
    <message>
        <source>Measuring the computing speed…</source>
        <translation>Mesure de la vitesse de calcul…</translation>
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
        <source>Sample images (Kermany et al. 2018)</source>
        <translation>Images d&apos;exemple (Kermany et al. 2018)</translation>
    </message>
    <message>
        <source>Parts and licences</source>
        <translation>Composants et licences</translation>
    </message>
</context>
<context>
    <name>DicomWriter</name>
    <message>
        <source>A DICOM image of the class Digital X-Ray needs %1.</source>
        <translation>Une image DICOM de la classe Digital X-Ray nécessite %1.</translation>
    </message>
    <message>
        <source>Write 8- or 16-bit grey images or 8-bit colour images of one size.</source>
        <translation>Écrivez des images en gris de 8 ou 16 bits ou en couleurs de 8 bits, toutes de même taille.</translation>
    </message>
    <message>
        <source>There are no pixels to write.</source>
        <translation>Il n’y a aucun pixel à écrire.</translation>
    </message>
    <message>
        <source>Pixels of this type cannot be written as DICOM.</source>
        <translation>Les pixels de ce type ne peuvent pas être écrits en DICOM.</translation>
    </message>
    <message>
        <source>A DICOM image has at most 65535 rows and columns, not %1 × %2.</source>
        <translation>Une image DICOM a au plus 65535 lignes et colonnes, pas %1 × %2.</translation>
    </message>
    <message>
        <source>Export it as PNG instead.</source>
        <translation>Exportez-la plutôt en PNG.</translation>
    </message>
    <message>
        <source>The frames of one DICOM file must be of one size and type.</source>
        <translation>Les images d’un fichier DICOM doivent être de même taille et de même type.</translation>
    </message>
    <message>
        <source>The frames of one DICOM file would take %1, more than %2.</source>
        <translation>Les images d’un fichier DICOM occuperaient %1, plus que %2.</translation>
    </message>
    <message>
        <source>Write fewer frames per file, or one file per image.</source>
        <translation>Écrivez moins d’images par fichier, ou un fichier par image.</translation>
    </message>
    <message>
        <source>Otherwise write it as a secondary capture.</source>
        <translation>Sinon, écrivez-la en capture secondaire.</translation>
    </message>
    <message>
        <source>a grey image, and this one has colours</source>
        <translation>une image en gris, et celle-ci a des couleurs</translation>
    </message>
    <message>
        <source>one file per image</source>
        <translation>un fichier par image</translation>
    </message>
    <message>
        <source>the pixel spacing</source>
        <translation>l’espacement des pixels</translation>
    </message>
    <message>
        <source>State it in millimetres per pixel. %1</source>
        <translation>Indiquez-le en millimètres par pixel. %1</translation>
    </message>
    <message>
        <source>the orientation of the patient</source>
        <translation>l’orientation du patient</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be written as DICOM: %2.</source>
        <translation>« %1 » ne peut pas être écrit en DICOM : %2.</translation>
    </message>
    <message>
        <source>There was not enough memory to write &apos;%1&apos;.</source>
        <translation>La mémoire n’a pas suffi pour écrire « %1 ».</translation>
    </message>
    <message>
        <source>Close other programs, or write fewer frames per file.</source>
        <translation>Fermez d’autres programmes, ou écrivez moins d’images par fichier.</translation>
    </message>
</context>
<context>
    <name>Distribution</name>
    <message numerus="yes">
        <source>A set of %n image(s) is too small for this metric.</source>
        <translation>
            <numerusform>Un jeu de %n image est trop petit pour cette métrique.</numerusform>
            <numerusform>Un jeu de %n images est trop petit pour cette métrique.</numerusform>
        </translation>
    </message>
    <message>
        <source>At least %1 images are needed.</source>
        <translation>Il faut au moins %1 images.</translation>
    </message>
    <message>
        <source>The features contain values that are not numbers.</source>
        <translation>Les caractéristiques contiennent des valeurs qui ne sont pas des nombres.</translation>
    </message>
    <message>
        <source>Check the weights file, or retrain the classifier.</source>
        <translation>Vérifiez le fichier de poids, ou entraînez de nouveau le classifieur.</translation>
    </message>
    <message>
        <source>The features of the two sets have different lengths (%1 and %2).</source>
        <translation>Les deux jeux ont des caractéristiques de longueurs différentes (%1 et %2).</translation>
    </message>
    <message>
        <source>Compare features of one backbone and one size only.</source>
        <translation>Ne comparez que des caractéristiques d’un même backbone et d’une même longueur.</translation>
    </message>
    <message>
        <source>The statistics contain values that are not numbers.</source>
        <translation>Les statistiques contiennent des valeurs qui ne sont pas des nombres.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>The number of neighbours must be at least 1.</source>
        <translation>Le nombre de voisins doit être d’au moins 1.</translation>
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
        <translation>La recherche de mémorisation demande au moins une image générée et deux images d’entraînement.</translation>
    </message>
    <message>
        <source>The features of the sets have different lengths.</source>
        <translation>Les jeux ont des caractéristiques de longueurs différentes.</translation>
    </message>
</context>
<context>
    <name>ExportJob</name>
    <message>
        <source>%1 files written to %2.</source>
        <translation>%1 fichiers écrits dans %2.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) were left out:</source>
        <translation>
            <numerusform>%n image a été écartée&#xa0;:</numerusform>
            <numerusform>%n images ont été écartées&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Open this set</source>
        <translation>Ouvrir ce jeu</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Afficher le dossier</translation>
    </message>
    <message>
        <source>Export of augmented images</source>
        <translation>Export d’images augmentées</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the export that had stopped were kept.</source>
        <translation>
            <numerusform>%n fichier de l&apos;export interrompu a été conservé.</numerusform>
            <numerusform>%n fichiers de l&apos;export interrompu ont été conservés.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>The recipe has no enabled step.</source>
        <translation>La recette n’a aucune étape activée.</translation>
    </message>
    <message>
        <source>Add a method or enable one.</source>
        <translation>Ajoutez une méthode ou activez-en une.</translation>
    </message>
    <message>
        <source>copies: &apos;%1&apos; is not allowed.</source>
        <translation>copies&#xa0;: «&#x202f;%1&#x202f;» n’est pas admis.</translation>
    </message>
    <message>
        <source>Use a value from 1 to 1000.</source>
        <translation>Valeurs admises&#xa0;: 1 à 1000.</translation>
    </message>
    <message>
        <source>bits: &apos;%1&apos; is not allowed.</source>
        <translation>bits&#xa0;: «&#x202f;%1&#x202f;» n’est pas admis.</translation>
    </message>
    <message>
        <source>Use 8, 16, or 0 for the image&apos;s own depth.</source>
        <translation>Valeurs admises&#xa0;: 8, 16, ou 0 pour la profondeur de l’image.</translation>
    </message>
    <message>
        <source>No output folder was given.</source>
        <translation>Aucun dossier de sortie n’a été indiqué.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is inside the image folder: the next scan would import the results as images.</source>
        <translation>«&#x202f;%1&#x202f;» se trouve dans le dossier des images&#xa0;: la prochaine analyse importerait les résultats comme des images.</translation>
    </message>
    <message>
        <source>Choose a folder outside &apos;%1&apos;.</source>
        <translation>Choisissez un dossier en dehors de «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>augmenting images</source>
        <translation>augmentation des images</translation>
    </message>
    <message numerus="yes">
        <source>Only the first of %n frame(s) was used.</source>
        <translation>
            <numerusform>Seule la première de %n trame a été utilisée.</numerusform>
            <numerusform>Seule la première des %n trames a été utilisée.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was not enough memory for this image.</source>
        <translation>La mémoire ne suffisait pas pour cette image.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n image(s); they are kept in &apos;%1&apos;.</source>
        <translation>
            <numerusform>Arrêté après %n image&#x202f;; elle reste dans «&#x202f;%1&#x202f;».</numerusform>
            <numerusform>Arrêté après %n images&#x202f;; elles restent dans «&#x202f;%1&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>window: centre %1 and width %2 are not allowed.</source>
        <translation>window&#xa0;: le centre %1 et la largeur %2 ne sont pas autorisés.</translation>
    </message>
    <message>
        <source>The width must be greater than 0.</source>
        <translation>La largeur doit être supérieure à 0.</translation>
    </message>
    <message>
        <source>Use the manifest.csv that &apos;augment&apos; wrote.</source>
        <translation>Utilisez le fichier manifest.csv écrit par «&#xa0;augment&#xa0;».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no column &apos;%2&apos;.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de colonne «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no row %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de ligne&#xa0;%2.</translation>
    </message>
    <message>
        <source>Rows are counted from 1, without the header.</source>
        <translation>Les lignes sont comptées à partir de 1, sans l’en-tête.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, row %2: the column &apos;%3&apos; is damaged.</source>
        <translation>«&#xa0;%1&#xa0;», ligne&#xa0;%2&#xa0;: la colonne «&#xa0;%3&#xa0;» est endommagée.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be read.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Give the set that was augmented, with the same --class and --split.</source>
        <translation>Indiquez l’ensemble qui a été augmenté, avec les mêmes --class et --split.</translation>
    </message>
    <message>
        <source>The row was made from image %1, and the set has only %2.</source>
        <translation>La ligne provient de l’image&#xa0;%1, et l’ensemble n’en a que&#xa0;%2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the image that the row was made from.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas l’image dont provient la ligne.</translation>
    </message>
    <message>
        <source>balance: &apos;%1&apos; is not allowed here.</source>
        <translation>balance&#xa0;: «&#xa0;%1&#xa0;» n’est pas autorisé ici.</translation>
    </message>
    <message>
        <source>It replaces the number of copies and needs the whole recipe.</source>
        <translation>Il remplace le nombre de copies et nécessite la recette entière.</translation>
    </message>
    <message>
        <source>balance: the class &apos;%1&apos; has %2 images, more than %3.</source>
        <translation>balance&#xa0;: la classe «&#xa0;%1&#xa0;» a&#xa0;%2 images, plus que&#xa0;%3.</translation>
    </message>
    <message>
        <source>Use the size of the largest class or more.</source>
        <translation>Utilisez la taille de la plus grande classe ou davantage.</translation>
    </message>
    <message>
        <source>balance: the class &apos;%1&apos; would need more than %2 copies of each of its images.</source>
        <translation>balance&#xa0;: la classe «&#xa0;%1&#xa0;» aurait besoin de plus de&#xa0;%2 copies de chacune de ses images.</translation>
    </message>
    <message>
        <source>Use a smaller number.</source>
        <translation>Utilisez un nombre plus petit.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, row %2</source>
        <translation>«&#x202f;%1&#x202f;», ligne %2</translation>
    </message>
    <message>
        <source>Cannot write</source>
        <translation>Impossible d’écrire</translation>
    </message>
    <message>
        <source>The mask &apos;%1&apos; does not fit its image of %2 × %3 pixels.</source>
        <translation>Le masque «&#x202f;%1&#x202f;» ne correspond pas à son image de %2 × %3 pixels.</translation>
    </message>
    <message>
        <source>Masks are grey images as large as their images.</source>
        <translation>Les masques sont des images en niveaux de gris de la taille de leurs images.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be encoded as PNG.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être encodé en PNG.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are whole and kept; the same export into this folder goes on from there.</source>
        <translation>
            <numerusform>%n image est complète et conservée&#x202f;; le même export dans ce dossier continue à partir de là.</numerusform>
            <numerusform>%n images sont complètes et conservées&#x202f;; le même export dans ce dossier continue à partir de là.</numerusform>
        </translation>
    </message>
    <message>
        <source>splits: the set has no training images; its splits are: %1.</source>
        <translation>splits&#xa0;: le jeu n’a pas d’images d’entraînement&#x202f;; ses parties sont&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Choose all splits to export the others too.</source>
        <translation>Choisissez toutes les images pour exporter aussi les autres.</translation>
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
        <source>%1 &apos;%2&apos;: permission denied.</source>
        <translation>%1 «&#x202f;%2&#x202f;»&#xa0;: accès refusé.</translation>
    </message>
    <message>
        <source>Choose another folder, or change the permissions of this one.</source>
        <translation>Choisissez un autre dossier ou modifiez les autorisations de celui-ci.</translation>
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
        <source>&apos;%1&apos; is too large: %2 bytes (maximum %3).</source>
        <translation>«&#x202f;%1&#x202f;» est trop grand&#xa0;: %2 octets (maximum %3).</translation>
    </message>
    <message>
        <source>Check that this is the right file.</source>
        <translation>Vérifiez qu’il s’agit du bon fichier.</translation>
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
        <source>Cannot create the folder &apos;%1&apos;: &apos;%2&apos; is a file.</source>
        <translation>Impossible de créer le dossier «&#x202f;%1&#x202f;»&#xa0;: «&#x202f;%2&#x202f;» est un fichier.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Cannot create the folder</source>
        <translation>Impossible de créer le dossier</translation>
    </message>
    <message>
        <source>Cannot write &apos;%1&apos;: it is a device or a pipe, not a file.</source>
        <translation>Impossible d’écrire «&#x202f;%1&#x202f;»&#xa0;: c’est un périphérique ou un tube, pas un fichier.</translation>
    </message>
    <message>
        <source>Specify a file.</source>
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
        <source>Save the table as CSV with UTF-8 encoding.</source>
        <translation>Enregistrez le tableau en CSV avec l’encodage UTF-8.</translation>
    </message>
    <message>
        <source>This does not look like a table of images.</source>
        <translation>Ceci ne ressemble pas à un tableau d’images.</translation>
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
        <source>a quotation mark is never closed.</source>
        <translation>un guillemet n’est jamais fermé.</translation>
    </message>
    <message>
        <source>Close it, or double it when it is part of the text.</source>
        <translation>Fermez-le, ou doublez-le s’il fait partie du texte.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>%1 &apos;%2&apos;: it would exceed the largest file size that is allowed here.</source>
        <translation>%1 «&#x202f;%2&#x202f;»&#xa0;: la taille maximale de fichier autorisée ici serait dépassée.</translation>
    </message>
    <message>
        <source>Raise the limit (&apos;ulimit -f&apos;), or choose a disk that takes larger files.</source>
        <translation>Augmentez la limite («&#x202f;ulimit -f&#x202f;») ou choisissez un disque qui accepte des fichiers plus grands.</translation>
    </message>
    <message>
        <source>%1 &apos;%2&apos;: the disk reports an error.</source>
        <translation>%1 «&#x202f;%2&#x202f;»&#xa0;: le disque signale une erreur.</translation>
    </message>
    <message>
        <source>Check the disk, or choose a folder on another one, then try again.</source>
        <translation>Vérifiez le disque ou choisissez un dossier sur un autre disque, puis réessayez.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>c’est un dossier</translation>
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
    <name>ImageIo</name>
    <message>
        <source>A GIF cannot have %1 × %2 pixels.</source>
        <translation>Un GIF ne peut pas avoir %1 × %2 pixels.</translation>
    </message>
    <message>
        <source>Each side may have 1 to %1 pixels.</source>
        <translation>Chaque côté peut avoir de 1 à %1 pixels.</translation>
    </message>
    <message>
        <source>The frames of &apos;%1&apos; have different sizes.</source>
        <translation>Les images de «&#xa0;%1&#xa0;» ont des tailles différentes.</translation>
    </message>
</context>
<context>
    <name>Images</name>
    <message>
        <source>reading images</source>
        <translation>lecture des images</translation>
    </message>
    <message>
        <source>Stopped while reading the images.</source>
        <translation>Arrêté pendant la lecture des images.</translation>
    </message>
    <message>
        <source>Cannot read &apos;%1&apos;: %2.</source>
        <translation>Impossible de lire «&#x202f;%1&#x202f;»&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Rescan the folder.</source>
        <translation>Relancez l’analyse du dossier.</translation>
    </message>
    <message>
        <source>opening images</source>
        <translation>ouverture des images</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>No folder or image was given.</source>
        <translation>Aucun dossier ni image n’a été indiqué.</translation>
    </message>
    <message>
        <source>Specify a folder of images.</source>
        <translation>Indiquez un dossier d’images.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not exist.</source>
        <translation>«&#x202f;%1&#x202f;» n’existe pas.</translation>
    </message>
    <message>
        <source>Check the path, and that its disk is connected.</source>
        <translation>Vérifiez le chemin, et que son disque est connecté.</translation>
    </message>
    <message>
        <source>You do not have permission to read the folder &apos;%1&apos;.</source>
        <translation>Vous n’avez pas le droit de lire le dossier «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Change its permissions or choose another folder.</source>
        <translation>Modifiez ses autorisations ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Stopped while looking for images.</source>
        <translation>Arrêté pendant la recherche d’images.</translation>
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
        <translation>«&#x202f;%1&#x202f;» ne commence pas comme une image.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is empty (0 bytes).</source>
        <translation>«&#x202f;%1&#x202f;» est vide (0 octet).</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n image(s) in &apos;%1&apos; can be opened. The first: %2</source>
        <translation>
            <numerusform>L’unique image (%n) de «&#x202f;%1&#x202f;» ne peut pas être ouverte&#xa0;: %2</numerusform>
            <numerusform>Aucune des %n images de «&#x202f;%1&#x202f;» ne peut être ouverte. La première&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Images are PNG, JPEG, TIFF, BMP or DICOM files.</source>
        <translation>Les images sont des fichiers PNG, JPEG, TIFF, BMP ou DICOM.</translation>
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
        <translation>Il n’y a aucune image dans «&#x202f;%1&#x202f;», seulement %2.</translation>
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
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message>
        <source>There is not enough memory for &apos;%1&apos;.</source>
        <translation>La mémoire ne suffit pas pour «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>There is no image in this set.</source>
        <translation>Il n’y a aucune image dans ce jeu.</translation>
    </message>
    <message>
        <source>it is a DICOM object without an image</source>
        <translation>c’est un objet DICOM sans image</translation>
    </message>
    <message>
        <source>it is a DICOM object (%1) without an image</source>
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
        <source>its compression is not supported (%1)</source>
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
        <source>its header is not a BMP header</source>
        <translation>son en-tête n’est pas un en-tête BMP</translation>
    </message>
    <message>
        <source>its pixels cannot be decoded</source>
        <translation>ses pixels ne peuvent pas être décodés</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a text file, not %2 as its name suggests.</source>
        <translation>«&#x202f;%1&#x202f;» est un fichier texte, et non %2 comme son nom l’indique.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a text file, not an image.</source>
        <translation>«&#x202f;%1&#x202f;» est un fichier texte, pas une image.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not begin like an image: it is not %2 as its name suggests.</source>
        <translation>«&#x202f;%1&#x202f;» ne commence pas comme une image&#xa0;: ce n’est pas %2 comme son nom l’indique.</translation>
    </message>
    <message>
        <source>Close other programs, or use a smaller image.</source>
        <translation>Fermez d’autres programmes ou utilisez une image plus petite.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be decoded: %2</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être décodé&#xa0;: %2</translation>
    </message>
    <message>
        <source>Copy or export it again from its source.</source>
        <translation>Copiez-le ou exportez-le de nouveau depuis sa source.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has one frame: there is no frame %2.</source>
        <translation>«&#x202f;%1&#x202f;» a une seule trame&#xa0;: il n’y a pas de trame %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 frames: there is no frame %3.</source>
        <translation>«&#x202f;%1&#x202f;» a %2 trames&#xa0;: il n’y a pas de trame %3.</translation>
    </message>
    <message>
        <source>Frames are counted from 0 to %1.</source>
        <translation>Les trames sont numérotées de 0 à %1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be encoded as PNG.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être encodé en PNG.</translation>
    </message>
    <message>
        <source>a %1-bit JPEG</source>
        <translation>un JPEG %1 bits</translation>
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
        <source>its image data begins before the image size is given</source>
        <translation>ses données d’image commencent avant l’indication de la taille</translation>
    </message>
    <message>
        <source>its image size differs from its header</source>
        <translation>la taille de l’image diffère de celle de l’en-tête</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a folder, not an image.</source>
        <translation>«&#x202f;%1&#x202f;» est un dossier, pas une image.</translation>
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
        <source>Copy it again from its source.</source>
        <translation>Copiez-le de nouveau depuis sa source.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too large: %2.</source>
        <translation>«&#x202f;%1&#x202f;» est trop grand&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Images of up to %1 can be read.</source>
        <translation>On peut lire des images jusqu’à %1.</translation>
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
        <translation>%1 × %2 pixels, %3 trames</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 pixels</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too large: its header gives %2.</source>
        <translation>«&#x202f;%1&#x202f;» est trop grand&#xa0;: son en-tête annonce %2.</translation>
    </message>
    <message>
        <source>Images of up to %1 million pixels and %2 pixels per side can be read.</source>
        <translation>On peut lire des images jusqu’à %1 millions de pixels et %2 pixels de côté.</translation>
    </message>
    <message>
        <source>its header gives %1 × %2 pixels</source>
        <translation>son en-tête annonce %1 × %2 pixels</translation>
    </message>
    <message>
        <source>its first block is not a PNG header</source>
        <translation>son premier bloc n’est pas un en-tête PNG</translation>
    </message>
    <message>
        <source>a floating-point TIFF other than grey, 32 or 64 bit</source>
        <translation>un TIFF à virgule flottante autre que gris en 32 ou 64 bits</translation>
    </message>
    <message>
        <source>a %1-bit TIFF</source>
        <translation>un TIFF %1 bits</translation>
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
        <source>&apos;%1&apos; is a link to a file that does not exist.</source>
        <translation>«&#x202f;%1&#x202f;» est un lien vers un fichier qui n’existe pas.</translation>
    </message>
    <message>
        <source>its elements have no type (implicit VR), which its transfer syntax does not allow</source>
        <translation>ses éléments n’ont pas de type (VR implicite), ce que sa syntaxe de transfert n’autorise pas</translation>
    </message>
    <message>
        <source>comparing images</source>
        <translation>comparaison des images</translation>
    </message>
    <message>
        <source>Stopped while comparing images.</source>
        <translation>Arrêté pendant la comparaison des images.</translation>
    </message>
    <message>
        <source>The edit of image &apos;%1&apos; is damaged: %2.</source>
        <translation>La modification de l’image «&#x202f;%1&#x202f;» est endommagée&#xa0;: %2.</translation>
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
        <translation>«&#x202f;%1&#x202f;» n’a pas de colonne «&#x202f;path&#x202f;» qui nomme les images. Ses colonnes&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Add a header row with path, label, patient and split.</source>
        <translation>Ajoutez une ligne d’en-tête avec path, label, patient et split.</translation>
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
        <source>The row has %1 fields, the header row %2: it was skipped. Put quotes around fields that contain a separator.</source>
        <translation>La ligne a %1 champs, l’en-tête %2&#xa0;: elle a été ignorée. Mettez entre guillemets les champs qui contiennent un séparateur.</translation>
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
        <source>The row adds nothing to line %1, which is about the same image.</source>
        <translation>La ligne n’ajoute rien à la ligne %1, qui concerne la même image.</translation>
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
        <source>The %1 &apos;%2&apos; contradicts an earlier row (&apos;%3&apos;); the earlier row is used.</source>
        <translation>«&#x202f;%2&#x202f;» (%1) contredit une ligne précédente («&#x202f;%3&#x202f;»), qui est retenue.</translation>
    </message>
    <message>
        <source>The split &apos;%1&apos; is not train, val or test: the image gets no split.</source>
        <translation>La partition «&#x202f;%1&#x202f;» n’est ni train, ni val, ni test&#xa0;: l’image n’en reçoit aucune.</translation>
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
        <source>&apos;%1&apos; is outside the table&apos;s folder and was not opened.</source>
        <translation>«&#x202f;%1&#x202f;» est hors du dossier du tableau et n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a file.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un fichier.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is outside the table&apos;s folder, has no image extension and was not opened.</source>
        <translation>«&#x202f;%1&#x202f;» est hors du dossier du tableau, n’a pas d’extension d’image et n’a pas été ouvert.</translation>
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
        <source>The image has &apos;%1&apos; together with other labels: &apos;%1&apos; is left out.</source>
        <translation>L’image porte «&#x202f;%1&#x202f;» à côté d’autres étiquettes&#xa0;: «&#x202f;%1&#x202f;» est écartée.</translation>
    </message>
    <message>
        <source>The row has no image_id.</source>
        <translation>La ligne n’a pas d’image_id.</translation>
    </message>
    <message>
        <source>The image &apos;%1&apos; belongs to another study in line %2; that study is used.</source>
        <translation>L’image «&#x202f;%1&#x202f;» appartient à une autre étude à la ligne %2&#x202f;; c’est cette étude qui est utilisée.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a VinDr-SpineXR label: it is left out.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une étiquette de VinDr-SpineXR&#xa0;: elle est écartée.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no box: only the label is used.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas de boîte&#xa0;: seule l’étiquette est utilisée.</translation>
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
        <source>The file of image &apos;%1&apos; was not found.</source>
        <translation>Le fichier de l’image «&#x202f;%1&#x202f;» est introuvable.</translation>
    </message>
    <message>
        <source>The annotations have no row for &apos;%1&apos;.</source>
        <translation>Les annotations n’ont aucune ligne pour «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is one of the images and would be overwritten.</source>
        <translation>«&#x202f;%1&#x202f;» est l’une des images et serait écrasée.</translation>
    </message>
    <message>
        <source>Choose another file name.</source>
        <translation>Choisissez un autre nom de fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) without a file extension are outside the table&apos;s folder and cannot be opened from the table. Save the table in the folder of the images.</source>
        <translation>
            <numerusform>%n image sans extension est hors du dossier du tableau et ne peut pas être ouverte depuis le tableau. Enregistrez le tableau dans le dossier des images.</numerusform>
            <numerusform>%n images sans extension sont hors du dossier du tableau et ne peuvent pas être ouvertes depuis le tableau. Enregistrez le tableau dans le dossier des images.</numerusform>
        </translation>
    </message>
    <message>
        <source>The class &apos;%1&apos; contains &apos;|&apos; or &apos;;&apos;, which separates labels in a table: it will be read back as several classes.</source>
        <translation>La classe «&#x202f;%1&#x202f;» contient «&#x202f;|&#x202f;» ou «&#x202f;;&#x202f;», qui sépare les étiquettes dans un tableau&#xa0;: elle sera relue comme plusieurs classes.</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1&#xa0;bits</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have no split and are not used for training or evaluation.</source>
        <translation>
            <numerusform>%n image n’est dans aucune partition et ne sert ni à l’entraînement ni à l’évaluation.</numerusform>
            <numerusform>%n images ne sont dans aucune partition et ne servent ni à l’entraînement ni à l’évaluation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %1 split has %n image(s): too few for a reliable evaluation. Choose a larger share for it.</source>
        <translation>
            <numerusform>La partition %1 compte %n image&#xa0;: trop peu pour une évaluation fiable. Choisissez une part plus grande.</numerusform>
            <numerusform>La partition %1 compte %n images&#xa0;: trop peu pour une évaluation fiable. Choisissez une part plus grande.</numerusform>
        </translation>
    </message>
    <message>
        <source>The %1 split has no image of the class &apos;%2&apos;.</source>
        <translation>La partition %1 n’a aucune image de la classe «&#x202f;%2&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have no class.</source>
        <translation>
            <numerusform>%n image n’a pas de classe.</numerusform>
            <numerusform>%n images n’ont pas de classe.</numerusform>
        </translation>
    </message>
    <message>
        <source>The class &apos;%1&apos; has %2 times as many images as &apos;%3&apos;: always predicting &apos;%1&apos; is correct for %4 % of the images. Check the balanced accuracy and the recall of each class.</source>
        <translation>La classe «&#x202f;%1&#x202f;» a %2 fois plus d’images que «&#x202f;%3&#x202f;»&#xa0;: toujours prédire «&#x202f;%1&#x202f;» est juste pour %4&#xa0;% des images. Regardez l’exactitude équilibrée et le rappel de chaque classe.</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) have images of more than one class, for example &apos;%1&apos;: expected for follow-up images; otherwise a labelling error.</source>
        <translation>
            <numerusform>%n patient a des images de plusieurs classes («&#x202f;%1&#x202f;»)&#xa0;: normal pour des images de suivi, sinon erreur d’étiquetage.</numerusform>
            <numerusform>%n patients ont des images de plusieurs classes, par exemple «&#x202f;%1&#x202f;»&#xa0;: normal pour des images de suivi, sinon erreur d’étiquetage.</numerusform>
        </translation>
    </message>
    <message>
        <source>The images carry no patient ID, so leaks between splits cannot be checked.</source>
        <translation>Les images n’ont pas d’identifiant de patient&#xa0;: les fuites entre partitions ne peuvent pas être vérifiées.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) carry no patient ID, so leaks cannot be checked for them.</source>
        <translation>
            <numerusform>%n image n’a pas d’identifiant de patient&#xa0;: les fuites ne peuvent pas être vérifiées pour elle.</numerusform>
            <numerusform>%n images n’ont pas d’identifiant de patient&#xa0;: les fuites ne peuvent pas être vérifiées pour elles.</numerusform>
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
        <source>%1 alone tells the classes apart with a balanced accuracy of %2 % (chance: 50 %): a classifier could use file properties instead of the image.</source>
        <translation>%1 suffit à distinguer les classes avec une exactitude équilibrée de %2&#xa0;% (hasard&#xa0;: 50&#xa0;%)&#xa0;: un classifieur pourrait utiliser des propriétés du fichier au lieu de l’image.</translation>
    </message>
    <message>
        <source>%1 alone tells &apos;%2&apos; from the other classes with a balanced accuracy of %3 % (chance: 50 %): a classifier could use file properties instead of the image.</source>
        <translation>%1 suffit à distinguer «&#x202f;%2&#x202f;» des autres classes avec une exactitude équilibrée de %3&#xa0;% (hasard&#xa0;: 50&#xa0;%)&#xa0;: un classifieur pourrait utiliser des propriétés du fichier au lieu de l’image.</translation>
    </message>
    <message numerus="yes">
        <source>All %n file(s) that are %1 belong to the class &apos;%2&apos;: the file type may reveal the class.</source>
        <translation>
            <numerusform>Le seul fichier (%n) qui est %1 est de la classe «&#x202f;%2&#x202f;»&#xa0;: le type de fichier peut trahir la classe.</numerusform>
            <numerusform>Les %n fichiers qui sont %1 sont tous de la classe «&#x202f;%2&#x202f;»&#xa0;: le type de fichier peut trahir la classe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are MONOCHROME1 (low values are bright), the others are not. They are inverted for display and training; check that all images then look alike.</source>
        <translation>
            <numerusform>%n image est MONOCHROME1 (valeurs basses claires), les autres ne le sont pas. Elle est inversée à l’affichage et à l’entraînement&#x202f;; vérifiez que toutes les images se ressemblent alors.</numerusform>
            <numerusform>%n images sont MONOCHROME1 (valeurs basses claires), les autres ne le sont pas. Elles sont inversées à l’affichage et à l’entraînement&#x202f;; vérifiez que toutes les images se ressemblent alors.</numerusform>
        </translation>
    </message>
    <message>
        <source>The images are of several modalities: %1.</source>
        <translation>Les images sont de plusieurs modalités&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The images have several bit depths: %1.</source>
        <translation>Les images ont plusieurs profondeurs de bits&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The images have %n different size(s), %1 to %2 px wide and %3 to %4 px high: the choice of &apos;Fit to square&apos; will affect training.</source>
        <translation>
            <numerusform>Les images ont %n taille, de %1 à %2 px en largeur et de %3 à %4 px en hauteur&#xa0;: le choix de «&#x202f;Mise au carré&#x202f;» influe sur l’entraînement.</numerusform>
            <numerusform>Les images ont %n tailles différentes, de %1 à %2 px en largeur et de %3 à %4 px en hauteur&#xa0;: le choix de «&#x202f;Mise au carré&#x202f;» influe sur l’entraînement.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have not been opened yet and are not included in sizes, depths and these remarks.</source>
        <translation>
            <numerusform>%n image n’a pas encore été ouverte et n’est pas comprise dans les tailles, les profondeurs et ces remarques.</numerusform>
            <numerusform>%n images n’ont pas encore été ouvertes et ne sont pas comprises dans les tailles, les profondeurs et ces remarques.</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Kermany chest radiographs: %1 (from file names)</source>
        <translation>Radiographies thoraciques Kermany&#xa0;: %1 (d’après les noms de fichiers)</translation>
    </message>
    <message>
        <source>Table &apos;%1&apos;: %2</source>
        <translation>Tableau «&#x202f;%1&#x202f;»&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
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
        <translation>Ouvrez un dossier contenant des images.</translation>
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
        <source>Two folds are used for test and val: nothing is left for training.</source>
        <translation>Deux plis servent de test et de val&#xa0;: il ne reste rien pour l’entraînement.</translation>
    </message>
    <message>
        <source>Choose at least 3 folds, or do not use a fold as val.</source>
        <translation>Choisissez au moins 3 plis, ou aucun comme val.</translation>
    </message>
    <message>
        <source>train, val and test add up to %1 %, not 100 %.</source>
        <translation>train, val et test font ensemble %1&#xa0;%, et non 100&#xa0;%.</translation>
    </message>
    <message>
        <source>Change one of them.</source>
        <translation>Modifiez l’une de ces parts.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have no patient and have not been read yet (first: &apos;%1&apos;), so copies could not be kept together.</source>
        <translation>
            <numerusform>%n image n’a pas de patient et n’a pas encore été lue («&#x202f;%1&#x202f;»)&#xa0;: ses copies ne pourraient pas rester ensemble.</numerusform>
            <numerusform>%n images n’ont pas de patient et n’ont pas encore été lues (première&#xa0;: «&#x202f;%1&#x202f;»)&#xa0;: leurs copies ne pourraient pas rester ensemble.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait until the images have been read, or split by image.</source>
        <translation>Attendez que les images soient lues, ou répartissez par image.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) with several labels count under their rarest label.</source>
        <translation>
            <numerusform>%n image à plusieurs étiquettes compte sous la plus rare d’entre elles.</numerusform>
            <numerusform>%n images à plusieurs étiquettes comptent sous la plus rare d’entre elles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) or groups have images of several classes: each counts under its rarest class.</source>
        <translation>
            <numerusform>%n patient ou groupe a des images de plusieurs classes&#xa0;: il compte sous la plus rare d’entre elles.</numerusform>
            <numerusform>%n patients ou groupes ont des images de plusieurs classes&#xa0;: chacun compte sous la plus rare d’entre elles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) without a class are split as a separate class.</source>
        <translation>
            <numerusform>%n image sans classe est répartie comme une classe à part.</numerusform>
            <numerusform>%n images sans classe sont réparties comme une classe à part.</numerusform>
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
        <source>The group without a class</source>
        <translation>Le groupe sans classe</translation>
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
        <source>%n image(s) without a patient count as one group each: images of the same patient may end up in different parts.</source>
        <translation>
            <numerusform>%n image sans patient compte comme un groupe&#xa0;: des images d’un même patient peuvent se retrouver dans des parts différentes.</numerusform>
            <numerusform>%n images sans patient comptent chacune comme un groupe&#xa0;: des images d’un même patient peuvent se retrouver dans des parts différentes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Images of one patient may be in different parts, so test results will be too optimistic.</source>
        <translation>Des images d’un même patient peuvent être dans des parts différentes&#xa0;: les résultats de test seront trop optimistes.</translation>
    </message>
    <message>
        <source>fold %1</source>
        <translation>pli %1</translation>
    </message>
    <message>
        <source>%1 has %2 % of the images, not %3 %: groups are kept whole.</source>
        <translation>%1 a %2&#xa0;% des images, et non %3&#xa0;%&#xa0;: les groupes restent entiers.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be opened because its name is not valid UTF-8. Rename the file.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être ouvert&#xa0;: son nom n’est pas en UTF-8 valide. Renommez le fichier.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a device or a pipe, not an image.</source>
        <translation>«&#x202f;%1&#x202f;» est un périphérique ou un tube, pas une image.</translation>
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
        <source>Convert it to uncompressed DICOM, which can be read in parts.</source>
        <translation>Convertissez-le en DICOM non compressé, qui peut être lu par parties.</translation>
    </message>
    <message>
        <source>its pixel data are split into more than %1 fragments</source>
        <translation>ses données de pixels sont divisées en plus de %1 fragments</translation>
    </message>
    <message>
        <source>its header states %1 frames, but its pixel data hold %2</source>
        <translation>son en-tête annonce %1 trames, mais ses données de pixels en contiennent %2</translation>
    </message>
    <message>
        <source>its pixel data are cut off: only %1 of %2 bytes are present</source>
        <translation>ses données de pixels sont coupées&#xa0;: seuls %1 octets sur %2 sont présents</translation>
    </message>
    <message>
        <source>a frame takes more than 2 GB</source>
        <translation>une trame prend plus de 2 Go</translation>
    </message>
    <message>
        <source>floating-point pixels must have %1 bits in one sample, not %2 in %3</source>
        <translation>des pixels à virgule flottante doivent avoir %1 bits dans un échantillon, et non %2 dans %3</translation>
    </message>
    <message>
        <source>its header states %1 bits stored, but %2 bits allocated</source>
        <translation>son en-tête annonce %1 bits stockés, mais %2 bits alloués</translation>
    </message>
    <message>
        <source>it is cut off in element %1: only %2 of %3 bytes are present</source>
        <translation>il est coupé dans l’élément %1&#xa0;: seuls %2 octets sur %3 sont présents</translation>
    </message>
    <message>
        <source>its pixel data are not a valid JPEG 2000 stream</source>
        <translation>ses données de pixels ne sont pas un flux JPEG 2000 valide</translation>
    </message>
    <message>
        <source>its JPEG 2000 stream holds %1 × %2 pixels, its header states %3 × %4</source>
        <translation>son flux JPEG 2000 contient %1 × %2 pixels, son en-tête annonce %3 × %4</translation>
    </message>
    <message>
        <source>its JPEG 2000 stream holds %1 samples of %2 bits, its header states %3</source>
        <translation>son flux JPEG 2000 contient %1 échantillons de %2 bits, son en-tête annonce %3</translation>
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
        <source>its JPEG 2000 stream has colour planes of different sizes</source>
        <translation>les plans de couleur de son flux JPEG 2000 sont de tailles différentes</translation>
    </message>
    <message>
        <source>its pixel data are not a valid JPEG stream</source>
        <translation>ses données de pixels ne sont pas un flux JPEG valide</translation>
    </message>
    <message>
        <source>its JPEG stream holds %1 × %2 pixels of %3 samples, its header states %4 × %5 of %6</source>
        <translation>son flux JPEG contient %1 × %2 pixels de %3 échantillons, son en-tête annonce %4 × %5 de %6</translation>
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
        <source>its header places an overlay in bit %1 of the pixels, which cannot hold one</source>
        <translation>son en-tête place une surimpression dans le bit %1 des pixels, qui ne peut pas en contenir</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no frame %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas de trame %2.</translation>
    </message>
    <message>
        <source>its floating-point pixels are compressed</source>
        <translation>ses pixels à virgule flottante sont compressés</translation>
    </message>
    <message>
        <source>its pixels are compressed, but its header does not state how</source>
        <translation>ses pixels sont compressés, mais son en-tête n’indique pas comment</translation>
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
        <source>An index is a tab-separated table whose first line names the columns.</source>
        <translation>Un index est un tableau séparé par des tabulations dont la première ligne nomme les colonnes.</translation>
    </message>
    <message>
        <source>%1 of %2 frames checked</source>
        <translation>%1 trames sur %2 vérifiées</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; does not exist.</source>
        <translation>Le dossier «&#x202f;%1&#x202f;» n’existe pas.</translation>
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
        <source>a %1-bit BMP with compression %2</source>
        <translation>un BMP %1 bits avec la compression %2</translation>
    </message>
    <message>
        <source>its header gives no image size</source>
        <translation>son en-tête n’indique pas la taille de l’image</translation>
    </message>
    <message>
        <source>a palette or 1-bit TIFF of more than 100 million pixels</source>
        <translation>un TIFF à palette ou 1 bit de plus de 100 millions de pixels</translation>
    </message>
    <message>
        <source>its JPEG 2000 stream holds more than %1 million samples</source>
        <translation>son flux JPEG 2000 contient plus de %1 millions d’échantillons</translation>
    </message>
    <message>
        <source>rotated by %1°</source>
        <translation>pivotée de %1°</translation>
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
        <translation>en miroir et pivotée de %1°</translation>
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
        <translation>inversée</translation>
    </message>
    <message>
        <source>%1 and inverted</source>
        <translation>%1 et inversée</translation>
    </message>
    <message>
        <source>The table &apos;%1&apos; has a header row but no data.</source>
        <translation>Le tableau «&#x202f;%1&#x202f;» a une ligne d’en-tête mais aucune donnée.</translation>
    </message>
    <message>
        <source>The row adds nothing to &apos;%1&apos;, which already describes the image.</source>
        <translation>La ligne n’ajoute rien à «&#x202f;%1&#x202f;», qui décrit déjà l’image.</translation>
    </message>
    <message>
        <source>The box is far outside the image: it is left out.</source>
        <translation>La boîte est loin en dehors de l’image&#xa0;: elle est écartée.</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) or studies have images of more than one class, for example &apos;%1&apos;: expected for follow-up images; otherwise a labelling error.</source>
        <translation>
            <numerusform>%n patient ou étude a des images de plusieurs classes («&#x202f;%1&#x202f;»)&#xa0;: normal pour des images de suivi, sinon erreur d’étiquetage.</numerusform>
            <numerusform>%n patients ou études ont des images de plusieurs classes, par exemple «&#x202f;%1&#x202f;»&#xa0;: normal pour des images de suivi, sinon erreur d’étiquetage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) carry no patient or study ID, so leaks cannot be checked for them.</source>
        <translation>
            <numerusform>%n image n’a ni identifiant de patient ni d’étude&#xa0;: les fuites ne peuvent pas être vérifiées pour elle.</numerusform>
            <numerusform>%n images n’ont ni identifiant de patient ni d’étude&#xa0;: les fuites ne peuvent pas être vérifiées pour elles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 16-bit image(s) have no value above %1 of 65,535 and appear nearly black, also in training. Choose a window in the viewer to see them; &apos;synthray-cli render --window&apos; writes versions for training.</source>
        <translation>
            <numerusform>%n image de 16 bits n’a aucune valeur au-dessus de %1 sur 65 535 et paraît presque noire, y compris à l’entraînement. Choisissez une fenêtre dans la visionneuse pour la voir&#x202f;; «&#x202f;synthray-cli render --window&#x202f;» écrit une version pour l’entraînement.</numerusform>
            <numerusform>%n images de 16 bits n’ont aucune valeur au-dessus de %1 sur 65 535 et paraissent presque noires, y compris à l’entraînement. Choisissez une fenêtre dans la visionneuse pour les voir&#x202f;; «&#x202f;synthray-cli render --window&#x202f;» écrit des versions pour l’entraînement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables %1: %2</source>
        <translation>Tableaux %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Add a row for each image to the table.</source>
        <translation>Ajoutez au tableau une ligne pour chaque image.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of near-duplicates are in different parts, so test results may be too optimistic. Tick &apos;Keep near-duplicates together&apos; to avoid this.</source>
        <translation>
            <numerusform>%n paire de quasi-doublons est dans des parts différentes&#xa0;: les résultats de test peuvent être trop optimistes. Cochez «&#x202f;Garder les quasi-doublons ensemble&#x202f;» pour l’éviter.</numerusform>
            <numerusform>%n paires de quasi-doublons sont dans des parts différentes&#xa0;: les résultats de test peuvent être trop optimistes. Cochez «&#x202f;Garder les quasi-doublons ensemble&#x202f;» pour l’éviter.</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; has an unsupported image format (%2).</source>
        <translation>«&#x202f;%1&#x202f;» est dans un format d’image non pris en charge (%2).</translation>
    </message>
    <message>
        <source>it is a DICOMDIR, a list of the files beside it</source>
        <translation>c’est un DICOMDIR, une liste des fichiers voisins</translation>
    </message>
    <message>
        <source>Open the folder that contains it.</source>
        <translation>Ouvrez le dossier où il se trouve.</translation>
    </message>
    <message>
        <source>It contains nothing to display. Leave it out.</source>
        <translation>Il ne contient rien à afficher. Laissez-le de côté.</translation>
    </message>
    <message>
        <source>Images of up to %1 frames can be read.</source>
        <translation>Des images de %1 trames au plus peuvent être lues.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be read: %2. It was not changed.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être lu&#xa0;: %2. Il n’a pas été modifié.</translation>
    </message>
    <message>
        <source>Reopen the set.</source>
        <translation>Rouvrez le jeu.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: %2 &apos;%3&apos; contains a comma, which was read as the decimal point.</source>
        <translation>«&#x202f;%1&#x202f;»&#xa0;: %2 «&#x202f;%3&#x202f;» contient une virgule, lue comme séparateur décimal.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: %2 &apos;%3&apos; is not a number and was ignored.</source>
        <translation>«&#x202f;%1&#x202f;»&#xa0;: %2 «&#x202f;%3&#x202f;» n’est pas un nombre et a été ignoré.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: the largest entry of its VOI LUT is far below the range that the descriptor states, so the image is shown scaled to that entry.</source>
        <translation>«&#x202f;%1&#x202f;»&#xa0;: la plus grande entrée de sa table VOI est bien inférieure à la plage annoncée par le descripteur&#x202f;; l’image est donc affichée à l’échelle de cette entrée.</translation>
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
        <translation>Images d’un tableau&#xa0;: %1</translation>
    </message>
    <message>
        <source>The classes %1 differ only in case or spaces. If they are the same class, switch on &apos;Ignore case and spaces in names&apos; under Data, Splits.</source>
        <translation>Les classes %1 ne diffèrent que par la casse ou les espaces. S’il s’agit de la même classe, activez «&#x202f;Ignorer la casse et les espaces dans les noms&#x202f;» sous Données, Partitions.</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) have several names that differ only in case or spaces, for example &apos;%1&apos; and &apos;%2&apos;. If they are the same patient, switch on &apos;Ignore case and spaces in names&apos; under Data, Splits.</source>
        <translation>
            <numerusform>%n patient a plusieurs noms qui ne diffèrent que par la casse ou les espaces&#xa0;: «&#x202f;%1&#x202f;» et «&#x202f;%2&#x202f;». S’il s’agit du même patient, activez «&#x202f;Ignorer la casse et les espaces dans les noms&#x202f;» sous Données, Partitions.</numerusform>
            <numerusform>%n patients ont plusieurs noms qui ne diffèrent que par la casse ou les espaces, par exemple «&#x202f;%1&#x202f;» et «&#x202f;%2&#x202f;». S’il s’agit du même patient, activez «&#x202f;Ignorer la casse et les espaces dans les noms&#x202f;» sous Données, Partitions.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table &apos;%1&apos; is not in UTF-8: it was read as Windows-1252.</source>
        <translation>Le tableau «&#x202f;%1&#x202f;» n’est pas en UTF-8&#xa0;: il a été lu en Windows-1252.</translation>
    </message>
    <message>
        <source>The table &apos;%1&apos; was not used: hardly any of its rows match an image in this folder.</source>
        <translation>Le tableau «&#x202f;%1&#x202f;» n’a pas été utilisé&#xa0;: presque aucune de ses lignes ne correspond à une image de ce dossier.</translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos;: %n value(s) of -1 (uncertain) were read as no label.</source>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;»&#xa0;: %n valeur de -1 (incertain) a été lue comme l’absence d’étiquette.</numerusform>
            <numerusform>«&#x202f;%1&#x202f;»&#xa0;: %n valeurs de -1 (incertain) ont été lues comme l’absence d’étiquette.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; holds %n mask(s) for the images next to it; they are no images of the set, but follow when images are augmented.</source>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;» contient %n masque pour les images voisines&#x202f;; ce n’est pas une image du jeu, mais il suit lors de l’augmentation.</numerusform>
            <numerusform>«&#x202f;%1&#x202f;» contient %n masques pour les images voisines&#x202f;; ce ne sont pas des images du jeu, mais ils suivent lors de l’augmentation.</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;spacing&apos; must be a length in mm</source>
        <translation>&apos;spacing&apos; doit être une longueur en mm</translation>
    </message>
    <message>
        <source>&apos;keep&apos; must be 0 or 1</source>
        <translation>&apos;keep&apos; doit être 0 ou 1</translation>
    </message>
    <message>
        <source>No image is in test, so there is no test part to keep.</source>
        <translation>Aucune image n’est dans test : il n’y a pas de partie de test à garder.</translation>
    </message>
    <message>
        <source>Do not keep the test part: one is cut out then.</source>
        <translation>Ne gardez pas la partie de test : elle sera alors créée.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) get no split: their patient or a copy of them is in the test part, which is kept as it is.</source>
        <translation>
            <numerusform>%n image n’est dans aucune partie : son patient ou une copie est dans la partie de test, gardée telle quelle.</numerusform>
            <numerusform>%n images ne sont dans aucune partie : leur patient ou une copie est dans la partie de test, gardée telle quelle.</numerusform>
        </translation>
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
        <source>Networks cannot be trained or used: the LibTorch component of Synthray is not installed (&apos;%1&apos;).</source>
        <translation>Les réseaux ne peuvent être ni entraînés ni utilisés&#xa0;: le composant LibTorch de Synthray n’est pas installé («&#x202f;%1&#x202f;»).</translation>
    </message>
    <message>
        <source>Install Synthray completely, or build it with LibTorch.</source>
        <translation>Installez Synthray en entier, ou compilez-le avec LibTorch.</translation>
    </message>
    <message>
        <source>The LibTorch component of Synthray cannot be opened: %1</source>
        <translation>Le composant LibTorch de Synthray ne peut pas être ouvert&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reinstall Synthray with the LibTorch version that its package requires.</source>
        <translation>Réinstallez Synthray avec la version de LibTorch que son paquet exige.</translation>
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
        <source>it has %1 bytes, but %2 were written</source>
        <translation>il a %1 octets alors que %2 ont été écrits</translation>
    </message>
    <message>
        <source>its SHA-256 does not match the recorded one</source>
        <translation>son SHA-256 ne correspond pas à celui enregistré</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not describe a checkpoint of this program.</source>
        <translation>«&#x202f;%1&#x202f;» ne décrit pas un point de reprise de ce programme.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no checkpoint yet.</source>
        <translation>«&#x202f;%1&#x202f;» ne contient encore aucun point de reprise.</translation>
    </message>
    <message>
        <source>Train it until its first checkpoint.</source>
        <translation>Entraînez-la d’abord jusqu’à son premier point de reprise.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: &apos;%2&apos; has a different shape than in this network.</source>
        <translation>«&#x202f;%1&#x202f;»&#xa0;: «&#x202f;%2&#x202f;» n’a pas la forme attendue par ce réseau.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not contain &apos;%2&apos;.</source>
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
        <source>Stopped immediately.</source>
        <translation>Arrêté immédiatement.</translation>
    </message>
    <message>
        <source>Training was stopped immediately.</source>
        <translation>L’entraînement a été arrêté immédiatement.</translation>
    </message>
    <message>
        <source>Resume continues from the last checkpoint.</source>
        <translation>«&#x202f;Reprendre&#x202f;» repart du dernier point de reprise.</translation>
    </message>
    <message>
        <source>Training diverged in epoch %1 (step %2): the losses are no longer finite numbers.</source>
        <translation>L’entraînement a divergé à l’époque %1 (pas %2)&#xa0;: les pertes ne sont plus des nombres finis.</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>Époque %1 sur %2</translation>
    </message>
    <message>
        <source>Use another checkpoint, or train again.</source>
        <translation>Prenez un autre point de reprise ou recommencez l’entraînement.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: tensor &apos;%2&apos; has the type &apos;%3&apos;, which is not supported.</source>
        <translation>«&#x202f;%1&#x202f;»&#xa0;: le tenseur «&#x202f;%2&#x202f;» est de type «&#x202f;%3&#x202f;», qui n’est pas pris en charge.</translation>
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
        <source>The number of images (count) is %1.</source>
        <translation>Le nombre d’images (count) est %1.</translation>
    </message>
    <message>
        <source>Choose a value from 1 to 100000.</source>
        <translation>Choisissez une valeur de 1 à 100000.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the run of a generator.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas l’exécution d’un générateur.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no snapshot of epoch %2.</source>
        <translation>«&#x202f;%1&#x202f;» ne garde aucun instantané de l’époque %2.</translation>
    </message>
    <message>
        <source>Available snapshots: %1.</source>
        <translation>Instantanés disponibles&#xa0;: %1.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n image(s).</source>
        <translation>
            <numerusform>Arrêté après %n image.</numerusform>
            <numerusform>Arrêté après %n images.</numerusform>
        </translation>
    </message>
    <message>
        <source>Image %1 of %2</source>
        <translation>Image %1 sur %2</translation>
    </message>
    <message>
        <source>Stopped before training began.</source>
        <translation>Arrêté avant le début de l’entraînement.</translation>
    </message>
    <message>
        <source>Looking for images</source>
        <translation>Recherche d’images</translation>
    </message>
    <message>
        <source>Available classes: %1. Splits: %2.</source>
        <translation>Classes disponibles&#xa0;: %1. Partitions&#xa0;: %2.</translation>
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
        <translation>Il ne reste aucune image de «&#x202f;%1&#x202f;» pour l’entraînement.</translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; has only %n image(s) to train on; a generator needs at least 2.</source>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;» n’a que %n image pour l’entraînement&#x202f;; un générateur en demande au moins 2.</numerusform>
            <numerusform>«&#x202f;%1&#x202f;» n’a que %n images pour l’entraînement&#x202f;; un générateur en demande au moins 2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a class or folder with more images.</source>
        <translation>Choisissez une classe ou un dossier contenant davantage d’images.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (batch) is %2, but there are only %n image(s) to train on.</source>
        <translation>
            <numerusform>%1 (batch) vaut %2, mais il n’y a que %n image pour l’entraînement.</numerusform>
            <numerusform>%1 (batch) vaut %2, mais il n’y a que %n images pour l’entraînement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set batch to %1 or less, or choose more images.</source>
        <translation>Réglez batch à %1 au plus, ou choisissez davantage d’images.</translation>
    </message>
    <message>
        <source>Reading images</source>
        <translation>Lecture des images</translation>
    </message>
    <message>
        <source>A run of kind &apos;%1&apos; cannot be trained here.</source>
        <translation>Une exécution de type «&#x202f;%1&#x202f;» ne peut pas être entraînée ici.</translation>
    </message>
    <message>
        <source>No image folder was specified.</source>
        <translation>Aucun dossier d’images n’est indiqué.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the images to train on.</source>
        <translation>Choisissez le dossier qui contient les images d’entraînement.</translation>
    </message>
    <message>
        <source>Fingerprinting the images</source>
        <translation>Calcul de l’empreinte des images</translation>
    </message>
    <message>
        <source>The run &apos;%1&apos; is already finished.</source>
        <translation>L’exécution «&#x202f;%1&#x202f;» est déjà terminée.</translation>
    </message>
    <message>
        <source>Comparing the images with those of the run</source>
        <translation>Comparaison des images avec celles de l’exécution</translation>
    </message>
    <message>
        <source>The images in &apos;%1&apos; have changed since the run began.</source>
        <translation>Les images de «&#x202f;%1&#x202f;» ont changé depuis le début de l’exécution.</translation>
    </message>
    <message>
        <source>Put the old images back, or start a new run.</source>
        <translation>Remettez les anciennes images ou lancez une nouvelle exécution.</translation>
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
        <source>Remove it to resume from the previous checkpoint, or train again.</source>
        <translation>Supprimez-le pour reprendre au point précédent, ou recommencez l’entraînement.</translation>
    </message>
    <message>
        <source>The weights of &apos;%1&apos; do not fit the FID InceptionV3 (%2).</source>
        <translation>Les poids de «&#x202f;%1&#x202f;» ne conviennent pas à l’InceptionV3 de la FID (%2).</translation>
    </message>
    <message>
        <source>The expected file is pt_inception-2015-12-05-6726825d.pth.</source>
        <translation>Le fichier attendu est pt_inception-2015-12-05-6726825d.pth.</translation>
    </message>
    <message>
        <source>FID is not measured: %1</source>
        <translation>La FID n’est pas mesurée&#xa0;: %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the run of a classifier.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas l’exécution d’un classifieur.</translation>
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
        <source>Not comparable with published FID: the weights file is not %1.</source>
        <translation>Non comparable à la FID publiée&#xa0;: le fichier de poids n’est pas %1.</translation>
    </message>
    <message>
        <source>This is the published file: its FID is on the scale of pytorch-fid.</source>
        <translation>C’est le fichier publié&#xa0;: sa FID est à l’échelle de pytorch-fid.</translation>
    </message>
    <message>
        <source>This is not the published file, but it can be used. Its FID cannot be compared with published values.</source>
        <translation>Ce fichier n’est pas celui qui est publié, mais il est utilisable. Sa FID ne se compare pas aux valeurs publiées.</translation>
    </message>
    <message>
        <source>These are not the weights of the FID InceptionV3 (%1).</source>
        <translation>Ce ne sont pas les poids de l’InceptionV3 de la FID (%1).</translation>
    </message>
    <message>
        <source>Measuring FID after epoch %1</source>
        <translation>Mesure de la FID après l’époque %1</translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; has %n readable image(s); comparing distributions needs at least two.</source>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;» a %n image lisible&#x202f;; comparer des distributions en demande au moins deux.</numerusform>
            <numerusform>«&#x202f;%1&#x202f;» a %n images lisibles&#x202f;; comparer des distributions en demande au moins deux.</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds statistics of %2 dims, not of %3.</source>
        <translation>«&#x202f;%1&#x202f;» contient des statistiques de %2 dimensions, pas de %3.</translation>
    </message>
    <message>
        <source>Choose dims %1, or other statistics.</source>
        <translation>Choisissez %1 dimensions, ou d’autres statistiques.</translation>
    </message>
    <message>
        <source>No matching images in &apos;%1&apos;: %2.</source>
        <translation>Aucune image correspondante dans «&#x202f;%1&#x202f;»&#xa0;: %2.</translation>
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
        <translation>KID, précision et rappel demandent des images des deux côtés, pas des statistiques.</translation>
    </message>
    <message>
        <source>Choose folders or sets instead of .npz files.</source>
        <translation>Choisissez des dossiers ou des jeux au lieu de fichiers .npz.</translation>
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
        <translation>Backbone&#xa0;: %1, %2 dimensions</translation>
    </message>
    <message>
        <source>Backbone fingerprint: %1</source>
        <translation>Empreinte du backbone&#xa0;: %1</translation>
    </message>
    <message>
        <source>Weights SHA-256: %1</source>
        <translation>SHA-256 des poids&#xa0;: %1</translation>
    </message>
    <message>
        <source>Input: displayed image at 8 bits, grey replicated to three channels; %1</source>
        <translation>Entrée&#xa0;: image affichée sur 8 bits, gris recopié dans trois canaux&#x202f;; %1</translation>
    </message>
    <message>
        <source>FID: Fréchet distance of mean and covariance (divisor N − 1), float64, from float32 features</source>
        <translation>FID&#xa0;: distance de Fréchet de la moyenne et de la covariance (diviseur N − 1), float64, à partir de caractéristiques float32</translation>
    </message>
    <message>
        <source>Floor: FID between two random halves of the first set (%1 images each)</source>
        <translation>Plancher&#xa0;: FID entre deux moitiés aléatoires du premier jeu (%1 images chacune)</translation>
    </message>
    <message>
        <source>KID: kernel (x·y/d + 1)³, unbiased, %1 subset(s) of %2 images, mean ± standard deviation</source>
        <translation>KID&#xa0;: noyau (x·y/d + 1)³, sans biais, %1 sous-ensemble(s) de %2 images, moyenne ± écart type</translation>
    </message>
    <message>
        <source>Precision, recall: k = %1; density, coverage: k = %2</source>
        <translation>Précision, rappel&#xa0;: k = %1&#x202f;; densité, couverture&#xa0;: k = %2</translation>
    </message>
    <message>
        <source>Seed %1, Synthray %2</source>
        <translation>Graine %1, Synthray %2</translation>
    </message>
    <message>
        <source>There is not enough memory for this image.</source>
        <translation>Il n’y a pas assez de mémoire pour cette image.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a backbone.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un backbone.</translation>
    </message>
    <message>
        <source>Use random, weights:FILE or domain:RUNDIR.</source>
        <translation>Utilisez random, weights:FICHIER ou domain:DOSSIER.</translation>
    </message>
    <message>
        <source>image %1</source>
        <translation>image %1</translation>
    </message>
    <message>
        <source>features: image %1 of %2</source>
        <translation>caractéristiques&#xa0;: image %1 sur %2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>No FID was measured in &apos;%1&apos;, so there is no best epoch.</source>
        <translation>Aucune FID n’a été mesurée dans «&#x202f;%1&#x202f;»&#xa0;: il n’y a pas de meilleure époque.</translation>
    </message>
    <message>
        <source>Use the last checkpoint or a snapshot, or train with &apos;Measure FID every&apos; (fidEvery) above 0.</source>
        <translation>Utilisez le dernier point de reprise ou un instantané, ou entraînez avec «&#x202f;Mesurer la FID toutes les&#x202f;» (fidEvery) au-dessus de 0.</translation>
    </message>
    <message>
        <source>%1 generated images against %2 training images (%3 held out), all at 64 × 64 pixels, fit %4</source>
        <translation>%1 images générées contre %2 images d’entraînement (%3 réservées), toutes en 64 × 64 pixels, ajustement %4</translation>
    </message>
    <message>
        <source>Backbone: %1, %2 dims; fingerprint %3</source>
        <translation>Backbone&#xa0;: %1, %2 dimensions&#x202f;; empreinte %3</translation>
    </message>
    <message>
        <source>Distance ratio: median distance generated → training over held-out → training</source>
        <translation>Rapport des distances&#xa0;: distance médiane générée → entraînement divisée par réservée → entraînement</translation>
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
        <translation>Choisissez une image plus grande.</translation>
    </message>
    <message>
        <source>Choose the folder of a run created with train-classifier or on the Classify page.</source>
        <translation>Choisissez le dossier d’une exécution créée avec train-classifier ou sur la page Classer.</translation>
    </message>
    <message>
        <source>The run &apos;%1&apos; has not saved a network yet.</source>
        <translation>L’exécution «&#x202f;%1&#x202f;» n’a encore enregistré aucun réseau.</translation>
    </message>
    <message>
        <source>Wait for the end of its first epoch, or resume it.</source>
        <translation>Attendez la fin de sa première époque, ou reprenez-la.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a normalisation.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une normalisation.</translation>
    </message>
    <message>
        <source>Known ones: %1.</source>
        <translation>Valeurs connues&#xa0;: %1.</translation>
    </message>
    <message>
        <source>image %1 of %2</source>
        <translation>image %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have no class and are not evaluated.</source>
        <translation>
            <numerusform>%n image n’a pas de classe et n’est pas évaluée.</numerusform>
            <numerusform>%n images n’ont pas de classe et ne sont pas évaluées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) of %1 are not evaluated: the network only knows %2.</source>
        <translation>
            <numerusform>%n image de %1 n’est pas évaluée&#xa0;: le réseau ne connaît que %2.</numerusform>
            <numerusform>%n images de %1 ne sont pas évaluées&#xa0;: le réseau ne connaît que %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>No image of &apos;%1&apos; has a class that the network knows.</source>
        <translation>Aucune image de «&#x202f;%1&#x202f;» n’a une classe que le réseau connaît.</translation>
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
        <source>Re-split the set on the Data page or with &apos;synthray-cli split&apos;.</source>
        <translation>Répartissez de nouveau le jeu sur la page Données, ou avec «&#x202f;synthray-cli split&#x202f;».</translation>
    </message>
    <message>
        <source>The set has no splits: %1 % are used for validation and %2 % for testing, split by patient.</source>
        <translation>Le jeu n’a pas de partitions&#xa0;: %1&#xa0;% servent à la validation et %2&#xa0;% au test, répartis par patient.</translation>
    </message>
    <message>
        <source>The set has no val split: %1 % of the training images are used for validation, split by patient.</source>
        <translation>Le jeu n’a pas de partition val&#xa0;: %1&#xa0;% des images d’entraînement servent à la validation, réparties par patient.</translation>
    </message>
    <message>
        <source>No image of &apos;%1&apos; has a class.</source>
        <translation>Aucune image de «&#x202f;%1&#x202f;» n’a de classe.</translation>
    </message>
    <message>
        <source>Put the images into one folder per class, or label them on the Data page.</source>
        <translation>Rangez les images dans un dossier par classe, ou donnez-leur des étiquettes sur la page Données.</translation>
    </message>
    <message>
        <source>All images of &apos;%1&apos; belong to one class (%2); a classifier needs at least two.</source>
        <translation>Toutes les images de «&#x202f;%1&#x202f;» sont d’une seule classe (%2)&#x202f;; un classifieur en exige au moins deux.</translation>
    </message>
    <message>
        <source>Open the parent folder, which also contains the other classes.</source>
        <translation>Ouvrez le dossier parent, qui contient aussi les autres classes.</translation>
    </message>
    <message>
        <source>No training image belongs to the class %1.</source>
        <translation>Aucune image d’entraînement n’appartient à la classe %1.</translation>
    </message>
    <message>
        <source>Re-split the set by patient, or leave that class out.</source>
        <translation>Répartissez de nouveau le jeu par patient, ou laissez cette classe de côté.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has too few training images.</source>
        <translation>Il y a trop peu d’images d’entraînement dans «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>A classifier needs at least two.</source>
        <translation>Un classifieur en exige au moins deux.</translation>
    </message>
    <message>
        <source>The split %1 has no image of the class %2: its recall and AUC cannot be computed there.</source>
        <translation>La partition %1 n’a aucune image de la classe %2&#xa0;: son rappel et son AUC n’y sont pas calculables.</translation>
    </message>
    <message numerus="yes">
        <source>The split %1 has only %n image(s): its results are very uncertain.</source>
        <translation>
            <numerusform>La partition %1 n’a que %n image&#xa0;: ses résultats sont très incertains.</numerusform>
            <numerusform>La partition %1 n’a que %n images&#xa0;: ses résultats sont très incertains.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no validation images: the last epoch&apos;s network is kept.</source>
        <translation>Il n’y a pas d’images de validation&#xa0;: le réseau de la dernière époque est conservé.</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) have images of more than one class; they are kept in one split.</source>
        <translation>
            <numerusform>%n patient a des images de plusieurs classes&#x202f;; elles restent dans une même partition.</numerusform>
            <numerusform>%n patients ont des images de plusieurs classes&#x202f;; elles restent dans une même partition.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no class, so it was left out.</source>
        <translation>Elle n’a pas de classe et a donc été laissée de côté.</translation>
    </message>
    <message>
        <source>It is in no split, so it was left out.</source>
        <translation>Elle n’est dans aucune partition et a donc été laissée de côté.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped early: no improvement over epoch %1 in %n epoch(s).</source>
        <translation>
            <numerusform>Arrêt anticipé&#xa0;: aucune amélioration par rapport à l’époque %1 en %n époque.</numerusform>
            <numerusform>Arrêt anticipé&#xa0;: aucune amélioration par rapport à l’époque %1 en %n époques.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a lower learning rate (lr) or a warm-up and restart; the last checkpoint was saved before the divergence.</source>
        <translation>Choisissez un taux d’apprentissage (lr) plus faible ou un échauffement et recommencez&#x202f;; le dernier point de reprise est antérieur à la divergence.</translation>
    </message>
    <message>
        <source>Evaluating the validation and test images</source>
        <translation>Évaluation des images de validation et de test</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not contain a classifier of this program.</source>
        <translation>«&#x202f;%1&#x202f;» ne contient pas de classifieur de ce programme.</translation>
    </message>
    <message>
        <source>Choose the folder of a classifier&apos;s run.</source>
        <translation>Choisissez le dossier de l’exécution d’un classifieur.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not contain the weights of this network (%2).</source>
        <translation>«&#x202f;%1&#x202f;» ne contient pas les poids de ce réseau (%2).</translation>
    </message>
    <message>
        <source>They seem to be those of %1: choose that network.</source>
        <translation>Ils semblent être ceux de %1&#xa0;: choisissez ce réseau.</translation>
    </message>
    <message>
        <source>Choose the network, width and channels with which the file was saved.</source>
        <translation>Choisissez le réseau, la largeur et les canaux avec lesquels le fichier a été enregistré.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not contain the weights of %2.</source>
        <translation>«&#x202f;%1&#x202f;» ne contient pas les poids de %2.</translation>
    </message>
    <message>
        <source>TF32 is a precision of NVIDIA GPUs; this training runs on the CPU.</source>
        <translation>TF32 est une précision des GPU NVIDIA&#xa0;; cet entraînement s’exécute sur le processeur.</translation>
    </message>
    <message>
        <source>This CPU does not support bfloat16: it would make training slower.</source>
        <translation>Ce processeur ne prend pas en charge bfloat16&#xa0;: l’entraînement en serait ralenti.</translation>
    </message>
    <message>
        <source>Set the precision to float32.</source>
        <translation>Réglez la précision numérique sur float32.</translation>
    </message>
    <message>
        <source>Fewer than two of the training images can be opened.</source>
        <translation>Moins de deux images d’entraînement peuvent être ouvertes.</translation>
    </message>
    <message>
        <source>The recipe changes nothing: this run is the same as one without a recipe.</source>
        <translation>La recette ne change rien&#xa0;: cette exécution équivaut à une exécution sans recette.</translation>
    </message>
    <message>
        <source>Choose the random backbone, a weights file or a classifier&apos;s run.</source>
        <translation>Choisissez le backbone aléatoire, un fichier de poids ou l’exécution d’un classifieur.</translation>
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
        <translation>Entrée&#xa0;: image affichée, en 8 bits&#x202f;; %1</translation>
    </message>
    <message>
        <source>The kind must be &apos;gan&apos; or &apos;classifier&apos;.</source>
        <translation>Le type doit être «&#x202f;gan&#x202f;» ou «&#x202f;classifier&#x202f;».</translation>
    </message>
    <message>
        <source>The network&apos;s output for &apos;%1&apos; is not a number: its weights are damaged.</source>
        <translation>La sortie du réseau pour «&#x202f;%1&#x202f;» n’est pas un nombre&#xa0;: ses poids sont endommagés.</translation>
    </message>
    <message>
        <source>Retrain it, or use another weights file.</source>
        <translation>Entraînez-le de nouveau, ou prenez un autre fichier de poids.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these images were used for training; this overestimates the results.</source>
        <translation>
            <numerusform>%n de ces images a servi à l’entraînement&#x202f;; cela surestime les résultats.</numerusform>
            <numerusform>%n de ces images ont servi à l’entraînement&#x202f;; cela surestime les résultats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) have images of more than one class.</source>
        <translation>
            <numerusform>%n patient a des images de plusieurs classes.</numerusform>
            <numerusform>%n patients ont des images de plusieurs classes.</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; contains values that are not numbers (in %2).</source>
        <translation>«&#x202f;%1&#x202f;» contient des valeurs qui ne sont pas des nombres (dans %2).</translation>
    </message>
    <message>
        <source>Use a weights file that was saved before its training diverged.</source>
        <translation>Utilisez un fichier de poids enregistré avant la divergence de son entraînement.</translation>
    </message>
    <message>
        <source>The head of &apos;%1&apos; was replaced: %2 → %3 classes.</source>
        <translation>La tête de «&#x202f;%1&#x202f;» a été remplacée&#xa0;: %2 → %3 classes.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no head for these classes: a new one was created.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas de tête pour ces classes&#xa0;: une nouvelle a été créée.</translation>
    </message>
    <message numerus="yes">
        <source>%n tensor(s) contain values that are not numbers, for example %1</source>
        <translation>
            <numerusform>%n tenseur contient des valeurs qui ne sont pas des nombres&#xa0;: %1</numerusform>
            <numerusform>%n tenseurs contiennent des valeurs qui ne sont pas des nombres, par exemple %1</numerusform>
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
        <source>These are the weights of torchvision&apos;s inception_v3, not those of the FID InceptionV3. They can be used, but their FID cannot be compared with published values: they were trained differently (1000 classes, an auxiliary head), for a network whose average pools count the border and whose last block ends in an average.</source>
        <translation>Ce sont les poids d’inception_v3 de torchvision, non ceux de l’InceptionV3 de la FID. Ils sont utilisables, mais leur FID ne se compare pas aux valeurs publiées&#xa0;: ils ont été entraînés autrement (1000 classes, une tête auxiliaire), pour un réseau dont le pooling moyen compte le bord et dont le dernier bloc finit par une moyenne.</translation>
    </message>
    <message>
        <source>its data do not match their checksum</source>
        <translation>ses données ne correspondent pas à leur somme de contrôle</translation>
    </message>
    <message>
        <source>The statistics &apos;%1&apos; do not say which network made them: the value is valid only if it was this one, with this resizer.</source>
        <translation>Les statistiques «&#x202f;%1&#x202f;» n’indiquent pas le réseau qui les a produites&#xa0;: la valeur n’est valable que si c’était celui-ci, avec ce redimensionnement.</translation>
    </message>
    <message>
        <source>The statistics &apos;%1&apos; were made with the resizer &apos;%2&apos;, but this comparison uses &apos;%3&apos;: the values cannot be compared.</source>
        <translation>Les statistiques «&#x202f;%1&#x202f;» ont été produites avec le redimensionnement «&#x202f;%2&#x202f;», mais cette comparaison utilise «&#x202f;%3&#x202f;»&#xa0;: les valeurs ne se comparent pas.</translation>
    </message>
    <message>
        <source>Choose the resizer &apos;%1&apos;, or recompute the statistics from the images.</source>
        <translation>Choisissez le redimensionnement «&#x202f;%1&#x202f;», ou recalculez les statistiques à partir des images.</translation>
    </message>
    <message>
        <source>The statistics &apos;%1&apos; were made by another network (%2, fingerprint %3…) than this comparison uses (%4, %5…): the features cannot be compared.</source>
        <translation>Les statistiques «&#x202f;%1&#x202f;» ont été produites par un autre réseau (%2, empreinte %3…) que celui de cette comparaison (%4, %5…)&#xa0;: les caractéristiques ne se comparent pas.</translation>
    </message>
    <message>
        <source>Choose the backbone that made them, or recompute the statistics from the images.</source>
        <translation>Choisissez le backbone qui les a produites, ou recalculez les statistiques à partir des images.</translation>
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
        <source>its name must end in .npz</source>
        <translation>son nom doit se terminer par .npz</translation>
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
        <source>the location is not writable</source>
        <translation>l’emplacement n’est pas accessible en écriture</translation>
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
        <source>KID has no standard deviation because there is only one subset of %1 images. Choose a KID subset size below the number of images.</source>
        <translation>La KID n’a pas d’écart type car il n’y a qu’un sous-ensemble de %1 images. Choisissez une taille des sous-ensembles KID inférieure au nombre d’images.</translation>
    </message>
    <message>
        <source>The features of both sets are (nearly) all equal: they do not distinguish the images, and the values are meaningless.</source>
        <translation>Les caractéristiques des deux jeux sont (presque) toutes égales&#xa0;: elles ne distinguent pas les images, et les valeurs n’ont pas de sens.</translation>
    </message>
    <message>
        <source>The features of the first set are (nearly) all equal: they do not distinguish its images, and the values mean little.</source>
        <translation>Les caractéristiques du premier jeu sont (presque) toutes égales&#xa0;: elles ne distinguent pas ses images, et les valeurs ont peu de sens.</translation>
    </message>
    <message>
        <source>The features of the second set are (nearly) all equal: they do not distinguish its images, or it contains one image many times.</source>
        <translation>Les caractéristiques du second jeu sont (presque) toutes égales&#xa0;: elles ne distinguent pas ses images, ou il contient de nombreuses fois la même.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are in both sets: the values are too good.</source>
        <translation>
            <numerusform>%n image est dans les deux jeux&#xa0;: les valeurs sont trop bonnes.</numerusform>
            <numerusform>%n images sont dans les deux jeux&#xa0;: les valeurs sont trop bonnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>This backbone does not have %1 dims; %2 are used.</source>
        <translation>Ce backbone n’a pas %1 dimensions&#x202f;; %2 sont utilisées.</translation>
    </message>
    <message>
        <source>The resizer setting was ignored: a classifier has its own (%1).</source>
        <translation>Le réglage du redimensionnement a été ignoré&#xa0;: un classifieur a le sien (%1).</translation>
    </message>
    <message>
        <source>Input: not known</source>
        <translation>Entrée&#xa0;: inconnue</translation>
    </message>
    <message>
        <source>KID: kernel (x·y/d + 1)³, unbiased, one subset of %1 images, so without a deviation</source>
        <translation>KID&#xa0;: noyau (x·y/d + 1)³, sans biais, un seul sous-ensemble de %1 images, donc sans écart type</translation>
    </message>
    <message>
        <source>Generator of %1: averaged weights (EMA) if available, epoch %2, seed %3</source>
        <translation>Générateur de %1&#xa0;: poids moyens (EMA) s’ils existent, époque %2, graine %3</translation>
    </message>
    <message>
        <source>Near-copies of training images cannot be checked: %1 No image was written.</source>
        <translation>Les quasi-copies d’images d’entraînement ne peuvent pas être vérifiées&#xa0;: %1 Aucune image n’a été écrite.</translation>
    </message>
    <message>
        <source>Restore the training images at their old location, or choose &quot;Export near-copies of training images too&quot; (--near-copies).</source>
        <translation>Remettez les images d’entraînement là où elles étaient, ou choisissez «&#x202f;Exporter aussi les quasi-copies d’images d’entraînement&#x202f;» (--near-copies).</translation>
    </message>
    <message>
        <source>&apos;%1&apos; no longer contains any of the training images.</source>
        <translation>«&#x202f;%1&#x202f;» ne contient plus aucune des images d’entraînement.</translation>
    </message>
    <message numerus="yes">
        <source>%n training image(s) could not be opened: near-copies of them were not checked.</source>
        <translation>
            <numerusform>%n image d’entraînement n’a pas pu être ouverte&#xa0;: ses quasi-copies n’ont pas été vérifiées.</numerusform>
            <numerusform>%n images d’entraînement n’ont pas pu être ouvertes&#xa0;: leurs quasi-copies n’ont pas été vérifiées.</numerusform>
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
            <numerusform>%n image réservée est aussi une image d’entraînement&#xa0;: le rapport des distances est trop grand.</numerusform>
            <numerusform>%n images réservées sont aussi des images d’entraînement&#xa0;: le rapport des distances est trop grand.</numerusform>
        </translation>
    </message>
    <message>
        <source>The features of the training images are (nearly) all equal: they do not distinguish the images, and distances are meaningless.</source>
        <translation>Les caractéristiques des images d’entraînement sont (presque) toutes égales&#xa0;: elles ne distinguent pas les images, et les distances n’ont pas de sens.</translation>
    </message>
    <message>
        <source>Near-copy: SSIM (7 × 7) of %1 or more with a training image or its mirror image, moved by up to %2 pixels</source>
        <translation>Quasi-copie&#xa0;: SSIM (7 × 7) d’au moins %1 avec une image d’entraînement ou son image en miroir, décalée de %2 pixels au plus</translation>
    </message>
    <message>
        <source>Distance: the smaller of those to a training image and to its mirror image</source>
        <translation>Distance&#xa0;: la plus petite de celles à une image d’entraînement et à son image en miroir</translation>
    </message>
    <message>
        <source>Authentic: not a near-copy, and farther from the nearest training image than that image is from its own nearest neighbour (Alaa 2022)</source>
        <translation>Authentique&#xa0;: pas une quasi-copie, et plus éloignée de l’image d’entraînement la plus proche que celle-ci ne l’est de sa propre voisine la plus proche (Alaa 2022)</translation>
    </message>
    <message>
        <source>Generator: averaged weights (EMA) if available, epoch %1, seed %2</source>
        <translation>Générateur&#xa0;: poids moyens (EMA) s’ils existent, époque %1, graine %2</translation>
    </message>
    <message>
        <source>&apos;sigma&apos; in &apos;%1&apos; is not a covariance: it is not symmetric, or has a negative variance.</source>
        <translation>«&#x202f;sigma&#x202f;» dans «&#x202f;%1&#x202f;» n’est pas une covariance&#xa0;: elle n’est pas symétrique, ou une variance y est négative.</translation>
    </message>
    <message>
        <source>Recompute the statistics from the images.</source>
        <translation>Recalculez les statistiques à partir des images.</translation>
    </message>
    <message>
        <source>Precision, recall, density and coverage need more than %1 images on both sides, the larger of the two neighbour counts k.</source>
        <translation>Précision, rappel, densité et couverture demandent plus de %1 images de chaque côté, le plus grand des deux nombres de voisins k.</translation>
    </message>
    <message>
        <source>The smaller set has %1 images for %2 dims: FID is biased upwards; compare only FIDs of the same N.</source>
        <translation>Le plus petit jeu a %1 images pour %2 dimensions&#xa0;: sa FID est biaisée vers le haut&#x202f;; ne comparez que des FID de même N.</translation>
    </message>
    <message>
        <source>The set whose size is known has %1 images for %2 dims: FID is biased upwards; compare only FIDs of the same N.</source>
        <translation>Le jeu dont la taille est connue a %1 images pour %2 dimensions&#xa0;: sa FID est biaisée vers le haut&#x202f;; ne comparez que des FID de même N.</translation>
    </message>
    <message>
        <source>There is no preset &apos;%1&apos; for comparisons.</source>
        <translation>Il n’y a pas de préréglage «&#x202f;%1&#x202f;» pour les comparaisons.</translation>
    </message>
    <message>
        <source>FID by dims: %1</source>
        <translation>FID selon les dimensions&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n image(s) can be opened. The first: %1</source>
        <translation>
            <numerusform>L’unique image (%n) ne peut pas être ouverte&#xa0;: %1</numerusform>
            <numerusform>Aucune des %n images ne peut être ouverte. La première&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>None of the reference images can be opened.</source>
        <translation>Aucune des images de référence ne peut être ouverte.</translation>
    </message>
    <message>
        <source>The images in &apos;%1&apos; are not those of the run, which were at &apos;%2&apos;.</source>
        <translation>Les images de «&#x202f;%1&#x202f;» ne sont pas celles de l’exécution, qui se trouvaient dans «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>The images of the run are no longer at &apos;%1&apos;.</source>
        <translation>Les images de l’exécution ne se trouvent plus dans «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Say where they are now: &apos;synthray-cli resume --data PATH&apos;, or Resume on the Runs page.</source>
        <translation>Indiquez où elles se trouvent à présent&#xa0;: «&#x202f;synthray-cli resume --data CHEMIN&#x202f;», ou Reprendre à la page Exécutions.</translation>
    </message>
    <message>
        <source>Grey values: %1, as the weights of &apos;%2&apos; expect.</source>
        <translation>Niveaux de gris&#xa0;: %1, comme l’attendent les poids de «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>full size</source>
        <translation>taille réelle</translation>
    </message>
    <message>
        <source>%1 × %1 px, %2</source>
        <translation>%1 × %1 px, %2</translation>
    </message>
    <message>
        <source>Real images: prepared as for the generator&apos;s training, %1</source>
        <translation>Images réelles&#xa0;: préparées comme pour l’entraînement du générateur, %1</translation>
    </message>
    <message>
        <source>The set has no splits: %1 % are used for validation and %2 % for testing, split by image, because its patients are not known: one patient can be in several splits.</source>
        <translation>Le jeu n’a pas de partitions&#xa0;: %1 % servent à la validation et %2 % au test, répartis par image, car les patients ne sont pas connus&#xa0;: un patient peut se trouver dans plusieurs partitions.</translation>
    </message>
    <message>
        <source>The set has no val split: %1 % of the training images are used for validation, split by image, because its patients are not known.</source>
        <translation>Le jeu n’a pas de partition val&#xa0;: %1 % des images d’entraînement servent à la validation, réparties par image, car les patients ne sont pas connus.</translation>
    </message>
    <message>
        <source>Choose another folder. To train with generated images, use an arm of a study, which keeps them out of validation and test.</source>
        <translation>Choisissez un autre dossier. Pour entraîner avec des images générées, utilisez un bras d’une étude, qui les exclut de la validation et du test.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is inside &apos;%2&apos;, the folder of the training images: generated images would count as real ones there. No image was written.</source>
        <translation>«&#x202f;%1&#x202f;» se trouve dans «&#x202f;%2&#x202f;», le dossier des images d’entraînement&#xa0;: les images générées y compteraient comme réelles. Aucune image n’a été écrite.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; contains other images (&apos;%2&apos;): generated images would count as real ones there. No image was written.</source>
        <translation>«&#x202f;%1&#x202f;» contient d’autres images («&#x202f;%2&#x202f;»)&#xa0;: les images générées y compteraient comme réelles. Aucune image n’a été écrite.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no checkpoint of step %2, but of %3.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas de point de reprise au pas %2, mais à %3.</translation>
    </message>
    <message>
        <source>Choose one of those.</source>
        <translation>Choisissez l’un d’eux.</translation>
    </message>
    <message>
        <source>Choose another run or checkpoint to branch from, or start a new run without a parent.</source>
        <translation>Choisissez une autre exécution ou un autre point de reprise comme origine, ou lancez une nouvelle exécution sans parent.</translation>
    </message>
    <message>
        <source>The parent run &apos;%1&apos; does not exist.</source>
        <translation>L’exécution parente «&#x202f;%1&#x202f;» n’existe pas.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a run of another kind.</source>
        <translation>«&#x202f;%1&#x202f;» est une exécution d’un autre type.</translation>
    </message>
    <message>
        <source>A branch must have the networks of its parent: preset, width, channels and what else decides their shape.</source>
        <translation>Une branche doit avoir les réseaux de son parent&#xa0;: préréglage, largeur, canaux et tout ce qui détermine leur forme.</translation>
    </message>
    <message>
        <source>No checkpoint had been saved yet.</source>
        <translation>Aucun point de reprise n’avait encore été enregistré.</translation>
    </message>
    <message>
        <source>The run ends at its last checkpoint: epoch %1, step %2.</source>
        <translation>L’exécution s’arrête à son dernier point de reprise&#xa0;: époque %1, pas %2.</translation>
    </message>
    <message>
        <source>Only a generator&apos;s run can be continued for more epochs; &apos;%1&apos; is a classifier&apos;s.</source>
        <translation>Seule l’exécution d’un générateur peut être poursuivie pour plus d’époques&#xa0;; «&#x202f;%1&#x202f;» est celle d’un classifieur.</translation>
    </message>
    <message>
        <source>Start a new run with more epochs.</source>
        <translation>Lancez une nouvelle exécution avec plus d’époques.</translation>
    </message>
    <message>
        <source>The run &apos;%1&apos; has %2 epochs already; it cannot be continued to %3.</source>
        <translation>L’exécution «&#x202f;%1&#x202f;» a déjà %2 époques&#xa0;; elle ne peut pas être poursuivie jusqu’à %3.</translation>
    </message>
    <message>
        <source>Choose more epochs than %1.</source>
        <translation>Choisissez plus de %1 époques.</translation>
    </message>
    <message>
        <source>Continue it with more epochs (&apos;synthray-cli resume --epochs N&apos;), or generate images from it.</source>
        <translation>Poursuivez-la avec plus d’époques («&#x202f;synthray-cli resume --epochs N&#x202f;») ou générez-en des images.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not say which classes its generator has learned.</source>
        <translation>«&#x202f;%1&#x202f;» ne dit pas quelles classes son générateur a apprises.</translation>
    </message>
    <message>
        <source>The classes of the images are no longer those of the run: %1 instead of %2.</source>
        <translation>Les classes des images ne sont plus celles de l’exécution&#xa0;: %1 au lieu de %2.</translation>
    </message>
    <message>
        <source>Put the old labels back, or start a new run.</source>
        <translation>Rétablissez les anciennes étiquettes ou lancez une nouvelle exécution.</translation>
    </message>
    <message>
        <source>%1 cannot make images of %2 × %2 pixels.</source>
        <translation>%1 ne peut pas produire d’images de %2 × %2 pixels.</translation>
    </message>
    <message>
        <source>It makes %1. Choose a preset of that size, or other networks.</source>
        <translation>Possible&#xa0;: %1. Choisissez un préréglage de cette taille ou d’autres réseaux.</translation>
    </message>
    <message>
        <source>%1 does not go with %2: a penalty asks how D&apos;s output changes with one image, and with batch normalisation it also depends on all others.</source>
        <translation>%1 ne va pas avec %2&#xa0;: une pénalité demande comment la sortie de D change avec une image, et avec la normalisation par lot elle dépend aussi de toutes les autres.</translation>
    </message>
    <message>
        <source>Set normD to layer, instance or none.</source>
        <translation>Mettez normD à layer, instance ou none.</translation>
    </message>
    <message>
        <source>Set updatesD to whole.</source>
        <translation>Mettez updatesD à whole.</translation>
    </message>
    <message>
        <source>%1 compares real with generated images, so it does not go with %2.</source>
        <translation>%1 compare des images réelles et générées et ne va donc pas avec %2.</translation>
    </message>
    <message>
        <source>%1 mixes real with generated images, so it does not go with %2.</source>
        <translation>%1 mélange des images réelles et générées et ne va donc pas avec %2.</translation>
    </message>
    <message>
        <source>%1 has no labels that could be smoothed.</source>
        <translation>%1 n’a pas d’étiquettes à lisser.</translation>
    </message>
    <message>
        <source>Set smoothing to 0, or the objective to bce or leastsquares.</source>
        <translation>Mettez smoothing à 0, ou objective à bce ou leastsquares.</translation>
    </message>
    <message>
        <source>%1 without a constraint has no minimum: the discriminator&apos;s outputs grow without end.</source>
        <translation>%1 sans contrainte n’a pas de minimum&#xa0;: les sorties du discriminateur croissent sans fin.</translation>
    </message>
    <message>
        <source>Set the constraint to clip, gp or spectral.</source>
        <translation>Mettez constraint à clip, gp ou spectral.</translation>
    </message>
    <message>
        <source>%1, but none of the four changes is selected.</source>
        <translation>%1, mais aucune des quatre modifications n’est choisie.</translation>
    </message>
    <message>
        <source>Select at least one of augmentBrightness, augmentContrast, augmentTranslation and augmentCutout, or set augmentD to none.</source>
        <translation>Choisissez au moins l’un de augmentBrightness, augmentContrast, augmentTranslation et augmentCutout, ou mettez augmentD à none.</translation>
    </message>
    <message>
        <source>%1 follows the sign of D&apos;s outputs, which means nothing with %2.</source>
        <translation>%1 suit le signe des sorties de D, qui ne veut rien dire avec %2.</translation>
    </message>
    <message>
        <source>Set augmentD to diffaugment, or the objective to bce or hinge.</source>
        <translation>Mettez augmentD à diffaugment, ou objective à bce ou hinge.</translation>
    </message>
    <message>
        <source>A batch of %1 cannot be computed in %2 parts of at least %3 images.</source>
        <translation>Un lot de %1 ne peut pas être calculé en %2 parties d’au moins %3 images.</translation>
    </message>
    <message>
        <source>Set parts to a smaller number.</source>
        <translation>Mettez parts à un nombre plus petit.</translation>
    </message>
    <message>
        <source>%1 (condition) needs images of at least two classes; &apos;%2&apos; has %3.</source>
        <translation>%1 (condition) exige des images d’au moins deux classes&#x202f;; «&#x202f;%2&#x202f;» en a %3.</translation>
    </message>
    <message>
        <source>Label the images, for example one subfolder per class, or set condition to none.</source>
        <translation>Étiquetez les images, par exemple avec un sous-dossier par classe, ou mettez condition à none.</translation>
    </message>
    <message>
        <source>%1 (condition) needs several classes, but only &apos;%2&apos; is chosen.</source>
        <translation>%1 (condition) exige plusieurs classes, mais seule «&#x202f;%2&#x202f;» est choisie.</translation>
    </message>
    <message>
        <source>Train on all classes, or set condition to none.</source>
        <translation>Entraînez avec toutes les classes, ou mettez condition à none.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) of &apos;%1&apos; have no class, but the generator learns classes.</source>
        <translation>
            <numerusform>%n image de «&#x202f;%1&#x202f;» n’a pas de classe, alors que le générateur apprend des classes.</numerusform>
            <numerusform>%n images de «&#x202f;%1&#x202f;» n’ont pas de classe, alors que le générateur apprend des classes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Label or exclude them, or set condition to none.</source>
        <translation>Étiquetez-les ou excluez-les, ou mettez condition à none.</translation>
    </message>
    <message>
        <source>The last checkpoint is kept. Branch from it with %1 (parts) at %2: half the memory for the same batch. Or choose a smaller batch or network width.</source>
        <translation>Le dernier point de reprise est conservé. Partez de lui avec %1 (parts) à %2&#xa0;: la moitié de la mémoire pour le même lot. Ou choisissez un lot ou une largeur de réseau plus petits.</translation>
    </message>
    <message>
        <source>Only DICOM secondary captures can hold several images in one file.</source>
        <translation>Seules les captures secondaires DICOM peuvent contenir plusieurs images dans un fichier.</translation>
    </message>
    <message>
        <source>Choose that format, or one file per image.</source>
        <translation>Choisissez ce format, ou un fichier par image.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are too many for one DICOM file.</source>
        <translation>
            <numerusform>%n image est trop pour un fichier DICOM.</numerusform>
            <numerusform>%n images sont trop pour un fichier DICOM.</numerusform>
        </translation>
    </message>
    <message>
        <source>Generate fewer, or one file per image.</source>
        <translation>Générez-en moins, ou un fichier par image.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are written and complete. Make room and generate again with the same settings and folder: nothing is there twice.</source>
        <translation>
            <numerusform>%n image est écrite et complète. Libérez de la place et générez de nouveau avec les mêmes réglages et le même dossier : rien n’y sera en double.</numerusform>
            <numerusform>%n images sont écrites et complètes. Libérez de la place et générez de nouveau avec les mêmes réglages et le même dossier : rien n’y sera en double.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the manifest.csv that &apos;generate&apos; wrote.</source>
        <translation>Utilisez le manifest.csv que « generate » a écrit.</translation>
    </message>
    <message>
        <source>it has no column &apos;%1&apos;.</source>
        <translation>il n’a pas de colonne « %1 ».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no row %2.</source>
        <translation>« %1 » n’a pas de ligne %2.</translation>
    </message>
    <message>
        <source>Rows are counted from 1, without the header.</source>
        <translation>Les lignes sont comptées à partir de 1, sans l’en-tête.</translation>
    </message>
    <message>
        <source>row %1: the column &apos;%2&apos; is damaged.</source>
        <translation>ligne %1 : la colonne « %2 » est endommagée.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; no longer has the weights %2 of this image.</source>
        <translation>« %1 » n’a plus les poids %2 de cette image.</translation>
    </message>
    <message>
        <source>Give the run that the table names, with its snapshots.</source>
        <translation>Indiquez l’exécution que nomme le tableau, avec ses instantanés.</translation>
    </message>
    <message>
        <source>The run &apos;%1&apos; was trained on all classes together, so its images have no class that could be filled up.</source>
        <translation>L’exécution « %1 » a été entraînée sur toutes les classes ensemble ; ses images n’ont pas de classe à compléter.</translation>
    </message>
    <message>
        <source>Train on one class, or a conditional preset, or give a number of images.</source>
        <translation>Entraînez sur une classe ou avec un préréglage conditionnel, ou indiquez un nombre d’images.</translation>
    </message>
    <message numerus="yes">
        <source>The classes that the generator can make are already as large as the largest class (%n image(s)).</source>
        <translation>
            <numerusform>Les classes que le générateur peut produire sont déjà aussi grandes que la plus grande (%n image).</numerusform>
            <numerusform>Les classes que le générateur peut produire sont déjà aussi grandes que la plus grande (%n images).</numerusform>
        </translation>
    </message>
    <message>
        <source>Give a number of images.</source>
        <translation>Indiquez un nombre d’images.</translation>
    </message>
    <message>
        <source>The generator cannot make images of the class &apos;%1&apos;.</source>
        <translation>Le générateur ne peut pas produire d’images de la classe « %1 ».</translation>
    </message>
    <message>
        <source>It was trained on all classes together.</source>
        <translation>Il a été entraîné sur toutes les classes ensemble.</translation>
    </message>
    <message>
        <source>Its classes: %1.</source>
        <translation>Ses classes : %1.</translation>
    </message>
    <message>
        <source>The image of row %1 comes out differently here: another processor, device or version of LibTorch rounds differently.</source>
        <translation>L’image de la ligne %1 est différente ici : un autre processeur, appareil ou LibTorch arrondit autrement.</translation>
    </message>
    <message>
        <source>Use the device and the number of threads in generation.json.</source>
        <translation>Utilisez l’appareil et le nombre de threads de generation.json.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no part of a place in the latent space.</source>
        <translation>« %1 » ne fait pas partie d’une position dans l’espace latent.</translation>
    </message>
    <message>
        <source>Parts are walk=SEED:IMAGE:FRACTION, variation=NUMBER:STRENGTH, truncation=FACTOR and DIRECTION=VALUE, with directions from 1 to %1 and values from %2 to %3.</source>
        <translation>Les parties sont walk=GRAINE:IMAGE:FRACTION, variation=NUMÉRO:FORCE, truncation=FACTEUR et DIRECTION=VALEUR, avec des directions de 1 à %1 et des valeurs de %2 à %3.</translation>
    </message>
    <message>
        <source>Bare weights do not say how images are prepared for them.</source>
        <translation>De simples poids n’indiquent pas comment préparer les images.</translation>
    </message>
    <message>
        <source>A snapshot holds the generator alone, so no discriminator was written.</source>
        <translation>Un instantané ne contient que le générateur ; aucun discriminateur n’a donc été écrit.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be the body part of a DICOM file.</source>
        <translation>« %1 » ne peut pas être la partie du corps d’un fichier DICOM.</translation>
    </message>
    <message>
        <source>Use up to 16 letters, digits and blanks, as in CHEST or LSPINE.</source>
        <translation>Utilisez jusqu’à 16 lettres, chiffres et espaces, comme CHEST ou LSPINE.</translation>
    </message>
    <message>
        <source>The generator was trained on %1 images, but %2 are compared: choose those of its training.</source>
        <translation>Le générateur a été entraîné avec %1 images, mais %2 sont comparées : choisissez celles de son entraînement.</translation>
    </message>
    <message>
        <source>nearest training images</source>
        <translation>images d’entraînement les plus proches</translation>
    </message>
    <message>
        <source>No image is in colour: red, green and blue are equal.</source>
        <translation>Aucune image n’est en couleurs&#xa0;: le rouge, le vert et le bleu sont égaux.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are in colour; the network receives their brightness. To train with colours, set Channels (channels) to colour.</source>
        <translation>
            <numerusform>%n image est en couleurs&#x202f;; le réseau reçoit sa luminosité. Pour entraîner avec les couleurs, réglez Canaux (channels) sur colour.</numerusform>
            <numerusform>%n images sont en couleurs&#x202f;; le réseau reçoit leur luminosité. Pour entraîner avec les couleurs, réglez Canaux (channels) sur colour.</numerusform>
        </translation>
    </message>
    <message>
        <source>A DICOM X-ray image is grey, but the generator makes images in colour.</source>
        <translation>Une image de radiographie DICOM est en niveaux de gris, mais le générateur produit des images en couleurs.</translation>
    </message>
    <message>
        <source>Choose DICOM secondary capture or PNG as the format (format).</source>
        <translation>Choisissez la capture secondaire DICOM ou PNG comme format (format).</translation>
    </message>
    <message>
        <source>Images in colour have 8 bits in DICOM files, not %1.</source>
        <translation>Les images en couleurs ont 8 bits dans les fichiers DICOM, et non %1.</translation>
    </message>
    <message>
        <source>Set the bits to 8, or choose PNG as the format (format).</source>
        <translation>Réglez les bits sur 8, ou choisissez PNG comme format (format).</translation>
    </message>
    <message>
        <source>%1 (mix): Mosaic needs images with boxes; no training image of &apos;%2&apos; has one.</source>
        <translation>%1 (mix)&#xa0;: la mosaïque a besoin d’images avec des boîtes&#x202f;; aucune image d’entraînement de «&#x202f;%2&#x202f;» n’en a.</translation>
    </message>
    <message>
        <source>Open a set with boxes, or choose MixUp or CutMix.</source>
        <translation>Ouvrez un jeu avec des boîtes, ou choisissez MixUp ou CutMix.</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) have images in more than one split, for example &apos;%1&apos; (%2). This overestimates validation and test results; fix it with &apos;synthray-cli split --fix&apos; or on the Data page.</source>
        <translation>
            <numerusform>%n patient a des images dans plusieurs partitions&#xa0;: «&#x202f;%1&#x202f;» (%2). Cela surestime les résultats de validation et de test&#x202f;; corrigez-le avec «&#x202f;synthray-cli split --fix&#x202f;» ou sur la page Données.</numerusform>
            <numerusform>%n patients ont des images dans plusieurs partitions, par exemple «&#x202f;%1&#x202f;» (%2). Cela surestime les résultats de validation et de test&#x202f;; corrigez-le avec «&#x202f;synthray-cli split --fix&#x202f;» ou sur la page Données.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have copies in more than one split, for example &apos;%1&apos; (%2). This overestimates validation and test results; fix it with &apos;synthray-cli split --fix&apos; or on the Data page.</source>
        <translation>
            <numerusform>%n image a des copies dans plusieurs partitions&#xa0;: «&#x202f;%1&#x202f;» (%2). Cela surestime les résultats de validation et de test&#x202f;; corrigez-le avec «&#x202f;synthray-cli split --fix&#x202f;» ou sur la page Données.</numerusform>
            <numerusform>%n images ont des copies dans plusieurs partitions, par exemple «&#x202f;%1&#x202f;» (%2). Cela surestime les résultats de validation et de test&#x202f;; corrigez-le avec «&#x202f;synthray-cli split --fix&#x202f;» ou sur la page Données.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have a near-duplicate in another split, for example &apos;%1&apos; (%2). This overestimates validation and test results; fix it with &apos;synthray-cli split --fix&apos; or on the Data page.</source>
        <translation>
            <numerusform>%n image a un quasi-doublon dans une autre partition&#xa0;: «&#x202f;%1&#x202f;» (%2). Cela surestime les résultats de validation et de test&#x202f;; corrigez-le avec «&#x202f;synthray-cli split --fix&#x202f;» ou sur la page Données.</numerusform>
            <numerusform>%n images ont un quasi-doublon dans une autre partition, par exemple «&#x202f;%1&#x202f;» (%2). Cela surestime les résultats de validation et de test&#x202f;; corrigez-le avec «&#x202f;synthray-cli split --fix&#x202f;» ou sur la page Données.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start a branch with lower learning rates (lrG, lrD); the last checkpoint and the older ones that are kept were saved before the divergence.</source>
        <translation>Démarrez une branche avec des taux d’apprentissage plus faibles (lrG, lrD)&#x202f;; le dernier point de reprise et les plus anciens qui sont conservés sont antérieurs à la divergence.</translation>
    </message>
</context>
<context>
    <name>OpenDialogs</name>
    <message>
        <source>Open a folder of images</source>
        <translation>Ouvrir un dossier d’images</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>Ouvrir des images</translation>
    </message>
    <message>
        <source>The sample images are not installed.</source>
        <translation>Les images d’exemple ne sont pas installées.</translation>
    </message>
    <message>
        <source>Open a folder with your own images instead.</source>
        <translation>Ouvrez plutôt un dossier contenant vos propres images.</translation>
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
        <source>Your labels or splits of %Ln image(s) are not saved.</source>
        <translation>
            <numerusform>Vos étiquettes ou partitions de %Ln image ne sont pas enregistrées.</numerusform>
            <numerusform>Vos étiquettes ou partitions de %Ln images ne sont pas enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a project to keep them. The images themselves are not changed.</source>
        <translation>Enregistrez un projet pour les conserver. Les images elles-mêmes ne sont pas modifiées.</translation>
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
        <translation>Localiser les images</translation>
    </message>
    <message>
        <source>The folder of &apos;%1&apos; contains no images any more:</source>
        <translation>Le dossier de «&#x202f;%1&#x202f;» ne contient plus d’images&#xa0;:</translation>
    </message>
    <message>
        <source>The images of &apos;%1&apos; were not found:</source>
        <translation>Les images de «&#x202f;%1&#x202f;» sont introuvables&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln other(s)</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>If they were moved or renamed, locate them: sources next to them are found as well. Labels stay with their images.</source>
        <translation>Si elles ont été déplacées ou renommées, localisez-les&#xa0;: les sources voisines seront aussi retrouvées. Les étiquettes restent attachées à leurs images.</translation>
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
        <translation>Autres images</translation>
    </message>
    <message numerus="yes">
        <source>None of this project&apos;s %Ln labelled image(s) is in &apos;%1&apos;.</source>
        <translation>
            <numerusform>L’image étiquetée de ce projet (%Ln) n’est pas dans «&#x202f;%1&#x202f;».</numerusform>
            <numerusform>Aucune des %Ln images étiquetées de ce projet n’est dans «&#x202f;%1&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels belong to the content of an image, so other images do not get them. Nothing has been changed or written so far.</source>
        <translation>Les étiquettes sont liées au contenu d’une image&#x202f;; les autres images ne les reçoivent donc pas. Rien n’a été modifié ni écrit jusqu’ici.</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Choisir un autre dossier…</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Ouvrir quand même</translation>
    </message>
    <message>
        <source>Open this set</source>
        <translation>Ouvrir ce jeu</translation>
    </message>
</context>
<context>
    <name>OverviewPicture</name>
    <message>
        <source>images</source>
        <translation>images</translation>
    </message>
    <message>
        <source>no split</source>
        <translation>sans partition</translation>
    </message>
    <message>
        <source>Overview of the images</source>
        <translation>Vue d’ensemble des images</translation>
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
        <translation>fichiers à problème</translation>
    </message>
    <message>
        <source>Images per class and split</source>
        <translation>Images par classe et partition</translation>
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
        <source>Exact duplicates: files with the same SHA-256. Leaks: patients or duplicates in more than one split.</source>
        <translation>Doublons exacts&#xa0;: fichiers de même SHA-256. Fuites&#xa0;: patients ou doublons dans plusieurs partitions.</translation>
    </message>
    <message>
        <source>Near duplicates: perceptual hashes of 256 bits that differ in at most %1 bits.</source>
        <translation>Quasi-doublons&#xa0;: empreintes perceptuelles de 256 bits qui diffèrent sur %1 bits au plus.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has an unsupported file type.</source>
        <translation>«&#x202f;%1&#x202f;» a un type de fichier non pris en charge.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .pdf, .svg or .png.</source>
        <translation>Choisissez un nom qui se termine par .pdf, .svg ou .png.</translation>
    </message>
    <message>
        <source>Images per patient</source>
        <translation>Images par patient</translation>
    </message>
    <message>
        <source>studies</source>
        <translation>études</translation>
    </message>
    <message>
        <source>Images per study</source>
        <translation>Images par étude</translation>
    </message>
    <message>
        <source>Images per patient or study</source>
        <translation>Images par patient ou étude</translation>
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
        <source>How grey levels between pixels are computed.</source>
        <translation>Calcul des niveaux de gris entre les pixels.</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Remplissage</translation>
    </message>
    <message>
        <source>Grey level outside the image: 0 black, 255 white.</source>
        <translation>Niveau de gris hors de l’image&#xa0;: 0 noir, 255 blanc.</translation>
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
        <source>First column to keep; the area outside the image is black.</source>
        <translation>Première colonne conservée&#x202f;; hors de l’image, tout est noir.</translation>
    </message>
    <message>
        <source>Upper</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>First row to keep; the area outside the image is black.</source>
        <translation>Première ligne conservée&#x202f;; hors de l’image, tout est noir.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>First column that is no longer kept.</source>
        <translation>Première colonne qui n’est plus conservée.</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>First row that is no longer kept.</source>
        <translation>Première ligne qui n’est plus conservée.</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotation</translation>
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
        <translation>Agrandit l’image pour qu’aucun coin ne soit coupé.</translation>
    </message>
    <message>
        <source>Horizontal flip</source>
        <translation>Miroir horizontal</translation>
    </message>
    <message>
        <source>Vertical flip</source>
        <translation>Miroir vertical</translation>
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
        <source>How far vertical lines are tilted.</source>
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
        <source>Whether rows or columns of the image are shifted.</source>
        <translation>Décalage des lignes ou des colonnes de l’image.</translation>
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
        <translation>au choix&#xa0;: %1</translation>
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
        <source>Allowed: %1.</source>
        <translation>Valeurs admises&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Unknown parameter &apos;%1&apos;.</source>
        <translation>Paramètre inconnu «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Valid parameters: %1.</source>
        <translation>Paramètres valides&#xa0;: %1.</translation>
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
        <translation>images</translation>
    </message>
    <message>
        <source>Learning rate (G)</source>
        <translation>Taux d’appr. (G)</translation>
    </message>
    <message>
        <source>Step size of the optimiser for the generator (G).</source>
        <translation>Pas de l’optimiseur pour le générateur (G).</translation>
    </message>
    <message>
        <source>Learning rate (D)</source>
        <translation>Taux d’appr. (D)</translation>
    </message>
    <message>
        <source>Step size of the optimiser for the discriminator (D).</source>
        <translation>Pas de l’optimiseur pour le discriminateur (D).</translation>
    </message>
    <message>
        <source>Adam β1</source>
        <translation>β1 d’Adam</translation>
    </message>
    <message>
        <source>Decay of Adam&apos;s mean of gradients: higher values average over more steps. 0.5 is usual for GANs.</source>
        <translation>Décroissance de la moyenne des gradients d’Adam&#xa0;: une valeur plus élevée moyenne sur plus de pas. 0,5 est usuel pour les GAN.</translation>
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
        <translation>3 (images grises en trois canaux)</translation>
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
        <source>Centre crop</source>
        <translation>Recadrage centré</translation>
    </message>
    <message>
        <source>Black borders</source>
        <translation>Bandes noires</translation>
    </message>
    <message>
        <source>How images are made square: stretched (changes the proportions), cropped to the centre or padded with black.</source>
        <translation>Comment les images deviennent carrées&#xa0;: étirées (les proportions changent), recadrées au centre ou complétées de noir.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Start value of the random numbers. The same seed, images, settings and threads give the same networks, bit for bit.</source>
        <translation>Valeur de départ des nombres aléatoires. La même graine, avec les mêmes images, réglages et threads, donne les mêmes réseaux, au bit près.</translation>
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
        <source>Automatic uses a CUDA device if there is one, otherwise the CPU.</source>
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
        <source>Saves everything needed to resume the run. The last two checkpoints are kept; one is also saved on Stop and at the end.</source>
        <translation>Enregistre tout ce qu’il faut pour reprendre l’exécution. Les deux derniers points de reprise sont gardés&#x202f;; un point est aussi enregistré à l’arrêt et à la fin.</translation>
    </message>
    <message>
        <source>Snapshot every</source>
        <translation>Instantané tous</translation>
    </message>
    <message>
        <source>Saves a copy of the generator after the first epoch and then at this interval, to generate images from it later; 0: never.</source>
        <translation>Enregistre une copie du générateur après la première époque, puis à cet intervalle, pour en tirer plus tard des images&#x202f;; 0&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>Generated after every epoch, always from the same latent vectors.</source>
        <translation>Générées après chaque époque, toujours à partir des mêmes vecteurs latents.</translation>
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
        <source>Filters of the layers next to the image; deeper layers have multiples of this number. 64 is the published network; fewer filters train faster.</source>
        <translation>Filtres des couches les plus proches de l’image&#x202f;; les plus profondes en ont un multiple. 64 est le réseau publié&#x202f;; moins de filtres s’entraînent plus vite.</translation>
    </message>
    <message>
        <source>DCGAN (Radford) 64</source>
        <translation>DCGAN (Radford) 64</translation>
    </message>
    <message>
        <source>Radford, Metz and Chintala 2016: transposed convolutions with batch normalisation, 64 × 64 pixels. A good first choice for a few hundred images.</source>
        <translation>Radford, Metz et Chintala 2016&#xa0;: convolutions transposées avec normalisation par lots, 64 × 64 pixels. Un bon premier choix pour quelques centaines d’images.</translation>
    </message>
    <message>
        <source>Chest X-ray study (128)</source>
        <translation>Étude du thorax (128)</translation>
    </message>
    <message>
        <source>The generator of the chest X-ray study, 128 × 128 pixels, no batch normalisation, dropout in the discriminator. Needs many epochs, so a GPU is recommended.</source>
        <translation>Le générateur de l’étude du thorax, 128 × 128 pixels, sans normalisation par lots, avec dropout dans le discriminateur. Demande beaucoup d’époques&#x202f;; un GPU est recommandé.</translation>
    </message>
    <message>
        <source>CPU threads to use; 0: all cores.</source>
        <translation>Threads du processeur à employer&#x202f;; 0&#xa0;: tous les cœurs.</translation>
    </message>
    <message>
        <source>Images per training step, at most as many as the set has. The last step of an epoch takes the remaining images. Larger batches need more memory.</source>
        <translation>Images par pas d’entraînement&#x202f;; au plus autant que le jeu en contient. Le dernier pas d’une époque prend ce qui reste. Un lot plus grand demande plus de mémoire.</translation>
    </message>
    <message>
        <source>Treat equal numbers as one patient</source>
        <translation>Numéros identiques&#xa0;: même patient</translation>
    </message>
    <message>
        <source>For the Kermany chest radiographs: person12_bacteria and person12_virus, or IM-0117 and NORMAL2-IM-0117, count as one patient. This is the safer choice, because 109 numbers occur as both bacteria and virus.</source>
        <translation>Pour les radiographies thoraciques Kermany&#xa0;: person12_bacteria et person12_virus, ou IM-0117 et NORMAL2-IM-0117, comptent comme un seul patient. C’est le choix le plus sûr, car 109 numéros existent avec bacteria et avec virus.</translation>
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
        <source>Parts with given shares, or folds that each serve as the test part once.</source>
        <translation>Des parts de taille donnée, ou des plis dont chacun sert une fois de test.</translation>
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
        <translation>Part des images d’entraînement&#x202f;; sans effet avec les plis.</translation>
    </message>
    <message>
        <source>val</source>
        <translation>val</translation>
    </message>
    <message>
        <source>Share of the images for validation (choosing settings); not used with folds.</source>
        <translation>Part des images de validation (choix des réglages)&#x202f;; sans effet avec les plis.</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>Share of the images kept for the final evaluation; not used with folds.</source>
        <translation>Part des images réservées à l’évaluation finale&#x202f;; sans effet avec les plis.</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Plis</translation>
    </message>
    <message>
        <source>Number of equal parts; each serves as the test part once.</source>
        <translation>Nombre de parts égales&#x202f;; chacune sert une fois de test.</translation>
    </message>
    <message>
        <source>Test fold</source>
        <translation>Pli de test</translation>
    </message>
    <message>
        <source>The fold that is the test part; the others are for training.</source>
        <translation>Le pli qui sert de test&#x202f;; les autres servent à l’entraînement.</translation>
    </message>
    <message>
        <source>Next fold as val</source>
        <translation>Pli suivant en val</translation>
    </message>
    <message>
        <source>Uses the fold after the test fold for validation.</source>
        <translation>Utilise le pli suivant celui de test pour la validation.</translation>
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
        <source>only copies of an image</source>
        <translation>seulement les copies d’une image</translation>
    </message>
    <message>
        <source>Images that stay in one part. If a patient&apos;s images are in two parts, results look better than they are.</source>
        <translation>Images qui restent dans une même part. Si les images d’un patient sont dans deux parts, les résultats paraissent meilleurs qu’ils ne sont.</translation>
    </message>
    <message>
        <source>Also keeps images that look alike in one part. Every image has to be decoded for this.</source>
        <translation>Garde aussi dans une même part les images qui se ressemblent. Il faut pour cela décoder chaque image.</translation>
    </message>
    <message>
        <source>Stratify by class</source>
        <translation>Stratifier par classe</translation>
    </message>
    <message>
        <source>Splits each class separately, so that every part has the same class proportions.</source>
        <translation>Répartit chaque classe séparément, pour que toutes les parts aient les mêmes proportions de classes.</translation>
    </message>
    <message>
        <source>Start value of the random numbers: the same seed gives the same split of the same images.</source>
        <translation>Valeur initiale des nombres aléatoires&#xa0;: une même graine donne la même répartition des mêmes images.</translation>
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
        <translation>DICOM&#xa0;: pixels inchangés, attributs identifiants supprimés. PNG&#xa0;: pixels seulement, sans attributs.</translation>
    </message>
    <message>
        <source>PNG grey levels</source>
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
        <source>For DICOM images exported as PNG. As shown: window and polarity applied, 16 bits if the image has more than 8. As stored: the values in the file; images with negative values or more than 16 bits are exported as shown. Other images always keep their stored values.</source>
        <translation>Pour les images DICOM exportées en PNG. Comme affichés&#xa0;: fenêtre et polarité appliquées, 16 bits si l’image en a plus de 8. Comme stockés&#xa0;: les valeurs du fichier&#x202f;; les images à valeurs négatives ou à plus de 16 bits sont exportées comme affichées. Les autres images gardent toujours leurs valeurs stockées.</translation>
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
        <source>Shift moves all dates of a patient back by the same number of days (1 to 10 years), which preserves the intervals. Birth dates are always removed.</source>
        <translation>«&#x202f;Décaler&#x202f;» recule toutes les dates d’un patient du même nombre de jours (1 à 10 ans), ce qui préserve les intervalles. Les dates de naissance sont toujours supprimées.</translation>
    </message>
    <message>
        <source>Keep sex, age, size and weight</source>
        <translation>Garder sexe, âge, taille et poids</translation>
    </message>
    <message>
        <source>Also keeps ethnic group, smoking and pregnancy status. Ages above 89 years become 90.</source>
        <translation>Conserve aussi le groupe ethnique, le tabagisme et la grossesse. Les âges supérieurs à 89 ans deviennent 90.</translation>
    </message>
    <message>
        <source>Keep device identity</source>
        <translation>Garder l’identité de l’appareil</translation>
    </message>
    <message>
        <source>Keeps station name, serial number and identifiers of detector, plate and generator. Manufacturer and model are always kept.</source>
        <translation>Conserve le nom de la station, le numéro de série et les identifiants du détecteur, de la plaque et du générateur. Le fabricant et le modèle sont toujours conservés.</translation>
    </message>
    <message>
        <source>Images that may show names</source>
        <translation>Images pouvant montrer des noms</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Export anyway</source>
        <translation>Exporter quand même</translation>
    </message>
    <message>
        <source>Text in the pixels is not removed. Affected are images marked as containing text (Burned In Annotation YES), and ultrasound, secondary captures and photographs that are not marked as free of text.</source>
        <translation>Le texte dans les pixels n’est pas supprimé. Sont concernées les images signalées comme contenant du texte (Burned In Annotation YES), ainsi que les échographies, captures secondaires et photographies non signalées comme exemptes de texte.</translation>
    </message>
    <message>
        <source>Measure FID every</source>
        <translation>Calcul FID toutes les</translation>
    </message>
    <message>
        <source>More images give a steadier value but take longer. Values from different numbers of images cannot be compared.</source>
        <translation>Plus d’images donnent une valeur plus stable mais prennent plus de temps. Des valeurs de nombres d’images différents ne se comparent pas.</translation>
    </message>
    <message>
        <source>Backbone for FID</source>
        <translation>Backbone pour la FID</translation>
    </message>
    <message>
        <source>Export near-copies of training images too</source>
        <translation>Exporter aussi les quasi-copies d’images d’entraînement</translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation>Backbone</translation>
    </message>
    <message>
        <source>The network whose features are compared: random, weights:FILE or domain:RUNDIR. Values from different backbones cannot be compared.</source>
        <translation>Le réseau dont les caractéristiques sont comparées&#xa0;: random, weights:FICHIER ou domain:DOSSIER. Des valeurs de backbones différents ne se comparent pas.</translation>
    </message>
    <message>
        <source>Feature dims</source>
        <translation>Dimensions</translation>
    </message>
    <message>
        <source>Length of the feature vectors; 2048 is the usual FID, 768 that of the chest X-ray study.</source>
        <translation>Longueur des vecteurs de caractéristiques&#x202f;; 2048 est la FID habituelle, 768 celle de l’étude du thorax.</translation>
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
        <translation>Bicubique, Pillow (étude du thorax)</translation>
    </message>
    <message>
        <source>How images are resized to the network&apos;s 299 × 299 pixels.</source>
        <translation>Comment les images sont redimensionnées aux 299 × 299 pixels du réseau.</translation>
    </message>
    <message>
        <source>Generated images</source>
        <translation>Images générées</translation>
    </message>
    <message>
        <source>Number of images to generate if a side is a generator&apos;s run.</source>
        <translation>Nombre d’images à générer si un côté est l’exécution d’un générateur.</translation>
    </message>
    <message>
        <source>KID subsets</source>
        <translation>Sous-ensembles KID</translation>
    </message>
    <message>
        <source>Number of random subsets that KID is averaged over.</source>
        <translation>Sur combien de sous-ensembles aléatoires la KID est moyennée.</translation>
    </message>
    <message>
        <source>KID subset size</source>
        <translation>Taille sous-ens. KID</translation>
    </message>
    <message>
        <source>Images per subset, at most as many as the smaller set has.</source>
        <translation>Images par sous-ensemble, au plus autant que le plus petit jeu en contient.</translation>
    </message>
    <message>
        <source>k for precision, recall</source>
        <translation>k (précision, rappel)</translation>
    </message>
    <message>
        <source>Number of nearest neighbours for the improved precision and recall (Kynkäänniemi 2019).</source>
        <translation>Nombre de plus proches voisins pour la précision et le rappel améliorés (Kynkäänniemi 2019).</translation>
    </message>
    <message>
        <source>k for density, coverage</source>
        <translation>k (densité, couverture)</translation>
    </message>
    <message>
        <source>Number of nearest neighbours for density and coverage (Naeem 2020).</source>
        <translation>Nombre de plus proches voisins pour la densité et la couverture (Naeem 2020).</translation>
    </message>
    <message>
        <source>Start value of the random numbers for the KID subsets, the generated images and the halves of the floor (the FID between two halves of the first set).</source>
        <translation>Valeur de départ des nombres aléatoires pour les sous-ensembles KID, les images générées et les moitiés du plancher (la FID entre deux moitiés du premier jeu).</translation>
    </message>
    <message>
        <source>Nearest images</source>
        <translation>Images proches</translation>
    </message>
    <message>
        <source>A generated image counts as a near-copy if its SSIM with a training image or its mirror image (at 64 × 64 pixels) is at least this.</source>
        <translation>Une image générée compte comme quasi-copie si sa SSIM avec une image d’entraînement ou son image en miroir (en 64 × 64 pixels) est au moins égale à ce seuil.</translation>
    </message>
    <message>
        <source>How training images are made square. Automatic: as in the run that generated the images, otherwise stretched.</source>
        <translation>Comment les images d’entraînement deviennent carrées. Automatique&#xa0;: comme dans l’exécution qui a généré les images, sinon étirées.</translation>
    </message>
    <message>
        <source>Start value of the random numbers for generated images.</source>
        <translation>Valeur de départ des nombres aléatoires pour les images générées.</translation>
    </message>
    <message>
        <source>Resamples</source>
        <translation>Rééchantillonnages</translation>
    </message>
    <message>
        <source>Number of bootstrap resamples of the patients for confidence intervals; 0: no intervals.</source>
        <translation>Nombre de rééchantillonnages bootstrap des patients pour les intervalles de confiance&#x202f;; 0&#xa0;: pas d’intervalles.</translation>
    </message>
    <message>
        <source>Confidence level</source>
        <translation>Niveau de confiance</translation>
    </message>
    <message>
        <source>Share of the resamples inside an interval.</source>
        <translation>Part des rééchantillonnages qu’un intervalle contient.</translation>
    </message>
    <message>
        <source>Start value of the random numbers: the same seed gives the same intervals.</source>
        <translation>Valeur initiale des nombres aléatoires&#xa0;: une même graine donne les mêmes intervalles.</translation>
    </message>
    <message>
        <source>How many images are measured, spread evenly over the set; 0: all of them</source>
        <translation>Combien d’images sont mesurées, réparties sur le jeu&#x202f;; 0&#xa0;: toutes</translation>
    </message>
    <message>
        <source>Also the whole recipe</source>
        <translation>Recette entière aussi</translation>
    </message>
    <message>
        <source>Also measures all steps in order, each applied with its probability</source>
        <translation>Mesure aussi toutes les étapes l’une après l’autre, chacune avec sa probabilité</translation>
    </message>
    <message>
        <source>Number of passes over the training images.</source>
        <translation>Nombre de passages sur les images d’entraînement.</translation>
    </message>
    <message>
        <source>Images per training step.</source>
        <translation>Images par pas d’entraînement.</translation>
    </message>
    <message>
        <source>Maximum steps</source>
        <translation>Pas maximum</translation>
    </message>
    <message>
        <source>Ends training after this number of optimiser steps, regardless of the epochs, so that sets of different size get the same budget; 0: no limit.</source>
        <translation>Termine l’entraînement après ce nombre de pas de l’optimiseur, quel que soit le nombre d’époques, afin que des jeux de tailles différentes aient le même budget&#x202f;; 0&#xa0;: sans limite.</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>Taille d’image</translation>
    </message>
    <message>
        <source>Width and height that every image is resized to.</source>
        <translation>Largeur et hauteur auxquelles chaque image est redimensionnée.</translation>
    </message>
    <message>
        <source>Channels of every layer, in percent of the published network; fewer train faster and need less memory.</source>
        <translation>Canaux de chaque couche, en pourcentage du réseau publié&#x202f;; moins de canaux&#xa0;: entraînement plus rapide et moins de mémoire.</translation>
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
        <source>Pretrained weights</source>
        <translation>Poids préentraînés</translation>
    </message>
    <message>
        <source>A file (.pth, .safetensors, .npz) with torchvision&apos;s names. Its last layer is replaced if the classes differ. Empty: random weights.</source>
        <translation>Un fichier (.pth, .safetensors, .npz) avec les noms de torchvision. Sa dernière couche est remplacée si les classes diffèrent. Vide&#xa0;: poids aléatoires.</translation>
    </message>
    <message>
        <source>Trainable layers</source>
        <translation>Couches entraînables</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>toutes les couches</translation>
    </message>
    <message>
        <source>head only</source>
        <translation>tête seule</translation>
    </message>
    <message>
        <source>head, then stage by stage</source>
        <translation>tête, puis étage par étage</translation>
    </message>
    <message>
        <source>With pretrained weights: the layers that training changes. Frozen layers keep their batch statistics.</source>
        <translation>Avec des poids préentraînés&#xa0;: les couches que l’entraînement modifie. Les couches figées gardent leurs statistiques de lot.</translation>
    </message>
    <message>
        <source>Unfreeze a stage every</source>
        <translation>Étage dégelé tous les</translation>
    </message>
    <message>
        <source>For &apos;stage by stage&apos;: starts with the stage next to the head.</source>
        <translation>Pour «&#x202f;étage par étage&#x202f;»&#xa0;: commence par l’étage voisin de la tête.</translation>
    </message>
    <message>
        <source>Auxiliary heads</source>
        <translation>Têtes auxiliaires</translation>
    </message>
    <message>
        <source>Additional classification heads inside the network, used in training only. That of Inception v3 needs images of 299 px.</source>
        <translation>Têtes de classification supplémentaires dans le réseau, utilisées à l’entraînement seulement. Celle d’Inception v3 exige des images de 299 px.</translation>
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
        <translation>Décroissance poids</translation>
    </message>
    <message>
        <source>How strongly weights are pulled towards zero.</source>
        <translation>Force avec laquelle les poids sont tirés vers zéro.</translation>
    </message>
    <message>
        <source>Learning rate schedule</source>
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
        <source>How the learning rate changes over the run.</source>
        <translation>Comment le taux d’apprentissage évolue au cours de l’exécution.</translation>
    </message>
    <message>
        <source>Reduce rate every</source>
        <translation>Réduire le taux tous les</translation>
    </message>
    <message>
        <source>For the schedule &apos;in steps&apos;.</source>
        <translation>Pour l’évolution «&#x202f;par paliers&#x202f;».</translation>
    </message>
    <message>
        <source>Reduction factor</source>
        <translation>Facteur de réduction</translation>
    </message>
    <message>
        <source>The learning rate is multiplied by this at each reduction.</source>
        <translation>Le taux d’apprentissage est multiplié par ce facteur à chaque réduction.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Échauffement</translation>
    </message>
    <message>
        <source>The learning rate rises from zero over this number of epochs.</source>
        <translation>Le taux monte à partir de zéro pendant ce nombre d’époques.</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>Poids des classes</translation>
    </message>
    <message>
        <source>Weights the loss of each class by 1 / its share, so that rare classes count more.</source>
        <translation>Pondère la perte de chaque classe par 1 / sa part&#xa0;: les classes rares comptent davantage.</translation>
    </message>
    <message>
        <source>Balanced sampling</source>
        <translation>Échantillonnage équilibré</translation>
    </message>
    <message>
        <source>Samples every class equally often, so images of rare classes appear several times in an epoch. Images with several labels count as the rarest.</source>
        <translation>Tire chaque classe aussi souvent&#xa0;: les images des classes rares apparaissent plusieurs fois par époque. Les images à plusieurs étiquettes comptent dans la plus rare.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Lissage des étiquettes</translation>
    </message>
    <message>
        <source>Share of the target probability that is spread over all classes.</source>
        <translation>Part de la probabilité cible répartie sur toutes les classes.</translation>
    </message>
    <message>
        <source>Focal loss γ</source>
        <translation>Perte focale γ</translation>
    </message>
    <message>
        <source>Images that are classified well count less, by (1 - p) to this power (Lin et al. 2017); 0: cross-entropy.</source>
        <translation>Les images bien classées comptent moins, selon (1 - p) à cette puissance (Lin et al. 2017)&#x202f;; 0&#xa0;: entropie croisée.</translation>
    </message>
    <message>
        <source>Labels per image</source>
        <translation>Étiquettes par image</translation>
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
        <source>Several: each class is predicted independently.</source>
        <translation>Plusieurs&#xa0;: chaque classe est prédite indépendamment.</translation>
    </message>
    <message>
        <source>Augmentation recipe</source>
        <translation>Recette d’augmentation</translation>
    </message>
    <message>
        <source>preset:ID, a recipe file, or a recipe&apos;s JSON. Applied to training images only, with new random values in every epoch. Empty: none.</source>
        <translation>preset:ID, un fichier de recette ou le JSON d’une recette. Appliquée aux images d’entraînement seulement, avec de nouvelles valeurs aléatoires à chaque époque. Vide&#xa0;: aucune.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>all steps</source>
        <translation>toutes les étapes</translation>
    </message>
    <message>
        <source>one at random</source>
        <translation>une au hasard</translation>
    </message>
    <message>
        <source>All steps in order, each with its probability, or one step chosen at random.</source>
        <translation>Toutes les étapes dans l’ordre, chacune avec sa probabilité, ou une seule choisie au hasard.</translation>
    </message>
    <message>
        <source>Augmented share</source>
        <translation>Part augmentée</translation>
    </message>
    <message>
        <source>Share of the images of an epoch that the recipe is applied to; the others are unchanged.</source>
        <translation>Part des images d’une époque auxquelles la recette s’applique&#x202f;; les autres restent inchangées.</translation>
    </message>
    <message>
        <source>Mix images</source>
        <translation>Mélanger les images</translation>
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
        <source>Mixing α</source>
        <translation>α du mélange</translation>
    </message>
    <message>
        <source>Parameter of the Beta distribution of the mixing share.</source>
        <translation>Paramètre de la loi bêta de la part de mélange.</translation>
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
        <translation>aucune&#xa0;: la dernière époque</translation>
    </message>
    <message>
        <source>Early stopping after</source>
        <translation>Arrêt anticipé après</translation>
    </message>
    <message>
        <source>Validation share</source>
        <translation>Part de validation</translation>
    </message>
    <message>
        <source>Share of the training images, split by patient, if the set has no val split.</source>
        <translation>Part des images d’entraînement, répartie par patient, si le jeu n’a pas de partition val.</translation>
    </message>
    <message>
        <source>Test share</source>
        <translation>Part de test</translation>
    </message>
    <message>
        <source>Share of all images, split by patient, if the set has no splits.</source>
        <translation>Part de toutes les images, répartie par patient, si le jeu n’a aucune partition.</translation>
    </message>
    <message>
        <source>float32</source>
        <translation>float32</translation>
    </message>
    <message>
        <source>TF32 (NVIDIA GPU)</source>
        <translation>TF32 (GPU NVIDIA)</translation>
    </message>
    <message>
        <source>mixed, bfloat16</source>
        <translation>mixte, bfloat16</translation>
    </message>
    <message>
        <source>TF32 rounds the products of float32 numbers, faster on NVIDIA GPUs since Ampere. Mixed precision on a GPU, or on a CPU with bfloat16 units.</source>
        <translation>TF32 arrondit les produits des nombres float32, plus rapide sur les GPU NVIDIA depuis Ampere. Précision mixte sur un GPU, ou sur un processeur à unités bfloat16.</translation>
    </message>
    <message>
        <source>VGG16</source>
        <translation>VGG16</translation>
    </message>
    <message>
        <source>13 convolutions and three wide layers, without batch normalisation (Simonyan and Zisserman 2015). Learns slowly from random weights; good with pretrained ones.</source>
        <translation>13 convolutions et trois couches larges, sans normalisation par lots (Simonyan et Zisserman 2015). Apprend lentement à partir de poids aléatoires&#x202f;; bon avec des poids préentraînés.</translation>
    </message>
    <message>
        <source>VGG16 with batch norm</source>
        <translation>VGG16 avec normalisation par lots</translation>
    </message>
    <message>
        <source>VGG16 with batch normalisation; also learns from random weights.</source>
        <translation>VGG16 avec normalisation par lots&#x202f;; apprend aussi à partir de poids aléatoires.</translation>
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
        <source>Eleven factorised Inception blocks (Szegedy et al. 2016); needs large images.</source>
        <translation>Onze blocs Inception factorisés (Szegedy et al. 2016)&#x202f;; demande de grandes images.</translation>
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
        <source>Number of generated images added to the training images of each class.</source>
        <translation>Nombre d’images générées ajoutées aux images d’entraînement de chaque classe.</translation>
    </message>
    <message>
        <source>Fixed number</source>
        <translation>Nombre fixe</translation>
    </message>
    <message>
        <source>Generated images per class.</source>
        <translation>Images générées par classe.</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Images de test</translation>
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
        <source>Cross-validation folds by patient over all images, or the set&apos;s own splits.</source>
        <translation>Plis de validation croisée par patient sur toutes les images, ou les partitions du jeu.</translation>
    </message>
    <message>
        <source>Number of cross-validation folds, split by patient; every image is tested in exactly one of them.</source>
        <translation>Nombre de plis de la validation croisée, répartis par patient&#x202f;; chaque image est testée dans un seul d’entre eux.</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Graines</translation>
    </message>
    <message>
        <source>How often each training is repeated, each time with another seed (start value of the random numbers).</source>
        <translation>Combien de fois chaque entraînement est répété, avec chaque fois une autre graine (valeur de départ des nombres aléatoires).</translation>
    </message>
    <message>
        <source>First seed</source>
        <translation>Première graine</translation>
    </message>
    <message>
        <source>Start value of the random numbers for folds, networks and generated images; repetitions count up from it.</source>
        <translation>Valeur de départ des nombres aléatoires pour les plis, les réseaux et les images générées&#x202f;; les répétitions prennent les valeurs suivantes.</translation>
    </message>
    <message>
        <source>Images per class</source>
        <translation>Images par classe</translation>
    </message>
    <message>
        <source>Maximum number of images per class, chosen at random by patient; 0: all.</source>
        <translation>Nombre maximal d’images par classe, choisies au hasard par patient&#x202f;; 0&#xa0;: toutes.</translation>
    </message>
    <message>
        <source>Share of a fold&apos;s training images, split by patient, that is used to choose the best epoch.</source>
        <translation>Part des images d’entraînement d’un pli, répartie par patient, qui sert à choisir la meilleure époque.</translation>
    </message>
    <message>
        <source>Keep near-duplicates together</source>
        <translation>Garder les quasi-doublons ensemble</translation>
    </message>
    <message>
        <source>Images that look nearly the same stay in one fold.</source>
        <translation>Les images presque identiques restent dans un même pli.</translation>
    </message>
    <message>
        <source>Budget unit</source>
        <translation>Unité du budget</translation>
    </message>
    <message>
        <source>optimiser steps</source>
        <translation>pas de l’optimiseur</translation>
    </message>
    <message>
        <source>Unit of the training budget, which is the same for all arms (the ways of training that the study compares). With epochs, arms with more images train longer.</source>
        <translation>Unité du budget d’entraînement, le même pour tous les bras (les façons d’entraîner que l’étude compare). Avec des époques, les bras qui ont plus d’images s’entraînent plus longtemps.</translation>
    </message>
    <message>
        <source>Budget per training</source>
        <translation>Budget / entraînement</translation>
    </message>
    <message>
        <source>Optimiser steps or epochs of each training.</source>
        <translation>Pas de l’optimiseur ou époques de chaque entraînement.</translation>
    </message>
    <message>
        <source>Images for FID</source>
        <translation>Images pour la FID</translation>
    </message>
    <message>
        <source>Generated and real images per class and fold used for FID, KID and the near-copy check; 0: not measured.</source>
        <translation>Images générées et réelles par classe et par pli utilisées pour FID, KID et la recherche de quasi-copies&#x202f;; 0&#xa0;: pas de mesure.</translation>
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
        <source>Chest X-ray study</source>
        <translation>Étude du thorax</translation>
    </message>
    <message>
        <source>Compares no augmentation with images of the chest study&apos;s DCGAN; GoogLeNet.</source>
        <translation>Compare l’absence d’augmentation aux images du DCGAN de l’étude du thorax&#x202f;; GoogLeNet.</translation>
    </message>
    <message>
        <source>Numeric precision</source>
        <translation>Précision numérique</translation>
    </message>
    <message>
        <source>Generator EMA decay</source>
        <translation>EMA du générateur</translation>
    </message>
    <message>
        <source>Decay of the moving average (EMA) of the generator&apos;s weights. Images are then generated, measured and saved with the averaged weights; 0.999 is usual for long trainings. 0: off.</source>
        <translation>Décroissance de la moyenne mobile (EMA) des poids du générateur. Les images sont alors générées, mesurées et enregistrées avec les poids moyens&#x202f;; 0,999 est courant pour les longs entraînements. 0&#xa0;: désactivé.</translation>
    </message>
    <message>
        <source>Compares generated images with held-out real ones (split test, otherwise val, otherwise the training images) and keeps the generator with the lowest FID. Uses one more thread during training; 0: never.</source>
        <translation>Compare des images générées à des images réelles réservées (partition test, sinon val, sinon les images d’entraînement) et garde le générateur de plus petite FID. Utilise un thread de plus pendant l’entraînement&#x202f;; 0&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>If off, images that repeat a training image or its mirror image (SSIM of 0.85 or more at 64 × 64 pixels) are counted and left out; nothing is written if the training images are not found.</source>
        <translation>Si désactivé, les images qui répètent une image d’entraînement ou son image en miroir (SSIM d’au moins 0,85 en 64 × 64 pixels) sont comptées et écartées&#x202f;; rien n’est écrit si les images d’entraînement sont introuvables.</translation>
    </message>
    <message>
        <source>Measured on the validation images; the network of the best epoch is kept. Ties go to the lower validation loss, then to the later epoch.</source>
        <translation>Mesuré sur les images de validation&#x202f;; le réseau de la meilleure époque est gardé. À égalité, la plus faible perte de validation, puis l’époque la plus tardive.</translation>
    </message>
    <message>
        <source>Ends training after this number of epochs without improvement (an equal result with a lower validation loss counts as one); 0: never.</source>
        <translation>Met fin à l’entraînement après ce nombre d’époques sans amélioration (à égalité, une perte de validation plus faible en est une)&#x202f;; 0&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Title of the study and of its report.</source>
        <translation>Titre de l’étude et de son rapport.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>The question that the study answers; shown in its report.</source>
        <translation>La question à laquelle l’étude répond&#x202f;; figure dans son rapport.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Only images of these classes are used, for example NORMAL|PNEUMONIA; empty: all classes.</source>
        <translation>Seules les images de ces classes sont utilisées, par exemple NORMAL|PNEUMONIA&#x202f;; vide&#xa0;: toutes les classes.</translation>
    </message>
    <message>
        <source>random, weights:FILE or domain:RUNDIR. FID on random features can compare epochs, but is not for publication.</source>
        <translation>random, weights:FICHIER ou domain:DOSSIER&#x202f;; la FID sur des caractéristiques aléatoires sert à comparer des époques, pas à publier.</translation>
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
        <source>TIFF, JPEG and PNG files can have a tag that says how to rotate or mirror the image. Switch off for archives with wrong tags: images are then read as stored.</source>
        <translation>Les fichiers TIFF, JPEG et PNG peuvent indiquer comment tourner ou retourner l’image. À désactiver pour les archives dont les marques sont fausses&#xa0;: les images sont alors lues telles qu’elles sont enregistrées.</translation>
    </message>
    <message>
        <source>Ignore case and spaces in names</source>
        <translation>Ignorer la casse et les espaces dans les noms</translation>
    </message>
    <message>
        <source>Merges classes and patients whose names differ only in case or spaces, under the most frequent name.</source>
        <translation>Fusionne les classes et les patients dont les noms ne diffèrent que par la casse ou les espaces, sous le nom le plus fréquent.</translation>
    </message>
    <message>
        <source>AdamW applies weight decay to the weights directly, not through the gradient. SGD uses a momentum of 0.9, RMSProp a smoothing of 0.99.</source>
        <translation>AdamW applique la décroissance directement aux poids, non au gradient. SGD utilise une inertie de 0,9, RMSProp un lissage de 0,99.</translation>
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
        <source>One file per method, for comparing methods; otherwise all steps are applied one after the other.</source>
        <translation>Un fichier par méthode, pour comparer les méthodes&#x202f;; sinon toutes les étapes sont appliquées l’une après l’autre.</translation>
    </message>
    <message>
        <source>Augmented copies of each image.</source>
        <translation>Copies augmentées de chaque image.</translation>
    </message>
    <message>
        <source>Bit depth of the files; 0: same as each image.</source>
        <translation>Profondeur de bits des fichiers&#x202f;; 0&#xa0;: comme chaque image.</translation>
    </message>
    <message>
        <source>Writes all files into one folder, without subfolders for splits and classes.</source>
        <translation>Écrit tous les fichiers dans un seul dossier, sans sous-dossiers pour les partitions et les classes.</translation>
    </message>
    <message>
        <source>Keeps file and folder names, which may contain patient names; otherwise the files are numbered.</source>
        <translation>Conserve les noms de fichiers et de dossiers, qui peuvent contenir des noms de patients&#x202f;; sinon les fichiers sont numérotés.</translation>
    </message>
    <message>
        <source>A recipe saved in the window or written by hand.</source>
        <translation>Une recette enregistrée dans la fenêtre ou écrite à la main.</translation>
    </message>
    <message>
        <source>A built-in recipe.</source>
        <translation>Une recette intégrée au programme.</translation>
    </message>
    <message>
        <source>The network.</source>
        <translation>Le réseau.</translation>
    </message>
    <message>
        <source>A new folder for the run.</source>
        <translation>Un nouveau dossier pour l’exécution.</translation>
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
        <source>A weights file to use without a run.</source>
        <translation>Un fichier de poids à utiliser sans exécution.</translation>
    </message>
    <message>
        <source>Measure to compute; prdc is precision, recall, density and coverage. Default: fid, kid and prdc in one pass.</source>
        <translation>Mesure à calculer&#x202f;; prdc désigne précision, rappel, densité et couverture. Par défaut&#xa0;: fid, kid et prdc en une passe.</translation>
    </message>
    <message>
        <source>Settings of a published comparison.</source>
        <translation>Réglages d’une comparaison publiée.</translation>
    </message>
    <message>
        <source>The same as --backbone weights:FILE.</source>
        <translation>Comme --backbone weights:FICHIER.</translation>
    </message>
    <message>
        <source>Only images of this class in the first set.</source>
        <translation>Seulement les images de cette classe dans le premier jeu.</translation>
    </message>
    <message>
        <source>Only images of this split in the first set.</source>
        <translation>Seulement les images de cette partition dans le premier jeu.</translation>
    </message>
    <message>
        <source>Only images of this class in the second set.</source>
        <translation>Seulement les images de cette classe dans le second jeu.</translation>
    </message>
    <message>
        <source>Only images of this split in the second set.</source>
        <translation>Seulement les images de cette partition dans le second jeu.</translation>
    </message>
    <message>
        <source>Writes the statistics of the first set; later comparisons can use this file instead of the set.</source>
        <translation>Écrit les statistiques du premier jeu&#x202f;; les comparaisons suivantes peuvent utiliser ce fichier à la place du jeu.</translation>
    </message>
    <message>
        <source>Real images that were not used for training, as the reference distance (memorisation).</source>
        <translation>Images réelles non utilisées pour l’entraînement, comme distance de référence (mémorisation).</translation>
    </message>
    <message>
        <source>Split of the held-out images; without --heldout, a split of the first set.</source>
        <translation>Partition des images réservées&#x202f;; sans --heldout, une partition du premier jeu.</translation>
    </message>
    <message>
        <source>Writes the most similar pairs as a picture (memorisation).</source>
        <translation>Écrit les paires les plus semblables en une image (mémorisation).</translation>
    </message>
    <message>
        <source>The folder to write into; default: synthray-demo.</source>
        <translation>Le dossier où écrire&#x202f;; par défaut&#xa0;: synthray-demo.</translation>
    </message>
    <message>
        <source>Images to use instead of the sample images.</source>
        <translation>Images à utiliser à la place des images d’exemple.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Time available for the whole demo.</source>
        <translation>Temps disponible pour toute la démonstration.</translation>
    </message>
    <message>
        <source>Skips the speed measurements.</source>
        <translation>Omet les mesures de vitesse.</translation>
    </message>
    <message>
        <source>Runs the classifier on this set; default: the saved predictions for its own test images.</source>
        <translation>Applique le classifieur à ce jeu&#x202f;; par défaut&#xa0;: les prédictions enregistrées pour ses propres images de test.</translation>
    </message>
    <message>
        <source>Predictions or run of another classifier, to compare on the same images.</source>
        <translation>Prédictions ou exécution d’un autre classifieur, à comparer sur les mêmes images.</translation>
    </message>
    <message>
        <source>Also writes the overview as a CSV table.</source>
        <translation>Écrit aussi la vue d’ensemble en tableau CSV.</translation>
    </message>
    <message>
        <source>The PNG file to write.</source>
        <translation>Le fichier PNG à écrire.</translation>
    </message>
    <message>
        <source>Depth of the PNG file.</source>
        <translation>Profondeur de bits du fichier PNG.</translation>
    </message>
    <message>
        <source>The network and its default settings; other options change them.</source>
        <translation>Le réseau et ses réglages par défaut&#x202f;; les autres options les modifient.</translation>
    </message>
    <message>
        <source>The folder of the generator&apos;s run.</source>
        <translation>Le dossier de l’exécution du générateur.</translation>
    </message>
    <message>
        <source>The epoch of a snapshot, or &apos;best&apos; for the lowest FID; default: the last checkpoint.</source>
        <translation>L’époque d’un instantané, ou «&#x202f;best&#x202f;» pour la FID la plus basse&#x202f;; par défaut&#xa0;: le dernier point de reprise.</translation>
    </message>
    <message>
        <source>A folder of images, a table (CSV) or a project.</source>
        <translation>Un dossier d’images, un tableau (CSV) ou un projet.</translation>
    </message>
    <message>
        <source>The page to print; bash, zsh and fish print the completions for that shell.</source>
        <translation>La page à afficher&#x202f;; bash, zsh et fish affichent les complétions pour ce shell.</translation>
    </message>
    <message>
        <source>A rectangle in pixels; 0,0 is the upper left corner. CNR is relative to the first region.</source>
        <translation>Un rectangle en pixels&#x202f;; 0,0 est le coin supérieur gauche. Le CNR se rapporte à la première région.</translation>
    </message>
    <message>
        <source>Distance between two points, in mm if the file gives the pixel spacing, otherwise in pixels.</source>
        <translation>Distance entre deux points, en mm si le fichier indique l’espacement des pixels, sinon en pixels.</translation>
    </message>
    <message>
        <source>Angle in degrees; the middle point is the vertex.</source>
        <translation>Angle en degrés&#x202f;; le point du milieu est le sommet.</translation>
    </message>
    <message>
        <source>Prints the result as one JSON document.</source>
        <translation>Affiche le résultat sous la forme d’un document JSON.</translation>
    </message>
    <message>
        <source>The window, in modality values; default: the file&apos;s window.</source>
        <translation>La fenêtre, en valeurs de modalité&#x202f;; par défaut&#xa0;: celle du fichier.</translation>
    </message>
    <message>
        <source>Frame number in the file, starting at 0.</source>
        <translation>Numéro de la trame dans le fichier, à partir de 0.</translation>
    </message>
    <message>
        <source>The same seed gives the same random numbers.</source>
        <translation>La même graine donne les mêmes nombres aléatoires.</translation>
    </message>
    <message>
        <source>Writes mean and deviation of each method.</source>
        <translation>Écrit la moyenne et l’écart type de chaque méthode.</translation>
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
        <source>Maximum number of differing bits (of 256) between near duplicates; -1: exact duplicates only. Default: chosen by the size of the set.</source>
        <translation>Nombre maximal de bits différents (sur 256) entre quasi-doublons&#x202f;; -1&#xa0;: seulement les doublons exacts. Par défaut&#xa0;: selon la taille du jeu.</translation>
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
        <translation>Le tableau à écrire.</translation>
    </message>
    <message>
        <source>Keeps the existing splits and moves only images that leak.</source>
        <translation>Conserve les partitions existantes et ne déplace que les images à l’origine d’une fuite.</translation>
    </message>
    <message>
        <source>The study preset to start from.</source>
        <translation>Le préréglage d’étude de départ.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>Le fichier à écrire.</translation>
    </message>
    <message>
        <source>A network of the study; default: the preset&apos;s networks.</source>
        <translation>Un réseau de l’étude&#x202f;; par défaut&#xa0;: ceux du préréglage.</translation>
    </message>
    <message>
        <source>The folder for the results; default: next to the study file.</source>
        <translation>Le dossier des résultats&#x202f;; par défaut&#xa0;: à côté du fichier de l’étude.</translation>
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
        <translation>Écrit le tableau.</translation>
    </message>
    <message>
        <source>Size, depth and pixel statistics that another program found, to compare with.</source>
        <translation>Taille, profondeur et statistiques des pixels trouvées par un autre programme, pour comparer.</translation>
    </message>
    <message>
        <source>Writes the table as Markdown.</source>
        <translation>Écrit le tableau en Markdown.</translation>
    </message>
    <message>
        <source>Shows only attributes that contain all the words.</source>
        <translation>N’affiche que les attributs qui contiennent tous les mots.</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Cellules</translation>
    </message>
    <message>
        <source>Cells along each side; more cells bend finer.</source>
        <translation>Cellules le long de chaque côté&#xa0;; plus de cellules déforment plus finement.</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspective</translation>
    </message>
    <message>
        <source>Narrows one side of the image, like a tube that is tilted against the detector.</source>
        <translation>Rétrécit un côté de l’image, comme un tube incliné par rapport au détecteur.</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Côté gauche</translation>
    </message>
    <message>
        <source>How much shorter the left side becomes; negative: the right side.</source>
        <translation>Raccourcissement du côté gauche&#xa0;; négatif&#xa0;: du côté droit.</translation>
    </message>
    <message>
        <source>Top side</source>
        <translation>Côté supérieur</translation>
    </message>
    <message>
        <source>How much shorter the top becomes; negative: the bottom.</source>
        <translation>Raccourcissement du haut&#xa0;; négatif&#xa0;: du bas.</translation>
    </message>
    <message>
        <source>Elastic deformation</source>
        <translation>Déformation élastique</translation>
    </message>
    <message>
        <source>Bends the image smoothly at random, like soft tissue in another posture or breath.</source>
        <translation>Déforme l’image de façon lisse et aléatoire, comme des tissus mous dans une autre posture ou phase respiratoire.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensité</translation>
    </message>
    <message>
        <source>Standard deviation of the shifts, in percent of a cell.</source>
        <translation>Écart-type des déplacements, en pourcentage d’une cellule.</translation>
    </message>
    <message>
        <source>Grid distortion</source>
        <translation>Distorsion de grille</translation>
    </message>
    <message>
        <source>Moves the nodes of a grid at random, like an image intensifier near magnetic fields.</source>
        <translation>Déplace au hasard les nœuds d’une grille, comme un intensificateur d’image près de champs magnétiques.</translation>
    </message>
    <message>
        <source>Largest shift, in percent of a cell.</source>
        <translation>Plus grand déplacement, en pourcentage d’une cellule.</translation>
    </message>
    <message>
        <source>Optical distortion</source>
        <translation>Distorsion optique</translation>
    </message>
    <message>
        <source>Barrel or pincushion distortion, as image intensifiers and lenses of digitisers have it.</source>
        <translation>Distorsion en barillet ou en coussinet, comme celle des intensificateurs d’image et des objectifs de numériseurs.</translation>
    </message>
    <message>
        <source>Shift at the corners: positive draws them inwards (barrel), negative outwards (pincushion).</source>
        <translation>Déplacement aux coins&#xa0;: positif vers l’intérieur (barillet), négatif vers l’extérieur (coussinet).</translation>
    </message>
    <message>
        <source>Gaussian blur</source>
        <translation>Flou gaussien</translation>
    </message>
    <message>
        <source>Blurs evenly in all directions, like a thicker scintillator.</source>
        <translation>Floute également dans toutes les directions, comme un scintillateur plus épais.</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Écart-type</translation>
    </message>
    <message>
        <source>Larger values blur more.</source>
        <translation>Les valeurs plus grandes floutent davantage.</translation>
    </message>
    <message>
        <source>Median filter</source>
        <translation>Filtre médian</translation>
    </message>
    <message>
        <source>Replaces each pixel by the median around it, like the noise reduction of a workstation.</source>
        <translation>Remplace chaque pixel par la médiane de son voisinage, comme la réduction du bruit d’une station de travail.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>3 × 3 pixels</source>
        <translation>3 × 3 pixels</translation>
    </message>
    <message>
        <source>5 × 5 pixels</source>
        <translation>5 × 5 pixels</translation>
    </message>
    <message>
        <source>The square that the median is taken of.</source>
        <translation>Le carré dont on prend la médiane.</translation>
    </message>
    <message>
        <source>Motion blur</source>
        <translation>Flou de mouvement</translation>
    </message>
    <message>
        <source>Blurs along a line, like a patient who moves or breathes during the exposure.</source>
        <translation>Floute le long d’une ligne, comme un patient qui bouge ou respire pendant l’exposition.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Path of the motion.</source>
        <translation>Trajet du mouvement.</translation>
    </message>
    <message>
        <source>0: sideways; 90: up and down.</source>
        <translation>0&#xa0;: latéral&#xa0;; 90&#xa0;: vertical.</translation>
    </message>
    <message>
        <source>JPEG artefacts</source>
        <translation>Artefacts JPEG</translation>
    </message>
    <message>
        <source>Loses the detail that JPEG compression loses, like images of teleradiology or the web.</source>
        <translation>Perd les détails que perd la compression JPEG, comme les images de téléradiologie ou du web.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>100 is best; below 50 blocks are visible.</source>
        <translation>100 est la meilleure&#xa0;; en dessous de 50, des blocs sont visibles.</translation>
    </message>
    <message>
        <source>Lower resolution</source>
        <translation>Résolution réduite</translation>
    </message>
    <message>
        <source>Shrinks the image and enlarges it again, like a detector with larger pixels.</source>
        <translation>Réduit l’image puis l’agrandit, comme un détecteur aux pixels plus grands.</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Facteur</translation>
    </message>
    <message>
        <source>How many times larger the pixels are.</source>
        <translation>De combien de fois les pixels sont plus grands.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Grey levels</source>
        <translation>Niveaux de gris</translation>
    </message>
    <message>
        <source>Noise and blur</source>
        <translation>Bruit et flou</translation>
    </message>
    <message>
        <source>Covered areas</source>
        <translation>Zones masquées</translation>
    </message>
    <message>
        <source>Physics of radiography</source>
        <translation>Physique de la radiographie</translation>
    </message>
    <message>
        <source>Groups and policies</source>
        <translation>Groupes et stratégies</translation>
    </message>
    <message>
        <source>Chest study (position and colour)</source>
        <translation>Étude du thorax (position et couleur)</translation>
    </message>
    <message>
        <source>Safe for radiographs</source>
        <translation>Sûr pour les radiographies</translation>
    </message>
    <message>
        <source>Detector and dose</source>
        <translation>Détecteur et dose</translation>
    </message>
    <message>
        <source>RandAugment over safe methods</source>
        <translation>RandAugment sur des méthodes sûres</translation>
    </message>
    <message>
        <source>TrivialAugment over safe methods</source>
        <translation>TrivialAugment sur des méthodes sûres</translation>
    </message>
    <message>
        <source>AugMix over safe methods</source>
        <translation>AugMix sur des méthodes sûres</translation>
    </message>
    <message>
        <source>Outside the image</source>
        <translation>Hors de l’image</translation>
    </message>
    <message>
        <source>one grey level</source>
        <translation>un niveau de gris</translation>
    </message>
    <message>
        <source>edge pixels repeated</source>
        <translation>pixels du bord répétés</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>en miroir</translation>
    </message>
    <message>
        <source>What fills the area that the image does not cover.</source>
        <translation>Ce qui remplit la zone que l’image ne couvre pas.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>One of</source>
        <translation>Une parmi</translation>
    </message>
    <message>
        <source>Applies one of its steps, chosen for each image by their weights.</source>
        <translation>Applique l’une de ses étapes, choisie pour chaque image selon leurs poids.</translation>
    </message>
    <message>
        <source>Some of</source>
        <translation>Plusieurs parmi</translation>
    </message>
    <message>
        <source>Applies several of its steps in random order, none of them twice.</source>
        <translation>Applique plusieurs de ses étapes dans un ordre aléatoire, aucune deux fois.</translation>
    </message>
    <message>
        <source>Steps that are applied to each image.</source>
        <translation>Étapes appliquées à chaque image.</translation>
    </message>
    <message>
        <source>RandAugment</source>
        <translation>RandAugment</translation>
    </message>
    <message>
        <source>Applies several of its steps, each at the same strength (Cubuk et al. 2020): ranges say what strength 0 and 30 mean.</source>
        <translation>Applique plusieurs de ses étapes, toutes avec la même force (Cubuk et al. 2020)&#xa0;: les plages disent ce que signifient les forces 0 et 30.</translation>
    </message>
    <message>
        <source>Magnitude</source>
        <translation>Magnitude</translation>
    </message>
    <message>
        <source>0: the start of each range, or 0 where it lies inside; 30: the end.</source>
        <translation>0&#xa0;: le début de chaque plage, ou 0 s’il s’y trouve&#xa0;; 30&#xa0;: la fin.</translation>
    </message>
    <message>
        <source>TrivialAugment</source>
        <translation>TrivialAugment</translation>
    </message>
    <message>
        <source>Applies one of its steps at a random strength (Müller and Hutter 2021); there is nothing to set.</source>
        <translation>Applique l’une de ses étapes avec une force aléatoire (Müller et Hutter 2021)&#xa0;; il n’y a rien à régler.</translation>
    </message>
    <message>
        <source>AugMix</source>
        <translation>AugMix</translation>
    </message>
    <message>
        <source>Mixes the image with the results of short chains of its steps (Hendrycks et al. 2020); the steps must not move pixels.</source>
        <translation>Mélange l’image avec les résultats de courtes chaînes de ses étapes (Hendrycks et al. 2020)&#xa0;; les étapes ne doivent pas déplacer de pixels.</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>Chaînes</translation>
    </message>
    <message>
        <source>Chains of 1 to 3 steps that are mixed.</source>
        <translation>Chaînes de 1 à 3 étapes qui sont mélangées.</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Luminosité</translation>
    </message>
    <message>
        <source>Multiplies the grey levels, like another display setting of the same exposure.</source>
        <translation>Multiplie les niveaux de gris, comme un autre réglage d’affichage de la même exposition.</translation>
    </message>
    <message>
        <source>1 changes nothing; 0 is black.</source>
        <translation>1 ne change rien&#xa0;; 0 est noir.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Spreads the grey levels about their mean, like a harder or softer beam.</source>
        <translation>Étale les niveaux de gris autour de leur moyenne, comme un faisceau plus dur ou plus mou.</translation>
    </message>
    <message>
        <source>1 changes nothing; 0 leaves only the mean.</source>
        <translation>1 ne change rien&#xa0;; 0 ne laisse que la moyenne.</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Bends the grey scale, like the tone curve of another manufacturer.</source>
        <translation>Courbe l’échelle de gris, comme la courbe tonale d’un autre fabricant.</translation>
    </message>
    <message>
        <source>Exponent</source>
        <translation>Exposant</translation>
    </message>
    <message>
        <source>Above 1 darkens the middle, below 1 brightens it.</source>
        <translation>Au-dessus de 1, les tons moyens s’assombrissent, en dessous ils s’éclaircissent.</translation>
    </message>
    <message>
        <source>Window jitter</source>
        <translation>Variation de la fenêtre</translation>
    </message>
    <message>
        <source>Shows the image with another window, as another reader would set it; as the first step it uses the stored values, so nothing is cut off twice.</source>
        <translation>Montre l’image avec une autre fenêtre, comme la réglerait un autre lecteur&#xa0;; en première étape, les valeurs enregistrées sont utilisées, et rien n’est coupé deux fois.</translation>
    </message>
    <message>
        <source>Shift of the centre</source>
        <translation>Décalage du centre</translation>
    </message>
    <message>
        <source>In percent of the window&apos;s width.</source>
        <translation>En pourcentage de la largeur de la fenêtre.</translation>
    </message>
    <message>
        <source>Factor of the width</source>
        <translation>Facteur de la largeur</translation>
    </message>
    <message>
        <source>Below 1 the window is narrower: more contrast.</source>
        <translation>En dessous de 1, la fenêtre est plus étroite&#xa0;: plus de contraste.</translation>
    </message>
    <message>
        <source>Histogram equalisation</source>
        <translation>Égalisation d’histogramme</translation>
    </message>
    <message>
        <source>Spreads the grey levels so that all are equally frequent, as some viewers do.</source>
        <translation>Étale les niveaux de gris pour que tous soient aussi fréquents, comme le font certaines visionneuses.</translation>
    </message>
    <message>
        <source>Local equalisation (CLAHE)</source>
        <translation>Égalisation locale (CLAHE)</translation>
    </message>
    <message>
        <source>Equalises the histogram of each region with limited contrast, like the multiscale processing of a workstation.</source>
        <translation>Égalise l’histogramme de chaque région avec un contraste limité, comme le traitement multi-échelle d’une station de travail.</translation>
    </message>
    <message>
        <source>Contrast limit</source>
        <translation>Limite de contraste</translation>
    </message>
    <message>
        <source>Larger values allow more contrast and more noise.</source>
        <translation>Les valeurs plus grandes permettent plus de contraste et plus de bruit.</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Régions</translation>
    </message>
    <message>
        <source>Regions along each side of the image.</source>
        <translation>Régions le long de chaque côté de l’image.</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Inverser</translation>
    </message>
    <message>
        <source>Exchanges black and white, like an image that is shown with the wrong polarity.</source>
        <translation>Échange le noir et le blanc, comme une image affichée avec la mauvaise polarité.</translation>
    </message>
    <message>
        <source>Sharpen (unsharp mask)</source>
        <translation>Accentuer (masque flou)</translation>
    </message>
    <message>
        <source>Raises edges by the difference from a blurred copy, like the edge enhancement of a workstation.</source>
        <translation>Rehausse les bords de la différence avec une copie floue, comme le rehaussement des contours d’une station de travail.</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Rayon</translation>
    </message>
    <message>
        <source>Standard deviation of the blur.</source>
        <translation>Écart-type du flou.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Quantité</translation>
    </message>
    <message>
        <source>How much of the difference is added.</source>
        <translation>Part de la différence qui est ajoutée.</translation>
    </message>
    <message>
        <source>Smooth shading</source>
        <translation>Ombrage lisse</translation>
    </message>
    <message>
        <source>Brightens and darkens the image smoothly at random, like the heel effect or a poor flat-field correction.</source>
        <translation>Éclaircit et assombrit l’image de façon lisse et aléatoire, comme l’effet talon ou une mauvaise correction de champ plat.</translation>
    </message>
    <message>
        <source>Largest change of a grey level.</source>
        <translation>Plus grand changement d’un niveau de gris.</translation>
    </message>
    <message>
        <source>Posterise</source>
        <translation>Postériser</translation>
    </message>
    <message>
        <source>Keeps only the upper bits of each grey level, like an early digitiser; fine structures disappear.</source>
        <translation>Ne garde que les bits supérieurs de chaque niveau de gris, comme un numériseur ancien&#xa0;; les structures fines disparaissent.</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Bits that are kept, of 16.</source>
        <translation>Bits conservés, sur 16.</translation>
    </message>
    <message>
        <source>Solarise</source>
        <translation>Solariser</translation>
    </message>
    <message>
        <source>Inverts all grey levels above a threshold; nothing in radiography looks like it, but policies for photographs use it.</source>
        <translation>Inverse tous les niveaux de gris au-dessus d’un seuil&#xa0;; rien en radiographie n’y ressemble, mais les stratégies pour photographies l’utilisent.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Of white; levels from here on are inverted.</source>
        <translation>Du blanc&#xa0;; les niveaux à partir d’ici sont inversés.</translation>
    </message>
    <message>
        <source>Gaussian noise</source>
        <translation>Bruit gaussien</translation>
    </message>
    <message>
        <source>Adds noise that is the same at every grey level, like the electronics of a detector.</source>
        <translation>Ajoute un bruit identique à chaque niveau de gris, comme l’électronique d’un détecteur.</translation>
    </message>
    <message>
        <source>In percent of white.</source>
        <translation>En pourcentage du blanc.</translation>
    </message>
    <message>
        <source>Poisson noise</source>
        <translation>Bruit de Poisson</translation>
    </message>
    <message>
        <source>Counts photons at random, with more noise in bright areas; Dose does this to the stored values.</source>
        <translation>Compte les photons au hasard, avec plus de bruit dans les zones claires&#xa0;; «&#xa0;Dose&#xa0;» le fait sur les valeurs enregistrées.</translation>
    </message>
    <message>
        <source>Photons at white</source>
        <translation>Photons au blanc</translation>
    </message>
    <message>
        <source>Fewer photons give more noise.</source>
        <translation>Moins de photons donnent plus de bruit.</translation>
    </message>
    <message>
        <source>Speckle noise</source>
        <translation>Bruit de speckle</translation>
    </message>
    <message>
        <source>Multiplies each pixel by a random number near 1, like grain of a phosphor plate.</source>
        <translation>Multiplie chaque pixel par un nombre aléatoire proche de 1, comme le grain d’une plaque au phosphore.</translation>
    </message>
    <message>
        <source>In percent of each grey level.</source>
        <translation>En pourcentage de chaque niveau de gris.</translation>
    </message>
    <message>
        <source>Salt and pepper</source>
        <translation>Poivre et sel</translation>
    </message>
    <message>
        <source>Turns single pixels white or black, like dead pixels and dust.</source>
        <translation>Rend des pixels isolés blancs ou noirs, comme des pixels défectueux et de la poussière.</translation>
    </message>
    <message>
        <source>Share of pixels</source>
        <translation>Part des pixels</translation>
    </message>
    <message>
        <source>Pixels that are replaced.</source>
        <translation>Pixels qui sont remplacés.</translation>
    </message>
    <message>
        <source>White ones</source>
        <translation>Dont blancs</translation>
    </message>
    <message>
        <source>Share of the replaced pixels that become white.</source>
        <translation>Part des pixels remplacés qui deviennent blancs.</translation>
    </message>
    <message>
        <source>Grey level</source>
        <translation>Niveau de gris</translation>
    </message>
    <message>
        <source>Of the covered area: 0 black, 255 white.</source>
        <translation>De la zone masquée&#xa0;: 0 noir, 255 blanc.</translation>
    </message>
    <message>
        <source>In percent of the image&apos;s shorter side.</source>
        <translation>En pourcentage du petit côté de l’image.</translation>
    </message>
    <message>
        <source>Cutout</source>
        <translation>Cutout</translation>
    </message>
    <message>
        <source>Covers one square at a random place, like a pacemaker or an electrode.</source>
        <translation>Masque un carré à un endroit aléatoire, comme un stimulateur ou une électrode.</translation>
    </message>
    <message>
        <source>Coarse dropout</source>
        <translation>Abandon grossier</translation>
    </message>
    <message>
        <source>Covers several squares at random places, so that a network must not rely on one region.</source>
        <translation>Masque plusieurs carrés à des endroits aléatoires, pour qu’un réseau ne puisse pas se fier à une seule région.</translation>
    </message>
    <message>
        <source>Squares; they may overlap.</source>
        <translation>Carrés&#xa0;; ils peuvent se chevaucher.</translation>
    </message>
    <message>
        <source>Grid mask</source>
        <translation>Masque en grille</translation>
    </message>
    <message>
        <source>Covers the squares of a regular grid, so that every region is partly visible.</source>
        <translation>Masque les carrés d’une grille régulière, de sorte que chaque région reste en partie visible.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Covered part</source>
        <translation>Partie masquée</translation>
    </message>
    <message>
        <source>Side of a square, in percent of the period.</source>
        <translation>Côté d’un carré, en pourcentage de la période.</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>Coin</translation>
    </message>
    <message>
        <source>upper left</source>
        <translation>en haut à gauche</translation>
    </message>
    <message>
        <source>upper right</source>
        <translation>en haut à droite</translation>
    </message>
    <message>
        <source>lower left</source>
        <translation>en bas à gauche</translation>
    </message>
    <message>
        <source>lower right</source>
        <translation>en bas à droite</translation>
    </message>
    <message>
        <source>Where the letter is.</source>
        <translation>Où se trouve la lettre.</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>High exposure</source>
        <translation>Forte exposition</translation>
    </message>
    <message>
        <source>where the image is dark</source>
        <translation>où l’image est sombre</translation>
    </message>
    <message>
        <source>high stored values</source>
        <translation>valeurs enregistrées élevées</translation>
    </message>
    <message>
        <source>low stored values</source>
        <translation>valeurs enregistrées faibles</translation>
    </message>
    <message>
        <source>Which end of the values received most X-rays; the values count as proportional to exposure.</source>
        <translation>Extrémité des valeurs qui a reçu le plus de rayons X&#xa0;; les valeurs sont considérées comme proportionnelles à l’exposition.</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dose</translation>
    </message>
    <message>
        <source>Adds the quantum noise of an exposure with less mAs, on the stored values.</source>
        <translation>Ajoute le bruit quantique d’une exposition avec moins de mAs, sur les valeurs enregistrées.</translation>
    </message>
    <message>
        <source>mAs in percent of the image&apos;s own.</source>
        <translation>mAs en pourcentage de ceux de l’image.</translation>
    </message>
    <message>
        <source>Noise gain</source>
        <translation>Gain du bruit</translation>
    </message>
    <message>
        <source>Variance of the noise per stored value in a flat region; 0 measures it in each image.</source>
        <translation>Variance du bruit par valeur enregistrée dans une zone uniforme&#xa0;; 0 la mesure dans chaque image.</translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>Rayonnement diffusé</translation>
    </message>
    <message>
        <source>Veils the image with scattered radiation, as without a grid or in a thick patient.</source>
        <translation>Voile l’image de rayonnement diffusé, comme sans grille ou chez un patient épais.</translation>
    </message>
    <message>
        <source>Scatter fraction</source>
        <translation>Fraction diffusée</translation>
    </message>
    <message>
        <source>Scattered part of all radiation; small structures lose as much contrast.</source>
        <translation>Part diffusée de tout le rayonnement&#xa0;; les petites structures perdent autant de contraste.</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Étendue</translation>
    </message>
    <message>
        <source>Standard deviation of the scatter, in percent of the longer side.</source>
        <translation>Écart-type de la diffusion, en pourcentage du grand côté.</translation>
    </message>
    <message>
        <source>Grid lines</source>
        <translation>Lignes de grille</translation>
    </message>
    <message>
        <source>Adds the shadow of an anti-scatter grid at rest; fine grids alias with the pixels, as in real images. Needs pixel spacing.</source>
        <translation>Ajoute l’ombre d’une grille antidiffusante immobile&#xa0;; les grilles fines créent un repliement avec les pixels, comme dans les vraies images. Nécessite l’espacement des pixels.</translation>
    </message>
    <message>
        <source>Lines per mm</source>
        <translation>Lignes par mm</translation>
    </message>
    <message>
        <source>1/mm</source>
        <translation>1/mm</translation>
    </message>
    <message>
        <source>Of the grid, measured at the detector.</source>
        <translation>De la grille, mesurées au détecteur.</translation>
    </message>
    <message>
        <source>Absorption</source>
        <translation>Absorption</translation>
    </message>
    <message>
        <source>Radiation that is lost in the middle of a line.</source>
        <translation>Rayonnement perdu au milieu d’une ligne.</translation>
    </message>
    <message>
        <source>Direction of the lines.</source>
        <translation>Direction des lignes.</translation>
    </message>
    <message>
        <source>Focal spot blur</source>
        <translation>Flou du foyer</translation>
    </message>
    <message>
        <source>Blurs as a larger focal spot does: the spot&apos;s size times magnification minus 1. Needs pixel spacing.</source>
        <translation>Floute comme un foyer plus grand&#xa0;: taille du foyer fois (agrandissement − 1). Nécessite l’espacement des pixels.</translation>
    </message>
    <message>
        <source>Focal spot</source>
        <translation>Foyer</translation>
    </message>
    <message>
        <source>Its width; the spot counts as uniform and square.</source>
        <translation>Sa largeur&#xa0;; le foyer est considéré comme uniforme et carré.</translation>
    </message>
    <message>
        <source>Magnification</source>
        <translation>Agrandissement</translation>
    </message>
    <message>
        <source>Distance of the detector from the focal spot, divided by that of the object.</source>
        <translation>Distance du détecteur au foyer, divisée par celle de l’objet.</translation>
    </message>
    <message>
        <source>Covered part of the width or height; 0: open.</source>
        <translation>Partie masquée de la largeur ou de la hauteur&#xa0;; 0&#xa0;: ouvert.</translation>
    </message>
    <message>
        <source>Collimator</source>
        <translation>Collimateur</translation>
    </message>
    <message>
        <source>Covers the borders with the blades of a collimator. The penumbra needs pixel spacing; 0 gives sharp edges for any image.</source>
        <translation>Masque les bords avec les volets d’un collimateur. La pénombre nécessite l’espacement des pixels&#xa0;; 0 donne des bords nets pour toute image.</translation>
    </message>
    <message>
        <source>Penumbra</source>
        <translation>Pénombre</translation>
    </message>
    <message>
        <source>Width from full shadow to full radiation.</source>
        <translation>Largeur de l’ombre complète au rayonnement complet.</translation>
    </message>
    <message>
        <source>Transmission</source>
        <translation>Transmission</translation>
    </message>
    <message>
        <source>Radiation that reaches the covered area.</source>
        <translation>Rayonnement qui atteint la zone masquée.</translation>
    </message>
    <message>
        <source>Detector gain</source>
        <translation>Gain du détecteur</translation>
    </message>
    <message>
        <source>Varies the sensitivity of pixels and columns, like a detector whose flat-field correction is out of date.</source>
        <translation>Fait varier la sensibilité des pixels et des colonnes, comme un détecteur dont la correction de champ plat est périmée.</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>Standard deviation of the pixels&apos; gains.</source>
        <translation>Écart-type du gain des pixels.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Standard deviation of the columns&apos; gains.</source>
        <translation>Écart-type du gain des colonnes.</translation>
    </message>
    <message>
        <source>Dead lines</source>
        <translation>Lignes défectueuses</translation>
    </message>
    <message>
        <source>Switches off columns and rows at random, like broken lines of a flat-panel detector.</source>
        <translation>Éteint des colonnes et des lignes au hasard, comme des lignes rompues d’un capteur plan.</translation>
    </message>
    <message>
        <source>Columns without signal.</source>
        <translation>Colonnes sans signal.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Rows without signal.</source>
        <translation>Lignes sans signal.</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Vers la droite</translation>
    </message>
    <message>
        <source>In percent of the width; negative: to the left.</source>
        <translation>En pourcentage de la largeur&#xa0;; négatif&#xa0;: vers la gauche.</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Vers le bas</translation>
    </message>
    <message>
        <source>In percent of the height; negative: upwards.</source>
        <translation>En pourcentage de la hauteur&#xa0;; négatif&#xa0;: vers le haut.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Mise à l’échelle</translation>
    </message>
    <message>
        <source>1 keeps the size; larger values enlarge what is shown.</source>
        <translation>1 garde la taille&#xa0;; les valeurs plus grandes agrandissent ce qui est montré.</translation>
    </message>
    <message>
        <source>Quarter turns</source>
        <translation>Quarts de tour</translation>
    </message>
    <message>
        <source>Turns by a multiple of 90° without interpolation, like an image that was stored sideways.</source>
        <translation>Tourne d’un multiple de 90° sans interpolation, comme une image enregistrée de côté.</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Rotation</translation>
    </message>
    <message>
        <source>90° to the left</source>
        <translation>90° vers la gauche</translation>
    </message>
    <message>
        <source>180°</source>
        <translation>180°</translation>
    </message>
    <message>
        <source>90° to the right</source>
        <translation>90° vers la droite</translation>
    </message>
    <message>
        <source>Width and height change places at 90°.</source>
        <translation>À 90°, largeur et hauteur sont échangées.</translation>
    </message>
    <message>
        <source>Random crop with resize</source>
        <translation>Recadrage aléatoire avec redimensionnement</translation>
    </message>
    <message>
        <source>Cuts a rectangle at a random place and enlarges it to the image&apos;s size, like a closer collimation.</source>
        <translation>Découpe un rectangle à un endroit aléatoire et l’agrandit à la taille de l’image, comme une collimation plus serrée.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Surface</translation>
    </message>
    <message>
        <source>Share of the image&apos;s area that is kept.</source>
        <translation>Part de la surface de l’image qui est gardée.</translation>
    </message>
    <message>
        <source>Width to height, relative to the image: 1 keeps its shape.</source>
        <translation>Largeur sur hauteur, par rapport à l’image&#xa0;: 1 garde sa forme.</translation>
    </message>
    <message>
        <source>Keeps the middle of the image, without its borders and the markers there.</source>
        <translation>Garde le milieu de l’image, sans ses bords ni leurs marqueurs.</translation>
    </message>
    <message>
        <source>Share of the width to keep.</source>
        <translation>Part de la largeur à garder.</translation>
    </message>
    <message>
        <source>Share of the height to keep.</source>
        <translation>Part de la hauteur à garder.</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Translation</translation>
    </message>
    <message>
        <source>Moves the image on its canvas, like a patient who is not in the middle of the detector.</source>
        <translation>Déplace l’image sur son canevas, comme un patient qui n’est pas au milieu du détecteur.</translation>
    </message>
    <message>
        <source>Enlarges or shrinks about the centre on the same canvas, like another distance between tube, patient and detector.</source>
        <translation>Agrandit ou réduit autour du centre sur le même canevas, comme une autre distance entre tube, patient et détecteur.</translation>
    </message>
    <message>
        <source>Affine map</source>
        <translation>Transformation affine</translation>
    </message>
    <message>
        <source>Scales, slants, rotates and moves in one step, so that the image is interpolated only once: a patient positioned differently.</source>
        <translation>Met à l’échelle, incline, tourne et déplace en une étape, de sorte que l’image n’est interpolée qu’une fois&#xa0;: un patient positionné autrement.</translation>
    </message>
    <message>
        <source>Shear of rows</source>
        <translation>Cisaillement lignes</translation>
    </message>
    <message>
        <source>Shear of columns</source>
        <translation>Cisaillement colonnes</translation>
    </message>
    <message>
        <source>How far horizontal lines are tilted.</source>
        <translation>Inclinaison des lignes horizontales.</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>Ajouter des bords</translation>
    </message>
    <message>
        <source>Adds borders around the image, like a detector that is larger than the field.</source>
        <translation>Ajoute des bords autour de l’image, comme un détecteur plus grand que le champ.</translation>
    </message>
    <message>
        <source>Columns added on the left.</source>
        <translation>Colonnes ajoutées à gauche.</translation>
    </message>
    <message>
        <source>Rows added at the top.</source>
        <translation>Lignes ajoutées en haut.</translation>
    </message>
    <message>
        <source>Columns added on the right.</source>
        <translation>Colonnes ajoutées à droite.</translation>
    </message>
    <message>
        <source>Rows added at the bottom.</source>
        <translation>Lignes ajoutées en bas.</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Redimensionner</translation>
    </message>
    <message>
        <source>Brings the image to a fixed size, like a reader station with a small archive format.</source>
        <translation>Amène l’image à une taille fixe, comme un poste de lecture avec un petit format d’archive.</translation>
    </message>
    <message>
        <source>Makes one image of an earlier export again, bit by bit; PATH is the set that was augmented.</source>
        <translation>Refait une image d’un export antérieur, bit à bit&#xa0;; PATH est l’ensemble qui a été augmenté.</translation>
    </message>
    <message>
        <source>The row of --remake, without the header.</source>
        <translation>La ligne pour --remake, sans l’en-tête.</translation>
    </message>
    <message>
        <source>Where the images are now, if they were moved. They must be those of the run. Images that were moved together with the run are found without it.</source>
        <translation>L’emplacement actuel des images, si elles ont été déplacées. Ce doivent être celles de l’exécution. Les images déplacées avec l’exécution sont trouvées sans cette option.</translation>
    </message>
    <message>
        <source>Continues a run that a process on another computer holds and will not continue, because it ended there. First checks for some seconds that nothing is written to the run.</source>
        <translation>Continue une exécution détenue par un processus d’un autre ordinateur, qui s’y est terminé et ne la continuera plus. Vérifie d’abord pendant quelques secondes que rien n’y est écrit.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sans limite</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>exact only</source>
        <translation>exacts seulement</translation>
    </message>
    <message>
        <source>%1, or %2 to %3 %</source>
        <translation>%1, ou %2 à %3 %</translation>
    </message>
    <message>
        <source>Write 1000, not 1,000 or 1.000; the decimal sign is a point (0.5).</source>
        <translation>Écrivez 1000, et non 1,000 ou 1.000&#x202f;; le signe décimal est un point (0.5).</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Sample grid</source>
        <translation>Grille d’exemples</translation>
    </message>
    <message>
        <source>Near-copy threshold</source>
        <translation>Seuil de quasi-copie</translation>
    </message>
    <message>
        <source>Number of bins.</source>
        <translation>Nombre de classes.</translation>
    </message>
    <message>
        <source>Scaling of the network&apos;s input. Automatic: as the weights file was trained (torchvision&apos;s VGG16 with ImageNet&apos;s mean and deviation, its GoogLeNet and Inception v3 with -1 to 1); -1 to 1 without a file.</source>
        <translation>Mise à l’échelle de l’entrée du réseau. Automatique&#xa0;: comme lors de l’entraînement du fichier de poids (VGG16 de torchvision avec la moyenne et l’écart type d’ImageNet, GoogLeNet et Inception v3 avec -1 à 1)&#x202f;; sans fichier, -1 à 1.</translation>
    </message>
    <message>
        <source>Grey values that the network of --weights expects: none is 0 to 1, half -1 to 1, imagenet ImageNet&apos;s mean and deviation. auto: as the file was trained (torchvision&apos;s vgg16 and vgg16bn: imagenet; its googlenet and inception3, which undo that normalisation at their input: half).</source>
        <translation>Niveaux de gris qu’attend le réseau de --weights&#xa0;: none signifie 0 à 1, half -1 à 1, imagenet la moyenne et l’écart type d’ImageNet. auto&#xa0;: comme lors de l’entraînement du fichier (vgg16 et vgg16bn de torchvision&#xa0;: imagenet&#x202f;; googlenet et inception3, qui annulent cette normalisation à leur entrée&#xa0;: half).</translation>
    </message>
    <message>
        <source>Real images</source>
        <translation>Images réelles</translation>
    </message>
    <message>
        <source>As the generator was trained</source>
        <translation>Comme à l’entraînement du générateur</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>Taille réelle</translation>
    </message>
    <message>
        <source>How real images are prepared if the other side is a generator&apos;s run: at the size and fit of its training, as the FID during training, or at full size.</source>
        <translation>Préparation des images réelles si l’autre côté est l’exécution d’un générateur&#xa0;: à la taille et au cadrage de son entraînement, comme le FID pendant l’entraînement, ou à la taille réelle.</translation>
    </message>
    <message>
        <source>Writes the predictions (with --data): with numbers in the place of file names and patient IDs, which are in PREDICTIONS.key.csv beside it.</source>
        <translation>Écrit les prédictions (avec --data)&#xa0;: avec des numéros à la place des noms de fichiers et des identifiants de patients, qui sont à côté dans PREDICTIONS.key.csv.</translation>
    </message>
    <message>
        <source>Continues a generator&apos;s run to so many epochs, also one that is finished.</source>
        <translation>Poursuit l’exécution d’un générateur jusqu’à ce nombre d’époques, même si elle est terminée.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>Recommended for small sets (64)</source>
        <translation>Recommandé pour les petits ensembles (64)</translation>
    </message>
    <message>
        <source>Recommended for small sets (128)</source>
        <translation>Recommandé pour les petits ensembles (128)</translation>
    </message>
    <message>
        <source>As &apos;Recommended for small sets (64)&apos;, 128 × 128 pixels. On a CPU it takes many hours; a GPU is recommended.</source>
        <translation>Comme «&#x202f;Recommandé pour les petits ensembles (64)&#x202f;», 128 × 128 pixels. Sur CPU, il faut de nombreuses heures&#x202f;; un GPU est conseillé.</translation>
    </message>
    <message>
        <source>Conditional (64)</source>
        <translation>Conditionnel (64)</translation>
    </message>
    <message>
        <source>One generator for all classes of the set: the class is an input of the generator, and the discriminator compares image and class (projection, Miyato and Koyama 2018). Rare classes profit from what is common to all.</source>
        <translation>Un générateur pour toutes les classes de l’ensemble&#xa0;: la classe est une entrée du générateur, et le discriminateur compare image et classe (projection, Miyato et Koyama 2018). Les classes rares profitent de ce qui est commun à toutes.</translation>
    </message>
    <message>
        <source>WGAN with weight clipping (64)</source>
        <translation>WGAN avec écrêtage des poids (64)</translation>
    </message>
    <message>
        <source>Arjovsky, Chintala and Bottou 2017, as the spine X-ray study used it: DCGAN networks, RMSProp, weights clipped at 0.01, five steps of the discriminator per step of the generator.</source>
        <translation>Arjovsky, Chintala et Bottou 2017, comme dans l’étude du rachis&#xa0;: réseaux DCGAN, RMSProp, poids écrêtés à 0.01, cinq pas du discriminateur par pas du générateur.</translation>
    </message>
    <message>
        <source>WGAN-GP (64)</source>
        <translation>WGAN-GP (64)</translation>
    </message>
    <message>
        <source>Gulrajani et al. 2017: Wasserstein with a gradient penalty, DCGAN networks with layer normalisation in the discriminator. Steady, but five steps of the discriminator per step of the generator.</source>
        <translation>Gulrajani et al. 2017&#xa0;: Wasserstein avec pénalité de gradient, réseaux DCGAN avec normalisation par couche dans le discriminateur. Stable, mais cinq pas du discriminateur par pas du générateur.</translation>
    </message>
    <message>
        <source>SNGAN (64)</source>
        <translation>SNGAN (64)</translation>
    </message>
    <message>
        <source>Miyato et al. 2018: residual networks, spectral normalisation and hinge loss. The largest networks at this size; a GPU is recommended.</source>
        <translation>Miyato et al. 2018&#xa0;: réseaux résiduels, normalisation spectrale et perte hinge. Les plus grands réseaux à cette taille&#x202f;; un GPU est conseillé.</translation>
    </message>
    <message>
        <source>DCGAN 32</source>
        <translation>DCGAN 32</translation>
    </message>
    <message>
        <source>DCGAN with a layer less, 32 × 32 pixels: for a quick first look at whether a set can be learned.</source>
        <translation>DCGAN avec une couche de moins, 32 × 32 pixels&#xa0;: pour voir vite si un ensemble peut être appris.</translation>
    </message>
    <message>
        <source>DCGAN 128</source>
        <translation>DCGAN 128</translation>
    </message>
    <message>
        <source>DCGAN with a layer more, 128 × 128 pixels. Less stable than 64 on small sets; a GPU is recommended.</source>
        <translation>DCGAN avec une couche de plus, 128 × 128 pixels. Moins stable que 64 sur les petits ensembles&#x202f;; un GPU est conseillé.</translation>
    </message>
    <message>
        <source>DCGAN 256</source>
        <translation>DCGAN 256</translation>
    </message>
    <message>
        <source>DCGAN with two layers more, 256 × 256 pixels. Needs a GPU and more images than the smaller ones.</source>
        <translation>DCGAN avec deux couches de plus, 256 × 256 pixels. Exige un GPU et plus d’images que les plus petits.</translation>
    </message>
    <message>
        <source>Number of training epochs. Each epoch shows every image once; with updates on half a batch, once in two epochs.</source>
        <translation>Nombre d’époques d’entraînement. Chaque époque montre chaque image une fois&#x202f;; avec des mises à jour sur un demi-lot, une fois en deux époques.</translation>
    </message>
    <message>
        <source>Parts per batch</source>
        <translation>Parties par lot</translation>
    </message>
    <message>
        <source>Computes a batch in so many parts and adds up their gradients before the networks change: 2 needs about half the memory for the same batch size. Batch normalisation sees only one part at a time.</source>
        <translation>Calcule un lot en autant de parties et additionne leurs gradients avant de modifier les réseaux&#xa0;: 2 demande environ la moitié de la mémoire pour la même taille de lot. La normalisation par lot ne voit qu’une partie à la fois.</translation>
    </message>
    <message>
        <source>Adam β2</source>
        <translation>β2 d’Adam</translation>
    </message>
    <message>
        <source>Decay of Adam&apos;s mean of squared gradients. 0.999 is usual, 0.9 with a gradient penalty or spectral normalisation.</source>
        <translation>Décroissance de la moyenne des carrés des gradients d’Adam. 0.999 est usuel, 0.9 avec une pénalité de gradient ou une normalisation spectrale.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condition</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>class of the image</source>
        <translation>classe de l’image</translation>
    </message>
    <message>
        <source>With classes, one generator learns all classes of the set and makes images of the one that is asked for.</source>
        <translation>Avec des classes, un seul générateur apprend toutes les classes de l’ensemble et produit des images de celle qui est demandée.</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Réseaux</translation>
    </message>
    <message>
        <source>DCGAN</source>
        <translation>DCGAN</translation>
    </message>
    <message>
        <source>chest X-ray study (128 only)</source>
        <translation>étude thoracique (128 seulement)</translation>
    </message>
    <message>
        <source>residual (64 and 128)</source>
        <translation>résiduels (64 et 128)</translation>
    </message>
    <message>
        <source>DCGAN is the fastest on a CPU; the residual networks of SNGAN and WGAN-GP take several times as long.</source>
        <translation>DCGAN est le plus rapide sur CPU&#x202f;; les réseaux résiduels de SNGAN et de WGAN-GP prennent plusieurs fois plus de temps.</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Fonction objectif</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>entropie croisée</translation>
    </message>
    <message>
        <source>least squares</source>
        <translation>moindres carrés</translation>
    </message>
    <message>
        <source>Wasserstein</source>
        <translation>Wasserstein</translation>
    </message>
    <message>
        <source>hinge</source>
        <translation>hinge</translation>
    </message>
    <message>
        <source>relativistic pairs (R3GAN)</source>
        <translation>paires relativistes (R3GAN)</translation>
    </message>
    <message>
        <source>The loss of the two networks. Wasserstein needs weight clipping or a penalty; relativistic pairs go well with R1 and R2.</source>
        <translation>La perte des deux réseaux. Wasserstein exige un écrêtage des poids ou une pénalité&#x202f;; les paires relativistes vont bien avec R1 et R2.</translation>
    </message>
    <message>
        <source>Constraint on D</source>
        <translation>Contrainte sur D</translation>
    </message>
    <message>
        <source>weight clipping</source>
        <translation>écrêtage des poids</translation>
    </message>
    <message>
        <source>gradient penalty (WGAN-GP)</source>
        <translation>pénalité de gradient (WGAN-GP)</translation>
    </message>
    <message>
        <source>R1 (real images)</source>
        <translation>R1 (images réelles)</translation>
    </message>
    <message>
        <source>R1 and R2</source>
        <translation>R1 et R2</translation>
    </message>
    <message>
        <source>spectral normalisation</source>
        <translation>normalisation spectrale</translation>
    </message>
    <message>
        <source>Keeps the discriminator from becoming too steep. Penalties need layer or instance normalisation in D, or none.</source>
        <translation>Empêche le discriminateur de devenir trop raide. Les pénalités exigent dans D une normalisation par couche ou par instance, ou aucune.</translation>
    </message>
    <message>
        <source>Penalty weight</source>
        <translation>Poids de la pénalité</translation>
    </message>
    <message>
        <source>For the gradient penalty (10 is usual) and for R1 and R2, where it is γ and half of it counts (1 to 10 at 64 pixels).</source>
        <translation>Pour la pénalité de gradient (10 est usuel) et pour R1 et R2, où c’est γ, dont la moitié compte (1 à 10 à 64 pixels).</translation>
    </message>
    <message>
        <source>Clip weights at</source>
        <translation>Écrêter les poids à</translation>
    </message>
    <message>
        <source>For weight clipping: no weight of D is larger.</source>
        <translation>Pour l’écrêtage des poids&#xa0;: aucun poids de D n’est plus grand.</translation>
    </message>
    <message>
        <source>Normalisation in D</source>
        <translation>Normalisation dans D</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lot</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>couche</translation>
    </message>
    <message>
        <source>instance</source>
        <translation>instance</translation>
    </message>
    <message>
        <source>Of the features in the discriminator: over the batch, over each image, over each channel of an image.</source>
        <translation>Des caractéristiques du discriminateur&#xa0;: sur le lot, sur chaque image, sur chaque canal d’une image.</translation>
    </message>
    <message>
        <source>One-sided: real images have the label 1 minus this value, generated ones keep 0. For cross-entropy and least squares; 0.1 is usual.</source>
        <translation>Unilatéral&#xa0;: les images réelles ont l’étiquette 1 moins cette valeur, les images générées gardent 0. Pour l’entropie croisée et les moindres carrés&#x202f;; 0.1 est usuel.</translation>
    </message>
    <message>
        <source>Steps of D per step of G</source>
        <translation>Pas de D par pas de G</translation>
    </message>
    <message>
        <source>The generator changes in one of so many steps, the discriminator in all. 5 is usual with Wasserstein; it then needs more epochs.</source>
        <translation>Le générateur change à un pas sur ce nombre, le discriminateur à tous. 5 est usuel avec Wasserstein&#x202f;; il faut alors plus d’époques.</translation>
    </message>
    <message>
        <source>Updates of D</source>
        <translation>Mises à jour de D</translation>
    </message>
    <message>
        <source>real and generated images together</source>
        <translation>images réelles et générées ensemble</translation>
    </message>
    <message>
        <source>half a batch each, one after the other</source>
        <translation>un demi-lot chacune, l’une après l’autre</translation>
    </message>
    <message>
        <source>Half a batch each: as in the chest X-ray study, D changes on batch / 2 real images, then on batch / 2 generated ones, and G on a whole batch.</source>
        <translation>Un demi-lot chacune&#xa0;: comme dans l’étude thoracique, D change sur lot / 2 images réelles, puis sur lot / 2 images générées, et G sur un lot entier.</translation>
    </message>
    <message>
        <source>Augment what D sees</source>
        <translation>Augmenter ce que voit D</translation>
    </message>
    <message>
        <source>always (DiffAugment)</source>
        <translation>toujours (DiffAugment)</translation>
    </message>
    <message>
        <source>as often as needed (ADA)</source>
        <translation>autant que nécessaire (ADA)</translation>
    </message>
    <message>
        <source>Changes real and generated images alike before D sees them, so that it cannot learn a small set by heart. Generated images stay unchanged.</source>
        <translation>Modifie de la même façon les images réelles et générées avant que D ne les voie, afin qu’il ne puisse pas apprendre par cœur un petit ensemble. Les images générées restent inchangées.</translation>
    </message>
    <message>
        <source>D sees: brightness</source>
        <translation>D voit&#xa0;: luminosité</translation>
    </message>
    <message>
        <source>Adds up to a quarter of the grey range.</source>
        <translation>Ajoute jusqu’à un quart de la plage de gris.</translation>
    </message>
    <message>
        <source>D sees: contrast</source>
        <translation>D voit&#xa0;: contraste</translation>
    </message>
    <message>
        <source>Multiplies the contrast by 0.5 to 1.5.</source>
        <translation>Multiplie le contraste par 0.5 à 1.5.</translation>
    </message>
    <message>
        <source>D sees: translation</source>
        <translation>D voit&#xa0;: translation</translation>
    </message>
    <message>
        <source>Moves the image by up to an eighth of its side.</source>
        <translation>Déplace l’image d’au plus un huitième de son côté.</translation>
    </message>
    <message>
        <source>D sees: cutout</source>
        <translation>D voit&#xa0;: découpe</translation>
    </message>
    <message>
        <source>Covers a square of half the side with medium grey.</source>
        <translation>Couvre de gris moyen un carré de la moitié du côté.</translation>
    </message>
    <message>
        <source>D sees: share</source>
        <translation>D voit&#xa0;: part</translation>
    </message>
    <message>
        <source>For &apos;always&apos;: the share of the images that each of the selected changes applies to.</source>
        <translation>Pour «&#x202f;toujours&#x202f;»&#xa0;: la part des images à laquelle s’applique chacune des modifications choisies.</translation>
    </message>
    <message>
        <source>ADA target</source>
        <translation>Cible ADA</translation>
    </message>
    <message>
        <source>For ADA: the augmentation becomes more frequent while the mean sign of D on real images is above this value.</source>
        <translation>Pour ADA&#xa0;: l’augmentation devient plus fréquente tant que le signe moyen de D sur les images réelles dépasse cette valeur.</translation>
    </message>
    <message>
        <source>ADA images</source>
        <translation>Images ADA</translation>
    </message>
    <message>
        <source>thousand</source>
        <translation>milliers</translation>
    </message>
    <message>
        <source>For ADA: real images shown until the probability has gone from 0 to 1. 500 thousand in the paper; less for short trainings.</source>
        <translation>Pour ADA&#xa0;: images réelles montrées jusqu’à ce que la probabilité soit passée de 0 à 1. 500 milliers dans l’article&#x202f;; moins pour des entraînements courts.</translation>
    </message>
    <message>
        <source>Says of each generator&apos;s run what its curves and samples show, with the values, the limits and what may help. FOLDER may be one run, too.</source>
        <translation>Dit pour chaque exécution d’un générateur ce que montrent ses courbes et ses échantillons, avec les valeurs, les limites et ce qui peut aider. FOLDER peut aussi être une seule exécution.</translation>
    </message>
    <message>
        <source>Older checkpoints</source>
        <translation>Reprises antérieures</translation>
    </message>
    <message>
        <source>How many checkpoints before the last two are kept, spread evenly over the run. A branch with other settings can start from each of them; 0: none.</source>
        <translation>Nombre de points de reprise conservés avant les deux derniers, répartis régulièrement sur l’exécution. Une branche avec d’autres réglages peut partir de chacun d’eux&#xa0;; 0&#xa0;: aucun.</translation>
    </message>
    <message>
        <source>Images shown</source>
        <translation>Images montrées</translation>
    </message>
    <message>
        <source>How many images of each sample grid are shown; 0: all.</source>
        <translation>Nombre d’images montrées de chaque grille d’échantillons&#xa0;; 0&#xa0;: toutes.</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Toutes les</translation>
    </message>
    <message>
        <source>A frame for every so many epochs; the last one is always there.</source>
        <translation>Une image toutes les tant d’époques&#xa0;; la dernière est toujours présente.</translation>
    </message>
    <message>
        <source>Time per frame</source>
        <translation>Durée par image</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>How long each frame is shown; the last one 2 s.</source>
        <translation>Durée d’affichage de chaque image&#xa0;; 2 s pour la dernière.</translation>
    </message>
    <message>
        <source>Size of a pixel of the samples in the file.</source>
        <translation>Taille d’un pixel des échantillons dans le fichier.</translation>
    </message>
    <message>
        <source>A new folder for the branch.</source>
        <translation>Un nouveau dossier pour la branche.</translation>
    </message>
    <message>
        <source>Number of images; of a conditional generator shared out evenly to its classes.</source>
        <translation>Nombre d’images ; réparti également entre les classes d’un générateur conditionnel.</translation>
    </message>
    <message>
        <source>Number of images of one class.</source>
        <translation>Nombre d’images d’une classe.</translation>
    </message>
    <message>
        <source>As many images as bring each class that the generator can make to the size of the set&apos;s largest class.</source>
        <translation>Autant d’images qu’il en faut pour amener chaque classe que le générateur peut produire à la taille de la plus grande classe de l’ensemble.</translation>
    </message>
    <message>
        <source>Number of the first image of the seed: with 100, the images that follow after 100 others.</source>
        <translation>Numéro de la première image de la graine : avec 100, les images qui suivent 100 autres.</translation>
    </message>
    <message>
        <source>Departures from the latent vectors of the seed, as the view Latent of the window copies them: &quot;walk=SEED:IMAGE:FRACTION variation=NUMBER:STRENGTH truncation=FACTOR DIRECTION=VALUE ...&quot;.</source>
        <translation>Écarts par rapport aux vecteurs latents de la graine, tels que la vue « Latent » de la fenêtre les copie : « walk=GRAINE:IMAGE:FRACTION variation=NUMÉRO:FORCE truncation=FACTEUR DIRECTION=VALEUR ... ».</translation>
    </message>
    <message>
        <source>Makes one image of an earlier generation again, bit by bit.</source>
        <translation>Refait une image d’une génération antérieure, bit à bit.</translation>
    </message>
    <message>
        <source>DICOM secondary capture</source>
        <translation>Capture secondaire DICOM</translation>
    </message>
    <message>
        <source>DICOM digital X-ray</source>
        <translation>Radiographie numérique DICOM</translation>
    </message>
    <message>
        <source>All are marked as synthetic in the file itself. DICOM files are grey, have new UIDs and name no patient; digital X-ray needs the pixel spacing and describes a frontal radiograph.</source>
        <translation>Tous sont marqués comme synthétiques dans le fichier même. Les fichiers DICOM sont en gris, ont de nouveaux UID et ne nomment aucun patient ; la radiographie numérique nécessite l’espacement des pixels et décrit un cliché de face.</translation>
    </message>
    <message>
        <source>Bit depth</source>
        <translation>Profondeur de bits</translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation>8 bits</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 bits</translation>
    </message>
    <message>
        <source>Of the files. The generator&apos;s output is mapped to grey levels in one step, never stretched per image.</source>
        <translation>Des fichiers. La sortie du générateur est convertie en niveaux de gris en une étape, jamais étirée image par image.</translation>
    </message>
    <message>
        <source>One DICOM file per class</source>
        <translation>Un fichier DICOM par classe</translation>
    </message>
    <message>
        <source>All images of a class become frames of one file, up to 1 GB (secondary capture only).</source>
        <translation>Toutes les images d’une classe deviennent les images d’un seul fichier, jusqu’à 1 Go (capture secondaire seulement).</translation>
    </message>
    <message>
        <source>Pixel spacing</source>
        <translation>Espacement des pixels</translation>
    </message>
    <message>
        <source>Distance between pixels that DICOM files state. A generator does not know it: divide the width of its training images by the number of pixels. 0: not stated.</source>
        <translation>Distance entre pixels qu’indiquent les fichiers DICOM. Un générateur ne la connaît pas : divisez la largeur de ses images d’entraînement par le nombre de pixels. 0 : non indiqué.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>Partie du corps</translation>
    </message>
    <message>
        <source>Copies until each class has N images, originals included.</source>
        <translation>Copies jusqu’à ce que chaque classe ait N images, originaux compris.</translation>
    </message>
    <message>
        <source>Number of the first image for the random numbers, from 0; gives one image of a set the values that it has in the set.</source>
        <translation>Numéro de la première image pour les nombres aléatoires, à partir de 0&#x202f;; donne à une image seule les valeurs qu’elle a dans le jeu.</translation>
    </message>
    <message>
        <source>Spine study, for images of any size</source>
        <translation>Étude du rachis, pour des images de toute taille</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Saturation</translation>
    </message>
    <message>
        <source>Makes colours paler or stronger, like another digitiser or camera; grey images stay as they are.</source>
        <translation>Rend les couleurs plus pâles ou plus vives, comme un autre numériseur ou appareil&#x202f;; les images en gris restent telles quelles.</translation>
    </message>
    <message>
        <source>1 changes nothing; 0 leaves only grey.</source>
        <translation>1 ne change rien&#x202f;; 0 ne laisse que du gris.</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>Teinte</translation>
    </message>
    <message>
        <source>Turns all colours on the colour circle, like another white balance; grey images stay as they are.</source>
        <translation>Tourne toutes les couleurs sur le cercle chromatique, comme une autre balance des blancs&#x202f;; les images en gris restent telles quelles.</translation>
    </message>
    <message>
        <source>120 turns red to green; 0 changes nothing.</source>
        <translation>120 change le rouge en vert&#x202f;; 0 ne change rien.</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>training images</source>
        <translation>images d’entraînement</translation>
    </message>
    <message>
        <source>all images</source>
        <translation>toutes les images</translation>
    </message>
    <message>
        <source>Training images: those that are not in val or test, where augmented images would falsify the evaluation.</source>
        <translation>Images d’entraînement&#xa0;: celles qui ne sont ni dans val ni dans test, où des images augmentées fausseraient l’évaluation.</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Format de fichier</translation>
    </message>
    <message>
        <source>DICOM (derived image)</source>
        <translation>DICOM (image dérivée)</translation>
    </message>
    <message>
        <source>DICOM files are secondary captures with new UIDs; images in colour get 8 bits.</source>
        <translation>Les fichiers DICOM sont des captures secondaires avec de nouveaux UID&#x202f;; les images en couleur ont 8 bits.</translation>
    </message>
    <message>
        <source>Keep the patient</source>
        <translation>Conserver le patient</translation>
    </message>
    <message>
        <source>Copies name, ID, birth date and sex from a DICOM original into DICOM files.</source>
        <translation>Copie nom, identifiant, date de naissance et sexe d’un original DICOM dans les fichiers DICOM.</translation>
    </message>
    <message>
        <source>Refer to the original</source>
        <translation>Renvoyer à l’original</translation>
    </message>
    <message>
        <source>Writes the UIDs of a DICOM original into DICOM files, so that an archive can find it.</source>
        <translation>Écrit les UID d’un original DICOM dans les fichiers DICOM, pour qu’une archive puisse le trouver.</translation>
    </message>
    <message>
        <source>Visible part of a box</source>
        <translation>Partie visible d’une boîte</translation>
    </message>
    <message>
        <source>Boxes of which less is inside the image are dropped.</source>
        <translation>Les boîtes dont une moindre part est dans l’image sont supprimées.</translation>
    </message>
    <message>
        <source>Sides that change places</source>
        <translation>Côtés qui changent de place</translation>
    </message>
    <message>
        <source>Names that a flip exchanges in classes and boxes: left/right, L/R; &apos;usual&apos;: in four languages; empty: none.</source>
        <translation>Noms qu’un retournement échange dans les classes et les boîtes&#xa0;: left/right, L/R&#x202f;; «&#x202f;usual&#x202f;»&#xa0;: en quatre langues&#x202f;; vide&#xa0;: aucun.</translation>
    </message>
    <message>
        <source>Crop (pixels, as published)</source>
        <translation>Rogner (pixels, comme publié)</translation>
    </message>
    <message>
        <source>Zoom (pixels, as published)</source>
        <translation>Zoom (pixels, comme publié)</translation>
    </message>
    <message>
        <source>The presets choose from methods that are safe for radiographs: no flips and quarter turns, which change sides; no inversion, solarising and posterising, which destroy what is looked for; no covers, which can hide the finding; no bending, which changes shapes that are measured.</source>
        <translation>Les préréglages choisissent parmi des méthodes sûres pour les radiographies&#xa0;: pas de retournements ni de quarts de tour, qui changent les côtés&#x202f;; pas d’inversion, de solarisation ni de postérisation, qui détruisent ce que l’on cherche&#x202f;; pas de caches, qui peuvent masquer la lésion&#x202f;; pas de déformations, qui changent des formes mesurées.</translation>
    </message>
    <message>
        <source>Histogram of a reference</source>
        <translation>Histogramme d’une référence</translation>
    </message>
    <message>
        <source>Distributes the grey levels as in another image, like the look of another department&apos;s devices.</source>
        <translation>Répartit les niveaux de gris comme dans une autre image, comme l’aspect des appareils d’un autre service.</translation>
    </message>
    <message>
        <source>Reference image</source>
        <translation>Image de référence</translation>
    </message>
    <message>
        <source>File to take the grey levels from; empty: a bell about the middle grey. Recipe files and manifests hold its path.</source>
        <translation>Fichier dont les niveaux de gris sont repris&#x202f;; vide&#xa0;: une cloche autour du gris moyen. Les fichiers de recette et les manifestes contiennent son chemin.</translation>
    </message>
    <message>
        <source>Side marker or text</source>
        <translation>Marqueur de côté ou texte</translation>
    </message>
    <message>
        <source>Burns letters into a corner, like a side marker or a date, so that a network does not learn them.</source>
        <translation>Incruste des lettres dans un coin, comme un marqueur de côté ou une date, pour qu’un réseau ne les apprenne pas.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Up to 24 letters, digits and signs of ASCII.</source>
        <translation>Jusqu’à 24 lettres, chiffres et signes ASCII.</translation>
    </message>
    <message>
        <source>In percent of the width, from the left.</source>
        <translation>En pour cent de la largeur, depuis la gauche.</translation>
    </message>
    <message>
        <source>In percent of the height, from the top.</source>
        <translation>En pour cent de la hauteur, depuis le haut.</translation>
    </message>
    <message>
        <source>Crop (per cent)</source>
        <translation>Rogner (pour cent)</translation>
    </message>
    <message>
        <source>Cuts a rectangle out of images of any size, like a collimated field.</source>
        <translation>Découpe un rectangle dans des images de toute taille, comme un champ collimaté.</translation>
    </message>
    <message>
        <source>Zoom (per cent)</source>
        <translation>Zoom (pour cent)</translation>
    </message>
    <message>
        <source>Enlarges a rectangle to the size of the image, like a view closer to the detector.</source>
        <translation>Agrandit un rectangle à la taille de l’image, comme une prise de vue plus rapprochée.</translation>
    </message>
    <message>
        <source>Mosaic</source>
        <translation>Mosaïque</translation>
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
        <translation>Rachis cervical</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Tête</translation>
    </message>
    <message>
        <source>Lumbar spine</source>
        <translation>Rachis lombaire</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Cou</translation>
    </message>
    <message>
        <source>Pelvis</source>
        <translation>Bassin</translation>
    </message>
    <message>
        <source>Skull</source>
        <translation>Crâne</translation>
    </message>
    <message>
        <source>Spine</source>
        <translation>Rachis</translation>
    </message>
    <message>
        <source>Thoracic spine</source>
        <translation>Rachis thoracique</translation>
    </message>
    <message>
        <source>Body part that DICOM files state.</source>
        <translation>Partie du corps qu’indiquent les fichiers DICOM.</translation>
    </message>
    <message>
        <source>What &apos;automatic&apos; means for the CPU threads of a training; automatic here: all cores. The command line reads SYNTHRAY_THREADS from the environment.</source>
        <translation>Ce que &apos;automatique&apos; signifie pour les threads CPU d&apos;un entraînement ; ici automatique : tous les cœurs. La ligne de commande lit SYNTHRAY_THREADS dans l&apos;environnement.</translation>
    </message>
    <message>
        <source>What &apos;automatic&apos; means for the device of a training. Automatic here: a CUDA device if there is one. The command line reads SYNTHRAY_DEVICE from the environment.</source>
        <translation>Ce que &apos;automatique&apos; signifie pour le périphérique d&apos;un entraînement. Ici automatique : un périphérique CUDA s&apos;il y en a un. La ligne de commande lit SYNTHRAY_DEVICE dans l&apos;environnement.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Langue du système</translation>
    </message>
    <message>
        <source>The language of the window and of the manual.</source>
        <translation>La langue de la fenêtre et du manuel.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Images look the same in both; a dark room favours the dark one.</source>
        <translation>Les images ont le même aspect dans les deux ; le thème sombre convient mieux à une pièce sombre.</translation>
    </message>
    <message>
        <source>Reopen last images at startup</source>
        <translation>Rouvrir les dernières images au démarrage</translation>
    </message>
    <message>
        <source>Opens the images or the project of the last session.</source>
        <translation>Ouvre les images ou le projet de la dernière session.</translation>
    </message>
    <message>
        <source>Corner text</source>
        <translation>Texte des coins</translation>
    </message>
    <message>
        <source>Shows size, window and zoom in the corners of an image when the program starts; the key I switches it.</source>
        <translation>Affiche au démarrage la taille, la fenêtre et le zoom dans les coins d&apos;une image ; la touche I l&apos;active ou le masque.</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>Superpositions</translation>
    </message>
    <message>
        <source>Shows the overlays of a DICOM file when it is opened.</source>
        <translation>Affiche les superpositions d&apos;un fichier DICOM à l&apos;ouverture.</translation>
    </message>
    <message>
        <source>Memory for thumbnails</source>
        <translation>Mémoire pour les vignettes</translation>
    </message>
    <message>
        <source>Thumbnails beyond it are read again when they are needed. From the next start on.</source>
        <translation>Au-delà, les vignettes sont relues au besoin. Pris en compte au prochain démarrage.</translation>
    </message>
    <message>
        <source>Ask before deleting runs</source>
        <translation>Demander avant de supprimer des exécutions</translation>
    </message>
    <message>
        <source>Deleted runs cannot be restored.</source>
        <translation>Les exécutions supprimées ne peuvent pas être restaurées.</translation>
    </message>
    <message>
        <source>Keep a log</source>
        <translation>Tenir un journal</translation>
    </message>
    <message>
        <source>Writes warnings to files of 1 MiB, five at most, without patient data. The command line reads SYNTHRAY_LOG_FOLDER from the environment.</source>
        <translation>Écrit les avertissements dans cinq fichiers de 1 MiB au plus, sans données de patients. La ligne de commande lit SYNTHRAY_LOG_FOLDER dans l&apos;environnement.</translation>
    </message>
    <message>
        <source>Keep the test part</source>
        <translation>Garder la partie de test</translation>
    </message>
    <message>
        <source>The images that are in test stay there, as published; train and val divide the rest in the ratio of their shares. Not used with folds.</source>
        <translation>Les images de test y restent, comme publié ; train et val se partagent le reste selon leurs parts. Sans effet avec des plis.</translation>
    </message>
    <message>
        <source>Choose three for weights that were trained on colour pictures; grey images are then replicated. Of images in colour the network receives the brightness, unless colours are chosen.</source>
        <translation>Trois pour des poids entraînés sur des images en couleurs&#x202f;; les images grises sont alors répliquées. Des images en couleurs, le réseau reçoit la luminosité, sauf si les couleurs sont choisies.</translation>
    </message>
    <message>
        <source>Images of a batch and their classes: two blended (Zhang et al. 2018), one pasted into the other (Yun et al. 2019), or four around a point (Bochkovskiy et al. 2020), for sets with boxes: a finding whose box is cut away does not count.</source>
        <translation>Images d’un lot et leurs classes&#xa0;: deux fondues (Zhang et al. 2018), l’une collée dans l’autre (Yun et al. 2019), ou quatre autour d’un point (Bochkovskiy et al. 2020), pour les jeux avec des boîtes&#xa0;: une lésion dont la boîte est coupée ne compte pas.</translation>
    </message>
    <message>
        <source>Channels of training and generated images; one is enough for radiographs. With colours the generator learns red, green and blue.</source>
        <translation>Canaux des images d’entraînement et générées&#x202f;; un seul suffit pour des radiographies. Avec les couleurs, le générateur apprend le rouge, le vert et le bleu.</translation>
    </message>
    <message>
        <source>3 (colours)</source>
        <translation>3 (couleurs)</translation>
    </message>
    <message>
        <source>Keeps this arm (one of the setups being compared) of the preset, or adds one: the preset of a generator, such as conditional64, for its images, or hybrid-conditional64 for its images before the seven methods. Default: all arms.</source>
        <translation>Garde ce bras (l’une des variantes comparées) du préréglage ou en ajoute un : le préréglage d’un générateur, par exemple conditional64, pour ses images, ou hybrid-conditional64 pour ses images avant les sept méthodes. Par défaut : tous les bras.</translation>
    </message>
    <message>
        <source>Compares no augmentation, each of the seven methods, all seven, a DCGAN, a WGAN, and the DCGAN with all seven; VGG16 and GoogLeNet.</source>
        <translation>Compare l’absence d’augmentation, chacune des sept méthodes, les sept ensemble, un DCGAN, un WGAN et le DCGAN avec les sept ; VGG16 et GoogLeNet.</translation>
    </message>
    <message>
        <source>For one or two hundred images: DCGAN with an averaged generator, label smoothing, and augmentation of what the discriminator sees as soon as it begins to learn the set by heart. docs/gans.md says what was measured.</source>
        <translation>Pour une ou deux centaines d’images&#xa0;: DCGAN avec générateur moyenné, lissage des étiquettes et augmentation de ce que voit le discriminateur dès qu’il commence à apprendre l’ensemble par cœur. docs/gans.md dit ce qui a été mesuré.</translation>
    </message>
    <message>
        <source>Rotates the image counter-clockwise about its centre, like a patient or a cassette that lies askew.</source>
        <translation>Tourne l’image autour de son centre dans le sens antihoraire, comme si le patient ou la cassette était de travers.</translation>
    </message>
    <message>
        <source>Mirrors left and right, like an image that was scanned from the wrong side.</source>
        <translation>Échange la gauche et la droite, comme une image numérisée du mauvais côté.</translation>
    </message>
    <message>
        <source>Mirrors top and bottom, like a cassette that was read the wrong way round.</source>
        <translation>Échange le haut et le bas, comme une cassette lue dans le mauvais sens.</translation>
    </message>
    <message>
        <source>Cuts a rectangle out of the image, like a collimated field.</source>
        <translation>Découpe un rectangle dans l’image, comme un champ collimaté.</translation>
    </message>
    <message>
        <source>Cuts a rectangle out of the image and resizes it, like a view closer to the detector.</source>
        <translation>Découpe un rectangle dans l’image et le redimensionne, comme une vue plus proche du détecteur.</translation>
    </message>
    <message>
        <source>Slants the image about its centre, like a projection at an angle to the detector.</source>
        <translation>Incline l’image autour de son centre, comme une projection oblique par rapport au détecteur.</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>époque</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtre</translation>
    </message>
    <message>
        <source>image</source>
        <translation>image</translation>
    </message>
    <message>
        <source>Number of training images shown beside each generated one, the nearest by features. The most similar one by SSIM is added if it is another.</source>
        <translation>Combien d’images d’entraînement sont montrées à côté de chaque image générée, les plus proches selon les caractéristiques. La plus semblable selon le SSIM s’y ajoute si c’en est une autre.</translation>
    </message>
    <message>
        <source>The step to start from: the newest checkpoint at or before it is taken; default: the last checkpoint. &apos;runs RUN --doctor&apos; lists those that are kept.</source>
        <translation>L’étape de départ&#xa0;: le point de reprise le plus récent jusqu’à elle est utilisé&#xa0;; par défaut, le dernier. «&#xa0;runs RUN --doctor&#xa0;» énumère ceux qui sont conservés.</translation>
    </message>
</context>
<context>
    <name>PredictionFile</name>
    <message>
        <source>&apos;%1&apos;, line %2: %3</source>
        <translation>«&#x202f;%1&#x202f;», ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Fix the table, or let the classifier rewrite it.</source>
        <translation>Corrigez le tableau, ou faites-le récrire par le classifieur.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a table of predictions: it has no column &apos;truth&apos; or no column &apos;p:CLASS&apos;.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un tableau de prédictions&#xa0;: il lui manque la colonne «&#x202f;truth&#x202f;» ou une colonne «&#x202f;p:CLASSE&#x202f;».</translation>
    </message>
    <message>
        <source>Choose the predictions.csv of a classifier&apos;s run.</source>
        <translation>Choisissez le predictions.csv d’une exécution de classifieur.</translation>
    </message>
    <message>
        <source>a class is named twice.</source>
        <translation>une classe est nommée deux fois.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a probability.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une probabilité.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; contains more predictions than fit into memory.</source>
        <translation>«&#x202f;%1&#x202f;» contient plus de prédictions que la mémoire ne peut en contenir.</translation>
    </message>
    <message>
        <source>Divide the table into one file per split.</source>
        <translation>Divisez le tableau en un fichier par partition.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; contains no predictions.</source>
        <translation>«&#x202f;%1&#x202f;» ne contient aucune prédiction.</translation>
    </message>
    <message>
        <source>Let the training finish: it writes the predictions at the end.</source>
        <translation>Laissez l’entraînement se terminer&#xa0;: les prédictions sont écrites à la fin.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not one of the classes (%2).</source>
        <translation>«&#x202f;%1&#x202f;» n’est aucune des classes (%2).</translation>
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
        <source>The two classifiers have different classes: %1 and %2.</source>
        <translation>Les deux classifieurs ont des classes différentes&#xa0;: %1 et %2.</translation>
    </message>
    <message>
        <source>Compare classifiers of the same classes in the same order.</source>
        <translation>Comparez des classifieurs des mêmes classes dans le même ordre.</translation>
    </message>
    <message>
        <source>The image &apos;%1&apos; has a different actual class in the second table.</source>
        <translation>L’image «&#x202f;%1&#x202f;» a une autre classe réelle dans le deuxième tableau.</translation>
    </message>
    <message>
        <source>Compare classifiers that were tested with the same labels.</source>
        <translation>Comparez des classifieurs testés avec les mêmes étiquettes.</translation>
    </message>
    <message>
        <source>The two tables have no image in common.</source>
        <translation>Les deux tableaux n’ont aucune image en commun.</translation>
    </message>
    <message>
        <source>Compare predictions for the same test images; they are matched by &apos;hash&apos; or &apos;path&apos;.</source>
        <translation>Comparez des prédictions pour les mêmes images de test&#x202f;; elles sont associées par «&#x202f;hash&#x202f;» ou «&#x202f;path&#x202f;».</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>The project &apos;%1&apos; is damaged: %2.</source>
        <translation>Le projet «&#x202f;%1&#x202f;» est endommagé&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The file was not changed. Restore it from a copy, or fix it in a text editor.</source>
        <translation>Le fichier n’a pas été modifié. Restaurez-le depuis une copie, ou corrigez-le dans un éditeur de texte.</translation>
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
        <source>&apos;%1&apos; is not a Synthray project.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un projet Synthray.</translation>
    </message>
    <message>
        <source>Choose a file that was saved with &apos;Save project&apos;.</source>
        <translation>Choisissez un fichier enregistré avec «&#x202f;Enregistrer le projet&#x202f;».</translation>
    </message>
    <message>
        <source>&apos;version&apos; must be a whole number from 1</source>
        <translation>«&#x202f;version&#x202f;» doit être un nombre entier à partir de 1</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; was saved by a newer version of Synthray (file version %2).</source>
        <translation>Le projet «&#x202f;%1&#x202f;» a été enregistré par une version plus récente de Synthray (version %2 du fichier).</translation>
    </message>
    <message>
        <source>The file was not changed. Update Synthray to open it.</source>
        <translation>Le fichier n’a pas été modifié. Mettez Synthray à jour pour l’ouvrir.</translation>
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
        <source>Choose a file name.</source>
        <translation>Choisissez un nom de fichier.</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; does not exist.</source>
        <translation>Le projet «&#x202f;%1&#x202f;» n’existe pas.</translation>
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
        <translation>Le projet «&#x202f;%1&#x202f;» n’a pas encore d’images.</translation>
    </message>
    <message>
        <source>Open the project and add images first.</source>
        <translation>Ouvrez le projet et ajoutez d’abord des images.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not exist. It is a source of the project &apos;%2&apos;.</source>
        <translation>«&#x202f;%1&#x202f;» n’existe pas. C’est une source du projet «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>Open the project in the window and locate the images.</source>
        <translation>Ouvrez le projet dans la fenêtre et localisez les images.</translation>
    </message>
    <message>
        <source>Stopped while reading the images.</source>
        <translation>Arrêté pendant la lecture des images.</translation>
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
        <source>The image was resized from %1 × %2 to the reference&apos;s %3 × %4 pixels.</source>
        <translation>L’image a été redimensionnée de %1 × %2 aux %3 × %4 pixels de la référence.</translation>
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
        <translation>Fermez d’autres programmes ou utilisez des images plus petites.</translation>
    </message>
    <message>
        <source>Whole recipe</source>
        <translation>Recette entière</translation>
    </message>
    <message>
        <source>measuring images</source>
        <translation>mesure des images</translation>
    </message>
    <message>
        <source>There was not enough memory for this image.</source>
        <translation>La mémoire ne suffisait pas pour cette image.</translation>
    </message>
    <message>
        <source>The recipe has no enabled step.</source>
        <translation>La recette n’a aucune étape activée.</translation>
    </message>
    <message>
        <source>Add a method or enable one.</source>
        <translation>Ajoutez une méthode ou activez-en une.</translation>
    </message>
    <message>
        <source>There is no image to measure.</source>
        <translation>Il n’y a aucune image à mesurer.</translation>
    </message>
    <message>
        <source>Open a folder of images.</source>
        <translation>Ouvrez un dossier d’images.</translation>
    </message>
    <message>
        <source>Stopped before an image was measured.</source>
        <translation>Arrêté avant qu’une image ne soit mesurée.</translation>
    </message>
    <message>
        <source>None of the images could be measured.</source>
        <translation>Aucune des images n’a pu être mesurée.</translation>
    </message>
    <message>
        <source>Moving pixels (rotate, flip, crop, zoom, shear) scores badly by construction: such values describe a method, they do not judge it.</source>
        <translation>Déplacer des pixels (rotation, miroir, recadrage, zoom, cisaillement) donne forcément de mauvaises valeurs&#xa0;: elles décrivent une méthode, elles ne la jugent pas.</translation>
    </message>
    <message>
        <source>8-bit (%1) and 16-bit (%2) images are averaged together, so the means of MSE, RMSE, MAE, mean gradient and Laplacian variance mix different grey scales. Compare PSNR and the structural metrics, or measure the two depths separately.</source>
        <translation>Des images de 8 bits (%1) et de 16 bits (%2) sont moyennées ensemble&#xa0;: les moyennes de MSE, RMSE, MAE, gradient moyen et variance du laplacien mélangent des échelles de gris différentes. Comparez le PSNR et les mesures de structure, ou mesurez les deux profondeurs séparément.</translation>
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
        <source>%1: unknown field &apos;%2&apos;.</source>
        <translation>%1&#xa0;: champ «&#x202f;%2&#x202f;» inconnu.</translation>
    </message>
    <message>
        <source>Allowed: %1.</source>
        <translation>Valeurs admises&#xa0;: %1.</translation>
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
        <source>%1: unknown method &apos;%2&apos;.</source>
        <translation>%1&#xa0;: méthode «&#x202f;%2&#x202f;» inconnue.</translation>
    </message>
    <message>
        <source>%1: probability: &apos;%2&apos; is not allowed.</source>
        <translation>%1&#xa0;: probability&#xa0;: «&#x202f;%2&#x202f;» n’est pas admis.</translation>
    </message>
    <message>
        <source>Use a value from 0 to 1.</source>
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
        <source>Give each step a unique name: it becomes part of file names.</source>
        <translation>Donnez à chaque étape un nom unique&#xa0;: il fait partie des noms de fichiers.</translation>
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
        <source>%1: the field &apos;version&apos; must be a whole number of at least 1.</source>
        <translation>%1&#xa0;: le champ «&#x202f;version&#x202f;» doit être un nombre entier à partir de 1.</translation>
    </message>
    <message>
        <source>The recipe was written by a newer version of the program (format version %1).</source>
        <translation>La recette a été écrite par une version plus récente du programme (version de format %1).</translation>
    </message>
    <message>
        <source>This program reads format version %1. Update the program.</source>
        <translation>Ce programme lit la version de format %1. Mettez-le à jour.</translation>
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
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2)&#xa0;:&#xa0;%3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs a parameter that is a number.</source>
        <translation>«&#xa0;%1&#xa0;» nécessite un paramètre numérique.</translation>
    </message>
    <message>
        <source>Use {&quot;choice&quot;: [...]} with the values to choose from.</source>
        <translation>Utilisez {&quot;choice&quot;: [...]} avec les valeurs à choisir.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of two numbers.</source>
        <translation>«&#xa0;%1&#xa0;» doit être une liste de deux nombres.</translation>
    </message>
    <message>
        <source>Write the smallest and the largest value.</source>
        <translation>Écrivez la plus petite et la plus grande valeur.</translation>
    </message>
    <message>
        <source>Write the mean and the standard deviation.</source>
        <translation>Écrivez la moyenne et l’écart-type.</translation>
    </message>
    <message>
        <source>Allowed: a value, or one of: %1.</source>
        <translation>Autorisé&#xa0;: une valeur, ou l’un de&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>a distribution has exactly one name.</source>
        <translation>une distribution a exactement un nom.</translation>
    </message>
    <message>
        <source>the distribution &apos;%1&apos; does not exist.</source>
        <translation>la distribution «&#xa0;%1&#xa0;» n’existe pas.</translation>
    </message>
    <message>
        <source>the list of choices is empty.</source>
        <translation>la liste de choix est vide.</translation>
    </message>
    <message>
        <source>Write at least one value.</source>
        <translation>Écrivez au moins une valeur.</translation>
    </message>
    <message>
        <source>the standard deviation %1 is not allowed.</source>
        <translation>l’écart-type&#xa0;%1 n’est pas autorisé.</translation>
    </message>
    <message>
        <source>It must be greater than 0.</source>
        <translation>Il doit être supérieur à 0.</translation>
    </message>
    <message>
        <source>the range from %1 to %2 is upside down.</source>
        <translation>la plage de&#xa0;%1 à&#xa0;%2 est inversée.</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifeste</translation>
    </message>
    <message>
        <source>%1: the step &apos;%2&apos; is damaged.</source>
        <translation>%1&#xa0;: l’étape «&#xa0;%2&#xa0;» est endommagée.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; has no steps of its own.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» n’a pas d’étapes propres.</translation>
    </message>
    <message>
        <source>Steps inside a step belong to a group: oneOf, someOf or a policy.</source>
        <translation>Les étapes dans une étape appartiennent à un groupe&#xa0;: oneOf, someOf ou une stratégie.</translation>
    </message>
    <message>
        <source>%1: steps: groups are nested more than %2 deep.</source>
        <translation>%1&#xa0;: steps&#xa0;: les groupes sont imbriqués sur plus de&#xa0;%2 niveaux.</translation>
    </message>
    <message>
        <source>Use fewer groups inside groups.</source>
        <translation>Utilisez moins de groupes dans des groupes.</translation>
    </message>
    <message>
        <source>%1: weight: &apos;%2&apos; is not allowed.</source>
        <translation>%1&#xa0;: weight&#xa0;: «&#xa0;%2&#xa0;» n’est pas autorisé.</translation>
    </message>
    <message>
        <source>Use 0 or a greater number.</source>
        <translation>Utilisez 0 ou un nombre plus grand.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; cannot be mixed: mixing images whose pixels are at different places gives double contours.</source>
        <translation>%1&#xa0;: «&#xa0;%2&#xa0;» ne peut pas être mélangé&#xa0;: mélanger des images dont les pixels sont à des endroits différents donne des contours doubles.</translation>
    </message>
    <message>
        <source>Choose from methods that keep positions.</source>
        <translation>Choisissez parmi les méthodes qui conservent les positions.</translation>
    </message>
    <message>
        <source>%1: steps: there is nothing to choose from.</source>
        <translation>%1&#xa0;: steps&#xa0;: il n’y a rien à choisir.</translation>
    </message>
    <message>
        <source>Add an enabled step with a weight greater than 0.</source>
        <translation>Ajoutez une étape activée avec un poids supérieur à 0.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>A step leaves no pixels.</source>
        <translation>Une étape ne laisse aucun pixel.</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, modifié</translation>
    </message>
    <message>
        <source>The image is grey: %1 changes only colours.</source>
        <translation>L’image est en gris&#xa0;: %1 ne change que les couleurs.</translation>
    </message>
    <message>
        <source>Mirrored: the class is &apos;%1&apos; instead of &apos;%2&apos;.</source>
        <translation>Image retournée&#xa0;: la classe est «&#x202f;%1&#x202f;» au lieu de «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>%1: visibleShare: &apos;%2&apos; is not allowed.</source>
        <translation>%1&#xa0;: visibleShare&#xa0;: «&#x202f;%2&#x202f;» n’est pas permis.</translation>
    </message>
    <message>
        <source>%1: sidePairs: &apos;%2&apos; is not a pair of names.</source>
        <translation>%1&#xa0;: sidePairs&#xa0;: «&#x202f;%2&#x202f;» n’est pas une paire de noms.</translation>
    </message>
    <message>
        <source>Write pairs as left/right.</source>
        <translation>Écrivez les paires sous la forme left/right.</translation>
    </message>
    <message>
        <source>The recipe mirrors images: an image of the class &apos;%1&apos; becomes one of the class &apos;%2&apos;, which is not trained.</source>
        <translation>La recette retourne des images&#xa0;: une image de la classe «&#x202f;%1&#x202f;» devient une image de la classe «&#x202f;%2&#x202f;», qui n’est pas entraînée.</translation>
    </message>
    <message>
        <source>Train both sides, or remove the step that mirrors or the pairs of names (sidePairs) from the recipe.</source>
        <translation>Entraînez les deux côtés, ou retirez de la recette l’étape qui retourne ou les paires de noms (sidePairs).</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
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
        <translation>inconnue</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a run folder: run.json is missing.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un dossier d’exécution&#xa0;: run.json est absent.</translation>
    </message>
    <message>
        <source>Choose the folder that was created when the run started.</source>
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
        <source>This run was created by a newer version of Synthray.</source>
        <translation>Cette exécution a été créée par une version plus récente de Synthray.</translation>
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
        <source>The run &apos;%1&apos; is already running.</source>
        <translation>L’exécution «&#x202f;%1&#x202f;» est déjà en cours.</translation>
    </message>
    <message>
        <source>Stop it first, or choose another run.</source>
        <translation>Arrêtez-la d’abord, ou choisissez une autre exécution.</translation>
    </message>
    <message>
        <source>The run folder &apos;%1&apos; cannot be written.</source>
        <translation>Impossible d’écrire dans le dossier d’exécution «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Choose a folder that you can write to and that has enough free space.</source>
        <translation>Choisissez un dossier accessible en écriture et disposant d’assez d’espace libre.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; already contains a run.</source>
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
    <message>
        <source>The run &apos;%1&apos; is held by %2 (lock file &apos;%3&apos;).</source>
        <translation>L’exécution «&#x202f;%1&#x202f;» est détenue par %2 (fichier de verrouillage «&#x202f;%3&#x202f;»).</translation>
    </message>
    <message>
        <source>Stop it there. If that process no longer exists, take the run over: &apos;synthray-cli resume --take-over&apos;, or Resume on the Runs page.</source>
        <translation>Arrêtez-la là-bas. Si ce processus n’existe plus, reprenez l’exécution à votre compte&#xa0;: «&#x202f;synthray-cli resume --take-over&#x202f;», ou Reprendre à la page Exécutions.</translation>
    </message>
    <message>
        <source>The run &apos;%1&apos; is already running: %2 (lock file &apos;%3&apos;).</source>
        <translation>L’exécution «&#x202f;%1&#x202f;» est déjà en cours&#xa0;: %2 (fichier de verrouillage «&#x202f;%3&#x202f;»).</translation>
    </message>
    <message>
        <source>Stopped; the run was not taken over.</source>
        <translation>Arrêté&#x202f;; le contrôle de l’exécution n’a pas été pris.</translation>
    </message>
    <message>
        <source>Watching whether %1 still writes</source>
        <translation>Observation&#xa0;: écriture éventuelle par %1</translation>
    </message>
    <message>
        <source>The run &apos;%1&apos; is still running: %2 writes to it.</source>
        <translation>L’exécution «&#x202f;%1&#x202f;» est encore en cours&#xa0;: %2 y écrit.</translation>
    </message>
    <message>
        <source>Stop it there first.</source>
        <translation>Arrêtez-la d’abord là-bas.</translation>
    </message>
    <message>
        <source>an unknown process</source>
        <translation>un processus inconnu</translation>
    </message>
    <message>
        <source>process %1 on %2</source>
        <translation>le processus %1 sur %2</translation>
    </message>
    <message>
        <source>process %1 on this computer</source>
        <translation>le processus %1 sur cet ordinateur</translation>
    </message>
    <message>
        <source>The run &apos;%1&apos; was taken over by %2.</source>
        <translation>Le contrôle de l’exécution «&#x202f;%1&#x202f;» a été pris par %2.</translation>
    </message>
    <message>
        <source>It goes on there; this training has ended.</source>
        <translation>Elle se poursuit là-bas&#x202f;; cet entraînement est terminé.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no checkpoint to start a branch from.</source>
        <translation>«&#xa0;%1&#xa0;» n’a aucun point de reprise d’où faire partir une branche.</translation>
    </message>
    <message>
        <source>Start a new run with other settings instead.</source>
        <translation>Démarrez plutôt une nouvelle exécution avec d’autres réglages.</translation>
    </message>
    <message>
        <source>A branch needs a setting that differs from &apos;%1&apos;.</source>
        <translation>Une branche doit avoir un réglage différent de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>To train with the same settings, continue that run for more epochs.</source>
        <translation>Pour entraîner avec les mêmes réglages, poursuivez cette exécution pendant plus d’époques.</translation>
    </message>
    <message>
        <source>epoch %1 · step %2</source>
        <translation>époque %1 · pas %2</translation>
    </message>
</context>
<context>
    <name>RunSpec</name>
    <message>
        <source>The run&apos;s settings have an unknown key &apos;%1&apos;.</source>
        <translation>Les réglages de l’exécution contiennent une clé inconnue «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Valid keys: %1.</source>
        <translation>Clés valides&#xa0;: %1.</translation>
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
        <source>These settings were written by a newer version of Synthray (settings version %1).</source>
        <translation>Ces réglages ont été écrits par une version plus récente de Synthray (version %1 des réglages).</translation>
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
        <source>&apos;%1&apos; is missing from the run&apos;s settings.</source>
        <translation>«&#x202f;%1&#x202f;» manque dans les réglages de l’exécution.</translation>
    </message>
    <message>
        <source>The run&apos;s setting &apos;parent&apos; must name a run and a step.</source>
        <translation>Le paramètre «&#x202f;parent&#x202f;» de l’exécution doit nommer une exécution et un pas.</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>Discriminator loss</source>
        <translation>Perte du discriminateur</translation>
    </message>
    <message>
        <source>Generator loss</source>
        <translation>Perte du générateur</translation>
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
        <source>Training loss per epoch</source>
        <translation>Perte d’entraînement par époque</translation>
    </message>
    <message>
        <source>Training accuracy per epoch</source>
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
        <source>FID between two halves of the real images</source>
        <translation>FID entre deux moitiés des images réelles</translation>
    </message>
    <message>
        <source>Standard deviation of KID</source>
        <translation>Écart type de la KID</translation>
    </message>
    <message>
        <source>Discriminator output, real images</source>
        <translation>Sortie du discriminateur, images réelles</translation>
    </message>
    <message>
        <source>Discriminator output, generated images</source>
        <translation>Sortie du discriminateur, images générées</translation>
    </message>
    <message>
        <source>Mean sign of the discriminator output, real images</source>
        <translation>Signe moyen de la sortie du discriminateur, images réelles</translation>
    </message>
    <message>
        <source>Gradient norm, discriminator</source>
        <translation>Norme du gradient, discriminateur</translation>
    </message>
    <message>
        <source>Gradient norm, generator</source>
        <translation>Norme du gradient, générateur</translation>
    </message>
    <message>
        <source>Penalty on the discriminator</source>
        <translation>Pénalité du discriminateur</translation>
    </message>
    <message>
        <source>Probability of the adaptive augmentation</source>
        <translation>Probabilité de l’augmentation adaptative</translation>
    </message>
    <message>
        <source>Learning rate, discriminator</source>
        <translation>Taux d’apprentissage, discriminateur</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>GPU memory in use</source>
        <translation>Mémoire GPU utilisée</translation>
    </message>
    <message>
        <source>MS-SSIM within the samples</source>
        <translation>MS-SSIM entre échantillons</translation>
    </message>
    <message>
        <source>MS-SSIM within real images</source>
        <translation>MS-SSIM entre images réelles</translation>
    </message>
    <message>
        <source>Spread of the samples</source>
        <translation>Dispersion des échantillons</translation>
    </message>
    <message>
        <source>grey levels</source>
        <translation>niveaux de gris</translation>
    </message>
    <message>
        <source>Spread of real images</source>
        <translation>Dispersion des images réelles</translation>
    </message>
    <message>
        <source>Near-copies among the samples</source>
        <translation>Quasi-copies parmi les échantillons</translation>
    </message>
    <message>
        <source>Checkerboard of the samples</source>
        <translation>Damier des échantillons</translation>
    </message>
    <message>
        <source>Checkerboard of real images</source>
        <translation>Damier des images réelles</translation>
    </message>
    <message>
        <source>Spread of the samples&apos; features, share of real images</source>
        <translation>Dispersion des caractéristiques des échantillons, rapportée aux images réelles</translation>
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
        <source>%1: unknown kind &apos;%2&apos;.</source>
        <translation>%1&#xa0;: type inconnu «&#x202f;%2&#x202f;».</translation>
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
        <translation>Étude du thorax</translation>
    </message>
    <message>
        <source>Does adding a DCGAN&apos;s images to the training images improve a classifier on unseen patients?</source>
        <translation>Ajouter les images d’un DCGAN aux images d’entraînement améliore-t-il un classifieur sur des patients jamais vus&#x202f;?</translation>
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
        <source>images from a folder</source>
        <translation>images d’un dossier</translation>
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
        <source>A study file contains &quot;format&quot;: &quot;synthray-study&quot;.</source>
        <translation>Un fichier d’étude contient &quot;format&quot;: &quot;synthray-study&quot;.</translation>
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
        <source>The study would have %1 trainings; at most 10000 are allowed.</source>
        <translation>L’étude aurait %1 entraînements&#x202f;; 10000 au plus sont permis.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a valid arm id.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un identifiant de bras valide.</translation>
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
        <source>Enable a step, or remove the arm.</source>
        <translation>Activez une étape, ou supprimez le bras.</translation>
    </message>
    <message>
        <source>Arm &apos;%1&apos;: unknown preset &apos;%2&apos;.</source>
        <translation>Bras «&#x202f;%1&#x202f;»&#xa0;: préréglage inconnu «&#x202f;%2&#x202f;».</translation>
    </message>
    <message>
        <source>The folder of the arm &apos;%1&apos; does not exist: %2.</source>
        <translation>Le dossier du bras «&#x202f;%1&#x202f;» n’existe pas&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The other arms are compared with &apos;%1&apos;, which does not use the unchanged training images.</source>
        <translation>Les autres bras sont comparés à «&#x202f;%1&#x202f;», qui n’utilise pas les images d’entraînement telles quelles.</translation>
    </message>
    <message>
        <source>The network &apos;%1&apos; is listed twice.</source>
        <translation>Le réseau «&#x202f;%1&#x202f;» est indiqué deux fois.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be set for a network; the study sets it.</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être réglé pour un réseau&#x202f;; l’étude le fixe.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
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
        <source>Its training images</source>
        <translation>Ses images d’entraînement</translation>
    </message>
    <message>
        <source>Examples (first fold)</source>
        <translation>Exemples (premier pli)</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>une parmi&#xa0;: %1</translation>
    </message>
    <message>
        <source>in this order: %1</source>
        <translation>dans cet ordre&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 % of the images of an epoch</source>
        <translation>%1&#xa0;% des images d’une époque</translation>
    </message>
    <message>
        <source>Generated images</source>
        <translation>Images générées</translation>
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
        <source>vs. first arm, points</source>
        <translation>par rapport au premier bras, points</translation>
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
        <source>Always predicting the most frequent class reaches an accuracy of %1 and a balanced accuracy of %2.</source>
        <translation>Toujours prédire la classe la plus fréquente atteint une exactitude de %1 et une exactitude équilibrée de %2.</translation>
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
        <source>Every training got the same %1 epochs; arms with more images had more steps.</source>
        <translation>Chaque entraînement a reçu les mêmes %1 époques&#x202f;; les bras qui ont plus d’images ont fait plus de pas.</translation>
    </message>
    <message>
        <source>The set&apos;s own test split was the test part; it was not used for training, for generating images or for choosing an epoch.</source>
        <translation>La partition test du jeu a servi de partie de test&#x202f;; elle n’a servi ni à l’entraînement, ni à la génération, ni au choix d’une époque.</translation>
    </message>
    <message>
        <source>A classifier that predicts one class for every image is called collapsed.</source>
        <translation>Un classifieur qui prédit une seule classe pour toutes les images est dit effondré.</translation>
    </message>
    <message>
        <source>Versions and seeds</source>
        <translation>Versions et graines</translation>
    </message>
    <message>
        <source>Failed cells</source>
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
        <source>&apos;%1&apos; contains no predictions of test images.</source>
        <translation>«&#x202f;%1&#x202f;» ne contient pas de prédictions d’images de test.</translation>
    </message>
    <message>
        <source>FID %1 (floor %2), KID %3, near-copies %4</source>
        <translation>FID %1 (plancher %2), KID %3, quasi-copies %4</translation>
    </message>
    <message>
        <source>No cell (one training) of the study in &apos;%1&apos; has finished yet.</source>
        <translation>Aucune cellule (un entraînement) de l’étude dans «&#x202f;%1&#x202f;» n’est encore terminée.</translation>
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
        <source>The results in &apos;%1&apos; belong to other images, folds or seeds than the study has now.</source>
        <translation>Les résultats dans «&#x202f;%1&#x202f;» portent sur d’autres images, plis ou graines que ceux de l’étude actuelle.</translation>
    </message>
    <message>
        <source>Choose another results folder, or remove this one to start over.</source>
        <translation>Choisissez un autre dossier de résultats, ou supprimez celui-ci pour recommencer.</translation>
    </message>
    <message>
        <source>images</source>
        <translation>images</translation>
    </message>
    <message>
        <source>The folder of the arm &apos;%1&apos; has no images of the study&apos;s classes.</source>
        <translation>Le dossier du bras «&#x202f;%1&#x202f;» n’a aucune image des classes de l’étude.</translation>
    </message>
    <message>
        <source>It needs one folder for each class: %1.</source>
        <translation>Il lui faut un dossier par classe&#xa0;: %1.</translation>
    </message>
    <message>
        <source>training images of %1</source>
        <translation>images d’entraînement de %1</translation>
    </message>
    <message>
        <source>generated images of %1</source>
        <translation>images générées de %1</translation>
    </message>
    <message>
        <source>validation images of %1</source>
        <translation>images de validation de %1</translation>
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
        <source>Choose another results folder, or remove the cell&apos;s folder to retrain it.</source>
        <translation>Choisissez un autre dossier de résultats, ou supprimez le dossier de la cellule pour l’entraîner de nouveau.</translation>
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
        <source>Run it again to continue.</source>
        <translation>Relancez-la pour continuer.</translation>
    </message>
    <message>
        <source>The study ended in cell %1 of %2 (%3): %4</source>
        <translation>L’étude s’est interrompue à la cellule %1 sur %2 (%3)&#xa0;: %4</translation>
    </message>
    <message>
        <source>Free some space and run it again; finished cells are kept.</source>
        <translation>Libérez de l’espace et relancez-la&#x202f;; les cellules terminées sont conservées.</translation>
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
        <source>&apos;%1&apos; has fewer than two classes; a study needs at least two.</source>
        <translation>«&#x202f;%1&#x202f;» a moins de deux classes&#x202f;; une étude en exige au moins deux.</translation>
    </message>
    <message>
        <source>Choose a folder with one subfolder per class.</source>
        <translation>Choisissez un dossier contenant un sous-dossier par classe.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs the splits train and test.</source>
        <translation>«&#x202f;%1&#x202f;» doit avoir les partitions train et test.</translation>
    </message>
    <message>
        <source>Set the scheme to folds, or split the set on the Data page.</source>
        <translation>Réglez le schéma sur les plis, ou répartissez le jeu sur la page Données.</translation>
    </message>
    <message>
        <source>Fold %1 has no image of %2 in its %3 part.</source>
        <translation>Le pli %1 n’a aucune image de %2 dans sa partie %3.</translation>
    </message>
    <message numerus="yes">
        <source>Split by patient: %n patient(s), no overlap</source>
        <translation>
            <numerusform>Réparti par patient&#xa0;: %n patient, aucun chevauchement</numerusform>
            <numerusform>Réparti par patient&#xa0;: %n patients, aucun chevauchement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) of one patient are in different splits</source>
        <translation>
            <numerusform>%n image d’un même patient est dans des partitions différentes</numerusform>
            <numerusform>%n images d’un même patient sont dans des partitions différentes</numerusform>
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
            <numerusform>«&#x202f;%1&#x202f;»&#xa0;: %n image&#x202f;; les intervalles sont larges</numerusform>
            <numerusform>«&#x202f;%1&#x202f;»&#xa0;: %n images&#x202f;; les intervalles sont larges</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for images</source>
        <translation>Recherche d’images</translation>
    </message>
    <message>
        <source>The study has no images.</source>
        <translation>L’étude n’a pas d’images.</translation>
    </message>
    <message>
        <source>Choose a folder, table or project.</source>
        <translation>Choisissez un dossier, un tableau ou un projet.</translation>
    </message>
    <message>
        <source>The folder of the arm &apos;%1&apos; contains an image that is %2 a test image: %3 and %4.</source>
        <translation>Le dossier du bras «&#x202f;%1&#x202f;» contient une image qui est %2 une image de test&#xa0;: %3 et %4.</translation>
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
        <source>Remove such images from the folder: testing on images seen in training overestimates accuracy.</source>
        <translation>Retirez ces images du dossier&#xa0;: tester sur des images vues à l’entraînement surestime l’exactitude.</translation>
    </message>
    <message>
        <source>filled: differs from &apos;%1&apos; (p &lt; 0.05, Holm)</source>
        <translation>plein&#xa0;: diffère de «&#x202f;%1&#x202f;» (p &lt; 0,05, Holm)</translation>
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
        <translation>%1&#xa0;: «&#x202f;%2&#x202f;» doit être %3.</translation>
    </message>
    <message>
        <source>%1 has no folder.</source>
        <translation>%1 n’a pas de dossier.</translation>
    </message>
    <message>
        <source>a list of names</source>
        <translation>une liste de noms</translation>
    </message>
    <message>
        <source>A class is listed twice.</source>
        <translation>Une classe est nommée deux fois.</translation>
    </message>
    <message>
        <source>The weights file of %1 does not exist: %2.</source>
        <translation>Le fichier de poids de %1 n’existe pas&#xa0;: %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be written to.</source>
        <translation>Impossible d’écrire dans «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Choose another results folder with -o, or fix its permissions.</source>
        <translation>Choisissez un autre dossier de résultats avec -o, ou modifiez ses autorisations.</translation>
    </message>
    <message>
        <source>The cell %1 in &apos;%2&apos; was trained with other settings or images than the study has now.</source>
        <translation>La cellule %1 dans «&#x202f;%2&#x202f;» a été entraînée avec d’autres réglages ou images que ceux de l’étude actuelle.</translation>
    </message>
    <message>
        <source>The folder of the arm &apos;%1&apos; contains an image of a test patient (%2): %3.</source>
        <translation>Le dossier du bras «&#x202f;%1&#x202f;» contient une image d’un patient de test (%2)&#xa0;: %3.</translation>
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
        <source>No training of this network has finished yet.</source>
        <translation>Aucun entraînement de ce réseau n’est encore terminé.</translation>
    </message>
    <message>
        <source>McNemar p</source>
        <translation>p de McNemar</translation>
    </message>
    <message>
        <source>Always predicting the most frequent set of labels reaches an accuracy of %1 and a balanced accuracy of %2.</source>
        <translation>Toujours prédire l’ensemble d’étiquettes le plus fréquent atteint une exactitude de %1 et une exactitude équilibrée de %2.</translation>
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
        <source>Near-duplicates: each image is shrunk to 64 × 64 pixels, its grey values are replaced by their ranks, and 256 low frequencies of its cosine transform are each above or below the median; two images are near-duplicates when at most %1 of the 256 differ. Such images were put into the same part. This finds images that were re-exported, re-windowed or slightly cropped, not two exposures of one patient.</source>
        <translation>Quasi-doublons&#xa0;: chaque image est réduite à 64 × 64 pixels, ses niveaux de gris sont remplacés par leurs rangs, et 256 basses fréquences de sa transformée en cosinus sont chacune au-dessus ou au-dessous de la médiane&#x202f;; deux images sont des quasi-doublons si au plus %1 des 256 diffèrent. Ces images ont été mises dans la même partie. On trouve ainsi les images exportées de nouveau, refenêtrées ou légèrement recadrées, mais pas deux expositions d’un même patient.</translation>
    </message>
    <message>
        <source>Near-duplicates were not searched for, as set in the study.</source>
        <translation>Les quasi-doublons n’ont pas été recherchés, selon les réglages de l’étude.</translation>
    </message>
    <message>
        <source>Images from an arm&apos;s folder were compared in the same way with all validation and test images; an identical or nearly identical one would have been refused.</source>
        <translation>Les images du dossier d’un bras ont été comparées de la même façon à toutes les images de validation et de test&#x202f;; une image identique ou presque aurait été refusée.</translation>
    </message>
    <message>
        <source>Augmentation acted on the training part only.</source>
        <translation>L’augmentation n’a porté que sur la partie d’entraînement.</translation>
    </message>
    <message>
        <source>McNemar&apos;s test compares the images with every label right, without correction. Each image counts once, by the majority of its seeds; ties are left out.</source>
        <translation>Le test de McNemar compare les images dont toutes les étiquettes sont justes, sans correction. Chaque image compte une fois, selon la majorité de ses graines&#x202f;; les égalités sont écartées.</translation>
    </message>
    <message>
        <source>McNemar&apos;s test compares accuracy, without correction. Each image counts once, by the majority of its seeds; ties are left out.</source>
        <translation>Le test de McNemar compare l’exactitude, sans correction. Chaque image compte une fois, selon la majorité de ses graines&#x202f;; les égalités sont écartées.</translation>
    </message>
    <message>
        <source>Images have several labels: each label is predicted from a probability of 0.5. Balanced accuracy: mean over the labels of (sensitivity + specificity) / 2. Accuracy: share of images with every label right. Recall: share of the images with a label for which it was predicted. Majority baseline: accuracy of always predicting the most frequent set of labels of the test images.</source>
        <translation>Les images ont plusieurs étiquettes&#xa0;: chaque étiquette est prédite à partir d’une probabilité de 0,5. Exactitude équilibrée&#xa0;: moyenne sur les étiquettes de (sensibilité + spécificité) / 2. Exactitude&#xa0;: part des images dont toutes les étiquettes sont justes. Rappel&#xa0;: part des images portant une étiquette pour lesquelles elle a été prédite. Référence majoritaire&#xa0;: exactitude quand on prédit toujours l’ensemble d’étiquettes le plus fréquent des images de test.</translation>
    </message>
    <message>
        <source>Balanced accuracy: mean recall over the classes. Majority baseline: accuracy of always predicting the most frequent class of the test images.</source>
        <translation>Exactitude équilibrée&#xa0;: rappel moyen sur les classes. Référence majoritaire&#xa0;: exactitude quand on prédit toujours la classe la plus fréquente des images de test.</translation>
    </message>
    <message>
        <source>AUC: each class against the others, mean.</source>
        <translation>AUC&#xa0;: chaque classe contre les autres, moyenne.</translation>
    </message>
    <message>
        <source>A classifier that predicts the same labels for every image is called collapsed.</source>
        <translation>Un classifieur qui prédit les mêmes étiquettes pour toutes les images est dit effondré.</translation>
    </message>
    <message>
        <source>Settings of the networks</source>
        <translation>Réglages des réseaux</translation>
    </message>
    <message>
        <source>%1: collapsed in %2 of %3 cells: predicts the same labels for every image (%4).</source>
        <translation>%1&#xa0;: effondré dans %2 cellules sur %3&#xa0;: prédit les mêmes étiquettes pour toutes les images (%4).</translation>
    </message>
    <message>
        <source>%1: collapsed in %2 of %3 cells: predicts one class for every image (%4).</source>
        <translation>%1&#xa0;: effondré dans %2 cellules sur %3&#xa0;: prédit une seule classe pour toutes les images (%4).</translation>
    </message>
    <message>
        <source>%1: the difference from &apos;%2&apos; is less than 0.05 points, too little to matter (p = %3).</source>
        <translation>%1&#xa0;: la différence avec «&#x202f;%2&#x202f;» est inférieure à 0,05 point, trop peu pour compter (p = %3).</translation>
    </message>
    <message>
        <source>same prediction for every image: %1</source>
        <translation>même prédiction pour toutes les images&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Only %n training image(s) of fold %1 have the label &apos;%2&apos; alone: too few for the generator of the arm &apos;%3&apos;.</source>
        <translation>
            <numerusform>Seule %n image d’entraînement du pli %1 porte uniquement l’étiquette «&#x202f;%2&#x202f;»&#xa0;: trop peu pour le générateur du bras «&#x202f;%3&#x202f;».</numerusform>
            <numerusform>Seules %n images d’entraînement du pli %1 portent uniquement l’étiquette «&#x202f;%2&#x202f;»&#xa0;: trop peu pour le générateur du bras «&#x202f;%3&#x202f;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the label out of the study, choose fewer folds, or use a recipe instead.</source>
        <translation>Écartez l’étiquette de l’étude, choisissez moins de plis, ou utilisez plutôt une recette.</translation>
    </message>
    <message>
        <source>The recipe of the arm &apos;%1&apos; changes nothing: images of %2 px are the same with and without it.</source>
        <translation>La recette du bras «&#x202f;%1&#x202f;» ne change rien&#xa0;: les images de %2 px sont les mêmes avec et sans elle.</translation>
    </message>
    <message>
        <source>Change the settings of its steps, or remove the arm.</source>
        <translation>Modifiez les réglages de ses étapes, ou supprimez le bras.</translation>
    </message>
    <message>
        <source>Choose fewer folds, or leave the class out of the study.</source>
        <translation>Choisissez moins de plis, ou écartez la classe de l’étude.</translation>
    </message>
    <message>
        <source>Images of one patient are in different splits of &apos;%1&apos;: &apos;%2&apos; in %3.</source>
        <translation>Des images d’un même patient sont dans des partitions différentes de «&#x202f;%1&#x202f;»&#xa0;: «&#x202f;%2&#x202f;» dans %3.</translation>
    </message>
    <message>
        <source>Identical or nearly identical images are in different splits of &apos;%1&apos;: &apos;%2&apos; in %3.</source>
        <translation>Des images identiques ou presque sont dans des partitions différentes de «&#x202f;%1&#x202f;»&#xa0;: «&#x202f;%2&#x202f;» dans %3.</translation>
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
            <numerusform>%n patient a des images de plusieurs classes&#x202f;; elles restent dans une même partition</numerusform>
            <numerusform>%n patients ont des images de plusieurs classes&#x202f;; elles restent dans une même partition</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fold %1: the generator of &apos;%2&apos; is fitted on the %n training image(s) that have this label alone</source>
        <translation>
            <numerusform>Pli %1&#xa0;: le générateur de «&#x202f;%2&#x202f;» est ajusté sur la %n image d’entraînement qui porte uniquement cette étiquette</numerusform>
            <numerusform>Pli %1&#xa0;: le générateur de «&#x202f;%2&#x202f;» est ajusté sur les %n images d’entraînement qui portent uniquement cette étiquette</numerusform>
        </translation>
    </message>
    <message>
        <source>The arm &apos;%1&apos; has an empty label.</source>
        <translation>Le bras «&#x202f;%1&#x202f;» a un libellé vide.</translation>
    </message>
    <message>
        <source>Give it a name, or leave &apos;label&apos; out.</source>
        <translation>Donnez-lui un nom, ou omettez «&#x202f;label&#x202f;».</translation>
    </message>
    <message>
        <source>Two arms have the label &apos;%1&apos;: tables and plots cannot tell them apart.</source>
        <translation>Deux bras portent le libellé «&#x202f;%1&#x202f;»&#xa0;: tableaux et graphiques ne peuvent pas les distinguer.</translation>
    </message>
    <message>
        <source>Features: %1, %2 dims; resizer: %3. FID depends on N and on the features: compare only values of this table. Floor: FID between two random halves of the real images.</source>
        <translation>Caractéristiques&#xa0;: %1, %2 dimensions&#x202f;; redimensionnement&#xa0;: %3. La FID dépend de N et des caractéristiques&#xa0;: ne comparez que les valeurs de ce tableau. Plancher&#xa0;: FID entre deux moitiés aléatoires des images réelles.</translation>
    </message>
    <message>
        <source>With N below %1, the number of dims, FID is biased upwards: compare only values of the same N.</source>
        <translation>Avec N inférieur à %1, le nombre de dimensions, la FID est biaisée vers le haut&#xa0;: ne comparez que des valeurs de même N.</translation>
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
        <translation>Chaque entraînement a reçu au plus %1 pas de l’optimiseur&#x202f;; l’arrêt anticipé a écourté %2 entraînements sur %3 (%4 à %5 pas).</translation>
    </message>
    <message>
        <source>Every training got at most %1 epochs; early stopping ended %2 of %3 trainings sooner (%4 to %5 epochs).</source>
        <translation>Chaque entraînement a reçu au plus %1 époques&#x202f;; l’arrêt anticipé a écourté %2 entraînements sur %3 (%4 à %5 époques).</translation>
    </message>
    <message>
        <source>Trained on: %1. Results are reproducible only on the same kind of device with the same number of threads.</source>
        <translation>Entraîné sur&#xa0;: %1. Les résultats ne sont reproductibles que sur le même type de périphérique avec autant de threads.</translation>
    </message>
    <message numerus="yes">
        <source>First seed %1, %n seed(s). Fingerprint of the images and splits: %2</source>
        <translation>
            <numerusform>Première graine %1, %n graine. Empreinte des images et partitions&#xa0;: %2</numerusform>
            <numerusform>Première graine %1, %n graines. Empreinte des images et partitions&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) failed; the reasons are listed at the end.</source>
        <translation>
            <numerusform>%n entraînement a échoué&#x202f;; la raison est à la fin.</numerusform>
            <numerusform>%n entraînements ont échoué&#x202f;; les raisons sont à la fin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run the study again to retrain these cells.</source>
        <translation>Relancez l’étude pour réentraîner ces cellules.</translation>
    </message>
    <message>
        <source>%1 of %2 cells</source>
        <translation>%1 cellules sur %2</translation>
    </message>
    <message>
        <source>balanced accuracy, mean and 95 % interval over %1</source>
        <translation>exactitude équilibrée, moyenne et intervalle à 95&#xa0;% sur %1</translation>
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
        <source>The study&apos;s list of classes (&apos;classes&apos;) contains only &apos;%1&apos;; at least two are needed.</source>
        <translation>La liste de classes de l’étude («&#x202f;classes&#x202f;») ne contient que «&#x202f;%1&#x202f;»&#x202f;; il en faut au moins deux.</translation>
    </message>
    <message>
        <source>List two or more of %1, or none to use all of them.</source>
        <translation>Indiquez-en deux ou plus parmi %1, ou aucune pour les utiliser toutes.</translation>
    </message>
    <message numerus="yes">
        <source>The class &apos;%1&apos; has %n patient(s); train, val and test need %2.</source>
        <translation>
            <numerusform>La classe «&#x202f;%1&#x202f;» a %n patient&#x202f;; train, val et test en demandent %2.</numerusform>
            <numerusform>La classe «&#x202f;%1&#x202f;» a %n patients&#x202f;; train, val et test en demandent %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the class out of the study, or add images of other patients.</source>
        <translation>Laissez la classe hors de l’étude, ou ajoutez des images d’autres patients.</translation>
    </message>
    <message numerus="yes">
        <source>The class &apos;%1&apos; has %n patient(s): with %2 folds, train, val or test of a fold would have none.</source>
        <translation>
            <numerusform>La classe «&#x202f;%1&#x202f;» a %n patient&#xa0;: avec %2 plis, train, val ou test d’un pli n’en aurait aucun.</numerusform>
            <numerusform>La classe «&#x202f;%1&#x202f;» a %n patients&#xa0;: avec %2 plis, train, val ou test d’un pli n’en aurait aucun.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose %1 folds, or leave the class out of the study.</source>
        <translation>Choisissez %1 plis, ou laissez la classe hors de l’étude.</translation>
    </message>
    <message>
        <source>Leave the class out of the study, set the scheme to folds, or re-split the set on the Data page.</source>
        <translation>Laissez la classe hors de l’étude, réglez le schéma sur les plis, ou répartissez de nouveau le jeu sur la page Données.</translation>
    </message>
    <message>
        <source>The %1 part of &apos;%2&apos; has no image of the class &apos;%3&apos;.</source>
        <translation>La partition %1 de «&#x202f;%2&#x202f;» n’a aucune image de la classe «&#x202f;%3&#x202f;».</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read as images and were left out</source>
        <translation>
            <numerusform>%n fichier n’a pas pu être lu comme image et a été écarté</numerusform>
            <numerusform>%n fichiers n’ont pas pu être lus comme images et ont été écartés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have further labels outside the study; these labels are ignored</source>
        <translation>
            <numerusform>%n image a d’autres étiquettes hors de l’étude&#x202f;; ces étiquettes sont ignorées</numerusform>
            <numerusform>%n images ont d’autres étiquettes hors de l’étude&#x202f;; ces étiquettes sont ignorées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; has %n image(s) for the study: too few, at least %2 are needed.</source>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;» a %n image pour l’étude&#xa0;: trop peu, il en faut au moins %2.</numerusform>
            <numerusform>«&#x202f;%1&#x202f;» a %n images pour l’étude&#xa0;: trop peu, il en faut au moins %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Increase &apos;Images per class&apos; (imagesPerClass; 0: all), or choose a larger set.</source>
        <translation>Augmentez «&#x202f;Images par classe&#x202f;» (imagesPerClass&#x202f;; 0&#xa0;: toutes), ou choisissez un jeu plus grand.</translation>
    </message>
    <message>
        <source>Choose a larger set, with at least a few dozen images per class.</source>
        <translation>Choisissez un jeu plus grand, avec au moins quelques dizaines d’images par classe.</translation>
    </message>
    <message numerus="yes">
        <source>The folder has %n such image(s) of %1.</source>
        <translation>
            <numerusform>Le dossier a %n image de ce type sur %1.</numerusform>
            <numerusform>Le dossier a %n images de ce type sur %1.</numerusform>
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
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; patients are not known.</source>
        <translation>%1&#x202f;; les patients ne sont pas connus.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n study(s).</source>
        <translation>
            <numerusform>%1 de %n étude.</numerusform>
            <numerusform>%1 de %n études.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n patient(s) or studies.</source>
        <translation>
            <numerusform>%1 de %n patient ou étude.</numerusform>
            <numerusform>%1 de %n patients ou études.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n patient(s).</source>
        <translation>
            <numerusform>%1 de %n patient.</numerusform>
            <numerusform>%1 de %n patients.</numerusform>
        </translation>
    </message>
    <message>
        <source>by study</source>
        <translation>par étude</translation>
    </message>
    <message>
        <source>by patient, otherwise by study</source>
        <translation>par patient, sinon par étude</translation>
    </message>
    <message>
        <source>image by image</source>
        <translation>image par image</translation>
    </message>
    <message>
        <source>by patient</source>
        <translation>par patient</translation>
    </message>
    <message numerus="yes">
        <source>Images were first split, %1, into %n fold(s); each was the test part once. Test images were not used for training, for generating images or for choosing an epoch.</source>
        <translation>
            <numerusform>Les images ont d’abord été réparties, %1, en %n pli&#x202f;; il a été une fois la partie de test. Les images de test n’ont servi ni à l’entraînement, ni à la génération, ni au choix d’une époque.</numerusform>
            <numerusform>Les images ont d’abord été réparties, %1, en %n plis&#x202f;; chacun a été une fois la partie de test. Les images de test n’ont servi ni à l’entraînement, ni à la génération, ni au choix d’une époque.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the other images of a fold, split %2, were used for validation: the epoch with the best balanced accuracy on them was kept, unless the network&apos;s settings say otherwise.</source>
        <translation>%1 % des autres images d’un pli, réparties %2, ont servi à la validation&#xa0;: l’époque ayant la meilleure exactitude équilibrée sur celles-ci a été conservée, sauf réglage contraire du réseau.</translation>
    </message>
    <message>
        <source>Patients are not known. Images of one patient may be in training and test, which makes results too good, and p-values and intervals count images, which makes them too small if a patient has several.</source>
        <translation>Les patients ne sont pas connus. Des images d’un même patient peuvent se trouver dans l’entraînement et le test, ce qui rend les résultats trop bons&#x202f;; les valeurs p et les intervalles comptent des images, ce qui les rend trop petits si un patient en a plusieurs.</translation>
    </message>
    <message>
        <source>Means are over folds and seeds; their intervals are Student&apos;s t (95 %) over these cells, one training each, cut at 0 and 1. Cells of one study share images, so the intervals are somewhat too narrow. From one cell, or from cells that all have the same value, no interval can be estimated.</source>
        <translation>Les moyennes portent sur les plis et les graines&#x202f;; leurs intervalles sont ceux de Student (t, 95 %) sur ces cellules, un entraînement chacune, bornés à 0 et 1. Les cellules d’une étude ont des images en commun&#xa0;: les intervalles sont donc un peu trop étroits. À partir d’une seule cellule, ou de cellules ayant toutes la même valeur, aucun intervalle ne peut être estimé.</translation>
    </message>
    <message>
        <source>Comparisons are paired by fold and seed. The interval of a difference (95 %) and p come from a bootstrap over %1 (%2 resamples): each resample draws %1 from all folds, computes the balanced accuracy of each cell, and the mean of the differences; p is two-sided and Holm-corrected over the arms of a network. Effect: Cohen&apos;s d of the paired differences.</source>
        <translation>Les comparaisons sont appariées par pli et par graine. L’intervalle d’une différence (95 %) et p viennent d’un bootstrap sur les %1 (%2 rééchantillonnages)&#xa0;: chaque rééchantillonnage tire des %1 de tous les plis, calcule l’exactitude équilibrée de chaque cellule et la moyenne des différences&#x202f;; p est bilatéral et corrigé selon Holm sur les bras d’un réseau. Effet&#xa0;: d de Cohen des différences appariées.</translation>
    </message>
    <message numerus="yes">
        <source>not estimable from %n cell(s)</source>
        <translation>
            <numerusform>non estimable à partir de %n cellule</numerusform>
            <numerusform>non estimable à partir de %n cellules</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The class &apos;%1&apos; has %n image(s); train, val and test need %2.</source>
        <translation>
            <numerusform>La classe «&#x202f;%1&#x202f;» a %n image&#x202f;; train, val et test en demandent %2.</numerusform>
            <numerusform>La classe «&#x202f;%1&#x202f;» a %n images&#x202f;; train, val et test en demandent %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The class &apos;%1&apos; has %n image(s): with %2 folds, train, val or test of a fold would have none.</source>
        <translation>
            <numerusform>La classe «&#x202f;%1&#x202f;» a %n image&#xa0;: avec %2 plis, train, val ou test d’un pli n’en aurait aucune.</numerusform>
            <numerusform>La classe «&#x202f;%1&#x202f;» a %n images&#xa0;: avec %2 plis, train, val ou test d’un pli n’en aurait aucune.</numerusform>
        </translation>
    </message>
    <message>
        <source>studies</source>
        <translation>études</translation>
    </message>
    <message>
        <source>patients or studies</source>
        <translation>patients ou études</translation>
    </message>
    <message>
        <source>patients</source>
        <translation>patients</translation>
    </message>
    <message numerus="yes">
        <source>Patients are not known; split by study: %n study(s), no overlap</source>
        <translation>
            <numerusform>Patients inconnus&#x202f;; réparti par étude&#xa0;: %n étude, aucun chevauchement</numerusform>
            <numerusform>Patients inconnus&#x202f;; réparti par étude&#xa0;: %n études, aucun chevauchement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split by patient, otherwise by study: %n patient(s) or studies, no overlap</source>
        <translation>
            <numerusform>Réparti par patient, sinon par étude&#xa0;: %n patient ou étude, aucun chevauchement</numerusform>
            <numerusform>Réparti par patient, sinon par étude&#xa0;: %n patients ou études, aucun chevauchement</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Patients are not known: %n image(s) split one by one, so images of one patient may be in training and test, and results may be too good</source>
        <translation>
            <numerusform>Patients inconnus&#xa0;: %n image répartie une à une&#x202f;; des images d’un même patient peuvent donc se trouver dans l’entraînement et le test, et les résultats peuvent être trop bons</numerusform>
            <numerusform>Patients inconnus&#xa0;: %n images réparties une à une&#x202f;; des images d’un même patient peuvent donc se trouver dans l’entraînement et le test, et les résultats peuvent être trop bons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) without a patient are split one by one; several of them may be of one patient</source>
        <translation>
            <numerusform>%n image sans patient est répartie seule&#x202f;; elle peut venir d’un des autres patients</numerusform>
            <numerusform>%n images sans patient sont réparties une à une&#x202f;; plusieurs d’entre elles peuvent venir d’un même patient</numerusform>
        </translation>
    </message>
    <message>
        <source>The study in &apos;%1&apos; is already running: %2 (lock file &apos;%3&apos;).</source>
        <translation>L’étude dans «&#x202f;%1&#x202f;» est déjà en cours&#xa0;: %2 (fichier de verrouillage «&#x202f;%3&#x202f;»).</translation>
    </message>
    <message>
        <source>Stop it there. If that process no longer exists, delete the lock file and run the study again.</source>
        <translation>Arrêtez-la là-bas. Si ce processus n’existe plus, supprimez le fichier de verrouillage et relancez l’étude.</translation>
    </message>
    <message>
        <source>Training of %1, %2, fold %3: %4</source>
        <translation>Entraînement de %1, %2, pli %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>Arm &apos;%1&apos;: a study trains a generator for each class, so it cannot be conditional.</source>
        <translation>Bras «&#x202f;%1&#x202f;»&#xa0;: une étude entraîne un générateur par classe, il ne peut donc pas être conditionnel.</translation>
    </message>
    <message>
        <source>%1, %2 px</source>
        <translation>%1, %2 px</translation>
    </message>
    <message>
        <source>No temporary folder can be created.</source>
        <translation>Impossible de créer un dossier temporaire.</translation>
    </message>
    <message>
        <source>trying %1</source>
        <translation>essai de %1</translation>
    </message>
    <message>
        <source>The speed of %1 could not be measured.</source>
        <translation>La vitesse de %1 n’a pas pu être mesurée.</translation>
    </message>
    <message>
        <source>%1: %2 images/s (tried now)</source>
        <translation>%1 : %2 images/s (essayé à l’instant)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 images/s (%n earlier run(s))</source>
        <translation>
            <numerusform>%1 : %2 images/s (%n exécution antérieure)</numerusform>
            <numerusform>%1 : %2 images/s (%n exécutions antérieures)</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer than three folds and seeds in all: intervals are very wide.</source>
        <translation>Moins de trois plis et graines en tout : les intervalles sont très larges.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>A generator was fitted to the training part of each fold, one for each class, or one for all classes if it is conditional. The same generator and the same generated images serve all networks and all seeds of that fold: the intervals do not include the randomness of fitting the generator.</source>
        <translation>Un générateur a été ajusté à la partie d’entraînement de chaque pli, un par classe, ou un pour toutes les classes s’il est conditionnel. Le même générateur et les mêmes images générées servent à tous les réseaux et à toutes les graines de ce pli : les intervalles n’incluent pas le hasard de l’ajustement du générateur.</translation>
    </message>
    <message>
        <source>generator of all classes, fold %1</source>
        <translation>générateur de toutes les classes, pli %1</translation>
    </message>
    <message>
        <source>Hybrid (%1, then %2)</source>
        <translation>Hybride (%1, puis %2)</translation>
    </message>
    <message>
        <source>%1 (p = %2)</source>
        <translation>%1 (p = %2)</translation>
    </message>
    <message>
        <source>%1 %2 points (p = %3)</source>
        <translation>%1 %2 points (p = %3)</translation>
    </message>
    <message>
        <source>Collapsed in %1 of %2 cells, the same labels for every image (%3)</source>
        <translation>Effondrés dans %1 cellules sur %2, les mêmes étiquettes pour toutes les images (%3)</translation>
    </message>
    <message>
        <source>Collapsed in %1 of %2 cells, one class for every image (%3)</source>
        <translation>Effondrés dans %1 cellules sur %2, une seule classe pour toutes les images (%3)</translation>
    </message>
    <message>
        <source>Less than 0.05 points from &apos;%1&apos;, too little to matter</source>
        <translation>À moins de 0,05 point de «&#x202f;%1&#x202f;», trop peu pour compter</translation>
    </message>
    <message>
        <source>Helped against &apos;%1&apos;</source>
        <translation>Ont aidé par rapport à «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Did harm against &apos;%1&apos;</source>
        <translation>Ont nui par rapport à «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
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
    <name>Tiles</name>
    <message>
        <source>beyond the image: %1 % black</source>
        <translation>hors de l&apos;image : %1 % noir</translation>
    </message>
    <message>
        <source>beyond the image: %1 %</source>
        <translation>hors de l&apos;image : %1 %</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no sample grids yet.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas encore de grilles d’échantillons.</translation>
    </message>
    <message>
        <source>Train it for at least one epoch.</source>
        <translation>Entraînez-la au moins une époque.</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Époque %1</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Training %1</source>
        <translation>Entraînement&#xa0;: %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is running or waits for its turn already.</source>
        <translation>«&#x202f;%1&#x202f;» est déjà en cours ou en attente.</translation>
    </message>
    <message>
        <source>The bar at the bottom shows what runs and what waits.</source>
        <translation>La barre du bas montre ce qui est en cours et ce qui attend.</translation>
    </message>
</context>
<context>
    <name>ViewOperations</name>
    <message>
        <source>Draw pixels to scale</source>
        <translation>Dessiner les pixels à l’échelle</translation>
    </message>
    <message>
        <source>Fit to the view</source>
        <translation>Ajuster à la vue</translation>
    </message>
    <message>
        <source>Flip left to right</source>
        <translation>Retourner horizontalement</translation>
    </message>
    <message>
        <source>Flip top to bottom</source>
        <translation>Retourner verticalement</translation>
    </message>
    <message>
        <source>Invert grey levels</source>
        <translation>Inverser les niveaux de gris</translation>
    </message>
    <message>
        <source>Pixel by pixel (1:1)</source>
        <translation>Pixel par pixel (1:1)</translation>
    </message>
    <message>
        <source>Reset view</source>
        <translation>Réinitialiser la vue</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Tourner à gauche</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Tourner à droite</translation>
    </message>
</context>
<context>
    <name>Weights</name>
    <message>
        <source>the array &apos;%1&apos; in it has no valid header</source>
        <translation>le tableau «&#x202f;%1&#x202f;» qu’il contient n’a pas d’en-tête valide</translation>
    </message>
    <message>
        <source>The array &apos;%1&apos; in &apos;%2&apos; does not hold plain numbers; it was not read.</source>
        <translation>Le tableau «&#x202f;%1&#x202f;» de «&#x202f;%2&#x202f;» ne contient pas de simples nombres&#x202f;; il n’a pas été lu.</translation>
    </message>
    <message>
        <source>The array &apos;%1&apos; in &apos;%2&apos; has the unsupported type &apos;%3&apos;.</source>
        <translation>Le tableau «&#x202f;%1&#x202f;» de «&#x202f;%2&#x202f;» est du type «&#x202f;%3&#x202f;», non pris en charge.</translation>
    </message>
    <message>
        <source>the array &apos;%1&apos; in it is shorter than its header states</source>
        <translation>le tableau «&#x202f;%1&#x202f;» qu’il contient est plus court que ne le dit son en-tête</translation>
    </message>
    <message>
        <source>&apos;%1&apos; contains no statistics: &apos;mu&apos; or &apos;sigma&apos; is missing.</source>
        <translation>«&#x202f;%1&#x202f;» ne contient pas de statistiques&#xa0;: «&#x202f;mu&#x202f;» ou «&#x202f;sigma&#x202f;» manque.</translation>
    </message>
    <message>
        <source>&apos;synthray-cli compare --save-stats&apos; and pytorch-fid&apos;s --save-stats write such files.</source>
        <translation>«&#x202f;synthray-cli compare --save-stats&#x202f;» et le --save-stats de pytorch-fid écrivent de tels fichiers.</translation>
    </message>
    <message>
        <source>the shapes of &apos;mu&apos; (%1) and &apos;sigma&apos; (%2) do not match</source>
        <translation>les formes de «&#x202f;mu&#x202f;» (%1) et «&#x202f;sigma&#x202f;» (%2) ne correspondent pas</translation>
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
        <source>its list of tensors is incomplete or invalid</source>
        <translation>sa liste de tenseurs est incomplète ou non valide</translation>
    </message>
    <message>
        <source>&apos;%1&apos; requests &apos;%2&apos;, which does not belong in a weights file; nothing was run.</source>
        <translation>«&#x202f;%1&#x202f;» demande «&#x202f;%2&#x202f;», qui n’a pas sa place dans un fichier de poids&#x202f;; rien n’a été exécuté.</translation>
    </message>
    <message>
        <source>Save the state dict alone (torch.save(model.state_dict(), ...)), or use a safetensors file.</source>
        <translation>Enregistrez le state dict seul (torch.save(model.state_dict(), ...)), ou utilisez un fichier safetensors.</translation>
    </message>
    <message>
        <source>the shape of a tensor in it is invalid</source>
        <translation>la forme d’un tenseur qu’il contient n’est pas valide</translation>
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
        <translation>«&#x202f;%1&#x202f;» prétend contenir plus de données qu’il n’a d’octets.</translation>
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
        <source>&apos;%1&apos;: tensor &apos;%2&apos; has the unsupported type &apos;%3&apos;.</source>
        <translation>«&#x202f;%1&#x202f;»&#xa0;: le tenseur «&#x202f;%2&#x202f;» est de type «&#x202f;%3&#x202f;», non pris en charge.</translation>
    </message>
    <message>
        <source>Convert it to float32 first.</source>
        <translation>Convertissez-le d’abord en float32.</translation>
    </message>
    <message>
        <source>the shape of &apos;%1&apos; is invalid</source>
        <translation>la forme de «&#x202f;%1&#x202f;» n’est pas valide</translation>
    </message>
    <message>
        <source>the data of &apos;%1&apos; does not match its shape</source>
        <translation>les données de «&#x202f;%1&#x202f;» ne correspondent pas à sa forme</translation>
    </message>
    <message>
        <source>its header is not valid JSON (%1)</source>
        <translation>son en-tête n’est pas du JSON valide (%1)</translation>
    </message>
    <message>
        <source>the data of &apos;%1&apos; overlaps another tensor or leaves a gap</source>
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
        <source>&apos;%1&apos; is not a supported weights file.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un fichier de poids pris en charge.</translation>
    </message>
    <message>
        <source>Supported: PyTorch state dicts (.pth), .safetensors and .npz files.</source>
        <translation>Formats pris en charge&#xa0;: state dicts PyTorch (.pth), fichiers .safetensors et .npz.</translation>
    </message>
    <message>
        <source>%1: %2 expected, %3 in the file</source>
        <translation>%1&#xa0;: %2 attendu, %3 dans le fichier</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>manquent&#xa0;: %1</translation>
    </message>
    <message>
        <source>different shape: %1</source>
        <translation>forme différente&#xa0;: %1</translation>
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
        <source>Download or copy the file again.</source>
        <translation>Téléchargez ou copiez de nouveau le fichier.</translation>
    </message>
    <message>
        <source>it has no table of contents (is the end missing?)</source>
        <translation>il n’a pas de table des matières (la fin manque-t-elle&#xa0;?)</translation>
    </message>
    <message>
        <source>its table of contents lies outside the file</source>
        <translation>sa table des matières est en dehors du fichier</translation>
    </message>
    <message>
        <source>&apos;%1&apos; claims to hold %2 entries.</source>
        <translation>«&#x202f;%1&#x202f;» prétend contenir %2 entrées.</translation>
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
        <source>the size of &apos;%1&apos; in it is invalid</source>
        <translation>la taille de «&#x202f;%1&#x202f;» qu’il contient n’est pas valide</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in it lies outside the file</source>
        <translation>«&#x202f;%1&#x202f;» qu’il contient est en dehors du fichier</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in &apos;%2&apos; claims to unpack to %3 bytes.</source>
        <translation>«&#x202f;%1&#x202f;» de «&#x202f;%2&#x202f;» prétend occuper %3 octets une fois décompressé.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in it cannot be unpacked</source>
        <translation>«&#x202f;%1&#x202f;» qu’il contient ne se décompresse pas</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in &apos;%2&apos; uses an unsupported compression method.</source>
        <translation>«&#x202f;%1&#x202f;» de «&#x202f;%2&#x202f;» utilise une méthode de compression non prise en charge.</translation>
    </message>
    <message>
        <source>the checksum of &apos;%1&apos; in it does not match</source>
        <translation>la somme de contrôle de «&#x202f;%1&#x202f;» qu’il contient ne correspond pas</translation>
    </message>
    <message>
        <source>The prefix &apos;%1&apos; was removed from the names in the file.</source>
        <translation>Le préfixe «&#x202f;%1&#x202f;» a été retiré des noms du fichier.</translation>
    </message>
    <message>
        <source>Only the entry &apos;%1&apos; of the file was read.</source>
        <translation>Seule l’entrée «&#x202f;%1&#x202f;» du fichier a été lue.</translation>
    </message>
</context>
<context>
    <name>WindowPresets</name>
    <message>
        <source>File window %1</source>
        <translation>Fenêtre %1 du fichier</translation>
    </message>
    <message>
        <source>File lookup table %1</source>
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
    <message>
        <source>CT bone</source>
        <translation>TDM os</translation>
    </message>
    <message>
        <source>CT brain</source>
        <translation>TDM cerveau</translation>
    </message>
    <message>
        <source>CT liver</source>
        <translation>TDM foie</translation>
    </message>
    <message>
        <source>CT lung</source>
        <translation>TDM poumon</translation>
    </message>
    <message>
        <source>CT mediastinum</source>
        <translation>TDM médiastin</translation>
    </message>
    <message>
        <source>CT soft tissue</source>
        <translation>TDM tissus mous</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>&apos;%1&apos; is running. &apos;%2&apos; starts when it has ended.</source>
        <translation>«&#x202f;%1&#x202f;» est en cours. «&#x202f;%2&#x202f;» commencera ensuite.</translation>
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
        <translation>Dossiers, images ou projet à ouvrir.</translation>
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
    <name>synthray::AugmentBar</name>
    <message>
        <source>New seed</source>
        <translation>Nouvelle graine</translation>
    </message>
    <message>
        <source>Use different random numbers in the steps that need them</source>
        <translation>Utiliser d’autres nombres aléatoires dans les étapes qui en ont besoin</translation>
    </message>
    <message>
        <source>Seed (start value of the random numbers): the same recipe and seed give the same pixels, here and on the command line</source>
        <translation>Graine (valeur initiale des nombres aléatoires)&#xa0;: une même recette et une même graine donnent les mêmes pixels, ici et en ligne de commande</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Try on %1 images</source>
        <translation>Essayer sur %1 images</translation>
    </message>
    <message>
        <source>Show images of the set under the whole recipe, as training gets them</source>
        <translation>Afficher des images du jeu avec toute la recette, comme l&apos;entraînement les reçoit</translation>
    </message>
    <message>
        <source>Whole recipe</source>
        <translation>Recette entière</translation>
    </message>
    <message>
        <source>Add a tile with all steps in order, each applied with its probability, as in an export for training</source>
        <translation>Ajouter une tuile avec toutes les étapes dans l’ordre, chacune appliquée selon sa probabilité, comme dans un export pour l’entraînement</translation>
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
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Wipe, blend and difference of the original and this tile (C)</source>
        <translation>Volet, fondu et différence entre l&apos;original et cette tuile (C)</translation>
    </message>
    <message>
        <source>Export set…</source>
        <translation>Exporter le jeu…</translation>
    </message>
    <message>
        <source>Apply the recipe to the images of the set and write the results to a folder</source>
        <translation>Appliquer la recette aux images du jeu et écrire les résultats dans un dossier</translation>
    </message>
</context>
<context>
    <name>synthray::AugmentFooter</name>
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
        <source>Show the image quality of each method below the previews: MSE, PSNR, SSIM and related measures, for this image and for the whole set</source>
        <translation>Afficher la qualité d’image de chaque méthode sous les aperçus&#xa0;: MSE, PSNR, SSIM et mesures apparentées, pour cette image et pour tout le jeu</translation>
    </message>
    <message>
        <source>Previous image</source>
        <translation>Image précédente</translation>
    </message>
    <message>
        <source>Next image</source>
        <translation>Image suivante</translation>
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
        <source>Enlarge it beside the original</source>
        <translation>L’agrandir à côté de l’original</translation>
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
        <translation>Glisser (clic gauche)</translation>
    </message>
    <message>
        <source>Window: right is wider, up is brighter</source>
        <translation>Fenêtrage&#xa0;: droite = plus large, haut = plus clair</translation>
    </message>
    <message>
        <source>Middle drag, Shift+left drag</source>
        <translation>Glisser (clic central), Maj+glisser</translation>
    </message>
    <message>
        <source>Move the image</source>
        <translation>Déplacer l’image</translation>
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
        <translation>Autre image</translation>
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
        <source>Window presets</source>
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
        <source>Whole recipe</source>
        <translation>Recette entière</translation>
    </message>
    <message>
        <source>No image is open</source>
        <translation>Aucune image ouverte</translation>
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
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Click on a tile&apos;s seed</source>
        <translation>Clic sur la graine d&apos;une tuile</translation>
    </message>
    <message>
        <source>Copy a command line that makes this image</source>
        <translation>Copier une ligne de commande qui produit cette image</translation>
    </message>
    <message>
        <source>Wipe, blend, difference with the original</source>
        <translation>Volet, fondu, différence avec l&apos;original</translation>
    </message>
    <message>
        <source>F2, Ctrl+D, Del</source>
        <translation>F2, Ctrl+D, Suppr</translation>
    </message>
    <message>
        <source>Rename, duplicate or remove a step</source>
        <translation>Renommer, dupliquer ou supprimer une étape</translation>
    </message>
    <message>
        <source>Ctrl+G, Ctrl+Shift+G</source>
        <translation>Ctrl+G, Ctrl+Maj+G</translation>
    </message>
    <message>
        <source>Group the selected steps, ungroup them</source>
        <translation>Grouper les étapes choisies, les dégrouper</translation>
    </message>
    <message>
        <source>Copied: a command line that makes exactly this image.</source>
        <translation>Copié : une ligne de commande qui produit exactement cette image.</translation>
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
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>no split</source>
        <translation>sans partition</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %Ln study(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %2 de %Ln étude</numerusform>
            <numerusform>%1&#xa0;: %2 de %Ln études</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %Ln patient(s) or studies</source>
        <translation>
            <numerusform>%1&#xa0;: %2 de %Ln patient ou étude</numerusform>
            <numerusform>%1&#xa0;: %2 de %Ln patients ou études</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %Ln patient(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %2 de %Ln patient</numerusform>
            <numerusform>%1&#xa0;: %2 de %Ln patients</numerusform>
        </translation>
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
        <source>Training: share of images classified correctly in the epoch, with augmentation. Validation: images that are not used for training. Majority class: accuracy of always predicting the most frequent class.</source>
        <translation>Entraînement&#xa0;: part d’images bien classées au cours de l’époque, avec augmentation. Validation&#xa0;: images qui ne servent pas à l’entraînement. Classe majoritaire&#xa0;: exactitude obtenue en prédisant toujours la classe la plus fréquente.</translation>
    </message>
    <message>
        <source>Per-class accuracy (recall), validation images, after epoch %1</source>
        <translation>Exactitude par classe (rappel), images de validation, après l’époque %1</translation>
    </message>
    <message>
        <source>Per-class accuracy (recall), validation images</source>
        <translation>Exactitude par classe (rappel), images de validation</translation>
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
    <name>synthray::ClassifyForm</name>
    <message numerus="yes">
        <source>%1 · %n image(s)</source>
        <translation>
            <numerusform>%1 · %n image</numerusform>
            <numerusform>%1 · %n images</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>synthray::ClassifyImages</name>
    <message>
        <source>Choose an image in the table.</source>
        <translation>Choisissez une image dans le tableau.</translation>
    </message>
    <message>
        <source>for the predicted class</source>
        <translation>pour la prédiction</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>Toutes les images</translation>
    </message>
    <message>
        <source>Misclassified</source>
        <translation>Mal classées</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>%1 predicted as %2</source>
        <translation>%1 prédites comme %2</translation>
    </message>
    <message>
        <source>The heat map is no finer than %1 × %2 cells, the network&apos;s last feature map at this resolution. Train with larger images for a finer one.</source>
        <translation>La carte de chaleur n’a que %1 × %2 cellules, comme la dernière carte de caractéristiques du réseau à cette résolution. Pour une carte plus fine, entraînez avec des images plus grandes.</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Carte de chaleur</translation>
    </message>
    <message>
        <source>Grad-CAM: the regions of the image that support the class</source>
        <translation>Grad-CAM&#xa0;: les régions de l’image en faveur de la classe</translation>
    </message>
    <message>
        <source>Class of the heat map</source>
        <translation>Classe de la carte de chaleur</translation>
    </message>
    <message>
        <source>Which images</source>
        <translation>Quelles images</translation>
    </message>
    <message>
        <source>%1: true positives</source>
        <translation>%1&#xa0;: vrais positifs</translation>
    </message>
    <message>
        <source>%1: false negatives</source>
        <translation>%1&#xa0;: faux négatifs</translation>
    </message>
    <message>
        <source>%1: false positives</source>
        <translation>%1&#xa0;: faux positifs</translation>
    </message>
    <message>
        <source>%1: true negatives</source>
        <translation>%1&#xa0;: vrais négatifs</translation>
    </message>
    <message>
        <source>actual: %1 · predicted: %2</source>
        <translation>réelle&#xa0;: %1 · prédite&#xa0;: %2</translation>
    </message>
    <message>
        <source>Images with their predictions</source>
        <translation>Images avec leurs prédictions</translation>
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
        <translation>dans la matrice de confusion&#xa0;: choisir une cellule, afficher ses images</translation>
    </message>
    <message>
        <source>in the table of images: the next image</source>
        <translation>dans le tableau des images&#xa0;: l’image suivante</translation>
    </message>
    <message>
        <source>wheel over the image</source>
        <translation>molette sur l’image</translation>
    </message>
    <message>
        <source>the next image of the table</source>
        <translation>l’image suivante du tableau</translation>
    </message>
    <message>
        <source>%1 has fewer than two classes. A classifier needs at least two.</source>
        <translation>%1 a moins de deux classes. Un classifieur en exige au moins deux.</translation>
    </message>
    <message numerus="yes">
        <source>Trains on %n image(s) of %1 (split train), %2 classes</source>
        <translation>
            <numerusform>Entraînement sur %n image de %1 (partition train), %2 classes</numerusform>
            <numerusform>Entraînement sur %n images de %1 (partition train), %2 classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) of %1, %2 classes; split by patient into training, validation and test</source>
        <translation>
            <numerusform>%n image de %1, %2 classes&#x202f;; répartition par patient en entraînement, validation et test</numerusform>
            <numerusform>%n images de %1, %2 classes&#x202f;; répartition par patient en entraînement, validation et test</numerusform>
        </translation>
    </message>
    <message>
        <source>The network &apos;%1&apos; does not exist in this version. Choose another one.</source>
        <translation>Le réseau «&#x202f;%1&#x202f;» n’existe pas dans cette version. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Images de test</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>Images de validation</translation>
    </message>
    <message>
        <source>best: epoch %1</source>
        <translation>meilleure&#xa0;: époque %1</translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>%1 images/s</translation>
    </message>
    <message>
        <source>Open a folder with one subfolder per class on the Data page. Existing runs can be opened on the Runs page.</source>
        <translation>Ouvrez un dossier avec un sous-dossier par classe sur la page Données. Les exécutions existantes s’ouvrent sur la page Exécutions.</translation>
    </message>
    <message>
        <source>Train a network to classify the open images. No patient is in both training and test. Curves, the confusion matrix, ROC and heat maps appear here, always with the majority baseline (predicting the most frequent class for every image).</source>
        <translation>Entraînez un réseau à classer les images ouvertes. Aucun patient n’est à la fois en entraînement et en test. Les courbes, la matrice de confusion, la ROC et les cartes de chaleur apparaissent ici, toujours avec la référence majoritaire (la classe la plus fréquente pour chaque image).</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Evaluated images</source>
        <translation>Images évaluées</translation>
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
        <translation>Images</translation>
    </message>
    <message>
        <source>Predicted class of each image, with a heat map</source>
        <translation>Classe prédite de chaque image, avec carte de chaleur</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) of %1, %2 classes; split by image (patients are not known) into training, validation and test</source>
        <translation>
            <numerusform>%n image de %1, %2 classes&#x202f;; répartition par image (patients inconnus) en entraînement, validation et test</numerusform>
            <numerusform>%n images de %1, %2 classes&#x202f;; répartition par image (patients inconnus) en entraînement, validation et test</numerusform>
        </translation>
    </message>
    <message>
        <source>New training at a lower rate…</source>
        <translation>Nouvel entraînement à un taux plus bas…</translation>
    </message>
    <message>
        <source>The training diverged: resuming it would repeat that. Opens the form of a new training with this run&apos;s settings and a quarter of its learning rate.</source>
        <translation>L’entraînement a divergé&#xa0;: le reprendre répéterait cela. Ouvre le formulaire d’un nouvel entraînement avec les réglages de cette exécution et un quart de son taux d’apprentissage.</translation>
    </message>
</context>
<context>
    <name>synthray::ClassifyResults</name>
    <message>
        <source>95 % interval over patients: %1 to %2</source>
        <translation>Intervalle à 95&#xa0;% sur les patients&#xa0;: %1 à %2</translation>
    </message>
    <message>
        <source>No predictions found for the split &apos;%1&apos;.</source>
        <translation>Aucune prédiction trouvée pour la partition «&#x202f;%1&#x202f;».</translation>
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
        <source>Accuracy of always predicting the most frequent class</source>
        <translation>Exactitude obtenue en prédisant toujours la classe la plus fréquente</translation>
    </message>
    <message>
        <source>Expected calibration error, 15 bins</source>
        <translation>Erreur de calibration attendue, 15 intervalles</translation>
    </message>
    <message numerus="yes">
        <source>images of %n patient(s)</source>
        <translation>
            <numerusform>images de %n patient</numerusform>
            <numerusform>images de %n patients</numerusform>
        </translation>
    </message>
    <message>
        <source>images</source>
        <translation>images</translation>
    </message>
    <message>
        <source>This classifier has collapsed: it predicts %1 for every image.</source>
        <translation>Ce classifieur s’est effondré&#xa0;: il prédit %1 pour chaque image.</translation>
    </message>
    <message>
        <source>It is no better than always predicting %1.</source>
        <translation>Il ne fait pas mieux que de toujours prédire %1.</translation>
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
        <translation>Images</translation>
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
        <source>fraction correct</source>
        <translation>part correcte</translation>
    </message>
    <message>
        <source>No images evaluated yet</source>
        <translation>Aucune image évaluée pour l’instant</translation>
    </message>
    <message>
        <source>95 % intervals over patients: %1</source>
        <translation>Intervalles à 95&#xa0;% sur les patients&#xa0;: %1</translation>
    </message>
    <message>
        <source>Accuracy of always predicting the most frequent set of labels</source>
        <translation>Exactitude obtenue en prédisant toujours l’ensemble d’étiquettes le plus fréquent</translation>
    </message>
    <message>
        <source>95 % intervals over images (no patients known): %1</source>
        <translation>Intervalles à 95&#xa0;% sur les images (patients inconnus)&#xa0;: %1</translation>
    </message>
    <message>
        <source>Predictions per label</source>
        <translation>Prédictions par étiquette</translation>
    </message>
    <message>
        <source>Recall (95 %)</source>
        <translation>Rappel (95&#xa0;%)</translation>
    </message>
    <message>
        <source>95 % interval: cannot be estimated</source>
        <translation>Intervalle à 95 %&#xa0;: non estimable</translation>
    </message>
    <message>
        <source>95 % interval over images: %1 to %2</source>
        <translation>Intervalle à 95 % sur les images&#xa0;: %1 à %2</translation>
    </message>
    <message>
        <source>Chosen on these images: the values are optimistic. The epoch with the best values on them was kept; test images show how the network does on new ones.</source>
        <translation>Choisi sur ces images&#xa0;: les valeurs sont optimistes. L’époque qui y donne les meilleures valeurs a été conservée&#x202f;; les images de test montrent ce que vaut le réseau sur de nouvelles images.</translation>
    </message>
</context>
<context>
    <name>synthray::CompareView</name>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Both images side by side</source>
        <translation>Les deux images côte à côte</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Volet</translation>
    </message>
    <message>
        <source>Drag the line across the images: A is left of it, B right of it</source>
        <translation>Faites glisser la ligne sur les images&#xa0;: A à gauche, B à droite</translation>
    </message>
    <message>
        <source>Blend</source>
        <translation>Fondu</translation>
    </message>
    <message>
        <source>B is overlaid on A</source>
        <translation>B est superposée à A</translation>
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
        <source>Zoom, position and window of both images move together</source>
        <translation>Le zoom, la position et le fenêtrage des deux images changent ensemble</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Échanger</translation>
    </message>
    <message>
        <source>Exchange A and B</source>
        <translation>Échanger A et B</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Return to the previous view</source>
        <translation>Revenir à la vue précédente</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>There is not enough memory for these two images.</source>
        <translation>La mémoire ne suffit pas pour ces deux images.</translation>
    </message>
    <message>
        <source>Gain × %1</source>
        <translation>Gain × %1</translation>
    </message>
    <message>
        <source>Factor that multiplies the difference</source>
        <translation>Facteur multiplicatif de la différence</translation>
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
        <source>Position of the line; you can also drag it on the image</source>
        <translation>Position de la ligne&#x202f;; vous pouvez aussi la faire glisser sur l’image</translation>
    </message>
    <message>
        <source>Opacity of B</source>
        <translation>Opacité de B</translation>
    </message>
    <message>
        <source>Different sizes: %1 × %2 and %3 × %4</source>
        <translation>Tailles différentes&#xa0;: %1 × %2 et %3 × %4</translation>
    </message>
    <message>
        <source>B (%3 × %4) is scaled to the size of A (%1 × %2)</source>
        <translation>B (%3 × %4) est mise à la taille de A (%1 × %2)</translation>
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
        <translation>Lier les deux images, les échanger</translation>
    </message>
    <message>
        <source>Left, Right (while comparing)</source>
        <translation>Gauche, Droite (en comparaison)</translation>
    </message>
    <message>
        <source>Change the line, the opacity or the gain</source>
        <translation>Modifier la ligne, l’opacité ou le gain</translation>
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
        <translation>A, trame</translation>
    </message>
    <message>
        <source>B, frame</source>
        <translation>B, trame</translation>
    </message>
    <message>
        <source>Frame of the image (comma and full stop, Alt+wheel)</source>
        <translation>Trame de l’image (virgule et point, Alt+molette)</translation>
    </message>
    <message>
        <source>%1, frame %2 of %3</source>
        <translation>%1, trame %2 sur %3</translation>
    </message>
    <message>
        <source>of %L1</source>
        <translation>sur %L1</translation>
    </message>
    <message>
        <source>Comma, full stop (while comparing)</source>
        <translation>Virgule, point (en comparaison)</translation>
    </message>
    <message>
        <source>Previous or next frame of the focused image</source>
        <translation>Trame précédente ou suivante de l’image active</translation>
    </message>
    <message>
        <source>(%1 of %2)</source>
        <translation>(%1 sur %2)</translation>
    </message>
    <message>
        <source>A…</source>
        <translation>A…</translation>
    </message>
    <message>
        <source>B…</source>
        <translation>B…</translation>
    </message>
    <message>
        <source>Go through the images chosen as A or B</source>
        <translation>Parcourir les images choisies comme A ou B</translation>
    </message>
    <message>
        <source>Images to show as A</source>
        <translation>Images à afficher comme A</translation>
    </message>
    <message>
        <source>Images to show as B</source>
        <translation>Images à afficher comme B</translation>
    </message>
    <message>
        <source>Shift+A, Shift+B (while comparing)</source>
        <translation>Maj+A, Maj+B (pendant la comparaison)</translation>
    </message>
    <message>
        <source>Show other images as A, as B</source>
        <translation>Afficher d’autres images comme A, comme B</translation>
    </message>
    <message>
        <source>Show other images as A; the wheel goes through them</source>
        <translation>Afficher d’autres images comme A&#x202f;; la molette les parcourt</translation>
    </message>
    <message>
        <source>Show other images as B; the wheel goes through them</source>
        <translation>Afficher d’autres images comme B&#x202f;; la molette les parcourt</translation>
    </message>
    <message>
        <source>Wheel (while comparing)</source>
        <translation>Molette (pendant la comparaison)</translation>
    </message>
    <message>
        <source>SYNTHETIC</source>
        <translation>SYNTHÉTIQUE</translation>
    </message>
</context>
<context>
    <name>synthray::ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Matrice de confusion</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Prédite</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Rows: actual class. Click a cell to list its images.</source>
        <translation>Lignes&#xa0;: classe réelle. Cliquez sur une cellule pour voir ses images.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) of %1 predicted as %2</source>
        <translation>
            <numerusform>%n image de %1 prédite comme %2</numerusform>
            <numerusform>%n images de %1 prédites comme %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct and wrong predictions per label</source>
        <translation>Prédictions correctes et erronées par étiquette</translation>
    </message>
    <message>
        <source>true positives</source>
        <translation>vrais positifs</translation>
    </message>
    <message>
        <source>false negatives</source>
        <translation>faux négatifs</translation>
    </message>
    <message>
        <source>false positives</source>
        <translation>faux positifs</translation>
    </message>
    <message>
        <source>true negatives</source>
        <translation>vrais négatifs</translation>
    </message>
    <message>
        <source>Percent of the images with the label, or of those without. Click a cell to list its images.</source>
        <translation>Pourcentage des images portant l’étiquette, ou de celles sans. Cliquez sur une cellule pour voir ses images.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n image(s)</source>
        <translation>
            <numerusform>%1, %2&#xa0;: %n image</numerusform>
            <numerusform>%1, %2&#xa0;: %n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::CountList</name>
    <message numerus="yes">
        <source>%1: %Ln image(s), %2 %. Click to see them.</source>
        <translation>
            <numerusform>%1&#xa0;: %Ln image, %2 %. Cliquez pour la voir.</numerusform>
            <numerusform>%1&#xa0;: %Ln images, %2 %. Cliquez pour les voir.</numerusform>
        </translation>
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
        <translation>Images</translation>
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
        <translation>Recherche d’images…</translation>
    </message>
    <message>
        <source>Folders named like classes, and train, val and test, are recognised.</source>
        <translation>Les dossiers nommés comme des classes, ainsi que train, val et test, sont reconnus.</translation>
    </message>
    <message>
        <source>No image could be opened</source>
        <translation>Aucune image n’a pu être ouverte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be opened; the reasons are listed on the right.</source>
        <translation>
            <numerusform>%Ln fichier ne s’est pas ouvert&#x202f;; la raison figure à droite.</numerusform>
            <numerusform>%Ln fichiers ne se sont pas ouverts&#x202f;; les raisons figurent à droite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop a folder of images here</source>
        <translation>Déposez ici un dossier d’images</translation>
    </message>
    <message>
        <source>PNG, JPEG, TIFF, BMP and DICOM. Best is a folder with one subfolder per class; nested train, val and test folders are recognised.</source>
        <translation>PNG, JPEG, TIFF, BMP et DICOM. L’idéal est un dossier avec un sous-dossier par classe&#x202f;; les dossiers imbriqués train, val et test sont reconnus.</translation>
    </message>
</context>
<context>
    <name>synthray::DeidentifyDialog</name>
    <message>
        <source>De-identified export</source>
        <translation>Export désidentifié</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 images</translation>
    </message>
    <message>
        <source>Images that may show names</source>
        <translation>Images pouvant montrer des noms</translation>
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
        <source>New files and a list of them (images.csv) are written here; the original images are never changed</source>
        <translation>De nouveaux fichiers et leur liste (images.csv) sont écrits ici&#x202f;; les images d’origine ne sont jamais modifiées</translation>
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
        <translation>Dossier des images désidentifiées</translation>
    </message>
    <message>
        <source>Writes only the pixels, one PNG file per frame.</source>
        <translation>Écrit seulement les pixels, un fichier PNG par trame.</translation>
    </message>
    <message>
        <source>Writes copies under the Basic Profile of DICOM PS3.15: names, numbers, places, free text and private tags are removed, dates are shifted, UIDs are replaced. Pixels are not changed.</source>
        <translation>Écrit des copies selon le profil de base (Basic Profile) de DICOM PS3.15&#xa0;: noms, numéros, lieux, textes libres et attributs privés sont supprimés, les dates décalées, les UID remplacés. Les pixels ne sont pas modifiés.</translation>
    </message>
    <message>
        <source>Writes copies under the Basic Profile of DICOM PS3.15: names, numbers, places, dates, free text and private tags are removed, UIDs are replaced. Pixels are not changed.</source>
        <translation>Écrit des copies selon le profil de base (Basic Profile) de DICOM PS3.15&#xa0;: noms, numéros, lieux, dates, textes libres et attributs privés sont supprimés, les UID remplacés. Les pixels ne sont pas modifiés.</translation>
    </message>
    <message>
        <source>images.csv lists them with their original labels.</source>
        <translation>images.csv les liste avec leurs étiquettes d’origine.</translation>
    </message>
    <message>
        <source>Looking for images that may show names: %1 of %2</source>
        <translation>Recherche d’images pouvant montrer des noms&#xa0;: %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) may show names and will be written anyway:</source>
        <translation>
            <numerusform>%n image peut montrer des noms et sera écrite malgré tout&#xa0;:</numerusform>
            <numerusform>%n images peuvent montrer des noms et seront écrites malgré tout&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) may show names and will be left out:</source>
        <translation>
            <numerusform>%n image peut montrer des noms et sera écartée&#xa0;:</numerusform>
            <numerusform>%n images peuvent montrer des noms et seront écartées&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no images to export.</source>
        <translation>Il n’y a aucune image à exporter.</translation>
    </message>
    <message>
        <source>Choose a folder for the new files.</source>
        <translation>Choisissez un dossier pour les nouveaux fichiers.</translation>
    </message>
    <message>
        <source>Enter the full path of the folder.</source>
        <translation>Saisissez le chemin complet du dossier.</translation>
    </message>
    <message>
        <source>This is a file. Choose a folder.</source>
        <translation>C’est un fichier. Choisissez un dossier.</translation>
    </message>
    <message>
        <source>The folder is not empty. Choose an empty folder or enter the name of a new one.</source>
        <translation>Le dossier n’est pas vide. Choisissez un dossier vide ou saisissez le nom d’un nouveau.</translation>
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
            <numerusform>%n image écartée&#xa0;:</numerusform>
            <numerusform>%n images écartées&#xa0;:</numerusform>
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
        <source>%Ln image(s) are not in DICOM format and become PNG files.</source>
        <translation>
            <numerusform>%Ln image n’est pas en DICOM et devient un fichier PNG.</numerusform>
            <numerusform>%Ln images ne sont pas en DICOM et deviennent des fichiers PNG.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::DistributionRow</name>
    <message>
        <source>Draws this value for each image (allowed: %1), instead of using the same one for all.</source>
        <translation>Tire cette valeur pour chaque image (autorisé&#xa0;: %1), au lieu d’utiliser la même pour toutes.</translation>
    </message>
    <message>
        <source>%1: drawn for each image</source>
        <translation>%1 : tiré de nouveau pour chaque image</translation>
    </message>
    <message>
        <source>Values to choose from, each equally likely, with semicolons between them</source>
        <translation>Valeurs au choix, toutes également probables, séparées par des points-virgules</translation>
    </message>
    <message>
        <source>Values; with; semicolons</source>
        <translation>Valeurs; avec; points-virgules</translation>
    </message>
    <message>
        <source>Those that are ticked are equally likely</source>
        <translation>Celles qui sont cochées sont également probables</translation>
    </message>
    <message>
        <source>Distribution of the values</source>
        <translation>Distribution des valeurs</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Plage</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Any value between two bounds, all equally likely</source>
        <translation>N’importe quelle valeur entre deux bornes, toutes également probables</translation>
    </message>
    <message>
        <source>Mean and standard deviation; values outside %1 are drawn again</source>
        <translation>Moyenne et écart-type&#xa0;; les valeurs hors de %1 sont tirées de nouveau</translation>
    </message>
    <message>
        <source>One of the values of a list, each equally likely</source>
        <translation>L’une des valeurs d’une liste, toutes également probables</translation>
    </message>
    <message>
        <source>Smallest value</source>
        <translation>Plus petite valeur</translation>
    </message>
    <message>
        <source>Largest value</source>
        <translation>Plus grande valeur</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Écart-type</translation>
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
        <translation>Nombre de bits, sur les 256 de deux empreintes perceptuelles, qui peuvent différer pour que des images comptent comme quasi-doublons</translation>
    </message>
    <message>
        <source>Largest distance</source>
        <translation>Distance maximale</translation>
    </message>
    <message>
        <source>Default distance for this number of images</source>
        <translation>Distance par défaut pour ce nombre d’images</translation>
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
        <translation>Exacts&#xa0;: %1 images comparées par le SHA-256 de leurs octets.</translation>
    </message>
    <message>
        <source>Near duplicates are not searched for.</source>
        <translation>Les quasi-doublons ne sont pas recherchés.</translation>
    </message>
    <message>
        <source>Near: %1 images compared by perceptual hashes that may differ in at most %2 of 256 bits.</source>
        <translation>Proches&#xa0;: %1 images comparées par des empreintes perceptuelles pouvant différer sur %2 bits au plus sur 256.</translation>
    </message>
    <message>
        <source>No pairs of this kind</source>
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
            <numerusform>Aucun doublon jusqu’ici pour %Ln image</numerusform>
            <numerusform>Aucun doublon jusqu’ici parmi %Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No duplicates among %Ln image(s)</source>
        <translation>
            <numerusform>Aucun doublon pour %Ln image</numerusform>
            <numerusform>Aucun doublon parmi %Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Include %Ln image(s) again</source>
        <translation>
            <numerusform>Reprendre %Ln image</numerusform>
            <numerusform>Reprendre %Ln images</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep one of each</source>
        <translation>Garder une de chaque</translation>
    </message>
    <message>
        <source>Keeps one of the files with the same bytes, class and split in the list. You can undo this; no file is changed.</source>
        <translation>Garde un seul des fichiers de la liste ayant les mêmes octets, la même classe et la même partie. Peut être annulé ; aucun fichier n’est modifié.</translation>
    </message>
    <message numerus="yes">
        <source>Include %Ln again</source>
        <translation>
            <numerusform>En reprendre %Ln</numerusform>
            <numerusform>En reprendre %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Images that you left out of the set come back</source>
        <translation>Les images que vous avez écartées du jeu reviennent</translation>
    </message>
    <message numerus="yes">
        <source>Leave %Ln duplicate(s) out</source>
        <translation>
            <numerusform>Écarter %Ln doublon</numerusform>
            <numerusform>Écarter %Ln doublons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) with different classes or splits stay in the list.</source>
        <translation>
            <numerusform>%Ln paire de classes ou de parties différentes reste dans la liste.</numerusform>
            <numerusform>%Ln paires de classes ou de parties différentes restent dans la liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move a pair to %1</source>
        <translation>Déplacer une paire vers %1</translation>
    </message>
</context>
<context>
    <name>synthray::EffectStrip</name>
    <message>
        <source>The recipe has no step that is switched on: images stay as they are.</source>
        <translation>Aucune étape de la recette n&apos;est activée : les images restent telles quelles.</translation>
    </message>
    <message>
        <source>Estimating what the recipe does to the set…</source>
        <translation>Estimation de l&apos;effet de la recette sur le jeu…</translation>
    </message>
    <message>
        <source>The recipe could not be applied to the set.</source>
        <translation>La recette n&apos;a pas pu être appliquée au jeu.</translation>
    </message>
    <message>
        <source>Whole recipe over %1 of %2 images: %3 % changed</source>
        <translation>Toute la recette sur %1 images sur %2 : %3 % modifiées</translation>
    </message>
    <message>
        <source>mean grey %1 → %2</source>
        <translation>gris moyen %1 → %2</translation>
    </message>
    <message>
        <source>contrast %1 → %2</source>
        <translation>contraste %1 → %2</translation>
    </message>
    <message>
        <source>%1 of %2 boxes lost (%3 %)</source>
        <translation>%1 boîtes sur %2 perdues (%3 %)</translation>
    </message>
    <message>
        <source>%1 blanks more than half of the image in %2 of %3 images.</source>
        <translation>%1 vide plus de la moitié de l&apos;image dans %2 images sur %3.</translation>
    </message>
    <message>
        <source>%1 changes nothing in any of %2 images.</source>
        <translation>%1 ne change rien dans aucune des %2 images.</translation>
    </message>
    <message>
        <source>%1 of %2 images could not be augmented: %3</source>
        <translation>%1 images sur %2 n&apos;ont pas pu être augmentées : %3</translation>
    </message>
    <message>
        <source>Estimated from a choice over the classes that the seed gives, on reduced images. Mean grey: 0 black, 255 white. Contrast: standard deviation of the grey levels within an image, averaged.</source>
        <translation>Estimé sur un choix parmi les classes donné par la graine, sur des images réduites. Gris moyen : 0 noir, 255 blanc. Contraste : écart type des niveaux de gris dans une image, en moyenne.</translation>
    </message>
    <message numerus="yes">
        <source>%n more warning(s).</source>
        <translation>
            <numerusform>%n autre avertissement.</numerusform>
            <numerusform>%n autres avertissements.</numerusform>
        </translation>
    </message>
    <message>
        <source>Grey levels of this image before (area) and after (line), black to white</source>
        <translation>Niveaux de gris de cette image avant (surface) et après (ligne), du noir au blanc</translation>
    </message>
    <message>
        <source>Grey levels of these images before (area) and after (line), black to white</source>
        <translation>Niveaux de gris de ces images avant (surface) et après (ligne), du noir au blanc</translation>
    </message>
</context>
<context>
    <name>synthray::EvaluationView</name>
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
        <source>Fréchet distance between the features of the two sets; 0 = no difference</source>
        <translation>Distance de Fréchet entre les caractéristiques des deux jeux&#x202f;; 0 = aucune différence</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>plancher</translation>
    </message>
    <message>
        <source>FID between two halves of the first set: the lowest FID to expect</source>
        <translation>FID entre deux moitiés du premier jeu&#xa0;: la plus petite FID à attendre</translation>
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
        <source>Share of the second set that lies within the distribution of the first</source>
        <translation>Part du deuxième jeu située dans la distribution du premier</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>rappel</translation>
    </message>
    <message>
        <source>Share of the first set that lies within the distribution of the second</source>
        <translation>Part du premier jeu située dans la distribution du deuxième</translation>
    </message>
    <message>
        <source>density</source>
        <translation>densité</translation>
    </message>
    <message>
        <source>How densely images of the first set surround those of the second; may exceed 1</source>
        <translation>Densité des images du premier jeu autour de celles du deuxième&#x202f;; peut dépasser 1</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>couverture</translation>
    </message>
    <message>
        <source>Share of the first set with an image of the second nearby</source>
        <translation>Part du premier jeu avec une image du deuxième à proximité</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) were left out. First reason: %1</source>
        <translation>
            <numerusform>%n image a été écartée&#xa0;: %1</numerusform>
            <numerusform>%n images ont été écartées. Première raison&#xa0;: %1</numerusform>
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
        <source>Backbone (dims)</source>
        <translation>Backbone (dimensions)</translation>
    </message>
    <message>
        <source>Save the comparisons</source>
        <translation>Enregistrer les comparaisons</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Enregistré dans %1.</translation>
    </message>
    <message>
        <source>Comparisons of this session</source>
        <translation>Comparaisons de cette session</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>FID on %1, %2 dims, real images: %3</source>
        <translation>FID avec %1, %2 dim., images réelles&#xa0;: %3</translation>
    </message>
    <message>
        <source>Numbers of an earlier choice. Click Compare for the present one.</source>
        <translation>Nombres d’un choix précédent. Cliquez sur «&#x202f;Comparer&#x202f;» pour le choix actuel.</translation>
    </message>
</context>
<context>
    <name>synthray::ExportDialog</name>
    <message>
        <source>Export augmented images</source>
        <translation>Exporter des images augmentées</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Class %1 (%2)</source>
        <translation>Classe %1 (%2)</translation>
    </message>
    <message>
        <source>This image (%1)</source>
        <translation>Cette image (%1)</translation>
    </message>
    <message>
        <source>Which images of the open set are augmented</source>
        <translation>Quelles images du jeu ouvert sont augmentées</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>One file per method</source>
        <translation>Un fichier par méthode</translation>
    </message>
    <message>
        <source>The whole recipe, all steps in order</source>
        <translation>La recette entière, toutes les étapes dans l’ordre</translation>
    </message>
    <message>
        <source>For comparing methods: each image is written once for every step that is switched on. Probabilities are ignored.</source>
        <translation>Pour comparer les méthodes&#xa0;: chaque image est écrite une fois par étape activée. Les probabilités sont ignorées.</translation>
    </message>
    <message>
        <source>For training: each copy of an image goes through all steps, each applied with its probability.</source>
        <translation>Pour l’entraînement&#xa0;: chaque copie d’une image passe par toutes les étapes, chacune appliquée selon sa probabilité.</translation>
    </message>
    <message>
        <source>Number of augmented copies of each image: 1 to 1,000</source>
        <translation>Nombre de copies augmentées de chaque image&#xa0;: 1 à 1 000</translation>
    </message>
    <message>
        <source>Copies of each image</source>
        <translation>Copies par image</translation>
    </message>
    <message>
        <source>Start value of the random numbers: the same recipe and seed give the same pixels, here and on the command line</source>
        <translation>Valeur initiale des nombres aléatoires&#xa0;: une même recette et une même graine donnent les mêmes pixels, ici et en ligne de commande</translation>
    </message>
    <message>
        <source>Same as the image</source>
        <translation>Comme l’image</translation>
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
        <source>A folder for the new files</source>
        <translation>Un dossier pour les nouveaux fichiers</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Off: all files go into one folder</source>
        <translation>Désactivé&#xa0;: tous les fichiers vont dans un seul dossier</translation>
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
        <translation>Dossier des images augmentées</translation>
    </message>
    <message>
        <source>No step of the recipe is switched on. Switch on at least one.</source>
        <translation>Aucune étape de la recette n’est activée. Activez-en au moins une.</translation>
    </message>
    <message>
        <source>Choose a folder for the new files.</source>
        <translation>Choisissez un dossier pour les nouveaux fichiers.</translation>
    </message>
    <message>
        <source>Enter the full path of the folder.</source>
        <translation>Saisissez le chemin complet du dossier.</translation>
    </message>
    <message>
        <source>This is a file. Choose a folder.</source>
        <translation>C’est un fichier. Choisissez un dossier.</translation>
    </message>
    <message>
        <source>The folder is not empty: files with the same names will be replaced.</source>
        <translation>Le dossier n’est pas vide&#xa0;: les fichiers portant les mêmes noms seront remplacés.</translation>
    </message>
    <message>
        <source>Use the window set here for all images</source>
        <translation>Utiliser la fenêtre réglée ici pour toutes les images</translation>
    </message>
    <message>
        <source>Separate folders for splits and classes</source>
        <translation>Dossiers séparés par partition et classe</translation>
    </message>
    <message>
        <source>The original file names are kept; they may contain patient names.</source>
        <translation>Les noms de fichiers d’origine sont gardés&#x202f;; ils peuvent contenir des noms de patients.</translation>
    </message>
    <message>
        <source>Keep the original file names</source>
        <translation>Garder les noms de fichiers d’origine</translation>
    </message>
    <message>
        <source>File and folder names may contain patient names. Off: the files are named image00001, image00002 and so on; images.csv lists class, split and a number for each patient</source>
        <translation>Les noms de fichiers et de dossiers peuvent contenir des noms de patients. Désactivé&#xa0;: les fichiers s’appellent image00001, image00002, etc.&#x202f;; images.csv indique la classe, la partition et un numéro par patient</translation>
    </message>
    <message>
        <source>The open set (%1)</source>
        <translation>Le jeu ouvert (%1)</translation>
    </message>
    <message>
        <source>Images per class, originals included</source>
        <translation>Images par classe, originaux compris</translation>
    </message>
    <message>
        <source>Balances the classes: as many copies as bring each class to this number. The originals stay where they are.</source>
        <translation>Équilibre les classes : autant de copies qu&apos;il faut pour que chaque classe atteigne ce nombre. Les originaux restent où ils sont.</translation>
    </message>
    <message>
        <source>Bit depth of the files. &apos;Same as the image&apos; writes 16 bits if the image has more than 8.</source>
        <translation>Profondeur des fichiers. « Comme l&apos;image » écrit 16 bits si l&apos;image en a plus de 8.</translation>
    </message>
    <message>
        <source>The images and recipe.json are written here; the original images are never changed</source>
        <translation>Les images et recipe.json sont écrits ici ; les originaux ne sont jamais modifiés</translation>
    </message>
    <message>
        <source>Writes %1 files from %2 of %3 images.</source>
        <translation>Écrit %1 fichiers à partir de %2 images sur %3.</translation>
    </message>
    <message>
        <source>Each image is written with its own window settings.</source>
        <translation>Chaque image est écrite avec son propre fenêtrage.</translation>
    </message>
    <message>
        <source>Patient data of DICOM originals is copied.</source>
        <translation>Les données patient des originaux DICOM sont copiées.</translation>
    </message>
    <message>
        <source>Files contain no patient data and no names of folders above the set.</source>
        <translation>Les fichiers ne contiennent ni données patient ni noms de dossiers au-dessus du jeu.</translation>
    </message>
    <message>
        <source>This folder has an export that did not end. With the same settings it goes on, and what is there is kept.</source>
        <translation>Ce dossier contient un export inachevé. Avec les mêmes réglages il reprend, et ce qui est là est conservé.</translation>
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
        <translation>Générer des images</translation>
    </message>
    <message>
        <source>Start value of the random numbers: the same seed gives the same images</source>
        <translation>Valeur de départ des nombres aléatoires&#xa0;: la même graine donne les mêmes images</translation>
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
        <translation>Dossier des images</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
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
        <source>Every file is marked as synthetic. Existing files are kept; numbering continues.</source>
        <translation>Chaque fichier est marqué comme synthétique. Les fichiers existants sont conservés&#x202f;; la numérotation continue.</translation>
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
        <translation>Choisissez un dossier pour les images.</translation>
    </message>
    <message>
        <source>%1 is a file. Choose a folder.</source>
        <translation>%1 est un fichier. Choisissez un dossier.</translation>
    </message>
    <message>
        <source>lowest FID (epoch %1)</source>
        <translation>FID la plus basse (époque %1)</translation>
    </message>
    <message>
        <source>Near-copies cannot be detected: the training images were not found at %1. Restore them, or tick &quot;Export near-copies of training images too&quot;.</source>
        <translation>Les quasi-copies ne peuvent pas être détectées&#xa0;: les images d’entraînement sont introuvables dans %1. Remettez-les en place, ou cochez «&#x202f;Exporter aussi les quasi-copies d’images d’entraînement&#x202f;».</translation>
    </message>
    <message>
        <source>lowest FID</source>
        <translation>FID la plus basse</translation>
    </message>
    <message>
        <source>a number of images</source>
        <translation>un nombre d’images</translation>
    </message>
    <message>
        <source>a number per class</source>
        <translation>un nombre par classe</translation>
    </message>
    <message>
        <source>as many as balance the set</source>
        <translation>de quoi équilibrer l’ensemble</translation>
    </message>
    <message>
        <source>Brings each class that the generator can make to the size of the set&apos;s largest class, in the split it was trained on</source>
        <translation>Amène chaque classe que le générateur peut produire à la taille de la plus grande classe de l’ensemble, dans la partition de l’entraînement</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>A digital X-ray image states its pixel spacing: enter it, or choose secondary capture.</source>
        <translation>Une radiographie numérique indique son espacement des pixels : saisissez-le, ou choisissez la capture secondaire.</translation>
    </message>
    <message>
        <source>Only DICOM secondary captures can hold several images in one file.</source>
        <translation>Seules les captures secondaires DICOM peuvent contenir plusieurs images dans un fichier.</translation>
    </message>
</context>
<context>
    <name>synthray::GeneratePage</name>
    <message>
        <source>Generate</source>
        <translation>Générer</translation>
    </message>
    <message>
        <source>samples of the previous or next epoch</source>
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
        <translation>molette sur un graphique</translation>
    </message>
    <message>
        <source>zoom along the time axis; drag to pan, double-click to show all</source>
        <translation>zoom sur l’axe du temps&#x202f;; glisser pour déplacer, double-clic pour tout voir</translation>
    </message>
    <message>
        <source>the same with the keyboard in a plot</source>
        <translation>la même chose au clavier dans un graphique</translation>
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
            <numerusform>Entraînement sur %n image de %1</numerusform>
            <numerusform>Entraînement sur %n images de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This version has no preset &apos;%1&apos;.</source>
        <translation>Cette version n’a pas de préréglage «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>The first images appear after the first epoch.</source>
        <translation>Les premières images apparaissent après la première époque.</translation>
    </message>
    <message>
        <source>Images appear here after each epoch.</source>
        <translation>Des images apparaissent ici après chaque époque.</translation>
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
        <source>Generates images with this run&apos;s generator</source>
        <translation>Génère des images avec le générateur de cette exécution</translation>
    </message>
    <message>
        <source>Open a folder of images on the Data page, or an existing run on the Runs page.</source>
        <translation>Ouvrez un dossier d’images sur la page Données, ou une exécution existante sur la page Exécutions.</translation>
    </message>
    <message>
        <source>A generative network learns from the open images and generates new ones. Choose a class above and settings on the right, then start training. Curves and images appear here.</source>
        <translation>Un réseau génératif apprend à partir des images ouvertes et en génère de nouvelles. Choisissez une classe en haut et des réglages à droite, puis lancez l’entraînement. Les courbes et les images apparaissent ici.</translation>
    </message>
    <message numerus="yes">
        <source>Generating %n image(s)</source>
        <translation>
            <numerusform>Génération de %n image</numerusform>
            <numerusform>Génération de %n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) written to %1</source>
        <translation>
            <numerusform>%n image écrite dans %1</numerusform>
            <numerusform>%n images écrites dans %1</numerusform>
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
        <source>Class of the images to generate</source>
        <translation>Classe des images à générer</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Split used for training</source>
        <translation>Partition utilisée pour l’entraînement</translation>
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
        <translation>Ouvrir ces images</translation>
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
        <source>%n near-copies of training images were left out.</source>
        <translation>
            <numerusform>%n quasi-copie d’image d’entraînement a été écartée.</numerusform>
            <numerusform>%n quasi-copies d’images d’entraînement ont été écartées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s) written to %1</source>
        <translation>
            <numerusform>%n époque écrite dans %1</numerusform>
            <numerusform>%n époques écrites dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>branch of %1 at step %2; that run no longer exists</source>
        <translation>branche de %1 à l’étape %2&#xa0;; cette exécution n’existe plus</translation>
    </message>
    <message>
        <source>branch of %1 at step %2</source>
        <translation>branche de %1 à l’étape %2</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Poursuivre</translation>
    </message>
    <message>
        <source>Number of epochs that the run shall have then (it has %1):</source>
        <translation>Nombre d’époques que l’exécution devra avoir alors (elle en a %1)&#xa0;:</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Poursuivre…</translation>
    </message>
    <message>
        <source>Trains this finished run for more epochs</source>
        <translation>Entraîne cette exécution terminée pendant d’autres époques</translation>
    </message>
    <message>
        <source>Generating images</source>
        <translation>Génération d’images</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Curves and samples of the training</source>
        <translation>Courbes et échantillons de l’entraînement</translation>
    </message>
    <message>
        <source>Latent</source>
        <translation>Latent</translation>
    </message>
    <message>
        <source>Explore what the generator has learned, image by image</source>
        <translation>Explorer ce que le générateur a appris, image par image</translation>
    </message>
    <message>
        <source>Use in a study</source>
        <translation>Utiliser dans une étude</translation>
    </message>
    <message>
        <source>Adds these images to the open study as an arm</source>
        <translation>Ajoute ces images à l’étude ouverte comme bras</translation>
    </message>
    <message>
        <source>Branch with lower rates</source>
        <translation>Branche à taux plus bas</translation>
    </message>
    <message>
        <source>The training diverged: resuming it would repeat that. A branch starts from its last checkpoint, or from the one chosen in Training health. %1.</source>
        <translation>L’entraînement a divergé&#xa0;: le reprendre répéterait cela. Une branche part de son dernier point de reprise, ou de celui choisi sous État de l’entraînement. %1.</translation>
    </message>
</context>
<context>
    <name>synthray::HealthCard</name>
    <message>
        <source>The doctor looks at the curves and the samples while a generator trains.</source>
        <translation>Le docteur examine les courbes et les échantillons pendant l’entraînement d’un générateur.</translation>
    </message>
    <message>
        <source>Branch from epoch %1</source>
        <translation>Branche à partir de l’époque %1</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Starts a new run with this setting from the checkpoint after epoch %1 (step %2). This run stays as it is.</source>
        <translation>Démarre une nouvelle exécution avec ce réglage à partir du point de reprise après l’époque %1 (étape %2). Cette exécution reste telle quelle.</translation>
    </message>
    <message>
        <source>The run has no checkpoint yet</source>
        <translation>L’exécution n’a encore aucun point de reprise</translation>
    </message>
    <message>
        <source>Training health</source>
        <translation>État de l’entraînement</translation>
    </message>
    <message>
        <source>Rules of thumb for the last tenth of the curves and the last three sample grids. Judge by the images.</source>
        <translation>Règles empiriques pour le dernier dixième des courbes et les trois dernières grilles d’échantillons. Jugez d’après les images.</translation>
    </message>
    <message>
        <source>One checkpoint is kept: %1</source>
        <translation>Un seul point de reprise est conservé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>The checkpoint from which a branch starts. At first it is the newest one before this finding; FID and KID are shown where they were measured.</source>
        <translation>Le point de reprise d’où part une branche. C’est d’abord le plus récent avant ce constat&#xa0;; FID et KID sont indiqués là où ils ont été mesurés.</translation>
    </message>
</context>
<context>
    <name>synthray::ImageActions</name>
    <message numerus="yes">
        <source>Remove %Ln image(s) from the splits</source>
        <translation>
            <numerusform>Retirer %Ln image des partitions</numerusform>
            <numerusform>Retirer %Ln images des partitions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln image(s) to %1</source>
        <translation>
            <numerusform>Déplacer %Ln image vers %1</numerusform>
            <numerusform>Déplacer %Ln images vers %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore original labels of %Ln image(s)</source>
        <translation>
            <numerusform>Rétablir les étiquettes d’origine de %Ln image</numerusform>
            <numerusform>Rétablir les étiquettes d’origine de %Ln images</numerusform>
        </translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>Étiqueter…</translation>
    </message>
    <message numerus="yes">
        <source>Label %Ln image(s)…</source>
        <translation>
            <numerusform>Étiqueter %Ln image…</numerusform>
            <numerusform>Étiqueter %Ln images…</numerusform>
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
        <source>Restore original labels and split</source>
        <translation>Rétablir les étiquettes et la partition d’origine</translation>
    </message>
    <message>
        <source>Open containing folder</source>
        <translation>Ouvrir le dossier contenant</translation>
    </message>
    <message>
        <source>Label the selected images</source>
        <translation>Étiqueter les images sélectionnées</translation>
    </message>
    <message>
        <source>Ctrl+click, Shift+click, Ctrl+A</source>
        <translation>Ctrl+clic, Maj+clic, Ctrl+A</translation>
    </message>
    <message>
        <source>Select several images, all images</source>
        <translation>Sélectionner plusieurs images, ou toutes</translation>
    </message>
</context>
<context>
    <name>synthray::ImageExports</name>
    <message>
        <source>There are no images to export.</source>
        <translation>Il n’y a aucune image à exporter.</translation>
    </message>
    <message>
        <source>DICOM tags…</source>
        <translation>Attributs DICOM…</translation>
    </message>
    <message>
        <source>Export de-identified…</source>
        <translation>Export désidentifié…</translation>
    </message>
    <message>
        <source>Export all shown images de-identified…</source>
        <translation>Exporter toutes les images affichées, désidentifiées…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>De-identified copies of the images shown here: DICOM without names, numbers and dates, or PNG with pixels only</source>
        <translation>Copies désidentifiées des images affichées ici&#xa0;: DICOM sans noms, numéros ni dates, ou PNG contenant seulement les pixels</translation>
    </message>
    <message>
        <source>DICOM tags of the image</source>
        <translation>Attributs DICOM de l’image</translation>
    </message>
    <message>
        <source>Export the selected images de-identified</source>
        <translation>Exporter les images sélectionnées, désidentifiées</translation>
    </message>
</context>
<context>
    <name>synthray::ImageListModel</name>
    <message>
        <source>Label or split changed by you</source>
        <translation>Étiquette ou partition modifiée par vous</translation>
    </message>
    <message>
        <source>Patient unknown</source>
        <translation>Patient inconnu</translation>
    </message>
    <message>
        <source>Patient %1</source>
        <translation>Patient %1</translation>
    </message>
    <message>
        <source>Series %1</source>
        <translation>Série %1</translation>
    </message>
    <message numerus="yes">
        <source>Stack of %Ln image(s): the wheel goes through them</source>
        <translation>
            <numerusform>Pile de %Ln image : la molette la parcourt</numerusform>
            <numerusform>Pile de %Ln images : la molette la parcourt</numerusform>
        </translation>
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
    <name>synthray::ImageView</name>
    <message>
        <source>Image</source>
        <translation>Image</translation>
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
        <translation>Trame %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 × %2 · %n bit(s)</source>
        <translation>
            <numerusform>%1 × %2 · %n bit</numerusform>
            <numerusform>%1 × %2 · %n bits</numerusform>
        </translation>
    </message>
    <message>
        <source>View saved as &apos;%1&apos;.</source>
        <translation>Vue enregistrée sous «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Copy view</source>
        <translation>Copier la vue</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>Images PNG (*.png)</translation>
    </message>
    <message>
        <source>Pixels %1, drawn square</source>
        <translation>Pixels %1, dessinés carrés</translation>
    </message>
    <message>
        <source>Pixels %1, drawn to scale</source>
        <translation>Pixels %1, dessinés à l’échelle</translation>
    </message>
    <message>
        <source>Pixels %1, square to networks</source>
        <translation>Pixels %1, carrés pour les réseaux</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Enregistrer la vue</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Enregistrer la vue…</translation>
    </message>
    <message>
        <source>Turn and flip</source>
        <translation>Tourner et retourner</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>Vue %1</translation>
    </message>
    <message>
        <source>View copied to the clipboard, with its marks and texts.</source>
        <translation>La vue a été copiée dans le presse-papiers, avec ses marques et ses textes.</translation>
    </message>
    <message>
        <source>inverted</source>
        <translation>inversée</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>en miroir</translation>
    </message>
    <message>
        <source>turned %1°</source>
        <translation>tournée de %1°</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
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
        <translation>N’afficher que les images de cette classe</translation>
    </message>
    <message>
        <source>Show only images of this split</source>
        <translation>N’afficher que les images de cette partition</translation>
    </message>
    <message>
        <source>Size of the thumbnails</source>
        <translation>Taille des vignettes</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Image, large</source>
        <translation>Image, en grand</translation>
    </message>
    <message>
        <source>Arrows, Home, End</source>
        <translation>Flèches, Début, Fin</translation>
    </message>
    <message>
        <source>Another image</source>
        <translation>Autre image</translation>
    </message>
    <message>
        <source>Enter, double click</source>
        <translation>Entrée, double-clic</translation>
    </message>
    <message>
        <source>Enlarge one image, and back</source>
        <translation>Agrandir une image, et retour</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Wheel over the image</source>
        <translation>Molette sur l’image</translation>
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
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln image(s)</source>
        <translation>
            <numerusform>%L1 sur %Ln image</numerusform>
            <numerusform>%L1 sur %Ln images</numerusform>
        </translation>
    </message>
    <message>
        <source>Showing only: %1</source>
        <translation>Affichage limité à&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show all images</source>
        <translation>Afficher toutes les images</translation>
    </message>
    <message>
        <source>To compare, select two images, or view one and then another.</source>
        <translation>Pour comparer, sélectionnez deux images, ou affichez-en une puis une autre.</translation>
    </message>
    <message>
        <source>Cancelled: &apos;%1&apos; was not opened. Press Enter in the thumbnails to open it.</source>
        <translation>Annulé&#xa0;: «&#x202f;%1&#x202f;» n’a pas été ouvert. Appuyez sur Entrée dans les vignettes pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Back to the thumbnails, or cancel opening an image</source>
        <translation>Revenir aux vignettes, ou annuler l’ouverture d’une image</translation>
    </message>
    <message>
        <source>No image matches</source>
        <translation>Aucune image ne correspond</translation>
    </message>
    <message>
        <source>Choose another class or split, or clear the search.</source>
        <translation>Choisissez une autre classe ou partition, ou effacez la recherche.</translation>
    </message>
    <message>
        <source>Compare with any other image</source>
        <translation>Comparer avec n’importe quelle autre image</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Comparer avec…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) of one study</source>
        <translation>
            <numerusform>%Ln image d’un examen</numerusform>
            <numerusform>%Ln images d’un examen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) of patient %1</source>
        <translation>
            <numerusform>%Ln image du patient %1</numerusform>
            <numerusform>%Ln images du patient %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the images of this patient; the wheel goes through them</source>
        <translation>Seulement les images de ce patient&#x202f;; la molette les parcourt</translation>
    </message>
    <message>
        <source>Only the images of this study; the wheel goes through them</source>
        <translation>Seulement les images de cet examen&#x202f;; la molette les parcourt</translation>
    </message>
    <message>
        <source>Only this patient</source>
        <translation>Ce patient seulement</translation>
    </message>
    <message>
        <source>Only this study</source>
        <translation>Cet examen seulement</translation>
    </message>
    <message>
        <source>The patient of this image is not known.</source>
        <translation>Le patient de cette image n’est pas connu.</translation>
    </message>
    <message>
        <source>The study of this image is not known.</source>
        <translation>L’examen de cette image n’est pas connu.</translation>
    </message>
    <message>
        <source>Stacks</source>
        <translation>Piles</translation>
    </message>
    <message>
        <source>Series as stacks, grouped by patient and study (U). Off: each file is a tile of its own</source>
        <translation>Séries en piles, groupées par patient et examen (U). Désactivé : chaque fichier est une vignette</translation>
    </message>
    <message>
        <source>Show each file by itself</source>
        <translation>Montrer chaque fichier seul</translation>
    </message>
    <message>
        <source>Show series as stacks</source>
        <translation>Montrer les séries en piles</translation>
    </message>
    <message>
        <source>Next or previous image, or through a series</source>
        <translation>Image suivante ou précédente, ou parcours d’une série</translation>
    </message>
    <message>
        <source>Series as stacks, or each file by itself</source>
        <translation>Séries en piles, ou chaque fichier seul</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tile(s)</source>
        <translation>
            <numerusform>%Ln vignette</numerusform>
            <numerusform>%Ln vignettes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Calibrate %Ln image(s)</source>
        <translation>
            <numerusform>Étalonner %Ln image</numerusform>
            <numerusform>Étalonner %Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the calibration of %Ln image(s)</source>
        <translation>
            <numerusform>Supprimer l’étalonnage de %Ln image</numerusform>
            <numerusform>Supprimer l’étalonnage de %Ln images</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Home, Ctrl+End</source>
        <translation>Ctrl+Début, Ctrl+Fin</translation>
    </message>
    <message>
        <source>First or last image, also where Home and End go through a series</source>
        <translation>Première ou dernière image, même là où Début et Fin parcourent une série</translation>
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
        <translation>Recherche d’images…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln image</numerusform>
            <numerusform>%Ln images</numerusform>
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
        <source>Stop now</source>
        <translation>Arrêt immédiat</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Mettre en pause ou reprendre</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en attente</numerusform>
            <numerusform>%Ln en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from the queue: %1</source>
        <translation>Retirer de la file d’attente&#xa0;: %1</translation>
    </message>
    <message>
        <source>Jobs that start one after the other when this one has ended</source>
        <translation>Travaux qui commenceront l’un après l’autre quand celui-ci sera terminé</translation>
    </message>
    <message>
        <source>Finishes the current step and saves. The run can be resumed.</source>
        <translation>Termine le pas en cours et enregistre. L’exécution peut être reprise.</translation>
    </message>
    <message>
        <source>Finishes the current step and saves. Run study continues from there.</source>
        <translation>Termine le pas en cours et enregistre. «&#x202f;Lancer l’étude&#x202f;» reprend à partir de là.</translation>
    </message>
    <message>
        <source>Finishes the current image, then stops. What is done is kept.</source>
        <translation>Termine l’image en cours, puis s’arrête. Ce qui est fait est conservé.</translation>
    </message>
    <message>
        <source>Stops immediately. Steps since the last checkpoint are repeated on resume.</source>
        <translation>Arrête immédiatement. Les pas depuis le dernier point de reprise seront refaits à la reprise.</translation>
    </message>
    <message>
        <source>Stops immediately. What is done is kept.</source>
        <translation>S’arrête immédiatement. Ce qui est fait est conservé.</translation>
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
            <numerusform>Étiqueter %Ln image</numerusform>
            <numerusform>Étiqueter %Ln images</numerusform>
        </translation>
    </message>
    <message>
        <source>Search or add a class</source>
        <translation>Rechercher ou ajouter une classe</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Several labels per image</source>
        <translation>Plusieurs étiquettes par image</translation>
    </message>
    <message>
        <source>Off: choosing a class replaces the others</source>
        <translation>Désactivé&#xa0;: la classe choisie remplace les autres</translation>
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
        <source>Label %Ln image(s) as %1</source>
        <translation>
            <numerusform>Étiqueter %Ln image comme %1</numerusform>
            <numerusform>Étiqueter %Ln images comme %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the label of %Ln image(s)</source>
        <translation>
            <numerusform>Retirer l’étiquette de %Ln image</numerusform>
            <numerusform>Retirer l’étiquette de %Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the labels of %Ln image(s)</source>
        <translation>
            <numerusform>Modifier les étiquettes de %Ln image</numerusform>
            <numerusform>Modifier les étiquettes de %Ln images</numerusform>
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
    <name>synthray::LatentControls</name>
    <message>
        <source>Direction %1 · %2 %</source>
        <translation>Direction %1 · %2 %</translation>
    </message>
    <message>
        <source>Direction %1</source>
        <translation>Direction %1</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Walk to seed</source>
        <translation>Chemin vers la graine</translation>
    </message>
    <message>
        <source>Position on the walk</source>
        <translation>Position sur le chemin</translation>
    </message>
    <message>
        <source>Truncation</source>
        <translation>Troncature</translation>
    </message>
    <message>
        <source>Principal directions</source>
        <translation>Directions principales</translation>
    </message>
    <message>
        <source>Reset sliders</source>
        <translation>Réinitialiser les curseurs</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Graine aléatoire</translation>
    </message>
    <message>
        <source>Walk from this image to that of the other seed</source>
        <translation>Aller de cette image à celle de l’autre graine</translation>
    </message>
    <message>
        <source>Number of the image of this seed, from 0</source>
        <translation>Numéro de l’image de cette graine, à partir de 0</translation>
    </message>
    <message>
        <source>0: this image, 1: that of the other seed</source>
        <translation>0 : cette image, 1 : celle de l’autre graine</translation>
    </message>
    <message>
        <source>Below 1: nearer to the average image, with less variety. Above 1: rarer images.</source>
        <translation>Sous 1 : plus proche de l’image moyenne, moins de variété. Au-dessus de 1 : images plus rares.</translation>
    </message>
    <message>
        <source>In standard deviations. The percentage is the direction&apos;s share of the variance of the generator&apos;s first layer.</source>
        <translation>En écarts types. Le pourcentage est la part de la direction dans la variance de la première couche du générateur.</translation>
    </message>
    <message>
        <source>Walk, truncation, directions and variation back to the image of the seed</source>
        <translation>Chemin, troncature, directions et variation : retour à l’image de la graine</translation>
    </message>
</context>
<context>
    <name>synthray::LatentNeighbours</name>
    <message>
        <source>Reading the training images…</source>
        <translation>Lecture des images d’entraînement…</translation>
    </message>
    <message>
        <source>The training images were not found where the run had them.</source>
        <translation>Les images d’entraînement n’ont pas été trouvées là où l’exécution les avait.</translation>
    </message>
    <message>
        <source>No classifier</source>
        <translation>Aucun classifieur</translation>
    </message>
    <message>
        <source>Opening the classifier…</source>
        <translation>Ouverture du classifieur…</translation>
    </message>
    <message>
        <source>Near-copy of a training image: SSIM %1</source>
        <translation>Quasi-copie d’une image d’entraînement : SSIM %1</translation>
    </message>
    <message>
        <source>SSIM to the most similar one: %1</source>
        <translation>SSIM avec la plus semblable : %1</translation>
    </message>
    <message>
        <source>Nearest training images</source>
        <translation>Images d’entraînement les plus proches</translation>
    </message>
    <message>
        <source>Classifier&apos;s probability</source>
        <translation>Probabilité du classifieur</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>Classifieur</translation>
    </message>
    <message>
        <source>A classifier run that evaluates each image</source>
        <translation>Exécution d’un classifieur qui évalue chaque image</translation>
    </message>
</context>
<context>
    <name>synthray::LatentView</name>
    <message>
        <source>Command copied to the clipboard.</source>
        <translation>Commande copiée dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Opening the generator…</source>
        <translation>Ouverture du générateur…</translation>
    </message>
    <message>
        <source>The generator cannot be opened</source>
        <translation>Le générateur ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>The run is being trained</source>
        <translation>L’exécution est en cours d’entraînement</translation>
    </message>
    <message>
        <source>No generator yet</source>
        <translation>Pas encore de générateur</translation>
    </message>
    <message>
        <source>The run has no checkpoint. Resume it until an epoch is finished, or open another run on the Runs page.</source>
        <translation>L’exécution n’a pas de point de reprise. Reprenez-la jusqu’à la fin d’une époque, ou ouvrez une autre exécution sur la page Exécutions.</translation>
    </message>
    <message>
        <source>SYNTHETIC</source>
        <translation>SYNTHÉTIQUE</translation>
    </message>
    <message>
        <source>%1 × %1 pixels · epoch %2 · %3 ms</source>
        <translation>%1 × %1 pixels · époque %2 · %3 ms</translation>
    </message>
    <message>
        <source>Weights (SHA-256): %1</source>
        <translation>Poids (SHA-256) : %1</translation>
    </message>
    <message>
        <source>Folder for the weights</source>
        <translation>Dossier pour les poids</translation>
    </message>
    <message>
        <source>Exporting weights</source>
        <translation>Exportation des poids</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1</source>
        <translation>
            <numerusform>%n fichier écrit dans %1</numerusform>
            <numerusform>%n fichiers écrits dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Which of the run&apos;s saved generators is shown</source>
        <translation>Lequel des générateurs enregistrés de l’exécution est affiché</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Images semblables</translation>
    </message>
    <message>
        <source>A random variation. Click to explore from it.</source>
        <translation>Une variation aléatoire. Cliquez pour explorer à partir d’elle.</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copier comme commande</translation>
    </message>
    <message>
        <source>The call of synthray-cli that makes this image again, bit by bit</source>
        <translation>L’appel de synthray-cli qui refait cette image, bit à bit</translation>
    </message>
    <message>
        <source>Export weights…</source>
        <translation>Exporter les poids…</translation>
    </message>
    <message>
        <source>Generator and discriminator as safetensors with PyTorch&apos;s names, and the generator as ONNX</source>
        <translation>Générateur et discriminateur en safetensors avec les noms de PyTorch, et le générateur en ONNX</translation>
    </message>
    <message>
        <source>The latent space of its generator can be explored when the training has stopped or finished. Stop is in the bar at the bottom; a stopped training can be resumed.</source>
        <translation>L’espace latent de son générateur peut être exploré quand l’entraînement est arrêté ou terminé. « Arrêter » se trouve dans la barre du bas ; un entraînement arrêté peut être repris.</translation>
    </message>
</context>
<context>
    <name>synthray::LeakCard</name>
    <message>
        <source>Count near duplicates as leaks</source>
        <translation>Compter les quasi-doublons comme des fuites</translation>
    </message>
    <message>
        <source>Off: only patients and exact copies in more than one split count as leaks</source>
        <translation>Désactivé&#xa0;: seuls les patients et les copies exactes présents dans plusieurs partitions comptent comme des fuites</translation>
    </message>
    <message>
        <source>Show images</source>
        <translation>Afficher les images</translation>
    </message>
    <message>
        <source>Show the images of the selected row in the Images view</source>
        <translation>Afficher les images de la ligne sélectionnée dans la vue Images</translation>
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
        <translation>Les images n’ont pas de partitions</translation>
    </message>
    <message>
        <source>Create splits below. Splitting by patient keeps all images of a patient in one split.</source>
        <translation>Créez les partitions ci-dessous. La répartition par patient garde toutes les images d’un patient dans une même partition.</translation>
    </message>
    <message>
        <source>All images that have a split are in %1</source>
        <translation>Toutes les images ayant une partition sont dans %1</translation>
    </message>
    <message>
        <source>With a single split nothing can leak. Create train, val and test below.</source>
        <translation>Avec une seule partition, aucune fuite n’est possible. Créez train, val et test ci-dessous.</translation>
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
        <source>Testing on patients seen in training overestimates accuracy.</source>
        <translation>Tester sur des patients vus à l’entraînement surestime l’exactitude.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 de %2 vers %3</translation>
    </message>
    <message>
        <source>Reading the images that change…</source>
        <translation>Lecture des images qui changent…</translation>
    </message>
    <message>
        <source>Images to move: %1. Test images stay in test, then validation images in validation; the rest moves. You can undo this.</source>
        <translation>Images à déplacer&#xa0;: %1. Les images de test restent dans test, puis celles de validation dans val&#x202f;; le reste est déplacé. Vous pouvez annuler.</translation>
    </message>
    <message numerus="yes">
        <source>Fix all: move %Ln image(s)</source>
        <translation>
            <numerusform>Tout corriger&#xa0;: déplacer %Ln image</numerusform>
            <numerusform>Tout corriger&#xa0;: déplacer %Ln images</numerusform>
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
        <source>Testing on studies seen in training overestimates accuracy.</source>
        <translation>Tester sur des études vues à l’entraînement surestime l’exactitude.</translation>
    </message>
    <message>
        <source>Leaks depend on how patients are read from the file names</source>
        <translation>Les fuites dépendent de la façon de lire les patients dans les noms de fichiers</translation>
    </message>
    <message>
        <source>No leaks: no patient (from file names) and no duplicate is in more than one split</source>
        <translation>Aucune fuite&#xa0;: aucun patient (d’après les noms de fichiers) ni doublon n’est dans plusieurs partitions</translation>
    </message>
    <message numerus="yes">
        <source>If names like person12_bacteria and person12_virus are two patients, none is in more than one split. If the number alone counts, %Ln patient(s) are. &apos;%1&apos; below is the safer reading.</source>
        <translation>
            <numerusform>Si des noms comme person12_bacteria et person12_virus désignent deux patients, aucun n’est dans plusieurs partitions. Si seul le numéro compte, %Ln patient l’est. «&#x202f;%1&#x202f;», ci-dessous, est la lecture la plus sûre.</numerusform>
            <numerusform>Si des noms comme person12_bacteria et person12_virus désignent deux patients, aucun n’est dans plusieurs partitions. Si seul le numéro compte, %Ln patients le sont. «&#x202f;%1&#x202f;», ci-dessous, est la lecture la plus sûre.</numerusform>
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
        <translation>Doublon exact</translation>
    </message>
    <message>
        <source>Near duplicate</source>
        <translation>Quasi-doublon</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Partitions</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Étude</translation>
    </message>
    <message>
        <source>Patient, study or images</source>
        <translation>Patient, étude ou images</translation>
    </message>
</context>
<context>
    <name>synthray::MainWindow</name>
    <message>
        <source>Drop to open these images</source>
        <translation>Déposez pour ouvrir ces images</translation>
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
        <source>Saved work is kept. If you stop now, the work since the last save is lost.</source>
        <translation>Le travail enregistré est conservé. Si vous arrêtez maintenant, le travail effectué depuis le dernier enregistrement est perdu.</translation>
    </message>
    <message>
        <source>Finish step, save and quit</source>
        <translation>Finir l’étape, enregistrer et quitter</translation>
    </message>
    <message>
        <source>Stop now and quit</source>
        <translation>Quitter immédiatement</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Ne pas quitter</translation>
    </message>
    <message>
        <source>The run &apos;%1&apos; was interrupted. You can resume it from its last checkpoint.</source>
        <translation>L’exécution «&#x202f;%1&#x202f;» a été interrompue. Vous pouvez la reprendre à son dernier point de reprise.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) were interrupted. You can resume them from their last checkpoints.</source>
        <translation>
            <numerusform>%Ln exécution a été interrompue. Vous pouvez la reprendre à son dernier point de reprise.</numerusform>
            <numerusform>%Ln exécutions ont été interrompues. Vous pouvez les reprendre à leur dernier point de reprise.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show runs</source>
        <translation>Afficher les exécutions</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Reopen &apos;%1&apos;?</source>
        <translation>Rouvrir «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>Reopen</source>
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
        <source>The study &apos;%1&apos; was interrupted. Finished trainings are kept; you can resume it.</source>
        <translation>L’étude «&#x202f;%1&#x202f;» a été interrompue. Les entraînements terminés sont conservés&#x202f;; vous pouvez la reprendre.</translation>
    </message>
    <message>
        <source>Show study</source>
        <translation>Afficher l’étude</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; was not found. Its images stay in the set: reconnect the disk, or locate the folder.</source>
        <translation>Le dossier «&#x202f;%1&#x202f;» est introuvable. Ses images restent dans le jeu&#xa0;: rebranchez le disque ou localisez le dossier.</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Localiser…</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; is available again.</source>
        <translation>Le dossier «&#x202f;%1&#x202f;» est de nouveau disponible.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting job(s) will not run.</source>
        <translation>
            <numerusform>%Ln travail en attente ne sera pas exécuté.</numerusform>
            <numerusform>%Ln travaux en attente ne seront pas exécutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The training &apos;%1&apos; was stopped at epoch %2 of %3. You can resume it.</source>
        <translation>L’entraînement «&#x202f;%1&#x202f;» a été arrêté à l’époque %2 sur %3. Vous pouvez le reprendre.</translation>
    </message>
    <message>
        <source>Show run</source>
        <translation>Afficher l’exécution</translation>
    </message>
    <message>
        <source>Labels of &apos;%1&apos; from %2 were not saved and can be restored.</source>
        <translation>Des étiquettes de «&#x202f;%1&#x202f;» du %2 n’ont pas été enregistrées et peuvent être restaurées.</translation>
    </message>
    <message>
        <source>(reading only)</source>
        <translation>(lecture seule)</translation>
    </message>
</context>
<context>
    <name>synthray::MarkTable</name>
    <message>
        <source>Measurement</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Measurements of this image</source>
        <translation>Mesures de cette image</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Nothing measured yet: distance (D), angle (A), region (G)</source>
        <translation>Rien n’est encore mesuré : distance (D), angle (A), région (G)</translation>
    </message>
</context>
<context>
    <name>synthray::Marks</name>
    <message>
        <source>no pixels</source>
        <translation>aucun pixel</translation>
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
        <translation>Image</translation>
    </message>
    <message>
        <source>frame %1 of %2</source>
        <translation>trame %1 sur %2</translation>
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
    <message>
        <source>%1 (magnification %2)</source>
        <translation>%1 (agrandissement %2)</translation>
    </message>
    <message>
        <source>%1 at the detector</source>
        <translation>%1 au détecteur</translation>
    </message>
    <message>
        <source>pixel widths (spacing unknown)</source>
        <translation>largeurs de pixel (espacement inconnu)</translation>
    </message>
    <message>
        <source>%1 (calibrated by user)</source>
        <translation>%1 (étalonné par l’utilisateur)</translation>
    </message>
</context>
<context>
    <name>synthray::MemorisationView</name>
    <message>
        <source>near-copies</source>
        <translation>quasi-copies</translation>
    </message>
    <message>
        <source>Generated images that repeat a training image or its mirror image</source>
        <translation>Images générées qui répètent une image d’entraînement ou son image en miroir</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Share of generated images that are farther from their nearest training image than that image is from its own nearest neighbour; about 50 % for real images</source>
        <translation>Part des images générées plus éloignées de leur image d’entraînement la plus proche que celle-ci ne l’est de sa propre voisine la plus proche&#x202f;; environ 50&#xa0;% pour des images réelles</translation>
    </message>
    <message>
        <source>distance ratio</source>
        <translation>rapport des distances</translation>
    </message>
    <message>
        <source>Median distance to the nearest training image, generated divided by held-out images; well below 1 suggests memorisation</source>
        <translation>Distance médiane à l’image d’entraînement la plus proche, images générées divisées par images réservées&#x202f;; bien au-dessous de 1 suggère une mémorisation</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>générées</translation>
    </message>
    <message>
        <source>training images</source>
        <translation>images d’entraînement</translation>
    </message>
    <message>
        <source>Most similar first. Each row shows a generated image and its nearest training images.</source>
        <translation>Les plus semblables d’abord. Chaque ligne montre une image générée et ses images d’entraînement les plus proches.</translation>
    </message>
    <message>
        <source>Most similar first. Add held-out images to see the distance ratio.</source>
        <translation>Les plus semblables d’abord. Ajoutez des images réservées pour voir le rapport des distances.</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Générée</translation>
    </message>
    <message>
        <source>Training image %1</source>
        <translation>Image d’entraînement %1</translation>
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
        <source>not copied</source>
        <translation>non copiées</translation>
    </message>
    <message>
        <source>Double-click to compare both in full size</source>
        <translation>Double-cliquez pour comparer les deux en taille réelle</translation>
    </message>
    <message>
        <source>Numbers of an earlier choice. Click Find near-copies for the present one.</source>
        <translation>Nombres d’un choix précédent. Cliquez sur « Chercher les quasi-copies » pour le choix actuel.</translation>
    </message>
    <message>
        <source>Generated images and their nearest training images</source>
        <translation>Images générées et leurs images d&apos;entraînement les plus proches</translation>
    </message>
    <message>
        <source>Most alike by SSIM</source>
        <translation>La plus semblable (SSIM)</translation>
    </message>
    <message>
        <source>The most similar training image by pixels, where it is none of the nearest by features</source>
        <translation>L’image d’entraînement la plus semblable par ses pixels, là où elle n’est pas parmi les plus proches par les caractéristiques</translation>
    </message>
    <message>
        <source>This image was generated for the test and is not in a file. To compare in full size, generate images into a folder and choose that folder here.</source>
        <translation>Cette image a été générée pour le test et n’est pas dans un fichier. Pour comparer en taille réelle, générez des images dans un dossier et choisissez ce dossier ici.</translation>
    </message>
</context>
<context>
    <name>synthray::Menus</name>
    <message>
        <source>The system check needs the whole machine. Wait until the running job has finished.</source>
        <translation>La vérification du système nécessite tout l’ordinateur. Attendez la fin du travail en cours.</translation>
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
        <source>Reopen last images at &amp;startup</source>
        <translation>Rouvrir les &amp;dernières images au démarrage</translation>
    </message>
    <message>
        <source>Open sa&amp;mple images</source>
        <translation>Ouvrir les images d’&amp;exemple</translation>
    </message>
    <message>
        <source>FID &amp;weights…</source>
        <translation>&amp;Poids de la FID…</translation>
    </message>
    <message>
        <source>Undone on the Data page: %1</source>
        <translation>Annulé sur la page Données&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redone on the Data page: %1</source>
        <translation>Rétabli sur la page Données&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Premiers pas</translation>
    </message>
    <message>
        <source>&amp;Shortcuts…</source>
        <translation>&amp;Raccourcis…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>Report for a &amp;bug report…</source>
        <translation>Informations pour un rapport de &amp;bogue…</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;Image</translation>
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
    <name>synthray::MethodGallery</name>
    <message>
        <source>Add an augmentation</source>
        <translation>Ajouter une augmentation</translation>
    </message>
    <message>
        <source>Search: name or purpose</source>
        <translation>Rechercher : nom ou but</translation>
    </message>
    <message>
        <source>No method matches. Clear the search to see all.</source>
        <translation>Aucune méthode ne correspond. Effacez la recherche pour tout voir.</translation>
    </message>
</context>
<context>
    <name>synthray::MethodNote</name>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
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
    <name>synthray::MetricsForm</name>
    <message>
        <source>A network with fixed random weights. Always available, but its values are comparable with each other only. For values comparable with publications, choose the Inception weights.</source>
        <translation>Un réseau aux poids aléatoires fixes. Toujours disponible, mais ses valeurs ne sont comparables qu’entre elles. Pour des valeurs comparables aux publications, choisissez les poids Inception.</translation>
    </message>
    <message>
        <source>Network of the published FID. The file&apos;s checksum decides whether values are comparable with publications; the result states it.</source>
        <translation>Réseau de la FID publiée. La somme de contrôle du fichier décide si les valeurs sont comparables aux publications&#x202f;; le résultat l’indique.</translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation>Backbone</translation>
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
        <translation>Classifieur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Features of a classifier that was trained here, sensitive to the differences between your classes. Values are comparable for the same classifier only.</source>
        <translation>Caractéristiques d’un classifieur entraîné ici, sensibles aux différences entre vos classes. Les valeurs ne sont comparables que pour le même classifieur.</translation>
    </message>
    <message>
        <source>Network and weights of the published FID: values are comparable with publications.</source>
        <translation>Réseau et poids de la FID publiée&#xa0;: les valeurs sont comparables aux publications.</translation>
    </message>
    <message>
        <source>Not the published file: values are not comparable with publications. The network is that of the published FID, but its weights differ.</source>
        <translation>Ce n’est pas le fichier publié&#xa0;: les valeurs ne sont pas comparables aux publications. Le réseau est celui de la FID publiée, mais ses poids diffèrent.</translation>
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
        <source>&apos;%1&apos; is not a classifier run with a saved network.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une exécution de classifieur avec un réseau enregistré.</translation>
    </message>
    <message>
        <source>Choose the folder of a classifier run that has finished at least one epoch.</source>
        <translation>Choisissez le dossier d’une exécution de classifieur qui a terminé au moins une époque.</translation>
    </message>
    <message>
        <source>Custom settings</source>
        <translation>Réglages personnalisés</translation>
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
        <source>move between the sets and Compare</source>
        <translation>passer d’un jeu à l’autre et à Comparer</translation>
    </message>
    <message>
        <source>in the list: earlier comparisons</source>
        <translation>dans la liste&#xa0;: comparaisons précédentes</translation>
    </message>
    <message>
        <source>Choose the real images first.</source>
        <translation>Choisissez d’abord les images réelles.</translation>
    </message>
    <message>
        <source>Choose the training images first.</source>
        <translation>Choisissez d’abord les images d’entraînement.</translation>
    </message>
    <message>
        <source>Choose the images to compare.</source>
        <translation>Choisissez les images à comparer.</translation>
    </message>
    <message>
        <source>Choose the generated images first.</source>
        <translation>Choisissez d’abord les images générées.</translation>
    </message>
    <message>
        <source>Comparing %1 with %2</source>
        <translation>Comparaison de %1 avec %2</translation>
    </message>
    <message>
        <source>Searching %1 for near-copies</source>
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
        <source>Do generated images copy training images?</source>
        <translation>Les images générées copient-elles des images d’entraînement&#x202f;?</translation>
    </message>
    <message>
        <source>Real images</source>
        <translation>Images réelles</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>Images d’entraînement</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparées avec</translation>
    </message>
    <message>
        <source>Generated images</source>
        <translation>Images générées</translation>
    </message>
    <message>
        <source>Held-out real images</source>
        <translation>Images réelles réservées</translation>
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
        <translation>Quelle distance entre deux jeux d’images&#x202f;?</translation>
    </message>
    <message>
        <source>Does the generator copy its training images?</source>
        <translation>Le générateur copie-t-il ses images d’entraînement&#x202f;?</translation>
    </message>
    <message>
        <source>Choose real images on the left and generated or other images on the right, then click Compare. You get FID, KID, precision, recall, density and coverage, the floor (the FID between two halves of the real images) and how each number was computed.</source>
        <translation>Choisissez à gauche des images réelles et à droite des images générées ou autres, puis cliquez sur Comparer. Vous obtenez FID, KID, précision, rappel, densité et couverture, le plancher (la FID entre deux moitiés des images réelles) et le calcul de chaque nombre.</translation>
    </message>
    <message>
        <source>Choose the training images and the generated images. Each generated image is shown next to its nearest training images, mirrored ones included. Add held-out images to see which distances are normal.</source>
        <translation>Choisissez les images d’entraînement et les images générées. Chaque image générée est montrée à côté de ses images d’entraînement les plus proches, miroirs compris. Ajoutez des images réservées pour voir quelles distances sont normales.</translation>
    </message>
    <message>
        <source>Save statistics of the real images</source>
        <translation>Enregistrer les statistiques des images réelles</translation>
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
        <source>Save the statistics of the real images (.npz), so that later comparisons do not need the images</source>
        <translation>Enregistrer les statistiques des images réelles (.npz)&#xa0;: les comparaisons ultérieures n’ont plus besoin des images</translation>
    </message>
</context>
<context>
    <name>synthray::NumberBox</name>
    <message>
        <source>&apos;%1&apos; is not a number that can be used here. The value stays %2.</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre utilisable ici. La valeur reste %2.</translation>
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
        <translation>Ne pas ouvrir cette image (Échap)</translation>
    </message>
</context>
<context>
    <name>synthray::OverviewView</name>
    <message>
        <source>patients with %1 images</source>
        <translation>patients avec %1 images</translation>
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
        <source>All numbers of the overview, the duplicates, leaks and problem files, with paths relative to the set&apos;s folder and the set&apos;s own patient IDs</source>
        <translation>Tous les nombres de la vue d’ensemble, les doublons, les fuites et les fichiers à problème, avec des chemins relatifs au dossier du jeu et les identifiants de patient du jeu</translation>
    </message>
    <message>
        <source>Export picture…</source>
        <translation>Exporter l’image…</translation>
    </message>
    <message>
        <source>The numbers on one page for printing: PDF, SVG or PNG at 300 dpi. It contains no file names and no patients.</source>
        <translation>Les nombres sur une page à imprimer&#xa0;: PDF, SVG ou PNG à 300 ppp. Elle ne contient ni noms de fichiers ni patients.</translation>
    </message>
    <message>
        <source>Images per class and split</source>
        <translation>Images par classe et partition</translation>
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
        <translation>Fichiers à problème</translation>
    </message>
    <message>
        <source>images</source>
        <translation>images</translation>
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
        <source>Size of the largest class relative to the smallest</source>
        <translation>Taille de la plus grande classe par rapport à la plus petite</translation>
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
        <translation>fichiers à problème</translation>
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
        <translation>Images (patients). Cliquez sur un nombre pour voir ses images.</translation>
    </message>
    <message>
        <source>Click a number to see its images.</source>
        <translation>Cliquez sur un nombre pour voir ses images.</translation>
    </message>
    <message>
        <source>Images per class: the %1 largest of %2</source>
        <translation>Images par classe&#xa0;: les %1 plus grandes sur %2</translation>
    </message>
    <message>
        <source>Images per class</source>
        <translation>Images par classe</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
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
        <translation>images sans classe</translation>
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
        <source>Images per patient</source>
        <translation>Images par patient</translation>
    </message>
    <message>
        <source>studies with %1 images</source>
        <translation>études avec %1 images</translation>
    </message>
    <message>
        <source>patients or studies with %1 images</source>
        <translation>patients ou études avec %1 images</translation>
    </message>
    <message>
        <source>studies</source>
        <translation>études</translation>
    </message>
    <message>
        <source>Images (studies). Click a number to see its images.</source>
        <translation>Images (études). Cliquez sur un nombre pour voir ses images.</translation>
    </message>
    <message>
        <source>Images (patients, or studies if the patient is unknown). Click a number to see its images.</source>
        <translation>Images (patients, ou études si le patient est inconnu). Cliquez sur un nombre pour voir ses images.</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>groupes</translation>
    </message>
    <message>
        <source>Images per study</source>
        <translation>Images par étude</translation>
    </message>
    <message>
        <source>Images per patient or study</source>
        <translation>Images par patient ou étude</translation>
    </message>
    <message>
        <source>Merge class names that differ only in case or spaces</source>
        <translation>Réunir les noms de classes qui ne diffèrent que par la casse ou les espaces</translation>
    </message>
    <message>
        <source>patients (from file names)</source>
        <translation>patients (d’après les noms de fichiers)</translation>
    </message>
    <message>
        <source>Images (patients, from file names). Click a number to see its images.</source>
        <translation>Images (patients, d’après les noms de fichiers). Cliquez sur un nombre pour voir ses images.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) have no patient.</source>
        <translation>
            <numerusform>%Ln image n’a pas de patient.</numerusform>
            <numerusform>%Ln images n’ont pas de patient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) have neither patient nor study.</source>
        <translation>
            <numerusform>%Ln image n’a ni patient ni étude.</numerusform>
            <numerusform>%Ln images n’ont ni patient ni étude.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are of images whose patient is unknown.</source>
        <translation>
            <numerusform>%Ln d’entre eux concerne des images dont le patient est inconnu.</numerusform>
            <numerusform>%Ln d’entre eux concernent des images dont le patient est inconnu.</numerusform>
        </translation>
    </message>
    <message>
        <source>remarks</source>
        <translation>remarques</translation>
    </message>
    <message>
        <source>What was noticed in files that are used and in rows of tables. Click to see it.</source>
        <translation>Ce qui a été relevé dans des fichiers utilisés et des lignes de tableaux. Cliquez pour voir.</translation>
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
        <source>Overlay the two images: wipe, blend, difference</source>
        <translation>Les deux images superposées&#xa0;: volet, fondu, différence</translation>
    </message>
    <message>
        <source>Show in Images</source>
        <translation>Voir dans Images</translation>
    </message>
    <message>
        <source>Show only these two images in the Images view</source>
        <translation>Afficher seulement ces deux images dans la vue Images</translation>
    </message>
    <message>
        <source>First image of the pair</source>
        <translation>Première image de la paire</translation>
    </message>
    <message>
        <source>Second image of the pair</source>
        <translation>Seconde image de la paire</translation>
    </message>
    <message>
        <source>Near duplicates, the second image %1: %2 of 256 bits of their hashes differ</source>
        <translation>Quasi-doublons, la seconde image étant %1&#xa0;: leurs empreintes diffèrent sur %2 bits sur 256</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>sans classe</translation>
    </message>
    <message>
        <source>Keep one of the two files</source>
        <translation>Garder un des deux fichiers</translation>
    </message>
    <message>
        <source>Keep one file, as %1</source>
        <translation>Garder un fichier, comme %1</translation>
    </message>
    <message>
        <source>Keep only the left image</source>
        <translation>Ne garder que l’image de gauche</translation>
    </message>
    <message>
        <source>Keep only the right image</source>
        <translation>Ne garder que l’image de droite</translation>
    </message>
    <message>
        <source>Move both to %1</source>
        <translation>Déplacer les deux vers %1</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Résoudre</translation>
    </message>
    <message>
        <source>Leave one image out of the set, or move both into one split. You can undo this; no file is changed.</source>
        <translation>Écarter une image du jeu, ou déplacer les deux dans une même partie. Peut être annulé ; aucun fichier n’est modifié.</translation>
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
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
</context>
<context>
    <name>synthray::ParentCurves</name>
    <message>
        <source>%1, parent</source>
        <translation>%1, parent</translation>
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
        <translation>%1 n’a pas pu être écrit. Choisissez un autre dossier, et un nom qui finit par .pdf, .svg ou .png.</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>Axe logarithmique</translation>
    </message>
</context>
<context>
    <name>synthray::PredictionModel</name>
    <message>
        <source>1 − p of the actual class</source>
        <translation>1 − p de la classe réelle</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Réelle</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Prédite</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Probability of the predicted class</source>
        <translation>Probabilité de la classe prédite</translation>
    </message>
    <message>
        <source>Largest difference between a label&apos;s probability and its actual value (0 or 1)</source>
        <translation>Plus grand écart entre la probabilité d’une étiquette et sa valeur réelle (0 ou 1)</translation>
    </message>
    <message>
        <source>Highest probability of any label</source>
        <translation>Probabilité la plus élevée parmi les étiquettes</translation>
    </message>
</context>
<context>
    <name>synthray::PreviewEngine</name>
    <message>
        <source>The image has no pixels.</source>
        <translation>L’image n’a pas de pixels.</translation>
    </message>
    <message>
        <source>The step leaves no pixels of the image. Check its settings.</source>
        <translation>L’étape ne laisse aucun pixel de l’image. Vérifiez ses réglages.</translation>
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
    <name>synthray::PreviewTiles</name>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Whole recipe</source>
        <translation>Recette entière</translation>
    </message>
    <message>
        <source>Most of this tile lies beyond the image: the rectangle or shift of the step does not fit images of this size. Use percent instead of pixels, or smaller values.</source>
        <translation>La plus grande partie de cette tuile est hors de l&apos;image : le rectangle ou le décalage de l&apos;étape ne convient pas à des images de cette taille. Utilisez des pourcentages au lieu de pixels, ou des valeurs plus petites.</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>réduit</translation>
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
        <source>These images were not opened as one folder. A run can only refer to them through a project.</source>
        <translation>Ces images n’ont pas été ouvertes comme un seul dossier. Une exécution ne peut y faire référence que par un projet.</translation>
    </message>
    <message>
        <source>Labels and splits are not saved yet. A run can only refer to them through a project.</source>
        <translation>Les étiquettes et partitions ne sont pas encore enregistrées. Une exécution ne peut y faire référence que par un projet.</translation>
    </message>
    <message>
        <source>Save a project first.</source>
        <translation>Enregistrez d’abord un projet.</translation>
    </message>
    <message>
        <source>Until then, your labels are kept for the next start.</source>
        <translation>D’ici là, vos étiquettes sont conservées pour le prochain démarrage.</translation>
    </message>
    <message>
        <source>Nothing is saved to it. Save under another name to keep your changes.</source>
        <translation>Rien n&apos;y est enregistré. Enregistrez sous un autre nom pour conserver vos modifications.</translation>
    </message>
    <message>
        <source>If that program no longer runs, delete &apos;%1&apos;.</source>
        <translation>Si ce programme ne tourne plus, supprimez &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Another program has &apos;%1&apos; open: %2. It is open here for reading only.</source>
        <translation>Un autre programme a ouvert &apos;%1&apos; : %2. Il est ouvert ici en lecture seule.</translation>
    </message>
</context>
<context>
    <name>synthray::ProjectSaver</name>
    <message>
        <source>&apos;%1&apos; was changed by another program or window since it was opened. It was not overwritten.</source>
        <translation>«&#x202f;%1&#x202f;» a été modifié par un autre programme ou une autre fenêtre depuis son ouverture. Il n’a pas été écrasé.</translation>
    </message>
    <message>
        <source>Save the project under another name, or reopen it.</source>
        <translation>Enregistrez le projet sous un autre nom, ou rouvrez-le.</translation>
    </message>
    <message>
        <source>The project was not saved: &apos;%1&apos; is write-protected.</source>
        <translation>Le projet n’a pas été enregistré&#xa0;: «&#x202f;%1&#x202f;» est protégé en écriture.</translation>
    </message>
    <message>
        <source>Save it under another name (&apos;Save as…&apos;), or make the file writable.</source>
        <translation>Enregistrez-le sous un autre nom («&#x202f;Enregistrer sous…&#x202f;») ou rendez le fichier modifiable.</translation>
    </message>
</context>
<context>
    <name>synthray::QualityPanel</name>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>This image</source>
        <translation>Cette image</translation>
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
        <source>Compare every image of the set with the result of every step of the recipe</source>
        <translation>Comparer chaque image du jeu au résultat de chaque étape de la recette</translation>
    </message>
    <message>
        <source>Mean, standard deviation and box plots of every method over the images of the set.</source>
        <translation>Moyenne, écart type et boîtes à moustaches de chaque méthode sur les images du jeu.</translation>
    </message>
    <message>
        <source>Save the table or the plot</source>
        <translation>Enregistrer le tableau ou le graphique</translation>
    </message>
    <message>
        <source>Save table (CSV)…</source>
        <translation>Enregistrer le tableau (CSV)…</translation>
    </message>
    <message>
        <source>Save the values of every image (CSV)…</source>
        <translation>Enregistrer les valeurs de chaque image (CSV)…</translation>
    </message>
    <message>
        <source>Save plot (PDF, SVG, PNG)…</source>
        <translation>Enregistrer le graphique (PDF, SVG, PNG)…</translation>
    </message>
    <message>
        <source>No image has a value for this measure.</source>
        <translation>Aucune image n’a de valeur pour cette mesure.</translation>
    </message>
    <message>
        <source>* resized to the original&apos;s size first</source>
        <translation>* d’abord redimensionnée à la taille de l’original</translation>
    </message>
    <message>
        <source>stopped after %1 of %2 images</source>
        <translation>arrêté après %1 images sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n écartée</numerusform>
            <numerusform>%n écartées</numerusform>
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
        <source>%1 images are open, %2 steps are switched on. The result of each step is compared with the original image.</source>
        <translation>%1 images sont ouvertes, %2 étapes sont actives. Le résultat de chaque étape est comparé à l’image d’origine.</translation>
    </message>
    <message>
        <source>Image quality of the set</source>
        <translation>Qualité d’image du jeu</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>%1 n’a pas pu être écrit.</translation>
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
    <message>
        <source>Not measured yet</source>
        <translation>Pas encore mesuré</translation>
    </message>
</context>
<context>
    <name>synthray::RecipeButton</name>
    <message>
        <source>Custom recipe</source>
        <translation>Recette personnalisée</translation>
    </message>
    <message>
        <source>Recipe presets, load and save</source>
        <translation>Recettes prédéfinies, chargement et enregistrement</translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation>Choisir un préréglage</translation>
    </message>
    <message>
        <source>Empty recipe</source>
        <translation>Recette vide</translation>
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
</context>
<context>
    <name>synthray::RecipeEditor</name>
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
        <source>Title of a step</source>
        <translation>Titre d’une étape</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
    </message>
    <message>
        <source>The recipe is empty: add a step, or choose a preset above the images.</source>
        <translation>La recette est vide&#xa0;: ajoutez une étape ou choisissez un préréglage au-dessus des images.</translation>
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
        <source>Remove the step (Del)</source>
        <translation>Supprimer l’étape (Suppr)</translation>
    </message>
    <message>
        <source>Steps of the recipe</source>
        <translation>Étapes de la recette</translation>
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
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n étape</numerusform>
            <numerusform>%n étapes</numerusform>
        </translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Choose an augmentation to add after the selected step</source>
        <translation>Choisir une augmentation à ajouter après l&apos;étape sélectionnée</translation>
    </message>
    <message>
        <source>Group the selected steps, so that one or some of them are chosen for each image</source>
        <translation>Grouper les étapes sélectionnées : une ou plusieurs d&apos;entre elles sont choisies pour chaque image</translation>
    </message>
    <message>
        <source>One of these (Ctrl+G)</source>
        <translation>Une de ces étapes (Ctrl+G)</translation>
    </message>
    <message>
        <source>Some of these, in random order</source>
        <translation>Plusieurs de ces étapes, dans un ordre aléatoire</translation>
    </message>
    <message>
        <source>Ungroup (Ctrl+Shift+G)</source>
        <translation>Dégrouper (Ctrl+Maj+G)</translation>
    </message>
    <message>
        <source>Duplicate the step (Ctrl+D)</source>
        <translation>Dupliquer l&apos;étape (Ctrl+D)</translation>
    </message>
    <message>
        <source>Group steps</source>
        <translation>Grouper des étapes</translation>
    </message>
    <message>
        <source>Ungroup steps</source>
        <translation>Dégrouper des étapes</translation>
    </message>
    <message>
        <source>Labels and boxes</source>
        <translation>Étiquettes et boîtes</translation>
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
        <source>From the Augment page: %1</source>
        <translation>De la page Augmenter&#xa0;: %1</translation>
    </message>
    <message>
        <source>The run&apos;s recipe</source>
        <translation>La recette de l’exécution</translation>
    </message>
    <message>
        <source>From the run: %1</source>
        <translation>De l’exécution&#xa0;: %1</translation>
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
        <source>unnamed recipe</source>
        <translation>recette sans nom</translation>
    </message>
    <message>
        <source>Applied to training images only, with new random values in every epoch</source>
        <translation>Appliquée aux images d’entraînement seulement, avec de nouvelles valeurs aléatoires à chaque époque</translation>
    </message>
</context>
<context>
    <name>synthray::RecipeTree</name>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
</context>
<context>
    <name>synthray::ReportDialog</name>
    <message>
        <source>… and %1 more</source>
        <translation>… et %1 autres</translation>
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
        <translation>Images</translation>
    </message>
    <message>
        <source>Images from</source>
        <translation>Images de</translation>
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
        <translation>Images de %1
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
        <source>What you tried and what you observed</source>
        <translation>Ce que vous avez essayé et observé</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Curves of the first %1 are overlaid on the left; Settings there lists in what they differ.</source>
        <translation>Les courbes des %1 premières sont superposées à gauche ; « Réglages » y montre en quoi elles diffèrent.</translation>
    </message>
    <message>
        <source>Curves are overlaid on the left; Settings there lists in what they differ.</source>
        <translation>Les courbes sont superposées à gauche ; « Réglages » y montre en quoi elles diffèrent.</translation>
    </message>
    <message>
        <source>Balanced accuracy %1 %, test, %2 images.</source>
        <translation>Exactitude équilibrée %1 %, test, %2 images.</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Meilleur</translation>
    </message>
    <message>
        <source>Branch of</source>
        <translation>Branche de</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1, pas %2</translation>
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
        <translation>Images</translation>
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
        <source>Best</source>
        <translation>Meilleur</translation>
    </message>
    <message>
        <source>Held by %1 (lock file %2)</source>
        <translation>Détenue par %1 (fichier de verrouillage %2)</translation>
    </message>
    <message>
        <source>against its training images</source>
        <translation>par rapport à ses images d’entraînement</translation>
    </message>
    <message>
        <source>against split %1</source>
        <translation>par rapport à la partition %1</translation>
    </message>
    <message>
        <source>%1, %2 dims</source>
        <translation>%1, %2 dimensions</translation>
    </message>
    <message>
        <source>N %1 real, %2 generated</source>
        <translation>N %1 réelles, %2 générées</translation>
    </message>
    <message>
        <source>Balanced accuracy %1 %, validation, %2 images, after epoch %3. The network was chosen on these images: optimistic.</source>
        <translation>Exactitude équilibrée %1 %, validation, %2 images, après l’époque %3. Le réseau a été choisi sur ces images : optimiste.</translation>
    </message>
    <message>
        <source>Lowest FID %1 while training, after epoch %2: %3.</source>
        <translation>FID la plus basse %1 pendant l’entraînement, après l’époque %2 : %3.</translation>
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
        <source>Mean discriminator output for real images, D(x), and generated images, D(G(z)): 1 = real, 0 = generated</source>
        <translation>Sortie moyenne du discriminateur pour les images réelles, D(x), et générées, D(G(z))&#xa0;: 1 = réelle, 0 = générée</translation>
    </message>
    <message>
        <source>No steps yet</source>
        <translation>Encore aucun pas</translation>
    </message>
    <message>
        <source>the training images themselves</source>
        <translation>les images d’entraînement elles-mêmes</translation>
    </message>
    <message>
        <source>split %1</source>
        <translation>partition %1</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>époque</translation>
    </message>
    <message>
        <source>Kernel distance, mean over random subsets; 0 = no difference</source>
        <translation>Distance à noyau, moyenne sur des sous-ensembles aléatoires&#x202f;; 0 = aucune différence</translation>
    </message>
    <message>
        <source>against its training images</source>
        <translation>par rapport à ses images d’entraînement</translation>
    </message>
    <message>
        <source>against split %1</source>
        <translation>par rapport à la partition %1</translation>
    </message>
    <message>
        <source>FID of %1 generated images against %2 real ones (%3), %4, %5 dims.</source>
        <translation>FID de %1 images générées contre %2 réelles (%3), %4, %5 dimensions.</translation>
    </message>
    <message>
        <source>Dashed line (floor): FID between two halves of the real images, %1 each. FID is larger for fewer images.</source>
        <translation>Ligne pointillée (plancher)&#xa0;: FID entre deux moitiés des images réelles, %1 chacune. La FID est plus grande avec moins d’images.</translation>
    </message>
    <message>
        <source>Fewer images than feature dimensions: all values are biased upwards.</source>
        <translation>Moins d’images que de dimensions des caractéristiques&#xa0;: toutes les valeurs sont biaisées vers le haut.</translation>
    </message>
    <message>
        <source>Lowest: %1 after epoch %2.</source>
        <translation>La plus basse&#xa0;: %1 après l’époque %2.</translation>
    </message>
    <message>
        <source>two halves of the real images</source>
        <translation>deux moitiés des images réelles</translation>
    </message>
    <message>
        <source>Loss of the discriminator (D) and of the generator (G). L switches to a logarithmic axis.</source>
        <translation>Perte du discriminateur (D) et du générateur (G). L bascule vers un axe logarithmique.</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>échantillons</translation>
    </message>
    <message>
        <source>real images</source>
        <translation>images réelles</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>Norme du gradient</translation>
    </message>
    <message>
        <source>Length of the gradient of all weights of D and of G. If that of G falls towards 0, it no longer learns.</source>
        <translation>Longueur du gradient de tous les poids de D et de G. Si celle de G tend vers 0, il n’apprend plus.</translation>
    </message>
    <message>
        <source>Output of D</source>
        <translation>Sortie de D</translation>
    </message>
    <message>
        <source>Mean output of the discriminator before it becomes a probability</source>
        <translation>Sortie moyenne du discriminateur avant de devenir une probabilité</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Adaptive augmentation</source>
        <translation>Augmentation adaptative</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilité</translation>
    </message>
    <message>
        <source>Alike (MS-SSIM)</source>
        <translation>Ressemblance (MS-SSIM)</translation>
    </message>
    <message>
        <source>How alike the samples are among themselves, beside as many real images: 1 = all the same</source>
        <translation>Ressemblance des échantillons entre eux, à côté d’autant d’images réelles&#xa0;: 1 = toutes identiques</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Dispersion</translation>
    </message>
    <message>
        <source>How much the grey values of the samples vary, beside those of as many real images</source>
        <translation>Variation des niveaux de gris des échantillons, à côté de celle d’autant d’images réelles</translation>
    </message>
    <message>
        <source>Near-copies</source>
        <translation>Quasi-copies</translation>
    </message>
    <message>
        <source>Share of the samples that repeat a training image or its mirror image (SSIM of 0.85 or more at 64 × 64 pixels)</source>
        <translation>Part des échantillons qui répètent une image d’entraînement ou son image miroir (SSIM d’au moins 0,85 à 64 × 64 pixels)</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>Damier</translation>
    </message>
    <message>
        <source>Power of patterns that repeat every 2 or 4 pixels over that of their neighbours; about 1 without a pattern</source>
        <translation>Puissance des motifs qui se répètent tous les 2 ou 4 pixels, rapportée à celle de leurs voisins&#xa0;; environ 1 sans motif</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>Mémoire du GPU</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Déroulement</translation>
    </message>
    <message>
        <source>Losses, balance of D and G, quality</source>
        <translation>Pertes, équilibre de D et G, qualité</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradients</translation>
    </message>
    <message>
        <source>Gradient norms, outputs, learning rates</source>
        <translation>Normes des gradients, sorties, taux d’apprentissage</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Échantillons</translation>
    </message>
    <message>
        <source>Variety, near-copies and patterns of the samples after each epoch</source>
        <translation>Variété, quasi-copies et motifs des échantillons après chaque époque</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Machine</translation>
    </message>
    <message>
        <source>Images per second and memory</source>
        <translation>Images par seconde et mémoire</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>la plus basse</translation>
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
        <source>rescan the folder</source>
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
        <source>The run is still running</source>
        <translation>L’exécution est en cours</translation>
    </message>
    <message>
        <source>The run is finished. &quot;Run again&quot; starts a new one with the same settings.</source>
        <translation>L’exécution est terminée. «&#x202f;Relancer&#x202f;» en lance une nouvelle avec les mêmes réglages.</translation>
    </message>
    <message>
        <source>The run is damaged</source>
        <translation>L’exécution est endommagée</translation>
    </message>
    <message>
        <source>Continues from the last checkpoint to the planned end</source>
        <translation>Continue depuis le dernier point de reprise jusqu’à la fin prévue</translation>
    </message>
    <message>
        <source>Shows curves and images (Enter)</source>
        <translation>Affiche les courbes et les images (Entrée)</translation>
    </message>
    <message>
        <source>Shows the run&apos;s files</source>
        <translation>Affiche les fichiers de l’exécution</translation>
    </message>
    <message>
        <source>Select a run</source>
        <translation>Sélectionnez une exécution</translation>
    </message>
    <message>
        <source>A run in progress cannot be deleted: stop it first</source>
        <translation>Une exécution en cours ne peut pas être supprimée&#xa0;: arrêtez-la d’abord</translation>
    </message>
    <message>
        <source>Deletes the selected runs (Del)</source>
        <translation>Supprime les exécutions sélectionnées (Suppr)</translation>
    </message>
    <message>
        <source>%1 was interrupted after epoch %2 of %3. Everything up to its last checkpoint is saved.</source>
        <translation>%1 a été interrompue après l’époque %2 sur %3. Tout jusqu’à son dernier point de reprise est enregistré.</translation>
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
        <source>Curves, samples, checkpoints and notes (%1) are deleted permanently. Images generated into other folders are kept.</source>
        <translation>Les courbes, les échantillons, les points de reprise et les notes (%1) seront supprimés définitivement. Les images générées dans d’autres dossiers sont conservées.</translation>
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
        <source>Do not offer this again</source>
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
        <source>Each training has its own folder with settings, curves, images and checkpoints. Runs started from the command line appear here too if they are in the same folder.</source>
        <translation>Chaque entraînement a son propre dossier avec réglages, courbes, images et points de reprise. Les exécutions lancées en ligne de commande apparaissent aussi ici si elles sont dans le même dossier.</translation>
    </message>
    <message>
        <source>Go to Generate</source>
        <translation>Aller à Générer</translation>
    </message>
    <message>
        <source>open the run in Generate or Classify</source>
        <translation>ouvrir l’exécution dans Générer ou Classer</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>logarithmic axis of the curves</source>
        <translation>axe logarithmique des courbes</translation>
    </message>
    <message>
        <source>Held by %1. Asks before it takes the run over.</source>
        <translation>Détenue par %1. Une confirmation est demandée avant d’en prendre le contrôle.</translation>
    </message>
    <message>
        <source>%1 is held by %2.</source>
        <translation>%1 est détenue par %2.</translation>
    </message>
    <message>
        <source>Take it over only if that process no longer runs: two processes would destroy the run. Whether its events still change is checked first.

Lock file: %1</source>
        <translation>N’en prenez le contrôle que si ce processus ne tourne plus&#xa0;: deux processus détruiraient l’exécution. Une vérification contrôle d’abord si ses événements changent encore.

Fichier de verrouillage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Prendre le contrôle</translation>
    </message>
    <message>
        <source>Where are the images of %1? They were at %2.</source>
        <translation>Où se trouvent les images de %1&#x202f;? Elles étaient dans %2.</translation>
    </message>
    <message>
        <source>The run waits for its turn: the bar at the bottom lists what waits</source>
        <translation>L’exécution attend son tour : la barre du bas liste ce qui attend</translation>
    </message>
    <message>
        <source>Opens the form of a new training with this run&apos;s settings</source>
        <translation>Ouvre le formulaire d’un nouvel entraînement avec les réglages de cette exécution</translation>
    </message>
    <message>
        <source>%1 was trained on the images in %2, which are not open. The new training uses the open ones.</source>
        <translation>%1 a été entraîné avec les images de %2, qui ne sont pas ouvertes. Le nouvel entraînement utilise celles qui sont ouvertes.</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Courbes</translation>
    </message>
    <message>
        <source>Curves of the selected runs in one plot</source>
        <translation>Courbes des exécutions choisies dans un graphique</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>What differs between the selected runs, and how well they did</source>
        <translation>Ce qui diffère entre les exécutions choisies, et leurs résultats</translation>
    </message>
    <message>
        <source>The run diverged: resuming would repeat that. &quot;Open&quot; shows the way on, with a lower rate.</source>
        <translation>L’exécution a divergé&#xa0;: la reprendre répéterait cela. «&#x202f;Ouvrir&#x202f;» montre comment continuer, à un taux plus bas.</translation>
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
        <translation>Échantillons à vecteurs latents fixes</translation>
    </message>
    <message>
        <source>Generated after each epoch from the same random vectors, so that only the network differs.</source>
        <translation>Générés après chaque époque à partir des mêmes vecteurs aléatoires&#xa0;: seul le réseau change.</translation>
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
        <source>Always show the newest samples (End)</source>
        <translation>Toujours afficher les derniers échantillons (Fin)</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Browse the epochs: drag, use the arrow keys, or scroll over the images</source>
        <translation>Parcourir les époques&#xa0;: glissez, utilisez les flèches, ou la molette sur les images</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Writes the sample grids of all epochs as an animation</source>
        <translation>Écrit les grilles d’échantillons de toutes les époques sous forme d’animation</translation>
    </message>
    <message>
        <source>Double-click a sample to see it large</source>
        <translation>Double-cliquez sur un exemple pour le voir en grand</translation>
    </message>
    <message>
        <source>Double-click or Esc: back to all samples</source>
        <translation>Double-clic ou Échap : retour à tous les exemples</translation>
    </message>
</context>
<context>
    <name>synthray::SetAnalysis</name>
    <message>
        <source>Headers: %1 of %2 images read</source>
        <translation>En-têtes&#xa0;: %1 images lues sur %2</translation>
    </message>
    <message>
        <source>Files: %1 of %2 images read</source>
        <translation>Fichiers&#xa0;: %1 images lues sur %2</translation>
    </message>
    <message>
        <source>Pixels: %1 of %2 images read</source>
        <translation>Pixels&#xa0;: %1 images lues sur %2</translation>
    </message>
</context>
<context>
    <name>synthray::SetInspector</name>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>This image</source>
        <translation>Cette image</translation>
    </message>
    <message>
        <source>Images per class</source>
        <translation>Images par classe</translation>
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
        <translation>Trames</translation>
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
        <source>%Ln study(s)</source>
        <translation>
            <numerusform>%Ln étude</numerusform>
            <numerusform>%Ln études</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) have neither patient nor study</source>
        <translation>
            <numerusform>%Ln image n’a ni patient ni étude</numerusform>
            <numerusform>%Ln images n’ont ni patient ni étude</numerusform>
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
    <message>
        <source>Orientation tag</source>
        <translation>Marque d’orientation</translation>
    </message>
    <message>
        <source>%1, applied</source>
        <translation>%1, appliquée</translation>
    </message>
    <message>
        <source>%1, ignored</source>
        <translation>%1, ignorée</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>Région anatomique</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>Longueurs</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalité</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Série</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>Date de l’examen</translation>
    </message>
    <message>
        <source>at the detector</source>
        <translation>au détecteur</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>étalonnées</translation>
    </message>
    <message>
        <source>magnification %1</source>
        <translation>agrandissement %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s) about files and tables</source>
        <translation>
            <numerusform>%Ln remarque sur les fichiers et les tableaux</numerusform>
            <numerusform>%Ln remarques sur les fichiers et les tableaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Calibrated by user</source>
        <translation>Étalonné par l’utilisateur</translation>
    </message>
    <message>
        <source>%1 mm per pixel</source>
        <translation>%1 mm par pixel</translation>
    </message>
</context>
<context>
    <name>synthray::SetQualityModel</name>
    <message>
        <source>%1 to %2, quartiles %3 and %4</source>
        <translation>%1 à %2, quartiles %3 et %4</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) were resized to the original&apos;s size.</source>
        <translation>
            <numerusform>%n résultat a été redimensionné à la taille de l’original.</numerusform>
            <numerusform>%n résultats ont été redimensionnés à la taille de l’original.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n identical image(s) (∞) are excluded from the mean.</source>
        <translation>
            <numerusform>%n image identique (∞) est exclue de la moyenne.</numerusform>
            <numerusform>%n images identiques (∞) sont exclues de la moyenne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not defined for %n image(s).</source>
        <translation>
            <numerusform>Non défini pour %n image.</numerusform>
            <numerusform>Non défini pour %n images.</numerusform>
        </translation>
    </message>
    <message>
        <source>Images with a finite value</source>
        <translation>Images dont la valeur est finie</translation>
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
        <translation>Dossier d’images, ou d’une exécution</translation>
    </message>
    <message>
        <source>Feature statistics</source>
        <translation>Statistiques de caractéristiques</translation>
    </message>
    <message>
        <source>Statistics (*.npz)</source>
        <translation>Statistiques (*.npz)</translation>
    </message>
    <message>
        <source>Choose images…</source>
        <translation>Choisir des images…</translation>
    </message>
</context>
<context>
    <name>synthray::SplitMaker</name>
    <message>
        <source>Create a split</source>
        <translation>Créer une répartition</translation>
    </message>
    <message>
        <source>All images of a patient, and all copies of an image, stay in one split. The same seed (start value of the random numbers) gives the same split.</source>
        <translation>Toutes les images d’un patient, et toutes les copies d’une image, restent dans une même partition. Une même graine (valeur initiale des nombres aléatoires) donne la même répartition.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Appliquer</translation>
    </message>
    <message>
        <source>Assign these splits to the images. You can undo this.</source>
        <translation>Attribuer ces partitions aux images. Vous pouvez annuler.</translation>
    </message>
    <message>
        <source>Export manifest…</source>
        <translation>Exporter le manifeste…</translation>
    </message>
    <message>
        <source>A CSV table with path, labels, patient and split of each image, as shown here; open it to restore this set</source>
        <translation>Un tableau CSV avec chemin, étiquettes, patient et partition de chaque image, tels qu’affichés ici&#x202f;; ouvrez-le pour retrouver ce jeu</translation>
    </message>
    <message>
        <source>Preview of the split</source>
        <translation>Aperçu de la répartition</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Calcul de la répartition…</translation>
    </message>
    <message>
        <source>Reading the images that change…</source>
        <translation>Lecture des images qui changent…</translation>
    </message>
    <message>
        <source>The images already have this split.</source>
        <translation>Les images sont déjà réparties ainsi.</translation>
    </message>
    <message>
        <source>%L1 images would get a split:</source>
        <translation>%L1 images recevraient une partition&#xa0;:</translation>
    </message>
    <message>
        <source>%L1 of %L2 images would change split:</source>
        <translation>%L1 images sur %L2 changeraient de partition&#xa0;:</translation>
    </message>
    <message>
        <source>Images. No patients are known, so each image is assigned independently, together with its copies.</source>
        <translation>Images. Aucun patient n’est connu&#xa0;: chaque image est répartie séparément, avec ses copies.</translation>
    </message>
    <message>
        <source>Images (patients)</source>
        <translation>Images (patients)</translation>
    </message>
    <message>
        <source>Split images</source>
        <translation>Répartir les images</translation>
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
        <translation>Images (études)</translation>
    </message>
    <message>
        <source>Images (patients, or studies if the patient is unknown)</source>
        <translation>Images (patients, ou études si le patient est inconnu)</translation>
    </message>
    <message>
        <source>Images (patients, from file names)</source>
        <translation>Images (patients, d’après les noms de fichiers)</translation>
    </message>
</context>
<context>
    <name>synthray::StepForm</name>
    <message>
        <source>Probability</source>
        <translation>Probabilité</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Poids</translation>
    </message>
    <message>
        <source>Title of a step</source>
        <translation>Titre d’une étape</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Name in files</source>
        <translation>Nom de fichier</translation>
    </message>
    <message>
        <source>How often the step is applied when the whole recipe runs on an image: 0 never, 1 always. The step&apos;s own tile always shows it.</source>
        <translation>Fréquence à laquelle l’étape est appliquée quand toute la recette s’applique à une image&#xa0;: 0 jamais, 1 toujours. La tuile de l’étape la montre toujours.</translation>
    </message>
    <message>
        <source>How often the group chooses this step, relative to its other steps: 2 is twice as often as 1, 0 never</source>
        <translation>À quelle fréquence le groupe choisit cette étape par rapport aux autres : 2 deux fois plus souvent que 1, 0 jamais</translation>
    </message>
    <message>
        <source>Shown on the tile and in the list. If empty, it is derived from the settings.</source>
        <translation>Affiché sur la tuile et dans la liste. S’il est vide, il est formé à partir des réglages.</translation>
    </message>
    <message>
        <source>Part of the names of exported files: &lt;image&gt;.&lt;name&gt;.png</source>
        <translation>Partie du nom des fichiers exportés&#xa0;: &lt;image&gt;.&lt;nom&gt;.png</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Use 1 to 64 letters (a-z), digits, &apos;-&apos; and &apos;_&apos;.</source>
        <translation>Utilisez 1 à 64 lettres (a-z), chiffres, «&#x202f;-&#x202f;» et «&#x202f;_&#x202f;».</translation>
    </message>
    <message>
        <source>Another step already has this name. Choose a different one.</source>
        <translation>Une autre étape porte déjà ce nom. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Name of a step</source>
        <translation>Nom d’une étape</translation>
    </message>
    <message>
        <source>Choose image…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Choose the image whose grey levels are the model</source>
        <translation>Choisir l&apos;image dont les niveaux de gris servent de modèle</translation>
    </message>
    <message>
        <source>Reference image</source>
        <translation>Image de référence</translation>
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
        <translation>largeur %1&#xa0;%</translation>
    </message>
    <message>
        <source>Arms (%1)</source>
        <translation>Bras (%1)</translation>
    </message>
    <message>
        <source>Checked when the study runs: patients, near-duplicates, classes in every fold.</source>
        <translation>Vérifié à l’exécution de l’étude&#xa0;: patients, quasi-doublons, classes dans chaque pli.</translation>
    </message>
    <message>
        <source>None (original images)</source>
        <translation>Aucune (images d’origine)</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Recette</translation>
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
        <source>A folder of prepared images…</source>
        <translation>Un dossier d’images préparées…</translation>
    </message>
    <message>
        <source>Folder of prepared images, one subfolder per class</source>
        <translation>Dossier d’images préparées, un sous-dossier par classe</translation>
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
        <source>Arms</source>
        <translation>Bras</translation>
    </message>
    <message>
        <source>Settings of the arm &apos;%1&apos;</source>
        <translation>Réglages du bras «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Settings of the network %1</source>
        <translation>Réglages du réseau %1</translation>
    </message>
    <message>
        <source>Arm: one of the ways of augmentation that the study compares</source>
        <translation>Bras&#xa0;: une des augmentations que l’étude compare</translation>
    </message>
    <message>
        <source>The study is running. Add the folder when it has ended.</source>
        <translation>L’étude est en cours. Ajoutez le dossier quand elle sera terminée.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Remove the selected ones (Del)</source>
        <translation>Retirer la sélection (Suppr)</translation>
    </message>
    <message>
        <source>Measure speed</source>
        <translation>Mesurer la vitesse</translation>
    </message>
    <message>
        <source>Tries a few training steps on images of noise; nothing is kept</source>
        <translation>Essaie quelques pas d’entraînement sur des images de bruit ; rien n’est conservé</translation>
    </message>
    <message>
        <source>Generated images</source>
        <translation>Images générées</translation>
    </message>
    <message>
        <source>Hybrid: generated images, then %1</source>
        <translation>Hybride : images générées, puis %1</translation>
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
        <translation>Aucune image n’est ouverte. Ouvrez d’abord un dossier d’images sur la page Données.</translation>
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
        <source>Create or open a study first</source>
        <translation>Créez ou ouvrez d’abord une étude</translation>
    </message>
    <message>
        <source>Self-contained PDF or HTML file</source>
        <translation>Fichier PDF ou HTML autonome</translation>
    </message>
    <message>
        <source>Available once the first cells are done (cell: one training of an arm with a network, fold and seed)</source>
        <translation>Disponible dès que les premières cellules sont terminées (cellule&#xa0;: un entraînement d’un bras avec un réseau, un pli et une graine)</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>Ouvrir des images</translation>
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
        <source>A study trains the same networks on the same patients with different augmentations, its arms: none, each method, generated images, and combinations. It splits by patient, augments training images only, gives every arm the same budget, and tests whether the differences are significant.</source>
        <translation>Une étude entraîne les mêmes réseaux sur les mêmes patients avec différentes augmentations, ses bras&#xa0;: aucune, chaque méthode, des images générées et des combinaisons. Elle répartit par patient, n’augmente que les images d’entraînement, donne à chaque bras le même budget et teste si les différences sont significatives.</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Tous les réseaux</translation>
    </message>
    <message>
        <source>All arms and networks, coloured by the difference from the first arm</source>
        <translation>Tous les bras et réseaux, colorés selon l’écart au premier bras</translation>
    </message>
    <message>
        <source>mean balanced accuracy (points against the first arm); bold: p &lt; 0.05 (Holm)</source>
        <translation>exactitude équilibrée moyenne (points par rapport au premier bras)&#x202f;; gras&#xa0;: p &lt; 0,05 (Holm)</translation>
    </message>
    <message>
        <source>The study ended, but %1 of %2 trainings failed. %3: %4</source>
        <translation>L’étude est terminée, mais %1 entraînements sur %2 ont échoué. %3&#xa0;: %4</translation>
    </message>
    <message>
        <source>The report lists all of them. Fix the cause and run the study again: finished trainings are kept.</source>
        <translation>Le rapport les énumère tous. Corrigez la cause et relancez l’étude&#xa0;: les entraînements terminés sont conservés.</translation>
    </message>
    <message>
        <source>same prediction for all</source>
        <translation>même prédiction pour toutes</translation>
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
        <translation>exactitude équilibrée, moyenne et intervalle à 95&#xa0;% sur %1&#x202f;; plein&#xa0;: test apparié contre le premier bras, p &lt; 0,05 (Holm)</translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) failed.</source>
        <translation>
            <numerusform>%n entraînement a échoué.</numerusform>
            <numerusform>%n entraînements ont échoué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) are damaged. Run study repeats them.</source>
        <translation>
            <numerusform>%n entraînement est endommagé. «&#x202f;Lancer l’étude&#x202f;» le refait.</numerusform>
            <numerusform>%n entraînements sont endommagés. «&#x202f;Lancer l’étude&#x202f;» les refait.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cell: one training of an arm with a network, fold and seed</source>
        <translation>Cellule&#xa0;: un entraînement d’un bras avec un réseau, un pli et une graine</translation>
    </message>
    <message numerus="yes">
        <source>%n training(s)</source>
        <translation>
            <numerusform>%n entraînement</numerusform>
            <numerusform>%n entraînements</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 for %2.</source>
        <translation>Environ %1 pour %2.</translation>
    </message>
    <message>
        <source>More than %1 for %2: the speed of some is not known.</source>
        <translation>Plus de %1 pour %2 : la vitesse de certains n’est pas connue.</translation>
    </message>
    <message>
        <source>Not known for %1: open the study&apos;s images.</source>
        <translation>Inconnue pour %1 : ouvrez les images de l’étude.</translation>
    </message>
    <message>
        <source>Not known for %1: there is no earlier run like them on this machine.</source>
        <translation>Inconnue pour %1 : aucune exécution semblable sur cette machine.</translation>
    </message>
    <message>
        <source>Measuring the speed</source>
        <translation>Mesure de la vitesse</translation>
    </message>
    <message>
        <source>Queue study</source>
        <translation>Mettre en file d’attente</translation>
    </message>
    <message>
        <source>All cells are done. Change the design, or save it under another name to run it again.</source>
        <translation>Toutes les cellules sont terminées. Modifiez le plan, ou enregistrez-le sous un autre nom pour le relancer.</translation>
    </message>
    <message>
        <source>The study waits for &apos;%1&apos; to end. To change it, remove it from the queue in the bar at the bottom.</source>
        <translation>L’étude attend la fin de « %1 ». Pour la modifier, retirez-la de la file d’attente dans la barre du bas.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is running. A study starts when it has ended.</source>
        <translation>« %1 » est en cours. Une étude commencera ensuite.</translation>
    </message>
    <message>
        <source>Less than a minute for %1.</source>
        <translation>Moins d’une minute pour %1.</translation>
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
        <source>Effect (d)</source>
        <translation>Effet (d)</translation>
    </message>
    <message>
        <source>%1 of %2 cells</source>
        <translation>%1 cellules sur %2</translation>
    </message>
    <message>
        <source>Cohen&apos;s d of the paired differences</source>
        <translation>d de Cohen des différences appariées</translation>
    </message>
    <message>
        <source>Same prediction for all</source>
        <translation>Même prédiction pour toutes</translation>
    </message>
    <message>
        <source>Always predicting the most frequent set of labels</source>
        <translation>Prédire toujours l’ensemble d’étiquettes le plus fréquent</translation>
    </message>
    <message>
        <source>Majority class</source>
        <translation>Classe majoritaire</translation>
    </message>
    <message>
        <source>Always predicting the most frequent class</source>
        <translation>Prédire toujours la classe la plus fréquente</translation>
    </message>
    <message>
        <source>Mean over folds and seeds (start values of the random numbers), with the 95 % interval below (Student&apos;s t)</source>
        <translation>Moyenne sur les plis et les graines (valeurs de départ des nombres aléatoires), avec l’intervalle à 95&#xa0;% au-dessous (t de Student)</translation>
    </message>
    <message>
        <source>95 % interval: %1</source>
        <translation>Intervalle à 95 %&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>95 % interval by bootstrap over %1. McNemar p: %2 on %n image(s)</source>
        <translation>
            <numerusform>Intervalle à 95 % par bootstrap sur les %1. p de McNemar&#xa0;: %2 sur %n image</numerusform>
            <numerusform>Intervalle à 95 % par bootstrap sur les %1. p de McNemar&#xa0;: %2 sur %n images</numerusform>
        </translation>
    </message>
    <message>
        <source>p value by bootstrap over %1, Holm-corrected for the arms of this network</source>
        <translation>Valeur p par bootstrap sur les %1, corrigée selon Holm pour les bras de ce réseau</translation>
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
        <source>No image selected. Choose one on the Data page.</source>
        <translation>Aucune image sélectionnée. Choisissez-en une sur la page Données.</translation>
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
        <source>%1 attributes (%2 private)</source>
        <translation>%1 attributs (%2 privés)</translation>
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
        <source>Finds entries that contain all words; enter tags as 0028,0010 or 00280010 (Ctrl+F)</source>
        <translation>Trouve les entrées contenant tous les mots&#x202f;; saisissez les tags sous la forme 0028,0010 ou 00280010 (Ctrl+F)</translation>
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
    <name>synthray::TileBar</name>
    <message>
        <source>seed %1</source>
        <translation>graine %1</translation>
    </message>
    <message>
        <source>Copy a command line that makes exactly this image</source>
        <translation>Copier une ligne de commande qui produit exactement cette image</translation>
    </message>
    <message>
        <source>Draw this one again, with another seed</source>
        <translation>Retirer celle-ci, avec une autre graine</translation>
    </message>
</context>
<context>
    <name>synthray::TimelineDialog</name>
    <message>
        <source>Export the time line</source>
        <translation>Exporter la chronologie</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>An animated GIF of the sample grids, a frame per epoch. Every frame and the file itself say that the images are synthetic.</source>
        <translation>Un GIF animé des grilles d’échantillons, une image par époque. Chaque image et le fichier lui-même indiquent que les images sont synthétiques.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>File for the animation</source>
        <translation>Fichier pour l’animation</translation>
    </message>
</context>
<context>
    <name>synthray::TopBar</name>
    <message>
        <source>Looking for images…</source>
        <translation>Recherche d’images…</translation>
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
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message>
        <source>Parameters: generator %1, discriminator %2</source>
        <translation>Paramètres&#xa0;: générateur %1, discriminateur %2</translation>
    </message>
</context>
<context>
    <name>synthray::TrainingPage</name>
    <message>
        <source>These images were not opened as one folder. Save a project to train with them.</source>
        <translation>Ces images n’ont pas été ouvertes comme un seul dossier. Enregistrez un projet pour entraîner avec elles.</translation>
    </message>
    <message>
        <source>Labels and splits are not saved yet. Save a project to train with them.</source>
        <translation>Les étiquettes et les partitions ne sont pas encore enregistrées. Enregistrez un projet pour entraîner avec elles.</translation>
    </message>
    <message>
        <source>No images are open.</source>
        <translation>Aucune image n’est ouverte.</translation>
    </message>
    <message>
        <source>Labels and splits of the project are found by the contents of the images, which are still being read. Start again when the bar at the bottom is gone.</source>
        <translation>Les étiquettes et les partitions du projet se reconnaissent au contenu des images, dont la lecture n’est pas terminée. Relancez quand la barre du bas a disparu.</translation>
    </message>
    <message>
        <source>No images are open. Open a folder of images on the Data page first.</source>
        <translation>Aucune image n’est ouverte. Ouvrez d’abord un dossier d’images sur la page Données.</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>époque %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged line(s) skipped</source>
        <translation>
            <numerusform>%n ligne endommagée ignorée</numerusform>
            <numerusform>%n lignes endommagées ignorées</numerusform>
        </translation>
    </message>
    <message>
        <source>This run cannot be shown</source>
        <translation>Cette exécution ne peut pas être affichée</translation>
    </message>
    <message>
        <source>No images to train on</source>
        <translation>Aucune image pour l’entraînement</translation>
    </message>
    <message>
        <source>Save a project first</source>
        <translation>Enregistrez d’abord un projet</translation>
    </message>
    <message>
        <source>Ready to train</source>
        <translation>Prêt pour l’entraînement</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>Ouvrir des images</translation>
    </message>
    <message>
        <source>Save project…</source>
        <translation>Enregistrer le projet…</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Lancer l’entraînement</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is running. A new training starts when it has ended.</source>
        <translation>«&#x202f;%1&#x202f;» est en cours. Un nouvel entraînement commencera ensuite.</translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; is running and %n job(s) wait. A new training starts after them.</source>
        <translation>
            <numerusform>«&#x202f;%1&#x202f;» est en cours et %n travail attend. Un nouvel entraînement commencera après.</numerusform>
            <numerusform>«&#x202f;%1&#x202f;» est en cours et %n travaux attendent. Un nouvel entraînement commencera après.</numerusform>
        </translation>
    </message>
    <message>
        <source>New training…</source>
        <translation>Nouvel entraînement…</translation>
    </message>
    <message>
        <source>Queue training</source>
        <translation>Mettre en file d’attente</translation>
    </message>
    <message>
        <source>Resume training</source>
        <translation>Reprendre l’entraînement</translation>
    </message>
    <message>
        <source>Continues from the last checkpoint to the planned end</source>
        <translation>Continue depuis le dernier point de reprise jusqu’à la fin prévue</translation>
    </message>
    <message>
        <source>Shows the form of a new training</source>
        <translation>Affiche le formulaire d’un nouvel entraînement</translation>
    </message>
    <message>
        <source>starting…</source>
        <translation>démarre…</translation>
    </message>
</context>
<context>
    <name>synthray::TryPanel</name>
    <message>
        <source>unchanged</source>
        <translation>inchangée</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>réduit</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>%1 of %2 images under the whole recipe, chosen over the classes</source>
        <translation>%1 images sur %2 avec toute la recette, choisies parmi les classes</translation>
    </message>
    <message>
        <source>Other images</source>
        <translation>Autres images</translation>
    </message>
    <message>
        <source>Show the next %1 images of the set</source>
        <translation>Afficher les %1 images suivantes du jeu</translation>
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
        <source>From the file</source>
        <translation>Du fichier</translation>
    </message>
    <message>
        <source>From the pixel values</source>
        <translation>D’après les valeurs des pixels</translation>
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
        <source>Measurements copied to the clipboard.</source>
        <translation>Mesures copiées dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
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
        <translation>Supprimer toutes les mesures de cette image</translation>
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
        <source>The 8-bit square image that a network receives as input</source>
        <translation>L’image carrée de 8 bits qu’un réseau reçoit en entrée</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>The two selected images, or this one and the previous one</source>
        <translation>Les deux images sélectionnées, ou celle-ci et la précédente</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Window: automatic, from the file, presets (1 to 9), full range (0)</source>
        <translation>Fenêtrage&#xa0;: automatique, du fichier, prédéfini (1 à 9), plage complète (0)</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtrage</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Trame</translation>
    </message>
    <message>
        <source>Model input</source>
        <translation>Entrée du modèle</translation>
    </message>
    <message>
        <source>Side length in pixels</source>
        <translation>Longueur du côté en pixels</translation>
    </message>
    <message>
        <source>Model input, side length in pixels</source>
        <translation>Entrée du modèle, longueur du côté en pixels</translation>
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
        <source>How the image is fitted to the square: stretched, centre cropped, or padded with black borders</source>
        <translation>Adaptation de l’image au carré&#xa0;: étirée, recadrée au centre ou complétée par des bandes noires</translation>
    </message>
    <message>
        <source>Fit to square</source>
        <translation>Mise au carré</translation>
    </message>
    <message>
        <source>Histogram with the window</source>
        <translation>Histogramme avec la fenêtre</translation>
    </message>
    <message>
        <source>Left drag</source>
        <translation>Glisser (clic gauche)</translation>
    </message>
    <message>
        <source>Window (right is wider) and level (up is brighter)</source>
        <translation>Largeur (droite = plus large) et centre (haut = plus clair) de fenêtre</translation>
    </message>
    <message>
        <source>Middle drag, Shift+left drag</source>
        <translation>Glisser (clic central), Maj+glisser</translation>
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
        <source>Previous or next frame of the image</source>
        <translation>Trame précédente ou suivante de l’image</translation>
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
        <translation>Comparer deux images</translation>
    </message>
    <message>
        <source>Enter or leave full screen</source>
        <translation>Activer ou quitter le plein écran</translation>
    </message>
    <message>
        <source>Point at the image to read its values.</source>
        <translation>Pointez l’image pour lire ses valeurs.</translation>
    </message>
    <message>
        <source>In mm if the file gives the pixel spacing, otherwise in pixels; &apos;Calibrate&apos; in the view&apos;s menu turns them into mm</source>
        <translation>En mm si le fichier donne l’espacement des pixels, sinon en pixels&#x202f;; «&#x202f;Étalonner&#x202f;» dans le menu de la vue les convertit en mm</translation>
    </message>
    <message>
        <source>Calibrate with the selected distance…</source>
        <translation>Étalonner avec la distance sélectionnée…</translation>
    </message>
    <message>
        <source>Calibrate</source>
        <translation>Étalonner</translation>
    </message>
    <message>
        <source>Changes only the view: image, exports and training stay as they are</source>
        <translation>Ne change que la vue&#xa0;: l’image, les exports et l’entraînement restent inchangés</translation>
    </message>
    <message>
        <source>Copy the view with its marks</source>
        <translation>Copier la vue avec ses marques</translation>
    </message>
    <message>
        <source>For Hounsfield units</source>
        <translation>Pour les unités Hounsfield</translation>
    </message>
    <message>
        <source>For files without a pixel spacing: enter the length of a distance that you know</source>
        <translation>Pour les fichiers sans espacement des pixels&#xa0;: saisissez la longueur d’une distance connue</translation>
    </message>
    <message>
        <source>Frames per second when playing</source>
        <translation>Trames par seconde à la lecture</translation>
    </message>
    <message>
        <source>Length of the selected distance in mm. All lengths of this image follow from it.</source>
        <translation>Longueur de la distance sélectionnée en mm. Toutes les longueurs de cette image en découlent.</translation>
    </message>
    <message>
        <source>Lists all measurements of this image</source>
        <translation>Énumère toutes les mesures de cette image</translation>
    </message>
    <message>
        <source>Play the frames</source>
        <translation>Lire les trames</translation>
    </message>
    <message>
        <source>Save the view with its marks</source>
        <translation>Enregistrer la vue avec ses marques</translation>
    </message>
    <message>
        <source>Table of measurements</source>
        <translation>Tableau des mesures</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vue</translation>
    </message>
    <message>
        <source>series %1</source>
        <translation>série %1</translation>
    </message>
    <message>
        <source>Image %1 of %2</source>
        <translation>Image %1 sur %2</translation>
    </message>
    <message>
        <source>Calibrated by user: %1 mm per pixel</source>
        <translation>Étalonné par l’utilisateur : %1 mm par pixel</translation>
    </message>
    <message numerus="yes">
        <source>It applies to the %Ln selected image(s) without a pixel spacing.</source>
        <translation>
            <numerusform>S’applique à l’image sélectionnée (%Ln) sans espacement des pixels.</numerusform>
            <numerusform>S’applique aux %Ln images sélectionnées sans espacement des pixels.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is kept in the project and never written into other files.</source>
        <translation>Il est gardé dans le projet et jamais écrit dans d’autres fichiers.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Image of the series (wheel, comma and full stop, Home, End)</source>
        <translation>Image de la série (molette, virgule et point, Début, Fin)</translation>
    </message>
    <message>
        <source>Frame of the image (wheel, comma and full stop, Home, End)</source>
        <translation>Trame de l’image (molette, virgule et point, Début, Fin)</translation>
    </message>
    <message>
        <source>Remove the calibration</source>
        <translation>Supprimer l’étalonnage</translation>
    </message>
    <message>
        <source>Wheel, Up, Down, Home, End</source>
        <translation>Molette, Haut, Bas, Début, Fin</translation>
    </message>
    <message>
        <source>Through the series or the frames of the image</source>
        <translation>À travers la série ou les trames de l’image</translation>
    </message>
    <message>
        <source>Save the measurements</source>
        <translation>Enregistrer les mesures</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Measurements saved as &apos;%1&apos;.</source>
        <translation>Mesures enregistrées sous « %1 ».</translation>
    </message>
    <message>
        <source>Save the measurements…</source>
        <translation>Enregistrer les mesures…</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesurer</translation>
    </message>
    <message>
        <source>Esc ends the tool</source>
        <translation>Échap quitte l’outil</translation>
    </message>
</context>
<context>
    <name>synthray::WeightsDialog</name>
    <message>
        <source>FID values comparable with publications need one specific file with the weights of the Inception network. Without it, Synthray uses a network with random weights.</source>
        <translation>Des valeurs de FID comparables aux publications demandent un fichier précis avec les poids du réseau Inception. Sans lui, Synthray utilise un réseau aux poids aléatoires.</translation>
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
        <source>Only the download request is sent. No image leaves this computer.</source>
        <translation>Seule la demande de téléchargement est envoyée. Aucune image ne quitte cet ordinateur.</translation>
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
        <source>No weights file chosen.</source>
        <translation>Aucun fichier de poids choisi.</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>Utilisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>This is the published file.</source>
        <translation>C’est le fichier publié.</translation>
    </message>
    <message>
        <source>This is not the published file: its FID is not comparable with published values.</source>
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
        <source>Try again, or download the file on another computer and open it with &quot;Choose a file…&quot;.</source>
        <translation>Réessayez, ou téléchargez le fichier sur un autre ordinateur et ouvrez-le avec «&#x202f;Choisir un fichier…&#x202f;».</translation>
    </message>
    <message>
        <source>The download was cancelled.</source>
        <translation>Le téléchargement a été annulé.</translation>
    </message>
    <message>
        <source>The file from %1 is larger than &apos;%2&apos;, so it is a different file.</source>
        <translation>Le fichier de %1 est plus grand que «&#x202f;%2&#x202f;»&#xa0;: c’est un autre fichier.</translation>
    </message>
    <message>
        <source>The download from %1 failed: %2.</source>
        <translation>Le téléchargement depuis %1 a échoué&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The download of &apos;%1&apos; ended after %2 of %3 bytes.</source>
        <translation>Le téléchargement de «&#x202f;%1&#x202f;» s’est arrêté après %2 octets sur %3.</translation>
    </message>
    <message>
        <source>The checksum of the download is wrong: the file is not &apos;%1&apos;.</source>
        <translation>La somme de contrôle du téléchargement est incorrecte&#xa0;: ce n’est pas «&#x202f;%1&#x202f;».</translation>
    </message>
</context>
<context>
    <name>Backbones</name>
    <message>
        <source>Weights file</source>
        <translation>Fichier de poids</translation>
    </message>
    <message>
        <source>Weights (*.pth *.pt *.safetensors *.npz);;All files (*)</source>
        <translation>Poids (*.pth *.pt *.safetensors *.npz);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose a weights file…</source>
        <translation>Choisir un fichier de poids…</translation>
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
        <source>Random Inception</source>
        <translation>Inception aléatoire</translation>
    </message>
    <message>
        <source>Inception: %1</source>
        <translation>Inception&#xa0;: %1</translation>
    </message>
    <message>
        <source>Classifier: %1</source>
        <translation>Classifieur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>synthray::RunComparison</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 (N %2, epoch %3)</source>
        <translation>%1 (N %2, époque %3)</translation>
    </message>
    <message>
        <source>%1 (epoch %2)
%3</source>
        <translation>%1 (époque %2)
%3</translation>
    </message>
    <message>
        <source>Balanced accuracy, test</source>
        <translation>Exactitude équilibrée, test</translation>
    </message>
    <message>
        <source>Of the kept network, on images that chose nothing</source>
        <translation>Du réseau conservé, sur des images qui n’ont servi à aucun choix</translation>
    </message>
    <message>
        <source>Balanced accuracy, validation</source>
        <translation>Exactitude équilibrée, validation</translation>
    </message>
    <message>
        <source>The kept network was chosen on these images: optimistic</source>
        <translation>Le réseau conservé a été choisi sur ces images : optimiste</translation>
    </message>
    <message>
        <source>Lowest FID while training</source>
        <translation>FID la plus basse pendant l’entraînement</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>%1 (N %2)</source>
        <translation>%1 (N %2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Images from</source>
        <translation>Images de</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>All settings are the same</source>
        <translation>Tous les réglages sont identiques</translation>
    </message>
</context>
<context>
    <name>synthray::RunCurvesView</name>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>over steps</source>
        <translation>selon les pas</translation>
    </message>
    <message>
        <source>step</source>
        <translation>pas</translation>
    </message>
    <message>
        <source>over epochs</source>
        <translation>selon les époques</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>époque</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>selon le temps</translation>
    </message>
    <message>
        <source>minutes since the start</source>
        <translation>minutes depuis le début</translation>
    </message>
    <message>
        <source>What the curves are drawn over. Time includes pauses.</source>
        <translation>Axe des courbes. Le temps comprend les pauses.</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>Axe logarithmique</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Lissage</translation>
    </message>
    <message>
        <source>Weight of the earlier values in an exponentially weighted mean. The measured values stay faintly behind the curve.</source>
        <translation>Poids des valeurs précédentes dans une moyenne pondérée exponentiellement. Les valeurs mesurées restent en pâle derrière la courbe.</translation>
    </message>
    <message>
        <source>Select runs to compare their curves</source>
        <translation>Sélectionnez des exécutions pour comparer leurs courbes</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Logarithmic axis (L)</source>
        <translation>Axe logarithmique (L)</translation>
    </message>
    <message>
        <source>%1, parent</source>
        <translation>%1, parent</translation>
    </message>
</context>
<context>
    <name>BugReport</name>
    <message>
        <source>Report for a bug report</source>
        <translation>Informations pour un rapport de bogue</translation>
    </message>
    <message>
        <source>Copy this text into your bug report. It contains no patient data: no names, paths, labels or tags of your images. Read it before you send it.</source>
        <translation>Copiez ce texte dans votre rapport de bogue. Il ne contient aucune donnée de patient : ni noms, ni chemins, ni étiquettes, ni attributs de vos images. Lisez-le avant de l&apos;envoyer.</translation>
    </message>
    <message>
        <source>Reading the machine&apos;s data…</source>
        <translation>Lecture des données de la machine…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Open the manual here (F1)</source>
        <translation>Ouvrir le manuel ici (F1)</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>The log cannot be written to &apos;%1&apos;.</source>
        <translation>Le journal ne peut pas être écrit dans &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Choose another folder in the preferences.</source>
        <translation>Choisissez un autre dossier dans les préférences.</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Every setting of the program with its range and default. Forms, recipes and the command line use the same declarations: the name is that of files and, in lower case with hyphens, that of the command line&apos;s option.</source>
        <translation>Tous les réglages du programme avec leur plage et leur valeur par défaut. Formulaires, recettes et ligne de commande utilisent les mêmes déclarations : le nom est celui des fichiers et, en minuscules avec des traits d&apos;union, celui de l&apos;option de la ligne de commande.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>This chapter is not translated yet.</source>
        <translation>Ce chapitre n&apos;est pas encore traduit.</translation>
    </message>
    <message>
        <source>Name in files and on the command line: %1</source>
        <translation>Nom dans les fichiers et sur la ligne de commande : %1</translation>
    </message>
    <message>
        <source>It has no parameters.</source>
        <translation>Aucun paramètre.</translation>
    </message>
    <message>
        <source>Range: %1. Default: %2.</source>
        <translation>Plage : %1. Par défaut : %2.</translation>
    </message>
</context>
<context>
    <name>ParameterSections</name>
    <message>
        <source>Opening sets of images</source>
        <translation>Ouvrir des ensembles d&apos;images</translation>
    </message>
    <message>
        <source>Splitting a set</source>
        <translation>Répartir un ensemble</translation>
    </message>
    <message>
        <source>Augmentations</source>
        <translation>Augmentations</translation>
    </message>
    <message>
        <source>Image quality over a set</source>
        <translation>Qualité d&apos;image sur un ensemble</translation>
    </message>
    <message>
        <source>Presets of generators</source>
        <translation>Préréglages de générateurs</translation>
    </message>
    <message>
        <source>Generating images</source>
        <translation>Générer des images</translation>
    </message>
    <message>
        <source>Comparing sets (FID, KID, precision and recall)</source>
        <translation>Comparer des ensembles (FID, KID, précision et rappel)</translation>
    </message>
    <message>
        <source>Memorisation</source>
        <translation>Mémorisation</translation>
    </message>
    <message>
        <source>Classifiers</source>
        <translation>Classifieurs</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Études</translation>
    </message>
    <message>
        <source>Arms with a recipe</source>
        <translation>Bras avec une recette</translation>
    </message>
    <message>
        <source>Arms with generated images</source>
        <translation>Bras avec des images générées</translation>
    </message>
    <message>
        <source>Scores of a classifier</source>
        <translation>Scores d&apos;un classifieur</translation>
    </message>
    <message>
        <source>De-identified export</source>
        <translation>Export désidentifié</translation>
    </message>
</context>
<context>
    <name>ShortcutBook</name>
    <message>
        <source>%1 alone is for the image view and for typing.</source>
        <translation>%1 seul est réservé à la vue d&apos;image et à la saisie.</translation>
    </message>
    <message>
        <source>Add Ctrl or Alt, or take a function key.</source>
        <translation>Ajoutez Ctrl ou Alt, ou prenez une touche de fonction.</translation>
    </message>
    <message>
        <source>%1 already belongs to &apos;%2&apos;.</source>
        <translation>%1 appartient déjà à &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>Choose other keys, or change those of &apos;%1&apos; first.</source>
        <translation>Choisissez d&apos;autres touches, ou modifiez d&apos;abord celles de &apos;%1&apos;.</translation>
    </message>
</context>
<context>
    <name>synthray::FirstSteps</name>
    <message>
        <source>The sample images are chest radiographs of children in two classes. Click one; drag on the large image with the left button to change window and level. Overview, Duplicates and Splits show what would make a result look better than it is.</source>
        <translation>Les images d&apos;exemple sont des radiographies thoraciques d&apos;enfants en deux classes. Cliquez sur l&apos;une d&apos;elles ; faites glisser avec le bouton gauche sur la grande image pour changer la fenêtre et le niveau. Aperçu, doublons et répartitions montrent ce qui embellirait un résultat.</translation>
    </message>
    <message>
        <source>The original and each method side by side. Drag in one tile and all follow; change a method&apos;s values on the right. What you see here is exactly what is exported and trained with.</source>
        <translation>L&apos;original et chaque méthode côte à côte. Faites glisser dans une vignette et toutes suivent ; modifiez les valeurs d&apos;une méthode à droite. Ce que vous voyez est exactement ce qui est exporté et utilisé pour l&apos;entraînement.</translation>
    </message>
    <message>
        <source>Start training teaches a network to generate such images; curves and samples appear while it learns. Classify, Metrics and Study then measure whether the images help. F1 opens the manual.</source>
        <translation>L&apos;entraînement apprend à un réseau à générer de telles images ; courbes et échantillons apparaissent pendant l&apos;apprentissage. Classification, métriques et étude mesurent ensuite si les images aident. F1 ouvre le manuel.</translation>
    </message>
    <message>
        <source>A study compares augmentations: it shows the table with confidence intervals and the report of a study that was run elsewhere. F1 opens the manual.</source>
        <translation>Une étude compare des augmentations : elle montre le tableau avec intervalles de confiance et le rapport d&apos;une étude exécutée ailleurs. F1 ouvre le manuel.</translation>
    </message>
    <message>
        <source>First steps: %1 of %2</source>
        <translation>Premiers pas : %1 sur %2</translation>
    </message>
    <message>
        <source>Linear algebra: %1.</source>
        <translation>Algèbre linéaire : %1.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>synthray::ManualWindow</name>
    <message>
        <source>Manual – Synthray</source>
        <translation>Manuel – Synthray</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Résultats de la recherche</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Page du manuel</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Aucun résultat.</translation>
    </message>
</context>
<context>
    <name>synthray::PreferencesDialog</name>
    <message>
        <source>Folder of the runs</source>
        <translation>Dossier des exécutions</translation>
    </message>
    <message>
        <source>Folder of the log</source>
        <translation>Dossier du journal</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Cache (facts about images, features of sets)</source>
        <translation>Cache (données sur les images, caractéristiques des ensembles)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Shortcuts…</source>
        <translation>Raccourcis…</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>The program&apos;s values for everything above the folders</source>
        <translation>Les valeurs du programme pour tout ce qui précède les dossiers</translation>
    </message>
</context>
<context>
    <name>synthray::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Click into a field and press the new keys. The backspace key removes them.</source>
        <translation>Cliquez dans un champ et appuyez sur les nouvelles touches. La touche retour arrière les supprime.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Keys for %1</source>
        <translation>Touches pour %1</translation>
    </message>
    <message>
        <source>Back to the program&apos;s keys</source>
        <translation>Revenir aux touches du programme</translation>
    </message>
</context>
</TS>
