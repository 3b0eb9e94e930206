# Completes gloss in bash. To have it in every shell: eval "$(gloss completion bash)" in ~/.bashrc

_gloss() {
    local line=${COMP_LINE:0:COMP_POINT} word about
    local -a words
    read -ra words <<<"$line"
    [[ $line == *[[:space:]] ]] && words+=("")
    # Bash breaks words at these too, and wants only what comes after the last of them.
    local last=${words[${#words[@]} - 1]}
    local typed=${last%"${last##*[@:=]}"}
    while IFS= read -r word && IFS= read -r about; do
        word=${word#"$typed"}
        [[ $word == *' '?* ]] && word=$(printf '%q ' "${word% }")
        COMPREPLY+=("$word")
    done < <("${words[0]}" completion --words -- "${words[@]:1}" 2>/dev/null)
}
complete -o nospace -o default -F _gloss gloss
