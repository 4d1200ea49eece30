package vn.tiendo.notification;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.tiendo.notification.domain.MailQueued;

/**
 * Tells once a transaction that there is mail. The engine's job that follows from it is part of the same transaction,
 * so the outbox has no poller and no mail without a job.
 */
@Component
class DeliveryTrigger {

    private final ApplicationEventPublisher events;

    DeliveryTrigger(ApplicationEventPublisher events) {
        this.events = events;
    }

    /** In the running transaction, which must be one. */
    void deliverAfterCommit() {
        if (!TransactionSynchronizationManager.hasResource(this)) {
            TransactionSynchronizationManager.bindResource(this, true);
            TransactionSynchronizationManager.registerSynchronization(new Told());
            events.publishEvent(new MailQueued());
        }
    }

    /** Forgets with the transaction; a transaction within this one tells for itself. */
    private final class Told implements TransactionSynchronization {

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(DeliveryTrigger.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(DeliveryTrigger.this, true);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResource(DeliveryTrigger.this);
        }
    }
}
