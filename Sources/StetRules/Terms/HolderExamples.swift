// Proofs of `terms/holder`: sentences in which the word must change, and many more in which not.

internal import StetText

enum HolderExamples {
  static let all: [Example] = changed + bargained + kept + undecided + HolderTraps.all

  private static let changed: [Example] = [
    .fixes(
      "Turkey freed 90 hostages from a jail in Van; the PKK freed three Turkish hostages.",
      to: "Turkey freed 90 prisoners from a jail in Van; the PKK freed three Turkish hostages."),
    .fixes(
      "Talks with the rebels to free the Polish aid workers broke down. The rebels hold the Polish "
        + "prisoners in a cave.",
      to: "Talks with the rebels to free the Polish aid workers broke down. The rebels hold the "
        + "Polish hostages in a cave."),
    .fixes(
      "The bandits are demanding a ransom for the release of the remaining prisoners they hold.",
      to: "The bandits are demanding a ransom for the release of the remaining hostages they hold."),
    .fixes(
      "The gunmen took 20 women prisoner and drove off.",
      to: "The gunmen took 20 women hostage and drove off."),
    .fixes(
      "The bandits seized nine pupils on the road to Jos. The prisoners are said to be unhurt.",
      to: "The bandits seized nine pupils on the road to Jos. The hostages are said to be unhurt."),
    .fixes(
      "Pirates Free Prisoners From Tanker Off Benin",
      to: "Pirates Free Hostages From Tanker Off Benin"
    ),
    .fixes(
      "The gang wants money for its four prisoners, nurses from Lyon.",
      to: "The gang wants money for its four hostages, nurses from Lyon."),
    .fixes(
      "Police in Leeds arrested six men on Friday. The hostages were taken to a court in York.",
      to: "Police in Leeds arrested six men on Friday. The prisoners were taken to a court in York."
    ),
    .fixes(
      "Gunmen stormed the jail in Bauchi and freed 400 hostages.",
      to: "Gunmen stormed the jail in Bauchi and freed 400 prisoners."),
    .fixes(
      "The king pardoned 90 hostages for the feast.",
      to: "The king pardoned 90 prisoners for the feast."),
    .fixes(
      "The pirates seized the tanker in May. The prisoners, all Filipino sailors, are ill.",
      to: "The pirates seized the tanker in May. The hostages, all Filipino sailors, are ill."),
    .fixes(
      "FARC wrote that it would hand over the remaining prisoners in the jungle on Sunday.",
      to: "FARC wrote that it would hand over the remaining hostages in the jungle on Sunday."),
    .fixes(
      "The gang’s prisoners, two nuns and a driver, were unhurt, the kidnappers said.",
      to: "The gang’s hostages, two nuns and a driver, were unhurt, the kidnappers said."),
    .fixes(
      "The minister urged Hamas to free the Thai prisoners.",
      to: "The minister urged Hamas to free the Thai hostages."),
    .fixes(
      "Boko Haram released twelve prisoners on Friday.",
      to: "Boko Haram released twelve hostages on Friday."),
    .fixes(
      "Civilian prisoners held by the rebels in the jungle wrote to their families.",
      to: "Civilian hostages held by the rebels in the jungle wrote to their families."),
    .fixes(
      "The pirates want two million dollars for the Filipino prisoners.",
      to: "The pirates want two million dollars for the Filipino hostages."),
    .fixes(
      "Three Korean engineers kidnapped by the militants were among the prisoners they hold.",
      to: "Three Korean engineers kidnapped by the militants were among the hostages they hold."),
    .fixes(
      "The gunmen took eleven passengers prisoner.",
      to: "The gunmen took eleven passengers hostage."),
    .fixes(
      "The court ordered the release of two hundred political hostages.",
      to: "The court ordered the release of two hundred political prisoners."),
    .fixes(
      "The prison was built for 400 people. A court sentenced most of its 900. The hostages are "
        + "allowed one visit a month.",
      to: "The prison was built for 400 people. A court sentenced most of its 900. The prisoners "
        + "are allowed one visit a month."),
    .fixes(
      "Hostages serving life sentences in the country’s jails may now vote.",
      to: "Prisoners serving life sentences in the country’s jails may now vote."),
    .fixes(
      "Negotiators listed the Palestinian hostages in Israeli jails.",
      to: "Negotiators listed the Palestinian prisoners in Israeli jails."),
    .fixes(
      "A war broke out when Boko Haram raided Chibok in April, burning houses and "
        + "taking 276 girls prisoner.",
      to: "A war broke out when Boko Haram raided Chibok in April, burning houses and "
        + "taking 276 girls hostage."),
    .fixes(
      "The gunman let two prisoners leave the bank after the police sent in food.",
      to: "The gunman let two hostages leave the bank after the police sent in food."),
    .fixes(
      "Al-Shabaab took eleven nurses to a forest camp as prisoners.",
      to: "Al-Shabaab took eleven nurses to a forest camp as hostages."),
    .fixes(
      "There will be no prisoner deal before Abu Sayyaf frees the nuns during the "
        + "truce, the army said.",
      to: "There will be no hostage deal before Abu Sayyaf frees the nuns during the "
        + "truce, the army said."),
    .fixes(
      "The family wants the government to bring the prisoners home from the pirates’ camp.",
      to: "The family wants the government to bring the hostages home from the pirates’ camp."),
    .fixes(
      "ISIS kidnapped 39 Indian workers in Mosul. The ministry said it had no news of "
        + "the prisoners.",
      to: "ISIS kidnapped 39 Indian workers in Mosul. The ministry said it had no news of "
        + "the hostages."),
    .fixes(
      "The largest hostage swap between Moscow and Washington since the Cold War took "
        + "place in Ankara.",
      to: "The largest prisoner swap between Moscow and Washington since the Cold War took "
        + "place in Ankara."),
    .fixes(
      "Azerbaijan captured six Armenian soldiers. Baku said the hostages were well; "
        + "Armenia wants its soldiers back.",
      to: "Azerbaijan captured six Armenian soldiers. Baku said the prisoners were well; "
        + "Armenia wants its soldiers back."),
    .fixes(
      "Moscow and Kyiv each returned 90 soldiers taken hostage near Sumy.",
      to: "Moscow and Kyiv each returned 90 soldiers taken prisoner near Sumy."),
    .fixes(
      "Kurdish hostages on death row asked inmates in other jails to fast.",
      to: "Kurdish prisoners on death row asked inmates in other jails to fast."),
    .fixes(
      "Moroccan police issued detention orders against nine hostages in Western "
        + "Sahara, a Sahrawi group said.",
      to: "Moroccan police issued detention orders against nine prisoners in Western "
        + "Sahara, a Sahrawi group said."),
  ]

