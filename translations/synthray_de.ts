<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Augmentation</name>
    <message>
        <source>%1: there are no 16-bit grey pixels to work on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and right change places: the heart lies on the other side, and side markers read backwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film stands on its head and is mirrored: turned upright again, left and right have changed places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2) must be greater than %3 (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rectangle is left, upper, right, lower, in pixels of the film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right and lower: the rectangle of %1 × %2 pixels is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most 100 million pixels are cut out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Catalog</name>
    <message>
        <source>There is no preset &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known ones: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>%1 GFLOP/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Synthray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cores, threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cores, %2 threads for tensors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>BLAS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oneDNN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to mend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not an option of this command.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no option &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;runs&apos; takes &apos;list&apos; and a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no folder &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the folder in which the runs lie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No runs in &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s left</source>
        <translation type="unfinished">noch %1 s</translation>
    </message>
    <message>
        <source>%1 min left</source>
        <translation type="unfinished">noch %1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation type="unfinished">noch %1 h %2 min</translation>
    </message>
    <message>
        <source>device, BLAS and its measured speed, threads, versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what a folder of films holds, and which files do not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>properties of one film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one film as it is displayed, as PNG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apply a recipe to a film or a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>train a generator on a folder of films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go on with a run from its last checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>films out of a trained run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the runs in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>augment, train a small DCGAN and generate, on the sample films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: synthray-cli COMMAND [OPTIONS]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit code: 0 done, 1 failed, 2 wrong use. With --json, stdout holds one JSON document; messages go to stderr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: synthray-cli %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a smaller batch, image size or set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unexpected error stopped the work: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name either --recipe FILE or --preset ID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known presets: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no preset &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1: &apos;%2&apos; is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes a whole number, %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;augment&apos; takes one film or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the folder to write into with -o OUT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--copies and --each do not go together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--each writes one film a method; --copies runs the whole recipe several times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--bits: &apos;%1&apos; is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes 8 or 16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;synthray-cli help&apos; shows how &apos;augment&apos; is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; lies in &apos;%2&apos;, the folder of the films: the next scan would take the results for films.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder outside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) written to &apos;%1&apos;.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;. Known ones: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished: %1 epochs on %2 films.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped after %1 of %2 epochs; &apos;synthray-cli resume&apos; goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sample grid: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No --class given: training on all %1 classes together (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not expected here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--set takes key=value, not &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the folder of one run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--count takes 1 to 100000, not &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--seed takes a whole number, not &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--epoch takes the number of an epoch, not &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--threads takes 0 to 256, not &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n synthetic film(s) written: %1 to %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looking for films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No film in &apos;%1&apos; can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;synthray-cli scan&apos; lists the reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot make the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before training began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drawing the contact sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;demo&apos; does not take &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--minutes: &apos;%1&apos; is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes 0.1 to 10000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample films are not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a folder of films with --data DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is there already and not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder with -o OUT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact sheet:    %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Augmented films:  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generated films:  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training run:     %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no class)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) skipped:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>--window needs two numbers: the centre and the width.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--window: the width must be above 0, not %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--window can be given only once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>render takes one film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>-o is missing: the PNG file to write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--bits must be 8 or 16, not &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--frame must be a whole number, not &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scan needs a folder or films.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before all films were opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the films can be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>info takes one film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to show &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Device</name>
    <message>
        <source>reference BLAS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>built-in BLAS</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Training runs on the CPU (%n thread(s)): no CUDA device was found.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thread(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Training runs on the GPU %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training runs on the GPU %1 with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LibTorch computes with the slow reference BLAS (%1): training takes ten times as long as it could.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 starts threads of its own beside LibTorch&apos;s: training is up to 1.6 times slower than it could be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This LibTorch was built without oneDNN: convolutions are slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use a LibTorch that has it (Debian&apos;s and the official builds for x86-64 do).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OMP_WAIT_POLICY is &apos;active&apos;: with another busy program beside it, training becomes several times slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the program without this variable, or with OMP_WAIT_POLICY=passive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OMP_NUM_THREADS limits other programs to %1 of %2 cores; this program sets its threads itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the &apos;threads&apos; setting to choose the number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine has %1 of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train with a small batch and close other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use auto, cpu, cuda or cuda:0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Training runs on the CPU (%n thread(s)), as asked for.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The device &apos;%1&apos; was asked for, but no CUDA device was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &apos;auto&apos; or &apos;cpu&apos;, or install the NVIDIA driver and a LibTorch with CUDA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The device &apos;%1&apos; does not exist: this machine has %n CUDA device(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose &apos;auto&apos;, or a number from 0 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install an optimised BLAS: %1. If it is installed already, choose it with: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the OpenBLAS that shares LibTorch&apos;s threads: %1. If it is installed already, choose it with: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the OpenBLAS that uses all cores: %1. If it is installed already, choose it with: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Diagnosis</name>
    <message>
        <source>D(x) %1, D(G(z)) %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The discriminator wins: %1. The generator hardly learns from it; a lower learning rate for D or more films may help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The discriminator takes generated films for real ones: %1. A higher learning rate for D, or a lower one for G, may help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The discriminator cannot tell them apart: %1. Either the films are very good or D does not learn: look at the samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The discriminator leads: %1. Watch whether the samples still change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Balanced: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too early to say anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The discriminator swings from one extreme to the other: D and G chase each other. Lower learning rates may calm them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The loss of G rises: from %1 to %2 since step %3.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Processor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads for training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vector units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear algebra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 GFLOP/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing slows this machine down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For research and teaching only. Not a medical device: not for diagnosis or treatment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later; it comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typeface: Inter by The Inter Project Authors, SIL Open Font License 1.1. Plots: QCustomPlot by Emanuel Eichhammer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>The recipe has no step that is switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a method, or switch one on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copies: &apos;%1&apos; is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes 1 to 1000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bits: &apos;%1&apos; is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes 8, 16, or 0 for the film&apos;s own depth.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder to write into was named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; lies in the folder of the films: the next scan would take the results for films.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder outside &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>augmenting films</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Only the first of %n frame(s) was used.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There was not enough memory for this film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n film(s); they stay in &apos;%1&apos;.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>%1 &apos;%2&apos;: no space is left on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space or choose another folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 &apos;%2&apos;: you have no permission for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of your own, or change the permissions of this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 &apos;%2&apos;: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the path exists and can be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 bytes; at most %3 are read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not look like the file that was meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not valid JSON: %2 at byte %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the top level is not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the file in a text editor or save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot make the folder &apos;%1&apos;: &apos;%2&apos; is a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot make the folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Films</name>
    <message>
        <source>its first block is not a PNG header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its picture cannot be decoded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a TIFF of floating-point numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a TIFF of %1 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its tiles have an impossible size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its rows are shorter than its header says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the path, and that its disk is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a folder, not a film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name one file in it, or scan the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a regular file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a PNG, JPEG, TIFF, BMP or DICOM file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is empty (0 bytes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it again from where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too large: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films of up to %1 can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is damaged: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy or export it again from where it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is cut off (truncated)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert it to an 8- or 16-bit PNG or to uncompressed DICOM.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 pixels, %3 frames</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; says that it has %2: too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films of up to %1 million pixels, %2 a side, can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header says %1 × %2 pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a text file, not the %2 that its name says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a text file, not a film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not begin like a film: it is not the %2 that its name says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not begin like a film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films are PNG, JPEG, TIFF, BMP or DICOM files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, or use a smaller film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be decoded: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; has one frame: there is no frame %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 frames: there is no frame %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frames are counted from 0 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be encoded as PNG.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header is not one of a BMP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JPEG of %1 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lossless or hierarchical JPEG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JPEG with %1 colour channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its picture begins before its size is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its picture has another size than its header says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no film %1 in a set of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory for the films (%1 MB).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a smaller image size, or a lower memory limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The films need %1 MB in &apos;%2&apos;, which does not have that much space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free some space, choose another folder or a smaller image size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, or use smaller films.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no film in this set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, class or split.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An image size of %1 is not possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose 1 to 4096 pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reading films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped while reading the films.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>None of the %n film(s) can be opened. The first: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder or film was named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a folder of films.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; may not be read by you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change its permissions or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped while looking for films.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) seen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %n film(s) in &apos;%1&apos; can be opened. The first: %2</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder with PNG, JPEG, TIFF, BMP or DICOM files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) without extension</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n %1 file(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no film in &apos;%1&apos;, only %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder tree: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n class(es)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Class folders: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class folders with %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flat folder: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single files: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n film(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot read &apos;%1&apos;: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scan the folder again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opening films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a DICOM object without a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is a DICOM object (%1) without a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its pixels have %1 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 bits with high bit %3 cannot be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its pixels have %1 samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its pixels are floating-point numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its compression is not handled (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has no pixel data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its pixel data are too short: %1 of %2 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its colour palette is missing or broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its pixels are compressed single bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frame %1 cannot be decoded (%2)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImageView</name>
    <message>
        <source>Window %1 of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 to 99 % of the pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 to 95 % of the pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower half of the values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper half of the values</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JobRunner</name>
    <message>
        <source>There is not enough memory for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a smaller batch, image size or set, or close other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unexpected error stopped the work: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is still running.</source>
        <translation type="unfinished">„%1“ läuft noch.</translation>
    </message>
    <message>
        <source>Wait for it to finish or stop it first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Learn</name>
    <message>
        <source>There is not enough memory for this network and batch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a smaller batch or network width, or close other programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LibTorch reported an error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again with device &apos;cpu&apos; and the preset&apos;s default settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An unexpected error stopped the work: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is damaged: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take another checkpoint, or train again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos;: tensor &apos;%2&apos; has the type &apos;%3&apos;, which is not read here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Convert it to float32 first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shape of &apos;%1&apos; makes no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the data of &apos;%1&apos; lies outside the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the data of &apos;%1&apos; does not fit its shape</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header is not valid JSON (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the data of &apos;%1&apos; overlaps another tensor or leaves a hole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes at its end belong to no tensor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends before its header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its header claims %1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends within its header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it ends within &apos;%1&apos;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checkpoint &apos;%1&apos; is damaged: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume from an earlier checkpoint, or train again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has %1 bytes where %2 were written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its SHA-256 differs from the one noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not describe a checkpoint of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds no checkpoint yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train it for at least one checkpoint first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos;: &apos;%2&apos; has another shape than this network&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; lacks &apos;%2&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to another network or to other settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training was stopped at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume goes on from the last checkpoint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training broke down in epoch %1 (step %2): the losses are no longer numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose lower learning rates (lrG, lrD) and start again; the last checkpoint is from before that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped before training began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes there: %1. Splits: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no class &apos;%1&apos; in &apos;%2&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no split &apos;%1&apos; in &apos;%2&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No film of &apos;%1&apos; is left to train on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&apos;%1&apos; gives only %n film(s) to train on; a generator needs at least 2.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a class or folder with more films.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (batch) is %2, but there are only %n film(s) to train on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Set batch to %1 or less, or choose more films.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run of kind &apos;%1&apos; cannot be trained here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind must be &apos;gan&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder of films is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that holds the films to train on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fingerprinting the films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run &apos;%1&apos; is finished already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a new run with more epochs, or generate films from this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing the films with those of the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The films in &apos;%1&apos; have changed since the run began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the old films back, or start a new run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resumed from the previous checkpoint: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes 1 to 100000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a run that makes films.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; keeps no snapshot of epoch %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshots there: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n film(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Film %1 of %2</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of films of your own instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Params</name>
    <message>
        <source>Spine study (7 methods)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spine study (shear 30 rad, literal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nearest neighbour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bilinear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bicubic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lanczos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpolation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How grey levels between the pixels of the film are found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey level outside the film: 0 black, 255 white.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First column that is kept; outside the film is black.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First row that is kept; outside the film is black.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First column that is not kept any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First row that is not kept any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turns the film counter-clockwise about its centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counter-clockwise; negative turns clockwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the corners</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enlarges the film so that no corner is cut off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horizontal flip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirrors left and right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertical flip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirrors top and bottom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuts a rectangle out of the film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cuts a rectangle out of the film and resizes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns of the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slants the film about its centre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By how much upright lines lean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Direction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>horizontal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vertical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether rows or columns of the film slide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shear (literal radians)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The map column = u - sin(s) v, row = cos(s) v, as the first study&apos;s tool applied it to an angle in radians.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In radians: 30 rad are 1719°.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2): &apos;%3&apos; is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no parameter &apos;%1&apos; here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known ones: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long to train. The Radford preset shows every film once in an epoch; the chest study&apos;s epoch has films / batch steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films in one training step; at most as many as the set holds. Larger batches need more memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate, generator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step size of Adam for the network that draws.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate, discriminator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step size of Adam for the network that judges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam β1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long Adam remembers the direction of earlier steps; 0.5 is usual for GANs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 (grey)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3 (grey films in three channels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Channels of the films that the networks see and make; radiographs need one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit to square</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut out the centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black borders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a film of any shape becomes a square: stretched (the proportions change), cut, or padded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed, films, settings and threads give the same networks, bit for bit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GPU (CUDA)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic takes a CUDA device when there is one, else the CPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CPU threads for training; 0 takes all cores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checkpoint every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often everything that a resumed run needs is saved; the last two are kept. Also saved at Stop and at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keeps the generator after the first epoch and then every so many, so that films can be made from them later; 0: never.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films in the sample grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawn after every epoch, always from the same latent vectors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters of the layers nearest to the film; the deeper ones are multiples of it. 64 is the published network; fewer train faster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DCGAN (Radford) 64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radford, Metz and Chintala 2016: transposed convolutions with batch normalisation, 64 × 64 pixels. A good first choice for a few hundred films.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chest X-ray study (128)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The generator of the chest X-ray study, 128 × 128 pixels, no batch normalisation, dropout in the discriminator. Needs many epochs: use a GPU or patience.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>Step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is no field &apos;%2&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known ones: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the name &apos;%2&apos; cannot be used in a file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use 1 to 64 letters (a-z), digits, &apos;-&apos; and &apos;_&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: method: there is no method &apos;%2&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: probability: &apos;%2&apos; is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It takes 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the parameter &apos;%2&apos; is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the name &apos;%2&apos; is used by an earlier step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give each step a name of its own: it becomes part of file names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 must be %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from 0 to 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a recipe: the field &apos;format&apos; is not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the field &apos;version&apos; must be a whole number from 1 on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe was written by a newer program (version %1 of the format).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This program reads version %1: update it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the field &apos;steps&apos; must be a list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: more than %2 steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe has no step %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: there is not enough memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 failed: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Run</name>
    <message>
        <source>This is not a Synthray run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run was made by a newer Synthray.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Synthray to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run &apos;%1&apos; is being run already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it there first, or choose another run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run folder &apos;%1&apos; cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of your own with free space for the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds a run already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue it with &apos;resume&apos;, or choose another folder for a new run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder &apos;%1&apos; is not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an empty or a new folder for the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a run: it has no run.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder that was made when the run was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos;: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&apos;%1&apos; is too large to be a run&apos;s events.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run &apos;%1&apos; is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop it first, then delete it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything in &apos;%1&apos; could be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunSpec</name>
    <message>
        <source>The run&apos;s settings have an unknown key &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known ones: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run&apos;s settings have no valid &apos;version&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It should be %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These settings were written by a newer Synthray (version %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Synthray to open them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run&apos;s setting &apos;%1&apos; must be text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run&apos;s setting &apos;%1&apos; must be an object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run&apos;s settings name no &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>&quot;%1&quot; is still running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait for its end or stop it, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The training could not be resumed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A workbench for augmenting and generating radiographs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page to start on: data, augment, generate, runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders or films to open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>synthray::AugmentPage</name>
    <message>
        <source>Augment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click on a tile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large beside the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc, double click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to all tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window: right is wider, up is brighter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle drag, Shift+left drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+wheel, + and -</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel, arrows, Home, End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset zoom and window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready-made windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corner text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move a step of the recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2, Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename or remove a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw other random numbers for the steps that use them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed: the same recipe and seed give the same pixels, here and on the command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more tile: all steps one after the other, each taken with its probability, as an export for training does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom and position of all tiles move together. The window is always shared: it is applied before the augmentations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to all tiles (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export set…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the recipe to the films of the set and write PNG files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready-made recipes, load and save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No film is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of radiographs, or drop files on the window. Each step of the recipe is then shown beside the original.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder…</source>
        <translation type="unfinished">Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open sample films</source>
        <translation type="unfinished">Beispielaufnahmen öffnen</translation>
    </message>
    <message>
        <source>Choose a preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load recipe…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save recipe…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load a recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe saved as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipes (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W %1 · L %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>synthray::DataPage</name>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows, Home, End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter, double click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One film large, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the thumbnails</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wheel over the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next or previous film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window (right is wider) and level (up is brighter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middle drag, Shift+left drag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom at the pointer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Window presets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corner text</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>Data</source>
        <translation>Daten</translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All films (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This film (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which films of the open set are augmented</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films</source>
        <translation type="unfinished">Aufnahmen</translation>
    </message>
    <message>
        <source>Each step in a file of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole recipe, one step after the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For comparing methods: every film once with every step that is switched on. Probabilities play no part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For training: each copy of a film goes through all steps, each taken with its probability.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many augmented copies of each film are made: 1 to 1,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies of each film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of the random numbers: the same recipe and seed give the same pixels, here and on the command line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey levels of the PNG files: as the film keeps 16 bits where the film has more than 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder for the new files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG files and recipe.json are written here; the films themselves are never changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the set&apos;s folders (classes, train and test)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off: all files lie side by side in one folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Depth</source>
        <translation type="unfinished">Tiefe</translation>
    </message>
    <message>
        <source>Folder for the augmented films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes %1 PNG files. Each film is shown through its own window, without patient data or names of folders above the set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No step of the recipe is switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder for the new files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the folder with its whole path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is not empty: files of the same names are replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files written to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) were left out:</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export of augmented films</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>synthray::GenerateDialog</name>
    <message>
        <source>Generate films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same seed gives the same films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last checkpoint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for the films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films</source>
        <translation type="unfinished">Aufnahmen</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every file says that it is synthetic. Files that are there already are kept: numbers go on behind them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run has no checkpoint yet: let it finish an epoch first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder for the films.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a file. Choose a folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>synthray::GeneratePage</name>
    <message>
        <source>Generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samples of the epoch before or after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first and newest samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wheel over a plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>zoom in time; drag to move, double click for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same by keyboard in a plot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All classes</source>
        <translation type="unfinished">Alle Klassen</translation>
    </message>
    <message>
        <source>All splits</source>
        <translation type="unfinished">Alle Teile</translation>
    </message>
    <message>
        <source>No films are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Trains on %n film(s) of %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No films are open. Open a folder of films on the Data page first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version has no preset &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first films come after the first epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films appear here after each epoch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The films are being read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n damaged line(s) left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished">Pause</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation type="unfinished">Wird angehalten…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">Anhalten</translation>
    </message>
    <message>
        <source>Train first, or open a run from the Runs page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run has no checkpoint yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else is running: wait for its end or stop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draws films with the generator of this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run cannot be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No films to learn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready to train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a folder of films on the Data page. A run that is there already can be opened on the Runs page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A generative network learns from the films that you have opened and draws new ones. Choose a class above and settings on the right, then start: curves and films appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open films</source>
        <translation type="unfinished">Aufnahmen öffnen</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Generating %n film(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n film(s) written to %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished">Klasse</translation>
    </message>
    <message>
        <source>The class that the network learns to draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished">Teil</translation>
    </message>
    <message>
        <source>Which part of the set is learned from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare runs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishes the step and saves; the run can be resumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation type="unfinished">Sofort anhalten</translation>
    </message>
    <message>
        <source>Ends at once; steps since the last checkpoint are run again at resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open these films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Schließen</translation>
    </message>
</context>
<context>
    <name>synthray::ImageView</name>
    <message>
        <source>Film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 · %3 bit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W %1 · L %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>x %1, y %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · value %2 · displayed %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · stored %2 · modality %3 · displayed %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corner text</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln run(s) broke off before their end. They can go on from their last checkpoints.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation>&amp;Beispielaufnahmen öffnen</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the settings that are rarely changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Range: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in recipes and on the command line: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>synthray::PlotView</name>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf);;PNG (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written. Choose another folder, and a name that ends in .pdf or .png.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>synthray::PreviewEngine</name>
    <message>
        <source>The film has no pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is left of the film.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>synthray::RecipeEditor</name>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recipe is empty: add a step, or choose a preset above the films.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an augmentation behind the selected step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the step up (Alt+Up)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the step down (Alt+Down)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the step (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the recipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often the step is taken when the whole recipe is applied to a film: 0 never, 1 always. The step&apos;s own tile always shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown on the tile and in the list; empty: made from the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name in files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the names of exported files: &lt;film&gt;.&lt;name&gt;.png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use 1 to 64 letters (a-z), digits, &apos;-&apos; and &apos;_&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another step has this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of a step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch off %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>synthray::RunInspector</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) selected</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Select a run to see its settings and notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their curves lie over each other on the left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished">Klasse</translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished">Teil</translation>
    </message>
    <message>
        <source>Films</source>
        <translation type="unfinished">Aufnahmen</translation>
    </message>
    <message>
        <source>Films from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished">Daten</translation>
    </message>
    <message>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films from %1
Fingerprint of the data (SHA-256): %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Origin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was tried, what was seen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>synthray::RunListModel</name>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished">Klasse</translation>
    </message>
    <message>
        <source>Films</source>
        <translation type="unfinished">Aufnahmen</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duration</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>synthray::RunPlots</name>
    <message>
        <source>Loss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discriminator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>images per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss of the discriminator (D) and of the generator (G)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean answer of the discriminator to real films, D(x), and to generated ones, D(G(z)): 1 means real, 0 generated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No steps yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>synthray::RunsPage</name>
    <message>
        <source>Runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter, double click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open the run in Generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+click, Shift+click</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>select several: their curves are compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delete the selected runs (asks first)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the folder again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is finished; Run again starts a new one with the same settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else is running: wait for its end or stop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continues from the last checkpoint to the same end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows curves and films (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the run&apos;s files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts a new run with the same settings and films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run that is running cannot be deleted: stop it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deletes the selected runs (Del)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was interrupted after epoch %2 of %3. Nothing before its last checkpoint is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other run(s) were interrupted too.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Runs are kept in %1. Click to choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder for runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the run %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n run(s)?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curves, samples, checkpoints and notes (%1) are lost and cannot be brought back. Films generated into other folders stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished">Weiter</translation>
    </message>
    <message>
        <source>Open in Generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not offer it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No runs yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each training gets a folder of its own: settings, curves, films and checkpoints. Runs of the command line show up here too when they are written into the same folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to Generate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss of D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss of G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images per second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select runs to compare their curves</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>synthray::SampleHistory</name>
    <message>
        <source>%1 cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samples from fixed latents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After each epoch the generator draws from the same random vectors: what changes is the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>epoch %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows each new grid as it comes (End)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back through the epochs: drag, arrow keys, or the wheel over the films</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 k</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n film(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>G %1, D %2 parameters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use for a new training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies these settings into the form of a new training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules of thumb on the newest tenth of the curves. The films decide.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
