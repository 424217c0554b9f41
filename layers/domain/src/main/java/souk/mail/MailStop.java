package souk.mail;

import souk.shopper.ShopperId;

/** That a person wants no more mails about a topic. Immutable. */
public record MailStop(ShopperId person, MailTopic topic) {}