  /// Deals, swaps and rests of groups: what stands on the other side tells.
  private static let bargained: [Example] = [
    .fixes(
      "The president spoke of Hezbollah’s rockets. He then greeted six Americans "
        + "freed in a hostage swap with Belarus.",
      to: "The president spoke of Hezbollah’s rockets. He then greeted six Americans "
        + "freed in a prisoner swap with Belarus."),
    .fixes(
      "Abu Sayyaf’s leader is the obstacle to any prisoner and ceasefire deal, the "
        + "mediator said.",
      to: "Abu Sayyaf’s leader is the obstacle to any hostage and ceasefire deal, the "
        + "mediator said."),
    .fixes(
      "The minister put control of the forest above a deal to free prisoners, "
        + "though Boko Haram had agreed to talks.",
      to: "The minister put control of the forest above a deal to free hostages, "
        + "though Boko Haram had agreed to talks."),
    .fixes(
      "The PKK said Ankara would free large numbers of Kurdish prisoners from "
        + "Turkish jails in return for the prisoners.",
      to: "The PKK said Ankara would free large numbers of Kurdish prisoners from "
        + "Turkish jails in return for the hostages."),
    .fixes(
      "Morocco released 35 Sahrawi hostages on Friday. The hostages were met by "
        + "relatives at the bus station.",
      to: "Morocco released 35 Sahrawi prisoners on Friday. The prisoners were met by "
        + "relatives at the bus station."),
    .fixes(
      "Gunmen of Boko Haram killed 40 villagers and 21 were taken prisoner.",
      to: "Gunmen of Boko Haram killed 40 villagers and 21 were taken hostage."),
    .fixes(
      "Boko Haram killed six prisoners last week. The faces of the remaining "
        + "prisoners are on every wall.",
      to: "Boko Haram killed six hostages last week. The faces of the remaining "
        + "hostages are on every wall."),
    .fixes(
      "The 60-year-old hostage departed Ofer prison after two years in custody.",
      to: "The 60-year-old prisoner departed Ofer prison after two years in custody."),
    .fixes(
      "In the yard, hostages asked other inmates for news of the vote.",
      to: "In the yard, prisoners asked other inmates for news of the vote."),
    .fixes(
      "The rebels burned houses and held families as prisoners.",
      to: "The rebels burned houses and held families as hostages."),
    .fixes(
      "The army said it had rescued the prisoners and shot two of their captors.",
      to: "The army said it had rescued the hostages and shot two of their captors."),
  ]

