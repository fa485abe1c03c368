<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Classification</name>
    <message numerus="yes">
        <source>%n class(es) are too few to distinguish.</source>
        <translation>
            <numerusform>%n class is too few to distinguish.</numerusform>
            <numerusform>%n classes are too few to distinguish.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClassifierReport</name>
    <message numerus="yes">
        <source>Intervals: %1 %, percentile bootstrap with %2 resamples of %n patient(s), seed %3.</source>
        <translation>
            <numerusform>Intervals: %1 %, percentile bootstrap with %2 resamples of %n patient, seed %3.</numerusform>
            <numerusform>Intervals: %1 %, percentile bootstrap with %2 resamples of %n patients, seed %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Intervals: %1 %, percentile bootstrap with %2 resamples of %n image(s), seed %3. The patients are not known, so the intervals may be too narrow.</source>
        <translation>
            <numerusform>Intervals: %1 %, percentile bootstrap with %2 resamples of %n image, seed %3. The patients are not known, so the intervals may be too narrow.</numerusform>
            <numerusform>Intervals: %1 %, percentile bootstrap with %2 resamples of %n images, seed %3. The patients are not known, so the intervals may be too narrow.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The probabilities of %n image(s) do not sum to 1 (first: image %1, sum %2). ECE, Brier score and log loss are wrong for such values.</source>
        <translation>
            <numerusform>The probabilities of %n image do not sum to 1 (image %1, sum %2). ECE, Brier score and log loss are wrong for such values.</numerusform>
            <numerusform>The probabilities of %n images do not sum to 1 (first: image %1, sum %2). ECE, Brier score and log loss are wrong for such values.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n image(s) written to &apos;%1&apos;.</source>
        <translation>
            <numerusform>%n image written to &apos;%1&apos;.</numerusform>
            <numerusform>%n images written to &apos;%1&apos;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n synthetic image(s) written: %1 to %2</source>
        <translation>
            <numerusform>%n synthetic image written: %1 to %2</numerusform>
            <numerusform>%n synthetic images written: %1 to %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s):</source>
        <translation>
            <numerusform>%n problem:</numerusform>
            <numerusform>%n problems:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more (--json has all)</source>
        <translation>
            <numerusform>and %n more (--json has all)</numerusform>
            <numerusform>and %n more (--json has all)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  images (patients); %n patient(s) in total</source>
        <translation>
            <numerusform>  images (patients); %n patient in total</numerusform>
            <numerusform>  images (patients); %n patients in total</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>LEAKS, %n: accuracy is overestimated because patients or images are in more than one split (fix: synthray-cli split --fix)</source>
        <translation>
            <numerusform>LEAKS, %n: accuracy is overestimated because a patient or image is in more than one split (fix: synthray-cli split --fix)</numerusform>
            <numerusform>LEAKS, %n: accuracy is overestimated because patients or images are in more than one split (fix: synthray-cli split --fix)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exact duplicate(s)</source>
        <translation>
            <numerusform>%n exact duplicate</numerusform>
            <numerusform>%n exact duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n near duplicate(s) within %1 of 256 bits</source>
        <translation>
            <numerusform>%n near duplicate within %1 of 256 bits</numerusform>
            <numerusform>%n near duplicates within %1 of 256 bits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) moved to another split.</source>
        <translation>
            <numerusform>%n image moved to another split.</numerusform>
            <numerusform>%n images moved to another split.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n near-copies of training images were held back; --near-copies writes them too.</source>
        <translation>
            <numerusform>%n near-copy of a training image was held back; --near-copies writes it too.</numerusform>
            <numerusform>%n near-copies of training images were held back; --near-copies writes them too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s), mean ± standard deviation</source>
        <translation>
            <numerusform>%n image, mean ± standard deviation</numerusform>
            <numerusform>%n images, mean ± standard deviation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without any difference (∞)</source>
        <translation>
            <numerusform>%n without any difference (∞)</numerusform>
            <numerusform>%n without any difference (∞)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not defined</source>
        <translation>
            <numerusform>%n not defined</numerusform>
            <numerusform>%n not defined</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) were resized to the original&apos;s size.</source>
        <translation>
            <numerusform>%n result was resized to the original&apos;s size.</numerusform>
            <numerusform>%n results were resized to the original&apos;s size.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Finished: %n epoch(s) on %1 images.</source>
        <translation>
            <numerusform>Finished: %n epoch on %1 images.</numerusform>
            <numerusform>Finished: %n epochs on %1 images.</numerusform>
        </translation>
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
            <numerusform>%n study</numerusform>
            <numerusform>%n studies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  images (studies); %n study(s) in total</source>
        <translation>
            <numerusform>  images (studies); %n study in total</numerusform>
            <numerusform>  images (studies); %n studies in total</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compared with the second table on %n image(s) that are in both</source>
        <translation>
            <numerusform>Compared with the second table on %n image that is in both</numerusform>
            <numerusform>Compared with the second table on %n images that are in both</numerusform>
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
            <numerusform>%1 of %n patient</numerusform>
            <numerusform>%1 of %n patients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 DICOM and %2 PNG files written to %3; %n image(s) left out.</source>
        <translation>
            <numerusform>%1 DICOM and %2 PNG files written to %3; %n image left out.</numerusform>
            <numerusform>%1 DICOM and %2 PNG files written to %3; %n images left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written: %1 (%2 arms, %n network(s), %3 trainings)</source>
        <translation>
            <numerusform>Written: %1 (%2 arms, %n network, %3 trainings)</numerusform>
            <numerusform>Written: %1 (%2 arms, %n networks, %3 trainings)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s) written to %1.</source>
        <translation>
            <numerusform>%n epoch written to %1.</numerusform>
            <numerusform>%n epochs written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) were kept from the export that did not end.</source>
        <translation>
            <numerusform>%n image was kept from the export that did not end.</numerusform>
            <numerusform>%n images were kept from the export that did not end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 changed none of the first %n image(s). %2</source>
        <translation>
            <numerusform>%1 did not change the first image. %2</numerusform>
            <numerusform>%1 changed none of the first %n images. %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: more than half of the image is blank in %2 of %n image(s).</source>
        <translation>
            <numerusform>%1: more than half of the image is blank in %2 of %n image.</numerusform>
            <numerusform>%1: more than half of the image is blank in %2 of %n images.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deidentify</name>
    <message numerus="yes">
        <source>Stopped after %n file(s); images.csv lists them.</source>
        <translation>
            <numerusform>Stopped after %n file; images.csv lists it.</numerusform>
            <numerusform>Stopped after %n files; images.csv lists them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Device</name>
    <message numerus="yes">
        <source>Training runs on the CPU (%n thread(s)): no CUDA device was found.</source>
        <translation>
            <numerusform>Training runs on the CPU (%n thread): no CUDA device was found.</numerusform>
            <numerusform>Training runs on the CPU (%n threads): no CUDA device was found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation>
            <numerusform>%n thread</numerusform>
            <numerusform>%n threads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Training runs on the CPU (%n thread(s)), as requested.</source>
        <translation>
            <numerusform>Training runs on the CPU (%n thread), as requested.</numerusform>
            <numerusform>Training runs on the CPU (%n threads), as requested.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The device &apos;%1&apos; does not exist: this machine has %n CUDA device(s).</source>
        <translation>
            <numerusform>The device &apos;%1&apos; does not exist: this machine has %n CUDA device.</numerusform>
            <numerusform>The device &apos;%1&apos; does not exist: this machine has %n CUDA devices.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Distribution</name>
    <message numerus="yes">
        <source>A set of %n image(s) is too small for this metric.</source>
        <translation>
            <numerusform>A set of %n image is too small for this metric.</numerusform>
            <numerusform>A set of %n images is too small for this metric.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportJob</name>
    <message numerus="yes">
        <source>%n image(s) were left out:</source>
        <translation>
            <numerusform>%n image was left out:</numerusform>
            <numerusform>%n images were left out:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of the export that had stopped were kept.</source>
        <translation>
            <numerusform>%n file of the export that had stopped was kept.</numerusform>
            <numerusform>%n files of the export that had stopped were kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message numerus="yes">
        <source>Only the first of %n frame(s) was used.</source>
        <translation>
            <numerusform>Only the first of %n frame was used.</numerusform>
            <numerusform>Only the first of %n frames was used.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n image(s); they are kept in &apos;%1&apos;.</source>
        <translation>
            <numerusform>Stopped after %n image; it is kept in &apos;%1&apos;.</numerusform>
            <numerusform>Stopped after %n images; they are kept in &apos;%1&apos;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are whole and kept; the same export into this folder goes on from there.</source>
        <translation>
            <numerusform>%n image is whole and kept; the same export into this folder goes on from there.</numerusform>
            <numerusform>%n images are whole and kept; the same export into this folder goes on from there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Images</name>
    <message numerus="yes">
        <source>%n file(s) seen</source>
        <translation>
            <numerusform>%n file seen</numerusform>
            <numerusform>%n files seen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n image(s) in &apos;%1&apos; can be opened. The first: %2</source>
        <translation>
            <numerusform>The only image (%n) in &apos;%1&apos; cannot be opened: %2</numerusform>
            <numerusform>None of the %n images in &apos;%1&apos; can be opened. The first: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) without extension</source>
        <translation>
            <numerusform>%n file without extension</numerusform>
            <numerusform>%n files without extension</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n %1 file(s)</source>
        <translation>
            <numerusform>%n %1 file</numerusform>
            <numerusform>%n %1 files</numerusform>
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
        <source>%n row(s) read</source>
        <translation>
            <numerusform>%n row read</numerusform>
            <numerusform>%n rows read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos;: %n more problem(s) like these.</source>
        <translation>
            <numerusform>&apos;%1&apos;: %n more problem like these.</numerusform>
            <numerusform>&apos;%1&apos;: %n more problems like these.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) without a file extension are outside the table&apos;s folder and cannot be opened from the table. Save the table in the folder of the images.</source>
        <translation>
            <numerusform>%n image without a file extension is outside the table&apos;s folder and cannot be opened from the table. Save the table in the folder of the images.</numerusform>
            <numerusform>%n images without a file extension are outside the table&apos;s folder and cannot be opened from the table. Save the table in the folder of the images.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have no split and are not used for training or evaluation.</source>
        <translation>
            <numerusform>%n image has no split and is not used for training or evaluation.</numerusform>
            <numerusform>%n images have no split and are not used for training or evaluation.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %1 split has %n image(s): too few for a reliable evaluation. Choose a larger share for it.</source>
        <translation>
            <numerusform>The %1 split has %n image: too few for a reliable evaluation. Choose a larger share for it.</numerusform>
            <numerusform>The %1 split has %n images: too few for a reliable evaluation. Choose a larger share for it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have no class.</source>
        <translation>
            <numerusform>%n image has no class.</numerusform>
            <numerusform>%n images have no class.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) have images of more than one class, for example &apos;%1&apos;: expected for follow-up images; otherwise a labelling error.</source>
        <translation>
            <numerusform>%n patient has images of more than one class, for example &apos;%1&apos;: expected for follow-up images; otherwise a labelling error.</numerusform>
            <numerusform>%n patients have images of more than one class, for example &apos;%1&apos;: expected for follow-up images; otherwise a labelling error.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) carry no patient ID, so leaks cannot be checked for them.</source>
        <translation>
            <numerusform>%n image carries no patient ID, so leaks cannot be checked for it.</numerusform>
            <numerusform>%n images carry no patient ID, so leaks cannot be checked for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n file(s) that are %1 belong to the class &apos;%2&apos;: the file type may reveal the class.</source>
        <translation>
            <numerusform>The only file that is %1 (%n) belongs to the class &apos;%2&apos;: the file type may reveal the class.</numerusform>
            <numerusform>All %n files that are %1 belong to the class &apos;%2&apos;: the file type may reveal the class.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are MONOCHROME1 (low values are bright), the others are not. They are inverted for display and training; check that all images then look alike.</source>
        <translation>
            <numerusform>%n image is MONOCHROME1 (low values are bright), the others are not. It is inverted for display and training; check that all images then look alike.</numerusform>
            <numerusform>%n images are MONOCHROME1 (low values are bright), the others are not. They are inverted for display and training; check that all images then look alike.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The images have %n different size(s), %1 to %2 px wide and %3 to %4 px high: the choice of &apos;Fit to square&apos; will affect training.</source>
        <translation>
            <numerusform>The images have %n size, %1 to %2 px wide and %3 to %4 px high: the choice of &apos;Fit to square&apos; will affect training.</numerusform>
            <numerusform>The images have %n different sizes, %1 to %2 px wide and %3 to %4 px high: the choice of &apos;Fit to square&apos; will affect training.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have not been opened yet and are not included in sizes, depths and these remarks.</source>
        <translation>
            <numerusform>%n image has not been opened yet and is not included in sizes, depths and these remarks.</numerusform>
            <numerusform>%n images have not been opened yet and are not included in sizes, depths and these remarks.</numerusform>
        </translation>
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
            <numerusform>%Ln label</numerusform>
            <numerusform>%Ln labels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln class(es)</source>
        <translation>
            <numerusform>%Ln class</numerusform>
            <numerusform>%Ln classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln box(es)</source>
        <translation>
            <numerusform>%Ln box</numerusform>
            <numerusform>%Ln boxes</numerusform>
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
            <numerusform>%Ln study</numerusform>
            <numerusform>%Ln studies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have no patient and have not been read yet (first: &apos;%1&apos;), so copies could not be kept together.</source>
        <translation>
            <numerusform>%n image has no patient and has not been read yet (&apos;%1&apos;), so copies could not be kept together.</numerusform>
            <numerusform>%n images have no patient and have not been read yet (first: &apos;%1&apos;), so copies could not be kept together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) with several labels count under their rarest label.</source>
        <translation>
            <numerusform>%n image with several labels counts under its rarest label.</numerusform>
            <numerusform>%n images with several labels count under their rarest label.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) or groups have images of several classes: each counts under its rarest class.</source>
        <translation>
            <numerusform>%n patient or group has images of several classes: it counts under its rarest class.</numerusform>
            <numerusform>%n patients or groups have images of several classes: each counts under its rarest class.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) without a class are split as a separate class.</source>
        <translation>
            <numerusform>%n image without a class is split as a separate class.</numerusform>
            <numerusform>%n images without a class are split as a separate class.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) or groups</source>
        <translation>
            <numerusform>%n patient or group</numerusform>
            <numerusform>%n patients or groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %2: too few for %n fold(s).</source>
        <translation>
            <numerusform>%1 has %2: too few for %n fold.</numerusform>
            <numerusform>%1 has %2: too few for %n folds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) without a patient count as one group each: images of the same patient may end up in different parts.</source>
        <translation>
            <numerusform>%n image without a patient counts as one group: images of the same patient may end up in different parts.</numerusform>
            <numerusform>%n images without a patient count as one group each: images of the same patient may end up in different parts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable</source>
        <translation>
            <numerusform>%Ln unreadable</numerusform>
            <numerusform>%Ln unreadable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) or studies have images of more than one class, for example &apos;%1&apos;: expected for follow-up images; otherwise a labelling error.</source>
        <translation>
            <numerusform>%n patient or study has images of more than one class, for example &apos;%1&apos;: expected for follow-up images; otherwise a labelling error.</numerusform>
            <numerusform>%n patients or studies have images of more than one class, for example &apos;%1&apos;: expected for follow-up images; otherwise a labelling error.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) carry no patient or study ID, so leaks cannot be checked for them.</source>
        <translation>
            <numerusform>%n image carries no patient or study ID, so leaks cannot be checked for it.</numerusform>
            <numerusform>%n images carry no patient or study ID, so leaks cannot be checked for them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 16-bit image(s) have no value above %1 of 65,535 and appear nearly black, also in training. Choose a window in the viewer to see them; &apos;synthray-cli render --window&apos; writes versions for training.</source>
        <translation>
            <numerusform>%n 16-bit image has no value above %1 of 65,535 and appears nearly black, also in training. Choose a window in the viewer to see it; &apos;synthray-cli render --window&apos; writes a version for training.</numerusform>
            <numerusform>%n 16-bit images have no value above %1 of 65,535 and appear nearly black, also in training. Choose a window in the viewer to see them; &apos;synthray-cli render --window&apos; writes versions for training.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of near-duplicates are in different parts, so test results may be too optimistic. Tick &apos;Keep near-duplicates together&apos; to avoid this.</source>
        <translation>
            <numerusform>%n pair of near-duplicates is in different parts, so test results may be too optimistic. Tick &apos;Keep near-duplicates together&apos; to avoid this.</numerusform>
            <numerusform>%n pairs of near-duplicates are in different parts, so test results may be too optimistic. Tick &apos;Keep near-duplicates together&apos; to avoid this.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) have several names that differ only in case or spaces, for example &apos;%1&apos; and &apos;%2&apos;. If they are the same patient, switch on &apos;Ignore case and spaces in names&apos; under Data, Splits.</source>
        <translation>
            <numerusform>%n patient has several names that differ only in case or spaces, for example &apos;%1&apos; and &apos;%2&apos;. If they are the same patient, switch on &apos;Ignore case and spaces in names&apos; under Data, Splits.</numerusform>
            <numerusform>%n patients have several names that differ only in case or spaces, for example &apos;%1&apos; and &apos;%2&apos;. If they are the same patient, switch on &apos;Ignore case and spaces in names&apos; under Data, Splits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos;: %n value(s) of -1 (uncertain) were read as no label.</source>
        <translation>
            <numerusform>&apos;%1&apos;: %n value of -1 (uncertain) was read as no label.</numerusform>
            <numerusform>&apos;%1&apos;: %n values of -1 (uncertain) were read as no label.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; holds %n mask(s) for the images next to it; they are no images of the set, but follow when images are augmented.</source>
        <translation>
            <numerusform>&apos;%1&apos; holds %n mask for the images next to it; it is no image of the set, but follows when images are augmented.</numerusform>
            <numerusform>&apos;%1&apos; holds %n masks for the images next to it; they are no images of the set, but follow when images are augmented.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) get no split: their patient or a copy of them is in the test part, which is kept as it is.</source>
        <translation>
            <numerusform>%n image gets no split: its patient or a copy of it is in the test part, which is kept as it is.</numerusform>
            <numerusform>%n images get no split: their patient or a copy of them is in the test part, which is kept as it is.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Learn</name>
    <message numerus="yes">
        <source>&apos;%1&apos; has only %n image(s) to train on; a generator needs at least 2.</source>
        <translation>
            <numerusform>&apos;%1&apos; has only %n image to train on; a generator needs at least 2.</numerusform>
            <numerusform>&apos;%1&apos; has only %n images to train on; a generator needs at least 2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (batch) is %2, but there are only %n image(s) to train on.</source>
        <translation>
            <numerusform>%1 (batch) is %2, but there is only %n image to train on.</numerusform>
            <numerusform>%1 (batch) is %2, but there are only %n images to train on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n image(s).</source>
        <translation>
            <numerusform>Stopped after %n image.</numerusform>
            <numerusform>Stopped after %n images.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; has %n readable image(s); comparing distributions needs at least two.</source>
        <translation>
            <numerusform>&apos;%1&apos; has %n readable image; comparing distributions needs at least two.</numerusform>
            <numerusform>&apos;%1&apos; has %n readable images; comparing distributions needs at least two.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have no class and are not evaluated.</source>
        <translation>
            <numerusform>%n image has no class and is not evaluated.</numerusform>
            <numerusform>%n images have no class and are not evaluated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) of %1 are not evaluated: the network only knows %2.</source>
        <translation>
            <numerusform>%n image of %1 is not evaluated: the network only knows %2.</numerusform>
            <numerusform>%n images of %1 are not evaluated: the network only knows %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The split %1 has only %n image(s): its results are very uncertain.</source>
        <translation>
            <numerusform>The split %1 has only %n image: its results are very uncertain.</numerusform>
            <numerusform>The split %1 has only %n images: its results are very uncertain.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) have images of more than one class; they are kept in one split.</source>
        <translation>
            <numerusform>%n patient has images of more than one class; they are kept in one split.</numerusform>
            <numerusform>%n patients have images of more than one class; they are kept in one split.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped early: no improvement over epoch %1 in %n epoch(s).</source>
        <translation>
            <numerusform>Stopped early: no improvement over epoch %1 in %n epoch.</numerusform>
            <numerusform>Stopped early: no improvement over epoch %1 in %n epochs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these images were used for training; this overestimates the results.</source>
        <translation>
            <numerusform>%n of these images was used for training; this overestimates the results.</numerusform>
            <numerusform>%n of these images were used for training; this overestimates the results.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) have images in more than one split, for example &apos;%1&apos; (%2). This overestimates validation and test results; fix it with &apos;synthray-cli split --fix&apos; or on the Data page.</source>
        <translation>
            <numerusform>%n patient has images in more than one split: &apos;%1&apos; (%2). This overestimates validation and test results; fix it with &apos;synthray-cli split --fix&apos; or on the Data page.</numerusform>
            <numerusform>%n patients have images in more than one split, for example &apos;%1&apos; (%2). This overestimates validation and test results; fix it with &apos;synthray-cli split --fix&apos; or on the Data page.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have copies in more than one split, for example &apos;%1&apos; (%2). This overestimates validation and test results; fix it with &apos;synthray-cli split --fix&apos; or on the Data page.</source>
        <translation>
            <numerusform>%n image has copies in more than one split: &apos;%1&apos; (%2). This overestimates validation and test results; fix it with &apos;synthray-cli split --fix&apos; or on the Data page.</numerusform>
            <numerusform>%n images have copies in more than one split, for example &apos;%1&apos; (%2). This overestimates validation and test results; fix it with &apos;synthray-cli split --fix&apos; or on the Data page.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have a near-duplicate in another split, for example &apos;%1&apos; (%2). This overestimates validation and test results; fix it with &apos;synthray-cli split --fix&apos; or on the Data page.</source>
        <translation>
            <numerusform>%n image has a near-duplicate in another split: &apos;%1&apos; (%2). This overestimates validation and test results; fix it with &apos;synthray-cli split --fix&apos; or on the Data page.</numerusform>
            <numerusform>%n images have a near-duplicate in another split, for example &apos;%1&apos; (%2). This overestimates validation and test results; fix it with &apos;synthray-cli split --fix&apos; or on the Data page.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) have images of more than one class.</source>
        <translation>
            <numerusform>%n patient has images of more than one class.</numerusform>
            <numerusform>%n patients have images of more than one class.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tensor(s) contain values that are not numbers, for example %1</source>
        <translation>
            <numerusform>%n tensor contains values that are not numbers: %1</numerusform>
            <numerusform>%n tensors contain values that are not numbers, for example %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are in both sets: the values are too good.</source>
        <translation>
            <numerusform>%n image is in both sets: the values are too good.</numerusform>
            <numerusform>%n images are in both sets: the values are too good.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training image(s) could not be opened: near-copies of them were not checked.</source>
        <translation>
            <numerusform>%n training image could not be opened: near-copies of it were not checked.</numerusform>
            <numerusform>%n training images could not be opened: near-copies of them were not checked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n held-out image(s) are training images too: the distance ratio is too large.</source>
        <translation>
            <numerusform>%n held-out image is a training image too: the distance ratio is too large.</numerusform>
            <numerusform>%n held-out images are training images too: the distance ratio is too large.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n image(s) can be opened. The first: %1</source>
        <translation>
            <numerusform>The only image (%n) cannot be opened: %1</numerusform>
            <numerusform>None of the %n images can be opened. The first: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) of &apos;%1&apos; have no class, but the generator learns classes.</source>
        <translation>
            <numerusform>%n image of &apos;%1&apos; has no class, but the generator learns classes.</numerusform>
            <numerusform>%n images of &apos;%1&apos; have no class, but the generator learns classes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are too many for one DICOM file.</source>
        <translation>
            <numerusform>%n image is too many for one DICOM file.</numerusform>
            <numerusform>%n images are too many for one DICOM file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are written and complete. Make room and generate again with the same settings and folder: nothing is there twice.</source>
        <translation>
            <numerusform>%n image is written and complete. Make room and generate again with the same settings and folder: nothing is there twice.</numerusform>
            <numerusform>%n images are written and complete. Make room and generate again with the same settings and folder: nothing is there twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The classes that the generator can make are already as large as the largest class (%n image(s)).</source>
        <translation>
            <numerusform>The classes that the generator can make are already as large as the largest class (%n image).</numerusform>
            <numerusform>The classes that the generator can make are already as large as the largest class (%n images).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are in colour; the network receives their brightness. To train with colours, set Channels (channels) to colour.</source>
        <translation>
            <numerusform>%n image is in colour; the network receives its brightness. To train with colours, set Channels (channels) to colour.</numerusform>
            <numerusform>%n images are in colour; the network receives their brightness. To train with colours, set Channels (channels) to colour.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenDialogs</name>
    <message numerus="yes">
        <source>Your labels or splits of %Ln image(s) are not saved.</source>
        <translation>
            <numerusform>Your labels or splits of %Ln image are not saved.</numerusform>
            <numerusform>Your labels or splits of %Ln images are not saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln other(s)</source>
        <translation>
            <numerusform>and %Ln other</numerusform>
            <numerusform>and %Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of this project&apos;s %Ln labelled image(s) is in &apos;%1&apos;.</source>
        <translation>
            <numerusform>This project&apos;s %Ln labelled image is not in &apos;%1&apos;.</numerusform>
            <numerusform>None of this project&apos;s %Ln labelled images is in &apos;%1&apos;.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Study</name>
    <message numerus="yes">
        <source>Split by patient: %n patient(s), no overlap</source>
        <translation>
            <numerusform>Split by patient: %n patient, no overlap</numerusform>
            <numerusform>Split by patient: %n patients, no overlap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) of one patient are in different splits</source>
        <translation>
            <numerusform>%n image of one patient is in different splits</numerusform>
            <numerusform>%n images of one patient are in different splits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No near-duplicates across splits (%n pair(s) kept together)</source>
        <translation>
            <numerusform>No near-duplicates across splits (%n pair kept together)</numerusform>
            <numerusform>No near-duplicates across splits (%n pairs kept together)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n near-duplicate pair(s) across splits</source>
        <translation>
            <numerusform>%n near-duplicate pair across splits</numerusform>
            <numerusform>%n near-duplicate pairs across splits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos;: %n image(s); intervals are wide</source>
        <translation>
            <numerusform>&apos;%1&apos;: %n image; intervals are wide</numerusform>
            <numerusform>&apos;%1&apos;: %n images; intervals are wide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n training image(s) of fold %1 have the label &apos;%2&apos; alone: too few for the generator of the arm &apos;%3&apos;.</source>
        <translation>
            <numerusform>Only %n training image of fold %1 has the label &apos;%2&apos; alone: too few for the generator of the arm &apos;%3&apos;.</numerusform>
            <numerusform>Only %n training images of fold %1 have the label &apos;%2&apos; alone: too few for the generator of the arm &apos;%3&apos;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are %n such case(s).</source>
        <translation>
            <numerusform>There is %n such case.</numerusform>
            <numerusform>There are %n such cases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) have images of more than one class; they are kept in one split</source>
        <translation>
            <numerusform>%n patient has images of more than one class; they are kept in one split</numerusform>
            <numerusform>%n patients have images of more than one class; they are kept in one split</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fold %1: the generator of &apos;%2&apos; is fitted on the %n training image(s) that have this label alone</source>
        <translation>
            <numerusform>Fold %1: the generator of &apos;%2&apos; is fitted on the %n training image that has this label alone</numerusform>
            <numerusform>Fold %1: the generator of &apos;%2&apos; is fitted on the %n training images that have this label alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n training(s)</source>
        <translation>
            <numerusform>%1 of %n training</numerusform>
            <numerusform>%1 of %n trainings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>First seed %1, %n seed(s). Fingerprint of the images and splits: %2</source>
        <translation>
            <numerusform>First seed %1, %n seed. Fingerprint of the images and splits: %2</numerusform>
            <numerusform>First seed %1, %n seeds. Fingerprint of the images and splits: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) failed; the reasons are listed at the end.</source>
        <translation>
            <numerusform>%n training failed; the reason is listed at the end.</numerusform>
            <numerusform>%n trainings failed; the reasons are listed at the end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fold(s)</source>
        <translation>
            <numerusform>%n fold</numerusform>
            <numerusform>%n folds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seed(s)</source>
        <translation>
            <numerusform>%n seed</numerusform>
            <numerusform>%n seeds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The class &apos;%1&apos; has %n patient(s); train, val and test need %2.</source>
        <translation>
            <numerusform>The class &apos;%1&apos; has %n patient; train, val and test need %2.</numerusform>
            <numerusform>The class &apos;%1&apos; has %n patients; train, val and test need %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The class &apos;%1&apos; has %n patient(s): with %2 folds, train, val or test of a fold would have none.</source>
        <translation>
            <numerusform>The class &apos;%1&apos; has %n patient: with %2 folds, train, val or test of a fold would have none.</numerusform>
            <numerusform>The class &apos;%1&apos; has %n patients: with %2 folds, train, val or test of a fold would have none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read as images and were left out</source>
        <translation>
            <numerusform>%n file could not be read as an image and was left out</numerusform>
            <numerusform>%n files could not be read as images and were left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have further labels outside the study; these labels are ignored</source>
        <translation>
            <numerusform>%n image has further labels outside the study; these labels are ignored</numerusform>
            <numerusform>%n images have further labels outside the study; these labels are ignored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; has %n image(s) for the study: too few, at least %2 are needed.</source>
        <translation>
            <numerusform>&apos;%1&apos; has %n image for the study: too few, at least %2 are needed.</numerusform>
            <numerusform>&apos;%1&apos; has %n images for the study: too few, at least %2 are needed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The folder has %n such image(s) of %1.</source>
        <translation>
            <numerusform>The folder has %n such image of %1.</numerusform>
            <numerusform>The folder has %n such images of %1.</numerusform>
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
        <source>%1 of %n study(s).</source>
        <translation>
            <numerusform>%1 of %n study.</numerusform>
            <numerusform>%1 of %n studies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n patient(s) or studies.</source>
        <translation>
            <numerusform>%1 of %n patient or study.</numerusform>
            <numerusform>%1 of %n patients or studies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n patient(s).</source>
        <translation>
            <numerusform>%1 of %n patient.</numerusform>
            <numerusform>%1 of %n patients.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Images were first split, %1, into %n fold(s); each was the test part once. Test images were not used for training, for generating images or for choosing an epoch.</source>
        <translation>
            <numerusform>Images were first split, %1, into %n fold, which was the test part once. Test images were not used for training, for generating images or for choosing an epoch.</numerusform>
            <numerusform>Images were first split, %1, into %n folds; each was the test part once. Test images were not used for training, for generating images or for choosing an epoch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not estimable from %n cell(s)</source>
        <translation>
            <numerusform>not estimable from %n cell</numerusform>
            <numerusform>not estimable from %n cells</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The class &apos;%1&apos; has %n image(s); train, val and test need %2.</source>
        <translation>
            <numerusform>The class &apos;%1&apos; has %n image; train, val and test need %2.</numerusform>
            <numerusform>The class &apos;%1&apos; has %n images; train, val and test need %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The class &apos;%1&apos; has %n image(s): with %2 folds, train, val or test of a fold would have none.</source>
        <translation>
            <numerusform>The class &apos;%1&apos; has %n image: with %2 folds, train, val or test of a fold would have none.</numerusform>
            <numerusform>The class &apos;%1&apos; has %n images: with %2 folds, train, val or test of a fold would have none.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Patients are not known; split by study: %n study(s), no overlap</source>
        <translation>
            <numerusform>Patients are not known; split by study: %n study, no overlap</numerusform>
            <numerusform>Patients are not known; split by study: %n studies, no overlap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Split by patient, otherwise by study: %n patient(s) or studies, no overlap</source>
        <translation>
            <numerusform>Split by patient, otherwise by study: %n patient or study, no overlap</numerusform>
            <numerusform>Split by patient, otherwise by study: %n patients or studies, no overlap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Patients are not known: %n image(s) split one by one, so images of one patient may be in training and test, and results may be too good</source>
        <translation>
            <numerusform>Patients are not known: %n image split by itself, so images of one patient may be in training and test, and results may be too good</numerusform>
            <numerusform>Patients are not known: %n images split one by one, so images of one patient may be in training and test, and results may be too good</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) without a patient are split one by one; several of them may be of one patient</source>
        <translation>
            <numerusform>%n image without a patient is split by itself; it may be of one of the other patients</numerusform>
            <numerusform>%n images without a patient are split one by one; several of them may be of one patient</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 images/s (%n earlier run(s))</source>
        <translation>
            <numerusform>%1: %2 images/s (%n earlier run)</numerusform>
            <numerusform>%1: %2 images/s (%n earlier runs)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tags</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Compressed pixel data, %1 in %n fragment(s)</source>
        <translation>
            <numerusform>Compressed pixel data, %1 in %n fragment</numerusform>
            <numerusform>Compressed pixel data, %1 in %n fragments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::ClassTableModel</name>
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
            <numerusform>%1: %2 of %Ln study</numerusform>
            <numerusform>%1: %2 of %Ln studies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %Ln patient(s) or studies</source>
        <translation>
            <numerusform>%1: %2 of %Ln patient or study</numerusform>
            <numerusform>%1: %2 of %Ln patients or studies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 of %Ln patient(s)</source>
        <translation>
            <numerusform>%1: %2 of %Ln patient</numerusform>
            <numerusform>%1: %2 of %Ln patients</numerusform>
        </translation>
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
</context>
<context>
    <name>synthray::ClassifyPage</name>
    <message numerus="yes">
        <source>Trains on %n image(s) of %1 (split train), %2 classes</source>
        <translation>
            <numerusform>Trains on %n image of %1 (split train), %2 classes</numerusform>
            <numerusform>Trains on %n images of %1 (split train), %2 classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) of %1, %2 classes; split by patient into training, validation and test</source>
        <translation>
            <numerusform>%n image of %1, %2 classes; split by patient into training, validation and test</numerusform>
            <numerusform>%n images of %1, %2 classes; split by patient into training, validation and test</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) of %1, %2 classes; split by image (patients are not known) into training, validation and test</source>
        <translation>
            <numerusform>%n image of %1, %2 classes; split by image (patients are not known) into training, validation and test</numerusform>
            <numerusform>%n images of %1, %2 classes; split by image (patients are not known) into training, validation and test</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::ClassifyResults</name>
    <message numerus="yes">
        <source>images of %n patient(s)</source>
        <translation>
            <numerusform>images of %n patient</numerusform>
            <numerusform>images of %n patients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::ConfusionView</name>
    <message numerus="yes">
        <source>%n image(s) of %1 predicted as %2</source>
        <translation>
            <numerusform>%n image of %1 predicted as %2</numerusform>
            <numerusform>%n images of %1 predicted as %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2: %n image(s)</source>
        <translation>
            <numerusform>%1, %2: %n image</numerusform>
            <numerusform>%1, %2: %n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::CountList</name>
    <message numerus="yes">
        <source>%1: %Ln image(s), %2 %. Click to see them.</source>
        <translation>
            <numerusform>%1: %Ln image, %2 %. Click to see it.</numerusform>
            <numerusform>%1: %Ln images, %2 %. Click to see them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::DataPage</name>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln pair</numerusform>
            <numerusform>%Ln pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) could not be opened; the reasons are listed on the right.</source>
        <translation>
            <numerusform>%Ln file could not be opened; the reason is listed on the right.</numerusform>
            <numerusform>%Ln files could not be opened; the reasons are listed on the right.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::DeidentifyDialog</name>
    <message numerus="yes">
        <source>%n image(s) may show names and will be written anyway:</source>
        <translation>
            <numerusform>%n image may show names and will be written anyway:</numerusform>
            <numerusform>%n images may show names and will be written anyway:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) may show names and will be left out:</source>
        <translation>
            <numerusform>%n image may show names and will be left out:</numerusform>
            <numerusform>%n images may show names and will be left out:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) left out:</source>
        <translation>
            <numerusform>%n image left out:</numerusform>
            <numerusform>%n images left out:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s):</source>
        <translation>
            <numerusform>%n warning:</numerusform>
            <numerusform>%n warnings:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) are not in DICOM format and become PNG files.</source>
        <translation>
            <numerusform>%Ln image is not in DICOM format and becomes a PNG file.</numerusform>
            <numerusform>%Ln images are not in DICOM format and become PNG files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::DuplicatesView</name>
    <message numerus="yes">
        <source>%Ln pair(s) copied.</source>
        <translation>
            <numerusform>%Ln pair copied.</numerusform>
            <numerusform>%Ln pairs copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No duplicates so far among %Ln image(s)</source>
        <translation>
            <numerusform>No duplicates so far among %Ln image</numerusform>
            <numerusform>No duplicates so far among %Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No duplicates among %Ln image(s)</source>
        <translation>
            <numerusform>No duplicates among %Ln image</numerusform>
            <numerusform>No duplicates among %Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Include %Ln image(s) again</source>
        <translation>
            <numerusform>Include %Ln image again</numerusform>
            <numerusform>Include %Ln images again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Include %Ln again</source>
        <translation>
            <numerusform>Include %Ln again</numerusform>
            <numerusform>Include %Ln again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave %Ln duplicate(s) out</source>
        <translation>
            <numerusform>Leave %Ln duplicate out</numerusform>
            <numerusform>Leave %Ln duplicates out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) with different classes or splits stay in the list.</source>
        <translation>
            <numerusform>%Ln pair with different classes or splits stays in the list.</numerusform>
            <numerusform>%Ln pairs with different classes or splits stay in the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::EffectStrip</name>
    <message numerus="yes">
        <source>%n more warning(s).</source>
        <translation>
            <numerusform>%n more warning.</numerusform>
            <numerusform>%n more warnings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::EvaluationView</name>
    <message numerus="yes">
        <source>%n image(s) were left out. First reason: %1</source>
        <translation>
            <numerusform>%n image was left out: %1</numerusform>
            <numerusform>%n images were left out. First reason: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::GeneratePage</name>
    <message numerus="yes">
        <source>Trains on %n image(s) of %1</source>
        <translation>
            <numerusform>Trains on %n image of %1</numerusform>
            <numerusform>Trains on %n images of %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Generating %n image(s)</source>
        <translation>
            <numerusform>Generating %n image</numerusform>
            <numerusform>Generating %n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) written to %1</source>
        <translation>
            <numerusform>%n image written to %1</numerusform>
            <numerusform>%n images written to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n near-copies of training images were left out.</source>
        <translation>
            <numerusform>%n near-copy of a training image was left out.</numerusform>
            <numerusform>%n near-copies of training images were left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n epoch(s) written to %1</source>
        <translation>
            <numerusform>%n epoch written to %1</numerusform>
            <numerusform>%n epochs written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::ImageActions</name>
    <message numerus="yes">
        <source>Remove %Ln image(s) from the splits</source>
        <translation>
            <numerusform>Remove %Ln image from the splits</numerusform>
            <numerusform>Remove %Ln images from the splits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln image(s) to %1</source>
        <translation>
            <numerusform>Move %Ln image to %1</numerusform>
            <numerusform>Move %Ln images to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore original labels of %Ln image(s)</source>
        <translation>
            <numerusform>Restore original labels of %Ln image</numerusform>
            <numerusform>Restore original labels of %Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label %Ln image(s)…</source>
        <translation>
            <numerusform>Label %Ln image…</numerusform>
            <numerusform>Label %Ln images…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::ImageListModel</name>
    <message numerus="yes">
        <source>Stack of %Ln image(s): the wheel goes through them</source>
        <translation>
            <numerusform>Stack of %Ln image: the wheel goes through them</numerusform>
            <numerusform>Stack of %Ln images: the wheel goes through them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::ImageView</name>
    <message numerus="yes">
        <source>%1 × %2 · %n bit(s)</source>
        <translation>
            <numerusform>%1 × %2 · %n bit</numerusform>
            <numerusform>%1 × %2 · %n bits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::ImagesView</name>
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
            <numerusform>%L1 of %Ln image</numerusform>
            <numerusform>%L1 of %Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) of one study</source>
        <translation>
            <numerusform>%Ln image of one study</numerusform>
            <numerusform>%Ln images of one study</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) of patient %1</source>
        <translation>
            <numerusform>%Ln image of patient %1</numerusform>
            <numerusform>%Ln images of patient %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tile(s)</source>
        <translation>
            <numerusform>%Ln tile</numerusform>
            <numerusform>%Ln tiles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Calibrate %Ln image(s)</source>
        <translation>
            <numerusform>Calibrate %Ln image</numerusform>
            <numerusform>Calibrate %Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the calibration of %Ln image(s)</source>
        <translation>
            <numerusform>Remove the calibration of %Ln image</numerusform>
            <numerusform>Remove the calibration of %Ln images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::JobBar</name>
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
            <numerusform>%Ln class</numerusform>
            <numerusform>%Ln classes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s)</source>
        <translation>
            <numerusform>%Ln problem</numerusform>
            <numerusform>%Ln problems</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln waiting</numerusform>
            <numerusform>%Ln waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::LabelEditor</name>
    <message numerus="yes">
        <source>Label %Ln image(s)</source>
        <translation>
            <numerusform>Label %Ln image</numerusform>
            <numerusform>Label %Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Label %Ln image(s) as %1</source>
        <translation>
            <numerusform>Label %Ln image as %1</numerusform>
            <numerusform>Label %Ln images as %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the label of %Ln image(s)</source>
        <translation>
            <numerusform>Remove the label of %Ln image</numerusform>
            <numerusform>Remove the label of %Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the labels of %Ln image(s)</source>
        <translation>
            <numerusform>Change the labels of %Ln image</numerusform>
            <numerusform>Change the labels of %Ln images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::LatentView</name>
    <message numerus="yes">
        <source>%n file(s) written to %1</source>
        <translation>
            <numerusform>%n file written to %1</numerusform>
            <numerusform>%n files written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::LeakCard</name>
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
            <numerusform>%Ln group of duplicates</numerusform>
            <numerusform>%Ln groups of duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fix all: move %Ln image(s)</source>
        <translation>
            <numerusform>Fix all: move %Ln image</numerusform>
            <numerusform>Fix all: move %Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln study(s)</source>
        <translation>
            <numerusform>%Ln study</numerusform>
            <numerusform>%Ln studies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If names like person12_bacteria and person12_virus are two patients, none is in more than one split. If the number alone counts, %Ln patient(s) are. &apos;%1&apos; below is the safer reading.</source>
        <translation>
            <numerusform>If names like person12_bacteria and person12_virus are two patients, none is in more than one split. If the number alone counts, %Ln patient is. &apos;%1&apos; below is the safer reading.</numerusform>
            <numerusform>If names like person12_bacteria and person12_virus are two patients, none is in more than one split. If the number alone counts, %Ln patients are. &apos;%1&apos; below is the safer reading.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::MainWindow</name>
    <message numerus="yes">
        <source>%Ln run(s) were interrupted. You can resume them from their last checkpoints.</source>
        <translation>
            <numerusform>%Ln run was interrupted. You can resume it from its last checkpoint.</numerusform>
            <numerusform>%Ln runs were interrupted. You can resume them from their last checkpoints.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting job(s) will not run.</source>
        <translation>
            <numerusform>%Ln waiting job will not run.</numerusform>
            <numerusform>%Ln waiting jobs will not run.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::OverviewView</name>
    <message numerus="yes">
        <source>%Ln problem(s) copied.</source>
        <translation>
            <numerusform>%Ln problem copied.</numerusform>
            <numerusform>%Ln problems copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) have no patient.</source>
        <translation>
            <numerusform>%Ln image has no patient.</numerusform>
            <numerusform>%Ln images have no patient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) have neither patient nor study.</source>
        <translation>
            <numerusform>%Ln image has neither patient nor study.</numerusform>
            <numerusform>%Ln images have neither patient nor study.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are of images whose patient is unknown.</source>
        <translation>
            <numerusform>%Ln of them is of images whose patient is unknown.</numerusform>
            <numerusform>%Ln of them are of images whose patient is unknown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::QualityPanel</name>
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
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::RecipeEditor</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::RunInspector</name>
    <message numerus="yes">
        <source>%n run(s) selected</source>
        <translation>
            <numerusform>%n run selected</numerusform>
            <numerusform>%n runs selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::RunListModel</name>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation>
            <numerusform>%n class</numerusform>
            <numerusform>%n classes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::RunsPage</name>
    <message numerus="yes">
        <source>%n other run(s) were interrupted too.</source>
        <translation>
            <numerusform>%n other run was interrupted too.</numerusform>
            <numerusform>%n other runs were interrupted too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %n run(s)?</source>
        <translation>
            <numerusform>Delete %n run?</numerusform>
            <numerusform>Delete %n runs?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::SetInspector</name>
    <message numerus="yes">
        <source>%Ln problem(s): these files are left out</source>
        <translation>
            <numerusform>%Ln problem: this file is left out</numerusform>
            <numerusform>%Ln problems: these files are left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %Ln more; copy the list to see all.</source>
        <translation>
            <numerusform>… and %Ln more; copy the list to see all.</numerusform>
            <numerusform>… and %Ln more; copy the list to see all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) copied.</source>
        <translation>
            <numerusform>%Ln problem copied.</numerusform>
            <numerusform>%Ln problems copied.</numerusform>
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
            <numerusform>%Ln study</numerusform>
            <numerusform>%Ln studies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) have neither patient nor study</source>
        <translation>
            <numerusform>%Ln image has neither patient nor study</numerusform>
            <numerusform>%Ln images have neither patient nor study</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) left out, %1</source>
        <translation>
            <numerusform>%Ln file left out, %1</numerusform>
            <numerusform>%Ln files left out, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bit(s)</source>
        <translation>
            <numerusform>%n bit</numerusform>
            <numerusform>%n bits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln remark(s) about files and tables</source>
        <translation>
            <numerusform>%Ln remark about files and tables</numerusform>
            <numerusform>%Ln remarks about files and tables</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::SetQualityModel</name>
    <message numerus="yes">
        <source>%n result(s) were resized to the original&apos;s size.</source>
        <translation>
            <numerusform>%n result was resized to the original&apos;s size.</numerusform>
            <numerusform>%n results were resized to the original&apos;s size.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n identical image(s) (∞) are excluded from the mean.</source>
        <translation>
            <numerusform>%n identical image (∞) is excluded from the mean.</numerusform>
            <numerusform>%n identical images (∞) are excluded from the mean.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not defined for %n image(s).</source>
        <translation>
            <numerusform>Not defined for %n image.</numerusform>
            <numerusform>Not defined for %n images.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::StudyPage</name>
    <message numerus="yes">
        <source>%n training(s) failed.</source>
        <translation>
            <numerusform>%n training failed.</numerusform>
            <numerusform>%n trainings failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s) are damaged. Run study repeats them.</source>
        <translation>
            <numerusform>%n training is damaged. Run study repeats it.</numerusform>
            <numerusform>%n trainings are damaged. Run study repeats them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training(s)</source>
        <translation>
            <numerusform>%n training</numerusform>
            <numerusform>%n trainings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::StudyTable</name>
    <message numerus="yes">
        <source>95 % interval by bootstrap over %1. McNemar p: %2 on %n image(s)</source>
        <translation>
            <numerusform>95 % interval by bootstrap over %1. McNemar p: %2 on %n image</numerusform>
            <numerusform>95 % interval by bootstrap over %1. McNemar p: %2 on %n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::TrainingForm</name>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::TrainingPage</name>
    <message numerus="yes">
        <source>%n damaged line(s) skipped</source>
        <translation>
            <numerusform>%n damaged line skipped</numerusform>
            <numerusform>%n damaged lines skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; is running and %n job(s) wait. A new training starts after them.</source>
        <translation>
            <numerusform>&apos;%1&apos; is running and %n job waits. A new training starts after it.</numerusform>
            <numerusform>&apos;%1&apos; is running and %n jobs wait. A new training starts after them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::ViewHistogram</name>
    <message numerus="yes">
        <source>%1: %Ln pixel(s)</source>
        <translation>
            <numerusform>%1: %Ln pixel</numerusform>
            <numerusform>%1: %Ln pixels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::ViewerPanel</name>
    <message numerus="yes">
        <source>It applies to the %Ln selected image(s) without a pixel spacing.</source>
        <translation>
            <numerusform>It applies to the %Ln selected image without a pixel spacing.</numerusform>
            <numerusform>It applies to the %Ln selected images without a pixel spacing.</numerusform>
        </translation>
    </message>
</context>
</TS>
