#compdef potemkin
# Completes the potemkin command in zsh. In ~/.zshrc, after compinit: source <(potemkin completion zsh)
_potemkin() {
  local line="${(j: :)words[2,CURRENT-1]} $PREFIX"
  local -a found=(${(f)"$($words[1] "[suggest:${#line}]" "$line" 2>/dev/null)"})
  compadd -- $found || _files
}
compdef _potemkin potemkin
