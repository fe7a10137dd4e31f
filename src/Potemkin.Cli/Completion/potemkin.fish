# Completes the potemkin command in fish. Once: potemkin completion fish >~/.config/fish/completions/potemkin.fish
function __potemkin
    set -l line (commandline -cp | string replace -r '^\s*\S+\s' '')
    potemkin "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
end
complete -c potemkin -a '(__potemkin)'
