package org.whitecell.formats;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.whitecell.document.DocumentId;
import org.whitecell.document.Revision;
import org.whitecell.document.TextRefused;
import org.whitecell.scenario.Citations;
import org.whitecell.scenario.Scenario;
import org.whitecell.scenario.ScenarioRules;

/**
 * What a fresh server offers at once: the texts under {@code documents/} (Markdown or plain) and
 * the scenarios under {@code scenarios/} (YAML), checked as strictly as anything that people bring,
 * and each scenario's quotes against the text it was written from. A text's document id is its file
 * name without extension.
 */
public record Seeds(List<Revision> documents, List<ScenarioFile> scenarios) {
  public Seeds {
    documents = List.copyOf(documents);
    scenarios = List.copyOf(scenarios);
  }

  /** The seeds packed with the server. */
  public static Seeds shipped() throws FileRefused {
    URL resource = Seeds.class.getResource("/seeds");
    if (resource == null) {
      throw new IllegalStateException("the server was packed without its seeds");
    }
    try {
      URI uri = resource.toURI();
      if (!"jar".equals(uri.getScheme())) {
        return read(Path.of(uri));
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return read(jar.getPath("/seeds"));
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The seeds in a folder. */
  public static Seeds read(Path folder) throws FileRefused {
    List<Revision> documents = new ArrayList<>();
    for (Path file : files(folder.resolve("documents"), ".md", ".txt")) {
      documents.add(document(file));
    }
    List<ScenarioFile> scenarios = new ArrayList<>();
    for (Path file : files(folder.resolve("scenarios"), ".yaml", ".yml")) {
      scenarios.add(scenario(file, documents));
    }
    return new Seeds(documents, scenarios);
  }

  /** The text that a scenario was written from. */
  public Optional<Revision> sourceOf(Scenario scenario) {
    return source(scenario, documents);
  }

  private static Revision document(Path file) throws FileRefused {
    String name = file.getFileName().toString();
    try {
      Imported imported = TextImport.read(bytes(file), TextImport.Format.ofFileName(name));
      DocumentId id = new DocumentId(name.substring(0, name.lastIndexOf('.')));
      return Revisions.make(id, imported.title(), imported.attribution(), imported.preview());
    } catch (TextRefused refused) {
      throw new FileRefused(List.of(new Fault(name, 1, "", refused.words())));
    }
  }

  private static ScenarioFile scenario(Path file, List<Revision> documents) throws FileRefused {
    String name = file.getFileName().toString();
    String text = new String(bytes(file), StandardCharsets.UTF_8);
    ScenarioFile read = ScenarioReader.read(name, text);
    Scenario scenario = read.scenario();
    List<ScenarioRules.Breach> breaches =
        source(scenario, documents)
            .map(revision -> Citations.check(scenario, revision))
            .orElseGet(() ->
                List.of(
                    new ScenarioRules.Breach(
                        "source.document",
                        "expected a file of this name under documents/; there is no \""
                            + scenario.source().name()
                            + "\"")));
    if (!breaches.isEmpty()) {
      throw new FileRefused(ScenarioReader.placed(name, text, breaches));
    }
    return read;
  }

  private static Optional<Revision> source(Scenario scenario, List<Revision> documents) {
    DocumentId id = new DocumentId(scenario.source().name());
    return documents.stream().filter(revision -> revision.documentId().equals(id)).findFirst();
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files(Path folder, String... extensions) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> Stream.of(extensions).anyMatch(file.toString()::endsWith))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
