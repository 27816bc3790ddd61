# SPDX-License-Identifier: Apache-2.0
# Completion of the command karjo for bash; installed as bash-completion/completions/karjo.

_karjo()
{
  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} verb=${COMP_WORDS[1]} words=""
  [[ $verb == days || $verb == minutes || $verb == plan || $verb == text ]] && verb="$verb ${COMP_WORDS[2]}"
  COMPREPLY=()
  case $before in
    --lang) COMPREPLY=($(compgen -W "bn en" -- "$word")); return ;;
    --rule)
      COMPREPLY=($(compgen -W "automatic surya-siddhanta shahidullah-1966 academy-1995 academy-2019" -- "$word"))
      return ;;
    --policy) COMPREPLY=($(compgen -W "day-first month-first window-" -- "$word")); return ;;
    --style)
      COMPREPLY=($(compgen -W "official english iso era ordinal numeric" -- "$word"))
      return ;;
    --quarter) COMPREPLY=($(compgen -W "1 2 3 4" -- "$word")); return ;;
    --not-applicable) COMPREPLY=($(compgen -W "rescale full zero" -- "$word")); return ;;
    --to) COMPREPLY=($(compgen -W "json text markdown html docx odt csv ics akn" -- "$word")); return ;;
    --delimiter) COMPREPLY=($(compgen -W "comma semicolon tab" -- "$word")); return ;;
    -o | --html | --holidays | --sightings) COMPREPLY=($(compgen -f -- "$word")); return ;;
  esac
  if ((COMP_CWORD == 1)); then
    words="date days find hijri memo minutes plan text --help --version --lang"
  elif ((COMP_CWORD == 2)) && [[ ${COMP_WORDS[1]} == days ]]; then
    words="after before count --help"
  elif ((COMP_CWORD == 2)) && [[ ${COMP_WORDS[1]} == minutes ]]; then
    words="check decisions read write --help"
  elif ((COMP_CWORD == 2)) && [[ ${COMP_WORDS[1]} == plan ]]; then
    words="check score template write --help"
  elif ((COMP_CWORD == 2)) && [[ ${COMP_WORDS[1]} == text ]]; then
    words="detect-bijoy digits from-bijoy key normalize numbers sentences sort times tokens words --help"
  else
    case $verb in
      "minutes read") words="--json --html --holidays --lang --help" ;;
      "minutes check" | "minutes decisions" | days\ *) words="--json --holidays --lang --help" ;;
      "minutes write") words="--to -o --holidays --lang --help" ;;
      "plan check") words="--json --lang --help" ;;
      "plan template") words="--quarter --plan --delimiter -o --lang --help" ;;
      "plan write") words="--to --delimiter -o --lang --help" ;;
      "plan score") words="--quarter --not-applicable --trace --json --jsonl --lang --help" ;;
      hijri) words="--sightings --json --lang --help" ;;
      memo) words="--date --codes --sources --strict --style --next --json --lang --help" ;;
      "text digits") words="bn latin --json --lang --help" ;;
      "text detect-bijoy") words="--font --json --lang --help" ;;
      "text from-bijoy") words="--mixed --font --json --lang --help" ;;
      "text normalize") words="--precomposed --json --lang --help" ;;
      "text key" | "text sentences" | "text times" | "text tokens") words="--json --lang --help" ;;
      "text numbers" | "text words") words="--form --json --lang --help" ;;
      "text sort") words="--standard --traditional --alphabet --word-by-word --json --lang --help" ;;
      find) words="--rule --json --lang --help" ;;
      date) words="--rule --policy --style --json --lang --help today" ;;
    esac
    if [[ ($verb == minutes\ * || $verb == plan\ * || $verb == find) && $word != -* ]]; then
      COMPREPLY=($(compgen -f -- "$word"))
      return
    fi
  fi
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}

complete -o filenames -F _karjo karjo
