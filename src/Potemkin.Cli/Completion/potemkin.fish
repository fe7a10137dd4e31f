# Completes the potemkin command in fish. Once: potemkin completion fish >~/.config/fish/completions/potemkin.fish
function __potemkin
    set -l line (commandline -cp | string replace -r '^\s*\S+\s' '')
    set -l found (potemkin "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null | string match -rv '^$')
    if test (count $found) -gt 0
        printf '%s\n' $found
    else
        __fish_complete_path (commandline -ct)
    end
end
complete -c potemkin -f -a '(__potemkin)'
