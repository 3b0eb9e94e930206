# Completes gloss in fish. To have it in every shell: gloss completion fish > ~/.config/fish/completions/gloss.fish

function __gloss_words
    set -l words (commandline -opc)
    set -l typed (commandline -ct)
    $words[1] completion --words -- $words[2..] "$typed" 2>/dev/null | while read -l word; and read -l about
        printf '%s\t%s\n' (string trim --right -- $word) $about
    end
end
complete -c gloss -f -a '(__gloss_words)'
