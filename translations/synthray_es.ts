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
        <translation>leyendo imágenes</translation>
    </message>
    <message>
        <source>Stopped while reading the images.</source>
        <translation>Detenido mientras se leían las imágenes.</translation>
    </message>
</context>
<context>
    <name>Augmentation</name>
    <message>
        <source>Left and right are swapped: the heart appears on the other side, and side markers are mirrored.</source>
        <translation>La izquierda y la derecha se intercambian: el corazón aparece al otro lado y las marcas de lado quedan reflejadas.</translation>
    </message>
    <message>
        <source>The image is upside down and mirrored: after turning it upright, left and right are swapped.</source>
        <translation>La imagen queda cabeza abajo y reflejada: al enderezarla, la izquierda y la derecha están intercambiadas.</translation>
    </message>
    <message>
        <source>%1 (%2) must be greater than %3 (%4).</source>
        <translation>%1 (%2) debe ser mayor que %3 (%4).</translation>
    </message>
    <message>
        <source>The rectangle is left, upper, right, lower, in pixels of the image.</source>
        <translation>El rectángulo es izquierda, arriba, derecha, abajo, en píxeles de la imagen.</translation>
    </message>
    <message>
        <source>Choose a rectangle of at most 100 million pixels.</source>
        <translation>Elija un rectángulo de 100 millones de píxeles como máximo.</translation>
    </message>
    <message>
        <source>L/R swapped</source>
        <translation>I/D invertidos</translation>
    </message>
    <message>
        <source>A group of steps has no pixels of its own.</source>
        <translation>Un grupo de pasos no tiene píxeles propios.</translation>
    </message>
    <message>
        <source>%1 is in mm, and &apos;%2&apos; has no pixel spacing.</source>
        <translation>%1 está en mm y «%2» no tiene espaciado de píxeles.</translation>
    </message>
    <message>
        <source>Use DICOM images with a spacing, or leave this step out.</source>
        <translation>Use imágenes DICOM con espaciado u omita este paso.</translation>
    </message>
    <message>
        <source>%1 and %2 together cover the whole image.</source>
        <translation>%1 y %2 cubren juntos toda la imagen.</translation>
    </message>
    <message>
        <source>Their sum must be less than 100 %.</source>
        <translation>Su suma debe ser menor que 100 %.</translation>
    </message>
    <message>
        <source>shearX and shearY together flatten the image to a line.</source>
        <translation>shearX y shearY reducen juntos la imagen a una línea.</translation>
    </message>
    <message>
        <source>Use smaller angles.</source>
        <translation>Use ángulos menores.</translation>
    </message>
    <message>
        <source>%1: the sample has no 16-bit pixels.</source>
        <translation>%1: la muestra no tiene píxeles de 16 bits.</translation>
    </message>
    <message>
        <source>left, upper, right, lower: the rectangle %1 lies outside &apos;%2&apos;, which has %3 × %4 pixels.</source>
        <translation>left, upper, right, lower: el rectángulo %1 queda fuera de «%2», que tiene %3 × %4 píxeles.</translation>
    </message>
    <message>
        <source>Use the method in per cent for images of different sizes.</source>
        <translation>Para imágenes de distintos tamaños use el método en porcentaje.</translation>
    </message>
    <message>
        <source>reference: %1</source>
        <translation>reference: %1</translation>
    </message>
    <message>
        <source>Choose another reference image.</source>
        <translation>Elija otra imagen de referencia.</translation>
    </message>
    <message>
        <source>text: &apos;%1&apos; cannot be drawn.</source>
        <translation>text: «%1» no se puede dibujar.</translation>
    </message>
    <message>
        <source>Use 1 to %1 letters, digits and signs of ASCII.</source>
        <translation>Use de 1 a %1 letras, cifras y signos ASCII.</translation>
    </message>
    <message>
        <source>Both are in percent of the image.</source>
        <translation>Ambos están en porcentaje de la imagen.</translation>
    </message>
    <message>
        <source>%1: the rectangle of %2 × %3 pixels is too large.</source>
        <translation>%1: el rectángulo de %2 × %3 píxeles es demasiado grande.</translation>
    </message>
    <message>
        <source>%1: the result of %2 × %3 pixels is too large.</source>
        <translation>%1: el resultado de %2 × %3 píxeles es demasiado grande.</translation>
    </message>
    <message>
        <source>Choose a result of at most %1 million pixels.</source>
        <translation>Elija un resultado de como máximo %1 millones de píxeles.</translation>
    </message>
</context>
<context>
    <name>Bootstrap</name>
    <message>
        <source>There are no images to resample, or the number of patients does not match the images.</source>
        <translation>No hay imágenes que remuestrear, o el número de pacientes no corresponde a las imágenes.</translation>
    </message>
    <message>
        <source>The number of bootstrap resamples or the level is out of range.</source>
        <translation>El número de remuestreos o el nivel del bootstrap está fuera de rango.</translation>
    </message>
    <message>
        <source>Use 1 to %1 resamples and a level between 0 and 1.</source>
        <translation>Use de 1 a %1 remuestreos y un nivel entre 0 y 1.</translation>
    </message>
    <message>
        <source>Too many resamples: they do not fit into memory.</source>
        <translation>Demasiados remuestreos: no caben en la memoria.</translation>
    </message>
    <message>
        <source>Use fewer resamples.</source>
        <translation>Use menos remuestreos.</translation>
    </message>
    <message>
        <source>Stopped while computing the intervals.</source>
        <translation>Detenido mientras se calculaban los intervalos.</translation>
    </message>
    <message>
        <source>Two classifiers can only be compared on the same images.</source>
        <translation>Dos clasificadores solo se comparan con las mismas imágenes.</translation>
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
        <source>Choose a weights file, or set the trainable layers to all (freeze: none).</source>
        <translation>Elija un archivo de pesos o entrene todas las capas (freeze: none).</translation>
    </message>
    <message>
        <source>The weights file must come from a network with one channel; torchvision&apos;s have three.</source>
        <translation>El archivo de pesos debe ser de una red con un canal; las de torchvision tienen tres.</translation>
    </message>
    <message>
        <source>Inception v3 trains without its auxiliary head, which needs images of %1 px; these have %2.</source>
        <translation>Inception v3 se entrena sin su cabeza auxiliar: esta requiere imágenes de %1 px y las actuales tienen %2.</translation>
    </message>
    <message>
        <source>There is no recipe &apos;%1&apos;.</source>
        <translation>No existe la receta «%1».</translation>
    </message>
    <message>
        <source>The recipe is not valid JSON: %1.</source>
        <translation>La receta no es JSON válido: %1.</translation>
    </message>
    <message>
        <source>torchvision&apos;s weights of %1 were trained with other grey values (%2) than chosen here (%3).</source>
        <translation>Los pesos de torchvision para %1 se entrenaron con otros valores de gris (%2) que los elegidos aquí (%3).</translation>
    </message>
</context>
<context>
    <name>Classification</name>
    <message>
        <source>There are no predictions to evaluate.</source>
        <translation>No hay predicciones que evaluar.</translation>
    </message>
    <message>
        <source>Choose a split that contains images.</source>
        <translation>Elija una partición que contenga imágenes.</translation>
    </message>
    <message numerus="yes">
        <source>%n class(es) are too few to distinguish.</source>
        <translation>
            <numerusform>%n clase no basta para distinguir imágenes.</numerusform>
            <numerusform>%n clases no bastan para distinguir imágenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use images of at least two classes.</source>
        <translation>Use imágenes de al menos dos clases.</translation>
    </message>
    <message>
        <source>True classes, probabilities and patients do not belong to the same images and classes.</source>
        <translation>Las clases reales, las probabilidades y los pacientes no son de las mismas imágenes y clases.</translation>
    </message>
    <message>
        <source>Image %1 has a value that is not a probability (%2).</source>
        <translation>La imagen %1 tiene un valor que no es una probabilidad (%2).</translation>
    </message>
    <message>
        <source>The classifier did not learn: retrain it with a lower learning rate.</source>
        <translation>El clasificador no aprendió: entrénelo de nuevo con una tasa de aprendizaje menor.</translation>
    </message>
    <message>
        <source>The actual class of image %1 is not one of the classifier&apos;s classes.</source>
        <translation>La clase real de la imagen %1 no es una de las del clasificador.</translation>
    </message>
    <message>
        <source>Leave such images out, or train with their class.</source>
        <translation>Deje fuera esas imágenes, o entrene con su clase.</translation>
    </message>
    <message>
        <source>The number of predictions differs from the number of images.</source>
        <translation>El número de predicciones difiere del número de imágenes.</translation>
    </message>
    <message>
        <source>Image %1 is of a class that does not exist.</source>
        <translation>La imagen %1 es de una clase que no existe.</translation>
    </message>
    <message>
        <source>no label</source>
        <translation>sin etiqueta</translation>
    </message>
</context>
<context>
    <name>ClassifierReport</name>
    <message>
        <source>The predicted class is the most probable one. Balanced accuracy: mean recall over the classes that have images. Majority baseline: accuracy of always predicting the most frequent class.</source>
        <translation>La clase predicha es la más probable. Exactitud equilibrada: exhaustividad media de las clases que tienen imágenes. Referencia mayoritaria: exactitud de predecir siempre la clase más frecuente.</translation>
    </message>
    <message>
        <source>AUC and average precision: each class against the others, images of equal probability as one step; the mean is over the classes that have both kinds of images.</source>
        <translation>AUC y precisión media: cada clase contra las demás, las imágenes de igual probabilidad como un solo escalón; la media es sobre las clases que tienen imágenes de ambos tipos.</translation>
    </message>
    <message>
        <source>Calibration error (ECE): mean over %1 bins of equal width, weighted by their images, of the distance between accuracy and mean confidence.</source>
        <translation>Error de calibración (ECE): media sobre %1 intervalos de igual anchura, ponderados por sus imágenes, de la distancia entre exactitud y confianza media.</translation>
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
            <numerusform>Intervalos: %1 %, bootstrap por percentiles con %2 remuestreos de %n imagen, semilla %3. No se conocen los pacientes: los intervalos pueden ser demasiado estrechos.</numerusform>
            <numerusform>Intervalos: %1 %, bootstrap por percentiles con %2 remuestreos de %n imágenes, semilla %3. No se conocen los pacientes: los intervalos pueden ser demasiado estrechos.</numerusform>
        </translation>
    </message>
    <message>
        <source>A label is predicted from a probability of 0.5. Accuracy: share of images with every label correct. Balanced accuracy: mean over the labels of (sensitivity + specificity) / 2, so that a constant prediction has 0.5. Majority baseline: accuracy of always predicting the most frequent set of labels.</source>
        <translation>Una etiqueta se predice a partir de una probabilidad de 0,5. Exactitud: proporción de imágenes con todas las etiquetas correctas. Exactitud equilibrada: media sobre las etiquetas de (sensibilidad + especificidad) / 2, de modo que una predicción constante obtiene 0,5. Referencia mayoritaria: exactitud de predecir siempre el conjunto de etiquetas más frecuente.</translation>
    </message>
    <message>
        <source>All images are of one patient: intervals cannot be estimated, and other patients may give quite different values.</source>
        <translation>Todas las imágenes son de un solo paciente: no se pueden estimar los intervalos, y otros pacientes pueden dar valores muy distintos.</translation>
    </message>
    <message>
        <source>There is one image only: intervals cannot be estimated.</source>
        <translation>Solo hay una imagen: no se pueden estimar los intervalos.</translation>
    </message>
    <message numerus="yes">
        <source>The probabilities of %n image(s) do not sum to 1 (first: image %1, sum %2). ECE, Brier score and log loss are wrong for such values.</source>
        <translation>
            <numerusform>Las probabilidades de %n imagen no suman 1 (imagen %1, suma %2). El ECE, la puntuación de Brier y la pérdida logarítmica son incorrectos con tales valores.</numerusform>
            <numerusform>Las probabilidades de %n imágenes no suman 1 (la primera: imagen %1, suma %2). El ECE, la puntuación de Brier y la pérdida logarítmica son incorrectos con tales valores.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those of shares (accuracy, recall) are Wilson&apos;s, with the effective number of images if a patient has several.</source>
        <translation>Los de las proporciones (exactitud, exhaustividad) son los de Wilson, con el número efectivo de imágenes si un paciente tiene varias.</translation>
    </message>
    <message>
        <source>Where no interval is shown, it cannot be estimated: every resample gives the same value (for example because every image is classified correctly), or the class has images of one patient only.</source>
        <translation>Donde no se muestra ningún intervalo, no se puede estimar: todos los remuestreos dan el mismo valor (por ejemplo, porque todas las imágenes están bien clasificadas), o la clase solo tiene imágenes de un paciente.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Give either --recipe FILE or --preset ID.</source>
        <translation>Indique --recipe ARCHIVO o --preset ID.</translation>
    </message>
    <message>
        <source>Available presets: %1.</source>
        <translation>Preajustes disponibles: %1.</translation>
    </message>
    <message>
        <source>--%1: &apos;%2&apos; is not allowed.</source>
        <translation>--%1: «%2» no está permitido.</translation>
    </message>
    <message>
        <source>&apos;augment&apos; takes one image or folder.</source>
        <translation>«augment» admite una imagen o una carpeta.</translation>
    </message>
    <message>
        <source>--copies cannot be combined with --each.</source>
        <translation>--copies no se puede combinar con --each.</translation>
    </message>
    <message>
        <source>--each writes one image per method; --copies runs the whole recipe several times.</source>
        <translation>--each escribe una imagen por método; --copies aplica la receta completa varias veces.</translation>
    </message>
    <message>
        <source>The next scan would treat the results as images: &apos;%1&apos; is inside the image folder &apos;%2&apos;.</source>
        <translation>El siguiente análisis trataría los resultados como imágenes: «%1» está dentro de la carpeta de imágenes «%2».</translation>
    </message>
    <message>
        <source>Choose a folder outside it.</source>
        <translation>Elija una carpeta fuera de ella.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) written to &apos;%1&apos;.</source>
        <translation>
            <numerusform>%n imagen escrita en «%1».</numerusform>
            <numerusform>%n imágenes escritas en «%1».</numerusform>
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
        <source>write one image as it is displayed to a PNG file</source>
        <translation>escribir una imagen tal como se muestra en un archivo PNG</translation>
    </message>
    <message>
        <source>apply a recipe to an image or a folder</source>
        <translation>aplicar una receta a una imagen o a una carpeta</translation>
    </message>
    <message>
        <source>train a generator on a folder of images</source>
        <translation>entrenar un generador con una carpeta de imágenes</translation>
    </message>
    <message>
        <source>continue a run from its last checkpoint</source>
        <translation>continuar una ejecución desde su último punto de control</translation>
    </message>
    <message>
        <source>generate images with a trained run</source>
        <translation>generar imágenes con una ejecución entrenada</translation>
    </message>
    <message>
        <source>augment, train a small DCGAN and generate, on the sample images</source>
        <translation>aumentar, entrenar una DCGAN pequeña y generar, con las imágenes de ejemplo</translation>
    </message>
    <message>
        <source>Unknown command &apos;%1&apos;.</source>
        <translation>Orden desconocida «%1».</translation>
    </message>
    <message>
        <source>Usage: synthray-cli %1</source>
        <translation>Uso: synthray-cli %1</translation>
    </message>
    <message>
        <source>Not enough memory.</source>
        <translation>Memoria insuficiente.</translation>
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
        <translation>buscando imágenes</translation>
    </message>
    <message>
        <source>No image in &apos;%1&apos; can be opened.</source>
        <translation>No se puede abrir ninguna imagen de «%1».</translation>
    </message>
    <message>
        <source>&apos;synthray-cli scan&apos; lists the reasons.</source>
        <translation>«synthray-cli scan» enumera los motivos.</translation>
    </message>
    <message>
        <source>Cannot create the folder</source>
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
        <source>The sample images were not found.</source>
        <translation>No se encontraron las imágenes de ejemplo.</translation>
    </message>
    <message>
        <source>Give a folder of images with --data DIR.</source>
        <translation>Indique una carpeta de imágenes con --data CARPETA.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; already exists and is not empty.</source>
        <translation>«%1» ya existe y no está vacía.</translation>
    </message>
    <message>
        <source>Choose another folder with -o OUT.</source>
        <translation>Elija otra carpeta con -o SALIDA.</translation>
    </message>
    <message>
        <source>Contact sheet:    %1</source>
        <translation>Hoja de contactos:    %1</translation>
    </message>
    <message>
        <source>Augmented images:  %1</source>
        <translation>Imágenes aumentadas:  %1</translation>
    </message>
    <message>
        <source>Generated images:  %1</source>
        <translation>Imágenes generadas:   %1</translation>
    </message>
    <message>
        <source>Training run:     %1</source>
        <translation>Ejecución:            %1</translation>
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
        <translation>desconocido</translation>
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
        <translation>render admite una imagen.</translation>
    </message>
    <message>
        <source>scan needs a folder or images.</source>
        <translation>scan necesita una carpeta o imágenes.</translation>
    </message>
    <message>
        <source>Stopped before all images were opened.</source>
        <translation>Detenido antes de abrir todas las imágenes.</translation>
    </message>
    <message>
        <source>None of the images can be opened.</source>
        <translation>No se puede abrir ninguna de las imágenes.</translation>
    </message>
    <message>
        <source>Not enough memory to display &apos;%1&apos;.</source>
        <translation>Memoria insuficiente para mostrar «%1».</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 necesita un valor.</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 epochs; &apos;synthray-cli resume&apos; continues the run.</source>
        <translation>Detenido tras %1 de %2 épocas; «synthray-cli resume» continúa la ejecución.</translation>
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
            <numerusform>%n imagen sintética escrita: de %1 a %2</numerusform>
            <numerusform>%n imágenes sintéticas escritas: de %1 a %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder &apos;%1&apos; not found.</source>
        <translation>No se encontró la carpeta «%1».</translation>
    </message>
    <message>
        <source>Give the folder that contains the runs.</source>
        <translation>Indique la carpeta que contiene las ejecuciones.</translation>
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
        <source>-o &apos;%1&apos; would overwrite the image. Choose another file.</source>
        <translation>-o «%1» sobrescribiría la imagen. Elija otro archivo.</translation>
    </message>
    <message>
        <source>how a folder or table of images is recognised, and which files do not open</source>
        <translation>cómo se reconoce una carpeta o tabla de imágenes y qué archivos no se abren</translation>
    </message>
    <message>
        <source>exact and near duplicates in a set</source>
        <translation>duplicados exactos y casi duplicados de un conjunto</translation>
    </message>
    <message>
        <source>split a set by patient, or fix the leaks of its splits, and write it as a table</source>
        <translation>dividir un conjunto por paciente, o corregir las fugas de sus particiones, y escribirlo como tabla</translation>
    </message>
    <message>
        <source>every attribute of a DICOM file</source>
        <translation>todos los atributos de un archivo DICOM</translation>
    </message>
    <message>
        <source>open every file of a folder and write a table of the outcomes</source>
        <translation>abrir todos los archivos de una carpeta y escribir una tabla con los resultados</translation>
    </message>
    <message>
        <source>mean, deviation, SNR and CNR of regions, distances, angles, histogram</source>
        <translation>media, desviación típica, SNR y CNR de regiones, distancias, ángulos, histograma</translation>
    </message>
    <message>
        <source>de-identified images for sharing: DICOM without names, numbers and dates, or PNG without metadata</source>
        <translation>imágenes desidentificadas para compartir: DICOM sin nombres, números ni fechas, o PNG sin metadatos</translation>
    </message>
    <message>
        <source>deidentify needs a folder or images.</source>
        <translation>deidentify necesita una carpeta o imágenes.</translation>
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
        <source>Minimum, maximum and mean cover only the first %1 of %2 frames.</source>
        <translation>El mínimo, el máximo y la media abarcan solo los primeros %1 de %2 fotogramas.</translation>
    </message>
    <message>
        <source>--%1 takes %2 numbers separated by commas, not &apos;%3&apos;.</source>
        <translation>--%1 requiere %2 números separados por comas, no «%3».</translation>
    </message>
    <message>
        <source>region %1: mean %2, deviation %3, SNR %4, minimum %5, maximum %6, %7 pixels, area %8</source>
        <translation>región %1: media %2, desviación típica %3, SNR %4, mínimo %5, máximo %6, %7 píxeles, área %8</translation>
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
        <translation>«measure» admite una imagen.</translation>
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
        <translation>Con todas las etiquetas de cada imagen:</translation>
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
        <translation>Detenido antes de leer todas las imágenes.</translation>
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
        <source>  images (patients); %n patient(s) in total</source>
        <translation>
            <numerusform>  imágenes (pacientes); %n paciente en total</numerusform>
            <numerusform>  imágenes (pacientes); %n pacientes en total</numerusform>
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
        <source>LEAKS, %n: accuracy is overestimated because patients or images are in more than one split (fix: synthray-cli split --fix)</source>
        <translation>
            <numerusform>FUGAS, %n: la exactitud se sobrestima porque hay pacientes o imágenes en más de una partición (corregir: synthray-cli split --fix)</numerusform>
            <numerusform>FUGAS, %n: la exactitud se sobrestima porque hay pacientes o imágenes en más de una partición (corregir: synthray-cli split --fix)</numerusform>
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
        <source>near duplicate</source>
        <translation>casi duplicado</translation>
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
        <source>More than %1 pairs found: only the most similar are listed. For a complete list, use a smaller --distance.</source>
        <translation>Se encontraron más de %1 pares: solo se listan los más parecidos. Para una lista completa, use una --distance menor.</translation>
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
        <source>&apos;%1&apos; is part of the set and would be overwritten. Choose another file.</source>
        <translation>«%1» forma parte del conjunto y se sobrescribiría. Elija otro archivo.</translation>
    </message>
    <message>
        <source>-o &apos;%1&apos; must end with .csv, to be read back as a table.</source>
        <translation>-o «%1» debe terminar en .csv para poder leerse como tabla.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no splits to fix.</source>
        <translation>«%1» no tiene particiones que corregir.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) moved to another split.</source>
        <translation>
            <numerusform>%n imagen cambiada a otra partición.</numerusform>
            <numerusform>%n imágenes cambiadas a otra partición.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source># Outcome for each file</source>
        <translation># Resultado de cada archivo</translation>
    </message>
    <message>
        <source>Output of `%1`.</source>
        <translation>Salida de `%1`.</translation>
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
        <source>contents of a weights file, and whether it is the network of the published FID</source>
        <translation>contenido de un archivo de pesos, y si es la red de la FID publicada</translation>
    </message>
    <message>
        <source>accuracy, AUC and calibration of a classifier&apos;s predictions, with confidence intervals over patients</source>
        <translation>exactitud, AUC y calibración de las predicciones de un clasificador, con intervalos de confianza por paciente</translation>
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
        <translation>Omitida: %1</translation>
    </message>
    <message>
        <source>--weights and --backbone set the same thing: give only one of them.</source>
        <translation>--weights y --backbone fijan lo mismo: indique solo uno.</translation>
    </message>
    <message>
        <source>--epoch takes the number of an epoch or &apos;best&apos;, not &apos;%1&apos;.</source>
        <translation>--epoch admite el número de una época o «best», no «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n near-copies of training images were held back; --near-copies writes them too.</source>
        <translation>
            <numerusform>Se retuvo %n casi copia de imágenes de entrenamiento; --near-copies la escribe también.</numerusform>
            <numerusform>Se retuvieron %n casi copias de imágenes de entrenamiento; --near-copies las escribe también.</numerusform>
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
        <translation>distancia mediana a la imagen de entrenamiento más cercana: %1 (imágenes reservadas: %2, cociente %3)</translation>
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
            <numerusform>%n imagen, media ± desviación típica</numerusform>
            <numerusform>%n imágenes, media ± desviación típica</numerusform>
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
        <source>%n result(s) were resized to the original&apos;s size.</source>
        <translation>
            <numerusform>%n resultado se redimensionó al tamaño del original.</numerusform>
            <numerusform>%n resultados se redimensionaron al tamaño del original.</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be written.</source>
        <translation>No se puede escribir «%1».</translation>
    </message>
    <message>
        <source>Choose a file in an existing, writable folder.</source>
        <translation>Elija un archivo en una carpeta existente en la que se pueda escribir.</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 images.</source>
        <translation>Detenido tras %1 de %2 imágenes.</translation>
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
        <translation>imágenes</translation>
    </message>
    <message>
        <source>this classifier has collapsed: it predicts %1 for every image.</source>
        <translation>Este clasificador ha colapsado: predice %1 para cada imagen.</translation>
    </message>
    <message>
        <source>it is no better than always predicting %1.</source>
        <translation>No es mejor que predecir siempre %1.</translation>
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
        <source>correct in one table only</source>
        <translation>correcta solo en una tabla</translation>
    </message>
    <message>
        <source>p, McNemar exact</source>
        <translation>p, McNemar exacto</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds no images of the split &apos;%2&apos;.</source>
        <translation>«%1» no contiene imágenes de la partición «%2».</translation>
    </message>
    <message>
        <source>Available splits: %1.</source>
        <translation>Particiones disponibles: %1.</translation>
    </message>
    <message>
        <source>&apos;weights&apos; takes one file.</source>
        <translation>«weights» admite un archivo.</translation>
    </message>
    <message>
        <source>%1, %2 tensors, SHA-256 %3</source>
        <translation>%1, %2 tensores, SHA-256 %3</translation>
    </message>
    <message>
        <source>Best epoch %1: balanced accuracy %2, accuracy %3 (majority baseline %4), AUC %5 on %6 validation images.</source>
        <translation>Mejor época %1: exactitud equilibrada %2, exactitud %3 (referencia mayoritaria %4), AUC %5 en %6 imágenes de validación.</translation>
    </message>
    <message>
        <source>Give one image, folder or table.</source>
        <translation>Indique una imagen, una carpeta o una tabla.</translation>
    </message>
    <message>
        <source>Give --run, or --network with --weights (and --normalize if needed).</source>
        <translation>Indique --run, o --network con --weights (y --normalize si hace falta).</translation>
    </message>
    <message>
        <source>Split &apos;%1&apos; not found in &apos;%2&apos;.</source>
        <translation>No se encontró la partición «%1» en «%2».</translation>
    </message>
    <message>
        <source>train a classifier on a set of images</source>
        <translation>entrenar un clasificador con un conjunto de imágenes</translation>
    </message>
    <message>
        <source>predict the class of an image or of all images of a set</source>
        <translation>predecir la clase de una imagen o de todas las de un conjunto</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Estudios</translation>
    </message>
    <message>
        <source>&apos;%1&apos; already exists.</source>
        <translation>«%1» ya existe.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 of %2 cells (trainings) are done, %3 failed.</source>
        <translation>%1 de %2 celdas (entrenamientos) están terminadas, %3 fallaron.</translation>
    </message>
    <message>
        <source>Cannot print PDF: the program &apos;synthray&apos; was not found next to this one.</source>
        <translation>No se puede crear el PDF: no se encontró el programa «synthray» junto a este.</translation>
    </message>
    <message>
        <source>Write HTML with --html and print it in a browser.</source>
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
        <translation>colapsados %1/%2</translation>
    </message>
    <message>
        <source>  majority baseline (accuracy): %1</source>
        <translation>  referencia mayoritaria (exactitud): %1</translation>
    </message>
    <message numerus="yes">
        <source>Finished: %n epoch(s) on %1 images.</source>
        <translation>
            <numerusform>Terminado: %n época con %1 imágenes.</numerusform>
            <numerusform>Terminado: %n épocas con %1 imágenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no splits, and the run contains none of its images. Omit --split.</source>
        <translation>El conjunto no tiene particiones y la ejecución no contiene ninguna de sus imágenes. Omita --split.</translation>
    </message>
    <message>
        <source>default: %1</source>
        <translation>predeterminado: %1</translation>
    </message>
    <message>
        <source>Stopped while the decoder was still working.</source>
        <translation>Detenido mientras el descodificador aún trabajaba.</translation>
    </message>
    <message>
        <source>Stopped while reading &apos;%1&apos;.</source>
        <translation>Detenido al leer «%1».</translation>
    </message>
    <message>
        <source>Failed cells (%1 of %2), not counted above:</source>
        <translation>Celdas fallidas (%1 de %2), no contadas arriba:</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not exist.</source>
        <translation>«%1» no existe.</translation>
    </message>
    <message>
        <source>Give a folder of images, a table or a project with --data.</source>
        <translation>Indique con --data una carpeta de imágenes, una tabla o un proyecto.</translation>
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
        <source>Run the study again to retrain these cells.</source>
        <translation>Ejecute de nuevo el estudio para volver a entrenar estas celdas.</translation>
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
        <source>  images (studies); %n study(s) in total</source>
        <translation>
            <numerusform>  imágenes (estudios); %n estudio en total</numerusform>
            <numerusform>  imágenes (estudios); %n estudios en total</numerusform>
        </translation>
    </message>
    <message>
        <source>study %1</source>
        <translation>estudio %1</translation>
    </message>
    <message>
        <source>No image in &apos;%1&apos; matches --class and --split.</source>
        <translation>Ninguna imagen de «%1» coincide con --class y --split.</translation>
    </message>
    <message>
        <source>Available classes: %1. Available splits: %2.</source>
        <translation>Clases disponibles: %1. Particiones disponibles: %2.</translation>
    </message>
    <message>
        <source>For example --window 40,400.</source>
        <translation>Por ejemplo, --window 40,400.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; requires --measure memorisation.</source>
        <translation>«%1» requiere --measure memorisation.</translation>
    </message>
    <message>
        <source>&apos;compare&apos; takes two sets: the real images and the others.</source>
        <translation>«compare» admite dos conjuntos: las imágenes reales y las otras.</translation>
    </message>
    <message>
        <source>FID, KID, precision and recall of two sets, or of a set and a generator&apos;s run; copies of training images</source>
        <translation>FID, KID, precisión y exhaustividad de dos conjuntos, o de un conjunto y la ejecución de un generador; copias de imágenes de entrenamiento</translation>
    </message>
    <message>
        <source>&apos;%1&apos; requires --data: without it, saved predictions are read.</source>
        <translation>«%1» requiere --data: sin ella se leen las predicciones guardadas.</translation>
    </message>
    <message>
        <source>evaluate takes one table of predictions, or the folder of a classifier&apos;s run.</source>
        <translation>evaluate admite una tabla de predicciones o la carpeta de la ejecución de un clasificador.</translation>
    </message>
    <message>
        <source>--%1 works only with sets: &apos;%2&apos; is a single image.</source>
        <translation>--%1 solo se aplica a conjuntos: «%2» es una sola imagen.</translation>
    </message>
    <message>
        <source>info needs an image, or a project, folders and tables.</source>
        <translation>info necesita una imagen, o un proyecto, carpetas y tablas.</translation>
    </message>
    <message>
        <source>properties of an image; classes, splits, patients, leaks and remarks of a set</source>
        <translation>propiedades de una imagen; clases, particiones, pacientes, fugas y observaciones de un conjunto</translation>
    </message>
    <message>
        <source>reference pages of all parameters and commands; shell completions</source>
        <translation>páginas de referencia de todos los parámetros y órdenes; autocompletado para los shells</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Opción desconocida «%1».</translation>
    </message>
    <message>
        <source>Did you mean &apos;--%1&apos;?</source>
        <translation>¿Quería decir «--%1»?</translation>
    </message>
    <message>
        <source>&apos;--%1&apos; takes no value.</source>
        <translation>«--%1» no admite ningún valor.</translation>
    </message>
    <message>
        <source>&apos;--no-%1&apos; switches it off.</source>
        <translation>«--no-%1» lo desactiva.</translation>
    </message>
    <message>
        <source>default: %1 (%2)</source>
        <translation>predeterminado: %1 (%2)</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatoria</translation>
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
        <source>--%1 works only with a set: two images are compared directly.</source>
        <translation>--%1 solo se aplica a un conjunto: dos imágenes se comparan directamente.</translation>
    </message>
    <message>
        <source>--frame works only with two images.</source>
        <translation>--frame solo se aplica a dos imágenes.</translation>
    </message>
    <message>
        <source>quality takes two images, the reference and the other, or a set and a recipe.</source>
        <translation>quality admite dos imágenes, la referencia y la otra, o un conjunto y una receta.</translation>
    </message>
    <message>
        <source>MSE, PSNR, SSIM and related measures between two images, or between a set and the results of a recipe</source>
        <translation>MSE, PSNR, SSIM y medidas afines entre dos imágenes, o entre un conjunto y los resultados de una receta</translation>
    </message>
    <message>
        <source>runs takes the folder that contains the runs.</source>
        <translation>runs requiere la carpeta que contiene las ejecuciones.</translation>
    </message>
    <message>
        <source>Omit --fix to create splits.</source>
        <translation>Omita --fix para crear particiones.</translation>
    </message>
    <message>
        <source>--fix keeps the existing splits and cannot be combined with --%1.</source>
        <translation>--fix conserva las particiones existentes y no se puede combinar con --%1.</translation>
    </message>
    <message>
        <source>duplicates needs a project, or folders, tables (CSV) and images.</source>
        <translation>duplicates necesita un proyecto, o carpetas, tablas (CSV) e imágenes.</translation>
    </message>
    <message>
        <source>split needs a project, or folders, tables (CSV) and images.</source>
        <translation>split necesita un proyecto, o carpetas, tablas (CSV) e imágenes.</translation>
    </message>
    <message>
        <source>Arm &apos;%1&apos; not found.</source>
        <translation>No se encontró el brazo «%1».</translation>
    </message>
    <message>
        <source>No network of this study has --%1.</source>
        <translation>Ninguna red de este estudio tiene --%1.</translation>
    </message>
    <message>
        <source>Give one study file.</source>
        <translation>Indique un archivo de estudio.</translation>
    </message>
    <message>
        <source>create a study file from a preset: arms (setups being compared), networks, folds and seeds</source>
        <translation>crear un archivo de estudio a partir de un preajuste: brazos (variantes comparadas), redes, pliegues y semillas</translation>
    </message>
    <message>
        <source>train the cells of a study that are not done yet (a cell is one training: arm, network, fold, seed)</source>
        <translation>entrenar las celdas de un estudio que aún no están terminadas (una celda es un entrenamiento: brazo, red, pliegue, semilla)</translation>
    </message>
    <message>
        <source>which cells (trainings) are done, and what changed since</source>
        <translation>qué celdas (entrenamientos) están terminadas y qué ha cambiado desde entonces</translation>
    </message>
    <message>
        <source>which augmentation helps: table with confidence intervals, as text, HTML or PDF</source>
        <translation>qué aumento ayuda: tabla con intervalos de confianza, como texto, HTML o PDF</translation>
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
    <message>
        <source>--%1 cannot be combined with --remake.</source>
        <translation>--%1 no se puede combinar con --remake.</translation>
    </message>
    <message>
        <source>The row of the manifest holds everything that made the image.</source>
        <translation>La fila del manifiesto contiene todo lo que produjo la imagen.</translation>
    </message>
    <message>
        <source>--remake needs --row N.</source>
        <translation>--remake necesita --row N.</translation>
    </message>
    <message>
        <source>Rows are counted from 1, without the header.</source>
        <translation>Las filas se cuentan desde 1, sin la cabecera.</translation>
    </message>
    <message>
        <source>--row works only with --remake.</source>
        <translation>--row solo funciona con --remake.</translation>
    </message>
    <message>
        <source>--balance cannot be combined with --each or --copies.</source>
        <translation>--balance no se puede combinar con --each ni --copies.</translation>
    </message>
    <message>
        <source>It sets the number of copies for each class.</source>
        <translation>Fija el número de copias de cada clase.</translation>
    </message>
    <message>
        <source>Grey values: %1, as the weights of %2 expect.</source>
        <translation>Valores de gris: %1, como esperan los pesos de %2.</translation>
    </message>
    <message>
        <source> at the detector</source>
        <translation> en el detector</translation>
    </message>
    <message>
        <source> at the patient (calibrated)</source>
        <translation> en el paciente (calibrado)</translation>
    </message>
    <message>
        <source> at the patient (magnification %1)</source>
        <translation> en el paciente (magnificación %1)</translation>
    </message>
    <message>
        <source>distance: %1 pixel widths (spacing unknown)</source>
        <translation>distancia: %1 anchos de píxel (espaciado desconocido)</translation>
    </message>
    <message>
        <source>pixel shape %1 (width to height)</source>
        <translation>forma de los píxeles %1 (ancho a alto)</translation>
    </message>
    <message numerus="yes">
        <source>Compared with the second table on %n image(s) that are in both</source>
        <translation>
            <numerusform>Comparado con la segunda tabla en %n imagen que está en ambas</numerusform>
            <numerusform>Comparado con la segunda tabla en %n imágenes que están en ambas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n patient(s)</source>
        <translation>
            <numerusform>%1 de %n paciente</numerusform>
            <numerusform>%1 de %n pacientes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, patients unknown</source>
        <translation>%1, pacientes desconocidos</translation>
    </message>
    <message>
        <source>Cell %1: %2</source>
        <translation>Celda %1: %2</translation>
    </message>
    <message>
        <source>Without [low, high]: an interval cannot be estimated from one cell, or from cells that all have the same value.</source>
        <translation>Sin [inferior, superior]: no se puede estimar un intervalo a partir de una sola celda, ni de celdas con el mismo valor.</translation>
    </message>
    <message>
        <source>p (Holm): bootstrap over %1.</source>
        <translation>p (Holm): bootstrap sobre %1.</translation>
    </message>
    <message>
        <source>patients are not known; images of one patient may be in training and test.</source>
        <translation>no se conocen los pacientes; puede haber imágenes de un mismo paciente en entrenamiento y prueba.</translation>
    </message>
    <message numerus="yes">
        <source>%1 DICOM and %2 PNG files written to %3; %n image(s) left out.</source>
        <translation>
            <numerusform>%1 archivos DICOM y %2 PNG escritos en %3; %n imagen omitida.</numerusform>
            <numerusform>%1 archivos DICOM y %2 PNG escritos en %3; %n imágenes omitidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written: %1 (%2 arms, %n network(s), %3 trainings)</source>
        <translation>
            <numerusform>Escrito: %1 (%2 brazos, %n red, %3 entrenamientos)</numerusform>
            <numerusform>Escrito: %1 (%2 brazos, %n redes, %3 entrenamientos)</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the file to write with -o.</source>
        <translation>Indique con -o el archivo que se ha de escribir.</translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s) written to %1.</source>
        <translation>
            <numerusform>%n época escrita en %1.</numerusform>
            <numerusform>%n épocas escritas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>write the sample grids of a run as an animated GIF</source>
        <translation>escribir las cuadrículas de muestras de una ejecución como GIF animado</translation>
    </message>
    <message>
        <source>the runs in a folder, and how their training went</source>
        <translation>las ejecuciones de una carpeta, y cómo fue su entrenamiento</translation>
    </message>
    <message>
        <source>go on from a checkpoint of a generator&apos;s run with other settings</source>
        <translation>seguir desde un punto de control de la ejecución de un generador con otros ajustes</translation>
    </message>
    <message>
        <source>--class-count takes CLASS=N, not &apos;%1&apos;.</source>
        <translation>--class-count espera CLASE=N, no «%1».</translation>
    </message>
    <message>
        <source>Give one of --count N, --class-count CLASS=N and --balance.</source>
        <translation>Indique --count N, --class-count CLASE=N o --balance.</translation>
    </message>
    <message>
        <source>a generator&apos;s networks as safetensors and ONNX, for other programs</source>
        <translation>las redes de un generador como safetensors y ONNX, para otros programas</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) were kept from the export that did not end.</source>
        <translation>
            <numerusform>Se conservó %n imagen de la exportación interrumpida.</numerusform>
            <numerusform>Se conservaron %n imágenes de la exportación interrumpida.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 of %3 boxes were lost.</source>
        <translation>%1: se perdieron %2 de %3 recuadros.</translation>
    </message>
    <message>
        <source>  images (patients, or studies where unknown); %1, and %2 of unknown patients</source>
        <translation>  imágenes (pacientes, o estudios si se desconocen); %1, y %2 de pacientes desconocidos</translation>
    </message>
    <message>
        <source>Available arms: %1; also each preset of a generator, alone (conditional64) or before the seven methods (hybrid-conditional64).</source>
        <translation>Brazos disponibles: %1; también cada preajuste de un generador, solo (conditional64) o antes de los siete métodos (hybrid-conditional64).</translation>
    </message>
    <message numerus="yes">
        <source>%1 changed none of the first %n image(s). %2</source>
        <translation>
            <numerusform>%1 no cambió la primera imagen. %2</numerusform>
            <numerusform>%1 no cambió ninguna de las primeras %n imágenes. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: more than half of the image is blank in %2 of %n image(s).</source>
        <translation>
            <numerusform>%1: más de la mitad de la imagen queda vacía en %2 de %n imagen.</numerusform>
            <numerusform>%1: más de la mitad de la imagen queda vacía en %2 de %n imágenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run has no checkpoint yet.</source>
        <translation>La ejecución aún no tiene ningún punto de control.</translation>
    </message>
    <message>
        <source>One checkpoint is kept: %1</source>
        <translation>Se conserva un solo punto de control: %1</translation>
    </message>
    <message>
        <source>Checkpoints that a branch can start from (--at STEP):</source>
        <translation>Puntos de control de los que puede partir una rama (--at PASO):</translation>
    </message>
</context>
<context>
    <name>Deidentify</name>
    <message>
        <source>No output folder was given.</source>
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
        <source>Choose an empty or new folder: existing files might reveal names.</source>
        <translation>Elija una carpeta vacía o nueva: los archivos existentes podrían revelar nombres.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is inside the image folder: the next scan would import the results as images.</source>
        <translation>«%1» está dentro de la carpeta de las imágenes: el siguiente análisis importaría los resultados como imágenes.</translation>
    </message>
    <message>
        <source>Choose a folder outside &apos;%1&apos;.</source>
        <translation>Elija una carpeta fuera de «%1».</translation>
    </message>
    <message>
        <source>de-identifying images</source>
        <translation>desidentificando imágenes</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n file(s); images.csv lists them.</source>
        <translation>
            <numerusform>Detenido tras %n archivo, que figura en images.csv.</numerusform>
            <numerusform>Detenido tras %n archivos, que figuran en images.csv.</numerusform>
        </translation>
    </message>
    <message>
        <source>There was not enough memory for this image.</source>
        <translation>No hubo memoria suficiente para esta imagen.</translation>
    </message>
    <message>
        <source>The label contains the patient&apos;s name and was left out of images.csv.</source>
        <translation>La etiqueta contiene el nombre del paciente y se omitió en images.csv.</translation>
    </message>
    <message>
        <source>its compressed pixel data are not divided into items</source>
        <translation>sus datos de píxeles comprimidos no están divididos en elementos («items»)</translation>
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
        <source>The file states that text is burned into the pixels.</source>
        <translation>El archivo indica que hay texto grabado en los píxeles.</translation>
    </message>
    <message>
        <source>It may show the patient&apos;s name: images of this kind often contain text, and the file does not state whether this one does.</source>
        <translation>Puede mostrar el nombre del paciente: las imágenes de este tipo suelen contener texto, y el archivo no indica si esta lo contiene.</translation>
    </message>
    <message>
        <source>Unused bits of its pixels hold an overlay that may contain text.</source>
        <translation>Hay una superposición, quizá con texto, en bits no usados de sus píxeles.</translation>
    </message>
    <message>
        <source>The file states that the patient is recognisable in the image.</source>
        <translation>El archivo indica que el paciente es reconocible en la imagen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is the source image and would be overwritten.</source>
        <translation>«%1» es la imagen de origen y se sobrescribiría.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>The dictionary of DICOM attributes is missing.</source>
        <translation>Falta el diccionario de atributos DICOM.</translation>
    </message>
    <message>
        <source>Reinstall Synthray, or set DCMDICTPATH to the path of dicom.dic.</source>
        <translation>Reinstale Synthray o asigne a DCMDICTPATH la ruta de dicom.dic.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be rewritten: %2.</source>
        <translation>«%1» no se puede reescribir: %2.</translation>
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
        <source>LibTorch uses the slow reference BLAS (%1): training takes ten times as long as necessary.</source>
        <translation>LibTorch calcula con la BLAS de referencia, que es lenta (%1): el entrenamiento tarda diez veces más de lo necesario.</translation>
    </message>
    <message>
        <source>%1 starts its own threads in addition to LibTorch&apos;s: training is up to 1.6 times slower than necessary.</source>
        <translation>%1 crea sus propios hilos además de los de LibTorch: el entrenamiento es hasta 1,6 veces más lento de lo necesario.</translation>
    </message>
    <message>
        <source>This LibTorch was built without oneDNN: convolutions are slow.</source>
        <translation>Esta LibTorch se compiló sin oneDNN: las convoluciones son lentas.</translation>
    </message>
    <message>
        <source>Use a LibTorch with oneDNN (Debian&apos;s and the official builds for x86-64 have it).</source>
        <translation>Use una LibTorch que lo incluya (como la de Debian y las oficiales para x86-64).</translation>
    </message>
    <message>
        <source>OMP_WAIT_POLICY is &apos;active&apos;: training becomes several times slower when another program is busy.</source>
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
        <source>Training runs on the CPU (%n thread(s)), as requested.</source>
        <translation>
            <numerusform>El entrenamiento usa la CPU (%n hilo), como se pidió.</numerusform>
            <numerusform>El entrenamiento usa la CPU (%n hilos), como se pidió.</numerusform>
        </translation>
    </message>
    <message>
        <source>The device &apos;%1&apos; was requested, but no CUDA device was found.</source>
        <translation>Se solicitó el dispositivo «%1», pero no se encontró ningún dispositivo CUDA.</translation>
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
        <source>Balanced: %1.</source>
        <translation>Equilibrado: %1.</translation>
    </message>
    <message>
        <source>Not enough steps yet.</source>
        <translation>Aún no hay suficientes pasos.</translation>
    </message>
    <message>
        <source>The losses are no longer numbers. The last that were: D %1, G %2 at step %3 (limit: any finite number). Only the steps since the last checkpoint are lost.</source>
        <translation>Las pérdidas ya no son números. Las últimas fueron: D %1, G %2 en el paso %3 (límite: cualquier número finito). Solo se pierden los pasos desde el último punto de control.</translation>
    </message>
    <message>
        <source>MS-SSIM within the samples %1 (real images %2), spread of their grey values %3 (%4)</source>
        <translation>MS-SSIM entre las muestras %1 (imágenes reales %2), dispersión de sus niveles de gris %3 (%4)</translation>
    </message>
    <message>
        <source>limits %1 and %2</source>
        <translation>límites %1 y %2</translation>
    </message>
    <message>
        <source>The training images are nearly all the same: MS-SSIM %1 (limit %2). A generator can learn only the variety that they have.</source>
        <translation>Las imágenes de entrenamiento son casi todas iguales: MS-SSIM %1 (límite %2). Un generador solo puede aprender la variedad que tienen.</translation>
    </message>
    <message>
        <source>The generator has collapsed: its images are too alike. %1; %2.</source>
        <translation>El generador ha colapsado: sus imágenes se parecen demasiado. %1; %2.</translation>
    </message>
    <message>
        <source>The samples vary less than real images. %1; %2.</source>
        <translation>Las muestras varían menos que las imágenes reales. %1; %2.</translation>
    </message>
    <message>
        <source>Varied: %1.</source>
        <translation>Variado: %1.</translation>
    </message>
    <message>
        <source>The generator copies: %1 of the samples are near-copies of training images, %2 after epoch %3 (limit %4).</source>
        <translation>El generador copia: %1 de las muestras son casi copias de imágenes de entrenamiento, %2 tras la época %3 (límite %4).</translation>
    </message>
    <message>
        <source>Checkerboard patterns: the power at the stride&apos;s frequencies is %1 times that beside them (real images %2, limit %3).</source>
        <translation>Patrón de tablero de ajedrez: la potencia en las frecuencias del paso es %1 veces la de las vecinas (imágenes reales %2, límite %3).</translation>
    </message>
    <message>
        <source>The discriminator swings from one extreme to the other: standard deviation of D(x) %1, of D(G(z)) %2 (limit %3). D and G chase each other.</source>
        <translation>El discriminador oscila de un extremo a otro: desviación estándar de D(x) %1, de D(G(z)) %2 (límite %3). D y G se persiguen.</translation>
    </message>
    <message>
        <source>The discriminator is too strong: %1 (limits %2 and %3). The generator hardly learns from it.</source>
        <translation>El discriminador es demasiado fuerte: %1 (límites %2 y %3). El generador apenas aprende de él.</translation>
    </message>
    <message>
        <source>The discriminator mistakes generated images for real ones: %1 (limit: a difference of %2).</source>
        <translation>El discriminador toma las imágenes generadas por reales: %1 (límite: una diferencia de %2).</translation>
    </message>
    <message>
        <source>The discriminator is blind to the difference: %1 (limit: a difference of %2). Either the images are very good or D does not learn: look at the samples.</source>
        <translation>El discriminador es ciego a la diferencia: %1 (límite: una diferencia de %2). O las imágenes son muy buenas o D no aprende: mire las muestras.</translation>
    </message>
    <message>
        <source>The discriminator leads: %1 (limit: a difference of %2). Check that the samples still change.</source>
        <translation>El discriminador va por delante: %1 (límite: una diferencia de %2). Compruebe que las muestras aún cambian.</translation>
    </message>
    <message>
        <source>The generator&apos;s gradients vanish: their norm is %1, which is %2 of the %3 at the start (limit %4). The generator no longer learns.</source>
        <translation>Los gradientes del generador se desvanecen: su norma es %1, el %2 de los %3 del comienzo (límite %4). El generador ya no aprende.</translation>
    </message>
    <message>
        <source>Generator loss is rising: from %1 to %2 since step %3 (limit: %4 times).</source>
        <translation>La pérdida del generador aumenta: de %1 a %2 desde el paso %3 (límite: %4 veces).</translation>
    </message>
    <message>
        <source>D learns slower: rate %1 instead of %2</source>
        <translation>D aprende más despacio: tasa %1 en vez de %2</translation>
    </message>
    <message>
        <source>D learns faster: rate %1 instead of %2</source>
        <translation>D aprende más deprisa: tasa %1 en vez de %2</translation>
    </message>
    <message>
        <source>G learns slower: rate %1 instead of %2</source>
        <translation>G aprende más despacio: tasa %1 en vez de %2</translation>
    </message>
    <message>
        <source>Both learn slower: rates %1 (D) and %2 (G)</source>
        <translation>Ambos aprenden más despacio: tasas %1 (D) y %2 (G)</translation>
    </message>
    <message>
        <source>Images from averaged weights of G (EMA %1)</source>
        <translation>Imágenes a partir de pesos promediados de G (EMA %1)</translation>
    </message>
    <message>
        <source>spread of their features %1 of that of real images (limit %2)</source>
        <translation>dispersión de sus características %1 de la de las imágenes reales (límite %2)</translation>
    </message>
    <message>
        <source>Each batch in %1 parts, whose gradients are added up</source>
        <translation>Cada lote en %1 partes, cuyos gradientes se suman</translation>
    </message>
    <message>
        <source>D sees augmented images only (DiffAugment)</source>
        <translation>D solo ve imágenes aumentadas (DiffAugment)</translation>
    </message>
    <message>
        <source>Real images count as %1 for D, not as 1 (label smoothing)</source>
        <translation>Las imágenes reales cuentan para D como %1, no como 1 (suavizado de etiquetas)</translation>
    </message>
    <message>
        <source>Too early to say how varied the samples are (step %1, limit %2): %3.</source>
        <translation>Demasiado pronto para decir lo variadas que son las muestras (paso %1, límite %2): %3.</translation>
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
        <source>No performance problems found.</source>
        <translation>No se han encontrado problemas de rendimiento.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>System check</source>
        <translation>Comprobación del sistema</translation>
    </message>
    <message>
        <source>Measuring the computing speed…</source>
        <translation>Midiendo la velocidad de cálculo…</translation>
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
        <source>Sample images (Kermany et al. 2018)</source>
        <translation>Imágenes de ejemplo (Kermany et al. 2018)</translation>
    </message>
    <message>
        <source>Parts and licences</source>
        <translation>Componentes y licencias</translation>
    </message>
</context>
<context>
    <name>DicomWriter</name>
    <message>
        <source>A DICOM image of the class Digital X-Ray needs %1.</source>
        <translation>Una imagen DICOM de la clase Digital X-Ray necesita %1.</translation>
    </message>
    <message>
        <source>Write 8- or 16-bit grey images or 8-bit colour images of one size.</source>
        <translation>Escriba imágenes grises de 8 o 16 bits o en color de 8 bits, todas del mismo tamaño.</translation>
    </message>
    <message>
        <source>There are no pixels to write.</source>
        <translation>No hay píxeles que escribir.</translation>
    </message>
    <message>
        <source>Pixels of this type cannot be written as DICOM.</source>
        <translation>Los píxeles de este tipo no se pueden escribir como DICOM.</translation>
    </message>
    <message>
        <source>A DICOM image has at most 65535 rows and columns, not %1 × %2.</source>
        <translation>Una imagen DICOM tiene como máximo 65535 filas y columnas, no %1 × %2.</translation>
    </message>
    <message>
        <source>Export it as PNG instead.</source>
        <translation>Expórtela como PNG.</translation>
    </message>
    <message>
        <source>The frames of one DICOM file must be of one size and type.</source>
        <translation>Los fotogramas de un archivo DICOM deben ser del mismo tamaño y tipo.</translation>
    </message>
    <message>
        <source>The frames of one DICOM file would take %1, more than %2.</source>
        <translation>Los fotogramas de un archivo DICOM ocuparían %1, más de %2.</translation>
    </message>
    <message>
        <source>Write fewer frames per file, or one file per image.</source>
        <translation>Escriba menos fotogramas por archivo, o un archivo por imagen.</translation>
    </message>
    <message>
        <source>Otherwise write it as a secondary capture.</source>
        <translation>Si no, escríbala como captura secundaria.</translation>
    </message>
    <message>
        <source>a grey image, and this one has colours</source>
        <translation>una imagen gris, y esta tiene colores</translation>
    </message>
    <message>
        <source>one file per image</source>
        <translation>un archivo por imagen</translation>
    </message>
    <message>
        <source>the pixel spacing</source>
        <translation>el espaciado de píxeles</translation>
    </message>
    <message>
        <source>State it in millimetres per pixel. %1</source>
        <translation>Indíquelo en milímetros por píxel. %1</translation>
    </message>
    <message>
        <source>the orientation of the patient</source>
        <translation>la orientación del paciente</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be written as DICOM: %2.</source>
        <translation>No se puede escribir «%1» como DICOM: %2.</translation>
    </message>
    <message>
        <source>There was not enough memory to write &apos;%1&apos;.</source>
        <translation>No hubo memoria suficiente para escribir «%1».</translation>
    </message>
    <message>
        <source>Close other programs, or write fewer frames per file.</source>
        <translation>Cierre otros programas o escriba menos fotogramas por archivo.</translation>
    </message>
</context>
<context>
    <name>Distribution</name>
    <message numerus="yes">
        <source>A set of %n image(s) is too small for this metric.</source>
        <translation>
            <numerusform>Un conjunto de %n imagen es demasiado pequeño para esta métrica.</numerusform>
            <numerusform>Un conjunto de %n imágenes es demasiado pequeño para esta métrica.</numerusform>
        </translation>
    </message>
    <message>
        <source>At least %1 images are needed.</source>
        <translation>Hacen falta al menos %1 imágenes.</translation>
    </message>
    <message>
        <source>The features contain values that are not numbers.</source>
        <translation>Las características contienen valores que no son números.</translation>
    </message>
    <message>
        <source>Check the weights file, or retrain the classifier.</source>
        <translation>Revise el archivo de pesos, o entrene de nuevo el clasificador.</translation>
    </message>
    <message>
        <source>The features of the two sets have different lengths (%1 and %2).</source>
        <translation>Los dos conjuntos tienen características de longitudes distintas (%1 y %2).</translation>
    </message>
    <message>
        <source>Compare features of one backbone and one size only.</source>
        <translation>Compare solo características de un mismo backbone y longitud.</translation>
    </message>
    <message>
        <source>The statistics contain values that are not numbers.</source>
        <translation>Las estadísticas contienen valores que no son números.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>The number of neighbours must be at least 1.</source>
        <translation>El número de vecinos debe ser al menos 1.</translation>
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
        <translation>La memorización necesita al menos una imagen generada y dos de entrenamiento.</translation>
    </message>
    <message>
        <source>The features of the sets have different lengths.</source>
        <translation>Los conjuntos tienen características de longitudes distintas.</translation>
    </message>
</context>
<context>
    <name>ExportJob</name>
    <message>
        <source>%1 files written to %2.</source>
        <translation>%1 archivos escritos en %2.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) were left out:</source>
        <translation>
            <numerusform>Se omitió %n imagen:</numerusform>
            <numerusform>Se omitieron %n imágenes:</numerusform>
        </translation>
    </message>
    <message>
        <source>Open this set</source>
        <translation>Abrir este conjunto</translation>
    </message>
    <message>
        <source>Show folder</source>
        <translation>Mostrar la carpeta</translation>
    </message>
    <message>
        <source>Export of augmented images</source>
        <translation>Exportación de imágenes aumentadas</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the export that had stopped were kept.</source>
        <translation>
            <numerusform>Se conservó %n archivo de la exportación interrumpida.</numerusform>
            <numerusform>Se conservaron %n archivos de la exportación interrumpida.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>The recipe has no enabled step.</source>
        <translation>La receta no tiene ningún paso activado.</translation>
    </message>
    <message>
        <source>Add a method or enable one.</source>
        <translation>Añada un método o active uno.</translation>
    </message>
    <message>
        <source>copies: &apos;%1&apos; is not allowed.</source>
        <translation>copies: «%1» no está permitido.</translation>
    </message>
    <message>
        <source>Use a value from 1 to 1000.</source>
        <translation>Use un valor de 1 a 1000.</translation>
    </message>
    <message>
        <source>bits: &apos;%1&apos; is not allowed.</source>
        <translation>bits: «%1» no está permitido.</translation>
    </message>
    <message>
        <source>Use 8, 16, or 0 for the image&apos;s own depth.</source>
        <translation>Use 8, 16 o 0 (la profundidad de la propia imagen).</translation>
    </message>
    <message>
        <source>No output folder was given.</source>
        <translation>No se indicó ninguna carpeta de destino.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is inside the image folder: the next scan would import the results as images.</source>
        <translation>«%1» está dentro de la carpeta de las imágenes: el siguiente análisis importaría los resultados como imágenes.</translation>
    </message>
    <message>
        <source>Choose a folder outside &apos;%1&apos;.</source>
        <translation>Elija una carpeta fuera de «%1».</translation>
    </message>
    <message>
        <source>augmenting images</source>
        <translation>aumentando imágenes</translation>
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
        <translation>No hubo memoria suficiente para esta imagen.</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n image(s); they are kept in &apos;%1&apos;.</source>
        <translation>
            <numerusform>Detenido tras %n imagen; permanece en «%1».</numerusform>
            <numerusform>Detenido tras %n imágenes; permanecen en «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>window: centre %1 and width %2 are not allowed.</source>
        <translation>window: el centro %1 y el ancho %2 no están permitidos.</translation>
    </message>
    <message>
        <source>The width must be greater than 0.</source>
        <translation>El ancho debe ser mayor que 0.</translation>
    </message>
    <message>
        <source>Use the manifest.csv that &apos;augment&apos; wrote.</source>
        <translation>Use el archivo manifest.csv que escribió «augment».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no column &apos;%2&apos;.</source>
        <translation>«%1» no tiene la columna «%2».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no row %2.</source>
        <translation>«%1» no tiene la fila %2.</translation>
    </message>
    <message>
        <source>Rows are counted from 1, without the header.</source>
        <translation>Las filas se cuentan desde 1, sin la cabecera.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, row %2: the column &apos;%3&apos; is damaged.</source>
        <translation>«%1», fila %2: la columna «%3» está dañada.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be read.</source>
        <translation>No se puede leer «%1».</translation>
    </message>
    <message>
        <source>Give the set that was augmented, with the same --class and --split.</source>
        <translation>Indique el conjunto que se aumentó, con los mismos --class y --split.</translation>
    </message>
    <message>
        <source>The row was made from image %1, and the set has only %2.</source>
        <translation>La fila procede de la imagen %1 y el conjunto solo tiene %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the image that the row was made from.</source>
        <translation>«%1» no es la imagen de la que procede la fila.</translation>
    </message>
    <message>
        <source>balance: &apos;%1&apos; is not allowed here.</source>
        <translation>balance: «%1» no está permitido aquí.</translation>
    </message>
    <message>
        <source>It replaces the number of copies and needs the whole recipe.</source>
        <translation>Sustituye al número de copias y necesita la receta completa.</translation>
    </message>
    <message>
        <source>balance: the class &apos;%1&apos; has %2 images, more than %3.</source>
        <translation>balance: la clase «%1» tiene %2 imágenes, más que %3.</translation>
    </message>
    <message>
        <source>Use the size of the largest class or more.</source>
        <translation>Use el tamaño de la clase mayor o más.</translation>
    </message>
    <message>
        <source>balance: the class &apos;%1&apos; would need more than %2 copies of each of its images.</source>
        <translation>balance: la clase «%1» necesitaría más de %2 copias de cada una de sus imágenes.</translation>
    </message>
    <message>
        <source>Use a smaller number.</source>
        <translation>Use un número menor.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;, row %2</source>
        <translation>«%1», fila %2</translation>
    </message>
    <message>
        <source>Cannot write</source>
        <translation>No se puede escribir</translation>
    </message>
    <message>
        <source>The mask &apos;%1&apos; does not fit its image of %2 × %3 pixels.</source>
        <translation>La máscara «%1» no corresponde a su imagen de %2 × %3 píxeles.</translation>
    </message>
    <message>
        <source>Masks are grey images as large as their images.</source>
        <translation>Las máscaras son imágenes en grises del tamaño de sus imágenes.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be encoded as PNG.</source>
        <translation>«%1» no se puede codificar como PNG.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are whole and kept; the same export into this folder goes on from there.</source>
        <translation>
            <numerusform>%n imagen está completa y se conserva; la misma exportación a esta carpeta continúa desde ahí.</numerusform>
            <numerusform>%n imágenes están completas y se conservan; la misma exportación a esta carpeta continúa desde ahí.</numerusform>
        </translation>
    </message>
    <message>
        <source>splits: the set has no training images; its splits are: %1.</source>
        <translation>splits: el conjunto no tiene imágenes de entrenamiento; sus particiones son: %1.</translation>
    </message>
    <message>
        <source>Choose all splits to export the others too.</source>
        <translation>Elija todas las imágenes para exportar también las demás.</translation>
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
        <source>%1 &apos;%2&apos;: permission denied.</source>
        <translation>%1 «%2»: permiso denegado.</translation>
    </message>
    <message>
        <source>Choose another folder, or change the permissions of this one.</source>
        <translation>Elija otra carpeta o cambie los permisos de esta.</translation>
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
        <source>&apos;%1&apos; is too large: %2 bytes (maximum %3).</source>
        <translation>«%1» es demasiado grande: %2 bytes (máximo %3).</translation>
    </message>
    <message>
        <source>Check that this is the right file.</source>
        <translation>Compruebe que es el archivo correcto.</translation>
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
        <source>Cannot create the folder &apos;%1&apos;: &apos;%2&apos; is a file.</source>
        <translation>No se puede crear la carpeta «%1»: «%2» es un archivo.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Cannot create the folder</source>
        <translation>No se puede crear la carpeta</translation>
    </message>
    <message>
        <source>Cannot write &apos;%1&apos;: it is a device or a pipe, not a file.</source>
        <translation>No se puede escribir «%1»: es un dispositivo o una tubería, no un archivo.</translation>
    </message>
    <message>
        <source>Specify a file.</source>
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
        <source>Save the table as CSV with UTF-8 encoding.</source>
        <translation>Guarde la tabla como CSV con la codificación UTF-8.</translation>
    </message>
    <message>
        <source>This does not look like a table of images.</source>
        <translation>Esto no parece una tabla de imágenes.</translation>
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
        <source>a quotation mark is never closed.</source>
        <translation>unas comillas no se cierran.</translation>
    </message>
    <message>
        <source>Close it, or double it when it is part of the text.</source>
        <translation>Ciérrelas, o duplíquelas si forman parte del texto.</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>%1 &apos;%2&apos;: it would exceed the largest file size that is allowed here.</source>
        <translation>%1 «%2»: se superaría el tamaño máximo de archivo permitido aquí.</translation>
    </message>
    <message>
        <source>Raise the limit (&apos;ulimit -f&apos;), or choose a disk that takes larger files.</source>
        <translation>Aumente el límite («ulimit -f») o elija un disco que admita archivos más grandes.</translation>
    </message>
    <message>
        <source>%1 &apos;%2&apos;: the disk reports an error.</source>
        <translation>%1 «%2»: el disco notifica un error.</translation>
    </message>
    <message>
        <source>Check the disk, or choose a folder on another one, then try again.</source>
        <translation>Compruebe el disco o elija una carpeta en otro y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es una carpeta</translation>
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
    <name>ImageIo</name>
    <message>
        <source>A GIF cannot have %1 × %2 pixels.</source>
        <translation>Un GIF no puede tener %1 × %2 píxeles.</translation>
    </message>
    <message>
        <source>Each side may have 1 to %1 pixels.</source>
        <translation>Cada lado puede tener de 1 a %1 píxeles.</translation>
    </message>
    <message>
        <source>The frames of &apos;%1&apos; have different sizes.</source>
        <translation>Los fotogramas de «%1» tienen tamaños distintos.</translation>
    </message>
</context>
<context>
    <name>Images</name>
    <message>
        <source>reading images</source>
        <translation>leyendo imágenes</translation>
    </message>
    <message>
        <source>Stopped while reading the images.</source>
        <translation>Detenido mientras se leían las imágenes.</translation>
    </message>
    <message>
        <source>Cannot read &apos;%1&apos;: %2.</source>
        <translation>No se puede leer «%1»: %2.</translation>
    </message>
    <message>
        <source>Rescan the folder.</source>
        <translation>Vuelva a analizar la carpeta.</translation>
    </message>
    <message>
        <source>opening images</source>
        <translation>abriendo imágenes</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>No folder or image was given.</source>
        <translation>No se indicó ninguna carpeta ni imagen.</translation>
    </message>
    <message>
        <source>Specify a folder of images.</source>
        <translation>Indique una carpeta de imágenes.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not exist.</source>
        <translation>«%1» no existe.</translation>
    </message>
    <message>
        <source>Check the path, and that its disk is connected.</source>
        <translation>Compruebe la ruta y que su disco esté conectado.</translation>
    </message>
    <message>
        <source>You do not have permission to read the folder &apos;%1&apos;.</source>
        <translation>No tiene permiso para leer la carpeta «%1».</translation>
    </message>
    <message>
        <source>Change its permissions or choose another folder.</source>
        <translation>Cambie sus permisos o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Stopped while looking for images.</source>
        <translation>Detenido mientras se buscaban imágenes.</translation>
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
        <translation>«%1» no empieza como una imagen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is empty (0 bytes).</source>
        <translation>«%1» está vacío (0 bytes).</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n image(s) in &apos;%1&apos; can be opened. The first: %2</source>
        <translation>
            <numerusform>No se puede abrir la única imagen (%n) de «%1»: %2</numerusform>
            <numerusform>No se puede abrir ninguna de las %n imágenes de «%1». La primera: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Images are PNG, JPEG, TIFF, BMP or DICOM files.</source>
        <translation>Las imágenes son archivos PNG, JPEG, TIFF, BMP o DICOM.</translation>
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
        <translation>No hay ninguna imagen en «%1», solo %2.</translation>
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
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>There is not enough memory for &apos;%1&apos;.</source>
        <translation>No hay memoria suficiente para «%1».</translation>
    </message>
    <message>
        <source>There is no image in this set.</source>
        <translation>No hay ninguna imagen en este conjunto.</translation>
    </message>
    <message>
        <source>it is a DICOM object without an image</source>
        <translation>es un objeto DICOM sin imagen</translation>
    </message>
    <message>
        <source>it is a DICOM object (%1) without an image</source>
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
        <source>its compression is not supported (%1)</source>
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
        <source>its header is not a BMP header</source>
        <translation>su cabecera no es una cabecera BMP</translation>
    </message>
    <message>
        <source>its pixels cannot be decoded</source>
        <translation>sus píxeles no se pueden descodificar</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a text file, not %2 as its name suggests.</source>
        <translation>«%1» es un archivo de texto, no %2 como indica su nombre.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a text file, not an image.</source>
        <translation>«%1» es un archivo de texto, no una imagen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not begin like an image: it is not %2 as its name suggests.</source>
        <translation>«%1» no empieza como una imagen: no es %2 como indica su nombre.</translation>
    </message>
    <message>
        <source>Close other programs, or use a smaller image.</source>
        <translation>Cierre otros programas o use una imagen más pequeña.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be decoded: %2</source>
        <translation>«%1» no se puede descodificar: %2</translation>
    </message>
    <message>
        <source>Copy or export it again from its source.</source>
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
        <source>a %1-bit JPEG</source>
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
        <source>its image data begins before the image size is given</source>
        <translation>sus datos de imagen empiezan antes de que se indique el tamaño</translation>
    </message>
    <message>
        <source>its image size differs from its header</source>
        <translation>el tamaño de la imagen difiere del de la cabecera</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a folder, not an image.</source>
        <translation>«%1» es una carpeta, no una imagen.</translation>
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
        <source>Copy it again from its source.</source>
        <translation>Cópielo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too large: %2.</source>
        <translation>«%1» es demasiado grande: %2.</translation>
    </message>
    <message>
        <source>Images of up to %1 can be read.</source>
        <translation>Se pueden leer imágenes de hasta %1.</translation>
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
        <source>&apos;%1&apos; is too large: its header gives %2.</source>
        <translation>«%1» es demasiado grande: su cabecera indica %2.</translation>
    </message>
    <message>
        <source>Images of up to %1 million pixels and %2 pixels per side can be read.</source>
        <translation>Se pueden leer imágenes de hasta %1 millones de píxeles y %2 píxeles por lado.</translation>
    </message>
    <message>
        <source>its header gives %1 × %2 pixels</source>
        <translation>su cabecera indica %1 × %2 píxeles</translation>
    </message>
    <message>
        <source>its first block is not a PNG header</source>
        <translation>su primer bloque no es una cabecera PNG</translation>
    </message>
    <message>
        <source>a floating-point TIFF other than grey, 32 or 64 bit</source>
        <translation>un TIFF de coma flotante que no es gris de 32 o 64 bits</translation>
    </message>
    <message>
        <source>a %1-bit TIFF</source>
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
        <source>&apos;%1&apos; is a link to a file that does not exist.</source>
        <translation>«%1» es un enlace a un archivo que no existe.</translation>
    </message>
    <message>
        <source>its elements have no type (implicit VR), which its transfer syntax does not allow</source>
        <translation>sus elementos no tienen tipo (VR implícita), lo que su sintaxis de transferencia no permite</translation>
    </message>
    <message>
        <source>comparing images</source>
        <translation>comparando imágenes</translation>
    </message>
    <message>
        <source>Stopped while comparing images.</source>
        <translation>Detenido mientras se comparaban las imágenes.</translation>
    </message>
    <message>
        <source>The edit of image &apos;%1&apos; is damaged: %2.</source>
        <translation>La modificación de la imagen «%1» está dañada: %2.</translation>
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
        <translation>«%1» no tiene la columna «path» con los nombres de las imágenes. Sus columnas: %2.</translation>
    </message>
    <message>
        <source>Add a header row with path, label, patient and split.</source>
        <translation>Añada una fila de encabezado con path, label, patient y split.</translation>
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
        <source>The row has %1 fields, the header row %2: it was skipped. Put quotes around fields that contain a separator.</source>
        <translation>La fila tiene %1 campos y el encabezado %2: se omitió. Ponga entre comillas los campos que contengan un separador.</translation>
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
        <source>The row adds nothing to line %1, which is about the same image.</source>
        <translation>La fila no añade nada a la línea %1, que trata de la misma imagen.</translation>
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
        <source>The %1 &apos;%2&apos; contradicts an earlier row (&apos;%3&apos;); the earlier row is used.</source>
        <translation>«%2» (%1) contradice una fila anterior («%3»); se usa la anterior.</translation>
    </message>
    <message>
        <source>The split &apos;%1&apos; is not train, val or test: the image gets no split.</source>
        <translation>La partición «%1» no es train, val ni test: la imagen queda sin partición.</translation>
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
        <source>&apos;%1&apos; is outside the table&apos;s folder and was not opened.</source>
        <translation>«%1» está fuera de la carpeta de la tabla y no se abrió.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a file.</source>
        <translation>«%1» no es un archivo.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is outside the table&apos;s folder, has no image extension and was not opened.</source>
        <translation>«%1» está fuera de la carpeta de la tabla, no tiene extensión de imagen y no se abrió.</translation>
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
        <source>The image has &apos;%1&apos; together with other labels: &apos;%1&apos; is left out.</source>
        <translation>La imagen tiene «%1» junto a otras etiquetas: se omite «%1».</translation>
    </message>
    <message>
        <source>The row has no image_id.</source>
        <translation>La fila no tiene image_id.</translation>
    </message>
    <message>
        <source>The image &apos;%1&apos; belongs to another study in line %2; that study is used.</source>
        <translation>La imagen «%1» pertenece a otro estudio en la línea %2; se usa ese estudio.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a VinDr-SpineXR label: it is left out.</source>
        <translation>«%1» no es una etiqueta de VinDr-SpineXR: se omite.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no box: only the label is used.</source>
        <translation>«%1» no tiene recuadro: solo se usa la etiqueta.</translation>
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
        <source>The file of image &apos;%1&apos; was not found.</source>
        <translation>No se encontró el archivo de la imagen «%1».</translation>
    </message>
    <message>
        <source>The annotations have no row for &apos;%1&apos;.</source>
        <translation>Las anotaciones no tienen ninguna fila para «%1».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is one of the images and would be overwritten.</source>
        <translation>«%1» es una de las imágenes y se sobrescribiría.</translation>
    </message>
    <message>
        <source>Choose another file name.</source>
        <translation>Elija otro nombre de archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) without a file extension are outside the table&apos;s folder and cannot be opened from the table. Save the table in the folder of the images.</source>
        <translation>
            <numerusform>%n imagen sin extensión está fuera de la carpeta de la tabla y no se puede abrir desde la tabla. Guarde la tabla en la carpeta de las imágenes.</numerusform>
            <numerusform>%n imágenes sin extensión están fuera de la carpeta de la tabla y no se pueden abrir desde la tabla. Guarde la tabla en la carpeta de las imágenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The class &apos;%1&apos; contains &apos;|&apos; or &apos;;&apos;, which separates labels in a table: it will be read back as several classes.</source>
        <translation>La clase «%1» contiene «|» o «;», que separa etiquetas en una tabla: se leerá como varias clases.</translation>
    </message>
    <message>
        <source>%1 bit</source>
        <translation>%1 bits</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have no split and are not used for training or evaluation.</source>
        <translation>
            <numerusform>%n imagen no está en ninguna partición y no se usa para el entrenamiento ni la evaluación.</numerusform>
            <numerusform>%n imágenes no están en ninguna partición y no se usan para el entrenamiento ni la evaluación.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %1 split has %n image(s): too few for a reliable evaluation. Choose a larger share for it.</source>
        <translation>
            <numerusform>La partición %1 tiene %n imagen: demasiado pocas para una evaluación fiable. Elija una proporción mayor.</numerusform>
            <numerusform>La partición %1 tiene %n imágenes: demasiado pocas para una evaluación fiable. Elija una proporción mayor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The %1 split has no image of the class &apos;%2&apos;.</source>
        <translation>La partición %1 no tiene ninguna imagen de la clase «%2».</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have no class.</source>
        <translation>
            <numerusform>%n imagen no tiene clase.</numerusform>
            <numerusform>%n imágenes no tienen clase.</numerusform>
        </translation>
    </message>
    <message>
        <source>The class &apos;%1&apos; has %2 times as many images as &apos;%3&apos;: always predicting &apos;%1&apos; is correct for %4 % of the images. Check the balanced accuracy and the recall of each class.</source>
        <translation>La clase «%1» tiene %2 veces más imágenes que «%3»: predecir siempre «%1» acierta en el %4 % de las imágenes. Fíjese en la exactitud equilibrada y en la exhaustividad de cada clase.</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) have images of more than one class, for example &apos;%1&apos;: expected for follow-up images; otherwise a labelling error.</source>
        <translation>
            <numerusform>%n paciente tiene imágenes de más de una clase («%1»): esperable en imágenes de seguimiento; si no, es un error de etiquetado.</numerusform>
            <numerusform>%n pacientes tienen imágenes de más de una clase, por ejemplo «%1»: esperable en imágenes de seguimiento; si no, es un error de etiquetado.</numerusform>
        </translation>
    </message>
    <message>
        <source>The images carry no patient ID, so leaks between splits cannot be checked.</source>
        <translation>Las imágenes no tienen identificador de paciente, por lo que no se pueden comprobar fugas entre particiones.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) carry no patient ID, so leaks cannot be checked for them.</source>
        <translation>
            <numerusform>%n imagen no tiene identificador de paciente, por lo que no se pueden comprobar sus fugas.</numerusform>
            <numerusform>%n imágenes no tienen identificador de paciente, por lo que no se pueden comprobar sus fugas.</numerusform>
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
        <source>%1 alone tells the classes apart with a balanced accuracy of %2 % (chance: 50 %): a classifier could use file properties instead of the image.</source>
        <translation>%1 basta para distinguir las clases con una exactitud equilibrada del %2 % (azar: 50 %): un clasificador podría usar propiedades del archivo en lugar de la imagen.</translation>
    </message>
    <message>
        <source>%1 alone tells &apos;%2&apos; from the other classes with a balanced accuracy of %3 % (chance: 50 %): a classifier could use file properties instead of the image.</source>
        <translation>%1 basta para distinguir «%2» de las demás clases con una exactitud equilibrada del %3 % (azar: 50 %): un clasificador podría usar propiedades del archivo en lugar de la imagen.</translation>
    </message>
    <message numerus="yes">
        <source>All %n file(s) that are %1 belong to the class &apos;%2&apos;: the file type may reveal the class.</source>
        <translation>
            <numerusform>El único archivo %1 (%n) es de la clase «%2»: el tipo de archivo puede delatar la clase.</numerusform>
            <numerusform>Los %n archivos %1 son todos de la clase «%2»: el tipo de archivo puede delatar la clase.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are MONOCHROME1 (low values are bright), the others are not. They are inverted for display and training; check that all images then look alike.</source>
        <translation>
            <numerusform>%n imagen es MONOCHROME1 (los valores bajos son claros); las demás no. Se invierte para mostrarla y entrenar; compruebe que entonces todas las imágenes se parecen.</numerusform>
            <numerusform>%n imágenes son MONOCHROME1 (los valores bajos son claros); las demás no. Se invierten para mostrarlas y entrenar; compruebe que entonces todas las imágenes se parecen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The images are of several modalities: %1.</source>
        <translation>Las imágenes son de varias modalidades: %1.</translation>
    </message>
    <message>
        <source>The images have several bit depths: %1.</source>
        <translation>Las imágenes tienen varias profundidades de bits: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The images have %n different size(s), %1 to %2 px wide and %3 to %4 px high: the choice of &apos;Fit to square&apos; will affect training.</source>
        <translation>
            <numerusform>Las imágenes tienen %n tamaño, de %1 a %2 px de ancho y de %3 a %4 px de alto: la opción «Ajuste al cuadrado» influye en el entrenamiento.</numerusform>
            <numerusform>Las imágenes tienen %n tamaños distintos, de %1 a %2 px de ancho y de %3 a %4 px de alto: la opción «Ajuste al cuadrado» influye en el entrenamiento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have not been opened yet and are not included in sizes, depths and these remarks.</source>
        <translation>
            <numerusform>%n imagen aún no se ha abierto: no cuenta en tamaños, profundidades ni en estas observaciones.</numerusform>
            <numerusform>%n imágenes aún no se han abierto: no cuentan en tamaños, profundidades ni en estas observaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Kermany chest radiographs: %1 (from file names)</source>
        <translation>Radiografías de tórax Kermany: %1 (según los nombres de archivo)</translation>
    </message>
    <message>
        <source>Table &apos;%1&apos;: %2</source>
        <translation>Tabla «%1»: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln imagen</numerusform>
            <numerusform>%Ln imágenes</numerusform>
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
        <translation>Abra una carpeta con imágenes.</translation>
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
        <source>Two folds are used for test and val: nothing is left for training.</source>
        <translation>Dos pliegues son test y val: no queda nada con que entrenar.</translation>
    </message>
    <message>
        <source>Choose at least 3 folds, or do not use a fold as val.</source>
        <translation>Elija al menos 3 pliegues, o ninguno como val.</translation>
    </message>
    <message>
        <source>train, val and test add up to %1 %, not 100 %.</source>
        <translation>train, val y test suman %1 %, no 100 %.</translation>
    </message>
    <message>
        <source>Change one of them.</source>
        <translation>Cambie uno de ellos.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have no patient and have not been read yet (first: &apos;%1&apos;), so copies could not be kept together.</source>
        <translation>
            <numerusform>%n imagen («%1») no tiene paciente y aún no se ha leído: sus copias no podrían mantenerse juntas.</numerusform>
            <numerusform>%n imágenes, la primera «%1», no tienen paciente y aún no se han leído: sus copias no podrían mantenerse juntas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wait until the images have been read, or split by image.</source>
        <translation>Espere a que se lean las imágenes, o divida por imagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) with several labels count under their rarest label.</source>
        <translation>
            <numerusform>%n imagen con varias etiquetas cuenta en la menos frecuente de ellas.</numerusform>
            <numerusform>%n imágenes con varias etiquetas cuentan en la menos frecuente de ellas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) or groups have images of several classes: each counts under its rarest class.</source>
        <translation>
            <numerusform>%n paciente o grupo tiene imágenes de varias clases: cuenta en la menos frecuente.</numerusform>
            <numerusform>%n pacientes o grupos tienen imágenes de varias clases: cada uno cuenta en la menos frecuente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) without a class are split as a separate class.</source>
        <translation>
            <numerusform>%n imagen sin clase se divide como clase aparte.</numerusform>
            <numerusform>%n imágenes sin clase se dividen como clase aparte.</numerusform>
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
        <source>The group without a class</source>
        <translation>El grupo sin clase</translation>
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
        <source>%n image(s) without a patient count as one group each: images of the same patient may end up in different parts.</source>
        <translation>
            <numerusform>%n imagen sin paciente cuenta como un grupo: las imágenes de un mismo paciente pueden acabar en partes distintas.</numerusform>
            <numerusform>%n imágenes sin paciente cuentan cada una como un grupo: las imágenes de un mismo paciente pueden acabar en partes distintas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Images of one patient may be in different parts, so test results will be too optimistic.</source>
        <translation>Las imágenes de un paciente pueden quedar en partes distintas, por lo que los resultados de prueba serán demasiado optimistas.</translation>
    </message>
    <message>
        <source>fold %1</source>
        <translation>pliegue %1</translation>
    </message>
    <message>
        <source>%1 has %2 % of the images, not %3 %: groups are kept whole.</source>
        <translation>%1 tiene el %2 % de las imágenes, no el %3 %: los grupos se mantienen enteros.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be opened because its name is not valid UTF-8. Rename the file.</source>
        <translation>«%1» no se puede abrir porque su nombre no es UTF-8 válido. Cambie el nombre del archivo.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a device or a pipe, not an image.</source>
        <translation>«%1» es un dispositivo o una tubería, no una imagen.</translation>
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
        <source>Convert it to uncompressed DICOM, which can be read in parts.</source>
        <translation>Conviértalo a DICOM sin comprimir, que se puede leer por partes.</translation>
    </message>
    <message>
        <source>its pixel data are split into more than %1 fragments</source>
        <translation>sus datos de píxeles están divididos en más de %1 fragmentos</translation>
    </message>
    <message>
        <source>its header states %1 frames, but its pixel data hold %2</source>
        <translation>su cabecera indica %1 fotogramas, pero sus datos de píxeles contienen %2</translation>
    </message>
    <message>
        <source>its pixel data are cut off: only %1 of %2 bytes are present</source>
        <translation>sus datos de píxeles están truncados: solo hay %1 de %2 bytes</translation>
    </message>
    <message>
        <source>a frame takes more than 2 GB</source>
        <translation>un fotograma ocupa más de 2 GB</translation>
    </message>
    <message>
        <source>floating-point pixels must have %1 bits in one sample, not %2 in %3</source>
        <translation>los píxeles de coma flotante deben tener %1 bits en una muestra, no %2 en %3</translation>
    </message>
    <message>
        <source>its header states %1 bits stored, but %2 bits allocated</source>
        <translation>su cabecera indica %1 bits almacenados, pero %2 bits asignados</translation>
    </message>
    <message>
        <source>it is cut off in element %1: only %2 of %3 bytes are present</source>
        <translation>está truncado en el elemento %1: solo hay %2 de %3 bytes</translation>
    </message>
    <message>
        <source>its pixel data are not a valid JPEG 2000 stream</source>
        <translation>sus datos de píxeles no son un flujo JPEG 2000 válido</translation>
    </message>
    <message>
        <source>its JPEG 2000 stream holds %1 × %2 pixels, its header states %3 × %4</source>
        <translation>su flujo JPEG 2000 contiene %1 × %2 píxeles; su cabecera indica %3 × %4</translation>
    </message>
    <message>
        <source>its JPEG 2000 stream holds %1 samples of %2 bits, its header states %3</source>
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
        <source>its JPEG 2000 stream has colour planes of different sizes</source>
        <translation>su flujo JPEG 2000 tiene planos de color de tamaño distinto</translation>
    </message>
    <message>
        <source>its pixel data are not a valid JPEG stream</source>
        <translation>sus datos de píxeles no son un flujo JPEG válido</translation>
    </message>
    <message>
        <source>its JPEG stream holds %1 × %2 pixels of %3 samples, its header states %4 × %5 of %6</source>
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
        <source>its header places an overlay in bit %1 of the pixels, which cannot hold one</source>
        <translation>su cabecera sitúa una superposición en el bit %1 de los píxeles, que no puede contenerla</translation>
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
        <source>its pixels are compressed, but its header does not state how</source>
        <translation>sus píxeles están comprimidos, pero su cabecera no indica cómo</translation>
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
        <source>An index is a tab-separated table whose first line names the columns.</source>
        <translation>Un índice es una tabla separada por tabuladores cuya primera línea nombra las columnas.</translation>
    </message>
    <message>
        <source>%1 of %2 frames checked</source>
        <translation>%1 de %2 fotogramas comprobados</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; does not exist.</source>
        <translation>La carpeta «%1» no existe.</translation>
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
        <source>a %1-bit BMP with compression %2</source>
        <translation>un BMP de %1 bits con la compresión %2</translation>
    </message>
    <message>
        <source>its header gives no image size</source>
        <translation>su cabecera no indica el tamaño de la imagen</translation>
    </message>
    <message>
        <source>a palette or 1-bit TIFF of more than 100 million pixels</source>
        <translation>un TIFF con paleta o de 1 bit de más de 100 millones de píxeles</translation>
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
        <source>The table &apos;%1&apos; has a header row but no data.</source>
        <translation>La tabla «%1» tiene una fila de encabezado, pero ningún dato.</translation>
    </message>
    <message>
        <source>The row adds nothing to &apos;%1&apos;, which already describes the image.</source>
        <translation>La fila no añade nada a «%1», que ya describe la imagen.</translation>
    </message>
    <message>
        <source>The box is far outside the image: it is left out.</source>
        <translation>El recuadro está muy fuera de la imagen: se omite.</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) or studies have images of more than one class, for example &apos;%1&apos;: expected for follow-up images; otherwise a labelling error.</source>
        <translation>
            <numerusform>%n paciente o estudio tiene imágenes de más de una clase («%1»): esperable en imágenes de seguimiento; si no, es un error de etiquetado.</numerusform>
            <numerusform>%n pacientes o estudios tienen imágenes de más de una clase, por ejemplo «%1»: esperable en imágenes de seguimiento; si no, es un error de etiquetado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) carry no patient or study ID, so leaks cannot be checked for them.</source>
        <translation>
            <numerusform>%n imagen no tiene identificador de paciente ni de estudio, por lo que no se pueden comprobar sus fugas.</numerusform>
            <numerusform>%n imágenes no tienen identificador de paciente ni de estudio, por lo que no se pueden comprobar sus fugas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 16-bit image(s) have no value above %1 of 65,535 and appear nearly black, also in training. Choose a window in the viewer to see them; &apos;synthray-cli render --window&apos; writes versions for training.</source>
        <translation>
            <numerusform>%n imagen de 16 bits no tiene ningún valor por encima de %1 de 65 535 y aparece casi negra, también en el entrenamiento. Elija una ventana en el visor para verla; «synthray-cli render --window» escribe una versión para entrenar.</numerusform>
            <numerusform>%n imágenes de 16 bits no tienen ningún valor por encima de %1 de 65 535 y aparecen casi negras, también en el entrenamiento. Elija una ventana en el visor para verlas; «synthray-cli render --window» escribe versiones para entrenar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tables %1: %2</source>
        <translation>Tablas %1: %2</translation>
    </message>
    <message>
        <source>Add a row for each image to the table.</source>
        <translation>Añada a la tabla una fila por cada imagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of near-duplicates are in different parts, so test results may be too optimistic. Tick &apos;Keep near-duplicates together&apos; to avoid this.</source>
        <translation>
            <numerusform>%n par de casi duplicados está en partes distintas, por lo que los resultados de prueba pueden ser demasiado optimistas. Marque «Mantener juntos los casi duplicados» para evitarlo.</numerusform>
            <numerusform>%n pares de casi duplicados están en partes distintas, por lo que los resultados de prueba pueden ser demasiado optimistas. Marque «Mantener juntos los casi duplicados» para evitarlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; has an unsupported image format (%2).</source>
        <translation>«%1» tiene un formato de imagen no admitido (%2).</translation>
    </message>
    <message>
        <source>it is a DICOMDIR, a list of the files beside it</source>
        <translation>es un DICOMDIR, una lista de los archivos que tiene al lado</translation>
    </message>
    <message>
        <source>Open the folder that contains it.</source>
        <translation>Abra la carpeta en la que está.</translation>
    </message>
    <message>
        <source>It contains nothing to display. Leave it out.</source>
        <translation>No contiene nada que mostrar. Déjelo fuera.</translation>
    </message>
    <message>
        <source>Images of up to %1 frames can be read.</source>
        <translation>Se pueden leer imágenes de hasta %1 fotogramas.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be read: %2. It was not changed.</source>
        <translation>«%1» no se puede leer: %2. No se modificó.</translation>
    </message>
    <message>
        <source>Reopen the set.</source>
        <translation>Vuelva a abrir el conjunto.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: %2 &apos;%3&apos; contains a comma, which was read as the decimal point.</source>
        <translation>«%1»: %2 «%3» tiene una coma, que se ha leído como separador decimal.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: %2 &apos;%3&apos; is not a number and was ignored.</source>
        <translation>«%1»: %2 «%3» no es un número y se ha ignorado.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: the largest entry of its VOI LUT is far below the range that the descriptor states, so the image is shown scaled to that entry.</source>
        <translation>«%1»: la mayor entrada de su tabla VOI está muy por debajo del rango que indica el descriptor, por lo que la imagen se muestra a la escala de esa entrada.</translation>
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
        <translation>Imágenes de una tabla: %1</translation>
    </message>
    <message>
        <source>The classes %1 differ only in case or spaces. If they are the same class, switch on &apos;Ignore case and spaces in names&apos; under Data, Splits.</source>
        <translation>Las clases %1 solo difieren en mayúsculas o espacios. Si son la misma clase, active «Ignorar mayúsculas y espacios en los nombres» en Datos, Particiones.</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) have several names that differ only in case or spaces, for example &apos;%1&apos; and &apos;%2&apos;. If they are the same patient, switch on &apos;Ignore case and spaces in names&apos; under Data, Splits.</source>
        <translation>
            <numerusform>%n paciente tiene varios nombres que solo difieren en mayúsculas o espacios: «%1» y «%2». Si es el mismo paciente, active «Ignorar mayúsculas y espacios en los nombres» en Datos, Particiones.</numerusform>
            <numerusform>%n pacientes tienen varios nombres que solo difieren en mayúsculas o espacios, por ejemplo «%1» y «%2». Si son el mismo paciente, active «Ignorar mayúsculas y espacios en los nombres» en Datos, Particiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>The table &apos;%1&apos; is not in UTF-8: it was read as Windows-1252.</source>
        <translation>La tabla «%1» no está en UTF-8: se ha leído como Windows-1252.</translation>
    </message>
    <message>
        <source>The table &apos;%1&apos; was not used: hardly any of its rows match an image in this folder.</source>
        <translation>La tabla «%1» no se ha usado: casi ninguna de sus filas corresponde a una imagen de esta carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos;: %n value(s) of -1 (uncertain) were read as no label.</source>
        <translation>
            <numerusform>«%1»: %n valor de -1 (incierto) se ha leído como ausencia de etiqueta.</numerusform>
            <numerusform>«%1»: %n valores de -1 (incierto) se han leído como ausencia de etiqueta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; holds %n mask(s) for the images next to it; they are no images of the set, but follow when images are augmented.</source>
        <translation>
            <numerusform>«%1» contiene %n máscara para las imágenes contiguas; no es una imagen del conjunto, pero la sigue al aumentar.</numerusform>
            <numerusform>«%1» contiene %n máscaras para las imágenes contiguas; no son imágenes del conjunto, pero las siguen al aumentar.</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;spacing&apos; must be a length in mm</source>
        <translation>&apos;spacing&apos; debe ser una longitud en mm</translation>
    </message>
    <message>
        <source>&apos;keep&apos; must be 0 or 1</source>
        <translation>&apos;keep&apos; debe ser 0 o 1</translation>
    </message>
    <message>
        <source>No image is in test, so there is no test part to keep.</source>
        <translation>Ninguna imagen está en test, así que no hay parte de prueba que conservar.</translation>
    </message>
    <message>
        <source>Do not keep the test part: one is cut out then.</source>
        <translation>No conserve la parte de prueba: entonces se crea una.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) get no split: their patient or a copy of them is in the test part, which is kept as it is.</source>
        <translation>
            <numerusform>%n imagen queda sin parte: su paciente o una copia está en la parte de prueba, que se conserva tal cual.</numerusform>
            <numerusform>%n imágenes quedan sin parte: su paciente o una copia está en la parte de prueba, que se conserva tal cual.</numerusform>
        </translation>
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
        <source>Networks cannot be trained or used: the LibTorch component of Synthray is not installed (&apos;%1&apos;).</source>
        <translation>Las redes no se pueden entrenar ni usar: el componente LibTorch de Synthray no está instalado («%1»).</translation>
    </message>
    <message>
        <source>Install Synthray completely, or build it with LibTorch.</source>
        <translation>Instale Synthray completo, o compílelo con LibTorch.</translation>
    </message>
    <message>
        <source>The LibTorch component of Synthray cannot be opened: %1</source>
        <translation>El componente LibTorch de Synthray no se puede abrir: %1</translation>
    </message>
    <message>
        <source>Reinstall Synthray with the LibTorch version that its package requires.</source>
        <translation>Reinstale Synthray con la versión de LibTorch que exige su paquete.</translation>
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
        <source>it has %1 bytes, but %2 were written</source>
        <translation>tiene %1 bytes, pero se escribieron %2</translation>
    </message>
    <message>
        <source>its SHA-256 does not match the recorded one</source>
        <translation>su SHA-256 no coincide con el registrado</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not describe a checkpoint of this program.</source>
        <translation>«%1» no describe un punto de control de este programa.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no checkpoint yet.</source>
        <translation>«%1» todavía no contiene ningún punto de control.</translation>
    </message>
    <message>
        <source>Train it until its first checkpoint.</source>
        <translation>Entrénela antes hasta su primer punto de control.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: &apos;%2&apos; has a different shape than in this network.</source>
        <translation>«%1»: «%2» tiene otra forma que en esta red.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not contain &apos;%2&apos;.</source>
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
        <source>Stopped immediately.</source>
        <translation>Detenido al instante.</translation>
    </message>
    <message>
        <source>Training was stopped immediately.</source>
        <translation>El entrenamiento se detuvo al instante.</translation>
    </message>
    <message>
        <source>Resume continues from the last checkpoint.</source>
        <translation>«Reanudar» continúa desde el último punto de control.</translation>
    </message>
    <message>
        <source>Training diverged in epoch %1 (step %2): the losses are no longer finite numbers.</source>
        <translation>El entrenamiento divergió en la época %1 (paso %2): las pérdidas ya no son números finitos.</translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation>Época %1 de %2</translation>
    </message>
    <message>
        <source>Use another checkpoint, or train again.</source>
        <translation>Use otro punto de control o entrene de nuevo.</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: tensor &apos;%2&apos; has the type &apos;%3&apos;, which is not supported.</source>
        <translation>«%1»: el tensor «%2» es del tipo «%3», que no se admite.</translation>
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
        <source>The number of images (count) is %1.</source>
        <translation>El número de imágenes (count) es %1.</translation>
    </message>
    <message>
        <source>Choose a value from 1 to 100000.</source>
        <translation>Elija un valor de 1 a 100000.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not the run of a generator.</source>
        <translation>«%1» no es la ejecución de un generador.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no snapshot of epoch %2.</source>
        <translation>«%1» no conserva ninguna instantánea de la época %2.</translation>
    </message>
    <message>
        <source>Available snapshots: %1.</source>
        <translation>Instantáneas disponibles: %1.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n image(s).</source>
        <translation>
            <numerusform>Detenido tras %n imagen.</numerusform>
            <numerusform>Detenido tras %n imágenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Image %1 of %2</source>
        <translation>Imagen %1 de %2</translation>
    </message>
    <message>
        <source>Stopped before training began.</source>
        <translation>Detenido antes de comenzar el entrenamiento.</translation>
    </message>
    <message>
        <source>Looking for images</source>
        <translation>Buscando imágenes</translation>
    </message>
    <message>
        <source>Available classes: %1. Splits: %2.</source>
        <translation>Clases disponibles: %1. Particiones: %2.</translation>
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
        <translation>No queda ninguna imagen de «%1» con la que entrenar.</translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; has only %n image(s) to train on; a generator needs at least 2.</source>
        <translation>
            <numerusform>«%1» solo tiene %n imagen para entrenar; un generador necesita al menos 2.</numerusform>
            <numerusform>«%1» solo tiene %n imágenes para entrenar; un generador necesita al menos 2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a class or folder with more images.</source>
        <translation>Elija una clase o carpeta con más imágenes.</translation>
    </message>
    <message numerus="yes">
        <source>%1 (batch) is %2, but there are only %n image(s) to train on.</source>
        <translation>
            <numerusform>%1 (batch) es %2, pero solo hay %n imagen para entrenar.</numerusform>
            <numerusform>%1 (batch) es %2, pero solo hay %n imágenes para entrenar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Set batch to %1 or less, or choose more images.</source>
        <translation>Fije batch en %1 o menos, o elija más imágenes.</translation>
    </message>
    <message>
        <source>Reading images</source>
        <translation>Leyendo imágenes</translation>
    </message>
    <message>
        <source>A run of kind &apos;%1&apos; cannot be trained here.</source>
        <translation>Una ejecución del tipo «%1» no se puede entrenar aquí.</translation>
    </message>
    <message>
        <source>No image folder was specified.</source>
        <translation>No se indicó ninguna carpeta de imágenes.</translation>
    </message>
    <message>
        <source>Choose the folder that holds the images to train on.</source>
        <translation>Elija la carpeta con las imágenes de entrenamiento.</translation>
    </message>
    <message>
        <source>Fingerprinting the images</source>
        <translation>Calculando la huella de las imágenes</translation>
    </message>
    <message>
        <source>The run &apos;%1&apos; is already finished.</source>
        <translation>La ejecución «%1» ya está finalizada.</translation>
    </message>
    <message>
        <source>Comparing the images with those of the run</source>
        <translation>Comparando las imágenes con las de la ejecución</translation>
    </message>
    <message>
        <source>The images in &apos;%1&apos; have changed since the run began.</source>
        <translation>Las imágenes de «%1» han cambiado desde que comenzó la ejecución.</translation>
    </message>
    <message>
        <source>Put the old images back, or start a new run.</source>
        <translation>Restituya las imágenes anteriores o inicie una ejecución nueva.</translation>
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
        <source>Remove it to resume from the previous checkpoint, or train again.</source>
        <translation>Elimínelo para continuar desde el anterior, o entrene de nuevo.</translation>
    </message>
    <message>
        <source>The weights of &apos;%1&apos; do not fit the FID InceptionV3 (%2).</source>
        <translation>Los pesos de «%1» no encajan en la InceptionV3 de la FID (%2).</translation>
    </message>
    <message>
        <source>The expected file is pt_inception-2015-12-05-6726825d.pth.</source>
        <translation>El archivo esperado es pt_inception-2015-12-05-6726825d.pth.</translation>
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
        <source>Not comparable with published FID: the weights file is not %1.</source>
        <translation>No comparable con la FID publicada: el archivo de pesos no es %1.</translation>
    </message>
    <message>
        <source>This is the published file: its FID is on the scale of pytorch-fid.</source>
        <translation>Este es el archivo publicado: su FID está en la escala de pytorch-fid.</translation>
    </message>
    <message>
        <source>This is not the published file, but it can be used. Its FID cannot be compared with published values.</source>
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
        <source>&apos;%1&apos; has %n readable image(s); comparing distributions needs at least two.</source>
        <translation>
            <numerusform>«%1» tiene %n imagen legible; comparar distribuciones requiere al menos dos.</numerusform>
            <numerusform>«%1» tiene %n imágenes legibles; comparar distribuciones requiere al menos dos.</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds statistics of %2 dims, not of %3.</source>
        <translation>«%1» contiene estadísticas de %2 dimensiones, no de %3.</translation>
    </message>
    <message>
        <source>Choose dims %1, or other statistics.</source>
        <translation>Elija %1 dimensiones u otras estadísticas.</translation>
    </message>
    <message>
        <source>No matching images in &apos;%1&apos;: %2.</source>
        <translation>No hay imágenes que coincidan en «%1»: %2.</translation>
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
        <translation>KID, precisión y exhaustividad necesitan imágenes en ambos lados, no estadísticas.</translation>
    </message>
    <message>
        <source>Choose folders or sets instead of .npz files.</source>
        <translation>Elija carpetas o conjuntos en lugar de archivos .npz.</translation>
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
        <translation>Backbone: %1, %2 dimensiones</translation>
    </message>
    <message>
        <source>Backbone fingerprint: %1</source>
        <translation>Huella del backbone: %1</translation>
    </message>
    <message>
        <source>Weights SHA-256: %1</source>
        <translation>SHA-256 de los pesos: %1</translation>
    </message>
    <message>
        <source>Input: displayed image at 8 bits, grey replicated to three channels; %1</source>
        <translation>Entrada: imagen mostrada a 8 bits, gris repetido en tres canales; %1</translation>
    </message>
    <message>
        <source>FID: Fréchet distance of mean and covariance (divisor N − 1), float64, from float32 features</source>
        <translation>FID: distancia de Fréchet de media y covarianza (divisor N − 1), float64, a partir de características float32</translation>
    </message>
    <message>
        <source>Floor: FID between two random halves of the first set (%1 images each)</source>
        <translation>Suelo: FID entre dos mitades aleatorias del primer conjunto (%1 imágenes cada una)</translation>
    </message>
    <message>
        <source>KID: kernel (x·y/d + 1)³, unbiased, %1 subset(s) of %2 images, mean ± standard deviation</source>
        <translation>KID: núcleo (x·y/d + 1)³, insesgado, %1 subconjunto(s) de %2 imágenes, media ± desviación típica</translation>
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
        <translation>No hay memoria suficiente para esta imagen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a backbone.</source>
        <translation>«%1» no es un backbone.</translation>
    </message>
    <message>
        <source>Use random, weights:FILE or domain:RUNDIR.</source>
        <translation>Use random, weights:ARCHIVO o domain:CARPETA.</translation>
    </message>
    <message>
        <source>image %1</source>
        <translation>imagen %1</translation>
    </message>
    <message>
        <source>features: image %1 of %2</source>
        <translation>características: imagen %1 de %2</translation>
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
        <source>Use the last checkpoint or a snapshot, or train with &apos;Measure FID every&apos; (fidEvery) above 0.</source>
        <translation>Use el último punto de control o una instantánea, o entrene con «Medir la FID cada» (fidEvery) mayor que 0.</translation>
    </message>
    <message>
        <source>%1 generated images against %2 training images (%3 held out), all at 64 × 64 pixels, fit %4</source>
        <translation>%1 imágenes generadas frente a %2 de entrenamiento (%3 reservadas), todas a 64 × 64 píxeles, ajuste %4</translation>
    </message>
    <message>
        <source>Backbone: %1, %2 dims; fingerprint %3</source>
        <translation>Backbone: %1, %2 dimensiones; huella %3</translation>
    </message>
    <message>
        <source>Distance ratio: median distance generated → training over held-out → training</source>
        <translation>Cociente de distancias: distancia mediana generada → entrenamiento dividida por reservada → entrenamiento</translation>
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
        <translation>Elija una imagen mayor.</translation>
    </message>
    <message>
        <source>Choose the folder of a run created with train-classifier or on the Classify page.</source>
        <translation>Elija la carpeta de una ejecución creada con train-classifier o en la página Clasificar.</translation>
    </message>
    <message>
        <source>The run &apos;%1&apos; has not saved a network yet.</source>
        <translation>La ejecución «%1» aún no ha guardado ninguna red.</translation>
    </message>
    <message>
        <source>Wait for the end of its first epoch, or resume it.</source>
        <translation>Espere al final de su primera época o reanúdela.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a normalisation.</source>
        <translation>«%1» no es una normalización.</translation>
    </message>
    <message>
        <source>Known ones: %1.</source>
        <translation>Conocidos: %1.</translation>
    </message>
    <message>
        <source>image %1 of %2</source>
        <translation>imagen %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have no class and are not evaluated.</source>
        <translation>
            <numerusform>%n imagen no tiene clase y no se evalúa.</numerusform>
            <numerusform>%n imágenes no tienen clase y no se evalúan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) of %1 are not evaluated: the network only knows %2.</source>
        <translation>
            <numerusform>%n imagen de %1 no se evalúa: la red solo conoce %2.</numerusform>
            <numerusform>%n imágenes de %1 no se evalúan: la red solo conoce %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>No image of &apos;%1&apos; has a class that the network knows.</source>
        <translation>Ninguna imagen de «%1» tiene una clase que la red conozca.</translation>
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
        <source>Re-split the set on the Data page or with &apos;synthray-cli split&apos;.</source>
        <translation>Divida de nuevo el conjunto en la página Datos o con «synthray-cli split».</translation>
    </message>
    <message>
        <source>The set has no splits: %1 % are used for validation and %2 % for testing, split by patient.</source>
        <translation>El conjunto no tiene particiones: un %1 % se usa para validación y un %2 % para prueba, dividido por paciente.</translation>
    </message>
    <message>
        <source>The set has no val split: %1 % of the training images are used for validation, split by patient.</source>
        <translation>El conjunto no tiene partición val: un %1 % de las imágenes de entrenamiento se usa para validación, dividido por paciente.</translation>
    </message>
    <message>
        <source>No image of &apos;%1&apos; has a class.</source>
        <translation>Ninguna imagen de «%1» tiene clase.</translation>
    </message>
    <message>
        <source>Put the images into one folder per class, or label them on the Data page.</source>
        <translation>Ponga las imágenes en una carpeta por clase o etiquételas en la página Datos.</translation>
    </message>
    <message>
        <source>All images of &apos;%1&apos; belong to one class (%2); a classifier needs at least two.</source>
        <translation>Todas las imágenes de «%1» son de una sola clase (%2); un clasificador necesita al menos dos.</translation>
    </message>
    <message>
        <source>Open the parent folder, which also contains the other classes.</source>
        <translation>Abra la carpeta superior, que contiene también las otras clases.</translation>
    </message>
    <message>
        <source>No training image belongs to the class %1.</source>
        <translation>Ninguna imagen de entrenamiento pertenece a la clase %1.</translation>
    </message>
    <message>
        <source>Re-split the set by patient, or leave that class out.</source>
        <translation>Divida de nuevo el conjunto por paciente o excluya esa clase.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has too few training images.</source>
        <translation>Hay muy pocas imágenes de entrenamiento en «%1».</translation>
    </message>
    <message>
        <source>A classifier needs at least two.</source>
        <translation>Un clasificador necesita al menos dos.</translation>
    </message>
    <message>
        <source>The split %1 has no image of the class %2: its recall and AUC cannot be computed there.</source>
        <translation>La partición %1 no tiene ninguna imagen de la clase %2: allí no se pueden calcular su exhaustividad ni su AUC.</translation>
    </message>
    <message numerus="yes">
        <source>The split %1 has only %n image(s): its results are very uncertain.</source>
        <translation>
            <numerusform>La partición %1 solo tiene %n imagen: sus resultados son muy inciertos.</numerusform>
            <numerusform>La partición %1 solo tiene %n imágenes: sus resultados son muy inciertos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no validation images: the last epoch&apos;s network is kept.</source>
        <translation>No hay imágenes de validación: se conserva la red de la última época.</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) have images of more than one class; they are kept in one split.</source>
        <translation>
            <numerusform>%n paciente tiene imágenes de más de una clase; se mantienen en una sola partición.</numerusform>
            <numerusform>%n pacientes tienen imágenes de más de una clase; se mantienen en una sola partición.</numerusform>
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
        <source>Stopped early: no improvement over epoch %1 in %n epoch(s).</source>
        <translation>
            <numerusform>Parada temprana: sin mejora respecto a la época %1 en %n época.</numerusform>
            <numerusform>Parada temprana: sin mejora respecto a la época %1 en %n épocas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a lower learning rate (lr) or a warm-up and restart; the last checkpoint was saved before the divergence.</source>
        <translation>Elija una tasa de aprendizaje (lr) menor o un calentamiento y empiece de nuevo; el último punto de control es anterior a la divergencia.</translation>
    </message>
    <message>
        <source>Evaluating the validation and test images</source>
        <translation>Evaluando las imágenes de validación y prueba</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not contain a classifier of this program.</source>
        <translation>«%1» no contiene un clasificador de este programa.</translation>
    </message>
    <message>
        <source>Choose the folder of a classifier&apos;s run.</source>
        <translation>Elija la carpeta de la ejecución de un clasificador.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not contain the weights of this network (%2).</source>
        <translation>«%1» no contiene los pesos de esta red (%2).</translation>
    </message>
    <message>
        <source>They seem to be those of %1: choose that network.</source>
        <translation>Parecen ser los de %1: elija esa red.</translation>
    </message>
    <message>
        <source>Choose the network, width and channels with which the file was saved.</source>
        <translation>Elija la red, el ancho y los canales con los que se guardó el archivo.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not contain the weights of %2.</source>
        <translation>«%1» no contiene los pesos de %2.</translation>
    </message>
    <message>
        <source>TF32 is a precision of NVIDIA GPUs; this training runs on the CPU.</source>
        <translation>TF32 es una precisión de las GPU de NVIDIA; este entrenamiento se ejecuta en la CPU.</translation>
    </message>
    <message>
        <source>This CPU does not support bfloat16: it would make training slower.</source>
        <translation>Esta CPU no admite bfloat16: el entrenamiento sería más lento.</translation>
    </message>
    <message>
        <source>Set the precision to float32.</source>
        <translation>Ajuste la precisión numérica a float32.</translation>
    </message>
    <message>
        <source>Fewer than two of the training images can be opened.</source>
        <translation>Se pueden abrir menos de dos de las imágenes de entrenamiento.</translation>
    </message>
    <message>
        <source>The recipe changes nothing: this run is the same as one without a recipe.</source>
        <translation>La receta no cambia nada: esta ejecución es igual que una sin receta.</translation>
    </message>
    <message>
        <source>Choose the random backbone, a weights file or a classifier&apos;s run.</source>
        <translation>Elija el backbone aleatorio, un archivo de pesos o la ejecución de un clasificador.</translation>
    </message>
    <message>
        <source>Domain features (%1)</source>
        <translation>Características del dominio (%1)</translation>
    </message>
    <message>
        <source>Not comparable with published FID, nor with another classifier&apos;s: for comparisons with this one only.</source>
        <translation>No comparable con la FID publicada ni con la de otro clasificador: solo para comparaciones con este.</translation>
    </message>
    <message>
        <source>%1 × %1 as the classifier was trained</source>
        <translation>%1 × %1, como se entrenó el clasificador</translation>
    </message>
    <message>
        <source>Input: displayed image at 8 bits; %1</source>
        <translation>Entrada: imagen mostrada a 8 bits; %1</translation>
    </message>
    <message>
        <source>The kind must be &apos;gan&apos; or &apos;classifier&apos;.</source>
        <translation>El tipo debe ser «gan» o «classifier».</translation>
    </message>
    <message>
        <source>The network&apos;s output for &apos;%1&apos; is not a number: its weights are damaged.</source>
        <translation>La salida de la red para «%1» no es un número: sus pesos están dañados.</translation>
    </message>
    <message>
        <source>Retrain it, or use another weights file.</source>
        <translation>Entrénela de nuevo o use otro archivo de pesos.</translation>
    </message>
    <message numerus="yes">
        <source>%n of these images were used for training; this overestimates the results.</source>
        <translation>
            <numerusform>%n de estas imágenes se usó para entrenar; esto sobrestima los resultados.</numerusform>
            <numerusform>%n de estas imágenes se usaron para entrenar; esto sobrestima los resultados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) have images of more than one class.</source>
        <translation>
            <numerusform>%n paciente tiene imágenes de más de una clase.</numerusform>
            <numerusform>%n pacientes tienen imágenes de más de una clase.</numerusform>
        </translation>
    </message>
    <message>
        <source>&apos;%1&apos; contains values that are not numbers (in %2).</source>
        <translation>«%1» contiene valores que no son números (en %2).</translation>
    </message>
    <message>
        <source>Use a weights file that was saved before its training diverged.</source>
        <translation>Use un archivo de pesos guardado antes de que divergiera su entrenamiento.</translation>
    </message>
    <message>
        <source>The head of &apos;%1&apos; was replaced: %2 → %3 classes.</source>
        <translation>La cabeza de «%1» se sustituyó: %2 → %3 clases.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no head for these classes: a new one was created.</source>
        <translation>«%1» no tiene cabeza para estas clases: se creó una nueva.</translation>
    </message>
    <message numerus="yes">
        <source>%n tensor(s) contain values that are not numbers, for example %1</source>
        <translation>
            <numerusform>%n tensor contiene valores que no son números: %1</numerusform>
            <numerusform>%n tensores contienen valores que no son números, por ejemplo %1</numerusform>
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
        <source>These are the weights of torchvision&apos;s inception_v3, not those of the FID InceptionV3. They can be used, but their FID cannot be compared with published values: they were trained differently (1000 classes, an auxiliary head), for a network whose average pools count the border and whose last block ends in an average.</source>
        <translation>Son los pesos de inception_v3 de torchvision, no los de la InceptionV3 de la FID. Se pueden usar, pero su FID no se puede comparar con valores publicados: se entrenaron de otro modo (1000 clases, una cabeza auxiliar), para una red cuyo pooling promedio cuenta el borde y cuyo último bloque termina en un promedio.</translation>
    </message>
    <message>
        <source>its data do not match their checksum</source>
        <translation>sus datos no coinciden con su suma de comprobación</translation>
    </message>
    <message>
        <source>The statistics &apos;%1&apos; do not say which network made them: the value is valid only if it was this one, with this resizer.</source>
        <translation>Las estadísticas «%1» no indican qué red las produjo: el valor solo es válido si fue esta, con este redimensionado.</translation>
    </message>
    <message>
        <source>The statistics &apos;%1&apos; were made with the resizer &apos;%2&apos;, but this comparison uses &apos;%3&apos;: the values cannot be compared.</source>
        <translation>Las estadísticas «%1» se calcularon con el redimensionado «%2», pero esta comparación usa «%3»: los valores no se pueden comparar.</translation>
    </message>
    <message>
        <source>Choose the resizer &apos;%1&apos;, or recompute the statistics from the images.</source>
        <translation>Elija el redimensionado «%1» o recalcule las estadísticas a partir de las imágenes.</translation>
    </message>
    <message>
        <source>The statistics &apos;%1&apos; were made by another network (%2, fingerprint %3…) than this comparison uses (%4, %5…): the features cannot be compared.</source>
        <translation>Las estadísticas «%1» proceden de otra red (%2, huella %3…) que la de esta comparación (%4, %5…): las características no se pueden comparar.</translation>
    </message>
    <message>
        <source>Choose the backbone that made them, or recompute the statistics from the images.</source>
        <translation>Elija el backbone que las produjo o recalcule las estadísticas a partir de las imágenes.</translation>
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
        <source>its name must end in .npz</source>
        <translation>su nombre debe terminar en .npz</translation>
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
        <source>the location is not writable</source>
        <translation>no se puede escribir en esa ubicación</translation>
    </message>
    <message>
        <source>Statistics cannot be written to &apos;%1&apos;: %2.</source>
        <translation>No se pueden escribir las estadísticas en «%1»: %2.</translation>
    </message>
    <message>
        <source>Choose another file for the statistics.</source>
        <translation>Elija otro archivo para las estadísticas.</translation>
    </message>
    <message>
        <source>KID has no standard deviation because there is only one subset of %1 images. Choose a KID subset size below the number of images.</source>
        <translation>La KID no tiene desviación típica porque solo hay un subconjunto de %1 imágenes. Elija un tamaño de los subconjuntos KID menor que el número de imágenes.</translation>
    </message>
    <message>
        <source>The features of both sets are (nearly) all equal: they do not distinguish the images, and the values are meaningless.</source>
        <translation>Las características de ambos conjuntos son todas (casi) iguales: no distinguen las imágenes y los valores carecen de sentido.</translation>
    </message>
    <message>
        <source>The features of the first set are (nearly) all equal: they do not distinguish its images, and the values mean little.</source>
        <translation>Las características del primer conjunto son todas (casi) iguales: no distinguen sus imágenes y los valores significan poco.</translation>
    </message>
    <message>
        <source>The features of the second set are (nearly) all equal: they do not distinguish its images, or it contains one image many times.</source>
        <translation>Las características del segundo conjunto son todas (casi) iguales: no distinguen sus imágenes, o contiene muchas veces la misma.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are in both sets: the values are too good.</source>
        <translation>
            <numerusform>%n imagen está en ambos conjuntos: los valores son demasiado buenos.</numerusform>
            <numerusform>%n imágenes están en ambos conjuntos: los valores son demasiado buenos.</numerusform>
        </translation>
    </message>
    <message>
        <source>This backbone does not have %1 dims; %2 are used.</source>
        <translation>Este backbone no tiene %1 dimensiones; se usan %2.</translation>
    </message>
    <message>
        <source>The resizer setting was ignored: a classifier has its own (%1).</source>
        <translation>Se ignoró el ajuste de redimensionado: un clasificador tiene el suyo (%1).</translation>
    </message>
    <message>
        <source>Input: not known</source>
        <translation>Entrada: desconocida</translation>
    </message>
    <message>
        <source>KID: kernel (x·y/d + 1)³, unbiased, one subset of %1 images, so without a deviation</source>
        <translation>KID: núcleo (x·y/d + 1)³, insesgado, un subconjunto de %1 imágenes, por tanto sin desviación típica</translation>
    </message>
    <message>
        <source>Generator of %1: averaged weights (EMA) if available, epoch %2, seed %3</source>
        <translation>Generador de %1: pesos promediados (EMA) si los hay, época %2, semilla %3</translation>
    </message>
    <message>
        <source>Near-copies of training images cannot be checked: %1 No image was written.</source>
        <translation>No se pueden comprobar las casi copias de imágenes de entrenamiento: %1 No se escribió ninguna imagen.</translation>
    </message>
    <message>
        <source>Restore the training images at their old location, or choose &quot;Export near-copies of training images too&quot; (--near-copies).</source>
        <translation>Devuelva las imágenes de entrenamiento a su lugar, o elija «Exportar también casi copias de imágenes de entrenamiento» (--near-copies).</translation>
    </message>
    <message>
        <source>&apos;%1&apos; no longer contains any of the training images.</source>
        <translation>«%1» ya no contiene ninguna de las imágenes de entrenamiento.</translation>
    </message>
    <message numerus="yes">
        <source>%n training image(s) could not be opened: near-copies of them were not checked.</source>
        <translation>
            <numerusform>%n imagen de entrenamiento no se pudo abrir: no se comprobaron sus casi copias.</numerusform>
            <numerusform>%n imágenes de entrenamiento no se pudieron abrir: no se comprobaron sus casi copias.</numerusform>
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
            <numerusform>%n imagen reservada es también de entrenamiento: el cociente de distancias es demasiado grande.</numerusform>
            <numerusform>%n imágenes reservadas son también de entrenamiento: el cociente de distancias es demasiado grande.</numerusform>
        </translation>
    </message>
    <message>
        <source>The features of the training images are (nearly) all equal: they do not distinguish the images, and distances are meaningless.</source>
        <translation>Las características de las imágenes de entrenamiento son todas (casi) iguales: no distinguen las imágenes y las distancias carecen de sentido.</translation>
    </message>
    <message>
        <source>Near-copy: SSIM (7 × 7) of %1 or more with a training image or its mirror image, moved by up to %2 pixels</source>
        <translation>Casi copia: SSIM (7 × 7) de %1 o más con una imagen de entrenamiento o su imagen en espejo, desplazada hasta %2 píxeles</translation>
    </message>
    <message>
        <source>Distance: the smaller of those to a training image and to its mirror image</source>
        <translation>Distancia: la menor entre la de una imagen de entrenamiento y la de su imagen en espejo</translation>
    </message>
    <message>
        <source>Authentic: not a near-copy, and farther from the nearest training image than that image is from its own nearest neighbour (Alaa 2022)</source>
        <translation>Auténtica: no es casi copia y está más lejos de la imagen de entrenamiento más próxima que esta de su propia vecina más próxima (Alaa 2022)</translation>
    </message>
    <message>
        <source>Generator: averaged weights (EMA) if available, epoch %1, seed %2</source>
        <translation>Generador: pesos promediados (EMA) si los hay, época %1, semilla %2</translation>
    </message>
    <message>
        <source>&apos;sigma&apos; in &apos;%1&apos; is not a covariance: it is not symmetric, or has a negative variance.</source>
        <translation>«sigma» en «%1» no es una covarianza: no es simétrica o contiene una varianza negativa.</translation>
    </message>
    <message>
        <source>Recompute the statistics from the images.</source>
        <translation>Recalcule las estadísticas a partir de las imágenes.</translation>
    </message>
    <message>
        <source>Precision, recall, density and coverage need more than %1 images on both sides, the larger of the two neighbour counts k.</source>
        <translation>Precisión, exhaustividad, densidad y cobertura necesitan más de %1 imágenes en ambos lados, el mayor de los dos números de vecinos k.</translation>
    </message>
    <message>
        <source>The smaller set has %1 images for %2 dims: FID is biased upwards; compare only FIDs of the same N.</source>
        <translation>El conjunto menor tiene %1 imágenes para %2 dimensiones: su FID está sesgada al alza; compare solo FID del mismo N.</translation>
    </message>
    <message>
        <source>The set whose size is known has %1 images for %2 dims: FID is biased upwards; compare only FIDs of the same N.</source>
        <translation>El conjunto cuyo tamaño se conoce tiene %1 imágenes para %2 dimensiones: su FID está sesgada al alza; compare solo FID del mismo N.</translation>
    </message>
    <message>
        <source>There is no preset &apos;%1&apos; for comparisons.</source>
        <translation>No existe el preajuste «%1» para comparaciones.</translation>
    </message>
    <message>
        <source>FID by dims: %1</source>
        <translation>FID por dimensiones: %1</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n image(s) can be opened. The first: %1</source>
        <translation>
            <numerusform>No se puede abrir la única imagen (%n): %1</numerusform>
            <numerusform>No se puede abrir ninguna de las %n imágenes. La primera: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>None of the reference images can be opened.</source>
        <translation>No se puede abrir ninguna de las imágenes de referencia.</translation>
    </message>
    <message>
        <source>The images in &apos;%1&apos; are not those of the run, which were at &apos;%2&apos;.</source>
        <translation>Las imágenes de «%1» no son las de la ejecución, que estaban en «%2».</translation>
    </message>
    <message>
        <source>The images of the run are no longer at &apos;%1&apos;.</source>
        <translation>Las imágenes de la ejecución ya no están en «%1».</translation>
    </message>
    <message>
        <source>Say where they are now: &apos;synthray-cli resume --data PATH&apos;, or Resume on the Runs page.</source>
        <translation>Indique dónde están ahora: «synthray-cli resume --data RUTA», o Reanudar en la página Ejecuciones.</translation>
    </message>
    <message>
        <source>Grey values: %1, as the weights of &apos;%2&apos; expect.</source>
        <translation>Valores de gris: %1, como esperan los pesos de «%2».</translation>
    </message>
    <message>
        <source>full size</source>
        <translation>tamaño completo</translation>
    </message>
    <message>
        <source>%1 × %1 px, %2</source>
        <translation>%1 × %1 px, %2</translation>
    </message>
    <message>
        <source>Real images: prepared as for the generator&apos;s training, %1</source>
        <translation>Imágenes reales: preparadas como para el entrenamiento del generador, %1</translation>
    </message>
    <message>
        <source>The set has no splits: %1 % are used for validation and %2 % for testing, split by image, because its patients are not known: one patient can be in several splits.</source>
        <translation>El conjunto no tiene particiones: un %1 % se usa para validación y un %2 % para prueba, dividido por imagen, porque no se conocen los pacientes: un paciente puede estar en varias particiones.</translation>
    </message>
    <message>
        <source>The set has no val split: %1 % of the training images are used for validation, split by image, because its patients are not known.</source>
        <translation>El conjunto no tiene partición val: un %1 % de las imágenes de entrenamiento se usa para validación, dividido por imagen, porque no se conocen los pacientes.</translation>
    </message>
    <message>
        <source>Choose another folder. To train with generated images, use an arm of a study, which keeps them out of validation and test.</source>
        <translation>Elija otra carpeta. Para entrenar con imágenes generadas, use un brazo de un estudio, que las mantiene fuera de la validación y la prueba.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is inside &apos;%2&apos;, the folder of the training images: generated images would count as real ones there. No image was written.</source>
        <translation>«%1» está dentro de «%2», la carpeta de las imágenes de entrenamiento: allí las imágenes generadas contarían como reales. No se escribió ninguna imagen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; contains other images (&apos;%2&apos;): generated images would count as real ones there. No image was written.</source>
        <translation>«%1» contiene otras imágenes («%2»): allí las imágenes generadas contarían como reales. No se escribió ninguna imagen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no checkpoint of step %2, but of %3.</source>
        <translation>«%1» no tiene ningún punto de control del paso %2, pero sí de %3.</translation>
    </message>
    <message>
        <source>Choose one of those.</source>
        <translation>Elija uno de ellos.</translation>
    </message>
    <message>
        <source>Choose another run or checkpoint to branch from, or start a new run without a parent.</source>
        <translation>Elija otra ejecución u otro punto de control como origen, o inicie una ejecución nueva sin origen.</translation>
    </message>
    <message>
        <source>The parent run &apos;%1&apos; does not exist.</source>
        <translation>La ejecución de origen «%1» no existe.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a run of another kind.</source>
        <translation>«%1» es una ejecución de otro tipo.</translation>
    </message>
    <message>
        <source>A branch must have the networks of its parent: preset, width, channels and what else decides their shape.</source>
        <translation>Una rama debe tener las redes de su origen: preajuste, anchura, canales y todo lo que determina su forma.</translation>
    </message>
    <message>
        <source>No checkpoint had been saved yet.</source>
        <translation>Aún no se había guardado ningún punto de control.</translation>
    </message>
    <message>
        <source>The run ends at its last checkpoint: epoch %1, step %2.</source>
        <translation>La ejecución termina en su último punto de control: época %1, paso %2.</translation>
    </message>
    <message>
        <source>Only a generator&apos;s run can be continued for more epochs; &apos;%1&apos; is a classifier&apos;s.</source>
        <translation>Solo la ejecución de un generador puede continuar con más épocas; «%1» es de un clasificador.</translation>
    </message>
    <message>
        <source>Start a new run with more epochs.</source>
        <translation>Inicie una ejecución nueva con más épocas.</translation>
    </message>
    <message>
        <source>The run &apos;%1&apos; has %2 epochs already; it cannot be continued to %3.</source>
        <translation>La ejecución «%1» ya tiene %2 épocas; no puede continuar hasta %3.</translation>
    </message>
    <message>
        <source>Choose more epochs than %1.</source>
        <translation>Elija más de %1 épocas.</translation>
    </message>
    <message>
        <source>Continue it with more epochs (&apos;synthray-cli resume --epochs N&apos;), or generate images from it.</source>
        <translation>Continúela con más épocas («synthray-cli resume --epochs N») o genere imágenes con ella.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not say which classes its generator has learned.</source>
        <translation>«%1» no dice qué clases ha aprendido su generador.</translation>
    </message>
    <message>
        <source>The classes of the images are no longer those of the run: %1 instead of %2.</source>
        <translation>Las clases de las imágenes ya no son las de la ejecución: %1 en lugar de %2.</translation>
    </message>
    <message>
        <source>Put the old labels back, or start a new run.</source>
        <translation>Restablezca las etiquetas anteriores o inicie una ejecución nueva.</translation>
    </message>
    <message>
        <source>%1 cannot make images of %2 × %2 pixels.</source>
        <translation>%1 no puede producir imágenes de %2 × %2 píxeles.</translation>
    </message>
    <message>
        <source>It makes %1. Choose a preset of that size, or other networks.</source>
        <translation>Posible: %1. Elija un preajuste de ese tamaño u otras redes.</translation>
    </message>
    <message>
        <source>%1 does not go with %2: a penalty asks how D&apos;s output changes with one image, and with batch normalisation it also depends on all others.</source>
        <translation>%1 no es compatible con %2: una penalización pregunta cómo cambia la salida de D con una imagen, y con la normalización por lotes depende también de todas las demás.</translation>
    </message>
    <message>
        <source>Set normD to layer, instance or none.</source>
        <translation>Ponga normD en layer, instance o none.</translation>
    </message>
    <message>
        <source>Set updatesD to whole.</source>
        <translation>Ponga updatesD en whole.</translation>
    </message>
    <message>
        <source>%1 compares real with generated images, so it does not go with %2.</source>
        <translation>%1 compara imágenes reales con generadas, por lo que no es compatible con %2.</translation>
    </message>
    <message>
        <source>%1 mixes real with generated images, so it does not go with %2.</source>
        <translation>%1 mezcla imágenes reales con generadas, por lo que no es compatible con %2.</translation>
    </message>
    <message>
        <source>%1 has no labels that could be smoothed.</source>
        <translation>%1 no tiene etiquetas que suavizar.</translation>
    </message>
    <message>
        <source>Set smoothing to 0, or the objective to bce or leastsquares.</source>
        <translation>Ponga smoothing en 0, o objective en bce o leastsquares.</translation>
    </message>
    <message>
        <source>%1 without a constraint has no minimum: the discriminator&apos;s outputs grow without end.</source>
        <translation>%1 sin restricción no tiene mínimo: las salidas del discriminador crecen sin fin.</translation>
    </message>
    <message>
        <source>Set the constraint to clip, gp or spectral.</source>
        <translation>Ponga constraint en clip, gp o spectral.</translation>
    </message>
    <message>
        <source>%1, but none of the four changes is selected.</source>
        <translation>%1, pero ninguno de los cuatro cambios está elegido.</translation>
    </message>
    <message>
        <source>Select at least one of augmentBrightness, augmentContrast, augmentTranslation and augmentCutout, or set augmentD to none.</source>
        <translation>Elija al menos uno de augmentBrightness, augmentContrast, augmentTranslation y augmentCutout, o ponga augmentD en none.</translation>
    </message>
    <message>
        <source>%1 follows the sign of D&apos;s outputs, which means nothing with %2.</source>
        <translation>%1 sigue el signo de las salidas de D, que no significa nada con %2.</translation>
    </message>
    <message>
        <source>Set augmentD to diffaugment, or the objective to bce or hinge.</source>
        <translation>Ponga augmentD en diffaugment, o objective en bce o hinge.</translation>
    </message>
    <message>
        <source>A batch of %1 cannot be computed in %2 parts of at least %3 images.</source>
        <translation>Un lote de %1 no puede calcularse en %2 partes de al menos %3 imágenes.</translation>
    </message>
    <message>
        <source>Set parts to a smaller number.</source>
        <translation>Ponga parts en un número menor.</translation>
    </message>
    <message>
        <source>%1 (condition) needs images of at least two classes; &apos;%2&apos; has %3.</source>
        <translation>%1 (condition) necesita imágenes de al menos dos clases; «%2» tiene %3.</translation>
    </message>
    <message>
        <source>Label the images, for example one subfolder per class, or set condition to none.</source>
        <translation>Etiquete las imágenes, por ejemplo con una subcarpeta por clase, o ponga condition en none.</translation>
    </message>
    <message>
        <source>%1 (condition) needs several classes, but only &apos;%2&apos; is chosen.</source>
        <translation>%1 (condition) necesita varias clases, pero solo está elegida «%2».</translation>
    </message>
    <message>
        <source>Train on all classes, or set condition to none.</source>
        <translation>Entrene con todas las clases, o ponga condition en none.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) of &apos;%1&apos; have no class, but the generator learns classes.</source>
        <translation>
            <numerusform>%n imagen de «%1» no tiene clase, pero el generador aprende clases.</numerusform>
            <numerusform>%n imágenes de «%1» no tienen clase, pero el generador aprende clases.</numerusform>
        </translation>
    </message>
    <message>
        <source>Label or exclude them, or set condition to none.</source>
        <translation>Etiquételas o exclúyalas, o ponga condition en none.</translation>
    </message>
    <message>
        <source>The last checkpoint is kept. Branch from it with %1 (parts) at %2: half the memory for the same batch. Or choose a smaller batch or network width.</source>
        <translation>El último punto de control se conserva. Parta de él con %1 (parts) en %2: la mitad de memoria con el mismo lote. O elija un lote o una anchura de red menores.</translation>
    </message>
    <message>
        <source>Only DICOM secondary captures can hold several images in one file.</source>
        <translation>Solo las capturas secundarias DICOM pueden contener varias imágenes en un archivo.</translation>
    </message>
    <message>
        <source>Choose that format, or one file per image.</source>
        <translation>Elija ese formato, o un archivo por imagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are too many for one DICOM file.</source>
        <translation>
            <numerusform>%n imagen es demasiado para un archivo DICOM.</numerusform>
            <numerusform>%n imágenes son demasiadas para un archivo DICOM.</numerusform>
        </translation>
    </message>
    <message>
        <source>Generate fewer, or one file per image.</source>
        <translation>Genere menos, o un archivo por imagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are written and complete. Make room and generate again with the same settings and folder: nothing is there twice.</source>
        <translation>
            <numerusform>%n imagen está escrita y completa. Libere espacio y genere de nuevo con los mismos ajustes y la misma carpeta: nada quedará duplicado.</numerusform>
            <numerusform>%n imágenes están escritas y completas. Libere espacio y genere de nuevo con los mismos ajustes y la misma carpeta: nada quedará duplicado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Use the manifest.csv that &apos;generate&apos; wrote.</source>
        <translation>Use el manifest.csv que escribió «generate».</translation>
    </message>
    <message>
        <source>it has no column &apos;%1&apos;.</source>
        <translation>no tiene la columna «%1».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no row %2.</source>
        <translation>«%1» no tiene la fila %2.</translation>
    </message>
    <message>
        <source>Rows are counted from 1, without the header.</source>
        <translation>Las filas se cuentan desde 1, sin la cabecera.</translation>
    </message>
    <message>
        <source>row %1: the column &apos;%2&apos; is damaged.</source>
        <translation>fila %1: la columna «%2» está dañada.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; no longer has the weights %2 of this image.</source>
        <translation>«%1» ya no tiene los pesos %2 de esta imagen.</translation>
    </message>
    <message>
        <source>Give the run that the table names, with its snapshots.</source>
        <translation>Indique la ejecución que nombra la tabla, con sus instantáneas.</translation>
    </message>
    <message>
        <source>The run &apos;%1&apos; was trained on all classes together, so its images have no class that could be filled up.</source>
        <translation>La ejecución «%1» se entrenó con todas las clases juntas; sus imágenes no tienen una clase que completar.</translation>
    </message>
    <message>
        <source>Train on one class, or a conditional preset, or give a number of images.</source>
        <translation>Entrene con una clase o con un preajuste condicional, o indique un número de imágenes.</translation>
    </message>
    <message numerus="yes">
        <source>The classes that the generator can make are already as large as the largest class (%n image(s)).</source>
        <translation>
            <numerusform>Las clases que el generador puede producir ya son tan grandes como la mayor (%n imagen).</numerusform>
            <numerusform>Las clases que el generador puede producir ya son tan grandes como la mayor (%n imágenes).</numerusform>
        </translation>
    </message>
    <message>
        <source>Give a number of images.</source>
        <translation>Indique un número de imágenes.</translation>
    </message>
    <message>
        <source>The generator cannot make images of the class &apos;%1&apos;.</source>
        <translation>El generador no puede producir imágenes de la clase «%1».</translation>
    </message>
    <message>
        <source>It was trained on all classes together.</source>
        <translation>Se entrenó con todas las clases juntas.</translation>
    </message>
    <message>
        <source>Its classes: %1.</source>
        <translation>Sus clases: %1.</translation>
    </message>
    <message>
        <source>The image of row %1 comes out differently here: another processor, device or version of LibTorch rounds differently.</source>
        <translation>La imagen de la fila %1 resulta distinta aquí: otro procesador, dispositivo o versión de LibTorch redondea de otro modo.</translation>
    </message>
    <message>
        <source>Use the device and the number of threads in generation.json.</source>
        <translation>Use el dispositivo y el número de hilos de generation.json.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no part of a place in the latent space.</source>
        <translation>«%1» no es parte de un lugar del espacio latente.</translation>
    </message>
    <message>
        <source>Parts are walk=SEED:IMAGE:FRACTION, variation=NUMBER:STRENGTH, truncation=FACTOR and DIRECTION=VALUE, with directions from 1 to %1 and values from %2 to %3.</source>
        <translation>Las partes son walk=SEMILLA:IMAGEN:FRACCIÓN, variation=NÚMERO:FUERZA, truncation=FACTOR y DIRECCIÓN=VALOR, con direcciones de 1 a %1 y valores de %2 a %3.</translation>
    </message>
    <message>
        <source>Bare weights do not say how images are prepared for them.</source>
        <translation>Los pesos solos no dicen cómo se preparan las imágenes para ellos.</translation>
    </message>
    <message>
        <source>A snapshot holds the generator alone, so no discriminator was written.</source>
        <translation>Una instantánea solo contiene el generador; por eso no se escribió ningún discriminador.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be the body part of a DICOM file.</source>
        <translation>«%1» no puede ser la parte del cuerpo de un archivo DICOM.</translation>
    </message>
    <message>
        <source>Use up to 16 letters, digits and blanks, as in CHEST or LSPINE.</source>
        <translation>Use hasta 16 letras, cifras y espacios, como CHEST o LSPINE.</translation>
    </message>
    <message>
        <source>The generator was trained on %1 images, but %2 are compared: choose those of its training.</source>
        <translation>El generador se entrenó con %1 imágenes, pero se comparan %2: elija las de su entrenamiento.</translation>
    </message>
    <message>
        <source>nearest training images</source>
        <translation>imágenes de entrenamiento más cercanas</translation>
    </message>
    <message>
        <source>No image is in colour: red, green and blue are equal.</source>
        <translation>Ninguna imagen es en color: el rojo, el verde y el azul son iguales.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are in colour; the network receives their brightness. To train with colours, set Channels (channels) to colour.</source>
        <translation>
            <numerusform>%n imagen es en color; la red recibe su luminosidad. Para entrenar con colores, ponga Canales (channels) en colour.</numerusform>
            <numerusform>%n imágenes son en color; la red recibe su luminosidad. Para entrenar con colores, ponga Canales (channels) en colour.</numerusform>
        </translation>
    </message>
    <message>
        <source>A DICOM X-ray image is grey, but the generator makes images in colour.</source>
        <translation>Una imagen de rayos X DICOM es gris, pero el generador produce imágenes en color.</translation>
    </message>
    <message>
        <source>Choose DICOM secondary capture or PNG as the format (format).</source>
        <translation>Elija la captura secundaria DICOM o PNG como formato (format).</translation>
    </message>
    <message>
        <source>Images in colour have 8 bits in DICOM files, not %1.</source>
        <translation>Las imágenes en color tienen 8 bits en los archivos DICOM, no %1.</translation>
    </message>
    <message>
        <source>Set the bits to 8, or choose PNG as the format (format).</source>
        <translation>Ponga los bits en 8, o elija PNG como formato (format).</translation>
    </message>
    <message>
        <source>%1 (mix): Mosaic needs images with boxes; no training image of &apos;%2&apos; has one.</source>
        <translation>%1 (mix): el mosaico necesita imágenes con recuadros; ninguna imagen de entrenamiento de «%2» los tiene.</translation>
    </message>
    <message>
        <source>Open a set with boxes, or choose MixUp or CutMix.</source>
        <translation>Abra un conjunto con recuadros, o elija MixUp o CutMix.</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) have images in more than one split, for example &apos;%1&apos; (%2). This overestimates validation and test results; fix it with &apos;synthray-cli split --fix&apos; or on the Data page.</source>
        <translation>
            <numerusform>%n paciente tiene imágenes en más de una partición: «%1» (%2). Esto sobrestima los resultados de validación y prueba; corríjalo con «synthray-cli split --fix» o en la página Datos.</numerusform>
            <numerusform>%n pacientes tienen imágenes en más de una partición, por ejemplo «%1» (%2). Esto sobrestima los resultados de validación y prueba; corríjalo con «synthray-cli split --fix» o en la página Datos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have copies in more than one split, for example &apos;%1&apos; (%2). This overestimates validation and test results; fix it with &apos;synthray-cli split --fix&apos; or on the Data page.</source>
        <translation>
            <numerusform>%n imagen tiene copias en más de una partición: «%1» (%2). Esto sobrestima los resultados de validación y prueba; corríjalo con «synthray-cli split --fix» o en la página Datos.</numerusform>
            <numerusform>%n imágenes tienen copias en más de una partición, por ejemplo «%1» (%2). Esto sobrestima los resultados de validación y prueba; corríjalo con «synthray-cli split --fix» o en la página Datos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have a near-duplicate in another split, for example &apos;%1&apos; (%2). This overestimates validation and test results; fix it with &apos;synthray-cli split --fix&apos; or on the Data page.</source>
        <translation>
            <numerusform>%n imagen tiene un casi duplicado en otra partición: «%1» (%2). Esto sobrestima los resultados de validación y prueba; corríjalo con «synthray-cli split --fix» o en la página Datos.</numerusform>
            <numerusform>%n imágenes tienen un casi duplicado en otra partición, por ejemplo «%1» (%2). Esto sobrestima los resultados de validación y prueba; corríjalo con «synthray-cli split --fix» o en la página Datos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Start a branch with lower learning rates (lrG, lrD); the last checkpoint and the older ones that are kept were saved before the divergence.</source>
        <translation>Inicie una rama con tasas de aprendizaje menores (lrG, lrD); el último punto de control y los anteriores que se conservan son previos a la divergencia.</translation>
    </message>
</context>
<context>
    <name>OpenDialogs</name>
    <message>
        <source>Open a folder of images</source>
        <translation>Abrir una carpeta de imágenes</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>Abrir imágenes</translation>
    </message>
    <message>
        <source>The sample images are not installed.</source>
        <translation>Las imágenes de ejemplo no están instaladas.</translation>
    </message>
    <message>
        <source>Open a folder with your own images instead.</source>
        <translation>Abra en su lugar una carpeta con imágenes propias.</translation>
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
        <source>Your labels or splits of %Ln image(s) are not saved.</source>
        <translation>
            <numerusform>Sus etiquetas o particiones de %Ln imagen no están guardadas.</numerusform>
            <numerusform>Sus etiquetas o particiones de %Ln imágenes no están guardadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save a project to keep them. The images themselves are not changed.</source>
        <translation>Guarde un proyecto para conservarlas. Las imágenes no se modifican.</translation>
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
        <translation>Localizar las imágenes</translation>
    </message>
    <message>
        <source>The folder of &apos;%1&apos; contains no images any more:</source>
        <translation>La carpeta de «%1» ya no contiene imágenes:</translation>
    </message>
    <message>
        <source>The images of &apos;%1&apos; were not found:</source>
        <translation>No se han encontrado las imágenes de «%1»:</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln other(s)</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>If they were moved or renamed, locate them: sources next to them are found as well. Labels stay with their images.</source>
        <translation>Si se han movido o se les ha cambiado el nombre, localícelas: también se encontrarán las fuentes contiguas. Las etiquetas permanecen con sus imágenes.</translation>
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
        <translation>Otras imágenes</translation>
    </message>
    <message numerus="yes">
        <source>None of this project&apos;s %Ln labelled image(s) is in &apos;%1&apos;.</source>
        <translation>
            <numerusform>La imagen etiquetada de este proyecto (%Ln) no está en «%1».</numerusform>
            <numerusform>Ninguna de las %Ln imágenes etiquetadas de este proyecto está en «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Labels belong to the content of an image, so other images do not get them. Nothing has been changed or written so far.</source>
        <translation>Las etiquetas pertenecen al contenido de una imagen, por lo que otras imágenes no las reciben. Hasta ahora no se ha cambiado ni escrito nada.</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Elegir otra carpeta…</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Abrir de todos modos</translation>
    </message>
    <message>
        <source>Open this set</source>
        <translation>Abrir este conjunto</translation>
    </message>
</context>
<context>
    <name>OverviewPicture</name>
    <message>
        <source>images</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>no split</source>
        <translation>sin partición</translation>
    </message>
    <message>
        <source>Overview of the images</source>
        <translation>Resumen de las imágenes</translation>
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
        <translation>archivos con problemas</translation>
    </message>
    <message>
        <source>Images per class and split</source>
        <translation>Imágenes por clase y partición</translation>
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
        <source>Exact duplicates: files with the same SHA-256. Leaks: patients or duplicates in more than one split.</source>
        <translation>Duplicados exactos: archivos con el mismo SHA-256. Fugas: pacientes o duplicados en más de una partición.</translation>
    </message>
    <message>
        <source>Near duplicates: perceptual hashes of 256 bits that differ in at most %1 bits.</source>
        <translation>Casi duplicados: hashes perceptuales de 256 bits que difieren como máximo en %1 bits.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has an unsupported file type.</source>
        <translation>«%1» tiene un tipo de archivo no admitido.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .pdf, .svg or .png.</source>
        <translation>Elija un nombre que termine en .pdf, .svg o .png.</translation>
    </message>
    <message>
        <source>Images per patient</source>
        <translation>Imágenes por paciente</translation>
    </message>
    <message>
        <source>studies</source>
        <translation>estudios</translation>
    </message>
    <message>
        <source>Images per study</source>
        <translation>Imágenes por estudio</translation>
    </message>
    <message>
        <source>Images per patient or study</source>
        <translation>Imágenes por paciente o estudio</translation>
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
        <source>How grey levels between pixels are computed.</source>
        <translation>Cómo se calculan los niveles de gris entre los píxeles.</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Relleno</translation>
    </message>
    <message>
        <source>Grey level outside the image: 0 black, 255 white.</source>
        <translation>Nivel de gris fuera de la imagen: 0 negro, 255 blanco.</translation>
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
        <source>First column to keep; the area outside the image is black.</source>
        <translation>Primera columna que se conserva; fuera de la imagen todo es negro.</translation>
    </message>
    <message>
        <source>Upper</source>
        <translation>Arriba</translation>
    </message>
    <message>
        <source>First row to keep; the area outside the image is black.</source>
        <translation>Primera fila que se conserva; fuera de la imagen todo es negro.</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>First column that is no longer kept.</source>
        <translation>Primera columna que ya no se conserva.</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Abajo</translation>
    </message>
    <message>
        <source>First row that is no longer kept.</source>
        <translation>Primera fila que ya no se conserva.</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Rotación</translation>
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
        <translation>Amplía la imagen para que no se corte ninguna esquina.</translation>
    </message>
    <message>
        <source>Horizontal flip</source>
        <translation>Volteo horizontal</translation>
    </message>
    <message>
        <source>Vertical flip</source>
        <translation>Volteo vertical</translation>
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
        <source>How far vertical lines are tilted.</source>
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
        <source>Whether rows or columns of the image are shifted.</source>
        <translation>Si se desplazan las filas o las columnas de la imagen.</translation>
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
        <source>Allowed: %1.</source>
        <translation>Valores permitidos: %1.</translation>
    </message>
    <message>
        <source>Unknown parameter &apos;%1&apos;.</source>
        <translation>Parámetro desconocido «%1».</translation>
    </message>
    <message>
        <source>Valid parameters: %1.</source>
        <translation>Parámetros válidos: %1.</translation>
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
        <translation>imágenes</translation>
    </message>
    <message>
        <source>Learning rate (G)</source>
        <translation>Tasa de aprendizaje (G)</translation>
    </message>
    <message>
        <source>Step size of the optimiser for the generator (G).</source>
        <translation>Tamaño de paso del optimizador para el generador (G).</translation>
    </message>
    <message>
        <source>Learning rate (D)</source>
        <translation>Tasa de aprendizaje (D)</translation>
    </message>
    <message>
        <source>Step size of the optimiser for the discriminator (D).</source>
        <translation>Tamaño de paso del optimizador para el discriminador (D).</translation>
    </message>
    <message>
        <source>Adam β1</source>
        <translation>Adam β1</translation>
    </message>
    <message>
        <source>Decay of Adam&apos;s mean of gradients: higher values average over more steps. 0.5 is usual for GANs.</source>
        <translation>Decaimiento de la media de gradientes de Adam: los valores altos promedian más pasos. 0,5 es lo habitual en las GAN.</translation>
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
        <translation>3 (imágenes grises en tres canales)</translation>
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
        <source>Centre crop</source>
        <translation>Recorte central</translation>
    </message>
    <message>
        <source>Black borders</source>
        <translation>Bordes negros</translation>
    </message>
    <message>
        <source>How images are made square: stretched (changes the proportions), cropped to the centre or padded with black.</source>
        <translation>Cómo se hacen cuadradas las imágenes: estiradas (cambian las proporciones), recortadas al centro o rellenadas con negro.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Start value of the random numbers. The same seed, images, settings and threads give the same networks, bit for bit.</source>
        <translation>Valor inicial de los números aleatorios. Con la misma semilla, imágenes, ajustes e hilos se obtienen las mismas redes, bit a bit.</translation>
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
        <source>Automatic uses a CUDA device if there is one, otherwise the CPU.</source>
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
        <source>Saves everything needed to resume the run. The last two checkpoints are kept; one is also saved on Stop and at the end.</source>
        <translation>Guarda todo lo necesario para reanudar la ejecución. Se conservan los dos últimos puntos de control; también se guarda uno al detener y al final.</translation>
    </message>
    <message>
        <source>Snapshot every</source>
        <translation>Instantánea cada</translation>
    </message>
    <message>
        <source>Saves a copy of the generator after the first epoch and then at this interval, to generate images from it later; 0: never.</source>
        <translation>Guarda una copia del generador tras la primera época y después con este intervalo, para generar imágenes con ella más adelante; 0: nunca.</translation>
    </message>
    <message>
        <source>Generated after every epoch, always from the same latent vectors.</source>
        <translation>Se generan tras cada época, siempre a partir de los mismos vectores latentes.</translation>
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
        <source>Filters of the layers next to the image; deeper layers have multiples of this number. 64 is the published network; fewer filters train faster.</source>
        <translation>Filtros de las capas más próximas a la imagen; los de las más profundas son múltiplos. 64 es la red publicada; con menos se entrena más rápido.</translation>
    </message>
    <message>
        <source>DCGAN (Radford) 64</source>
        <translation>DCGAN (Radford) 64</translation>
    </message>
    <message>
        <source>Radford, Metz and Chintala 2016: transposed convolutions with batch normalisation, 64 × 64 pixels. A good first choice for a few hundred images.</source>
        <translation>Radford, Metz y Chintala 2016: convoluciones transpuestas con normalización por lotes, 64 × 64 píxeles. Una buena primera elección para unos cientos de imágenes.</translation>
    </message>
    <message>
        <source>Chest X-ray study (128)</source>
        <translation>Estudio de tórax (128)</translation>
    </message>
    <message>
        <source>The generator of the chest X-ray study, 128 × 128 pixels, no batch normalisation, dropout in the discriminator. Needs many epochs, so a GPU is recommended.</source>
        <translation>El generador del estudio de tórax, 128 × 128 píxeles, sin normalización por lotes, con dropout en el discriminador. Necesita muchas épocas; se recomienda una GPU.</translation>
    </message>
    <message>
        <source>CPU threads to use; 0: all cores.</source>
        <translation>Hilos de CPU que se usan; 0: todos los núcleos.</translation>
    </message>
    <message>
        <source>Images per training step, at most as many as the set has. The last step of an epoch takes the remaining images. Larger batches need more memory.</source>
        <translation>Imágenes en un paso de entrenamiento; como máximo, las que tiene el conjunto. El último paso de una época toma las que quedan. Los lotes mayores necesitan más memoria.</translation>
    </message>
    <message>
        <source>Treat equal numbers as one patient</source>
        <translation>Tratar números iguales como un paciente</translation>
    </message>
    <message>
        <source>For the Kermany chest radiographs: person12_bacteria and person12_virus, or IM-0117 and NORMAL2-IM-0117, count as one patient. This is the safer choice, because 109 numbers occur as both bacteria and virus.</source>
        <translation>Para las radiografías de tórax Kermany: person12_bacteria y person12_virus, o IM-0117 y NORMAL2-IM-0117, cuentan como un paciente. Es la opción más segura, pues 109 números aparecen como bacteria y como virus.</translation>
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
        <source>Parts with given shares, or folds that each serve as the test part once.</source>
        <translation>Partes con proporciones dadas, o pliegues que sirven una vez cada uno como parte de prueba.</translation>
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
        <translation>Proporción de imágenes para entrenar; no se usa con pliegues.</translation>
    </message>
    <message>
        <source>val</source>
        <translation>val</translation>
    </message>
    <message>
        <source>Share of the images for validation (choosing settings); not used with folds.</source>
        <translation>Proporción de imágenes para validación (elegir los ajustes); no se usa con pliegues.</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>Share of the images kept for the final evaluation; not used with folds.</source>
        <translation>Proporción de imágenes reservadas para la evaluación final; no se usa con pliegues.</translation>
    </message>
    <message>
        <source>Folds</source>
        <translation>Pliegues</translation>
    </message>
    <message>
        <source>Number of equal parts; each serves as the test part once.</source>
        <translation>Número de partes iguales; cada una sirve una vez como parte de prueba.</translation>
    </message>
    <message>
        <source>Test fold</source>
        <translation>Pliegue de prueba</translation>
    </message>
    <message>
        <source>The fold that is the test part; the others are for training.</source>
        <translation>El pliegue que es la parte de prueba; los demás son para entrenar.</translation>
    </message>
    <message>
        <source>Next fold as val</source>
        <translation>Pliegue siguiente como val</translation>
    </message>
    <message>
        <source>Uses the fold after the test fold for validation.</source>
        <translation>Usa el pliegue posterior al de prueba para la validación.</translation>
    </message>
    <message>
        <source>Keep together</source>
        <translation>Mantener juntas</translation>
    </message>
    <message>
        <source>images of a patient or study</source>
        <translation>imágenes de un paciente o estudio</translation>
    </message>
    <message>
        <source>only copies of an image</source>
        <translation>solo las copias de una imagen</translation>
    </message>
    <message>
        <source>Images that stay in one part. If a patient&apos;s images are in two parts, results look better than they are.</source>
        <translation>Imágenes que quedan en una misma parte. Si las imágenes de un paciente están en dos partes, los resultados parecen mejores de lo que son.</translation>
    </message>
    <message>
        <source>Also keeps images that look alike in one part. Every image has to be decoded for this.</source>
        <translation>Mantiene también en una parte las imágenes parecidas. Para ello hay que descodificarlas todas.</translation>
    </message>
    <message>
        <source>Stratify by class</source>
        <translation>Estratificar por clase</translation>
    </message>
    <message>
        <source>Splits each class separately, so that every part has the same class proportions.</source>
        <translation>Divide cada clase por separado, de modo que todas las partes tengan las mismas proporciones de clases.</translation>
    </message>
    <message>
        <source>Start value of the random numbers: the same seed gives the same split of the same images.</source>
        <translation>Valor inicial de los números aleatorios: la misma semilla da la misma división de las mismas imágenes.</translation>
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
        <source>DICOM: pixels unchanged, identifying attributes removed. PNG: pixels only, no attributes.</source>
        <translation>DICOM: píxeles sin cambios, atributos identificativos eliminados. PNG: solo píxeles, sin atributos.</translation>
    </message>
    <message>
        <source>PNG grey levels</source>
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
        <source>For DICOM images exported as PNG. As shown: window and polarity applied, 16 bits if the image has more than 8. As stored: the values in the file; images with negative values or more than 16 bits are exported as shown. Other images always keep their stored values.</source>
        <translation>Para imágenes DICOM exportadas como PNG. Como se muestran: con la ventana y la polaridad aplicadas, 16 bits si la imagen tiene más de 8. Como se almacenan: los valores del archivo; las imágenes con valores negativos o de más de 16 bits se exportan como se muestran. Las demás conservan siempre sus valores almacenados.</translation>
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
        <source>Shift moves all dates of a patient back by the same number of days (1 to 10 years), which preserves the intervals. Birth dates are always removed.</source>
        <translation>«Desplazar» atrasa todas las fechas de un paciente el mismo número de días (de 1 a 10 años), lo que conserva los intervalos. Las fechas de nacimiento siempre se eliminan.</translation>
    </message>
    <message>
        <source>Keep sex, age, size and weight</source>
        <translation>Conservar sexo, edad, talla y peso</translation>
    </message>
    <message>
        <source>Also keeps ethnic group, smoking and pregnancy status. Ages above 89 years become 90.</source>
        <translation>Conserva también el grupo étnico, el tabaquismo y el embarazo. Las edades superiores a 89 años pasan a 90.</translation>
    </message>
    <message>
        <source>Keep device identity</source>
        <translation>Conservar la identidad del equipo</translation>
    </message>
    <message>
        <source>Keeps station name, serial number and identifiers of detector, plate and generator. Manufacturer and model are always kept.</source>
        <translation>Conserva el nombre de la estación, el número de serie y los identificadores de detector, placa y generador. El fabricante y el modelo siempre se conservan.</translation>
    </message>
    <message>
        <source>Images that may show names</source>
        <translation>Imágenes con posibles nombres</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Export anyway</source>
        <translation>Exportar de todos modos</translation>
    </message>
    <message>
        <source>Text in the pixels is not removed. Affected are images marked as containing text (Burned In Annotation YES), and ultrasound, secondary captures and photographs that are not marked as free of text.</source>
        <translation>El texto de los píxeles no se elimina. Afecta a las imágenes marcadas como con texto (Burned In Annotation YES) y a las ecografías, capturas secundarias y fotografías que no estén marcadas como libres de texto.</translation>
    </message>
    <message>
        <source>Measure FID every</source>
        <translation>Medir la FID cada</translation>
    </message>
    <message>
        <source>More images give a steadier value but take longer. Values from different numbers of images cannot be compared.</source>
        <translation>Más imágenes dan un valor más estable, pero tardan más. Los valores con distinto número de imágenes no se pueden comparar.</translation>
    </message>
    <message>
        <source>Backbone for FID</source>
        <translation>Backbone para la FID</translation>
    </message>
    <message>
        <source>Export near-copies of training images too</source>
        <translation>Exportar también casi copias de imágenes de entrenamiento</translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation>Backbone</translation>
    </message>
    <message>
        <source>The network whose features are compared: random, weights:FILE or domain:RUNDIR. Values from different backbones cannot be compared.</source>
        <translation>La red cuyas características se comparan: random, weights:ARCHIVO o domain:CARPETA. Los valores de backbones distintos no se pueden comparar.</translation>
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
        <source>How images are resized to the network&apos;s 299 × 299 pixels.</source>
        <translation>Cómo se redimensionan las imágenes a los 299 × 299 píxeles de la red.</translation>
    </message>
    <message>
        <source>Generated images</source>
        <translation>Imágenes generadas</translation>
    </message>
    <message>
        <source>Number of images to generate if a side is a generator&apos;s run.</source>
        <translation>Número de imágenes que se generan si un lado es la ejecución de un generador.</translation>
    </message>
    <message>
        <source>KID subsets</source>
        <translation>Subconjuntos KID</translation>
    </message>
    <message>
        <source>Number of random subsets that KID is averaged over.</source>
        <translation>Sobre cuántos subconjuntos aleatorios se promedia la KID.</translation>
    </message>
    <message>
        <source>KID subset size</source>
        <translation>Tamaño subconj. KID</translation>
    </message>
    <message>
        <source>Images per subset, at most as many as the smaller set has.</source>
        <translation>Imágenes por subconjunto; como máximo, las que tiene el conjunto menor.</translation>
    </message>
    <message>
        <source>k for precision, recall</source>
        <translation>k (precisión, exhaust.)</translation>
    </message>
    <message>
        <source>Number of nearest neighbours for the improved precision and recall (Kynkäänniemi 2019).</source>
        <translation>Número de vecinos más próximos para la precisión y exhaustividad mejoradas (Kynkäänniemi 2019).</translation>
    </message>
    <message>
        <source>k for density, coverage</source>
        <translation>k (densidad, cobertura)</translation>
    </message>
    <message>
        <source>Number of nearest neighbours for density and coverage (Naeem 2020).</source>
        <translation>Número de vecinos más próximos para densidad y cobertura (Naeem 2020).</translation>
    </message>
    <message>
        <source>Start value of the random numbers for the KID subsets, the generated images and the halves of the floor (the FID between two halves of the first set).</source>
        <translation>Valor inicial de los números aleatorios para los subconjuntos KID, las imágenes generadas y las mitades del suelo (la FID entre dos mitades del primer conjunto).</translation>
    </message>
    <message>
        <source>Nearest images</source>
        <translation>Más cercanas</translation>
    </message>
    <message>
        <source>A generated image counts as a near-copy if its SSIM with a training image or its mirror image (at 64 × 64 pixels) is at least this.</source>
        <translation>Una imagen generada cuenta como casi copia si su SSIM con una imagen de entrenamiento o su imagen en espejo (a 64 × 64 píxeles) es al menos este valor.</translation>
    </message>
    <message>
        <source>How training images are made square. Automatic: as in the run that generated the images, otherwise stretched.</source>
        <translation>Cómo se hacen cuadradas las imágenes de entrenamiento. Automático: como en la ejecución que generó las imágenes; si no, estiradas.</translation>
    </message>
    <message>
        <source>Start value of the random numbers for generated images.</source>
        <translation>Valor inicial de los números aleatorios para las imágenes generadas.</translation>
    </message>
    <message>
        <source>Resamples</source>
        <translation>Remuestreos</translation>
    </message>
    <message>
        <source>Number of bootstrap resamples of the patients for confidence intervals; 0: no intervals.</source>
        <translation>Número de remuestreos bootstrap de los pacientes para los intervalos de confianza; 0: sin intervalos.</translation>
    </message>
    <message>
        <source>Confidence level</source>
        <translation>Nivel de confianza</translation>
    </message>
    <message>
        <source>Share of the resamples inside an interval.</source>
        <translation>Parte de los remuestreos que contiene un intervalo.</translation>
    </message>
    <message>
        <source>Start value of the random numbers: the same seed gives the same intervals.</source>
        <translation>Valor inicial de los números aleatorios: la misma semilla da los mismos intervalos.</translation>
    </message>
    <message>
        <source>How many images are measured, spread evenly over the set; 0: all of them</source>
        <translation>Cuántas imágenes se miden, repartidas por el conjunto; 0: todas</translation>
    </message>
    <message>
        <source>Also the whole recipe</source>
        <translation>También la receta entera</translation>
    </message>
    <message>
        <source>Also measures all steps in order, each applied with its probability</source>
        <translation>Mide también todos los pasos uno tras otro, cada uno con su probabilidad</translation>
    </message>
    <message>
        <source>Number of passes over the training images.</source>
        <translation>Número de pasadas por las imágenes de entrenamiento.</translation>
    </message>
    <message>
        <source>Images per training step.</source>
        <translation>Imágenes en un paso de entrenamiento.</translation>
    </message>
    <message>
        <source>Maximum steps</source>
        <translation>Pasos máximos</translation>
    </message>
    <message>
        <source>Ends training after this number of optimiser steps, regardless of the epochs, so that sets of different size get the same budget; 0: no limit.</source>
        <translation>Termina el entrenamiento tras ese número de pasos del optimizador, sean cuales sean las épocas, para que conjuntos de distinto tamaño reciban el mismo presupuesto; 0: sin límite.</translation>
    </message>
    <message>
        <source>Image size</source>
        <translation>Tamaño de imagen</translation>
    </message>
    <message>
        <source>Width and height that every image is resized to.</source>
        <translation>Ancho y alto a los que se redimensiona cada imagen.</translation>
    </message>
    <message>
        <source>Channels of every layer, in percent of the published network; fewer train faster and need less memory.</source>
        <translation>Canales de cada capa, en porcentaje de la red publicada; con menos se entrena más rápido y se necesita menos memoria.</translation>
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
        <translation>media y desviación típica de ImageNet</translation>
    </message>
    <message>
        <source>Pretrained weights</source>
        <translation>Pesos preentrenados</translation>
    </message>
    <message>
        <source>A file (.pth, .safetensors, .npz) with torchvision&apos;s names. Its last layer is replaced if the classes differ. Empty: random weights.</source>
        <translation>Un archivo (.pth, .safetensors, .npz) con los nombres de torchvision. Su última capa se sustituye si las clases difieren. Vacío: pesos aleatorios.</translation>
    </message>
    <message>
        <source>Trainable layers</source>
        <translation>Capas entrenables</translation>
    </message>
    <message>
        <source>all layers</source>
        <translation>todas las capas</translation>
    </message>
    <message>
        <source>head only</source>
        <translation>solo la cabeza</translation>
    </message>
    <message>
        <source>head, then stage by stage</source>
        <translation>cabeza, luego por etapas</translation>
    </message>
    <message>
        <source>With pretrained weights: the layers that training changes. Frozen layers keep their batch statistics.</source>
        <translation>Con pesos preentrenados: las capas que modifica el entrenamiento. Las capas congeladas conservan sus estadísticas de lote.</translation>
    </message>
    <message>
        <source>Unfreeze a stage every</source>
        <translation>Liberar etapa cada</translation>
    </message>
    <message>
        <source>For &apos;stage by stage&apos;: starts with the stage next to the head.</source>
        <translation>Para «por etapas»: empieza por la etapa contigua a la cabeza.</translation>
    </message>
    <message>
        <source>Auxiliary heads</source>
        <translation>Cabezas auxiliares</translation>
    </message>
    <message>
        <source>Additional classification heads inside the network, used in training only. That of Inception v3 needs images of 299 px.</source>
        <translation>Cabezas de clasificación adicionales dentro de la red, usadas solo en el entrenamiento. La de Inception v3 requiere imágenes de 299 px.</translation>
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
        <source>How strongly weights are pulled towards zero.</source>
        <translation>Con qué fuerza se atraen los pesos hacia cero.</translation>
    </message>
    <message>
        <source>Learning rate schedule</source>
        <translation>Programa de la tasa</translation>
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
        <source>How the learning rate changes over the run.</source>
        <translation>Cómo cambia la tasa de aprendizaje a lo largo de la ejecución.</translation>
    </message>
    <message>
        <source>Reduce rate every</source>
        <translation>Reducir la tasa cada</translation>
    </message>
    <message>
        <source>For the schedule &apos;in steps&apos;.</source>
        <translation>Para el programa «escalonado».</translation>
    </message>
    <message>
        <source>Reduction factor</source>
        <translation>Factor de reducción</translation>
    </message>
    <message>
        <source>The learning rate is multiplied by this at each reduction.</source>
        <translation>La tasa de aprendizaje se multiplica por este factor en cada reducción.</translation>
    </message>
    <message>
        <source>Warm-up</source>
        <translation>Calentamiento</translation>
    </message>
    <message>
        <source>The learning rate rises from zero over this number of epochs.</source>
        <translation>La tasa sube desde cero durante ese número de épocas.</translation>
    </message>
    <message>
        <source>Class weights</source>
        <translation>Pesos de clase</translation>
    </message>
    <message>
        <source>Weights the loss of each class by 1 / its share, so that rare classes count more.</source>
        <translation>Pondera la pérdida de cada clase por 1 / su proporción, de modo que las clases raras cuentan más.</translation>
    </message>
    <message>
        <source>Balanced sampling</source>
        <translation>Muestreo equilibrado</translation>
    </message>
    <message>
        <source>Samples every class equally often, so images of rare classes appear several times in an epoch. Images with several labels count as the rarest.</source>
        <translation>Extrae cada clase con la misma frecuencia, de modo que las imágenes de clases raras aparecen varias veces por época. Las que tienen varias etiquetas cuentan en la más rara.</translation>
    </message>
    <message>
        <source>Label smoothing</source>
        <translation>Suavizado de etiquetas</translation>
    </message>
    <message>
        <source>Share of the target probability that is spread over all classes.</source>
        <translation>Parte de la probabilidad objetivo que se reparte entre todas las clases.</translation>
    </message>
    <message>
        <source>Focal loss γ</source>
        <translation>γ de la pérdida focal</translation>
    </message>
    <message>
        <source>Images that are classified well count less, by (1 - p) to this power (Lin et al. 2017); 0: cross-entropy.</source>
        <translation>Las imágenes bien clasificadas cuentan menos, según (1 - p) elevado a esta potencia (Lin et al. 2017); 0: entropía cruzada.</translation>
    </message>
    <message>
        <source>Labels per image</source>
        <translation>Etiquetas por imagen</translation>
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
        <source>Several: each class is predicted independently.</source>
        <translation>Varias: cada clase se predice de forma independiente.</translation>
    </message>
    <message>
        <source>Augmentation recipe</source>
        <translation>Receta de aumento</translation>
    </message>
    <message>
        <source>preset:ID, a recipe file, or a recipe&apos;s JSON. Applied to training images only, with new random values in every epoch. Empty: none.</source>
        <translation>preset:ID, un archivo de receta o el JSON de una receta. Se aplica solo a imágenes de entrenamiento, con nuevos valores aleatorios en cada época. Vacío: ninguna.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>all steps</source>
        <translation>todos los pasos</translation>
    </message>
    <message>
        <source>one at random</source>
        <translation>uno al azar</translation>
    </message>
    <message>
        <source>All steps in order, each with its probability, or one step chosen at random.</source>
        <translation>Todos los pasos en orden, cada uno con su probabilidad, o uno elegido al azar.</translation>
    </message>
    <message>
        <source>Augmented share</source>
        <translation>Proporción aumentada</translation>
    </message>
    <message>
        <source>Share of the images of an epoch that the recipe is applied to; the others are unchanged.</source>
        <translation>Proporción de las imágenes de una época a las que se aplica la receta; las demás no cambian.</translation>
    </message>
    <message>
        <source>Mix images</source>
        <translation>Mezclar imágenes</translation>
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
        <source>Mixing α</source>
        <translation>α de la mezcla</translation>
    </message>
    <message>
        <source>Parameter of the Beta distribution of the mixing share.</source>
        <translation>Parámetro de la distribución beta de la proporción de mezcla.</translation>
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
        <source>Early stopping after</source>
        <translation>Parada temprana tras</translation>
    </message>
    <message>
        <source>Validation share</source>
        <translation>Parte de validación</translation>
    </message>
    <message>
        <source>Share of the training images, split by patient, if the set has no val split.</source>
        <translation>Proporción de las imágenes de entrenamiento, dividida por paciente, si el conjunto no tiene partición val.</translation>
    </message>
    <message>
        <source>Test share</source>
        <translation>Proporción de prueba</translation>
    </message>
    <message>
        <source>Share of all images, split by patient, if the set has no splits.</source>
        <translation>Proporción de todas las imágenes, dividida por paciente, si el conjunto no tiene particiones.</translation>
    </message>
    <message>
        <source>float32</source>
        <translation>float32</translation>
    </message>
    <message>
        <source>TF32 (NVIDIA GPU)</source>
        <translation>TF32 (GPU de NVIDIA)</translation>
    </message>
    <message>
        <source>mixed, bfloat16</source>
        <translation>mixta, bfloat16</translation>
    </message>
    <message>
        <source>TF32 rounds the products of float32 numbers, faster on NVIDIA GPUs since Ampere. Mixed precision on a GPU, or on a CPU with bfloat16 units.</source>
        <translation>TF32 redondea los productos de números float32, más rápido en las GPU de NVIDIA desde Ampere. Precisión mixta en una GPU o en una CPU con unidades bfloat16.</translation>
    </message>
    <message>
        <source>VGG16</source>
        <translation>VGG16</translation>
    </message>
    <message>
        <source>13 convolutions and three wide layers, without batch normalisation (Simonyan and Zisserman 2015). Learns slowly from random weights; good with pretrained ones.</source>
        <translation>13 convoluciones y tres capas anchas, sin normalización por lotes (Simonyan y Zisserman 2015). Aprende despacio desde pesos aleatorios; buena con pesos preentrenados.</translation>
    </message>
    <message>
        <source>VGG16 with batch norm</source>
        <translation>VGG16 con normalización por lotes</translation>
    </message>
    <message>
        <source>VGG16 with batch normalisation; also learns from random weights.</source>
        <translation>VGG16 con normalización por lotes; aprende también desde pesos aleatorios.</translation>
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
        <source>Eleven factorised Inception blocks (Szegedy et al. 2016); needs large images.</source>
        <translation>Once bloques Inception factorizados (Szegedy et al. 2016); requiere imágenes grandes.</translation>
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
        <source>Number of generated images added to the training images of each class.</source>
        <translation>Número de imágenes generadas que se añaden a las de entrenamiento de cada clase.</translation>
    </message>
    <message>
        <source>Fixed number</source>
        <translation>Número fijo</translation>
    </message>
    <message>
        <source>Generated images per class.</source>
        <translation>Imágenes generadas por clase.</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Imágenes de prueba</translation>
    </message>
    <message>
        <source>folds, by patient</source>
        <translation>pliegues, por paciente</translation>
    </message>
    <message>
        <source>the set&apos;s test split</source>
        <translation>la partición test del conjunto</translation>
    </message>
    <message>
        <source>Cross-validation folds by patient over all images, or the set&apos;s own splits.</source>
        <translation>Pliegues de validación cruzada por paciente sobre todas las imágenes, o las particiones del conjunto.</translation>
    </message>
    <message>
        <source>Number of cross-validation folds, split by patient; every image is tested in exactly one of them.</source>
        <translation>Número de pliegues de la validación cruzada, divididos por paciente; cada imagen se prueba en exactamente uno.</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Semillas</translation>
    </message>
    <message>
        <source>How often each training is repeated, each time with another seed (start value of the random numbers).</source>
        <translation>Cuántas veces se repite cada entrenamiento, cada vez con otra semilla (valor inicial de los números aleatorios).</translation>
    </message>
    <message>
        <source>First seed</source>
        <translation>Primera semilla</translation>
    </message>
    <message>
        <source>Start value of the random numbers for folds, networks and generated images; repetitions count up from it.</source>
        <translation>Valor inicial de los números aleatorios para pliegues, redes e imágenes generadas; las repeticiones toman los valores siguientes.</translation>
    </message>
    <message>
        <source>Images per class</source>
        <translation>Imágenes por clase</translation>
    </message>
    <message>
        <source>Maximum number of images per class, chosen at random by patient; 0: all.</source>
        <translation>Número máximo de imágenes por clase, elegidas al azar por paciente; 0: todas.</translation>
    </message>
    <message>
        <source>Share of a fold&apos;s training images, split by patient, that is used to choose the best epoch.</source>
        <translation>Proporción de las imágenes de entrenamiento de un pliegue, dividida por paciente, con la que se elige la mejor época.</translation>
    </message>
    <message>
        <source>Keep near-duplicates together</source>
        <translation>Mantener juntos los casi duplicados</translation>
    </message>
    <message>
        <source>Images that look nearly the same stay in one fold.</source>
        <translation>Las imágenes casi iguales se mantienen en un mismo pliegue.</translation>
    </message>
    <message>
        <source>Budget unit</source>
        <translation>Unidad del presupuesto</translation>
    </message>
    <message>
        <source>optimiser steps</source>
        <translation>pasos del optimizador</translation>
    </message>
    <message>
        <source>Unit of the training budget, which is the same for all arms (the ways of training that the study compares). With epochs, arms with more images train longer.</source>
        <translation>Unidad del presupuesto de entrenamiento, igual para todos los brazos (las formas de entrenar que compara el estudio). Con épocas, los brazos con más imágenes se entrenan más tiempo.</translation>
    </message>
    <message>
        <source>Budget per training</source>
        <translation>Presupuesto / entreno</translation>
    </message>
    <message>
        <source>Optimiser steps or epochs of each training.</source>
        <translation>Pasos del optimizador o épocas de cada entrenamiento.</translation>
    </message>
    <message>
        <source>Images for FID</source>
        <translation>Imágenes para FID</translation>
    </message>
    <message>
        <source>Generated and real images per class and fold used for FID, KID and the near-copy check; 0: not measured.</source>
        <translation>Imágenes generadas y reales por clase y pliegue para FID, KID y la comprobación de casi copias; 0: sin medir.</translation>
    </message>
    <message>
        <source>random, weights:FILE or domain:RUNDIR.</source>
        <translation>random, weights:ARCHIVO o domain:CARPETA.</translation>
    </message>
    <message>
        <source>Spine study</source>
        <translation>Estudio de columna</translation>
    </message>
    <message>
        <source>Chest X-ray study</source>
        <translation>Estudio de tórax</translation>
    </message>
    <message>
        <source>Compares no augmentation with images of the chest study&apos;s DCGAN; GoogLeNet.</source>
        <translation>Compara sin aumento con imágenes de la DCGAN del estudio de tórax; GoogLeNet.</translation>
    </message>
    <message>
        <source>Numeric precision</source>
        <translation>Precisión numérica</translation>
    </message>
    <message>
        <source>Generator EMA decay</source>
        <translation>EMA del generador</translation>
    </message>
    <message>
        <source>Decay of the moving average (EMA) of the generator&apos;s weights. Images are then generated, measured and saved with the averaged weights; 0.999 is usual for long trainings. 0: off.</source>
        <translation>Decaimiento de la media móvil (EMA) de los pesos del generador. Las imágenes se generan, miden y guardan entonces con los pesos promediados; 0,999 es habitual en entrenamientos largos. 0: desactivado.</translation>
    </message>
    <message>
        <source>Compares generated images with held-out real ones (split test, otherwise val, otherwise the training images) and keeps the generator with the lowest FID. Uses one more thread during training; 0: never.</source>
        <translation>Compara imágenes generadas con reales reservadas (partición test, si no val, si no las de entrenamiento) y conserva el generador con la FID más baja. Usa un hilo más durante el entrenamiento; 0: nunca.</translation>
    </message>
    <message>
        <source>If off, images that repeat a training image or its mirror image (SSIM of 0.85 or more at 64 × 64 pixels) are counted and left out; nothing is written if the training images are not found.</source>
        <translation>Si está desactivado, las imágenes que repiten una de entrenamiento o su imagen en espejo (SSIM de 0,85 o más a 64 × 64 píxeles) se cuentan y se omiten; no se escribe nada si no se encuentran las imágenes de entrenamiento.</translation>
    </message>
    <message>
        <source>Measured on the validation images; the network of the best epoch is kept. Ties go to the lower validation loss, then to the later epoch.</source>
        <translation>Se mide en las imágenes de validación; se conserva la red de la mejor época. A igualdad, la menor pérdida de validación; después, la época más tardía.</translation>
    </message>
    <message>
        <source>Ends training after this number of epochs without improvement (an equal result with a lower validation loss counts as one); 0: never.</source>
        <translation>Termina el entrenamiento tras este número de épocas sin mejora (un resultado igual con menor pérdida de validación cuenta como mejora); 0: nunca.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Title of the study and of its report.</source>
        <translation>Título del estudio y de su informe.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>The question that the study answers; shown in its report.</source>
        <translation>La pregunta que responde el estudio; aparece en su informe.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Only images of these classes are used, for example NORMAL|PNEUMONIA; empty: all classes.</source>
        <translation>Solo se usan imágenes de estas clases, por ejemplo NORMAL|PNEUMONIA; vacío: todas las clases.</translation>
    </message>
    <message>
        <source>random, weights:FILE or domain:RUNDIR. FID on random features can compare epochs, but is not for publication.</source>
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
        <source>TIFF, JPEG and PNG files can have a tag that says how to rotate or mirror the image. Switch off for archives with wrong tags: images are then read as stored.</source>
        <translation>Los archivos TIFF, JPEG y PNG pueden indicar cómo girar o reflejar la imagen. Desactívelo para colecciones con marcas incorrectas: las imágenes se leen entonces tal como están guardadas.</translation>
    </message>
    <message>
        <source>Ignore case and spaces in names</source>
        <translation>Ignorar mayúsculas y espacios en los nombres</translation>
    </message>
    <message>
        <source>Merges classes and patients whose names differ only in case or spaces, under the most frequent name.</source>
        <translation>Une las clases y los pacientes cuyos nombres solo difieren en mayúsculas o espacios, con el nombre más frecuente.</translation>
    </message>
    <message>
        <source>AdamW applies weight decay to the weights directly, not through the gradient. SGD uses a momentum of 0.9, RMSProp a smoothing of 0.99.</source>
        <translation>AdamW aplica el decaimiento directamente a los pesos, no a través del gradiente. SGD usa un momento de 0,9, RMSProp un suavizado de 0,99.</translation>
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
        <source>One file per method, for comparing methods; otherwise all steps are applied one after the other.</source>
        <translation>Un archivo por método, para comparar métodos; si no, se aplican todos los pasos uno tras otro.</translation>
    </message>
    <message>
        <source>Augmented copies of each image.</source>
        <translation>Copias aumentadas de cada imagen.</translation>
    </message>
    <message>
        <source>Bit depth of the files; 0: same as each image.</source>
        <translation>Profundidad de bits de los archivos; 0: la misma que cada imagen.</translation>
    </message>
    <message>
        <source>Writes all files into one folder, without subfolders for splits and classes.</source>
        <translation>Escribe todos los archivos en una sola carpeta, sin subcarpetas para particiones y clases.</translation>
    </message>
    <message>
        <source>Keeps file and folder names, which may contain patient names; otherwise the files are numbered.</source>
        <translation>Conserva los nombres de archivos y carpetas, que pueden contener nombres de pacientes; si no, los archivos se numeran.</translation>
    </message>
    <message>
        <source>A recipe saved in the window or written by hand.</source>
        <translation>Una receta guardada en la ventana o escrita a mano.</translation>
    </message>
    <message>
        <source>A built-in recipe.</source>
        <translation>Una receta incluida en el programa.</translation>
    </message>
    <message>
        <source>The network.</source>
        <translation>La red.</translation>
    </message>
    <message>
        <source>A new folder for the run.</source>
        <translation>Una carpeta nueva para la ejecución.</translation>
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
        <source>A weights file to use without a run.</source>
        <translation>Un archivo de pesos para usar sin ejecución.</translation>
    </message>
    <message>
        <source>Measure to compute; prdc is precision, recall, density and coverage. Default: fid, kid and prdc in one pass.</source>
        <translation>Medida que se calcula; prdc es precisión, exhaustividad, densidad y cobertura. Predeterminado: fid, kid y prdc en una pasada.</translation>
    </message>
    <message>
        <source>Settings of a published comparison.</source>
        <translation>Ajustes de una comparación publicada.</translation>
    </message>
    <message>
        <source>The same as --backbone weights:FILE.</source>
        <translation>Lo mismo que --backbone weights:ARCHIVO.</translation>
    </message>
    <message>
        <source>Only images of this class in the first set.</source>
        <translation>Solo imágenes de esta clase en el primer conjunto.</translation>
    </message>
    <message>
        <source>Only images of this split in the first set.</source>
        <translation>Solo imágenes de esta partición en el primer conjunto.</translation>
    </message>
    <message>
        <source>Only images of this class in the second set.</source>
        <translation>Solo imágenes de esta clase en el segundo conjunto.</translation>
    </message>
    <message>
        <source>Only images of this split in the second set.</source>
        <translation>Solo imágenes de esta partición en el segundo conjunto.</translation>
    </message>
    <message>
        <source>Writes the statistics of the first set; later comparisons can use this file instead of the set.</source>
        <translation>Escribe las estadísticas del primer conjunto; las comparaciones posteriores pueden usar este archivo en lugar del conjunto.</translation>
    </message>
    <message>
        <source>Real images that were not used for training, as the reference distance (memorisation).</source>
        <translation>Imágenes reales no usadas en el entrenamiento, como distancia de referencia (memorización).</translation>
    </message>
    <message>
        <source>Split of the held-out images; without --heldout, a split of the first set.</source>
        <translation>Partición de las imágenes reservadas; sin --heldout, una partición del primer conjunto.</translation>
    </message>
    <message>
        <source>Writes the most similar pairs as a picture (memorisation).</source>
        <translation>Escribe los pares más parecidos como imagen (memorización).</translation>
    </message>
    <message>
        <source>The folder to write into; default: synthray-demo.</source>
        <translation>La carpeta en la que se escribe; predeterminado: synthray-demo.</translation>
    </message>
    <message>
        <source>Images to use instead of the sample images.</source>
        <translation>Imágenes que se usan en lugar de las de ejemplo.</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Time available for the whole demo.</source>
        <translation>Tiempo disponible para toda la demostración.</translation>
    </message>
    <message>
        <source>Skips the speed measurements.</source>
        <translation>Omite las mediciones de velocidad.</translation>
    </message>
    <message>
        <source>Runs the classifier on this set; default: the saved predictions for its own test images.</source>
        <translation>Aplica el clasificador a este conjunto; predeterminado: las predicciones guardadas para sus propias imágenes de prueba.</translation>
    </message>
    <message>
        <source>Predictions or run of another classifier, to compare on the same images.</source>
        <translation>Predicciones o ejecución de otro clasificador, para comparar en las mismas imágenes.</translation>
    </message>
    <message>
        <source>Also writes the overview as a CSV table.</source>
        <translation>Escribe también el resumen como tabla CSV.</translation>
    </message>
    <message>
        <source>The PNG file to write.</source>
        <translation>El archivo PNG que se escribe.</translation>
    </message>
    <message>
        <source>Depth of the PNG file.</source>
        <translation>Profundidad de bits del archivo PNG.</translation>
    </message>
    <message>
        <source>The network and its default settings; other options change them.</source>
        <translation>La red y sus ajustes predeterminados; las demás opciones los cambian.</translation>
    </message>
    <message>
        <source>The folder of the generator&apos;s run.</source>
        <translation>La carpeta de la ejecución del generador.</translation>
    </message>
    <message>
        <source>The epoch of a snapshot, or &apos;best&apos; for the lowest FID; default: the last checkpoint.</source>
        <translation>La época de una instantánea, o «best» para la FID más baja; predeterminado: el último punto de control.</translation>
    </message>
    <message>
        <source>A folder of images, a table (CSV) or a project.</source>
        <translation>Una carpeta de imágenes, una tabla (CSV) o un proyecto.</translation>
    </message>
    <message>
        <source>The page to print; bash, zsh and fish print the completions for that shell.</source>
        <translation>La página que se imprime; bash, zsh y fish imprimen el autocompletado para ese shell.</translation>
    </message>
    <message>
        <source>A rectangle in pixels; 0,0 is the upper left corner. CNR is relative to the first region.</source>
        <translation>Un rectángulo en píxeles; 0,0 es la esquina superior izquierda. La CNR es relativa a la primera región.</translation>
    </message>
    <message>
        <source>Distance between two points, in mm if the file gives the pixel spacing, otherwise in pixels.</source>
        <translation>Distancia entre dos puntos, en mm si el archivo indica el espaciado de píxeles; si no, en píxeles.</translation>
    </message>
    <message>
        <source>Angle in degrees; the middle point is the vertex.</source>
        <translation>Ángulo en grados; el punto central es el vértice.</translation>
    </message>
    <message>
        <source>Prints the result as one JSON document.</source>
        <translation>Imprime el resultado como un documento JSON.</translation>
    </message>
    <message>
        <source>The window, in modality values; default: the file&apos;s window.</source>
        <translation>La ventana, en valores de modalidad; predeterminado: la del archivo.</translation>
    </message>
    <message>
        <source>Frame number in the file, starting at 0.</source>
        <translation>Número del fotograma en el archivo, a partir de 0.</translation>
    </message>
    <message>
        <source>The same seed gives the same random numbers.</source>
        <translation>La misma semilla da los mismos números aleatorios.</translation>
    </message>
    <message>
        <source>Writes mean and deviation of each method.</source>
        <translation>Escribe la media y la desviación típica de cada método.</translation>
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
        <source>Maximum number of differing bits (of 256) between near duplicates; -1: exact duplicates only. Default: chosen by the size of the set.</source>
        <translation>Número máximo de bits distintos (de 256) entre casi duplicados; -1: solo duplicados exactos. Predeterminado: según el tamaño del conjunto.</translation>
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
        <source>Keeps the existing splits and moves only images that leak.</source>
        <translation>Conserva las particiones existentes y mueve solo las imágenes que producen fugas.</translation>
    </message>
    <message>
        <source>The study preset to start from.</source>
        <translation>El preajuste de estudio de partida.</translation>
    </message>
    <message>
        <source>The file to write.</source>
        <translation>El archivo que se escribe.</translation>
    </message>
    <message>
        <source>A network of the study; default: the preset&apos;s networks.</source>
        <translation>Una red del estudio; predeterminado: las del preajuste.</translation>
    </message>
    <message>
        <source>The folder for the results; default: next to the study file.</source>
        <translation>La carpeta de los resultados; predeterminado: junto al archivo del estudio.</translation>
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
        <translation>Tamaño, profundidad y estadísticas de píxeles que halló otro programa, para comparar.</translation>
    </message>
    <message>
        <source>Writes the table as Markdown.</source>
        <translation>Escribe la tabla en Markdown.</translation>
    </message>
    <message>
        <source>Shows only attributes that contain all the words.</source>
        <translation>Muestra solo los atributos que contienen todas las palabras.</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Celdas</translation>
    </message>
    <message>
        <source>Cells along each side; more cells bend finer.</source>
        <translation>Celdas a lo largo de cada lado; más celdas deforman con más detalle.</translation>
    </message>
    <message>
        <source>Perspective</source>
        <translation>Perspectiva</translation>
    </message>
    <message>
        <source>Narrows one side of the image, like a tube that is tilted against the detector.</source>
        <translation>Estrecha un lado de la imagen, como un tubo inclinado respecto al detector.</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Lado izquierdo</translation>
    </message>
    <message>
        <source>How much shorter the left side becomes; negative: the right side.</source>
        <translation>Cuánto se acorta el lado izquierdo; negativo: el derecho.</translation>
    </message>
    <message>
        <source>Top side</source>
        <translation>Lado superior</translation>
    </message>
    <message>
        <source>How much shorter the top becomes; negative: the bottom.</source>
        <translation>Cuánto se acorta la parte superior; negativo: la inferior.</translation>
    </message>
    <message>
        <source>Elastic deformation</source>
        <translation>Deformación elástica</translation>
    </message>
    <message>
        <source>Bends the image smoothly at random, like soft tissue in another posture or breath.</source>
        <translation>Deforma la imagen de forma suave y aleatoria, como el tejido blando en otra postura o fase respiratoria.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Intensidad</translation>
    </message>
    <message>
        <source>Standard deviation of the shifts, in percent of a cell.</source>
        <translation>Desviación típica de los desplazamientos, en porcentaje de una celda.</translation>
    </message>
    <message>
        <source>Grid distortion</source>
        <translation>Distorsión de rejilla</translation>
    </message>
    <message>
        <source>Moves the nodes of a grid at random, like an image intensifier near magnetic fields.</source>
        <translation>Desplaza al azar los nodos de una rejilla, como un intensificador de imagen cerca de campos magnéticos.</translation>
    </message>
    <message>
        <source>Largest shift, in percent of a cell.</source>
        <translation>Mayor desplazamiento, en porcentaje de una celda.</translation>
    </message>
    <message>
        <source>Optical distortion</source>
        <translation>Distorsión óptica</translation>
    </message>
    <message>
        <source>Barrel or pincushion distortion, as image intensifiers and lenses of digitisers have it.</source>
        <translation>Distorsión de barril o de cojín, como la de los intensificadores de imagen y las lentes de digitalizadores.</translation>
    </message>
    <message>
        <source>Shift at the corners: positive draws them inwards (barrel), negative outwards (pincushion).</source>
        <translation>Desplazamiento en las esquinas: positivo hacia dentro (barril), negativo hacia fuera (cojín).</translation>
    </message>
    <message>
        <source>Gaussian blur</source>
        <translation>Desenfoque gaussiano</translation>
    </message>
    <message>
        <source>Blurs evenly in all directions, like a thicker scintillator.</source>
        <translation>Desenfoca por igual en todas las direcciones, como un centelleador más grueso.</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Desviación típica</translation>
    </message>
    <message>
        <source>Larger values blur more.</source>
        <translation>Los valores mayores desenfocan más.</translation>
    </message>
    <message>
        <source>Median filter</source>
        <translation>Filtro de mediana</translation>
    </message>
    <message>
        <source>Replaces each pixel by the median around it, like the noise reduction of a workstation.</source>
        <translation>Sustituye cada píxel por la mediana de su entorno, como la reducción de ruido de una estación de trabajo.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>3 × 3 pixels</source>
        <translation>3 × 3 píxeles</translation>
    </message>
    <message>
        <source>5 × 5 pixels</source>
        <translation>5 × 5 píxeles</translation>
    </message>
    <message>
        <source>The square that the median is taken of.</source>
        <translation>El cuadrado del que se toma la mediana.</translation>
    </message>
    <message>
        <source>Motion blur</source>
        <translation>Desenfoque de movimiento</translation>
    </message>
    <message>
        <source>Blurs along a line, like a patient who moves or breathes during the exposure.</source>
        <translation>Desenfoca a lo largo de una línea, como un paciente que se mueve o respira durante la exposición.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>Path of the motion.</source>
        <translation>Recorrido del movimiento.</translation>
    </message>
    <message>
        <source>0: sideways; 90: up and down.</source>
        <translation>0: lateral; 90: arriba y abajo.</translation>
    </message>
    <message>
        <source>JPEG artefacts</source>
        <translation>Artefactos JPEG</translation>
    </message>
    <message>
        <source>Loses the detail that JPEG compression loses, like images of teleradiology or the web.</source>
        <translation>Pierde los detalles que pierde la compresión JPEG, como las imágenes de telerradiología o de la web.</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>100 is best; below 50 blocks are visible.</source>
        <translation>100 es la mejor; por debajo de 50 se ven bloques.</translation>
    </message>
    <message>
        <source>Lower resolution</source>
        <translation>Menor resolución</translation>
    </message>
    <message>
        <source>Shrinks the image and enlarges it again, like a detector with larger pixels.</source>
        <translation>Reduce la imagen y la amplía de nuevo, como un detector con píxeles mayores.</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>Factor</translation>
    </message>
    <message>
        <source>How many times larger the pixels are.</source>
        <translation>Cuántas veces mayores son los píxeles.</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Grey levels</source>
        <translation>Niveles de gris</translation>
    </message>
    <message>
        <source>Noise and blur</source>
        <translation>Ruido y desenfoque</translation>
    </message>
    <message>
        <source>Covered areas</source>
        <translation>Zonas cubiertas</translation>
    </message>
    <message>
        <source>Physics of radiography</source>
        <translation>Física de la radiografía</translation>
    </message>
    <message>
        <source>Groups and policies</source>
        <translation>Grupos y estrategias</translation>
    </message>
    <message>
        <source>Chest study (position and colour)</source>
        <translation>Estudio de tórax (posición y color)</translation>
    </message>
    <message>
        <source>Safe for radiographs</source>
        <translation>Seguro para radiografías</translation>
    </message>
    <message>
        <source>Detector and dose</source>
        <translation>Detector y dosis</translation>
    </message>
    <message>
        <source>RandAugment over safe methods</source>
        <translation>RandAugment con métodos seguros</translation>
    </message>
    <message>
        <source>TrivialAugment over safe methods</source>
        <translation>TrivialAugment con métodos seguros</translation>
    </message>
    <message>
        <source>AugMix over safe methods</source>
        <translation>AugMix con métodos seguros</translation>
    </message>
    <message>
        <source>Outside the image</source>
        <translation>Fuera de la imagen</translation>
    </message>
    <message>
        <source>one grey level</source>
        <translation>un nivel de gris</translation>
    </message>
    <message>
        <source>edge pixels repeated</source>
        <translation>píxeles del borde repetidos</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>reflejado</translation>
    </message>
    <message>
        <source>What fills the area that the image does not cover.</source>
        <translation>Qué llena la zona que la imagen no cubre.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>One of</source>
        <translation>Uno de</translation>
    </message>
    <message>
        <source>Applies one of its steps, chosen for each image by their weights.</source>
        <translation>Aplica uno de sus pasos, elegido para cada imagen según sus pesos.</translation>
    </message>
    <message>
        <source>Some of</source>
        <translation>Varios de</translation>
    </message>
    <message>
        <source>Applies several of its steps in random order, none of them twice.</source>
        <translation>Aplica varios de sus pasos en orden aleatorio, ninguno dos veces.</translation>
    </message>
    <message>
        <source>Steps that are applied to each image.</source>
        <translation>Pasos que se aplican a cada imagen.</translation>
    </message>
    <message>
        <source>RandAugment</source>
        <translation>RandAugment</translation>
    </message>
    <message>
        <source>Applies several of its steps, each at the same strength (Cubuk et al. 2020): ranges say what strength 0 and 30 mean.</source>
        <translation>Aplica varios de sus pasos, todos con la misma intensidad (Cubuk et al. 2020): los intervalos dicen qué significan las intensidades 0 y 30.</translation>
    </message>
    <message>
        <source>Magnitude</source>
        <translation>Magnitud</translation>
    </message>
    <message>
        <source>0: the start of each range, or 0 where it lies inside; 30: the end.</source>
        <translation>0: el inicio de cada intervalo, o 0 si está dentro; 30: el final.</translation>
    </message>
    <message>
        <source>TrivialAugment</source>
        <translation>TrivialAugment</translation>
    </message>
    <message>
        <source>Applies one of its steps at a random strength (Müller and Hutter 2021); there is nothing to set.</source>
        <translation>Aplica uno de sus pasos con una intensidad aleatoria (Müller y Hutter 2021); no hay nada que ajustar.</translation>
    </message>
    <message>
        <source>AugMix</source>
        <translation>AugMix</translation>
    </message>
    <message>
        <source>Mixes the image with the results of short chains of its steps (Hendrycks et al. 2020); the steps must not move pixels.</source>
        <translation>Mezcla la imagen con los resultados de cadenas cortas de sus pasos (Hendrycks et al. 2020); los pasos no deben mover píxeles.</translation>
    </message>
    <message>
        <source>Chains</source>
        <translation>Cadenas</translation>
    </message>
    <message>
        <source>Chains of 1 to 3 steps that are mixed.</source>
        <translation>Cadenas de 1 a 3 pasos que se mezclan.</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brillo</translation>
    </message>
    <message>
        <source>Multiplies the grey levels, like another display setting of the same exposure.</source>
        <translation>Multiplica los niveles de gris, como otro ajuste de visualización de la misma exposición.</translation>
    </message>
    <message>
        <source>1 changes nothing; 0 is black.</source>
        <translation>1 no cambia nada; 0 es negro.</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Spreads the grey levels about their mean, like a harder or softer beam.</source>
        <translation>Extiende los niveles de gris en torno a su media, como un haz más duro o más blando.</translation>
    </message>
    <message>
        <source>1 changes nothing; 0 leaves only the mean.</source>
        <translation>1 no cambia nada; 0 deja solo la media.</translation>
    </message>
    <message>
        <source>Gamma</source>
        <translation>Gamma</translation>
    </message>
    <message>
        <source>Bends the grey scale, like the tone curve of another manufacturer.</source>
        <translation>Curva la escala de grises, como la curva tonal de otro fabricante.</translation>
    </message>
    <message>
        <source>Exponent</source>
        <translation>Exponente</translation>
    </message>
    <message>
        <source>Above 1 darkens the middle, below 1 brightens it.</source>
        <translation>Por encima de 1 oscurece los tonos medios; por debajo los aclara.</translation>
    </message>
    <message>
        <source>Window jitter</source>
        <translation>Variación de la ventana</translation>
    </message>
    <message>
        <source>Shows the image with another window, as another reader would set it; as the first step it uses the stored values, so nothing is cut off twice.</source>
        <translation>Muestra la imagen con otra ventana, como la ajustaría otro lector; como primer paso usa los valores almacenados y así nada se recorta dos veces.</translation>
    </message>
    <message>
        <source>Shift of the centre</source>
        <translation>Centro desplazado</translation>
    </message>
    <message>
        <source>In percent of the window&apos;s width.</source>
        <translation>En porcentaje del ancho de la ventana.</translation>
    </message>
    <message>
        <source>Factor of the width</source>
        <translation>Factor del ancho</translation>
    </message>
    <message>
        <source>Below 1 the window is narrower: more contrast.</source>
        <translation>Por debajo de 1 la ventana es más estrecha: más contraste.</translation>
    </message>
    <message>
        <source>Histogram equalisation</source>
        <translation>Ecualización del histograma</translation>
    </message>
    <message>
        <source>Spreads the grey levels so that all are equally frequent, as some viewers do.</source>
        <translation>Extiende los niveles de gris para que todos sean igual de frecuentes, como hacen algunos visores.</translation>
    </message>
    <message>
        <source>Local equalisation (CLAHE)</source>
        <translation>Ecualización local (CLAHE)</translation>
    </message>
    <message>
        <source>Equalises the histogram of each region with limited contrast, like the multiscale processing of a workstation.</source>
        <translation>Ecualiza el histograma de cada región con contraste limitado, como el procesado multiescala de una estación de trabajo.</translation>
    </message>
    <message>
        <source>Contrast limit</source>
        <translation>Límite de contraste</translation>
    </message>
    <message>
        <source>Larger values allow more contrast and more noise.</source>
        <translation>Los valores mayores permiten más contraste y más ruido.</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regiones</translation>
    </message>
    <message>
        <source>Regions along each side of the image.</source>
        <translation>Regiones a lo largo de cada lado de la imagen.</translation>
    </message>
    <message>
        <source>Invert</source>
        <translation>Invertir</translation>
    </message>
    <message>
        <source>Exchanges black and white, like an image that is shown with the wrong polarity.</source>
        <translation>Intercambia blanco y negro, como una imagen mostrada con la polaridad equivocada.</translation>
    </message>
    <message>
        <source>Sharpen (unsharp mask)</source>
        <translation>Enfocar (máscara de desenfoque)</translation>
    </message>
    <message>
        <source>Raises edges by the difference from a blurred copy, like the edge enhancement of a workstation.</source>
        <translation>Realza los bordes con la diferencia respecto a una copia desenfocada, como el realce de bordes de una estación de trabajo.</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>Standard deviation of the blur.</source>
        <translation>Desviación típica del desenfoque.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>How much of the difference is added.</source>
        <translation>Cuánto de la diferencia se añade.</translation>
    </message>
    <message>
        <source>Smooth shading</source>
        <translation>Sombreado suave</translation>
    </message>
    <message>
        <source>Brightens and darkens the image smoothly at random, like the heel effect or a poor flat-field correction.</source>
        <translation>Aclara y oscurece la imagen de forma suave y aleatoria, como el efecto talón o una mala corrección de campo plano.</translation>
    </message>
    <message>
        <source>Largest change of a grey level.</source>
        <translation>Mayor cambio de un nivel de gris.</translation>
    </message>
    <message>
        <source>Posterise</source>
        <translation>Posterizar</translation>
    </message>
    <message>
        <source>Keeps only the upper bits of each grey level, like an early digitiser; fine structures disappear.</source>
        <translation>Conserva solo los bits superiores de cada nivel de gris, como un digitalizador antiguo; las estructuras finas desaparecen.</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Bits that are kept, of 16.</source>
        <translation>Bits que se conservan, de 16.</translation>
    </message>
    <message>
        <source>Solarise</source>
        <translation>Solarizar</translation>
    </message>
    <message>
        <source>Inverts all grey levels above a threshold; nothing in radiography looks like it, but policies for photographs use it.</source>
        <translation>Invierte todos los niveles de gris por encima de un umbral; nada en radiografía se parece a ello, pero las estrategias para fotografías lo usan.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Of white; levels from here on are inverted.</source>
        <translation>Del blanco; los niveles desde aquí se invierten.</translation>
    </message>
    <message>
        <source>Gaussian noise</source>
        <translation>Ruido gaussiano</translation>
    </message>
    <message>
        <source>Adds noise that is the same at every grey level, like the electronics of a detector.</source>
        <translation>Añade un ruido igual en todos los niveles de gris, como la electrónica de un detector.</translation>
    </message>
    <message>
        <source>In percent of white.</source>
        <translation>En porcentaje del blanco.</translation>
    </message>
    <message>
        <source>Poisson noise</source>
        <translation>Ruido de Poisson</translation>
    </message>
    <message>
        <source>Counts photons at random, with more noise in bright areas; Dose does this to the stored values.</source>
        <translation>Cuenta fotones al azar, con más ruido en las zonas claras; «Dosis» lo hace con los valores almacenados.</translation>
    </message>
    <message>
        <source>Photons at white</source>
        <translation>Fotones en blanco</translation>
    </message>
    <message>
        <source>Fewer photons give more noise.</source>
        <translation>Menos fotones dan más ruido.</translation>
    </message>
    <message>
        <source>Speckle noise</source>
        <translation>Ruido moteado</translation>
    </message>
    <message>
        <source>Multiplies each pixel by a random number near 1, like grain of a phosphor plate.</source>
        <translation>Multiplica cada píxel por un número aleatorio cercano a 1, como el grano de una placa de fósforo.</translation>
    </message>
    <message>
        <source>In percent of each grey level.</source>
        <translation>En porcentaje de cada nivel de gris.</translation>
    </message>
    <message>
        <source>Salt and pepper</source>
        <translation>Sal y pimienta</translation>
    </message>
    <message>
        <source>Turns single pixels white or black, like dead pixels and dust.</source>
        <translation>Vuelve blancos o negros píxeles sueltos, como píxeles defectuosos y polvo.</translation>
    </message>
    <message>
        <source>Share of pixels</source>
        <translation>Proporción de píxeles</translation>
    </message>
    <message>
        <source>Pixels that are replaced.</source>
        <translation>Píxeles que se sustituyen.</translation>
    </message>
    <message>
        <source>White ones</source>
        <translation>De ellos blancos</translation>
    </message>
    <message>
        <source>Share of the replaced pixels that become white.</source>
        <translation>Proporción de los píxeles sustituidos que se vuelven blancos.</translation>
    </message>
    <message>
        <source>Grey level</source>
        <translation>Nivel de gris</translation>
    </message>
    <message>
        <source>Of the covered area: 0 black, 255 white.</source>
        <translation>De la zona cubierta: 0 negro, 255 blanco.</translation>
    </message>
    <message>
        <source>In percent of the image&apos;s shorter side.</source>
        <translation>En porcentaje del lado menor de la imagen.</translation>
    </message>
    <message>
        <source>Cutout</source>
        <translation>Recorte opaco</translation>
    </message>
    <message>
        <source>Covers one square at a random place, like a pacemaker or an electrode.</source>
        <translation>Cubre un cuadrado en un lugar al azar, como un marcapasos o un electrodo.</translation>
    </message>
    <message>
        <source>Coarse dropout</source>
        <translation>Omisión de cuadrados</translation>
    </message>
    <message>
        <source>Covers several squares at random places, so that a network must not rely on one region.</source>
        <translation>Cubre varios cuadrados en lugares al azar, para que una red no dependa de una sola región.</translation>
    </message>
    <message>
        <source>Squares; they may overlap.</source>
        <translation>Cuadrados; pueden solaparse.</translation>
    </message>
    <message>
        <source>Grid mask</source>
        <translation>Máscara de rejilla</translation>
    </message>
    <message>
        <source>Covers the squares of a regular grid, so that every region is partly visible.</source>
        <translation>Cubre los cuadrados de una rejilla regular, de modo que cada región queda visible en parte.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Covered part</source>
        <translation>Parte cubierta</translation>
    </message>
    <message>
        <source>Side of a square, in percent of the period.</source>
        <translation>Lado de un cuadrado, en porcentaje del periodo.</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>Esquina</translation>
    </message>
    <message>
        <source>upper left</source>
        <translation>arriba a la izquierda</translation>
    </message>
    <message>
        <source>upper right</source>
        <translation>arriba a la derecha</translation>
    </message>
    <message>
        <source>lower left</source>
        <translation>abajo a la izquierda</translation>
    </message>
    <message>
        <source>lower right</source>
        <translation>abajo a la derecha</translation>
    </message>
    <message>
        <source>Where the letter is.</source>
        <translation>Dónde está la letra.</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>High exposure</source>
        <translation>Exposición alta</translation>
    </message>
    <message>
        <source>where the image is dark</source>
        <translation>donde la imagen es oscura</translation>
    </message>
    <message>
        <source>high stored values</source>
        <translation>valores almacenados altos</translation>
    </message>
    <message>
        <source>low stored values</source>
        <translation>valores almacenados bajos</translation>
    </message>
    <message>
        <source>Which end of the values received most X-rays; the values count as proportional to exposure.</source>
        <translation>Qué extremo de los valores recibió más rayos X; los valores se consideran proporcionales a la exposición.</translation>
    </message>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>Adds the quantum noise of an exposure with less mAs, on the stored values.</source>
        <translation>Añade el ruido cuántico de una exposición con menos mAs, sobre los valores almacenados.</translation>
    </message>
    <message>
        <source>mAs in percent of the image&apos;s own.</source>
        <translation>mAs en porcentaje de los de la imagen.</translation>
    </message>
    <message>
        <source>Noise gain</source>
        <translation>Ganancia del ruido</translation>
    </message>
    <message>
        <source>Variance of the noise per stored value in a flat region; 0 measures it in each image.</source>
        <translation>Varianza del ruido por valor almacenado en una zona uniforme; 0 la mide en cada imagen.</translation>
    </message>
    <message>
        <source>Scatter</source>
        <translation>Radiación dispersa</translation>
    </message>
    <message>
        <source>Veils the image with scattered radiation, as without a grid or in a thick patient.</source>
        <translation>Vela la imagen con radiación dispersa, como sin rejilla o en un paciente grueso.</translation>
    </message>
    <message>
        <source>Scatter fraction</source>
        <translation>Fracción dispersa</translation>
    </message>
    <message>
        <source>Scattered part of all radiation; small structures lose as much contrast.</source>
        <translation>Parte dispersa de toda la radiación; las estructuras pequeñas pierden el mismo contraste.</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Standard deviation of the scatter, in percent of the longer side.</source>
        <translation>Desviación típica de la dispersión, en porcentaje del lado mayor.</translation>
    </message>
    <message>
        <source>Grid lines</source>
        <translation>Líneas de rejilla</translation>
    </message>
    <message>
        <source>Adds the shadow of an anti-scatter grid at rest; fine grids alias with the pixels, as in real images. Needs pixel spacing.</source>
        <translation>Añade la sombra de una rejilla antidifusora en reposo; las rejillas finas producen solapamiento con los píxeles, como en imágenes reales. Necesita el espaciado de píxeles.</translation>
    </message>
    <message>
        <source>Lines per mm</source>
        <translation>Líneas por mm</translation>
    </message>
    <message>
        <source>1/mm</source>
        <translation>1/mm</translation>
    </message>
    <message>
        <source>Of the grid, measured at the detector.</source>
        <translation>De la rejilla, medidas en el detector.</translation>
    </message>
    <message>
        <source>Absorption</source>
        <translation>Absorción</translation>
    </message>
    <message>
        <source>Radiation that is lost in the middle of a line.</source>
        <translation>Radiación que se pierde en el centro de una línea.</translation>
    </message>
    <message>
        <source>Direction of the lines.</source>
        <translation>Dirección de las líneas.</translation>
    </message>
    <message>
        <source>Focal spot blur</source>
        <translation>Borrosidad del foco</translation>
    </message>
    <message>
        <source>Blurs as a larger focal spot does: the spot&apos;s size times magnification minus 1. Needs pixel spacing.</source>
        <translation>Desenfoca como un foco mayor: tamaño del foco por (magnificación − 1). Necesita el espaciado de píxeles.</translation>
    </message>
    <message>
        <source>Focal spot</source>
        <translation>Foco</translation>
    </message>
    <message>
        <source>Its width; the spot counts as uniform and square.</source>
        <translation>Su ancho; el foco se considera uniforme y cuadrado.</translation>
    </message>
    <message>
        <source>Magnification</source>
        <translation>Magnificación</translation>
    </message>
    <message>
        <source>Distance of the detector from the focal spot, divided by that of the object.</source>
        <translation>Distancia del detector al foco, dividida por la del objeto.</translation>
    </message>
    <message>
        <source>Covered part of the width or height; 0: open.</source>
        <translation>Parte cubierta del ancho o del alto; 0: abierto.</translation>
    </message>
    <message>
        <source>Collimator</source>
        <translation>Colimador</translation>
    </message>
    <message>
        <source>Covers the borders with the blades of a collimator. The penumbra needs pixel spacing; 0 gives sharp edges for any image.</source>
        <translation>Cubre los bordes con las láminas de un colimador. La penumbra necesita el espaciado de píxeles; 0 da bordes nítidos en cualquier imagen.</translation>
    </message>
    <message>
        <source>Penumbra</source>
        <translation>Penumbra</translation>
    </message>
    <message>
        <source>Width from full shadow to full radiation.</source>
        <translation>Ancho desde la sombra total hasta la radiación total.</translation>
    </message>
    <message>
        <source>Transmission</source>
        <translation>Transmisión</translation>
    </message>
    <message>
        <source>Radiation that reaches the covered area.</source>
        <translation>Radiación que llega a la zona cubierta.</translation>
    </message>
    <message>
        <source>Detector gain</source>
        <translation>Ganancia del detector</translation>
    </message>
    <message>
        <source>Varies the sensitivity of pixels and columns, like a detector whose flat-field correction is out of date.</source>
        <translation>Varía la sensibilidad de píxeles y columnas, como un detector cuya corrección de campo plano está obsoleta.</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <source>Standard deviation of the pixels&apos; gains.</source>
        <translation>Desviación típica de la ganancia de los píxeles.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Standard deviation of the columns&apos; gains.</source>
        <translation>Desviación típica de la ganancia de las columnas.</translation>
    </message>
    <message>
        <source>Dead lines</source>
        <translation>Líneas muertas</translation>
    </message>
    <message>
        <source>Switches off columns and rows at random, like broken lines of a flat-panel detector.</source>
        <translation>Apaga columnas y filas al azar, como líneas rotas de un detector plano.</translation>
    </message>
    <message>
        <source>Columns without signal.</source>
        <translation>Columnas sin señal.</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Rows without signal.</source>
        <translation>Filas sin señal.</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Hacia la derecha</translation>
    </message>
    <message>
        <source>In percent of the width; negative: to the left.</source>
        <translation>En porcentaje del ancho; negativo: hacia la izquierda.</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Hacia abajo</translation>
    </message>
    <message>
        <source>In percent of the height; negative: upwards.</source>
        <translation>En porcentaje del alto; negativo: hacia arriba.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <source>1 keeps the size; larger values enlarge what is shown.</source>
        <translation>1 conserva el tamaño; los valores mayores amplían lo que se muestra.</translation>
    </message>
    <message>
        <source>Quarter turns</source>
        <translation>Cuartos de vuelta</translation>
    </message>
    <message>
        <source>Turns by a multiple of 90° without interpolation, like an image that was stored sideways.</source>
        <translation>Gira un múltiplo de 90° sin interpolación, como una imagen guardada de lado.</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Giro</translation>
    </message>
    <message>
        <source>90° to the left</source>
        <translation>90° a la izquierda</translation>
    </message>
    <message>
        <source>180°</source>
        <translation>180°</translation>
    </message>
    <message>
        <source>90° to the right</source>
        <translation>90° a la derecha</translation>
    </message>
    <message>
        <source>Width and height change places at 90°.</source>
        <translation>A 90° se intercambian ancho y alto.</translation>
    </message>
    <message>
        <source>Random crop with resize</source>
        <translation>Recorte aleatorio con cambio de tamaño</translation>
    </message>
    <message>
        <source>Cuts a rectangle at a random place and enlarges it to the image&apos;s size, like a closer collimation.</source>
        <translation>Recorta un rectángulo en un lugar al azar y lo amplía al tamaño de la imagen, como una colimación más cerrada.</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Share of the image&apos;s area that is kept.</source>
        <translation>Parte del área de la imagen que se conserva.</translation>
    </message>
    <message>
        <source>Width to height, relative to the image: 1 keeps its shape.</source>
        <translation>Ancho respecto al alto, en relación con la imagen: 1 conserva su forma.</translation>
    </message>
    <message>
        <source>Keeps the middle of the image, without its borders and the markers there.</source>
        <translation>Conserva el centro de la imagen, sin sus bordes ni los marcadores que contienen.</translation>
    </message>
    <message>
        <source>Share of the width to keep.</source>
        <translation>Parte del ancho que se conserva.</translation>
    </message>
    <message>
        <source>Share of the height to keep.</source>
        <translation>Parte del alto que se conserva.</translation>
    </message>
    <message>
        <source>Translate</source>
        <translation>Trasladar</translation>
    </message>
    <message>
        <source>Moves the image on its canvas, like a patient who is not in the middle of the detector.</source>
        <translation>Desplaza la imagen en su lienzo, como un paciente que no está en el centro del detector.</translation>
    </message>
    <message>
        <source>Enlarges or shrinks about the centre on the same canvas, like another distance between tube, patient and detector.</source>
        <translation>Amplía o reduce respecto al centro en el mismo lienzo, como otra distancia entre tubo, paciente y detector.</translation>
    </message>
    <message>
        <source>Affine map</source>
        <translation>Transformación afín</translation>
    </message>
    <message>
        <source>Scales, slants, rotates and moves in one step, so that the image is interpolated only once: a patient positioned differently.</source>
        <translation>Escala, inclina, gira y desplaza en un solo paso, de modo que la imagen se interpola una sola vez: un paciente colocado de otra forma.</translation>
    </message>
    <message>
        <source>Shear of rows</source>
        <translation>Cizalla de las filas</translation>
    </message>
    <message>
        <source>Shear of columns</source>
        <translation>Cizalla de las columnas</translation>
    </message>
    <message>
        <source>How far horizontal lines are tilted.</source>
        <translation>Cuánto se inclinan las líneas horizontales.</translation>
    </message>
    <message>
        <source>Pad</source>
        <translation>Añadir bordes</translation>
    </message>
    <message>
        <source>Adds borders around the image, like a detector that is larger than the field.</source>
        <translation>Añade bordes alrededor de la imagen, como un detector mayor que el campo.</translation>
    </message>
    <message>
        <source>Columns added on the left.</source>
        <translation>Columnas añadidas a la izquierda.</translation>
    </message>
    <message>
        <source>Rows added at the top.</source>
        <translation>Filas añadidas arriba.</translation>
    </message>
    <message>
        <source>Columns added on the right.</source>
        <translation>Columnas añadidas a la derecha.</translation>
    </message>
    <message>
        <source>Rows added at the bottom.</source>
        <translation>Filas añadidas abajo.</translation>
    </message>
    <message>
        <source>Resize</source>
        <translation>Cambiar tamaño</translation>
    </message>
    <message>
        <source>Brings the image to a fixed size, like a reader station with a small archive format.</source>
        <translation>Lleva la imagen a un tamaño fijo, como un puesto de lectura con un formato de archivo pequeño.</translation>
    </message>
    <message>
        <source>Makes one image of an earlier export again, bit by bit; PATH is the set that was augmented.</source>
        <translation>Vuelve a hacer una imagen de una exportación anterior, bit a bit; PATH es el conjunto que se aumentó.</translation>
    </message>
    <message>
        <source>The row of --remake, without the header.</source>
        <translation>La fila para --remake, sin la cabecera.</translation>
    </message>
    <message>
        <source>Where the images are now, if they were moved. They must be those of the run. Images that were moved together with the run are found without it.</source>
        <translation>Dónde están ahora las imágenes, si se han movido. Deben ser las de la ejecución. Las imágenes que se movieron junto con la ejecución se encuentran sin esta opción.</translation>
    </message>
    <message>
        <source>Continues a run that a process on another computer holds and will not continue, because it ended there. First checks for some seconds that nothing is written to the run.</source>
        <translation>Continúa una ejecución retenida por un proceso de otro equipo que terminó allí y ya no la continuará. Antes comprueba durante unos segundos que no se escribe nada en ella.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>exact only</source>
        <translation>solo exactos</translation>
    </message>
    <message>
        <source>%1, or %2 to %3 %</source>
        <translation>%1, o %2 a %3 %</translation>
    </message>
    <message>
        <source>Write 1000, not 1,000 or 1.000; the decimal sign is a point (0.5).</source>
        <translation>Escriba 1000, no 1,000 ni 1.000; el signo decimal es un punto (0.5).</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Sample grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <source>Near-copy threshold</source>
        <translation>Umbral de casi copia</translation>
    </message>
    <message>
        <source>Number of bins.</source>
        <translation>Número de clases.</translation>
    </message>
    <message>
        <source>Scaling of the network&apos;s input. Automatic: as the weights file was trained (torchvision&apos;s VGG16 with ImageNet&apos;s mean and deviation, its GoogLeNet and Inception v3 with -1 to 1); -1 to 1 without a file.</source>
        <translation>Escala de la entrada de la red. Automático: como se entrenó el archivo de pesos (VGG16 de torchvision con la media y la desviación típica de ImageNet; GoogLeNet e Inception v3 con -1 a 1); sin archivo, -1 a 1.</translation>
    </message>
    <message>
        <source>Grey values that the network of --weights expects: none is 0 to 1, half -1 to 1, imagenet ImageNet&apos;s mean and deviation. auto: as the file was trained (torchvision&apos;s vgg16 and vgg16bn: imagenet; its googlenet and inception3, which undo that normalisation at their input: half).</source>
        <translation>Valores de gris que espera la red de --weights: none es 0 a 1, half -1 a 1, imagenet la media y la desviación típica de ImageNet. auto: como se entrenó el archivo (vgg16 y vgg16bn de torchvision: imagenet; googlenet e inception3, que deshacen esa normalización en su entrada: half).</translation>
    </message>
    <message>
        <source>Real images</source>
        <translation>Imágenes reales</translation>
    </message>
    <message>
        <source>As the generator was trained</source>
        <translation>Como en el entrenamiento del generador</translation>
    </message>
    <message>
        <source>Full size</source>
        <translation>Tamaño completo</translation>
    </message>
    <message>
        <source>How real images are prepared if the other side is a generator&apos;s run: at the size and fit of its training, as the FID during training, or at full size.</source>
        <translation>Cómo se preparan las imágenes reales si el otro lado es la ejecución de un generador: con el tamaño y el ajuste de su entrenamiento, como el FID durante el entrenamiento, o a tamaño completo.</translation>
    </message>
    <message>
        <source>Writes the predictions (with --data): with numbers in the place of file names and patient IDs, which are in PREDICTIONS.key.csv beside it.</source>
        <translation>Escribe las predicciones (con --data): con números en lugar de los nombres de archivo y los identificadores de pacientes, que están al lado en PREDICTIONS.key.csv.</translation>
    </message>
    <message>
        <source>Continues a generator&apos;s run to so many epochs, also one that is finished.</source>
        <translation>Continúa la ejecución de un generador hasta ese número de épocas, aunque esté finalizada.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>Recommended for small sets (64)</source>
        <translation>Recomendado para conjuntos pequeños (64)</translation>
    </message>
    <message>
        <source>Recommended for small sets (128)</source>
        <translation>Recomendado para conjuntos pequeños (128)</translation>
    </message>
    <message>
        <source>As &apos;Recommended for small sets (64)&apos;, 128 × 128 pixels. On a CPU it takes many hours; a GPU is recommended.</source>
        <translation>Como «Recomendado para conjuntos pequeños (64)», 128 × 128 píxeles. En una CPU tarda muchas horas; se recomienda una GPU.</translation>
    </message>
    <message>
        <source>Conditional (64)</source>
        <translation>Condicional (64)</translation>
    </message>
    <message>
        <source>One generator for all classes of the set: the class is an input of the generator, and the discriminator compares image and class (projection, Miyato and Koyama 2018). Rare classes profit from what is common to all.</source>
        <translation>Un generador para todas las clases del conjunto: la clase es una entrada del generador, y el discriminador compara imagen y clase (proyección, Miyato y Koyama 2018). Las clases poco frecuentes aprovechan lo que es común a todas.</translation>
    </message>
    <message>
        <source>WGAN with weight clipping (64)</source>
        <translation>WGAN con recorte de pesos (64)</translation>
    </message>
    <message>
        <source>Arjovsky, Chintala and Bottou 2017, as the spine X-ray study used it: DCGAN networks, RMSProp, weights clipped at 0.01, five steps of the discriminator per step of the generator.</source>
        <translation>Arjovsky, Chintala y Bottou 2017, como en el estudio de columna: redes DCGAN, RMSProp, pesos recortados en 0.01, cinco pasos del discriminador por paso del generador.</translation>
    </message>
    <message>
        <source>WGAN-GP (64)</source>
        <translation>WGAN-GP (64)</translation>
    </message>
    <message>
        <source>Gulrajani et al. 2017: Wasserstein with a gradient penalty, DCGAN networks with layer normalisation in the discriminator. Steady, but five steps of the discriminator per step of the generator.</source>
        <translation>Gulrajani et al. 2017: Wasserstein con penalización del gradiente, redes DCGAN con normalización por capa en el discriminador. Estable, pero cinco pasos del discriminador por paso del generador.</translation>
    </message>
    <message>
        <source>SNGAN (64)</source>
        <translation>SNGAN (64)</translation>
    </message>
    <message>
        <source>Miyato et al. 2018: residual networks, spectral normalisation and hinge loss. The largest networks at this size; a GPU is recommended.</source>
        <translation>Miyato et al. 2018: redes residuales, normalización espectral y pérdida hinge. Las redes más grandes de este tamaño; se recomienda una GPU.</translation>
    </message>
    <message>
        <source>DCGAN 32</source>
        <translation>DCGAN 32</translation>
    </message>
    <message>
        <source>DCGAN with a layer less, 32 × 32 pixels: for a quick first look at whether a set can be learned.</source>
        <translation>DCGAN con una capa menos, 32 × 32 píxeles: para ver rápidamente si un conjunto puede aprenderse.</translation>
    </message>
    <message>
        <source>DCGAN 128</source>
        <translation>DCGAN 128</translation>
    </message>
    <message>
        <source>DCGAN with a layer more, 128 × 128 pixels. Less stable than 64 on small sets; a GPU is recommended.</source>
        <translation>DCGAN con una capa más, 128 × 128 píxeles. Menos estable que 64 con conjuntos pequeños; se recomienda una GPU.</translation>
    </message>
    <message>
        <source>DCGAN 256</source>
        <translation>DCGAN 256</translation>
    </message>
    <message>
        <source>DCGAN with two layers more, 256 × 256 pixels. Needs a GPU and more images than the smaller ones.</source>
        <translation>DCGAN con dos capas más, 256 × 256 píxeles. Necesita una GPU y más imágenes que las menores.</translation>
    </message>
    <message>
        <source>Number of training epochs. Each epoch shows every image once; with updates on half a batch, once in two epochs.</source>
        <translation>Número de épocas de entrenamiento. Cada época muestra cada imagen una vez; con actualizaciones sobre medio lote, una vez cada dos épocas.</translation>
    </message>
    <message>
        <source>Parts per batch</source>
        <translation>Partes por lote</translation>
    </message>
    <message>
        <source>Computes a batch in so many parts and adds up their gradients before the networks change: 2 needs about half the memory for the same batch size. Batch normalisation sees only one part at a time.</source>
        <translation>Calcula un lote en ese número de partes y suma sus gradientes antes de cambiar las redes: 2 necesita aproximadamente la mitad de memoria con el mismo tamaño de lote. La normalización por lotes solo ve una parte cada vez.</translation>
    </message>
    <message>
        <source>Adam β2</source>
        <translation>β2 de Adam</translation>
    </message>
    <message>
        <source>Decay of Adam&apos;s mean of squared gradients. 0.999 is usual, 0.9 with a gradient penalty or spectral normalisation.</source>
        <translation>Decaimiento de la media de los gradientes al cuadrado de Adam. Lo habitual es 0.999, y 0.9 con penalización del gradiente o normalización espectral.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Condición</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>class of the image</source>
        <translation>clase de la imagen</translation>
    </message>
    <message>
        <source>With classes, one generator learns all classes of the set and makes images of the one that is asked for.</source>
        <translation>Con clases, un solo generador aprende todas las clases del conjunto y produce imágenes de la que se pida.</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Redes</translation>
    </message>
    <message>
        <source>DCGAN</source>
        <translation>DCGAN</translation>
    </message>
    <message>
        <source>chest X-ray study (128 only)</source>
        <translation>estudio de tórax (solo 128)</translation>
    </message>
    <message>
        <source>residual (64 and 128)</source>
        <translation>residuales (64 y 128)</translation>
    </message>
    <message>
        <source>DCGAN is the fastest on a CPU; the residual networks of SNGAN and WGAN-GP take several times as long.</source>
        <translation>DCGAN es lo más rápido en la CPU; las redes residuales de SNGAN y WGAN-GP tardan varias veces más.</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Función objetivo</translation>
    </message>
    <message>
        <source>cross-entropy</source>
        <translation>entropía cruzada</translation>
    </message>
    <message>
        <source>least squares</source>
        <translation>mínimos cuadrados</translation>
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
        <translation>pares relativistas (R3GAN)</translation>
    </message>
    <message>
        <source>The loss of the two networks. Wasserstein needs weight clipping or a penalty; relativistic pairs go well with R1 and R2.</source>
        <translation>La pérdida de las dos redes. Wasserstein necesita recorte de pesos o una penalización; los pares relativistas combinan bien con R1 y R2.</translation>
    </message>
    <message>
        <source>Constraint on D</source>
        <translation>Restricción de D</translation>
    </message>
    <message>
        <source>weight clipping</source>
        <translation>recorte de pesos</translation>
    </message>
    <message>
        <source>gradient penalty (WGAN-GP)</source>
        <translation>penalización del gradiente (WGAN-GP)</translation>
    </message>
    <message>
        <source>R1 (real images)</source>
        <translation>R1 (imágenes reales)</translation>
    </message>
    <message>
        <source>R1 and R2</source>
        <translation>R1 y R2</translation>
    </message>
    <message>
        <source>spectral normalisation</source>
        <translation>normalización espectral</translation>
    </message>
    <message>
        <source>Keeps the discriminator from becoming too steep. Penalties need layer or instance normalisation in D, or none.</source>
        <translation>Evita que el discriminador se vuelva demasiado empinado. Las penalizaciones necesitan en D normalización por capa o por instancia, o ninguna.</translation>
    </message>
    <message>
        <source>Penalty weight</source>
        <translation>Peso de la penalización</translation>
    </message>
    <message>
        <source>For the gradient penalty (10 is usual) and for R1 and R2, where it is γ and half of it counts (1 to 10 at 64 pixels).</source>
        <translation>Para la penalización del gradiente (lo habitual es 10) y para R1 y R2, donde es γ y cuenta la mitad (de 1 a 10 con 64 píxeles).</translation>
    </message>
    <message>
        <source>Clip weights at</source>
        <translation>Recortar los pesos en</translation>
    </message>
    <message>
        <source>For weight clipping: no weight of D is larger.</source>
        <translation>Para el recorte de pesos: ningún peso de D es mayor.</translation>
    </message>
    <message>
        <source>Normalisation in D</source>
        <translation>Normalización en D</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>lote</translation>
    </message>
    <message>
        <source>layer</source>
        <translation>capa</translation>
    </message>
    <message>
        <source>instance</source>
        <translation>instancia</translation>
    </message>
    <message>
        <source>Of the features in the discriminator: over the batch, over each image, over each channel of an image.</source>
        <translation>De las características del discriminador: sobre el lote, sobre cada imagen, sobre cada canal de una imagen.</translation>
    </message>
    <message>
        <source>One-sided: real images have the label 1 minus this value, generated ones keep 0. For cross-entropy and least squares; 0.1 is usual.</source>
        <translation>De un solo lado: las imágenes reales tienen la etiqueta 1 menos este valor, las generadas conservan 0. Para entropía cruzada y mínimos cuadrados; lo habitual es 0.1.</translation>
    </message>
    <message>
        <source>Steps of D per step of G</source>
        <translation>Pasos de D por G</translation>
    </message>
    <message>
        <source>The generator changes in one of so many steps, the discriminator in all. 5 is usual with Wasserstein; it then needs more epochs.</source>
        <translation>El generador cambia en uno de cada tantos pasos, el discriminador en todos. Con Wasserstein lo habitual es 5; entonces necesita más épocas.</translation>
    </message>
    <message>
        <source>Updates of D</source>
        <translation>Actualizaciones de D</translation>
    </message>
    <message>
        <source>real and generated images together</source>
        <translation>imágenes reales y generadas juntas</translation>
    </message>
    <message>
        <source>half a batch each, one after the other</source>
        <translation>medio lote de cada una, una tras otra</translation>
    </message>
    <message>
        <source>Half a batch each: as in the chest X-ray study, D changes on batch / 2 real images, then on batch / 2 generated ones, and G on a whole batch.</source>
        <translation>Medio lote de cada una: como en el estudio de tórax, D cambia con lote / 2 imágenes reales, luego con lote / 2 generadas, y G con un lote entero.</translation>
    </message>
    <message>
        <source>Augment what D sees</source>
        <translation>Aumentar lo que ve D</translation>
    </message>
    <message>
        <source>always (DiffAugment)</source>
        <translation>siempre (DiffAugment)</translation>
    </message>
    <message>
        <source>as often as needed (ADA)</source>
        <translation>tanto como haga falta (ADA)</translation>
    </message>
    <message>
        <source>Changes real and generated images alike before D sees them, so that it cannot learn a small set by heart. Generated images stay unchanged.</source>
        <translation>Cambia por igual las imágenes reales y las generadas antes de que D las vea, para que no pueda memorizar un conjunto pequeño. Las imágenes generadas no cambian.</translation>
    </message>
    <message>
        <source>D sees: brightness</source>
        <translation>D ve: brillo</translation>
    </message>
    <message>
        <source>Adds up to a quarter of the grey range.</source>
        <translation>Suma hasta un cuarto del intervalo de grises.</translation>
    </message>
    <message>
        <source>D sees: contrast</source>
        <translation>D ve: contraste</translation>
    </message>
    <message>
        <source>Multiplies the contrast by 0.5 to 1.5.</source>
        <translation>Multiplica el contraste por entre 0.5 y 1.5.</translation>
    </message>
    <message>
        <source>D sees: translation</source>
        <translation>D ve: desplazamiento</translation>
    </message>
    <message>
        <source>Moves the image by up to an eighth of its side.</source>
        <translation>Desplaza la imagen hasta un octavo de su lado.</translation>
    </message>
    <message>
        <source>D sees: cutout</source>
        <translation>D ve: recorte cubierto</translation>
    </message>
    <message>
        <source>Covers a square of half the side with medium grey.</source>
        <translation>Cubre con gris medio un cuadrado de la mitad del lado.</translation>
    </message>
    <message>
        <source>D sees: share</source>
        <translation>D ve: proporción</translation>
    </message>
    <message>
        <source>For &apos;always&apos;: the share of the images that each of the selected changes applies to.</source>
        <translation>Para «siempre»: la proporción de imágenes a la que se aplica cada uno de los cambios elegidos.</translation>
    </message>
    <message>
        <source>ADA target</source>
        <translation>Objetivo de ADA</translation>
    </message>
    <message>
        <source>For ADA: the augmentation becomes more frequent while the mean sign of D on real images is above this value.</source>
        <translation>Para ADA: el aumento se hace más frecuente mientras el signo medio de D en imágenes reales supere este valor.</translation>
    </message>
    <message>
        <source>ADA images</source>
        <translation>Imágenes de ADA</translation>
    </message>
    <message>
        <source>thousand</source>
        <translation>miles</translation>
    </message>
    <message>
        <source>For ADA: real images shown until the probability has gone from 0 to 1. 500 thousand in the paper; less for short trainings.</source>
        <translation>Para ADA: imágenes reales mostradas hasta que la probabilidad pasa de 0 a 1. 500 miles en el artículo; menos en entrenamientos cortos.</translation>
    </message>
    <message>
        <source>Says of each generator&apos;s run what its curves and samples show, with the values, the limits and what may help. FOLDER may be one run, too.</source>
        <translation>Dice de cada ejecución de un generador qué muestran sus curvas y muestras, con los valores, los límites y lo que puede ayudar. FOLDER también puede ser una sola ejecución.</translation>
    </message>
    <message>
        <source>Older checkpoints</source>
        <translation>Controles anteriores</translation>
    </message>
    <message>
        <source>How many checkpoints before the last two are kept, spread evenly over the run. A branch with other settings can start from each of them; 0: none.</source>
        <translation>Cuántos puntos de control anteriores a los dos últimos se conservan, repartidos por igual en la ejecución. De cada uno puede partir una rama con otros ajustes; 0: ninguno.</translation>
    </message>
    <message>
        <source>Images shown</source>
        <translation>Imágenes mostradas</translation>
    </message>
    <message>
        <source>How many images of each sample grid are shown; 0: all.</source>
        <translation>Cuántas imágenes de cada cuadrícula de muestras se muestran; 0: todas.</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Cada</translation>
    </message>
    <message>
        <source>A frame for every so many epochs; the last one is always there.</source>
        <translation>Un fotograma cada tantas épocas; la última siempre está.</translation>
    </message>
    <message>
        <source>Time per frame</source>
        <translation>Tiempo por fotograma</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>How long each frame is shown; the last one 2 s.</source>
        <translation>Cuánto se muestra cada fotograma; el último, 2 s.</translation>
    </message>
    <message>
        <source>Size of a pixel of the samples in the file.</source>
        <translation>Tamaño de un píxel de las muestras en el archivo.</translation>
    </message>
    <message>
        <source>A new folder for the branch.</source>
        <translation>Una carpeta nueva para la rama.</translation>
    </message>
    <message>
        <source>Number of images; of a conditional generator shared out evenly to its classes.</source>
        <translation>Número de imágenes; en un generador condicional, repartido por igual entre sus clases.</translation>
    </message>
    <message>
        <source>Number of images of one class.</source>
        <translation>Número de imágenes de una clase.</translation>
    </message>
    <message>
        <source>As many images as bring each class that the generator can make to the size of the set&apos;s largest class.</source>
        <translation>Tantas imágenes como hagan falta para que cada clase que el generador puede producir alcance el tamaño de la clase mayor del conjunto.</translation>
    </message>
    <message>
        <source>Number of the first image of the seed: with 100, the images that follow after 100 others.</source>
        <translation>Número de la primera imagen de la semilla: con 100, las imágenes que siguen a otras 100.</translation>
    </message>
    <message>
        <source>Departures from the latent vectors of the seed, as the view Latent of the window copies them: &quot;walk=SEED:IMAGE:FRACTION variation=NUMBER:STRENGTH truncation=FACTOR DIRECTION=VALUE ...&quot;.</source>
        <translation>Desviaciones de los vectores latentes de la semilla, como las copia la vista «Latente» de la ventana: «walk=SEMILLA:IMAGEN:FRACCIÓN variation=NÚMERO:FUERZA truncation=FACTOR DIRECCIÓN=VALOR ...».</translation>
    </message>
    <message>
        <source>Makes one image of an earlier generation again, bit by bit.</source>
        <translation>Vuelve a crear una imagen de una generación anterior, bit a bit.</translation>
    </message>
    <message>
        <source>DICOM secondary capture</source>
        <translation>Captura secundaria DICOM</translation>
    </message>
    <message>
        <source>DICOM digital X-ray</source>
        <translation>Radiografía digital DICOM</translation>
    </message>
    <message>
        <source>All are marked as synthetic in the file itself. DICOM files are grey, have new UIDs and name no patient; digital X-ray needs the pixel spacing and describes a frontal radiograph.</source>
        <translation>Todos están marcados como sintéticos en el propio archivo. Los archivos DICOM son grises, tienen UID nuevos y no nombran a ningún paciente; la radiografía digital necesita el espaciado de píxeles y describe una proyección frontal.</translation>
    </message>
    <message>
        <source>Bit depth</source>
        <translation>Profundidad de bits</translation>
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
        <translation>De los archivos. La salida del generador se convierte en niveles de gris en un paso y nunca se estira por imagen.</translation>
    </message>
    <message>
        <source>One DICOM file per class</source>
        <translation>Un archivo DICOM por clase</translation>
    </message>
    <message>
        <source>All images of a class become frames of one file, up to 1 GB (secondary capture only).</source>
        <translation>Todas las imágenes de una clase pasan a ser fotogramas de un archivo, hasta 1 GB (solo captura secundaria).</translation>
    </message>
    <message>
        <source>Pixel spacing</source>
        <translation>Espaciado de píxeles</translation>
    </message>
    <message>
        <source>Distance between pixels that DICOM files state. A generator does not know it: divide the width of its training images by the number of pixels. 0: not stated.</source>
        <translation>Distancia entre píxeles que indican los archivos DICOM. Un generador no la conoce: divida el ancho de sus imágenes de entrenamiento por el número de píxeles. 0: no indicado.</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>Parte del cuerpo</translation>
    </message>
    <message>
        <source>Copies until each class has N images, originals included.</source>
        <translation>Copias hasta que cada clase tenga N imágenes, incluidas las originales.</translation>
    </message>
    <message>
        <source>Number of the first image for the random numbers, from 0; gives one image of a set the values that it has in the set.</source>
        <translation>Número de la primera imagen para los números aleatorios, desde 0; da a una sola imagen los valores que tiene en el conjunto.</translation>
    </message>
    <message>
        <source>Spine study, for images of any size</source>
        <translation>Estudio de columna, para imágenes de cualquier tamaño</translation>
    </message>
    <message>
        <source>Saturation</source>
        <translation>Saturación</translation>
    </message>
    <message>
        <source>Makes colours paler or stronger, like another digitiser or camera; grey images stay as they are.</source>
        <translation>Hace los colores más pálidos o más vivos, como otro digitalizador o cámara; las imágenes en grises quedan igual.</translation>
    </message>
    <message>
        <source>1 changes nothing; 0 leaves only grey.</source>
        <translation>1 no cambia nada; 0 deja solo grises.</translation>
    </message>
    <message>
        <source>Hue</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>Turns all colours on the colour circle, like another white balance; grey images stay as they are.</source>
        <translation>Gira todos los colores en el círculo cromático, como otro balance de blancos; las imágenes en grises quedan igual.</translation>
    </message>
    <message>
        <source>120 turns red to green; 0 changes nothing.</source>
        <translation>120 convierte el rojo en verde; 0 no cambia nada.</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Particiones</translation>
    </message>
    <message>
        <source>training images</source>
        <translation>imágenes de entrenamiento</translation>
    </message>
    <message>
        <source>all images</source>
        <translation>todas las imágenes</translation>
    </message>
    <message>
        <source>Training images: those that are not in val or test, where augmented images would falsify the evaluation.</source>
        <translation>Imágenes de entrenamiento: las que no están en val ni en test, donde las imágenes aumentadas falsearían la evaluación.</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Formato de archivo</translation>
    </message>
    <message>
        <source>DICOM (derived image)</source>
        <translation>DICOM (imagen derivada)</translation>
    </message>
    <message>
        <source>DICOM files are secondary captures with new UIDs; images in colour get 8 bits.</source>
        <translation>Los archivos DICOM son capturas secundarias con UID nuevos; las imágenes en color tienen 8 bits.</translation>
    </message>
    <message>
        <source>Keep the patient</source>
        <translation>Conservar el paciente</translation>
    </message>
    <message>
        <source>Copies name, ID, birth date and sex from a DICOM original into DICOM files.</source>
        <translation>Copia nombre, ID, fecha de nacimiento y sexo de un original DICOM en los archivos DICOM.</translation>
    </message>
    <message>
        <source>Refer to the original</source>
        <translation>Referirse al original</translation>
    </message>
    <message>
        <source>Writes the UIDs of a DICOM original into DICOM files, so that an archive can find it.</source>
        <translation>Escribe los UID de un original DICOM en los archivos DICOM, para que un archivo lo encuentre.</translation>
    </message>
    <message>
        <source>Visible part of a box</source>
        <translation>Parte visible de un recuadro</translation>
    </message>
    <message>
        <source>Boxes of which less is inside the image are dropped.</source>
        <translation>Los recuadros de los que queda menos dentro de la imagen se eliminan.</translation>
    </message>
    <message>
        <source>Sides that change places</source>
        <translation>Lados que cambian de lugar</translation>
    </message>
    <message>
        <source>Names that a flip exchanges in classes and boxes: left/right, L/R; &apos;usual&apos;: in four languages; empty: none.</source>
        <translation>Nombres que un volteo intercambia en clases y recuadros: left/right, L/R; «usual»: en cuatro idiomas; vacío: ninguno.</translation>
    </message>
    <message>
        <source>Crop (pixels, as published)</source>
        <translation>Recortar (píxeles, como se publicó)</translation>
    </message>
    <message>
        <source>Zoom (pixels, as published)</source>
        <translation>Zoom (píxeles, como se publicó)</translation>
    </message>
    <message>
        <source>The presets choose from methods that are safe for radiographs: no flips and quarter turns, which change sides; no inversion, solarising and posterising, which destroy what is looked for; no covers, which can hide the finding; no bending, which changes shapes that are measured.</source>
        <translation>Los preajustes eligen entre métodos seguros para radiografías: sin volteos ni cuartos de vuelta, que cambian los lados; sin inversión, solarización ni posterización, que destruyen lo que se busca; sin coberturas, que pueden ocultar el hallazgo; sin deformaciones, que cambian formas que se miden.</translation>
    </message>
    <message>
        <source>Histogram of a reference</source>
        <translation>Histograma de una referencia</translation>
    </message>
    <message>
        <source>Distributes the grey levels as in another image, like the look of another department&apos;s devices.</source>
        <translation>Distribuye los niveles de gris como en otra imagen, como el aspecto de los equipos de otro servicio.</translation>
    </message>
    <message>
        <source>Reference image</source>
        <translation>Imagen de referencia</translation>
    </message>
    <message>
        <source>File to take the grey levels from; empty: a bell about the middle grey. Recipe files and manifests hold its path.</source>
        <translation>Archivo del que se toman los niveles de gris; vacío: una campana en torno al gris medio. Los archivos de receta y los manifiestos contienen su ruta.</translation>
    </message>
    <message>
        <source>Side marker or text</source>
        <translation>Marcador de lado o texto</translation>
    </message>
    <message>
        <source>Burns letters into a corner, like a side marker or a date, so that a network does not learn them.</source>
        <translation>Graba letras en una esquina, como un marcador de lado o una fecha, para que una red no las aprenda.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Up to 24 letters, digits and signs of ASCII.</source>
        <translation>Hasta 24 letras, cifras y signos ASCII.</translation>
    </message>
    <message>
        <source>In percent of the width, from the left.</source>
        <translation>En porcentaje del ancho, desde la izquierda.</translation>
    </message>
    <message>
        <source>In percent of the height, from the top.</source>
        <translation>En porcentaje de la altura, desde arriba.</translation>
    </message>
    <message>
        <source>Crop (per cent)</source>
        <translation>Recortar (porcentaje)</translation>
    </message>
    <message>
        <source>Cuts a rectangle out of images of any size, like a collimated field.</source>
        <translation>Recorta un rectángulo de imágenes de cualquier tamaño, como un campo colimado.</translation>
    </message>
    <message>
        <source>Zoom (per cent)</source>
        <translation>Zoom (porcentaje)</translation>
    </message>
    <message>
        <source>Enlarges a rectangle to the size of the image, like a view closer to the detector.</source>
        <translation>Amplía un rectángulo al tamaño de la imagen, como una toma más cercana.</translation>
    </message>
    <message>
        <source>Mosaic</source>
        <translation>Mosaico</translation>
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
        <translation>Tórax</translation>
    </message>
    <message>
        <source>Cervical spine</source>
        <translation>Columna cervical</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Cabeza</translation>
    </message>
    <message>
        <source>Lumbar spine</source>
        <translation>Columna lumbar</translation>
    </message>
    <message>
        <source>Neck</source>
        <translation>Cuello</translation>
    </message>
    <message>
        <source>Pelvis</source>
        <translation>Pelvis</translation>
    </message>
    <message>
        <source>Skull</source>
        <translation>Cráneo</translation>
    </message>
    <message>
        <source>Spine</source>
        <translation>Columna vertebral</translation>
    </message>
    <message>
        <source>Thoracic spine</source>
        <translation>Columna torácica</translation>
    </message>
    <message>
        <source>Body part that DICOM files state.</source>
        <translation>Parte del cuerpo que indican los archivos DICOM.</translation>
    </message>
    <message>
        <source>What &apos;automatic&apos; means for the CPU threads of a training; automatic here: all cores. The command line reads SYNTHRAY_THREADS from the environment.</source>
        <translation>Lo que &apos;automático&apos; significa para los hilos de CPU de un entrenamiento; aquí automático: todos los núcleos. La línea de órdenes lee SYNTHRAY_THREADS del entorno.</translation>
    </message>
    <message>
        <source>What &apos;automatic&apos; means for the device of a training. Automatic here: a CUDA device if there is one. The command line reads SYNTHRAY_DEVICE from the environment.</source>
        <translation>Lo que &apos;automático&apos; significa para el dispositivo de un entrenamiento. Aquí automático: un dispositivo CUDA si lo hay. La línea de órdenes lee SYNTHRAY_DEVICE del entorno.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>System language</source>
        <translation>Idioma del sistema</translation>
    </message>
    <message>
        <source>The language of the window and of the manual.</source>
        <translation>El idioma de la ventana y del manual.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Images look the same in both; a dark room favours the dark one.</source>
        <translation>Las imágenes se ven igual en ambos; en una sala oscura conviene el oscuro.</translation>
    </message>
    <message>
        <source>Reopen last images at startup</source>
        <translation>Reabrir las últimas imágenes al iniciar</translation>
    </message>
    <message>
        <source>Opens the images or the project of the last session.</source>
        <translation>Abre las imágenes o el proyecto de la última sesión.</translation>
    </message>
    <message>
        <source>Corner text</source>
        <translation>Texto de las esquinas</translation>
    </message>
    <message>
        <source>Shows size, window and zoom in the corners of an image when the program starts; the key I switches it.</source>
        <translation>Muestra al iniciar el tamaño, la ventana y el zoom en las esquinas de una imagen; la tecla I lo conmuta.</translation>
    </message>
    <message>
        <source>Overlays</source>
        <translation>Superposiciones</translation>
    </message>
    <message>
        <source>Shows the overlays of a DICOM file when it is opened.</source>
        <translation>Muestra las superposiciones de un archivo DICOM al abrirlo.</translation>
    </message>
    <message>
        <source>Memory for thumbnails</source>
        <translation>Memoria para miniaturas</translation>
    </message>
    <message>
        <source>Thumbnails beyond it are read again when they are needed. From the next start on.</source>
        <translation>Las miniaturas que la superan se vuelven a leer cuando hacen falta. Desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Ask before deleting runs</source>
        <translation>Preguntar antes de eliminar ejecuciones</translation>
    </message>
    <message>
        <source>Deleted runs cannot be restored.</source>
        <translation>Las ejecuciones eliminadas no se pueden restaurar.</translation>
    </message>
    <message>
        <source>Keep a log</source>
        <translation>Llevar un registro</translation>
    </message>
    <message>
        <source>Writes warnings to files of 1 MiB, five at most, without patient data. The command line reads SYNTHRAY_LOG_FOLDER from the environment.</source>
        <translation>Escribe los avisos en archivos de 1 MiB, cinco como máximo, sin datos de pacientes. La línea de órdenes lee SYNTHRAY_LOG_FOLDER del entorno.</translation>
    </message>
    <message>
        <source>Keep the test part</source>
        <translation>Conservar la parte de prueba</translation>
    </message>
    <message>
        <source>The images that are in test stay there, as published; train and val divide the rest in the ratio of their shares. Not used with folds.</source>
        <translation>Las imágenes de test se quedan ahí, como se publicaron; train y val se reparten el resto según sus partes. No se usa con pliegues.</translation>
    </message>
    <message>
        <source>Choose three for weights that were trained on colour pictures; grey images are then replicated. Of images in colour the network receives the brightness, unless colours are chosen.</source>
        <translation>Tres para pesos entrenados con imágenes en color; las imágenes grises se replican entonces. De las imágenes en color la red recibe la luminosidad, salvo que se elijan los colores.</translation>
    </message>
    <message>
        <source>Images of a batch and their classes: two blended (Zhang et al. 2018), one pasted into the other (Yun et al. 2019), or four around a point (Bochkovskiy et al. 2020), for sets with boxes: a finding whose box is cut away does not count.</source>
        <translation>Imágenes de un lote y sus clases: dos fundidas (Zhang et al. 2018), una pegada en la otra (Yun et al. 2019) o cuatro alrededor de un punto (Bochkovskiy et al. 2020), para conjuntos con recuadros: un hallazgo cuyo recuadro queda cortado no cuenta.</translation>
    </message>
    <message>
        <source>Channels of training and generated images; one is enough for radiographs. With colours the generator learns red, green and blue.</source>
        <translation>Canales de las imágenes de entrenamiento y generadas; uno basta para radiografías. Con colores el generador aprende rojo, verde y azul.</translation>
    </message>
    <message>
        <source>3 (colours)</source>
        <translation>3 (colores)</translation>
    </message>
    <message>
        <source>Keeps this arm (one of the setups being compared) of the preset, or adds one: the preset of a generator, such as conditional64, for its images, or hybrid-conditional64 for its images before the seven methods. Default: all arms.</source>
        <translation>Conserva este brazo (una de las variantes comparadas) del preajuste o añade uno: el preajuste de un generador, como conditional64, para sus imágenes, o hybrid-conditional64 para sus imágenes antes de los siete métodos. Por defecto: todos los brazos.</translation>
    </message>
    <message>
        <source>Compares no augmentation, each of the seven methods, all seven, a DCGAN, a WGAN, and the DCGAN with all seven; VGG16 and GoogLeNet.</source>
        <translation>Compara la ausencia de aumento, cada uno de los siete métodos, los siete juntos, una DCGAN, una WGAN y la DCGAN con los siete; VGG16 y GoogLeNet.</translation>
    </message>
    <message>
        <source>For one or two hundred images: DCGAN with an averaged generator, label smoothing, and augmentation of what the discriminator sees as soon as it begins to learn the set by heart. docs/gans.md says what was measured.</source>
        <translation>Para cien o doscientas imágenes: DCGAN con generador promediado, suavizado de etiquetas y aumento de lo que ve el discriminador en cuanto empieza a memorizar el conjunto. docs/gans.md dice lo que se midió.</translation>
    </message>
    <message>
        <source>Rotates the image counter-clockwise about its centre, like a patient or a cassette that lies askew.</source>
        <translation>Gira la imagen en sentido antihorario alrededor de su centro, como con un paciente o un chasis torcido.</translation>
    </message>
    <message>
        <source>Mirrors left and right, like an image that was scanned from the wrong side.</source>
        <translation>Refleja izquierda y derecha, como una imagen digitalizada por el lado equivocado.</translation>
    </message>
    <message>
        <source>Mirrors top and bottom, like a cassette that was read the wrong way round.</source>
        <translation>Refleja arriba y abajo, como un chasis leído al revés.</translation>
    </message>
    <message>
        <source>Cuts a rectangle out of the image, like a collimated field.</source>
        <translation>Recorta un rectángulo de la imagen, como un campo colimado.</translation>
    </message>
    <message>
        <source>Cuts a rectangle out of the image and resizes it, like a view closer to the detector.</source>
        <translation>Recorta un rectángulo de la imagen y cambia su tamaño, como una vista más cercana al detector.</translation>
    </message>
    <message>
        <source>Slants the image about its centre, like a projection at an angle to the detector.</source>
        <translation>Inclina la imagen alrededor de su centro, como una proyección oblicua al detector.</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <source>filter</source>
        <translation>filtro</translation>
    </message>
    <message>
        <source>image</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>Number of training images shown beside each generated one, the nearest by features. The most similar one by SSIM is added if it is another.</source>
        <translation>Cuántas imágenes de entrenamiento se muestran junto a cada generada, las más próximas por características. La más parecida según SSIM se añade si es otra.</translation>
    </message>
    <message>
        <source>The step to start from: the newest checkpoint at or before it is taken; default: the last checkpoint. &apos;runs RUN --doctor&apos; lists those that are kept.</source>
        <translation>El paso de partida: se toma el punto de control más reciente hasta él; por defecto, el último. «runs RUN --doctor» enumera los que se conservan.</translation>
    </message>
</context>
<context>
    <name>PredictionFile</name>
    <message>
        <source>&apos;%1&apos;, line %2: %3</source>
        <translation>«%1», línea %2: %3</translation>
    </message>
    <message>
        <source>Fix the table, or let the classifier rewrite it.</source>
        <translation>Corrija la tabla, o haga que el clasificador la escriba de nuevo.</translation>
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
        <source>&apos;%1&apos; contains more predictions than fit into memory.</source>
        <translation>«%1» contiene más predicciones de las que caben en la memoria.</translation>
    </message>
    <message>
        <source>Divide the table into one file per split.</source>
        <translation>Divida la tabla en un archivo por partición.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; contains no predictions.</source>
        <translation>«%1» no contiene predicciones.</translation>
    </message>
    <message>
        <source>Let the training finish: it writes the predictions at the end.</source>
        <translation>Deje que el entrenamiento termine: las predicciones se escriben al final.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not one of the classes (%2).</source>
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
        <source>The two classifiers have different classes: %1 and %2.</source>
        <translation>Los dos clasificadores tienen clases distintas: %1 y %2.</translation>
    </message>
    <message>
        <source>Compare classifiers of the same classes in the same order.</source>
        <translation>Compare clasificadores de las mismas clases en el mismo orden.</translation>
    </message>
    <message>
        <source>The image &apos;%1&apos; has a different actual class in the second table.</source>
        <translation>La imagen «%1» tiene otra clase real en la segunda tabla.</translation>
    </message>
    <message>
        <source>Compare classifiers that were tested with the same labels.</source>
        <translation>Compare clasificadores probados con las mismas etiquetas.</translation>
    </message>
    <message>
        <source>The two tables have no image in common.</source>
        <translation>Las dos tablas no tienen ninguna imagen en común.</translation>
    </message>
    <message>
        <source>Compare predictions for the same test images; they are matched by &apos;hash&apos; or &apos;path&apos;.</source>
        <translation>Compare predicciones de las mismas imágenes de prueba; se emparejan por «hash» o «path».</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>The project &apos;%1&apos; is damaged: %2.</source>
        <translation>El proyecto «%1» está dañado: %2.</translation>
    </message>
    <message>
        <source>The file was not changed. Restore it from a copy, or fix it in a text editor.</source>
        <translation>El archivo no se ha modificado. Restáurelo desde una copia o corríjalo en un editor de texto.</translation>
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
        <source>&apos;%1&apos; is not a Synthray project.</source>
        <translation>«%1» no es un proyecto de Synthray.</translation>
    </message>
    <message>
        <source>Choose a file that was saved with &apos;Save project&apos;.</source>
        <translation>Elija un archivo guardado con «Guardar proyecto».</translation>
    </message>
    <message>
        <source>&apos;version&apos; must be a whole number from 1</source>
        <translation>«version» debe ser un número entero a partir de 1</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; was saved by a newer version of Synthray (file version %2).</source>
        <translation>El proyecto «%1» se guardó con una versión más reciente de Synthray (versión %2 del archivo).</translation>
    </message>
    <message>
        <source>The file was not changed. Update Synthray to open it.</source>
        <translation>El archivo no se ha modificado. Actualice Synthray para abrirlo.</translation>
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
        <source>Choose a file name.</source>
        <translation>Elija un nombre de archivo.</translation>
    </message>
    <message>
        <source>The project &apos;%1&apos; does not exist.</source>
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
        <translation>El proyecto «%1» aún no tiene imágenes.</translation>
    </message>
    <message>
        <source>Open the project and add images first.</source>
        <translation>Abra el proyecto y añada primero imágenes.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not exist. It is a source of the project &apos;%2&apos;.</source>
        <translation>«%1» no existe. Es una fuente del proyecto «%2».</translation>
    </message>
    <message>
        <source>Open the project in the window and locate the images.</source>
        <translation>Abra el proyecto en la ventana y localice las imágenes.</translation>
    </message>
    <message>
        <source>Stopped while reading the images.</source>
        <translation>Detenido mientras se leían las imágenes.</translation>
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
        <translation>Similitud estructural, ventana gaussiana de 11 coeficientes, σ 1,5 (Wang 2004).</translation>
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
        <source>The image was resized from %1 × %2 to the reference&apos;s %3 × %4 pixels.</source>
        <translation>La imagen se redimensionó de %1 × %2 a los %3 × %4 píxeles de la referencia.</translation>
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
        <translation>Cierre otros programas o use imágenes más pequeñas.</translation>
    </message>
    <message>
        <source>Whole recipe</source>
        <translation>Receta completa</translation>
    </message>
    <message>
        <source>measuring images</source>
        <translation>midiendo imágenes</translation>
    </message>
    <message>
        <source>There was not enough memory for this image.</source>
        <translation>No hubo memoria suficiente para esta imagen.</translation>
    </message>
    <message>
        <source>The recipe has no enabled step.</source>
        <translation>La receta no tiene ningún paso activado.</translation>
    </message>
    <message>
        <source>Add a method or enable one.</source>
        <translation>Añada un método o active uno.</translation>
    </message>
    <message>
        <source>There is no image to measure.</source>
        <translation>No hay ninguna imagen que medir.</translation>
    </message>
    <message>
        <source>Open a folder of images.</source>
        <translation>Abra una carpeta de imágenes.</translation>
    </message>
    <message>
        <source>Stopped before an image was measured.</source>
        <translation>Detenido antes de medir una imagen.</translation>
    </message>
    <message>
        <source>None of the images could be measured.</source>
        <translation>No se pudo medir ninguna de las imágenes.</translation>
    </message>
    <message>
        <source>Moving pixels (rotate, flip, crop, zoom, shear) scores badly by construction: such values describe a method, they do not judge it.</source>
        <translation>Mover píxeles (rotación, volteo, recorte, zoom, cizallamiento) da por fuerza malos valores: describen un método, no lo juzgan.</translation>
    </message>
    <message>
        <source>8-bit (%1) and 16-bit (%2) images are averaged together, so the means of MSE, RMSE, MAE, mean gradient and Laplacian variance mix different grey scales. Compare PSNR and the structural metrics, or measure the two depths separately.</source>
        <translation>Se promedian juntas imágenes de 8 bits (%1) y de 16 bits (%2), por lo que las medias de MSE, RMSE, MAE, gradiente medio y varianza del laplaciano mezclan escalas de gris distintas. Compare la PSNR y las medidas de estructura, o mida las dos profundidades por separado.</translation>
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
        <source>%1: unknown field &apos;%2&apos;.</source>
        <translation>%1: campo desconocido «%2».</translation>
    </message>
    <message>
        <source>Allowed: %1.</source>
        <translation>Valores permitidos: %1.</translation>
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
        <source>%1: unknown method &apos;%2&apos;.</source>
        <translation>%1: método desconocido «%2».</translation>
    </message>
    <message>
        <source>%1: probability: &apos;%2&apos; is not allowed.</source>
        <translation>%1: probability: «%2» no está permitido.</translation>
    </message>
    <message>
        <source>Use a value from 0 to 1.</source>
        <translation>Use un valor de 0 a 1.</translation>
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
        <source>Give each step a unique name: it becomes part of file names.</source>
        <translation>Dé a cada paso un nombre único: forma parte de los nombres de archivo.</translation>
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
        <translation>La receta</translation>
    </message>
    <message>
        <source>This is not a recipe: the field &apos;format&apos; is not &quot;%1&quot;.</source>
        <translation>Esto no es una receta: el campo «format» no es «%1».</translation>
    </message>
    <message>
        <source>%1: the field &apos;version&apos; must be a whole number of at least 1.</source>
        <translation>%1: el campo «version» debe ser un número entero a partir de 1.</translation>
    </message>
    <message>
        <source>The recipe was written by a newer version of the program (format version %1).</source>
        <translation>La receta se escribió con una versión más reciente del programa (versión de formato %1).</translation>
    </message>
    <message>
        <source>This program reads format version %1. Update the program.</source>
        <translation>Este programa lee la versión de formato %1. Actualícelo.</translation>
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
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2): %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs a parameter that is a number.</source>
        <translation>«%1» necesita un parámetro numérico.</translation>
    </message>
    <message>
        <source>Use {&quot;choice&quot;: [...]} with the values to choose from.</source>
        <translation>Use {&quot;choice&quot;: [...]} con los valores entre los que elegir.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; must be a list of two numbers.</source>
        <translation>«%1» debe ser una lista de dos números.</translation>
    </message>
    <message>
        <source>Write the smallest and the largest value.</source>
        <translation>Escriba el valor menor y el mayor.</translation>
    </message>
    <message>
        <source>Write the mean and the standard deviation.</source>
        <translation>Escriba la media y la desviación típica.</translation>
    </message>
    <message>
        <source>Allowed: a value, or one of: %1.</source>
        <translation>Permitido: un valor o uno de: %1.</translation>
    </message>
    <message>
        <source>a distribution has exactly one name.</source>
        <translation>una distribución tiene exactamente un nombre.</translation>
    </message>
    <message>
        <source>the distribution &apos;%1&apos; does not exist.</source>
        <translation>la distribución «%1» no existe.</translation>
    </message>
    <message>
        <source>the list of choices is empty.</source>
        <translation>la lista de opciones está vacía.</translation>
    </message>
    <message>
        <source>Write at least one value.</source>
        <translation>Escriba al menos un valor.</translation>
    </message>
    <message>
        <source>the standard deviation %1 is not allowed.</source>
        <translation>la desviación típica %1 no está permitida.</translation>
    </message>
    <message>
        <source>It must be greater than 0.</source>
        <translation>Debe ser mayor que 0.</translation>
    </message>
    <message>
        <source>the range from %1 to %2 is upside down.</source>
        <translation>el intervalo de %1 a %2 está al revés.</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifiesto</translation>
    </message>
    <message>
        <source>%1: the step &apos;%2&apos; is damaged.</source>
        <translation>%1: el paso «%2» está dañado.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; has no steps of its own.</source>
        <translation>%1: «%2» no tiene pasos propios.</translation>
    </message>
    <message>
        <source>Steps inside a step belong to a group: oneOf, someOf or a policy.</source>
        <translation>Los pasos dentro de un paso pertenecen a un grupo: oneOf, someOf o una estrategia.</translation>
    </message>
    <message>
        <source>%1: steps: groups are nested more than %2 deep.</source>
        <translation>%1: steps: los grupos están anidados a más de %2 niveles.</translation>
    </message>
    <message>
        <source>Use fewer groups inside groups.</source>
        <translation>Use menos grupos dentro de grupos.</translation>
    </message>
    <message>
        <source>%1: weight: &apos;%2&apos; is not allowed.</source>
        <translation>%1: weight: «%2» no está permitido.</translation>
    </message>
    <message>
        <source>Use 0 or a greater number.</source>
        <translation>Use 0 o un número mayor.</translation>
    </message>
    <message>
        <source>%1: &apos;%2&apos; cannot be mixed: mixing images whose pixels are at different places gives double contours.</source>
        <translation>%1: «%2» no se puede mezclar: mezclar imágenes cuyos píxeles están en lugares distintos da contornos dobles.</translation>
    </message>
    <message>
        <source>Choose from methods that keep positions.</source>
        <translation>Elija entre los métodos que conservan las posiciones.</translation>
    </message>
    <message>
        <source>%1: steps: there is nothing to choose from.</source>
        <translation>%1: steps: no hay nada que elegir.</translation>
    </message>
    <message>
        <source>Add an enabled step with a weight greater than 0.</source>
        <translation>Añada un paso activado con un peso mayor que 0.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>A step leaves no pixels.</source>
        <translation>Un paso no deja ningún píxel.</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, cambiada</translation>
    </message>
    <message>
        <source>The image is grey: %1 changes only colours.</source>
        <translation>La imagen es gris: %1 solo cambia colores.</translation>
    </message>
    <message>
        <source>Mirrored: the class is &apos;%1&apos; instead of &apos;%2&apos;.</source>
        <translation>Reflejada: la clase es «%1» en lugar de «%2».</translation>
    </message>
    <message>
        <source>%1: visibleShare: &apos;%2&apos; is not allowed.</source>
        <translation>%1: visibleShare: «%2» no está permitido.</translation>
    </message>
    <message>
        <source>%1: sidePairs: &apos;%2&apos; is not a pair of names.</source>
        <translation>%1: sidePairs: «%2» no es un par de nombres.</translation>
    </message>
    <message>
        <source>Write pairs as left/right.</source>
        <translation>Escriba los pares como left/right.</translation>
    </message>
    <message>
        <source>The recipe mirrors images: an image of the class &apos;%1&apos; becomes one of the class &apos;%2&apos;, which is not trained.</source>
        <translation>La receta refleja imágenes: una imagen de la clase «%1» pasa a ser de la clase «%2», que no se entrena.</translation>
    </message>
    <message>
        <source>Train both sides, or remove the step that mirrors or the pairs of names (sidePairs) from the recipe.</source>
        <translation>Entrene ambos lados, o quite de la receta el paso que refleja o los pares de nombres (sidePairs).</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
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
        <source>&apos;%1&apos; is not a run folder: run.json is missing.</source>
        <translation>«%1» no es una carpeta de ejecución: falta run.json.</translation>
    </message>
    <message>
        <source>Choose the folder that was created when the run started.</source>
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
        <source>This run was created by a newer version of Synthray.</source>
        <translation>Esta ejecución se creó con una versión más reciente de Synthray.</translation>
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
        <source>The run &apos;%1&apos; is already running.</source>
        <translation>La ejecución «%1» ya está en marcha.</translation>
    </message>
    <message>
        <source>Stop it first, or choose another run.</source>
        <translation>Deténgala primero o elija otra ejecución.</translation>
    </message>
    <message>
        <source>The run folder &apos;%1&apos; cannot be written.</source>
        <translation>No se puede escribir en la carpeta de ejecución «%1».</translation>
    </message>
    <message>
        <source>Choose a folder that you can write to and that has enough free space.</source>
        <translation>Elija una carpeta en la que pueda escribir y que tenga suficiente espacio libre.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; already contains a run.</source>
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
    <message>
        <source>The run &apos;%1&apos; is held by %2 (lock file &apos;%3&apos;).</source>
        <translation>La ejecución «%1» está retenida por %2 (archivo de bloqueo «%3»).</translation>
    </message>
    <message>
        <source>Stop it there. If that process no longer exists, take the run over: &apos;synthray-cli resume --take-over&apos;, or Resume on the Runs page.</source>
        <translation>Deténgala allí. Si ese proceso ya no existe, tome el control de la ejecución: «synthray-cli resume --take-over», o Reanudar en la página Ejecuciones.</translation>
    </message>
    <message>
        <source>The run &apos;%1&apos; is already running: %2 (lock file &apos;%3&apos;).</source>
        <translation>La ejecución «%1» ya está en curso: %2 (archivo de bloqueo «%3»).</translation>
    </message>
    <message>
        <source>Stopped; the run was not taken over.</source>
        <translation>Detenido; no se tomó el control de la ejecución.</translation>
    </message>
    <message>
        <source>Watching whether %1 still writes</source>
        <translation>Se observa si aún escribe: %1</translation>
    </message>
    <message>
        <source>The run &apos;%1&apos; is still running: %2 writes to it.</source>
        <translation>La ejecución «%1» sigue en curso: %2 escribe en ella.</translation>
    </message>
    <message>
        <source>Stop it there first.</source>
        <translation>Deténgala primero allí.</translation>
    </message>
    <message>
        <source>an unknown process</source>
        <translation>un proceso desconocido</translation>
    </message>
    <message>
        <source>process %1 on %2</source>
        <translation>el proceso %1 en %2</translation>
    </message>
    <message>
        <source>process %1 on this computer</source>
        <translation>el proceso %1 en este equipo</translation>
    </message>
    <message>
        <source>The run &apos;%1&apos; was taken over by %2.</source>
        <translation>El control de la ejecución «%1» lo ha tomado %2.</translation>
    </message>
    <message>
        <source>It goes on there; this training has ended.</source>
        <translation>Continúa allí; este entrenamiento ha terminado.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no checkpoint to start a branch from.</source>
        <translation>«%1» no tiene ningún punto de control del que pueda partir una rama.</translation>
    </message>
    <message>
        <source>Start a new run with other settings instead.</source>
        <translation>Inicie en su lugar una ejecución nueva con otros ajustes.</translation>
    </message>
    <message>
        <source>A branch needs a setting that differs from &apos;%1&apos;.</source>
        <translation>Una rama necesita un ajuste distinto de «%1».</translation>
    </message>
    <message>
        <source>To train with the same settings, continue that run for more epochs.</source>
        <translation>Para entrenar con los mismos ajustes, continúe esa ejecución durante más épocas.</translation>
    </message>
    <message>
        <source>epoch %1 · step %2</source>
        <translation>época %1 · paso %2</translation>
    </message>
</context>
<context>
    <name>RunSpec</name>
    <message>
        <source>The run&apos;s settings have an unknown key &apos;%1&apos;.</source>
        <translation>Los ajustes de la ejecución tienen una clave desconocida, «%1».</translation>
    </message>
    <message>
        <source>Valid keys: %1.</source>
        <translation>Claves válidas: %1.</translation>
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
        <source>These settings were written by a newer version of Synthray (settings version %1).</source>
        <translation>Estos ajustes se escribieron con una versión más reciente de Synthray (versión %1 de los ajustes).</translation>
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
        <source>&apos;%1&apos; is missing from the run&apos;s settings.</source>
        <translation>En los ajustes de la ejecución falta «%1».</translation>
    </message>
    <message>
        <source>The run&apos;s setting &apos;parent&apos; must name a run and a step.</source>
        <translation>El ajuste «parent» de la ejecución debe nombrar una ejecución y un paso.</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>Discriminator loss</source>
        <translation>Pérdida del discriminador</translation>
    </message>
    <message>
        <source>Generator loss</source>
        <translation>Pérdida del generador</translation>
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
        <source>Training loss per epoch</source>
        <translation>Pérdida de entrenamiento por época</translation>
    </message>
    <message>
        <source>Training accuracy per epoch</source>
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
        <source>FID between two halves of the real images</source>
        <translation>FID entre dos mitades de las imágenes reales</translation>
    </message>
    <message>
        <source>Standard deviation of KID</source>
        <translation>Desviación típica de la KID</translation>
    </message>
    <message>
        <source>Discriminator output, real images</source>
        <translation>Salida del discriminador, imágenes reales</translation>
    </message>
    <message>
        <source>Discriminator output, generated images</source>
        <translation>Salida del discriminador, imágenes generadas</translation>
    </message>
    <message>
        <source>Mean sign of the discriminator output, real images</source>
        <translation>Signo medio de la salida del discriminador, imágenes reales</translation>
    </message>
    <message>
        <source>Gradient norm, discriminator</source>
        <translation>Norma del gradiente, discriminador</translation>
    </message>
    <message>
        <source>Gradient norm, generator</source>
        <translation>Norma del gradiente, generador</translation>
    </message>
    <message>
        <source>Penalty on the discriminator</source>
        <translation>Penalización del discriminador</translation>
    </message>
    <message>
        <source>Probability of the adaptive augmentation</source>
        <translation>Probabilidad del aumento adaptativo</translation>
    </message>
    <message>
        <source>Learning rate, discriminator</source>
        <translation>Tasa de aprendizaje, discriminador</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>GPU memory in use</source>
        <translation>Memoria de GPU en uso</translation>
    </message>
    <message>
        <source>MS-SSIM within the samples</source>
        <translation>MS-SSIM entre las muestras</translation>
    </message>
    <message>
        <source>MS-SSIM within real images</source>
        <translation>MS-SSIM entre imágenes reales</translation>
    </message>
    <message>
        <source>Spread of the samples</source>
        <translation>Dispersión de las muestras</translation>
    </message>
    <message>
        <source>grey levels</source>
        <translation>niveles de gris</translation>
    </message>
    <message>
        <source>Spread of real images</source>
        <translation>Dispersión de las imágenes reales</translation>
    </message>
    <message>
        <source>Near-copies among the samples</source>
        <translation>Casi copias entre las muestras</translation>
    </message>
    <message>
        <source>Checkerboard of the samples</source>
        <translation>Tablero de ajedrez de las muestras</translation>
    </message>
    <message>
        <source>Checkerboard of real images</source>
        <translation>Tablero de ajedrez de las imágenes reales</translation>
    </message>
    <message>
        <source>Spread of the samples&apos; features, share of real images</source>
        <translation>Dispersión de las características de las muestras, respecto a las imágenes reales</translation>
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
        <source>%1: unknown kind &apos;%2&apos;.</source>
        <translation>%1: tipo desconocido «%2».</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
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
        <translation>Estudio de tórax</translation>
    </message>
    <message>
        <source>Does adding a DCGAN&apos;s images to the training images improve a classifier on unseen patients?</source>
        <translation>¿Mejora un clasificador en pacientes no vistos si se añaden las imágenes de una DCGAN a las de entrenamiento?</translation>
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
        <source>images from a folder</source>
        <translation>imágenes de una carpeta</translation>
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
        <source>A study file contains &quot;format&quot;: &quot;synthray-study&quot;.</source>
        <translation>Un archivo de estudio contiene &quot;format&quot;: &quot;synthray-study&quot;.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; was written by a newer Synthray.</source>
        <translation>«%1» se escribió con una versión más reciente de Synthray.</translation>
    </message>
    <message>
        <source>Update Synthray to open it.</source>
        <translation>Actualice Synthray para abrirlo.</translation>
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
        <source>The study would have %1 trainings; at most 10000 are allowed.</source>
        <translation>El estudio tendría %1 entrenamientos; se admiten como máximo 10000.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a valid arm id.</source>
        <translation>«%1» no es un identificador de brazo válido.</translation>
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
        <source>Enable a step, or remove the arm.</source>
        <translation>Active un paso o elimine el brazo.</translation>
    </message>
    <message>
        <source>Arm &apos;%1&apos;: unknown preset &apos;%2&apos;.</source>
        <translation>Brazo «%1»: preajuste desconocido «%2».</translation>
    </message>
    <message>
        <source>The folder of the arm &apos;%1&apos; does not exist: %2.</source>
        <translation>La carpeta del brazo «%1» no existe: %2.</translation>
    </message>
    <message>
        <source>The other arms are compared with &apos;%1&apos;, which does not use the unchanged training images.</source>
        <translation>Los demás brazos se comparan con «%1», que no usa las imágenes de entrenamiento sin cambios.</translation>
    </message>
    <message>
        <source>The network &apos;%1&apos; is listed twice.</source>
        <translation>La red «%1» está indicada dos veces.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be set for a network; the study sets it.</source>
        <translation>«%1» no se puede ajustar para una red; lo fija el estudio.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
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
        <source>Its training images</source>
        <translation>Sus imágenes de entrenamiento</translation>
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
        <translation>%1 % de las imágenes de una época</translation>
    </message>
    <message>
        <source>Generated images</source>
        <translation>Imágenes generadas</translation>
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
        <source>vs. first arm, points</source>
        <translation>frente al primer brazo, puntos</translation>
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
        <source>Always predicting the most frequent class reaches an accuracy of %1 and a balanced accuracy of %2.</source>
        <translation>Predecir siempre la clase más frecuente alcanza una exactitud de %1 y una exactitud equilibrada de %2.</translation>
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
        <source>Every training got the same %1 epochs; arms with more images had more steps.</source>
        <translation>Todos los entrenamientos recibieron las mismas %1 épocas; los brazos con más imágenes dieron más pasos.</translation>
    </message>
    <message>
        <source>The set&apos;s own test split was the test part; it was not used for training, for generating images or for choosing an epoch.</source>
        <translation>La partición test del conjunto fue la parte de prueba; no se usó para entrenar, ni para generar imágenes, ni para elegir una época.</translation>
    </message>
    <message>
        <source>A classifier that predicts one class for every image is called collapsed.</source>
        <translation>Un clasificador que predice una sola clase para todas las imágenes se llama colapsado.</translation>
    </message>
    <message>
        <source>Versions and seeds</source>
        <translation>Versiones y semillas</translation>
    </message>
    <message>
        <source>Failed cells</source>
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
        <translation>colapsados %1/%2</translation>
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
        <source>&apos;%1&apos; contains no predictions of test images.</source>
        <translation>«%1» no contiene predicciones de imágenes de prueba.</translation>
    </message>
    <message>
        <source>FID %1 (floor %2), KID %3, near-copies %4</source>
        <translation>FID %1 (suelo %2), KID %3, casi copias %4</translation>
    </message>
    <message>
        <source>No cell (one training) of the study in &apos;%1&apos; has finished yet.</source>
        <translation>Aún no ha terminado ninguna celda (un entrenamiento) del estudio en «%1».</translation>
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
        <source>The results in &apos;%1&apos; belong to other images, folds or seeds than the study has now.</source>
        <translation>Los resultados de «%1» pertenecen a otras imágenes, pliegues o semillas que los que tiene ahora el estudio.</translation>
    </message>
    <message>
        <source>Choose another results folder, or remove this one to start over.</source>
        <translation>Elija otra carpeta de resultados o elimine esta para empezar de nuevo.</translation>
    </message>
    <message>
        <source>images</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>The folder of the arm &apos;%1&apos; has no images of the study&apos;s classes.</source>
        <translation>La carpeta del brazo «%1» no tiene imágenes de las clases del estudio.</translation>
    </message>
    <message>
        <source>It needs one folder for each class: %1.</source>
        <translation>Necesita una carpeta por clase: %1.</translation>
    </message>
    <message>
        <source>training images of %1</source>
        <translation>imágenes de entrenamiento de %1</translation>
    </message>
    <message>
        <source>generated images of %1</source>
        <translation>imágenes generadas de %1</translation>
    </message>
    <message>
        <source>validation images of %1</source>
        <translation>imágenes de validación de %1</translation>
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
        <source>Choose another results folder, or remove the cell&apos;s folder to retrain it.</source>
        <translation>Elija otra carpeta de resultados o elimine la carpeta de la celda para entrenarla de nuevo.</translation>
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
        <source>Run it again to continue.</source>
        <translation>Ejecútelo de nuevo para continuar.</translation>
    </message>
    <message>
        <source>The study ended in cell %1 of %2 (%3): %4</source>
        <translation>El estudio terminó en la celda %1 de %2 (%3): %4</translation>
    </message>
    <message>
        <source>Free some space and run it again; finished cells are kept.</source>
        <translation>Libere espacio y ejecútelo de nuevo; las celdas terminadas se conservan.</translation>
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
        <source>&apos;%1&apos; has fewer than two classes; a study needs at least two.</source>
        <translation>«%1» tiene menos de dos clases; un estudio necesita al menos dos.</translation>
    </message>
    <message>
        <source>Choose a folder with one subfolder per class.</source>
        <translation>Elija una carpeta con una subcarpeta por clase.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; needs the splits train and test.</source>
        <translation>«%1» necesita las particiones train y test.</translation>
    </message>
    <message>
        <source>Set the scheme to folds, or split the set on the Data page.</source>
        <translation>Ajuste el esquema a pliegues o divida el conjunto en la página Datos.</translation>
    </message>
    <message>
        <source>Fold %1 has no image of %2 in its %3 part.</source>
        <translation>El pliegue %1 no tiene ninguna imagen de %2 en su parte de %3.</translation>
    </message>
    <message numerus="yes">
        <source>Split by patient: %n patient(s), no overlap</source>
        <translation>
            <numerusform>División por paciente: %n paciente, sin solapamiento</numerusform>
            <numerusform>División por paciente: %n pacientes, sin solapamiento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) of one patient are in different splits</source>
        <translation>
            <numerusform>%n imagen de un mismo paciente está en particiones distintas</numerusform>
            <numerusform>%n imágenes de un mismo paciente están en particiones distintas</numerusform>
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
            <numerusform>«%1»: %n imagen; los intervalos son amplios</numerusform>
            <numerusform>«%1»: %n imágenes; los intervalos son amplios</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for images</source>
        <translation>Buscando imágenes</translation>
    </message>
    <message>
        <source>The study has no images.</source>
        <translation>El estudio no tiene imágenes.</translation>
    </message>
    <message>
        <source>Choose a folder, table or project.</source>
        <translation>Elija una carpeta, una tabla o un proyecto.</translation>
    </message>
    <message>
        <source>The folder of the arm &apos;%1&apos; contains an image that is %2 a test image: %3 and %4.</source>
        <translation>La carpeta del brazo «%1» contiene una imagen que es %2 una de prueba: %3 y %4.</translation>
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
        <source>Remove such images from the folder: testing on images seen in training overestimates accuracy.</source>
        <translation>Retire esas imágenes de la carpeta: probar con imágenes vistas en el entrenamiento sobrestima la exactitud.</translation>
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
        <source>%1 has no folder.</source>
        <translation>%1 no tiene carpeta.</translation>
    </message>
    <message>
        <source>a list of names</source>
        <translation>una lista de nombres</translation>
    </message>
    <message>
        <source>A class is listed twice.</source>
        <translation>Una clase está nombrada dos veces.</translation>
    </message>
    <message>
        <source>The weights file of %1 does not exist: %2.</source>
        <translation>El archivo de pesos de %1 no existe: %2.</translation>
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
        <translation>La celda %1 en «%2» se entrenó con otros ajustes o imágenes que los que el estudio tiene ahora.</translation>
    </message>
    <message>
        <source>The folder of the arm &apos;%1&apos; contains an image of a test patient (%2): %3.</source>
        <translation>La carpeta del brazo «%1» contiene una imagen de un paciente de prueba (%2): %3.</translation>
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
        <source>No training of this network has finished yet.</source>
        <translation>Aún no ha terminado ningún entrenamiento de esta red.</translation>
    </message>
    <message>
        <source>McNemar p</source>
        <translation>p de McNemar</translation>
    </message>
    <message>
        <source>Always predicting the most frequent set of labels reaches an accuracy of %1 and a balanced accuracy of %2.</source>
        <translation>Predecir siempre el conjunto de etiquetas más frecuente alcanza una exactitud de %1 y una exactitud equilibrada de %2.</translation>
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
        <source>Near-duplicates: each image is shrunk to 64 × 64 pixels, its grey values are replaced by their ranks, and 256 low frequencies of its cosine transform are each above or below the median; two images are near-duplicates when at most %1 of the 256 differ. Such images were put into the same part. This finds images that were re-exported, re-windowed or slightly cropped, not two exposures of one patient.</source>
        <translation>Casi duplicados: cada imagen se reduce a 64 × 64 píxeles, sus niveles de gris se sustituyen por sus rangos, y 256 frecuencias bajas de su transformada del coseno quedan cada una por encima o por debajo de la mediana; dos imágenes son casi duplicados cuando difieren como máximo %1 de las 256. Tales imágenes se pusieron en la misma parte. Esto encuentra imágenes exportadas de nuevo, con otra ventana o ligeramente recortadas, no dos exposiciones de un paciente.</translation>
    </message>
    <message>
        <source>Near-duplicates were not searched for, as set in the study.</source>
        <translation>No se buscaron casi duplicados, según los ajustes del estudio.</translation>
    </message>
    <message>
        <source>Images from an arm&apos;s folder were compared in the same way with all validation and test images; an identical or nearly identical one would have been refused.</source>
        <translation>Las imágenes de la carpeta de un brazo se compararon del mismo modo con todas las de validación y prueba; una idéntica o casi idéntica se habría rechazado.</translation>
    </message>
    <message>
        <source>Augmentation acted on the training part only.</source>
        <translation>El aumento actuó solo sobre la parte de entrenamiento.</translation>
    </message>
    <message>
        <source>McNemar&apos;s test compares the images with every label right, without correction. Each image counts once, by the majority of its seeds; ties are left out.</source>
        <translation>La prueba de McNemar compara las imágenes con todas las etiquetas acertadas, sin corrección. Cada imagen cuenta una vez, según la mayoría de sus semillas; los empates se excluyen.</translation>
    </message>
    <message>
        <source>McNemar&apos;s test compares accuracy, without correction. Each image counts once, by the majority of its seeds; ties are left out.</source>
        <translation>La prueba de McNemar compara la exactitud, sin corrección. Cada imagen cuenta una vez, según la mayoría de sus semillas; los empates se excluyen.</translation>
    </message>
    <message>
        <source>Images have several labels: each label is predicted from a probability of 0.5. Balanced accuracy: mean over the labels of (sensitivity + specificity) / 2. Accuracy: share of images with every label right. Recall: share of the images with a label for which it was predicted. Majority baseline: accuracy of always predicting the most frequent set of labels of the test images.</source>
        <translation>Las imágenes tienen varias etiquetas: cada etiqueta se predice a partir de una probabilidad de 0,5. Exactitud equilibrada: media sobre las etiquetas de (sensibilidad + especificidad) / 2. Exactitud: proporción de imágenes con todas las etiquetas acertadas. Exhaustividad: proporción de las imágenes con una etiqueta en las que se predijo. Referencia mayoritaria: exactitud de predecir siempre el conjunto de etiquetas más frecuente de las imágenes de prueba.</translation>
    </message>
    <message>
        <source>Balanced accuracy: mean recall over the classes. Majority baseline: accuracy of always predicting the most frequent class of the test images.</source>
        <translation>Exactitud equilibrada: exhaustividad media sobre las clases. Referencia mayoritaria: exactitud de predecir siempre la clase más frecuente de las imágenes de prueba.</translation>
    </message>
    <message>
        <source>AUC: each class against the others, mean.</source>
        <translation>AUC: cada clase frente a las demás, media.</translation>
    </message>
    <message>
        <source>A classifier that predicts the same labels for every image is called collapsed.</source>
        <translation>Un clasificador que predice las mismas etiquetas para todas las imágenes se llama colapsado.</translation>
    </message>
    <message>
        <source>Settings of the networks</source>
        <translation>Ajustes de las redes</translation>
    </message>
    <message>
        <source>%1: collapsed in %2 of %3 cells: predicts the same labels for every image (%4).</source>
        <translation>%1: colapsado en %2 de %3 celdas: predice las mismas etiquetas para todas las imágenes (%4).</translation>
    </message>
    <message>
        <source>%1: collapsed in %2 of %3 cells: predicts one class for every image (%4).</source>
        <translation>%1: colapsado en %2 de %3 celdas: predice una sola clase para todas las imágenes (%4).</translation>
    </message>
    <message>
        <source>%1: the difference from &apos;%2&apos; is less than 0.05 points, too little to matter (p = %3).</source>
        <translation>%1: la diferencia con «%2» es menor de 0,05 puntos, demasiado poco para importar (p = %3).</translation>
    </message>
    <message>
        <source>same prediction for every image: %1</source>
        <translation>misma predicción para todas las imágenes: %1</translation>
    </message>
    <message numerus="yes">
        <source>Only %n training image(s) of fold %1 have the label &apos;%2&apos; alone: too few for the generator of the arm &apos;%3&apos;.</source>
        <translation>
            <numerusform>Solo %n imagen de entrenamiento del pliegue %1 tiene únicamente la etiqueta «%2»: insuficiente para el generador del brazo «%3».</numerusform>
            <numerusform>Solo %n imágenes de entrenamiento del pliegue %1 tienen únicamente la etiqueta «%2»: insuficientes para el generador del brazo «%3».</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the label out of the study, choose fewer folds, or use a recipe instead.</source>
        <translation>Deje la etiqueta fuera del estudio, elija menos pliegues o use en su lugar una receta.</translation>
    </message>
    <message>
        <source>The recipe of the arm &apos;%1&apos; changes nothing: images of %2 px are the same with and without it.</source>
        <translation>La receta del brazo «%1» no cambia nada: las imágenes de %2 px son iguales con ella y sin ella.</translation>
    </message>
    <message>
        <source>Change the settings of its steps, or remove the arm.</source>
        <translation>Cambie los ajustes de sus pasos o elimine el brazo.</translation>
    </message>
    <message>
        <source>Choose fewer folds, or leave the class out of the study.</source>
        <translation>Elija menos pliegues, o deje la clase fuera del estudio.</translation>
    </message>
    <message>
        <source>Images of one patient are in different splits of &apos;%1&apos;: &apos;%2&apos; in %3.</source>
        <translation>Hay imágenes de un mismo paciente en particiones distintas de «%1»: «%2» en %3.</translation>
    </message>
    <message>
        <source>Identical or nearly identical images are in different splits of &apos;%1&apos;: &apos;%2&apos; in %3.</source>
        <translation>Hay imágenes idénticas o casi idénticas en particiones distintas de «%1»: «%2» en %3.</translation>
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
        <translation>Corrija las particiones con «synthray-cli split --fix» o en la página Datos, o ajuste el esquema a pliegues.</translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) have images of more than one class; they are kept in one split</source>
        <translation>
            <numerusform>%n paciente tiene imágenes de más de una clase; se mantienen en una partición</numerusform>
            <numerusform>%n pacientes tienen imágenes de más de una clase; se mantienen en una partición</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fold %1: the generator of &apos;%2&apos; is fitted on the %n training image(s) that have this label alone</source>
        <translation>
            <numerusform>Pliegue %1: el generador de «%2» se ajusta con la %n imagen de entrenamiento que tiene solo esta etiqueta</numerusform>
            <numerusform>Pliegue %1: el generador de «%2» se ajusta con las %n imágenes de entrenamiento que tienen solo esta etiqueta</numerusform>
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
        <source>Features: %1, %2 dims; resizer: %3. FID depends on N and on the features: compare only values of this table. Floor: FID between two random halves of the real images.</source>
        <translation>Características: %1, %2 dimensiones; redimensionado: %3. La FID depende de N y de las características: compare solo valores de esta tabla. Suelo: FID entre dos mitades aleatorias de las imágenes reales.</translation>
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
        <translation>Cada entrenamiento recibió como mucho %1 pasos del optimizador; la parada temprana acortó %2 de %3 entrenamientos (%4 a %5 pasos).</translation>
    </message>
    <message>
        <source>Every training got at most %1 epochs; early stopping ended %2 of %3 trainings sooner (%4 to %5 epochs).</source>
        <translation>Cada entrenamiento recibió como mucho %1 épocas; la parada temprana acortó %2 de %3 entrenamientos (%4 a %5 épocas).</translation>
    </message>
    <message>
        <source>Trained on: %1. Results are reproducible only on the same kind of device with the same number of threads.</source>
        <translation>Entrenado en: %1. Los resultados solo son reproducibles en el mismo tipo de dispositivo con el mismo número de hilos.</translation>
    </message>
    <message numerus="yes">
        <source>First seed %1, %n seed(s). Fingerprint of the images and splits: %2</source>
        <translation>
            <numerusform>Primera semilla %1, %n semilla. Huella de las imágenes y particiones: %2</numerusform>
            <numerusform>Primera semilla %1, %n semillas. Huella de las imágenes y particiones: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) failed; the reasons are listed at the end.</source>
        <translation>
            <numerusform>%n entrenamiento falló; el motivo está al final.</numerusform>
            <numerusform>%n entrenamientos fallaron; los motivos están al final.</numerusform>
        </translation>
    </message>
    <message>
        <source>Run the study again to retrain these cells.</source>
        <translation>Ejecute de nuevo el estudio para volver a entrenar estas celdas.</translation>
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
        <source>The study&apos;s list of classes (&apos;classes&apos;) contains only &apos;%1&apos;; at least two are needed.</source>
        <translation>La lista de clases del estudio («classes») solo contiene «%1»; se necesitan al menos dos.</translation>
    </message>
    <message>
        <source>List two or more of %1, or none to use all of them.</source>
        <translation>Indique dos o más de %1, o ninguna para usarlas todas.</translation>
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
        <translation>Deje la clase fuera del estudio o añada imágenes de otros pacientes.</translation>
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
        <source>Leave the class out of the study, set the scheme to folds, or re-split the set on the Data page.</source>
        <translation>Deje la clase fuera del estudio, ajuste el esquema a pliegues o divida de nuevo el conjunto en la página Datos.</translation>
    </message>
    <message>
        <source>The %1 part of &apos;%2&apos; has no image of the class &apos;%3&apos;.</source>
        <translation>La partición %1 de «%2» no tiene ninguna imagen de la clase «%3».</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read as images and were left out</source>
        <translation>
            <numerusform>%n archivo no se pudo leer como imagen y se excluyó</numerusform>
            <numerusform>%n archivos no se pudieron leer como imágenes y se excluyeron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have further labels outside the study; these labels are ignored</source>
        <translation>
            <numerusform>%n imagen tiene otras etiquetas fuera del estudio; esas etiquetas se ignoran</numerusform>
            <numerusform>%n imágenes tienen otras etiquetas fuera del estudio; esas etiquetas se ignoran</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; has %n image(s) for the study: too few, at least %2 are needed.</source>
        <translation>
            <numerusform>«%1» tiene %n imagen para el estudio: muy pocas, se necesitan al menos %2.</numerusform>
            <numerusform>«%1» tiene %n imágenes para el estudio: muy pocas, se necesitan al menos %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Increase &apos;Images per class&apos; (imagesPerClass; 0: all), or choose a larger set.</source>
        <translation>Aumente «Imágenes por clase» (imagesPerClass; 0: todas) o elija un conjunto mayor.</translation>
    </message>
    <message>
        <source>Choose a larger set, with at least a few dozen images per class.</source>
        <translation>Elija un conjunto mayor, con al menos algunas docenas de imágenes por clase.</translation>
    </message>
    <message numerus="yes">
        <source>The folder has %n such image(s) of %1.</source>
        <translation>
            <numerusform>La carpeta tiene %n imagen de este tipo, de %1.</numerusform>
            <numerusform>La carpeta tiene %n imágenes de este tipo, de %1.</numerusform>
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
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; patients are not known.</source>
        <translation>%1; no se conocen los pacientes.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n study(s).</source>
        <translation>
            <numerusform>%1 de %n estudio.</numerusform>
            <numerusform>%1 de %n estudios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n patient(s) or studies.</source>
        <translation>
            <numerusform>%1 de %n paciente o estudio.</numerusform>
            <numerusform>%1 de %n pacientes o estudios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n patient(s).</source>
        <translation>
            <numerusform>%1 de %n paciente.</numerusform>
            <numerusform>%1 de %n pacientes.</numerusform>
        </translation>
    </message>
    <message>
        <source>by study</source>
        <translation>por estudio</translation>
    </message>
    <message>
        <source>by patient, otherwise by study</source>
        <translation>por paciente y, si no, por estudio</translation>
    </message>
    <message>
        <source>image by image</source>
        <translation>imagen por imagen</translation>
    </message>
    <message>
        <source>by patient</source>
        <translation>por paciente</translation>
    </message>
    <message numerus="yes">
        <source>Images were first split, %1, into %n fold(s); each was the test part once. Test images were not used for training, for generating images or for choosing an epoch.</source>
        <translation>
            <numerusform>Las imágenes se dividieron primero, %1, en %n pliegue; fue una vez la parte de prueba. Las imágenes de prueba no se usaron para entrenar, ni para generar, ni para elegir una época.</numerusform>
            <numerusform>Las imágenes se dividieron primero, %1, en %n pliegues; cada uno fue una vez la parte de prueba. Las imágenes de prueba no se usaron para entrenar, ni para generar, ni para elegir una época.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the other images of a fold, split %2, were used for validation: the epoch with the best balanced accuracy on them was kept, unless the network&apos;s settings say otherwise.</source>
        <translation>El %1 % de las demás imágenes de un pliegue, divididas %2, sirvió de validación: se conservó la época con la mejor exactitud equilibrada en ellas, salvo que los ajustes de la red indiquen otra cosa.</translation>
    </message>
    <message>
        <source>Patients are not known. Images of one patient may be in training and test, which makes results too good, and p-values and intervals count images, which makes them too small if a patient has several.</source>
        <translation>No se conocen los pacientes. Puede haber imágenes de un mismo paciente en entrenamiento y prueba, lo que hace los resultados demasiado buenos; los valores p y los intervalos cuentan imágenes, lo que los hace demasiado pequeños si un paciente tiene varias.</translation>
    </message>
    <message>
        <source>Means are over folds and seeds; their intervals are Student&apos;s t (95 %) over these cells, one training each, cut at 0 and 1. Cells of one study share images, so the intervals are somewhat too narrow. From one cell, or from cells that all have the same value, no interval can be estimated.</source>
        <translation>Las medias son sobre pliegues y semillas; sus intervalos son los de la t de Student (95 %) sobre estas celdas, un entrenamiento cada una, recortados en 0 y 1. Las celdas de un estudio comparten imágenes, por lo que los intervalos son algo demasiado estrechos. A partir de una sola celda, o de celdas con el mismo valor, no se puede estimar ningún intervalo.</translation>
    </message>
    <message>
        <source>Comparisons are paired by fold and seed. The interval of a difference (95 %) and p come from a bootstrap over %1 (%2 resamples): each resample draws %1 from all folds, computes the balanced accuracy of each cell, and the mean of the differences; p is two-sided and Holm-corrected over the arms of a network. Effect: Cohen&apos;s d of the paired differences.</source>
        <translation>Las comparaciones son pareadas por pliegue y semilla. El intervalo de una diferencia (95 %) y p provienen de un bootstrap sobre %1 (%2 remuestreos): cada remuestreo sortea %1 de todos los pliegues y calcula la exactitud equilibrada de cada celda y la media de las diferencias; p es bilateral y con corrección de Holm sobre los brazos de una red. Efecto: d de Cohen de las diferencias pareadas.</translation>
    </message>
    <message numerus="yes">
        <source>not estimable from %n cell(s)</source>
        <translation>
            <numerusform>no estimable a partir de %n celda</numerusform>
            <numerusform>no estimable a partir de %n celdas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The class &apos;%1&apos; has %n image(s); train, val and test need %2.</source>
        <translation>
            <numerusform>La clase «%1» tiene %n imagen; train, val y test necesitan %2.</numerusform>
            <numerusform>La clase «%1» tiene %n imágenes; train, val y test necesitan %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The class &apos;%1&apos; has %n image(s): with %2 folds, train, val or test of a fold would have none.</source>
        <translation>
            <numerusform>La clase «%1» tiene %n imagen: con %2 pliegues, train, val o test de un pliegue no tendría ninguna.</numerusform>
            <numerusform>La clase «%1» tiene %n imágenes: con %2 pliegues, train, val o test de un pliegue no tendría ninguna.</numerusform>
        </translation>
    </message>
    <message>
        <source>studies</source>
        <translation>estudios</translation>
    </message>
    <message>
        <source>patients or studies</source>
        <translation>pacientes o estudios</translation>
    </message>
    <message>
        <source>patients</source>
        <translation>pacientes</translation>
    </message>
    <message numerus="yes">
        <source>Patients are not known; split by study: %n study(s), no overlap</source>
        <translation>
            <numerusform>No se conocen los pacientes; división por estudio: %n estudio, sin solapamiento</numerusform>
            <numerusform>No se conocen los pacientes; división por estudio: %n estudios, sin solapamiento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split by patient, otherwise by study: %n patient(s) or studies, no overlap</source>
        <translation>
            <numerusform>División por paciente y, si no, por estudio: %n paciente o estudio, sin solapamiento</numerusform>
            <numerusform>División por paciente y, si no, por estudio: %n pacientes o estudios, sin solapamiento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Patients are not known: %n image(s) split one by one, so images of one patient may be in training and test, and results may be too good</source>
        <translation>
            <numerusform>No se conocen los pacientes: %n imagen dividida una a una; puede haber imágenes de un mismo paciente en entrenamiento y prueba, y los resultados pueden ser demasiado buenos</numerusform>
            <numerusform>No se conocen los pacientes: %n imágenes divididas una a una; puede haber imágenes de un mismo paciente en entrenamiento y prueba, y los resultados pueden ser demasiado buenos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) without a patient are split one by one; several of them may be of one patient</source>
        <translation>
            <numerusform>%n imagen sin paciente se divide por separado; puede ser de uno de los demás pacientes</numerusform>
            <numerusform>%n imágenes sin paciente se dividen una a una; varias de ellas pueden ser de un mismo paciente</numerusform>
        </translation>
    </message>
    <message>
        <source>The study in &apos;%1&apos; is already running: %2 (lock file &apos;%3&apos;).</source>
        <translation>El estudio de «%1» ya se está ejecutando: %2 (archivo de bloqueo «%3»).</translation>
    </message>
    <message>
        <source>Stop it there. If that process no longer exists, delete the lock file and run the study again.</source>
        <translation>Deténgalo allí. Si ese proceso ya no existe, elimine el archivo de bloqueo y vuelva a ejecutar el estudio.</translation>
    </message>
    <message>
        <source>Training of %1, %2, fold %3: %4</source>
        <translation>Entrenamiento de %1, %2, pliegue %3: %4</translation>
    </message>
    <message>
        <source>%1, %2 px</source>
        <translation>%1, %2 px</translation>
    </message>
    <message>
        <source>No temporary folder can be created.</source>
        <translation>No se puede crear una carpeta temporal.</translation>
    </message>
    <message>
        <source>trying %1</source>
        <translation>se prueba %1</translation>
    </message>
    <message>
        <source>The speed of %1 could not be measured.</source>
        <translation>No se pudo medir la velocidad de %1.</translation>
    </message>
    <message>
        <source>%1: %2 images/s (tried now)</source>
        <translation>%1: %2 imágenes/s (probado ahora)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 images/s (%n earlier run(s))</source>
        <translation>
            <numerusform>%1: %2 imágenes/s (%n ejecución anterior)</numerusform>
            <numerusform>%1: %2 imágenes/s (%n ejecuciones anteriores)</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer than three folds and seeds in all: intervals are very wide.</source>
        <translation>Menos de tres pliegues y semillas en total: los intervalos son muy anchos.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>A generator was fitted to the training part of each fold, one for each class, or one for all classes if it is conditional. The same generator and the same generated images serve all networks and all seeds of that fold: the intervals do not include the randomness of fitting the generator.</source>
        <translation>Se ajustó un generador a la parte de entrenamiento de cada pliegue, uno por clase, o uno para todas las clases si es condicional. El mismo generador y las mismas imágenes generadas sirven a todas las redes y a todas las semillas de ese pliegue: los intervalos no incluyen el azar del ajuste del generador.</translation>
    </message>
    <message>
        <source>generator of all classes, fold %1</source>
        <translation>generador de todas las clases, pliegue %1</translation>
    </message>
    <message>
        <source>Hybrid (%1, then %2)</source>
        <translation>Híbrido (%1 y luego %2)</translation>
    </message>
    <message>
        <source>%1 (p = %2)</source>
        <translation>%1 (p = %2)</translation>
    </message>
    <message>
        <source>%1 %2 points (p = %3)</source>
        <translation>%1 %2 puntos (p = %3)</translation>
    </message>
    <message>
        <source>Collapsed in %1 of %2 cells, the same labels for every image (%3)</source>
        <translation>Colapsados en %1 de %2 celdas, las mismas etiquetas para todas las imágenes (%3)</translation>
    </message>
    <message>
        <source>Collapsed in %1 of %2 cells, one class for every image (%3)</source>
        <translation>Colapsados en %1 de %2 celdas, una sola clase para todas las imágenes (%3)</translation>
    </message>
    <message>
        <source>Less than 0.05 points from &apos;%1&apos;, too little to matter</source>
        <translation>A menos de 0,05 puntos de «%1», demasiado poco para importar</translation>
    </message>
    <message>
        <source>Helped against &apos;%1&apos;</source>
        <translation>Ayudaron frente a «%1»</translation>
    </message>
    <message>
        <source>Did harm against &apos;%1&apos;</source>
        <translation>Perjudicaron frente a «%1»</translation>
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
    <name>Tiles</name>
    <message>
        <source>beyond the image: %1 % black</source>
        <translation>fuera de la imagen: %1 % negro</translation>
    </message>
    <message>
        <source>beyond the image: %1 %</source>
        <translation>fuera de la imagen: %1 %</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no sample grids yet.</source>
        <translation>«%1» aún no tiene cuadrículas de muestras.</translation>
    </message>
    <message>
        <source>Train it for at least one epoch.</source>
        <translation>Entrénela al menos una época.</translation>
    </message>
    <message>
        <source>Epoch %1</source>
        <translation>Época %1</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Training %1</source>
        <translation>Entrenamiento de %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is running or waits for its turn already.</source>
        <translation>«%1» ya está en marcha o en espera.</translation>
    </message>
    <message>
        <source>The bar at the bottom shows what runs and what waits.</source>
        <translation>La barra inferior muestra qué está en marcha y qué espera.</translation>
    </message>
</context>
<context>
    <name>ViewOperations</name>
    <message>
        <source>Draw pixels to scale</source>
        <translation>Dibujar los píxeles a escala</translation>
    </message>
    <message>
        <source>Fit to the view</source>
        <translation>Ajustar a la vista</translation>
    </message>
    <message>
        <source>Flip left to right</source>
        <translation>Voltear horizontalmente</translation>
    </message>
    <message>
        <source>Flip top to bottom</source>
        <translation>Voltear verticalmente</translation>
    </message>
    <message>
        <source>Invert grey levels</source>
        <translation>Invertir los niveles de gris</translation>
    </message>
    <message>
        <source>Pixel by pixel (1:1)</source>
        <translation>Píxel a píxel (1:1)</translation>
    </message>
    <message>
        <source>Reset view</source>
        <translation>Restablecer la vista</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Girar a la izquierda</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Girar a la derecha</translation>
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
        <source>The array &apos;%1&apos; in &apos;%2&apos; has the unsupported type &apos;%3&apos;.</source>
        <translation>La matriz «%1» de «%2» es del tipo «%3», que no se admite.</translation>
    </message>
    <message>
        <source>the array &apos;%1&apos; in it is shorter than its header states</source>
        <translation>la matriz «%1» que contiene es más corta de lo que dice su cabecera</translation>
    </message>
    <message>
        <source>&apos;%1&apos; contains no statistics: &apos;mu&apos; or &apos;sigma&apos; is missing.</source>
        <translation>«%1» no contiene estadísticas: falta «mu» o «sigma».</translation>
    </message>
    <message>
        <source>&apos;synthray-cli compare --save-stats&apos; and pytorch-fid&apos;s --save-stats write such files.</source>
        <translation>«synthray-cli compare --save-stats» y el --save-stats de pytorch-fid escriben tales archivos.</translation>
    </message>
    <message>
        <source>the shapes of &apos;mu&apos; (%1) and &apos;sigma&apos; (%2) do not match</source>
        <translation>las formas de «mu» (%1) y «sigma» (%2) no coinciden</translation>
    </message>
    <message>
        <source>its statistics hold values that are not numbers</source>
        <translation>sus estadísticas contienen valores que no son números</translation>
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
        <source>its list of tensors is incomplete or invalid</source>
        <translation>su lista de tensores está incompleta o no es válida</translation>
    </message>
    <message>
        <source>&apos;%1&apos; requests &apos;%2&apos;, which does not belong in a weights file; nothing was run.</source>
        <translation>«%1» pide «%2», que no corresponde a un archivo de pesos; no se ejecutó nada.</translation>
    </message>
    <message>
        <source>Save the state dict alone (torch.save(model.state_dict(), ...)), or use a safetensors file.</source>
        <translation>Guarde solo el state dict (torch.save(model.state_dict(), ...)) o use un archivo safetensors.</translation>
    </message>
    <message>
        <source>the shape of a tensor in it is invalid</source>
        <translation>la forma de un tensor que contiene no es válida</translation>
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
        <source>&apos;%1&apos;: tensor &apos;%2&apos; has the unsupported type &apos;%3&apos;.</source>
        <translation>«%1»: el tensor «%2» es del tipo «%3», que no se admite.</translation>
    </message>
    <message>
        <source>Convert it to float32 first.</source>
        <translation>Conviértalo antes a float32.</translation>
    </message>
    <message>
        <source>the shape of &apos;%1&apos; is invalid</source>
        <translation>la forma de «%1» no es válida</translation>
    </message>
    <message>
        <source>the data of &apos;%1&apos; does not match its shape</source>
        <translation>los datos de «%1» no corresponden a su forma</translation>
    </message>
    <message>
        <source>its header is not valid JSON (%1)</source>
        <translation>su cabecera no es JSON válido (%1)</translation>
    </message>
    <message>
        <source>the data of &apos;%1&apos; overlaps another tensor or leaves a gap</source>
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
        <source>&apos;%1&apos; is not a supported weights file.</source>
        <translation>«%1» no es un archivo de pesos compatible.</translation>
    </message>
    <message>
        <source>Supported: PyTorch state dicts (.pth), .safetensors and .npz files.</source>
        <translation>Se admiten state dicts de PyTorch (.pth), archivos .safetensors y .npz.</translation>
    </message>
    <message>
        <source>%1: %2 expected, %3 in the file</source>
        <translation>%1: se espera %2, hay %3 en el archivo</translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>faltan: %1</translation>
    </message>
    <message>
        <source>different shape: %1</source>
        <translation>forma distinta: %1</translation>
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
        <source>Download or copy the file again.</source>
        <translation>Descargue o copie de nuevo el archivo.</translation>
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
        <source>&apos;%1&apos; claims to hold %2 entries.</source>
        <translation>«%1» dice contener %2 entradas.</translation>
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
        <source>the size of &apos;%1&apos; in it is invalid</source>
        <translation>el tamaño de «%1» que contiene no es válido</translation>
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
        <source>&apos;%1&apos; in &apos;%2&apos; uses an unsupported compression method.</source>
        <translation>«%1» de «%2» usa un método de compresión no admitido.</translation>
    </message>
    <message>
        <source>the checksum of &apos;%1&apos; in it does not match</source>
        <translation>la suma de comprobación de «%1» que contiene no coincide</translation>
    </message>
    <message>
        <source>The prefix &apos;%1&apos; was removed from the names in the file.</source>
        <translation>Se ha quitado el prefijo «%1» de los nombres del archivo.</translation>
    </message>
    <message>
        <source>Only the entry &apos;%1&apos; of the file was read.</source>
        <translation>Solo se ha leído la entrada «%1» del archivo.</translation>
    </message>
</context>
<context>
    <name>WindowPresets</name>
    <message>
        <source>File window %1</source>
        <translation>Ventana %1 del archivo</translation>
    </message>
    <message>
        <source>File lookup table %1</source>
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
    <message>
        <source>CT bone</source>
        <translation>TC hueso</translation>
    </message>
    <message>
        <source>CT brain</source>
        <translation>TC cerebro</translation>
    </message>
    <message>
        <source>CT liver</source>
        <translation>TC hígado</translation>
    </message>
    <message>
        <source>CT lung</source>
        <translation>TC pulmón</translation>
    </message>
    <message>
        <source>CT mediastinum</source>
        <translation>TC mediastino</translation>
    </message>
    <message>
        <source>CT soft tissue</source>
        <translation>TC partes blandas</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>&apos;%1&apos; is running. &apos;%2&apos; starts when it has ended.</source>
        <translation>«%1» está en marcha. «%2» empezará cuando termine.</translation>
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
        <translation>Carpetas, imágenes o un proyecto que abrir.</translation>
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
    <name>synthray::AugmentBar</name>
    <message>
        <source>New seed</source>
        <translation>Nueva semilla</translation>
    </message>
    <message>
        <source>Use different random numbers in the steps that need them</source>
        <translation>Usar otros números aleatorios en los pasos que los necesitan</translation>
    </message>
    <message>
        <source>Seed (start value of the random numbers): the same recipe and seed give the same pixels, here and on the command line</source>
        <translation>Semilla (valor inicial de los números aleatorios): la misma receta y la misma semilla dan los mismos píxeles, aquí y en la línea de órdenes</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Try on %1 images</source>
        <translation>Probar en %1 imágenes</translation>
    </message>
    <message>
        <source>Show images of the set under the whole recipe, as training gets them</source>
        <translation>Mostrar imágenes del conjunto con toda la receta, como las recibe el entrenamiento</translation>
    </message>
    <message>
        <source>Whole recipe</source>
        <translation>Receta completa</translation>
    </message>
    <message>
        <source>Add a tile with all steps in order, each applied with its probability, as in an export for training</source>
        <translation>Añadir un mosaico con todos los pasos en orden, cada uno aplicado según su probabilidad, como en una exportación para entrenar</translation>
    </message>
    <message>
        <source>Linked</source>
        <translation>Vinculados</translation>
    </message>
    <message>
        <source>Zoom and position of all tiles move together. The window is always shared: it is applied before the augmentations.</source>
        <translation>El zoom y la posición de todos los mosaicos se mueven juntos. La ventana siempre es común: se aplica antes de los aumentos.</translation>
    </message>
    <message>
        <source>All tiles</source>
        <translation>Todos los mosaicos</translation>
    </message>
    <message>
        <source>Back to all tiles (Esc)</source>
        <translation>Volver a todos los mosaicos (Esc)</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Wipe, blend and difference of the original and this tile (C)</source>
        <translation>Cortina, fundido y diferencia del original y este mosaico (C)</translation>
    </message>
    <message>
        <source>Export set…</source>
        <translation>Exportar conjunto…</translation>
    </message>
    <message>
        <source>Apply the recipe to the images of the set and write the results to a folder</source>
        <translation>Aplicar la receta a las imágenes del conjunto y escribir los resultados en una carpeta</translation>
    </message>
</context>
<context>
    <name>synthray::AugmentFooter</name>
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
        <source>Show the image quality of each method below the previews: MSE, PSNR, SSIM and related measures, for this image and for the whole set</source>
        <translation>Mostrar la calidad de imagen de cada método bajo las vistas previas: MSE, PSNR, SSIM y medidas afines, de esta imagen y de todo el conjunto</translation>
    </message>
    <message>
        <source>Previous image</source>
        <translation>Imagen anterior</translation>
    </message>
    <message>
        <source>Next image</source>
        <translation>Imagen siguiente</translation>
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
        <translation>Clic en un mosaico</translation>
    </message>
    <message>
        <source>Enlarge it beside the original</source>
        <translation>Ampliarlo junto al original</translation>
    </message>
    <message>
        <source>Esc, double click</source>
        <translation>Esc, doble clic</translation>
    </message>
    <message>
        <source>Back to all tiles</source>
        <translation>Volver a todos los mosaicos</translation>
    </message>
    <message>
        <source>Left drag</source>
        <translation>Arrastrar (clic izquierdo)</translation>
    </message>
    <message>
        <source>Window: right is wider, up is brighter</source>
        <translation>Ventana: a la derecha, más ancha; arriba, más clara</translation>
    </message>
    <message>
        <source>Middle drag, Shift+left drag</source>
        <translation>Arrastrar (clic central), Mayús+arrastrar</translation>
    </message>
    <message>
        <source>Move the image</source>
        <translation>Mover la imagen</translation>
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
        <translation>Otra imagen</translation>
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
        <source>Window presets</source>
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
        <source>Whole recipe</source>
        <translation>Receta completa</translation>
    </message>
    <message>
        <source>No image is open</source>
        <translation>No hay ninguna imagen abierta</translation>
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
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Click on a tile&apos;s seed</source>
        <translation>Clic en la semilla de un mosaico</translation>
    </message>
    <message>
        <source>Copy a command line that makes this image</source>
        <translation>Copiar una línea de órdenes que crea esta imagen</translation>
    </message>
    <message>
        <source>Wipe, blend, difference with the original</source>
        <translation>Cortina, fundido, diferencia con el original</translation>
    </message>
    <message>
        <source>F2, Ctrl+D, Del</source>
        <translation>F2, Ctrl+D, Supr</translation>
    </message>
    <message>
        <source>Rename, duplicate or remove a step</source>
        <translation>Renombrar, duplicar o quitar un paso</translation>
    </message>
    <message>
        <source>Ctrl+G, Ctrl+Shift+G</source>
        <translation>Ctrl+G, Ctrl+Mayús+G</translation>
    </message>
    <message>
        <source>Group the selected steps, ungroup them</source>
        <translation>Agrupar los pasos elegidos, desagruparlos</translation>
    </message>
    <message>
        <source>Copied: a command line that makes exactly this image.</source>
        <translation>Copiado: una línea de órdenes que crea exactamente esta imagen.</translation>
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
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>no split</source>
        <translation>sin partición</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln imagen</numerusform>
            <numerusform>%Ln imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %Ln study(s)</source>
        <translation>
            <numerusform>%1: %2 de %Ln estudio</numerusform>
            <numerusform>%1: %2 de %Ln estudios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %Ln patient(s) or studies</source>
        <translation>
            <numerusform>%1: %2 de %Ln paciente o estudio</numerusform>
            <numerusform>%1: %2 de %Ln pacientes o estudios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %Ln patient(s)</source>
        <translation>
            <numerusform>%1: %2 de %Ln paciente</numerusform>
            <numerusform>%1: %2 de %Ln pacientes</numerusform>
        </translation>
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
        <source>Training: share of images classified correctly in the epoch, with augmentation. Validation: images that are not used for training. Majority class: accuracy of always predicting the most frequent class.</source>
        <translation>Entrenamiento: proporción de imágenes bien clasificadas en la época, con aumento. Validación: imágenes que no se usan para entrenar. Clase mayoritaria: exactitud de predecir siempre la clase más frecuente.</translation>
    </message>
    <message>
        <source>Per-class accuracy (recall), validation images, after epoch %1</source>
        <translation>Exactitud por clase (exhaustividad), imágenes de validación, tras la época %1</translation>
    </message>
    <message>
        <source>Per-class accuracy (recall), validation images</source>
        <translation>Exactitud por clase (exhaustividad), imágenes de validación</translation>
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
    <name>synthray::ClassifyForm</name>
    <message numerus="yes">
        <source>%1 · %n image(s)</source>
        <translation>
            <numerusform>%1 · %n imagen</numerusform>
            <numerusform>%1 · %n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>synthray::ClassifyImages</name>
    <message>
        <source>Choose an image in the table.</source>
        <translation>Elija una imagen en la tabla.</translation>
    </message>
    <message>
        <source>for the predicted class</source>
        <translation>para la predicción</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>Todas las imágenes</translation>
    </message>
    <message>
        <source>Misclassified</source>
        <translation>Mal clasificadas</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>para %1</translation>
    </message>
    <message>
        <source>%1 predicted as %2</source>
        <translation>%1 predichas como %2</translation>
    </message>
    <message>
        <source>The heat map is no finer than %1 × %2 cells, the network&apos;s last feature map at this resolution. Train with larger images for a finer one.</source>
        <translation>El mapa de calor solo tiene %1 × %2 celdas, como el último mapa de características de la red con esta resolución. Entrene con imágenes mayores para obtener uno más fino.</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>Grad-CAM: the regions of the image that support the class</source>
        <translation>Grad-CAM: las regiones de la imagen a favor de la clase</translation>
    </message>
    <message>
        <source>Class of the heat map</source>
        <translation>Clase del mapa de calor</translation>
    </message>
    <message>
        <source>Which images</source>
        <translation>Qué imágenes</translation>
    </message>
    <message>
        <source>%1: true positives</source>
        <translation>%1: verdaderos positivos</translation>
    </message>
    <message>
        <source>%1: false negatives</source>
        <translation>%1: falsos negativos</translation>
    </message>
    <message>
        <source>%1: false positives</source>
        <translation>%1: falsos positivos</translation>
    </message>
    <message>
        <source>%1: true negatives</source>
        <translation>%1: verdaderos negativos</translation>
    </message>
    <message>
        <source>actual: %1 · predicted: %2</source>
        <translation>real: %1 · predicha: %2</translation>
    </message>
    <message>
        <source>Images with their predictions</source>
        <translation>Imágenes con sus predicciones</translation>
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
        <translation>en la matriz de confusión: elegir una celda, mostrar sus imágenes</translation>
    </message>
    <message>
        <source>in the table of images: the next image</source>
        <translation>en la tabla de imágenes: la imagen siguiente</translation>
    </message>
    <message>
        <source>wheel over the image</source>
        <translation>rueda sobre la imagen</translation>
    </message>
    <message>
        <source>the next image of the table</source>
        <translation>la imagen siguiente de la tabla</translation>
    </message>
    <message>
        <source>%1 has fewer than two classes. A classifier needs at least two.</source>
        <translation>%1 tiene menos de dos clases. Un clasificador necesita al menos dos.</translation>
    </message>
    <message numerus="yes">
        <source>Trains on %n image(s) of %1 (split train), %2 classes</source>
        <translation>
            <numerusform>Entrena con %n imagen de %1 (partición train), %2 clases</numerusform>
            <numerusform>Entrena con %n imágenes de %1 (partición train), %2 clases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) of %1, %2 classes; split by patient into training, validation and test</source>
        <translation>
            <numerusform>%n imagen de %1, %2 clases; dividida por paciente en entrenamiento, validación y prueba</numerusform>
            <numerusform>%n imágenes de %1, %2 clases; divididas por paciente en entrenamiento, validación y prueba</numerusform>
        </translation>
    </message>
    <message>
        <source>The network &apos;%1&apos; does not exist in this version. Choose another one.</source>
        <translation>La red «%1» no existe en esta versión. Elija otra.</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Imágenes de prueba</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>Imágenes de validación</translation>
    </message>
    <message>
        <source>best: epoch %1</source>
        <translation>mejor: época %1</translation>
    </message>
    <message>
        <source>%1 images/s</source>
        <translation>%1 imágenes/s</translation>
    </message>
    <message>
        <source>Open a folder with one subfolder per class on the Data page. Existing runs can be opened on the Runs page.</source>
        <translation>Abra una carpeta con una subcarpeta por clase en la página Datos. Las ejecuciones existentes se abren en la página Ejecuciones.</translation>
    </message>
    <message>
        <source>Train a network to classify the open images. No patient is in both training and test. Curves, the confusion matrix, ROC and heat maps appear here, always with the majority baseline (predicting the most frequent class for every image).</source>
        <translation>Entrene una red para clasificar las imágenes abiertas. Ningún paciente está a la vez en entrenamiento y en prueba. Aquí aparecen las curvas, la matriz de confusión, ROC y los mapas de calor, siempre con la referencia mayoritaria (la clase más frecuente para cada imagen).</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Evaluated images</source>
        <translation>Imágenes evaluadas</translation>
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
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Predicted class of each image, with a heat map</source>
        <translation>Clase predicha de cada imagen, con mapa de calor</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) of %1, %2 classes; split by image (patients are not known) into training, validation and test</source>
        <translation>
            <numerusform>%n imagen de %1, %2 clases; dividida por imagen (no se conocen los pacientes) en entrenamiento, validación y prueba</numerusform>
            <numerusform>%n imágenes de %1, %2 clases; divididas por imagen (no se conocen los pacientes) en entrenamiento, validación y prueba</numerusform>
        </translation>
    </message>
    <message>
        <source>New training at a lower rate…</source>
        <translation>Nuevo entrenamiento con una tasa menor…</translation>
    </message>
    <message>
        <source>The training diverged: resuming it would repeat that. Opens the form of a new training with this run&apos;s settings and a quarter of its learning rate.</source>
        <translation>El entrenamiento divergió: reanudarlo lo repetiría. Abre el formulario de un nuevo entrenamiento con los ajustes de esta ejecución y un cuarto de su tasa de aprendizaje.</translation>
    </message>
</context>
<context>
    <name>synthray::ClassifyResults</name>
    <message>
        <source>95 % interval over patients: %1 to %2</source>
        <translation>Intervalo del 95 % sobre pacientes: de %1 a %2</translation>
    </message>
    <message>
        <source>No predictions found for the split &apos;%1&apos;.</source>
        <translation>No se encontraron predicciones de la partición «%1».</translation>
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
        <source>Accuracy of always predicting the most frequent class</source>
        <translation>Exactitud de predecir siempre la clase más frecuente</translation>
    </message>
    <message>
        <source>Expected calibration error, 15 bins</source>
        <translation>Error de calibración esperado, 15 intervalos</translation>
    </message>
    <message numerus="yes">
        <source>images of %n patient(s)</source>
        <translation>
            <numerusform>imágenes de %n paciente</numerusform>
            <numerusform>imágenes de %n pacientes</numerusform>
        </translation>
    </message>
    <message>
        <source>images</source>
        <translation>imágenes</translation>
    </message>
    <message>
        <source>This classifier has collapsed: it predicts %1 for every image.</source>
        <translation>Este clasificador ha colapsado: predice %1 para todas las imágenes.</translation>
    </message>
    <message>
        <source>It is no better than always predicting %1.</source>
        <translation>No es mejor que predecir siempre %1.</translation>
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
        <translation>Imágenes</translation>
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
        <source>fraction correct</source>
        <translation>proporción correcta</translation>
    </message>
    <message>
        <source>No images evaluated yet</source>
        <translation>Aún no se ha evaluado ninguna imagen</translation>
    </message>
    <message>
        <source>95 % intervals over patients: %1</source>
        <translation>Intervalos del 95 % sobre pacientes: %1</translation>
    </message>
    <message>
        <source>Accuracy of always predicting the most frequent set of labels</source>
        <translation>Exactitud de predecir siempre el conjunto de etiquetas más frecuente</translation>
    </message>
    <message>
        <source>95 % intervals over images (no patients known): %1</source>
        <translation>Intervalos del 95 % sobre imágenes (no se conocen los pacientes): %1</translation>
    </message>
    <message>
        <source>Predictions per label</source>
        <translation>Predicciones por etiqueta</translation>
    </message>
    <message>
        <source>Recall (95 %)</source>
        <translation>Exhaustividad (95 %)</translation>
    </message>
    <message>
        <source>95 % interval: cannot be estimated</source>
        <translation>Intervalo del 95 %: no estimable</translation>
    </message>
    <message>
        <source>95 % interval over images: %1 to %2</source>
        <translation>Intervalo del 95 % sobre imágenes: de %1 a %2</translation>
    </message>
    <message>
        <source>Chosen on these images: the values are optimistic. The epoch with the best values on them was kept; test images show how the network does on new ones.</source>
        <translation>Elegido con estas imágenes: los valores son optimistas. Se conservó la época con los mejores valores en ellas; las imágenes de prueba muestran el rendimiento de la red con imágenes nuevas.</translation>
    </message>
</context>
<context>
    <name>synthray::CompareView</name>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Both images side by side</source>
        <translation>Las dos imágenes, una junto a otra</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Cortina</translation>
    </message>
    <message>
        <source>Drag the line across the images: A is left of it, B right of it</source>
        <translation>Arrastre la línea sobre las imágenes: A a la izquierda, B a la derecha</translation>
    </message>
    <message>
        <source>Blend</source>
        <translation>Fundido</translation>
    </message>
    <message>
        <source>B is overlaid on A</source>
        <translation>B se superpone a A</translation>
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
        <source>Zoom, position and window of both images move together</source>
        <translation>El zoom, la posición y la ventana de ambas imágenes cambian juntos</translation>
    </message>
    <message>
        <source>Swap</source>
        <translation>Permutar</translation>
    </message>
    <message>
        <source>Exchange A and B</source>
        <translation>Permutar A y B</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Return to the previous view</source>
        <translation>Volver a la vista anterior</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>There is not enough memory for these two images.</source>
        <translation>No hay memoria suficiente para estas dos imágenes.</translation>
    </message>
    <message>
        <source>Gain × %1</source>
        <translation>Ganancia × %1</translation>
    </message>
    <message>
        <source>Factor that multiplies the difference</source>
        <translation>Factor que multiplica la diferencia</translation>
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
        <source>Position of the line; you can also drag it on the image</source>
        <translation>Posición de la línea; también se puede arrastrar sobre la imagen</translation>
    </message>
    <message>
        <source>Opacity of B</source>
        <translation>Opacidad de B</translation>
    </message>
    <message>
        <source>Different sizes: %1 × %2 and %3 × %4</source>
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
        <translation>Vincular las dos imágenes, permutarlas</translation>
    </message>
    <message>
        <source>Left, Right (while comparing)</source>
        <translation>Izquierda, Derecha (al comparar)</translation>
    </message>
    <message>
        <source>Change the line, the opacity or the gain</source>
        <translation>Cambiar la línea, la opacidad o la ganancia</translation>
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
        <translation>Fotograma de la imagen (coma y punto, Alt+rueda)</translation>
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
        <source>Previous or next frame of the focused image</source>
        <translation>Fotograma anterior o siguiente de la imagen enfocada</translation>
    </message>
    <message>
        <source>(%1 of %2)</source>
        <translation>(%1 de %2)</translation>
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
        <translation>Recorrer las imágenes elegidas como A o B</translation>
    </message>
    <message>
        <source>Images to show as A</source>
        <translation>Imágenes que se muestran como A</translation>
    </message>
    <message>
        <source>Images to show as B</source>
        <translation>Imágenes que se muestran como B</translation>
    </message>
    <message>
        <source>Shift+A, Shift+B (while comparing)</source>
        <translation>Mayús+A, Mayús+B (al comparar)</translation>
    </message>
    <message>
        <source>Show other images as A, as B</source>
        <translation>Mostrar otras imágenes como A, como B</translation>
    </message>
    <message>
        <source>Show other images as A; the wheel goes through them</source>
        <translation>Mostrar otras imágenes como A; la rueda las recorre</translation>
    </message>
    <message>
        <source>Show other images as B; the wheel goes through them</source>
        <translation>Mostrar otras imágenes como B; la rueda las recorre</translation>
    </message>
    <message>
        <source>Wheel (while comparing)</source>
        <translation>Rueda (al comparar)</translation>
    </message>
    <message>
        <source>SYNTHETIC</source>
        <translation>SINTÉTICA</translation>
    </message>
</context>
<context>
    <name>synthray::ConfusionView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Predicha</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Rows: actual class. Click a cell to list its images.</source>
        <translation>Filas: clase real. Haga clic en una celda para ver sus imágenes.</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) of %1 predicted as %2</source>
        <translation>
            <numerusform>%n imagen de %1 predicha como %2</numerusform>
            <numerusform>%n imágenes de %1 predichas como %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct and wrong predictions per label</source>
        <translation>Predicciones correctas y erróneas por etiqueta</translation>
    </message>
    <message>
        <source>true positives</source>
        <translation>verdaderos positivos</translation>
    </message>
    <message>
        <source>false negatives</source>
        <translation>falsos negativos</translation>
    </message>
    <message>
        <source>false positives</source>
        <translation>falsos positivos</translation>
    </message>
    <message>
        <source>true negatives</source>
        <translation>verdaderos negativos</translation>
    </message>
    <message>
        <source>Percent of the images with the label, or of those without. Click a cell to list its images.</source>
        <translation>Porcentaje de las imágenes con la etiqueta o de las que no la tienen. Haga clic en una celda para ver sus imágenes.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n image(s)</source>
        <translation>
            <numerusform>%1, %2: %n imagen</numerusform>
            <numerusform>%1, %2: %n imágenes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::CountList</name>
    <message numerus="yes">
        <source>%1: %Ln image(s), %2 %. Click to see them.</source>
        <translation>
            <numerusform>%1: %Ln imagen, %2 %. Haga clic para verla.</numerusform>
            <numerusform>%1: %Ln imágenes, %2 %. Haga clic para verlas.</numerusform>
        </translation>
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
        <translation>Imágenes</translation>
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
        <translation>Buscando imágenes…</translation>
    </message>
    <message>
        <source>Folders named like classes, and train, val and test, are recognised.</source>
        <translation>Se reconocen las carpetas con nombres de clases, y train, val y test.</translation>
    </message>
    <message>
        <source>No image could be opened</source>
        <translation>No se pudo abrir ninguna imagen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be opened; the reasons are listed on the right.</source>
        <translation>
            <numerusform>%Ln archivo no se pudo abrir; el motivo figura a la derecha.</numerusform>
            <numerusform>%Ln archivos no se pudieron abrir; los motivos figuran a la derecha.</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop a folder of images here</source>
        <translation>Suelte aquí una carpeta de imágenes</translation>
    </message>
    <message>
        <source>PNG, JPEG, TIFF, BMP and DICOM. Best is a folder with one subfolder per class; nested train, val and test folders are recognised.</source>
        <translation>PNG, JPEG, TIFF, BMP y DICOM. Lo mejor es una carpeta con una subcarpeta por clase; se reconocen las carpetas anidadas train, val y test.</translation>
    </message>
</context>
<context>
    <name>synthray::DeidentifyDialog</name>
    <message>
        <source>De-identified export</source>
        <translation>Exportación desidentificada</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 imágenes</translation>
    </message>
    <message>
        <source>Images that may show names</source>
        <translation>Imágenes con posibles nombres</translation>
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
        <source>New files and a list of them (images.csv) are written here; the original images are never changed</source>
        <translation>Aquí se escriben archivos nuevos y una lista de ellos (images.csv); las imágenes originales nunca se modifican</translation>
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
        <translation>Carpeta para las imágenes desidentificadas</translation>
    </message>
    <message>
        <source>Writes only the pixels, one PNG file per frame.</source>
        <translation>Escribe solo los píxeles, un archivo PNG por fotograma.</translation>
    </message>
    <message>
        <source>Writes copies under the Basic Profile of DICOM PS3.15: names, numbers, places, free text and private tags are removed, dates are shifted, UIDs are replaced. Pixels are not changed.</source>
        <translation>Escribe copias según el Basic Profile de DICOM PS3.15: se eliminan nombres, números, lugares, texto libre y atributos privados, las fechas se desplazan y los UID se sustituyen. Los píxeles no se modifican.</translation>
    </message>
    <message>
        <source>Writes copies under the Basic Profile of DICOM PS3.15: names, numbers, places, dates, free text and private tags are removed, UIDs are replaced. Pixels are not changed.</source>
        <translation>Escribe copias según el Basic Profile de DICOM PS3.15: se eliminan nombres, números, lugares, fechas, texto libre y atributos privados, y los UID se sustituyen. Los píxeles no se modifican.</translation>
    </message>
    <message>
        <source>images.csv lists them with their original labels.</source>
        <translation>images.csv las enumera con sus etiquetas originales.</translation>
    </message>
    <message>
        <source>Looking for images that may show names: %1 of %2</source>
        <translation>Buscando imágenes que puedan mostrar nombres: %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) may show names and will be written anyway:</source>
        <translation>
            <numerusform>%n imagen puede mostrar nombres y se escribirá igualmente:</numerusform>
            <numerusform>%n imágenes pueden mostrar nombres y se escribirán igualmente:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) may show names and will be left out:</source>
        <translation>
            <numerusform>%n imagen puede mostrar nombres y se omitirá:</numerusform>
            <numerusform>%n imágenes pueden mostrar nombres y se omitirán:</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no images to export.</source>
        <translation>No hay ninguna imagen que exportar.</translation>
    </message>
    <message>
        <source>Choose a folder for the new files.</source>
        <translation>Elija una carpeta para los archivos nuevos.</translation>
    </message>
    <message>
        <source>Enter the full path of the folder.</source>
        <translation>Escriba la ruta completa de la carpeta.</translation>
    </message>
    <message>
        <source>This is a file. Choose a folder.</source>
        <translation>Es un archivo. Elija una carpeta.</translation>
    </message>
    <message>
        <source>The folder is not empty. Choose an empty folder or enter the name of a new one.</source>
        <translation>La carpeta no está vacía. Elija una vacía o escriba el nombre de una nueva.</translation>
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
            <numerusform>%n imagen omitida:</numerusform>
            <numerusform>%n imágenes omitidas:</numerusform>
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
        <source>%Ln image(s) are not in DICOM format and become PNG files.</source>
        <translation>
            <numerusform>%Ln imagen no está en DICOM y se convierte en un archivo PNG.</numerusform>
            <numerusform>%Ln imágenes no están en DICOM y se convierten en archivos PNG.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::DistributionRow</name>
    <message>
        <source>Draws this value for each image (allowed: %1), instead of using the same one for all.</source>
        <translation>Sortea este valor para cada imagen (permitido: %1), en lugar de usar el mismo para todas.</translation>
    </message>
    <message>
        <source>%1: drawn for each image</source>
        <translation>%1: sorteado de nuevo para cada imagen</translation>
    </message>
    <message>
        <source>Values to choose from, each equally likely, with semicolons between them</source>
        <translation>Valores entre los que se elige, todos igual de probables, separados por punto y coma</translation>
    </message>
    <message>
        <source>Values; with; semicolons</source>
        <translation>Valores; con; punto y coma</translation>
    </message>
    <message>
        <source>Those that are ticked are equally likely</source>
        <translation>Las marcadas son igual de probables</translation>
    </message>
    <message>
        <source>Distribution of the values</source>
        <translation>Distribución de los valores</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Intervalo</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Any value between two bounds, all equally likely</source>
        <translation>Cualquier valor entre dos límites, todos igual de probables</translation>
    </message>
    <message>
        <source>Mean and standard deviation; values outside %1 are drawn again</source>
        <translation>Media y desviación estándar; los valores fuera de %1 se sortean de nuevo</translation>
    </message>
    <message>
        <source>One of the values of a list, each equally likely</source>
        <translation>Uno de los valores de una lista, todos igual de probables</translation>
    </message>
    <message>
        <source>Smallest value</source>
        <translation>Valor mínimo</translation>
    </message>
    <message>
        <source>Largest value</source>
        <translation>Valor máximo</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Standard deviation</source>
        <translation>Desviación estándar</translation>
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
        <translation>Cuántos de los 256 bits de dos hashes perceptuales pueden diferir para que las imágenes cuenten como casi duplicados</translation>
    </message>
    <message>
        <source>Largest distance</source>
        <translation>Distancia máxima</translation>
    </message>
    <message>
        <source>Default distance for this number of images</source>
        <translation>Distancia predeterminada para este número de imágenes</translation>
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
        <translation>Exactos: %1 imágenes comparadas por el SHA-256 de sus bytes.</translation>
    </message>
    <message>
        <source>Near duplicates are not searched for.</source>
        <translation>No se buscan casi duplicados.</translation>
    </message>
    <message>
        <source>Near: %1 images compared by perceptual hashes that may differ in at most %2 of 256 bits.</source>
        <translation>Casi iguales: %1 imágenes comparadas por hashes perceptuales que pueden diferir como máximo en %2 de 256 bits.</translation>
    </message>
    <message>
        <source>No pairs of this kind</source>
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
            <numerusform>De momento no hay duplicados en %Ln imagen</numerusform>
            <numerusform>De momento no hay duplicados entre %Ln imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No duplicates among %Ln image(s)</source>
        <translation>
            <numerusform>No hay duplicados en %Ln imagen</numerusform>
            <numerusform>No hay duplicados entre %Ln imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Include %Ln image(s) again</source>
        <translation>
            <numerusform>Incluir de nuevo %Ln imagen</numerusform>
            <numerusform>Incluir de nuevo %Ln imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep one of each</source>
        <translation>Conservar una de cada</translation>
    </message>
    <message>
        <source>Keeps one of the files with the same bytes, class and split in the list. You can undo this; no file is changed.</source>
        <translation>Conserva uno de los archivos de la lista con los mismos bytes, clase y parte. Se puede deshacer; no se cambia ningún archivo.</translation>
    </message>
    <message numerus="yes">
        <source>Include %Ln again</source>
        <translation>
            <numerusform>Incluir %Ln de nuevo</numerusform>
            <numerusform>Incluir %Ln de nuevo</numerusform>
        </translation>
    </message>
    <message>
        <source>Images that you left out of the set come back</source>
        <translation>Las imágenes que usted quitó del conjunto vuelven</translation>
    </message>
    <message numerus="yes">
        <source>Leave %Ln duplicate(s) out</source>
        <translation>
            <numerusform>Quitar %Ln duplicado</numerusform>
            <numerusform>Quitar %Ln duplicados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) with different classes or splits stay in the list.</source>
        <translation>
            <numerusform>%Ln par con clases o partes distintas sigue en la lista.</numerusform>
            <numerusform>%Ln pares con clases o partes distintas siguen en la lista.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move a pair to %1</source>
        <translation>Mover un par a %1</translation>
    </message>
</context>
<context>
    <name>synthray::EffectStrip</name>
    <message>
        <source>The recipe has no step that is switched on: images stay as they are.</source>
        <translation>Ningún paso de la receta está activado: las imágenes quedan como están.</translation>
    </message>
    <message>
        <source>Estimating what the recipe does to the set…</source>
        <translation>Estimando el efecto de la receta en el conjunto…</translation>
    </message>
    <message>
        <source>The recipe could not be applied to the set.</source>
        <translation>No se pudo aplicar la receta al conjunto.</translation>
    </message>
    <message>
        <source>Whole recipe over %1 of %2 images: %3 % changed</source>
        <translation>Toda la receta sobre %1 de %2 imágenes: %3 % cambiadas</translation>
    </message>
    <message>
        <source>mean grey %1 → %2</source>
        <translation>gris medio %1 → %2</translation>
    </message>
    <message>
        <source>contrast %1 → %2</source>
        <translation>contraste %1 → %2</translation>
    </message>
    <message>
        <source>%1 of %2 boxes lost (%3 %)</source>
        <translation>%1 de %2 recuadros perdidos (%3 %)</translation>
    </message>
    <message>
        <source>%1 blanks more than half of the image in %2 of %3 images.</source>
        <translation>%1 deja vacía más de la mitad de la imagen en %2 de %3 imágenes.</translation>
    </message>
    <message>
        <source>%1 changes nothing in any of %2 images.</source>
        <translation>%1 no cambia nada en ninguna de las %2 imágenes.</translation>
    </message>
    <message>
        <source>%1 of %2 images could not be augmented: %3</source>
        <translation>%1 de %2 imágenes no se pudieron aumentar: %3</translation>
    </message>
    <message>
        <source>Estimated from a choice over the classes that the seed gives, on reduced images. Mean grey: 0 black, 255 white. Contrast: standard deviation of the grey levels within an image, averaged.</source>
        <translation>Estimado a partir de una selección entre las clases que da la semilla, en imágenes reducidas. Gris medio: 0 negro, 255 blanco. Contraste: desviación típica de los niveles de gris en una imagen, promediada.</translation>
    </message>
    <message numerus="yes">
        <source>%n more warning(s).</source>
        <translation>
            <numerusform>%n advertencia más.</numerusform>
            <numerusform>%n advertencias más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Grey levels of this image before (area) and after (line), black to white</source>
        <translation>Niveles de gris de esta imagen antes (área) y después (línea), de negro a blanco</translation>
    </message>
    <message>
        <source>Grey levels of these images before (area) and after (line), black to white</source>
        <translation>Niveles de gris de estas imágenes antes (área) y después (línea), de negro a blanco</translation>
    </message>
</context>
<context>
    <name>synthray::EvaluationView</name>
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
        <source>Fréchet distance between the features of the two sets; 0 = no difference</source>
        <translation>Distancia de Fréchet entre las características de ambos conjuntos; 0 = sin diferencia</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>suelo</translation>
    </message>
    <message>
        <source>FID between two halves of the first set: the lowest FID to expect</source>
        <translation>FID entre dos mitades del primer conjunto: la FID más baja que cabe esperar</translation>
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
        <source>Share of the second set that lies within the distribution of the first</source>
        <translation>Parte del segundo conjunto que está dentro de la distribución del primero</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>exhaustividad</translation>
    </message>
    <message>
        <source>Share of the first set that lies within the distribution of the second</source>
        <translation>Parte del primer conjunto que está dentro de la distribución del segundo</translation>
    </message>
    <message>
        <source>density</source>
        <translation>densidad</translation>
    </message>
    <message>
        <source>How densely images of the first set surround those of the second; may exceed 1</source>
        <translation>Densidad de imágenes del primer conjunto en torno a las del segundo; puede superar 1</translation>
    </message>
    <message>
        <source>coverage</source>
        <translation>cobertura</translation>
    </message>
    <message>
        <source>Share of the first set with an image of the second nearby</source>
        <translation>Parte del primer conjunto con una imagen del segundo cerca</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) were left out. First reason: %1</source>
        <translation>
            <numerusform>Se omitió %n imagen: %1</numerusform>
            <numerusform>Se omitieron %n imágenes. Primer motivo: %1</numerusform>
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
        <source>Backbone (dims)</source>
        <translation>Backbone (dimensiones)</translation>
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
        <source>Comparisons of this session</source>
        <translation>Comparaciones de esta sesión</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Guardar como CSV…</translation>
    </message>
    <message>
        <source>FID on %1, %2 dims, real images: %3</source>
        <translation>FID con %1, %2 dim., imágenes reales: %3</translation>
    </message>
    <message>
        <source>Numbers of an earlier choice. Click Compare for the present one.</source>
        <translation>Cifras de una elección anterior. Haga clic en «Comparar» para la actual.</translation>
    </message>
</context>
<context>
    <name>synthray::ExportDialog</name>
    <message>
        <source>Export augmented images</source>
        <translation>Exportar imágenes aumentadas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Class %1 (%2)</source>
        <translation>Clase %1 (%2)</translation>
    </message>
    <message>
        <source>This image (%1)</source>
        <translation>Esta imagen (%1)</translation>
    </message>
    <message>
        <source>Which images of the open set are augmented</source>
        <translation>Qué imágenes del conjunto abierto se aumentan</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>One file per method</source>
        <translation>Un archivo por método</translation>
    </message>
    <message>
        <source>The whole recipe, all steps in order</source>
        <translation>La receta completa, todos los pasos en orden</translation>
    </message>
    <message>
        <source>For comparing methods: each image is written once for every step that is switched on. Probabilities are ignored.</source>
        <translation>Para comparar métodos: cada imagen se escribe una vez por cada paso activado. Las probabilidades se ignoran.</translation>
    </message>
    <message>
        <source>For training: each copy of an image goes through all steps, each applied with its probability.</source>
        <translation>Para entrenar: cada copia de una imagen pasa por todos los pasos, cada uno aplicado según su probabilidad.</translation>
    </message>
    <message>
        <source>Number of augmented copies of each image: 1 to 1,000</source>
        <translation>Número de copias aumentadas de cada imagen: de 1 a 1000</translation>
    </message>
    <message>
        <source>Copies of each image</source>
        <translation>Copias por imagen</translation>
    </message>
    <message>
        <source>Start value of the random numbers: the same recipe and seed give the same pixels, here and on the command line</source>
        <translation>Valor inicial de los números aleatorios: la misma receta y la misma semilla dan los mismos píxeles, aquí y en la línea de órdenes</translation>
    </message>
    <message>
        <source>Same as the image</source>
        <translation>Como la imagen</translation>
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
        <source>A folder for the new files</source>
        <translation>Una carpeta para los archivos nuevos</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Off: all files go into one folder</source>
        <translation>Desactivado: todos los archivos van a una sola carpeta</translation>
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
        <translation>Carpeta para las imágenes aumentadas</translation>
    </message>
    <message>
        <source>No step of the recipe is switched on. Switch on at least one.</source>
        <translation>Ningún paso de la receta está activado. Active al menos uno.</translation>
    </message>
    <message>
        <source>Choose a folder for the new files.</source>
        <translation>Elija una carpeta para los archivos nuevos.</translation>
    </message>
    <message>
        <source>Enter the full path of the folder.</source>
        <translation>Escriba la ruta completa de la carpeta.</translation>
    </message>
    <message>
        <source>This is a file. Choose a folder.</source>
        <translation>Es un archivo. Elija una carpeta.</translation>
    </message>
    <message>
        <source>The folder is not empty: files with the same names will be replaced.</source>
        <translation>La carpeta no está vacía: se reemplazarán los archivos con los mismos nombres.</translation>
    </message>
    <message>
        <source>Use the window set here for all images</source>
        <translation>Usar la ventana ajustada aquí para todas las imágenes</translation>
    </message>
    <message>
        <source>Separate folders for splits and classes</source>
        <translation>Carpetas separadas por partición y clase</translation>
    </message>
    <message>
        <source>The original file names are kept; they may contain patient names.</source>
        <translation>Se conservan los nombres de archivo originales; pueden contener nombres de pacientes.</translation>
    </message>
    <message>
        <source>Keep the original file names</source>
        <translation>Conservar los nombres de archivo originales</translation>
    </message>
    <message>
        <source>File and folder names may contain patient names. Off: the files are named image00001, image00002 and so on; images.csv lists class, split and a number for each patient</source>
        <translation>Los nombres de archivos y carpetas pueden contener nombres de pacientes. Desactivado: los archivos se llaman image00001, image00002, etcétera; images.csv indica la clase, la partición y un número por paciente</translation>
    </message>
    <message>
        <source>The open set (%1)</source>
        <translation>El conjunto abierto (%1)</translation>
    </message>
    <message>
        <source>Images per class, originals included</source>
        <translation>Imágenes por clase, originales incluidos</translation>
    </message>
    <message>
        <source>Balances the classes: as many copies as bring each class to this number. The originals stay where they are.</source>
        <translation>Equilibra las clases: tantas copias como hagan falta para que cada clase llegue a este número. Los originales se quedan donde están.</translation>
    </message>
    <message>
        <source>Bit depth of the files. &apos;Same as the image&apos; writes 16 bits if the image has more than 8.</source>
        <translation>Profundidad de los archivos. «Como la imagen» escribe 16 bits si la imagen tiene más de 8.</translation>
    </message>
    <message>
        <source>The images and recipe.json are written here; the original images are never changed</source>
        <translation>Las imágenes y recipe.json se escriben aquí; las originales nunca se cambian</translation>
    </message>
    <message>
        <source>Writes %1 files from %2 of %3 images.</source>
        <translation>Escribe %1 archivos a partir de %2 de %3 imágenes.</translation>
    </message>
    <message>
        <source>Each image is written with its own window settings.</source>
        <translation>Cada imagen se escribe con su propia ventana.</translation>
    </message>
    <message>
        <source>Patient data of DICOM originals is copied.</source>
        <translation>Se copian los datos del paciente de los originales DICOM.</translation>
    </message>
    <message>
        <source>Files contain no patient data and no names of folders above the set.</source>
        <translation>Los archivos no contienen datos de pacientes ni nombres de carpetas por encima del conjunto.</translation>
    </message>
    <message>
        <source>This folder has an export that did not end. With the same settings it goes on, and what is there is kept.</source>
        <translation>Esta carpeta tiene una exportación sin terminar. Con los mismos ajustes continúa, y lo que hay se conserva.</translation>
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
        <translation>Generar imágenes</translation>
    </message>
    <message>
        <source>Start value of the random numbers: the same seed gives the same images</source>
        <translation>Valor inicial de los números aleatorios: la misma semilla da las mismas imágenes</translation>
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
        <translation>Carpeta para las imágenes</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
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
        <source>Every file is marked as synthetic. Existing files are kept; numbering continues.</source>
        <translation>Cada archivo se marca como sintético. Los archivos existentes se conservan; la numeración continúa.</translation>
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
        <translation>Elija una carpeta para las imágenes.</translation>
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
        <source>Near-copies cannot be detected: the training images were not found at %1. Restore them, or tick &quot;Export near-copies of training images too&quot;.</source>
        <translation>No se pueden detectar casi copias: las imágenes de entrenamiento no se encontraron en %1. Restáurelas, o marque «Exportar también casi copias de imágenes de entrenamiento».</translation>
    </message>
    <message>
        <source>lowest FID</source>
        <translation>FID más baja</translation>
    </message>
    <message>
        <source>a number of images</source>
        <translation>un número de imágenes</translation>
    </message>
    <message>
        <source>a number per class</source>
        <translation>un número por clase</translation>
    </message>
    <message>
        <source>as many as balance the set</source>
        <translation>las que equilibren el conjunto</translation>
    </message>
    <message>
        <source>Brings each class that the generator can make to the size of the set&apos;s largest class, in the split it was trained on</source>
        <translation>Lleva cada clase que el generador puede producir al tamaño de la clase mayor del conjunto, en la partición del entrenamiento</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántas</translation>
    </message>
    <message>
        <source>A digital X-ray image states its pixel spacing: enter it, or choose secondary capture.</source>
        <translation>Una radiografía digital indica su espaciado de píxeles: introdúzcalo o elija captura secundaria.</translation>
    </message>
    <message>
        <source>Only DICOM secondary captures can hold several images in one file.</source>
        <translation>Solo las capturas secundarias DICOM pueden contener varias imágenes en un archivo.</translation>
    </message>
</context>
<context>
    <name>synthray::GeneratePage</name>
    <message>
        <source>Generate</source>
        <translation>Generar</translation>
    </message>
    <message>
        <source>samples of the previous or next epoch</source>
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
        <translation>rueda sobre un gráfico</translation>
    </message>
    <message>
        <source>zoom along the time axis; drag to pan, double-click to show all</source>
        <translation>zoom en el eje del tiempo; arrastrar para mover, doble clic para verlo todo</translation>
    </message>
    <message>
        <source>the same with the keyboard in a plot</source>
        <translation>lo mismo con el teclado en un gráfico</translation>
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
            <numerusform>Entrena con %n imagen de %1</numerusform>
            <numerusform>Entrena con %n imágenes de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This version has no preset &apos;%1&apos;.</source>
        <translation>Esta versión no tiene el preajuste «%1».</translation>
    </message>
    <message>
        <source>The first images appear after the first epoch.</source>
        <translation>Las primeras imágenes aparecen tras la primera época.</translation>
    </message>
    <message>
        <source>Images appear here after each epoch.</source>
        <translation>Aquí aparecen imágenes tras cada época.</translation>
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
        <source>Generates images with this run&apos;s generator</source>
        <translation>Genera imágenes con el generador de esta ejecución</translation>
    </message>
    <message>
        <source>Open a folder of images on the Data page, or an existing run on the Runs page.</source>
        <translation>Abra una carpeta de imágenes en la página Datos, o una ejecución existente en la página Ejecuciones.</translation>
    </message>
    <message>
        <source>A generative network learns from the open images and generates new ones. Choose a class above and settings on the right, then start training. Curves and images appear here.</source>
        <translation>Una red generativa aprende de las imágenes abiertas y genera otras nuevas. Elija una clase arriba y los ajustes a la derecha, e inicie el entrenamiento. Las curvas y las imágenes aparecen aquí.</translation>
    </message>
    <message numerus="yes">
        <source>Generating %n image(s)</source>
        <translation>
            <numerusform>Generación de %n imagen</numerusform>
            <numerusform>Generación de %n imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) written to %1</source>
        <translation>
            <numerusform>%n imagen escrita en %1</numerusform>
            <numerusform>%n imágenes escritas en %1</numerusform>
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
        <source>Class of the images to generate</source>
        <translation>Clase de las imágenes que generar</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Split used for training</source>
        <translation>Partición usada para entrenar</translation>
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
        <translation>Abrir estas imágenes</translation>
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
        <source>%n near-copies of training images were left out.</source>
        <translation>
            <numerusform>Se omitió %n casi copia de una imagen de entrenamiento.</numerusform>
            <numerusform>Se omitieron %n casi copias de imágenes de entrenamiento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s) written to %1</source>
        <translation>
            <numerusform>%n época escrita en %1</numerusform>
            <numerusform>%n épocas escritas en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>branch of %1 at step %2; that run no longer exists</source>
        <translation>rama de %1 en el paso %2; esa ejecución ya no existe</translation>
    </message>
    <message>
        <source>branch of %1 at step %2</source>
        <translation>rama de %1 en el paso %2</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Number of epochs that the run shall have then (it has %1):</source>
        <translation>Número de épocas que tendrá entonces la ejecución (tiene %1):</translation>
    </message>
    <message>
        <source>Continue…</source>
        <translation>Continuar…</translation>
    </message>
    <message>
        <source>Trains this finished run for more epochs</source>
        <translation>Entrena esta ejecución terminada durante más épocas</translation>
    </message>
    <message>
        <source>Generating images</source>
        <translation>Generación de imágenes</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Curves and samples of the training</source>
        <translation>Curvas y muestras del entrenamiento</translation>
    </message>
    <message>
        <source>Latent</source>
        <translation>Latente</translation>
    </message>
    <message>
        <source>Explore what the generator has learned, image by image</source>
        <translation>Explorar lo que ha aprendido el generador, imagen a imagen</translation>
    </message>
    <message>
        <source>Use in a study</source>
        <translation>Usar en un estudio</translation>
    </message>
    <message>
        <source>Adds these images to the open study as an arm</source>
        <translation>Añade estas imágenes al estudio abierto como brazo</translation>
    </message>
    <message>
        <source>Branch with lower rates</source>
        <translation>Rama con tasas menores</translation>
    </message>
    <message>
        <source>The training diverged: resuming it would repeat that. A branch starts from its last checkpoint, or from the one chosen in Training health. %1.</source>
        <translation>El entrenamiento divergió: reanudarlo lo repetiría. Una rama parte de su último punto de control, o del elegido en Estado del entrenamiento. %1.</translation>
    </message>
</context>
<context>
    <name>synthray::HealthCard</name>
    <message>
        <source>The doctor looks at the curves and the samples while a generator trains.</source>
        <translation>El doctor observa las curvas y las muestras mientras se entrena un generador.</translation>
    </message>
    <message>
        <source>Branch from epoch %1</source>
        <translation>Rama desde la época %1</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Rama</translation>
    </message>
    <message>
        <source>Starts a new run with this setting from the checkpoint after epoch %1 (step %2). This run stays as it is.</source>
        <translation>Inicia una ejecución nueva con este ajuste desde el punto de control tras la época %1 (paso %2). Esta ejecución queda como está.</translation>
    </message>
    <message>
        <source>The run has no checkpoint yet</source>
        <translation>La ejecución aún no tiene ningún punto de control</translation>
    </message>
    <message>
        <source>Training health</source>
        <translation>Estado del entrenamiento</translation>
    </message>
    <message>
        <source>Rules of thumb for the last tenth of the curves and the last three sample grids. Judge by the images.</source>
        <translation>Reglas prácticas para el último décimo de las curvas y las tres últimas cuadrículas de muestras. Juzgue por las imágenes.</translation>
    </message>
    <message>
        <source>One checkpoint is kept: %1</source>
        <translation>Se conserva un solo punto de control: %1</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>The checkpoint from which a branch starts. At first it is the newest one before this finding; FID and KID are shown where they were measured.</source>
        <translation>El punto de control del que parte una rama. Al principio es el más reciente antes de este hallazgo; FID y KID aparecen donde se midieron.</translation>
    </message>
</context>
<context>
    <name>synthray::ImageActions</name>
    <message numerus="yes">
        <source>Remove %Ln image(s) from the splits</source>
        <translation>
            <numerusform>Quitar %Ln imagen de las particiones</numerusform>
            <numerusform>Quitar %Ln imágenes de las particiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln image(s) to %1</source>
        <translation>
            <numerusform>Mover %Ln imagen a %1</numerusform>
            <numerusform>Mover %Ln imágenes a %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore original labels of %Ln image(s)</source>
        <translation>
            <numerusform>Restaurar las etiquetas originales de %Ln imagen</numerusform>
            <numerusform>Restaurar las etiquetas originales de %Ln imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>Etiquetar…</translation>
    </message>
    <message numerus="yes">
        <source>Label %Ln image(s)…</source>
        <translation>
            <numerusform>Etiquetar %Ln imagen…</numerusform>
            <numerusform>Etiquetar %Ln imágenes…</numerusform>
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
        <source>Restore original labels and split</source>
        <translation>Restaurar las etiquetas y la partición originales</translation>
    </message>
    <message>
        <source>Open containing folder</source>
        <translation>Abrir la carpeta contenedora</translation>
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
        <translation>Seleccionar varias imágenes, todas</translation>
    </message>
</context>
<context>
    <name>synthray::ImageExports</name>
    <message>
        <source>There are no images to export.</source>
        <translation>No hay ninguna imagen que exportar.</translation>
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
        <source>De-identified copies of the images shown here: DICOM without names, numbers and dates, or PNG with pixels only</source>
        <translation>Copias desidentificadas de las imágenes mostradas aquí: DICOM sin nombres, números ni fechas, o PNG solo con los píxeles</translation>
    </message>
    <message>
        <source>DICOM tags of the image</source>
        <translation>Etiquetas DICOM de la imagen</translation>
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
    <message>
        <source>Patient unknown</source>
        <translation>Paciente desconocido</translation>
    </message>
    <message>
        <source>Patient %1</source>
        <translation>Paciente %1</translation>
    </message>
    <message>
        <source>Series %1</source>
        <translation>Serie %1</translation>
    </message>
    <message numerus="yes">
        <source>Stack of %Ln image(s): the wheel goes through them</source>
        <translation>
            <numerusform>Pila de %Ln imagen: la rueda la recorre</numerusform>
            <numerusform>Pila de %Ln imágenes: la rueda la recorre</numerusform>
        </translation>
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
    <name>synthray::ImageView</name>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
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
    <message>
        <source>View saved as &apos;%1&apos;.</source>
        <translation>Vista guardada como «%1».</translation>
    </message>
    <message>
        <source>Copy view</source>
        <translation>Copiar la vista</translation>
    </message>
    <message>
        <source>PNG images (*.png)</source>
        <translation>Imágenes PNG (*.png)</translation>
    </message>
    <message>
        <source>Pixels %1, drawn square</source>
        <translation>Píxeles %1, dibujados cuadrados</translation>
    </message>
    <message>
        <source>Pixels %1, drawn to scale</source>
        <translation>Píxeles %1, dibujados a escala</translation>
    </message>
    <message>
        <source>Pixels %1, square to networks</source>
        <translation>Píxeles %1, cuadrados para las redes</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Guardar la vista</translation>
    </message>
    <message>
        <source>Save view…</source>
        <translation>Guardar la vista…</translation>
    </message>
    <message>
        <source>Turn and flip</source>
        <translation>Girar y voltear</translation>
    </message>
    <message>
        <source>View %1</source>
        <translation>Vista %1</translation>
    </message>
    <message>
        <source>View copied to the clipboard, with its marks and texts.</source>
        <translation>La vista se ha copiado al portapapeles, con sus marcas y textos.</translation>
    </message>
    <message>
        <source>inverted</source>
        <translation>invertida</translation>
    </message>
    <message>
        <source>mirrored</source>
        <translation>reflejada</translation>
    </message>
    <message>
        <source>turned %1°</source>
        <translation>girada %1°</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
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
        <translation>Mostrar solo las imágenes de esta clase</translation>
    </message>
    <message>
        <source>Show only images of this split</source>
        <translation>Mostrar solo las imágenes de esta partición</translation>
    </message>
    <message>
        <source>Size of the thumbnails</source>
        <translation>Tamaño de las miniaturas</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Image, large</source>
        <translation>Imagen ampliada</translation>
    </message>
    <message>
        <source>Arrows, Home, End</source>
        <translation>Flechas, Inicio, Fin</translation>
    </message>
    <message>
        <source>Another image</source>
        <translation>Otra imagen</translation>
    </message>
    <message>
        <source>Enter, double click</source>
        <translation>Intro, doble clic</translation>
    </message>
    <message>
        <source>Enlarge one image, and back</source>
        <translation>Ampliar una imagen, y volver</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Wheel over the image</source>
        <translation>Rueda sobre la imagen</translation>
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
            <numerusform>%Ln imagen</numerusform>
            <numerusform>%Ln imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln image(s)</source>
        <translation>
            <numerusform>%L1 de %Ln imagen</numerusform>
            <numerusform>%L1 de %Ln imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Showing only: %1</source>
        <translation>Solo se muestran: %1</translation>
    </message>
    <message>
        <source>Show all images</source>
        <translation>Mostrar todas las imágenes</translation>
    </message>
    <message>
        <source>To compare, select two images, or view one and then another.</source>
        <translation>Para comparar, seleccione dos imágenes, o vea una y después otra.</translation>
    </message>
    <message>
        <source>Cancelled: &apos;%1&apos; was not opened. Press Enter in the thumbnails to open it.</source>
        <translation>Cancelado: «%1» no se abrió. Pulse Intro en las miniaturas para abrirlo.</translation>
    </message>
    <message>
        <source>Back to the thumbnails, or cancel opening an image</source>
        <translation>Volver a las miniaturas, o cancelar la apertura de una imagen</translation>
    </message>
    <message>
        <source>No image matches</source>
        <translation>Ninguna imagen coincide</translation>
    </message>
    <message>
        <source>Choose another class or split, or clear the search.</source>
        <translation>Elija otra clase o partición, o borre la búsqueda.</translation>
    </message>
    <message>
        <source>Compare with any other image</source>
        <translation>Comparar con cualquier otra imagen</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Comparar con…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) of one study</source>
        <translation>
            <numerusform>%Ln imagen de un estudio</numerusform>
            <numerusform>%Ln imágenes de un estudio</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) of patient %1</source>
        <translation>
            <numerusform>%Ln imagen del paciente %1</numerusform>
            <numerusform>%Ln imágenes del paciente %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the images of this patient; the wheel goes through them</source>
        <translation>Solo las imágenes de este paciente; la rueda las recorre</translation>
    </message>
    <message>
        <source>Only the images of this study; the wheel goes through them</source>
        <translation>Solo las imágenes de este estudio; la rueda las recorre</translation>
    </message>
    <message>
        <source>Only this patient</source>
        <translation>Solo este paciente</translation>
    </message>
    <message>
        <source>Only this study</source>
        <translation>Solo este estudio</translation>
    </message>
    <message>
        <source>The patient of this image is not known.</source>
        <translation>No se conoce el paciente de esta imagen.</translation>
    </message>
    <message>
        <source>The study of this image is not known.</source>
        <translation>No se conoce el estudio de esta imagen.</translation>
    </message>
    <message>
        <source>Stacks</source>
        <translation>Pilas</translation>
    </message>
    <message>
        <source>Series as stacks, grouped by patient and study (U). Off: each file is a tile of its own</source>
        <translation>Series como pilas, agrupadas por paciente y estudio (U). Desactivado: cada archivo es una miniatura</translation>
    </message>
    <message>
        <source>Show each file by itself</source>
        <translation>Mostrar cada archivo por separado</translation>
    </message>
    <message>
        <source>Show series as stacks</source>
        <translation>Mostrar las series como pilas</translation>
    </message>
    <message>
        <source>Next or previous image, or through a series</source>
        <translation>Imagen siguiente o anterior, o recorrer una serie</translation>
    </message>
    <message>
        <source>Series as stacks, or each file by itself</source>
        <translation>Series como pilas, o cada archivo por separado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tile(s)</source>
        <translation>
            <numerusform>%Ln miniatura</numerusform>
            <numerusform>%Ln miniaturas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Calibrate %Ln image(s)</source>
        <translation>
            <numerusform>Calibrar %Ln imagen</numerusform>
            <numerusform>Calibrar %Ln imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the calibration of %Ln image(s)</source>
        <translation>
            <numerusform>Quitar la calibración de %Ln imagen</numerusform>
            <numerusform>Quitar la calibración de %Ln imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Ctrl+Home, Ctrl+End</source>
        <translation>Ctrl+Inicio, Ctrl+Fin</translation>
    </message>
    <message>
        <source>First or last image, also where Home and End go through a series</source>
        <translation>Primera o última imagen, también donde Inicio y Fin recorren una serie</translation>
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
        <translation>Buscando imágenes…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln imagen</numerusform>
            <numerusform>%Ln imágenes</numerusform>
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
        <source>Stop now</source>
        <translation>Detener ya</translation>
    </message>
    <message>
        <source>Pause or resume</source>
        <translation>Pausar o reanudar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln en espera</numerusform>
            <numerusform>%Ln en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove from the queue: %1</source>
        <translation>Quitar de la cola: %1</translation>
    </message>
    <message>
        <source>Jobs that start one after the other when this one has ended</source>
        <translation>Trabajos que empezarán uno tras otro cuando termine este</translation>
    </message>
    <message>
        <source>Finishes the current step and saves. The run can be resumed.</source>
        <translation>Termina el paso actual y guarda. La ejecución se puede reanudar.</translation>
    </message>
    <message>
        <source>Finishes the current step and saves. Run study continues from there.</source>
        <translation>Termina el paso actual y guarda. «Ejecutar estudio» continúa desde ahí.</translation>
    </message>
    <message>
        <source>Finishes the current image, then stops. What is done is kept.</source>
        <translation>Termina la imagen actual y se detiene. Lo hecho se conserva.</translation>
    </message>
    <message>
        <source>Stops immediately. Steps since the last checkpoint are repeated on resume.</source>
        <translation>Se detiene de inmediato. Los pasos posteriores al último punto de control se repiten al reanudar.</translation>
    </message>
    <message>
        <source>Stops immediately. What is done is kept.</source>
        <translation>Se detiene de inmediato. Lo hecho se conserva.</translation>
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
            <numerusform>Etiquetar %Ln imagen</numerusform>
            <numerusform>Etiquetar %Ln imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Search or add a class</source>
        <translation>Buscar o añadir una clase</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Several labels per image</source>
        <translation>Varias etiquetas por imagen</translation>
    </message>
    <message>
        <source>Off: choosing a class replaces the others</source>
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
        <source>Label %Ln image(s) as %1</source>
        <translation>
            <numerusform>Etiquetar %Ln imagen como %1</numerusform>
            <numerusform>Etiquetar %Ln imágenes como %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the label of %Ln image(s)</source>
        <translation>
            <numerusform>Quitar la etiqueta de %Ln imagen</numerusform>
            <numerusform>Quitar la etiqueta de %Ln imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the labels of %Ln image(s)</source>
        <translation>
            <numerusform>Cambiar las etiquetas de %Ln imagen</numerusform>
            <numerusform>Cambiar las etiquetas de %Ln imágenes</numerusform>
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
    <name>synthray::LatentControls</name>
    <message>
        <source>Direction %1 · %2 %</source>
        <translation>Dirección %1 · %2 %</translation>
    </message>
    <message>
        <source>Direction %1</source>
        <translation>Dirección %1</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Walk to seed</source>
        <translation>Recorrido a la semilla</translation>
    </message>
    <message>
        <source>Position on the walk</source>
        <translation>Posición en el recorrido</translation>
    </message>
    <message>
        <source>Truncation</source>
        <translation>Truncamiento</translation>
    </message>
    <message>
        <source>Principal directions</source>
        <translation>Direcciones principales</translation>
    </message>
    <message>
        <source>Reset sliders</source>
        <translation>Restablecer controles</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Semilla aleatoria</translation>
    </message>
    <message>
        <source>Walk from this image to that of the other seed</source>
        <translation>Ir de esta imagen a la de la otra semilla</translation>
    </message>
    <message>
        <source>Number of the image of this seed, from 0</source>
        <translation>Número de la imagen de esta semilla, desde 0</translation>
    </message>
    <message>
        <source>0: this image, 1: that of the other seed</source>
        <translation>0: esta imagen, 1: la de la otra semilla</translation>
    </message>
    <message>
        <source>Below 1: nearer to the average image, with less variety. Above 1: rarer images.</source>
        <translation>Menos de 1: más cerca de la imagen media, con menos variedad. Más de 1: imágenes más raras.</translation>
    </message>
    <message>
        <source>In standard deviations. The percentage is the direction&apos;s share of the variance of the generator&apos;s first layer.</source>
        <translation>En desviaciones estándar. El porcentaje es la parte de la dirección en la varianza de la primera capa del generador.</translation>
    </message>
    <message>
        <source>Walk, truncation, directions and variation back to the image of the seed</source>
        <translation>Recorrido, truncamiento, direcciones y variación: vuelta a la imagen de la semilla</translation>
    </message>
</context>
<context>
    <name>synthray::LatentNeighbours</name>
    <message>
        <source>Reading the training images…</source>
        <translation>Leyendo las imágenes de entrenamiento…</translation>
    </message>
    <message>
        <source>The training images were not found where the run had them.</source>
        <translation>Las imágenes de entrenamiento no se encontraron donde la ejecución las tenía.</translation>
    </message>
    <message>
        <source>No classifier</source>
        <translation>Ningún clasificador</translation>
    </message>
    <message>
        <source>Opening the classifier…</source>
        <translation>Abriendo el clasificador…</translation>
    </message>
    <message>
        <source>Near-copy of a training image: SSIM %1</source>
        <translation>Casi copia de una imagen de entrenamiento: SSIM %1</translation>
    </message>
    <message>
        <source>SSIM to the most similar one: %1</source>
        <translation>SSIM con la más parecida: %1</translation>
    </message>
    <message>
        <source>Nearest training images</source>
        <translation>Imágenes de entrenamiento más próximas</translation>
    </message>
    <message>
        <source>Classifier&apos;s probability</source>
        <translation>Probabilidad del clasificador</translation>
    </message>
    <message>
        <source>Classifier</source>
        <translation>Clasificador</translation>
    </message>
    <message>
        <source>A classifier run that evaluates each image</source>
        <translation>Ejecución de un clasificador que evalúa cada imagen</translation>
    </message>
</context>
<context>
    <name>synthray::LatentView</name>
    <message>
        <source>Command copied to the clipboard.</source>
        <translation>Orden copiada al portapapeles.</translation>
    </message>
    <message>
        <source>Opening the generator…</source>
        <translation>Abriendo el generador…</translation>
    </message>
    <message>
        <source>The generator cannot be opened</source>
        <translation>No se puede abrir el generador</translation>
    </message>
    <message>
        <source>The run is being trained</source>
        <translation>La ejecución se está entrenando</translation>
    </message>
    <message>
        <source>No generator yet</source>
        <translation>Aún no hay generador</translation>
    </message>
    <message>
        <source>The run has no checkpoint. Resume it until an epoch is finished, or open another run on the Runs page.</source>
        <translation>La ejecución no tiene punto de control. Reanúdela hasta terminar una época, o abra otra ejecución en la página Ejecuciones.</translation>
    </message>
    <message>
        <source>SYNTHETIC</source>
        <translation>SINTÉTICA</translation>
    </message>
    <message>
        <source>%1 × %1 pixels · epoch %2 · %3 ms</source>
        <translation>%1 × %1 píxeles · época %2 · %3 ms</translation>
    </message>
    <message>
        <source>Weights (SHA-256): %1</source>
        <translation>Pesos (SHA-256): %1</translation>
    </message>
    <message>
        <source>Folder for the weights</source>
        <translation>Carpeta para los pesos</translation>
    </message>
    <message>
        <source>Exporting weights</source>
        <translation>Exportación de pesos</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1</source>
        <translation>
            <numerusform>%n archivo escrito en %1</numerusform>
            <numerusform>%n archivos escritos en %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
    <message>
        <source>Which of the run&apos;s saved generators is shown</source>
        <translation>Cuál de los generadores guardados de la ejecución se muestra</translation>
    </message>
    <message>
        <source>More like this</source>
        <translation>Más como esta</translation>
    </message>
    <message>
        <source>A random variation. Click to explore from it.</source>
        <translation>Una variación aleatoria. Haga clic para explorar desde ella.</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>Copiar como orden</translation>
    </message>
    <message>
        <source>The call of synthray-cli that makes this image again, bit by bit</source>
        <translation>La llamada a synthray-cli que vuelve a crear esta imagen, bit a bit</translation>
    </message>
    <message>
        <source>Export weights…</source>
        <translation>Exportar pesos…</translation>
    </message>
    <message>
        <source>Generator and discriminator as safetensors with PyTorch&apos;s names, and the generator as ONNX</source>
        <translation>Generador y discriminador como safetensors con los nombres de PyTorch, y el generador como ONNX</translation>
    </message>
    <message>
        <source>The latent space of its generator can be explored when the training has stopped or finished. Stop is in the bar at the bottom; a stopped training can be resumed.</source>
        <translation>El espacio latente de su generador se puede explorar cuando el entrenamiento se ha detenido o ha terminado. «Detener» está en la barra inferior; un entrenamiento detenido se puede reanudar.</translation>
    </message>
</context>
<context>
    <name>synthray::LeakCard</name>
    <message>
        <source>Count near duplicates as leaks</source>
        <translation>Contar los casi duplicados como fugas</translation>
    </message>
    <message>
        <source>Off: only patients and exact copies in more than one split count as leaks</source>
        <translation>Desactivado: solo los pacientes y las copias exactas en más de una partición cuentan como fugas</translation>
    </message>
    <message>
        <source>Show images</source>
        <translation>Mostrar imágenes</translation>
    </message>
    <message>
        <source>Show the images of the selected row in the Images view</source>
        <translation>Mostrar las imágenes de la fila seleccionada en la vista Imágenes</translation>
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
        <translation>Imágenes sin particiones</translation>
    </message>
    <message>
        <source>Create splits below. Splitting by patient keeps all images of a patient in one split.</source>
        <translation>Cree las particiones abajo. La división por paciente mantiene todas las imágenes de un paciente en una partición.</translation>
    </message>
    <message>
        <source>All images that have a split are in %1</source>
        <translation>Todas las imágenes con partición están en %1</translation>
    </message>
    <message>
        <source>With a single split nothing can leak. Create train, val and test below.</source>
        <translation>Con una sola partición no puede haber fugas. Cree train, val y test abajo.</translation>
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
        <source>Testing on patients seen in training overestimates accuracy.</source>
        <translation>Probar con pacientes vistos en el entrenamiento sobrestima la exactitud.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 de %2 a %3</translation>
    </message>
    <message>
        <source>Reading the images that change…</source>
        <translation>Leyendo las imágenes que cambian…</translation>
    </message>
    <message>
        <source>Images to move: %1. Test images stay in test, then validation images in validation; the rest moves. You can undo this.</source>
        <translation>Imágenes que se mueven: %1. Las de prueba quedan en test, después las de validación en val; el resto se mueve. Se puede deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>Fix all: move %Ln image(s)</source>
        <translation>
            <numerusform>Corregir todo: mover %Ln imagen</numerusform>
            <numerusform>Corregir todo: mover %Ln imágenes</numerusform>
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
        <source>Testing on studies seen in training overestimates accuracy.</source>
        <translation>Probar con estudios vistos en el entrenamiento sobrestima la exactitud.</translation>
    </message>
    <message>
        <source>Leaks depend on how patients are read from the file names</source>
        <translation>Las fugas dependen de cómo se lean los pacientes en los nombres de archivo</translation>
    </message>
    <message>
        <source>No leaks: no patient (from file names) and no duplicate is in more than one split</source>
        <translation>Sin fugas: ningún paciente (según los nombres de archivo) ni duplicado está en más de una partición</translation>
    </message>
    <message numerus="yes">
        <source>If names like person12_bacteria and person12_virus are two patients, none is in more than one split. If the number alone counts, %Ln patient(s) are. &apos;%1&apos; below is the safer reading.</source>
        <translation>
            <numerusform>Si nombres como person12_bacteria y person12_virus son dos pacientes, ninguno está en más de una partición. Si solo cuenta el número, lo está %Ln paciente. «%1», más abajo, es la lectura más segura.</numerusform>
            <numerusform>Si nombres como person12_bacteria y person12_virus son dos pacientes, ninguno está en más de una partición. Si solo cuenta el número, lo están %Ln pacientes. «%1», más abajo, es la lectura más segura.</numerusform>
        </translation>
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
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Splits</source>
        <translation>Particiones</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Study</source>
        <translation>Estudio</translation>
    </message>
    <message>
        <source>Patient, study or images</source>
        <translation>Paciente, estudio o imágenes</translation>
    </message>
</context>
<context>
    <name>synthray::MainWindow</name>
    <message>
        <source>Drop to open these images</source>
        <translation>Suelte para abrir estas imágenes</translation>
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
        <source>Saved work is kept. If you stop now, the work since the last save is lost.</source>
        <translation>Se conserva lo guardado. Si detiene ahora, se pierde el trabajo desde el último guardado.</translation>
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
        <source>The run &apos;%1&apos; was interrupted. You can resume it from its last checkpoint.</source>
        <translation>La ejecución «%1» se interrumpió. Puede reanudarla desde su último punto de control.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) were interrupted. You can resume them from their last checkpoints.</source>
        <translation>
            <numerusform>%Ln ejecución se interrumpió. Puede reanudarla desde su último punto de control.</numerusform>
            <numerusform>%Ln ejecuciones se interrumpieron. Puede reanudarlas desde sus últimos puntos de control.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show runs</source>
        <translation>Mostrar ejecuciones</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Reopen &apos;%1&apos;?</source>
        <translation>¿Volver a abrir «%1»?</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Volver a abrir</translation>
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
        <source>The study &apos;%1&apos; was interrupted. Finished trainings are kept; you can resume it.</source>
        <translation>El estudio «%1» se interrumpió. Los entrenamientos terminados se conservan; puede reanudarlo.</translation>
    </message>
    <message>
        <source>Show study</source>
        <translation>Mostrar el estudio</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; was not found. Its images stay in the set: reconnect the disk, or locate the folder.</source>
        <translation>No se ha encontrado la carpeta «%1». Sus imágenes siguen en el conjunto: vuelva a conectar el disco o localice la carpeta.</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Localizar…</translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; is available again.</source>
        <translation>La carpeta «%1» vuelve a estar disponible.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting job(s) will not run.</source>
        <translation>
            <numerusform>%Ln trabajo en espera no se ejecutará.</numerusform>
            <numerusform>%Ln trabajos en espera no se ejecutarán.</numerusform>
        </translation>
    </message>
    <message>
        <source>The training &apos;%1&apos; was stopped at epoch %2 of %3. You can resume it.</source>
        <translation>El entrenamiento «%1» se detuvo en la época %2 de %3. Puede reanudarlo.</translation>
    </message>
    <message>
        <source>Show run</source>
        <translation>Mostrar ejecución</translation>
    </message>
    <message>
        <source>Labels of &apos;%1&apos; from %2 were not saved and can be restored.</source>
        <translation>Hay etiquetas de «%1» del %2 que no se guardaron y se pueden restaurar.</translation>
    </message>
    <message>
        <source>(reading only)</source>
        <translation>(solo lectura)</translation>
    </message>
</context>
<context>
    <name>synthray::MarkTable</name>
    <message>
        <source>Measurement</source>
        <translation>Medición</translation>
    </message>
    <message>
        <source>Measurements of this image</source>
        <translation>Mediciones de esta imagen</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Nothing measured yet: distance (D), angle (A), region (G)</source>
        <translation>Aún no hay medidas: distancia (D), ángulo (A), región (G)</translation>
    </message>
</context>
<context>
    <name>synthray::Marks</name>
    <message>
        <source>no pixels</source>
        <translation>sin píxeles</translation>
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
        <translation>Imagen</translation>
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
    <message>
        <source>%1 (magnification %2)</source>
        <translation>%1 (magnificación %2)</translation>
    </message>
    <message>
        <source>%1 at the detector</source>
        <translation>%1 en el detector</translation>
    </message>
    <message>
        <source>pixel widths (spacing unknown)</source>
        <translation>anchos de píxel (espaciado desconocido)</translation>
    </message>
    <message>
        <source>%1 (calibrated by user)</source>
        <translation>%1 (calibrado por el usuario)</translation>
    </message>
</context>
<context>
    <name>synthray::MemorisationView</name>
    <message>
        <source>near-copies</source>
        <translation>casi copias</translation>
    </message>
    <message>
        <source>Generated images that repeat a training image or its mirror image</source>
        <translation>Imágenes generadas que repiten una imagen de entrenamiento o su imagen en espejo</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Share of generated images that are farther from their nearest training image than that image is from its own nearest neighbour; about 50 % for real images</source>
        <translation>Parte de las imágenes generadas que están más lejos de su imagen de entrenamiento más cercana que esta de su propia vecina más cercana; alrededor del 50 % en imágenes reales</translation>
    </message>
    <message>
        <source>distance ratio</source>
        <translation>cociente de distancias</translation>
    </message>
    <message>
        <source>Median distance to the nearest training image, generated divided by held-out images; well below 1 suggests memorisation</source>
        <translation>Distancia mediana a la imagen de entrenamiento más cercana, generadas divididas por reservadas; muy por debajo de 1 indica memorización</translation>
    </message>
    <message>
        <source>generated</source>
        <translation>generadas</translation>
    </message>
    <message>
        <source>training images</source>
        <translation>imágenes de entrenamiento</translation>
    </message>
    <message>
        <source>Most similar first. Each row shows a generated image and its nearest training images.</source>
        <translation>Primero las más parecidas. Cada fila muestra una imagen generada y sus imágenes de entrenamiento más cercanas.</translation>
    </message>
    <message>
        <source>Most similar first. Add held-out images to see the distance ratio.</source>
        <translation>Primero las más parecidas. Añada imágenes reservadas para ver el cociente de distancias.</translation>
    </message>
    <message>
        <source>Generated</source>
        <translation>Generada</translation>
    </message>
    <message>
        <source>Training image %1</source>
        <translation>Imagen de entrenamiento %1</translation>
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
        <source>not copied</source>
        <translation>no copiadas</translation>
    </message>
    <message>
        <source>Double-click to compare both in full size</source>
        <translation>Haga doble clic para comparar ambas a tamaño completo</translation>
    </message>
    <message>
        <source>Numbers of an earlier choice. Click Find near-copies for the present one.</source>
        <translation>Cifras de una elección anterior. Haga clic en «Buscar casi copias» para la actual.</translation>
    </message>
    <message>
        <source>Generated images and their nearest training images</source>
        <translation>Imágenes generadas y sus imágenes de entrenamiento más cercanas</translation>
    </message>
    <message>
        <source>Most alike by SSIM</source>
        <translation>La más parecida (SSIM)</translation>
    </message>
    <message>
        <source>The most similar training image by pixels, where it is none of the nearest by features</source>
        <translation>La imagen de entrenamiento más parecida por sus píxeles, donde no es una de las más próximas por características</translation>
    </message>
    <message>
        <source>This image was generated for the test and is not in a file. To compare in full size, generate images into a folder and choose that folder here.</source>
        <translation>Esta imagen se generó para la prueba y no está en un archivo. Para comparar a tamaño completo, genere imágenes en una carpeta y elíjala aquí.</translation>
    </message>
</context>
<context>
    <name>synthray::Menus</name>
    <message>
        <source>The system check needs the whole machine. Wait until the running job has finished.</source>
        <translation>La comprobación del sistema necesita todo el equipo. Espere a que termine el trabajo en curso.</translation>
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
        <source>Reopen last images at &amp;startup</source>
        <translation>Abrir las últimas imágenes al &amp;iniciar</translation>
    </message>
    <message>
        <source>Open sa&amp;mple images</source>
        <translation>Abrir imágenes de e&amp;jemplo</translation>
    </message>
    <message>
        <source>FID &amp;weights…</source>
        <translation>&amp;Pesos de la FID…</translation>
    </message>
    <message>
        <source>Undone on the Data page: %1</source>
        <translation>Deshecho en la página Datos: %1</translation>
    </message>
    <message>
        <source>Redone on the Data page: %1</source>
        <translation>Rehecho en la página Datos: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Primeros pasos</translation>
    </message>
    <message>
        <source>&amp;Shortcuts…</source>
        <translation>&amp;Atajos…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>Report for a &amp;bug report…</source>
        <translation>Datos para un informe de e&amp;rror…</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;Imagen</translation>
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
    <name>synthray::MethodGallery</name>
    <message>
        <source>Add an augmentation</source>
        <translation>Añadir un aumento</translation>
    </message>
    <message>
        <source>Search: name or purpose</source>
        <translation>Buscar: nombre o finalidad</translation>
    </message>
    <message>
        <source>No method matches. Clear the search to see all.</source>
        <translation>Ningún método coincide. Borre la búsqueda para verlos todos.</translation>
    </message>
</context>
<context>
    <name>synthray::MethodNote</name>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
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
    <name>synthray::MetricsForm</name>
    <message>
        <source>A network with fixed random weights. Always available, but its values are comparable with each other only. For values comparable with publications, choose the Inception weights.</source>
        <translation>Una red con pesos aleatorios fijos. Siempre disponible, pero sus valores solo son comparables entre sí. Para valores comparables con publicaciones, elija los pesos Inception.</translation>
    </message>
    <message>
        <source>Network of the published FID. The file&apos;s checksum decides whether values are comparable with publications; the result states it.</source>
        <translation>Red de la FID publicada. La suma de comprobación del archivo decide si los valores son comparables con publicaciones; el resultado lo indica.</translation>
    </message>
    <message>
        <source>Backbone</source>
        <translation>Backbone</translation>
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
        <source>Features of a classifier that was trained here, sensitive to the differences between your classes. Values are comparable for the same classifier only.</source>
        <translation>Características de un clasificador entrenado aquí, sensibles a las diferencias entre sus clases. Los valores solo son comparables para el mismo clasificador.</translation>
    </message>
    <message>
        <source>Network and weights of the published FID: values are comparable with publications.</source>
        <translation>Red y pesos de la FID publicada: los valores son comparables con publicaciones.</translation>
    </message>
    <message>
        <source>Not the published file: values are not comparable with publications. The network is that of the published FID, but its weights differ.</source>
        <translation>No es el archivo publicado: los valores no son comparables con publicaciones. La red es la de la FID publicada, pero sus pesos difieren.</translation>
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
        <source>&apos;%1&apos; is not a classifier run with a saved network.</source>
        <translation>«%1» no es una ejecución de clasificador con una red guardada.</translation>
    </message>
    <message>
        <source>Choose the folder of a classifier run that has finished at least one epoch.</source>
        <translation>Elija la carpeta de una ejecución de clasificador que haya terminado al menos una época.</translation>
    </message>
    <message>
        <source>Custom settings</source>
        <translation>Ajustes personalizados</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
</context>
<context>
    <name>synthray::MetricsPage</name>
    <message>
        <source>Metrics</source>
        <translation>Métricas</translation>
    </message>
    <message>
        <source>move between the sets and Compare</source>
        <translation>pasar entre los conjuntos y Comparar</translation>
    </message>
    <message>
        <source>in the list: earlier comparisons</source>
        <translation>en la lista: comparaciones anteriores</translation>
    </message>
    <message>
        <source>Choose the real images first.</source>
        <translation>Elija primero las imágenes reales.</translation>
    </message>
    <message>
        <source>Choose the training images first.</source>
        <translation>Elija primero las imágenes de entrenamiento.</translation>
    </message>
    <message>
        <source>Choose the images to compare.</source>
        <translation>Elija las imágenes que comparar.</translation>
    </message>
    <message>
        <source>Choose the generated images first.</source>
        <translation>Elija primero las imágenes generadas.</translation>
    </message>
    <message>
        <source>Comparing %1 with %2</source>
        <translation>Comparando %1 con %2</translation>
    </message>
    <message>
        <source>Searching %1 for near-copies</source>
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
        <source>Do generated images copy training images?</source>
        <translation>¿Copian las imágenes generadas las de entrenamiento?</translation>
    </message>
    <message>
        <source>Real images</source>
        <translation>Imágenes reales</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>Imágenes de entrenamiento</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparadas con</translation>
    </message>
    <message>
        <source>Generated images</source>
        <translation>Imágenes generadas</translation>
    </message>
    <message>
        <source>Held-out real images</source>
        <translation>Imágenes reales reservadas</translation>
    </message>
    <message>
        <source>Swap the two sets</source>
        <translation>Permutar los dos conjuntos</translation>
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
        <translation>¿A qué distancia están dos conjuntos de imágenes?</translation>
    </message>
    <message>
        <source>Does the generator copy its training images?</source>
        <translation>¿Copia el generador sus imágenes de entrenamiento?</translation>
    </message>
    <message>
        <source>Choose real images on the left and generated or other images on the right, then click Compare. You get FID, KID, precision, recall, density and coverage, the floor (the FID between two halves of the real images) and how each number was computed.</source>
        <translation>Elija imágenes reales a la izquierda y generadas u otras a la derecha, y haga clic en Comparar. Obtiene FID, KID, precisión, exhaustividad, densidad y cobertura, el suelo (la FID entre dos mitades de las imágenes reales) y cómo se calculó cada número.</translation>
    </message>
    <message>
        <source>Choose the training images and the generated images. Each generated image is shown next to its nearest training images, mirrored ones included. Add held-out images to see which distances are normal.</source>
        <translation>Elija las imágenes de entrenamiento y las generadas. Cada imagen generada se muestra junto a sus imágenes de entrenamiento más cercanas, incluidas las reflejadas. Añada imágenes reservadas para ver qué distancias son normales.</translation>
    </message>
    <message>
        <source>Save statistics of the real images</source>
        <translation>Guardar las estadísticas de las imágenes reales</translation>
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
        <source>Save the statistics of the real images (.npz), so that later comparisons do not need the images</source>
        <translation>Guardar las estadísticas de las imágenes reales (.npz), para que las comparaciones posteriores no necesiten las imágenes</translation>
    </message>
</context>
<context>
    <name>synthray::NumberBox</name>
    <message>
        <source>&apos;%1&apos; is not a number that can be used here. The value stays %2.</source>
        <translation>«%1» no es un número utilizable aquí. El valor sigue siendo %2.</translation>
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
        <translation>No abrir esta imagen (Esc)</translation>
    </message>
</context>
<context>
    <name>synthray::OverviewView</name>
    <message>
        <source>patients with %1 images</source>
        <translation>pacientes con %1 imágenes</translation>
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
        <source>All numbers of the overview, the duplicates, leaks and problem files, with paths relative to the set&apos;s folder and the set&apos;s own patient IDs</source>
        <translation>Todas las cifras del resumen, los duplicados, las fugas y los archivos con problemas, con rutas relativas a la carpeta del conjunto y los identificadores de paciente del conjunto</translation>
    </message>
    <message>
        <source>Export picture…</source>
        <translation>Exportar imagen…</translation>
    </message>
    <message>
        <source>The numbers on one page for printing: PDF, SVG or PNG at 300 dpi. It contains no file names and no patients.</source>
        <translation>Las cifras en una página para imprimir: PDF, SVG o PNG a 300 ppp. No contiene nombres de archivo ni pacientes.</translation>
    </message>
    <message>
        <source>Images per class and split</source>
        <translation>Imágenes por clase y partición</translation>
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
        <translation>imágenes</translation>
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
        <source>Size of the largest class relative to the smallest</source>
        <translation>Tamaño de la clase mayor respecto a la menor</translation>
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
        <translation>archivos con problemas</translation>
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
        <translation>Imágenes (pacientes). Haga clic en un número para ver sus imágenes.</translation>
    </message>
    <message>
        <source>Click a number to see its images.</source>
        <translation>Haga clic en un número para ver sus imágenes.</translation>
    </message>
    <message>
        <source>Images per class: the %1 largest of %2</source>
        <translation>Imágenes por clase: las %1 mayores de %2</translation>
    </message>
    <message>
        <source>Images per class</source>
        <translation>Imágenes por clase</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
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
        <translation>imágenes sin clase</translation>
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
        <source>Images per patient</source>
        <translation>Imágenes por paciente</translation>
    </message>
    <message>
        <source>studies with %1 images</source>
        <translation>estudios con %1 imágenes</translation>
    </message>
    <message>
        <source>patients or studies with %1 images</source>
        <translation>pacientes o estudios con %1 imágenes</translation>
    </message>
    <message>
        <source>studies</source>
        <translation>estudios</translation>
    </message>
    <message>
        <source>Images (studies). Click a number to see its images.</source>
        <translation>Imágenes (estudios). Haga clic en un número para ver sus imágenes.</translation>
    </message>
    <message>
        <source>Images (patients, or studies if the patient is unknown). Click a number to see its images.</source>
        <translation>Imágenes (pacientes, o estudios si se desconoce el paciente). Haga clic en un número para ver sus imágenes.</translation>
    </message>
    <message>
        <source>groups</source>
        <translation>grupos</translation>
    </message>
    <message>
        <source>Images per study</source>
        <translation>Imágenes por estudio</translation>
    </message>
    <message>
        <source>Images per patient or study</source>
        <translation>Imágenes por paciente o estudio</translation>
    </message>
    <message>
        <source>Merge class names that differ only in case or spaces</source>
        <translation>Unir los nombres de clases que solo difieren en mayúsculas o espacios</translation>
    </message>
    <message>
        <source>patients (from file names)</source>
        <translation>pacientes (según los nombres de archivo)</translation>
    </message>
    <message>
        <source>Images (patients, from file names). Click a number to see its images.</source>
        <translation>Imágenes (pacientes, según los nombres de archivo). Haga clic en un número para ver sus imágenes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) have no patient.</source>
        <translation>
            <numerusform>%Ln imagen no tiene paciente.</numerusform>
            <numerusform>%Ln imágenes no tienen paciente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) have neither patient nor study.</source>
        <translation>
            <numerusform>%Ln imagen no tiene ni paciente ni estudio.</numerusform>
            <numerusform>%Ln imágenes no tienen ni paciente ni estudio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are of images whose patient is unknown.</source>
        <translation>
            <numerusform>%Ln de ellos es de imágenes cuyo paciente se desconoce.</numerusform>
            <numerusform>%Ln de ellos son de imágenes cuyo paciente se desconoce.</numerusform>
        </translation>
    </message>
    <message>
        <source>remarks</source>
        <translation>observaciones</translation>
    </message>
    <message>
        <source>What was noticed in files that are used and in rows of tables. Click to see it.</source>
        <translation>Lo que se observó en archivos usados y en filas de tablas. Haga clic para verlo.</translation>
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
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Overlay the two images: wipe, blend, difference</source>
        <translation>Las dos imágenes superpuestas: cortina, fundido, diferencia</translation>
    </message>
    <message>
        <source>Show in Images</source>
        <translation>Mostrar en Imágenes</translation>
    </message>
    <message>
        <source>Show only these two images in the Images view</source>
        <translation>Mostrar solo estas dos en la vista Imágenes</translation>
    </message>
    <message>
        <source>First image of the pair</source>
        <translation>Primera imagen del par</translation>
    </message>
    <message>
        <source>Second image of the pair</source>
        <translation>Segunda imagen del par</translation>
    </message>
    <message>
        <source>Near duplicates, the second image %1: %2 of 256 bits of their hashes differ</source>
        <translation>Casi duplicados, la segunda imagen %1: difieren %2 de 256 bits de sus hashes</translation>
    </message>
    <message>
        <source>no class</source>
        <translation>sin clase</translation>
    </message>
    <message>
        <source>Keep one of the two files</source>
        <translation>Conservar uno de los dos archivos</translation>
    </message>
    <message>
        <source>Keep one file, as %1</source>
        <translation>Conservar un archivo, como %1</translation>
    </message>
    <message>
        <source>Keep only the left image</source>
        <translation>Conservar solo la imagen izquierda</translation>
    </message>
    <message>
        <source>Keep only the right image</source>
        <translation>Conservar solo la imagen derecha</translation>
    </message>
    <message>
        <source>Move both to %1</source>
        <translation>Mover ambas a %1</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Leave one image out of the set, or move both into one split. You can undo this; no file is changed.</source>
        <translation>Quitar una imagen del conjunto o mover ambas a una misma parte. Se puede deshacer; no se cambia ningún archivo.</translation>
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
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>synthray::ParentCurves</name>
    <message>
        <source>%1, parent</source>
        <translation>%1, origen</translation>
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
    <message>
        <source>Logarithmic axis</source>
        <translation>Eje logarítmico</translation>
    </message>
</context>
<context>
    <name>synthray::PredictionModel</name>
    <message>
        <source>1 − p of the actual class</source>
        <translation>1 − p de la clase real</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Real</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>Predicha</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Probability of the predicted class</source>
        <translation>Probabilidad de la clase predicha</translation>
    </message>
    <message>
        <source>Largest difference between a label&apos;s probability and its actual value (0 or 1)</source>
        <translation>Mayor diferencia entre la probabilidad de una etiqueta y su valor real (0 o 1)</translation>
    </message>
    <message>
        <source>Highest probability of any label</source>
        <translation>Mayor probabilidad entre las etiquetas</translation>
    </message>
</context>
<context>
    <name>synthray::PreviewEngine</name>
    <message>
        <source>The image has no pixels.</source>
        <translation>La imagen no tiene píxeles.</translation>
    </message>
    <message>
        <source>The step leaves no pixels of the image. Check its settings.</source>
        <translation>El paso no deja ningún píxel de la imagen. Compruebe sus ajustes.</translation>
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
    <name>synthray::PreviewTiles</name>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Whole recipe</source>
        <translation>Receta completa</translation>
    </message>
    <message>
        <source>Most of this tile lies beyond the image: the rectangle or shift of the step does not fit images of this size. Use percent instead of pixels, or smaller values.</source>
        <translation>La mayor parte de este mosaico queda fuera de la imagen: el rectángulo o el desplazamiento del paso no se ajusta a imágenes de este tamaño. Use porcentajes en vez de píxeles, o valores menores.</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>reducido</translation>
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
        <source>These images were not opened as one folder. A run can only refer to them through a project.</source>
        <translation>Estas imágenes no se abrieron como una sola carpeta. Una ejecución solo puede referirse a ellas mediante un proyecto.</translation>
    </message>
    <message>
        <source>Labels and splits are not saved yet. A run can only refer to them through a project.</source>
        <translation>Las etiquetas y particiones aún no están guardadas. Una ejecución solo puede referirse a ellas mediante un proyecto.</translation>
    </message>
    <message>
        <source>Save a project first.</source>
        <translation>Guarde primero un proyecto.</translation>
    </message>
    <message>
        <source>Until then, your labels are kept for the next start.</source>
        <translation>Hasta entonces, sus etiquetas se conservan para el próximo inicio.</translation>
    </message>
    <message>
        <source>Nothing is saved to it. Save under another name to keep your changes.</source>
        <translation>No se guarda nada en él. Guarde con otro nombre para conservar sus cambios.</translation>
    </message>
    <message>
        <source>If that program no longer runs, delete &apos;%1&apos;.</source>
        <translation>Si ese programa ya no se ejecuta, elimine &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Another program has &apos;%1&apos; open: %2. It is open here for reading only.</source>
        <translation>Otro programa tiene abierto &apos;%1&apos;: %2. Aquí está abierto solo para lectura.</translation>
    </message>
</context>
<context>
    <name>synthray::ProjectSaver</name>
    <message>
        <source>&apos;%1&apos; was changed by another program or window since it was opened. It was not overwritten.</source>
        <translation>Otro programa u otra ventana modificó «%1» desde que se abrió. No se sobrescribió.</translation>
    </message>
    <message>
        <source>Save the project under another name, or reopen it.</source>
        <translation>Guarde el proyecto con otro nombre o vuelva a abrirlo.</translation>
    </message>
    <message>
        <source>The project was not saved: &apos;%1&apos; is write-protected.</source>
        <translation>No se ha guardado el proyecto: «%1» está protegido contra escritura.</translation>
    </message>
    <message>
        <source>Save it under another name (&apos;Save as…&apos;), or make the file writable.</source>
        <translation>Guárdelo con otro nombre («Guardar como…») o quite la protección contra escritura.</translation>
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
        <translation>Esta imagen</translation>
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
        <source>Compare every image of the set with the result of every step of the recipe</source>
        <translation>Comparar cada imagen del conjunto con el resultado de cada paso de la receta</translation>
    </message>
    <message>
        <source>Mean, standard deviation and box plots of every method over the images of the set.</source>
        <translation>Media, desviación típica y diagramas de caja de cada método sobre las imágenes del conjunto.</translation>
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
        <translation>Guardar los valores de cada imagen (CSV)…</translation>
    </message>
    <message>
        <source>Save plot (PDF, SVG, PNG)…</source>
        <translation>Guardar el gráfico (PDF, SVG, PNG)…</translation>
    </message>
    <message>
        <source>No image has a value for this measure.</source>
        <translation>Ninguna imagen tiene un valor para esta medida.</translation>
    </message>
    <message>
        <source>* resized to the original&apos;s size first</source>
        <translation>* antes redimensionada al tamaño del original</translation>
    </message>
    <message>
        <source>stopped after %1 of %2 images</source>
        <translation>detenido tras %1 de %2 imágenes</translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n omitida</numerusform>
            <numerusform>%n omitidas</numerusform>
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
        <source>%1 images are open, %2 steps are switched on. The result of each step is compared with the original image.</source>
        <translation>Hay %1 imágenes abiertas y %2 pasos activos. El resultado de cada paso se compara con la imagen original.</translation>
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
    <message>
        <source>Not measured yet</source>
        <translation>Aún no medido</translation>
    </message>
</context>
<context>
    <name>synthray::RecipeButton</name>
    <message>
        <source>Custom recipe</source>
        <translation>Receta personalizada</translation>
    </message>
    <message>
        <source>Recipe presets, load and save</source>
        <translation>Recetas predefinidas, cargar y guardar</translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation>Elegir un preajuste</translation>
    </message>
    <message>
        <source>Empty recipe</source>
        <translation>Receta vacía</translation>
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
</context>
<context>
    <name>synthray::RecipeEditor</name>
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
        <source>Title of a step</source>
        <translation>Título de un paso</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>The recipe is empty: add a step, or choose a preset above the images.</source>
        <translation>La receta está vacía: añada un paso o elija un preajuste encima de las imágenes.</translation>
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
        <source>Remove the step (Del)</source>
        <translation>Quitar el paso (Supr)</translation>
    </message>
    <message>
        <source>Steps of the recipe</source>
        <translation>Pasos de la receta</translation>
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
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n paso</numerusform>
            <numerusform>%n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Choose an augmentation to add after the selected step</source>
        <translation>Elegir un aumento para añadirlo después del paso seleccionado</translation>
    </message>
    <message>
        <source>Group the selected steps, so that one or some of them are chosen for each image</source>
        <translation>Agrupar los pasos seleccionados, de modo que para cada imagen se elija uno o algunos de ellos</translation>
    </message>
    <message>
        <source>One of these (Ctrl+G)</source>
        <translation>Uno de estos (Ctrl+G)</translation>
    </message>
    <message>
        <source>Some of these, in random order</source>
        <translation>Algunos de estos, en orden aleatorio</translation>
    </message>
    <message>
        <source>Ungroup (Ctrl+Shift+G)</source>
        <translation>Desagrupar (Ctrl+Mayús+G)</translation>
    </message>
    <message>
        <source>Duplicate the step (Ctrl+D)</source>
        <translation>Duplicar el paso (Ctrl+D)</translation>
    </message>
    <message>
        <source>Group steps</source>
        <translation>Agrupar pasos</translation>
    </message>
    <message>
        <source>Ungroup steps</source>
        <translation>Desagrupar pasos</translation>
    </message>
    <message>
        <source>Labels and boxes</source>
        <translation>Etiquetas y recuadros</translation>
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
        <source>From the Augment page: %1</source>
        <translation>De la página Aumentar: %1</translation>
    </message>
    <message>
        <source>The run&apos;s recipe</source>
        <translation>La receta de la ejecución</translation>
    </message>
    <message>
        <source>From the run: %1</source>
        <translation>De la ejecución: %1</translation>
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
        <source>unnamed recipe</source>
        <translation>receta sin nombre</translation>
    </message>
    <message>
        <source>Applied to training images only, with new random values in every epoch</source>
        <translation>Solo para las imágenes de entrenamiento, con nuevos valores aleatorios en cada época</translation>
    </message>
</context>
<context>
    <name>synthray::RecipeTree</name>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
</context>
<context>
    <name>synthray::ReportDialog</name>
    <message>
        <source>… and %1 more</source>
        <translation>… y %1 más</translation>
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
        <translation>Imágenes</translation>
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
        <translation>Imágenes de %1
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
        <source>What you tried and what you observed</source>
        <translation>Qué probó y qué observó</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Curves of the first %1 are overlaid on the left; Settings there lists in what they differ.</source>
        <translation>Las curvas de las primeras %1 se superponen a la izquierda; «Ajustes» muestra allí en qué difieren.</translation>
    </message>
    <message>
        <source>Curves are overlaid on the left; Settings there lists in what they differ.</source>
        <translation>Las curvas se superponen a la izquierda; «Ajustes» muestra allí en qué difieren.</translation>
    </message>
    <message>
        <source>Balanced accuracy %1 %, test, %2 images.</source>
        <translation>Exactitud equilibrada %1 %, prueba, %2 imágenes.</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>Branch of</source>
        <translation>Rama de</translation>
    </message>
    <message>
        <source>%1, step %2</source>
        <translation>%1, paso %2</translation>
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
        <translation>Imágenes</translation>
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
        <source>Best</source>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>Held by %1 (lock file %2)</source>
        <translation>Retenida por %1 (archivo de bloqueo %2)</translation>
    </message>
    <message>
        <source>against its training images</source>
        <translation>frente a sus imágenes de entrenamiento</translation>
    </message>
    <message>
        <source>against split %1</source>
        <translation>frente a la partición %1</translation>
    </message>
    <message>
        <source>%1, %2 dims</source>
        <translation>%1, %2 dimensiones</translation>
    </message>
    <message>
        <source>N %1 real, %2 generated</source>
        <translation>N %1 reales, %2 generadas</translation>
    </message>
    <message>
        <source>Balanced accuracy %1 %, validation, %2 images, after epoch %3. The network was chosen on these images: optimistic.</source>
        <translation>Exactitud equilibrada %1 %, validación, %2 imágenes, tras la época %3. La red se eligió con estas imágenes: optimista.</translation>
    </message>
    <message>
        <source>Lowest FID %1 while training, after epoch %2: %3.</source>
        <translation>FID más baja %1 durante el entrenamiento, tras la época %2: %3.</translation>
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
        <source>Mean discriminator output for real images, D(x), and generated images, D(G(z)): 1 = real, 0 = generated</source>
        <translation>Salida media del discriminador para imágenes reales, D(x), y generadas, D(G(z)): 1 = real, 0 = generada</translation>
    </message>
    <message>
        <source>No steps yet</source>
        <translation>Todavía no hay pasos</translation>
    </message>
    <message>
        <source>the training images themselves</source>
        <translation>las propias imágenes de entrenamiento</translation>
    </message>
    <message>
        <source>split %1</source>
        <translation>partición %1</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <source>Kernel distance, mean over random subsets; 0 = no difference</source>
        <translation>Distancia de núcleo, media sobre subconjuntos aleatorios; 0 = sin diferencia</translation>
    </message>
    <message>
        <source>against its training images</source>
        <translation>frente a sus imágenes de entrenamiento</translation>
    </message>
    <message>
        <source>against split %1</source>
        <translation>frente a la partición %1</translation>
    </message>
    <message>
        <source>FID of %1 generated images against %2 real ones (%3), %4, %5 dims.</source>
        <translation>FID de %1 imágenes generadas frente a %2 reales (%3), %4, %5 dimensiones.</translation>
    </message>
    <message>
        <source>Dashed line (floor): FID between two halves of the real images, %1 each. FID is larger for fewer images.</source>
        <translation>Línea discontinua (suelo): FID entre dos mitades de las imágenes reales, %1 cada una. La FID es mayor con menos imágenes.</translation>
    </message>
    <message>
        <source>Fewer images than feature dimensions: all values are biased upwards.</source>
        <translation>Menos imágenes que dimensiones de las características: todos los valores están sesgados al alza.</translation>
    </message>
    <message>
        <source>Lowest: %1 after epoch %2.</source>
        <translation>La más baja: %1 tras la época %2.</translation>
    </message>
    <message>
        <source>two halves of the real images</source>
        <translation>dos mitades de las imágenes reales</translation>
    </message>
    <message>
        <source>Loss of the discriminator (D) and of the generator (G). L switches to a logarithmic axis.</source>
        <translation>Pérdida del discriminador (D) y del generador (G). L cambia a un eje logarítmico.</translation>
    </message>
    <message>
        <source>samples</source>
        <translation>muestras</translation>
    </message>
    <message>
        <source>real images</source>
        <translation>imágenes reales</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>Norma del gradiente</translation>
    </message>
    <message>
        <source>Length of the gradient of all weights of D and of G. If that of G falls towards 0, it no longer learns.</source>
        <translation>Longitud del gradiente de todos los pesos de D y de G. Si la de G cae hacia 0, ya no aprende.</translation>
    </message>
    <message>
        <source>Output of D</source>
        <translation>Salida de D</translation>
    </message>
    <message>
        <source>Mean output of the discriminator before it becomes a probability</source>
        <translation>Salida media del discriminador antes de ser una probabilidad</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Adaptive augmentation</source>
        <translation>Aumento adaptativo</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>probabilidad</translation>
    </message>
    <message>
        <source>Alike (MS-SSIM)</source>
        <translation>Parecido (MS-SSIM)</translation>
    </message>
    <message>
        <source>How alike the samples are among themselves, beside as many real images: 1 = all the same</source>
        <translation>Cuánto se parecen las muestras entre sí, junto a otras tantas imágenes reales: 1 = todas iguales</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Dispersión</translation>
    </message>
    <message>
        <source>How much the grey values of the samples vary, beside those of as many real images</source>
        <translation>Cuánto varían los niveles de gris de las muestras, junto a los de otras tantas imágenes reales</translation>
    </message>
    <message>
        <source>Near-copies</source>
        <translation>Casi copias</translation>
    </message>
    <message>
        <source>Share of the samples that repeat a training image or its mirror image (SSIM of 0.85 or more at 64 × 64 pixels)</source>
        <translation>Proporción de las muestras que repiten una imagen de entrenamiento o su imagen especular (SSIM de 0,85 o más a 64 × 64 píxeles)</translation>
    </message>
    <message>
        <source>Checkerboard</source>
        <translation>Tablero de ajedrez</translation>
    </message>
    <message>
        <source>Power of patterns that repeat every 2 or 4 pixels over that of their neighbours; about 1 without a pattern</source>
        <translation>Potencia de los patrones que se repiten cada 2 o 4 píxeles respecto a la de sus vecinos; cerca de 1 sin patrón</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>GPU memory</source>
        <translation>Memoria de la GPU</translation>
    </message>
    <message>
        <source>Course</source>
        <translation>Desarrollo</translation>
    </message>
    <message>
        <source>Losses, balance of D and G, quality</source>
        <translation>Pérdidas, equilibrio de D y G, calidad</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradientes</translation>
    </message>
    <message>
        <source>Gradient norms, outputs, learning rates</source>
        <translation>Normas de los gradientes, salidas, tasas de aprendizaje</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Variety, near-copies and patterns of the samples after each epoch</source>
        <translation>Variedad, casi copias y patrones de las muestras tras cada época</translation>
    </message>
    <message>
        <source>Machine</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Images per second and memory</source>
        <translation>Imágenes por segundo y memoria</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>el más bajo</translation>
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
        <source>rescan the folder</source>
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
        <source>The run is still running</source>
        <translation>La ejecución está en marcha</translation>
    </message>
    <message>
        <source>The run is finished. &quot;Run again&quot; starts a new one with the same settings.</source>
        <translation>La ejecución ha finalizado. «Ejecutar de nuevo» inicia otra con los mismos ajustes.</translation>
    </message>
    <message>
        <source>The run is damaged</source>
        <translation>La ejecución está dañada</translation>
    </message>
    <message>
        <source>Continues from the last checkpoint to the planned end</source>
        <translation>Continúa desde el último punto de control hasta el final previsto</translation>
    </message>
    <message>
        <source>Shows curves and images (Enter)</source>
        <translation>Muestra curvas e imágenes (Intro)</translation>
    </message>
    <message>
        <source>Shows the run&apos;s files</source>
        <translation>Muestra los archivos de la ejecución</translation>
    </message>
    <message>
        <source>Select a run</source>
        <translation>Seleccione una ejecución</translation>
    </message>
    <message>
        <source>A run in progress cannot be deleted: stop it first</source>
        <translation>Una ejecución en marcha no se puede eliminar: deténgala primero</translation>
    </message>
    <message>
        <source>Deletes the selected runs (Del)</source>
        <translation>Elimina las ejecuciones seleccionadas (Supr)</translation>
    </message>
    <message>
        <source>%1 was interrupted after epoch %2 of %3. Everything up to its last checkpoint is saved.</source>
        <translation>%1 se interrumpió tras la época %2 de %3. Todo hasta su último punto de control está guardado.</translation>
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
        <source>Curves, samples, checkpoints and notes (%1) are deleted permanently. Images generated into other folders are kept.</source>
        <translation>Las curvas, las muestras, los puntos de control y las notas (%1) se eliminan definitivamente. Las imágenes generadas en otras carpetas se conservan.</translation>
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
        <source>Do not offer this again</source>
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
        <source>Each training has its own folder with settings, curves, images and checkpoints. Runs started from the command line appear here too if they are in the same folder.</source>
        <translation>Cada entrenamiento tiene su propia carpeta con ajustes, curvas, imágenes y puntos de control. Las ejecuciones de la línea de órdenes también aparecen aquí si están en la misma carpeta.</translation>
    </message>
    <message>
        <source>Go to Generate</source>
        <translation>Ir a Generar</translation>
    </message>
    <message>
        <source>open the run in Generate or Classify</source>
        <translation>abrir la ejecución en Generar o Clasificar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>logarithmic axis of the curves</source>
        <translation>eje logarítmico de las curvas</translation>
    </message>
    <message>
        <source>Held by %1. Asks before it takes the run over.</source>
        <translation>Retenida por %1. Se pregunta antes de tomar el control.</translation>
    </message>
    <message>
        <source>%1 is held by %2.</source>
        <translation>%1 está retenida por %2.</translation>
    </message>
    <message>
        <source>Take it over only if that process no longer runs: two processes would destroy the run. Whether its events still change is checked first.

Lock file: %1</source>
        <translation>Tome el control solo si ese proceso ya no se ejecuta: dos procesos destruirían la ejecución. Antes se comprueba si sus eventos siguen cambiando.

Archivo de bloqueo: %1</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Tomar el control</translation>
    </message>
    <message>
        <source>Where are the images of %1? They were at %2.</source>
        <translation>¿Dónde están las imágenes de %1? Estaban en %2.</translation>
    </message>
    <message>
        <source>The run waits for its turn: the bar at the bottom lists what waits</source>
        <translation>La ejecución espera su turno: la barra inferior muestra lo que espera</translation>
    </message>
    <message>
        <source>Opens the form of a new training with this run&apos;s settings</source>
        <translation>Abre el formulario de un entrenamiento nuevo con los ajustes de esta ejecución</translation>
    </message>
    <message>
        <source>%1 was trained on the images in %2, which are not open. The new training uses the open ones.</source>
        <translation>%1 se entrenó con las imágenes de %2, que no están abiertas. El entrenamiento nuevo usa las abiertas.</translation>
    </message>
    <message>
        <source>Curves</source>
        <translation>Curvas</translation>
    </message>
    <message>
        <source>Curves of the selected runs in one plot</source>
        <translation>Curvas de las ejecuciones elegidas en un gráfico</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>What differs between the selected runs, and how well they did</source>
        <translation>En qué difieren las ejecuciones elegidas y cómo resultaron</translation>
    </message>
    <message>
        <source>The run diverged: resuming would repeat that. &quot;Open&quot; shows the way on, with a lower rate.</source>
        <translation>La ejecución divergió: reanudarla lo repetiría. «Abrir» muestra cómo seguir, con una tasa menor.</translation>
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
        <source>Generated after each epoch from the same random vectors, so that only the network differs.</source>
        <translation>Generadas tras cada época a partir de los mismos vectores aleatorios: solo cambia la red.</translation>
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
        <source>Always show the newest samples (End)</source>
        <translation>Mostrar siempre las muestras más recientes (Fin)</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Browse the epochs: drag, use the arrow keys, or scroll over the images</source>
        <translation>Recorrer las épocas: arrastrar, flechas o la rueda sobre las imágenes</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Writes the sample grids of all epochs as an animation</source>
        <translation>Escribe las cuadrículas de muestras de todas las épocas como animación</translation>
    </message>
    <message>
        <source>Double-click a sample to see it large</source>
        <translation>Haga doble clic en una muestra para verla grande</translation>
    </message>
    <message>
        <source>Double-click or Esc: back to all samples</source>
        <translation>Doble clic o Esc: volver a todas las muestras</translation>
    </message>
</context>
<context>
    <name>synthray::SetAnalysis</name>
    <message>
        <source>Headers: %1 of %2 images read</source>
        <translation>Cabeceras: %1 de %2 imágenes leídas</translation>
    </message>
    <message>
        <source>Files: %1 of %2 images read</source>
        <translation>Archivos: %1 de %2 imágenes leídas</translation>
    </message>
    <message>
        <source>Pixels: %1 of %2 images read</source>
        <translation>Píxeles: %1 de %2 imágenes leídas</translation>
    </message>
</context>
<context>
    <name>synthray::SetInspector</name>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>This image</source>
        <translation>Esta imagen</translation>
    </message>
    <message>
        <source>Images per class</source>
        <translation>Imágenes por clase</translation>
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
        <source>%Ln study(s)</source>
        <translation>
            <numerusform>%Ln estudio</numerusform>
            <numerusform>%Ln estudios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) have neither patient nor study</source>
        <translation>
            <numerusform>%Ln imagen no tiene ni paciente ni estudio</numerusform>
            <numerusform>%Ln imágenes no tienen ni paciente ni estudio</numerusform>
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
    <message>
        <source>Orientation tag</source>
        <translation>Marca de orientación</translation>
    </message>
    <message>
        <source>%1, applied</source>
        <translation>%1, aplicada</translation>
    </message>
    <message>
        <source>%1, ignored</source>
        <translation>%1, ignorada</translation>
    </message>
    <message>
        <source>Body part</source>
        <translation>Parte del cuerpo</translation>
    </message>
    <message>
        <source>Lengths</source>
        <translation>Longitudes</translation>
    </message>
    <message>
        <source>Modality</source>
        <translation>Modalidad</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>Study date</source>
        <translation>Fecha del estudio</translation>
    </message>
    <message>
        <source>at the detector</source>
        <translation>en el detector</translation>
    </message>
    <message>
        <source>calibrated</source>
        <translation>calibradas</translation>
    </message>
    <message>
        <source>magnification %1</source>
        <translation>magnificación %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s) about files and tables</source>
        <translation>
            <numerusform>%Ln observación sobre archivos y tablas</numerusform>
            <numerusform>%Ln observaciones sobre archivos y tablas</numerusform>
        </translation>
    </message>
    <message>
        <source>Calibrated by user</source>
        <translation>Calibrado por el usuario</translation>
    </message>
    <message>
        <source>%1 mm per pixel</source>
        <translation>%1 mm por píxel</translation>
    </message>
</context>
<context>
    <name>synthray::SetQualityModel</name>
    <message>
        <source>%1 to %2, quartiles %3 and %4</source>
        <translation>%1 a %2, cuartiles %3 y %4</translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) were resized to the original&apos;s size.</source>
        <translation>
            <numerusform>%n resultado se redimensionó al tamaño del original.</numerusform>
            <numerusform>%n resultados se redimensionaron al tamaño del original.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n identical image(s) (∞) are excluded from the mean.</source>
        <translation>
            <numerusform>%n imagen idéntica (∞) se excluye de la media.</numerusform>
            <numerusform>%n imágenes idénticas (∞) se excluyen de la media.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not defined for %n image(s).</source>
        <translation>
            <numerusform>No definido para %n imagen.</numerusform>
            <numerusform>No definido para %n imágenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Images with a finite value</source>
        <translation>Imágenes con un valor finito</translation>
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
        <translation>Carpeta de imágenes, o de una ejecución</translation>
    </message>
    <message>
        <source>Feature statistics</source>
        <translation>Estadísticas de características</translation>
    </message>
    <message>
        <source>Statistics (*.npz)</source>
        <translation>Estadísticas (*.npz)</translation>
    </message>
    <message>
        <source>Choose images…</source>
        <translation>Elegir imágenes…</translation>
    </message>
</context>
<context>
    <name>synthray::SplitMaker</name>
    <message>
        <source>Create a split</source>
        <translation>Crear una división</translation>
    </message>
    <message>
        <source>All images of a patient, and all copies of an image, stay in one split. The same seed (start value of the random numbers) gives the same split.</source>
        <translation>Todas las imágenes de un paciente, y todas las copias de una imagen, quedan en una partición. La misma semilla (valor inicial de los números aleatorios) da la misma división.</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Aplicar</translation>
    </message>
    <message>
        <source>Assign these splits to the images. You can undo this.</source>
        <translation>Asignar estas particiones a las imágenes. Se puede deshacer.</translation>
    </message>
    <message>
        <source>Export manifest…</source>
        <translation>Exportar manifiesto…</translation>
    </message>
    <message>
        <source>A CSV table with path, labels, patient and split of each image, as shown here; open it to restore this set</source>
        <translation>Una tabla CSV con ruta, etiquetas, paciente y partición de cada imagen, como se muestra aquí; ábrala para recuperar este conjunto</translation>
    </message>
    <message>
        <source>Preview of the split</source>
        <translation>Vista previa de la división</translation>
    </message>
    <message>
        <source>Planning…</source>
        <translation>Planificando…</translation>
    </message>
    <message>
        <source>Reading the images that change…</source>
        <translation>Leyendo las imágenes que cambian…</translation>
    </message>
    <message>
        <source>The images already have this split.</source>
        <translation>Las imágenes ya están divididas así.</translation>
    </message>
    <message>
        <source>%L1 images would get a split:</source>
        <translation>%L1 imágenes recibirían una partición:</translation>
    </message>
    <message>
        <source>%L1 of %L2 images would change split:</source>
        <translation>%L1 de %L2 imágenes cambiarían de partición:</translation>
    </message>
    <message>
        <source>Images. No patients are known, so each image is assigned independently, together with its copies.</source>
        <translation>Imágenes. No se conocen pacientes: cada imagen se asigna por separado, junto con sus copias.</translation>
    </message>
    <message>
        <source>Images (patients)</source>
        <translation>Imágenes (pacientes)</translation>
    </message>
    <message>
        <source>Split images</source>
        <translation>Dividir imágenes</translation>
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
        <translation>Imágenes (estudios)</translation>
    </message>
    <message>
        <source>Images (patients, or studies if the patient is unknown)</source>
        <translation>Imágenes (pacientes, o estudios si se desconoce el paciente)</translation>
    </message>
    <message>
        <source>Images (patients, from file names)</source>
        <translation>Imágenes (pacientes, según los nombres de archivo)</translation>
    </message>
</context>
<context>
    <name>synthray::StepForm</name>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Title of a step</source>
        <translation>Título de un paso</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Name in files</source>
        <translation>Nombre en archivos</translation>
    </message>
    <message>
        <source>How often the step is applied when the whole recipe runs on an image: 0 never, 1 always. The step&apos;s own tile always shows it.</source>
        <translation>Con qué frecuencia se aplica el paso cuando se aplica la receta completa a una imagen: 0 nunca, 1 siempre. El mosaico propio del paso siempre lo muestra.</translation>
    </message>
    <message>
        <source>How often the group chooses this step, relative to its other steps: 2 is twice as often as 1, 0 never</source>
        <translation>Con qué frecuencia el grupo elige este paso respecto a los demás: 2 el doble que 1, 0 nunca</translation>
    </message>
    <message>
        <source>Shown on the tile and in the list. If empty, it is derived from the settings.</source>
        <translation>Se muestra en el mosaico y en la lista. Si está vacío, se forma a partir de los ajustes.</translation>
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
        <source>Another step already has this name. Choose a different one.</source>
        <translation>Otro paso ya tiene este nombre. Elija uno distinto.</translation>
    </message>
    <message>
        <source>Name of a step</source>
        <translation>Nombre de un paso</translation>
    </message>
    <message>
        <source>Choose image…</source>
        <translation>Elegir imagen…</translation>
    </message>
    <message>
        <source>Choose the image whose grey levels are the model</source>
        <translation>Elegir la imagen cuyos niveles de gris sirven de modelo</translation>
    </message>
    <message>
        <source>Reference image</source>
        <translation>Imagen de referencia</translation>
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
        <source>Checked when the study runs: patients, near-duplicates, classes in every fold.</source>
        <translation>Se comprueba al ejecutar el estudio: pacientes, casi duplicados, clases en cada pliegue.</translation>
    </message>
    <message>
        <source>None (original images)</source>
        <translation>Ninguno (imágenes originales)</translation>
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
        <source>A folder of prepared images…</source>
        <translation>Una carpeta de imágenes preparadas…</translation>
    </message>
    <message>
        <source>Folder of prepared images, one subfolder per class</source>
        <translation>Carpeta de imágenes preparadas, una subcarpeta por clase</translation>
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
    <message>
        <source>Arm: one of the ways of augmentation that the study compares</source>
        <translation>Brazo: uno de los aumentos que compara el estudio</translation>
    </message>
    <message>
        <source>The study is running. Add the folder when it has ended.</source>
        <translation>El estudio está en curso. Añada la carpeta cuando haya terminado.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Remove the selected ones (Del)</source>
        <translation>Quitar los elegidos (Supr)</translation>
    </message>
    <message>
        <source>Measure speed</source>
        <translation>Medir la velocidad</translation>
    </message>
    <message>
        <source>Tries a few training steps on images of noise; nothing is kept</source>
        <translation>Prueba algunos pasos de entrenamiento con imágenes de ruido; no se conserva nada</translation>
    </message>
    <message>
        <source>Generated images</source>
        <translation>Imágenes generadas</translation>
    </message>
    <message>
        <source>Hybrid: generated images, then %1</source>
        <translation>Híbrido: imágenes generadas y luego %1</translation>
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
        <translation>No hay imágenes abiertas. Abra antes una carpeta de imágenes en la página Datos.</translation>
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
        <translation>colapsados %1/%2</translation>
    </message>
    <message>
        <source>Create or open a study first</source>
        <translation>Cree o abra primero un estudio</translation>
    </message>
    <message>
        <source>Self-contained PDF or HTML file</source>
        <translation>Archivo PDF o HTML autónomo</translation>
    </message>
    <message>
        <source>Available once the first cells are done (cell: one training of an arm with a network, fold and seed)</source>
        <translation>Disponible cuando terminen las primeras celdas (celda: un entrenamiento de un brazo con una red, un pliegue y una semilla)</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>Abrir imágenes</translation>
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
        <source>A study trains the same networks on the same patients with different augmentations, its arms: none, each method, generated images, and combinations. It splits by patient, augments training images only, gives every arm the same budget, and tests whether the differences are significant.</source>
        <translation>Un estudio entrena las mismas redes con los mismos pacientes y distintos aumentos, sus brazos: ninguno, cada método, imágenes generadas y combinaciones. Divide por paciente, aumenta solo las imágenes de entrenamiento, da a todos los brazos el mismo presupuesto y comprueba si las diferencias son significativas.</translation>
    </message>
    <message>
        <source>All networks</source>
        <translation>Todas las redes</translation>
    </message>
    <message>
        <source>All arms and networks, coloured by the difference from the first arm</source>
        <translation>Todos los brazos y redes, coloreados según la diferencia con el primer brazo</translation>
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
        <source>The report lists all of them. Fix the cause and run the study again: finished trainings are kept.</source>
        <translation>El informe los enumera todos. Corrija la causa y ejecute el estudio de nuevo: los entrenamientos terminados se conservan.</translation>
    </message>
    <message>
        <source>same prediction for all</source>
        <translation>misma predicción para todas</translation>
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
        <source>%n training(s) are damaged. Run study repeats them.</source>
        <translation>
            <numerusform>%n entrenamiento está dañado. «Ejecutar estudio» lo repite.</numerusform>
            <numerusform>%n entrenamientos están dañados. «Ejecutar estudio» los repite.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cell: one training of an arm with a network, fold and seed</source>
        <translation>Celda: un entrenamiento de un brazo con una red, un pliegue y una semilla</translation>
    </message>
    <message numerus="yes">
        <source>%n training(s)</source>
        <translation>
            <numerusform>%n entrenamiento</numerusform>
            <numerusform>%n entrenamientos</numerusform>
        </translation>
    </message>
    <message>
        <source>About %1 for %2.</source>
        <translation>Unos %1 para %2.</translation>
    </message>
    <message>
        <source>More than %1 for %2: the speed of some is not known.</source>
        <translation>Más de %1 para %2: no se conoce la velocidad de algunos.</translation>
    </message>
    <message>
        <source>Not known for %1: open the study&apos;s images.</source>
        <translation>Desconocida para %1: abra las imágenes del estudio.</translation>
    </message>
    <message>
        <source>Not known for %1: there is no earlier run like them on this machine.</source>
        <translation>Desconocida para %1: en este equipo no hay ninguna ejecución así.</translation>
    </message>
    <message>
        <source>Measuring the speed</source>
        <translation>Medición de la velocidad</translation>
    </message>
    <message>
        <source>Queue study</source>
        <translation>Poner en cola</translation>
    </message>
    <message>
        <source>All cells are done. Change the design, or save it under another name to run it again.</source>
        <translation>Todas las celdas están terminadas. Cambie el diseño o guárdelo con otro nombre para ejecutarlo otra vez.</translation>
    </message>
    <message>
        <source>The study waits for &apos;%1&apos; to end. To change it, remove it from the queue in the bar at the bottom.</source>
        <translation>El estudio espera a que termine «%1». Para cambiarlo, quítelo de la cola en la barra inferior.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is running. A study starts when it has ended.</source>
        <translation>«%1» está en marcha. Un estudio empezará cuando termine.</translation>
    </message>
    <message>
        <source>Less than a minute for %1.</source>
        <translation>Menos de un minuto para %1.</translation>
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
        <source>Effect (d)</source>
        <translation>Efecto (d)</translation>
    </message>
    <message>
        <source>%1 of %2 cells</source>
        <translation>%1 de %2 celdas</translation>
    </message>
    <message>
        <source>Cohen&apos;s d of the paired differences</source>
        <translation>d de Cohen de las diferencias pareadas</translation>
    </message>
    <message>
        <source>Same prediction for all</source>
        <translation>Misma predicción para todas</translation>
    </message>
    <message>
        <source>Always predicting the most frequent set of labels</source>
        <translation>Predecir siempre el conjunto de etiquetas más frecuente</translation>
    </message>
    <message>
        <source>Majority class</source>
        <translation>Clase mayoritaria</translation>
    </message>
    <message>
        <source>Always predicting the most frequent class</source>
        <translation>Predecir siempre la clase más frecuente</translation>
    </message>
    <message>
        <source>Mean over folds and seeds (start values of the random numbers), with the 95 % interval below (Student&apos;s t)</source>
        <translation>Media sobre pliegues y semillas (valores iniciales de los números aleatorios), con el intervalo del 95 % debajo (t de Student)</translation>
    </message>
    <message>
        <source>95 % interval: %1</source>
        <translation>Intervalo del 95 %: %1</translation>
    </message>
    <message numerus="yes">
        <source>95 % interval by bootstrap over %1. McNemar p: %2 on %n image(s)</source>
        <translation>
            <numerusform>Intervalo del 95 % por bootstrap sobre %1. p de McNemar: %2 con %n imagen</numerusform>
            <numerusform>Intervalo del 95 % por bootstrap sobre %1. p de McNemar: %2 con %n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>p value by bootstrap over %1, Holm-corrected for the arms of this network</source>
        <translation>Valor p por bootstrap sobre %1, corregido según Holm para los brazos de esta red</translation>
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
        <source>No image selected. Choose one on the Data page.</source>
        <translation>No hay ninguna imagen seleccionada. Elija una en la página Datos.</translation>
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
        <source>%1 attributes (%2 private)</source>
        <translation>%1 atributos (%2 privados)</translation>
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
        <source>Finds entries that contain all words; enter tags as 0028,0010 or 00280010 (Ctrl+F)</source>
        <translation>Busca entradas que contengan todas las palabras; escriba las etiquetas como 0028,0010 o 00280010 (Ctrl+F)</translation>
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
    <name>synthray::TileBar</name>
    <message>
        <source>seed %1</source>
        <translation>semilla %1</translation>
    </message>
    <message>
        <source>Copy a command line that makes exactly this image</source>
        <translation>Copiar una línea de órdenes que crea exactamente esta imagen</translation>
    </message>
    <message>
        <source>Draw this one again, with another seed</source>
        <translation>Volver a sortear esta, con otra semilla</translation>
    </message>
</context>
<context>
    <name>synthray::TimelineDialog</name>
    <message>
        <source>Export the time line</source>
        <translation>Exportar la línea temporal</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>An animated GIF of the sample grids, a frame per epoch. Every frame and the file itself say that the images are synthetic.</source>
        <translation>Un GIF animado de las cuadrículas de muestras, un fotograma por época. Cada fotograma y el propio archivo dicen que las imágenes son sintéticas.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>File for the animation</source>
        <translation>Archivo para la animación</translation>
    </message>
</context>
<context>
    <name>synthray::TopBar</name>
    <message>
        <source>Looking for images…</source>
        <translation>Buscando imágenes…</translation>
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
            <numerusform>%n imagen</numerusform>
            <numerusform>%n imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Parameters: generator %1, discriminator %2</source>
        <translation>Parámetros: generador %1, discriminador %2</translation>
    </message>
</context>
<context>
    <name>synthray::TrainingPage</name>
    <message>
        <source>These images were not opened as one folder. Save a project to train with them.</source>
        <translation>Estas imágenes no se abrieron como una sola carpeta. Guarde un proyecto para entrenar con ellas.</translation>
    </message>
    <message>
        <source>Labels and splits are not saved yet. Save a project to train with them.</source>
        <translation>Las etiquetas y particiones aún no se han guardado. Guarde un proyecto para entrenar con ellas.</translation>
    </message>
    <message>
        <source>No images are open.</source>
        <translation>No hay imágenes abiertas.</translation>
    </message>
    <message>
        <source>Labels and splits of the project are found by the contents of the images, which are still being read. Start again when the bar at the bottom is gone.</source>
        <translation>Las etiquetas y particiones del proyecto se reconocen por el contenido de las imágenes, que aún se está leyendo. Vuelva a iniciar cuando desaparezca la barra inferior.</translation>
    </message>
    <message>
        <source>No images are open. Open a folder of images on the Data page first.</source>
        <translation>No hay imágenes abiertas. Abra antes una carpeta de imágenes en la página Datos.</translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation>época %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged line(s) skipped</source>
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
        <source>No images to train on</source>
        <translation>No hay imágenes con las que entrenar</translation>
    </message>
    <message>
        <source>Save a project first</source>
        <translation>Guarde primero un proyecto</translation>
    </message>
    <message>
        <source>Ready to train</source>
        <translation>Listo para entrenar</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>Abrir imágenes</translation>
    </message>
    <message>
        <source>Save project…</source>
        <translation>Guardar proyecto…</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Iniciar entrenamiento</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is running. A new training starts when it has ended.</source>
        <translation>«%1» está en marcha. Un entrenamiento nuevo empezará cuando termine.</translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; is running and %n job(s) wait. A new training starts after them.</source>
        <translation>
            <numerusform>«%1» está en marcha y %n trabajo espera. Un entrenamiento nuevo empezará después.</numerusform>
            <numerusform>«%1» está en marcha y %n trabajos esperan. Un entrenamiento nuevo empezará después.</numerusform>
        </translation>
    </message>
    <message>
        <source>New training…</source>
        <translation>Nuevo entrenamiento…</translation>
    </message>
    <message>
        <source>Queue training</source>
        <translation>Poner en cola</translation>
    </message>
    <message>
        <source>Resume training</source>
        <translation>Reanudar entrenamiento</translation>
    </message>
    <message>
        <source>Continues from the last checkpoint to the planned end</source>
        <translation>Continúa desde el último punto de control hasta el final previsto</translation>
    </message>
    <message>
        <source>Shows the form of a new training</source>
        <translation>Muestra el formulario de un entrenamiento nuevo</translation>
    </message>
    <message>
        <source>starting…</source>
        <translation>empieza…</translation>
    </message>
</context>
<context>
    <name>synthray::TryPanel</name>
    <message>
        <source>unchanged</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>reducido</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>%1 of %2 images under the whole recipe, chosen over the classes</source>
        <translation>%1 de %2 imágenes con toda la receta, elegidas entre las clases</translation>
    </message>
    <message>
        <source>Other images</source>
        <translation>Otras imágenes</translation>
    </message>
    <message>
        <source>Show the next %1 images of the set</source>
        <translation>Mostrar las %1 imágenes siguientes del conjunto</translation>
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
        <source>From the file</source>
        <translation>Del archivo</translation>
    </message>
    <message>
        <source>From the pixel values</source>
        <translation>De los valores de los píxeles</translation>
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
        <translation>Región: arrastre un rectángulo; dos dan la CNR. Supr elimina, Esc termina.</translation>
    </message>
    <message>
        <source>Measurements copied to the clipboard.</source>
        <translation>Mediciones copiadas al portapapeles.</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
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
        <translation>Eliminar todas las mediciones de esta imagen</translation>
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
        <source>The 8-bit square image that a network receives as input</source>
        <translation>La imagen cuadrada de 8 bits que recibe una red como entrada</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>The two selected images, or this one and the previous one</source>
        <translation>Las dos imágenes seleccionadas, o esta y la anterior</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Window: automatic, from the file, presets (1 to 9), full range (0)</source>
        <translation>Ventana: automática, del archivo, preajustes (1 a 9), rango completo (0)</translation>
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
        <source>Model input</source>
        <translation>Entrada del modelo</translation>
    </message>
    <message>
        <source>Side length in pixels</source>
        <translation>Longitud del lado en píxeles</translation>
    </message>
    <message>
        <source>Model input, side length in pixels</source>
        <translation>Entrada del modelo, longitud del lado en píxeles</translation>
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
        <source>How the image is fitted to the square: stretched, centre cropped, or padded with black borders</source>
        <translation>Cómo se ajusta la imagen al cuadrado: estirada, recortada por el centro o completada con bordes negros</translation>
    </message>
    <message>
        <source>Fit to square</source>
        <translation>Ajuste al cuadrado</translation>
    </message>
    <message>
        <source>Histogram with the window</source>
        <translation>Histograma con la ventana</translation>
    </message>
    <message>
        <source>Left drag</source>
        <translation>Arrastrar (clic izquierdo)</translation>
    </message>
    <message>
        <source>Window (right is wider) and level (up is brighter)</source>
        <translation>Ancho de ventana (a la derecha, más ancha) y centro (arriba, más clara)</translation>
    </message>
    <message>
        <source>Middle drag, Shift+left drag</source>
        <translation>Arrastrar (clic central), Mayús+arrastrar</translation>
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
        <source>Previous or next frame of the image</source>
        <translation>Fotograma anterior o siguiente de la imagen</translation>
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
        <translation>Comparar dos imágenes</translation>
    </message>
    <message>
        <source>Enter or leave full screen</source>
        <translation>Entrar o salir de pantalla completa</translation>
    </message>
    <message>
        <source>Point at the image to read its values.</source>
        <translation>Señale la imagen para leer sus valores.</translation>
    </message>
    <message>
        <source>In mm if the file gives the pixel spacing, otherwise in pixels; &apos;Calibrate&apos; in the view&apos;s menu turns them into mm</source>
        <translation>En mm si el archivo indica el espaciado de los píxeles; si no, en píxeles. «Calibrar» en el menú de la vista los convierte en mm</translation>
    </message>
    <message>
        <source>Calibrate with the selected distance…</source>
        <translation>Calibrar con la distancia seleccionada…</translation>
    </message>
    <message>
        <source>Calibrate</source>
        <translation>Calibrar</translation>
    </message>
    <message>
        <source>Changes only the view: image, exports and training stay as they are</source>
        <translation>Solo cambia la vista: la imagen, las exportaciones y el entrenamiento no cambian</translation>
    </message>
    <message>
        <source>Copy the view with its marks</source>
        <translation>Copiar la vista con sus marcas</translation>
    </message>
    <message>
        <source>For Hounsfield units</source>
        <translation>Para unidades Hounsfield</translation>
    </message>
    <message>
        <source>For files without a pixel spacing: enter the length of a distance that you know</source>
        <translation>Para archivos sin espaciado de píxeles: introduzca la longitud de una distancia conocida</translation>
    </message>
    <message>
        <source>Frames per second when playing</source>
        <translation>Fotogramas por segundo al reproducir</translation>
    </message>
    <message>
        <source>Length of the selected distance in mm. All lengths of this image follow from it.</source>
        <translation>Longitud de la distancia seleccionada en mm. De ella se derivan todas las longitudes de esta imagen.</translation>
    </message>
    <message>
        <source>Lists all measurements of this image</source>
        <translation>Enumera todas las mediciones de esta imagen</translation>
    </message>
    <message>
        <source>Play the frames</source>
        <translation>Reproducir los fotogramas</translation>
    </message>
    <message>
        <source>Save the view with its marks</source>
        <translation>Guardar la vista con sus marcas</translation>
    </message>
    <message>
        <source>Table of measurements</source>
        <translation>Tabla de mediciones</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>series %1</source>
        <translation>serie %1</translation>
    </message>
    <message>
        <source>Image %1 of %2</source>
        <translation>Imagen %1 de %2</translation>
    </message>
    <message>
        <source>Calibrated by user: %1 mm per pixel</source>
        <translation>Calibrado por el usuario: %1 mm por píxel</translation>
    </message>
    <message numerus="yes">
        <source>It applies to the %Ln selected image(s) without a pixel spacing.</source>
        <translation>
            <numerusform>Se aplica a la imagen seleccionada (%Ln) sin espaciado de píxeles.</numerusform>
            <numerusform>Se aplica a las %Ln imágenes seleccionadas sin espaciado de píxeles.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is kept in the project and never written into other files.</source>
        <translation>Se guarda en el proyecto y nunca se escribe en otros archivos.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Image of the series (wheel, comma and full stop, Home, End)</source>
        <translation>Imagen de la serie (rueda, coma y punto, Inicio, Fin)</translation>
    </message>
    <message>
        <source>Frame of the image (wheel, comma and full stop, Home, End)</source>
        <translation>Fotograma de la imagen (rueda, coma y punto, Inicio, Fin)</translation>
    </message>
    <message>
        <source>Remove the calibration</source>
        <translation>Quitar la calibración</translation>
    </message>
    <message>
        <source>Wheel, Up, Down, Home, End</source>
        <translation>Rueda, Arriba, Abajo, Inicio, Fin</translation>
    </message>
    <message>
        <source>Through the series or the frames of the image</source>
        <translation>A través de la serie o los fotogramas de la imagen</translation>
    </message>
    <message>
        <source>Save the measurements</source>
        <translation>Guardar las mediciones</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Measurements saved as &apos;%1&apos;.</source>
        <translation>Mediciones guardadas como «%1».</translation>
    </message>
    <message>
        <source>Save the measurements…</source>
        <translation>Guardar las mediciones…</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Esc ends the tool</source>
        <translation>Esc termina la herramienta</translation>
    </message>
</context>
<context>
    <name>synthray::WeightsDialog</name>
    <message>
        <source>FID values comparable with publications need one specific file with the weights of the Inception network. Without it, Synthray uses a network with random weights.</source>
        <translation>Los valores de FID comparables con publicaciones necesitan un archivo concreto con los pesos de la red Inception. Sin él, Synthray usa una red con pesos aleatorios.</translation>
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
        <source>Only the download request is sent. No image leaves this computer.</source>
        <translation>Solo se envía la petición de descarga. Ninguna imagen sale de este equipo.</translation>
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
        <source>No weights file chosen.</source>
        <translation>No hay ningún archivo de pesos elegido.</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>En uso: %1</translation>
    </message>
    <message>
        <source>This is the published file.</source>
        <translation>Es el archivo publicado.</translation>
    </message>
    <message>
        <source>This is not the published file: its FID is not comparable with published values.</source>
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
        <source>Try again, or download the file on another computer and open it with &quot;Choose a file…&quot;.</source>
        <translation>Inténtelo de nuevo, o descargue el archivo en otro equipo y ábralo con «Elegir un archivo…».</translation>
    </message>
    <message>
        <source>The download was cancelled.</source>
        <translation>La descarga se canceló.</translation>
    </message>
    <message>
        <source>The file from %1 is larger than &apos;%2&apos;, so it is a different file.</source>
        <translation>El archivo de %1 es mayor que «%2», así que es otro archivo.</translation>
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
        <source>The checksum of the download is wrong: the file is not &apos;%1&apos;.</source>
        <translation>La suma de comprobación de la descarga es incorrecta: el archivo no es «%1».</translation>
    </message>
</context>
<context>
    <name>Backbones</name>
    <message>
        <source>Weights file</source>
        <translation>Archivo de pesos</translation>
    </message>
    <message>
        <source>Weights (*.pth *.pt *.safetensors *.npz);;All files (*)</source>
        <translation>Pesos (*.pth *.pt *.safetensors *.npz);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Choose a weights file…</source>
        <translation>Elegir un archivo de pesos…</translation>
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
        <source>Random Inception</source>
        <translation>Inception aleatoria</translation>
    </message>
    <message>
        <source>Inception: %1</source>
        <translation>Inception: %1</translation>
    </message>
    <message>
        <source>Classifier: %1</source>
        <translation>Clasificador: %1</translation>
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
        <translation>%1 (N %2, época %3)</translation>
    </message>
    <message>
        <source>%1 (epoch %2)
%3</source>
        <translation>%1 (época %2)
%3</translation>
    </message>
    <message>
        <source>Balanced accuracy, test</source>
        <translation>Exactitud equilibrada, prueba</translation>
    </message>
    <message>
        <source>Of the kept network, on images that chose nothing</source>
        <translation>De la red conservada, en imágenes que no decidieron nada</translation>
    </message>
    <message>
        <source>Balanced accuracy, validation</source>
        <translation>Exactitud equilibrada, validación</translation>
    </message>
    <message>
        <source>The kept network was chosen on these images: optimistic</source>
        <translation>La red conservada se eligió con estas imágenes: optimista</translation>
    </message>
    <message>
        <source>Lowest FID while training</source>
        <translation>FID más baja durante el entrenamiento</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>%1 (N %2)</source>
        <translation>%1 (N %2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Images from</source>
        <translation>Procedencia</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>All settings are the same</source>
        <translation>Todos los ajustes son iguales</translation>
    </message>
</context>
<context>
    <name>synthray::RunCurvesView</name>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>Curve</source>
        <translation>Curva</translation>
    </message>
    <message>
        <source>over steps</source>
        <translation>por pasos</translation>
    </message>
    <message>
        <source>step</source>
        <translation>paso</translation>
    </message>
    <message>
        <source>over epochs</source>
        <translation>por épocas</translation>
    </message>
    <message>
        <source>epoch</source>
        <translation>época</translation>
    </message>
    <message>
        <source>over time</source>
        <translation>por tiempo</translation>
    </message>
    <message>
        <source>minutes since the start</source>
        <translation>minutos desde el inicio</translation>
    </message>
    <message>
        <source>What the curves are drawn over. Time includes pauses.</source>
        <translation>Eje de las curvas. El tiempo incluye las pausas.</translation>
    </message>
    <message>
        <source>Logarithmic axis</source>
        <translation>Eje logarítmico</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Suavizado</translation>
    </message>
    <message>
        <source>Weight of the earlier values in an exponentially weighted mean. The measured values stay faintly behind the curve.</source>
        <translation>Peso de los valores anteriores en una media ponderada exponencialmente. Los valores medidos quedan tenues detrás de la curva.</translation>
    </message>
    <message>
        <source>Select runs to compare their curves</source>
        <translation>Seleccione ejecuciones para comparar sus curvas</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Logarithmic axis (L)</source>
        <translation>Eje logarítmico (L)</translation>
    </message>
    <message>
        <source>%1, parent</source>
        <translation>%1, origen</translation>
    </message>
</context>
<context>
    <name>BugReport</name>
    <message>
        <source>Report for a bug report</source>
        <translation>Datos para un informe de error</translation>
    </message>
    <message>
        <source>Copy this text into your bug report. It contains no patient data: no names, paths, labels or tags of your images. Read it before you send it.</source>
        <translation>Copie este texto en su informe de error. No contiene datos de pacientes: ni nombres, rutas, etiquetas ni atributos de sus imágenes. Léalo antes de enviarlo.</translation>
    </message>
    <message>
        <source>Reading the machine&apos;s data…</source>
        <translation>Leyendo los datos del equipo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Open the manual here (F1)</source>
        <translation>Abrir el manual aquí (F1)</translation>
    </message>
</context>
<context>
    <name>Log</name>
    <message>
        <source>The log cannot be written to &apos;%1&apos;.</source>
        <translation>No se puede escribir el registro en &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Choose another folder in the preferences.</source>
        <translation>Elija otra carpeta en las preferencias.</translation>
    </message>
</context>
<context>
    <name>Manual</name>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Every setting of the program with its range and default. Forms, recipes and the command line use the same declarations: the name is that of files and, in lower case with hyphens, that of the command line&apos;s option.</source>
        <translation>Todos los ajustes del programa con su intervalo y su valor predeterminado. Los formularios, las recetas y la línea de órdenes usan las mismas declaraciones: el nombre es el de los archivos y, en minúsculas con guiones, el de la opción de la línea de órdenes.</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>This chapter is not translated yet.</source>
        <translation>Este capítulo aún no está traducido.</translation>
    </message>
    <message>
        <source>Name in files and on the command line: %1</source>
        <translation>Nombre en los archivos y en la línea de órdenes: %1</translation>
    </message>
    <message>
        <source>It has no parameters.</source>
        <translation>No tiene parámetros.</translation>
    </message>
    <message>
        <source>Range: %1. Default: %2.</source>
        <translation>Intervalo: %1. Predeterminado: %2.</translation>
    </message>
</context>
<context>
    <name>ParameterSections</name>
    <message>
        <source>Opening sets of images</source>
        <translation>Abrir conjuntos de imágenes</translation>
    </message>
    <message>
        <source>Splitting a set</source>
        <translation>Dividir un conjunto</translation>
    </message>
    <message>
        <source>Augmentations</source>
        <translation>Aumentaciones</translation>
    </message>
    <message>
        <source>Image quality over a set</source>
        <translation>Calidad de imagen en un conjunto</translation>
    </message>
    <message>
        <source>Presets of generators</source>
        <translation>Preajustes de generadores</translation>
    </message>
    <message>
        <source>Generating images</source>
        <translation>Generar imágenes</translation>
    </message>
    <message>
        <source>Comparing sets (FID, KID, precision and recall)</source>
        <translation>Comparar conjuntos (FID, KID, precisión y exhaustividad)</translation>
    </message>
    <message>
        <source>Memorisation</source>
        <translation>Memorización</translation>
    </message>
    <message>
        <source>Classifiers</source>
        <translation>Clasificadores</translation>
    </message>
    <message>
        <source>Studies</source>
        <translation>Estudios</translation>
    </message>
    <message>
        <source>Arms with a recipe</source>
        <translation>Brazos con una receta</translation>
    </message>
    <message>
        <source>Arms with generated images</source>
        <translation>Brazos con imágenes generadas</translation>
    </message>
    <message>
        <source>Scores of a classifier</source>
        <translation>Puntuaciones de un clasificador</translation>
    </message>
    <message>
        <source>De-identified export</source>
        <translation>Exportación desidentificada</translation>
    </message>
</context>
<context>
    <name>ShortcutBook</name>
    <message>
        <source>%1 alone is for the image view and for typing.</source>
        <translation>%1 por sí sola es para la vista de imagen y para escribir.</translation>
    </message>
    <message>
        <source>Add Ctrl or Alt, or take a function key.</source>
        <translation>Añada Ctrl o Alt, o use una tecla de función.</translation>
    </message>
    <message>
        <source>%1 already belongs to &apos;%2&apos;.</source>
        <translation>%1 ya pertenece a &apos;%2&apos;.</translation>
    </message>
    <message>
        <source>Choose other keys, or change those of &apos;%1&apos; first.</source>
        <translation>Elija otras teclas o cambie antes las de &apos;%1&apos;.</translation>
    </message>
</context>
<context>
    <name>synthray::FirstSteps</name>
    <message>
        <source>The sample images are chest radiographs of children in two classes. Click one; drag on the large image with the left button to change window and level. Overview, Duplicates and Splits show what would make a result look better than it is.</source>
        <translation>Las imágenes de ejemplo son radiografías de tórax de niños en dos clases. Haga clic en una; arrastre con el botón izquierdo sobre la imagen grande para cambiar ventana y nivel. Resumen, duplicados y divisiones muestran lo que haría parecer mejor un resultado.</translation>
    </message>
    <message>
        <source>The original and each method side by side. Drag in one tile and all follow; change a method&apos;s values on the right. What you see here is exactly what is exported and trained with.</source>
        <translation>El original y cada método, uno al lado del otro. Arrastre en una vista y todas la siguen; cambie los valores de un método a la derecha. Lo que ve es exactamente lo que se exporta y con lo que se entrena.</translation>
    </message>
    <message>
        <source>Start training teaches a network to generate such images; curves and samples appear while it learns. Classify, Metrics and Study then measure whether the images help. F1 opens the manual.</source>
        <translation>El entrenamiento enseña a una red a generar imágenes así; las curvas y las muestras aparecen mientras aprende. Clasificar, Métricas y Estudio miden después si las imágenes ayudan. F1 abre el manual.</translation>
    </message>
    <message>
        <source>A study compares augmentations: it shows the table with confidence intervals and the report of a study that was run elsewhere. F1 opens the manual.</source>
        <translation>Un estudio compara aumentaciones: muestra la tabla con intervalos de confianza y el informe de un estudio ejecutado en otro lugar. F1 abre el manual.</translation>
    </message>
    <message>
        <source>First steps: %1 of %2</source>
        <translation>Primeros pasos: %1 de %2</translation>
    </message>
    <message>
        <source>Linear algebra: %1.</source>
        <translation>Álgebra lineal: %1.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>synthray::ManualWindow</name>
    <message>
        <source>Manual – Synthray</source>
        <translation>Manual – Synthray</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Search results</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Página del manual</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>No se ha encontrado nada.</translation>
    </message>
</context>
<context>
    <name>synthray::PreferencesDialog</name>
    <message>
        <source>Folder of the runs</source>
        <translation>Carpeta de las ejecuciones</translation>
    </message>
    <message>
        <source>Folder of the log</source>
        <translation>Carpeta del registro</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Cache (facts about images, features of sets)</source>
        <translation>Caché (datos de las imágenes, características de los conjuntos)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Shortcuts…</source>
        <translation>Atajos…</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The program&apos;s values for everything above the folders</source>
        <translation>Los valores del programa para todo lo que está encima de las carpetas</translation>
    </message>
</context>
<context>
    <name>synthray::ShortcutsDialog</name>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Click into a field and press the new keys. The backspace key removes them.</source>
        <translation>Haga clic en un campo y pulse las nuevas teclas. La tecla de retroceso las quita.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Keys for %1</source>
        <translation>Teclas para %1</translation>
    </message>
    <message>
        <source>Back to the program&apos;s keys</source>
        <translation>Volver a las teclas del programa</translation>
    </message>
</context>
</TS>
