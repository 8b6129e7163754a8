import { useId, useState } from "preact/hooks";
import { Button } from "../../ui/Button";
import { Field, Select } from "../../ui/Field";
import { toFirstProblem } from "../../ui/problems";
import { TextArea } from "../../ui/TextArea";
import { imports } from "../../words";
import { formatOf, formatOfText, LARGEST, LONGEST, sizeOf, titleOf } from "./file";
import { languageName } from "./languageName";
import type { Source } from "./source";

interface Props {
  source: Source;
  onChange(source: Source): void;
  /** Whether saving was tried, so that what is missing is said. */
  tried: boolean;
  /** Whether it was read once already, and changed since. */
  read: "not-yet" | "as-it-was" | "changed";
  /** The language that the text was guessed to be in, once it was read. */
  looksLike: string | undefined;
  busy: boolean;
  onRead(source: Source): void;
}

const words = {
  busy: imports.previewing,
  "not-yet": imports.preview,
  "as-it-was": imports.previewAgain,
  changed: imports.previewAfresh,
};

const GUESS = "";

/** What texts are often in; a text in another language is marked as none of them by its script. */
const LANGUAGES = ["ar", "az", "de", "en", "es", "fa", "fr", "hi", "hy", "it", "ja", "ka", "kk", "ko", "ky", "mn", "pl", "pt", "ru", "tg", "tk", "tr", "uk", "ur", "uz", "zh"]
  .map((tag) => ({ value: tag, label: languageName(tag) }))
  .toSorted((a, b) => a.label.localeCompare(b.label));

/** The text to bring in, from a file or pasted; what it is called and whom to name for it. */
export function SourceForm({ source, onChange, tried, read, looksLike, busy, onRead }: Props) {
  const chosen = source.file instanceof File ? source.file : undefined;
  /** What is wrong with the file that was to be read. */
  const [fault, setFault] = useState<string>();
  const [missing, setMissing] = useState(false);
  const [picked, setPicked] = useState(false);
  const id = useId();

  const choose = async (file: File | undefined) => {
    if (file === undefined) return;
    if (file.size > LARGEST) {
      setFault(imports.tooLarge);
      return;
    }
    try {
      // Read now, so that a file that cannot be read is told here.
      const bytes = new File([await file.arrayBuffer()], file.name);
      const { text: _, ...rest } = source;
      onChange({ ...rest, file: bytes, format: formatOf(file.name), title: source.title === "" ? titleOf(file.name) : source.title });
      setFault(undefined);
    } catch {
      setFault(imports.unreadable);
    }
  };

  const paste = () => {
    const { file: _, ...rest } = source;
    onChange(rest);
  };

  const submit = (event: Event) => {
    event.preventDefault();
    const nothing = source.file === undefined && (source.text ?? "").trim() === "";
    setMissing(nothing);
    setFault(undefined);
    if (nothing) toFirstProblem(event.currentTarget);
    else if (!busy) onRead(source);
  };

  return (
    <form class="import-source" onSubmit={submit} noValidate>
      <div class="import-file">
        <label class="button" data-manner="plain" for={id}>
          {chosen === undefined ? imports.file : imports.otherFile}
        </label>
        <input
          id={id}
          class="heard"
          type="file"
          accept=".txt,.text,.md,.markdown,text/plain,text/markdown"
          onChange={(event) => {
            void choose(event.currentTarget.files?.[0]);
            // The same file may be chosen again after it was changed.
            event.currentTarget.value = "";
          }}
        />
        {chosen === undefined ? (
          <span class="quiet">{imports.fileHint}</span>
        ) : (
          <>
            <span>{imports.chosen(chosen.name, sizeOf(chosen.size))}</span>
            <Button manner="quiet" onClick={paste}>
              {imports.noFile}
            </Button>
          </>
        )}
      </div>
      {chosen === undefined ? (
        <TextArea
          label={imports.paste}
          hint={imports.pasteHint}
          class="import-paste"
          rows={8}
          limit={LONGEST}
          problem={missing && (source.text ?? "").trim() === "" ? imports.missing : null}
          value={source.text ?? ""}
          onWrite={(text) => onChange({ ...source, text, format: picked ? source.format : formatOfText(text) })}
        />
      ) : null}
      <div class="import-names">
        <Field
          label={imports.docTitle}
          value={source.title}
          onWrite={(title) => onChange({ ...source, title })}
          problem={tried && source.title.trim() === "" ? imports.docTitleEmpty : null}
        />
        <Field
          label={imports.attribution}
          value={source.attribution}
          onWrite={(attribution) => onChange({ ...source, attribution })}
          hint={imports.attributionHint}
        />
        <Select
          label={imports.format}
          value={source.format}
          options={[
            { value: "text", label: imports.formats.text },
            { value: "markdown", label: imports.formats.markdown },
          ]}
          onPick={(format) => {
            setPicked(true);
            onChange({ ...source, format: format === "markdown" ? "markdown" : "text" });
          }}
        />
        <Select
          label={imports.language}
          value={source.language ?? GUESS}
          options={[{ value: GUESS, label: imports.languageGuess(looksLike === undefined ? undefined : languageName(looksLike)) }, ...LANGUAGES]}
          onPick={(tag) => {
            const { language: _, ...rest } = source;
            onChange(tag === GUESS ? rest : { ...rest, language: tag });
          }}
        />
      </div>
      {fault === undefined ? null : (
        <p class="field-problem" role="alert">
          {fault}
        </p>
      )}
      <div>
        <Button manner={read === "not-yet" ? "main" : "plain"} submits aria-disabled={busy}>
          {words[busy && read === "not-yet" ? "busy" : read]}
        </Button>
      </div>
    </form>
  );
}
