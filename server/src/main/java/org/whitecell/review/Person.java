package org.whitecell.review;

import org.whitecell.session.Role;
import org.whitecell.session.SeatId;
import org.whitecell.words.Text;

/**
 * Somebody of a session, as the record names him.
 *
 * @param role the last one that the seat had
 */
public record Person(SeatId seat, Role role, Text name) {}