  private static let kept: [Example] = [
    .flags("Talks with the rebels to free the Polish prisoners broke down.", "prisoners"),
    .leaves("The movement UNITA gave the Red Cross eight Cuban prisoners."),
    .leaves("Police arrested four men over the kidnapping of a priest. The prisoners are in Kano."),
    .leaves("Soldiers kept 30 civilians in a cellar. The hostages were let go at dawn."),
    .leaves("Families of the hostages met the prime minister for an hour."),
    .leaves("The three hostages were alive, the ambassador said."),
    .leaves(
      "Hamas is to free 33 hostages. Israel will let go of 30 prisoners for each of them. The names "
        + "of the prisoners were published by the ministry of justice."),
    .flags(
      "Rioting inmates killed 56 prisoners of another gang. They took 12 guards hostage.",
      "prisoners"),
    .leaves("Israel is to free 90 women for the first three hostages."),
    .leaves("The truce in Gaza will last a day longer for every ten hostages that are let go."),
    .leaves("Tehran freed a couple from Evin. Paris calls such people state hostages."),
    .leaves("Hijackers in Kandahar swapped 155 hostages for three men whom India had jailed."),
    .leaves("The court pardoned 90 prisoners. Gunmen had taken 20 women hostage."),
    .flags(
      "Convicts in the jail seized two cooks; a judge had refused them bail. The hostages were in "
        + "a cell.", "hostages"),
    .flags(
      "Two nurses got away from the inmates of the jail. The hostages were unhurt.", "hostages"),
    // A house that has another word for the same people is told where the usual one stands.
    .suggests(
      "Boko Haram still holds nine hostages.", to: "Boko Haram still holds nine captives.",
      style: "aljazeera"),
    .flags(
      "Inmates of the jail in Cuenca freed nine guards. The hostages had been held in a cell.",
      "hostages"),
    .leaves(
      "Dissidents of the FARC released the last of 34 soldiers they had seized in the jungle. "
        + "The hostages were flown home. A judge had 12 prisoners in a jail moved."),
    .leaves(
      "Tehran freed two French prisoners who had been sentenced to ten years for espionage."),
    .leaves("The militants will free nobody unless the Chadian prisoners are released first."),
    .leaves("Marwan heads the list of prisoners whose release the group Hamas demands."),
    .leaves("The Houthis and the government agreed to swap 900 prisoners."),
    .leaves("A zoo keeper said the captive birds were well."),
    .flags(
      "“We want our prisoners home before winter, and Boko Haram must free all the prisoners,” "
        + "she said.", "prisoners"),
    .leaves("The clerk read the names of the Palestinian prisoners in Israeli jails."),
    .leaves("Russia and Ukraine each returned 95 prisoners on Saturday."),
    .leaves("The governor said the prisoners had been moved to another wing of the jail."),
    .leaves("The militants want their jailed comrades freed and political prisoners pardoned."),
    .leaves("Hamas demanded the release of Palestinian prisoners."),
    .leaves("The Prisoners’ Affairs Authority confirmed the death."),
    .leaves("The hostage envoy flew to Doha to meet Hamas."),
    .leaves("The prisoner exchange between Hamas and Israel was put off again."),
    .leaves("The minister called himself a prisoner of his own promises."),
    .leaves("The rebels freed the last of the hostages they had taken in the forest."),
    .leaves("Somali pirates still hold nine hostages on the tanker."),
    .leaves("She read Prisoner of Azkaban to the children."),
    .leaves(
      "Police freed 14 hostages from a bank in Nairobi; the robbers were prisoners on the run."),
    .flags(
      "The kidnappers freed four hostages. The kidnappers, prisoners since March, are on trial.",
      "prisoners"),
    // Whom one side of a war holds may be soldiers of the other.
    .flags(
      "The Rapid Support Forces released 90 prisoners it was holding in Kadugli.", "prisoners"),
    .flags("Prisoners held by the rebels in the jungle wrote to their families.", "Prisoners"),
    .leaves("The separatists said they would let twelve prisoners go."),
    // What is decided for one group says nothing of another in the same round-up.
    .leaves(
      "Rebels in the Tibesti mountains freed a Swiss hostage.\n\nIn Kyiv, relatives of prisoners "
        + "who are kept in Rostov’s SIZO-1 held up portraits."),
    .leaves(
      "Ukraine and Russia swapped 90 prisoners of war each.\n\nRelatives of prisoners who remain "
        + "in Rostov held up portraits.\n\nElsewhere, rebels in Chad freed a Swiss hostage."),
    .leaves("The couple are “state hostages”, in the words of the minister; a court jailed them."),
    .leaves(
      "Gunmen stormed the prison. A court had sentenced their leader. The hostages are allowed one "
        + "call a day."),
    .leaves("Guards found two prisoners dead in their cells."),
    .leaves("The army took four enemy soldiers prisoner near the front line."),
  ]

