package org.whitecell.http;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.whitecell.access.Right;
import org.whitecell.access.Secrets;
import org.whitecell.document.Block;
import org.whitecell.document.Cut;
import org.whitecell.document.DocumentId;
import org.whitecell.document.Edit;
import org.whitecell.document.Revision;
import org.whitecell.document.RevisionId;
import org.whitecell.document.TextLanguage;
import org.whitecell.document.TextRefused;
import org.whitecell.formats.Imported;
import org.whitecell.formats.RevisionFile;
import org.whitecell.formats.Revisions;
import org.whitecell.formats.TextImport;
import org.whitecell.library.Documents;
import org.whitecell.library.ReadingQueue;
import org.whitecell.words.Line;

/** The documents, and how texts become some. */
public final class DocumentsEndpoints {

  private final Callers callers;
  private final Documents documents;
  private final ReadingQueue reading;

  /** More than the clean-up of the longest text asks for. */
  private static final int MOST_EDITS = 100_000;

  enum Format {
    TEXT,
    MARKDOWN
  }

  /**
   * @param text what was pasted, or null where a file comes behind
   * @param language the text's, as a BCP 47 tag; null to have it guessed
   * @param documentId the document that gets a new revision, or null for a new document
   */
  record Import(
      String title,
      String attribution,
      Format format,
      @Nullable String text,
      List<Edit> edits,
      @Nullable String language,
      @Nullable DocumentId documentId) {}

  record Preview(
      String title,
      String attribution,
      RevisionId revisionId,
      String text,
      List<Block> blocks,
      List<Cut> cuts,
      @Nullable String language) {}

  record Saved(RevisionId revisionId, DocumentId documentId) {}

  public DocumentsEndpoints(Callers callers, Documents documents, ReadingQueue reading) {
    this.callers = callers;
    this.documents = documents;
    this.reading = reading;
  }

  public List<Route> routes() {
    return List.of(
        Route.get("/api/documents", Route.Needs.TOKEN, this::catalogue),
        Route.post("/api/documents/preview", Route.Needs.TOKEN, this::preview)
            .upTo(ReadingQueue.LARGEST),
        Route.post("/api/documents", Route.Needs.TOKEN, this::save).upTo(ReadingQueue.LARGEST),
        Route.get("/api/revisions/{id}", Route.Needs.TOKEN, this::revision));
  }

  private Answer catalogue(Call call) {
    callers.accountWith(call, Right.FACILITATOR);
    return Answer.json(documents.catalogue());
  }

  private Answer revision(Call call) {
    callers.accountWith(call, Right.FACILITATOR);
    return documents
        .revision(new RevisionId(call.path("id")))
        .map(RevisionFile::of)
        .map(Answer::json)
        .orElseThrow(() -> Problem.notFound("There is no such revision.").thrown());
  }

  private Answer preview(Call call) {
    callers.accountWith(call, Right.FACILITATOR);
    Revision revision = read(asked(call), new DocumentId("preview"), "Untitled");
    return Answer.json(
        new Preview(
            revision.title(),
            revision.attribution(),
            revision.id(),
            revision.text(),
            revision.blocks(),
            revision.cuts(),
            revision.language()));
  }

  private Answer save(Call call) {
    callers.accountWith(call, Right.FACILITATOR);
    Call.WithFile<Import> asked = asked(call);
    DocumentId id =
        Objects.requireNonNullElseGet(
            asked.said().documentId(), () -> new DocumentId(Secrets.id()));
    Revision kept = documents.keep(read(asked, id, ""));
    @Nullable String language = asked.said().language();
    if (language != null) {
      documents.say(kept.id(), language);
    }
    return Answer.json(201, new Saved(kept.id(), kept.documentId()));
  }

  private Call.WithFile<Import> asked(Call call) {
    Call.WithFile<Import> asked = call.bodyWithFile(Import.class);
    DocumentId id = asked.said().documentId();
    if (id != null && documents.document(id).isEmpty()) {
      throw Problem.notFound("There is no such document.").thrown();
    }
    return asked;
  }

  private Revision read(Call.WithFile<Import> asked, DocumentId id, String nameless) {
    try {
      return reading.inTurn(() -> revision(asked, id, nameless));
    } catch (TextRefused e) {
      throw new Problem(422, e.code(), Problems.title(422), e.words()).thrown();
    }
  }

  private static Revision revision(Call.WithFile<Import> asked, DocumentId id, String nameless)
      throws TextRefused {
    Import said = asked.said();
    if (said.language() != null && !TextLanguage.isTag(said.language())) {
      throw new TextRefused(
          "bad-language", "Name the language by its short tag, such as en, ru or zh-Hans.");
    }
    if (said.edits().size() > MOST_EDITS) {
      throw new TextRefused(
          "too-many-edits", "At most 100,000 edits are applied: import the text in parts.");
    }
    Imported imported = imported(said, asked.file());
    String title = first(said.title(), first(imported.title(), nameless));
    if (!Line.isPlain(title)) {
      throw new TextRefused(
          "bad-characters",
          "The title has characters that cannot be seen and disturb the words around them: type it"
              + " anew.");
    }
    return Revisions.make(
        id,
        title,
        first(said.attribution(), imported.attribution()),
        imported.preview().edited(said.edits()));
  }

  private static Imported imported(Import said, byte @Nullable [] file) throws TextRefused {
    TextImport.Format format =
        switch (said.format()) {
          case TEXT -> TextImport.Format.PLAIN_TEXT;
          case MARKDOWN -> TextImport.Format.MARKDOWN;
        };
    if (said.text() != null && file == null) {
      return TextImport.read(said.text(), format);
    }
    if (said.text() == null && file != null) {
      return TextImport.read(file, format);
    }
    throw Problem.badRequest("Send either a text, or the bytes of a file behind the line.")
        .thrown();
  }

  private static String first(String words, String otherwise) {
    return words.isBlank() ? otherwise : words;
  }
}
