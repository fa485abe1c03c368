# SPDX-License-Identifier: GPL-3.0-or-later
# The output of 'synthray-cli manual --page fish'.
function __synthray_cli_is --description 'the command, of one or two words, is this one'
    set -l words (commandline -opc)[2..]
    test (count $words) -ge (count $argv); and test "$words[1..$(count $argv)]" = "$argv"
end
complete -c synthray-cli -n '__fish_use_subcommand' -f -a scan
complete -c synthray-cli -n '__fish_use_subcommand' -f -a info
complete -c synthray-cli -n '__fish_use_subcommand' -f -a duplicates
complete -c synthray-cli -n '__fish_use_subcommand' -f -a split
complete -c synthray-cli -n '__fish_use_subcommand' -f -a tags
complete -c synthray-cli -n '__fish_use_subcommand' -f -a render
complete -c synthray-cli -n '__fish_use_subcommand' -f -a measure
complete -c synthray-cli -n '__fish_use_subcommand' -f -a deidentify
complete -c synthray-cli -n '__fish_use_subcommand' -f -a survey
complete -c synthray-cli -n '__fish_use_subcommand' -f -a augment
complete -c synthray-cli -n '__fish_use_subcommand' -f -a quality
complete -c synthray-cli -n '__fish_use_subcommand' -f -a train-gan
complete -c synthray-cli -n '__fish_use_subcommand' -f -a generate
complete -c synthray-cli -n '__fish_use_subcommand' -f -a train-classifier
complete -c synthray-cli -n '__fish_use_subcommand' -f -a predict
complete -c synthray-cli -n '__fish_use_subcommand' -f -a resume
complete -c synthray-cli -n '__fish_use_subcommand' -f -a weights
complete -c synthray-cli -n '__fish_use_subcommand' -f -a compare
complete -c synthray-cli -n '__fish_use_subcommand' -f -a evaluate
complete -c synthray-cli -n '__fish_use_subcommand' -f -a study
complete -c synthray-cli -n '__fish_use_subcommand' -f -a runs
complete -c synthray-cli -n '__fish_use_subcommand' -f -a demo
complete -c synthray-cli -n '__fish_use_subcommand' -f -a doctor
complete -c synthray-cli -n '__fish_use_subcommand' -f -a manual
complete -c synthray-cli -n '__fish_use_subcommand' -f -a help
complete -c synthray-cli -n '__synthray_cli_is study; and not __fish_seen_subcommand_from new run status report' -f -a 'new run status report'
complete -c synthray-cli -n '__synthray_cli_is scan' -l quick -d 'Reads the headers only, not the pixels.'
complete -c synthray-cli -n '__synthray_cli_is scan' -l no-quick
complete -c synthray-cli -n '__synthray_cli_is scan' -l strict-patients -d 'In the Kermany chest films, person12_bacteria and person12_virus count as one patient the safer choice, as 109 numbers occur as both.'
complete -c synthray-cli -n '__synthray_cli_is scan' -l no-strict-patients
complete -c synthray-cli -n '__synthray_cli_is scan' -l json -d 'Prints the result as one JSON document.'
complete -c synthray-cli -n '__synthray_cli_is scan' -l no-json
complete -c synthray-cli -n '__synthray_cli_is info' -l quick -d 'Reads the headers only, not the pixels.'
complete -c synthray-cli -n '__synthray_cli_is info' -l no-quick
complete -c synthray-cli -n '__synthray_cli_is info' -l distance -x -d 'How many of 256 bits two near duplicates may be unlike in; -1 exact duplicates only. Left out as suits the set.'
complete -c synthray-cli -n '__synthray_cli_is info' -l csv -r -d 'Writes the overview as a table, too.'
complete -c synthray-cli -n '__synthray_cli_is info' -l strict-patients -d 'In the Kermany chest films, person12_bacteria and person12_virus count as one patient the safer choice, as 109 numbers occur as both.'
complete -c synthray-cli -n '__synthray_cli_is info' -l no-strict-patients
complete -c synthray-cli -n '__synthray_cli_is info' -l json -d 'Prints the result as one JSON document.'
complete -c synthray-cli -n '__synthray_cli_is info' -l no-json
complete -c synthray-cli -n '__synthray_cli_is duplicates' -l distance -x -d 'How many of 256 bits two near duplicates may be unlike in; -1 exact duplicates only. Left out as suits the set.'
complete -c synthray-cli -n '__synthray_cli_is duplicates' -l strict-patients -d 'In the Kermany chest films, person12_bacteria and person12_virus count as one patient the safer choice, as 109 numbers occur as both.'
complete -c synthray-cli -n '__synthray_cli_is duplicates' -l no-strict-patients
complete -c synthray-cli -n '__synthray_cli_is duplicates' -l json -d 'Prints the result as one JSON document.'
complete -c synthray-cli -n '__synthray_cli_is duplicates' -l no-json
complete -c synthray-cli -n '__synthray_cli_is split' -l out -s o -r -d 'The table to write.'
complete -c synthray-cli -n '__synthray_cli_is split' -l fix -d 'Keeps the splits that are there and moves only what leaks.'
complete -c synthray-cli -n '__synthray_cli_is split' -l no-fix
complete -c synthray-cli -n '__synthray_cli_is split' -l distance -x -d 'How many of 256 bits two near duplicates may be unlike in; -1 exact duplicates only. Left out as suits the set.'
complete -c synthray-cli -n '__synthray_cli_is split' -l kind -x -a 'fractions folds' -d 'Parts of given shares, or folds that take turns as test part.'
complete -c synthray-cli -n '__synthray_cli_is split' -l train -x -d 'Share of the films to train on (fractions).'
complete -c synthray-cli -n '__synthray_cli_is split' -l val -x -d 'Share of the films to choose settings on (fractions).'
complete -c synthray-cli -n '__synthray_cli_is split' -l test -x -d 'Share of the films that are kept for the last judgement (fractions).'
complete -c synthray-cli -n '__synthray_cli_is split' -l folds -x -d 'How many parts of equal size take turns as test part (folds).'
complete -c synthray-cli -n '__synthray_cli_is split' -l fold -x -d 'Which fold is the test part; the others train (folds).'
complete -c synthray-cli -n '__synthray_cli_is split' -l val-fold -d 'The fold after the test fold is val (folds).'
complete -c synthray-cli -n '__synthray_cli_is split' -l no-val-fold
complete -c synthray-cli -n '__synthray_cli_is split' -l by -x -a 'patient film' -d 'What is never torn apart films of one patient in two parts flatter the result.'
complete -c synthray-cli -n '__synthray_cli_is split' -l near-together -d 'Films that look alike also stay in one part; every film has to be decoded for it.'
complete -c synthray-cli -n '__synthray_cli_is split' -l no-near-together
complete -c synthray-cli -n '__synthray_cli_is split' -l stratify -d 'Each class is dealt out by itself, so that every part holds the same shares of them.'
complete -c synthray-cli -n '__synthray_cli_is split' -l no-stratify
complete -c synthray-cli -n '__synthray_cli_is split' -l seed -x -d 'The same seed gives the same split of the same films.'
complete -c synthray-cli -n '__synthray_cli_is split' -l strict-patients -d 'In the Kermany chest films, person12_bacteria and person12_virus count as one patient the safer choice, as 109 numbers occur as both.'
complete -c synthray-cli -n '__synthray_cli_is split' -l no-strict-patients
complete -c synthray-cli -n '__synthray_cli_is split' -l json -d 'Prints the result as one JSON document.'
complete -c synthray-cli -n '__synthray_cli_is split' -l no-json
complete -c synthray-cli -n '__synthray_cli_is tags' -l search -x -d 'Keeps the attributes that hold all the words.'
complete -c synthray-cli -n '__synthray_cli_is tags' -l json -d 'Prints the result as one JSON document.'
complete -c synthray-cli -n '__synthray_cli_is tags' -l no-json
complete -c synthray-cli -n '__synthray_cli_is render' -l out -s o -r -d 'The PNG file to write.'
complete -c synthray-cli -n '__synthray_cli_is render' -l bits -x -a '8 16' -d 'Depth of the PNG file.'
complete -c synthray-cli -n '__synthray_cli_is render' -l window -x -d 'The window, in modality values; else that of the file.'
complete -c synthray-cli -n '__synthray_cli_is render' -l frame -x -d 'Which frame of the file, from 0 on.'
complete -c synthray-cli -n '__synthray_cli_is measure' -l region -x -d 'A rectangle, in pixels; 0,0 is the upper left corner. CNR is that to the first region.'
complete -c synthray-cli -n '__synthray_cli_is measure' -l distance -x -d 'From a place to another, in mm where the file tells the spacing of its pixels.'
complete -c synthray-cli -n '__synthray_cli_is measure' -l angle -x -d 'The vertex stands in the middle; in degrees.'
complete -c synthray-cli -n '__synthray_cli_is measure' -l histogram -x -d 'Number of bins; 0 as many as suit the image.'
complete -c synthray-cli -n '__synthray_cli_is measure' -l frame -x -d 'Which frame of the file, from 0 on.'
complete -c synthray-cli -n '__synthray_cli_is measure' -l json -d 'Prints the result as one JSON document.'
complete -c synthray-cli -n '__synthray_cli_is measure' -l no-json
complete -c synthray-cli -n '__synthray_cli_is deidentify' -l out -s o -x -a '(__fish_complete_directories)' -d 'The folder to write into.'
complete -c synthray-cli -n '__synthray_cli_is deidentify' -l format -x -a 'dicom png' -d 'DICOM films stay DICOM with their pixels as they are, without what tells who is on them; PNG holds pixels and nothing else.'
complete -c synthray-cli -n '__synthray_cli_is deidentify' -l png-values -x -a 'shown stored' -d 'For DICOM films written as PNG. Shown window and polarity applied, 16 bits where the film has more than 8. Stored the files own numbers; films with negative ones or more than 16 bits are written as shown. Other films always keep their stored values.'
complete -c synthray-cli -n '__synthray_cli_is deidentify' -l dates -x -a 'remove shift' -d 'Shift moves all dates of a patient by the same whole number of days, 1 to 10 years back, so that their distances stay; birth dates are always removed.'
complete -c synthray-cli -n '__synthray_cli_is deidentify' -l keep-patient -d 'Keeps patient characteristics also ethnic group, smoking and pregnancy status. Ages above 89 years become 90.'
complete -c synthray-cli -n '__synthray_cli_is deidentify' -l no-keep-patient
complete -c synthray-cli -n '__synthray_cli_is deidentify' -l keep-device -d 'Keeps station name, serial number and identifiers of detector, plate and generator; make and model always stay.'
complete -c synthray-cli -n '__synthray_cli_is deidentify' -l no-keep-device
complete -c synthray-cli -n '__synthray_cli_is deidentify' -l burned-in -x -a 'refuse include' -d 'Text in the pixels is not removed. Concerned are films that say so (Burned In Annotation YES), and ultrasound, secondary captures and photographs that do not deny it.'
complete -c synthray-cli -n '__synthray_cli_is deidentify' -l json -d 'Prints the result as one JSON document.'
complete -c synthray-cli -n '__synthray_cli_is deidentify' -l no-json
complete -c synthray-cli -n '__synthray_cli_is survey' -l index -r -d 'Size, depth and pixel statistics that another program found, to compare with.'
complete -c synthray-cli -n '__synthray_cli_is survey' -l out -s o -r -d 'Writes the table as Markdown.'
complete -c synthray-cli -n '__synthray_cli_is survey' -l json -d 'Prints the result as one JSON document.'
complete -c synthray-cli -n '__synthray_cli_is survey' -l no-json
complete -c synthray-cli -n '__synthray_cli_is augment' -l recipe -r -d 'A recipe of the window, or written by hand.'
complete -c synthray-cli -n '__synthray_cli_is augment' -l preset -x -a 'spine7 spine7-literal' -d 'A recipe that the program knows.'
complete -c synthray-cli -n '__synthray_cli_is augment' -l out -s o -x -a '(__fish_complete_directories)' -d 'The folder to write into.'
complete -c synthray-cli -n '__synthray_cli_is augment' -l each -d 'Each step in a file of its own, for comparing methods; else the whole recipe, one step after the other.'
complete -c synthray-cli -n '__synthray_cli_is augment' -l no-each
complete -c synthray-cli -n '__synthray_cli_is augment' -l copies -x -d 'Augmented copies of each image.'
complete -c synthray-cli -n '__synthray_cli_is augment' -l bits -x -a '0 8 16' -d 'Depth of the files; 0 that of each image.'
complete -c synthray-cli -n '__synthray_cli_is augment' -l flat -d 'No folders for splits and classes.'
complete -c synthray-cli -n '__synthray_cli_is augment' -l no-flat
complete -c synthray-cli -n '__synthray_cli_is augment' -l own-names -d 'Keeps file and folder names, which may be those of patients; else the files are numbered.'
complete -c synthray-cli -n '__synthray_cli_is augment' -l no-own-names
complete -c synthray-cli -n '__synthray_cli_is augment' -l class -x -d 'Only images of this class.'
complete -c synthray-cli -n '__synthray_cli_is augment' -l split -x -d 'Only images of this split.'
complete -c synthray-cli -n '__synthray_cli_is augment' -l window -x -d 'The window, in modality values; else that of the file.'
complete -c synthray-cli -n '__synthray_cli_is augment' -l seed -x -d 'The same seed draws the same random numbers.'
complete -c synthray-cli -n '__synthray_cli_is augment' -l threads -x -d 'CPU threads to work with; 0 takes all cores.'
complete -c synthray-cli -n '__synthray_cli_is augment' -l json -d 'Prints the result as one JSON document.'
complete -c synthray-cli -n '__synthray_cli_is augment' -l no-json
complete -c synthray-cli -n '__synthray_cli_is quality' -l recipe -r -d 'A recipe of the window, or written by hand.'
complete -c synthray-cli -n '__synthray_cli_is quality' -l preset -x -a 'spine7 spine7-literal' -d 'A recipe that the program knows.'
complete -c synthray-cli -n '__synthray_cli_is quality' -l films -x -d 'How many films are measured, spread evenly over the set; 0 all of them'
complete -c synthray-cli -n '__synthray_cli_is quality' -l whole-recipe -d 'Also measures all steps one after the other, each taken with its probability'
complete -c synthray-cli -n '__synthray_cli_is quality' -l no-whole-recipe
complete -c synthray-cli -n '__synthray_cli_is quality' -l class -x -d 'Only images of this class.'
complete -c synthray-cli -n '__synthray_cli_is quality' -l split -x -d 'Only images of this split.'
complete -c synthray-cli -n '__synthray_cli_is quality' -l csv -r -d 'Writes mean and deviation of each method.'
complete -c synthray-cli -n '__synthray_cli_is quality' -l values -r -d 'Writes the values of every image.'
complete -c synthray-cli -n '__synthray_cli_is quality' -l seed -x -d 'The same seed draws the same random numbers.'
complete -c synthray-cli -n '__synthray_cli_is quality' -l threads -x -d 'CPU threads to work with; 0 takes all cores.'
complete -c synthray-cli -n '__synthray_cli_is quality' -l window -x -d 'The window, in modality values; else that of the file.'
complete -c synthray-cli -n '__synthray_cli_is quality' -l frame -x -d 'Which frame of the file, from 0 on.'
complete -c synthray-cli -n '__synthray_cli_is quality' -l json -d 'Prints the result as one JSON document.'
complete -c synthray-cli -n '__synthray_cli_is quality' -l no-json
complete -c synthray-cli -n '__synthray_cli_is train-gan' -l data -r -d 'A folder of images, a table (CSV) or a project.'
complete -c synthray-cli -n '__synthray_cli_is train-gan' -l preset -x -a 'dcgan64 chest128' -d 'The network and its settings; what follows changes them.'
complete -c synthray-cli -n '__synthray_cli_is train-gan' -l run -x -a '(__fish_complete_directories)' -d 'The folder of the run, a new one.'
complete -c synthray-cli -n '__synthray_cli_is train-gan' -l class -x -d 'Only images of this class.'
complete -c synthray-cli -n '__synthray_cli_is train-gan' -l split -x -d 'Only images of this split.'
complete -c synthray-cli -n '__synthray_cli_is train-gan' -l epochs -x -d 'How long to train. Every film is shown once in an epoch.'
complete -c synthray-cli -n '__synthray_cli_is train-gan' -l batch -x -d 'Films in one training step; at most as many as the set holds. The last step of an epoch takes what is left. Larger batches need more memory.'
complete -c synthray-cli -n '__synthray_cli_is train-gan' -l lr-g -x -d 'Step size of Adam for the network that draws.'
complete -c synthray-cli -n '__synthray_cli_is train-gan' -l lr-d -x -d 'Step size of Adam for the network that judges.'
complete -c synthray-cli -n '__synthray_cli_is train-gan' -l beta1 -x -d 'How long Adam remembers the direction of earlier steps; 0.5 is usual for GANs.'
complete -c synthray-cli -n '__synthray_cli_is train-gan' -l ema -x -d 'Decay of a running mean (EMA) of the generators weights, from which films are then drawn, measured and kept; 0.999 is usual for long trainings. 0 none.'
complete -c synthray-cli -n '__synthray_cli_is train-gan' -l channels -x -a '1 3' -d 'Channels of the films that the networks see and make; radiographs need one.'
complete -c synthray-cli -n '__synthray_cli_is train-gan' -l fit -x -a 'stretch crop pad' -d 'How a film of any shape becomes a square stretched (the proportions change), cut, or padded.'
complete -c synthray-cli -n '__synthray_cli_is train-gan' -l seed -x -d 'The same seed, films, settings and threads give the same networks, bit for bit.'
complete -c synthray-cli -n '__synthray_cli_is train-gan' -l device -x -a 'auto cpu cuda' -d 'Automatic takes a CUDA device when there is one, else the CPU.'
complete -c synthray-cli -n '__synthray_cli_is train-gan' -l threads -x -d 'CPU threads to work with; 0 takes all cores.'
complete -c synthray-cli -n '__synthray_cli_is train-gan' -l checkpoint-every -x -d 'How often everything that a resumed run needs is saved; the last two are kept. Also saved at Stop and at the end.'
complete -c synthray-cli -n '__synthray_cli_is train-gan' -l snapshot-every -x -d 'Keeps the generator after the first epoch and then every so many, so that films can be made from them later; 0 never.'
complete -c synthray-cli -n '__synthray_cli_is train-gan' -l fid-every -x -d 'Compares generated films with held-out real ones (split test, else val; else the training films) and keeps the generator of the lowest FID. One more thread works on it beside the training; 0 never.'
complete -c synthray-cli -n '__synthray_cli_is train-gan' -l fid-samples -x -d 'More films make the value steadier and take longer; values of unlike numbers cannot be compared.'
complete -c synthray-cli -n '__synthray_cli_is train-gan' -l fid-backbone -x -d 'random, weightsFILE or domainRUNDIR; FID on random features is good for comparing epochs, not for papers.'
complete -c synthray-cli -n '__synthray_cli_is train-gan' -l sample-count -x -d 'Drawn after every epoch, always from the same latent vectors.'
complete -c synthray-cli -n '__synthray_cli_is train-gan' -l width -x -d 'Filters of the layers nearest to the film; the deeper ones are multiples of it. 64 is the published network; fewer train faster.'
complete -c synthray-cli -n '__synthray_cli_is train-gan' -l json -d 'Prints the result as one JSON document.'
complete -c synthray-cli -n '__synthray_cli_is train-gan' -l no-json
complete -c synthray-cli -n '__synthray_cli_is generate' -l run -x -a '(__fish_complete_directories)' -d 'The folder of the generators run.'
complete -c synthray-cli -n '__synthray_cli_is generate' -l count -x -d 'How many images.'
complete -c synthray-cli -n '__synthray_cli_is generate' -l out -s o -x -a '(__fish_complete_directories)' -d 'The folder to write into.'
complete -c synthray-cli -n '__synthray_cli_is generate' -l seed -x -d 'The same seed draws the same random numbers.'
complete -c synthray-cli -n '__synthray_cli_is generate' -l epoch -x -d 'A snapshots epoch, or that of the lowest FID; left out the last checkpoint.'
complete -c synthray-cli -n '__synthray_cli_is generate' -l near-copies -d 'Otherwise films that repeat a training film or its mirror image (SSIM of 0.85 or more at 64 × 64 pixels) are counted and left out, and nothing is written where the training films cannot be found.'
complete -c synthray-cli -n '__synthray_cli_is generate' -l no-near-copies
complete -c synthray-cli -n '__synthray_cli_is generate' -l device -x -a 'auto cpu cuda' -d 'Automatic takes a CUDA device when there is one, else the CPU.'
complete -c synthray-cli -n '__synthray_cli_is generate' -l threads -x -d 'CPU threads to work with; 0 takes all cores.'
complete -c synthray-cli -n '__synthray_cli_is generate' -l json -d 'Prints the result as one JSON document.'
complete -c synthray-cli -n '__synthray_cli_is generate' -l no-json
complete -c synthray-cli -n '__synthray_cli_is train-classifier' -l data -r -d 'A folder of images, a table (CSV) or a project.'
complete -c synthray-cli -n '__synthray_cli_is train-classifier' -l network -x -a 'vgg16 vgg16bn googlenet inception3' -d 'The network.'
complete -c synthray-cli -n '__synthray_cli_is train-classifier' -l run -x -a '(__fish_complete_directories)' -d 'The folder of the run, a new one.'
complete -c synthray-cli -n '__synthray_cli_is train-classifier' -l epochs -x -d 'How often every training film is shown.'
complete -c synthray-cli -n '__synthray_cli_is train-classifier' -l batch -x -d 'Films in one training step.'
complete -c synthray-cli -n '__synthray_cli_is train-classifier' -l max-steps -x -d 'Ends training after so many optimiser steps, whatever the epochs say, so that sets of unlike size get the same budget; 0 no limit.'
complete -c synthray-cli -n '__synthray_cli_is train-classifier' -l image-size -x -d 'Side of the square that every film is brought to.'
complete -c synthray-cli -n '__synthray_cli_is train-classifier' -l fit -x -a 'stretch crop pad' -d 'How a film of any shape becomes a square stretched (the proportions change), cut, or padded.'
complete -c synthray-cli -n '__synthray_cli_is train-classifier' -l width -x -d 'Channels of every layer as a share of the published networks; fewer train faster and need less memory.'
complete -c synthray-cli -n '__synthray_cli_is train-classifier' -l channels -x -a '1 3' -d 'Three take weights that were trained on colour pictures grey films are replicated.'
complete -c synthray-cli -n '__synthray_cli_is train-classifier' -l normalize -x -a 'half none imagenet' -d 'What the network is given; weights of torchvision expect ImageNets.'
complete -c synthray-cli -n '__synthray_cli_is train-classifier' -l recipe -x -d 'presetID, a recipe file, or a recipes JSON; training films only, drawn anew in every epoch. Empty none.'
complete -c synthray-cli -n '__synthray_cli_is train-classifier' -l recipe-use -x -a 'chain one' -d 'All steps one after the other, each with its probability, or a single one.'
complete -c synthray-cli -n '__synthray_cli_is train-classifier' -l recipe-share -x -d 'Share of the films of an epoch that go through the recipe; the others stay as they are.'
complete -c synthray-cli -n '__synthray_cli_is train-classifier' -l mix -x -a 'none mixup cutmix' -d 'Two films of a batch and their classes, blended (Zhang et al. 2018) or one pasted into the other (Yun et al. 2019).'
complete -c synthray-cli -n '__synthray_cli_is train-classifier' -l mix-alpha -x -d 'Of the Beta distribution that the share is drawn from.'
complete -c synthray-cli -n '__synthray_cli_is train-classifier' -l optimiser -x -a 'adam adamw sgd' -d 'AdamW takes the weight decay out of the gradient; SGD has a momentum of 0.9.'
complete -c synthray-cli -n '__synthray_cli_is train-classifier' -l lr -x -d 'Step size of the optimiser.'
complete -c synthray-cli -n '__synthray_cli_is train-classifier' -l weight-decay -x -d 'How much weights are pulled towards zero.'
complete -c synthray-cli -n '__synthray_cli_is train-classifier' -l schedule -x -a 'constant cosine step' -d 'How the learning rate falls over the run.'
complete -c synthray-cli -n '__synthray_cli_is train-classifier' -l step-every -x -d 'For the schedule in steps.'
complete -c synthray-cli -n '__synthray_cli_is train-classifier' -l step-factor -x -d 'Factor of each of those steps.'
complete -c synthray-cli -n '__synthray_cli_is train-classifier' -l warmup -x -d 'The rate rises from zero over so many epochs.'
complete -c synthray-cli -n '__synthray_cli_is train-classifier' -l class-weights -d 'Films of rare classes count for more, by 1 / their share.'
complete -c synthray-cli -n '__synthray_cli_is train-classifier' -l no-class-weights
complete -c synthray-cli -n '__synthray_cli_is train-classifier' -l balanced-sampler -d 'Every class is drawn equally often, films of rare ones several times in an epoch. Films with several labels count under the rarest.'
complete -c synthray-cli -n '__synthray_cli_is train-classifier' -l no-balanced-sampler
complete -c synthray-cli -n '__synthray_cli_is train-classifier' -l label-smoothing -x -d 'Share of the truth that is spread over all classes.'
complete -c synthray-cli -n '__synthray_cli_is train-classifier' -l focal-gamma -x -d 'Films that are told well count less, by (1 - p) to this power (Lin et al. 2017); 0 cross-entropy.'
complete -c synthray-cli -n '__synthray_cli_is train-classifier' -l labels -x -a 'auto one several' -d 'Several each class is a question of its own.'
complete -c synthray-cli -n '__synthray_cli_is train-classifier' -l weights -x -d 'A file (.pth, .safetensors, .npz) with torchvisions names; its last layer is replaced when the classes are others. Empty random numbers.'
complete -c synthray-cli -n '__synthray_cli_is train-classifier' -l freeze -x -a 'none head staged' -d 'With weights from a file which layers are changed. Frozen ones keep their batch statistics.'
complete -c synthray-cli -n '__synthray_cli_is train-classifier' -l unfreeze-every -x -d 'Stage by stage the one nearest to the head first.'
complete -c synthray-cli -n '__synthray_cli_is train-classifier' -l best-by -x -a 'balancedAccuracy accuracy auc loss last' -d 'Of the validation films which epochs network is kept. Of equal ones the one with the lower validation loss, then the later one.'
complete -c synthray-cli -n '__synthray_cli_is train-classifier' -l patience -x -d 'Ends training after so many epochs without a better one (an equal one with a lower validation loss is better); 0 never.'
complete -c synthray-cli -n '__synthray_cli_is train-classifier' -l val-percent -x -d 'Of the training films, by patient, where the set has no split val.'
complete -c synthray-cli -n '__synthray_cli_is train-classifier' -l test-percent -x -d 'Of all films, by patient, where the set has no splits at all.'
complete -c synthray-cli -n '__synthray_cli_is train-classifier' -l precision -x -a 'float32 bfloat16' -d 'Mixed precision on a GPU, or on a CPU with bfloat16 units.'
complete -c synthray-cli -n '__synthray_cli_is train-classifier' -l seed -x -d 'The same seed, films, settings and threads give the same networks, bit for bit.'
complete -c synthray-cli -n '__synthray_cli_is train-classifier' -l device -x -a 'auto cpu cuda' -d 'Automatic takes a CUDA device when there is one, else the CPU.'
complete -c synthray-cli -n '__synthray_cli_is train-classifier' -l threads -x -d 'CPU threads to work with; 0 takes all cores.'
complete -c synthray-cli -n '__synthray_cli_is train-classifier' -l checkpoint-every -x -d 'How often everything that a resumed run needs is saved; the last two are kept. Also saved at Stop and at the end.'
complete -c synthray-cli -n '__synthray_cli_is train-classifier' -l auxiliary -d 'Further heads inside the network that only training uses. That of Inception v3 needs films of 299 px.'
complete -c synthray-cli -n '__synthray_cli_is train-classifier' -l no-auxiliary
complete -c synthray-cli -n '__synthray_cli_is train-classifier' -l json -d 'Prints the result as one JSON document.'
complete -c synthray-cli -n '__synthray_cli_is train-classifier' -l no-json
complete -c synthray-cli -n '__synthray_cli_is predict' -l run -x -a '(__fish_complete_directories)' -d 'The folder of a classifiers run.'
complete -c synthray-cli -n '__synthray_cli_is predict' -l network -x -a 'vgg16 vgg16bn googlenet inception3' -d 'The network of --weights.'
complete -c synthray-cli -n '__synthray_cli_is predict' -l weights -r -d 'Weights without a run.'
complete -c synthray-cli -n '__synthray_cli_is predict' -l normalize -x -a 'none imagenet half' -d 'How the network of --weights wants its grey levels.'
complete -c synthray-cli -n '__synthray_cli_is predict' -l device -x -a 'auto cpu cuda' -d 'Automatic takes a CUDA device when there is one, else the CPU.'
complete -c synthray-cli -n '__synthray_cli_is predict' -l threads -x -d 'CPU threads to work with; 0 takes all cores.'
complete -c synthray-cli -n '__synthray_cli_is predict' -l json -d 'Prints the result as one JSON document.'
complete -c synthray-cli -n '__synthray_cli_is predict' -l no-json
complete -c synthray-cli -n '__synthray_cli_is resume' -l json -d 'Prints the result as one JSON document.'
complete -c synthray-cli -n '__synthray_cli_is resume' -l no-json
complete -c synthray-cli -n '__synthray_cli_is weights' -l json -d 'Prints the result as one JSON document.'
complete -c synthray-cli -n '__synthray_cli_is weights' -l no-json
complete -c synthray-cli -n '__synthray_cli_is compare' -l measure -x -a 'fid kid prdc memorisation' -d 'What is computed; prdc is precision, recall, density and coverage. Left out fid, kid and prdc in one pass.'
complete -c synthray-cli -n '__synthray_cli_is compare' -l preset -x -a 'fid2048 chest768' -d 'Settings of a published comparison.'
complete -c synthray-cli -n '__synthray_cli_is compare' -l weights -r -d 'The same as --backbone weightsFILE.'
complete -c synthray-cli -n '__synthray_cli_is compare' -l class-a -x -d 'Only images of this class, of the first set.'
complete -c synthray-cli -n '__synthray_cli_is compare' -l split-a -x -d 'Only images of this split, of the first set.'
complete -c synthray-cli -n '__synthray_cli_is compare' -l class-b -x -d 'Only images of this class, of the second set.'
complete -c synthray-cli -n '__synthray_cli_is compare' -l split-b -x -d 'Only images of this split, of the second set.'
complete -c synthray-cli -n '__synthray_cli_is compare' -l save-stats -r -d 'Writes the statistics of the first set, which can stand for it then.'
complete -c synthray-cli -n '__synthray_cli_is compare' -l backbone -x -d 'The network whose features are compared random, weightsFILE or domainRUNDIR. Values of unlike backbones cannot be compared.'
complete -c synthray-cli -n '__synthray_cli_is compare' -l dims -x -a '64 192 768 2048' -d 'Length of the feature vectors; 2048 is the usual FID, 768 that of the chest X-ray study.'
complete -c synthray-cli -n '__synthray_cli_is compare' -l resize -x -a 'bilinear bicubic' -d 'How a film becomes the networks 299 × 299 pixels.'
complete -c synthray-cli -n '__synthray_cli_is compare' -l samples -x -d 'How many films are drawn where a side is a generators run.'
complete -c synthray-cli -n '__synthray_cli_is compare' -l kid-subsets -x -d 'Over how many random subsets KID is averaged.'
complete -c synthray-cli -n '__synthray_cli_is compare' -l kid-subset-size -x -d 'At most as many as the smaller set holds.'
complete -c synthray-cli -n '__synthray_cli_is compare' -l k-precision -x -d 'k of the improved precision and recall (Kynkäänniemi 2019).'
complete -c synthray-cli -n '__synthray_cli_is compare' -l k-density -x -d 'k of density and coverage (Naeem 2020).'
complete -c synthray-cli -n '__synthray_cli_is compare' -l seed -x -d 'Of the random subsets, the halves of the floor and drawn films.'
complete -c synthray-cli -n '__synthray_cli_is compare' -l device -x -a 'auto cpu cuda' -d 'Automatic takes a CUDA device when there is one, else the CPU.'
complete -c synthray-cli -n '__synthray_cli_is compare' -l threads -x -d 'CPU threads to work with; 0 takes all cores.'
complete -c synthray-cli -n '__synthray_cli_is compare' -l neighbours -x -d 'How many training films are shown beside each generated one.'
complete -c synthray-cli -n '__synthray_cli_is compare' -l copy-ssim -x -d 'A generated film that is this much like a training film or its mirror image (at 64 × 64 pixels) counts as a near-copy.'
complete -c synthray-cli -n '__synthray_cli_is compare' -l fit -x -a 'auto stretch crop pad' -d 'How training films become squares; Automatic as in the run that drew the films, else stretched.'
complete -c synthray-cli -n '__synthray_cli_is compare' -l heldout -r -d 'Real images that were not trained on, for the usual distance (memorisation).'
complete -c synthray-cli -n '__synthray_cli_is compare' -l heldout-split -x -d 'Their split; without --heldout, of the first set.'
complete -c synthray-cli -n '__synthray_cli_is compare' -l contact-sheet -r -d 'Writes the most alike pairs as a picture (memorisation).'
complete -c synthray-cli -n '__synthray_cli_is compare' -l json -d 'Prints the result as one JSON document.'
complete -c synthray-cli -n '__synthray_cli_is compare' -l no-json
complete -c synthray-cli -n '__synthray_cli_is evaluate' -l data -r -d 'Runs the classifier on the images of this set; left out the predictions of its own test images.'
complete -c synthray-cli -n '__synthray_cli_is evaluate' -l split -x -d 'Only images of this split.'
complete -c synthray-cli -n '__synthray_cli_is evaluate' -l against -r -d 'Predictions, or the run, of another classifier the difference on the same images.'
complete -c synthray-cli -n '__synthray_cli_is evaluate' -l out -s o -r -d 'Writes the predictions (with --data).'
complete -c synthray-cli -n '__synthray_cli_is evaluate' -l resamples -x -d 'How often patients are drawn anew for the intervals; 0 no intervals.'
complete -c synthray-cli -n '__synthray_cli_is evaluate' -l level -x -d 'Share of resamples that an interval holds.'
complete -c synthray-cli -n '__synthray_cli_is evaluate' -l seed -x -d 'The same seed draws the same patients.'
complete -c synthray-cli -n '__synthray_cli_is evaluate' -l device -x -a 'auto cpu cuda' -d 'Automatic takes a CUDA device when there is one, else the CPU.'
complete -c synthray-cli -n '__synthray_cli_is evaluate' -l threads -x -d 'CPU threads to work with; 0 takes all cores.'
complete -c synthray-cli -n '__synthray_cli_is evaluate' -l json -d 'Prints the result as one JSON document.'
complete -c synthray-cli -n '__synthray_cli_is evaluate' -l no-json
complete -c synthray-cli -n '__synthray_cli_is study new' -l preset -x -a 'spine chest' -d 'The study to begin with.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l data -r -d 'A folder of images, a table (CSV) or a project.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l out -s o -r -d 'The file to write.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l arm -x -d 'Keeps this arm of the preset; left out all.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l network -x -a 'vgg16 vgg16bn googlenet inception3' -d 'A network of the study; left out those of the preset.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l name -x -d 'Of the study, as its report is headed.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l question -x -d 'What the study is to answer, for whoever reads its report.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l classes -x -d 'Only films of these take part, for example NORMAL|PNEUMONIA; empty all of the set.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l scheme -x -a 'folds given' -d 'Folds by patient over all films, or the splits that the set has.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l folds -x -d 'By patient; every film is a test film in one of them.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l seeds -x -d 'How often each training is repeated with other random numbers.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l seed -x -d 'Of the folds, the networks and everything that is drawn.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l films-per-class -x -d 'At most so many of each class take part, drawn by patient; 0 all.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l val-percent -x -d 'Of the training films of a fold, by patient chooses the best epoch.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l near-together -d 'Films that look the same are kept in one fold.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l no-near-together
complete -c synthray-cli -n '__synthray_cli_is study new' -l budget -x -a 'steps epochs' -d 'What every arm gets alike. With epochs, arms with more films train longer.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l amount -x -d 'For each training.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l quality-films -x -d 'Generated and real films of each class and fold that FID, KID and the check for copies look at; 0 none.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l quality-backbone -x -d 'random, weightsFILE or domainRUNDIR.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l device -x -a 'auto cpu cuda' -d 'Automatic takes a CUDA device when there is one, else the CPU.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l threads -x -d 'CPU threads to work with; 0 takes all cores.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l recipe-use -x -a 'chain one' -d 'All steps one after the other, each with its probability, or a single one.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l recipe-share -x -d 'Share of the films of an epoch that go through the recipe; the others stay as they are.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l add -x -a 'double balance count' -d 'How many join the training films of each class.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l films -x -d 'Of each class.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l batch -x -d 'Films in one training step.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l image-size -x -d 'Side of the square that every film is brought to.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l fit -x -a 'stretch crop pad' -d 'How a film of any shape becomes a square stretched (the proportions change), cut, or padded.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l width -x -d 'Channels of every layer as a share of the published networks; fewer train faster and need less memory.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l channels -x -a '1 3' -d 'Three take weights that were trained on colour pictures grey films are replicated.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l normalize -x -a 'half none imagenet' -d 'What the network is given; weights of torchvision expect ImageNets.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l mix -x -a 'none mixup cutmix' -d 'Two films of a batch and their classes, blended (Zhang et al. 2018) or one pasted into the other (Yun et al. 2019).'
complete -c synthray-cli -n '__synthray_cli_is study new' -l mix-alpha -x -d 'Of the Beta distribution that the share is drawn from.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l optimiser -x -a 'adam adamw sgd' -d 'AdamW takes the weight decay out of the gradient; SGD has a momentum of 0.9.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l lr -x -d 'Step size of the optimiser.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l weight-decay -x -d 'How much weights are pulled towards zero.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l schedule -x -a 'constant cosine step' -d 'How the learning rate falls over the run.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l step-every -x -d 'For the schedule in steps.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l step-factor -x -d 'Factor of each of those steps.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l warmup -x -d 'The rate rises from zero over so many epochs.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l class-weights -d 'Films of rare classes count for more, by 1 / their share.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l no-class-weights
complete -c synthray-cli -n '__synthray_cli_is study new' -l balanced-sampler -d 'Every class is drawn equally often, films of rare ones several times in an epoch. Films with several labels count under the rarest.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l no-balanced-sampler
complete -c synthray-cli -n '__synthray_cli_is study new' -l label-smoothing -x -d 'Share of the truth that is spread over all classes.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l focal-gamma -x -d 'Films that are told well count less, by (1 - p) to this power (Lin et al. 2017); 0 cross-entropy.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l labels -x -a 'auto one several' -d 'Several each class is a question of its own.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l weights -x -d 'A file (.pth, .safetensors, .npz) with torchvisions names; its last layer is replaced when the classes are others. Empty random numbers.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l freeze -x -a 'none head staged' -d 'With weights from a file which layers are changed. Frozen ones keep their batch statistics.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l unfreeze-every -x -d 'Stage by stage the one nearest to the head first.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l best-by -x -a 'balancedAccuracy accuracy auc loss last' -d 'Of the validation films which epochs network is kept. Of equal ones the one with the lower validation loss, then the later one.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l patience -x -d 'Ends training after so many epochs without a better one (an equal one with a lower validation loss is better); 0 never.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l test-percent -x -d 'Of all films, by patient, where the set has no splits at all.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l precision -x -a 'float32 bfloat16' -d 'Mixed precision on a GPU, or on a CPU with bfloat16 units.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l checkpoint-every -x -d 'How often everything that a resumed run needs is saved; the last two are kept. Also saved at Stop and at the end.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l auxiliary -d 'Further heads inside the network that only training uses. That of Inception v3 needs films of 299 px.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l no-auxiliary
complete -c synthray-cli -n '__synthray_cli_is study new' -l gan-epochs -x -d 'How long to train. Every film is shown once in an epoch.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l gan-batch -x -d 'Films in one training step; at most as many as the set holds. The last step of an epoch takes what is left. Larger batches need more memory.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l gan-lr-g -x -d 'Step size of Adam for the network that draws.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l gan-lr-d -x -d 'Step size of Adam for the network that judges.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l gan-beta1 -x -d 'How long Adam remembers the direction of earlier steps; 0.5 is usual for GANs.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l gan-ema -x -d 'Decay of a running mean (EMA) of the generators weights, from which films are then drawn, measured and kept; 0.999 is usual for long trainings. 0 none.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l gan-channels -x -a '1 3' -d 'Channels of the films that the networks see and make; radiographs need one.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l gan-fit -x -a 'stretch crop pad' -d 'How a film of any shape becomes a square stretched (the proportions change), cut, or padded.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l gan-checkpoint-every -x -d 'How often everything that a resumed run needs is saved; the last two are kept. Also saved at Stop and at the end.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l gan-snapshot-every -x -d 'Keeps the generator after the first epoch and then every so many, so that films can be made from them later; 0 never.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l gan-sample-count -x -d 'Drawn after every epoch, always from the same latent vectors.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l gan-width -x -d 'Filters of the layers nearest to the film; the deeper ones are multiples of it. 64 is the published network; fewer train faster.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l json -d 'Prints the result as one JSON document.'
complete -c synthray-cli -n '__synthray_cli_is study new' -l no-json
complete -c synthray-cli -n '__synthray_cli_is study run' -l out -s o -x -a '(__fish_complete_directories)' -d 'The folder of the results; left out beside the studys file.'
complete -c synthray-cli -n '__synthray_cli_is study run' -l json -d 'Prints the result as one JSON document.'
complete -c synthray-cli -n '__synthray_cli_is study run' -l no-json
complete -c synthray-cli -n '__synthray_cli_is study status' -l out -s o -x -a '(__fish_complete_directories)' -d 'The folder of the results; left out beside the studys file.'
complete -c synthray-cli -n '__synthray_cli_is study status' -l json -d 'Prints the result as one JSON document.'
complete -c synthray-cli -n '__synthray_cli_is study status' -l no-json
complete -c synthray-cli -n '__synthray_cli_is study report' -l out -s o -x -a '(__fish_complete_directories)' -d 'The folder of the results; left out beside the studys file.'
complete -c synthray-cli -n '__synthray_cli_is study report' -l html -r -d 'Writes the report as HTML.'
complete -c synthray-cli -n '__synthray_cli_is study report' -l pdf -r -d 'Writes the report as PDF.'
complete -c synthray-cli -n '__synthray_cli_is study report' -l csv -r -d 'Writes the table.'
complete -c synthray-cli -n '__synthray_cli_is study report' -l resamples -x -d 'How often patients are drawn anew for the intervals; 0 no intervals.'
complete -c synthray-cli -n '__synthray_cli_is study report' -l level -x -d 'Share of resamples that an interval holds.'
complete -c synthray-cli -n '__synthray_cli_is study report' -l seed -x -d 'The same seed draws the same patients.'
complete -c synthray-cli -n '__synthray_cli_is study report' -l json -d 'Prints the result as one JSON document.'
complete -c synthray-cli -n '__synthray_cli_is study report' -l no-json
complete -c synthray-cli -n '__synthray_cli_is runs' -l json -d 'Prints the result as one JSON document.'
complete -c synthray-cli -n '__synthray_cli_is runs' -l no-json
complete -c synthray-cli -n '__synthray_cli_is demo' -l out -s o -x -a '(__fish_complete_directories)' -d 'The folder to write into; left out synthray-demo.'
complete -c synthray-cli -n '__synthray_cli_is demo' -l data -r -d 'Other images than the sample films.'
complete -c synthray-cli -n '__synthray_cli_is demo' -l minutes -x -d 'How long it may take.'
complete -c synthray-cli -n '__synthray_cli_is doctor' -l quick -d 'Measures no speeds.'
complete -c synthray-cli -n '__synthray_cli_is doctor' -l no-quick
complete -c synthray-cli -n '__synthray_cli_is doctor' -l json -d 'Prints the result as one JSON document.'
complete -c synthray-cli -n '__synthray_cli_is doctor' -l no-json
complete -c synthray-cli -n '__synthray_cli_is manual' -l page -x -a 'parameters commands readme man bash zsh fish' -d 'Which page; bash, zsh and fish are completions for these shells.'
