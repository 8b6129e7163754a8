package org.whitecell.formats;

import org.whitecell.scenario.Scenario;

/**
 * A scenario as it was read, and its canonical form: the file's tree as canonical JSON, every value
 * a string, layout and comments left out. The scenario's id is the SHA-256 of that form in UTF-8,
 * and {@link ScenarioReader} reads it back, for JSON is YAML: so it is what is stored and exported.
 */
public record ScenarioFile(Scenario scenario, String canonical) {}
