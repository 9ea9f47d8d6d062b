package org.alongside.mail;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;

/** The letters in the outbox. */
interface KeptLetters extends Repository<KeptLetter, UUID> {

    KeptLetter save(KeptLetter letter);

    Optional<KeptLetter> findById(UUID id);

    List<KeptLetter> findByOrderByWrittenAtDescIdDesc(Pageable page);

    long count();
}
