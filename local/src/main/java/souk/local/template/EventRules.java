package souk.local.template;

import java.util.List;

/**
 * What functions hear of by EventBridge.
 *
 * @param objects that are new in buckets
 * @param mails of which there is news
 */
public record EventRules(List<ObjectRule> objects, List<MailRule> mails) {
    public EventRules {
        objects = List.copyOf(objects);
        mails = List.copyOf(mails);
    }
}
