# Completes the potemkin command in bash. In ~/.bashrc: source <(potemkin completion bash)
_potemkin() {
  local IFS=$'\n' line=${COMP_LINE:0:COMP_POINT}
  line=${line#*[[:space:]]}
  line=${line//=/ }
  COMPREPLY=($(compgen -W "$("$1" "[suggest:${#line}]" "$line" 2>/dev/null)" -- "${2#=}"))
}
complete -o default -F _potemkin potemkin
