package org.whitecell.session;

import org.whitecell.document.Revision;
import org.whitecell.scenario.Scenario;

/** What a session is played on: pinned by its first event, and the same ever after. */
public record Setting(Scenario scenario, Revision revision) {}
