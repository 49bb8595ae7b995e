-- Persons are looked up by their whole name among the words of a text that everybody reads: questions and answers of a tender. The census
-- grows to hundreds of thousands, and the page is public: the words are found by these indexes, and no name is read through.
CREATE INDEX organisations_name_words ON organisations (btrim(search_plain(name)));
CREATE INDEX economic_actors_contact_words ON economic_actors (btrim(search_plain(contact_name)));
