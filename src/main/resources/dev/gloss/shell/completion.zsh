#compdef gloss
# Completes gloss in zsh. To have it in every shell: eval "$(gloss completion zsh)" in ~/.zshrc

_gloss() {
    local word about
    local -a whole begun whole_about begun_about
    while IFS= read -r word && IFS= read -r about; do
        if [[ $word == *' ' ]]; then
            whole+=("${word% }")
            whole_about+=("${word% }${about:+  -- $about}")
        else
            begun+=("$word")
            begun_about+=("$word${about:+  -- $about}")
        fi
    done < <("${words[1]}" completion --words -- "${(@Q)words[2,CURRENT]}" 2>/dev/null)
    (( $#whole )) && compadd -l -V whole -d whole_about -a whole
    (( $#begun )) && compadd -l -V begun -S '' -d begun_about -a begun
    (( $#whole + $#begun )) || _files
}
(( $+functions[compdef] )) || { autoload -Uz compinit && compinit -i; }
compdef _gloss gloss
