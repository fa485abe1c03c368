<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Augment</name>
    <message>
        <source>There is not enough memory for &apos;%1&apos;.</source>
        <translation>No hay memoria suficiente para «%1».</translation>
    </message>
    <message>
        <source>reading images</source>
        <translation>leyendo radiografías</translation>
    </message>
    <message>
        <source>Stopped while reading the images.</source>
        <translation>Detenido mientras se leían las radiografías.</translation>
    </message>
</context>
<context>
    <name>Augmentation</name>
    <message>
        <source>%1: there are no 16-bit grey pixels to work on.</source>
        <translation>%1: no hay píxeles grises de 16 bits con los que trabajar.</translation>
    </message>
    <message>
        <source>Left and right change places: the heart lies on the other side, and side markers read backwards.</source>
        <translation>La izquierda y la derecha se intercambian: el corazón queda al otro lado y las marcas de lado se leen al revés.</translation>
    </message>
    <message>
        <source>The image stands on its head and is mirrored: turned upright again, left and right have changed places.</source>
        <translation>La radiografía queda cabeza abajo y reflejada: al enderezarla, la izquierda y la derecha se han intercambiado.</translation>
    </message>
    <message>
        <source>%1 (%2) must be greater than %3 (%4).</source>
        <translation>%1 (%2) debe ser mayor que %3 (%4).</translation>
    </message>
    <message>
        <source>The rectangle is left, upper, right, lower, in pixels of the image.</source>
        <translation>El rectángulo es izquierda, arriba, derecha, abajo, en píxeles de la radiografía.</translation>
    </message>
    <message>
        <source>right and lower: the rectangle of %1 × %2 pixels is too large.</source>
        <translation>derecha y abajo: el rectángulo de %1 × %2 píxeles es demasiado grande.</translation>
    </message>
    <message>
        <source>At most 100 million pixels are cut out.</source>
        <translation>Se recortan como máximo 100 millones de píxeles.</translation>
    </message>
    <message>
        <source>L/R swapped</source>
        <translation>I/D invertidos</translation>
    </message>
</context>
<context>
    <name>Bootstrap</name>
    <message>
        <source>There are no images to draw from, or not a patient for each.</source>
        <translation>No hay radiografías que sortear, o no hay un paciente para cada una.</translation>
    </message>
    <message>
        <source>The bootstrap&apos;s number of resamples or level is out of range.</source>
        <translation>El número de remuestreos o el nivel del bootstrap está fuera de rango.</translation>
    </message>
    <message>
        <source>Use 1 to %1 resamples and a level between 0 and 1.</source>
        <translation>Use de 1 a %1 remuestreos y un nivel entre 0 y 1.</translation>
    </message>
    <message>
        <source>So many resamples of so many numbers do not fit into memory.</source>
        <translation>Tantos remuestreos de tantos números no caben en la memoria.</translation>
    </message>
    <message>
        <source>Use fewer resamples.</source>
        <translation>Use menos remuestreos.</translation>
    </message>
    <message>
        <source>The intervals were stopped.</source>
        <translation>Los intervalos se detuvieron.</translation>
    </message>
    <message>
        <source>Two classifiers can be compared on the same images only.</source>
        <translation>Dos clasificadores solo se comparan con las mismas radiografías.</translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>There is no preset &apos;%1&apos;.</source>
        <translation>No existe el preajuste «%1».</translation>
    </message>
    <message>
        <source>Known ones: %1.</source>
        <translation>Conocidos: %1.</translation>
    </message>
    <message>
        <source>There is no network &apos;%1&apos;.</source>
        <translation>No existe la red «%1».</translation>
    </message>
    <message>
        <source>Layers can only be frozen when the weights come from a file.</source>
        <translation>Solo se pueden congelar capas si los pesos proceden de un archivo.</translation>
    </message>
    <message>
        <source>Give a weights file, or let the whole network learn (freeze: none).</source>
        <translation>Indique un archivo de pesos o deje que aprenda toda la red (freeze: none).</translation>
    </message>
    <message>
        <source>The weights file must be of a network with one channel; torchvision&apos;s have three.</source>
        <translation>El archivo de pesos debe ser de una red con un canal; las de torchvision tienen tres.</translation>
    </message>
    <message>
        <source>Inception v3 trains without its auxiliary head: that needs images of %1 px, these have %2.</source>
        <translation>Inception v3 se entrena sin su cabeza auxiliar: esta requiere radiografías de %1 px y estas tienen %2.</translation>
    </message>
    <message>
        <source>There is no recipe &apos;%1&apos;.</source>
        <translation>No existe la receta «%1».</translation>
    </message>
    <message>
        <source>The recipe is no valid JSON: %1.</source>
        <translation>La receta no es JSON válido: %1.</translation>
    </message>
</context>
<context>
    <name>Classification</name>
    <message>
        <source>There is no prediction to measure.</source>
        <translation>No hay ninguna predicción que medir.</translation>
    </message>
    <message>
        <source>Choose a split that holds images.</source>
        <translation>Elija una parte que contenga radiografías.</translation>
    </message>
    <message numerus="yes">
        <source>With %n class(es) there is nothing to tell apart.</source>
        <translation>
            <numerusform>Con %n clase no hay nada que distinguir.</numerusform>
            <numerusform>Con %n clases no hay nada que distinguir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use images of at least two classes.</source>
        <translation>Use radiografías de al menos dos clases.</translation>
    </message>
    <message>
        <source>Truth, probabilities and patients are not of the same images and classes.</source>
        <translation>Verdad, probabilidades y pacientes no son de las mismas radiografías y clases.</translation>
    </message>
    <message>
        <source>Image %1 has a value that is no probability (%2).</source>
        <translation>La radiografía %1 tiene un valor que no es una probabilidad (%2).</translation>
    </message>
    <message>
        <source>The classifier did not learn: train it again with a lower learning rate.</source>
        <translation>El clasificador no aprendió: entrénelo de nuevo con una tasa de aprendizaje menor.</translation>
    </message>
    <message>
        <source>The true class of image %1 is none of the classifier&apos;s.</source>
        <translation>La clase verdadera de la radiografía %1 no es de las del clasificador.</translation>
    </message>
    <message>
        <source>Leave such images out, or train with their class.</source>
        <translation>Deje fuera esas radiografías, o entrene con su clase.</translation>
    </message>
    <message>
        <source>There are not as many predictions as images.</source>
        <translation>No hay tantas predicciones como radiografías.</translation>
    </message>
    <message>
        <source>Image %1 is of a class that does not exist.</source>
        <translation>La radiografía %1 es de una clase que no existe.</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>sin etiqueta</translation>
    </message>
</context>
<context>
    <name>ClassifierReport</name>
    <message>
        <source>The class said is the most probable one. Balanced accuracy: mean recall over the classes that have images. Majority baseline: accuracy of always saying the most frequent class.</source>
        <translation>La clase dicha es la más probable. Exactitud equilibrada: exhaustividad media de las clases que tienen radiografías. Referencia mayoritaria: exactitud de decir siempre la clase más frecuente.</translation>
    </message>
    <message>
        <source>AUC and average precision: each class against the others, images of equal probability as one step; the mean is over the classes that have both kinds of images.</source>
        <translation>AUC y precisión media: cada clase contra las demás, las radiografías de igual probabilidad como un solo escalón; la media es sobre las clases que tienen radiografías de ambos tipos.</translation>
    </message>
    <message>
        <source>Calibration error (ECE): mean over %1 bins of equal width, weighted by their images, of the distance between accuracy and mean confidence.</source>
        <translation>Error de calibración (ECE): media sobre %1 intervalos de igual anchura, ponderados por sus radiografías, de la distancia entre exactitud y confianza media.</translation>
    </message>
    <message numerus="yes">
        <source>Intervals: %1 %, percentile bootstrap with %2 resamples of %n patient(s), seed %3.</source>
        <translation>
            <numerusform>Intervalos: %1 %, bootstrap por percentiles con %2 remuestreos de %n paciente, semilla %3.</numerusform>
            <numerusform>Intervalos: %1 %, bootstrap por percentiles con %2 remuestreos de %n pacientes, semilla %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Intervals: %1 %, percentile bootstrap with %2 resamples of %n image(s), seed %3. The patients are not known, so the intervals may be too narrow.</source>
        <translation>
            <numerusform>Intervalos: %1 %, bootstrap por percentiles con %2 remuestreos de %n radiografía, semilla %3. No se conocen los pacientes: los intervalos pueden ser demasiado estrechos.</numerusform>
            <numerusform>Intervalos: %1 %, bootstrap por percentiles con %2 remuestreos de %n radiografías, semilla %3. No se conocen los pacientes: los intervalos pueden ser demasiado estrechos.</numerusform>
        </translation>
    </message>
    <message>
        <source>A label counts as given from a probability of 0.5. Accuracy: share of images with every label right. Balanced accuracy: mean over the labels of (sensitivity + specificity) / 2, so that one answer for every image has 0.5. Majority baseline: accuracy of always saying the most frequent set of labels.</source>
        <translation>Una etiqueta se considera dada a partir de una probabilidad de 0,5. Exactitud: proporción de radiografías con todas las etiquetas acertadas. Exactitud equilibrada: media sobre las etiquetas de (sensibilidad + especificidad) / 2, de modo que una misma respuesta para todas las radiografías obtiene 0,5. Referencia mayoritaria: exactitud de decir siempre el conjunto de etiquetas más frecuente.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Name either --recipe FILE or --preset ID.</source>
        <translation>Indique --recipe FILE o --preset ID.</translation>
    </message>
    <message>
        <source>Known presets: %1.</source>
        <translation>Preajustes conocidos: %1.</translation>
    </message>
    <message>
        <source>--%1: &apos;%2&apos; is not allowed.</source>
        <translation>--%1: «%2» no está permitido.</translation>
    </message>
    <message>
        <source>&apos;augment&apos; takes one image or folder.</source>
        <translation>«augment» admite una radiografía o una carpeta.</translation>
    </message>
    <message>
        <source>--copies and --each do not go together.</source>
        <translation>--copies y --each no se pueden combinar.</translation>
    </message>
    <message>
        <source>--each writes one image a method; --copies runs the whole recipe several times.</source>
        <translation>--each escribe una radiografía por método; --copies aplica la receta completa varias veces.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; lies in &apos;%2&apos;, the folder of the images: the next scan would take the results for images.</source>
        <translation>«%1» está dentro de «%2», la carpeta de las radiografías: el siguiente análisis tomaría los resultados por radiografías.</translation>
    </message>
    <message>
        <source>Choose a folder outside it.</source>
        <translation>Elija una carpeta fuera de ella.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) written to &apos;%1&apos;.</source>
        <translation>
            <numerusform>%n radiografía escrita en «%1».</numerusform>
            <numerusform>%n radiografías escritas en «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation>quedan %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>quedan %1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>quedan %1 h %2 min</translation>
    </message>
    <message>
        <source>device, BLAS and its measured speed, threads, versions</source>
        <translation>dispositivo, BLAS y su velocidad medida, hilos, versiones</translation>
    </message>
    <message>
        <source>one image as it is displayed, as PNG</source>
        <translation>una radiografía tal como se muestra, en PNG</translation>
    </message>
    <message>
        <source>apply a recipe to an image or a folder</source>
        <translation>aplicar una receta a una radiografía o a una carpeta</translation>
    </message>
    <message>
        <source>train a generator on a folder of images</source>
        <translation>entrenar un generador con una carpeta de radiografías</translation>
    </message>
    <message>
        <source>go on with a run from its last checkpoint</source>
        <translation>continuar una ejecución desde su último punto de control</translation>
    </message>
    <message>
        <source>images out of a trained run</source>
        <translation>radiografías a partir de una ejecución entrenada</translation>
    </message>
    <message>
        <source>the runs in a folder</source>
        <translation>las ejecuciones de una carpeta</translation>
    </message>
    <message>
        <source>augment, train a small DCGAN and generate, on the sample images</source>
        <translation>aumentar, entrenar una DCGAN pequeña y generar, con las radiografías de ejemplo</translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;.</source>
        <translation>No existe la orden «%1».</translation>
    </message>
    <message>
        <source>Usage: synthray-cli %1</source>
        <translation>Uso: synthray-cli %1</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>No hay memoria suficiente para esto.</translation>
    </message>
    <message>
        <source>Choose a smaller batch, image size or set.</source>
        <translation>Elija un lote, un tamaño de imagen o un conjunto menor.</translation>
    </message>
    <message>
        <source>An unexpected error stopped the work: %1</source>
        <translation>Un error inesperado detuvo el trabajo: %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminado</translation>
    </message>
    <message>
        <source>looking for images</source>
        <translation>buscando radiografías</translation>
    </message>
    <message>
        <source>No image in &apos;%1&apos; can be opened.</source>
        <translation>No se puede abrir ninguna radiografía de «%1».</translation>
    </message>
    <message>
        <source>&apos;synthray-cli scan&apos; lists the reasons.</source>
        <translation>«synthray-cli scan» enumera los motivos.</translation>
    </message>
    <message>
        <source>Cannot make the folder</source>
        <translation>No se puede crear la carpeta</translation>
    </message>
    <message>
        <source>Stopped before training began.</source>
        <translation>Detenido antes de comenzar el entrenamiento.</translation>
    </message>
    <message>
        <source>drawing the contact sheet</source>
        <translation>dibujando la hoja de contactos</translation>
    </message>
    <message>
        <source>The sample images are not there.</source>
        <translation>Faltan las radiografías de ejemplo.</translation>
    </message>
    <message>
        <source>Name a folder of images with --data DIR.</source>
        <translation>Indique una carpeta de radiografías con --data DIR.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is there already and not empty.</source>
        <translation>«%1» ya existe y no está vacía.</translation>
    </message>
    <message>
        <source>Choose another folder with -o OUT.</source>
        <translation>Elija otra carpeta con -o OUT.</translation>
    </message>
    <message>
        <source>Contact sheet:    %1</source>
        <translation>Hoja de contactos:        %1</translation>
    </message>
    <message>
        <source>Augmented images:  %1</source>
        <translation>Radiografías aumentadas:  %1</translation>
    </message>
    <message>
        <source>Generated images:  %1</source>
        <translation>Radiografías generadas:   %1</translation>
    </message>
    <message>
        <source>Training run:     %1</source>
        <translation>Ejecución:                %1</translation>
    </message>
    <message>
        <source>%1 GFLOP/s</source>
        <translation>%1 GFLOP/s</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>no medida</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>sin datos</translation>
    </message>
    <message>
        <source>Synthray</source>
        <translation>Synthray</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>Cores, threads</source>
        <translation>Núcleos, hilos</translation>
    </message>
    <message>
        <source>%1 cores, %2 threads for tensors</source>
        <translation>%1 núcleos, %2 hilos para tensores</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
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
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Matrix product</source>
        <translation>Producto de matrices</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>Convolución</translation>
    </message>
    <message>
        <source>Nothing to fix.</source>
        <translation>Nada que corregir.</translation>
    </message>
    <message>
        <source>(no class)</source>
        <translation>(sin clase)</translation>
    </message>
    <message>
        <source>--window needs two numbers: the centre and the width.</source>
        <translation>--window necesita dos números: el centro y el ancho.</translation>
    </message>
    <message>
        <source>--window: the width must be above 0, not %1.</source>
        <translation>--window: el ancho debe ser mayor que 0, no %1.</translation>
    </message>
    <message>
        <source>render takes one image.</source>
        <translation>render admite una radiografía.</translation>
    </message>
    <message>
        <source>scan needs a folder or images.</source>
        <translation>scan necesita una carpeta o radiografías.</translation>
    </message>
    <message>
        <source>Stopped before all images were opened.</source>
        <translation>Detenido antes de abrir todas las radiografías.</translation>
    </message>
    <message>
        <source>None of the images can be opened.</source>
        <translation>No se puede abrir ninguna de las radiografías.</translation>
    </message>
    <message>
        <source>There is not enough memory to show &apos;%1&apos;.</source>
        <translation>No hay memoria suficiente para mostrar «%1».</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 necesita un valor.</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 epochs; &apos;synthray-cli resume&apos; goes on.</source>
        <translation>Detenido tras %1 de %2 épocas; «synthray-cli resume» continúa.</translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation>Ejecución: %1</translation>
    </message>
    <message>
        <source>Last sample grid: %1</source>
        <translation>Última cuadrícula de muestras: %1</translation>
    </message>
    <message>
        <source>No --class given: training on all %1 classes together (%2).</source>
        <translation>Sin --class: se entrena con las %1 clases juntas (%2).</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not expected here.</source>
        <translation>Aquí no se espera «%1».</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Falta %1.</translation>
    </message>
    <message>
        <source>Give the folder of one run.</source>
        <translation>Indique la carpeta de una ejecución.</translation>
    </message>
    <message numerus="yes">
        <source>%n synthetic image(s) written: %1 to %2</source>
        <translation>
            <numerusform>%n radiografía sintética escrita: de %1 a %2</numerusform>
            <numerusform>%n radiografías sintéticas escritas: de %1 a %2</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no folder &apos;%1&apos;.</source>
        <translation>No existe la carpeta «%1».</translation>
    </message>
    <message>
        <source>Name the folder in which the runs lie.</source>
        <translation>Indique la carpeta donde están las ejecuciones.</translation>
    </message>
    <message>
        <source>No runs in &apos;%1&apos;.</source>
        <translation>No hay ejecuciones en «%1».</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>época %1 de %2</translation>
    </message>
    <message>
        <source>The result cannot be written to the standard output: %1.</source>
        <translation>El resultado no se puede escribir en la salida estándar: %1.</translation>
    </message>
    <message>
        <source>-o &apos;%1&apos; is the image itself: it would be lost. Name another file.</source>
        <translation>-o «%1» es la propia radiografía: se perdería. Indique otro archivo.</translation>
    </message>
    <message>
        <source>what a folder or table of images is recognised as, and what does not open</source>
        <translation>como qué se reconoce una carpeta o tabla de radiografías y qué no se abre</translation>
    </message>
    <message>
        <source>images that are there twice, exactly or nearly</source>
        <translation>radiografías que están dos veces, exactas o casi</translation>
    </message>
    <message>
        <source>deal a set out by patient, or fix the leaks of its splits, as a table</source>
        <translation>repartir un conjunto por paciente, o corregir las fugas de sus particiones, como tabla</translation>
    </message>
    <message>
        <source>every attribute of a DICOM file</source>
        <translation>todos los atributos de un archivo DICOM</translation>
    </message>
    <message>
        <source>opens every file of a folder and writes a table of what came of it</source>
        <translation>abre todos los archivos de una carpeta y escribe una tabla con el resultado</translation>
    </message>
    <message>
        <source>mean, deviation, SNR and CNR of regions, distances, angles, histogram</source>
        <translation>media, desviación, SNR y CNR de regiones, distancias, ángulos, histograma</translation>
    </message>
    <message>
        <source>images for others: DICOM without names, numbers and dates, or bare PNG</source>
        <translation>radiografías para terceros: DICOM sin nombres, números ni fechas, o solo PNG</translation>
    </message>
    <message>
        <source>deidentify needs a folder or images.</source>
        <translation>deidentify necesita una carpeta o radiografías.</translation>
    </message>
    <message>
        <source>Warning: %1: %2</source>
        <translation>Advertencia: %1: %2</translation>
    </message>
    <message>
        <source>Not written: %1: %2</source>
        <translation>No escrita: %1: %2</translation>
    </message>
    <message>
        <source>%1 DICOM and %2 PNG files written to %3; %4 images left out.</source>
        <translation>%1 archivos DICOM y %2 PNG escritos en %3; %4 radiografías omitidas.</translation>
    </message>
    <message>
        <source>Minimum, maximum and mean are those of the first %1 of %2 frames.</source>
        <translation>El mínimo, el máximo y la media son los de los primeros %1 de %2 fotogramas.</translation>
    </message>
    <message>
        <source>--%1 takes %2 numbers with commas between them, not &apos;%3&apos;.</source>
        <translation>--%1 admite %2 números separados por comas, no «%3».</translation>
    </message>
    <message>
        <source>region %1: mean %2, deviation %3, SNR %4, minimum %5, maximum %6, %7 pixels, area %8</source>
        <translation>región %1: media %2, desviación %3, SNR %4, mínimo %5, máximo %6, %7 píxeles, área %8</translation>
    </message>
    <message>
        <source>CNR of regions 1 and %1: %2</source>
        <translation>CNR de las regiones 1 y %1: %2</translation>
    </message>
    <message>
        <source>distance: %1 mm</source>
        <translation>distancia: %1 mm</translation>
    </message>
    <message>
        <source>distance: %1 px (spacing unknown)</source>
        <translation>distancia: %1 px (espaciado desconocido)</translation>
    </message>
    <message>
        <source>angle: %1 degrees</source>
        <translation>ángulo: %1 grados</translation>
    </message>
    <message>
        <source>histogram from %1 to %2: %3</source>
        <translation>histograma de %1 a %2: %3</translation>
    </message>
    <message>
        <source>&apos;measure&apos; takes one image.</source>
        <translation>«measure» admite una radiografía.</translation>
    </message>
    <message>
        <source>Nothing to measure: give --region, --distance, --angle or --histogram.</source>
        <translation>Nada que medir: indique --region, --distance, --angle o --histogram.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3 bits</source>
        <translation>%1 × %2 píxeles, %3 bits</translation>
    </message>
    <message>
        <source>With all labels of each image:</source>
        <translation>Con todas las etiquetas de cada radiografía:</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s):</source>
        <translation>
            <numerusform>%n problema:</numerusform>
            <numerusform>%n problemas:</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped before all images were read.</source>
        <translation>Detenido antes de leer todas las radiografías.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more (--json has all)</source>
        <translation>
            <numerusform>y %n más (--json los muestra todos)</numerusform>
            <numerusform>y %n más (--json los muestra todos)</numerusform>
        </translation>
    </message>
    <message>
        <source>(no split)</source>
        <translation>(sin partición)</translation>
    </message>
    <message numerus="yes">
        <source>  images (patients); %n patient(s) in all</source>
        <translation>
            <numerusform>  radiografías (pacientes); %n paciente en total</numerusform>
            <numerusform>  radiografías (pacientes); %n pacientes en total</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>LEAKS, %n: the same patient or image in more than one split flatters the result (fix: synthray-cli split --fix)</source>
        <translation>
            <numerusform>FUGAS, %n: el mismo paciente o radiografía en más de una partición mejora el resultado engañosamente (corregir: synthray-cli split --fix)</numerusform>
            <numerusform>FUGAS, %n: el mismo paciente o radiografía en más de una partición mejora el resultado engañosamente (corregir: synthray-cli split --fix)</numerusform>
        </translation>
    </message>
    <message>
        <source>patient %1</source>
        <translation>paciente %1</translation>
    </message>
    <message>
        <source>same file</source>
        <translation>mismo archivo</translation>
    </message>
    <message>
        <source>nearly the same image</source>
        <translation>casi la misma radiografía</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exacto</translation>
    </message>
    <message>
        <source>%1 bits</source>
        <translation>%1 bits</translation>
    </message>
    <message>
        <source>There are more pairs than %1: only the most alike are listed. A smaller --distance says more.</source>
        <translation>Hay más de %1 pares: solo se listan los más parecidos. Una --distance menor dice más.</translation>
    </message>
    <message numerus="yes">
        <source>%n exact duplicate(s)</source>
        <translation>
            <numerusform>%n duplicado exacto</numerusform>
            <numerusform>%n duplicados exactos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n near duplicate(s) within %1 of 256 bits</source>
        <translation>
            <numerusform>%n casi duplicado a %1 de 256 bits o menos</numerusform>
            <numerusform>%n casi duplicados a %1 de 256 bits o menos</numerusform>
        </translation>
    </message>
    <message>
        <source>size (columns × rows)</source>
        <translation>tamaño (columnas × filas)</translation>
    </message>
    <message>
        <source>bit depth</source>
        <translation>profundidad de bits</translation>
    </message>
    <message>
        <source>modality</source>
        <translation>modalidad</translation>
    </message>
    <message>
        <source>polarity</source>
        <translation>polaridad</translation>
    </message>
    <message>
        <source>format</source>
        <translation>formato</translation>
    </message>
    <message>
        <source>transfer syntax</source>
        <translation>sintaxis de transferencia</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is part of the set: it would be lost. Name another file.</source>
        <translation>«%1» forma parte del conjunto: se perdería. Indique otro archivo.</translation>
    </message>
    <message>
        <source>-o &apos;%1&apos; must end with .csv, to be read back as a table.</source>
        <translation>-o «%1» debe terminar en .csv para poder leerse como tabla.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no splits that could be fixed.</source>
        <translation>«%1» no tiene particiones que se puedan corregir.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) moved to another split.</source>
        <translation>
            <numerusform>%n radiografía cambiada a otra partición.</numerusform>
            <numerusform>%n radiografías cambiadas a otra partición.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source># What became of each file</source>
        <translation># Resultado de cada archivo</translation>
    </message>
    <message>
        <source>Made by `%1`.</source>
        <translation>Creado con `%1`.</translation>
    </message>
    <message>
        <source>survey takes one folder.</source>
        <translation>survey admite una carpeta.</translation>
    </message>
    <message>
        <source>&apos;tags&apos; takes one DICOM file.</source>
        <translation>«tags» admite un archivo DICOM.</translation>
    </message>
    <message>
        <source>No attribute matches &apos;%1&apos;.</source>
        <translation>Ningún atributo coincide con «%1».</translation>
    </message>
    <message>
        <source>what a weights file holds, and whether it is that of the published FID</source>
        <translation>qué contiene un archivo de pesos, y si es el de la FID publicada</translation>
    </message>
    <message>
        <source>what a classifier&apos;s predictions are worth, with intervals over patients</source>
        <translation>qué valen las predicciones de un clasificador, con intervalos sobre pacientes</translation>
    </message>
    <message>
        <source>%1 (N = %2) against %3 (N = %4)</source>
        <translation>%1 (N = %2) frente a %3 (N = %4)</translation>
    </message>
    <message>
        <source>%1 dims</source>
        <translation>%1 dimensiones</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>suelo</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precisión</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>exhaustividad</translation>
    </message>
    <message>
        <source>density</source>
        <translation>densidad</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>cobertura</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Left out: %1</source>
        <translation>Dejada fuera: %1</translation>
    </message>
    <message>
        <source>--weights and --backbone name the same thing: give one of them.</source>
        <translation>--weights y --backbone nombran lo mismo: dé solo uno.</translation>
    </message>
    <message>
        <source>--epoch takes the number of an epoch or &apos;best&apos;, not &apos;%1&apos;.</source>
        <translation>--epoch toma el número de una época o «best», no «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n near-copies of training images were held back; --near-copies writes them too.</source>
        <translation>
            <numerusform>Se retuvo %n casi copia de radiografías de entrenamiento; --near-copies la escribe también.</numerusform>
            <numerusform>Se retuvieron %n casi copias de radiografías de entrenamiento; --near-copies las escribe también.</numerusform>
        </translation>
    </message>
    <message>
        <source>near-copies: %1 of %2</source>
        <translation>casi copias: %1 de %2</translation>
    </message>
    <message>
        <source>authenticity: %1 %</source>
        <translation>autenticidad: %1 %</translation>
    </message>
    <message>
        <source>median distance to the nearest training image: %1 (held-out images: %2, ratio %3)</source>
        <translation>distancia mediana a la radiografía de entrenamiento más cercana: %1 (radiografías reservadas: %2, cociente %3)</translation>
    </message>
    <message>
        <source>near-copy: %1 of %2 (SSIM %3%4)</source>
        <translation>casi copia: %1 de %2 (SSIM %3%4)</translation>
    </message>
    <message>
        <source>, mirrored</source>
        <translation>, en espejo</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s), mean ± standard deviation</source>
        <translation>
            <numerusform>%n radiografía, media ± desviación típica</numerusform>
            <numerusform>%n radiografías, media ± desviación típica</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without any difference (∞)</source>
        <translation>
            <numerusform>%n sin ninguna diferencia (∞)</numerusform>
            <numerusform>%n sin ninguna diferencia (∞)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not defined</source>
        <translation>
            <numerusform>%n no definida</numerusform>
            <numerusform>%n no definidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) were brought to the original&apos;s size.</source>
        <translation>
            <numerusform>%n resultado se llevó al tamaño del original.</numerusform>
            <numerusform>%n resultados se llevaron al tamaño del original.</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be written.</source>
        <translation>No se puede escribir «%1».</translation>
    </message>
    <message>
        <source>Name a file in a folder that exists and can be written to.</source>
        <translation>Nombre un archivo en una carpeta que exista y en la que se pueda escribir.</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 images.</source>
        <translation>Detenido tras %1 de %2 radiografías.</translation>
    </message>
    <message>
        <source>%1 images of %2 patients</source>
        <translation>%1 radiografías de %2 pacientes</translation>
    </message>
    <message>
        <source>%1 images, patients not known</source>
        <translation>%1 radiografías, pacientes desconocidos</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>balanced accuracy</source>
        <translation>exactitud equilibrada</translation>
    </message>
    <message>
        <source>AUC, mean</source>
        <translation>AUC, media</translation>
    </message>
    <message>
        <source>majority baseline</source>
        <translation>referencia mayoritaria</translation>
    </message>
    <message>
        <source>calibration error (ECE)</source>
        <translation>error de calibración (ECE)</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>puntuación de Brier</translation>
    </message>
    <message>
        <source>log loss</source>
        <translation>pérdida logarítmica</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa</source>
        <translation>kappa de Cohen</translation>
    </message>
    <message>
        <source>class</source>
        <translation>clase</translation>
    </message>
    <message>
        <source>images</source>
        <translation>radiografías</translation>
    </message>
    <message>
        <source>this classifier has collapsed: it says %1 of every image.</source>
        <translation>Este clasificador ha colapsado: dice %1 de cada radiografía.</translation>
    </message>
    <message>
        <source>it is no better than always saying %1.</source>
        <translation>No es mejor que decir siempre %1.</translation>
    </message>
    <message>
        <source>Against the second table, on the %1 images that both have</source>
        <translation>Frente a la segunda tabla, en las %1 radiografías que ambas tienen</translation>
    </message>
    <message>
        <source>difference of accuracy</source>
        <translation>diferencia de exactitud</translation>
    </message>
    <message>
        <source>p, bootstrap</source>
        <translation>p, bootstrap</translation>
    </message>
    <message>
        <source>right in one table only</source>
        <translation>correcta solo en una tabla</translation>
    </message>
    <message>
        <source>p, McNemar exact</source>
        <translation>p, McNemar exacto</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds no images of the split &apos;%2&apos;.</source>
        <translation>«%1» no contiene radiografías de la parte «%2».</translation>
    </message>
    <message>
        <source>It holds: %1.</source>
        <translation>Contiene: %1.</translation>
    </message>
    <message>
        <source>&apos;weights&apos; takes one file.</source>
        <translation>«weights» toma un archivo.</translation>
    </message>
    <message>
        <source>%1, %2 tensors, SHA-256 %3</source>
        <translation>%1, %2 tensores, SHA-256 %3</translation>
    </message>
    <message>
        <source>Best epoch %1: balanced accuracy %2, accuracy %3 (majority baseline %4), AUC %5 on %6 validation images.</source>
        <translation>Mejor época %1: exactitud equilibrada %2, exactitud %3 (referencia mayoritaria %4), AUC %5 en %6 radiografías de validación.</translation>
    </message>
    <message>
        <source>Give one image, folder or table.</source>
        <translation>Indique una radiografía, una carpeta o una tabla.</translation>
    </message>
    <message>
        <source>Give --run, or --network and --weights (then --normalize, too).</source>
        <translation>Indique --run, o bien --network y --weights (y entonces también --normalize).</translation>
    </message>
    <message>
        <source>There is no split &apos;%1&apos; in &apos;%2&apos;.</source>
        <translation>No existe la partición «%1» en «%2».</translation>
    </message>
    <message>
        <source>train a classifier on a set of images</source>
        <translation>entrenar un clasificador con un conjunto de radiografías</translation>
    </message>
    <message>
        <source>what a classifier says of an image or of all images of a set</source>
        <translation>qué dice un clasificador de una radiografía o de todas las de un conjunto</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Estudios</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is there already.</source>
        <translation>«%1» ya existe.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>Written: %1 (%2 arms, %3 networks, %4 trainings)</source>
        <translation>Escrito: %1 (%2 brazos, %3 redes, %4 entrenamientos)</translation>
    </message>
    <message>
        <source>%1 of %2 cells are done, %3 failed.</source>
        <translation>%1 de %2 celdas terminadas, %3 con error.</translation>
    </message>
    <message>
        <source>The program &apos;synthray&apos;, which prints PDF, is not beside this one.</source>
        <translation>El programa &apos;synthray&apos;, que imprime PDF, no está junto a este.</translation>
    </message>
    <message>
        <source>Write HTML with --html, and print it in a browser.</source>
        <translation>Escriba HTML con --html e imprímalo desde un navegador.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; could not print the report to &apos;%2&apos;.</source>
        <translation>«%1» no pudo imprimir el informe en «%2».</translation>
    </message>
    <message>
        <source>arm</source>
        <translation>brazo</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>p (Holm)</source>
        <translation>p (Holm)</translation>
    </message>
    <message>
        <source>collapsed %1/%2</source>
        <translation>colapsado %1/%2</translation>
    </message>
    <message>
        <source>  majority baseline (accuracy): %1</source>
        <translation>  referencia mayoritaria (exactitud): %1</translation>
    </message>
    <message numerus="yes">
        <source>Finished: %n epoch(s) on %1 images.</source>
        <translation>
            <numerusform>Terminado: %n época con %1 radiografías.</numerusform>
            <numerusform>Terminado: %n épocas con %1 radiografías.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no splits, and the run knows none of its images: leave --split out.</source>
        <translation>No tiene particiones, y la ejecución no conoce ninguna de sus radiografías: omita --split.</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>predeterminado: %1</translation>
    </message>
    <message>
        <source>Stopped: the decoder was left at its work.</source>
        <translation>Detenido: se abandonó al decodificador en su trabajo.</translation>
    </message>
    <message>
        <source>Stopped while reading &apos;%1&apos;.</source>
        <translation>Detenido al leer «%1».</translation>
    </message>
    <message>
        <source>Cells that failed (%1 of %2), which no number above counts:</source>
        <translation>Celdas con error (%1 de %2), que no cuentan en ninguna cifra anterior:</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not there.</source>
        <translation>«%1» no existe.</translation>
    </message>
    <message>
        <source>Name a folder of images, a table or a project with --data.</source>
        <translation>Indique con --data una carpeta de radiografías, una tabla o un proyecto.</translation>
    </message>
    <message>
        <source>Cannot write</source>
        <translation>No se puede escribir</translation>
    </message>
    <message>
        <source>no training finished</source>
        <translation>ningún entrenamiento terminado</translation>
    </message>
    <message>
        <source>Run the study again: it trains such cells anew.</source>
        <translation>Vuelva a ejecutar el estudio: entrena de nuevo esas celdas.</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s)</source>
        <translation>
            <numerusform>%n paciente</numerusform>
            <numerusform>%n pacientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n study(s)</source>
        <translation>
            <numerusform>%n estudio</numerusform>
            <numerusform>%n estudios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  images (studies); %n study(s) in all</source>
        <translation>
            <numerusform>  radiografías (estudios); %n estudio en total</numerusform>
            <numerusform>  radiografías (estudios); %n estudios en total</numerusform>
        </translation>
    </message>
    <message>
        <source>  images (patients, else studies); %1 and %2 in all</source>
        <translation>  radiografías (pacientes o, si no, estudios); %1 y %2 en total</translation>
    </message>
    <message>
        <source>study %1</source>
        <translation>estudio %1</translation>
    </message>
    <message>
        <source>There are no such images in &apos;%1&apos;.</source>
        <translation>No hay placas así en «%1».</translation>
    </message>
    <message>
        <source>Its classes: %1. Its splits: %2.</source>
        <translation>Sus clases: %1. Sus particiones: %2.</translation>
    </message>
    <message>
        <source>For example --window 40,400.</source>
        <translation>Por ejemplo, --window 40,400.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; belongs to --measure memorisation.</source>
        <translation>«%1» va con --measure memorisation.</translation>
    </message>
    <message>
        <source>&apos;compare&apos; takes two sets: the real images and the others.</source>
        <translation>«compare» toma dos conjuntos: las placas reales y las otras.</translation>
    </message>
    <message>
        <source>two sets, or a set and a generator&apos;s run: FID, KID, precision, recall; does a generator repeat its images?</source>
        <translation>dos conjuntos, o un conjunto y la ejecución de un generador: FID, KID, precisión, exhaustividad; ¿repite un generador sus placas?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; belongs to --data: without it, predictions are read.</source>
        <translation>«%1» va con --data: sin ella se leen predicciones.</translation>
    </message>
    <message>
        <source>evaluate takes one table of predictions, or the folder of a classifier&apos;s run.</source>
        <translation>evaluate toma una tabla de predicciones o la carpeta de la ejecución de un clasificador.</translation>
    </message>
    <message>
        <source>--%1 is for sets: &apos;%2&apos; is a single image.</source>
        <translation>--%1 es para conjuntos: «%2» es una sola imagen.</translation>
    </message>
    <message>
        <source>info needs an image, or a project, folders and tables.</source>
        <translation>info necesita una imagen, o un proyecto, carpetas y tablas.</translation>
    </message>
    <message>
        <source>an image&apos;s properties; a set&apos;s classes, splits, patients, leaks and what to know before training</source>
        <translation>propiedades de una imagen; clases, particiones, pacientes y fugas de un conjunto, y qué saber antes de entrenar</translation>
    </message>
    <message>
        <source>every parameter and command there is, as pages; completions for shells</source>
        <translation>todos los parámetros y órdenes, en páginas; autocompletado para los shells</translation>
    </message>
    <message>
        <source>There is no option &apos;%1&apos; here.</source>
        <translation>Aquí no hay ninguna opción «%1».</translation>
    </message>
    <message>
        <source>Did you mean &apos;--%1&apos;?</source>
        <translation>¿Quería decir «--%1»?</translation>
    </message>
    <message>
        <source>&apos;--%1&apos; takes no value.</source>
        <translation>«--%1» no toma ningún valor.</translation>
    </message>
    <message>
        <source>&apos;--no-%1&apos; switches it off.</source>
        <translation>«--no-%1» lo desactiva.</translation>
    </message>
    <message>
        <source>default: %1 (%2)</source>
        <translation>por defecto: %1 (%2)</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>necesaria</translation>
    </message>
    <message>
        <source>can be given several times</source>
        <translation>puede darse varias veces</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>solo %1</translation>
    </message>
    <message>
        <source>--%1 is for a set: two images are compared as they are.</source>
        <translation>--%1 es para un conjunto: dos imágenes se comparan tal como son.</translation>
    </message>
    <message>
        <source>--frame is for two images.</source>
        <translation>--frame es para dos imágenes.</translation>
    </message>
    <message>
        <source>quality takes two images, the reference and the other, or a set and a recipe.</source>
        <translation>quality toma dos imágenes, la referencia y la otra, o un conjunto y una receta.</translation>
    </message>
    <message>
        <source>MSE, PSNR, SSIM and their relatives: of two images, or of what a recipe makes of a set</source>
        <translation>MSE, PSNR, SSIM y afines: de dos imágenes, o de lo que una receta hace de un conjunto</translation>
    </message>
    <message>
        <source>runs takes the folder in which runs lie.</source>
        <translation>runs toma la carpeta en la que están las ejecuciones.</translation>
    </message>
    <message>
        <source>Leave --fix away to make some.</source>
        <translation>Omita --fix para crear algunas.</translation>
    </message>
    <message>
        <source>--fix keeps the splits that are there: it takes no --%1.</source>
        <translation>--fix conserva las particiones existentes: no acepta --%1.</translation>
    </message>
    <message>
        <source>duplicates needs a project, or folders, tables (CSV) and images.</source>
        <translation>duplicates necesita un proyecto, o carpetas, tablas (CSV) y placas.</translation>
    </message>
    <message>
        <source>split needs a project, or folders, tables (CSV) and images.</source>
        <translation>split necesita un proyecto, o carpetas, tablas (CSV) y placas.</translation>
    </message>
    <message>
        <source>There is no arm &apos;%1&apos;.</source>
        <translation>No hay ningún brazo «%1».</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>Tiene: %1.</translation>
    </message>
    <message>
        <source>No network of this study has --%1.</source>
        <translation>Ninguna red de este estudio tiene --%1.</translation>
    </message>
    <message>
        <source>Give the file of one study.</source>
        <translation>Indique el archivo de un estudio.</translation>
    </message>
    <message>
        <source>a study&apos;s file: arms, networks, folds and seeds, out of a preset</source>
        <translation>el archivo de un estudio: brazos, redes, pliegues y semillas, a partir de un preajuste</translation>
    </message>
    <message>
        <source>train every cell of a study that is not done yet</source>
        <translation>entrenar todas las celdas de un estudio que aún no están hechas</translation>
    </message>
    <message>
        <source>which cells are done, and what changed since</source>
        <translation>qué celdas están hechas y qué cambió desde entonces</translation>
    </message>
    <message>
        <source>which augmentation helps: the table with intervals, as text, HTML, PDF</source>
        <translation>qué aumento ayuda: la tabla con intervalos, como texto, HTML, PDF</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Augment</source>
        <translation>Aumentar</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Evaluar</translation>
    </message>
    <message>
        <source>Project and program</source>
        <translation>Proyecto y programa</translation>
    </message>
    <message>
        <source>Example: synthray-cli %1</source>
        <translation>Ejemplo: synthray-cli %1</translation>
    </message>
    <message>
        <source>Did you mean &apos;%1&apos;?</source>
        <translation>¿Quería decir «%1»?</translation>
    </message>
    <message>
        <source>&apos;synthray-cli help&apos; lists the commands.</source>
        <translation>«synthray-cli help» muestra las órdenes.</translation>
    </message>
    <message>
        <source>COMMAND [OPTIONS]</source>
        <translation>ORDEN [OPCIONES]</translation>
    </message>
    <message>
        <source>&apos;synthray-cli help COMMAND&apos; lists its options.</source>
        <translation>«synthray-cli help ORDEN» muestra sus opciones.</translation>
    </message>
    <message>
        <source>Exit code: 0 done, 1 failed, 2 wrong use, 3 stopped. With --json, stdout holds one JSON document; messages go to stderr.</source>
        <translation>Código de salida: 0 hecho, 1 fallo, 2 mal uso, 3 detenido. Con --json, stdout contiene un documento JSON; los mensajes van a stderr.</translation>
    </message>
</context>
<context>
    <name>Deidentify</name>
    <message>
        <source>No folder to write into was named.</source>
        <translation>No se indicó ninguna carpeta de destino.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a file, not a folder.</source>
        <translation>«%1» es un archivo, no una carpeta.</translation>
    </message>
    <message>
        <source>Choose an empty folder or a new one.</source>
        <translation>Elija una carpeta vacía o una nueva.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; is not empty.</source>
        <translation>La carpeta «%1» no está vacía.</translation>
    </message>
    <message>
        <source>Choose an empty folder or a new one: what lies there already might tell names.</source>
        <translation>Elija una carpeta vacía o una nueva: lo que ya hay en ella podría revelar nombres.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; lies in the folder of the images: the next scan would take the results for images.</source>
        <translation>«%1» está dentro de la carpeta de las radiografías: el siguiente análisis tomaría los resultados por radiografías.</translation>
    </message>
    <message>
        <source>Choose a folder outside &apos;%1&apos;.</source>
        <translation>Elija una carpeta fuera de «%1».</translation>
    </message>
    <message>
        <source>de-identifying images</source>
        <translation>desidentificando radiografías</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n file(s), which images.csv lists.</source>
        <translation>
            <numerusform>Detenido tras %n archivo, que figura en images.csv.</numerusform>
            <numerusform>Detenido tras %n archivos, que figuran en images.csv.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was not enough memory for this image.</source>
        <translation>No hubo memoria suficiente para esta radiografía.</translation>
    </message>
    <message>
        <source>Its label names the patient and is not in images.csv.</source>
        <translation>Su etiqueta nombra al paciente y no figura en images.csv.</translation>
    </message>
    <message>
        <source>its compressed pixels do not lie in items</source>
        <translation>sus píxeles comprimidos no están en elementos («items»)</translation>
    </message>
    <message>
        <source>it is not a DICOM file</source>
        <translation>no es un archivo DICOM</translation>
    </message>
    <message>
        <source>Export it as PNG instead.</source>
        <translation>Expórtela como PNG.</translation>
    </message>
    <message>
        <source>it has no pixel data</source>
        <translation>no tiene datos de píxeles</translation>
    </message>
    <message>
        <source>The image says that text is burned into its pixels.</source>
        <translation>La radiografía indica que hay texto grabado en sus píxeles.</translation>
    </message>
    <message>
        <source>It may show the patient&apos;s name: images of this kind often have text in their pixels, and this one does not say.</source>
        <translation>Puede mostrar el nombre del paciente: las radiografías de este tipo suelen tener texto en sus píxeles, y esta no lo indica.</translation>
    </message>
    <message>
        <source>An overlay, perhaps with text, lies in unused bits of its pixels.</source>
        <translation>Hay una superposición, quizá con texto, en bits no usados de sus píxeles.</translation>
    </message>
    <message>
        <source>The image says that the patient can be recognised on it.</source>
        <translation>La radiografía indica que en ella se puede reconocer al paciente.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is the image itself: it would be lost.</source>
        <translation>«%1» es la propia radiografía: se perdería.</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <translation>Indique otro archivo.</translation>
    </message>
    <message>
        <source>The dictionary of DICOM attributes is missing.</source>
        <translation>Falta el diccionario de atributos DICOM.</translation>
    </message>
    <message>
        <source>Install Synthray again, or set DCMDICTPATH to the file dicom.dic.</source>
        <translation>Reinstale Synthray, o indique en DCMDICTPATH el archivo dicom.dic.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be written again: %2.</source>
        <translation>«%1» no se puede volver a escribir: %2.</translation>
    </message>
    <message>
        <source>There was not enough memory to copy &apos;%1&apos;.</source>
        <translation>No hubo memoria suficiente para copiar «%1».</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Device</name>
    <message>
        <source>reference BLAS</source>
        <translation>BLAS de referencia</translation>
    </message>
    <message>
        <source>built-in BLAS</source>
        <translation>BLAS integrada</translation>
    </message>
    <message numerus="yes">
        <source>Training runs on the CPU (%n thread(s)): no CUDA device was found.</source>
        <translation>
            <numerusform>El entrenamiento usa la CPU (%n hilo): no se encontró ningún dispositivo CUDA.</numerusform>
            <numerusform>El entrenamiento usa la CPU (%n hilos): no se encontró ningún dispositivo CUDA.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n hilo</numerusform>
            <numerusform>%n hilos</numerusform>
        </translation>
    </message>
    <message>
        <source>Training runs on the GPU %1.</source>
        <translation>El entrenamiento usa la GPU %1.</translation>
    </message>
    <message>
        <source>Training runs on the GPU %1 with %2.</source>
        <translation>El entrenamiento usa la GPU %1 con %2.</translation>
    </message>
    <message>
        <source>LibTorch computes with the slow reference BLAS (%1): training takes ten times as long as it could.</source>
        <translation>LibTorch calcula con la BLAS de referencia, que es lenta (%1): el entrenamiento tarda diez veces más de lo necesario.</translation>
    </message>
    <message>
        <source>%1 starts threads of its own beside LibTorch&apos;s: training is up to 1.6 times slower than it could be.</source>
        <translation>%1 crea sus propios hilos además de los de LibTorch: el entrenamiento es hasta 1,6 veces más lento de lo necesario.</translation>
    </message>
    <message>
        <source>This LibTorch was built without oneDNN: convolutions are slow.</source>
        <translation>Esta LibTorch se compiló sin oneDNN: las convoluciones son lentas.</translation>
    </message>
    <message>
        <source>Use a LibTorch that has it (Debian&apos;s and the official builds for x86-64 do).</source>
        <translation>Use una LibTorch que lo incluya (como la de Debian y las oficiales para x86-64).</translation>
    </message>
    <message>
        <source>OMP_WAIT_POLICY is &apos;active&apos;: with another busy program beside it, training becomes several times slower.</source>
        <translation>OMP_WAIT_POLICY es «active»: con otro programa ocupado a la vez, el entrenamiento se vuelve varias veces más lento.</translation>
    </message>
    <message>
        <source>Start the program without this variable, or with OMP_WAIT_POLICY=passive.</source>
        <translation>Inicie el programa sin esta variable o con OMP_WAIT_POLICY=passive.</translation>
    </message>
    <message>
        <source>OMP_NUM_THREADS limits other programs to %1 of %2 cores; this program sets its threads itself.</source>
        <translation>OMP_NUM_THREADS limita otros programas a %1 de %2 núcleos; este programa fija sus hilos por sí mismo.</translation>
    </message>
    <message>
        <source>Use the &apos;threads&apos; setting to choose the number.</source>
        <translation>Use el ajuste «threads» para elegir el número.</translation>
    </message>
    <message>
        <source>This machine has %1 of memory.</source>
        <translation>Este equipo tiene %1 de memoria.</translation>
    </message>
    <message>
        <source>Train with a small batch and close other programs.</source>
        <translation>Entrene con un lote pequeño y cierre otros programas.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a device.</source>
        <translation>«%1» no es un dispositivo.</translation>
    </message>
    <message>
        <source>Use auto, cpu, cuda or cuda:0.</source>
        <translation>Use auto, cpu, cuda o cuda:0.</translation>
    </message>
    <message numerus="yes">
        <source>Training runs on the CPU (%n thread(s)), as asked for.</source>
        <translation>
            <numerusform>El entrenamiento usa la CPU (%n hilo), como se pidió.</numerusform>
            <numerusform>El entrenamiento usa la CPU (%n hilos), como se pidió.</numerusform>
        </translation>
    </message>
    <message>
        <source>The device &apos;%1&apos; was asked for, but no CUDA device was found.</source>
        <translation>Se pidió el dispositivo «%1», pero no se encontró ningún dispositivo CUDA.</translation>
    </message>
    <message>
        <source>Choose &apos;auto&apos; or &apos;cpu&apos;, or install the NVIDIA driver and a LibTorch with CUDA.</source>
        <translation>Elija «auto» o «cpu», o instale el controlador de NVIDIA y una LibTorch con CUDA.</translation>
    </message>
    <message numerus="yes">
        <source>The device &apos;%1&apos; does not exist: this machine has %n CUDA device(s).</source>
        <translation>
            <numerusform>El dispositivo «%1» no existe: este equipo tiene %n dispositivo CUDA.</numerusform>
            <numerusform>El dispositivo «%1» no existe: este equipo tiene %n dispositivos CUDA.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose &apos;auto&apos;, or a number from 0 to %1.</source>
        <translation>Elija «auto» o un número de 0 a %1.</translation>
    </message>
    <message>
        <source>Install an optimised BLAS: %1. If it is installed already, choose it with: %2</source>
        <translation>Instale una BLAS optimizada: %1. Si ya está instalada, selecciónela con: %2</translation>
    </message>
    <message>
        <source>Install the OpenBLAS that shares LibTorch&apos;s threads: %1. If it is installed already, choose it with: %2</source>
        <translation>Instale la OpenBLAS que comparte los hilos de LibTorch: %1. Si ya está instalada, selecciónela con: %2</translation>
    </message>
    <message>
        <source>Install the OpenBLAS that uses all cores: %1. If it is installed already, choose it with: %2</source>
        <translation>Instale la OpenBLAS que usa todos los núcleos: %1. Si ya está instalada, selecciónela con: %2</translation>
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
        <translation>El discriminador gana: %1. El generador apenas aprende de él; puede ayudar una tasa de aprendizaje menor para D o más radiografías.</translation>
    </message>
    <message>
        <source>The discriminator takes generated images for real ones: %1. A higher learning rate for D, or a lower one for G, may help.</source>
        <translation>El discriminador toma las radiografías generadas por reales: %1. Puede ayudar una tasa de aprendizaje mayor para D o menor para G.</translation>
    </message>
    <message>
        <source>The discriminator cannot tell them apart: %1. Either the images are very good or D does not learn: look at the samples.</source>
        <translation>El discriminador no las distingue: %1. O las radiografías son muy buenas o D no aprende: mire las muestras.</translation>
    </message>
    <message>
        <source>The discriminator leads: %1. Watch whether the samples still change.</source>
        <translation>El discriminador va por delante: %1. Observe si las muestras siguen cambiando.</translation>
    </message>
    <message>
        <source>Balanced: %1.</source>
        <translation>Equilibrado: %1.</translation>
    </message>
    <message>
        <source>Too early to say anything.</source>
        <translation>Es demasiado pronto para decir algo.</translation>
    </message>
    <message>
        <source>The discriminator swings from one extreme to the other: D and G chase each other. Lower learning rates may calm them.</source>
        <translation>El discriminador oscila de un extremo al otro: D y G se persiguen. Unas tasas de aprendizaje menores pueden calmarlos.</translation>
    </message>
    <message>
        <source>The loss of G rises: from %1 to %2 since step %3.</source>
        <translation>La pérdida de G aumenta: de %1 a %2 desde el paso %3.</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 GiB</source>
        <translation>%1 GiB</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>Núcleos</translation>
    </message>
    <message>
        <source>Threads for training</source>
        <translation>Hilos para entrenar</translation>
    </message>
    <message>
        <source>Vector units</source>
        <translation>Unidades vectoriales</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Linear algebra</source>
        <translation>Álgebra lineal</translation>
    </message>
    <message>
        <source>%1 GFLOP/s</source>
        <translation>%1 GFLOP/s</translation>
    </message>
    <message>
        <source>Matrix product</source>
        <translation>Producto de matrices</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>Convolución</translation>
    </message>
    <message>
        <source>Nothing slows this machine down.</source>
        <translation>Nada frena este equipo.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>System check</source>
        <translation>Comprobación del sistema</translation>
    </message>
    <message>
        <source>Measuring how fast this machine computes…</source>
        <translation>Midiendo la velocidad de cálculo de este equipo…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>About Synthray</source>
        <translation>Acerca de Synthray</translation>
    </message>
    <message>
        <source>A workbench for augmenting and generating radiographs.</source>
        <translation>Un banco de trabajo para aumentar y generar radiografías.</translation>
    </message>
    <message>
        <source>For research and teaching only. Not a medical device: not for diagnosis or treatment.</source>
        <translation>Solo para investigación y docencia. No es un producto sanitario: no sirve para diagnóstico ni tratamiento.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior; se ofrece sin ninguna garantía.</translation>
    </message>
    <message>
        <source>Typeface: Inter by The Inter Project Authors, SIL Open Font License 1.1. Plots: QCustomPlot by Emanuel Eichhammer.</source>
        <translation>Tipo de letra: Inter, de The Inter Project Authors, SIL Open Font License 1.1. Gráficas: QCustomPlot, de Emanuel Eichhammer.</translation>
    </message>
</context>
<context>
    <name>Distribution</name>
    <message numerus="yes">
        <source>A set of %n image(s) is too small for this measure.</source>
        <translation>
            <numerusform>Un conjunto de %n radiografía es demasiado pequeño para esta medida.</numerusform>
            <numerusform>Un conjunto de %n radiografías es demasiado pequeño para esta medida.</numerusform>
        </translation>
    </message>
    <message>
        <source>At least %1 images are needed.</source>
        <translation>Hacen falta al menos %1 radiografías.</translation>
    </message>
    <message>
        <source>The features hold values that are not numbers.</source>
        <translation>Las características contienen valores que no son números.</translation>
    </message>
    <message>
        <source>Check the weights file, or train the classifier again.</source>
        <translation>Revise el archivo de pesos, o entrene de nuevo el clasificador.</translation>
    </message>
    <message>
        <source>The two sets have features of unlike lengths (%1 and %2).</source>
        <translation>Los dos conjuntos tienen características de longitudes distintas (%1 y %2).</translation>
    </message>
    <message>
        <source>Compare features of one backbone and one size only.</source>
        <translation>Compare solo características de una misma red y longitud.</translation>
    </message>
    <message>
        <source>The statistics hold values that are not numbers.</source>
        <translation>La estadística contiene valores que no son números.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>A neighbour&apos;s number begins at 1.</source>
        <translation>El número de un vecino empieza en 1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is in use by another program.</source>
        <translation>Otro programa está usando «%1».</translation>
    </message>
    <message>
        <source>Cannot write</source>
        <translation>No se puede escribir</translation>
    </message>
    <message>
        <source>Memorisation needs at least one generated and two training images.</source>
        <translation>La memorización necesita al menos una radiografía generada y dos de entrenamiento.</translation>
    </message>
    <message>
        <source>The sets have features of unlike lengths.</source>
        <translation>Los conjuntos tienen características de longitudes distintas.</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>The recipe has no step that is switched on.</source>
        <translation>La receta no tiene ningún paso activado.</translation>
    </message>
    <message>
        <source>Add a method, or switch one on.</source>
        <translation>Añada un método o active uno.</translation>
    </message>
    <message>
        <source>copies: &apos;%1&apos; is not allowed.</source>
        <translation>copies: «%1» no está permitido.</translation>
    </message>
    <message>
        <source>It takes 1 to 1000.</source>
        <translation>Admite de 1 a 1000.</translation>
    </message>
    <message>
        <source>bits: &apos;%1&apos; is not allowed.</source>
        <translation>bits: «%1» no está permitido.</translation>
    </message>
    <message>
        <source>It takes 8, 16, or 0 for the image&apos;s own depth.</source>
        <translation>Admite 8, 16 o 0 (la profundidad de la propia radiografía).</translation>
    </message>
    <message>
        <source>No folder to write into was named.</source>
        <translation>No se indicó ninguna carpeta de destino.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; lies in the folder of the images: the next scan would take the results for images.</source>
        <translation>«%1» está dentro de la carpeta de las radiografías: el siguiente análisis tomaría los resultados por radiografías.</translation>
    </message>
    <message>
        <source>Choose a folder outside &apos;%1&apos;.</source>
        <translation>Elija una carpeta fuera de «%1».</translation>
    </message>
    <message>
        <source>augmenting images</source>
        <translation>aumentando radiografías</translation>
    </message>
    <message numerus="yes">
        <source>Only the first of %n frame(s) was used.</source>
        <translation>
            <numerusform>Solo se usó el primero de %n fotograma.</numerusform>
            <numerusform>Solo se usó el primero de %n fotogramas.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was not enough memory for this image.</source>
        <translation>No hubo memoria suficiente para esta radiografía.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n image(s); they stay in &apos;%1&apos;.</source>
        <translation>
            <numerusform>Detenido tras %n radiografía; permanece en «%1».</numerusform>
            <numerusform>Detenido tras %n radiografías; permanecen en «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>window: centre %1 and width %2 are not allowed.</source>
        <translation>window: el centro %1 y la anchura %2 no están permitidos.</translation>
    </message>
    <message>
        <source>The width is above 0.</source>
        <translation>La anchura es mayor que 0.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>%1 &apos;%2&apos;: no space is left on the disk.</source>
        <translation>%1 «%2»: no queda espacio en el disco.</translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then try again.</source>
        <translation>Libere espacio o elija otra carpeta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 &apos;%2&apos;: you have no permission for that.</source>
        <translation>%1 «%2»: no tiene permiso para ello.</translation>
    </message>
    <message>
        <source>Choose a folder of your own, or change the permissions of this one.</source>
        <translation>Elija una carpeta propia o cambie los permisos de esta.</translation>
    </message>
    <message>
        <source>%1 &apos;%2&apos;: %3.</source>
        <translation>%1 «%2»: %3.</translation>
    </message>
    <message>
        <source>Check that the path exists and can be reached.</source>
        <translation>Compruebe que la ruta existe y es accesible.</translation>
    </message>
    <message>
        <source>Cannot write</source>
        <translation>No se puede escribir</translation>
    </message>
    <message>
        <source>Cannot read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 bytes; at most %3 are read here.</source>
        <translation>«%1» tiene %2 bytes; aquí se leen como máximo %3.</translation>
    </message>
    <message>
        <source>This does not look like the file that was meant.</source>
        <translation>No parece el archivo que se quería abrir.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not valid JSON: %2 at byte %3.</source>
        <translation>«%1» no es JSON válido: %2 en el byte %3.</translation>
    </message>
    <message>
        <source>the top level is not an object</source>
        <translation>el nivel superior no es un objeto</translation>
    </message>
    <message>
        <source>Fix the file in a text editor or save it again.</source>
        <translation>Corrija el archivo con un editor de texto o guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>Cannot make the folder &apos;%1&apos;: &apos;%2&apos; is a file.</source>
        <translation>No se puede crear la carpeta «%1»: «%2» es un archivo.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Cannot make the folder</source>
        <translation>No se puede crear la carpeta</translation>
    </message>
    <message>
        <source>Cannot write &apos;%1&apos;: it is a device or a pipe, not a file.</source>
        <translation>No se puede escribir «%1»: es un dispositivo o una tubería, no un archivo.</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>Indique un archivo.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a regular file.</source>
        <translation>«%1» no es un archivo normal.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: %3</source>
        <translation>«%1», línea %2: %3</translation>
    </message>
    <message>
        <source>the text is not UTF-8.</source>
        <translation>el texto no es UTF-8.</translation>
    </message>
    <message>
        <source>Save the table again as CSV with the encoding UTF-8.</source>
        <translation>Vuelva a guardar la tabla como CSV con la codificación UTF-8.</translation>
    </message>
    <message>
        <source>This does not look like a table of images.</source>
        <translation>Esto no parece una tabla de radiografías.</translation>
    </message>
    <message>
        <source>the table is larger than %1 MB.</source>
        <translation>la tabla supera los %1 MB.</translation>
    </message>
    <message>
        <source>the row has more than %1 fields.</source>
        <translation>la fila tiene más de %1 campos.</translation>
    </message>
    <message>
        <source>this is not text.</source>
        <translation>esto no es texto.</translation>
    </message>
    <message>
        <source>Choose a table that was saved as CSV.</source>
        <translation>Elija una tabla guardada como CSV.</translation>
    </message>
    <message>
        <source>the row is longer than %1 KB.</source>
        <translation>la fila supera los %1 KB.</translation>
    </message>
    <message>
        <source>a quote is opened and never closed.</source>
        <translation>se abren unas comillas que no se cierran.</translation>
    </message>
    <message>
        <source>Close it, or double it when it is part of the text.</source>
        <translation>Ciérrelas, o duplíquelas si forman parte del texto.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>no es un archivo</translation>
    </message>
</context>
<context>
    <name>Images</name>
    <message>
        <source>reading images</source>
        <translation>leyendo radiografías</translation>
    </message>
    <message>
        <source>Stopped while reading the images.</source>
        <translation>Detenido mientras se leían las radiografías.</translation>
    </message>
    <message>
        <source>Cannot read &apos;%1&apos;: %2.</source>
        <translation>No se puede leer «%1»: %2.</translation>
    </message>
    <message>
        <source>Scan the folder again.</source>
        <translation>Analice la carpeta de nuevo.</translation>
    </message>
    <message>
        <source>opening images</source>
        <translation>abriendo radiografías</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>No folder or image was named.</source>
        <translation>No se indicó ninguna carpeta ni radiografía.</translation>
    </message>
    <message>
        <source>Name a folder of images.</source>
        <translation>Indique una carpeta de radiografías.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not there.</source>
        <translation>«%1» no existe.</translation>
    </message>
    <message>
        <source>Check the path, and that its disk is connected.</source>
        <translation>Compruebe la ruta y que su disco esté conectado.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; may not be read by you.</source>
        <translation>No tiene permiso para leer la carpeta «%1».</translation>
    </message>
    <message>
        <source>Change its permissions or choose another folder.</source>
        <translation>Cambie sus permisos o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Stopped while looking for images.</source>
        <translation>Detenido mientras se buscaban radiografías.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) seen</source>
        <translation>
            <numerusform>%n archivo visto</numerusform>
            <numerusform>%n archivos vistos</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not begin like an image.</source>
        <translation>«%1» no empieza como una radiografía.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is empty (0 bytes).</source>
        <translation>«%1» está vacío (0 bytes).</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n image(s) in &apos;%1&apos; can be opened. The first: %2</source>
        <translation>
            <numerusform>No se puede abrir la única radiografía (%n) de «%1»: %2</numerusform>
            <numerusform>No se puede abrir ninguna de las %n radiografías de «%1». La primera: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Images are PNG, JPEG, TIFF, BMP or DICOM files.</source>
        <translation>Las radiografías son archivos PNG, JPEG, TIFF, BMP o DICOM.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; is empty.</source>
        <translation>La carpeta «%1» está vacía.</translation>
    </message>
    <message>
        <source>Choose a folder with PNG, JPEG, TIFF, BMP or DICOM files.</source>
        <translation>Elija una carpeta con archivos PNG, JPEG, TIFF, BMP o DICOM.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) without extension</source>
        <translation>
            <numerusform>%n archivo sin extensión</numerusform>
            <numerusform>%n archivos sin extensión</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n %1 file(s)</source>
        <translation>
            <numerusform>%n archivo %1</numerusform>
            <numerusform>%n archivos %1</numerusform>
        </translation>
    </message>
    <message>
        <source>others</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>There is no image in &apos;%1&apos;, only %2.</source>
        <translation>No hay ninguna radiografía en «%1», solo %2.</translation>
    </message>
    <message>
        <source>Folder tree: %1</source>
        <translation>Árbol de carpetas: %1</translation>
    </message>
    <message>
        <source>Class folders: %1</source>
        <translation>Carpetas por clase: %1</translation>
    </message>
    <message>
        <source>Class folders with %1: %2</source>
        <translation>Carpetas por clase con %1: %2</translation>
    </message>
    <message>
        <source>Folder with %1: %2</source>
        <translation>Carpeta con %1: %2</translation>
    </message>
    <message>
        <source>Flat folder: %1</source>
        <translation>Carpeta plana: %1</translation>
    </message>
    <message>
        <source>Single files: %1</source>
        <translation>Archivos sueltos: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n radiografía</numerusform>
            <numerusform>%n radiografías</numerusform>
        </translation>
    </message>
    <message>
        <source>There is not enough memory for &apos;%1&apos;.</source>
        <translation>No hay memoria suficiente para «%1».</translation>
    </message>
    <message>
        <source>There is no image in this set.</source>
        <translation>No hay ninguna radiografía en este conjunto.</translation>
    </message>
    <message>
        <source>it is a DICOM object without a picture</source>
        <translation>es un objeto DICOM sin imagen</translation>
    </message>
    <message>
        <source>it is a DICOM object (%1) without a picture</source>
        <translation>es un objeto DICOM (%1) sin imagen</translation>
    </message>
    <message>
        <source>its pixels have %1 bits</source>
        <translation>sus píxeles tienen %1 bits</translation>
    </message>
    <message>
        <source>its pixels have %1 samples</source>
        <translation>sus píxeles tienen %1 muestras</translation>
    </message>
    <message>
        <source>its compression is not handled (%1)</source>
        <translation>su compresión no se admite (%1)</translation>
    </message>
    <message>
        <source>it has no pixel data</source>
        <translation>no tiene datos de píxeles</translation>
    </message>
    <message>
        <source>its colour palette is missing or broken</source>
        <translation>su paleta de colores falta o está dañada</translation>
    </message>
    <message>
        <source>its header is not one of a BMP</source>
        <translation>su cabecera no es la de un BMP</translation>
    </message>
    <message>
        <source>its picture cannot be decoded</source>
        <translation>su imagen no se puede descodificar</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a text file, not the %2 that its name says.</source>
        <translation>«%1» es un archivo de texto, no el %2 que indica su nombre.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a text file, not an image.</source>
        <translation>«%1» es un archivo de texto, no una radiografía.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not begin like an image: it is not the %2 that its name says.</source>
        <translation>«%1» no empieza como una radiografía: no es el %2 que indica su nombre.</translation>
    </message>
    <message>
        <source>Close other programs, or use a smaller image.</source>
        <translation>Cierre otros programas o use una radiografía más pequeña.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be decoded: %2</source>
        <translation>«%1» no se puede descodificar: %2</translation>
    </message>
    <message>
        <source>Copy or export it again from where it came from.</source>
        <translation>Cópielo o expórtelo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has one frame: there is no frame %2.</source>
        <translation>«%1» tiene un solo fotograma: no existe el fotograma %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 frames: there is no frame %3.</source>
        <translation>«%1» tiene %2 fotogramas: no existe el fotograma %3.</translation>
    </message>
    <message>
        <source>Frames are counted from 0 to %1.</source>
        <translation>Los fotogramas se cuentan de 0 a %1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be encoded as PNG.</source>
        <translation>«%1» no se puede codificar como PNG.</translation>
    </message>
    <message>
        <source>a JPEG of %1 bits</source>
        <translation>un JPEG de %1 bits</translation>
    </message>
    <message>
        <source>a lossless or hierarchical JPEG</source>
        <translation>un JPEG sin pérdida o jerárquico</translation>
    </message>
    <message>
        <source>a JPEG with %1 colour channels</source>
        <translation>un JPEG con %1 canales de color</translation>
    </message>
    <message>
        <source>its picture begins before its size is given</source>
        <translation>su imagen empieza antes de que se indique su tamaño</translation>
    </message>
    <message>
        <source>its picture has another size than its header says</source>
        <translation>su imagen no tiene el tamaño que indica su cabecera</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a folder, not an image.</source>
        <translation>«%1» es una carpeta, no una radiografía.</translation>
    </message>
    <message>
        <source>Name one file in it, or scan the folder.</source>
        <translation>Indique un archivo de ella o analice la carpeta.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a regular file.</source>
        <translation>«%1» no es un archivo normal.</translation>
    </message>
    <message>
        <source>Name a PNG, JPEG, TIFF, BMP or DICOM file.</source>
        <translation>Indique un archivo PNG, JPEG, TIFF, BMP o DICOM.</translation>
    </message>
    <message>
        <source>Cannot read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>Copy it again from where it came from.</source>
        <translation>Cópielo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too large: %2.</source>
        <translation>«%1» es demasiado grande: %2.</translation>
    </message>
    <message>
        <source>Images of up to %1 can be read.</source>
        <translation>Se pueden leer radiografías de hasta %1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is damaged: %2.</source>
        <translation>«%1» está dañado: %2.</translation>
    </message>
    <message>
        <source>the file is cut off (truncated)</source>
        <translation>el archivo está cortado (truncado)</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be read: %2.</source>
        <translation>«%1» no se puede leer: %2.</translation>
    </message>
    <message>
        <source>Convert it to an 8- or 16-bit PNG or to uncompressed DICOM.</source>
        <translation>Conviértalo a PNG de 8 o 16 bits o a DICOM sin comprimir.</translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3 frames</source>
        <translation>%1 × %2 píxeles, %3 fotogramas</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 píxeles</translation>
    </message>
    <message>
        <source>&apos;%1&apos; says that it has %2: too large.</source>
        <translation>«%1» indica que tiene %2: demasiado grande.</translation>
    </message>
    <message>
        <source>Images of up to %1 million pixels, %2 a side, can be read.</source>
        <translation>Se pueden leer radiografías de hasta %1 millones de píxeles, %2 por lado.</translation>
    </message>
    <message>
        <source>its header says %1 × %2 pixels</source>
        <translation>su cabecera indica %1 × %2 píxeles</translation>
    </message>
    <message>
        <source>its first block is not a PNG header</source>
        <translation>su primer bloque no es una cabecera PNG</translation>
    </message>
    <message>
        <source>a TIFF of floating-point numbers</source>
        <translation>un TIFF de números de coma flotante</translation>
    </message>
    <message>
        <source>a TIFF of %1 bits</source>
        <translation>un TIFF de %1 bits</translation>
    </message>
    <message>
        <source>its tiles have an impossible size</source>
        <translation>sus teselas tienen un tamaño imposible</translation>
    </message>
    <message>
        <source>its rows are shorter than its header says</source>
        <translation>sus filas son más cortas de lo que indica su cabecera</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a link to a file that is not there.</source>
        <translation>«%1» es un enlace a un archivo que no existe.</translation>
    </message>
    <message>
        <source>its elements have no type (implicit VR), which its transfer syntax does not allow</source>
        <translation>sus elementos no tienen tipo (VR implícita), lo que su sintaxis de transferencia no permite</translation>
    </message>
    <message>
        <source>comparing images</source>
        <translation>comparando radiografías</translation>
    </message>
    <message>
        <source>Stopped while comparing images.</source>
        <translation>Detenido mientras se comparaban las radiografías.</translation>
    </message>
    <message>
        <source>The edit of image &apos;%1&apos; is damaged: %2.</source>
        <translation>La modificación de la radiografía «%1» está dañada: %2.</translation>
    </message>
    <message>
        <source>&apos;labels&apos; must be a list of texts</source>
        <translation>«labels» debe ser una lista de textos</translation>
    </message>
    <message>
        <source>&apos;split&apos; must be train, val, test or empty</source>
        <translation>«split» debe ser train, val, test o estar vacío</translation>
    </message>
    <message>
        <source>it must be an object</source>
        <translation>debe ser un objeto</translation>
    </message>
    <message>
        <source>reading headers</source>
        <translation>leyendo cabeceras</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no column &apos;path&apos; that names the images. Its columns: %2.</source>
        <translation>«%1» no tiene la columna «path» con los nombres de las radiografías. Sus columnas: %2.</translation>
    </message>
    <message>
        <source>Give the table a first row with path, label, patient and split.</source>
        <translation>Ponga en la tabla una primera fila con path, label, patient y split.</translation>
    </message>
    <message>
        <source>Stopped while reading the table.</source>
        <translation>Detenido mientras se leía la tabla.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n fila leída</numerusform>
            <numerusform>%n filas leídas</numerusform>
        </translation>
    </message>
    <message>
        <source>The row has %1 fields, the first row %2: it is passed over. A field that holds a separator needs quotes.</source>
        <translation>La fila tiene %1 campos y la primera fila %2: se omite. Un campo que contiene un separador necesita comillas.</translation>
    </message>
    <message>
        <source>patient</source>
        <translation>paciente</translation>
    </message>
    <message>
        <source>study</source>
        <translation>estudio</translation>
    </message>
    <message>
        <source>The row says nothing that line %1 did not say of the same image.</source>
        <translation>La fila no dice nada que la línea %1 no dijera de la misma radiografía.</translation>
    </message>
    <message>
        <source>The box is not four numbers: it is left out.</source>
        <translation>El recuadro no son cuatro números: se omite.</translation>
    </message>
    <message>
        <source>The box is empty: it is left out.</source>
        <translation>El recuadro está vacío: se omite.</translation>
    </message>
    <message>
        <source>The %1 &apos;%2&apos; contradicts an earlier row, which says &apos;%3&apos;: that one counts.</source>
        <translation>«%2» (%1) contradice una fila anterior, que indica «%3»: vale la anterior.</translation>
    </message>
    <message>
        <source>The split &apos;%1&apos; is not train, val or test: the image has none.</source>
        <translation>La partición «%1» no es train, val ni test: la radiografía queda sin partición.</translation>
    </message>
    <message>
        <source>split</source>
        <translation>partición</translation>
    </message>
    <message>
        <source>The row has no path.</source>
        <translation>La fila no tiene ruta.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; leads out of the table&apos;s folder: it is not opened.</source>
        <translation>«%1» sale de la carpeta de la tabla: no se abre.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a file.</source>
        <translation>«%1» no es un archivo.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; lies outside the table&apos;s folder and is not named like an image: it is not opened.</source>
        <translation>«%1» está fuera de la carpeta de la tabla y no tiene nombre de radiografía: no se abre.</translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos;: %n more problem(s) like these.</source>
        <translation>
            <numerusform>«%1»: %n problema más como estos.</numerusform>
            <numerusform>«%1»: %n problemas más como estos.</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos;, line %2: %3</source>
        <translation>«%1», línea %2: %3</translation>
    </message>
    <message>
        <source>The image has &apos;%1&apos; beside other labels: &apos;%1&apos; is left out.</source>
        <translation>La radiografía tiene «%1» junto a otras etiquetas: se omite «%1».</translation>
    </message>
    <message>
        <source>The row has no image_id.</source>
        <translation>La fila no tiene image_id.</translation>
    </message>
    <message>
        <source>The image &apos;%1&apos; belongs to another study in line %2: that one counts.</source>
        <translation>La imagen «%1» pertenece a otro estudio en la línea %2: vale ese.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no label of VinDr-SpineXR: it is left out.</source>
        <translation>«%1» no es una etiqueta de VinDr-SpineXR: se omite.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no box: only the label is taken.</source>
        <translation>«%1» no tiene recuadro: solo se toma la etiqueta.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has a box: it is left out.</source>
        <translation>«%1» tiene un recuadro: se omite.</translation>
    </message>
    <message>
        <source>The box is reversed: its corners are swapped.</source>
        <translation>El recuadro está invertido: se intercambian sus esquinas.</translation>
    </message>
    <message>
        <source>The image of the image &apos;%1&apos; is not there.</source>
        <translation>Falta la radiografía de la imagen «%1».</translation>
    </message>
    <message>
        <source>No row of the annotations is about &apos;%1&apos;.</source>
        <translation>Ninguna fila de las anotaciones se refiere a «%1».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is one of the images: it would be lost.</source>
        <translation>«%1» es una de las radiografías: se perdería.</translation>
    </message>
    <message>
        <source>Name another file.</source>
        <translation>Indique otro archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) without an extension lie outside the table&apos;s folder: they are not opened from there. Write the table into the images&apos; folder.</source>
        <translation>
            <numerusform>%n radiografía sin extensión está fuera de la carpeta de la tabla: no se abre desde allí. Escriba la tabla en la carpeta de las radiografías.</numerusform>
            <numerusform>%n radiografías sin extensión están fuera de la carpeta de la tabla: no se abren desde allí. Escriba la tabla en la carpeta de las radiografías.</numerusform>
        </translation>
    </message>
    <message>
        <source>The class &apos;%1&apos; holds a sign that parts labels in a table: it is read back as several.</source>
        <translation>La clase «%1» contiene un signo que separa etiquetas en una tabla: al leerla de nuevo serán varias.</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 bits</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are in no split: they take no part in training or judging.</source>
        <translation>
            <numerusform>%n radiografía no está en ninguna partición: no interviene en el entrenamiento ni en la evaluación.</numerusform>
            <numerusform>%n radiografías no están en ninguna partición: no intervienen en el entrenamiento ni en la evaluación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %1 split has %n image(s): too few to judge on. Deal the set out with larger parts.</source>
        <translation>
            <numerusform>La partición %1 tiene %n radiografía: muy pocas para evaluar. Divida con partes mayores.</numerusform>
            <numerusform>La partición %1 tiene %n radiografías: muy pocas para evaluar. Divida con partes mayores.</numerusform>
        </translation>
    </message>
    <message>
        <source>The %1 split has no image of the class &apos;%2&apos;.</source>
        <translation>La partición %1 no tiene ninguna radiografía de la clase «%2».</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have no class.</source>
        <translation>
            <numerusform>%n radiografía no tiene clase.</numerusform>
            <numerusform>%n radiografías no tienen clase.</numerusform>
        </translation>
    </message>
    <message>
        <source>The class &apos;%1&apos; has %2 times the images of &apos;%3&apos;: always answering &apos;%1&apos; is right for %4 % of the images. Look at balanced accuracy and at the recall of each class.</source>
        <translation>La clase «%1» tiene %2 veces las radiografías de «%3»: responder siempre «%1» acierta en el %4 % de las radiografías. Fíjese en la exactitud equilibrada y en la exhaustividad de cada clase.</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) have images of more than one class, &apos;%1&apos; first: right for a course of illness, wrong for a mixed-up label.</source>
        <translation>
            <numerusform>%n paciente tiene radiografías de más de una clase («%1»): correcto en la evolución de una enfermedad, incorrecto si hay una etiqueta confundida.</numerusform>
            <numerusform>%n pacientes tienen radiografías de más de una clase, el primero «%1»: correcto en la evolución de una enfermedad, incorrecto si hay etiquetas confundidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not known which patient an image is of: whether one patient is in two splits cannot be told.</source>
        <translation>No se sabe de qué paciente es cada radiografía: no se puede saber si un paciente está en dos particiones.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have no patient: whether one is in two splits cannot be told of them.</source>
        <translation>
            <numerusform>%n radiografía no tiene paciente: no se puede saber si el suyo está en dos particiones.</numerusform>
            <numerusform>%n radiografías no tienen paciente: no se puede saber si alguno de los suyos está en dos particiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>The width-to-height ratio</source>
        <translation>La relación entre ancho y alto</translation>
    </message>
    <message>
        <source>The number of pixels</source>
        <translation>El número de píxeles</translation>
    </message>
    <message>
        <source>The bit depth</source>
        <translation>La profundidad de bits</translation>
    </message>
    <message>
        <source>The pixel spacing</source>
        <translation>El espaciado de píxeles</translation>
    </message>
    <message>
        <source>%1 alone tells the classes apart with a balanced accuracy of %2 % (chance: 50 %): a classifier may learn the file, not the image.</source>
        <translation>%1 basta para distinguir las clases con una exactitud equilibrada del %2 % (azar: 50 %): un clasificador puede aprender el archivo y no la radiografía.</translation>
    </message>
    <message>
        <source>%1 alone tells &apos;%2&apos; from the other classes with a balanced accuracy of %3 % (chance: 50 %): a classifier may learn the file, not the image.</source>
        <translation>%1 basta para distinguir «%2» de las demás clases con una exactitud equilibrada del %3 % (azar: 50 %): un clasificador puede aprender el archivo y no la radiografía.</translation>
    </message>
    <message numerus="yes">
        <source>All %n file(s) that are %1 are of the class &apos;%2&apos;: the kind of file may give the class away.</source>
        <translation>
            <numerusform>El único archivo %1 (%n) es de la clase «%2»: el tipo de archivo puede delatar la clase.</numerusform>
            <numerusform>Los %n archivos %1 son todos de la clase «%2»: el tipo de archivo puede delatar la clase.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are MONOCHROME1 (low values are bright) among others that are not: they are turned round when shown and trained on. Look whether they then look alike.</source>
        <translation>
            <numerusform>%n radiografía es MONOCHROME1 (los valores bajos son claros) entre otras que no lo son: se invierte al mostrarla y al entrenar. Compruebe si entonces se parecen.</numerusform>
            <numerusform>%n radiografías son MONOCHROME1 (los valores bajos son claros) entre otras que no lo son: se invierten al mostrarlas y al entrenar. Compruebe si entonces se parecen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The images are of several modalities: %1.</source>
        <translation>Las radiografías son de varias modalidades: %1.</translation>
    </message>
    <message>
        <source>The images have several bit depths: %1.</source>
        <translation>Las radiografías tienen varias profundidades de bits: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The images have %n different size(s), %1 to %2 px wide and %3 to %4 px high: how they become squares changes what is learned.</source>
        <translation>
            <numerusform>Las radiografías tienen %n tamaño, de %1 a %2 px de ancho y de %3 a %4 px de alto: la forma de hacerlas cuadradas cambia lo que se aprende.</numerusform>
            <numerusform>Las radiografías tienen %n tamaños distintos, de %1 a %2 px de ancho y de %3 a %4 px de alto: la forma de hacerlas cuadradas cambia lo que se aprende.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have not been opened yet: sizes, depths and these remarks are without them.</source>
        <translation>
            <numerusform>%n radiografía aún no se ha abierto: no cuenta en tamaños, profundidades ni en estas observaciones.</numerusform>
            <numerusform>%n radiografías aún no se han abierto: no cuentan en tamaños, profundidades ni en estas observaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>Kermany chest radiographs: %1</source>
        <translation>Radiografías de tórax Kermany: %1</translation>
    </message>
    <message>
        <source>Table &apos;%1&apos;: %2</source>
        <translation>Tabla «%1»: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln radiografía</numerusform>
            <numerusform>%Ln radiografías</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln label(s)</source>
        <translation>
            <numerusform>%Ln etiqueta</numerusform>
            <numerusform>%Ln etiquetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln class(es)</source>
        <translation>
            <numerusform>%Ln clase</numerusform>
            <numerusform>%Ln clases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es)</source>
        <translation>
            <numerusform>%Ln recuadro</numerusform>
            <numerusform>%Ln recuadros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln patient(s)</source>
        <translation>
            <numerusform>%Ln paciente</numerusform>
            <numerusform>%Ln pacientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln study(s)</source>
        <translation>
            <numerusform>%Ln estudio</numerusform>
            <numerusform>%Ln estudios</numerusform>
        </translation>
    </message>
    <message>
        <source>Open a folder with images.</source>
        <translation>Abra una carpeta con radiografías.</translation>
    </message>
    <message>
        <source>There is no fold %1 of %2.</source>
        <translation>No existe el pliegue %1 de %2.</translation>
    </message>
    <message>
        <source>Choose a fold from 1 to %1.</source>
        <translation>Elija un pliegue de 1 a %1.</translation>
    </message>
    <message>
        <source>Two folds are test and val: nothing is left to train on.</source>
        <translation>Dos pliegues son test y val: no queda nada con que entrenar.</translation>
    </message>
    <message>
        <source>Choose at least 3 folds, or none as val.</source>
        <translation>Elija al menos 3 pliegues, o ninguno como val.</translation>
    </message>
    <message>
        <source>train, val and test are %1 % together, not 100 %.</source>
        <translation>train, val y test suman %1 %, no 100 %.</translation>
    </message>
    <message>
        <source>Change one of them.</source>
        <translation>Cambie uno de ellos.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have no patient and were not read yet, &apos;%1&apos; first: copies among them could not be kept together.</source>
        <translation>
            <numerusform>%n radiografía («%1») no tiene paciente y aún no se ha leído: sus copias no podrían mantenerse juntas.</numerusform>
            <numerusform>%n radiografías, la primera «%1», no tienen paciente y aún no se han leído: sus copias no podrían mantenerse juntas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the images be read first, or split by image.</source>
        <translation>Deje que primero se lean las radiografías, o divida por radiografía.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) with several labels count under the rarest of them.</source>
        <translation>
            <numerusform>%n radiografía con varias etiquetas cuenta en la menos frecuente de ellas.</numerusform>
            <numerusform>%n radiografías con varias etiquetas cuentan en la menos frecuente de ellas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) or groups have images of several classes: each counts under the rarest of them.</source>
        <translation>
            <numerusform>%n paciente o grupo tiene radiografías de varias clases: cuenta en la menos frecuente.</numerusform>
            <numerusform>%n pacientes o grupos tienen radiografías de varias clases: cada uno cuenta en la menos frecuente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) without a class are dealt out as a class of their own.</source>
        <translation>
            <numerusform>%n radiografía sin clase se reparte como clase propia.</numerusform>
            <numerusform>%n radiografías sin clase se reparten como clase propia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) or groups</source>
        <translation>
            <numerusform>%n paciente o grupo</numerusform>
            <numerusform>%n pacientes o grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>This set</source>
        <translation>Este conjunto</translation>
    </message>
    <message>
        <source>What has no class</source>
        <translation>Lo que no tiene clase</translation>
    </message>
    <message>
        <source>The class &apos;%1&apos;</source>
        <translation>La clase «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %2: too few for %n fold(s).</source>
        <translation>
            <numerusform>%1 tiene %2: insuficiente para %n pliegue.</numerusform>
            <numerusform>%1 tiene %2: insuficiente para %n pliegues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose fewer folds, leave the class out, or do not stratify.</source>
        <translation>Elija menos pliegues, excluya la clase o no estratifique.</translation>
    </message>
    <message>
        <source>Choose fewer folds.</source>
        <translation>Elija menos pliegues.</translation>
    </message>
    <message>
        <source>%1 has %2: too few for %3, one of them would be empty.</source>
        <translation>%1 tiene %2: insuficiente para %3; una de las partes quedaría vacía.</translation>
    </message>
    <message>
        <source>Choose fewer parts, leave the class out, or do not stratify.</source>
        <translation>Elija menos partes, excluya la clase o no estratifique.</translation>
    </message>
    <message>
        <source>Choose fewer parts.</source>
        <translation>Elija menos partes.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) without a patient are each a group of their own: if one patient has several of them, they may be in different parts.</source>
        <translation>
            <numerusform>%n radiografía sin paciente forma un grupo propio: si un paciente tiene varias, pueden quedar en partes distintas.</numerusform>
            <numerusform>%n radiografías sin paciente forman cada una un grupo propio: si un paciente tiene varias, pueden quedar en partes distintas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Images of one patient may be in different parts: results on test images will look better than they are.</source>
        <translation>Las radiografías de un paciente pueden quedar en partes distintas: los resultados en test parecerán mejores de lo que son.</translation>
    </message>
    <message>
        <source>fold %1</source>
        <translation>pliegue %1</translation>
    </message>
    <message>
        <source>%1 has %2 % of the images, not %3 %: groups are kept whole.</source>
        <translation>%1 tiene el %2 % de las radiografías, no el %3 %: los grupos se mantienen enteros.</translation>
    </message>
    <message>
        <source>The name of &apos;%1&apos; is not valid UTF-8: it cannot be opened. Rename it.</source>
        <translation>El nombre de «%1» no es UTF-8 válido: no se puede abrir. Cámbiele el nombre.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a device or a pipe, not an image.</source>
        <translation>«%1» es un dispositivo o una tubería, no una radiografía.</translation>
    </message>
    <message>
        <source>its sequences are nested too deeply</source>
        <translation>sus secuencias están demasiado anidadas</translation>
    </message>
    <message>
        <source>&apos;%1&apos; would take more than %2 in memory.</source>
        <translation>«%1» ocuparía más de %2 de memoria.</translation>
    </message>
    <message>
        <source>Convert it to uncompressed DICOM, which is read in parts.</source>
        <translation>Conviértalo a DICOM sin comprimir, que se lee por partes.</translation>
    </message>
    <message>
        <source>its pixels are cut into more than %1 pieces</source>
        <translation>sus píxeles están divididos en más de %1 fragmentos</translation>
    </message>
    <message>
        <source>it says %1 frames, but its pixel data hold %2</source>
        <translation>indica %1 fotogramas, pero sus datos de píxeles contienen %2</translation>
    </message>
    <message>
        <source>its pixel data are cut off: %1 of %2 bytes are there</source>
        <translation>sus datos de píxeles están truncados: hay %1 de %2 bytes</translation>
    </message>
    <message>
        <source>a frame takes more than 2 GB</source>
        <translation>un fotograma ocupa más de 2 GB</translation>
    </message>
    <message>
        <source>floating-point pixels have %1 bits in one sample, not %2 in %3</source>
        <translation>los píxeles de coma flotante tienen %1 bits en una muestra, no %2 en %3</translation>
    </message>
    <message>
        <source>%1 of %2 bits cannot be</source>
        <translation>%1 de %2 bits no es posible</translation>
    </message>
    <message>
        <source>it is cut off in element %1: %2 of %3 bytes are there</source>
        <translation>está truncado en el elemento %1: hay %2 de %3 bytes</translation>
    </message>
    <message>
        <source>its pixel data do not begin like JPEG 2000</source>
        <translation>sus datos de píxeles no empiezan como JPEG 2000</translation>
    </message>
    <message>
        <source>its JPEG 2000 stream holds %1 × %2 pixels, its header says %3 × %4</source>
        <translation>su flujo JPEG 2000 contiene %1 × %2 píxeles; su cabecera indica %3 × %4</translation>
    </message>
    <message>
        <source>its JPEG 2000 stream holds %1 samples of %2 bits, its header says %3</source>
        <translation>su flujo JPEG 2000 contiene %1 muestras de %2 bits; su cabecera indica %3</translation>
    </message>
    <message>
        <source>its JPEG 2000 stream has %1 tiles</source>
        <translation>su flujo JPEG 2000 tiene %1 teselas</translation>
    </message>
    <message>
        <source>its compressed pixel data are cut off</source>
        <translation>sus datos de píxeles comprimidos están truncados</translation>
    </message>
    <message>
        <source>its pixels cannot be decoded (%1)</source>
        <translation>sus píxeles no se pueden descodificar (%1)</translation>
    </message>
    <message>
        <source>its JPEG 2000 stream has colour planes of unlike size</source>
        <translation>su flujo JPEG 2000 tiene planos de color de tamaño distinto</translation>
    </message>
    <message>
        <source>its pixel data do not begin like JPEG</source>
        <translation>sus datos de píxeles no empiezan como JPEG</translation>
    </message>
    <message>
        <source>its JPEG stream holds %1 × %2 pixels of %3 samples, its header says %4 × %5 of %6</source>
        <translation>su flujo JPEG contiene %1 × %2 píxeles de %3 muestras; su cabecera indica %4 × %5 de %6</translation>
    </message>
    <message>
        <source>its compressed pixel data are too short</source>
        <translation>sus datos de píxeles comprimidos son demasiado cortos</translation>
    </message>
    <message>
        <source>its JPEG stream has %1 scans</source>
        <translation>su flujo JPEG tiene %1 barridos</translation>
    </message>
    <message>
        <source>its overlay is too short: %1 of %2 bytes</source>
        <translation>su superposición es demasiado corta: %1 de %2 bytes</translation>
    </message>
    <message>
        <source>its overlay lies in bit %1 of the pixels, which holds none</source>
        <translation>su superposición está en el bit %1 de los píxeles, que no contiene ninguna</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no frame %2.</source>
        <translation>«%1» no tiene el fotograma %2.</translation>
    </message>
    <message>
        <source>its floating-point pixels are compressed</source>
        <translation>sus píxeles de coma flotante están comprimidos</translation>
    </message>
    <message>
        <source>its pixels are compressed, but it does not say how</source>
        <translation>sus píxeles están comprimidos, pero no indica cómo</translation>
    </message>
    <message>
        <source>its RLE data have %1 segments, not %2</source>
        <translation>sus datos RLE tienen %1 segmentos, no %2</translation>
    </message>
    <message>
        <source>%1 is %2, not %3</source>
        <translation>%1 es %2, no %3</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>coincide</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <source>opens</source>
        <translation>se abre</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an index: it has no column &apos;path&apos;.</source>
        <translation>«%1» no es un índice: no tiene la columna «path».</translation>
    </message>
    <message>
        <source>An index is a table with tabs; its first line names the columns.</source>
        <translation>Un índice es una tabla con tabuladores; su primera línea nombra las columnas.</translation>
    </message>
    <message>
        <source>%1 of %2 frames looked at</source>
        <translation>%1 de %2 fotogramas examinados</translation>
    </message>
    <message>
        <source>There is no folder &apos;%1&apos;.</source>
        <translation>No existe la carpeta «%1».</translation>
    </message>
    <message>
        <source>Stopped before all files were opened.</source>
        <translation>Detenido antes de abrir todos los archivos.</translation>
    </message>
    <message>
        <source>%1 files: </source>
        <translation>%1 archivos: </translation>
    </message>
    <message>
        <source>%1 agree with the index, %2 differ from it, </source>
        <translation>%1 coinciden con el índice, %2 difieren de él, </translation>
    </message>
    <message>
        <source>%1 open, %2 are refused.</source>
        <translation>%1 se abren, %2 se rechazan.</translation>
    </message>
    <message>
        <source>| File | Transfer syntax | Photometric | Size | Bits | Min | Max | Mean | Outcome |</source>
        <translation>| Archivo | Sintaxis de transferencia | Fotometría | Tamaño | Bits | Mín. | Máx. | Media | Resultado |</translation>
    </message>
    <message>
        <source> signed</source>
        <translation> con signo</translation>
    </message>
    <message>
        <source>a BMP of %1 bits with compression %2</source>
        <translation>un BMP de %1 bits con la compresión %2</translation>
    </message>
    <message>
        <source>no size is given near its beginning</source>
        <translation>no se indica ningún tamaño cerca de su comienzo</translation>
    </message>
    <message>
        <source>a TIFF with a palette or of single bits and more than 100 million pixels</source>
        <translation>un TIFF con paleta o de un solo bit y más de 100 millones de píxeles</translation>
    </message>
    <message>
        <source>its JPEG 2000 stream holds more than %1 million samples</source>
        <translation>su flujo JPEG 2000 contiene más de %1 millones de muestras</translation>
    </message>
    <message>
        <source>rotated by %1°</source>
        <translation>girada %1°</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>en espejo</translation>
    </message>
    <message>
        <source>mirrored top to bottom</source>
        <translation>en espejo de arriba abajo</translation>
    </message>
    <message>
        <source>mirrored and rotated by %1°</source>
        <translation>en espejo y girada %1°</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable</source>
        <translation>
            <numerusform>%Ln ilegible</numerusform>
            <numerusform>%Ln ilegibles</numerusform>
        </translation>
    </message>
    <message>
        <source>Opening &apos;%1&apos; was cancelled.</source>
        <translation>Se canceló la apertura de «%1».</translation>
    </message>
    <message>
        <source>inverted</source>
        <translation>invertida</translation>
    </message>
    <message>
        <source>%1 and inverted</source>
        <translation>%1 e invertida</translation>
    </message>
    <message>
        <source>The table &apos;%1&apos; has no row below the first one.</source>
        <translation>La tabla «%1» no tiene ninguna fila bajo la primera.</translation>
    </message>
    <message>
        <source>The row says nothing that &apos;%1&apos; did not say of the same image.</source>
        <translation>La fila no dice nada que «%1» no haya dicho ya de la misma radiografía.</translation>
    </message>
    <message>
        <source>The box is far outside of any image: it is left out.</source>
        <translation>El recuadro está muy fuera de cualquier radiografía: se omite.</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) or studies have images of more than one class, &apos;%1&apos; first: right for a course of illness, wrong for a mixed-up label.</source>
        <translation>
            <numerusform>%n paciente o estudio tiene radiografías de más de una clase, primero «%1»: correcto si es la evolución de una enfermedad, incorrecto si es una etiqueta confundida.</numerusform>
            <numerusform>%n pacientes o estudios tienen radiografías de más de una clase, primero «%1»: correcto si es la evolución de una enfermedad, incorrecto si es una etiqueta confundida.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have neither patient nor study: whether one is in two splits cannot be told of them.</source>
        <translation>
            <numerusform>%n radiografía no tiene ni paciente ni estudio: no se puede decir si alguien está en dos particiones.</numerusform>
            <numerusform>%n radiografías no tienen ni paciente ni estudio: no se puede decir si alguien está en dos particiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) of 16 bits hold no value above %1 of 65,535: they are shown and trained on nearly black. Choose a window in the viewer to see them; &apos;synthray-cli render --window&apos; writes them with one, to train on.</source>
        <translation>
            <numerusform>%n radiografía de 16 bits no tiene ningún valor por encima de %1 de 65 535: se muestra y se entrena casi negra. Elija una ventana en el visor para verla; «synthray-cli render --window» la escribe con ella para entrenar.</numerusform>
            <numerusform>%n radiografías de 16 bits no tienen ningún valor por encima de %1 de 65 535: se muestran y se entrenan casi negras. Elija una ventana en el visor para verlas; «synthray-cli render --window» las escribe con ella para entrenar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables %1: %2</source>
        <translation>Tablas %1: %2</translation>
    </message>
    <message>
        <source>Give the table a row for each image.</source>
        <translation>Dé a la tabla una fila por cada radiografía.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of near duplicates are in different parts: results on test images may look better than they are. &apos;Near duplicates together&apos; (nearTogether) keeps them in one.</source>
        <translation>
            <numerusform>%n par de casi duplicados está en particiones distintas: los resultados con las radiografías de prueba pueden parecer mejores de lo que son. «Casi duplicados juntos» (nearTogether) los mantiene en una.</numerusform>
            <numerusform>%n pares de casi duplicados están en particiones distintas: los resultados con las radiografías de prueba pueden parecer mejores de lo que son. «Casi duplicados juntos» (nearTogether) los mantiene en una.</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a picture of a format that is not read (%2).</source>
        <translation>«%1» es una imagen de un formato que no se lee (%2).</translation>
    </message>
    <message>
        <source>it is a DICOMDIR, a list of the files beside it</source>
        <translation>es un DICOMDIR, una lista de los archivos que tiene al lado</translation>
    </message>
    <message>
        <source>Open the folder that it lies in.</source>
        <translation>Abra la carpeta en la que está.</translation>
    </message>
    <message>
        <source>There is nothing in it to look at: leave it out.</source>
        <translation>No hay nada que ver en él: déjelo fuera.</translation>
    </message>
    <message>
        <source>Images of up to %1 frames can be read.</source>
        <translation>Se pueden leer radiografías de hasta %1 fotogramas.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be read: %2. It was left as it is.</source>
        <translation>«%1» no se puede leer: %2. Se dejó como estaba.</translation>
    </message>
    <message>
        <source>Open the set again.</source>
        <translation>Abra el conjunto de nuevo.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: its %2 &apos;%3&apos; has a comma, which was read as the decimal sign.</source>
        <translation>«%1»: %2 «%3» tiene una coma, que se ha leído como separador decimal.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: its %2 &apos;%3&apos; is no number: it was left out.</source>
        <translation>«%1»: %2 «%3» no es un número y no se tiene en cuenta.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: the largest entry of its VOI LUT is far below what its descriptor says: it is shown scaled to that entry.</source>
        <translation>«%1»: la mayor entrada de su tabla VOI está muy por debajo de lo que indica su descriptor: se muestra a la escala de esa entrada.</translation>
    </message>
    <message>
        <source>LUT, scaled to its largest entry</source>
        <translation>Tabla, a la escala de su mayor entrada</translation>
    </message>
    <message>
        <source>%1, scaled to its largest entry</source>
        <translation>%1, a la escala de su mayor entrada</translation>
    </message>
    <message>
        <source>Images of a table: %1</source>
        <translation>Radiografías de una tabla: %1</translation>
    </message>
    <message>
        <source>The classes %1 differ only in capitals or blanks. Are they one? Then switch on &apos;Ignore capitals and blanks in names&apos; under Data, Splits.</source>
        <translation>Las clases %1 solo difieren en mayúsculas o espacios. ¿Son una sola? Entonces active «Pasar por alto mayúsculas y espacios en los nombres» en Datos, Particiones.</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) have several names that differ only in capitals or blanks, &apos;%1&apos; and &apos;%2&apos; first. Are they one? Then switch on &apos;Ignore capitals and blanks in names&apos; under Data, Splits.</source>
        <translation>
            <numerusform>%n paciente tiene varios nombres que solo difieren en mayúsculas o espacios, «%1» y «%2». ¿Son uno solo? Entonces active «Pasar por alto mayúsculas y espacios en los nombres» en Datos, Particiones.</numerusform>
            <numerusform>%n pacientes tienen varios nombres que solo difieren en mayúsculas o espacios, primero «%1» y «%2». ¿Son uno solo? Entonces active «Pasar por alto mayúsculas y espacios en los nombres» en Datos, Particiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table &apos;%1&apos; is not in UTF-8: it was read as Windows-1252.</source>
        <translation>La tabla «%1» no está en UTF-8: se ha leído como Windows-1252.</translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; holds %n mask(s) of the images beside it: they are no images of the set.</source>
        <translation>
            <numerusform>«%1» contiene %n máscara de las imágenes de al lado: no es una imagen del conjunto.</numerusform>
            <numerusform>«%1» contiene %n máscaras de las imágenes de al lado: no son imágenes del conjunto.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table &apos;%1&apos; was not used: hardly any of its rows is about an image of this folder.</source>
        <translation>La tabla «%1» no se ha usado: casi ninguna de sus filas trata de una radiografía de esta carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos;: %n value(s) of -1 (not certain) were read as no label.</source>
        <translation>
            <numerusform>«%1»: %n valor de -1 (incierto) se ha leído como ausencia de etiqueta.</numerusform>
            <numerusform>«%1»: %n valores de -1 (incierto) se han leído como ausencia de etiqueta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guard</name>
    <message>
        <source>An unexpected error stopped the work: %1</source>
        <translation>Un error inesperado detuvo el trabajo: %1</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>No hay memoria suficiente para esto.</translation>
    </message>
    <message>
        <source>Choose a smaller batch, image size or set, or close other programs.</source>
        <translation>Elija un lote, un tamaño de imagen o un conjunto menor, o cierre otros programas.</translation>
    </message>
</context>
<context>
    <name>JobRunner</name>
    <message>
        <source>&apos;%1&apos; is still running.</source>
        <translation>«%1» todavía está en marcha.</translation>
    </message>
    <message>
        <source>Wait for it to finish or stop it first.</source>
        <translation>Espere a que termine o deténgalo antes.</translation>
    </message>
</context>
<context>
    <name>Learn</name>
    <message>
        <source>Networks cannot be trained or used: this installation lacks the part that computes with LibTorch (&apos;%1&apos;).</source>
        <translation>Las redes no se pueden entrenar ni usar: a esta instalación le falta la parte que calcula con LibTorch («%1»).</translation>
    </message>
    <message>
        <source>Install Synthray completely, or build it with LibTorch.</source>
        <translation>Instale Synthray completo, o compílelo con LibTorch.</translation>
    </message>
    <message>
        <source>The part that computes with LibTorch cannot be opened: %1</source>
        <translation>La parte que calcula con LibTorch no se puede abrir: %1</translation>
    </message>
    <message>
        <source>Install Synthray again, with LibTorch as its package asks for it.</source>
        <translation>Vuelva a instalar Synthray, con LibTorch como lo pide su paquete.</translation>
    </message>
    <message>
        <source>The checkpoint &apos;%1&apos; is damaged: %2.</source>
        <translation>El punto de control «%1» está dañado: %2.</translation>
    </message>
    <message>
        <source>Resume from an earlier checkpoint, or train again.</source>
        <translation>Reanude desde un punto de control anterior o entrene de nuevo.</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>falta el archivo</translation>
    </message>
    <message>
        <source>it has %1 bytes where %2 were written</source>
        <translation>tiene %1 bytes, pero se escribieron %2</translation>
    </message>
    <message>
        <source>its SHA-256 differs from the one noted</source>
        <translation>su SHA-256 no coincide con el anotado</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not describe a checkpoint of this program.</source>
        <translation>«%1» no describe un punto de control de este programa.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds no checkpoint yet.</source>
        <translation>«%1» todavía no contiene ningún punto de control.</translation>
    </message>
    <message>
        <source>Train it for at least one checkpoint first.</source>
        <translation>Entrene antes hasta al menos un punto de control.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: &apos;%2&apos; has another shape than this network&apos;s.</source>
        <translation>«%1»: «%2» tiene otra forma que en esta red.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; lacks &apos;%2&apos;.</source>
        <translation>En «%1» falta «%2».</translation>
    </message>
    <message>
        <source>It belongs to another network or to other settings.</source>
        <translation>Pertenece a otra red o a otros ajustes.</translation>
    </message>
    <message>
        <source>There is not enough memory for this network and batch.</source>
        <translation>No hay memoria suficiente para esta red y este lote.</translation>
    </message>
    <message>
        <source>Choose a smaller batch or network width, or close other programs.</source>
        <translation>Elija un lote o un ancho de red menor, o cierre otros programas.</translation>
    </message>
    <message>
        <source>LibTorch reported an error: %1</source>
        <translation>LibTorch notificó un error: %1</translation>
    </message>
    <message>
        <source>Try again with device &apos;cpu&apos; and the preset&apos;s default settings.</source>
        <translation>Inténtelo de nuevo con el dispositivo «cpu» y los ajustes predeterminados del preajuste.</translation>
    </message>
    <message>
        <source>An unexpected error stopped the work: %1</source>
        <translation>Un error inesperado detuvo el trabajo: %1</translation>
    </message>
    <message>
        <source>Stopped at once.</source>
        <translation>Detenido al instante.</translation>
    </message>
    <message>
        <source>Training was stopped at once.</source>
        <translation>El entrenamiento se detuvo al instante.</translation>
    </message>
    <message>
        <source>Resume goes on from the last checkpoint.</source>
        <translation>«Reanudar» continúa desde el último punto de control.</translation>
    </message>
    <message>
        <source>Training broke down in epoch %1 (step %2): the losses are no longer numbers.</source>
        <translation>El entrenamiento fracasó en la época %1 (paso %2): las pérdidas ya no son números.</translation>
    </message>
    <message>
        <source>Choose lower learning rates (lrG, lrD) and start again; the last checkpoint is from before that.</source>
        <translation>Elija tasas de aprendizaje menores (lrG, lrD) y comience de nuevo; el último punto de control es anterior al fallo.</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>Época %1 de %2</translation>
    </message>
    <message>
        <source>Take another checkpoint, or train again.</source>
        <translation>Tome otro punto de control o entrene de nuevo.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: tensor &apos;%2&apos; has the type &apos;%3&apos;, which is not read here.</source>
        <translation>«%1»: el tensor «%2» es del tipo «%3», que aquí no se lee.</translation>
    </message>
    <message>
        <source>Cannot read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>it ends before its header</source>
        <translation>termina antes de su cabecera</translation>
    </message>
    <message>
        <source>its header claims %1 bytes</source>
        <translation>su cabecera declara %1 bytes</translation>
    </message>
    <message>
        <source>it ends within its header</source>
        <translation>termina dentro de su cabecera</translation>
    </message>
    <message>
        <source>it ends within &apos;%1&apos;</source>
        <translation>termina dentro de «%1»</translation>
    </message>
    <message>
        <source>count is %1.</source>
        <translation>count es %1.</translation>
    </message>
    <message>
        <source>It takes 1 to 100000.</source>
        <translation>Admite de 1 a 100000.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a run that makes images.</source>
        <translation>«%1» no es una ejecución que cree radiografías.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; keeps no snapshot of epoch %2.</source>
        <translation>«%1» no conserva ninguna instantánea de la época %2.</translation>
    </message>
    <message>
        <source>Snapshots there: %1.</source>
        <translation>Instantáneas existentes: %1.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n image(s).</source>
        <translation>
            <numerusform>Detenido tras %n radiografía.</numerusform>
            <numerusform>Detenido tras %n radiografías.</numerusform>
        </translation>
    </message>
    <message>
        <source>Image %1 of %2</source>
        <translation>Radiografía %1 de %2</translation>
    </message>
    <message>
        <source>Stopped before training began.</source>
        <translation>Detenido antes de comenzar el entrenamiento.</translation>
    </message>
    <message>
        <source>Looking for images</source>
        <translation>Buscando radiografías</translation>
    </message>
    <message>
        <source>Classes there: %1. Splits: %2.</source>
        <translation>Clases existentes: %1. Particiones: %2.</translation>
    </message>
    <message>
        <source>There is no class &apos;%1&apos; in &apos;%2&apos;.</source>
        <translation>No existe la clase «%1» en «%2».</translation>
    </message>
    <message>
        <source>There is no split &apos;%1&apos; in &apos;%2&apos;.</source>
        <translation>No existe la partición «%1» en «%2».</translation>
    </message>
    <message>
        <source>No image of &apos;%1&apos; is left to train on.</source>
        <translation>No queda ninguna radiografía de «%1» con la que entrenar.</translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; gives only %n image(s) to train on; a generator needs at least 2.</source>
        <translation>
            <numerusform>«%1» solo ofrece %n radiografía para entrenar; un generador necesita al menos 2.</numerusform>
            <numerusform>«%1» solo ofrece %n radiografías para entrenar; un generador necesita al menos 2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a class or folder with more images.</source>
        <translation>Elija una clase o carpeta con más radiografías.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (batch) is %2, but there are only %n image(s) to train on.</source>
        <translation>
            <numerusform>%1 (lote) es %2, pero solo hay %n radiografía para entrenar.</numerusform>
            <numerusform>%1 (lote) es %2, pero solo hay %n radiografías para entrenar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set batch to %1 or less, or choose more images.</source>
        <translation>Fije el lote en %1 o menos, o elija más radiografías.</translation>
    </message>
    <message>
        <source>Reading images</source>
        <translation>Leyendo radiografías</translation>
    </message>
    <message>
        <source>A run of kind &apos;%1&apos; cannot be trained here.</source>
        <translation>Una ejecución del tipo «%1» no se puede entrenar aquí.</translation>
    </message>
    <message>
        <source>No folder of images is given.</source>
        <translation>No se indicó ninguna carpeta de radiografías.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the images to train on.</source>
        <translation>Elija la carpeta con las radiografías de entrenamiento.</translation>
    </message>
    <message>
        <source>Fingerprinting the images</source>
        <translation>Calculando la huella de las radiografías</translation>
    </message>
    <message>
        <source>The run &apos;%1&apos; is finished already.</source>
        <translation>La ejecución «%1» ya está finalizada.</translation>
    </message>
    <message>
        <source>Start a new run with more epochs, or generate images from this one.</source>
        <translation>Inicie una ejecución nueva con más épocas o genere radiografías con esta.</translation>
    </message>
    <message>
        <source>Comparing the images with those of the run</source>
        <translation>Comparando las radiografías con las de la ejecución</translation>
    </message>
    <message>
        <source>The images in &apos;%1&apos; have changed since the run began.</source>
        <translation>Las radiografías de «%1» han cambiado desde que comenzó la ejecución.</translation>
    </message>
    <message>
        <source>Put the old images back, or start a new run.</source>
        <translation>Restituya las radiografías anteriores o inicie una ejecución nueva.</translation>
    </message>
    <message>
        <source>Resumed from the previous checkpoint: %1</source>
        <translation>Reanudada desde el punto de control anterior: %1</translation>
    </message>
    <message>
        <source>The checkpoint &apos;%1&apos; does not fit the settings of its run.</source>
        <translation>El punto de control «%1» no corresponde a los ajustes de su ejecución.</translation>
    </message>
    <message>
        <source>Remove it to resume from the checkpoint before it, or train again.</source>
        <translation>Elimínelo para continuar desde el anterior, o entrene de nuevo.</translation>
    </message>
    <message>
        <source>The weights of &apos;%1&apos; do not fit the FID InceptionV3 (%2).</source>
        <translation>Los pesos de «%1» no encajan en la InceptionV3 de la FID (%2).</translation>
    </message>
    <message>
        <source>The file wanted is pt_inception-2015-12-05-6726825d.pth.</source>
        <translation>El archivo buscado es pt_inception-2015-12-05-6726825d.pth.</translation>
    </message>
    <message>
        <source>FID is not measured: %1</source>
        <translation>La FID no se mide: %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the run of a classifier.</source>
        <translation>«%1» no es la ejecución de un clasificador.</translation>
    </message>
    <message>
        <source>Random Inception</source>
        <translation>Inception aleatoria</translation>
    </message>
    <message>
        <source>Not comparable with published FID: for comparisons within this program only.</source>
        <translation>No comparable con la FID publicada: solo para comparaciones dentro de este programa.</translation>
    </message>
    <message>
        <source>Inception (published scale)</source>
        <translation>Inception (escala publicada)</translation>
    </message>
    <message>
        <source>Inception (other weights)</source>
        <translation>Inception (otros pesos)</translation>
    </message>
    <message>
        <source>Not comparable with published FID: the weights file is another one than %1.</source>
        <translation>No comparable con la FID publicada: el archivo de pesos no es %1.</translation>
    </message>
    <message>
        <source>This is the published file: its FID is on the scale of pytorch-fid.</source>
        <translation>Este es el archivo publicado: su FID está en la escala de pytorch-fid.</translation>
    </message>
    <message>
        <source>This is another file than the published one, but it can be used. Its FID cannot be compared with published values.</source>
        <translation>Este archivo no es el publicado, pero sirve. Su FID no se puede comparar con valores publicados.</translation>
    </message>
    <message>
        <source>These are not the weights of the FID InceptionV3 (%1).</source>
        <translation>Estos no son los pesos de la InceptionV3 de la FID (%1).</translation>
    </message>
    <message>
        <source>Measuring FID after epoch %1</source>
        <translation>Midiendo la FID tras la época %1</translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; has %n image(s) that open; a comparison of distributions needs at least two.</source>
        <translation>
            <numerusform>«%1» tiene %n radiografía que se abre; comparar distribuciones pide al menos dos.</numerusform>
            <numerusform>«%1» tiene %n radiografías que se abren; comparar distribuciones pide al menos dos.</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds statistics of %2 dims, not of %3.</source>
        <translation>«%1» contiene una estadística de %2 dimensiones, no de %3.</translation>
    </message>
    <message>
        <source>Choose dims %1, or other statistics.</source>
        <translation>Elija %1 dimensiones, u otra estadística.</translation>
    </message>
    <message>
        <source>There are no such images in &apos;%1&apos;: %2.</source>
        <translation>No hay tales radiografías en «%1»: %2.</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>Hay: %1.</translation>
    </message>
    <message>
        <source>Pillow bicubic to 299 × 299, 8 bits</source>
        <translation>Pillow bicúbico a 299 × 299, 8 bits</translation>
    </message>
    <message>
        <source>PyTorch bilinear to 299 × 299, no antialias</source>
        <translation>PyTorch bilineal a 299 × 299, sin suavizado</translation>
    </message>
    <message>
        <source>KID, precision and recall need images on both sides, not statistics.</source>
        <translation>KID, precisión y exhaustividad necesitan radiografías en ambos lados, no estadísticas.</translation>
    </message>
    <message>
        <source>Give folders or sets instead of .npz files.</source>
        <translation>Dé carpetas o conjuntos en vez de archivos .npz.</translation>
    </message>
    <message>
        <source>distances</source>
        <translation>distancias</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>Sets: %1 (N = %2) against %3 (N = %4)</source>
        <translation>Conjuntos: %1 (N = %2) frente a %3 (N = %4)</translation>
    </message>
    <message>
        <source>Backbone: %1, %2 dims</source>
        <translation>Red: %1, %2 dimensiones</translation>
    </message>
    <message>
        <source>Backbone fingerprint: %1</source>
        <translation>Huella de la red: %1</translation>
    </message>
    <message>
        <source>Weights SHA-256: %1</source>
        <translation>SHA-256 de los pesos: %1</translation>
    </message>
    <message>
        <source>Input: displayed image at 8 bits, grey replicated to three channels; %1</source>
        <translation>Entrada: radiografía mostrada a 8 bits, gris repetido en tres canales; %1</translation>
    </message>
    <message>
        <source>FID: Fréchet distance of mean and covariance (divisor N − 1), float64, from float32 features</source>
        <translation>FID: distancia de Fréchet de media y covarianza (divisor N − 1), float64, a partir de características float32</translation>
    </message>
    <message>
        <source>Floor: two random halves of the first set (%1 images each)</source>
        <translation>Suelo: dos mitades aleatorias del primer conjunto (%1 radiografías cada una)</translation>
    </message>
    <message>
        <source>KID: kernel (x·y/d + 1)³, unbiased, %1 subset(s) of %2 images, mean ± standard deviation</source>
        <translation>KID: núcleo (x·y/d + 1)³, insesgado, %1 subconjunto(s) de %2 radiografías, media ± desviación típica</translation>
    </message>
    <message>
        <source>Precision, recall: k = %1; density, coverage: k = %2</source>
        <translation>Precisión, exhaustividad: k = %1; densidad, cobertura: k = %2</translation>
    </message>
    <message>
        <source>Seed %1, Synthray %2</source>
        <translation>Semilla %1, Synthray %2</translation>
    </message>
    <message>
        <source>There is not enough memory for this image.</source>
        <translation>No hay memoria suficiente para esta radiografía.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no backbone.</source>
        <translation>«%1» no es una red conocida.</translation>
    </message>
    <message>
        <source>Known ones: random, weights:FILE, domain:RUNDIR.</source>
        <translation>Conocidas: random, weights:ARCHIVO, domain:CARPETA.</translation>
    </message>
    <message>
        <source>image %1</source>
        <translation>radiografía %1</translation>
    </message>
    <message>
        <source>features: image %1 of %2</source>
        <translation>características: radiografía %1 de %2</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>No FID was measured in &apos;%1&apos;, so there is no best epoch.</source>
        <translation>En «%1» no se midió ninguna FID, así que no hay mejor época.</translation>
    </message>
    <message>
        <source>Take the last checkpoint or a snapshot, or train with &apos;fidEvery&apos; above 0.</source>
        <translation>Tome el último punto de control o una instantánea, o entrene con «fidEvery» mayor que 0.</translation>
    </message>
    <message>
        <source>%1 generated images against %2 training images (%3 held out), all at 64 × 64 pixels, fit %4</source>
        <translation>%1 radiografías generadas frente a %2 de entrenamiento (%3 reservadas), todas a 64 × 64 píxeles, ajuste %4</translation>
    </message>
    <message>
        <source>Backbone: %1, %2 dims; fingerprint %3</source>
        <translation>Red: %1, %2 dimensiones; huella %3</translation>
    </message>
    <message>
        <source>Distance ratio: median distance generated → training over held-out → training</source>
        <translation>Cociente de distancias: distancia mediana generada → entrenamiento entre reservada → entrenamiento</translation>
    </message>
    <message>
        <source>Synthray %1</source>
        <translation>Synthray %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 × %3 pixels; %4 needs at least %5 × %5.</source>
        <translation>«%1» tiene %2 × %3 píxeles; %4 necesita al menos %5 × %5.</translation>
    </message>
    <message>
        <source>Choose a larger image.</source>
        <translation>Elija una radiografía mayor.</translation>
    </message>
    <message>
        <source>Choose the folder of a run that was made by train-classifier or on the Classify page.</source>
        <translation>Elija la carpeta de una ejecución creada con train-classifier o en la página Clasificar.</translation>
    </message>
    <message>
        <source>The run &apos;%1&apos; has not kept a network yet.</source>
        <translation>La ejecución «%1» aún no ha guardado ninguna red.</translation>
    </message>
    <message>
        <source>Wait for the end of its first epoch, or resume it.</source>
        <translation>Espere al final de su primera época o reanúdela.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no way to normalise.</source>
        <translation>«%1» no es un modo de normalización.</translation>
    </message>
    <message>
        <source>Known ones: %1.</source>
        <translation>Conocidos: %1.</translation>
    </message>
    <message>
        <source>image %1 of %2</source>
        <translation>radiografía %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have no class and are not judged.</source>
        <translation>
            <numerusform>%n radiografía no tiene clase y no se evalúa.</numerusform>
            <numerusform>%n radiografías no tienen clase y no se evalúan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) of %1 are not judged: the network knows %2 only.</source>
        <translation>
            <numerusform>%n radiografía de %1 no se evalúa: la red solo conoce %2.</numerusform>
            <numerusform>%n radiografías de %1 no se evalúan: la red solo conoce %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>No image of &apos;%1&apos; is of a class that the network knows.</source>
        <translation>Ninguna radiografía de «%1» es de una clase que la red conozca.</translation>
    </message>
    <message>
        <source>It knows: %1.</source>
        <translation>Conoce: %1.</translation>
    </message>
    <message>
        <source>There is no class %1.</source>
        <translation>No existe la clase %1.</translation>
    </message>
    <message>
        <source>The set has splits (%1), but none is called train.</source>
        <translation>El conjunto tiene particiones (%1), pero ninguna se llama train.</translation>
    </message>
    <message>
        <source>Deal it out anew on the Data page, or with &apos;synthray-cli split&apos;.</source>
        <translation>Repártalo de nuevo en la página Datos o con &apos;synthray-cli split&apos;.</translation>
    </message>
    <message>
        <source>The set has no splits: %1 % of it validate and %2 % test, dealt by patient.</source>
        <translation>El conjunto no tiene particiones: un %1 % se usa para validación y un %2 % para prueba, repartido por paciente.</translation>
    </message>
    <message>
        <source>The set has no split val: %1 % of the training images validate, dealt by patient.</source>
        <translation>El conjunto no tiene partición val: un %1 % de las radiografías de entrenamiento se usa para validación, repartido por paciente.</translation>
    </message>
    <message>
        <source>No image of &apos;%1&apos; has a class.</source>
        <translation>Ninguna radiografía de «%1» tiene clase.</translation>
    </message>
    <message>
        <source>Put the images into one folder a class, or give them labels on the Data page.</source>
        <translation>Ponga las radiografías en una carpeta por clase o etiquételas en la página Datos.</translation>
    </message>
    <message>
        <source>All images of &apos;%1&apos; are of one class (%2): there is nothing to tell apart.</source>
        <translation>Todas las radiografías de «%1» son de una sola clase (%2): no hay nada que distinguir.</translation>
    </message>
    <message>
        <source>Open the folder above it, which holds the other classes too.</source>
        <translation>Abra la carpeta superior, que contiene también las otras clases.</translation>
    </message>
    <message>
        <source>No training image is of the class %1.</source>
        <translation>Ninguna radiografía de entrenamiento es de la clase %1.</translation>
    </message>
    <message>
        <source>Deal the set out anew by patient, or leave that class out.</source>
        <translation>Reparta de nuevo el conjunto por paciente o excluya esa clase.</translation>
    </message>
    <message>
        <source>There are too few training images in &apos;%1&apos;.</source>
        <translation>Hay muy pocas radiografías de entrenamiento en «%1».</translation>
    </message>
    <message>
        <source>A classifier needs at least two.</source>
        <translation>Un clasificador necesita al menos dos.</translation>
    </message>
    <message>
        <source>No image of the split %1 is of the class %2: its recall and AUC cannot be told there.</source>
        <translation>Ninguna radiografía de la partición %1 es de la clase %2: allí no se pueden determinar su exhaustividad ni su AUC.</translation>
    </message>
    <message numerus="yes">
        <source>The split %1 has only %n image(s): its numbers are very uncertain.</source>
        <translation>
            <numerusform>La partición %1 solo tiene %n radiografía: sus cifras son muy inciertas.</numerusform>
            <numerusform>La partición %1 solo tiene %n radiografías: sus cifras son muy inciertas.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no validation images: the last epoch&apos;s network is kept.</source>
        <translation>No hay radiografías de validación: se conserva la red de la última época.</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) have images of more than one class; they are kept in one split.</source>
        <translation>
            <numerusform>%n paciente tiene radiografías de más de una clase; se mantienen en una sola partición.</numerusform>
            <numerusform>%n pacientes tienen radiografías de más de una clase; se mantienen en una sola partición.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no class, so it was left out.</source>
        <translation>No tiene clase, por lo que se excluyó.</translation>
    </message>
    <message>
        <source>It is in no split, so it was left out.</source>
        <translation>No está en ninguna partición, por lo que se excluyó.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped early: %n epoch(s) without a better one than epoch %1.</source>
        <translation>
            <numerusform>Detenido antes de tiempo: %n época sin mejorar la época %1.</numerusform>
            <numerusform>Detenido antes de tiempo: %n épocas sin mejorar la época %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a lower learning rate (lr) or a warm-up and start again; the last checkpoint is from before that.</source>
        <translation>Elija una tasa de aprendizaje (lr) menor o un calentamiento y empiece de nuevo; el último punto de control es anterior al fallo.</translation>
    </message>
    <message>
        <source>Judging the validation and test images</source>
        <translation>Evaluando las radiografías de validación y prueba</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not hold a classifier of this program.</source>
        <translation>«%1» no contiene un clasificador de este programa.</translation>
    </message>
    <message>
        <source>Choose the folder of a classifier&apos;s run.</source>
        <translation>Elija la carpeta de la ejecución de un clasificador.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not hold the weights of this network (%2).</source>
        <translation>«%1» no contiene los pesos de esta red (%2).</translation>
    </message>
    <message>
        <source>They seem to be those of %1: choose that network.</source>
        <translation>Parecen ser los de %1: elija esa red.</translation>
    </message>
    <message>
        <source>Choose the network, its width and its channels as they were when the file was made.</source>
        <translation>Elija la red, su ancho y sus canales tal como eran cuando se creó el archivo.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not hold the weights of %2.</source>
        <translation>«%1» no contiene los pesos de %2.</translation>
    </message>
    <message>
        <source>This CPU has no units for bfloat16: training would be slower with it, not faster.</source>
        <translation>Esta CPU no tiene unidades para bfloat16: el entrenamiento sería más lento, no más rápido.</translation>
    </message>
    <message>
        <source>Set the precision to float32.</source>
        <translation>Ajuste la precisión numérica a float32.</translation>
    </message>
    <message>
        <source>Fewer than two of the training images can be opened.</source>
        <translation>Se pueden abrir menos de dos de las radiografías de entrenamiento.</translation>
    </message>
    <message>
        <source>The recipe changes nothing: this run is the same as one without a recipe.</source>
        <translation>La receta no cambia nada: esta ejecución es igual que una sin receta.</translation>
    </message>
    <message>
        <source>Choose the random backbone, a weights file or a classifier&apos;s run.</source>
        <translation>Elija la red base aleatoria, un archivo de pesos o la ejecución de un clasificador.</translation>
    </message>
    <message>
        <source>Domain features (%1)</source>
        <translation>Características del dominio (%1)</translation>
    </message>
    <message>
        <source>Not comparable with published FID, nor with another classifier&apos;s: for comparisons with this one only.</source>
        <translation>No comparable con FID publicados ni con los de otro clasificador: solo para comparaciones con este.</translation>
    </message>
    <message>
        <source>%1 × %1 as the classifier was trained</source>
        <translation>%1 × %1, como se entrenó el clasificador</translation>
    </message>
    <message>
        <source>Input: displayed image at 8 bits; %1</source>
        <translation>Entrada: radiografía mostrada a 8 bits; %1</translation>
    </message>
    <message>
        <source>The kind must be &apos;gan&apos; or &apos;classifier&apos;.</source>
        <translation>El tipo debe ser &apos;gan&apos; o &apos;classifier&apos;.</translation>
    </message>
    <message>
        <source>What the network says of &apos;%1&apos; is no number: its weights are damaged.</source>
        <translation>Lo que la red dice de «%1» no es un número: sus pesos están dañados.</translation>
    </message>
    <message>
        <source>Train it again, or take another weights file.</source>
        <translation>Entrénela de nuevo o tome otro archivo de pesos.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these images were trained on: the numbers are better than they would be on new images.</source>
        <translation>
            <numerusform>Se entrenó con %n de estas radiografías: las cifras son mejores de lo que serían con radiografías nuevas.</numerusform>
            <numerusform>Se entrenó con %n de estas radiografías: las cifras son mejores de lo que serían con radiografías nuevas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Validation and test images look easier than they are: &apos;synthray-cli split --fix&apos; or the Data page fixes it.</source>
        <translation>Las radiografías de validación y de test parecen más fáciles de lo que son: «synthray-cli split --fix» o la página Datos lo corrige.</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) have images in more than one of the set&apos;s splits, &apos;%1&apos; first (%2).</source>
        <translation>
            <numerusform>%n paciente tiene radiografías en más de una de las particiones del conjunto: «%1» (%2).</numerusform>
            <numerusform>%n pacientes tienen radiografías en más de una de las particiones del conjunto; el primero, «%1» (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are in more than one of the set&apos;s splits as copies, &apos;%1&apos; first (%2).</source>
        <translation>
            <numerusform>%n radiografía está como copia en más de una de las particiones del conjunto: «%1» (%2).</numerusform>
            <numerusform>%n radiografías están como copias en más de una de las particiones del conjunto; la primera, «%1» (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have a near duplicate in another of the set&apos;s splits, &apos;%1&apos; first (%2).</source>
        <translation>
            <numerusform>%n radiografía tiene un casi duplicado en otra de las particiones del conjunto: «%1» (%2).</numerusform>
            <numerusform>%n radiografías tienen un casi duplicado en otra de las particiones del conjunto; la primera, «%1» (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) have images of more than one class.</source>
        <translation>
            <numerusform>%n paciente tiene radiografías de más de una clase.</numerusform>
            <numerusform>%n pacientes tienen radiografías de más de una clase.</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds values that are no numbers (in %2).</source>
        <translation>«%1» contiene valores que no son números (en %2).</translation>
    </message>
    <message>
        <source>Take another weights file: one that was saved before its training broke down.</source>
        <translation>Tome otro archivo de pesos: uno guardado antes de que fallara su entrenamiento.</translation>
    </message>
    <message>
        <source>The head of &apos;%1&apos; was made anew: %2 → %3 classes.</source>
        <translation>La cabeza de «%1» se creó de nuevo: %2 → %3 clases.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no head for these classes: it was made anew.</source>
        <translation>«%1» no tiene cabeza para estas clases: se creó de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n tensor(s) hold values that are not numbers, the first one %1</source>
        <translation>
            <numerusform>%n tensor contiene valores que no son números: %1</numerusform>
            <numerusform>%n tensores contienen valores que no son números; el primero, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Inception (torchvision&apos;s weights)</source>
        <translation>Inception (pesos de torchvision)</translation>
    </message>
    <message>
        <source>Not comparable with published FID: these are the weights of torchvision&apos;s inception_v3, which is another network.</source>
        <translation>No comparable con la FID publicada: son los pesos de inception_v3 de torchvision, que es otra red.</translation>
    </message>
    <message>
        <source>These are the weights of torchvision&apos;s inception_v3, not those of the FID InceptionV3. They can be used, but their FID cannot be compared with published values: they were trained otherwise (1000 classes, an auxiliary head), for a network whose average pools count the border and whose last block ends in an average.</source>
        <translation>Son los pesos de inception_v3 de torchvision, no los de la InceptionV3 de la FID. Se pueden usar, pero su FID no se puede comparar con valores publicados: se entrenaron de otro modo (1000 clases, una cabeza auxiliar), para una red cuyos promedios locales cuentan el borde y cuyo último bloque termina en un promedio.</translation>
    </message>
    <message>
        <source>its data do not fit the checksum that was written with them</source>
        <translation>sus datos no concuerdan con la suma de comprobación que se escribió con ellos</translation>
    </message>
    <message>
        <source>Which network made the statistics &apos;%1&apos; is not known: the value means something only if it was this one, with this resizer.</source>
        <translation>No se sabe qué red hizo la estadística «%1»: el valor solo significa algo si fue esta, con este redimensionado.</translation>
    </message>
    <message>
        <source>The statistics &apos;%1&apos; were made with the resizer &apos;%2&apos;, this comparison takes &apos;%3&apos;: the values cannot be compared.</source>
        <translation>La estadística «%1» se hizo con el redimensionado «%2» y esta comparación usa «%3»: los valores no se pueden comparar.</translation>
    </message>
    <message>
        <source>Choose the resizer &apos;%1&apos;, or make the statistics again from the images.</source>
        <translation>Elija el redimensionado «%1», o haga de nuevo la estadística a partir de las radiografías.</translation>
    </message>
    <message>
        <source>The statistics &apos;%1&apos; were made by another network (%2, fingerprint %3…) than that of this comparison (%4, %5…): their features cannot be compared.</source>
        <translation>La estadística «%1» la hizo otra red (%2, huella %3…) que la de esta comparación (%4, %5…): sus características no se pueden comparar.</translation>
    </message>
    <message>
        <source>Choose the backbone that made them, or make the statistics again from the images.</source>
        <translation>Elija la red que la hizo, o haga de nuevo la estadística a partir de las radiografías.</translation>
    </message>
    <message>
        <source>Unknown network</source>
        <translation>Red desconocida</translation>
    </message>
    <message>
        <source>Not comparable with published FID: for comparisons with the same network only.</source>
        <translation>No comparable con la FID publicada: solo para comparaciones con la misma red.</translation>
    </message>
    <message>
        <source>its name does not end in .npz, by which statistics are recognised</source>
        <translation>su nombre no termina en .npz, por lo que se reconocen las estadísticas</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>the folder &apos;%1&apos; does not exist</source>
        <translation>la carpeta «%1» no existe</translation>
    </message>
    <message>
        <source>writing is not allowed there</source>
        <translation>no está permitido escribir ahí</translation>
    </message>
    <message>
        <source>Statistics cannot be written to &apos;%1&apos;: %2.</source>
        <translation>No se puede escribir la estadística en «%1»: %2.</translation>
    </message>
    <message>
        <source>Choose another file for the statistics.</source>
        <translation>Elija otro archivo para la estadística.</translation>
    </message>
    <message>
        <source>KID has no deviation: one subset of %1 images is all there is. A KID subset size below the number of images gives one.</source>
        <translation>La KID no tiene desviación: solo hay un subconjunto de %1 radiografías. Un tamaño de los subconjuntos KID menor que el número de radiografías da una.</translation>
    </message>
    <message>
        <source>The features of both sets are (nearly) all equal: these features do not tell the images apart, and the values say nothing.</source>
        <translation>Las características de ambos conjuntos son todas (casi) iguales: no distinguen las radiografías, y los valores no dicen nada.</translation>
    </message>
    <message>
        <source>The features of the first set are (nearly) all equal: these features do not tell its images apart, and the values say little.</source>
        <translation>Las características del primer conjunto son todas (casi) iguales: no distinguen sus radiografías, y los valores dicen poco.</translation>
    </message>
    <message>
        <source>The features of the second set are (nearly) all equal: these features do not tell its images apart, or it holds one image many times.</source>
        <translation>Las características del segundo conjunto son todas (casi) iguales: no distinguen sus radiografías, o contiene muchas veces la misma.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are on both sides: the values are better than they should be.</source>
        <translation>
            <numerusform>%n radiografía está en ambos lados: los valores son mejores de lo que deberían.</numerusform>
            <numerusform>%n radiografías están en ambos lados: los valores son mejores de lo que deberían.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 dims cannot be had of this backbone: it has %2.</source>
        <translation>Esta red no puede dar %1 dimensiones: tiene %2.</translation>
    </message>
    <message>
        <source>The resizer was not used: a classifier brings its own (%1).</source>
        <translation>No se usó el redimensionado: un clasificador trae el suyo (%1).</translation>
    </message>
    <message>
        <source>Input: not known</source>
        <translation>Entrada: desconocida</translation>
    </message>
    <message>
        <source>KID: kernel (x·y/d + 1)³, unbiased, one subset of %1 images, so without a deviation</source>
        <translation>KID: núcleo (x·y/d + 1)³, insesgado, un subconjunto de %1 radiografías, por tanto sin desviación</translation>
    </message>
    <message>
        <source>Generator of %1: the running mean where there is one, epoch %2, seed %3</source>
        <translation>Generador de %1: la media móvil si la hay, época %2, semilla %3</translation>
    </message>
    <message>
        <source>Near-copies of training images cannot be looked for: %1 No image was written.</source>
        <translation>No se pueden buscar casi copias de radiografías de entrenamiento: %1 No se escribió ninguna radiografía.</translation>
    </message>
    <message>
        <source>Bring the training images back to where they were, or choose &quot;Export near-copies of training images too&quot; (--near-copies).</source>
        <translation>Devuelva las radiografías de entrenamiento a su lugar, o elija «Exportar también casi copias de radiografías de entrenamiento» (--near-copies).</translation>
    </message>
    <message>
        <source>there is no image of the training in &apos;%1&apos; any more.</source>
        <translation>ya no hay ninguna radiografía del entrenamiento en «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n training image(s) did not open: near-copies of them were not looked for.</source>
        <translation>
            <numerusform>%n radiografía de entrenamiento no se abrió: no se buscaron sus casi copias.</numerusform>
            <numerusform>%n radiografías de entrenamiento no se abrieron: no se buscaron sus casi copias.</numerusform>
        </translation>
    </message>
    <message>
        <source>epoch %1, seed %2</source>
        <translation>época %1, semilla %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not exist any more.</source>
        <translation>«%1» ya no existe.</translation>
    </message>
    <message numerus="yes">
        <source>%n held-out image(s) are training images too: the distance ratio is too large.</source>
        <translation>
            <numerusform>%n radiografía reservada es también de entrenamiento: el cociente de distancias es demasiado grande.</numerusform>
            <numerusform>%n radiografías reservadas son también de entrenamiento: el cociente de distancias es demasiado grande.</numerusform>
        </translation>
    </message>
    <message>
        <source>The features of the training images are (nearly) all equal: these features do not tell the images apart, and distances say nothing.</source>
        <translation>Las características de las radiografías de entrenamiento son todas (casi) iguales: no distinguen las radiografías, y las distancias no dicen nada.</translation>
    </message>
    <message>
        <source>Near-copy: SSIM (7 × 7) of %1 or more with a training image or its mirror image, moved by up to %2 pixels</source>
        <translation>Casi copia: SSIM (7 × 7) de %1 o más con una radiografía de entrenamiento o su imagen en espejo, desplazada hasta %2 píxeles</translation>
    </message>
    <message>
        <source>Every distance: the smaller one to a training image and to its mirror image</source>
        <translation>Cada distancia: la menor entre la distancia a una radiografía de entrenamiento y a su imagen en espejo</translation>
    </message>
    <message>
        <source>Authentic: no near-copy, and farther from the nearest training image than that one is from its own nearest (Alaa 2022)</source>
        <translation>Auténtica: no es casi copia y está más lejos de la radiografía de entrenamiento más próxima que esta de su propia vecina más próxima (Alaa 2022)</translation>
    </message>
    <message>
        <source>Generator: the running mean where there is one, epoch %1, seed %2</source>
        <translation>Generador: la media móvil si la hay, época %1, semilla %2</translation>
    </message>
    <message>
        <source>&apos;sigma&apos; in &apos;%1&apos; is no covariance: it is not symmetric, or a variance in it is negative.</source>
        <translation>«sigma» en «%1» no es una covarianza: no es simétrica o contiene una varianza negativa.</translation>
    </message>
    <message>
        <source>Make the statistics again from the images.</source>
        <translation>Vuelva a hacer las estadísticas a partir de las radiografías.</translation>
    </message>
    <message>
        <source>Precision, recall, density and coverage need more than %1 images on both sides: the larger of their two numbers of neighbours.</source>
        <translation>Precisión, exhaustividad, densidad y cobertura necesitan más de %1 radiografías en ambos lados: el mayor de sus dos números de vecinos.</translation>
    </message>
    <message>
        <source>The smaller set has %1 images for %2 dims: its FID is biased upwards; compare only FIDs of the same N.</source>
        <translation>El conjunto menor tiene %1 radiografías para %2 dimensiones: su FID está sesgada al alza; compare solo FID del mismo N.</translation>
    </message>
    <message>
        <source>The set whose size is known has %1 images for %2 dims: its FID is biased upwards; compare only FIDs of the same N.</source>
        <translation>El conjunto cuyo tamaño se conoce tiene %1 radiografías para %2 dimensiones: su FID está sesgada al alza; compare solo FID del mismo N.</translation>
    </message>
    <message>
        <source>There is no preset &apos;%1&apos; for comparisons.</source>
        <translation>No hay ningún ajuste predefinido «%1» para comparaciones.</translation>
    </message>
    <message>
        <source>FID by dims: %1</source>
        <translation>FID por dimensiones: %1</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n image(s) can be opened. The first: %1</source>
        <translation>
            <numerusform>No se puede abrir la única radiografía (%n): %1</numerusform>
            <numerusform>No se puede abrir ninguna de las %n radiografías. La primera: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>None of the images to compare with can be opened.</source>
        <translation>No se puede abrir ninguna de las placas de comparación.</translation>
    </message>
</context>
<context>
    <name>OpenDialogs</name>
    <message>
        <source>Open a folder of images</source>
        <translation>Abrir una carpeta de radiografías</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>Abrir radiografías</translation>
    </message>
    <message>
        <source>The sample images are not installed.</source>
        <translation>Las radiografías de ejemplo no están instaladas.</translation>
    </message>
    <message>
        <source>Open a folder of images of your own instead.</source>
        <translation>Abra en su lugar una carpeta de radiografías propias.</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Abrir proyecto</translation>
    </message>
    <message>
        <source>Synthray projects (%1)</source>
        <translation>Proyectos de Synthray (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Todos los archivos (%1)</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>Save project</source>
        <translation>Guardar proyecto</translation>
    </message>
    <message>
        <source>Saved &apos;%1&apos;.</source>
        <translation>«%1» guardado.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Overwrite</source>
        <translation>Sobrescribir</translation>
    </message>
    <message>
        <source>Save your labels?</source>
        <translation>¿Guardar sus etiquetas?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) carry labels or splits of yours that are in no file.</source>
        <translation>
            <numerusform>%Ln radiografía lleva etiquetas o particiones suyas que no están en ningún archivo.</numerusform>
            <numerusform>%Ln radiografías llevan etiquetas o particiones suyas que no están en ningún archivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>A project keeps them; the images themselves are not changed.</source>
        <translation>Un proyecto las conserva; las radiografías no se modifican.</translation>
    </message>
    <message>
        <source>Save project…</source>
        <translation>Guardar proyecto…</translation>
    </message>
    <message>
        <source>Don&apos;t save</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>Locate the images</source>
        <translation>Localizar las radiografías</translation>
    </message>
    <message>
        <source>There are no images any more where &apos;%1&apos; had them:</source>
        <translation>Ya no hay radiografías donde las tenía «%1»:</translation>
    </message>
    <message>
        <source>The images of &apos;%1&apos; are not where they were:</source>
        <translation>Las radiografías de «%1» no están donde estaban:</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln other(s)</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Were they moved or renamed? Show where they are now: what lay beside them is found as well. Labels stay on their images.</source>
        <translation>¿Se han movido o cambiado de nombre? Indique dónde están ahora: también se encontrará lo que estaba junto a ellas. Las etiquetas permanecen en sus radiografías.</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Localizar…</translation>
    </message>
    <message>
        <source>Where is &apos;%1&apos; now?</source>
        <translation>¿Dónde está ahora «%1»?</translation>
    </message>
    <message>
        <source>Other images</source>
        <translation>Otras radiografías</translation>
    </message>
    <message numerus="yes">
        <source>None of this project&apos;s %Ln labelled image(s) is in &apos;%1&apos;.</source>
        <translation>
            <numerusform>La radiografía etiquetada de este proyecto (%Ln) no está en «%1».</numerusform>
            <numerusform>Ninguna de las %Ln radiografías etiquetadas de este proyecto está en «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels belong to the bytes of an image: other images get none of them. Nothing was changed or written so far.</source>
        <translation>Las etiquetas pertenecen a los bytes de una radiografía: otras radiografías no reciben ninguna. Hasta ahora no se ha cambiado ni escrito nada.</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Elegir otra carpeta…</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Abrir de todos modos</translation>
    </message>
</context>
<context>
    <name>OverviewPicture</name>
    <message>
        <source>images</source>
        <translation>radiografías</translation>
    </message>
    <message>
        <source>no split</source>
        <translation>sin partición</translation>
    </message>
    <message>
        <source>Overview of the images</source>
        <translation>Resumen de las radiografías</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>clases</translation>
    </message>
    <message>
        <source>patients</source>
        <translation>pacientes</translation>
    </message>
    <message>
        <source>imbalance</source>
        <translation>desequilibrio</translation>
    </message>
    <message>
        <source>exact duplicates</source>
        <translation>dupl. exactos</translation>
    </message>
    <message>
        <source>near duplicates</source>
        <translation>casi duplicados</translation>
    </message>
    <message>
        <source>leaks</source>
        <translation>fugas</translation>
    </message>
    <message>
        <source>problem files</source>
        <translation>archivos omitidos</translation>
    </message>
    <message>
        <source>Images per class and split</source>
        <translation>Radiografías por clase y partición</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>sin clase</translation>
    </message>
    <message>
        <source>… and %1 more classes</source>
        <translation>… y %1 clases más</translation>
    </message>
    <message>
        <source>Size (columns × rows, px)</source>
        <translation>Tamaño (columnas × filas, px)</translation>
    </message>
    <message>
        <source>Bit depth</source>
        <translation>Profundidad de bits</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalidad</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>Polaridad</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Transfer syntax</source>
        <translation>Sintaxis de transferencia</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… y %1 más</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Observaciones</translation>
    </message>
    <message>
        <source>Exact duplicates: the same SHA-256 of the file. Leaks: patients or duplicates in more than one split.</source>
        <translation>Duplicados exactos: el mismo SHA-256 del archivo. Fugas: pacientes o duplicados en más de una partición.</translation>
    </message>
    <message>
        <source>Near duplicates: perceptual hashes of 256 bits that differ in at most %1.</source>
        <translation>Casi duplicados: hashes perceptuales de 256 bits que difieren como máximo en %1.</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no kind of picture that can be written.</source>
        <translation>«%1» no es un tipo de imagen que se pueda escribir.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .pdf, .svg or .png.</source>
        <translation>Elija un nombre que termine en .pdf, .svg o .png.</translation>
    </message>
    <message>
        <source>Patients by images per patient</source>
        <translation>Pacientes según sus radiografías</translation>
    </message>
    <message>
        <source>studies</source>
        <translation>estudios</translation>
    </message>
    <message>
        <source>Studies by images per study</source>
        <translation>Estudios según sus radiografías</translation>
    </message>
    <message>
        <source>Patients, else studies, by images of each</source>
        <translation>Pacientes o estudios según las radiografías</translation>
    </message>
</context>
<context>
    <name>Params</name>
    <message>
        <source>Spine study (7 methods)</source>
        <translation>Estudio de columna (7 métodos)</translation>
    </message>
    <message>
        <source>Spine study (shear 30 rad, literal)</source>
        <translation>Estudio de columna (cizallamiento 30 rad, literal)</translation>
    </message>
    <message>
        <source>nearest neighbour</source>
        <translation>vecino más próximo</translation>
    </message>
    <message>
        <source>bilinear</source>
        <translation>bilineal</translation>
    </message>
    <message>
        <source>bicubic</source>
        <translation>bicúbica</translation>
    </message>
    <message>
        <source>Lanczos</source>
        <translation>Lanczos</translation>
    </message>
    <message>
        <source>Interpolation</source>
        <translation>Interpolación</translation>
    </message>
    <message>
        <source>How grey levels between the pixels of the image are found.</source>
        <translation>Cómo se calculan los niveles de gris entre los píxeles de la radiografía.</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Relleno</translation>
    </message>
    <message>
        <source>Grey level outside the image: 0 black, 255 white.</source>
        <translation>Nivel de gris fuera de la radiografía: 0 negro, 255 blanco.</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>First column that is kept; outside the image is black.</source>
        <translation>Primera columna que se conserva; fuera de la radiografía es negro.</translation>
    </message>
    <message>
        <source>Upper</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>First row that is kept; outside the image is black.</source>
        <translation>Primera fila que se conserva; fuera de la radiografía es negro.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>First column that is not kept any more.</source>
        <translation>Primera columna que ya no se conserva.</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>First row that is not kept any more.</source>
        <translation>Primera fila que ya no se conserva.</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotación</translation>
    </message>
    <message>
        <source>Turns the image counter-clockwise about its centre.</source>
        <translation>Gira la radiografía en sentido antihorario alrededor de su centro.</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Ángulo</translation>
    </message>
    <message>
        <source>°</source>
        <translation>°</translation>
    </message>
    <message>
        <source>Counter-clockwise; negative turns clockwise.</source>
        <translation>En sentido antihorario; los valores negativos giran en sentido horario.</translation>
    </message>
    <message>
        <source>Keep the corners</source>
        <translation>Conservar esquinas</translation>
    </message>
    <message>
        <source>Enlarges the image so that no corner is cut off.</source>
        <translation>Amplía la radiografía para que no se corte ninguna esquina.</translation>
    </message>
    <message>
        <source>Horizontal flip</source>
        <translation>Volteo horizontal</translation>
    </message>
    <message>
        <source>Mirrors left and right.</source>
        <translation>Refleja izquierda y derecha.</translation>
    </message>
    <message>
        <source>Vertical flip</source>
        <translation>Volteo vertical</translation>
    </message>
    <message>
        <source>Mirrors top and bottom.</source>
        <translation>Refleja arriba y abajo.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recorte</translation>
    </message>
    <message>
        <source>Cuts a rectangle out of the image.</source>
        <translation>Recorta un rectángulo de la radiografía.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Cuts a rectangle out of the image and resizes it.</source>
        <translation>Recorta un rectángulo de la radiografía y cambia su tamaño.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Columns of the result.</source>
        <translation>Columnas del resultado.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Rows of the result.</source>
        <translation>Filas del resultado.</translation>
    </message>
    <message>
        <source>Shear</source>
        <translation>Cizallamiento</translation>
    </message>
    <message>
        <source>Slants the image about its centre.</source>
        <translation>Inclina la radiografía alrededor de su centro.</translation>
    </message>
    <message>
        <source>By how much upright lines lean.</source>
        <translation>Cuánto se inclinan las líneas verticales.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>horizontal</source>
        <translation>horizontal</translation>
    </message>
    <message>
        <source>vertical</source>
        <translation>vertical</translation>
    </message>
    <message>
        <source>Whether rows or columns of the image slide.</source>
        <translation>Si se desplazan las filas o las columnas de la radiografía.</translation>
    </message>
    <message>
        <source>Shear (literal radians)</source>
        <translation>Cizallamiento (radianes literales)</translation>
    </message>
    <message>
        <source>The map column = u - sin(s) v, row = cos(s) v, as the first study&apos;s tool applied it to an angle in radians.</source>
        <translation>La transformación columna = u - sin(s) v, fila = cos(s) v, tal como la herramienta del primer estudio la aplicó a un ángulo en radianes.</translation>
    </message>
    <message>
        <source>rad</source>
        <translation>rad</translation>
    </message>
    <message>
        <source>In radians: 30 rad are 1719°.</source>
        <translation>En radianes: 30 rad son 1719°.</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>uno de: %1</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>%1 (%2): &apos;%3&apos; is not allowed.</source>
        <translation>%1 (%2): «%3» no está permitido.</translation>
    </message>
    <message>
        <source>It takes %1.</source>
        <translation>Admite %1.</translation>
    </message>
    <message>
        <source>There is no parameter &apos;%1&apos; here.</source>
        <translation>Aquí no existe el parámetro «%1».</translation>
    </message>
    <message>
        <source>Known ones: %1.</source>
        <translation>Conocidos: %1.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Tamaño del lote</translation>
    </message>
    <message>
        <source>images</source>
        <translation>radiografías</translation>
    </message>
    <message>
        <source>Learning rate, generator</source>
        <translation>Tasa de aprendizaje G</translation>
    </message>
    <message>
        <source>Step size of Adam for the network that draws.</source>
        <translation>Tamaño de paso de Adam para el generador (G), la red que dibuja.</translation>
    </message>
    <message>
        <source>Learning rate, discriminator</source>
        <translation>Tasa de aprendizaje D</translation>
    </message>
    <message>
        <source>Step size of Adam for the network that judges.</source>
        <translation>Tamaño de paso de Adam para el discriminador (D), la red que juzga.</translation>
    </message>
    <message>
        <source>Adam β1</source>
        <translation>Adam β1</translation>
    </message>
    <message>
        <source>How long Adam remembers the direction of earlier steps; 0.5 is usual for GANs.</source>
        <translation>Cuánto tiempo recuerda Adam la dirección de los pasos anteriores; 0,5 es lo habitual en las GAN.</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>1 (grey)</source>
        <translation>1 (gris)</translation>
    </message>
    <message>
        <source>3 (grey images in three channels)</source>
        <translation>3 (radiografías grises en tres canales)</translation>
    </message>
    <message>
        <source>Channels of the images that the networks see and make; radiographs need one.</source>
        <translation>Canales de las radiografías que las redes ven y crean; las radiografías necesitan uno.</translation>
    </message>
    <message>
        <source>Fit to square</source>
        <translation>Ajuste al cuadrado</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Estirar</translation>
    </message>
    <message>
        <source>Cut out the centre</source>
        <translation>Recortar el centro</translation>
    </message>
    <message>
        <source>Black borders</source>
        <translation>Bordes negros</translation>
    </message>
    <message>
        <source>How an image of any shape becomes a square: stretched (the proportions change), cut, or padded.</source>
        <translation>Cómo una radiografía de cualquier forma se vuelve cuadrada: estirada (cambian las proporciones), recortada o con bordes.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same seed, images, settings and threads give the same networks, bit for bit.</source>
        <translation>Con la misma semilla, radiografías, ajustes e hilos se obtienen las mismas redes, bit a bit.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
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
        <translation>Automático usa un dispositivo CUDA si lo hay; si no, la CPU.</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation>Punto de control cada</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>épocas</translation>
    </message>
    <message>
        <source>How often everything that a resumed run needs is saved; the last two are kept. Also saved at Stop and at the end.</source>
        <translation>Con qué frecuencia se guarda todo lo que necesita una ejecución reanudada; se conservan los dos últimos. También se guarda al detener y al final.</translation>
    </message>
    <message>
        <source>Snapshot every</source>
        <translation>Instantánea cada</translation>
    </message>
    <message>
        <source>Keeps the generator after the first epoch and then every so many, so that images can be made from them later; 0: never.</source>
        <translation>Conserva el generador tras la primera época y después cada tantas, para crear radiografías con él más adelante; 0: nunca.</translation>
    </message>
    <message>
        <source>Images in the sample grid</source>
        <translation>Muestras en cuadrícula</translation>
    </message>
    <message>
        <source>Drawn after every epoch, always from the same latent vectors.</source>
        <translation>Se dibujan tras cada época, siempre a partir de los mismos vectores latentes.</translation>
    </message>
    <message>
        <source>Network width</source>
        <translation>Ancho de la red</translation>
    </message>
    <message>
        <source>filters</source>
        <translation>filtros</translation>
    </message>
    <message>
        <source>Filters of the layers nearest to the image; the deeper ones are multiples of it. 64 is the published network; fewer train faster.</source>
        <translation>Filtros de las capas más próximas a la radiografía; los de las más profundas son múltiplos. 64 es la red publicada; con menos se entrena más rápido.</translation>
    </message>
    <message>
        <source>DCGAN (Radford) 64</source>
        <translation>DCGAN (Radford) 64</translation>
    </message>
    <message>
        <source>Radford, Metz and Chintala 2016: transposed convolutions with batch normalisation, 64 × 64 pixels. A good first choice for a few hundred images.</source>
        <translation>Radford, Metz y Chintala 2016: convoluciones transpuestas con normalización por lotes, 64 × 64 píxeles. Una buena primera elección para unos cientos de radiografías.</translation>
    </message>
    <message>
        <source>Chest X-ray study (128)</source>
        <translation>Estudio de tórax (128)</translation>
    </message>
    <message>
        <source>The generator of the chest X-ray study, 128 × 128 pixels, no batch normalisation, dropout in the discriminator. Needs many epochs: use a GPU or patience.</source>
        <translation>El generador del estudio de radiografías de tórax, 128 × 128 píxeles, sin normalización por lotes, con dropout en el discriminador. Necesita muchas épocas: use una GPU o tenga paciencia.</translation>
    </message>
    <message>
        <source>CPU threads to work with; 0 takes all cores.</source>
        <translation>Hilos de CPU con los que trabajar; 0 usa todos los núcleos.</translation>
    </message>
    <message>
        <source>How long to train. Every image is shown once in an epoch.</source>
        <translation>Cuánto entrenar. Cada radiografía se muestra una vez por época.</translation>
    </message>
    <message>
        <source>Images in one training step; at most as many as the set holds. The last step of an epoch takes what is left. Larger batches need more memory.</source>
        <translation>Radiografías en un paso de entrenamiento; como máximo, las que tiene el conjunto. El último paso de una época toma las que quedan. Los lotes mayores necesitan más memoria.</translation>
    </message>
    <message>
        <source>How long to train. An epoch has images / batch steps, as in the study; each shows batch / 2 images, so that two epochs show every image about once.</source>
        <translation>Cuánto entrenar. Una época tiene radiografías / lote pasos, como en el estudio; cada uno muestra lote / 2 radiografías, de modo que dos épocas muestran cada radiografía más o menos una vez.</translation>
    </message>
    <message>
        <source>At most as many as the set holds. In a step the discriminator learns from batch / 2 images and then, in a second update, from batch / 2 generated ones; the generator from a whole batch.</source>
        <translation>Como máximo, las que tiene el conjunto. En un paso, el discriminador aprende de lote / 2 radiografías y después, en una segunda actualización, de lote / 2 generadas; el generador, de un lote entero.</translation>
    </message>
    <message>
        <source>Patient by number alone</source>
        <translation>Paciente solo por número</translation>
    </message>
    <message>
        <source>In the Kermany chest radiographs, person12_bacteria and person12_virus count as one patient: the safer choice, as 109 numbers occur as both.</source>
        <translation>En las radiografías de tórax Kermany, person12_bacteria y person12_virus cuentan como un paciente: la opción más segura, pues 109 números aparecen como ambos.</translation>
    </message>
    <message>
        <source>Split into</source>
        <translation>Dividir en</translation>
    </message>
    <message>
        <source>train, val and test</source>
        <translation>train, val y test</translation>
    </message>
    <message>
        <source>k folds</source>
        <translation>k pliegues</translation>
    </message>
    <message>
        <source>Parts of given shares, or folds that take turns as test part.</source>
        <translation>Partes de proporciones dadas, o pliegues que se turnan como parte de test.</translation>
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
        <translation>Proporción de radiografías para entrenar (fracciones).</translation>
    </message>
    <message>
        <source>val</source>
        <translation>val</translation>
    </message>
    <message>
        <source>Share of the images to choose settings on (fractions).</source>
        <translation>Proporción de radiografías para elegir los ajustes (fracciones).</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>Share of the images that are kept for the last judgement (fractions).</source>
        <translation>Proporción de radiografías reservadas para la evaluación final (fracciones).</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Pliegues</translation>
    </message>
    <message>
        <source>How many parts of equal size take turns as test part (folds).</source>
        <translation>Cuántas partes de igual tamaño se turnan como parte de test (pliegues).</translation>
    </message>
    <message>
        <source>Test fold</source>
        <translation>Pliegue de test</translation>
    </message>
    <message>
        <source>Which fold is the test part; the others train (folds).</source>
        <translation>Qué pliegue es la parte de test; los demás entrenan (pliegues).</translation>
    </message>
    <message>
        <source>Next fold as val</source>
        <translation>Pliegue siguiente como val</translation>
    </message>
    <message>
        <source>The fold after the test fold is val (folds).</source>
        <translation>El pliegue posterior al de test es val (pliegues).</translation>
    </message>
    <message>
        <source>Keep together</source>
        <translation>Mantener juntas</translation>
    </message>
    <message>
        <source>images of a patient or study</source>
        <translation>radiografías de un paciente o estudio</translation>
    </message>
    <message>
        <source>nothing but copies</source>
        <translation>solo las copias</translation>
    </message>
    <message>
        <source>What is never torn apart: images of one patient in two parts flatter the result.</source>
        <translation>Lo que nunca se separa: las radiografías de un paciente en dos partes mejoran el resultado engañosamente.</translation>
    </message>
    <message>
        <source>Near duplicates together</source>
        <translation>Casi duplicados juntos</translation>
    </message>
    <message>
        <source>Images that look alike also stay in one part; every image has to be decoded for it.</source>
        <translation>Las radiografías parecidas también quedan en una parte; para ello hay que descodificarlas todas.</translation>
    </message>
    <message>
        <source>Same classes everywhere</source>
        <translation>Mismas clases en todas</translation>
    </message>
    <message>
        <source>Each class is dealt out by itself, so that every part holds the same shares of them.</source>
        <translation>Cada clase se reparte por separado, de modo que cada parte tenga las mismas proporciones.</translation>
    </message>
    <message>
        <source>The same seed gives the same split of the same images.</source>
        <translation>La misma semilla da la misma división de las mismas radiografías.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
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
        <translation>Las radiografías DICOM siguen siendo DICOM con sus píxeles intactos, sin lo que revela de quién son; PNG contiene píxeles y nada más.</translation>
    </message>
    <message>
        <source>Grey levels of PNG</source>
        <translation>Niveles de gris del PNG</translation>
    </message>
    <message>
        <source>As shown</source>
        <translation>Como se muestran</translation>
    </message>
    <message>
        <source>As stored</source>
        <translation>Como se almacenan</translation>
    </message>
    <message>
        <source>For DICOM images written as PNG. Shown: window and polarity applied, 16 bits where the image has more than 8. Stored: the file&apos;s own numbers; images with negative ones or more than 16 bits are written as shown. Other images always keep their stored values.</source>
        <translation>Para radiografías DICOM escritas como PNG. Mostrados: con la ventana y la polaridad aplicadas, 16 bits si la radiografía tiene más de 8. Almacenados: los números del archivo; las radiografías con valores negativos o de más de 16 bits se escriben como se muestran. Las demás conservan siempre sus valores almacenados.</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Desplazar</translation>
    </message>
    <message>
        <source>Shift moves all dates of a patient by the same whole number of days, 1 to 10 years back, so that their distances stay; birth dates are always removed.</source>
        <translation>Desplazar mueve todas las fechas de un paciente el mismo número entero de días, de 1 a 10 años atrás, de modo que se conservan sus intervalos; las fechas de nacimiento siempre se eliminan.</translation>
    </message>
    <message>
        <source>Keep sex, age, size and weight</source>
        <translation>Conservar sexo, edad, talla y peso</translation>
    </message>
    <message>
        <source>Keeps patient characteristics: also ethnic group, smoking and pregnancy status. Ages above 89 years become 90.</source>
        <translation>Conserva las características del paciente: también grupo étnico, tabaquismo y embarazo. Las edades superiores a 89 años pasan a 90.</translation>
    </message>
    <message>
        <source>Keep the device&apos;s identity</source>
        <translation>Conservar la identidad del equipo</translation>
    </message>
    <message>
        <source>Keeps station name, serial number and identifiers of detector, plate and generator; make and model always stay.</source>
        <translation>Conserva el nombre de la estación, el número de serie y los identificadores de detector, placa y generador; el fabricante y el modelo siempre permanecen.</translation>
    </message>
    <message>
        <source>Images that may show names</source>
        <translation>Con posibles nombres</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Export too</source>
        <translation>Exportar también</translation>
    </message>
    <message>
        <source>Text in the pixels is not removed. Concerned are images that say so (Burned In Annotation YES), and ultrasound, secondary captures and photographs that do not deny it.</source>
        <translation>El texto de los píxeles no se elimina. Afecta a las radiografías que lo indican (Burned In Annotation YES) y a las ecografías, capturas secundarias y fotografías que no lo niegan.</translation>
    </message>
    <message>
        <source>Measure FID every</source>
        <translation>Medir la FID cada</translation>
    </message>
    <message>
        <source>Images drawn for FID</source>
        <translation>Radiografías para la FID</translation>
    </message>
    <message>
        <source>More images make the value steadier and take longer; values of unlike numbers cannot be compared.</source>
        <translation>Más radiografías dan un valor más estable y tardan más; valores de números distintos no se comparan.</translation>
    </message>
    <message>
        <source>Backbone for FID</source>
        <translation>Red para la FID</translation>
    </message>
    <message>
        <source>Export near-copies of training images too</source>
        <translation>Exportar también casi copias de radiografías de entrenamiento</translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>The network whose features are compared: random, weights:FILE or domain:RUNDIR. Values of unlike backbones cannot be compared.</source>
        <translation>La red cuyas características se comparan: random, weights:ARCHIVO o domain:CARPETA. Valores de redes distintas no se comparan.</translation>
    </message>
    <message>
        <source>Feature dims</source>
        <translation>Dimensiones</translation>
    </message>
    <message>
        <source>Length of the feature vectors; 2048 is the usual FID, 768 that of the chest X-ray study.</source>
        <translation>Longitud de los vectores de características; 2048 es la FID habitual, 768 la del estudio de tórax.</translation>
    </message>
    <message>
        <source>Resizer</source>
        <translation>Redimensionado</translation>
    </message>
    <message>
        <source>Bilinear (pytorch-fid)</source>
        <translation>Bilineal (pytorch-fid)</translation>
    </message>
    <message>
        <source>Bicubic, Pillow (chest X-ray study)</source>
        <translation>Bicúbico, Pillow (estudio de tórax)</translation>
    </message>
    <message>
        <source>How an image becomes the network&apos;s 299 × 299 pixels.</source>
        <translation>Cómo una radiografía se convierte en los 299 × 299 píxeles de la red.</translation>
    </message>
    <message>
        <source>Generated images</source>
        <translation>Radiografías generadas</translation>
    </message>
    <message>
        <source>How many images are drawn where a side is a generator&apos;s run.</source>
        <translation>Cuántas radiografías se sortean cuando un lado es la ejecución de un generador.</translation>
    </message>
    <message>
        <source>KID subsets</source>
        <translation>Subconjuntos KID</translation>
    </message>
    <message>
        <source>Over how many random subsets KID is averaged.</source>
        <translation>Sobre cuántos subconjuntos aleatorios se promedia la KID.</translation>
    </message>
    <message>
        <source>KID subset size</source>
        <translation>Tamaño de los subconjuntos KID</translation>
    </message>
    <message>
        <source>At most as many as the smaller set holds.</source>
        <translation>Como mucho, los que tiene el conjunto menor.</translation>
    </message>
    <message>
        <source>Neighbours, precision and recall</source>
        <translation>Vecinos, precisión y exhaustividad</translation>
    </message>
    <message>
        <source>k of the improved precision and recall (Kynkäänniemi 2019).</source>
        <translation>k de la precisión y exhaustividad mejoradas (Kynkäänniemi 2019).</translation>
    </message>
    <message>
        <source>Neighbours, density and coverage</source>
        <translation>Vecinos, densidad y cobertura</translation>
    </message>
    <message>
        <source>k of density and coverage (Naeem 2020).</source>
        <translation>k de densidad y cobertura (Naeem 2020).</translation>
    </message>
    <message>
        <source>Of the random subsets, the halves of the floor and drawn images.</source>
        <translation>De los subconjuntos aleatorios, las mitades del suelo y las radiografías sorteadas.</translation>
    </message>
    <message>
        <source>Nearest images</source>
        <translation>Radiografías más cercanas</translation>
    </message>
    <message>
        <source>How many training images are shown beside each generated one.</source>
        <translation>Cuántas radiografías de entrenamiento se muestran junto a cada generada.</translation>
    </message>
    <message>
        <source>Near-copy from SSIM</source>
        <translation>Casi copia desde SSIM</translation>
    </message>
    <message>
        <source>A generated image that is this much like a training image or its mirror image (at 64 × 64 pixels) counts as a near-copy.</source>
        <translation>Una radiografía generada que se parece tanto a una de entrenamiento o a su imagen en espejo (a 64 × 64 píxeles) cuenta como casi copia.</translation>
    </message>
    <message>
        <source>How training images become squares; Automatic: as in the run that drew the images, else stretched.</source>
        <translation>Cómo las radiografías de entrenamiento se hacen cuadradas; Automático: como en la ejecución que sorteó las radiografías, si no, estiradas.</translation>
    </message>
    <message>
        <source>Of the images that are drawn.</source>
        <translation>De las radiografías que se sortean.</translation>
    </message>
    <message>
        <source>Resamples</source>
        <translation>Remuestreos</translation>
    </message>
    <message>
        <source>How often patients are drawn anew for the intervals; 0: no intervals.</source>
        <translation>Cuántas veces se sortean de nuevo los pacientes para los intervalos; 0: sin intervalos.</translation>
    </message>
    <message>
        <source>Level of the intervals</source>
        <translation>Nivel de los intervalos</translation>
    </message>
    <message>
        <source>Share of resamples that an interval holds.</source>
        <translation>Parte de los remuestreos que contiene un intervalo.</translation>
    </message>
    <message>
        <source>The same seed draws the same patients.</source>
        <translation>La misma semilla sortea los mismos pacientes.</translation>
    </message>
    <message>
        <source>Images (0: all)</source>
        <translation>Radiografías (0: todas)</translation>
    </message>
    <message>
        <source>How many images are measured, spread evenly over the set; 0: all of them</source>
        <translation>Cuántas radiografías se miden, repartidas por el conjunto; 0: todas</translation>
    </message>
    <message>
        <source>Whole recipe too</source>
        <translation>También la receta entera</translation>
    </message>
    <message>
        <source>Also measures all steps one after the other, each taken with its probability</source>
        <translation>Mide también todos los pasos uno tras otro, cada uno con su probabilidad</translation>
    </message>
    <message>
        <source>How often every training image is shown.</source>
        <translation>Cuántas veces se muestra cada radiografía de entrenamiento.</translation>
    </message>
    <message>
        <source>Images in one training step.</source>
        <translation>Radiografías en un paso de entrenamiento.</translation>
    </message>
    <message>
        <source>Steps at most</source>
        <translation>Pasos como máximo</translation>
    </message>
    <message>
        <source>Ends training after so many optimiser steps, whatever the epochs say, so that sets of unlike size get the same budget; 0: no limit.</source>
        <translation>Termina el entrenamiento tras ese número de pasos del optimizador, sean cuales sean las épocas, para que conjuntos de distinto tamaño reciban el mismo presupuesto; 0: sin límite.</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>Tamaño de imagen</translation>
    </message>
    <message>
        <source>Side of the square that every image is brought to.</source>
        <translation>Lado del cuadrado al que se ajusta cada radiografía.</translation>
    </message>
    <message>
        <source>Channels of every layer as a share of the published network&apos;s; fewer train faster and need less memory.</source>
        <translation>Canales de cada capa como parte de los de la red publicada; con menos se entrena más rápido y se necesita menos memoria.</translation>
    </message>
    <message>
        <source>Three take weights that were trained on colour pictures: grey images are replicated.</source>
        <translation>Con tres se admiten pesos entrenados con imágenes en color: las radiografías grises se replican.</translation>
    </message>
    <message>
        <source>Grey values</source>
        <translation>Valores de gris</translation>
    </message>
    <message>
        <source>-1 to 1</source>
        <translation>-1 a 1</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 a 1</translation>
    </message>
    <message>
        <source>ImageNet&apos;s mean and deviation</source>
        <translation>media y desviación de ImageNet</translation>
    </message>
    <message>
        <source>What the network is given; weights of torchvision expect ImageNet&apos;s.</source>
        <translation>Lo que recibe la red; los pesos de torchvision esperan las de ImageNet.</translation>
    </message>
    <message>
        <source>Start from weights</source>
        <translation>Partir de pesos</translation>
    </message>
    <message>
        <source>A file (.pth, .safetensors, .npz) with torchvision&apos;s names; its last layer is replaced when the classes are others. Empty: random numbers.</source>
        <translation>Un archivo (.pth, .safetensors, .npz) con los nombres de torchvision; su última capa se sustituye si las clases son otras. Vacío: números aleatorios.</translation>
    </message>
    <message>
        <source>What learns</source>
        <translation>Qué aprende</translation>
    </message>
    <message>
        <source>the whole network</source>
        <translation>toda la red</translation>
    </message>
    <message>
        <source>the head only</source>
        <translation>solo la cabeza</translation>
    </message>
    <message>
        <source>the head, then stage by stage</source>
        <translation>la cabeza y luego etapa por etapa</translation>
    </message>
    <message>
        <source>With weights from a file: which layers are changed. Frozen ones keep their batch statistics.</source>
        <translation>Con pesos de un archivo: qué capas se modifican. Las congeladas conservan sus estadísticas de lote.</translation>
    </message>
    <message>
        <source>Free a stage every</source>
        <translation>Liberar una etapa cada</translation>
    </message>
    <message>
        <source>Stage by stage: the one nearest to the head first.</source>
        <translation>Etapa por etapa: primero la más próxima a la cabeza.</translation>
    </message>
    <message>
        <source>Auxiliary heads</source>
        <translation>Cabezas auxiliares</translation>
    </message>
    <message>
        <source>Further heads inside the network that only training uses. That of Inception v3 needs images of 299 px.</source>
        <translation>Cabezas adicionales dentro de la red que solo usa el entrenamiento. La de Inception v3 requiere radiografías de 299 px.</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimizador</translation>
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
        <translation>SGD con momento</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Step size of the optimiser.</source>
        <translation>Tamaño de paso del optimizador.</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decaimiento de pesos</translation>
    </message>
    <message>
        <source>How much weights are pulled towards zero.</source>
        <translation>Con qué fuerza se atraen los pesos hacia cero.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>constante</translation>
    </message>
    <message>
        <source>cosine to zero</source>
        <translation>coseno hasta cero</translation>
    </message>
    <message>
        <source>in steps</source>
        <translation>escalonado</translation>
    </message>
    <message>
        <source>How the learning rate falls over the run.</source>
        <translation>Cómo desciende la tasa de aprendizaje a lo largo de la ejecución.</translation>
    </message>
    <message>
        <source>Lower the rate every</source>
        <translation>Reducir la tasa cada</translation>
    </message>
    <message>
        <source>For the schedule in steps.</source>
        <translation>Para el programa escalonado.</translation>
    </message>
    <message>
        <source>Lower it to</source>
        <translation>Reducirla a</translation>
    </message>
    <message>
        <source>Factor of each of those steps.</source>
        <translation>Factor de cada uno de esos escalones.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Calentamiento</translation>
    </message>
    <message>
        <source>The rate rises from zero over so many epochs.</source>
        <translation>La tasa sube desde cero durante ese número de épocas.</translation>
    </message>
    <message>
        <source>Weigh classes</source>
        <translation>Ponderar clases</translation>
    </message>
    <message>
        <source>Images of rare classes count for more, by 1 / their share.</source>
        <translation>Las radiografías de clases raras cuentan más, según 1 / su proporción.</translation>
    </message>
    <message>
        <source>Balanced sampler</source>
        <translation>Muestreo equilibrado</translation>
    </message>
    <message>
        <source>Every class is drawn equally often, images of rare ones several times in an epoch. Images with several labels count under the rarest.</source>
        <translation>Cada clase se extrae con la misma frecuencia; las radiografías de clases raras, varias veces por época. Las que tienen varias etiquetas cuentan en la más rara.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Suavizado de etiquetas</translation>
    </message>
    <message>
        <source>Share of the truth that is spread over all classes.</source>
        <translation>Parte de la verdad que se reparte entre todas las clases.</translation>
    </message>
    <message>
        <source>Focal loss γ</source>
        <translation>γ de la pérdida focal</translation>
    </message>
    <message>
        <source>Images that are told well count less, by (1 - p) to this power (Lin et al. 2017); 0: cross-entropy.</source>
        <translation>Las radiografías bien distinguidas cuentan menos, según (1 - p) elevado a esta potencia (Lin et al. 2017); 0: entropía cruzada.</translation>
    </message>
    <message>
        <source>Labels of an image</source>
        <translation>Etiquetas de una radiografía</translation>
    </message>
    <message>
        <source>as the set has them</source>
        <translation>como las tiene el conjunto</translation>
    </message>
    <message>
        <source>one (the first)</source>
        <translation>una (la primera)</translation>
    </message>
    <message>
        <source>several</source>
        <translation>varias</translation>
    </message>
    <message>
        <source>Several: each class is a question of its own.</source>
        <translation>Varias: cada clase es una pregunta independiente.</translation>
    </message>
    <message>
        <source>Augmentation recipe</source>
        <translation>Receta de aumento</translation>
    </message>
    <message>
        <source>preset:ID, a recipe file, or a recipe&apos;s JSON; training images only, drawn anew in every epoch. Empty: none.</source>
        <translation>preset:ID, un archivo de receta o el JSON de una receta; solo radiografías de entrenamiento, con nuevo sorteo en cada época. Vacío: ninguna.</translation>
    </message>
    <message>
        <source>An image is given</source>
        <translation>A cada radiografía se aplican</translation>
    </message>
    <message>
        <source>all steps of the recipe</source>
        <translation>todos los pasos de la receta</translation>
    </message>
    <message>
        <source>one step, at random</source>
        <translation>un paso, al azar</translation>
    </message>
    <message>
        <source>All steps one after the other, each with its probability, or a single one.</source>
        <translation>Todos los pasos uno tras otro, cada uno con su probabilidad, o uno solo.</translation>
    </message>
    <message>
        <source>Share augmented</source>
        <translation>Proporción aumentada</translation>
    </message>
    <message>
        <source>Share of the images of an epoch that go through the recipe; the others stay as they are.</source>
        <translation>Proporción de las radiografías de una época que pasan por la receta; las demás quedan como están.</translation>
    </message>
    <message>
        <source>Mix images</source>
        <translation>Mezclar radiografías</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
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
        <translation>Dos radiografías de un lote y sus clases, fundidas (Zhang et al. 2018) o una pegada en la otra (Yun et al. 2019).</translation>
    </message>
    <message>
        <source>Mixing α</source>
        <translation>α de la mezcla</translation>
    </message>
    <message>
        <source>Of the Beta distribution that the share is drawn from.</source>
        <translation>De la distribución beta de la que se extrae la proporción.</translation>
    </message>
    <message>
        <source>Best epoch by</source>
        <translation>Mejor época según</translation>
    </message>
    <message>
        <source>balanced accuracy</source>
        <translation>exactitud equilibrada</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>loss</source>
        <translation>pérdida</translation>
    </message>
    <message>
        <source>none: the last epoch</source>
        <translation>ninguna: la última época</translation>
    </message>
    <message>
        <source>Stop early after</source>
        <translation>Detener antes tras</translation>
    </message>
    <message>
        <source>Validation part</source>
        <translation>Parte de validación</translation>
    </message>
    <message>
        <source>Of the training images, by patient, where the set has no split val.</source>
        <translation>De las radiografías de entrenamiento, por paciente, cuando el conjunto no tiene partición val.</translation>
    </message>
    <message>
        <source>Test part</source>
        <translation>Parte de prueba</translation>
    </message>
    <message>
        <source>Of all images, by patient, where the set has no splits at all.</source>
        <translation>De todas las radiografías, por paciente, cuando el conjunto no tiene ninguna partición.</translation>
    </message>
    <message>
        <source>float32</source>
        <translation>float32</translation>
    </message>
    <message>
        <source>mixed, bfloat16</source>
        <translation>mixta, bfloat16</translation>
    </message>
    <message>
        <source>Mixed precision on a GPU, or on a CPU with bfloat16 units.</source>
        <translation>Precisión mixta en una GPU o en una CPU con unidades bfloat16.</translation>
    </message>
    <message>
        <source>VGG16</source>
        <translation>VGG16</translation>
    </message>
    <message>
        <source>13 convolutions and three wide layers, without batch normalisation (Simonyan and Zisserman 2015). Learns slowly from random numbers; good with pretrained weights.</source>
        <translation>13 convoluciones y tres capas anchas, sin normalización por lotes (Simonyan y Zisserman 2015). Aprende despacio desde números aleatorios; buena con pesos preentrenados.</translation>
    </message>
    <message>
        <source>VGG16 with batch norm</source>
        <translation>VGG16 con normalización por lotes</translation>
    </message>
    <message>
        <source>VGG16 with batch normalisation: learns from random numbers too.</source>
        <translation>VGG16 con normalización por lotes: aprende también desde números aleatorios.</translation>
    </message>
    <message>
        <source>GoogLeNet (Inception v1)</source>
        <translation>GoogLeNet (Inception v1)</translation>
    </message>
    <message>
        <source>Nine Inception blocks (Szegedy et al. 2015); small and fast.</source>
        <translation>Nueve bloques Inception (Szegedy et al. 2015); pequeña y rápida.</translation>
    </message>
    <message>
        <source>Inception v3</source>
        <translation>Inception v3</translation>
    </message>
    <message>
        <source>Eleven factorised Inception blocks (Szegedy et al. 2016); wants large images.</source>
        <translation>Once bloques Inception factorizados (Szegedy et al. 2016); requiere radiografías grandes.</translation>
    </message>
    <message>
        <source>as many as the class has</source>
        <translation>tantas como tiene la clase</translation>
    </message>
    <message>
        <source>fill up to the largest class</source>
        <translation>completar hasta la clase mayor</translation>
    </message>
    <message>
        <source>a fixed number</source>
        <translation>un número fijo</translation>
    </message>
    <message>
        <source>How many join the training images of each class.</source>
        <translation>Cuántas se unen a las radiografías de entrenamiento de cada clase.</translation>
    </message>
    <message>
        <source>Fixed number</source>
        <translation>Número fijo</translation>
    </message>
    <message>
        <source>Of each class.</source>
        <translation>De cada clase.</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Radiografías de prueba</translation>
    </message>
    <message>
        <source>folds, by patient</source>
        <translation>pliegues, por paciente</translation>
    </message>
    <message>
        <source>the set&apos;s test split</source>
        <translation>la partición de prueba del conjunto</translation>
    </message>
    <message>
        <source>Folds by patient over all images, or the splits that the set has.</source>
        <translation>Pliegues por paciente sobre todas las radiografías, o las particiones que tiene el conjunto.</translation>
    </message>
    <message>
        <source>By patient; every image is a test image in one of them.</source>
        <translation>Por paciente; cada radiografía es de prueba en uno de ellos.</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Semillas</translation>
    </message>
    <message>
        <source>How often each training is repeated with other random numbers.</source>
        <translation>Cuántas veces se repite cada entrenamiento con otros números aleatorios.</translation>
    </message>
    <message>
        <source>First seed</source>
        <translation>Primera semilla</translation>
    </message>
    <message>
        <source>Of the folds, the networks and everything that is drawn.</source>
        <translation>De los pliegues, las redes y todo lo que se sortea.</translation>
    </message>
    <message>
        <source>Images per class</source>
        <translation>Radiografías por clase</translation>
    </message>
    <message>
        <source>At most so many of each class take part, drawn by patient; 0: all.</source>
        <translation>Como máximo participan tantas de cada clase, sorteadas por paciente; 0: todas.</translation>
    </message>
    <message>
        <source>Of the training images of a fold, by patient: chooses the best epoch.</source>
        <translation>De las radiografías de entrenamiento de un pliegue, por paciente: elige la mejor época.</translation>
    </message>
    <message>
        <source>Near duplicates stay together</source>
        <translation>Mantener juntos los casi duplicados</translation>
    </message>
    <message>
        <source>Images that look the same are kept in one fold.</source>
        <translation>Las radiografías que parecen iguales se mantienen en un mismo pliegue.</translation>
    </message>
    <message>
        <source>Same budget of</source>
        <translation>Mismo presupuesto de</translation>
    </message>
    <message>
        <source>optimiser steps</source>
        <translation>pasos del optimizador</translation>
    </message>
    <message>
        <source>What every arm gets alike. With epochs, arms with more images train longer.</source>
        <translation>Lo que todos los brazos reciben por igual. Con épocas, los brazos con más radiografías se entrenan más tiempo.</translation>
    </message>
    <message>
        <source>Steps or epochs</source>
        <translation>Pasos o épocas</translation>
    </message>
    <message>
        <source>For each training.</source>
        <translation>Para cada entrenamiento.</translation>
    </message>
    <message>
        <source>Images for FID</source>
        <translation>Radiografías para FID</translation>
    </message>
    <message>
        <source>Generated and real images of each class and fold that FID, KID and the check for copies look at; 0: none.</source>
        <translation>Radiografías generadas y reales de cada clase y pliegue que examinan FID, KID y la comprobación de copias; 0: ninguna.</translation>
    </message>
    <message>
        <source>random, weights:FILE or domain:RUNDIR.</source>
        <translation>random, weights:FILE o domain:RUNDIR.</translation>
    </message>
    <message>
        <source>Spine study</source>
        <translation>Estudio de columna</translation>
    </message>
    <message>
        <source>None, each of the seven methods, all seven, a DCGAN, and both together; VGG16 and GoogLeNet.</source>
        <translation>Ninguno, cada uno de los siete métodos, los siete, una DCGAN y ambas cosas juntas; VGG16 y GoogLeNet.</translation>
    </message>
    <message>
        <source>Chest X-ray study</source>
        <translation>Estudio de radiografía de tórax</translation>
    </message>
    <message>
        <source>None against the images of the chest study&apos;s DCGAN; GoogLeNet.</source>
        <translation>Ninguno frente a las radiografías de la DCGAN del estudio de tórax; GoogLeNet.</translation>
    </message>
    <message>
        <source>Number format</source>
        <translation>Formato numérico</translation>
    </message>
    <message>
        <source>Running mean of the generator</source>
        <translation>Media móvil del generador</translation>
    </message>
    <message>
        <source>Decay of a running mean (EMA) of the generator&apos;s weights, from which images are then drawn, measured and kept; 0.999 is usual for long trainings. 0: none.</source>
        <translation>Decaimiento de una media móvil (EMA) de los pesos del generador, de la que después se sacan, miden y conservan las radiografías; 0,999 es habitual en entrenamientos largos. 0: ninguna.</translation>
    </message>
    <message>
        <source>Compares generated images with held-out real ones (split test, else val; else the training images) and keeps the generator of the lowest FID. One more thread works on it beside the training; 0: never.</source>
        <translation>Compara radiografías generadas con reales reservadas (partición test, si no val; si no, las de entrenamiento) y conserva el generador de la FID más baja. Un hilo más trabaja en ello junto al entrenamiento; 0: nunca.</translation>
    </message>
    <message>
        <source>Otherwise images that repeat a training image or its mirror image (SSIM of 0.85 or more at 64 × 64 pixels) are counted and left out, and nothing is written where the training images cannot be found.</source>
        <translation>De lo contrario, las radiografías que repiten una de entrenamiento o su imagen en espejo (SSIM de 0,85 o más a 64 × 64 píxeles) se cuentan y se omiten, y no se escribe nada si no se encuentran las radiografías de entrenamiento.</translation>
    </message>
    <message>
        <source>Of the validation images: which epoch&apos;s network is kept. Of equal ones the one with the lower validation loss, then the later one.</source>
        <translation>De las radiografías de validación: qué época da la red que se conserva. A igualdad, la de menor pérdida de validación; después, la más tardía.</translation>
    </message>
    <message>
        <source>Ends training after so many epochs without a better one (an equal one with a lower validation loss is better); 0: never.</source>
        <translation>Termina el entrenamiento tras tantas épocas sin una mejor (una igual con menor pérdida de validación es mejor); 0: nunca.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Of the study, as its report is headed.</source>
        <translation>Del estudio, tal como encabeza su informe.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>What the study is to answer, for whoever reads its report.</source>
        <translation>Lo que el estudio debe responder, para quien lea su informe.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Only images of these take part, for example NORMAL|PNEUMONIA; empty: all of the set.</source>
        <translation>Solo participan radiografías de estas, por ejemplo NORMAL|PNEUMONIA; vacío: todas las del conjunto.</translation>
    </message>
    <message>
        <source>random, weights:FILE or domain:RUNDIR; FID on random features is good for comparing epochs, not for papers.</source>
        <translation>random, weights:ARCHIVO o domain:CARPETA; la FID sobre características aleatorias sirve para comparar épocas, no para publicar.</translation>
    </message>
    <message>
        <source>Usual FID (2048)</source>
        <translation>FID habitual (2048)</translation>
    </message>
    <message>
        <source>Chest X-ray study (768)</source>
        <translation>Estudio de tórax (768)</translation>
    </message>
    <message>
        <source>Follow orientation tags</source>
        <translation>Seguir las marcas de orientación</translation>
    </message>
    <message>
        <source>TIFF, JPEG and PNG files may say that their picture is to be turned or mirrored. Switch off for archives whose tags are not true: the pictures are then read as they are stored.</source>
        <translation>Los archivos TIFF, JPEG y PNG pueden indicar que su imagen debe girarse o reflejarse. Desactívelo para archivos cuyas marcas no son ciertas: las imágenes se leen entonces tal como están guardadas.</translation>
    </message>
    <message>
        <source>Ignore capitals and blanks in names</source>
        <translation>Pasar por alto mayúsculas y espacios en los nombres</translation>
    </message>
    <message>
        <source>Classes and patients whose names differ only in capitals or blanks count as one, under the name that most images have.</source>
        <translation>Las clases y los pacientes cuyos nombres solo difieren en mayúsculas o espacios cuentan como uno, con el nombre que más radiografías tienen.</translation>
    </message>
    <message>
        <source>AdamW takes the weight decay out of the gradient; SGD has a momentum of 0.9, RMSProp a smoothing of 0.99.</source>
        <translation>AdamW separa del gradiente el decaimiento de pesos; SGD tiene un momento de 0.9, RMSProp un suavizado de 0.99.</translation>
    </message>
    <message>
        <source>RMSProp</source>
        <translation>RMSProp</translation>
    </message>
    <message>
        <source>The folder to write into.</source>
        <translation>La carpeta en la que se escribe.</translation>
    </message>
    <message>
        <source>Each step in a file of its own, for comparing methods; else the whole recipe, one step after the other.</source>
        <translation>Cada paso en su propio archivo, para comparar métodos; si no, la receta entera, un paso tras otro.</translation>
    </message>
    <message>
        <source>Augmented copies of each image.</source>
        <translation>Copias aumentadas de cada imagen.</translation>
    </message>
    <message>
        <source>Depth of the files; 0: that of each image.</source>
        <translation>Profundidad de los archivos; 0: la de cada imagen.</translation>
    </message>
    <message>
        <source>No folders for splits and classes.</source>
        <translation>Sin carpetas para particiones y clases.</translation>
    </message>
    <message>
        <source>Keeps file and folder names, which may be those of patients; else the files are numbered.</source>
        <translation>Conserva los nombres de archivos y carpetas, que pueden ser de pacientes; si no, los archivos se numeran.</translation>
    </message>
    <message>
        <source>A recipe of the window, or written by hand.</source>
        <translation>Una receta de la ventana o escrita a mano.</translation>
    </message>
    <message>
        <source>A recipe that the program knows.</source>
        <translation>Una receta que el programa conoce.</translation>
    </message>
    <message>
        <source>The network.</source>
        <translation>La red.</translation>
    </message>
    <message>
        <source>The folder of the run, a new one.</source>
        <translation>La carpeta de la ejecución, una nueva.</translation>
    </message>
    <message>
        <source>The folder of a classifier&apos;s run.</source>
        <translation>La carpeta de la ejecución de un clasificador.</translation>
    </message>
    <message>
        <source>The network of --weights.</source>
        <translation>La red de --weights.</translation>
    </message>
    <message>
        <source>Weights without a run.</source>
        <translation>Pesos sin ejecución.</translation>
    </message>
    <message>
        <source>How the network of --weights wants its grey levels.</source>
        <translation>Cómo quiere la red de --weights sus niveles de gris.</translation>
    </message>
    <message>
        <source>What is computed; prdc is precision, recall, density and coverage. Left out: fid, kid and prdc in one pass.</source>
        <translation>Qué se calcula; prdc es precisión, exhaustividad, densidad y cobertura. Omitida: fid, kid y prdc en una pasada.</translation>
    </message>
    <message>
        <source>Settings of a published comparison.</source>
        <translation>Ajustes de una comparación publicada.</translation>
    </message>
    <message>
        <source>The same as --backbone weights:FILE.</source>
        <translation>Lo mismo que --backbone weights:FILE.</translation>
    </message>
    <message>
        <source>Only images of this class, of the first set.</source>
        <translation>Solo imágenes de esta clase, del primer conjunto.</translation>
    </message>
    <message>
        <source>Only images of this split, of the first set.</source>
        <translation>Solo imágenes de esta partición, del primer conjunto.</translation>
    </message>
    <message>
        <source>Only images of this class, of the second set.</source>
        <translation>Solo imágenes de esta clase, del segundo conjunto.</translation>
    </message>
    <message>
        <source>Only images of this split, of the second set.</source>
        <translation>Solo imágenes de esta partición, del segundo conjunto.</translation>
    </message>
    <message>
        <source>Writes the statistics of the first set, which can stand for it then.</source>
        <translation>Escribe la estadística del primer conjunto, que luego puede sustituirlo.</translation>
    </message>
    <message>
        <source>Real images that were not trained on, for the usual distance (memorisation).</source>
        <translation>Imágenes reales con las que no se entrenó, para la distancia habitual (memorisation).</translation>
    </message>
    <message>
        <source>Their split; without --heldout, of the first set.</source>
        <translation>Su partición; sin --heldout, del primer conjunto.</translation>
    </message>
    <message>
        <source>Writes the most alike pairs as a picture (memorisation).</source>
        <translation>Escribe los pares más parecidos como imagen (memorisation).</translation>
    </message>
    <message>
        <source>The folder to write into; left out: synthray-demo.</source>
        <translation>La carpeta en la que se escribe; omitida: synthray-demo.</translation>
    </message>
    <message>
        <source>Other images than the sample images.</source>
        <translation>Otras imágenes que las placas de ejemplo.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>How long it may take.</source>
        <translation>Cuánto puede durar.</translation>
    </message>
    <message>
        <source>Measures no speeds.</source>
        <translation>No mide velocidades.</translation>
    </message>
    <message>
        <source>Runs the classifier on the images of this set; left out: the predictions of its own test images.</source>
        <translation>Aplica el clasificador a las imágenes de este conjunto; omitida: las predicciones de sus propias imágenes de prueba.</translation>
    </message>
    <message>
        <source>Predictions, or the run, of another classifier: the difference on the same images.</source>
        <translation>Predicciones, o la ejecución, de otro clasificador: la diferencia en las mismas imágenes.</translation>
    </message>
    <message>
        <source>Writes the predictions (with --data).</source>
        <translation>Escribe las predicciones (con --data).</translation>
    </message>
    <message>
        <source>Writes the overview as a table, too.</source>
        <translation>Escribe también el resumen como tabla.</translation>
    </message>
    <message>
        <source>The PNG file to write.</source>
        <translation>El archivo PNG que se escribe.</translation>
    </message>
    <message>
        <source>Depth of the PNG file.</source>
        <translation>Profundidad del archivo PNG.</translation>
    </message>
    <message>
        <source>The network and its settings; what follows changes them.</source>
        <translation>La red y sus ajustes; lo que sigue los cambia.</translation>
    </message>
    <message>
        <source>The folder of the generator&apos;s run.</source>
        <translation>La carpeta de la ejecución del generador.</translation>
    </message>
    <message>
        <source>How many images.</source>
        <translation>Cuántas imágenes.</translation>
    </message>
    <message>
        <source>A snapshot&apos;s epoch, or that of the lowest FID; left out: the last checkpoint.</source>
        <translation>La época de una instantánea, o la del FID más bajo; omitida: el último punto de control.</translation>
    </message>
    <message>
        <source>A folder of images, a table (CSV) or a project.</source>
        <translation>Una carpeta de imágenes, una tabla (CSV) o un proyecto.</translation>
    </message>
    <message>
        <source>Which page; bash, zsh and fish are completions for these shells.</source>
        <translation>Qué página; bash, zsh y fish son el autocompletado de esos shells.</translation>
    </message>
    <message>
        <source>A rectangle, in pixels; 0,0 is the upper left corner. CNR is that to the first region.</source>
        <translation>Un rectángulo, en píxeles; 0,0 es la esquina superior izquierda. El CNR es respecto a la primera región.</translation>
    </message>
    <message>
        <source>From a place to another, in mm where the file tells the spacing of its pixels.</source>
        <translation>De un punto a otro, en mm si el archivo indica el espaciado de sus píxeles.</translation>
    </message>
    <message>
        <source>The vertex stands in the middle; in degrees.</source>
        <translation>El vértice va en el medio; en grados.</translation>
    </message>
    <message>
        <source>Number of bins; 0: as many as suit the image.</source>
        <translation>Número de clases; 0: las que convengan a la imagen.</translation>
    </message>
    <message>
        <source>Prints the result as one JSON document.</source>
        <translation>Imprime el resultado como un documento JSON.</translation>
    </message>
    <message>
        <source>The window, in modality values; else that of the file.</source>
        <translation>La ventana, en valores de modalidad; si no, la del archivo.</translation>
    </message>
    <message>
        <source>Which frame of the file, from 0 on.</source>
        <translation>Qué fotograma del archivo, desde 0.</translation>
    </message>
    <message>
        <source>The same seed draws the same random numbers.</source>
        <translation>La misma semilla produce los mismos números aleatorios.</translation>
    </message>
    <message>
        <source>Writes mean and deviation of each method.</source>
        <translation>Escribe la media y la desviación de cada método.</translation>
    </message>
    <message>
        <source>Writes the values of every image.</source>
        <translation>Escribe los valores de cada imagen.</translation>
    </message>
    <message>
        <source>Reads the headers only, not the pixels.</source>
        <translation>Lee solo las cabeceras, no los píxeles.</translation>
    </message>
    <message>
        <source>How many of 256 bits two near duplicates may be unlike in; -1: exact duplicates only. Left out: as suits the set.</source>
        <translation>En cuántos de 256 bits pueden diferir dos casi duplicados; -1: solo duplicados exactos. Omitida: según el conjunto.</translation>
    </message>
    <message>
        <source>Only images of this class.</source>
        <translation>Solo imágenes de esta clase.</translation>
    </message>
    <message>
        <source>Only images of this split.</source>
        <translation>Solo imágenes de esta partición.</translation>
    </message>
    <message>
        <source>The table to write.</source>
        <translation>La tabla que se escribe.</translation>
    </message>
    <message>
        <source>Keeps the splits that are there and moves only what leaks.</source>
        <translation>Conserva las particiones existentes y mueve solo lo que se filtra.</translation>
    </message>
    <message>
        <source>The study to begin with.</source>
        <translation>El estudio de partida.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>El archivo que se escribe.</translation>
    </message>
    <message>
        <source>Keeps this arm of the preset; left out: all.</source>
        <translation>Conserva este brazo del preajuste; omitida: todos.</translation>
    </message>
    <message>
        <source>A network of the study; left out: those of the preset.</source>
        <translation>Una red del estudio; omitida: las del preajuste.</translation>
    </message>
    <message>
        <source>The folder of the results; left out: beside the study&apos;s file.</source>
        <translation>La carpeta de los resultados; omitida: junto al archivo del estudio.</translation>
    </message>
    <message>
        <source>Writes the report as HTML.</source>
        <translation>Escribe el informe en HTML.</translation>
    </message>
    <message>
        <source>Writes the report as PDF.</source>
        <translation>Escribe el informe en PDF.</translation>
    </message>
    <message>
        <source>Writes the table.</source>
        <translation>Escribe la tabla.</translation>
    </message>
    <message>
        <source>Size, depth and pixel statistics that another program found, to compare with.</source>
        <translation>Tamaño, profundidad y estadística de píxeles que halló otro programa, para comparar.</translation>
    </message>
    <message>
        <source>Writes the table as Markdown.</source>
        <translation>Escribe la tabla en Markdown.</translation>
    </message>
    <message>
        <source>Keeps the attributes that hold all the words.</source>
        <translation>Conserva los atributos que contienen todas las palabras.</translation>
    </message>
</context>
<context>
    <name>PredictionFile</name>
    <message>
        <source>&apos;%1&apos;, line %2: %3</source>
        <translation>«%1», línea %2: %3</translation>
    </message>
    <message>
        <source>Fix the table, or write it again with the classifier.</source>
        <translation>Corrija la tabla, o escríbala de nuevo con el clasificador.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a table of predictions: it has no column &apos;truth&apos; or no column &apos;p:CLASS&apos;.</source>
        <translation>«%1» no es una tabla de predicciones: le falta la columna «truth» o una columna «p:CLASE».</translation>
    </message>
    <message>
        <source>Choose the predictions.csv of a classifier&apos;s run.</source>
        <translation>Elija el predictions.csv de la ejecución de un clasificador.</translation>
    </message>
    <message>
        <source>a class is named twice.</source>
        <translation>una clase se nombra dos veces.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a probability.</source>
        <translation>«%1» no es una probabilidad.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds too many predictions for the memory.</source>
        <translation>«%1» contiene demasiadas predicciones para la memoria.</translation>
    </message>
    <message>
        <source>Cut the table into parts by split.</source>
        <translation>Corte la tabla por partes.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds no predictions.</source>
        <translation>«%1» no contiene predicciones.</translation>
    </message>
    <message>
        <source>Let the training come to its end: it writes them then.</source>
        <translation>Deje que el entrenamiento termine: entonces las escribe.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is none of the classes (%2).</source>
        <translation>«%1» no es ninguna de las clases (%2).</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is empty.</source>
        <translation>«%1» está vacío.</translation>
    </message>
    <message>
        <source>the row has %1 fields instead of %2.</source>
        <translation>la fila tiene %1 campos en vez de %2.</translation>
    </message>
    <message>
        <source>The two classifiers tell other classes apart: %1 and %2.</source>
        <translation>Los dos clasificadores distinguen otras clases: %1 y %2.</translation>
    </message>
    <message>
        <source>Compare classifiers of the same classes in the same order.</source>
        <translation>Compare clasificadores de las mismas clases en el mismo orden.</translation>
    </message>
    <message>
        <source>The image &apos;%1&apos; has another true class in the second table.</source>
        <translation>La radiografía «%1» tiene otra clase verdadera en la segunda tabla.</translation>
    </message>
    <message>
        <source>Compare classifiers that were tested with the same labels.</source>
        <translation>Compare clasificadores probados con las mismas etiquetas.</translation>
    </message>
    <message>
        <source>The two tables have no image in common.</source>
        <translation>Las dos tablas no tienen ninguna radiografía en común.</translation>
    </message>
    <message>
        <source>Compare predictions of the same test images; their &apos;hash&apos; or &apos;path&apos; tells.</source>
        <translation>Compare predicciones de las mismas radiografías de prueba; lo dice su «hash» o «path».</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>The project &apos;%1&apos; is damaged: %2.</source>
        <translation>El proyecto «%1» está dañado: %2.</translation>
    </message>
    <message>
        <source>It was left as it is. Restore it from a copy, or fix it in a text editor.</source>
        <translation>Se dejó como estaba. Restáurelo desde una copia o corríjalo en un editor de texto.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be an object</source>
        <translation>«%1» debe ser un objeto</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a text</source>
        <translation>«%1» debe ser un texto</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of texts</source>
        <translation>«%1» debe ser una lista de textos</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a project of Synthray.</source>
        <translation>«%1» no es un proyecto de Synthray.</translation>
    </message>
    <message>
        <source>Choose a file that was saved with &apos;Save project&apos;.</source>
        <translation>Elija un archivo guardado con «Guardar proyecto».</translation>
    </message>
    <message>
        <source>&apos;version&apos; must be a number from 1</source>
        <translation>«version» debe ser un número a partir de 1</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; was saved by a newer Synthray (version %2 of the file).</source>
        <translation>El proyecto «%1» se guardó con un Synthray más reciente (versión %2 del archivo).</translation>
    </message>
    <message>
        <source>It was left as it is. Update Synthray to open it.</source>
        <translation>Se dejó como estaba. Actualice Synthray para abrirlo.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be true or false</source>
        <translation>«%1» debe ser true o false</translation>
    </message>
    <message>
        <source>The project has no file yet.</source>
        <translation>El proyecto aún no tiene archivo.</translation>
    </message>
    <message>
        <source>Name one.</source>
        <translation>Indique uno.</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; is not there.</source>
        <translation>El proyecto «%1» no existe.</translation>
    </message>
    <message>
        <source>Check the path, and that its disk is connected.</source>
        <translation>Compruebe la ruta y que su disco esté conectado.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a folder, not a project.</source>
        <translation>«%1» es una carpeta, no un proyecto.</translation>
    </message>
    <message>
        <source>The project cannot be read: %1</source>
        <translation>El proyecto no se puede leer: %1</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; has no images yet.</source>
        <translation>El proyecto «%1» aún no tiene radiografías.</translation>
    </message>
    <message>
        <source>Open images in it first.</source>
        <translation>Abra primero radiografías en él.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, which the project &apos;%2&apos; names, is not there.</source>
        <translation>Falta «%1», que el proyecto «%2» nombra.</translation>
    </message>
    <message>
        <source>Open the project in the window once: it asks where the images are now.</source>
        <translation>Abra una vez el proyecto en la ventana: preguntará dónde están ahora las radiografías.</translation>
    </message>
    <message>
        <source>Stopped while reading the images.</source>
        <translation>Detenido mientras se leían las radiografías.</translation>
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
        <translation>Error cuadrático medio, niveles de gris al cuadrado; 0: idénticas.</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>Root of the mean squared error, grey levels.</source>
        <translation>Raíz del error cuadrático medio, niveles de gris.</translation>
    </message>
    <message>
        <source>MAE</source>
        <translation>MAE</translation>
    </message>
    <message>
        <source>Mean absolute error, grey levels.</source>
        <translation>Error absoluto medio, niveles de gris.</translation>
    </message>
    <message>
        <source>PSNR (dB)</source>
        <translation>PSNR (dB)</translation>
    </message>
    <message>
        <source>Peak signal to noise ratio, 10 log10(R²/MSE); ∞: identical.</source>
        <translation>Relación señal-ruido de pico, 10 log10(R²/MSE); ∞: idénticas.</translation>
    </message>
    <message>
        <source>SSIM</source>
        <translation>SSIM</translation>
    </message>
    <message>
        <source>Structural similarity, 7 × 7 uniform window (scikit-image&apos;s default).</source>
        <translation>Similitud estructural, ventana uniforme de 7 × 7 (la predeterminada de scikit-image).</translation>
    </message>
    <message>
        <source>SSIM (Gaussian)</source>
        <translation>SSIM (gaussiana)</translation>
    </message>
    <message>
        <source>Structural similarity, Gaussian window of 11 taps, σ 1.5 (Wang 2004).</source>
        <translation>Similitud estructural, ventana gaussiana de 11 coeficientes, σ 1.5 (Wang 2004).</translation>
    </message>
    <message>
        <source>MS-SSIM</source>
        <translation>MS-SSIM</translation>
    </message>
    <message>
        <source>Structural similarity over five scales (Wang 2003).</source>
        <translation>Similitud estructural en cinco escalas (Wang 2003).</translation>
    </message>
    <message>
        <source>UQI</source>
        <translation>UQI</translation>
    </message>
    <message>
        <source>Universal quality index, 8 × 8 sliding window (Wang and Bovik 2002).</source>
        <translation>Índice universal de calidad, ventana deslizante de 8 × 8 (Wang y Bovik 2002).</translation>
    </message>
    <message>
        <source>VIFp</source>
        <translation>VIFp</translation>
    </message>
    <message>
        <source>Visual information fidelity in the pixel domain (Sheikh and Bovik 2006).</source>
        <translation>Fidelidad de la información visual en el dominio de los píxeles (Sheikh y Bovik 2006).</translation>
    </message>
    <message>
        <source>Entropy (bits)</source>
        <translation>Entropía (bits)</translation>
    </message>
    <message>
        <source>Shannon entropy of the image&apos;s grey levels; needs no reference.</source>
        <translation>Entropía de Shannon de los niveles de gris de la imagen; no necesita referencia.</translation>
    </message>
    <message>
        <source>Mean gradient</source>
        <translation>Gradiente medio</translation>
    </message>
    <message>
        <source>Mean length of the gradient, grey levels per pixel; needs no reference.</source>
        <translation>Longitud media del gradiente, niveles de gris por píxel; no necesita referencia.</translation>
    </message>
    <message>
        <source>Laplacian variance</source>
        <translation>Varianza del laplaciano</translation>
    </message>
    <message>
        <source>Variance of the 4-neighbour Laplacian (sharpness); needs no reference.</source>
        <translation>Varianza del laplaciano de 4 vecinos (nitidez); no necesita referencia.</translation>
    </message>
    <message>
        <source>An image without pixels cannot be compared.</source>
        <translation>Una imagen sin píxeles no se puede comparar.</translation>
    </message>
    <message>
        <source>The image was brought from %1 × %2 to the reference&apos;s %3 × %4 pixels.</source>
        <translation>La imagen se llevó de %1 × %2 a los %3 × %4 píxeles de la referencia.</translation>
    </message>
    <message>
        <source>MS-SSIM needs more than 160 pixels a side: five scales of 11 pixels.</source>
        <translation>MS-SSIM necesita más de 160 píxeles por lado: cinco escalas de 11 píxeles.</translation>
    </message>
    <message>
        <source>VIFp is not defined here: the reference is too small or has no structure.</source>
        <translation>VIFp no está definido aquí: la referencia es demasiado pequeña o no tiene estructura.</translation>
    </message>
    <message>
        <source>The image is smaller than the windows of SSIM (7 and 11 pixels) or UQI (8).</source>
        <translation>La imagen es menor que las ventanas de SSIM (7 y 11 píxeles) o UQI (8).</translation>
    </message>
    <message>
        <source>The images cannot be compared: %1</source>
        <translation>Las imágenes no se pueden comparar: %1</translation>
    </message>
    <message>
        <source>There is not enough memory to compare the images.</source>
        <translation>No hay memoria suficiente para comparar las imágenes.</translation>
    </message>
    <message>
        <source>Close other programs, or use smaller images.</source>
        <translation>Cierre otros programas o use radiografías más pequeñas.</translation>
    </message>
    <message>
        <source>Whole recipe</source>
        <translation>Receta completa</translation>
    </message>
    <message>
        <source>measuring images</source>
        <translation>midiendo radiografías</translation>
    </message>
    <message>
        <source>There was not enough memory for this image.</source>
        <translation>No hubo memoria suficiente para esta radiografía.</translation>
    </message>
    <message>
        <source>The recipe has no step that is switched on.</source>
        <translation>La receta no tiene ningún paso activado.</translation>
    </message>
    <message>
        <source>Add a method, or switch one on.</source>
        <translation>Añada un método o active uno.</translation>
    </message>
    <message>
        <source>There is no image to measure.</source>
        <translation>No hay ninguna radiografía que medir.</translation>
    </message>
    <message>
        <source>Open a folder of images.</source>
        <translation>Abra una carpeta de radiografías.</translation>
    </message>
    <message>
        <source>Stopped before an image was measured.</source>
        <translation>Detenido antes de medir una radiografía.</translation>
    </message>
    <message>
        <source>None of the images could be measured.</source>
        <translation>No se pudo medir ninguna de las radiografías.</translation>
    </message>
    <message>
        <source>Moving pixels (rotate, flip, crop, zoom, shear) scores badly by construction: such values describe a method, they do not judge it.</source>
        <translation>Mover píxeles (girar, reflejar, recortar, ampliar, cizallar) da malos valores por construcción: describen un método, no lo juzgan.</translation>
    </message>
    <message>
        <source>Images of 8 bits (%1) and of 16 bits (%2) are averaged together: means of MSE, RMSE, MAE, mean gradient and Laplacian variance mix unlike scales of grey. Compare PSNR and the structural metrics, or measure them apart.</source>
        <translation>Se promedian juntas radiografías de 8 bits (%1) y de 16 bits (%2): las medias de MSE, RMSE, MAE, gradiente medio y varianza del laplaciano mezclan escalas de gris distintas. Compare el PSNR y las medidas de estructura, o mídalas por separado.</translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>Step %1</source>
        <translation>Paso %1</translation>
    </message>
    <message>
        <source>Step %1 (%2)</source>
        <translation>Paso %1 (%2)</translation>
    </message>
    <message>
        <source>%1: there is no field &apos;%2&apos;.</source>
        <translation>%1: no existe el campo «%2».</translation>
    </message>
    <message>
        <source>Known ones: %1.</source>
        <translation>Conocidos: %1.</translation>
    </message>
    <message>
        <source>%1: the name &apos;%2&apos; cannot be used in a file name.</source>
        <translation>%1: el nombre «%2» no se puede usar en un nombre de archivo.</translation>
    </message>
    <message>
        <source>Use 1 to 64 letters (a-z), digits, &apos;-&apos; and &apos;_&apos;.</source>
        <translation>Use de 1 a 64 letras (a-z), cifras, «-» y «_».</translation>
    </message>
    <message>
        <source>%1: method: there is no method &apos;%2&apos;.</source>
        <translation>%1: method: no existe el método «%2».</translation>
    </message>
    <message>
        <source>%1: probability: &apos;%2&apos; is not allowed.</source>
        <translation>%1: probability: «%2» no está permitido.</translation>
    </message>
    <message>
        <source>It takes 0 to 1.</source>
        <translation>Admite de 0 a 1.</translation>
    </message>
    <message>
        <source>%1: the parameter &apos;%2&apos; is missing.</source>
        <translation>%1: falta el parámetro «%2».</translation>
    </message>
    <message>
        <source>%1: the name &apos;%2&apos; is used by an earlier step.</source>
        <translation>%1: un paso anterior ya usa el nombre «%2».</translation>
    </message>
    <message>
        <source>Give each step a name of its own: it becomes part of file names.</source>
        <translation>Dé a cada paso un nombre propio: forma parte de los nombres de archivo.</translation>
    </message>
    <message>
        <source>%1 is not a JSON object.</source>
        <translation>%1 no es un objeto JSON.</translation>
    </message>
    <message>
        <source>%1: %2 must be %3.</source>
        <translation>%1: %2 debe ser %3.</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>uno de: %1</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>a number from 0 to 1</source>
        <translation>un número de 0 a 1</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a JSON object</source>
        <translation>un objeto JSON</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>This is not a recipe: the field &apos;format&apos; is not &quot;%1&quot;.</source>
        <translation>Esto no es una receta: el campo «format» no es «%1».</translation>
    </message>
    <message>
        <source>%1: the field &apos;version&apos; must be a whole number from 1 on.</source>
        <translation>%1: el campo «version» debe ser un número entero a partir de 1.</translation>
    </message>
    <message>
        <source>The recipe was written by a newer program (version %1 of the format).</source>
        <translation>La receta se escribió con un programa más reciente (versión %1 del formato).</translation>
    </message>
    <message>
        <source>This program reads version %1: update it.</source>
        <translation>Este programa lee la versión %1: actualícelo.</translation>
    </message>
    <message>
        <source>%1: the field &apos;steps&apos; must be a list.</source>
        <translation>%1: el campo «steps» debe ser una lista.</translation>
    </message>
    <message>
        <source>%1: more than %2 steps.</source>
        <translation>%1: más de %2 pasos.</translation>
    </message>
    <message>
        <source>The recipe has no step %1.</source>
        <translation>La receta no tiene ningún paso %1.</translation>
    </message>
    <message>
        <source>%1: there is not enough memory.</source>
        <translation>%1: no hay memoria suficiente.</translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation>%1 falló: %2</translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>finalizada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a run: it has no run.json.</source>
        <translation>«%1» no es una ejecución: no tiene run.json.</translation>
    </message>
    <message>
        <source>Choose the folder that was made when the run was started.</source>
        <translation>Elija la carpeta que se creó al iniciar la ejecución.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>Cannot read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too large to be a run&apos;s events.</source>
        <translation>«%1» es demasiado grande para ser los eventos de una ejecución.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>No se eliminó nada.</translation>
    </message>
    <message>
        <source>The run &apos;%1&apos; is running.</source>
        <translation>La ejecución «%1» está en marcha.</translation>
    </message>
    <message>
        <source>Stop it first, then delete it.</source>
        <translation>Deténgala primero y después elimínela.</translation>
    </message>
    <message>
        <source>Not everything in &apos;%1&apos; could be deleted.</source>
        <translation>No se pudo eliminar todo lo que hay en «%1».</translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation>Compruebe los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>This is not a Synthray run.</source>
        <translation>Esto no es una ejecución de Synthray.</translation>
    </message>
    <message>
        <source>This run was made by a newer Synthray.</source>
        <translation>Esta ejecución se creó con un Synthray más reciente.</translation>
    </message>
    <message>
        <source>Update Synthray to open it.</source>
        <translation>Actualice Synthray para abrirla.</translation>
    </message>
    <message>
        <source>Cannot write</source>
        <translation>No se puede escribir</translation>
    </message>
    <message>
        <source>The run &apos;%1&apos; is being run already.</source>
        <translation>La ejecución «%1» ya está en marcha.</translation>
    </message>
    <message>
        <source>Stop it there first, or choose another run.</source>
        <translation>Deténgala allí primero o elija otra ejecución.</translation>
    </message>
    <message>
        <source>The run folder &apos;%1&apos; cannot be written.</source>
        <translation>No se puede escribir en la carpeta de ejecución «%1».</translation>
    </message>
    <message>
        <source>Choose a folder of your own with free space for the run.</source>
        <translation>Elija para la ejecución una carpeta propia con espacio libre.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds a run already.</source>
        <translation>«%1» ya contiene una ejecución.</translation>
    </message>
    <message>
        <source>Continue it with &apos;resume&apos;, or choose another folder for a new run.</source>
        <translation>Continúela con «resume» o elija otra carpeta para una ejecución nueva.</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; is not empty.</source>
        <translation>La carpeta «%1» no está vacía.</translation>
    </message>
    <message>
        <source>Choose an empty or a new folder for the run.</source>
        <translation>Elija para la ejecución una carpeta vacía o nueva.</translation>
    </message>
</context>
<context>
    <name>RunSpec</name>
    <message>
        <source>The run&apos;s settings have an unknown key &apos;%1&apos;.</source>
        <translation>Los ajustes de la ejecución tienen una clave desconocida, «%1».</translation>
    </message>
    <message>
        <source>Known ones: %1.</source>
        <translation>Conocidas: %1.</translation>
    </message>
    <message>
        <source>The run&apos;s settings have no valid &apos;version&apos;.</source>
        <translation>Los ajustes de la ejecución no tienen un «version» válido.</translation>
    </message>
    <message>
        <source>It should be %1.</source>
        <translation>Debería ser %1.</translation>
    </message>
    <message>
        <source>These settings were written by a newer Synthray (version %1).</source>
        <translation>Estos ajustes se escribieron con un Synthray más reciente (versión %1).</translation>
    </message>
    <message>
        <source>Update Synthray to open them.</source>
        <translation>Actualice Synthray para abrirlos.</translation>
    </message>
    <message>
        <source>The run&apos;s setting &apos;%1&apos; must be text.</source>
        <translation>El ajuste «%1» de la ejecución debe ser texto.</translation>
    </message>
    <message>
        <source>The run&apos;s setting &apos;%1&apos; must be an object.</source>
        <translation>El ajuste «%1» de la ejecución debe ser un objeto.</translation>
    </message>
    <message>
        <source>The run&apos;s settings name no &apos;%1&apos;.</source>
        <translation>En los ajustes de la ejecución falta «%1».</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>Loss of D</source>
        <translation>Pérdida de D</translation>
    </message>
    <message>
        <source>Loss of G</source>
        <translation>Pérdida de G</translation>
    </message>
    <message>
        <source>Images per second</source>
        <translation>Imágenes por segundo</translation>
    </message>
    <message>
        <source>images per second</source>
        <translation>imágenes por segundo</translation>
    </message>
    <message>
        <source>Training loss</source>
        <translation>Pérdida de entrenamiento</translation>
    </message>
    <message>
        <source>Training accuracy</source>
        <translation>Exactitud de entrenamiento</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Training loss by epoch</source>
        <translation>Pérdida de entrenamiento por época</translation>
    </message>
    <message>
        <source>Training accuracy by epoch</source>
        <translation>Exactitud de entrenamiento por época</translation>
    </message>
    <message>
        <source>Validation loss</source>
        <translation>Pérdida de validación</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>Exactitud de validación</translation>
    </message>
    <message>
        <source>Balanced validation accuracy</source>
        <translation>Exactitud equilibrada de validación</translation>
    </message>
    <message>
        <source>Validation AUC</source>
        <translation>AUC de validación</translation>
    </message>
    <message>
        <source>Accuracy of the majority class</source>
        <translation>Exactitud de la clase mayoritaria</translation>
    </message>
    <message>
        <source>FID of two halves of the real images</source>
        <translation>FID de dos mitades de las placas reales</translation>
    </message>
    <message>
        <source>Standard deviation of KID</source>
        <translation>Desviación típica del KID</translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message>
        <source>%1 has an unknown key &apos;%2&apos;.</source>
        <translation>%1 tiene una clave desconocida «%2».</translation>
    </message>
    <message>
        <source>Known ones: %1.</source>
        <translation>Conocidos: %1.</translation>
    </message>
    <message>
        <source>%1 needs a recipe.</source>
        <translation>%1 necesita una receta.</translation>
    </message>
    <message>
        <source>Arm %1 (%2)</source>
        <translation>Brazo %1 (%2)</translation>
    </message>
    <message>
        <source>%1: there is no kind &apos;%2&apos;.</source>
        <translation>%1: no existe el tipo «%2».</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>All seven</source>
        <translation>Los siete</translation>
    </message>
    <message>
        <source>Spine study</source>
        <translation>Estudio de columna</translation>
    </message>
    <message>
        <source>Which augmentation helps a classifier on a small, imbalanced set of radiographs?</source>
        <translation>¿Qué aumento ayuda a un clasificador con un conjunto pequeño y desequilibrado de radiografías?</translation>
    </message>
    <message>
        <source>Hybrid (DCGAN, then all seven)</source>
        <translation>Híbrido (DCGAN y luego los siete)</translation>
    </message>
    <message>
        <source>Chest X-ray study</source>
        <translation>Estudio de radiografía de tórax</translation>
    </message>
    <message>
        <source>Does a classifier do better on untouched patients when a DCGAN&apos;s images join its training images?</source>
        <translation>¿Rinde mejor un clasificador en pacientes no vistos cuando las radiografías de una DCGAN se unen a las de entrenamiento?</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>recipe</source>
        <translation>receta</translation>
    </message>
    <message>
        <source>GAN in each fold</source>
        <translation>GAN en cada pliegue</translation>
    </message>
    <message>
        <source>GAN → recipe</source>
        <translation>GAN → receta</translation>
    </message>
    <message>
        <source>ready images</source>
        <translation>radiografías ya hechas</translation>
    </message>
    <message>
        <source>The study &apos;%1&apos;</source>
        <translation>El estudio «%1»</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a study.</source>
        <translation>«%1» no es un estudio.</translation>
    </message>
    <message>
        <source>A study&apos;s file says &quot;format&quot;: &quot;synthray-study&quot;.</source>
        <translation>El archivo de un estudio contiene &quot;format&quot;: &quot;synthray-study&quot;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was written by a newer Synthray.</source>
        <translation>«%1» se escribió con una versión más reciente de Synthray.</translation>
    </message>
    <message>
        <source>Update Synthray to open it.</source>
        <translation>Actualice Synthray para abrirla.</translation>
    </message>
    <message>
        <source>A network</source>
        <translation>Una red</translation>
    </message>
    <message>
        <source>A study needs at least two arms: one to compare with, and one more.</source>
        <translation>Un estudio necesita al menos dos brazos: uno con el que comparar y otro más.</translation>
    </message>
    <message>
        <source>A study needs at least one network.</source>
        <translation>Un estudio necesita al menos una red.</translation>
    </message>
    <message>
        <source>%1 trainings are more than a study can have (10000).</source>
        <translation>%1 entrenamientos son más de los que admite un estudio (10000).</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be an arm&apos;s id.</source>
        <translation>«%1» no puede ser el identificador de un brazo.</translation>
    </message>
    <message>
        <source>Use letters, digits, - and _ only.</source>
        <translation>Use solo letras, cifras, - y _.</translation>
    </message>
    <message>
        <source>Two arms have the id &apos;%1&apos;.</source>
        <translation>Dos brazos tienen el identificador «%1».</translation>
    </message>
    <message>
        <source>The recipe of the arm &apos;%1&apos; changes nothing.</source>
        <translation>La receta del brazo «%1» no cambia nada.</translation>
    </message>
    <message>
        <source>Switch a step on, or take the arm out.</source>
        <translation>Active un paso o retire el brazo.</translation>
    </message>
    <message>
        <source>Arm &apos;%1&apos;: there is no preset &apos;%2&apos;.</source>
        <translation>Brazo «%1»: no existe el preajuste «%2».</translation>
    </message>
    <message>
        <source>The folder of the arm &apos;%1&apos; is not there: %2.</source>
        <translation>No se encuentra la carpeta del brazo «%1»: %2.</translation>
    </message>
    <message>
        <source>The other arms are compared with &apos;%1&apos;, which is not the training images as they are.</source>
        <translation>Los demás brazos se comparan con «%1», que no son las radiografías de entrenamiento tal como están.</translation>
    </message>
    <message>
        <source>The network &apos;%1&apos; is there twice.</source>
        <translation>La red «%1» aparece dos veces.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; of a network is set by the study itself.</source>
        <translation>«%1» de una red lo fija el propio estudio.</translation>
    </message>
    <message>
        <source>Fewer than three folds and seeds in all: intervals will be very wide.</source>
        <translation>Menos de tres pliegues y semillas en total: los intervalos serán muy amplios.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>%1 images of %2 patients. %3</source>
        <translation>%1 radiografías de %2 pacientes. %3</translation>
    </message>
    <message>
        <source>Fold</source>
        <translation>Pliegue</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>Brazos</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Brazo</translation>
    </message>
    <message>
        <source>What its training images are</source>
        <translation>Cuáles son sus radiografías de entrenamiento</translation>
    </message>
    <message>
        <source>Examples (first fold)</source>
        <translation>Ejemplos (primer pliegue)</translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation>uno de: %1</translation>
    </message>
    <message>
        <source>in this order: %1</source>
        <translation>en este orden: %1</translation>
    </message>
    <message>
        <source>%1 % of the images of an epoch</source>
        <translation>%1 % de las radiografías de una época</translation>
    </message>
    <message>
        <source>Generated images</source>
        <translation>Radiografías generadas</translation>
    </message>
    <message>
        <source>Generator</source>
        <translation>Generador</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>suelo</translation>
    </message>
    <message>
        <source>near-copies</source>
        <translation>casi copias</translation>
    </message>
    <message>
        <source>authenticity</source>
        <translation>autenticidad</translation>
    </message>
    <message>
        <source>distance ratio</source>
        <translation>cociente de distancias</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Balanced accuracy</source>
        <translation>Exactitud equilibrada</translation>
    </message>
    <message>
        <source>against first, points</source>
        <translation>frente al primero, puntos</translation>
    </message>
    <message>
        <source>effect (d)</source>
        <translation>efecto (d)</translation>
    </message>
    <message>
        <source>p (Holm)</source>
        <translation>p (Holm)</translation>
    </message>
    <message>
        <source>Always saying the most frequent class reaches an accuracy of %1 and a balanced accuracy of %2.</source>
        <translation>Decir siempre la clase más frecuente alcanza una exactitud de %1 y una exactitud equilibrada de %2.</translation>
    </message>
    <message>
        <source>Curves, %1</source>
        <translation>Curvas, %1</translation>
    </message>
    <message>
        <source>Arms and networks</source>
        <translation>Brazos y redes</translation>
    </message>
    <message>
        <source>How this was computed</source>
        <translation>Cómo se calculó</translation>
    </message>
    <message>
        <source>Every training got the same %1 optimiser steps.</source>
        <translation>Todos los entrenamientos recibieron los mismos %1 pasos del optimizador.</translation>
    </message>
    <message>
        <source>Every training got the same %1 epochs; arms with more images made more steps.</source>
        <translation>Todos los entrenamientos recibieron las mismas %1 épocas; los brazos con más radiografías dieron más pasos.</translation>
    </message>
    <message>
        <source>The set&apos;s own test split was the test part; it was not trained on, generated from or looked at to choose an epoch.</source>
        <translation>La partición de prueba propia del conjunto fue la parte de prueba; no se usó para entrenar, ni para generar, ni para elegir una época.</translation>
    </message>
    <message>
        <source>Images were split first, by patient, into %1 folds; each was the test part once. Test images were not trained on, generated from or looked at to choose an epoch.</source>
        <translation>Las radiografías se dividieron primero, por paciente, en %1 pliegues; cada uno fue una vez la parte de prueba. Las radiografías de prueba no se usaron para entrenar, ni para generar, ni para elegir una época.</translation>
    </message>
    <message>
        <source>Of the other images of a fold %1 % validated, by patient: the epoch with the best balanced accuracy on them was kept, unless the network&apos;s settings say otherwise.</source>
        <translation>De las demás radiografías de un pliegue, un %1 % sirvió de validación, por paciente: se conservó la época con la mejor exactitud equilibrada en ellas, salvo que los ajustes de la red indiquen otra cosa.</translation>
    </message>
    <message>
        <source>A classifier that says one class of every image is called collapsed.</source>
        <translation>Un clasificador que dice una sola clase de todas las radiografías se llama colapsado.</translation>
    </message>
    <message>
        <source>Versions and seeds</source>
        <translation>Versiones y semillas</translation>
    </message>
    <message>
        <source>Cells that failed</source>
        <translation>Celdas con error</translation>
    </message>
    <message>
        <source>%1 helped: %2 points against &apos;%3&apos; (p = %4).</source>
        <translation>%1 ayudó: %2 puntos frente a «%3» (p = %4).</translation>
    </message>
    <message>
        <source>%1 did harm: %2 points against &apos;%3&apos; (p = %4).</source>
        <translation>%1 perjudicó: %2 puntos frente a «%3» (p = %4).</translation>
    </message>
    <message>
        <source>%1: no difference from &apos;%2&apos; can be shown (%3 points, p = %4).</source>
        <translation>%1: no se puede demostrar diferencia con «%2» (%3 puntos, p = %4).</translation>
    </message>
    <message>
        <source>%1 of %2 trainings are done. Report of %3, Synthray %4. Research use only.</source>
        <translation>%1 de %2 entrenamientos terminados. Informe del %3, Synthray %4. Solo para investigación.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>majority class: %1</source>
        <translation>clase mayoritaria: %1</translation>
    </message>
    <message>
        <source>collapsed %1/%2</source>
        <translation>colapsado %1/%2</translation>
    </message>
    <message>
        <source>mean balanced accuracy (points against &apos;%1&apos;)</source>
        <translation>exactitud equilibrada media (puntos frente a «%1»)</translation>
    </message>
    <message>
        <source>validation balanced accuracy over the budget (start to end), mean over cells</source>
        <translation>exactitud equilibrada de validación a lo largo del presupuesto (de inicio a fin), media sobre celdas</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds no predictions of test images.</source>
        <translation>«%1» no contiene predicciones de radiografías de prueba.</translation>
    </message>
    <message>
        <source>FID %1 (floor %2), KID %3, near-copies %4</source>
        <translation>FID %1 (suelo %2), KID %3, casi copias %4</translation>
    </message>
    <message>
        <source>No cell of the study is done yet in &apos;%1&apos;.</source>
        <translation>Aún no hay ninguna celda del estudio terminada en «%1».</translation>
    </message>
    <message>
        <source>Run the study first.</source>
        <translation>Ejecute primero el estudio.</translation>
    </message>
    <message>
        <source>cell %1 of %2: %3 · %4</source>
        <translation>celda %1 de %2: %3 · %4</translation>
    </message>
    <message>
        <source>Cannot write</source>
        <translation>No se puede escribir</translation>
    </message>
    <message>
        <source>The results in &apos;%1&apos; are of other images, folds or seeds than the study has now.</source>
        <translation>Los resultados de «%1» son de otras radiografías, pliegues o semillas que los que tiene ahora el estudio.</translation>
    </message>
    <message>
        <source>Choose another results folder, or remove this one to begin anew.</source>
        <translation>Elija otra carpeta de resultados o elimine esta para empezar de nuevo.</translation>
    </message>
    <message>
        <source>images</source>
        <translation>radiografías</translation>
    </message>
    <message>
        <source>The folder of the arm &apos;%1&apos; has no images of the study&apos;s classes.</source>
        <translation>La carpeta del brazo «%1» no tiene radiografías de las clases del estudio.</translation>
    </message>
    <message>
        <source>It needs one folder for each class: %1.</source>
        <translation>Necesita una carpeta por clase: %1.</translation>
    </message>
    <message>
        <source>training images of %1</source>
        <translation>radiografías de entrenamiento de %1</translation>
    </message>
    <message>
        <source>generated images of %1</source>
        <translation>radiografías generadas de %1</translation>
    </message>
    <message>
        <source>validation images of %1</source>
        <translation>radiografías de validación de %1</translation>
    </message>
    <message>
        <source>generator of %1, fold %2</source>
        <translation>generador de %1, pliegue %2</translation>
    </message>
    <message>
        <source>Cannot rename</source>
        <translation>No se puede cambiar el nombre</translation>
    </message>
    <message>
        <source>the folder is in use</source>
        <translation>la carpeta está en uso</translation>
    </message>
    <message>
        <source>%1, %2, fold %3</source>
        <translation>%1, %2, pliegue %3</translation>
    </message>
    <message>
        <source>Choose another results folder, or remove the cell&apos;s folder to train it again.</source>
        <translation>Elija otra carpeta de resultados o elimine la carpeta de la celda para entrenarla de nuevo.</translation>
    </message>
    <message>
        <source>The study in &apos;%1&apos; is running already.</source>
        <translation>El estudio de «%1» ya se está ejecutando.</translation>
    </message>
    <message>
        <source>Stop it there first.</source>
        <translation>Deténgalo allí primero.</translation>
    </message>
    <message>
        <source>The study was stopped after %1 of %2 cells.</source>
        <translation>El estudio se detuvo tras %1 de %2 celdas.</translation>
    </message>
    <message>
        <source>Run it again to go on.</source>
        <translation>Ejecútelo de nuevo para continuar.</translation>
    </message>
    <message>
        <source>The study ended in cell %1 of %2 (%3): %4</source>
        <translation>El estudio terminó en la celda %1 de %2 (%3): %4</translation>
    </message>
    <message>
        <source>Free some space and run it again: what is done stays done.</source>
        <translation>Libere espacio y ejecútelo de nuevo: lo terminado se conserva.</translation>
    </message>
    <message>
        <source>There is no class &apos;%1&apos; in &apos;%2&apos;.</source>
        <translation>No existe la clase «%1» en «%2».</translation>
    </message>
    <message>
        <source>It has: %1.</source>
        <translation>Hay: %1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has fewer than two classes: there is nothing to tell apart.</source>
        <translation>«%1» tiene menos de dos clases: no hay nada que distinguir.</translation>
    </message>
    <message>
        <source>Choose a folder with one folder for each class.</source>
        <translation>Elija una carpeta con una carpeta por clase.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no splits train and test.</source>
        <translation>«%1» no tiene las particiones train y test.</translation>
    </message>
    <message>
        <source>Set the scheme to folds, or deal the set out on the Data page.</source>
        <translation>Ajuste el esquema a pliegues o reparta el conjunto en la página Datos.</translation>
    </message>
    <message>
        <source>Fold %1 has no image of %2 in its %3 part.</source>
        <translation>El pliegue %1 no tiene ninguna radiografía de %2 en su parte de %3.</translation>
    </message>
    <message numerus="yes">
        <source>Split by patient: %n patient(s), no overlap</source>
        <translation>
            <numerusform>Partición por paciente: %n paciente, sin solapamiento</numerusform>
            <numerusform>Partición por paciente: %n pacientes, sin solapamiento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) of a patient sit on both sides of a split</source>
        <translation>
            <numerusform>%n radiografía de un paciente está a ambos lados de una partición</numerusform>
            <numerusform>%n radiografías de un paciente están a ambos lados de una partición</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No near-duplicates across splits (%n pair(s) kept together)</source>
        <translation>
            <numerusform>Sin casi duplicados entre particiones (%n par mantenido junto)</numerusform>
            <numerusform>Sin casi duplicados entre particiones (%n pares mantenidos juntos)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n near-duplicate pair(s) across splits</source>
        <translation>
            <numerusform>%n par de casi duplicados entre particiones</numerusform>
            <numerusform>%n pares de casi duplicados entre particiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Augmented in training parts only; generators fitted in each fold&apos;s training part</source>
        <translation>Aumento solo en las partes de entrenamiento; generadores ajustados en la parte de entrenamiento de cada pliegue</translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos;: %n image(s); intervals are wide</source>
        <translation>
            <numerusform>«%1»: %n radiografía; los intervalos son amplios</numerusform>
            <numerusform>«%1»: %n radiografías; los intervalos son amplios</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for images</source>
        <translation>Buscando radiografías</translation>
    </message>
    <message>
        <source>The study names no images.</source>
        <translation>El estudio no indica ninguna radiografía.</translation>
    </message>
    <message>
        <source>Choose a folder, table or project.</source>
        <translation>Elija una carpeta, una tabla o un proyecto.</translation>
    </message>
    <message>
        <source>The folder of the arm &apos;%1&apos; holds an image that is %2 an image that is tested: %3 and %4.</source>
        <translation>La carpeta del brazo «%1» contiene una radiografía que es %2 una radiografía de prueba: %3 y %4.</translation>
    </message>
    <message>
        <source>the same as</source>
        <translation>idéntica a</translation>
    </message>
    <message>
        <source>nearly the same as</source>
        <translation>casi idéntica a</translation>
    </message>
    <message>
        <source>Take such images out of the folder: a classifier must not have seen what it is judged on.</source>
        <translation>Retire esas radiografías de la carpeta: un clasificador no debe haber visto aquello con lo que se evalúa.</translation>
    </message>
    <message>
        <source>filled: differs from &apos;%1&apos; (p &lt; 0.05, Holm)</source>
        <translation>relleno: difiere de «%1» (p &lt; 0,05, Holm)</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; must be %3.</source>
        <translation>%1: «%2» debe ser %3.</translation>
    </message>
    <message>
        <source>%1 names no folder.</source>
        <translation>%1 no nombra ninguna carpeta.</translation>
    </message>
    <message>
        <source>a list of names</source>
        <translation>una lista de nombres</translation>
    </message>
    <message>
        <source>A class is named twice.</source>
        <translation>Una clase está nombrada dos veces.</translation>
    </message>
    <message>
        <source>The weights file of %1 is not there: %2.</source>
        <translation>El archivo de pesos de %1 no está: %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be written to.</source>
        <translation>No se puede escribir en «%1».</translation>
    </message>
    <message>
        <source>Choose another results folder with -o, or fix its permissions.</source>
        <translation>Elija otra carpeta de resultados con -o o corrija sus permisos.</translation>
    </message>
    <message>
        <source>The cell %1 in &apos;%2&apos; was trained with other settings or images than the study has now.</source>
        <translation>La celda %1 en «%2» se entrenó con otros ajustes o radiografías que los que el estudio tiene ahora.</translation>
    </message>
    <message>
        <source>The folder of the arm &apos;%1&apos; holds an image of a patient who is tested (%2): %3.</source>
        <translation>La carpeta del brazo «%1» contiene una radiografía de un paciente con el que se prueba (%2): %3.</translation>
    </message>
    <message>
        <source>Arm &apos;%1&apos;: %2</source>
        <translation>Brazo «%1»: %2</translation>
    </message>
    <message>
        <source>Recall of each class, %1</source>
        <translation>Exhaustividad de cada clase, %1</translation>
    </message>
    <message>
        <source>No training of this network is done yet.</source>
        <translation>Aún no ha terminado ningún entrenamiento de esta red.</translation>
    </message>
    <message>
        <source>McNemar p</source>
        <translation>p de McNemar</translation>
    </message>
    <message>
        <source>Always giving the most frequent set of labels reaches an accuracy of %1 and a balanced accuracy of %2.</source>
        <translation>Dar siempre el conjunto de etiquetas más frecuente alcanza una exactitud de %1 y una exactitud equilibrada de %2.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Near-duplicates: each image is shrunk to 64 × 64 pixels, its grey values are replaced by their ranks, and 256 low frequencies of its cosine transform are each above or below the median; two images are near-duplicates when at most %1 of the 256 differ. Such images were put into the same part. This finds images exported, windowed or slightly cropped again, not two exposures of one patient.</source>
        <translation>Casi duplicados: cada radiografía se reduce a 64 × 64 píxeles, sus niveles de gris se sustituyen por sus rangos, y 256 frecuencias bajas de su transformada del coseno quedan cada una por encima o por debajo de la mediana; dos radiografías son casi duplicados cuando difieren como máximo %1 de las 256. Tales radiografías se pusieron en la misma parte. Esto encuentra radiografías exportadas de nuevo, con otra ventana o ligeramente recortadas, no dos exposiciones de un paciente.</translation>
    </message>
    <message>
        <source>Near-duplicates were not looked for, as the study&apos;s settings say.</source>
        <translation>No se buscaron casi duplicados, según los ajustes del estudio.</translation>
    </message>
    <message>
        <source>Ready images of a folder were compared in the same way with all images that validate or test; one that was the same or nearly so would have been refused.</source>
        <translation>Las radiografías ya hechas de una carpeta se compararon del mismo modo con todas las radiografías que validan o prueban; una igual o casi igual se habría rechazado.</translation>
    </message>
    <message>
        <source>Augmentation acted on the training part only.</source>
        <translation>El aumento actuó solo sobre la parte de entrenamiento.</translation>
    </message>
    <message>
        <source>A generator was fitted to the training part of each fold, one for each class. The same generator and the same generated images serve all networks and all seeds of that fold: the intervals do not hold the chance of fitting the generator.</source>
        <translation>Se ajustó un generador a la parte de entrenamiento de cada pliegue, uno por clase. El mismo generador y las mismas radiografías generadas sirven a todas las redes y a todas las semillas de ese pliegue: los intervalos no incluyen el azar del ajuste del generador.</translation>
    </message>
    <message>
        <source>Means are over folds and seeds; intervals beside them are Student&apos;s t over these cells (95 %), cut at 0 and 1. Cells of one study share images, so that the intervals are somewhat too narrow.</source>
        <translation>Las medias son sobre pliegues y semillas; los intervalos junto a ellas son los de la t de Student sobre estas celdas (95 %), recortados en 0 y 1. Las celdas de un estudio comparten radiografías, de modo que los intervalos son algo demasiado estrechos.</translation>
    </message>
    <message>
        <source>Comparisons are paired by fold and seed. The interval of a difference (95 %) and p come from a bootstrap over patients (%1 resamples): each resample draws patients from all folds, computes the balanced accuracy of each cell, and the mean of the differences; p is two-sided and Holm-corrected over the arms of a network. Effect: Cohen&apos;s d of the paired differences.</source>
        <translation>Las comparaciones son pareadas por pliegue y semilla. El intervalo de una diferencia (95 %) y p provienen de un bootstrap sobre pacientes (%1 remuestreos): cada remuestreo sortea pacientes de todos los pliegues y calcula la exactitud equilibrada de cada celda y la media de las diferencias; p es bilateral y con corrección de Holm sobre los brazos de una red. Efecto: d de Cohen de las diferencias pareadas.</translation>
    </message>
    <message>
        <source>McNemar&apos;s test is on images with every label right, not corrected; an image counts once: what most of its seeds say, and not at all where they are tied.</source>
        <translation>La prueba de McNemar se hace sobre radiografías con todas las etiquetas acertadas, sin corrección; una radiografía cuenta una vez: lo que dicen la mayoría de sus semillas, y nada si hay empate.</translation>
    </message>
    <message>
        <source>McNemar&apos;s test is on accuracy, not corrected; an image counts once: what most of its seeds say, and not at all where they are tied.</source>
        <translation>La prueba de McNemar se hace sobre la exactitud, sin corrección; una radiografía cuenta una vez: lo que dicen la mayoría de sus semillas, y nada si hay empate.</translation>
    </message>
    <message>
        <source>Images have several labels: each label is a question with yes from a probability of 0.5. Balanced accuracy: mean over the labels of (sensitivity + specificity) / 2. Accuracy: share of images with every label right. Recall: share of the images with a label that were given it. Majority baseline: accuracy of always giving the most frequent set of labels of the test images.</source>
        <translation>Las radiografías tienen varias etiquetas: cada etiqueta es una pregunta con sí a partir de una probabilidad de 0,5. Exactitud equilibrada: media sobre las etiquetas de (sensibilidad + especificidad) / 2. Exactitud: proporción de radiografías con todas las etiquetas acertadas. Exhaustividad: proporción de las radiografías con una etiqueta a las que se les dio. Referencia mayoritaria: exactitud de dar siempre el conjunto de etiquetas más frecuente de las radiografías de test.</translation>
    </message>
    <message>
        <source>Balanced accuracy: mean recall over the classes. Majority baseline: accuracy of always saying the most frequent class of the test images.</source>
        <translation>Exactitud equilibrada: exhaustividad media sobre las clases. Referencia mayoritaria: exactitud de decir siempre la clase más frecuente de las radiografías de test.</translation>
    </message>
    <message>
        <source>AUC: each class against the others, mean.</source>
        <translation>AUC: cada clase frente a las demás, media.</translation>
    </message>
    <message>
        <source>A classifier that gives every image the same set of labels is called collapsed.</source>
        <translation>Un clasificador que da a todas las radiografías el mismo conjunto de etiquetas se llama colapsado.</translation>
    </message>
    <message>
        <source>Settings of the networks</source>
        <translation>Ajustes de las redes</translation>
    </message>
    <message>
        <source>%1: the classifier collapsed in %2 of %3 cells: it gives every image the same labels (%4).</source>
        <translation>%1: el clasificador colapsó en %2 de %3 celdas: da a todas las radiografías las mismas etiquetas (%4).</translation>
    </message>
    <message>
        <source>%1: the classifier collapsed in %2 of %3 cells: it says one class of every image (%4).</source>
        <translation>%1: el clasificador colapsó en %2 de %3 celdas: dice una sola clase de todas las radiografías (%4).</translation>
    </message>
    <message>
        <source>%1: the difference from &apos;%2&apos; is less than 0.05 points, too little to matter (p = %3).</source>
        <translation>%1: la diferencia con «%2» es menor de 0,05 puntos, demasiado poco para importar (p = %3).</translation>
    </message>
    <message>
        <source>the same answer for every image: %1</source>
        <translation>la misma respuesta para todas las radiografías: %1</translation>
    </message>
    <message numerus="yes">
        <source>Only %n training image(s) of fold %1 have the label &apos;%2&apos; alone: too few to fit the generator of the arm &apos;%3&apos; on.</source>
        <translation>
            <numerusform>Solo %n radiografía de entrenamiento del pliegue %1 tiene únicamente la etiqueta «%2»: insuficiente para ajustar el generador del brazo «%3».</numerusform>
            <numerusform>Solo %n radiografías de entrenamiento del pliegue %1 tienen únicamente la etiqueta «%2»: insuficientes para ajustar el generador del brazo «%3».</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the label out of the study, choose fewer folds, or use a recipe instead.</source>
        <translation>Deje la etiqueta fuera del estudio, elija menos pliegues o use en su lugar una receta.</translation>
    </message>
    <message>
        <source>The recipe of the arm &apos;%1&apos; changes nothing: images of %2 px are the same with and without it.</source>
        <translation>La receta del brazo «%1» no cambia nada: las radiografías de %2 px son iguales con ella y sin ella.</translation>
    </message>
    <message>
        <source>Change the settings of its steps, or take the arm out.</source>
        <translation>Cambie los ajustes de sus pasos, o quite el brazo.</translation>
    </message>
    <message>
        <source>Choose fewer folds, or leave the class out of the study.</source>
        <translation>Elija menos pliegues, o deje la clase fuera del estudio.</translation>
    </message>
    <message>
        <source>The splits of &apos;%1&apos; have images of one patient on both sides: &apos;%2&apos; in %3.</source>
        <translation>Las particiones de «%1» tienen radiografías de un paciente en ambos lados: «%2» en %3.</translation>
    </message>
    <message>
        <source>The splits of &apos;%1&apos; have the same image, or nearly the same, on both sides: &apos;%2&apos; in %3.</source>
        <translation>Las particiones de «%1» tienen la misma radiografía, o casi la misma, en ambos lados: «%2» en %3.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n such case(s).</source>
        <translation>
            <numerusform>Hay %n caso así.</numerusform>
            <numerusform>Hay %n casos así.</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix the splits with &apos;synthray-cli split --fix&apos; or on the Data page, or set the scheme to folds.</source>
        <translation>Corrija las particiones con «synthray-cli split --fix» o en la página Datos, o use pliegues como esquema.</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) have images of more than one class; they are kept in one split</source>
        <translation>
            <numerusform>%n paciente tiene radiografías de más de una clase; se mantienen en una partición</numerusform>
            <numerusform>%n pacientes tienen radiografías de más de una clase; se mantienen en una partición</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fold %1: the generator of &apos;%2&apos; is fitted on the %n training image(s) that have this label alone</source>
        <translation>
            <numerusform>Pliegue %1: el generador de «%2» se ajusta con la %n radiografía de entrenamiento que tiene solo esta etiqueta</numerusform>
            <numerusform>Pliegue %1: el generador de «%2» se ajusta con las %n radiografías de entrenamiento que tienen solo esta etiqueta</numerusform>
        </translation>
    </message>
    <message>
        <source>The arm &apos;%1&apos; has an empty label.</source>
        <translation>El brazo «%1» tiene una etiqueta vacía.</translation>
    </message>
    <message>
        <source>Give it a name, or leave &apos;label&apos; out.</source>
        <translation>Póngale un nombre u omita «label».</translation>
    </message>
    <message>
        <source>Two arms have the label &apos;%1&apos;: tables and plots cannot tell them apart.</source>
        <translation>Dos brazos se llaman «%1»: tablas y gráficos no pueden distinguirlos.</translation>
    </message>
    <message>
        <source>Features: %1, %2 dims; resizer: %3. FID depends on N and on the features: compare only values of this table.</source>
        <translation>Características: %1, %2 dimensiones; redimensionado: %3. La FID depende de N y de las características: compare solo valores de esta tabla.</translation>
    </message>
    <message>
        <source>With N below %1, the number of dims, FID is biased upwards: compare only values of the same N.</source>
        <translation>Con N por debajo de %1, el número de dimensiones, la FID está sesgada al alza: compare solo valores del mismo N.</translation>
    </message>
    <message>
        <source>no training finished</source>
        <translation>ningún entrenamiento terminado</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n training(s)</source>
        <translation>
            <numerusform>%1 de %n entrenamiento</numerusform>
            <numerusform>%1 de %n entrenamientos</numerusform>
        </translation>
    </message>
    <message>
        <source>Every training got at most %1 optimiser steps; early stopping ended %2 of %3 trainings sooner (%4 to %5 steps).</source>
        <translation>Cada entrenamiento recibió como mucho %1 pasos de optimización; la parada temprana acortó %2 de %3 entrenamientos (%4 a %5 pasos).</translation>
    </message>
    <message>
        <source>Every training got at most %1 epochs; early stopping ended %2 of %3 trainings sooner (%4 to %5 epochs).</source>
        <translation>Cada entrenamiento recibió como mucho %1 épocas; la parada temprana acortó %2 de %3 entrenamientos (%4 a %5 épocas).</translation>
    </message>
    <message>
        <source>Trained on: %1. The same numbers come only from the same kind of device with as many threads.</source>
        <translation>Entrenado en: %1. Los mismos números salen solo del mismo tipo de dispositivo con los mismos hilos.</translation>
    </message>
    <message numerus="yes">
        <source>First seed %1, %n seed(s). Fingerprint of the images and splits: %2</source>
        <translation>
            <numerusform>Primera semilla %1, %n semilla. Huella de las radiografías y partes: %2</numerusform>
            <numerusform>Primera semilla %1, %n semillas. Huella de las radiografías y partes: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) failed; the reasons stand at the end.</source>
        <translation>
            <numerusform>%n entrenamiento falló; el motivo está al final.</numerusform>
            <numerusform>%n entrenamientos fallaron; los motivos están al final.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run the study again: it trains such cells anew.</source>
        <translation>Vuelva a ejecutar el estudio: entrena de nuevo esas celdas.</translation>
    </message>
    <message>
        <source>%1 of %2 cells</source>
        <translation>%1 de %2 celdas</translation>
    </message>
    <message>
        <source>balanced accuracy, mean and 95 % interval over %1</source>
        <translation>exactitud equilibrada, media e intervalo del 95 % sobre %1</translation>
    </message>
    <message numerus="yes">
        <source>%n fold(s)</source>
        <translation>
            <numerusform>%n pliegue</numerusform>
            <numerusform>%n pliegues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seed(s)</source>
        <translation>
            <numerusform>%n semilla</numerusform>
            <numerusform>%n semillas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 dims</source>
        <translation>%1 dimensiones</translation>
    </message>
    <message>
        <source>N %1 to %2</source>
        <translation>N %1 a %2</translation>
    </message>
    <message>
        <source>The study&apos;s own list of classes (&apos;classes&apos;) names &apos;%1&apos; only: there is nothing to tell apart.</source>
        <translation>La lista de clases del estudio («classes») solo nombra «%1»: no hay nada que distinguir.</translation>
    </message>
    <message>
        <source>Name two or more of %1, or none for all of them.</source>
        <translation>Nombre dos o más de %1, o ninguna para tomarlas todas.</translation>
    </message>
    <message numerus="yes">
        <source>The class &apos;%1&apos; has %n patient(s); train, val and test need %2.</source>
        <translation>
            <numerusform>La clase «%1» tiene %n paciente; train, val y test necesitan %2.</numerusform>
            <numerusform>La clase «%1» tiene %n pacientes; train, val y test necesitan %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the class out of the study, or add images of other patients.</source>
        <translation>Deje la clase fuera del estudio o añada radiografías de otros pacientes.</translation>
    </message>
    <message numerus="yes">
        <source>The class &apos;%1&apos; has %n patient(s): with %2 folds, train, val or test of a fold would have none.</source>
        <translation>
            <numerusform>La clase «%1» tiene %n paciente: con %2 pliegues, train, val o test de un pliegue no tendría ninguno.</numerusform>
            <numerusform>La clase «%1» tiene %n pacientes: con %2 pliegues, train, val o test de un pliegue no tendría ninguno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose %1 folds, or leave the class out of the study.</source>
        <translation>Elija %1 pliegues o deje la clase fuera del estudio.</translation>
    </message>
    <message>
        <source>Leave the class out of the study, set the scheme to folds, or deal the set out anew on the Data page.</source>
        <translation>Deje la clase fuera del estudio, ponga el esquema en pliegues o reparta de nuevo el conjunto en la página Datos.</translation>
    </message>
    <message>
        <source>The %1 part of &apos;%2&apos; has no image of the class &apos;%3&apos;.</source>
        <translation>La parte %1 de «%2» no tiene ninguna radiografía de la clase «%3».</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read as images and take no part</source>
        <translation>
            <numerusform>%n archivo no se pudo leer como radiografía y no participa</numerusform>
            <numerusform>%n archivos no se pudieron leer como radiografías y no participan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have further labels that the study leaves out; they count as images of its classes alone</source>
        <translation>
            <numerusform>%n radiografía tiene más etiquetas, que el estudio deja fuera; cuenta solo con sus clases</numerusform>
            <numerusform>%n radiografías tienen más etiquetas, que el estudio deja fuera; cuentan solo con sus clases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; has %n image(s) for the study: too few, it takes at least %2.</source>
        <translation>
            <numerusform>«%1» tiene %n radiografía para el estudio: muy pocas, necesita al menos %2.</numerusform>
            <numerusform>«%1» tiene %n radiografías para el estudio: muy pocas, necesita al menos %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let it use more images of a class (imagesPerClass; 0: all), or choose a larger set.</source>
        <translation>Deje que tome más radiografías por clase (imagesPerClass; 0: todas) o elija un conjunto mayor.</translation>
    </message>
    <message>
        <source>Choose a larger set: some dozens of images of each class say something.</source>
        <translation>Elija un conjunto mayor: algunas docenas de radiografías por clase dicen algo.</translation>
    </message>
    <message numerus="yes">
        <source>The folder has %n such image(s) of %1.</source>
        <translation>
            <numerusform>La carpeta tiene %n radiografía así de %1.</numerusform>
            <numerusform>La carpeta tiene %n radiografías así de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The report could not be drawn as PDF.</source>
        <translation>No se pudo dibujar el informe como PDF.</translation>
    </message>
    <message>
        <source>Save it as HTML, and print it in a browser.</source>
        <translation>Guárdelo como HTML e imprímalo en un navegador.</translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message>
        <source>More attributes are not shown.</source>
        <translation>No se muestran más atributos.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>More items are not shown.</source>
        <translation>No se muestran más elementos.</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Elemento %1</translation>
    </message>
    <message>
        <source>Pixel data, %1</source>
        <translation>Datos de píxeles, %1</translation>
    </message>
    <message numerus="yes">
        <source>Compressed pixel data, %1 in %n fragment(s)</source>
        <translation>
            <numerusform>Datos de píxeles comprimidos, %1 en %n fragmento</numerusform>
            <numerusform>Datos de píxeles comprimidos, %1 en %n fragmentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Binary data, %1</source>
        <translation>Datos binarios, %1</translation>
    </message>
    <message>
        <source>%1 numbers</source>
        <translation>%1 números</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a DICOM file: it has no tags.</source>
        <translation>«%1» no es un archivo DICOM: no tiene etiquetas DICOM.</translation>
    </message>
    <message>
        <source>There was not enough memory to read &apos;%1&apos;.</source>
        <translation>No hubo memoria suficiente para leer «%1».</translation>
    </message>
    <message>
        <source>Close other programs, or open it on a larger machine.</source>
        <translation>Cierre otros programas o ábralo en un equipo mayor.</translation>
    </message>
    <message>
        <source>private</source>
        <translation>privado</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>&quot;%1&quot; is still running.</source>
        <translation>«%1» todavía está en marcha.</translation>
    </message>
    <message>
        <source>Wait for its end or stop it, then start again.</source>
        <translation>Espere a que termine o deténgalo, y comience de nuevo.</translation>
    </message>
    <message>
        <source>Training %1</source>
        <translation>Entrenamiento de %1</translation>
    </message>
    <message>
        <source>The training could not be started.</source>
        <translation>No se pudo iniciar el entrenamiento.</translation>
    </message>
    <message>
        <source>The training could not be resumed.</source>
        <translation>No se pudo reanudar el entrenamiento.</translation>
    </message>
</context>
<context>
    <name>Weights</name>
    <message>
        <source>the array &apos;%1&apos; in it has no valid header</source>
        <translation>la matriz «%1» que contiene no tiene una cabecera válida</translation>
    </message>
    <message>
        <source>The array &apos;%1&apos; in &apos;%2&apos; does not hold plain numbers; it was not read.</source>
        <translation>La matriz «%1» de «%2» no contiene simples números; no se leyó.</translation>
    </message>
    <message>
        <source>The array &apos;%1&apos; in &apos;%2&apos; has the type &apos;%3&apos;, which is not read here.</source>
        <translation>La matriz «%1» de «%2» es del tipo «%3», que aquí no se lee.</translation>
    </message>
    <message>
        <source>the array &apos;%1&apos; in it is shorter than its header says</source>
        <translation>la matriz «%1» que contiene es más corta de lo que dice su cabecera</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds no statistics: &apos;mu&apos; and &apos;sigma&apos; are missing in it.</source>
        <translation>«%1» no contiene estadísticas: le faltan «mu» y «sigma».</translation>
    </message>
    <message>
        <source>&apos;synthray-cli compare --save-stats&apos; and pytorch-fid&apos;s --save-stats write such files.</source>
        <translation>«synthray-cli compare --save-stats» y el --save-stats de pytorch-fid escriben tales archivos.</translation>
    </message>
    <message>
        <source>&apos;mu&apos; (%1) and &apos;sigma&apos; (%2) do not fit each other</source>
        <translation>«mu» (%1) y «sigma» (%2) no encajan entre sí</translation>
    </message>
    <message>
        <source>its statistics hold values that are not numbers</source>
        <translation>su estadística contiene valores que no son números</translation>
    </message>
    <message>
        <source>&apos;%1&apos; claims to hold too many arrays.</source>
        <translation>«%1» dice contener demasiadas matrices.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a ZIP file without tensors in it.</source>
        <translation>«%1» es un archivo ZIP sin tensores.</translation>
    </message>
    <message>
        <source>its list of tensors breaks off or makes no sense</source>
        <translation>su lista de tensores se interrumpe o no tiene sentido</translation>
    </message>
    <message>
        <source>&apos;%1&apos; asks for &apos;%2&apos;, which is not a part of weights; it was not run.</source>
        <translation>«%1» pide «%2», que no es parte de unos pesos; no se ejecutó.</translation>
    </message>
    <message>
        <source>Save the state dict alone (torch.save(model.state_dict(), ...)), or take a safetensors file.</source>
        <translation>Guarde solo el state dict (torch.save(model.state_dict(), ...)), o tome un archivo safetensors.</translation>
    </message>
    <message>
        <source>the shape of a tensor in it makes no sense</source>
        <translation>la forma de un tensor que contiene no tiene sentido</translation>
    </message>
    <message>
        <source>&apos;%1&apos; claims to hold more than %2 tensors.</source>
        <translation>«%1» dice contener más de %2 tensores.</translation>
    </message>
    <message>
        <source>pickle opcode %1</source>
        <translation>opcode de pickle %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds no state dict (names with tensors).</source>
        <translation>«%1» no contiene un state dict (nombres con tensores).</translation>
    </message>
    <message>
        <source>Save the state dict alone (torch.save(model.state_dict(), ...)).</source>
        <translation>Guarde solo el state dict (torch.save(model.state_dict(), ...)).</translation>
    </message>
    <message>
        <source>the data of &apos;%1&apos; lies outside the file</source>
        <translation>los datos de «%1» quedan fuera del archivo</translation>
    </message>
    <message>
        <source>&apos;%1&apos; claims to hold more data than it has bytes.</source>
        <translation>«%1» dice contener más datos que los bytes que tiene.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was written by a big-endian machine.</source>
        <translation>«%1» lo escribió una máquina big-endian.</translation>
    </message>
    <message>
        <source>the data &apos;%1&apos; is missing in it</source>
        <translation>faltan en él los datos «%1»</translation>
    </message>
    <message>
        <source>the data &apos;%1&apos; in it is too short</source>
        <translation>los datos «%1» que contiene son demasiado cortos</translation>
    </message>
    <message>
        <source>it ends before its tensors do</source>
        <translation>termina antes que sus tensores</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: tensor &apos;%2&apos; has the type &apos;%3&apos;, which is not read here.</source>
        <translation>«%1»: el tensor «%2» es del tipo «%3», que aquí no se lee.</translation>
    </message>
    <message>
        <source>Convert it to float32 first.</source>
        <translation>Conviértalo antes a float32.</translation>
    </message>
    <message>
        <source>the shape of &apos;%1&apos; makes no sense</source>
        <translation>la forma de «%1» no tiene sentido</translation>
    </message>
    <message>
        <source>the data of &apos;%1&apos; does not fit its shape</source>
        <translation>los datos de «%1» no corresponden a su forma</translation>
    </message>
    <message>
        <source>its header is not valid JSON (%1)</source>
        <translation>su cabecera no es JSON válido (%1)</translation>
    </message>
    <message>
        <source>the data of &apos;%1&apos; overlaps another tensor or leaves a hole</source>
        <translation>los datos de «%1» se solapan con otro tensor o dejan un hueco</translation>
    </message>
    <message>
        <source>%1 bytes at its end belong to no tensor</source>
        <translation>%1 bytes de su final no pertenecen a ningún tensor</translation>
    </message>
    <message>
        <source>it ends before its header</source>
        <translation>termina antes de su cabecera</translation>
    </message>
    <message>
        <source>its header claims %1 bytes</source>
        <translation>su cabecera declara %1 bytes</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>one number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a weights file that is known here.</source>
        <translation>«%1» no es un archivo de pesos conocido aquí.</translation>
    </message>
    <message>
        <source>PyTorch state dicts (.pth), .safetensors and .npz files are read.</source>
        <translation>Se leen state dicts de PyTorch (.pth), archivos .safetensors y .npz.</translation>
    </message>
    <message>
        <source>%1: %2 wanted, %3 in the file</source>
        <translation>%1: se busca %2, hay %3 en el archivo</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>faltan: %1</translation>
    </message>
    <message>
        <source>of another shape: %1</source>
        <translation>de otra forma: %1</translation>
    </message>
    <message>
        <source>not expected: %1</source>
        <translation>no esperados: %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is damaged: %2.</source>
        <translation>«%1» está dañado: %2.</translation>
    </message>
    <message>
        <source>Get the file again.</source>
        <translation>Consiga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>it has no table of contents (is the end missing?)</source>
        <translation>no tiene índice (¿falta el final?)</translation>
    </message>
    <message>
        <source>its table of contents lies outside the file</source>
        <translation>su índice está fuera del archivo</translation>
    </message>
    <message>
        <source>&apos;%1&apos; claims to hold %2 parts.</source>
        <translation>«%1» dice contener %2 partes.</translation>
    </message>
    <message>
        <source>its table of contents ends too early</source>
        <translation>su índice termina demasiado pronto</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is encrypted.</source>
        <translation>«%1» está cifrado.</translation>
    </message>
    <message>
        <source>the size of &apos;%1&apos; in it makes no sense</source>
        <translation>el tamaño de «%1» que contiene no tiene sentido</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in it lies outside the file</source>
        <translation>«%1» que contiene está fuera del archivo</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in &apos;%2&apos; claims to unpack to %3 bytes.</source>
        <translation>«%1» de «%2» dice ocupar %3 bytes descomprimido.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in it cannot be unpacked</source>
        <translation>«%1» que contiene no se puede descomprimir</translation>
    </message>
    <message>
        <source>&apos;%1&apos; in &apos;%2&apos; is packed in a way that is not read here.</source>
        <translation>«%1» de «%2» está comprimido de un modo que aquí no se lee.</translation>
    </message>
    <message>
        <source>the checksum of &apos;%1&apos; in it does not fit</source>
        <translation>la suma de comprobación de «%1» que contiene no coincide</translation>
    </message>
</context>
<context>
    <name>WindowPresets</name>
    <message>
        <source>Window %1 of the file</source>
        <translation>Ventana %1 del archivo</translation>
    </message>
    <message>
        <source>Lookup table %1 of the file</source>
        <translation>Tabla de consulta %1 del archivo</translation>
    </message>
    <message>
        <source>1 to 99 % of the pixels</source>
        <translation>Del 1 al 99 % de los píxeles</translation>
    </message>
    <message>
        <source>5 to 95 % of the pixels</source>
        <translation>Del 5 al 95 % de los píxeles</translation>
    </message>
    <message>
        <source>Lower half of the values</source>
        <translation>Mitad inferior de los valores</translation>
    </message>
    <message>
        <source>Upper half of the values</source>
        <translation>Mitad superior de los valores</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A workbench for augmenting and generating radiographs.</source>
        <translation>Un banco de trabajo para aumentar y generar radiografías.</translation>
    </message>
    <message>
        <source>Folders, images or a project to open.</source>
        <translation>Carpetas, radiografías o un proyecto que abrir.</translation>
    </message>
    <message>
        <source>Page to start on: data, augment, generate, classify, metrics, study, runs.</source>
        <translation>Página inicial: data, augment, generate, classify, metrics, study, runs.</translation>
    </message>
</context>
<context>
    <name>synthray::ArmHeatMap</name>
    <message>
        <source>All arms and networks</source>
        <translation>Todos los brazos y redes</translation>
    </message>
</context>
<context>
    <name>synthray::AugmentPage</name>
    <message>
        <source>Augment</source>
        <translation>Aumentar</translation>
    </message>
    <message>
        <source>Click on a tile</source>
        <translation>Clic en un recuadro</translation>
    </message>
    <message>
        <source>Large beside the original</source>
        <translation>Grande junto al original</translation>
    </message>
    <message>
        <source>Esc, double click</source>
        <translation>Esc, doble clic</translation>
    </message>
    <message>
        <source>Back to all tiles</source>
        <translation>Volver a todos los recuadros</translation>
    </message>
    <message>
        <source>Left drag</source>
        <translation>Arrastrar con botón izquierdo</translation>
    </message>
    <message>
        <source>Window: right is wider, up is brighter</source>
        <translation>Ventana: a la derecha, más ancha; arriba, más clara</translation>
    </message>
    <message>
        <source>Middle drag, Shift+left drag</source>
        <translation>Arrastrar con botón central, Mayús+arrastrar</translation>
    </message>
    <message>
        <source>Move the image</source>
        <translation>Mover la radiografía</translation>
    </message>
    <message>
        <source>Ctrl+wheel, + and -</source>
        <translation>Ctrl+rueda, + y -</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Wheel, arrows, Home, End</source>
        <translation>Rueda, flechas, Inicio, Fin</translation>
    </message>
    <message>
        <source>Another image</source>
        <translation>Otra radiografía</translation>
    </message>
    <message>
        <source>Reset zoom and window</source>
        <translation>Restablecer zoom y ventana</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>Rango completo</translation>
    </message>
    <message>
        <source>Ready-made windows</source>
        <translation>Ventanas predefinidas</translation>
    </message>
    <message>
        <source>Corner text</source>
        <translation>Texto de las esquinas</translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation>Alt+Arriba, Alt+Abajo</translation>
    </message>
    <message>
        <source>Move a step of the recipe</source>
        <translation>Mover un paso de la receta</translation>
    </message>
    <message>
        <source>F2, Del</source>
        <translation>F2, Supr</translation>
    </message>
    <message>
        <source>Rename or remove a step</source>
        <translation>Renombrar o quitar un paso</translation>
    </message>
    <message>
        <source>New seed</source>
        <translation>Nueva semilla</translation>
    </message>
    <message>
        <source>Draw other random numbers for the steps that use them</source>
        <translation>Sortear otros números aleatorios para los pasos que los usan</translation>
    </message>
    <message>
        <source>Seed: the same recipe and seed give the same pixels, here and on the command line</source>
        <translation>Semilla: la misma receta y la misma semilla dan los mismos píxeles, aquí y en la línea de órdenes</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Whole recipe</source>
        <translation>Receta completa</translation>
    </message>
    <message>
        <source>One more tile: all steps one after the other, each taken with its probability, as an export for training does it</source>
        <translation>Un recuadro más: todos los pasos uno tras otro, cada uno aplicado según su probabilidad, como en una exportación para entrenar</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Vinculados</translation>
    </message>
    <message>
        <source>Zoom and position of all tiles move together. The window is always shared: it is applied before the augmentations.</source>
        <translation>El zoom y la posición de todos los recuadros se mueven juntos. La ventana siempre es común: se aplica antes de los aumentos.</translation>
    </message>
    <message>
        <source>All tiles</source>
        <translation>Todos los recuadros</translation>
    </message>
    <message>
        <source>Back to all tiles (Esc)</source>
        <translation>Volver a todos los recuadros (Esc)</translation>
    </message>
    <message>
        <source>Export set…</source>
        <translation>Exportar conjunto…</translation>
    </message>
    <message>
        <source>Apply the recipe to the images of the set and write PNG files</source>
        <translation>Aplicar la receta a las radiografías del conjunto y escribir archivos PNG</translation>
    </message>
    <message>
        <source>Ready-made recipes, load and save</source>
        <translation>Recetas predefinidas, cargar y guardar</translation>
    </message>
    <message>
        <source>Previous image</source>
        <translation>Radiografía anterior</translation>
    </message>
    <message>
        <source>Next image</source>
        <translation>Radiografía siguiente</translation>
    </message>
    <message>
        <source>No image is open</source>
        <translation>No hay ninguna radiografía abierta</translation>
    </message>
    <message>
        <source>Open a folder of radiographs, or drop files on the window. Each step of the recipe is then shown beside the original.</source>
        <translation>Abra una carpeta de radiografías o suelte archivos en la ventana. Después, cada paso de la receta se muestra junto al original.</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Abrir carpeta…</translation>
    </message>
    <message>
        <source>Open sample images</source>
        <translation>Abrir ejemplos</translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation>Elegir un preajuste</translation>
    </message>
    <message>
        <source>Load recipe…</source>
        <translation>Cargar receta…</translation>
    </message>
    <message>
        <source>Save recipe…</source>
        <translation>Guardar receta…</translation>
    </message>
    <message>
        <source>Load a recipe</source>
        <translation>Cargar una receta</translation>
    </message>
    <message>
        <source>Recipe saved as %1.</source>
        <translation>Receta guardada como %1.</translation>
    </message>
    <message>
        <source>Load recipe</source>
        <translation>Cargar receta</translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation>Recetas (*.json)</translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation>Guardar receta</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>semilla %1</translation>
    </message>
    <message>
        <source>Own recipe</source>
        <translation>Receta propia</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>W %1 · L %2</source>
        <translation>W %1 · L %2</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Image quality of each method below the previews: MSE, PSNR, SSIM and their relatives, for this image and over the whole set</source>
        <translation>Calidad de imagen de cada método bajo las vistas previas: MSE, PSNR, SSIM y parientes, de esta radiografía y de todo el conjunto</translation>
    </message>
</context>
<context>
    <name>synthray::ClassTableModel</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>sin clase</translation>
    </message>
    <message>
        <source>%1: %2 images</source>
        <translation>%1: %2 radiografías</translation>
    </message>
    <message>
        <source>%1: %2 images of %3 patients</source>
        <translation>%1: %2 radiografías de %3 pacientes</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Radiografías</translation>
    </message>
    <message>
        <source>no split</source>
        <translation>sin partición</translation>
    </message>
    <message>
        <source>%1: %2 images of %3 studies</source>
        <translation>%1: %2 radiografías de %3 estudios</translation>
    </message>
    <message>
        <source>%1: %2 images of %3 patients or studies</source>
        <translation>%1: %2 radiografías de %3 pacientes o estudios</translation>
    </message>
</context>
<context>
    <name>synthray::ClassifyCurves</name>
    <message>
        <source>recall</source>
        <translation>exhaustividad</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>balanced</source>
        <translation>equilibrada</translation>
    </message>
    <message>
        <source>majority class</source>
        <translation>clase mayoritaria</translation>
    </message>
    <message>
        <source>Training: share told right in the epoch, with augmentation. Validation: images that do not train. Majority class: what always saying the most frequent class reaches.</source>
        <translation>Entrenamiento: proporción de aciertos en la época, con aumento. Validación: radiografías que no entrenan. Clase mayoritaria: lo que alcanza decir siempre la clase más frecuente.</translation>
    </message>
    <message>
        <source>Per-class accuracy (recall), validation images, after epoch %1</source>
        <translation>Exactitud por clase (exhaustividad), radiografías de validación, tras la época %1</translation>
    </message>
    <message>
        <source>Per-class accuracy (recall), validation images</source>
        <translation>Exactitud por clase (exhaustividad), radiografías de validación</translation>
    </message>
    <message>
        <source>After the first epoch</source>
        <translation>Tras la primera época</translation>
    </message>
    <message>
        <source>No steps yet</source>
        <translation>Todavía no hay pasos</translation>
    </message>
</context>
<context>
    <name>synthray::ClassifyImages</name>
    <message>
        <source>Choose an image in the table.</source>
        <translation>Elija una radiografía en la tabla.</translation>
    </message>
    <message>
        <source>for what it said</source>
        <translation>para lo que dijo</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>Todas las radiografías</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>%1, said to be %2</source>
        <translation>%1, clasificadas como %2</translation>
    </message>
    <message>
        <source>The network&apos;s last map has %1 × %2 cells at this image size: the heat map is no finer. Train with larger images for a finer one.</source>
        <translation>El último mapa de la red tiene %1 × %2 celdas con este tamaño de imagen: el mapa de calor no es más fino. Entrene con radiografías mayores para obtener uno más fino.</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>Grad-CAM: where in the image the network finds what speaks for the class</source>
        <translation>Grad-CAM: en qué parte de la radiografía encuentra la red lo que apunta a la clase</translation>
    </message>
    <message>
        <source>Class of the heat map</source>
        <translation>Clase del mapa de calor</translation>
    </message>
    <message>
        <source>Which images</source>
        <translation>Qué radiografías</translation>
    </message>
    <message>
        <source>%1: found</source>
        <translation>%1: encontrada</translation>
    </message>
    <message>
        <source>%1: missed</source>
        <translation>%1: no encontrada</translation>
    </message>
    <message>
        <source>%1: said in error</source>
        <translation>%1: dada por error</translation>
    </message>
    <message>
        <source>%1: rightly not said</source>
        <translation>%1: no dada, con acierto</translation>
    </message>
    <message>
        <source>truth: %1 · said: %2</source>
        <translation>verdad: %1 · respuesta: %2</translation>
    </message>
</context>
<context>
    <name>synthray::ClassifyForm</name>
    <message numerus="yes">
        <source>%1 · %n image(s)</source>
        <translation>
            <numerusform>%1 · %n radiografía</numerusform>
            <numerusform>%1 · %n radiografías</numerusform>
        </translation>
    </message>
    <message>
        <source>To know</source>
        <translation>Conviene saber</translation>
    </message>
</context>
<context>
    <name>synthray::RecipeSettings</name>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>The Augment page&apos;s recipe</source>
        <translation>La receta de la página Aumentar</translation>
    </message>
    <message>
        <source>The Augment page&apos;s: %1</source>
        <translation>La de la página Aumentar: %1</translation>
    </message>
    <message>
        <source>The run&apos;s recipe</source>
        <translation>La receta de la ejecución</translation>
    </message>
    <message>
        <source>The run&apos;s: %1</source>
        <translation>La de la ejecución: %1</translation>
    </message>
    <message>
        <source>Augmentation recipe</source>
        <translation>Receta de aumento</translation>
    </message>
    <message>
        <source>No augmentation</source>
        <translation>Sin aumento</translation>
    </message>
    <message>
        <source>Augmentation: %1</source>
        <translation>Aumento: %1</translation>
    </message>
    <message>
        <source>a recipe</source>
        <translation>una receta</translation>
    </message>
    <message>
        <source>Training images only; drawn anew in every epoch</source>
        <translation>Solo radiografías de entrenamiento; nuevo sorteo en cada época</translation>
    </message>
</context>
<context>
    <name>synthray::ClassifyPage</name>
    <message>
        <source>Classify</source>
        <translation>Clasificar</translation>
    </message>
    <message>
        <source>arrows, Enter</source>
        <translation>flechas, Intro</translation>
    </message>
    <message>
        <source>in the confusion matrix: choose a cell, show its images</source>
        <translation>en la matriz de confusión: elegir una celda, mostrar sus radiografías</translation>
    </message>
    <message>
        <source>in the table of images: the next image</source>
        <translation>en la tabla de radiografías: la radiografía siguiente</translation>
    </message>
    <message>
        <source>wheel over the image</source>
        <translation>rueda sobre la radiografía</translation>
    </message>
    <message>
        <source>the next image of the table</source>
        <translation>la radiografía siguiente de la tabla</translation>
    </message>
    <message>
        <source>The images of %1 are not of two classes: there is nothing to tell apart.</source>
        <translation>Las radiografías de %1 no son de dos clases: no hay nada que distinguir.</translation>
    </message>
    <message numerus="yes">
        <source>Trains on %n image(s) of %1 (split train), %2 classes</source>
        <translation>
            <numerusform>Entrena con %n radiografía de %1 (partición train), %2 clases</numerusform>
            <numerusform>Entrena con %n radiografías de %1 (partición train), %2 clases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) of %1, %2 classes; dealt by patient into training, validation and test</source>
        <translation>
            <numerusform>%n radiografía de %1, %2 clases; repartida por paciente en entrenamiento, validación y prueba</numerusform>
            <numerusform>%n radiografías de %1, %2 clases; repartidas por paciente en entrenamiento, validación y prueba</numerusform>
        </translation>
    </message>
    <message>
        <source>This version has no network &apos;%1&apos;.</source>
        <translation>Esta versión no tiene la red «%1».</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Radiografías de prueba</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>Radiografías de validación</translation>
    </message>
    <message>
        <source>best: epoch %1</source>
        <translation>mejor: época %1</translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>%1 radiografías/s</translation>
    </message>
    <message>
        <source>Open a folder with one folder for each class on the Data page. A run that is there already can be opened on the Runs page.</source>
        <translation>Abra una carpeta con una carpeta por clase en la página Datos. Una ejecución ya existente puede abrirse en la página Ejecuciones.</translation>
    </message>
    <message>
        <source>A network learns to tell the classes of the open images apart. Patients never sit in both training and test. Curves, the confusion matrix, ROC and heat maps appear here, always beside what saying the most frequent class would reach.</source>
        <translation>Una red aprende a distinguir las clases de las radiografías abiertas. Un paciente nunca está a la vez en entrenamiento y en prueba. Aquí aparecen las curvas, la matriz de confusión, ROC y los mapas de calor, siempre junto a lo que alcanzaría decir la clase más frecuente.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Which images are judged</source>
        <translation>Qué radiografías se evalúan</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Loss, accuracy and the recall of each class</source>
        <translation>Pérdida, exactitud y exhaustividad de cada clase</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Confusion matrix, ROC, calibration</source>
        <translation>Matriz de confusión, ROC, calibración</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Radiografías</translation>
    </message>
    <message>
        <source>What was said of each image, and what for</source>
        <translation>Qué se dijo de cada radiografía y por qué</translation>
    </message>
</context>
<context>
    <name>synthray::ClassifyResults</name>
    <message>
        <source>95 % interval over patients: %1 to %2</source>
        <translation>Intervalo del 95 % sobre pacientes: de %1 a %2</translation>
    </message>
    <message>
        <source>There are no predictions of the split %1.</source>
        <translation>No hay predicciones de la partición %1.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>balanced accuracy</source>
        <translation>exactitud equilibrada</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>majority baseline</source>
        <translation>referencia mayoritaria</translation>
    </message>
    <message>
        <source>Accuracy of always saying the most frequent class</source>
        <translation>Exactitud de decir siempre la clase más frecuente</translation>
    </message>
    <message>
        <source>Expected calibration error, 15 bins</source>
        <translation>Error de calibración esperado, 15 intervalos</translation>
    </message>
    <message numerus="yes">
        <source>images of %n patient(s)</source>
        <translation>
            <numerusform>radiografías de %n paciente</numerusform>
            <numerusform>radiografías de %n pacientes</numerusform>
        </translation>
    </message>
    <message>
        <source>images</source>
        <translation>radiografías</translation>
    </message>
    <message>
        <source>This classifier has collapsed: it says %1 of every image.</source>
        <translation>Este clasificador ha colapsado: dice %1 de todas las radiografías.</translation>
    </message>
    <message>
        <source>It is no better than always saying %1.</source>
        <translation>No es mejor que decir siempre %1.</translation>
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
        <translation>azar</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>calibrado</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Radiografías</translation>
    </message>
    <message>
        <source>false positive rate</source>
        <translation>tasa de falsos positivos</translation>
    </message>
    <message>
        <source>true positive rate</source>
        <translation>tasa de verdaderos positivos</translation>
    </message>
    <message>
        <source>Precision and recall</source>
        <translation>Precisión y exhaustividad</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>exhaustividad</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precisión</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>Calibración</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>confianza</translation>
    </message>
    <message>
        <source>share that is right</source>
        <translation>proporción de aciertos</translation>
    </message>
    <message>
        <source>How this was computed</source>
        <translation>Cómo se calculó</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>No images judged yet</source>
        <translation>Aún no hay radiografías evaluadas</translation>
    </message>
    <message>
        <source>95 % intervals over patients: %1</source>
        <translation>Intervalos del 95 % sobre pacientes: %1</translation>
    </message>
    <message>
        <source>Accuracy of always giving the most frequent set of labels</source>
        <translation>Exactitud de dar siempre el conjunto de etiquetas más frecuente</translation>
    </message>
    <message>
        <source>95 % intervals over images (no patients known): %1</source>
        <translation>Intervalos del 95 % sobre radiografías (no se conocen los pacientes): %1</translation>
    </message>
    <message>
        <source>Each label, right and wrong</source>
        <translation>Cada etiqueta, aciertos y errores</translation>
    </message>
    <message>
        <source>Recall (95 %)</source>
        <translation>Exhaustividad (95 %)</translation>
    </message>
</context>
<context>
    <name>synthray::CompareView</name>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Both images, one beside the other</source>
        <translation>Las dos radiografías, una al lado de la otra</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Cortina</translation>
    </message>
    <message>
        <source>A line that is dragged over the images: A left of it, B right of it</source>
        <translation>Una línea que se arrastra sobre las radiografías: A a la izquierda, B a la derecha</translation>
    </message>
    <message>
        <source>Blend</source>
        <translation>Fundido</translation>
    </message>
    <message>
        <source>B shines through A</source>
        <translation>B se transparenta sobre A</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Absolute difference of the displayed values, 0 to 255</source>
        <translation>Diferencia absoluta de los valores mostrados, de 0 a 255</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Vincular</translation>
    </message>
    <message>
        <source>Zoom, place and window of the two move together</source>
        <translation>El zoom, la posición y la ventana de ambas se mueven juntos</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Permutar</translation>
    </message>
    <message>
        <source>A and B change places</source>
        <translation>A y B cambian de sitio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Back to where you came from</source>
        <translation>Volver a donde estaba</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>There is not enough memory for these two images.</source>
        <translation>No hay memoria suficiente para estas dos radiografías.</translation>
    </message>
    <message>
        <source>Gain × %1</source>
        <translation>Ganancia × %1</translation>
    </message>
    <message>
        <source>The difference is multiplied by this</source>
        <translation>La diferencia se multiplica por este valor</translation>
    </message>
    <message>
        <source>Line at %1 %</source>
        <translation>Línea al %1 %</translation>
    </message>
    <message>
        <source>B %1 %</source>
        <translation>B %1 %</translation>
    </message>
    <message>
        <source>Place of the line; it can be dragged on the image</source>
        <translation>Posición de la línea; se puede arrastrar sobre la radiografía</translation>
    </message>
    <message>
        <source>How much of B is seen</source>
        <translation>Cuánto se ve de B</translation>
    </message>
    <message>
        <source>Unlike sizes: %1 × %2 and %3 × %4</source>
        <translation>Tamaños distintos: %1 × %2 y %3 × %4</translation>
    </message>
    <message>
        <source>B (%3 × %4) is scaled to the size of A (%1 × %2)</source>
        <translation>B (%3 × %4) se escala al tamaño de A (%1 × %2)</translation>
    </message>
    <message>
        <source>S, W, B, D (while comparing)</source>
        <translation>S, W, B, D (al comparar)</translation>
    </message>
    <message>
        <source>Side by side, wipe, blend, difference</source>
        <translation>Lado a lado, cortina, fundido, diferencia</translation>
    </message>
    <message>
        <source>L, X (while comparing)</source>
        <translation>L, X (al comparar)</translation>
    </message>
    <message>
        <source>Link the two images, swap them</source>
        <translation>Vincular las dos radiografías, permutarlas</translation>
    </message>
    <message>
        <source>Left, Right (while comparing)</source>
        <translation>Izquierda, Derecha (al comparar)</translation>
    </message>
    <message>
        <source>Move the line, the blend or the gain</source>
        <translation>Mover la línea, el fundido o la ganancia</translation>
    </message>
    <message>
        <source>Esc (while comparing)</source>
        <translation>Esc (al comparar)</translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation>Cerrar la comparación</translation>
    </message>
    <message>
        <source>A, frame</source>
        <translation>A, fotograma</translation>
    </message>
    <message>
        <source>B, frame</source>
        <translation>B, fotograma</translation>
    </message>
    <message>
        <source>Frame of the image (comma and full stop, Alt+wheel)</source>
        <translation>Fotograma de la radiografía (coma y punto, Alt+rueda)</translation>
    </message>
    <message>
        <source>%1, frame %2 of %3</source>
        <translation>%1, fotograma %2 de %3</translation>
    </message>
    <message>
        <source>of %L1</source>
        <translation>de %L1</translation>
    </message>
    <message>
        <source>Comma, full stop (while comparing)</source>
        <translation>Coma, punto (al comparar)</translation>
    </message>
    <message>
        <source>Another frame of the image with the focus</source>
        <translation>Otro fotograma de la radiografía con el foco</translation>
    </message>
</context>
<context>
    <name>synthray::ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
    <message>
        <source>said to be</source>
        <translation>clasificada como</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>rows: the truth; a cell leads to its images</source>
        <translation>filas: la verdad; una celda lleva a sus radiografías</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) of %1, said to be %2</source>
        <translation>
            <numerusform>%n radiografía de %1, clasificada como %2</numerusform>
            <numerusform>%n radiografías de %1, clasificadas como %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Images of each label, told right and wrong</source>
        <translation>Radiografías de cada etiqueta, aciertos y errores</translation>
    </message>
    <message>
        <source>found</source>
        <translation>encontrada</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>no encontrada</translation>
    </message>
    <message>
        <source>said in error</source>
        <translation>dada por error</translation>
    </message>
    <message>
        <source>rightly not said</source>
        <translation>no dada, con acierto</translation>
    </message>
    <message>
        <source>percent: of the images with the label, and of those without; a cell leads to its images</source>
        <translation>porcentaje: de las radiografías con la etiqueta, y de las que no la tienen; una celda lleva a sus radiografías</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n image(s)</source>
        <translation>
            <numerusform>%1, %2: %n radiografía</numerusform>
            <numerusform>%1, %2: %n radiografías</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::CountList</name>
    <message>
        <source>%1: %2 images, %3 %. Click to see them.</source>
        <translation>%1: %2 radiografías, %3 %. Haga clic para verlas.</translation>
    </message>
</context>
<context>
    <name>synthray::DataPage</name>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Radiografías</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicados</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Particiones</translation>
    </message>
    <message>
        <source>Views of the set</source>
        <translation>Vistas del conjunto</translation>
    </message>
    <message>
        <source>Ctrl+Page Up, Ctrl+Page Down, Alt+1 – %1</source>
        <translation>Ctrl+Re Pág, Ctrl+Av Pág, Alt+1 – %1</translation>
    </message>
    <message>
        <source>Another view of the set</source>
        <translation>Otra vista del conjunto</translation>
    </message>
    <message>
        <source>Up, Down in Duplicates</source>
        <translation>Arriba, Abajo en Duplicados</translation>
    </message>
    <message>
        <source>Another pair</source>
        <translation>Otro par</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln par</numerusform>
            <numerusform>%Ln pares</numerusform>
        </translation>
    </message>
    <message>
        <source>leaks</source>
        <translation>fugas</translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation>Abrir carpeta…</translation>
    </message>
    <message>
        <source>Open sample images</source>
        <translation>Abrir ejemplos</translation>
    </message>
    <message>
        <source>Looking for images…</source>
        <translation>Buscando radiografías…</translation>
    </message>
    <message>
        <source>Folders named like classes, and train, val and test, are recognised.</source>
        <translation>Se reconocen las carpetas con nombres de clases, y train, val y test.</translation>
    </message>
    <message>
        <source>No image could be opened</source>
        <translation>No se pudo abrir ninguna radiografía</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) did not open; the reasons are listed on the right.</source>
        <translation>
            <numerusform>%Ln archivo no se abrió; los motivos figuran a la derecha.</numerusform>
            <numerusform>%Ln archivos no se abrieron; los motivos figuran a la derecha.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop a folder of images here</source>
        <translation>Suelte aquí una carpeta de radiografías</translation>
    </message>
    <message>
        <source>PNG, JPEG, TIFF, BMP and DICOM. A folder with one subfolder a class is best; nested train, val and test folders are recognised.</source>
        <translation>PNG, JPEG, TIFF, BMP y DICOM. Lo mejor es una carpeta con una subcarpeta por clase; se reconocen las carpetas anidadas train, val y test.</translation>
    </message>
</context>
<context>
    <name>synthray::DeidentifyDialog</name>
    <message>
        <source>… and %1 more</source>
        <translation>… y %1 más</translation>
    </message>
    <message>
        <source>De-identified export</source>
        <translation>Exportación desidentificada</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 radiografías</translation>
    </message>
    <message>
        <source>Images that may show names</source>
        <translation>Con posibles nombres</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>An empty folder, or a new one</source>
        <translation>Una carpeta vacía o una nueva</translation>
    </message>
    <message>
        <source>Only new files are written here, and a list of them (images.csv); the images themselves are never changed</source>
        <translation>Aquí solo se escriben archivos nuevos y una lista de ellos (images.csv); las radiografías nunca se modifican</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Folder for the de-identified images</source>
        <translation>Carpeta para las radiografías desidentificadas</translation>
    </message>
    <message>
        <source>Writes pixels and nothing else, one PNG file a frame.</source>
        <translation>Escribe los píxeles y nada más, un archivo PNG por fotograma.</translation>
    </message>
    <message>
        <source>Writes copies under the Basic Profile of DICOM PS3.15: names, numbers, places, free text and private tags go, dates are shifted, UIDs are new. Pixels stay as they are.</source>
        <translation>Escribe copias según el Basic Profile de DICOM PS3.15: se eliminan nombres, números, lugares, texto libre y etiquetas privadas, las fechas se desplazan y los UID son nuevos. Los píxeles quedan como están.</translation>
    </message>
    <message>
        <source>Writes copies under the Basic Profile of DICOM PS3.15: names, numbers, places, dates, free text and private tags go, UIDs are new. Pixels stay as they are.</source>
        <translation>Escribe copias según el Basic Profile de DICOM PS3.15: se eliminan nombres, números, lugares, fechas, texto libre y etiquetas privadas, y los UID son nuevos. Los píxeles quedan como están.</translation>
    </message>
    <message>
        <source>images.csv lists them with their labels as they are.</source>
        <translation>images.csv las enumera con sus etiquetas tal como están.</translation>
    </message>
    <message>
        <source>Looking for images that may show names: %1 of %2</source>
        <translation>Buscando radiografías que puedan mostrar nombres: %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) may show names and will be written all the same:</source>
        <translation>
            <numerusform>%n radiografía puede mostrar nombres y se escribirá igualmente:</numerusform>
            <numerusform>%n radiografías pueden mostrar nombres y se escribirán igualmente:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) may show names and will be left out:</source>
        <translation>
            <numerusform>%n radiografía puede mostrar nombres y se omitirá:</numerusform>
            <numerusform>%n radiografías pueden mostrar nombres y se omitirán:</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no image to export.</source>
        <translation>No hay ninguna radiografía que exportar.</translation>
    </message>
    <message>
        <source>Choose a folder for the new files.</source>
        <translation>Elija una carpeta para los archivos nuevos.</translation>
    </message>
    <message>
        <source>Give the folder with its whole path.</source>
        <translation>Indique la carpeta con su ruta completa.</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>Esto es un archivo, no una carpeta.</translation>
    </message>
    <message>
        <source>The folder is not empty. Choose an empty one, or name a new one.</source>
        <translation>La carpeta no está vacía. Elija una vacía o indique una nueva.</translation>
    </message>
    <message>
        <source>%1 DICOM files written to %2.</source>
        <translation>%1 archivos DICOM escritos en %2.</translation>
    </message>
    <message>
        <source>%1 PNG files written to %2.</source>
        <translation>%1 archivos PNG escritos en %2.</translation>
    </message>
    <message>
        <source>%1 DICOM and %2 PNG files written to %3.</source>
        <translation>%1 archivos DICOM y %2 PNG escritos en %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) left out:</source>
        <translation>
            <numerusform>%n radiografía omitida:</numerusform>
            <numerusform>%n radiografías omitidas:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s):</source>
        <translation>
            <numerusform>%n advertencia:</numerusform>
            <numerusform>%n advertencias:</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) are no DICOM images and become PNG files.</source>
        <translation>
            <numerusform>%Ln radiografía no está en DICOM y se convierte en un archivo PNG.</numerusform>
            <numerusform>%Ln radiografías no están en DICOM y se convierten en archivos PNG.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::DuplicatesView</name>
    <message>
        <source>other split</source>
        <translation>otra partición</translation>
    </message>
    <message>
        <source>other class</source>
        <translation>otra clase</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) copied.</source>
        <translation>
            <numerusform>%Ln par copiado.</numerusform>
            <numerusform>%Ln pares copiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>a pair of duplicates</source>
        <translation>un par de duplicados</translation>
    </message>
    <message>
        <source>Near: at most</source>
        <translation>Casi iguales: máx.</translation>
    </message>
    <message>
        <source>exact only</source>
        <translation>solo exactos</translation>
    </message>
    <message>
        <source> of 256</source>
        <translation> de 256</translation>
    </message>
    <message>
        <source>How many of the 256 bits of two perceptual hashes may differ for the images to count as near duplicates</source>
        <translation>Cuántos de los 256 bits de dos hashes perceptuales pueden diferir para que las radiografías cuenten como casi duplicados</translation>
    </message>
    <message>
        <source>Largest distance</source>
        <translation>Distancia máxima</translation>
    </message>
    <message>
        <source>The distance that fits the number of images</source>
        <translation>La distancia adecuada al número de radiografías</translation>
    </message>
    <message>
        <source>Which pairs are listed</source>
        <translation>Qué pares se listan</translation>
    </message>
    <message>
        <source>Copy list</source>
        <translation>Copiar lista</translation>
    </message>
    <message>
        <source>Copy the listed pairs with paths, classes, splits and patients</source>
        <translation>Copiar los pares listados con rutas, clases, particiones y pacientes</translation>
    </message>
    <message>
        <source>Pairs of duplicates</source>
        <translation>Pares de duplicados</translation>
    </message>
    <message>
        <source>All pairs (%L1)</source>
        <translation>Todos los pares (%L1)</translation>
    </message>
    <message>
        <source>Exact (%L1)</source>
        <translation>Exactos (%L1)</translation>
    </message>
    <message>
        <source>Near (%L1)</source>
        <translation>Casi iguales (%L1)</translation>
    </message>
    <message>
        <source>Across splits (%L1)</source>
        <translation>Entre particiones (%L1)</translation>
    </message>
    <message>
        <source>Across classes (%L1)</source>
        <translation>Entre clases (%L1)</translation>
    </message>
    <message>
        <source>Exact: %1 images compared by the SHA-256 of their bytes.</source>
        <translation>Exactos: %1 radiografías comparadas por el SHA-256 de sus bytes.</translation>
    </message>
    <message>
        <source>Near duplicates are not looked for.</source>
        <translation>No se buscan casi duplicados.</translation>
    </message>
    <message>
        <source>Near: %1 images compared by perceptual hashes that may differ in at most %2 of 256 bits.</source>
        <translation>Casi iguales: %1 radiografías comparadas por hashes perceptuales que pueden diferir como máximo en %2 de 256 bits.</translation>
    </message>
    <message>
        <source>No such pair</source>
        <translation>No hay pares de este tipo</translation>
    </message>
    <message>
        <source>There are %L1 pairs of other kinds.</source>
        <translation>Hay %L1 pares de otros tipos.</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>Buscando duplicados…</translation>
    </message>
    <message numerus="yes">
        <source>No duplicates so far among %Ln image(s)</source>
        <translation>
            <numerusform>De momento no hay duplicados en %Ln radiografía</numerusform>
            <numerusform>De momento no hay duplicados entre %Ln radiografías</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No duplicates among %Ln image(s)</source>
        <translation>
            <numerusform>No hay duplicados en %Ln radiografía</numerusform>
            <numerusform>No hay duplicados entre %Ln radiografías</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::EvaluationView</name>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>FID %1 (floor %2)</source>
        <translation>FID %1 (suelo %2)</translation>
    </message>
    <message>
        <source>KID %1 ± %2</source>
        <translation>KID %1 ± %2</translation>
    </message>
    <message>
        <source>Precision %1, recall %2, density %3, coverage %4</source>
        <translation>Precisión %1, exhaustividad %2, densidad %3, cobertura %4</translation>
    </message>
    <message>
        <source>FID on %1, %2 dims</source>
        <translation>FID con %1, %2 dimensiones</translation>
    </message>
    <message>
        <source>published scale</source>
        <translation>escala publicada</translation>
    </message>
    <message>
        <source>not comparable with published FID</source>
        <translation>no comparable con la FID publicada</translation>
    </message>
    <message>
        <source>%1 (N = %2) against %3 (N = %4)</source>
        <translation>%1 (N = %2) frente a %3 (N = %4)</translation>
    </message>
    <message>
        <source>Fréchet distance of the two sets&apos; features; 0: alike</source>
        <translation>Distancia de Fréchet de las características de ambos conjuntos; 0: iguales</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>suelo</translation>
    </message>
    <message>
        <source>FID of two halves of the first set: what even real images get</source>
        <translation>FID de dos mitades del primer conjunto: lo que alcanzan incluso radiografías reales</translation>
    </message>
    <message>
        <source>Kernel distance, mean ± standard deviation over subsets</source>
        <translation>Distancia de núcleo, media ± desviación típica sobre subconjuntos</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precisión</translation>
    </message>
    <message>
        <source>Share of the second set that lies among the first</source>
        <translation>Parte del segundo conjunto que está entre el primero</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>exhaustividad</translation>
    </message>
    <message>
        <source>Share of the first set that lies among the second</source>
        <translation>Parte del primer conjunto que está entre el segundo</translation>
    </message>
    <message>
        <source>density</source>
        <translation>densidad</translation>
    </message>
    <message>
        <source>How crowded the first set is around images of the second; may exceed 1</source>
        <translation>Cuán denso es el primer conjunto en torno a radiografías del segundo; puede pasar de 1</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>cobertura</translation>
    </message>
    <message>
        <source>Share of the first set with an image of the second nearby</source>
        <translation>Parte del primer conjunto con una radiografía del segundo cerca</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) were left out. The first: %1</source>
        <translation>
            <numerusform>Se dejó fuera %n radiografía: %1</numerusform>
            <numerusform>Se dejaron fuera %n radiografías. La primera: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>First set</source>
        <translation>Primer conjunto</translation>
    </message>
    <message>
        <source>Second set</source>
        <translation>Segundo conjunto</translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>dims</source>
        <translation>dim.</translation>
    </message>
    <message>
        <source>Save the comparisons</source>
        <translation>Guardar las comparaciones</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Guardado en %1.</translation>
    </message>
    <message>
        <source>How this was computed</source>
        <translation>Cómo se calculó</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Comparisons of this session</source>
        <translation>Comparaciones de esta sesión</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
</context>
<context>
    <name>synthray::ExportDialog</name>
    <message>
        <source>Export augmented images</source>
        <translation>Exportar radiografías aumentadas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>All images (%1)</source>
        <translation>Todas las radiografías (%1)</translation>
    </message>
    <message>
        <source>Class %1 (%2)</source>
        <translation>Clase %1 (%2)</translation>
    </message>
    <message>
        <source>This image (%1)</source>
        <translation>Esta radiografía (%1)</translation>
    </message>
    <message>
        <source>Which images of the open set are augmented</source>
        <translation>Qué radiografías del conjunto abierto se aumentan</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Radiografías</translation>
    </message>
    <message>
        <source>Each step in a file of its own</source>
        <translation>Cada paso en un archivo propio</translation>
    </message>
    <message>
        <source>The whole recipe, one step after the other</source>
        <translation>La receta completa, un paso tras otro</translation>
    </message>
    <message>
        <source>For comparing methods: every image once with every step that is switched on. Probabilities play no part.</source>
        <translation>Para comparar métodos: cada radiografía una vez con cada paso activado. Las probabilidades no intervienen.</translation>
    </message>
    <message>
        <source>For training: each copy of an image goes through all steps, each taken with its probability.</source>
        <translation>Para entrenar: cada copia de una radiografía pasa por todos los pasos, cada uno aplicado según su probabilidad.</translation>
    </message>
    <message>
        <source>How many augmented copies of each image are made: 1 to 1,000</source>
        <translation>Cuántas copias aumentadas se crean de cada radiografía: de 1 a 1000</translation>
    </message>
    <message>
        <source>Copies of each image</source>
        <translation>Copias de cada una</translation>
    </message>
    <message>
        <source>Start of the random numbers: the same recipe and seed give the same pixels, here and on the command line</source>
        <translation>Inicio de los números aleatorios: la misma receta y la misma semilla dan los mismos píxeles, aquí y en la línea de órdenes</translation>
    </message>
    <message>
        <source>As the image</source>
        <translation>Como la radiografía</translation>
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
        <source>Grey levels of the PNG files: as the image keeps 16 bits where the image has more than 8</source>
        <translation>Niveles de gris de los archivos PNG: «Como la radiografía» conserva 16 bits si la radiografía tiene más de 8</translation>
    </message>
    <message>
        <source>A folder for the new files</source>
        <translation>Una carpeta para los archivos nuevos</translation>
    </message>
    <message>
        <source>PNG files and recipe.json are written here; the images themselves are never changed</source>
        <translation>Aquí se escriben los archivos PNG y recipe.json; las radiografías originales nunca se modifican</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Off: all files lie side by side in one folder</source>
        <translation>Desactivado: todos los archivos quedan juntos en una carpeta</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profundidad</translation>
    </message>
    <message>
        <source>Folder for the augmented images</source>
        <translation>Carpeta para las radiografías aumentadas</translation>
    </message>
    <message>
        <source>Writes %1 PNG files. Each image is shown through its own window, without patient data or names of folders above the set.</source>
        <translation>Escribe %1 archivos PNG. Cada radiografía se muestra con su propia ventana, sin datos del paciente ni nombres de carpetas superiores al conjunto.</translation>
    </message>
    <message>
        <source>No step of the recipe is switched on.</source>
        <translation>Ningún paso de la receta está activado.</translation>
    </message>
    <message>
        <source>Choose a folder for the new files.</source>
        <translation>Elija una carpeta para los archivos nuevos.</translation>
    </message>
    <message>
        <source>Give the folder with its whole path.</source>
        <translation>Indique la carpeta con su ruta completa.</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>Esto es un archivo, no una carpeta.</translation>
    </message>
    <message>
        <source>The folder is not empty: files of the same names are replaced.</source>
        <translation>La carpeta no está vacía: se reemplazan los archivos con los mismos nombres.</translation>
    </message>
    <message>
        <source>%1 files written to %2.</source>
        <translation>%1 archivos escritos en %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) were left out:</source>
        <translation>
            <numerusform>Se omitió %n radiografía:</numerusform>
            <numerusform>Se omitieron %n radiografías:</numerusform>
        </translation>
    </message>
    <message>
        <source>Export of augmented images</source>
        <translation>Exportación de radiografías aumentadas</translation>
    </message>
    <message>
        <source>Use the window set here for all images</source>
        <translation>Usar la ventana ajustada aquí para todas las radiografías</translation>
    </message>
    <message>
        <source>Writes %1 PNG files, without patient data or names of folders above the set.</source>
        <translation>Escribe %1 archivos PNG, sin datos del paciente ni nombres de carpetas superiores al conjunto.</translation>
    </message>
    <message>
        <source>Folders for classes, train and test</source>
        <translation>Carpetas para clases, entrenamiento y prueba</translation>
    </message>
    <message>
        <source>But the images&apos; own names are kept: they may be those of patients.</source>
        <translation>Pero se conservan los nombres de las radiografías: pueden ser los de pacientes.</translation>
    </message>
    <message>
        <source>Keep the images&apos; own names</source>
        <translation>Conservar los nombres de las radiografías</translation>
    </message>
    <message>
        <source>Names of files and folders may be those of patients. Off: image00001, image00002 and so on, and images.csv tells class, split and, as numbers, which are of one patient</source>
        <translation>Los nombres de archivos y carpetas pueden ser los de pacientes. Desactivado: image00001, image00002, etcétera, y images.csv indica la clase, la partición y, con números, cuáles son del mismo paciente</translation>
    </message>
</context>
<context>
    <name>synthray::ImageActions</name>
    <message numerus="yes">
        <source>Take %Ln image(s) out of the splits</source>
        <translation>
            <numerusform>Sacar %Ln radiografía de las particiones</numerusform>
            <numerusform>Sacar %Ln radiografías de las particiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln image(s) to %1</source>
        <translation>
            <numerusform>Mover %Ln radiografía a %1</numerusform>
            <numerusform>Mover %Ln radiografías a %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Original labels of %Ln image(s)</source>
        <translation>
            <numerusform>Etiquetas originales de %Ln radiografía</numerusform>
            <numerusform>Etiquetas originales de %Ln radiografías</numerusform>
        </translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>Etiquetar…</translation>
    </message>
    <message numerus="yes">
        <source>Label %Ln image(s)…</source>
        <translation>
            <numerusform>Etiquetar %Ln radiografía…</numerusform>
            <numerusform>Etiquetar %Ln radiografías…</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to split</source>
        <translation>Mover a partición</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Original labels and split</source>
        <translation>Etiquetas y partición originales</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>Abrir su carpeta</translation>
    </message>
    <message>
        <source>Label the selected images</source>
        <translation>Etiquetar las seleccionadas</translation>
    </message>
    <message>
        <source>Ctrl+click, Shift+click, Ctrl+A</source>
        <translation>Ctrl+clic, Mayús+clic, Ctrl+A</translation>
    </message>
    <message>
        <source>Select several images, all images</source>
        <translation>Seleccionar varias radiografías, todas</translation>
    </message>
</context>
<context>
    <name>synthray::ImageExports</name>
    <message>
        <source>There is no image to export.</source>
        <translation>No hay ninguna radiografía que exportar.</translation>
    </message>
    <message>
        <source>DICOM tags…</source>
        <translation>Etiquetas DICOM…</translation>
    </message>
    <message>
        <source>Export de-identified…</source>
        <translation>Exportar desidentificadas…</translation>
    </message>
    <message>
        <source>Export all shown images de-identified…</source>
        <translation>Exportar todas las mostradas, desidentificadas…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>De-identified copies of the images shown here: DICOM without names, numbers and dates, or bare PNG</source>
        <translation>Copias desidentificadas de las radiografías mostradas aquí: DICOM sin nombres, números ni fechas, o solo PNG</translation>
    </message>
    <message>
        <source>DICOM tags of the image</source>
        <translation>Etiquetas DICOM de la radiografía</translation>
    </message>
    <message>
        <source>Export the selected images de-identified</source>
        <translation>Exportar las seleccionadas, desidentificadas</translation>
    </message>
</context>
<context>
    <name>synthray::ImageListModel</name>
    <message>
        <source>Label or split changed by you</source>
        <translation>Etiqueta o partición modificada por usted</translation>
    </message>
</context>
<context>
    <name>synthray::PreviewQuality</name>
    <message>
        <source>Whole recipe</source>
        <translation>Receta completa</translation>
    </message>
</context>
<context>
    <name>synthray::ImageQualityModel</name>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
</context>
<context>
    <name>synthray::ImagesView</name>
    <message>
        <source>Open folder…</source>
        <translation>Abrir carpeta…</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>Buscar nombres</translation>
    </message>
    <message>
        <source>Show only images of this class</source>
        <translation>Mostrar solo las radiografías de esta clase</translation>
    </message>
    <message>
        <source>Show only images of this split</source>
        <translation>Mostrar solo las radiografías de esta partición</translation>
    </message>
    <message>
        <source>Size of the thumbnails</source>
        <translation>Tamaño de las miniaturas</translation>
    </message>
    <message>
        <source>No image matches. Choose another class or split, or clear the search.</source>
        <translation>Ninguna radiografía coincide. Elija otra clase o partición, o borre la búsqueda.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Radiografías</translation>
    </message>
    <message>
        <source>Image, large</source>
        <translation>Radiografía ampliada</translation>
    </message>
    <message>
        <source>Arrows, Home, End</source>
        <translation>Flechas, Inicio, Fin</translation>
    </message>
    <message>
        <source>Another image</source>
        <translation>Otra radiografía</translation>
    </message>
    <message>
        <source>Enter, double click</source>
        <translation>Intro, doble clic</translation>
    </message>
    <message>
        <source>One image large, and back</source>
        <translation>Una radiografía en grande, y volver</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Wheel over the image</source>
        <translation>Rueda sobre la radiografía</translation>
    </message>
    <message>
        <source>Next or previous image</source>
        <translation>Radiografía siguiente o anterior</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Todas las clases</translation>
    </message>
    <message>
        <source>All splits</source>
        <translation>Todas las particiones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln radiografía</numerusform>
            <numerusform>%Ln radiografías</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln image(s)</source>
        <translation>
            <numerusform>%L1 de %Ln radiografía</numerusform>
            <numerusform>%L1 de %Ln radiografías</numerusform>
        </translation>
    </message>
    <message>
        <source>Only shown: %1</source>
        <translation>Solo se muestran: %1</translation>
    </message>
    <message>
        <source>Show all images</source>
        <translation>Mostrar todas las radiografías</translation>
    </message>
    <message>
        <source>Select two images, or look at one and then at another, to compare them.</source>
        <translation>Para comparar, seleccione dos radiografías, o mire una y luego otra.</translation>
    </message>
    <message>
        <source>Cancelled: &apos;%1&apos; was not opened. Enter in the thumbnails opens it.</source>
        <translation>Cancelado: no se abrió «%1». Intro en las miniaturas la abre.</translation>
    </message>
    <message>
        <source>Back to the thumbnails, or give up an image that is being opened</source>
        <translation>Volver a las miniaturas, o abandonar una radiografía que se está abriendo</translation>
    </message>
</context>
<context>
    <name>synthray::ForestPlot</name>
    <message>
        <source>Balanced accuracy of each arm</source>
        <translation>Exactitud equilibrada de cada brazo</translation>
    </message>
</context>
<context>
    <name>synthray::GenerateDialog</name>
    <message>
        <source>Generate images</source>
        <translation>Generar radiografías</translation>
    </message>
    <message>
        <source>The same seed gives the same images</source>
        <translation>La misma semilla da las mismas radiografías</translation>
    </message>
    <message>
        <source>last checkpoint</source>
        <translation>último punto de control</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>época %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Folder for the images</source>
        <translation>Carpeta para las radiografías</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Radiografías</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Every file says that it is synthetic. Files that are there already are kept: numbers go on behind them.</source>
        <translation>Cada archivo indica que es sintético. Los archivos existentes se conservan: la numeración continúa tras ellos.</translation>
    </message>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>The run has no checkpoint yet: let it finish an epoch first.</source>
        <translation>La ejecución aún no tiene ningún punto de control: deje que termine antes una época.</translation>
    </message>
    <message>
        <source>Choose a folder for the images.</source>
        <translation>Elija una carpeta para las radiografías.</translation>
    </message>
    <message>
        <source>%1 is a file. Choose a folder.</source>
        <translation>%1 es un archivo. Elija una carpeta.</translation>
    </message>
    <message>
        <source>lowest FID (epoch %1)</source>
        <translation>FID más baja (época %1)</translation>
    </message>
    <message>
        <source>The training images are not at %1 any more, so that images which repeat them cannot be found and left out. Bring them back, or tick &quot;Export near-copies of training images too&quot;.</source>
        <translation>Las radiografías de entrenamiento ya no están en %1, de modo que no se pueden encontrar ni omitir las radiografías que las repiten. Devuélvalas a su lugar, o marque «Exportar también casi copias de radiografías de entrenamiento».</translation>
    </message>
</context>
<context>
    <name>synthray::GeneratePage</name>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>samples of the epoch before or after</source>
        <translation>muestras de la época anterior o siguiente</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Inicio, Fin</translation>
    </message>
    <message>
        <source>first and newest samples</source>
        <translation>primeras y últimas muestras</translation>
    </message>
    <message>
        <source>wheel over a plot</source>
        <translation>rueda sobre una gráfica</translation>
    </message>
    <message>
        <source>zoom in time; drag to move, double click for all</source>
        <translation>zoom en el tiempo; arrastrar para mover, doble clic para verlo todo</translation>
    </message>
    <message>
        <source>the same by keyboard in a plot</source>
        <translation>lo mismo con el teclado en una gráfica</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Todas las clases</translation>
    </message>
    <message>
        <source>All splits</source>
        <translation>Todas las particiones</translation>
    </message>
    <message numerus="yes">
        <source>Trains on %n image(s) of %1</source>
        <translation>
            <numerusform>Entrena con %n radiografía de %1</numerusform>
            <numerusform>Entrena con %n radiografías de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This version has no preset &apos;%1&apos;.</source>
        <translation>Esta versión no tiene el preajuste «%1».</translation>
    </message>
    <message>
        <source>The first images come after the first epoch.</source>
        <translation>Las primeras radiografías llegan tras la primera época.</translation>
    </message>
    <message>
        <source>Images appear here after each epoch.</source>
        <translation>Aquí aparecen radiografías tras cada época.</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>paso %1</translation>
    </message>
    <message>
        <source>Train first, or open a run from the Runs page</source>
        <translation>Entrene antes o abra una ejecución en la página Ejecuciones</translation>
    </message>
    <message>
        <source>The run has no checkpoint yet</source>
        <translation>La ejecución aún no tiene ningún punto de control</translation>
    </message>
    <message>
        <source>Something else is running: wait for its end or stop it</source>
        <translation>Hay otro trabajo en marcha: espere a que termine o deténgalo</translation>
    </message>
    <message>
        <source>Draws images with the generator of this run</source>
        <translation>Dibuja radiografías con el generador de esta ejecución</translation>
    </message>
    <message>
        <source>Open a folder of images on the Data page. A run that is there already can be opened on the Runs page.</source>
        <translation>Abra una carpeta de radiografías en la página Datos. Una ejecución existente se puede abrir en la página Ejecuciones.</translation>
    </message>
    <message>
        <source>A generative network learns from the images that you have opened and draws new ones. Choose a class above and settings on the right, then start: curves and images appear here.</source>
        <translation>Una red generativa aprende de las radiografías que ha abierto y dibuja otras nuevas. Elija una clase arriba y los ajustes a la derecha, y comience: aquí aparecen las curvas y las radiografías.</translation>
    </message>
    <message numerus="yes">
        <source>Generating %n image(s)</source>
        <translation>
            <numerusform>Generación de %n radiografía</numerusform>
            <numerusform>Generación de %n radiografías</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) written to %1</source>
        <translation>
            <numerusform>%n radiografía escrita en %1</numerusform>
            <numerusform>%n radiografías escritas en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>The class that the network learns to draw</source>
        <translation>La clase que la red aprende a dibujar</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Which part of the set is learned from</source>
        <translation>De qué parte del conjunto se aprende</translation>
    </message>
    <message>
        <source>Compare runs…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Generate…</source>
        <translation>Generar…</translation>
    </message>
    <message>
        <source>Open these images</source>
        <translation>Abrir estas radiografías</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>%n near-copies of training images were held back.</source>
        <translation>
            <numerusform>Se retuvo %n casi copia de radiografías de entrenamiento.</numerusform>
            <numerusform>Se retuvieron %n casi copias de radiografías de entrenamiento.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::ImageView</name>
    <message>
        <source>Image</source>
        <translation>Radiografía</translation>
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
        <translation>%1 · valor %2 · mostrado %3</translation>
    </message>
    <message>
        <source>%1 · stored %2 · modality %3 · displayed %4</source>
        <translation>%1 · almacenado %2 · modalidad %3 · mostrado %4</translation>
    </message>
    <message>
        <source>Reset view</source>
        <translation>Restablecer vista</translation>
    </message>
    <message>
        <source>Automatic window</source>
        <translation>Ventana automática</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>Rango completo</translation>
    </message>
    <message>
        <source>Corner text</source>
        <translation>Texto de las esquinas</translation>
    </message>
    <message>
        <source>Frame %1 of %2</source>
        <translation>Fotograma %1 de %2</translation>
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
        <translation>quedan %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation>quedan %1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>quedan %1 h %2 min</translation>
    </message>
    <message>
        <source>Nothing is running</source>
        <translation>No hay nada en marcha</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Paused · %1</source>
        <translation>En pausa · %1</translation>
    </message>
    <message>
        <source>Looking for images…</source>
        <translation>Buscando radiografías…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln radiografía</numerusform>
            <numerusform>%Ln radiografías</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln class(es)</source>
        <translation>
            <numerusform>%Ln clase</numerusform>
            <numerusform>%Ln clases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problema</numerusform>
            <numerusform>%Ln problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Finish the step, save, then stop</source>
        <translation>Terminar el paso, guardar y detener</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Detener ya</translation>
    </message>
    <message>
        <source>Stop at once; what is saved already stays</source>
        <translation>Detener al instante; lo ya guardado permanece</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>Pausar o continuar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>synthray::LabelEditor</name>
    <message>
        <source>Label %1</source>
        <translation>Etiquetar %1</translation>
    </message>
    <message numerus="yes">
        <source>Label %Ln image(s)</source>
        <translation>
            <numerusform>Etiquetar %Ln radiografía</numerusform>
            <numerusform>Etiquetar %Ln radiografías</numerusform>
        </translation>
    </message>
    <message>
        <source>Search, or name a new class</source>
        <translation>Buscar, o nombrar una clase nueva</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Several labels per image</source>
        <translation>Varias etiquetas por radiografía</translation>
    </message>
    <message>
        <source>Off: a class that is chosen takes the place of the others</source>
        <translation>Desactivado: la clase elegida sustituye a las demás</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>New class &apos;%1&apos;</source>
        <translation>Clase nueva «%1»</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Sin etiqueta</translation>
    </message>
    <message numerus="yes">
        <source>Label %Ln image(s) %1</source>
        <translation>
            <numerusform>Etiquetar %Ln radiografía como %1</numerusform>
            <numerusform>Etiquetar %Ln radiografías como %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the label of %Ln image(s)</source>
        <translation>
            <numerusform>Quitar la etiqueta de %Ln radiografía</numerusform>
            <numerusform>Quitar la etiqueta de %Ln radiografías</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the labels of %Ln image(s)</source>
        <translation>
            <numerusform>Cambiar las etiquetas de %Ln radiografía</numerusform>
            <numerusform>Cambiar las etiquetas de %Ln radiografías</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::Language</name>
    <message>
        <source>System language</source>
        <translation>Idioma del sistema</translation>
    </message>
</context>
<context>
    <name>synthray::LeakCard</name>
    <message>
        <source>Near duplicates count</source>
        <translation>Contar los casi duplicados</translation>
    </message>
    <message>
        <source>Off: only patients and exact copies in several splits are leaks</source>
        <translation>Desactivado: solo son fugas los pacientes y las copias exactas en varias particiones</translation>
    </message>
    <message>
        <source>Show its images</source>
        <translation>Mostrar sus radiografías</translation>
    </message>
    <message>
        <source>Show the images of the chosen row in Images</source>
        <translation>Mostrar en Radiografías las de la fila elegida</translation>
    </message>
    <message>
        <source>Leaks</source>
        <translation>Fugas</translation>
    </message>
    <message>
        <source>Looking for leaks…</source>
        <translation>Buscando fugas…</translation>
    </message>
    <message>
        <source>The images have no splits</source>
        <translation>Radiografías sin particiones</translation>
    </message>
    <message>
        <source>Make them below, by patient, so that no patient is in two of them.</source>
        <translation>Créelas abajo, por paciente, para que ningún paciente esté en dos de ellas.</translation>
    </message>
    <message>
        <source>All images that have a split are in %1</source>
        <translation>Todas las radiografías con partición están en %1</translation>
    </message>
    <message>
        <source>Nothing can leak between splits. Make train, val and test below.</source>
        <translation>No puede haber fugas entre particiones. Cree train, val y test abajo.</translation>
    </message>
    <message>
        <source>No leaks: no patient and no duplicate is in more than one split</source>
        <translation>Sin fugas: ningún paciente ni duplicado está en más de una partición</translation>
    </message>
    <message>
        <source>No patients are known, so only duplicates could be checked.</source>
        <translation>No se conocen pacientes: solo se pudieron comprobar los duplicados.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln patient(s)</source>
        <translation>
            <numerusform>%Ln paciente</numerusform>
            <numerusform>%Ln pacientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln group(s) of duplicates</source>
        <translation>
            <numerusform>%Ln grupo de duplicados</numerusform>
            <numerusform>%Ln grupos de duplicados</numerusform>
        </translation>
    </message>
    <message>
        <source>In more than one split: %1</source>
        <translation>En más de una partición: %1</translation>
    </message>
    <message>
        <source>A network that has seen a patient in training is judged too well on that patient&apos;s other images.</source>
        <translation>Una red que ha visto a un paciente en el entrenamiento se evalúa demasiado bien con las demás radiografías de ese paciente.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 de %2 a %3</translation>
    </message>
    <message>
        <source>Reading the images that change…</source>
        <translation>Leyendo las radiografías que cambian…</translation>
    </message>
    <message>
        <source>Images that move: %1. What is in test stays there, for a test image is never trained on; then val. Undo brings all back.</source>
        <translation>Radiografías que se mueven: %1. Lo que está en test se queda, pues con una radiografía de test nunca se entrena; después, val. Deshacer lo restablece todo.</translation>
    </message>
    <message numerus="yes">
        <source>Fix all: move %Ln image(s)</source>
        <translation>
            <numerusform>Corregir todo: mover %Ln radiografía</numerusform>
            <numerusform>Corregir todo: mover %Ln radiografías</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix leaks</source>
        <translation>Corregir fugas</translation>
    </message>
    <message>
        <source>No leaks: no study and no duplicate is in more than one split</source>
        <translation>Sin fugas: ningún estudio ni duplicado está en más de una partición</translation>
    </message>
    <message>
        <source>No leaks: no patient, no study and no duplicate is in more than one split</source>
        <translation>Sin fugas: ningún paciente, estudio ni duplicado está en más de una partición</translation>
    </message>
    <message numerus="yes">
        <source>%Ln study(s)</source>
        <translation>
            <numerusform>%Ln estudio</numerusform>
            <numerusform>%Ln estudios</numerusform>
        </translation>
    </message>
    <message>
        <source>A network that has seen a study in training is judged too well on that study&apos;s other images.</source>
        <translation>Una red que ha visto un estudio en el entrenamiento se evalúa demasiado bien con las demás radiografías de ese estudio.</translation>
    </message>
</context>
<context>
    <name>synthray::LeakModel</name>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Exact duplicate</source>
        <translation>Duplicado exacto</translation>
    </message>
    <message>
        <source>Near duplicate</source>
        <translation>Casi duplicado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>In the splits</source>
        <translation>En las particiones</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Radiografías</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>Patient, study or images</source>
        <translation>Paciente, estudio o radiografías</translation>
    </message>
</context>
<context>
    <name>synthray::MainWindow</name>
    <message>
        <source>Drop to open these images</source>
        <translation>Suelte para abrir estas radiografías</translation>
    </message>
    <message>
        <source>%1: stopped.</source>
        <translation>%1: trabajo detenido.</translation>
    </message>
    <message>
        <source>%1: finished.</source>
        <translation>%1: trabajo terminado.</translation>
    </message>
    <message>
        <source>Quit Synthray?</source>
        <translation>¿Salir de Synthray?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is still running.</source>
        <translation>«%1» todavía está en marcha.</translation>
    </message>
    <message>
        <source>What is saved already stays. Without finishing the step, the work since the last save is lost.</source>
        <translation>Lo ya guardado permanece. Si no se termina el paso, se pierde el trabajo desde el último guardado.</translation>
    </message>
    <message>
        <source>Finish step, save and quit</source>
        <translation>Terminar paso, guardar y salir</translation>
    </message>
    <message>
        <source>Stop now and quit</source>
        <translation>Detener ya y salir</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Seguir ejecutando</translation>
    </message>
    <message>
        <source>The run &apos;%1&apos; broke off before its end. It can go on from its last checkpoint.</source>
        <translation>La ejecución «%1» se interrumpió antes de su final. Puede continuar desde su último punto de control.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) broke off before their end. They can go on from their last checkpoints.</source>
        <translation>
            <numerusform>%Ln ejecución se interrumpió antes de su final. Puede continuar desde su último punto de control.</numerusform>
            <numerusform>%Ln ejecuciones se interrumpieron antes de su final. Pueden continuar desde sus últimos puntos de control.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show runs</source>
        <translation>Mostrar ejecuciones</translation>
    </message>
    <message>
        <source>Labels of &apos;%1&apos; from %2 are in no project: Synthray kept them when it broke off.</source>
        <translation>Las etiquetas de «%1» del %2 no están en ningún proyecto: Synthray las conservó al interrumpirse.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was open the last time.</source>
        <translation>«%1» estaba abierto la última vez.</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Quit without saving</source>
        <translation>Salir sin guardar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>The study &apos;%1&apos; broke off before its end. What is done stays done; it can go on.</source>
        <translation>El estudio «%1» se interrumpió antes de su final. Lo hecho queda hecho; puede continuar.</translation>
    </message>
    <message>
        <source>Show study</source>
        <translation>Mostrar el estudio</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; is not there any more. Its images stay in the set: connect the disk, or show where they are now.</source>
        <translation>La carpeta «%1» ya no está. Sus radiografías siguen en el conjunto: conecte el disco o indique dónde están ahora.</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Localizar…</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; is there again.</source>
        <translation>La carpeta «%1» está de nuevo.</translation>
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
        <translation>%1 px (espaciado desconocido)</translation>
    </message>
    <message>
        <source>no pixel</source>
        <translation>sin píxeles</translation>
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
        <translation>media %1 · σ %2</translation>
    </message>
    <message>
        <source>SNR %1 · %2</source>
        <translation>SNR %1 · %2</translation>
    </message>
    <message>
        <source>CNR to %1: %2</source>
        <translation>CNR con %1: %2</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Radiografía</translation>
    </message>
    <message>
        <source>frame %1 of %2</source>
        <translation>fotograma %1 de %2</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>px (spacing unknown)</source>
        <translation>px (espaciado desconocido)</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Ángulo</translation>
    </message>
    <message>
        <source>Region %1</source>
        <translation>Región %1</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>minimum</source>
        <translation>mínimo</translation>
    </message>
    <message>
        <source>maximum</source>
        <translation>máximo</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>píxeles</translation>
    </message>
    <message>
        <source>area</source>
        <translation>área</translation>
    </message>
</context>
<context>
    <name>synthray::MemorisationView</name>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>near-copies</source>
        <translation>casi copias</translation>
    </message>
    <message>
        <source>Generated images that repeat a training image or its mirror image</source>
        <translation>Radiografías generadas que repiten una de entrenamiento o su imagen en espejo</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>authentic</source>
        <translation>auténticas</translation>
    </message>
    <message>
        <source>Farther from the nearest training image than that one is from its own nearest; about half for real images</source>
        <translation>Más lejos de la radiografía de entrenamiento más cercana que esta de su propia vecina; cerca de la mitad en radiografías reales</translation>
    </message>
    <message>
        <source>distance ratio</source>
        <translation>cociente de distancias</translation>
    </message>
    <message>
        <source>Median distance to the nearest training image, generated over held-out; well below 1 speaks of memorising</source>
        <translation>Distancia mediana a la radiografía de entrenamiento más cercana, generada entre reservada; muy por debajo de 1 indica memorización</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>generadas</translation>
    </message>
    <message>
        <source>training images</source>
        <translation>radiografías de entrenamiento</translation>
    </message>
    <message>
        <source>Most alike first. Left the generated image, beside it its nearest training images.</source>
        <translation>Primero las más parecidas. A la izquierda la radiografía generada, al lado sus radiografías de entrenamiento más cercanas.</translation>
    </message>
    <message>
        <source>Most alike first. Choose held-out images to see the distance ratio.</source>
        <translation>Primero las más parecidas. Elija radiografías reservadas para ver el cociente de distancias.</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Generada</translation>
    </message>
    <message>
        <source>Training image %1</source>
        <translation>Radiografía de entrenamiento %1</translation>
    </message>
    <message>
        <source>near-copy</source>
        <translation>casi copia</translation>
    </message>
    <message>
        <source>close</source>
        <translation>cercana</translation>
    </message>
    <message>
        <source>SSIM %1
distance %2</source>
        <translation>SSIM %1
distancia %2</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>en espejo</translation>
    </message>
    <message>
        <source>How this was computed</source>
        <translation>Cómo se calculó</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>synthray::Menus</name>
    <message>
        <source>The system check measures the whole machine: wait until the running work has ended.</source>
        <translation>La comprobación del sistema mide todo el equipo: espere a que termine el trabajo en marcha.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Open folder…</source>
        <translation>Abrir &amp;carpeta…</translation>
    </message>
    <message>
        <source>Open &amp;files…</source>
        <translation>Abrir &amp;archivos…</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Recientes</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>System &amp;check</source>
        <translation>&amp;Comprobación del sistema</translation>
    </message>
    <message>
        <source>&amp;About Synthray</source>
        <translation>Acerca &amp;de Synthray</translation>
    </message>
    <message>
        <source>&amp;Clear list</source>
        <translation>&amp;Vaciar lista</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>&amp;New project</source>
        <translation>&amp;Nuevo proyecto</translation>
    </message>
    <message>
        <source>Open &amp;project…</source>
        <translation>Abrir &amp;proyecto…</translation>
    </message>
    <message>
        <source>&amp;Save project</source>
        <translation>&amp;Guardar proyecto</translation>
    </message>
    <message>
        <source>Save project &amp;as…</source>
        <translation>Guardar proyecto c&amp;omo…</translation>
    </message>
    <message>
        <source>Open the last images at the &amp;start</source>
        <translation>Abrir las últimas radiografías al &amp;iniciar</translation>
    </message>
    <message>
        <source>Open sa&amp;mple images</source>
        <translation>Abrir radiografías de e&amp;jemplo</translation>
    </message>
    <message>
        <source>FID &amp;weights…</source>
        <translation>&amp;Pesos de la FID…</translation>
    </message>
</context>
<context>
    <name>synthray::MessageStrip</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>synthray::MetricsForm</name>
    <message>
        <source>Random Inception</source>
        <translation>Inception aleatoria</translation>
    </message>
    <message>
        <source>Inception: %1</source>
        <translation>Inception: %1</translation>
    </message>
    <message>
        <source>A network with fixed random weights: always there, but its values compare only with each other. For values like those of papers choose the Inception weights.</source>
        <translation>Una red con pesos aleatorios fijos: siempre está, pero sus valores solo se comparan entre sí. Para valores como los publicados elija los pesos Inception.</translation>
    </message>
    <message>
        <source>The network of the published FID, when the file is the published one: its checksum decides, and the result says so.</source>
        <translation>La red de la FID publicada, cuando el archivo es el publicado: lo decide su suma de comprobación, y el resultado lo dice.</translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Get weights…</source>
        <translation>Obtener los pesos…</translation>
    </message>
    <message>
        <source>Classifier: %1</source>
        <translation>Clasificador: %1</translation>
    </message>
    <message>
        <source>The last features of a classifier that was trained here: they see what tells your classes apart. Their values compare only with those of the same classifier.</source>
        <translation>Las últimas características de un clasificador entrenado aquí: ven lo que distingue sus clases. Sus valores solo se comparan con los del mismo clasificador.</translation>
    </message>
    <message>
        <source>The network of the published FID: the file is the published one, so the values compare with published ones.</source>
        <translation>La red de la FID publicada: el archivo es el publicado, así que los valores se pueden comparar con los publicados.</translation>
    </message>
    <message>
        <source>Not the published file: the network is that of the published FID, but its weights are others. The values do not compare with published ones.</source>
        <translation>No es el archivo publicado: la red es la de la FID publicada, pero sus pesos son otros. Los valores no se pueden comparar con los publicados.</translation>
    </message>
    <message>
        <source>Choose a classifier&apos;s run…</source>
        <translation>Elegir la ejecución de un clasificador…</translation>
    </message>
    <message>
        <source>Run of a classifier</source>
        <translation>Ejecución de un clasificador</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no run of a classifier that has kept a network.</source>
        <translation>«%1» no es la ejecución de un clasificador que haya guardado una red.</translation>
    </message>
    <message>
        <source>Choose the folder that train-classifier wrote, after its first epoch.</source>
        <translation>Elija la carpeta que escribió train-classifier, después de su primera época.</translation>
    </message>
    <message>
        <source>Own settings</source>
        <translation>Ajustes propios</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Ajuste predefinido</translation>
    </message>
</context>
<context>
    <name>synthray::MetricsPage</name>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>from set to set, to Compare</source>
        <translation>de conjunto en conjunto, hasta Comparar</translation>
    </message>
    <message>
        <source>in the list: earlier comparisons</source>
        <translation>en la lista: comparaciones anteriores</translation>
    </message>
    <message>
        <source>Choose the real images first.</source>
        <translation>Elija primero las radiografías reales.</translation>
    </message>
    <message>
        <source>Choose the training images first.</source>
        <translation>Elija primero las radiografías de entrenamiento.</translation>
    </message>
    <message>
        <source>Choose the images to compare.</source>
        <translation>Elija las radiografías que comparar.</translation>
    </message>
    <message>
        <source>Choose the generated images first.</source>
        <translation>Elija primero las radiografías generadas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is still running.</source>
        <translation>«%1» todavía está en marcha.</translation>
    </message>
    <message>
        <source>Comparing %1 with %2</source>
        <translation>Comparando %1 con %2</translation>
    </message>
    <message>
        <source>Looking for near-copies in %1</source>
        <translation>Buscando casi copias en %1</translation>
    </message>
    <message>
        <source>Distances</source>
        <translation>Distancias</translation>
    </message>
    <message>
        <source>FID, KID, precision and recall of two sets</source>
        <translation>FID, KID, precisión y exhaustividad de dos conjuntos</translation>
    </message>
    <message>
        <source>Memorisation</source>
        <translation>Memorización</translation>
    </message>
    <message>
        <source>Do generated images repeat training images?</source>
        <translation>¿Repiten las radiografías generadas las de entrenamiento?</translation>
    </message>
    <message>
        <source>Real images</source>
        <translation>Radiografías reales</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>Radiografías de entrenamiento</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparadas con</translation>
    </message>
    <message>
        <source>Generated images</source>
        <translation>Radiografías generadas</translation>
    </message>
    <message>
        <source>Held-out real images</source>
        <translation>Radiografías reales reservadas</translation>
    </message>
    <message>
        <source>Swap the two sets</source>
        <translation>Intercambiar los dos conjuntos</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Find near-copies</source>
        <translation>Buscar casi copias</translation>
    </message>
    <message>
        <source>How far apart are two sets of images?</source>
        <translation>¿A qué distancia están dos conjuntos de radiografías?</translation>
    </message>
    <message>
        <source>Does the generator repeat its training images?</source>
        <translation>¿Repite el generador sus radiografías de entrenamiento?</translation>
    </message>
    <message>
        <source>Choose real images on the left and generated or other images on the right, then Compare. You get FID, KID, precision, recall, density and coverage, with the floor that two halves of the real images reach and with what each number was computed from.</source>
        <translation>Elija radiografías reales a la izquierda y generadas u otras a la derecha, y luego Comparar. Obtiene FID, KID, precisión, exhaustividad, densidad y cobertura, con el suelo que alcanzan dos mitades de las radiografías reales y de qué se calculó cada número.</translation>
    </message>
    <message>
        <source>Choose the training images and the generated ones. Each generated image is shown beside the training images that are nearest to it, mirror images included. With held-out images the distances get a measure.</source>
        <translation>Elija las radiografías de entrenamiento y las generadas. Cada radiografía generada se muestra junto a las de entrenamiento más cercanas, imágenes en espejo incluidas. Las radiografías reservadas dan una medida a las distancias.</translation>
    </message>
    <message>
        <source>Save statistics of the real images</source>
        <translation>Guardar las estadísticas de las radiografías reales</translation>
    </message>
    <message>
        <source>Statistics (*.npz)</source>
        <translation>Estadísticas (*.npz)</translation>
    </message>
    <message>
        <source>Statistics of %1</source>
        <translation>Estadísticas de %1</translation>
    </message>
    <message>
        <source>Saved to %1.</source>
        <translation>Guardado en %1.</translation>
    </message>
    <message>
        <source>Save the statistics of the real images (.npz): a later comparison needs no image of them</source>
        <translation>Guardar las estadísticas de las radiografías reales (.npz): una comparación posterior no necesita ninguna de ellas</translation>
    </message>
</context>
<context>
    <name>synthray::OpeningStrip</name>
    <message>
        <source>Opening %1…</source>
        <translation>Abriendo %1…</translation>
    </message>
    <message>
        <source>Opening %1… %2 %</source>
        <translation>Abriendo %1… %2 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Do not open this image (Esc)</source>
        <translation>No abrir esta radiografía (Esc)</translation>
    </message>
</context>
<context>
    <name>synthray::OverviewView</name>
    <message>
        <source>patients with %1 images</source>
        <translation>pacientes con %1 radiografías</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) copied.</source>
        <translation>
            <numerusform>%Ln problema copiado.</numerusform>
            <numerusform>%Ln problemas copiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exportar CSV…</translation>
    </message>
    <message>
        <source>All numbers of the overview, the duplicates, leaks and problem files, with paths relative to the set&apos;s folder and patient keys as the set has them</source>
        <translation>Todas las cifras del resumen, los duplicados, las fugas y los archivos con problemas, con rutas relativas a la carpeta del conjunto y las claves de paciente del conjunto</translation>
    </message>
    <message>
        <source>Export picture…</source>
        <translation>Exportar imagen…</translation>
    </message>
    <message>
        <source>The numbers as one sheet for print: PDF, SVG or PNG at 300 dots per inch. It holds no file names and no patients.</source>
        <translation>Las cifras en una hoja para imprimir: PDF, SVG o PNG a 300 puntos por pulgada. No contiene nombres de archivo ni pacientes.</translation>
    </message>
    <message>
        <source>Images per class and split</source>
        <translation>Radiografías por clase y partición</translation>
    </message>
    <message>
        <source>Copy the list of problems</source>
        <translation>Copiar la lista de problemas</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Problem files</source>
        <translation>Archivos con problemas</translation>
    </message>
    <message>
        <source>images</source>
        <translation>radiografías</translation>
    </message>
    <message>
        <source>classes</source>
        <translation>clases</translation>
    </message>
    <message>
        <source>patients</source>
        <translation>pacientes</translation>
    </message>
    <message>
        <source>%1 images have no patient.</source>
        <translation>%1 radiografías no tienen paciente.</translation>
    </message>
    <message>
        <source>imbalance</source>
        <translation>desequilibrio</translation>
    </message>
    <message>
        <source>Images of the largest class to images of the smallest</source>
        <translation>Radiografías de la clase mayor respecto a las de la menor</translation>
    </message>
    <message>
        <source>duplicates</source>
        <translation>duplicados</translation>
    </message>
    <message>
        <source>%1 exact and %2 near pairs. Click to see them.</source>
        <translation>%1 pares exactos y %2 casi duplicados. Haga clic para verlos.</translation>
    </message>
    <message>
        <source>leaks</source>
        <translation>fugas</translation>
    </message>
    <message>
        <source>Patients or duplicates in more than one split. Click to see and fix them.</source>
        <translation>Pacientes o duplicados en más de una partición. Haga clic para verlos y corregirlos.</translation>
    </message>
    <message>
        <source>problem files</source>
        <translation>archivos omitidos</translation>
    </message>
    <message>
        <source>These files are left out. Click to see why.</source>
        <translation>Estos archivos se omiten. Haga clic para ver el motivo.</translation>
    </message>
    <message>
        <source>Show all %1 remarks</source>
        <translation>Mostrar las %1 observaciones</translation>
    </message>
    <message>
        <source>Images (patients). Click a number to see its images.</source>
        <translation>Radiografías (pacientes). Haga clic en un número para ver sus radiografías.</translation>
    </message>
    <message>
        <source>Click a number to see its images.</source>
        <translation>Haga clic en un número para ver sus radiografías.</translation>
    </message>
    <message>
        <source>Images per class: the %1 largest of %2</source>
        <translation>Radiografías por clase: las %1 mayores de %2</translation>
    </message>
    <message>
        <source>Images per class</source>
        <translation>Radiografías por clase</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Radiografías</translation>
    </message>
    <message>
        <source>no split</source>
        <translation>sin partición</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>sin clase</translation>
    </message>
    <message>
        <source>%1–%2 × %3–%4 px</source>
        <translation>%1–%2 × %3–%4 px</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Bit depth</source>
        <translation>Profundidad de bits</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalidad</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>Polaridad</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Transfer syntax</source>
        <translation>Sintaxis de transferencia</translation>
    </message>
    <message>
        <source>images without a class</source>
        <translation>radiografías sin clase</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; could not be opened.</source>
        <translation>No se pudo abrir la carpeta «%1».</translation>
    </message>
    <message>
        <source>Export picture</source>
        <translation>Exportar imagen</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>Exportar CSV</translation>
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
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>Patients by images per patient</source>
        <translation>Pacientes según sus radiografías</translation>
    </message>
    <message>
        <source>studies with %1 images</source>
        <translation>estudios con %1 radiografías</translation>
    </message>
    <message>
        <source>patients or studies with %1 images</source>
        <translation>pacientes o estudios con %1 radiografías</translation>
    </message>
    <message>
        <source>Of images whose patient is not known</source>
        <translation>De radiografías cuyo paciente no se conoce</translation>
    </message>
    <message>
        <source>%1 images have neither patient nor study.</source>
        <translation>%1 radiografías no tienen ni paciente ni estudio.</translation>
    </message>
    <message>
        <source>studies</source>
        <translation>estudios</translation>
    </message>
    <message>
        <source>table remarks</source>
        <translation>avisos de tablas</translation>
    </message>
    <message>
        <source>Rows of the set&apos;s tables that are not taken as they stand. Click to see them.</source>
        <translation>Filas de las tablas del conjunto que no se toman tal como están. Haga clic para verlas.</translation>
    </message>
    <message>
        <source>Images (studies). Click a number to see its images.</source>
        <translation>Radiografías (estudios). Haga clic en un número para ver sus radiografías.</translation>
    </message>
    <message>
        <source>Images (patients, else studies). Click a number to see its images.</source>
        <translation>Radiografías (pacientes o, si no, estudios). Haga clic en un número para ver sus radiografías.</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>grupos</translation>
    </message>
    <message>
        <source>Studies by images per study</source>
        <translation>Estudios según sus radiografías</translation>
    </message>
    <message>
        <source>Patients, else studies, by images of each</source>
        <translation>Pacientes o estudios según las radiografías</translation>
    </message>
    <message>
        <source>Merge names that differ in capitals or blanks only</source>
        <translation>Unir los nombres que solo difieren en mayúsculas o espacios</translation>
    </message>
</context>
<context>
    <name>synthray::PairListModel</name>
    <message>
        <source>exact copy</source>
        <translation>copia exacta</translation>
    </message>
    <message>
        <source>distance %1</source>
        <translation>distancia %1</translation>
    </message>
</context>
<context>
    <name>synthray::PairPanel</name>
    <message>
        <source>Exact copies: the files have the same bytes</source>
        <translation>Copias exactas: los archivos tienen los mismos bytes</translation>
    </message>
    <message>
        <source>Near duplicates: %1 of 256 bits of their hashes differ</source>
        <translation>Casi duplicados: difieren %1 de 256 bits de sus hashes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>En disco</translation>
    </message>
    <message>
        <source>none</source>
        <translation>sin dato</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Both images over each other: wipe, blend, difference</source>
        <translation>Las dos radiografías superpuestas: cortina, fundido, diferencia</translation>
    </message>
    <message>
        <source>Show in Images</source>
        <translation>Mostrar en Radiografías</translation>
    </message>
    <message>
        <source>Only these two images in the Images view</source>
        <translation>Solo estas dos en la vista Radiografías</translation>
    </message>
    <message>
        <source>First image of the pair</source>
        <translation>Primera radiografía del par</translation>
    </message>
    <message>
        <source>Second image of the pair</source>
        <translation>Segunda radiografía del par</translation>
    </message>
    <message>
        <source>Near duplicates, the second image %1: %2 of 256 bits of their hashes differ</source>
        <translation>Casi duplicados, la segunda radiografía %1: difieren %2 de 256 bits de sus huellas</translation>
    </message>
</context>
<context>
    <name>synthray::ParamForm</name>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Show or hide the settings that are rarely changed</source>
        <translation>Mostrar u ocultar los ajustes que se cambian rara vez</translation>
    </message>
    <message>
        <source>Range: %1</source>
        <translation>Rango: %1</translation>
    </message>
    <message>
        <source>Name in recipes and on the command line: %1</source>
        <translation>Nombre en las recetas y en la línea de órdenes: %1</translation>
    </message>
</context>
<context>
    <name>synthray::PlotView</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>quartiles</source>
        <translation>cuartiles</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</source>
        <translation>PDF (*.pdf);;SVG (*.svg);;PNG (*.png)</translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder, and a name that ends in .pdf, .svg or .png.</source>
        <translation>No se pudo escribir %1. Elija otra carpeta, y un nombre que termine en .pdf, .svg o .png.</translation>
    </message>
</context>
<context>
    <name>synthray::PredictionModel</name>
    <message>
        <source>1 minus the probability of the true class</source>
        <translation>1 menos la probabilidad de la clase verdadera</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Radiografía</translation>
    </message>
    <message>
        <source>Truth</source>
        <translation>Verdad</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Dicho</translation>
    </message>
    <message>
        <source>Mistake</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Probability of what was said</source>
        <translation>Probabilidad de la respuesta dada</translation>
    </message>
    <message>
        <source>The largest distance of a label&apos;s probability from the truth</source>
        <translation>La mayor distancia entre la probabilidad de una etiqueta y la verdad</translation>
    </message>
    <message>
        <source>The largest probability of a label</source>
        <translation>La mayor probabilidad de una etiqueta</translation>
    </message>
</context>
<context>
    <name>synthray::PreviewEngine</name>
    <message>
        <source>The image has no pixels.</source>
        <translation>La radiografía no tiene píxeles.</translation>
    </message>
    <message>
        <source>Nothing is left of the image.</source>
        <translation>No queda nada de la radiografía.</translation>
    </message>
</context>
<context>
    <name>synthray::ProblemModel</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
</context>
<context>
    <name>synthray::ProjectFile</name>
    <message>
        <source>These images were not opened as one folder: only a project can name them.</source>
        <translation>Estas radiografías no se abrieron como una sola carpeta: solo un proyecto puede nombrarlas.</translation>
    </message>
    <message>
        <source>Your labels and splits are in no file yet: only a project can name them.</source>
        <translation>Sus etiquetas y particiones aún no están en ningún archivo: solo un proyecto puede nombrarlas.</translation>
    </message>
    <message>
        <source>Save the project first.</source>
        <translation>Guarde primero el proyecto.</translation>
    </message>
</context>
<context>
    <name>synthray::ProjectSaver</name>
    <message>
        <source>&apos;%1&apos; was changed by another program or window since it was opened. It was not overwritten.</source>
        <translation>Otro programa u otra ventana modificó «%1» desde que se abrió. No se sobrescribió.</translation>
    </message>
    <message>
        <source>Save the project under another name, or open it again.</source>
        <translation>Guarde el proyecto con otro nombre o ábralo de nuevo.</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; is write-protected: it was not saved.</source>
        <translation>El proyecto «%1» está protegido contra escritura: no se ha guardado.</translation>
    </message>
    <message>
        <source>Save it under another name (&apos;Save as…&apos;), or allow writing to the file.</source>
        <translation>Guárdelo con otro nombre («Guardar como…») o permita escribir en el archivo.</translation>
    </message>
</context>
<context>
    <name>synthray::QualityPanel</name>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>This image</source>
        <translation>Esta radiografía</translation>
    </message>
    <message>
        <source>Whole set</source>
        <translation>Todo el conjunto</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Measure set…</source>
        <translation>Medir el conjunto…</translation>
    </message>
    <message>
        <source>Measures every image of the set with every step of the recipe</source>
        <translation>Mide cada radiografía del conjunto con cada paso de la receta</translation>
    </message>
    <message>
        <source>Mean, standard deviation and box plots of every method over the images of the set.</source>
        <translation>Media, desviación típica y diagramas de caja de cada método sobre las radiografías del conjunto.</translation>
    </message>
    <message>
        <source>Save the table or the plot</source>
        <translation>Guardar la tabla o el gráfico</translation>
    </message>
    <message>
        <source>Save table (CSV)…</source>
        <translation>Guardar la tabla (CSV)…</translation>
    </message>
    <message>
        <source>Save the values of every image (CSV)…</source>
        <translation>Guardar los valores de cada radiografía (CSV)…</translation>
    </message>
    <message>
        <source>Save plot (PDF, SVG, PNG)…</source>
        <translation>Guardar el gráfico (PDF, SVG, PNG)…</translation>
    </message>
    <message>
        <source>No image has a value here.</source>
        <translation>Ninguna radiografía tiene un valor aquí.</translation>
    </message>
    <message>
        <source>* brought to the original&apos;s size first</source>
        <translation>* llevada antes al tamaño del original</translation>
    </message>
    <message>
        <source>%1 of %2 images, then stopped</source>
        <translation>%1 de %2 radiografías, luego detenido</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n radiografía</numerusform>
            <numerusform>%n radiografías</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n dejada fuera</numerusform>
            <numerusform>%n dejadas fuera</numerusform>
        </translation>
    </message>
    <message>
        <source>the recipe has changed since</source>
        <translation>la receta ha cambiado desde entonces</translation>
    </message>
    <message>
        <source>Measure the set</source>
        <translation>Medir el conjunto</translation>
    </message>
    <message>
        <source>%1 images are open, %2 steps are switched on. Each image is measured with each step, against the image as it is.</source>
        <translation>Hay %1 radiografías abiertas y %2 pasos activos. Cada radiografía se mide con cada paso, frente a la radiografía tal cual.</translation>
    </message>
    <message>
        <source>Image quality of the set</source>
        <translation>Calidad de imagen del conjunto</translation>
    </message>
    <message>
        <source>%1 could not be written.</source>
        <translation>No se pudo escribir %1.</translation>
    </message>
    <message>
        <source>Choose another folder, and a name that ends in .pdf, .svg or .png.</source>
        <translation>Elija otra carpeta, y un nombre que termine en .pdf, .svg o .png.</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Guardando %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
</context>
<context>
    <name>synthray::RecipeEditor</name>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Title of a step</source>
        <translation>Título de un paso</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>The recipe is empty: add a step, or choose a preset above the images.</source>
        <translation>La receta está vacía: añada un paso o elija un preajuste encima de las radiografías.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add an augmentation behind the selected step</source>
        <translation>Añadir un aumento tras el paso seleccionado</translation>
    </message>
    <message>
        <source>Move the step up (Alt+Up)</source>
        <translation>Subir el paso (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Move the step down (Alt+Down)</source>
        <translation>Bajar el paso (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Duplicate the step</source>
        <translation>Duplicar el paso</translation>
    </message>
    <message>
        <source>Remove the step (Del)</source>
        <translation>Quitar el paso (Supr)</translation>
    </message>
    <message>
        <source>Steps of the recipe</source>
        <translation>Pasos de la receta</translation>
    </message>
    <message>
        <source>How often the step is taken when the whole recipe is applied to an image: 0 never, 1 always. The step&apos;s own tile always shows it.</source>
        <translation>Con qué frecuencia se aplica el paso cuando se usa la receta completa: 0 nunca, 1 siempre. El recuadro propio del paso siempre lo muestra.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Shown on the tile and in the list; empty: made from the settings</source>
        <translation>Se muestra en el recuadro y en la lista; vacío: se forma a partir de los ajustes</translation>
    </message>
    <message>
        <source>Name in files</source>
        <translation>Nombre en archivos</translation>
    </message>
    <message>
        <source>Part of the names of exported files: &lt;image&gt;.&lt;name&gt;.png</source>
        <translation>Parte del nombre de los archivos exportados: &lt;image&gt;.&lt;name&gt;.png</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Use 1 to 64 letters (a-z), digits, &apos;-&apos; and &apos;_&apos;.</source>
        <translation>Use de 1 a 64 letras (a-z), cifras, «-» y «_».</translation>
    </message>
    <message>
        <source>Another step has this name.</source>
        <translation>Otro paso tiene este nombre.</translation>
    </message>
    <message>
        <source>Name of a step</source>
        <translation>Nombre de un paso</translation>
    </message>
    <message>
        <source>Switch on %1</source>
        <translation>Activar %1</translation>
    </message>
    <message>
        <source>Switch off %1</source>
        <translation>Desactivar %1</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Duplicar %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Order of the steps</source>
        <translation>Orden de los pasos</translation>
    </message>
</context>
<context>
    <name>synthray::RunInspector</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>No run selected</source>
        <translation>Ninguna seleccionada</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) selected</source>
        <translation>
            <numerusform>%n ejecución seleccionada</numerusform>
            <numerusform>%n ejecuciones seleccionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a run to see its settings and notes.</source>
        <translation>Seleccione una ejecución para ver sus ajustes y notas.</translation>
    </message>
    <message>
        <source>Their curves lie over each other on the left.</source>
        <translation>Sus curvas se superponen a la izquierda.</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañada</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Radiografías</translation>
    </message>
    <message>
        <source>Images from</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Hilos</translation>
    </message>
    <message>
        <source>Images from %1
Fingerprint of the data (SHA-256): %2</source>
        <translation>Radiografías de %1
Huella de los datos (SHA-256): %2</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>What was tried, what was seen</source>
        <translation>Qué se probó, qué se observó</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
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
        <translation>dañada</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Radiografías</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation>
            <numerusform>%n clase</numerusform>
            <numerusform>%n clases</numerusform>
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
        <translation>Mejor exactitud equilibrada de las radiografías de validación, tras la época %1</translation>
    </message>
    <message>
        <source>Lowest FID while training, after epoch %1: %2, %3 dims, %4 real and %5 generated images</source>
        <translation>FID más baja durante el entrenamiento, tras la época %1: %2, %3 dimensiones, %4 radiografías reales y %5 generadas</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Mejor</translation>
    </message>
</context>
<context>
    <name>synthray::RunPage</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Finishes the step and saves; the run can be resumed</source>
        <translation>Termina el paso y guarda; la ejecución se puede reanudar</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Detener ya</translation>
    </message>
    <message>
        <source>Ends at once; steps since the last checkpoint are run again at resume</source>
        <translation>Termina al instante; los pasos posteriores al último punto de control se repiten al reanudar</translation>
    </message>
</context>
<context>
    <name>synthray::RunPlots</name>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Discriminator</source>
        <translation>Discriminador</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
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
        <translation>Pérdida del discriminador (D) y del generador (G)</translation>
    </message>
    <message>
        <source>Mean answer of the discriminator to real images, D(x), and to generated ones, D(G(z)): 1 means real, 0 generated</source>
        <translation>Respuesta media del discriminador a las radiografías reales, D(x), y a las generadas, D(G(z)): 1 significa real, 0 generada</translation>
    </message>
    <message>
        <source>No steps yet</source>
        <translation>Todavía no hay pasos</translation>
    </message>
    <message>
        <source>the training images themselves</source>
        <translation>las propias radiografías de entrenamiento</translation>
    </message>
    <message>
        <source>split %1</source>
        <translation>parte %1</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <source>Kernel distance, mean over random subsets; 0: alike</source>
        <translation>Distancia de núcleo, media sobre subconjuntos aleatorios; 0: iguales</translation>
    </message>
    <message>
        <source>against its training images</source>
        <translation>frente a sus radiografías de entrenamiento</translation>
    </message>
    <message>
        <source>against split %1</source>
        <translation>frente a la partición %1</translation>
    </message>
    <message>
        <source>FID of %1 generated images against %2 real ones (%3), %4, %5 dims.</source>
        <translation>FID de %1 radiografías generadas frente a %2 reales (%3), %4, %5 dimensiones.</translation>
    </message>
    <message>
        <source>The line is the FID of two halves of the real images, %1 each: with fewer images a FID is larger.</source>
        <translation>La línea es la FID de dos mitades de las radiografías reales, %1 cada una: con menos radiografías la FID es mayor.</translation>
    </message>
    <message>
        <source>Fewer images than dims: all values are biased upwards.</source>
        <translation>Menos radiografías que dimensiones: todos los valores están sesgados al alza.</translation>
    </message>
    <message>
        <source>Lowest: %1 after epoch %2.</source>
        <translation>La más baja: %1 tras la época %2.</translation>
    </message>
    <message>
        <source>two halves of the real images</source>
        <translation>dos mitades de las radiografías reales</translation>
    </message>
</context>
<context>
    <name>synthray::RunsPage</name>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Enter, double click</source>
        <translation>Intro, doble clic</translation>
    </message>
    <message>
        <source>Ctrl+click, Shift+click</source>
        <translation>Ctrl+clic, Mayús+clic</translation>
    </message>
    <message>
        <source>select several: their curves are compared</source>
        <translation>seleccionar varias: se comparan sus curvas</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>delete the selected runs (asks first)</source>
        <translation>eliminar las ejecuciones seleccionadas (pregunta antes)</translation>
    </message>
    <message>
        <source>read the folder again</source>
        <translation>leer la carpeta de nuevo</translation>
    </message>
    <message>
        <source>Select one run</source>
        <translation>Seleccione una sola ejecución</translation>
    </message>
    <message>
        <source>The run is damaged: %1</source>
        <translation>La ejecución está dañada: %1</translation>
    </message>
    <message>
        <source>The run is running</source>
        <translation>La ejecución está en marcha</translation>
    </message>
    <message>
        <source>The run is finished; Run again starts a new one with the same settings</source>
        <translation>La ejecución está finalizada; «Ejecutar de nuevo» inicia otra con los mismos ajustes</translation>
    </message>
    <message>
        <source>Something else is running: wait for its end or stop it</source>
        <translation>Hay otro trabajo en marcha: espere a que termine o deténgalo</translation>
    </message>
    <message>
        <source>The run is damaged</source>
        <translation>La ejecución está dañada</translation>
    </message>
    <message>
        <source>Continues from the last checkpoint to the same end</source>
        <translation>Continúa desde el último punto de control hasta el mismo final</translation>
    </message>
    <message>
        <source>Shows curves and images (Enter)</source>
        <translation>Muestra curvas y radiografías (Intro)</translation>
    </message>
    <message>
        <source>Shows the run&apos;s files</source>
        <translation>Muestra los archivos de la ejecución</translation>
    </message>
    <message>
        <source>Starts a new run with the same settings and images</source>
        <translation>Inicia una ejecución nueva con los mismos ajustes y radiografías</translation>
    </message>
    <message>
        <source>Select a run</source>
        <translation>Seleccione una ejecución</translation>
    </message>
    <message>
        <source>A run that is running cannot be deleted: stop it first</source>
        <translation>Una ejecución en marcha no se puede eliminar: deténgala primero</translation>
    </message>
    <message>
        <source>Deletes the selected runs (Del)</source>
        <translation>Elimina las ejecuciones seleccionadas (Supr)</translation>
    </message>
    <message>
        <source>%1 was interrupted after epoch %2 of %3. Nothing before its last checkpoint is lost.</source>
        <translation>%1 se interrumpió tras la época %2 de %3. No se pierde nada anterior a su último punto de control.</translation>
    </message>
    <message numerus="yes">
        <source>%n other run(s) were interrupted too.</source>
        <translation>
            <numerusform>También se interrumpió %n ejecución más.</numerusform>
            <numerusform>También se interrumpieron %n ejecuciones más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Runs are kept in %1. Click to choose another folder.</source>
        <translation>Las ejecuciones se guardan en %1. Haga clic para elegir otra carpeta.</translation>
    </message>
    <message>
        <source>Folder for runs</source>
        <translation>Carpeta de ejecuciones</translation>
    </message>
    <message>
        <source>Delete the run %1?</source>
        <translation>¿Eliminar la ejecución %1?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n run(s)?</source>
        <translation>
            <numerusform>¿Eliminar %n ejecución?</numerusform>
            <numerusform>¿Eliminar %n ejecuciones?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Curves, samples, checkpoints and notes (%1) are lost and cannot be brought back. Images generated into other folders stay.</source>
        <translation>Las curvas, las muestras, los puntos de control y las notas (%1) se pierden y no se pueden recuperar. Las radiografías generadas en otras carpetas permanecen.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Ejecutar de nuevo</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Do not offer it again</source>
        <translation>No volver a ofrecerlo</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation>Todavía no hay ejecuciones</translation>
    </message>
    <message>
        <source>Each training gets a folder of its own: settings, curves, images and checkpoints. Runs of the command line show up here too when they are written into the same folder.</source>
        <translation>Cada entrenamiento tiene su propia carpeta: ajustes, curvas, radiografías y puntos de control. Las ejecuciones de la línea de órdenes también aparecen aquí si se escriben en la misma carpeta.</translation>
    </message>
    <message>
        <source>Go to Generate</source>
        <translation>Ir a Generar</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Curva</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>Select runs to compare their curves</source>
        <translation>Seleccione ejecuciones para comparar sus curvas</translation>
    </message>
    <message>
        <source>open the run in Generate or Classify</source>
        <translation>abrir la ejecución en Generar o Clasificar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>synthray::SampleHistory</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation>No se puede leer %1.</translation>
    </message>
    <message>
        <source>Samples from fixed latents</source>
        <translation>Muestras de vectores latentes fijos</translation>
    </message>
    <message>
        <source>After each epoch the generator draws from the same random vectors: what changes is the network.</source>
        <translation>Tras cada época, el generador dibuja a partir de los mismos vectores aleatorios: lo que cambia es la red.</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>época %1 de %2</translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation>época %1</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Última</translation>
    </message>
    <message>
        <source>Shows each new grid as it comes (End)</source>
        <translation>Muestra cada cuadrícula nueva según llega (Fin)</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Back through the epochs: drag, arrow keys, or the wheel over the images</source>
        <translation>Retroceder por las épocas: arrastrar, flechas o la rueda sobre las radiografías</translation>
    </message>
</context>
<context>
    <name>synthray::SetAnalysis</name>
    <message>
        <source>Headers: %1 of %2 images read</source>
        <translation>Cabeceras: %1 de %2 radiografías leídas</translation>
    </message>
    <message>
        <source>Files: %1 of %2 images read</source>
        <translation>Archivos: %1 de %2 radiografías leídas</translation>
    </message>
    <message>
        <source>Pixels: %1 of %2 images read</source>
        <translation>Píxeles: %1 de %2 radiografías leídas</translation>
    </message>
</context>
<context>
    <name>synthray::SetInspector</name>
    <message>
        <source>Images</source>
        <translation>Radiografías</translation>
    </message>
    <message>
        <source>This image</source>
        <translation>Esta radiografía</translation>
    </message>
    <message>
        <source>Images per class</source>
        <translation>Radiografías por clase</translation>
    </message>
    <message>
        <source>Copy the list of problems</source>
        <translation>Copiar la lista de problemas</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>no split</source>
        <translation>sin partición</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s): these files are left out</source>
        <translation>
            <numerusform>%Ln problema: este archivo se omite</numerusform>
            <numerusform>%Ln problemas: estos archivos se omiten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more; copy the list to see all.</source>
        <translation>
            <numerusform>… y %Ln más; copie la lista para verlo todo.</numerusform>
            <numerusform>… y %Ln más; copie la lista para verlos todos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) copied.</source>
        <translation>
            <numerusform>%Ln problema copiado.</numerusform>
            <numerusform>%Ln problemas copiados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profundidad</translation>
    </message>
    <message>
        <source>Pixel</source>
        <translation>Píxel</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>shown as grey</source>
        <translation>se muestra en gris</translation>
    </message>
    <message>
        <source>Polarity</source>
        <translation>Polaridad</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Fotogramas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>On disk</source>
        <translation>En disco</translation>
    </message>
    <message numerus="yes">
        <source>%Ln patient(s)</source>
        <translation>
            <numerusform>%Ln paciente</numerusform>
            <numerusform>%Ln pacientes</numerusform>
        </translation>
    </message>
    <message>
        <source>no class</source>
        <translation>sin clase</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln study(s) of images without a patient</source>
        <translation>
            <numerusform>%Ln estudio de radiografías sin paciente</numerusform>
            <numerusform>%Ln estudios de radiografías sin paciente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln study(s)</source>
        <translation>
            <numerusform>%Ln estudio</numerusform>
            <numerusform>%Ln estudios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) have neither patient nor study</source>
        <translation>
            <numerusform>%Ln radiografía no tiene ni paciente ni estudio</numerusform>
            <numerusform>%Ln radiografías no tienen ni paciente ni estudio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s) about tables</source>
        <translation>
            <numerusform>%Ln aviso de tablas</numerusform>
            <numerusform>%Ln avisos de tablas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out, %1</source>
        <translation>
            <numerusform>%Ln archivo omitido, %1</numerusform>
            <numerusform>%Ln archivos omitidos, %1</numerusform>
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
        <translation>%1 a %2, cuartiles %3 y %4</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) were brought to the original&apos;s size.</source>
        <translation>
            <numerusform>%n resultado se llevó al tamaño del original.</numerusform>
            <numerusform>%n resultados se llevaron al tamaño del original.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) without any difference (∞) are not in the mean.</source>
        <translation>
            <numerusform>%n radiografía sin ninguna diferencia (∞) no está en la media.</numerusform>
            <numerusform>%n radiografías sin ninguna diferencia (∞) no están en la media.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not defined for %n image(s).</source>
        <translation>
            <numerusform>No definido para %n radiografía.</numerusform>
            <numerusform>No definido para %n radiografías.</numerusform>
        </translation>
    </message>
    <message>
        <source>Images whose value is a number</source>
        <translation>Radiografías cuyo valor es un número</translation>
    </message>
    <message>
        <source>Standard deviation (divisor N − 1)</source>
        <translation>Desviación típica (divisor N − 1)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>DT</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
</context>
<context>
    <name>synthray::SettingsPanel</name>
    <message>
        <source>New training</source>
        <translation>Nuevo entrenamiento</translation>
    </message>
    <message>
        <source>Shown run</source>
        <translation>Ejecución mostrada</translation>
    </message>
    <message>
        <source>Use for a new training</source>
        <translation>Usar en otro entrenamiento</translation>
    </message>
    <message>
        <source>Copies these settings into the form of a new training</source>
        <translation>Copia estos ajustes en el formulario de un entrenamiento nuevo</translation>
    </message>
</context>
<context>
    <name>synthray::SideChooser</name>
    <message>
        <source>Generator %1</source>
        <translation>Generador %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Choose statistics (.npz)…</source>
        <translation>Elegir estadísticas (.npz)…</translation>
    </message>
    <message>
        <source>Folder of images, or of a run</source>
        <translation>Carpeta de radiografías, o de una ejecución</translation>
    </message>
    <message>
        <source>Statistics of features</source>
        <translation>Estadísticas de características</translation>
    </message>
    <message>
        <source>Statistics (*.npz)</source>
        <translation>Estadísticas (*.npz)</translation>
    </message>
    <message>
        <source>Choose images…</source>
        <translation>Elegir radiografías…</translation>
    </message>
</context>
<context>
    <name>synthray::SplitMaker</name>
    <message>
        <source>Make a split</source>
        <translation>Crear una división</translation>
    </message>
    <message>
        <source>All images of a patient, and copies of an image, stay in one part. The same seed gives the same split again.</source>
        <translation>Todas las radiografías de un paciente, y las copias de una radiografía, quedan en una parte. La misma semilla repite la misma división.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Give the images these splits. Undo brings the old ones back.</source>
        <translation>Asignar estas particiones a las radiografías. Deshacer recupera las anteriores.</translation>
    </message>
    <message>
        <source>Export manifest…</source>
        <translation>Exportar manifiesto…</translation>
    </message>
    <message>
        <source>A CSV table with path, labels, patient and split of each image, as shown here; opening it gives the same set again</source>
        <translation>Una tabla CSV con ruta, etiquetas, paciente y partición de cada radiografía, como se muestra aquí; al abrirla se obtiene de nuevo el mismo conjunto</translation>
    </message>
    <message>
        <source>What the split would give</source>
        <translation>Lo que daría la división</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Planificando…</translation>
    </message>
    <message>
        <source>Reading the images that change…</source>
        <translation>Leyendo las radiografías que cambian…</translation>
    </message>
    <message>
        <source>The images are split like this.</source>
        <translation>Las radiografías están divididas así.</translation>
    </message>
    <message>
        <source>%L1 images get a split:</source>
        <translation>%L1 radiografías reciben partición:</translation>
    </message>
    <message>
        <source>%L1 of %L2 images get another split than now:</source>
        <translation>%L1 de %L2 radiografías reciben una partición distinta de la actual:</translation>
    </message>
    <message>
        <source>Images. No patients are known: each image, with its copies, stands for itself.</source>
        <translation>Radiografías. No se conocen pacientes: cada radiografía, con sus copias, cuenta por sí misma.</translation>
    </message>
    <message>
        <source>Images (patients)</source>
        <translation>Radiografías (pacientes)</translation>
    </message>
    <message>
        <source>Split images</source>
        <translation>Dividir radiografías</translation>
    </message>
    <message>
        <source>Export manifest</source>
        <translation>Exportar manifiesto</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>Images (studies)</source>
        <translation>Radiografías (estudios)</translation>
    </message>
    <message>
        <source>Images (patients, else studies)</source>
        <translation>Radiografías (pacientes o, si no, estudios)</translation>
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
        <translation>ancho %1 %</translation>
    </message>
    <message>
        <source>Arms (%1)</source>
        <translation>Brazos (%1)</translation>
    </message>
    <message>
        <source>Made when the study runs: patients, near-duplicates, classes in every fold.</source>
        <translation>Se hacen al ejecutar el estudio: pacientes, casi duplicados, clases en cada pliegue.</translation>
    </message>
    <message>
        <source>None (images as they are)</source>
        <translation>Ninguno (radiografías como están)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>The Augment page&apos;s recipe, one step at random</source>
        <translation>La receta de la página Aumentar, un paso al azar</translation>
    </message>
    <message>
        <source>The Augment page&apos;s recipe, all steps in order</source>
        <translation>La receta de la página Aumentar, todos los pasos en orden</translation>
    </message>
    <message>
        <source>Each step of the Augment page&apos;s recipe</source>
        <translation>Cada paso de la receta de la página Aumentar</translation>
    </message>
    <message>
        <source>%1, one step at random</source>
        <translation>%1, un paso al azar</translation>
    </message>
    <message>
        <source>Generated images: %1</source>
        <translation>Radiografías generadas: %1</translation>
    </message>
    <message>
        <source>Hybrid: DCGAN, then %1</source>
        <translation>Híbrido: DCGAN y luego %1</translation>
    </message>
    <message>
        <source>Hybrid (DCGAN, then %1)</source>
        <translation>Híbrido (DCGAN y luego %1)</translation>
    </message>
    <message>
        <source>A folder of ready images…</source>
        <translation>Una carpeta de radiografías ya hechas…</translation>
    </message>
    <message>
        <source>Folder of ready images, one folder a class</source>
        <translation>Carpeta de radiografías ya hechas, una carpeta por clase</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>Design and budget</source>
        <translation>Diseño y presupuesto</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Ajustes…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Arms</source>
        <translation>Brazos</translation>
    </message>
    <message>
        <source>Settings of the arm &apos;%1&apos;</source>
        <translation>Ajustes del brazo «%1»</translation>
    </message>
    <message>
        <source>Settings of the network %1</source>
        <translation>Ajustes de la red %1</translation>
    </message>
</context>
<context>
    <name>synthray::StudyPage</name>
    <message>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>Enter, double click</source>
        <translation>Intro, doble clic</translation>
    </message>
    <message>
        <source>in the lists on the right: settings of an arm or network</source>
        <translation>en las listas de la derecha: ajustes de un brazo o una red</translation>
    </message>
    <message>
        <source>Open a study</source>
        <translation>Abrir un estudio</translation>
    </message>
    <message>
        <source>Studies (*.json)</source>
        <translation>Estudios (*.json)</translation>
    </message>
    <message>
        <source>Save the study</source>
        <translation>Guardar el estudio</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;HTML (*.html)</source>
        <translation>PDF (*.pdf);;HTML (*.html)</translation>
    </message>
    <message>
        <source>No images are open. Open a folder of images on the Data page first.</source>
        <translation>No hay radiografías abiertas. Abra antes una carpeta de radiografías en la página Datos.</translation>
    </message>
    <message>
        <source>Study %1</source>
        <translation>Estudio %1</translation>
    </message>
    <message>
        <source>Which augmentation helps?</source>
        <translation>¿Qué aumento ayuda?</translation>
    </message>
    <message>
        <source>Which augmentation helps? %1</source>
        <translation>¿Qué aumento ayuda? %1</translation>
    </message>
    <message>
        <source>%1 of %2 cells done, %3 failed</source>
        <translation>%1 de %2 celdas terminadas, %3 con error</translation>
    </message>
    <message>
        <source>%1 of %2 cells done</source>
        <translation>%1 de %2 celdas terminadas</translation>
    </message>
    <message>
        <source>collapsed %1/%2</source>
        <translation>colapsado %1/%2</translation>
    </message>
    <message>
        <source>Make or open a study first</source>
        <translation>Cree o abra primero un estudio</translation>
    </message>
    <message>
        <source>Something else is running: wait for its end or stop it</source>
        <translation>Hay otro trabajo en marcha: espere a que termine o deténgalo</translation>
    </message>
    <message>
        <source>PDF or HTML, with everything in it</source>
        <translation>PDF o HTML, con todo incluido</translation>
    </message>
    <message>
        <source>When the first cells are done</source>
        <translation>Cuando terminen las primeras celdas</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>Abrir radiografías</translation>
    </message>
    <message>
        <source>New spine study</source>
        <translation>Nuevo estudio de columna</translation>
    </message>
    <message>
        <source>Report written: %1</source>
        <translation>Informe escrito: %1</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>Nuevo estudio</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Informe…</translation>
    </message>
    <message>
        <source>Run study</source>
        <translation>Ejecutar estudio</translation>
    </message>
    <message>
        <source>Finishes the step and saves; Run goes on from there</source>
        <translation>Termina el paso y guarda; Ejecutar continúa desde ahí</translation>
    </message>
    <message>
        <source>A study trains the same networks on the same patients with different augmentations: none, each method, generated images, and mixtures. It splits by patient first, augments training parts only, gives every arm the same budget, and says what the differences are worth.</source>
        <translation>Un estudio entrena las mismas redes con los mismos pacientes y distintos aumentos: ninguno, cada método, radiografías generadas y mezclas. Divide primero por paciente, aumenta solo las partes de entrenamiento, da a todos los brazos el mismo presupuesto y dice cuánto valen las diferencias.</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Todas las redes</translation>
    </message>
    <message>
        <source>Every arm with every network, coloured by its distance from the first arm</source>
        <translation>Cada brazo con cada red, coloreado según su distancia al primer brazo</translation>
    </message>
    <message>
        <source>mean balanced accuracy (points against the first arm); bold: p &lt; 0.05 (Holm)</source>
        <translation>exactitud equilibrada media (puntos frente al primer brazo); negrita: p &lt; 0,05 (Holm)</translation>
    </message>
    <message>
        <source>The study ended, but %1 of %2 trainings failed. %3: %4</source>
        <translation>El estudio terminó, pero %1 de %2 entrenamientos fallaron. %3: %4</translation>
    </message>
    <message>
        <source>The report lists them all. Run it again when that is fixed: what is done stays done.</source>
        <translation>El informe los enumera todos. Ejecútelo de nuevo cuando eso esté corregido: lo hecho queda hecho.</translation>
    </message>
    <message>
        <source>same answer for all</source>
        <translation>misma respuesta para todas</translation>
    </message>
    <message>
        <source>majority class</source>
        <translation>clase mayoritaria</translation>
    </message>
    <message>
        <source>%1 of %2 cells</source>
        <translation>%1 de %2 celdas</translation>
    </message>
    <message>
        <source>balanced accuracy, mean and 95 % interval over %1; filled: paired test against the first arm, p &lt; 0.05 (Holm)</source>
        <translation>exactitud equilibrada, media e intervalo del 95 % sobre %1; relleno: prueba pareada contra el primer brazo, p &lt; 0,05 (Holm)</translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) failed.</source>
        <translation>
            <numerusform>%n entrenamiento falló.</numerusform>
            <numerusform>%n entrenamientos fallaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) are damaged; Run study makes them again.</source>
        <translation>
            <numerusform>%n entrenamiento está dañado; «Ejecutar estudio» lo repite.</numerusform>
            <numerusform>%n entrenamientos están dañados; «Ejecutar estudio» los repite.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::StudyTable</name>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>Arm</source>
        <translation>Brazo</translation>
    </message>
    <message>
        <source>Balanced
accuracy</source>
        <translation>Exactitud
equilibrada</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Exhaustividad</translation>
    </message>
    <message>
        <source>vs first,</source>
        <translation>frente al 1.º,</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>%1 of %2 cells</source>
        <translation>%1 de %2 celdas</translation>
    </message>
    <message numerus="yes">
        <source>95 % interval by bootstrap over patients. McNemar p: %1 on %n image(s)</source>
        <translation>
            <numerusform>Intervalo del 95 % por bootstrap sobre pacientes. p de McNemar: %1 con %n radiografía</numerusform>
            <numerusform>Intervalo del 95 % por bootstrap sobre pacientes. p de McNemar: %1 con %n radiografías</numerusform>
        </translation>
    </message>
    <message>
        <source>Cohen&apos;s d of the pairs</source>
        <translation>d de Cohen de los pares</translation>
    </message>
    <message>
        <source>Bootstrap over patients, corrected for the arms of this network</source>
        <translation>Bootstrap sobre pacientes, corregido para los brazos de esta red</translation>
    </message>
    <message>
        <source>Same answer for all</source>
        <translation>Misma respuesta para todas</translation>
    </message>
    <message>
        <source>Always giving the most frequent set of labels</source>
        <translation>Dar siempre el conjunto de etiquetas más frecuente</translation>
    </message>
    <message>
        <source>Majority class</source>
        <translation>Clase mayoritaria</translation>
    </message>
    <message>
        <source>Always saying the most frequent class</source>
        <translation>Decir siempre la clase más frecuente</translation>
    </message>
    <message>
        <source>Mean over folds and seeds; below it the 95 % interval (Student&apos;s t)</source>
        <translation>Media sobre pliegues y semillas; debajo, el intervalo del 95 % (t de Student)</translation>
    </message>
</context>
<context>
    <name>synthray::TagBrowser</name>
    <message>
        <source>DICOM tags</source>
        <translation>Etiquetas DICOM</translation>
    </message>
    <message>
        <source>DICOM tags: %1</source>
        <translation>Etiquetas DICOM: %1</translation>
    </message>
    <message>
        <source>No image is shown. Choose one on the page Data.</source>
        <translation>No se muestra ninguna radiografía. Elija una en la página Datos.</translation>
    </message>
    <message>
        <source>No attribute matches &apos;%1&apos;.</source>
        <translation>Ningún atributo coincide con «%1».</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>%1 attributes, of them %2 private</source>
        <translation>%1 atributos, de ellos %2 privados</translation>
    </message>
    <message>
        <source>Expand all</source>
        <translation>Expandir todo</translation>
    </message>
    <message>
        <source>Collapse all</source>
        <translation>Contraer todo</translation>
    </message>
    <message>
        <source>Search tag, name, type or value</source>
        <translation>Buscar etiqueta, nombre, tipo o valor</translation>
    </message>
    <message>
        <source>All words must occur; 0028,0010 and 00280010 find a tag (Ctrl+F)</source>
        <translation>Deben aparecer todas las palabras; 0028,0010 y 00280010 encuentran una etiqueta (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search in the tags</source>
        <translation>Buscar en las etiquetas DICOM</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copiar valor</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Copiar fila</translation>
    </message>
</context>
<context>
    <name>synthray::TagModel</name>
    <message>
        <source>private: %1</source>
        <translation>privado: %1</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>VR</source>
        <translation>VR</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>synthray::TopBar</name>
    <message>
        <source>Looking for images…</source>
        <translation>Buscando radiografías…</translation>
    </message>
    <message>
        <source>Research use only</source>
        <translation>Solo para investigación</translation>
    </message>
    <message>
        <source>Not a medical device: not for diagnosis or treatment.</source>
        <translation>No es un producto sanitario: no sirve para diagnóstico ni tratamiento.</translation>
    </message>
</context>
<context>
    <name>synthray::TrainingForm</name>
    <message>
        <source>%1 M</source>
        <translation>%1 M</translation>
    </message>
    <message>
        <source>%1 k</source>
        <translation>%1 k</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n radiografía</numerusform>
            <numerusform>%n radiografías</numerusform>
        </translation>
    </message>
    <message>
        <source>G %1, D %2 parameters</source>
        <translation>G %1, D %2 parámetros</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Chequeo</translation>
    </message>
    <message>
        <source>Rules of thumb on the newest tenth of the curves. The images decide.</source>
        <translation>Reglas prácticas sobre la décima parte más reciente de las curvas. Las radiografías deciden.</translation>
    </message>
</context>
<context>
    <name>synthray::TrainingPage</name>
    <message>
        <source>These images were not opened as one folder. Save them as a project to train on them.</source>
        <translation>Estas radiografías no se abrieron como una sola carpeta. Guárdelas como proyecto para entrenar con ellas.</translation>
    </message>
    <message>
        <source>Your labels and splits are in no file yet. Save them as a project to train with them.</source>
        <translation>Sus etiquetas y particiones aún no están en ningún archivo. Guárdelas como proyecto para entrenar con ellas.</translation>
    </message>
    <message>
        <source>No images are open.</source>
        <translation>No hay radiografías abiertas.</translation>
    </message>
    <message>
        <source>No images are open. Open a folder of images on the Data page first.</source>
        <translation>No hay radiografías abiertas. Abra antes una carpeta de radiografías en la página Datos.</translation>
    </message>
    <message>
        <source>The images are being read…</source>
        <translation>Se están leyendo las radiografías…</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>época %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged line(s) left out</source>
        <translation>
            <numerusform>Se omitió %n línea dañada</numerusform>
            <numerusform>Se omitieron %n líneas dañadas</numerusform>
        </translation>
    </message>
    <message>
        <source>This run cannot be shown</source>
        <translation>Esta ejecución no se puede mostrar</translation>
    </message>
    <message>
        <source>No images to learn from</source>
        <translation>No hay radiografías de las que aprender</translation>
    </message>
    <message>
        <source>A project first</source>
        <translation>Primero, un proyecto</translation>
    </message>
    <message>
        <source>Ready to train</source>
        <translation>Listo para entrenar</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>Abrir radiografías</translation>
    </message>
    <message>
        <source>Save project…</source>
        <translation>Guardar proyecto…</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Iniciar entrenamiento</translation>
    </message>
</context>
<context>
    <name>synthray::ViewHistogram</name>
    <message>
        <source>Logarithmic counts</source>
        <translation>Recuentos logarítmicos</translation>
    </message>
    <message>
        <source>Linear counts</source>
        <translation>Recuentos lineales</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln pixel(s)</source>
        <translation>
            <numerusform>%1: %Ln píxel</numerusform>
            <numerusform>%1: %Ln píxeles</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag the edges or the window; double click: automatic window</source>
        <translation>Arrastre los bordes o la ventana; doble clic: ventana automática</translation>
    </message>
    <message>
        <source>Pixels (logarithmic)</source>
        <translation>Píxeles (logarítmico)</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Píxeles</translation>
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
        <translation>almacenado</translation>
    </message>
    <message>
        <source>modality</source>
        <translation>modalidad</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>displayed</source>
        <translation>mostrado</translation>
    </message>
    <message>
        <source>stor.</source>
        <comment>short for stored</comment>
        <translation>alm.</translation>
    </message>
    <message>
        <source>mod.</source>
        <comment>short for modality</comment>
        <translation>mod.</translation>
    </message>
    <message>
        <source>disp.</source>
        <comment>short for displayed</comment>
        <translation>most.</translation>
    </message>
</context>
<context>
    <name>synthray::ViewerPanel</name>
    <message>
        <source>REAL</source>
        <translation>REAL</translation>
    </message>
    <message>
        <source>As the model sees it: %1 × %1, 8 bit</source>
        <translation>Como la ve el modelo: %1 × %1, 8 bits</translation>
    </message>
    <message>
        <source>SYNTHETIC</source>
        <translation>SINTÉTICA</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automática</translation>
    </message>
    <message>
        <source>Full range</source>
        <translation>Rango completo</translation>
    </message>
    <message>
        <source>Of the file:</source>
        <translation>Del archivo:</translation>
    </message>
    <message>
        <source>Of the pixels:</source>
        <translation>De los píxeles:</translation>
    </message>
    <message>
        <source>%1   W %2 · L %3</source>
        <translation>%1   W %2 · L %3</translation>
    </message>
    <message>
        <source>of %L1</source>
        <translation>de %L1</translation>
    </message>
    <message>
        <source>Distance: drag from one end to the other. Delete removes, Esc ends.</source>
        <translation>Distancia: arrastre de un extremo al otro. Supr elimina, Esc termina.</translation>
    </message>
    <message>
        <source>Angle: drag to the vertex, then click the end of the other arm. Esc ends.</source>
        <translation>Ángulo: arrastre hasta el vértice y haga clic en el extremo del otro lado. Esc termina.</translation>
    </message>
    <message>
        <source>Region: drag a rectangle; two give the CNR. Delete removes, Esc ends.</source>
        <translation>Región: arrastre un rectángulo; dos dan el CNR. Supr elimina, Esc termina.</translation>
    </message>
    <message>
        <source>The measurements are in the clipboard.</source>
        <translation>Las mediciones están en el portapapeles.</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>In mm where the file tells the spacing of its pixels, else in pixels</source>
        <translation>En mm si el archivo indica el espaciado de sus píxeles; si no, en píxeles</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Ángulo</translation>
    </message>
    <message>
        <source>Drag the first arm towards the vertex, then place the end of the second arm</source>
        <translation>Arrastre el primer lado hacia el vértice y coloque después el extremo del segundo</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Mean, σ and SNR of a rectangle; CNR of two</source>
        <translation>Media, σ y SNR de un rectángulo; CNR de dos</translation>
    </message>
    <message>
        <source>Copy the measurements</source>
        <translation>Copiar las mediciones</translation>
    </message>
    <message>
        <source>Remove all measurements of this image</source>
        <translation>Eliminar todas las mediciones de esta radiografía</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Recuadros</translation>
    </message>
    <message>
        <source>Show or hide the labelled boxes</source>
        <translation>Mostrar u ocultar los recuadros etiquetados</translation>
    </message>
    <message>
        <source>DICOM overlays</source>
        <translation>Superposiciones DICOM</translation>
    </message>
    <message>
        <source>Show or hide the overlay planes of the file</source>
        <translation>Mostrar u ocultar los planos de superposición del archivo</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histograma</translation>
    </message>
    <message>
        <source>As the model sees it</source>
        <translation>Como la ve el modelo</translation>
    </message>
    <message>
        <source>The 8-bit square that networks are given</source>
        <translation>El cuadrado de 8 bits que reciben las redes</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>The two images that are selected, or this one and the one before</source>
        <translation>Las dos radiografías seleccionadas, o esta y la anterior</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Window: automatic, those of the file, presets (1 to 9), full range (0)</source>
        <translation>Ventana: automática, las del archivo, preajustes (1 a 9), rango completo (0)</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Fotograma</translation>
    </message>
    <message>
        <source>Frame of the image (comma and full stop, Alt+wheel)</source>
        <translation>Fotograma de la radiografía (coma y punto, Alt+rueda)</translation>
    </message>
    <message>
        <source>Model input</source>
        <translation>Entrada del modelo</translation>
    </message>
    <message>
        <source>Pixels a side</source>
        <translation>Píxeles por lado</translation>
    </message>
    <message>
        <source>Model input, pixels a side</source>
        <translation>Entrada del modelo, píxeles por lado</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>Estirar</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>Rellenar</translation>
    </message>
    <message>
        <source>How the image becomes a square: both sides stretched, the middle cut out, or black borders added</source>
        <translation>Cómo se hace cuadrada la radiografía: estirando ambos lados, recortando el centro o añadiendo bordes negros</translation>
    </message>
    <message>
        <source>How the image becomes a square</source>
        <translation>Cómo se hace cuadrada la radiografía</translation>
    </message>
    <message>
        <source>Histogram with the window</source>
        <translation>Histograma con la ventana</translation>
    </message>
    <message>
        <source>Left drag</source>
        <translation>Arrastrar con botón izquierdo</translation>
    </message>
    <message>
        <source>Window (right is wider) and level (up is brighter)</source>
        <translation>Ancho de ventana (a la derecha, más ancha) y centro (arriba, más clara)</translation>
    </message>
    <message>
        <source>Middle drag, Shift+left drag</source>
        <translation>Arrastrar con botón central, Mayús+arrastrar</translation>
    </message>
    <message>
        <source>Pan</source>
        <translation>Desplazar</translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation>Ctrl+rueda</translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation>Zoom en el puntero</translation>
    </message>
    <message>
        <source>Reset the view</source>
        <translation>Restablecer la vista</translation>
    </message>
    <message>
        <source>Window presets</source>
        <translation>Ventanas predefinidas</translation>
    </message>
    <message>
        <source>Corner text</source>
        <translation>Texto de las esquinas</translation>
    </message>
    <message>
        <source>Comma, full stop, Alt+wheel</source>
        <translation>Coma, punto, Alt+rueda</translation>
    </message>
    <message>
        <source>Another frame of the image</source>
        <translation>Otro fotograma de la radiografía</translation>
    </message>
    <message>
        <source>Measure a distance</source>
        <translation>Medir una distancia</translation>
    </message>
    <message>
        <source>Measure an angle</source>
        <translation>Medir un ángulo</translation>
    </message>
    <message>
        <source>Measure a region: mean, σ, SNR; CNR of two</source>
        <translation>Medir una región: media, σ, SNR; CNR de dos</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Remove the selected measurement</source>
        <translation>Eliminar la medición seleccionada</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Leave the tool</source>
        <translation>Dejar la herramienta</translation>
    </message>
    <message>
        <source>Compare two images</source>
        <translation>Comparar dos radiografías</translation>
    </message>
    <message>
        <source>The image on the full screen, and back</source>
        <translation>La radiografía a pantalla completa, y volver</translation>
    </message>
    <message>
        <source>Point at the image to read its values.</source>
        <translation>Señale la radiografía para leer sus valores.</translation>
    </message>
</context>
<context>
    <name>synthray::WeightsDialog</name>
    <message>
        <source>FID values like those of papers need one particular file with the weights of the Inception network. Without it Synthray compares sets on a random network.</source>
        <translation>Los valores de FID como los publicados necesitan un archivo concreto con los pesos de la red Inception. Sin él, Synthray compara los conjuntos con una red aleatoria.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>The download sends nothing but the request. No image leaves this machine.</source>
        <translation>La descarga solo envía la petición. Ninguna radiografía sale de esta máquina.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Cancel download</source>
        <translation>Cancelar la descarga</translation>
    </message>
    <message>
        <source>Weights of the FID network</source>
        <translation>Pesos de la red de la FID</translation>
    </message>
    <message>
        <source>Weights (*.pth *.pt *.safetensors *.npz);;All files (*)</source>
        <translation>Pesos (*.pth *.pt *.safetensors *.npz);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Downloading…</source>
        <translation>Descargando…</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>No weights file is chosen.</source>
        <translation>No hay ningún archivo de pesos elegido.</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>En uso: %1</translation>
    </message>
    <message>
        <source>It is the published file.</source>
        <translation>Es el archivo publicado.</translation>
    </message>
    <message>
        <source>It is not the published file: its FID cannot be compared with published values.</source>
        <translation>No es el archivo publicado: su FID no se puede comparar con valores publicados.</translation>
    </message>
</context>
<context>
    <name>synthray::WeightsDownload</name>
    <message>
        <source>Cannot write</source>
        <translation>No se puede escribir</translation>
    </message>
    <message>
        <source>Try again, or take the file from another machine with &quot;Choose a file…&quot;.</source>
        <translation>Inténtelo de nuevo, o tome el archivo de otra máquina con «Elegir un archivo…».</translation>
    </message>
    <message>
        <source>The download was cancelled.</source>
        <translation>La descarga se canceló.</translation>
    </message>
    <message>
        <source>What %1 sends is larger than &apos;%2&apos;: it is another file.</source>
        <translation>Lo que envía %1 es mayor que «%2»: es otro archivo.</translation>
    </message>
    <message>
        <source>The download from %1 failed: %2.</source>
        <translation>La descarga desde %1 falló: %2.</translation>
    </message>
    <message>
        <source>The download of &apos;%1&apos; ended after %2 of %3 bytes.</source>
        <translation>La descarga de «%1» terminó tras %2 de %3 bytes.</translation>
    </message>
    <message>
        <source>The checksum of the download does not fit: this is not &apos;%1&apos;.</source>
        <translation>La suma de comprobación de la descarga no coincide: esto no es «%1».</translation>
    </message>
</context>
</TS>
