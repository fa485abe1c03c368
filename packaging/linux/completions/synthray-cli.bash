# SPDX-License-Identifier: GPL-3.0-or-later
# The output of 'synthray-cli manual --page bash'.
_synthray_cli()
{
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD - 1]}
    local command=${COMP_WORDS[1]}
    COMPREPLY=()
    if [[ $COMP_CWORD -eq 1 || ($COMP_CWORD -eq 2 && $command == help) ]]; then
        COMPREPLY=($(compgen -W "scan info duplicates split tags render measure deidentify survey augment quality train-gan generate export-weights train-classifier predict resume branch timeline weights compare evaluate study runs demo doctor manual help" -- "$current"))
        return
    fi
    if [[ $command == study ]]; then
        if [[ $COMP_CWORD -eq 2 ]]; then
            COMPREPLY=($(compgen -W "new run status report" -- "$current"))
            return
        fi
        command="study ${COMP_WORDS[2]}"
    fi
    case "$command $previous" in
    "split --kind")
        COMPREPLY=($(compgen -W "fractions folds" -- "$current"))
        return ;;
    "split --by")
        COMPREPLY=($(compgen -W "patient image" -- "$current"))
        return ;;
    "render --bits")
        COMPREPLY=($(compgen -W "8 16" -- "$current"))
        return ;;
    "deidentify --out" | "deidentify -o")
        COMPREPLY=($(compgen -d -- "$current"))
        return ;;
    "deidentify --format")
        COMPREPLY=($(compgen -W "dicom png" -- "$current"))
        return ;;
    "deidentify --png-values")
        COMPREPLY=($(compgen -W "shown stored" -- "$current"))
        return ;;
    "deidentify --dates")
        COMPREPLY=($(compgen -W "remove shift" -- "$current"))
        return ;;
    "deidentify --burned-in")
        COMPREPLY=($(compgen -W "refuse include" -- "$current"))
        return ;;
    "augment --preset")
        COMPREPLY=($(compgen -W "spine7 spine7-parts chest safe detector randaugment trivialaugment augmix spine7-literal" -- "$current"))
        return ;;
    "augment --out" | "augment -o")
        COMPREPLY=($(compgen -d -- "$current"))
        return ;;
    "augment --splits")
        COMPREPLY=($(compgen -W "train all" -- "$current"))
        return ;;
    "augment --format")
        COMPREPLY=($(compgen -W "png dicom" -- "$current"))
        return ;;
    "augment --bits")
        COMPREPLY=($(compgen -W "0 8 16" -- "$current"))
        return ;;
    "quality --preset")
        COMPREPLY=($(compgen -W "spine7 spine7-parts chest safe detector randaugment trivialaugment augmix spine7-literal" -- "$current"))
        return ;;
    "train-gan --preset")
        COMPREPLY=($(compgen -W "dcgan64 chest128 smallsets64 smallsets128 conditional64 wgan64 wgangp64 sngan64 dcgan32 dcgan128 dcgan256" -- "$current"))
        return ;;
    "train-gan --run")
        COMPREPLY=($(compgen -d -- "$current"))
        return ;;
    "train-gan --condition")
        COMPREPLY=($(compgen -W "none class" -- "$current"))
        return ;;
    "train-gan --network")
        COMPREPLY=($(compgen -W "dcgan chest residual" -- "$current"))
        return ;;
    "train-gan --objective")
        COMPREPLY=($(compgen -W "bce leastsquares wasserstein hinge relativistic" -- "$current"))
        return ;;
    "train-gan --constraint")
        COMPREPLY=($(compgen -W "none clip gp r1 r1r2 spectral" -- "$current"))
        return ;;
    "train-gan --norm-d")
        COMPREPLY=($(compgen -W "batch layer instance none" -- "$current"))
        return ;;
    "train-gan --updates-d")
        COMPREPLY=($(compgen -W "whole halves" -- "$current"))
        return ;;
    "train-gan --precision")
        COMPREPLY=($(compgen -W "float32 tf32 bfloat16" -- "$current"))
        return ;;
    "train-gan --augment-d")
        COMPREPLY=($(compgen -W "none diffaugment adaptive" -- "$current"))
        return ;;
    "train-gan --optimiser")
        COMPREPLY=($(compgen -W "adam adamw sgd rmsprop" -- "$current"))
        return ;;
    "train-gan --schedule")
        COMPREPLY=($(compgen -W "constant cosine step" -- "$current"))
        return ;;
    "train-gan --recipe-use")
        COMPREPLY=($(compgen -W "chain one" -- "$current"))
        return ;;
    "train-gan --channels")
        COMPREPLY=($(compgen -W "1 3 colour" -- "$current"))
        return ;;
    "train-gan --fit")
        COMPREPLY=($(compgen -W "stretch crop pad" -- "$current"))
        return ;;
    "train-gan --device")
        COMPREPLY=($(compgen -W "auto cpu cuda" -- "$current"))
        return ;;
    "generate --run")
        COMPREPLY=($(compgen -d -- "$current"))
        return ;;
    "generate --out" | "generate -o")
        COMPREPLY=($(compgen -d -- "$current"))
        return ;;
    "generate --format")
        COMPREPLY=($(compgen -W "png dicom dx" -- "$current"))
        return ;;
    "generate --bits")
        COMPREPLY=($(compgen -W "8 16" -- "$current"))
        return ;;
    "generate --body-part")
        COMPREPLY=($(compgen -W "none ABDOMEN CHEST CSPINE HEAD LSPINE NECK PELVIS SKULL SPINE TSPINE" -- "$current"))
        return ;;
    "generate --device")
        COMPREPLY=($(compgen -W "auto cpu cuda" -- "$current"))
        return ;;
    "export-weights --run")
        COMPREPLY=($(compgen -d -- "$current"))
        return ;;
    "export-weights --out" | "export-weights -o")
        COMPREPLY=($(compgen -d -- "$current"))
        return ;;
    "train-classifier --network")
        COMPREPLY=($(compgen -W "vgg16 vgg16bn googlenet inception3" -- "$current"))
        return ;;
    "train-classifier --run")
        COMPREPLY=($(compgen -d -- "$current"))
        return ;;
    "train-classifier --fit")
        COMPREPLY=($(compgen -W "stretch crop pad" -- "$current"))
        return ;;
    "train-classifier --channels")
        COMPREPLY=($(compgen -W "1 3 colour" -- "$current"))
        return ;;
    "train-classifier --normalize")
        COMPREPLY=($(compgen -W "auto half none imagenet" -- "$current"))
        return ;;
    "train-classifier --recipe-use")
        COMPREPLY=($(compgen -W "chain one" -- "$current"))
        return ;;
    "train-classifier --mix")
        COMPREPLY=($(compgen -W "none mixup cutmix mosaic" -- "$current"))
        return ;;
    "train-classifier --optimiser")
        COMPREPLY=($(compgen -W "adam adamw sgd rmsprop" -- "$current"))
        return ;;
    "train-classifier --schedule")
        COMPREPLY=($(compgen -W "constant cosine step" -- "$current"))
        return ;;
    "train-classifier --labels")
        COMPREPLY=($(compgen -W "auto one several" -- "$current"))
        return ;;
    "train-classifier --freeze")
        COMPREPLY=($(compgen -W "none head staged" -- "$current"))
        return ;;
    "train-classifier --best-by")
        COMPREPLY=($(compgen -W "balancedAccuracy accuracy auc loss last" -- "$current"))
        return ;;
    "train-classifier --precision")
        COMPREPLY=($(compgen -W "float32 tf32 bfloat16" -- "$current"))
        return ;;
    "train-classifier --device")
        COMPREPLY=($(compgen -W "auto cpu cuda" -- "$current"))
        return ;;
    "predict --run")
        COMPREPLY=($(compgen -d -- "$current"))
        return ;;
    "predict --network")
        COMPREPLY=($(compgen -W "vgg16 vgg16bn googlenet inception3" -- "$current"))
        return ;;
    "predict --normalize")
        COMPREPLY=($(compgen -W "auto none imagenet half" -- "$current"))
        return ;;
    "predict --device")
        COMPREPLY=($(compgen -W "auto cpu cuda" -- "$current"))
        return ;;
    "branch --run")
        COMPREPLY=($(compgen -d -- "$current"))
        return ;;
    "branch --condition")
        COMPREPLY=($(compgen -W "none class" -- "$current"))
        return ;;
    "branch --network")
        COMPREPLY=($(compgen -W "dcgan chest residual" -- "$current"))
        return ;;
    "branch --objective")
        COMPREPLY=($(compgen -W "bce leastsquares wasserstein hinge relativistic" -- "$current"))
        return ;;
    "branch --constraint")
        COMPREPLY=($(compgen -W "none clip gp r1 r1r2 spectral" -- "$current"))
        return ;;
    "branch --norm-d")
        COMPREPLY=($(compgen -W "batch layer instance none" -- "$current"))
        return ;;
    "branch --updates-d")
        COMPREPLY=($(compgen -W "whole halves" -- "$current"))
        return ;;
    "branch --precision")
        COMPREPLY=($(compgen -W "float32 tf32 bfloat16" -- "$current"))
        return ;;
    "branch --augment-d")
        COMPREPLY=($(compgen -W "none diffaugment adaptive" -- "$current"))
        return ;;
    "branch --optimiser")
        COMPREPLY=($(compgen -W "adam adamw sgd rmsprop" -- "$current"))
        return ;;
    "branch --schedule")
        COMPREPLY=($(compgen -W "constant cosine step" -- "$current"))
        return ;;
    "branch --recipe-use")
        COMPREPLY=($(compgen -W "chain one" -- "$current"))
        return ;;
    "branch --channels")
        COMPREPLY=($(compgen -W "1 3 colour" -- "$current"))
        return ;;
    "branch --fit")
        COMPREPLY=($(compgen -W "stretch crop pad" -- "$current"))
        return ;;
    "branch --device")
        COMPREPLY=($(compgen -W "auto cpu cuda" -- "$current"))
        return ;;
    "compare --measure")
        COMPREPLY=($(compgen -W "fid kid prdc memorisation" -- "$current"))
        return ;;
    "compare --preset")
        COMPREPLY=($(compgen -W "fid2048 chest768" -- "$current"))
        return ;;
    "compare --dims")
        COMPREPLY=($(compgen -W "64 192 768 2048" -- "$current"))
        return ;;
    "compare --resize")
        COMPREPLY=($(compgen -W "bilinear bicubic" -- "$current"))
        return ;;
    "compare --prepare")
        COMPREPLY=($(compgen -W "generator full" -- "$current"))
        return ;;
    "compare --device")
        COMPREPLY=($(compgen -W "auto cpu cuda" -- "$current"))
        return ;;
    "compare --fit")
        COMPREPLY=($(compgen -W "auto stretch crop pad" -- "$current"))
        return ;;
    "evaluate --device")
        COMPREPLY=($(compgen -W "auto cpu cuda" -- "$current"))
        return ;;
    "study new --preset")
        COMPREPLY=($(compgen -W "spine chest" -- "$current"))
        return ;;
    "study new --network")
        COMPREPLY=($(compgen -W "vgg16 vgg16bn googlenet inception3" -- "$current"))
        return ;;
    "study new --scheme")
        COMPREPLY=($(compgen -W "folds given" -- "$current"))
        return ;;
    "study new --budget")
        COMPREPLY=($(compgen -W "steps epochs" -- "$current"))
        return ;;
    "study new --device")
        COMPREPLY=($(compgen -W "auto cpu cuda" -- "$current"))
        return ;;
    "study new --recipe-use")
        COMPREPLY=($(compgen -W "chain one" -- "$current"))
        return ;;
    "study new --add")
        COMPREPLY=($(compgen -W "double balance count" -- "$current"))
        return ;;
    "study new --fit")
        COMPREPLY=($(compgen -W "stretch crop pad" -- "$current"))
        return ;;
    "study new --channels")
        COMPREPLY=($(compgen -W "1 3 colour" -- "$current"))
        return ;;
    "study new --normalize")
        COMPREPLY=($(compgen -W "auto half none imagenet" -- "$current"))
        return ;;
    "study new --mix")
        COMPREPLY=($(compgen -W "none mixup cutmix mosaic" -- "$current"))
        return ;;
    "study new --optimiser")
        COMPREPLY=($(compgen -W "adam adamw sgd rmsprop" -- "$current"))
        return ;;
    "study new --schedule")
        COMPREPLY=($(compgen -W "constant cosine step" -- "$current"))
        return ;;
    "study new --labels")
        COMPREPLY=($(compgen -W "auto one several" -- "$current"))
        return ;;
    "study new --freeze")
        COMPREPLY=($(compgen -W "none head staged" -- "$current"))
        return ;;
    "study new --best-by")
        COMPREPLY=($(compgen -W "balancedAccuracy accuracy auc loss last" -- "$current"))
        return ;;
    "study new --precision")
        COMPREPLY=($(compgen -W "float32 tf32 bfloat16" -- "$current"))
        return ;;
    "study new --gan-condition")
        COMPREPLY=($(compgen -W "none class" -- "$current"))
        return ;;
    "study new --gan-network")
        COMPREPLY=($(compgen -W "dcgan chest residual" -- "$current"))
        return ;;
    "study new --gan-objective")
        COMPREPLY=($(compgen -W "bce leastsquares wasserstein hinge relativistic" -- "$current"))
        return ;;
    "study new --gan-constraint")
        COMPREPLY=($(compgen -W "none clip gp r1 r1r2 spectral" -- "$current"))
        return ;;
    "study new --gan-norm-d")
        COMPREPLY=($(compgen -W "batch layer instance none" -- "$current"))
        return ;;
    "study new --gan-updates-d")
        COMPREPLY=($(compgen -W "whole halves" -- "$current"))
        return ;;
    "study new --gan-precision")
        COMPREPLY=($(compgen -W "float32 tf32 bfloat16" -- "$current"))
        return ;;
    "study new --gan-augment-d")
        COMPREPLY=($(compgen -W "none diffaugment adaptive" -- "$current"))
        return ;;
    "study new --gan-optimiser")
        COMPREPLY=($(compgen -W "adam adamw sgd rmsprop" -- "$current"))
        return ;;
    "study new --gan-schedule")
        COMPREPLY=($(compgen -W "constant cosine step" -- "$current"))
        return ;;
    "study new --gan-recipe-use")
        COMPREPLY=($(compgen -W "chain one" -- "$current"))
        return ;;
    "study new --gan-channels")
        COMPREPLY=($(compgen -W "1 3 colour" -- "$current"))
        return ;;
    "study new --gan-fit")
        COMPREPLY=($(compgen -W "stretch crop pad" -- "$current"))
        return ;;
    "study run --out" | "study run -o")
        COMPREPLY=($(compgen -d -- "$current"))
        return ;;
    "study status --out" | "study status -o")
        COMPREPLY=($(compgen -d -- "$current"))
        return ;;
    "study report --out" | "study report -o")
        COMPREPLY=($(compgen -d -- "$current"))
        return ;;
    "demo --out" | "demo -o")
        COMPREPLY=($(compgen -d -- "$current"))
        return ;;
    "manual --page")
        COMPREPLY=($(compgen -W "parameters commands readme man bash zsh fish" -- "$current"))
        return ;;
    esac
    [[ $current == -* ]] || return
    case $command in
    "scan")
        COMPREPLY=($(compgen -W "--help --quick --strict-patients --follow-orientation --no-follow-orientation --merge-names --json" -- "$current")) ;;
    "info")
        COMPREPLY=($(compgen -W "--help --quick --distance --csv --strict-patients --follow-orientation --no-follow-orientation --merge-names --json" -- "$current")) ;;
    "duplicates")
        COMPREPLY=($(compgen -W "--help --distance --strict-patients --follow-orientation --no-follow-orientation --merge-names --json" -- "$current")) ;;
    "split")
        COMPREPLY=($(compgen -W "--help --out -o --fix --distance --kind --keep-test --train --val --test --folds --fold --val-fold --by --near-together --stratify --no-stratify --seed --strict-patients --follow-orientation --no-follow-orientation --merge-names --json" -- "$current")) ;;
    "tags")
        COMPREPLY=($(compgen -W "--help --search --json" -- "$current")) ;;
    "render")
        COMPREPLY=($(compgen -W "--help --out -o --bits --window --frame" -- "$current")) ;;
    "measure")
        COMPREPLY=($(compgen -W "--help --region --distance --angle --histogram --frame --json" -- "$current")) ;;
    "deidentify")
        COMPREPLY=($(compgen -W "--help --out -o --format --png-values --dates --keep-patient --keep-device --burned-in --json" -- "$current")) ;;
    "survey")
        COMPREPLY=($(compgen -W "--help --index --out -o --json" -- "$current")) ;;
    "augment")
        COMPREPLY=($(compgen -W "--help --recipe --preset --out -o --splits --format --keep-patient --source-reference --visible-share --side-pairs --each --copies --balance --remake --row --bits --flat --own-names --class --split --window --seed --index --threads --json" -- "$current")) ;;
    "quality")
        COMPREPLY=($(compgen -W "--help --recipe --preset --images --whole-recipe --class --split --csv --values --seed --threads --window --frame --json" -- "$current")) ;;
    "train-gan")
        COMPREPLY=($(compgen -W "--help --data --preset --run --class --split --epochs --batch --parts --lr-g --lr-d --beta1 --beta2 --ema --condition --network --objective --constraint --penalty-weight --clip --norm-d --smoothing --critic-steps --updates-d --precision --augment-d --augment-brightness --no-augment-brightness --augment-contrast --no-augment-contrast --augment-translation --no-augment-translation --augment-cutout --no-augment-cutout --augment-share --ada-target --ada-images --optimiser --weight-decay --schedule --step-every --step-factor --warmup --recipe --recipe-use --recipe-share --channels --fit --seed --device --threads --checkpoint-every --keep-checkpoints --snapshot-every --fid-every --fid-samples --fid-backbone --sample-count --width --json" -- "$current")) ;;
    "generate")
        COMPREPLY=($(compgen -W "--help --run --count --class-count --balance --out -o --seed --first --epoch --latent --remake --row --format --bits --multi-frame --spacing --body-part --near-copies --device --threads --json" -- "$current")) ;;
    "export-weights")
        COMPREPLY=($(compgen -W "--help --run --out -o --epoch --seed --json" -- "$current")) ;;
    "train-classifier")
        COMPREPLY=($(compgen -W "--help --data --network --run --epochs --batch --max-steps --image-size --fit --width --channels --normalize --recipe --recipe-use --recipe-share --mix --mix-alpha --optimiser --lr --weight-decay --schedule --step-every --step-factor --warmup --class-weights --balanced-sampler --label-smoothing --focal-gamma --labels --weights --freeze --unfreeze-every --best-by --patience --val-percent --test-percent --precision --seed --device --threads --checkpoint-every --auxiliary --no-auxiliary --json" -- "$current")) ;;
    "predict")
        COMPREPLY=($(compgen -W "--help --run --network --weights --normalize --device --threads --json" -- "$current")) ;;
    "resume")
        COMPREPLY=($(compgen -W "--help --data --epochs --take-over --json" -- "$current")) ;;
    "branch")
        COMPREPLY=($(compgen -W "--help --run --at --epochs --batch --parts --lr-g --lr-d --beta1 --beta2 --ema --condition --network --objective --constraint --penalty-weight --clip --norm-d --smoothing --critic-steps --updates-d --precision --augment-d --augment-brightness --no-augment-brightness --augment-contrast --no-augment-contrast --augment-translation --no-augment-translation --augment-cutout --no-augment-cutout --augment-share --ada-target --ada-images --optimiser --weight-decay --schedule --step-every --step-factor --warmup --recipe --recipe-use --recipe-share --channels --fit --seed --device --threads --checkpoint-every --keep-checkpoints --snapshot-every --fid-every --fid-samples --fid-backbone --sample-count --width --json" -- "$current")) ;;
    "timeline")
        COMPREPLY=($(compgen -W "--help --out -o --images --every --delay --zoom --json" -- "$current")) ;;
    "weights")
        COMPREPLY=($(compgen -W "--help --json" -- "$current")) ;;
    "compare")
        COMPREPLY=($(compgen -W "--help --measure --preset --weights --class-a --split-a --class-b --split-b --save-stats --backbone --dims --resize --prepare --samples --kid-subsets --kid-subset-size --k-precision --k-density --seed --device --threads --neighbours --copy-ssim --fit --heldout --heldout-split --contact-sheet --json" -- "$current")) ;;
    "evaluate")
        COMPREPLY=($(compgen -W "--help --data --split --against --out -o --resamples --level --seed --device --threads --json" -- "$current")) ;;
    "study new")
        COMPREPLY=($(compgen -W "--help --preset --data --out -o --arm --network --name --question --classes --scheme --folds --seeds --seed --images-per-class --val-percent --near-together --no-near-together --budget --amount --quality-images --quality-backbone --device --threads --recipe-use --recipe-share --add --images --batch --image-size --fit --width --channels --normalize --mix --mix-alpha --optimiser --lr --weight-decay --schedule --step-every --step-factor --warmup --class-weights --balanced-sampler --label-smoothing --focal-gamma --labels --weights --freeze --unfreeze-every --best-by --patience --test-percent --precision --checkpoint-every --auxiliary --no-auxiliary --gan-epochs --gan-batch --gan-parts --gan-lr-g --gan-lr-d --gan-beta1 --gan-beta2 --gan-ema --gan-condition --gan-network --gan-objective --gan-constraint --gan-penalty-weight --gan-clip --gan-norm-d --gan-smoothing --gan-critic-steps --gan-updates-d --gan-precision --gan-augment-d --gan-augment-brightness --no-gan-augment-brightness --gan-augment-contrast --no-gan-augment-contrast --gan-augment-translation --no-gan-augment-translation --gan-augment-cutout --no-gan-augment-cutout --gan-augment-share --gan-ada-target --gan-ada-images --gan-optimiser --gan-weight-decay --gan-schedule --gan-step-every --gan-step-factor --gan-warmup --gan-recipe --gan-recipe-use --gan-recipe-share --gan-channels --gan-fit --gan-checkpoint-every --gan-keep-checkpoints --gan-snapshot-every --gan-sample-count --gan-width --json" -- "$current")) ;;
    "study run")
        COMPREPLY=($(compgen -W "--help --out -o --json" -- "$current")) ;;
    "study status")
        COMPREPLY=($(compgen -W "--help --out -o --json" -- "$current")) ;;
    "study report")
        COMPREPLY=($(compgen -W "--help --out -o --html --pdf --csv --resamples --level --seed --json" -- "$current")) ;;
    "runs")
        COMPREPLY=($(compgen -W "--help --doctor --json" -- "$current")) ;;
    "demo")
        COMPREPLY=($(compgen -W "--help --out -o --data --minutes" -- "$current")) ;;
    "doctor")
        COMPREPLY=($(compgen -W "--help --quick --json" -- "$current")) ;;
    "manual")
        COMPREPLY=($(compgen -W "--help --page" -- "$current")) ;;
    esac
}
complete -o bashdefault -o default -F _synthray_cli synthray-cli