  /// What the words around leave open, or tell of somebody else.
  private static let undecided: [Example] = [
    .flags(
      "Hamas freed three hostages on Saturday. The prisoners were welcomed in "
        + "Ramallah.", "prisoners"),
    .leaves(
      "Hamas freed three hostages. Mediators discussed the names of prisoners who "
        + "would be exchanged."),
    .flags(
      "Israel released 90 Palestinian prisoners on Sunday. The hostages are to be "
        + "freed on Monday.", "hostages"),
    .leaves(
      "A lawyer for the American, who is accused of torturing a dozen Afghan "
        + "hostages in a private jail, showed the court a video."),
    .leaves(
      "Soldiers kept 40 civilians in a cellar, and police said the hostages were "
        + "questioned by prosecutors."),
    .leaves(
      "Washington sees him as a political hostage, and a court has jailed him for "
        + "nine years."),
    .leaves(
      "A former soldier held hostage in Gaza asked to be let kill Palestinian "
        + "prisoners. He wants to kill prisoners with his own hands."),
    .leaves(
      "Talks on a hostage exchange with Israel stalled, Qatar said."),
    .flags(
      "In return for a truce, the factions would hand over half of the prisoners.", "prisoners"),
    .leaves(
      "The deal, agreed with the Taliban, is for a prisoner swap with Kabul."),
  ]
}
