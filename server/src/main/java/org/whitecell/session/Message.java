package org.whitecell.session;

import java.time.Instant;
import org.whitecell.words.Text;

/** Something said in a channel. */
public record Message(
    MessageId id, ChannelId channel, SeatId seat, Role role, Text text, Instant at) {}
