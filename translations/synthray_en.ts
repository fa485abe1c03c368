<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Classification</name>
    <message numerus="yes">
        <source>With %n class(es) there is nothing to tell apart.</source>
        <translation>
            <numerusform>With %n class there is nothing to tell apart.</numerusform>
            <numerusform>With %n classes there is nothing to tell apart.</numerusform>
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
        <source>  images (patients); %n patient(s) in all</source>
        <translation>
            <numerusform>  images (patients); %n patient in all</numerusform>
            <numerusform>  images (patients); %n patients in all</numerusform>
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
        <source>LEAKS, %n: the same patient or image in more than one split flatters the result (fix: synthray-cli split --fix)</source>
        <translation>
            <numerusform>LEAKS, %n: the same patient or image in more than one split flatters the result (mend: synthray-cli split --fix)</numerusform>
            <numerusform>LEAKS, %n: the same patient or image in more than one split flatters the result (mend: synthray-cli split --fix)</numerusform>
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
        <source>%n result(s) were brought to the original&apos;s size.</source>
        <translation>
            <numerusform>%n result was brought to the original&apos;s size.</numerusform>
            <numerusform>%n results were brought to the original&apos;s size.</numerusform>
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
        <source>  images (studies); %n study(s) in all</source>
        <translation>
            <numerusform>  images (studies); %n study in all</numerusform>
            <numerusform>  images (studies); %n studies in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Deidentify</name>
    <message numerus="yes">
        <source>Stopped after %n file(s), which images.csv lists.</source>
        <translation>
            <numerusform>Stopped after %n file, which images.csv lists.</numerusform>
            <numerusform>Stopped after %n files, which images.csv lists.</numerusform>
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
        <source>Training runs on the CPU (%n thread(s)), as asked for.</source>
        <translation>
            <numerusform>Training runs on the CPU (%n thread), as asked for.</numerusform>
            <numerusform>Training runs on the CPU (%n threads), as asked for.</numerusform>
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
        <source>A set of %n image(s) is too small for this measure.</source>
        <translation>
            <numerusform>A set of %n image is too small for this measure.</numerusform>
            <numerusform>A set of %n images is too small for this measure.</numerusform>
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
        <source>Stopped after %n image(s); they stay in &apos;%1&apos;.</source>
        <translation>
            <numerusform>Stopped after %n image; they stay in &apos;%1&apos;.</numerusform>
            <numerusform>Stopped after %n images; they stay in &apos;%1&apos;.</numerusform>
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
            <numerusform>None of the %n image in &apos;%1&apos; can be opened. The first: %2</numerusform>
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
        <source>%n image(s) without an extension lie outside the table&apos;s folder: they are not opened from there. Write the table into the images&apos; folder.</source>
        <translation>
            <numerusform>%n image without an extension lies outside the table&apos;s folder: it is not opened from there. Write the table into the images&apos; folder.</numerusform>
            <numerusform>%n images without an extension lie outside the table&apos;s folder: they are not opened from there. Write the table into the images&apos; folder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are in no split: they take no part in training or judging.</source>
        <translation>
            <numerusform>%n image is in no split: it takes no part in training or judging.</numerusform>
            <numerusform>%n images are in no split: they take no part in training or judging.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The %1 split has %n image(s): too few to judge on. Deal the set out with larger parts.</source>
        <translation>
            <numerusform>The %1 split has %n image: too few to judge on. Deal the set out with larger parts.</numerusform>
            <numerusform>The %1 split has %n images: too few to judge on. Deal the set out with larger parts.</numerusform>
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
        <source>%n patient(s) have images of more than one class, &apos;%1&apos; first: right for a course of illness, wrong for a mixed-up label.</source>
        <translation>
            <numerusform>%n patient has images of more than one class, &apos;%1&apos; first: right for a course of illness, wrong for a mixed-up label.</numerusform>
            <numerusform>%n patients have images of more than one class, &apos;%1&apos; first: right for a course of illness, wrong for a mixed-up label.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have no patient: whether one is in two splits cannot be told of them.</source>
        <translation>
            <numerusform>%n image has no patient: whether it is in two splits cannot be told of it.</numerusform>
            <numerusform>%n images have no patient: whether one is in two splits cannot be told of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n file(s) that are %1 are of the class &apos;%2&apos;: the kind of file may give the class away.</source>
        <translation>
            <numerusform>The %n file that is %1 is of the class &apos;%2&apos;: the kind of file may give the class away.</numerusform>
            <numerusform>All %n files that are %1 are of the class &apos;%2&apos;: the kind of file may give the class away.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are MONOCHROME1 (low values are bright) among others that are not: they are turned round when shown and trained on. Look whether they then look alike.</source>
        <translation>
            <numerusform>%n image is MONOCHROME1 (low values are bright) among others that are not: it is turned round when shown and trained on. Look whether they then look alike.</numerusform>
            <numerusform>%n images are MONOCHROME1 (low values are bright) among others that are not: they are turned round when shown and trained on. Look whether they then look alike.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The images have %n different size(s), %1 to %2 px wide and %3 to %4 px high: how they become squares changes what is learned.</source>
        <translation>
            <numerusform>The images have %n size, %1 to %2 px wide and %3 to %4 px high: how they become squares changes what is learned.</numerusform>
            <numerusform>The images have %n different sizes, %1 to %2 px wide and %3 to %4 px high: how they become squares changes what is learned.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have not been opened yet: sizes, depths and these remarks are without them.</source>
        <translation>
            <numerusform>%n image has not been opened yet: sizes, depths and these remarks are without it.</numerusform>
            <numerusform>%n images have not been opened yet: sizes, depths and these remarks are without them.</numerusform>
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
        <source>%n image(s) have no patient and were not read yet, &apos;%1&apos; first: copies among them could not be kept together.</source>
        <translation>
            <numerusform>%n image has no patient and was not read yet, &apos;%1&apos; first: copies of it could not be kept together.</numerusform>
            <numerusform>%n images have no patient and were not read yet, &apos;%1&apos; first: copies among them could not be kept together.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) with several labels count under the rarest of them.</source>
        <translation>
            <numerusform>%n image with several labels counts under the rarest of them.</numerusform>
            <numerusform>%n images with several labels count under the rarest of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) or groups have images of several classes: each counts under the rarest of them.</source>
        <translation>
            <numerusform>%n patient or group has images of several classes: it counts under the rarest of them.</numerusform>
            <numerusform>%n patients or groups have images of several classes: each counts under the rarest of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) without a class are dealt out as a class of their own.</source>
        <translation>
            <numerusform>%n image without a class is dealt out as a class of its own.</numerusform>
            <numerusform>%n images without a class are dealt out as a class of their own.</numerusform>
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
        <source>%n image(s) without a patient are each a group of their own: if one patient has several of them, they may be in different parts.</source>
        <translation>
            <numerusform>%n image without a patient is a group of its own: if one patient has several images, they may be in different parts.</numerusform>
            <numerusform>%n images without a patient are each a group of their own: if one patient has several of them, they may be in different parts.</numerusform>
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
        <source>%n patient(s) or studies have images of more than one class, &apos;%1&apos; first: right for a course of illness, wrong for a mixed-up label.</source>
        <translation>
            <numerusform>%n patient or study has images of more than one class, &apos;%1&apos; first: right for a course of illness, wrong for a mixed-up label.</numerusform>
            <numerusform>%n patients or studies have images of more than one class, &apos;%1&apos; first: right for a course of illness, wrong for a mixed-up label.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have neither patient nor study: whether one is in two splits cannot be told of them.</source>
        <translation>
            <numerusform>%n image has neither patient nor study: whether one is in two splits cannot be told of it.</numerusform>
            <numerusform>%n images have neither patient nor study: whether one is in two splits cannot be told of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) of 16 bits hold no value above %1 of 65,535: they are shown and trained on nearly black. Choose a window in the viewer to see them; &apos;synthray-cli render --window&apos; writes them with one, to train on.</source>
        <translation>
            <numerusform>%n image of 16 bits holds no value above %1 of 65,535: it is shown and trained on nearly black. Choose a window in the viewer to see it; &apos;synthray-cli render --window&apos; writes it with one, to train on.</numerusform>
            <numerusform>%n images of 16 bits hold no value above %1 of 65,535: they are shown and trained on nearly black. Choose a window in the viewer to see them; &apos;synthray-cli render --window&apos; writes them with one, to train on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of near duplicates are in different parts: results on test images may look better than they are. &apos;Near duplicates together&apos; (nearTogether) keeps them in one.</source>
        <translation>
            <numerusform>%n pair of near duplicates is in different parts: results on test images may look better than they are. &apos;Near duplicates together&apos; (nearTogether) keeps it in one.</numerusform>
            <numerusform>%n pairs of near duplicates are in different parts: results on test images may look better than they are. &apos;Near duplicates together&apos; (nearTogether) keeps them in one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) have several names that differ only in capitals or blanks, &apos;%1&apos; and &apos;%2&apos; first. Are they one? Then switch on &apos;Ignore capitals and blanks in names&apos; under Data, Splits.</source>
        <translation>
            <numerusform>%n patient has several names that differ only in capitals or blanks, &apos;%1&apos; and &apos;%2&apos;. Are they one? Then switch on &apos;Ignore capitals and blanks in names&apos; under Data, Splits.</numerusform>
            <numerusform>%n patients have several names that differ only in capitals or blanks, &apos;%1&apos; and &apos;%2&apos; first. Are they one? Then switch on &apos;Ignore capitals and blanks in names&apos; under Data, Splits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; holds %n mask(s) of the images beside it: they are no images of the set.</source>
        <translation>
            <numerusform>&apos;%1&apos; holds %n mask of the images beside it: it is no image of the set.</numerusform>
            <numerusform>&apos;%1&apos; holds %n masks of the images beside it: they are no images of the set.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos;: %n value(s) of -1 (not certain) were read as no label.</source>
        <translation>
            <numerusform>&apos;%1&apos;: %n value of -1 (not certain) was read as no label.</numerusform>
            <numerusform>&apos;%1&apos;: %n values of -1 (not certain) were read as no label.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Learn</name>
    <message numerus="yes">
        <source>&apos;%1&apos; gives only %n image(s) to train on; a generator needs at least 2.</source>
        <translation>
            <numerusform>&apos;%1&apos; gives only %n image to train on; a generator needs at least 2.</numerusform>
            <numerusform>&apos;%1&apos; gives only %n images to train on; a generator needs at least 2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (batch) is %2, but there are only %n image(s) to train on.</source>
        <translation>
            <numerusform>%1 (batch) is %2, but there are only %n image to train on.</numerusform>
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
        <source>&apos;%1&apos; has %n image(s) that open; a comparison of distributions needs at least two.</source>
        <translation>
            <numerusform>&apos;%1&apos; has %n image that opens; a comparison of distributions needs at least two.</numerusform>
            <numerusform>&apos;%1&apos; has %n images that open; a comparison of distributions needs at least two.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have no class and are not judged.</source>
        <translation>
            <numerusform>%n image has no class and is not judged.</numerusform>
            <numerusform>%n images have no class and are not judged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) of %1 are not judged: the network knows %2 only.</source>
        <translation>
            <numerusform>%n image of %1 is not judged: the network knows %2 only.</numerusform>
            <numerusform>%n images of %1 are not judged: the network knows %2 only.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The split %1 has only %n image(s): its numbers are very uncertain.</source>
        <translation>
            <numerusform>The split %1 has only %n image: its numbers are very uncertain.</numerusform>
            <numerusform>The split %1 has only %n images: its numbers are very uncertain.</numerusform>
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
        <source>Stopped early: %n epoch(s) without a better one than epoch %1.</source>
        <translation>
            <numerusform>Stopped early: %n epoch without a better one than epoch %1.</numerusform>
            <numerusform>Stopped early: %n epochs without a better one than epoch %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these images were trained on: the numbers are better than they would be on new images.</source>
        <translation>
            <numerusform>%n of these images was trained on: the numbers are better than they would be on new images.</numerusform>
            <numerusform>%n of these images were trained on: the numbers are better than they would be on new images.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patient(s) have images in more than one of the set&apos;s splits, &apos;%1&apos; first (%2).</source>
        <translation>
            <numerusform>%n patient has images in more than one of the set&apos;s splits, &apos;%1&apos; first (%2).</numerusform>
            <numerusform>%n patients have images in more than one of the set&apos;s splits, &apos;%1&apos; first (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are in more than one of the set&apos;s splits as copies, &apos;%1&apos; first (%2).</source>
        <translation>
            <numerusform>%n image is in more than one of the set&apos;s splits as copies, &apos;%1&apos; first (%2).</numerusform>
            <numerusform>%n images are in more than one of the set&apos;s splits as copies, &apos;%1&apos; first (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have a near duplicate in another of the set&apos;s splits, &apos;%1&apos; first (%2).</source>
        <translation>
            <numerusform>%n image has a near duplicate in another of the set&apos;s splits, &apos;%1&apos; first (%2).</numerusform>
            <numerusform>%n images have a near duplicate in another of the set&apos;s splits, &apos;%1&apos; first (%2).</numerusform>
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
        <source>%n tensor(s) hold values that are not numbers, the first one %1</source>
        <translation>
            <numerusform>%n tensor holds values that are not numbers: %1</numerusform>
            <numerusform>%n tensors hold values that are not numbers, the first one %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) are on both sides: the values are better than they should be.</source>
        <translation>
            <numerusform>%n image is on both sides: the values are better than they should be.</numerusform>
            <numerusform>%n images are on both sides: the values are better than they should be.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n training image(s) did not open: near-copies of them were not looked for.</source>
        <translation>
            <numerusform>%n training image did not open: near-copies of it were not looked for.</numerusform>
            <numerusform>%n training images did not open: near-copies of them were not looked for.</numerusform>
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
            <numerusform>None of the %n image can be opened. The first: %1</numerusform>
            <numerusform>None of the %n images can be opened. The first: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OpenDialogs</name>
    <message numerus="yes">
        <source>%Ln image(s) carry labels or splits of yours that are in no file.</source>
        <translation>
            <numerusform>%Ln image carries labels or splits of yours that are in no file.</numerusform>
            <numerusform>%Ln images carry labels or splits of yours that are in no file.</numerusform>
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
        <source>%n image(s) of a patient sit on both sides of a split</source>
        <translation>
            <numerusform>%n image of a patient sits on both sides of a split</numerusform>
            <numerusform>%n images of a patient sit on both sides of a split</numerusform>
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
        <source>Only %n training image(s) of fold %1 have the label &apos;%2&apos; alone: too few to fit the generator of the arm &apos;%3&apos; on.</source>
        <translation>
            <numerusform>Only %n training image of fold %1 has the label &apos;%2&apos; alone: too few to fit the generator of the arm &apos;%3&apos; on.</numerusform>
            <numerusform>Only %n training images of fold %1 have the label &apos;%2&apos; alone: too few to fit the generator of the arm &apos;%3&apos; on.</numerusform>
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
        <source>%n training(s) failed; the reasons stand at the end.</source>
        <translation>
            <numerusform>%n training failed; the reason stands at the end.</numerusform>
            <numerusform>%n trainings failed; the reasons stand at the end.</numerusform>
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
        <source>%n file(s) could not be read as images and take no part</source>
        <translation>
            <numerusform>%n file could not be read as an image and takes no part</numerusform>
            <numerusform>%n files could not be read as images and take no part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) have further labels that the study leaves out; they count as images of its classes alone</source>
        <translation>
            <numerusform>%n image has further labels that the study leaves out; it counts as an image of its classes alone</numerusform>
            <numerusform>%n images have further labels that the study leaves out; they count as images of its classes alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; has %n image(s) for the study: too few, it takes at least %2.</source>
        <translation>
            <numerusform>&apos;%1&apos; has %n image for the study: too few, it takes at least %2.</numerusform>
            <numerusform>&apos;%1&apos; has %n images for the study: too few, it takes at least %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The folder has %n such image(s) of %1.</source>
        <translation>
            <numerusform>The folder has %n such image of %1.</numerusform>
            <numerusform>The folder has %n such images of %1.</numerusform>
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
        <source>%n image(s) of %1, %2 classes; dealt by patient into training, validation and test</source>
        <translation>
            <numerusform>%n image of %1, %2 classes; dealt by patient into training, validation and test</numerusform>
            <numerusform>%n images of %1, %2 classes; dealt by patient into training, validation and test</numerusform>
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
        <source>%n image(s) of %1, said to be %2</source>
        <translation>
            <numerusform>%n image of %1, said to be %2</numerusform>
            <numerusform>%n images of %1, said to be %2</numerusform>
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
    <name>synthray::DataPage</name>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln pair</numerusform>
            <numerusform>%Ln pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) did not open; the reasons are listed on the right.</source>
        <translation>
            <numerusform>%Ln file did not open; the reasons are listed on the right.</numerusform>
            <numerusform>%Ln files did not open; the reasons are listed on the right.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::DeidentifyDialog</name>
    <message numerus="yes">
        <source>%n image(s) may show names and will be written all the same:</source>
        <translation>
            <numerusform>%n image may show names and will be written all the same:</numerusform>
            <numerusform>%n images may show names and will be written all the same:</numerusform>
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
        <source>%Ln image(s) are no DICOM images and become PNG files.</source>
        <translation>
            <numerusform>%Ln image is no DICOM image and becomes a PNG file.</numerusform>
            <numerusform>%Ln images are no DICOM images and become PNG files.</numerusform>
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
</context>
<context>
    <name>synthray::EvaluationView</name>
    <message numerus="yes">
        <source>%n image(s) were left out. The first: %1</source>
        <translation>
            <numerusform>%n image was left out: %1</numerusform>
            <numerusform>%n images were left out. The first: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::ExportDialog</name>
    <message numerus="yes">
        <source>%n image(s) were left out:</source>
        <translation>
            <numerusform>%n image was left out:</numerusform>
            <numerusform>%n images were left out:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::ImageActions</name>
    <message numerus="yes">
        <source>Take %Ln image(s) out of the splits</source>
        <translation>
            <numerusform>Take %Ln image out of the splits</numerusform>
            <numerusform>Take %Ln images out of the splits</numerusform>
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
        <source>Original labels of %Ln image(s)</source>
        <translation>
            <numerusform>Original labels of %Ln image</numerusform>
            <numerusform>Original labels of %Ln images</numerusform>
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
        <source>%n near-copies of training images were held back.</source>
        <translation>
            <numerusform>%n near-copy of a training image was held back.</numerusform>
            <numerusform>%n near-copies of training images were held back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::ImageView</name>
    <message numerus="yes">
        <source>%1 × %2 · %n bit(s)</source>
        <translation>
            <numerusform>%1 × %2 · %n bit</numerusform>
            <numerusform>%1 × %2 · %n bit</numerusform>
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
        <source>Label %Ln image(s) %1</source>
        <translation>
            <numerusform>Label %Ln image %1</numerusform>
            <numerusform>Label %Ln images %1</numerusform>
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
            <numerusform>Mend all: move %Ln image</numerusform>
            <numerusform>Mend all: move %Ln images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln study(s)</source>
        <translation>
            <numerusform>%Ln study</numerusform>
            <numerusform>%Ln studies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::MainWindow</name>
    <message numerus="yes">
        <source>%Ln run(s) broke off before their end. They can go on from their last checkpoints.</source>
        <translation>
            <numerusform>%Ln run broke off before their end. They can go on from their last checkpoints.</numerusform>
            <numerusform>%Ln runs broke off before their end. They can go on from their last checkpoints.</numerusform>
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
            <numerusform>%Ln problem: these files are left out</numerusform>
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
        <source>%Ln study(s) of images without a patient</source>
        <translation>
            <numerusform>%Ln study of images without a patient</numerusform>
            <numerusform>%Ln studies of images without a patient</numerusform>
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
        <source>%Ln remark(s) about tables</source>
        <translation>
            <numerusform>%Ln remark about tables</numerusform>
            <numerusform>%Ln remarks about tables</numerusform>
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
            <numerusform>%n bit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::SetQualityModel</name>
    <message numerus="yes">
        <source>%n result(s) were brought to the original&apos;s size.</source>
        <translation>
            <numerusform>%n result was brought to the original&apos;s size.</numerusform>
            <numerusform>%n results were brought to the original&apos;s size.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s) without any difference (∞) are not in the mean.</source>
        <translation>
            <numerusform>%n image without any difference (∞) is not in the mean.</numerusform>
            <numerusform>%n images without any difference (∞) are not in the mean.</numerusform>
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
        <source>%n training(s) are damaged; Run study makes them again.</source>
        <translation>
            <numerusform>%n training is damaged; Run study makes it again.</numerusform>
            <numerusform>%n trainings are damaged; Run study makes them again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>synthray::StudyTable</name>
    <message numerus="yes">
        <source>95 % interval by bootstrap over patients. McNemar p: %1 on %n image(s)</source>
        <translation>
            <numerusform>95 % interval by bootstrap over patients. McNemar p: %1 on %n image</numerusform>
            <numerusform>95 % interval by bootstrap over patients. McNemar p: %1 on %n images</numerusform>
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
        <source>%n damaged line(s) left out</source>
        <translation>
            <numerusform>%n damaged line left out</numerusform>
            <numerusform>%n damaged lines left out</numerusform>
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
</TS>
